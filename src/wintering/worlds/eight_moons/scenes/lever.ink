// The lever remembered: a dream, and sometimes a thing that stops you in daylight.
// Which telling comes depends on what you have done with the others.

=== lever_first
# arrive: dream
# urgent
# once
# when: dreamt() == mountain and not lever_first and nights() < 15
{is_quiet(): -> lever_quiet}
You are standing where you stood. # variant: lever/first
There is a hum in the floor. Four screens, and none of them has sound. On the left is the hall with the long tables, and they have been given their dinner, since they live here and it is the hour for it. A woman cuts something up and pushes the plate along to the boy beside her. {killed() > 0 or caught() > 0:In the dream it is a rabbit. You know the cuts; they are yours.|The boy moves the greens to one side.}

On the right is a table with straps, and on it your mother's boots. You would know them anywhere. One of them has left off kicking.

The handle is at the height of your ribs. It has a rubber grip, worn on the underside by the fingers of whoever came in once a year and moved it a little way and back, to keep it free. It opens the Mountain to the outside air. You have breathed that air since you fell out of the sky. Nobody in the hall has ever been able to, nor their parents. Bellamy is at your shoulder. You can smell the smoke in his coat. His hand comes down over yours and then there is no more to wait for.

It goes down easily. It was built for a tired man at the end of his shift.

