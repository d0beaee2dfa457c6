// Dreams of the days: yesterday, the days before it, or about a week ago. The laws say what a
// day was about; here each has its own dream, told from where the life stands now.

=== dream_of_days
# arrive: dream
# when: dream_matter() == dreamt_people or dream_matter() == dreamt_watcher or dream_matter() == dreamt_ground or dream_matter() == dreamt_work
# weight: 3
# every: 5 days
{ dream_matter():
- dreamt_people: -> of_people
- dreamt_watcher:
    {
    - understood(): {&They have come down at last, all of them, and you have nothing in. You go on lifting the lid off the pot.|Somebody is walking in front of you in your own boots, so that you shall know where to tread.}
    - misread(): {&They are at the edge of the fire with their hands open, saying a word. You know every word of theirs but that one.|You are behind a log, and the log is breathing.}
    - dream_of_days < 4: {&You are the one up on the spur. You lie on your stomach in the leaves and look down at a woman by a small fire, who keeps on looking up.|A tree takes one step. You tell it, in your mother's voice, that it ought to be in bed.}
    - else: {&Someone stands among the trunks, with bark on. You count the trunks, and there is the number that there was yesterday.|You leave the last of the meat on the stone, and turn round, and are looking at your own back, going off.}
    }
- dreamt_ground:
    {
    - dream_place() == mount_weather or dream_place() == dam_road: {&You have only come about the water. You tell that to each of the doors.|The dam road, and your mother ahead of you on it with a basket, not looking round. She wants to be home before it is dark.}
    - dream_place() == jaha_rise: {&You are looking down at the fence, and there is a woman inside it, looking up at the hill with her hand over her eyes. She has your jacket on.|From up there they are all very small, and you have them in your lap, and must not stand up.}
    - moon() < 3: {&You know the way. It is down through the kitchens, up the ladder, and out between the birches.|The creek runs uphill, and nobody has thought to tell you.|You have drawn it all, stone by stone. The paper is as large as the hill, and somewhere on it you have left your boots.}
    - else: {&You are showing somebody round. Here is the deadfall; mind the step.|All of it is as it is, each tree, only the camp is not there. There is no mark on the leaves where it was.|You go over the ridge as you did, and on the other side is the long window in Mecha, with stars in it.}
    }
- dreamt_work:
    {
    - snow_cm() > 3: {&You have cleared the door, and the next, and the one behind that.|You carry wood through snow, and behind you somebody comes, stepping in each hole, and takes one stick.}
    - tent() > 0.5: {&You have sewn the two edges together, very small, and your sleeve in with them, and the arm.|You split a log, and inside is a log with its bark on.}
    - else: {&You lay a stick on the stack. There is room for one more, so you lay that.|Everything must be turned over so as to dry. You turn over the pot, and the pack, and get hold of the creek by its edge.}
    }
}
-> DONE
= of_people
{
- dream_person() == bellamy: {&Bellamy says your name, and after it, this time, all the rest. It is about the drains.|You and Bellamy are carrying something long between you through a door. He has the heavy end, and is walking backwards, and cannot see what it is.}
- dream_person() == abby: {&Your mother is going over your back with two fingers, a knob at a time, counting. She gets to a number and begins again.|Your mother has you by the chin, and turns your face to the lamp. "How long has it been like this?"}
- dream_person() == raven or dream_person() == wick: {&Raven has a thing to pieces on the table and hands you the parts to hold, one and one and one. The last is warm.|They are both talking, with their heads under something. You pass the tool they ask for, and each time it is the pistol.}
- dream_person() == lexa: {&She is at the table with the map, and moves a stone on it from one ridge to another with her finger. You are under the stone.|She holds out her arm for the vambrace, as if you had always done it. You cannot find which way the buckle goes.}
- dream_person() == thale: {&The old one has sat down on your log and is paring an apple. The peel comes off in one, and goes on coming, and there is by now much more peel than there was apple.|The one with the grey plait has your slate, and is reading it with her lips. She wets a finger and rubs out one stroke.}
- dream_person() == isk: {&The boy asks you something, and you know the answer to it, and it is in his language, which you find that you have.|The boy is going home. He has your hair in a bag, to show them.}
- person_is_follower(dream_person()): {&Somebody has mended your fence for you in the night. You have no fence.|Somebody is asleep across your door, with their boots off, and you step over and do not know where you were going.}
- else: {&Someone is at your fire with both hands held to it, saying nothing. You do not want them to turn round. They do not turn round.|They have all stayed to supper, and it is the one pot. It goes from hand to hand along the row, and comes back to you as full as it was.}
}
-> DONE

=== function person_is_follower(who)
~ return who == brannet or who == sorrel or who == kade or who == tarn

=== dream_of_want
# arrive: dream
# when: dream_matter() == dreamt_cold or dream_matter() == dreamt_hunger or dream_matter() == dreamt_killing
# weight: 3
# every: 6 days
{ dream_matter():
- dreamt_cold:
    {
    - have(blanket) > 0: {&Someone is drawing the blanket off you an inch at a time, out of kindness. They need it for the others.|You wake up warm, in the dream, in Medical, and it is your turn on the list.}
    - tent() > 0.5: {&There is a fire, and you keep the window shut between you, so as not to let the warm out.|You have the feet done up in cloth, under your arm, like loaves. You are bringing them to somebody.}
    - else: {&You are carrying your feet under your arm, so as not to wear them out.|Your hands have been laid out on a cloth, in order, beside the clamps.|They open the inner door. They open the outer one. It is only the woods, and you step out in your shirt.}
    }
- dreamt_hunger:
    {
    - food_days() > 3: {&You have it all in the tent with you, hung up and tied, and it is somebody else's, and they are late.|You are at the hatch with your bowl. It is your own hand that holds the ladle.}
    - else: {&There is bread. You have it by the crust in both hands, and someone is going through the ration with you, and you nod, and nod.|You eat the acorns off the ground, raw, and there is nothing bitter in them. Then you see that the tree has been keeping count.|You dream of chewing, and wake with your cuff wet.}
    }
- dreamt_killing:
    {
    - dream_of_want == 1: It is in the loop as you found it, with its neck as you found it, and it follows you with its eye while you come. It only wants somebody to do it up behind.
    - pushes(mountain) > faced(mountain): {&You have skinned it, and skinned it, and it is in its coat still.|You fire, and wait. You are still waiting for the sound.}
    - else: {&You ask it which side it would rather lie on.|You open it along the line, and inside it is very tidy. Everything has been put away.}
    }
}
-> DONE

=== dream_of_them
# arrive: dream
# when: dream_matter() == dreamt_dead or dream_matter() == dreamt_memory
# weight: 4
# every: 7 days
{ dream_matter():
- dreamt_dead: {&They sit along the tables, with their trays. You have come in late. Somebody moves up.|You have dug, and it is deep enough, and there is a sky in it. "That will do," somebody says behind you, and lies down.|Someone has lost a shoe. You go between the tables with it, trying it on each. You are careful with the heels.}
- else:
    {
    - vow_kept(): {&You are washing your hands. They have been clean for some time.|It is only the corridor, tonight. Somebody has left the light on.}
    - else: {&The lever is on your belt with the knife and the cord. You have been using it for days, to dig.|It is the room, with all the chairs put up, and a man with a mop, who waits till you have lifted your feet.}
    }
}
-> DONE
