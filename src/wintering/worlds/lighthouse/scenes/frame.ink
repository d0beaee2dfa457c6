// What every world needs: the page about content, the line of what you can sense, `rest`, and
// an end for those who die and for those who reach the last day.

=== content
# tells: content
A keeper alone with a lamp in winter, three days after a boat went down under the tower. It speaks of drowning, and of blame.
+ [Go up to the lamp]
    The stair has ninety-one steps. You have stopped counting, and know when you are at sixty.
- -> DONE

=== function sense()
{dark():Dark|{dusk():Half light|Day}}, {raining() > 0.1:rain|{snowing() > 0.1:snow|{wind() > 8:a hard wind|dry}}}. {place_name(here())}{cold() > 0.4:, and cold hands}.

=== function scene_gone()
What you were at is done with, and you are standing here.

=== function place_name(place)
{ place:
- tower: The tower
- shore: The shore
- village: The village
- else: On the causeway
}

=== function because_words(reason)
{ reason:
- reason_dark: the light has gone
- reason_rain: the rain is coming in flat
- reason_storm: the sea has reached the path
- reason_cold: your fingers will not close
- reason_tired: your arms have stopped
- reason_scene: something else has your eye
- else: it will have to do
}

=== rest
# offer: Sit by the stove
# doing: resting for 2 hours
{ fire_lit():
    The stove ticks. You keep your back to it and your face to the glass.
- else:
    You sit by the cold stove as if that were the same thing.
}
-> DONE

=== sleep_a_night
# offer: Sleep
# when: dark() or tired() > 0.6
# weight: 4 * tired()
# lean: careful 3 * tired()
# doing: sleeping until waking
{slept() > 6:You wake before the lamp wants you.|You have slept in pieces, and have them all still in your hands.}
-> DONE

=== died
# arrive: dying
# ending: the_lamp_goes_out
{ dying_of() == reason_cold:
    The stove has been out since noon. You hold the rail, and the rail is warmer than you are.
- else:
    You sit down on the sixtieth step, to get your breath, and it does not come up after you.
}
The lamp has oil until four. At four a boat off the point alters course for where it was.
-> END

=== the_moon_is_over
# arrive: last_day
# ending: relieved
The relief rows over on the slack with his box and his cat. He asks how it was.
{ told_ane:
    "My sister knows," you say, and give him the key.
- else:
    "Quiet," you say, and give him the key, and he looks at the log for the night of the eighteenth, where the line is blank.
}
-> END