On the left-hand screen the woman lifts her hand to look at the back of it.
+ [Stay, and look at the screens # lean: reckless 1]
    ~ face(mountain)
    ~ weigh_unforgivable(0.04)
    You stay. You start at the near end of the first table and go along it, one and one and one, and do not skip the high chair. You have got to the third bench when the picture tears and there are branches in it, {raining() > 0.1:and rain coming down between them into your eyes|and behind them a grey that may be morning}.
    You are sitting up. You have soil in both fists. {dark():It is a long while to morning and you are awake for all of it.|You do not lie down again.}
+ [Listen for the creek # lean: careful 1]
    ~ push_away(mountain)
    There is water, somewhere under the hum. You go after it. You turn your back on the four screens, walk out along a corridor with no doors, and the water gets louder and is {near(creek_ford) or near(spring):the water|only your own blood, in the ear that you are lying on}.
    You open your eyes. {fire_lit():The fire has a red eye left.|You can see nothing at all and it is very good.} In a little you sleep again.
+ [Get up before it is finished]
    ~ push_away(mountain)
    ~ hours(2)
    You are on your feet before you are awake and have hit your head on something. You walk up and down in the dark, eleven steps and eleven back, until the place is worn smooth. Nothing comes to sit on the end of that. You will feel it in your knees tomorrow.
- -> DONE

=== lever_door
# arrive: dream
# urgent
# every: 8 days
# when: dreamt() == mountain and pushes(mountain) > faced(mountain) and pushes(mountain) + faced(mountain) > 1 and lever_door < 3 and (lever_first or nights() > 14)
{is_quiet(): -> lever_quiet}
{
- snares() > 0: {It is a good dream, with sun in it. You are down at the snares, bending a sapling to set the last loop, and it does not bend. It goes over with a click, and stays. There is rubber under your fingers.|You are hanging loops along a corridor, a door to each. At the last the cord has a rubber grip.|You are walking the line, and it is all one sapling.} # variant: lever/door
- meat_kg() > 1 or have(dried_meat) > 0.5: {You are turning the meat. You have got the rack right this time, low smoke and no flame, and you reach up for the bar to shift it along. The bar is at the height of your ribs.|There is meat on the rack for everyone. You lift the bar to bring it in to them.|You are carving, at the end of a long table, and the knife has a rubber grip.} # variant: lever/door
- done_count(woodcutting) > 20: {You are breaking limbs between two trunks, leaning your weight on the long end, and it is going well; they part with a bark. The next one is at the height of your ribs. You lean, and it goes over with a click, and stays.|You are stacking wood for the winter, along a wall with screens in it. One limb will not lie flat. You lean on it.|Wood again, and you lean on the long end, and it clicks.} # variant: lever/door
- else: {You are seven, on the station, at the water tap at the end of the corridor, and somebody has lifted you up to reach. You take hold of the long handle in both hands.|You are at the tap again, and tall enough to reach it by yourself.|The tap. There is a queue behind you with cups.} # variant: lever/door
}
{You had been so careful about which way you lay.|You know by now. You take hold all the same.|}

{lever_door == 1:Then the hall, and it is not on any screen; you are at the end of it with the tables running away from you. Nobody has been hurt yet. They have heard the click.|{lever_door == 2:Then the hall, and the tables running away from you, and the click still going round up under the roof.|Then the hall. They have kept their forks down for you.}} {faced(mountain) == 0 and lever_door < 3:They {stop eating, bench by bench, and turn round to find out what it was, and they are patient with you, the way people are with the new girl who has dropped a tray|turn round sooner than they did}.|{They turn round, bench by bench. Some of them you have met here before, and they move up to make you a place.|There is a place left on the end of the bench, with a cup at it.}} {lever_door == 1:The woman with the plate has a burn starting along her hairline. She has seen you look at it and puts up a hand to cover it.|{The woman with the plate has tied a cloth round her head, low down, as one does to clean house.|The woman with the plate looks up, and down again.}}
+ [Sit down in the place they made # lean: reckless 1]
    ~ face(mountain)
    ~ weigh_unforgivable(0.04)
    {You sit. The bench is cold and the wood has been scrubbed so often that the grain stands up. Nobody speaks to you. The boy moves his cup so that it will not be in your way. You are still there when you notice that the light is the wrong colour for a place underground, and it is {dark():{fire_lit():your own fire|the sky, between branches}|morning, and you have slept through to it with your face wet}.|You sit. Somebody passes you the salt. You are still holding it, with your hand shut on nothing, when you know where you are.|You sit, and eat what they are eating.}
+ [Ask the woman what she is called]
    ~ face(mountain)
    ~ stir(feeling_guilt, 0.25)
    {She tells you. It is a short name, and she spells it, to be helpful. You come up out of the dream holding on to it with both hands, and you have it at the roof of your mouth, and have it, and then you have moved, and it is gone. You say every name that you know {hurt() > 0.2:until the wound tells you to lie down|until you have run out}.|She tells you again, and spells it. You wake with the first two letters.|She has written it down for you. You have the paper in your hand when you wake, and it is a leaf.}
+ [Hold on to the handle, and call it a branch # lean: careful 1]
    ~ push_away(mountain)
    ~ hold_tears(0.06)
    {It is a branch, you say. It has bark. You say the kinds over to yourself, oak and beech and tulip, hornbeam, ash, and at ash the hall goes out like a lamp. You wake with your arm straight up over you in the dark, holding nothing, and have to take it down with the other hand.|You call it a branch until it has leaves on it, and wake.|Oak, you say. Beech. At the third you are out.}
- -> DONE

=== lever_stay
# arrive: dream
# urgent
# every: 9 days
# when: dreamt() == mountain and faced(mountain) >= pushes(mountain) and faced(mountain) + pushes(mountain) > 1 and (understanding() < 0.3 or vow_kept()) and lever_stay < 3 and (lever_first or nights() > 14)
{is_quiet(): -> lever_quiet}
{It is slower now. You can turn your head in it.|The room, and you can walk about in it.|You come in quietly, and stand by the desk.} # variant: lever/stay
{lever_stay == 1:There is a desk that you had not remembered, and on the desk a mug with a chipped lip, half drunk, and beside the mug a microphone. You used that. You pressed the switch and said into it what you would do, and a man in another room told you that you would not.|The desk, the mug, the microphone with its switch. You have stopped hoping that the man in the other room will say something different.}

{has_camp() and fire_lit():Somewhere there is a fire at your back, and a stick laid ready.|Somewhere you are lying on the ground.} {You let the handle alone for the moment. It will wait. You have learned that much about it.|You let the handle alone.|You do not look at the handle.}

So there is time to look for somebody. {lever_stay == 1:Some in that hall had hidden your friends behind a false wall and fed them out of their own plates. A man had met you on the stairs, and looked at his boots, and let you by. Nobody had time to tell them to be anywhere else today.|You know where most of them sit.}
+ [Look for the ones who helped]
    ~ face(mountain)
    ~ choose(matter_was_right, answer_no)
    ~ weigh_unforgivable(0.08)
    ~ stir(feeling_gratitude, 0.2)
    {lever_stay == 1:The one who fed them is by the wall, where she could see the door. She had thought that you would come in by it. Her collar is undone and her throat is the red of a scald.|She is by the wall again. You walk across to her this time. It takes the whole of the dream to get there, and you get there.}
    "They told me about you," you say, and you tell her who is alive. You have the list. You wake saying it.
+ [Look at your mother's boots]
    ~ face(mountain)
    ~ choose(matter_was_right, answer_yes)
    ~ weigh_right(0.08)
    {You turn the other way, to the right-hand screen. The strap has worn a shine on the leather. A hand that you cannot see the owner of is choosing something from a tray. You look for exactly as long as you looked that day, which was not long, and put your weight on the handle.|The right-hand screen. You count the eyelets in her boots, eight and eight, and do what you did.|Her boots. You say out loud in the dream whose they are.}
    {{raining() > 0.1:The rain|Some small noise} wakes you. Down at the gate your mother asked the boy when he last drank. You heard her ask it.|}
+ [Look at your own hand]
    ~ face(mountain)
    ~ weigh_right(0.03)
    ~ weigh_unforgivable(0.03)
    {It is the right one. There is a cut on the knuckle of the thumb, from a ration tin; it has long since healed. Bellamy's lies over it, but his is only resting there. You watch the tendons come up.|It is the right one. You take Bellamy's off it, finger by finger, and lay it on the desk by the mug.|It is the right one. It is yours as far as the elbow, and then as far as the neck.}
    {You wake and find it in the dark with the left one and hold it by the wrist, until it is {numb():too cold to be anybody's|warm again}.|}
+ [Leave the room, that is enough # lean: careful 1]
    ~ push_away(mountain)
    {You have been in here long enough for one night. There is a door after all; you had your back to it. You shut it behind you without letting it bang.|You go out by the door. Somebody has hung your jacket on it.|You go out. The corridor goes on for what is left of the night.}
- -> DONE

=== lever_both
# arrive: dream
# urgent
# every: 10 days
# when: (dreamt() == mountain or dreamt() == the_withdrawal) and not vow_kept() and (understanding() >= 0.3 or hours_since(vow_strains) < 240 or (vow_refused and nights() > 5)) and lever_both < 2 and (lever_first or nights() > 14)
{is_quiet(): -> lever_quiet}
The hand on the lever has black under its nails. # variant: lever/both
{lever_both == 1:You look down at yourself. You have her coat on, the one with the single shoulder, and it is heavier than you would have thought; it drags to the left and you have to stand against it.|You know whose coat it is by the drag of it. You stand against that, as you have learned to.} There is no room round you and no screens. There is a hill at night, and a steel door in the hill.

{lever_both == 1:They are coming out of it. They come in twos with their arms about each other, in hospital cloth, barefoot on the frost, and each of them as they pass you looks up to see whether it is true. They are yours. You know whose son that is. Behind you some thousands of people are waiting to be told that they may go home.|It is later than the last time. They are nearly all out, and the tail of the line has stopped to be sick, and be held by the shoulders. The door is still open. There is time to say something else.}

In front of you stands a fair-haired girl with blood on her chin. She is talking. She has been up for days and has all her reasons, and every one of them is sound.
+ (given) [Give her the answer she was given]
    ~ understand(0.2)
    ~ choose(matter_was_right, answer_yes)
    ~ face(the_withdrawal)
    ~ mend(you, lexa, bond_respect, 0.08)
    {given == 1:"They were offered me," you say, "and I have taken them." It comes out level. It has to get past something to be level, a thing lodged under the breastbone about the size of a fist, and you had not known that it would be there. You turn round to your army so that the girl will not see you swallow.|"They were offered me," you say, "and I have taken them." You know this time where the thing is lodged, and say it round the thing. She has heard it before as well. She waits, with her chin up, in case there should be any more to it than there was.}
    {given == 1:When you wake you know to the inch where it was. You press there with two fingers.|You wake with two fingers on the place.}
+ (stayed) [Stay with the girl, and let the army wait]
    ~ understand(0.05)
    ~ choose(matter_was_right, answer_no)
    ~ face(mountain)
    ~ stir(feeling_anger, 0.25)
    ~ harm(you, lexa, bond_trust, 0.05)
    {stayed == 1:You do what was not done. You take the girl by the arm and say that you will go in with her. The ones on the path stop where they are. Hands come out of the doorway, no hurry in them, and take hold of each by the collar of the hospital cloth.|You take her by the arm sooner than you did. The hands come out of the doorway sooner, too. They have only the tail of the line to reach for, and those go in again by themselves, in twos, as they came.}
    You wake shouting at someone. She could have found a way. You lie there finding it for her, and by {dark():moonset|full light} you have found none and are no less angry.
+ (asked) [Ask the girl what she would do]
    ~ understand(0.12)
    ~ face(mountain)
    ~ face(the_withdrawal)
    ~ weigh_right(0.04)
    {asked == 1:She stops talking. She wipes her chin with her wrist and looks at the ones coming out, and then past you at something the height of her ribs.|"You asked me that," she says. All the same she has stopped talking. She looks at your hands, first the one and then the other, to see whose they are.}
    {asked == 1:"You know what I'd do," she says.|"I did it," she says.}
    You wake up. {fire_lit():You put on a stick, and then one more than you can spare.|You lie in the cold with your knees drawn up, and the cold is only weather.}
+ (dropped) [Take off the coat # lean: careful 1]
    ~ push_away(the_withdrawal)
    ~ push_away(mountain)
    {dropped == 1:You find the buckle. The coat goes off you backward, onto the ground, and everyone on the hill, hers and yours, turns to see who has dropped it. You do not stay to be looked at.|You know where the buckle is. Nobody turns to look when it drops. It has been picked up, before you are off the hill, by somebody whom it fits.}
- -> DONE

=== lever_brief
# arrive: dream(mountain)
# every: 3 days
# weight: 3
# when: faced(mountain) + pushes(mountain) > 0 and nightmare() and (lever_first or nights() > 14)
{
- is_quiet(): {&The control room, for a while, and then the dark.|It came, and it went.|You were in there again. You are out.}
- chilled() or cold() > 0.6: {&In the control room it was cold too. You asked them through the microphone for a blanket, before you did it.|Everyone in the hall had your blanket.|There was frost along the handle and your palm stayed on it.}
- five_told_hand and lever_brief < 5: {&The five were on the benches, with their spears laid by their plates. The boy turned round first.|The old one from the crossing stood by the screens, with her eyes open, and would not sit.}
- pushes(mountain) > faced(mountain) + 2: {&In the dream you {snares() > 0:set loops, and in every loop|broke wood, and in every limb} there was a lever.|You dreamed that you had got clean away from it, along a corridor, and that you were carrying it.|You slept well, in the dream. You were told so, by a woman with a plate, who had sat up with you.|It was only the sound tonight, the click, over and over, and you hunting for it in the leaves.}
- raining() > 0.3: {&It rained on the tables, and nobody moved their plate.|A drip came through the roof of the hall, and they set a cup under it, and you were sent to mend the roof.|The screens had filled with water to about the height of the benches.}
- snow_cm() > 3: {&Snow had got in. It lay along the tables with the cups standing in it.|The hall had no roof, and they had put on coats, and waited for you.|You left prints going up to the handle, and only up to it.}
- faced(mountain) > 6: {&The tables, from the near end. Somewhere past the middle you lost your place, the way one does in a long grace, and slept.|You went along the benches and they were all in other seats, and you were a while finding everybody.|You went in by yourself, and looked round, and nothing had been moved.}
- else: {&The grip, the hum, the four screens.|Your right hand had gone to sleep under you, and in the dream it was somebody else's.|The boy beside the woman asked you, in a carrying voice, what you were for.|You pulled it and it came off in your hand, and they all laughed, kindly, and then they stopped.|There was a queue for the lever. You took your place in it.|Somebody had wiped the screens, and there was a smear across the hall.|It was dinner. They asked you to ring the bell.}
}
-> DONE

=== lever_short
# arrive: dream(mountain)
# every: 6 days
# weight: 5
# when: nightmare() and not is_quiet() and lever_first and lever_door + lever_stay + lever_both > 2
{
- pushes(mountain) > faced(mountain): {&You are in the room before you have lain down, it seems.|It has let you get as far as real sleep, and then opened like a drawer.|Tonight it begins at the end, with the tables.}
- else: {&The room. You know where the light switch is, by now.|You are in there, and so is the mug with the chipped lip, and you are glad of the mug.|You look round for the way to the benches, and someone points.}
}
+ [Stay, and look # lean: reckless 1]
    ~ face(mountain)
    {&One bench further than the last time.|A man has a burn across his knuckles, and is holding his cup by the rim, to spare them. You had taken him for angry.|You look at the boy who does not like greens, for as long as it takes him to hide one.|You look until they are only people, at a meal, with their mouths full. It does not make it any better. You sleep.|You count the cups, and there is one too many, and you know whose.|The woman cuts up the boy's dinner. You watch until it is all cut up.}
+ [Turn over # lean: careful 1]
    ~ push_away(mountain)
    {&You turn over, taking the room with you, and turn over again, and it falls off.|You put your back to it. It sits there and breathes.|You turn over, and there is the {fire_lit():fire|dark}, and you attend to it.|You count backward in the language of the Grounders, which you have only to twelve.|You sit up and put your boots on, and lie down again in them.|You say the names of streams on the map you had of this place.}
- -> DONE

=== lever_quiet
{
- not vow_kept() and (understanding() >= 0.3 or TURNS_SINCE(-> lever_both) == 0): {&The Mountain's door tonight, and you stood where Lexa stood. You knew what she knew. Then you were awake.|The door again, and the cold of it, and what was said there.|You were at the door tonight, on her side.|Her army went down the hill past you, and you were in it.} # variant: lever/quiet_both
- lever_quiet == 1: You dreamed that you were in the control room. You are awake now, with soil in your hands. # variant: lever/quiet_first
- pushes(mountain) > faced(mountain): {&You had turned it away, and it found another way in. For a while you were back in the control room.|It began as a dream about {snares() > 0:snares|water}, and you knew before you had gone far whose it was.|You dreamed of a room, and had your back to it all night.|You were mending something in the dream, and it was the lever.|Somebody held a door for you, and you thanked him, and it was that room.} # variant: lever/quiet_door
- else: {&The control room again. You could turn your head in it this time.|You were in there tonight among people you knew.|The control room, and you went in by yourself.|The control room, from the far wall, where it is only a desk and some chairs.|You were in the hall tonight, and stood by the door.} # variant: lever/quiet_stay
}
{fire_lit():{There is still some fire.|You lay a stick on.|}|{raining() > 0.1:{It is raining.|The rain has not let up.|}|{moonlight() > 0.2:{There is a moon.|The moon has moved.|}|{It is dark, and you can hear that the trees are where they were.|It is dark.|}}}}
+ [Let yourself remember, until it passes # lean: reckless 1]
    ~ face(mountain)
    {not vow_kept() and understanding() >= 0.3:
        ~ understand(0.1)
    }
    {&It takes a good part of the night. It does pass.|You let it go through from one end to the other. Then you are cold, and see to that.|You remember it, and a few things either side of it, and sleep.|You sit up for it. It is shorter than the last time, or you were quicker.|You say the few words there are for it, and lie down.|You hold your own wrist until it has gone by.|It goes through, and leaves you hungry.}
+ [Think of something else # lean: careful 1]
    ~ push_away(mountain)
    {&You go through the trees by name until you are asleep.|You plan tomorrow, down to the knots.|You think about soup, in some detail.|You count the roads you know, and walk one.|You say the bones of the foot.|You think what you would ask for, from the stores of the Ark, if they let you have three things.|You do Raven, swearing at a coil, from beginning to end.|You lay out in your mind everything you own, and pack it.}
- -> DONE

=== lever_by_day
# arrive: any
# every: 9 days
# weight: 8 * recall(mountain)
# when: recall(mountain) > 0.5 and light() > 0.15 and day() > 0
{is_quiet(): -> lever_by_day_quiet}
{
- fire_lit() and camp_here() and have(meat) > 0.2 and lever_by_day < 6: {&A scrap of fat has rolled into the coals and caught. It is a small sweet smell. You are on your feet, four steps upwind of your own dinner, before you know that you have moved.|You smell meat from upwind, and it is yours, and you go on walking away from it as far as the first trees.}
- have(hide) > 0 and camp_here() and lever_by_day < 4: A hide hangs over a branch. It lifts, and lies down, and lifts, like a sleeve with somebody in it, and you are back among the four screens.
- snow_cm() > 3: {&Nothing moves, and snow takes the sound out of the air. It was this quiet. They had no sound on those screens.|You stop for breath, and there is no sound at all, and on the screens a woman lifts her hand.|There is a row of small humps under the snow, at the height of a bench.}
- faced(mountain) > 3: {&You turn a corner of the path and are among the tables.|You hum, and it is the hum of the floor in there.|You have set out everything you own in a row along a log, and are going down it, one and one and one.|The pot stands where you left it, and the light is on it, and somebody ought to have finished what was in it.}
- else: {&A branch across the path, bark worn off by deer, at the height of your ribs. You have taken hold of it to duck under. You look at your hand on it.|Somebody says that they have only just sat down. It is one beech rubbing on another.|You have counted the same five trees until they come to some hundreds.|You lean on a trunk to rest, and feel through your palm for the hum.}
}
+ [Stand still and let it finish]
    ~ face(mountain)
    ~ hours(1)
    {&It finishes. It is the same length that it was. When you can feel your feet the light has moved along the {snow_cm() > 3:snow|ground} by a hand.|It finishes. You had been holding your own wrist.|You stand and let it. A bird that had gone quiet begins again, well before you do.|You go along the first table, and then your legs want to sit.|You say "Yes," when it asks, and it goes on asking for a while.|It finishes, and you are thirsty.}
+ [Go on with what you were doing]
    ~ push_away(mountain)
    {&You go on. It keeps off while your hands are full.|You go on, faster.|You say what you are doing, aloud, a word to each thing, until it is only that.|You find something heavier to carry.|You count steps, and lose the count, and are somewhere else.|You sing the one for the launch of ships, between your teeth.}
- -> DONE

=== lever_by_day_quiet
{&Something, a smell or a stillness, puts you back there in the middle of the day.|You are in the control room, and you are also carrying water.|Your hand is on something at the height of your ribs. You remember what else was.|It is very quiet, and then you are there.|The control room, between one step and the next.|Something smells of it. You cannot find what.}
+ [Stand still and let it finish]
    ~ face(mountain)
    {&It finishes.|It goes through to the end, and you are still holding what you were holding.|It is soon over.|You wait for it, and it goes.|You stand till you can hear the trees.|It takes as long as it takes to lace a boot.}
+ [Go on with what you were doing]
    ~ push_away(mountain)
    {&You go on.|You see to the next thing.|You walk faster, until it is behind.|You pick up something heavy.|You talk to yourself about wood.|You look hard at the nearest bark.}
- -> DONE
