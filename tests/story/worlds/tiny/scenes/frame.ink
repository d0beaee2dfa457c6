VAR asked_for_quiet = false

=== content
# tells: content
A small life on a rock.
+ [Begin]
    The tide is out.
+ [Begin, with quieter nights]
    ~ choose_quiet(true)
    ~ asked_for_quiet = true
    The tide is out, and the nights will be quiet.
- -> DONE

=== first_hour
# arrive: beginning
You are on the rock. {at(tower): The tower is behind you.}
-> DONE

=== drowned
# arrive: dying
# ending: dead
{ dying_of() == reason_cold: The cold has you.|You do not get up.}
-> END

=== last_night
# arrive: last_day
# ending: moon
The last day goes out with the lamp.
-> END

=== function sense()
{hour() < 6: Night.|{hour() < 18: Day.|Evening.}} {place_words(here())}

=== function place_words(which)
{ which:
- tower: The tower.
- shore: The shore.
- village: The village.
- else: On the way.
}

=== function scene_gone()
What you were about is gone.

=== function because_words(which)
{ which:
- reason_dark: the light is going
- reason_cold: it is cold
- else: something came between
}
