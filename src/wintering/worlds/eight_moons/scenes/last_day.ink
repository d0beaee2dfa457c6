// The close of the eighth moon. It names three things that only this life holds.

=== last_evening
# arrive: last_day
# ending: eight_moons
{
- at(mount_weather) or at(dam_road) or at(mountain_valley): The eighth moon is used up, and you are spending the dark of it under the Mountain. Grass has come up in the road. Something small goes in at the door, about its business, and comes out again.
- not has_camp(): The eighth moon is used up and you have never made a place to come back to. Tonight there is {place_name(here())}. {raining() > 0.1:It rains, a soft rain, and you do not go and stand under anything.|You put your back to a trunk that still has the sun in it.}
- not camp_here(): The eighth moon is used up. You have come as far as {place_name(here())} and sat down. {raining() > 0.1:It is raining a little, on leaves, and takes a long time to get as far as you.|It is so warm that there are midges.} Camp is a walk away, and there is no hurry.
- raining() > 0.1: The eighth moon is used up. It is raining, on leaves this time, all the way down from the top ones to the {tent() > 0.3:cloth|ground}, and you sit in the mouth of your camp with your boots off.
- else: The eighth moon is used up. You have your back against the {stack_kg() > 40:end of the woodpile, which you will not need now until the autumn|pack}, and your boots off, and between your toes is dirt that you could grow things in. {fire_lit():The fire is only there for company.|You have let the fire go out. Nothing depends on it.}
}
~ temp things_left = 3
{dead_state == 5 and things_left > 0:
    ~ things_left = things_left - 1
    There is a row of mounds above the dam. You know how many. You know how many are still inside. The handle of the spade is dark along one side, from the one pair of hands.
}
{cold_quiet and things_left > 0:
    ~ things_left = things_left - 1
    You have the night when the shaking stopped. {coldest_night() < -15:It cracked trees.|It was not even the coldest.} Two of your toes have not reported since. You can see them from here, side by side, very clean.
}
{five_fired and cup_kept != 2 and things_left > 0:
    ~ things_left = things_left - 1
    You have a horn cup on a strap. The boy's, that he ran out from under. {cup_kept == 1:You drink from the side that he did. }You have worked out more than once where one would have to go to give it back.
}
{five_told_hand and things_left > 0:
    ~ things_left = things_left - 1
    You said it aloud one time, to five people, whose hand it was. {five_nod:They bent their heads, all of them, with their eyes open.|The boy went on looking at you after the others had stopped.} Nobody has heard it from you since.
}
{five_told_mountain and not five_told_alliance and not five_told_hand and things_left > 0:
    ~ things_left = things_left - 1
    You once sent five people home with half a piece of news. They walked off light, and one hit another in the arm.
}
{five_told_alliance and things_left > 0:
    ~ things_left = things_left - 1
    You told five strangers with spears that the alliance was dead. {vow_kept():Having said it, you went back to not thinking of it, and shut the door on it.|It was the first time that you had let it have words.}
}
{understood() and things_left > 0:
    ~ things_left = things_left - 1
    {stepped_in:On the worst night a hide was laid over you, by somebody who swept the ground as they went.|{answer_food and leave_food_out:Food has gone from the stone where you left it, and on one morning food had come.|There are people in those trees, and you know whose. {speak_aloud:You speak to them about the weather.|You have never once called out to them.}}}
}
{took_for_hunters and not understood() and things_left > 0:
    ~ things_left = things_left - 1
    Something kept pace with you out there and you never turned your back on it. You have picked tonight's place so that there is one way in.
}
{release(mountain) > 0.5 and things_left > 0:
    ~ things_left = things_left - 1
    There was a night that you did not go in to the tables, and then a week of them, and you cannot say which was the first. You were asleep. You go in yet, some nights, and they go on with their dinner.
}
{vow_opened_after and things_left > 0:
    ~ things_left = things_left - 1
    You have said Lexa's name out loud, {fire_lit():to the fire|in the dark}. It came out angry. You have said it a good few times since, on the way up with the water, and it has worn smooth.
}
{vow_asked and vow_kept() and things_left > 0:
    ~ things_left = things_left - 1
    You kept to what you agreed. Two things, by day, for all that time; your paths have bends in them that go round nothing. {recall(mountain) > 0.4:At night they came in regardless.|You have begun to cut one of the corners.}
}
{words_work() > 0.4 and things_left > 0:
    ~ things_left = things_left - 1
    You can say what Bellamy said at the gate, all of it, with his face. {bellamy_answered == 2:You told him that it was not his to give. It was all he had, he said.|You said it this morning over the water, and went on filling the skin.}
}
{words_last == 2 and words_work() < 0.15 and things_left > 0:
    ~ things_left = things_left - 1
    You have handed Bellamy back his words. You do not forgive it. You say so, aloud, and a frog starts up again where it had left off.
}
{go_home and things_left > 0:
    ~ things_left = things_left - 1
    {at_the_rise:You have lain on the rise over Camp Jaha with your chin on your hands, and seen them, and gone away backward on your elbows.|You had the pack on, to go home, {go_home == 1:once|more than once}, and took it off.}
}
{tent_ticks and tent() > 0.3 and things_left > 0:
    ~ things_left = things_left - 1
    There is a brown place in the cloth with a hole in it. Every night afterwards you found it with your eyes before you shut them.
}
{rounds() == 0 and have(pistol) > 0 and not rounds_refused and things_left > 0:
    ~ things_left = things_left - 1
    The pistol is empty. You have carried it all the same, on the side where it has worn the shirt through.
}
{rounds_refused and rounds() == 0 and things_left > 0:
    ~ things_left = things_left - 1
    You have thought about three rounds, flat on a palm, more than you have about whole people. There were animals you had in front of you and no round for.
}
{done_count(woodcutting) > 120 and things_left > 0:
    ~ things_left = things_left - 1
    You have moved a hillside. It went through your hands stick by stick and it is all smoke.
}
{places_known() > 26 and things_left > 0:
    ~ things_left = things_left - 1
    You know this country by foot, as you used to know corridors, and could go from {knows_place(spring):the spring|the ford} to {knows_place(lookout):the lookout|the old road} with your eyes shut.
}
{lost_kg() > 6 and things_left > 0:
    ~ things_left = things_left - 1
    Your belt goes round nearly twice. Food is coming up everywhere. You eat the tops off things as you pass.
}
{used_to_cold() > 0.1 and coldest_night() < -6 and things_left > 0:
    ~ things_left = things_left - 1
    By the end you slept through nights that at the beginning had kept you up on your feet, swearing at the stars. It was no warmer. You pulled up your knees.
}
{done_count(snaring) > 8 and things_left > 0:
    ~ things_left = things_left - 1
    You can hang a loop in the dark, a hand above the ground and four fingers wide. You have done it this week with your mind on something else.
}
{things_left > 0:
    ~ things_left = things_left - 1
    There is a {have(jacket) > 0:jacket that has been your sack and your pillow, and is now mostly thread|shirt that you would not hand to a dog}. {have(needle) > 0:The needle is in the collar, where it lives.|}
}
{things_left > 0 and not gate_stand:
    ~ things_left = things_left - 1
    No one has said your name since the gate. You said it over this morning, at the water, in Bellamy's voice.
}
{things_left > 0:
    Under your boots, heels together, lies the knife. It is half the width that it was in the autumn.
}
-> last_words

