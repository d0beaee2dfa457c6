// Arriving scenes: the director lets one speak when its moment comes and its condition holds.

VAR told_ane = false

=== first_afternoon
# arrive: beginning
# once
# urgent
The inspector's boat has gone, and the ink in the log is his. He has written that the lamp was found in order. He did not ask about the night of the eighteenth, and you did not say that you slept.
+ [Read the line again]
    ~ stir(feeling_guilt, 0.2)
    In order. The pen was a good one.
+ [Close the log]
    You close it on the ribbon, where it will open by itself.
- -> DONE

=== the_boat_again
# arrive: dream
# when: dreamt() == the_wreck
# every: 2 days
The keel comes up under the tower with its copper on, and knocks, the way one knocks at a house where there is a light.
+ [Go down and look]
    ~ face(the_wreck)
    You go down all ninety-one. There are two of them, and one has an oar still, and neither looks up. Then it is morning and your feet are cold from the stair.
+ [Turn to the wall]
    ~ push_away(the_wreck)
    You turn over. The wall has the sea in it.
- -> DONE

=== ane_at_the_door
# arrive: meeting(ane)
# every: 3 days
# urgent
{ told_ane:
    Ane has brought bread. She puts it down, and puts her hand flat on the top of your head, as one does to a dog or a child, and leaves it there.
    ~ take(bread, 1)
    -> DONE
}
{ here() == village:
    Ane is at her stall with her sleeves rolled. "There's still no word of the Kirstine," she says. "Two of them had wives here."
- else:
    Ane is there with a basket for limpets. "There's still no word of the Kirstine," she says. "Two of them had wives here."
}
+ [Tell her that you slept]
    ~ told_ane = true
    ~ tell(ane, lamp_was_dark)
    ~ tell_of(the_wreck, ane)
    ~ mend(ane, you, bond_trust, 0.1)
    You tell her the hour it went out and the hour you woke. She looks at the water for as long as it takes.
    "Does anyone have to know it but me?"
    "They'll want to know," you say.
    "Yes," says Ane. She does not say who should tell them.
+ [Say that it was a bad night for anyone]
    ~ push_away(the_wreck)
    "It was a bad night," you say.
    "It was clear," says Ane. "I had washing out."
+ [Ask after her own house]
    ~ mend(ane, you, bond_warmth, 0.05)
    The roof holds. The cat is dead. She tells it so that you nearly laugh, and watches to see it.
- -> DONE

=== by_the_oil_store
# arrive: quiet
# when: at(tower)
# every: 4 days
{ stack_kg() > 30:
    There is oil for nineteen nights and wood for more. It was the same on the eighteenth. It was never for want of anything.
- else:
    There is oil for nineteen nights. What there is not is wood, and nobody pays for a keeper's feet to be warm.
}
-> DONE
