// Offers: what you may choose to do. `# doing:` is what your body does meanwhile; the laws live
// those hours first, and may break them off.

=== gather_driftwood
# offer: Gather driftwood
# when: light() > 0.2 and stack_kg() < 60
# weight: 3 * (60 - stack_kg()) / 60
# lean: careful 4 * (60 - stack_kg()) / 60
# doing: woodcutting for 3 hours
{ interrupted():
    You leave half of it above the weed: {because_words(because())}.
    -> DONE
}
{ wood_wet() > 0.4:
    All of it has been in the sea this week. It will have to stand by the stove before it is any use in it.
- else:
    {stack_kg() > 40:The pile reaches the window.|There is a plank in it with two letters of a name, and you put that one at the bottom.}
}
-> DONE

=== light_the_stove
# offer: Light the stove
# when: at(tower) and not fire_lit() and stack_kg() > 1
# weight: 3 + 4 * cold()
# lean: careful 6
{ light_fire():
    It catches at the second try. You leave the door open to see it.
- else:
    It smokes and thinks about it and goes out. {wood_wet() > 0.35:The wood hisses.|Your tinder is damp.}
}
-> DONE

=== gather_limpets
# offer: Knock limpets off the rocks
# when: light() > 0.3 and food_days() < 6
# weight: 3 - food_days() / 2
# lean: careful 3 - food_days() / 2
# doing: foraging for 2 hours
{ interrupted():
    You come in with the can half full: {because_words(because())}.
- else:
    One blow each, or they hear you and hold on. {numb():You stop when you hit your thumb and do not feel it.}
}
-> DONE

=== fetch_water
# offer: Fetch water from behind the dune
# when: water_l() < 3
# weight: 3 * thirst() + 2
# lean: careful 5
# doing: watering for 1 hour
{air() < -1:You break the well with your heel.|The well is sweet, which nobody has ever explained.}
-> DONE

=== keep_the_lamp
# offer: Keep the lamp till midnight
# when: dark() and at(tower)
# weight: 5
# lean: careful 2
# doing: watching for 4 hours
{ interrupted():
    You are down off the gallery before midnight: {because_words(because())}. -> DONE
}
{ recall(the_wreck) > 0.4:
    Each time the beam comes round it lights the water under the rocks, and you look, each time.
- else:
    Round, and round. Far out somebody's lantern lifts and dips, and goes by.
}
~ shift(patience, 0.05)
-> DONE

=== walk_to_the_village
# offer: Cross to the village
# when: light() > 0.3 and here() != village
# weight: 1 + longing(you, ane)
# lean: reckless 2
# doing: walking to village
The causeway is bare for an hour and you use all of it.
-> DONE

=== walk_home
# offer: Go back to the tower
# when: here() != tower
# weight: 5
# lean: careful 6
# doing: walking to tower
From the far end the tower looks like something left behind to hold a place.
-> DONE