=== last_words
{
- peace() > 0.6: You had thought that you would feel it come. You look about for the day it was, and there are only days. Your right hand has been lying palm up on your knee since you sat down. There is a caterpillar on it, measuring. # variant: last/peace
- understood() and longing(you, lexa) > 0.45: There is one person who would want to be told what you have just counted over. She would hear it standing, with her hands behind her, and have a question about the third part. You have smoothed off a patch of dirt, and there is a stick in your hand, and you have got as far as the first word. # variant: last/longing
- vow_asked and vow_kept(): The terms do not say for how long. You go over them as you would go over a rope, and try your weight, a little, where the two halves are tied together. Then you leave it, and see to your boots. # variant: last/vow
- weak() > 0.5 or hurt() > 0.3: You have come out at this end. You tell it to your mother in the order that she would want: weight down, {hurt() > 0.3:one wound, closing|nothing broken}, eating. Patient is sitting up. You will have to go down there one day, and let her take the wrist and count it for herself. # variant: last/worn
- else: You will go back, one day. You will want new soles for it. You get out the {have(hide) > 0:hide|last of the canvas} and lay your foot on it, and draw round the foot with a burnt stick. # variant: last/road
}
{dark():There is no moon. The dark is {air() > 11:warm, and }full of frogs.|{dusk():A bat comes out. The first star has been up for some time.|The light stays, and stays.}} Down by the water something takes a drink, and lifts its head to listen, and goes on drinking.
-> END
