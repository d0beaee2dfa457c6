VAR driftwood_walks = 0

=== rest
# offer: Rest
# doing: resting for 1 hour
{interrupted(): You get up when {because_words(because())}.|{~You sit.|You lie back.|You look at the water.}}
-> DONE

=== cut_wood
# offer: Gather driftwood
# when: hour() > 6 and hour() < 17
# doing: woodcutting for 2 hours
# weight: 3
# lean: careful 4 - done_count(woodcutting) / 4
~ driftwood_walks++
{interrupted():
    You leave the wood when {because_words(because())}.
- else:
    {driftwood_walks < 3: An armful.|Another armful, the {driftwood_walks}th.}
}
-> DONE

=== lie_down
# offer: Lie down
# when: hour() >= 20 or hour() < 5
# doing: sleeping until waking
# weight: 9
# lean: careful 6
{interrupted(): You are awake when {because_words(because())}.|You wake.}
-> DONE

=== to_shore
# offer: Walk to the shore
# doing: walking to shore
# when: not at(shore)
# weight: 2
# lean: reckless 1
The shore.
-> DONE

=== to_camp
# offer: Walk home
# doing: walking to camp
# when: not at(camp)
# weight: 2
Your hearth.
-> DONE

=== think
# offer: Think about the wreck
# weight: 1
You think about it.
+ [Keep thinking # lean: careful 1]
    ~ shift(patience, 0.05)
    You keep at it.
+ [Stop # lean: reckless 1]
    ~ shift(patience, -0.05)
    ~ hours(2)
    Enough.
- -> DONE

=== listen
# offer: Listen at the door
# weight: 0.5
Wind.
-> DONE

=== count_stones
# offer: Count the stones
# weight: 0.4
{~Forty.|Forty-one.|You lose count.}
-> DONE

=== mend_net
# offer: Mend the net
# weight: 0.3
# every: 1 day
# doing: watching for 2 hours
The net holds. {patience_words()}
-> DONE

=== function patience_words()
{quality(patience) < 0.4: You are short with it.|You take your time.}

=== on_the_shore
# arrive: arriving(shore)
# once
The shore, for the first time since.
-> DONE

=== gull
# arrive: any, quiet
# weight: 2
# every: 6 hours
A gull stands {~on one leg|into the wind|on the rail}.
+ [Throw a stone]
    It goes.
    -> DONE
+ [Let it stand]
    -> DONE

=== dusk_light
# arrive: dusk
# needs: cut_wood
# every: 2 days
The light goes out of the water{chance(50): , slowly}.
-> DONE

=== moon_word
# arrive: moon_turns
# urgent
Another moon.
-> DONE
