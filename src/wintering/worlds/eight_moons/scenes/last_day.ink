// The close of the eighth moon. It names three things that only this life holds.

=== last_evening
# arrive: last_day
# ending: eight_moons
{
- at(mount_weather) or at(dam_road) or at(mountain_valley): The moon is due to be new tonight, the eighth that you have had, and you are spending it under the Mountain. Grass has come up in the road. A fox goes in at the door as if it were paying rent.
- not has_camp(): The eighth moon is out by morning and you have slept in as many places as there were nights. Tonight's is {place_name(here())}. {raining() > 0.1:It rains, a soft rain, and you don't go and stand under anything.|You put your back to a trunk that has been in the sun.}
- not camp_here(): The last thin rind of the eighth moon went down before it was light, and you've come as far as {place_name(here())} and sat down. {raining() > 0.1:It is raining a little on everything that's green.|It's warm enough that there are midges.} Camp is a walk away. There's no hurry.
- raining() > 0.1: The eighth moon is used up. It's raining, on leaves this time, all the way down from the top ones to the {tent() > 0.3:cloth|rock}, and you sit in the mouth of your camp with your boots off.
- else: The eighth moon is used up. The evening goes on and on. You've your back against the {stack_kg() > 40:end of the woodpile, which you will not need now till autumn|rock}, and your boots off, and between your toes is dirt that you could grow things in.
}
~ temp things_left = 3
{dead_state == 5 and things_left > 0:
    ~ things_left = things_left - 1
    There's a row of mounds above the dam. You know how many, and you know how many it is not. The handle of the spade is dark along one side, from the one pair of hands.
}
{cold_quiet and things_left > 0:
    ~ things_left = things_left - 1
    You've the night when the shaking stopped. {coldest_night() < -15:It cracked trees.|It was not even the coldest.} Two of your toes don't report any longer. You look at them, side by side in the grass, very clean.
}
{five_challenge and five_gun and things_left > 0:
    ~ things_left = things_left - 1
    You've a horn cup on a strap. The boy's, that he ran out from under. You have drunk from it every day since the cold went, and thought most days about where one would go to give it back.
}
{five_told_hand and things_left > 0:
    ~ things_left = things_left - 1
    You said it aloud one time, to five people, whose hand it was. {five_nod:They bent their heads, all of them, with their eyes open.|The boy went on looking at you after the others had stopped.} Nobody has heard it from you since but trees.
}
{five_told_mountain and not five_told_alliance and not five_told_hand and things_left > 0:
    ~ things_left = things_left - 1
    You once sent five people home with half a piece of news. They walked off, so light, hitting each other in the arm.
}
{five_told_alliance and things_left > 0:
    ~ things_left = things_left - 1
    You told five strangers that the alliance was dead, and one of them had been waiting for a goose. {vow_kept():Having said it, you went back to not thinking of it, like someone putting a dog out.|It was the first time that you'd let it have words.}
}
{understood() and things_left > 0:
    ~ things_left = things_left - 1
    {stepped_in:Somebody lifted your head, on the worst night, and tipped something hot into it, and laid you down. You saw a wrist.|{answer_kind() == 4:There's a flat stone by the path. Food has gone from it, and, on one morning, come to it: a trout, in dock leaves, that you had not caught.|You know that there are people in those trees, and whose, and you've known it for so long now that when you sing you stop to leave them room for the low part.}}
}
{took_for_hunters and not understood() and things_left > 0:
    ~ things_left = things_left - 1
    Something walked round you all the winter through. You never once slept with your back to the open. There's a groove in the {camp_here():rock|rock, at camp,} from your shoulder blades.
}
{release(mountain) > 0.5 and things_left > 0:
    ~ things_left = things_left - 1
    There was a night that you did not go in to the tables, and then a week of them, and you can't say which was the first. You were asleep. When you go in now you bring nothing and you take nothing, and they go on with their dinner.
}
{vow_opened_after and things_left > 0:
    ~ things_left = things_left - 1
    You've said Lexa's name out loud, {fire_lit():to the fire|in the dark}. It came out angry. You have said it a good few times since, up and down the hill, with the water, and it has worn smooth in the handle.
}
{vow_asked and vow_kept() and things_left > 0:
    ~ things_left = things_left - 1
    You kept to what you agreed. Two things, by day, for all that time; your paths have bends in them yet, that go round nothing. {recall(mountain) > 0.4:At night they've come in regardless, and sat.|You notice that you have lately cut one of the corners.}
}
{words_work() > 0.4 and things_left > 0:
    ~ things_left = things_left - 1
    What Bellamy gave you at the gate has been in and out of the pack so often that it's got the shape of your back. {bellamy_answered == 2:You told him that it wasn't his to give. It was all he had, he said.|You've worn it out of doors, lately, without looking down to see how it hangs.}
}
{words_last == 2 and words_work() < 0.15 and things_left > 0:
    ~ things_left = things_left - 1
    You've handed Bellamy back his words after every fashion you could think of. They're on the stone next to you. You have not forgiven it. It's there to be said, and you say it, and the evening goes on.
}
{go_home and things_left > 0:
    ~ things_left = things_left - 1
    {at_the_rise:You have lain on the rise over Camp Jaha with your chin on your hands, and seen them, and gone away backward on your elbows.|You had the pack on, to go home, {go_home == 1:once|more than once}, and took it off.}
}
{tent_ticks and things_left > 0:
    ~ things_left = things_left - 1
    You've a patch of brown in the cloth, the size of a hand, with stitches round it. Through all the rest of the winter you would wake up and find it first.
}
{rounds() == 0 and things_left > 0:
    ~ things_left = things_left - 1
    The pistol has been empty {killed() > 0:since the last thing that you shot with it|for a long time}. You've gone on oiling it, with marrow.
}
{rounds_refused and things_left > 0:
    ~ things_left = things_left - 1
    You've thought about three rounds, flat on a palm, more than you have about whole people. There were days in the snow when you had the animal and you had not the round.
}
{done_count(woodcutting) > 120 and things_left > 0:
    ~ things_left = things_left - 1
    You've moved a hillside. It went through your hands stick by stick, and it is smoke, and you have the hands: you can put out a coal with the thumb.
}
{places_known() > 26 and things_left > 0:
    ~ things_left = things_left - 1
    You know this country, by foot, as you used to know corridors. You could walk it from the gap to the south crossing with your eyes shut, and have, near enough, in snow.
}
{lost_kg() > 6 and things_left > 0:
    ~ things_left = things_left - 1
    Your belt goes round as far as the place where the bark is worn off your hip bone. Food is coming up everywhere now with nobody having asked it to. You eat the tops off things as you pass.
}
{used_to_cold() > 0.1 and things_left > 0:
    ~ things_left = things_left - 1
    You have slept, by the end, on nights that had kept you up, in the beginning, on your feet and weeping with rage. It was no warmer. You threw a boot at the last one and turned over.
}
{done_count(snaring) > 8 and things_left > 0:
    ~ things_left = things_left - 1
    You can hang a loop in the dark, a hand above the ground and four fingers wide. It's a trade. You've thought that there are places where one could live by it.
}
{things_left > 0:
    ~ things_left = things_left - 1
    There is a {have(jacket) > 0:jacket that has been your roof, your sack and your pillow, and is now, mostly, thread|shirt that you'd not hand to a dog}. {have(needle) > 0:The needle is in the collar, where it lives.|}
}
{things_left > 0:
    ~ things_left = things_left - 1
    No one has said your name since the gate. You said it over this morning, at the water, with the stress on it where he'd put it.
}
{things_left > 0:
    Under your boots, heels together, lies the knife. It's half the width that it was in the autumn.
}
-> last_words

=== last_words
{
- peace() > 0.6: You had thought that you'd feel it come. You look about for the day it was, and there are only days: the one with the ice going out, the one when you lost the pot lid. Your right hand has been lying palm up on your knee since you sat down. There's a caterpillar on it, measuring. # variant: last/peace
- understood() and longing(you, lexa) > 0.45: There is one person who'd want to be told what you've just counted over. She'd hear it standing, with her hands behind her, and ask a question about the third part. You find that you've smoothed off a patch of the dirt, and have the stick in your hand, to work out how one would put it. # variant: last/longing
- vow_asked and vow_kept(): The terms don't say for how long. You look them over, by what's left of the light, as you would look over a rope. They'll hold. You have begun to wonder what it is that they are holding, and you get up, and see to the fire. # variant: last/vow
- weak() > 0.5 or hurt() > 0.3: You've come out at this end. You say that to your mother, since she'd want it in order: weight down, {hurt() > 0.3:one wound, closing|nothing broken}, eating. Patient is sitting up. You'll have to go down there one day, and let her take the wrist and count it for herself. # variant: last/worn
- else: You'll go back, one day. It's not a thing that you decide; you see it there, as you'd see the rise over the camp from the {knows_place(lookout):lookout|ridge}, with the sun on it, a long walk off. You'll want new soles. You get out the {have(hide) > 0:hide|last of the canvas} and lay your foot on it, and draw round the foot with a burnt stick. # variant: last/road
}
{dark():The dark, when it comes, comes with no moon in it, and is warm.|{dusk():A bat comes out. The first star's been up for some time.|The light stays, and stays.}} Down by the water something takes a drink, and lifts its head to listen, and goes on drinking.
-> END
