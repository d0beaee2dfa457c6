// What the hands do: wood, water, food, cloth, fire, and doing nothing.

=== function in_words(n)
{ INT(n):
- 0:
    ~ return "no"
- 1:
    ~ return "one"
- 2:
    ~ return "two"
- 3:
    ~ return "three"
- 4:
    ~ return "four"
- 5:
    ~ return "five"
- 6:
    ~ return "six"
- 7:
    ~ return "seven"
- 8:
    ~ return "eight"
- 9:
    ~ return "nine"
- 10:
    ~ return "ten"
- 11:
    ~ return "eleven"
- 12:
    ~ return "twelve"
- else:
    ~ return "more than a dozen"
}

// What broke off a piece of work, as a sentence of its own. A scene that was told speaks for itself.
=== function broke_off()
{ because():
- reason_cold: {&You have begun to shake, and it does not stop for being told to.|Your hands will not close.|You have been holding nothing for some time, in the shape of holding.|The cold has got in as far as your teeth.|You drop it, and stand with your fists in your armpits.|You go to put it down, and it has been down for some time.|Your jaw has locked. You work it with a hand.|Your feet have gone somewhere, and you cannot tell which of them you are on.|You cannot tell wet from cold any more. It is one or other, and all over.}
- reason_wet: {&You are wet to the skin, and stop to wring your sleeves.|Water runs out of your cuff when you lift your arm.}
- reason_wind: {&The wind takes what you have in your hand.|You cannot stand up straight in it.}
- reason_hunger: {&Your knees fold. You sit where they put you.|The edge of things goes white when you straighten up.|You find that you are thinking about soup, and have been, and that your hands have stopped.|You lean on a tree until it has gone by.|Your stomach shuts like a fist, and you bend round it.}
- reason_thirst: {&Your lips have split. You can think of nothing but the creek.|Your tongue has stuck to your teeth.|You catch yourself sucking a stone.}
- reason_tired: {&Your legs will not go on.|You sit down for a moment, and the light has moved.|You are asleep on your feet, and walk into a branch.}
- reason_wound: {&You have opened it again. You sit down and press.|It has bled through. You hold it shut with your palm.}
- reason_illness: {&Your teeth knock together, and you are hot.|The ground comes up and goes down.}
- reason_dark: {&The light has gone.|It has got dark round you without your seeing it.|You cannot see your hands.|You look up, and there are only the tops left.|It is too dark to go on.|You are working by feel, and then you are only feeling.|An owl starts. You straighten up into the dark.|The ground goes first, and then what is on it.}
- reason_rain: {&It has come on to rain.|Rain, all at once, on everything.|You hear the rain come, and then you have it.}
- reason_snow: {&It has begun to snow, and thickens.|Snow comes between you and the next tree.}
- reason_storm: {&The tops begin to roar.|There is thunder in it, a ridge away, then on this one.}
- reason_frost: {&The ground has gone white under you.|Frost. It squeaks when you turn your heel.}
- reason_fire_out: {&The fire has gone out.|You look round, and there is no fire.}
- reason_fire_tent: {under_rock():You smell needles.|You smell cloth.}
- reason_smoke: {&You cannot see for smoke, and crawl out of it.|The smoke has your eyes shut for you.}
- reason_no_wood: {&There is no more wood.|You reach behind you for a stick, and there is none.}
- reason_no_food: {&You have eaten the last of it. You run a thumb round the seam.|That was the last there was to eat.}
- reason_no_rounds: The pistol has nothing in it.
- reason_lost: {&You do not know where you are.|None of these trees is one you have seen.}
- reason_strangers: {&There are voices. You lie down until they have gone by, and for as long again.|Somebody coughs, downhill. You stay behind a trunk till there have been no more coughs for an hour.|Iron knocks on iron, below. You get in under a log.}
- reason_watcher: {&Something moved that was not a deer.|A twig goes, behind you, and nothing follows it.|A jay screams, and it is not at you.|The birds have stopped, on one side.}
- reason_company: {&You have the sense of having been looked at, and stand still until it goes off.|There were feet. You wait for them to be deer.}
- reason_dread: {&You see what is at the end of the valley, and go no nearer.|The Mountain is there, over the trees.}
- reason_memory: {&You have stopped, with your hand out, and are not sure since when.|You find you are sitting down.|It gets between you and your hands.|You have to put it down, whatever it was, and breathe.|You stand and look at bark until it is bark.}
}

// ---------------------------------------------------------------- wood

=== cut_wood
# offer: Break and stack wood
# when: has_camp() and light() > 0.2
# weight: MAX(1, 6 * (60 - stack_kg()) / 60)
# lean: careful MAX(0, 6 * (90 - stack_kg()) / 90)
# lean: reckless -1
# doing: woodcutting for 4 hours
{ interrupted():
    -> cut_short
}
{
- cut_wood == 1:
    You have a knife and no axe. What you find, by noon of it, is that a forked trunk will do: you push a dead limb between the two stems and walk, leaning, until it breaks where it is weakest. It breaks at the length it likes. You carry it in crooked and stack it crooked, and by the end there are splinters in the pads of both thumbs that you dig for with the knife point, sitting down, with great attention.
- weak() > 0.5:
    {&You can shift what you can lift, so you go down a size: arm-thick, wrist-thick, then kindling. Twice you sit on the heap you have made. The second time you wake there.|An armful; sit down. An armful.|You drag one limb home by its thin end and burn what it took to drag it.|You break what can be broken sitting down.|You go by size now: what you can get one hand round.|You lie on the load, to rest, and it is not a bad bed.}
- numb():
    {&Your fingers will not close round a branch. You hook it in your elbows and walk backwards with it, and at the stack you let it fall where it falls. {wood_wet() > 0.4: It lands without a knock.|It knocks, at least. The dry ones knock.}|You break what you can break with your boots. The rest you roll down the slope with your feet.|Every stick has to be looked at, to see that you are holding it.}
- snowing() > 0.2:
    {&Snow comes down on the stack as fast as you build it. You take each limb by the end and slap it against a trunk before you lay it on.|You brush each limb with your sleeve, and the sleeve has to be brushed.|The dead limbs stand out black today, each with its white line on top. You knock the line off with a stick and take the black.}
- raining() > 0.3:
    {&The rain has got into everything that lies on the ground. You leave the ground alone and take the dead limbs that still hang, the ones that died on the tree; under the bark they are the colour of bread. You strip the bark off with your nails and carry them in under your jacket, and the jacket is soaked on the inside too.|A hollow beech has kept its inside dry for you. You fill the pack with punk and rotten heart until only your legs stick out.|You work along under the hemlocks, where the low dead twigs are, and they break off dry as biscuit between one drip and the next.|It is a day for heavy stuff: you drag three butts into camp, to dry or not. Your boots squelch and so do the butts.}
- snow_cm() > 15:
    {&Every limb has to be pried out of the crust, and most of them are still attached to the hill. You get a third of what this took in leaf-time. The stack is smaller than your tracks around it.|You find them by tripping. What trips you, you take home.|You pull one end up, and the crust lifts for two yards.}
- wind() > 4.5:
    {&The wind is doing the work for you and it does not look where it throws things. You stay out from under the big ash and run in for what comes down. One lands a step behind you, long as you are, with a nest in it.|Something cracks up there, and you go still, with your arms full, to hear where it means to land.|The ash has dropped its whole top across the path. That is two days' wood, if you can keep hold of it in this.}
- pushed_away(mountain):
    {&You count limbs aloud. When the number gets away from you, you start again from one, and when your voice goes you do it with your lips. You do not stop between limbs. {held_heavy(): You could not say afterwards which trees it came from.}|You give each one the name of a bone. You go twice through the hand.|You work until you can hear nothing over your own breath.}
- stack_kg() > 90:
    {&The stack has begun to lean, so you wedge its downhill end with stones, and go on.|You begin another row, since there is no more reach in your arms for the first.|You lay bark along the top of it for a roof.|You take from one end and stack at the other, so that it goes slowly along the hill.|You could do without, today. You find that out at the far end of the third load.|You turn the old stuff to the front. There is a toad in the old stuff.|It is longer than the dropship was across. You pace it, and then pace it back.}
- wood_wet() > 0.42:
    {&You sort as you go: what snaps to the left, what bends to the right. The right-hand pile is the big one. You turn its cut ends to the south and prop the rows apart with sticks so that the air can get in among them.|You peel the bark from the wettest, in long wet shirts, and lean them naked against a rock.|You bang two together before you take either. Most of them say nothing.|The bark slides off in your hands, with everything that lived there.|You take only what hangs. You are at it till dark, for a load that you could carry in your teeth.|You put your ear to one, and knock, and it is like knocking on bread.}
- dry_days() > 4:
    {&It has not rained for so long that the dead limbs ring. You break them over your knee until the knee objects, then against a stone. {season() == season_autumn: Leaves come down around you all the while without any wind at all.|The dust of the bark gets in your eyes and your mouth.}|Everything snaps. You hardly need to be there.|The dust flies up from each break, and hangs, and has a smell of mushrooms and pepper.|It breaks so loudly that you have stopped, each time, to let that get home before you.|You can hear a beetle at work in the next one. You leave him that.}
- hunger() > 0.6:
    {&You work in spells, forty limbs and a rest, then thirty. During the rests you look at the bark of things and wonder, as a practical matter.|You chew a bit of birch twig as you work. It tastes of what birch tastes of.|Halfway home you put the load down to rest, and stand there having forgotten that it was to be taken up again.|A grub falls out of one. You look round, first, and then you eat it.}
- understood() and followers_near() > 0:
    {&Some of the deadfall along the lower path has been dragged to where the path is, butt end first. It was not like that last time. You take it as it lies.|Nobody has touched the wood today. You catch yourself looking whether they had.|Somebody up there is breaking wood as well. When you stop, it stops, a stroke late.|The saddle on the path where you always slip has had two stones let into it.}
- tired() > 0.6:
    {&The forked trunk does most of it. You lean and walk, lean and walk, with your forehead against the limb, and the crack of it wakes you each time.|You sit astride the log to break it, and wake there.|You drop one on your foot.|You find you have carried the last one home on the same shoulder as the first.|You lean on the trunk a moment, before you begin on it. That is the morning.}
- cut_wood > 9:
    {&You know the near trees by what is left on them. The dragging home has worn a groove.|There is a dead oak, standing, that you have been saving. You put your shoulder to it and rock it until the root lets go.|You roll a butt home, kick by kick.|{season() == season_spring:You lift a limb, and there is a thrush's nest in the fork of it, with the thrush. You put it back, and go a long way round for another.|You lift a limb, and a mouse goes up your sleeve, and out at the neck.}|You have got so that you know which will break by the sound of your own hand on it.|The grapevine has the top, and you have the bottom. It goes on for most of the {light() < 0.35:evening|day}.|You leave the cherry. You had not known that you were keeping one.|{understood():You take the second path, so as to give whoever is on the first a rest from it.|You go where you have not been, by a stone's throw, and there is a week's wood lying there.}|There is a beech that some wind has set down across two others, as one lays a knife on a plate. You take what is over the edge.|You count as you break. At sixty you leave off counting, and it is just as heavy.|A limb comes down that you were not working on. You look up for a good while, for who is next.|{have(hide) > 0:You have a bit of hide over each palm now, tied at the wrist.|You have wound rag about both palms. It comes off brown.}|You stop to get your breath, and something else that had stopped goes on.}
- else:
    {&{tent() > 0.6 and not under_rock(): You stack it against the tent's weather side, where it may as well stop some wind while it waits.|You lay two poles down first, so that the bottom row is off the ground, and build on those.} The crack of each limb goes out across the slope and comes back, and between cracks you listen.|A salamander lies under the third limb, wet and orange. You put the third limb back.|One of them has been gnawed through by something with two teeth. You take over where it left off.|You find a limb so straight that you set it aside for a pole.}
}
{
- dry_kg() < 8:
    {&What would burn tonight you could carry in one armful.|All the dry of it is under your arm.|You could count the dry ones.|It will see you to midnight.|}
- dry_kg() < 30:
    {&There is a night there, or two if you are mean with it.|That is tonight, and some of tomorrow.||}
- dry_kg() > 120:
    {cut_wood < 12: You stop trying to reckon how many nights it is.}
}
-> DONE
= cut_short
{ because():
- reason_dark:
    {&You are still dragging when you find that you cannot tell the limb from the ground it lies on. You leave it, and mark it with a leaf on a twig, and laugh once at the leaf.|You finish by feel. You have brought home one piece of railing.|The last load you leave where it is.}
- reason_rain:
    {&The first drops are big and far apart. You get what you have broken under the boughs of a hemlock and stand over it with your jacket held open.|You stand under a hemlock with an armful of dry wood until it eases.|It comes on to rain. You run what you have home under your shirt.}
- reason_snow:
    It begins to snow too thickly to see the path. You leave the last limbs standing on end, where you can find them by falling over them.
- reason_cold:
    {&You drop one end of a limb and do not feel which hand dropped it.|You cannot tell your hand from the stick it is on.|Your teeth have started. You take what is in your arms.|Your foot finds the path, and you do not feel it do so.}
- reason_hunger:
    {&The edge of things goes white when you straighten up. You sit until it comes back, then walk in with one branch.|You let go of the limb, and it is the limb that stays up.}
- reason_tired:
    {&You lean on the limb and it breaks and you go down with it.|You wake with bark printed in your cheek.}
- else:
    {broke_off()}
}
-> DONE

=== function held_heavy()
~ return held_tears() > 0.5

=== dry_the_wood
# offer: Sort the wood and set the best to dry
# when: camp_here() and wood_wet() > 0.38 and stack_kg() > 15
# weight: 3 * wood_wet()
# every: 3 days
{&You take the stack down to its poles. Half of it is black with wet on the underside and some has grown a skin you can push with a thumb.|You go through the stack again, knocking stick on stick.|You lay your cheek against the cut ends to feel which are cold with wet.}
+ [Split thumb-thick sticks by the fire # lean: careful 2]
    {fire_lit():
        You stand them in a ring with their feet nearly in the ash and turn them as they steam. {dry_the_wood == 1: The steam tastes of vinegar. What you have at the end would fill your arms once, and you carry it to bed with you.|What you have at the end is an armful.}
    - else:
        There is no fire to stand them at, so you shave them: curls first, then pencils, with the knife drawn toward you and your thumb out of its way. You put the shavings inside your shirt. They itch.
    }
    ~ take(tinder, 2)
    ~ hours(2)
+ [Burn the wet wood and keep the dry # lean: reckless 1]
    ~ feed_fire(4)
    {not fire_lit():
        ~ light_fire()
    }
    {fire_lit(): The smoke goes up white, and stands over the trees where anyone may see it.|You burn a twig at a time under it, and it will not have the twig.}
    ~ shift(ease_in_woods, -0.01)
+ [Restack it the way it was]
    You put it back with the wet side where you cannot see it.
- -> DONE

// ---------------------------------------------------------------- water

=== fetch_water
# offer: Fetch water
# when: water_l() < 2.5 and (light() > 0.15 or thirst() > 0.35)
# weight: 1 + 6 * thirst() + MAX(0, 2 - water_l())
# lean: careful 2 * MAX(0, 2 - water_l()) + 10 * thirst()
# every: 4 hours
# doing: watering for 1 hours
{ interrupted():
    { because():
    - reason_dark:
        {&You can hear the water and cannot see where to put your feet. You do the last of it on the seat of your trousers, and fill the skin by feel.|You get as far as the sound of it, and lie down and reach.}
    - reason_strangers:
        {&There are voices at the water. You lie down with the empty skin under your chest until they have drunk and gone.|Somebody is at your place on the bank, filling something. You wait above until there is only the wet stone.}
    - else:
        {broke_off()}
    }
    -> DONE
}
{
- fetch_water == 1:
    On the Ark it came from a tap with a meter beside it, and the meter had your name on it. Here you push the mouth of the skin under and it swallows and swallows, and you keep waiting for it to be too much.
- last_night_low() < -3:
    {&The edge has grown a shelf of ice in the night, clear enough to see a drowned leaf through. You break it with your heel.|You use the hole you made last time, and have to make it again.|The ice is thick enough today to want a stone.|You kneel on a mat of bark, so as not to freeze down.}
- air() < -4:
    {&You tie the skin under your jacket against your stomach so that it will not freeze. You walk bent over it. Anyone looking would think you had been shot.|You carry it inside your shirt, and it finds the hollow.}
- raining() > 0.5:
    {&The water is up and brown. You find a place where it comes over a flat stone and catch it there, a cup at a time, and the rain fills your collar meanwhile.|You let it settle in the pot, and drink down as far as the mud.|It is raining into the creek, on to you, and into the neck of the skin.}
- thirst() > 0.6:
    {&You drink lying down with your face in it until your teeth hurt, and rest, and drink. Only then do you remember the skin.|You put your whole face in and open your eyes. There are stones.|You make yourself stop at twenty swallows and wait. Twenty more.}
- wound_sore():
    {&You carry it on the good side and stop at every tree that is the right height to lean on.|You drag it, on a bough.}
- moonlight() > 0.04 and dark():
    The moon is in the water, and you put the skin's mouth through it. It puts itself together again behind your hand.
- suspicion() > 0.3 and not understood():
    {&You go to the water by one way and come back by another, over stones, and halfway along the second way you sit down with your back to a trunk and wait for as long as it takes to go cold. A wren. A leaf. You get up.|You fill it with your eyes on the far bank. It runs over your boots.|You kneel side-on to the water, so that there is no direction altogether behind you.}
- followers_near() > 0 and understood():
    {&Upstream, where the bank is cut, somebody's heel has gone through the moss to the clay. The edges are still crisp. You fill the skin below it.|There is a flat stone at the edge that was not there, where a knee would go.}
- dry_days() > 6:
    {&The water has drawn in so far that you kneel on what was its bed. Things have been stranded: a crayfish claw, a bolt with its thread still on it. You pocket the bolt.|You scoop it from a hole that you dug yesterday with your heel, a cup at a time.|Each pool has shrunk to what was in it. You share yours with eleven minnows.}
- light() < 0.15:
    {&You go by memory, a hand out. There is one low branch on the way down and you find it, as always, with the same eyebrow.|You hear when it is full by the note.|You fill the skin in the dark. Something on the other side is drinking too, and does not stop.}
- fetch_water > 12:
    {&{season() == season_autumn: The path has your foot in it by now. Leaves lie on either side and none on it.|You are at the bank without having noticed the path.}|Down, fill, up.|{season() == season_winter: A wren goes in and out under the bank, where it is dry.|A kingfisher has taken the branch over your place.}|You slip on the last stone, as always.|You fill it, and sit on the bank until your breath is quiet.|A leaf goes in with it, and you watch it go round in there.|You break your own face, and drink.|You have begun to know the stones by their backs.|{air() > 12:Something has laid a row of eggs along a reed, like a seam.|You do not kneel any more. You squat, as they do.}}
- else:
    {&You rinse the skin first, and again, and look up while it fills. {cloud() > 0.7: The sky is the grey of the inside of a shell.|There is a hawk so high that only its circling tells you what it is.} {haunted(): Full, the skin weighs what a small child weighs. You put it on your back, quickly.}|You lie flat, to reach the clear part in the middle. {air() > 5: There is a crayfish beneath your face.}|You bring back a smooth stone along with the water.|The skin has begun to leak at the seam. You carry it seam up.}
}
~ drink()
-> DONE

=== function wound_sore()
~ return hurt() > 0.3

// ---------------------------------------------------------------- game

=== go_hunting
# offer: Go out with the pistol
# when: rounds() > 0 and light() > 0.25
# weight: 1 + 2 * hunger() + MAX(0, 2 - food_days())
# lean: reckless MIN(5, hours_since(go_hunting) / 16)
# lean: careful 3 * hunger() * MAX(0, 2 - food_days()) * MIN(1, rounds() / 4)
# every: 10 hours
# doing: hunting for 4 hours
{ interrupted():
    -> hunt_short
}
{
- killed() > 0 and go_hunting == 1:
    It is flat along a limb, and your hands do it, which have done this before. It drops through the twigs for a long time. When you pick it up it weighs nothing. You stand there with it. {air() > 10: A fly finds it, and you put it in the pack.|It is warm, and you warm your hand, and put it in the pack.}
- killed() > 1:
    That is {in_words(killed())} of them in one walk. You tie the feet together and hang them on your belt, where they knock against your thigh, warm and then not.
- killed() > 0 and hunger() > 0.6:
    {&You drink what runs out of it before you have thought whether you would. Then you clean it properly, and your face, with leaves.|You eat the liver there, warm, with your back to a tree.}
- killed() > 0 and rounds() < 3:
    {&It dies where it sits. You pick up the brass, too, and blow in it. {rounds_line()}|One shot, and it lies there. {rounds_line()}}
- killed() > 0:
    {&The shot goes away down the valley and you wait for whatever it may bring back. Nothing does but a jay. The animal has fallen on its side with its eye open. You close the eye with your thumb, and it opens.|It falls at once. You look round for whoever should be told.|You clean it there, with your back to a trunk, and leave the rest to the crows, who have been waiting.}
- shots() > 1:
    {&You fire {shots() == 2:twice|{in_words(shots())} times}. The first is a bad shot and the rest are anger at the first. Afterwards you go over the ground for blood, bent double. You find none. {rounds() > 0: You count what is left in the magazine by feel.|The slide stays back. That was all of them.}|{shots() == 2:Two shots|That many shots}, and a strip of bark off a beech. {rounds_line()}}
- shots() > 0:
    {&You see bark jump a hand above where it sat. Then there is a limb with nothing on it, and your ears singing. {rounds() < 4: You go and look for the place, with your knife out, to see how deep it went.|You walk on, and for an hour nothing is at home.}|A miss. It sits up higher and looks at you.|You fire, and a twig comes down.}
- air() < -6:
    {&Nothing is out. You stand beside four different holes with your hand going dead on the grip, and at the fourth you pocket the pistol, and put the hand in your armpit.|The whole wood has shut its doors. You walk through it with your hand in your shirt.|One set of prints, yours, going out; one coming home.}
- raining() > 0.3 or wind() > 4.5:
    {&They are all in. You sit under a leaning trunk with the pistol in your lap, out of the worst.|Wet to the waist, and nothing moving but you.|You sit the rain out in a hollow trunk that smells of whoever has it the rest of the time.}
- snow_cm() > 2:
    {&There is print enough to read, and none of it is fresh. You follow a rabbit until it becomes a hole under a boulder with the snow melted from its lip.|A fox has been along the same rabbit before you. You read it to the end, which is red.|Mouse, mouse, mouse.}
- not chancy():
    {&A doe crosses below you with her ears going. It is too far for a thing the length of your hand, and you know it, and you follow her with the sight until she is trees.|You have it in your hand, safe off, when a grouse goes up between your feet.|You stalk a brown shape for most of an hour. It is a stump.|A sow and four young cross, and you let them: she has looked at you.|You fall asleep in the sun with your back against a log, and wake with an ant in your ear.}
- else:
    {&Four hours, and you have not lifted it once. {hunger() > 0.5: You find a hickory that the squirrels have overlooked and eat what you can crack, standing up.|You come back with a feather.}|The squirrels here know to a yard how far it carries.|You wait at the edge of the clearing until there is wet on the barrel.|You hear them all round you, in the leaves, feeding.}
}
-> DONE
= hunt_short
{ because():
- reason_dark:
    {&The light goes out from between the trunks. You stand a while with the pistol down, then go by the slope of the ground.|You go by what is left of the light with the pistol in its pocket, knocking.|Something looks at you across the dusk with two green eyes, and then it is night.|You cannot see the foresight. You put it away.}
- reason_no_rounds:
    The pistol has nothing in it. You aim it at a stump, to see, and put it away.
- reason_strangers:
    {&You are down behind a log before you know why, and then you hear why. Someone is walking up there who does not care who hears. You wait until they have not cared for a long time.|There is a fire somewhere upwind, with onions in it. You put the pistol away and go back by the creek.}
- else:
    {broke_off()}
}
-> DONE

=== function chancy()
~ return rounds() > 3

=== deer_at_water
# arrive: dusk, arriving(creek_ford), arriving(beaver_pond), arriving(river_bend)
# when: rounds() > 0 and light() > 0.1 and nights() > 3 and (hunger() > 0.2 or food_days() < 2) and not chilled() and not numb() and thirst() < 0.6 and (at(creek_ford) or at(beaver_pond) or at(river_bend))
# weight: 7
# every: 20 days
{deer_at_water == 1: A buck comes down to drink where you are already kneeling. He puts his forefeet in. He is not thirty steps off, and between his neck and his shoulder there is a hollow as wide as two hands.|{&A doe has come down to the far bank with the light behind her. Her ears go one way and the other and then she puts her head down.|A young buck stands in the shallows with weed hanging from his mouth. He has not had your wind.|There are three at the water in a row. The near one is lame.}} You have {in_words(rounds())} {rounds() == 1:round|rounds}, and your hand on the grip.
+ [Fire, with the sights where they are # lean: reckless 4 # lean: careful 2]
    { fire_shot():
        {deer_at_water == 1: He takes the bank in one jump and folds on the far side, and you wade over to him. He needs your knife as well. You hold his head down with your forearm and you feel it go out of him along the bone. You work on, {dark():in the dark, }until he is in pieces small enough to carry, and the pieces are the heaviest thing you have owned.|{&It goes down on its knees, in the water, and you are there with the knife before it can get up. You know how to hold the head. You carry it off in two loads.|It runs, and you run, and find it by the blood, against a log. You quarter it there.}} {air() > 8: It is too warm for this much meat.}
        ~ take(meat, 16)
        ~ take(hide, 1)
        ~ take(cord, 2)
        ~ hours(3)
        ~ cue(mountain, 0.3)
    - else:
        Water stands up in front of it. It is gone before that comes down, and you hear it for a long time, unhurt. The brass is hot when you pick it out of the shallows.
        ~ stir(feeling_anger, 0.2)
    }
+ [Let it drink # lean: careful 1]
    {deer_at_water == 1: He drinks until he has had enough. He lifts his head with the water running from it and looks at you, and goes back up the way he came, at a walk.|It drinks, and looks up, and looks at you, and goes.} {hunger() > 0.6: Your stomach makes a sound.|You drink after, from the same place.}
    ~ shift(ease_in_woods, 0.03)
    ~ stir(feeling_hope, 0.1)
- -> DONE

=== put_out_snares
# offer: Set snares along a run
# when: light() > 0.2 and (have(snare_loop) > 0 or have(cord) > 1) and snares() < 12
# weight: 2 + MAX(0, 3 - snares() / 3)
# lean: careful MAX(0, 5 - snares() / 2)
# lean: reckless -1
# doing: snaring for 2 hours
{ interrupted():
    {broke_off()} {&You pocket the loops you have not hung.|You leave the rest of the loops for another day.|}
    -> DONE
}
{
- put_out_snares == 1:
    Lincoln's people hang them a fist above the run; somebody told you that once, at a fire, while you were busy with a map. You make a fist and measure. The cord keeps your smell however you rub it with leaves. By the last one you have stopped telling yourself that it will not work.
- numb():
    {&A slip knot wants fingertips. You tie it with your lips and your one good thumb and hang it crooked, and it is very likely wasted.|You pull each knot tight with your teeth, and taste cord.}
- snow_cm() > 4:
    {&The runs are written out for you now. You hang each loop where the prints go in under the brambles, and walk backwards out of there, treading in your own holes.|You bed each peg in snow, and wet it, and wait till it has frozen in.}
- raining() > 0.3:
    {&Rain will take your smell off the cord by morning.|The knots swell as you tie them.}
- caught() > 0 and snares() > 1:
    {&You move the line along to where the grass is clipped shorter, and pull the old hair out of the knots.|You hang one where you took one. They do not seem to tell each other.}
- put_out_snares > 3 and caught() == 0:
    {&You lie on your stomach to see the run as a rabbit has it. From down there your fine loops are a gate with a person's hands all over it. You lower them by two fingers and hang a leaf beside each.|You wash each cord in the creek and hang it in smoke before it goes out again.}
- recall(finn) > 0.5:
    {&You draw the loop to see that it runs. It runs. You have to open it again with the point of the knife because your hands have decided to hold still.|A loop goes shut on your own wrist, while you are thinking, and you sit there, caught.}
- else:
    {&You hang them where the brambles make a tunnel and push a stick in either side of each, so that there is one way to go. {light() < 0.35: The last you do by feel.|A wren tells everyone where you are.}|You hang the loops in the evening runs, and brush out your knees with a branch.|Two by the bank, one at the gap in the roots. You smear the cord with its own droppings.|You find a run as smooth as pipe, and lie down to see along it. A loop goes in there, and one at the other end.}
}
{put_out_snares == 1 and snares() > 3: You have {in_words(snares())} out, and say the places over to yourself: stump, split root, white stone, on up the line.}
-> DONE

=== walk_the_line
# offer: Walk the snare line
# when: snares() > 0 and light() > 0.2 and way_hours(snare_line()) < 2
# weight: 3 + hunger()
# lean: careful 3 + 2 * hunger()
# every: 12 hours
# doing: snarewalking for 2 hours
{ interrupted():
    {broke_off()} {caught() > 0: What you have is in the pack.|{&You have not been to the last loop.|The far loops will have to wait.|}}
    -> DONE
}
{
- caught() > 0 and not first_rabbit and not after_loop_first:
    -> first_rabbit
- caught() > 2:
    {&There are {in_words(caught())} of them, all along the run. It is what you set the line for and it looks, hanging from your belt in a row, like something you have done.|{in_words_cap(caught())}, and you have to go back for the last.}
- caught() > 0 and air() < -3:
    {&The one in the loop is hard to the ears. You carry it under your arm like a piece of wood.|It has frozen in mid-jump. You break it out of the grass.}
- caught() > 0 and numb():
    {&You cannot feel the knot. You undo it with your teeth, fur in your mouth.|You saw it off the cord, since you cannot untie it.}
- caught() > 0 and pushed_away(mountain):
    {&You gut it with your face turned, by feel, and are slow.|You wash to the elbow after. The smell stays on the cord.}
- caught() > 0 and feel(feeling_guilt) > 0.5:
    {&It is alive and has been there all night. You kneel on the cord and do it quickly. You say a word to it that Lincoln says, and get the ending of it wrong, and say it again.|This one screams when it sees you. You had not known that they could.}
- caught() > 0 and killed_often():
    {&Your hands have it gutted before you have finished seeing what is in the loop. {light() > 0.6: You hold them up, afterwards, and look at them in the light.|You wipe them on moss.}|You have it out of its skin in one pull.|Snare, neck, knife, bag. You wipe the loop, and hang it.}
- caught() > 0:
    {&A rabbit, in the loop by the white stone, stretched to its full length toward the hole. {tracks(): Everything it did is there in the snow, out to the length of the cord and round.|There is a ring of torn grass as wide as the cord is long.} You reset the loop.|One, by the stump. It went in at a run, and it was over at once.|One. You take it off the cord and smooth the fur down, before you have thought.|A rabbit, at the last loop of all, when you had put the bag away.}
- robbed() > 0:
    {&{snow_cm() > 3:Fox prints go from loop to loop as neatly as yours. |}Under one there is some fluff, and a foot.|Something has been before you. It has left the cord, bitten through, and a rag of skin as big as a leaf. {hunger() > 0.6: You put the skin in the pack.}|It was caught, and it was eaten where it hung. {robbed() > 1: So was the next.|The peg is wet still.}|There is blood on the peg and a crow in the tree, and neither of you looks at the other.|An owl, by the white on the stump. You set the loop again.}
- sprung() > 1:
    {&{in_words_cap(sprung())} of them are shut, on a hair, on nothing. You open each with the knife's point.|Every other loop has been run through. There is a thread of grey fur in the third, and away.|Something as heavy as a deer has walked down the whole run. You straighten the pegs.|Shut, shut, open. You lie down to see what it was you hung too low.}
- snow_cm() > 3:
    {&A mouse has gone from loop to loop, and through them, like someone trying on rings.|The loops hang in their own blue holes. You brush them out.|{sprung() > 0:Snow has bent a sapling down on one, and sprung it.|Snow has bent a sapling down by one of them, and not quite on to it.}}
- last_night_low() < -8:
    {&Nothing moved last night. The loops hang open with a fur of frost on the cord.|The cord has frozen into hoops. They ring when you flick them.}
- raining() > 0.3:
    {&Every loop has drooped with the wet. You pull each into a circle again, and water runs up your sleeves.|Rain on the loops. A slug in the third, at full length, going through.}
- hunger() > 0.6:
    {&You smell the line before you reach it, or think you do; there is nothing in it. At the last loop you put your fingers through and draw it closed on them, to see that it works.|{air() > 6: Nothing. You eat the dandelion that is growing by the peg.|Nothing. You gnaw the peg, where there is bark.}|You go along it twice.}
- walk_the_line > 5:
    {&Empty. {sprung() > 0:One has been drawn tight and slipped: a thread of grey hair, and away.|You can see where one came up to it, and sat, and thought better.}|Nothing, and something has bitten the cord in two.|Empty. Droppings inside the loop itself, three of them, in a row.|A jay, by the foot, alive. You let it out and it bites you.|Nothing. You rub the cords with leaf.|One has been carried off whole, peg and all. You find the peg.|Empty, and a hair across the last of them that is your own.}
- else:
    {&Empty, every one. At the split root the grass is clipped to either side of the loop and the droppings are fresh. It has walked round.|Nothing hangs there. A web has been made across one, with the dew still on.|Empty. You shift two of them a yard to the left, where you would go, if you were a rabbit.|The loops hang as you hung them. A feather in one.}
}
-> DONE

=== function killed_often()
~ return walk_the_line > 8

=== first_rabbit
It is still alive. You had thought of everything up to this. It has run round the peg until there is no cord left to run on, and it lies against the wood with its side going.
You know where the place is, behind the skull. You are a healer's daughter. You put two fingers there and your other hand over its eyes.
+ [Do it now, with your hands]
    It is a small sound. After it you kneel on, waiting to be sorry. {haunted(): It is so light that you put it down and go and stand by a tree.|What comes is that you are hungry, and that the fur is very clean.}
    ~ cue(mountain, 0.25)
    ~ shift(ease_in_woods, 0.02)
+ [Cut the cord and let it go]
    It stays a moment against your knee with the cord round its neck, free and not believing it. Then you are looking at grass. You have a cut cord in one hand and no supper.
    ~ drop(meat, 0.9)
    ~ stir(feeling_shame, 0.2)
    ~ stir(feeling_gratitude, 0.1)
+ [Say out loud what you are doing]
    "I'm going to kill you because I'm hungry," you tell it. Your voice comes out too loud, and it kicks. You do it then. {haunted(): You stay crouched there. You had said it to its face, before.}
    ~ weigh_right(0.02)
    ~ face(mountain)
- -> DONE

// ---------------------------------------------------------------- gathering

=== forage_ground
# offer: Gather what the ground gives
# when: light() > 0.25 and month_forage() > 0.05
# weight: 2 + 3 * month_forage() * MAX(0.2, 1 - food_days() / 10)
# lean: careful 1 + MAX(0, 4 * (8 - food_days()) / 8)
# doing: foraging for 4 hours
{ interrupted():
    {broke_off()} {&You knot the jacket's sleeves round what you have.|You shoulder what you have.|The pack is half full.||}
    -> DONE
}
{
- forage_ground == 1:
    {month_forage() > 0.5: You begin by being wrong. What looked like chestnuts has a bitterness that closes your throat, and you spit for an hour. Acorns you are sure of. You fill the pack with acorns and find, cracking the tenth, that half of them have someone living inside; you float the rest in the pot and throw away the ones that rise.|You begin by being wrong. What you took for a wild carrot smells of mice, and you know what that is, and wash your hands twice. You dig cattail, which is nothing else.}
- raining() > 0.4:
    {&Rain drums on the pack. You go along bent, parting wet stems with a stick.|You pick by feel, with your eyes shut against the wet.|Whatever fell has floated into the low places. You rake a pool with your fingers.}
- snow_cm() > 8:
    {&You dig with a flat rock, down through snow and leaf. The roots come out of black mud, pale and thick as thumbs. {numb(): By the sixth you are counting your fingers to see that they came out as well.|By the sixth you cannot tell mud from hand.}|You dig where the deer have pawed.|Snow, leaf, frost, mud, root. You fill one sleeve.}
- season() == season_winter:
    {&Hips on the briars, wrinkled and orange, two or three to a stem. You strip inner bark from a lime that had come down by itself. It is like eating a book.|You dig along the water, where it gives.|Rock tripe, off the north side of a boulder. You scrape it into the pot lid, black flakes.|You break a rotten log, and what is asleep in it is fat and white. You shut your eyes.}
- season() == season_thaw:
    {&You set your knife in a maple and hang the pot below. A drop, and you watch the next one gather. While it fills you dig the first roots with any give in them.|Skunk cabbage has melted its own hole in the ice. You leave that, and take what is next to it.|The maple has run all night. You drink what there is, and it is hardly sweet.}
- season() == season_spring:
    {&It is up through the leaf mould everywhere at once, and you can smell the ramps before you see them. You eat the first of them with the dirt on.|Fiddleheads, tight as a watch spring. You rub the brown off each.|You graze, on your knees, and keep nothing.|Morels, under a dead elm. You look at each as you were taught to.}
- month_forage() > 0.7 and frosts() > 2:
    {&The frost has been at the persimmons. Last week one of these turned your mouth inside out; now they come off in your hand, split and brown, and they are so sweet that you sit down under the tree and eat until you are ashamed, and then three more.|You shake the tree, and one hits you on the head and bursts.|A raccoon has been sick under the persimmon. You go up to where he did not reach.|You spit the stones into your hand, flat and brown, and keep them.}
- month_forage() > 0.6 and food_days() > 6:
    {&Walnuts, today. You roll them under your boot to get the husks off. The black gets into every crack of your hands and will not come out with sand or ash. {haunted(): You go on rubbing for longer than it takes to be sure.}|You hull walnuts with your heels, in a ring of black.|You have a hole in the ground for nuts now, lined with bark.|You take only the heavy ones. The light ones have someone in.|Hickories. You crack one in ten, to see, and eat the one.|You fill the pack, and both sleeves tied at the cuff.}
- month_forage() > 0.5 and season() == season_autumn:
    {&There is a race on and you are losing it to squirrels. {wind() > 3.4: Each gust brings down a hard rain of acorns and everything that eats runs out under it, you too.|They work from the top, you from the ground, and they swear at you from directly overhead.}|You get to the big shagbark before they have shaken it.|They bury them, and you watch where.|You lie on your back and throw stones up into it. About one stone in four is worth the throw.|Under the red oak they are all holes. Under the white you fill the pack in an hour and sit on it.}
- hunger() > 0.6:
    {&Half of what you find you eat. {weak() > 0.3: Your jaw is tired before the rest of you is full.}|You eat it where you find it.|Root, rinse, bite. Your teeth squeak on it.|You dig, and eat, and only then begin to fill the pack.}
- understood() and followers_near() > 0:
    {&Something has been raked into a heap for you, under bark, out of the wet: hips, roots, a few old nuts. You look at it, and then at nothing in particular, and fill your pack.|Where you dug last time somebody has dug farther along, and left the roots on top, washed.}
- else:
    {&{forage_ground > 6: You go straight to the places that paid last time, and they have been paid out. On the way home, not looking, you walk into a thicket of hips.|A little of everything: hips, a handful of hickories, one late mushroom that you turn over twice and leave.}|Rose hips, by the handful, with the hair in them that itches going down.|You follow some turkeys, and go over the ground where they have been over it.|A log with mushrooms in steps up its side. You knock on them. You leave them, and look back.}
}
-> DONE

=== leach_acorns
# offer: Leach the acorns
# when: camp_here() and have(nuts) > 1.5 and water_l() > 1.5 and have(tin_pot) > 0
# weight: 2
# lean: careful 3
# every: 3 days
{leach_acorns == 1:
    You have tried them raw, and the spit in your mouth turned to felt. You have seen this done, at Tondc, by a woman who never looked at her hands: pound, soak, pour off. You pound them on one stone with another. The first water comes away the colour of tea.
- else:
    {&{frost(): The pounding stone is so cold that the meal sticks to it.|You pound, sitting, with the stone between your knees.}|You taste with the tip of the tongue, and spit.|There is a hollow in the stone by now.|You pound in time to a thing they used to play at shift change.}
}
+ [Change the water until it runs clear # lean: careful 2]
    {&Four waters, five. Your hands wrinkle. At the sixth the meal tastes of nothing whatever.|You pour, and wait, and pour.|It takes hours. The meal is white.|You change it eight times, to be sure, and it tastes of pot.}
    ~ drop(nuts, 1.5)
    ~ take(acorn_meal, 1.1)
    ~ hours(3)
+ [Stop at the second and eat it bitter # lean: reckless 1]
    {&It is food, in that it goes down. Your stomach closes on it. {weak() > 0.3: You lie curled round it.|You drink a great deal.}|Bitter. You hold your nose, and eat, and make the face that your father used to make over the green ration.|Your tongue dries out; but the pot is empty.}
    ~ drop(nuts, 1)
    ~ take(acorn_meal, 0.8)
    ~ hours(1)
    ~ stir(feeling_sadness, 0.05)
- -> DONE

// ---------------------------------------------------------------- the tent

=== function cut_the_hole()
{ smoke_hole() < 0.3:
    ~ cut_smoke_hole(0.3)
}

=== build_tent
# offer: Work on the shelter
# when: camp_here() and tent() < 1 and light() > 0.2
# weight: 4 * (1 - tent()) + frosts() / 4
# lean: careful 7 * (1 - tent())
# lean: reckless -1
# every: 4 hours
# doing: tentbuilding for 4 hours
{ interrupted():
    { because():
    - reason_dark:
        {&You go on tying until you have tied your own sleeve in.|You drop the cord, and cannot find it with your foot.|You tie the last one by feel, and it is to the wrong pole.}
    - reason_rain:
        {tent() > 0.4 and not under_rock(): {&The rain finds the gap you had left for last. You sit in the half of it that is roofed, with your feet out.|You stand in what there is of it, and hold up the corner that drips.}|{broke_off()}}
    - reason_storm:
        {tent() > 0.4: {under_rock():The wind leans on what you have built. You lean on the other side until it has finished.|The wind gets in under what you have built and lifts. You hang on the windward pole until it has finished.}|{broke_off()}}
    - else:
        {broke_off()}
    }
    -> DONE
}
{
- build_tent == 1 and under_rock() and done_count(tentbuilding) < 13:
    There is a roof. What it wants is a front. You stand a pole at each side of the mouth, wedge them under the lip with stones, and lash a third across. It falls down. You lash it again with the knot your mother uses for a splint, and it stands.
- under_rock() and tent() >= 1:
    {&You stuff the last gap with moss, and hang something for a door. Inside it is black, and does not blow.|You go along it pushing with the flat of your hand, and it pushes back.}
- under_rock():
    {&You lean brush along the poles, butts down, and more brush on that.|You carry up stones, for a wall as high as your knee, and chink it with moss.|You cut a way for the smoke at the top, under the lip, the width of two hands. {cut_the_hole()}|Poles, and hazel woven in between them, over and under.|You lie down behind it, to feel where it blows, and get up, and stop that.}
- build_tent == 1 and done_count(tentbuilding) < 13:
    You lay three poles on the ground and look at them. The tents at the war camp went up in the time it took to insult someone; you remember a hide, a ridge, a woman with pegs in her teeth. You lash your three at the top. It falls down. You lash them again with the knot your mother uses for a splint, and it stands, a thing with three legs and nothing on.
- tent() >= 1:
    You pull the last cord tight with your foot against the pole. It is finished. It leans a little to the east. You go round it once outside and once inside, on your knees, pushing with the flat of your hand, and everything you push pushes back.
- tent() > 0.75:
    {&{have(hide) > 0: You lace a hide over the weather side, hair in, with holes punched by the knife.|You thatch the weather side with bark and boughs, from the bottom up, so that each row sheds on to the next.} {smoke_hole() < 0.3:Then you cut the hole for the smoke, no wider than your two hands. {cut_the_hole()}|You trim the edges of the smoke hole, which have begun to lean in.}|More bark. You do the north side twice.|You dig the gutter deeper, and bank the earth against the foot of it.|You lie inside it at noon and look for light, and put a finger in each place where there is some, and get up and see to those.|You weigh the hem down with stones, all round, and have nothing left to trip over.|You retie whatever has gone slack. It has gone slack in the order in which you tied it.}
- tent() > 0.5:
    {&{have(canvas) > 0: The canvas does not reach.|What you have woven does not reach.} It would have reached if you had made the thing smaller, and you sit inside it looking at the sky through the difference. You move two of the poles in. {raining() > 0.2: You put your hand up on the inside and feel the rain being stopped.|Now when you lie down you can touch both sides.}|You close the foot of it, all round, with sods.|You stuff the seams with moss, lying on your back, and it falls in your eyes.}
- tent() > 0.3:
    {&{have(canvas) > 0: You drag the canvas over the frame. It is part of something that fell with you from orbit, and it has lettering on it, inside out.|You weave the gaps with hazel, over and under, and stuff the weave with leaves.} You dig a gutter round with a stick. Then a ring of stones in the middle, the size of a pot. You look from the stones to the roof, and move the stones a hand to the left.|You peel bark in sheets, and lay it on like tiles, and the wind has three of them.|The ridge sags. You cut a prop, and there is less room by a prop.}
- numb():
    {&Lashing is fingers. You hold one end of the cord in your teeth and pull with both fists and count each knot that holds as done.|You hold the cord under your foot, and pull up with your whole back.}
- wind() > 3.9:
    {&A wall is a sail, it turns out. You let the whole thing down, and tie it low, with its edges under logs, and it hums and stays.|You hold it with your back while you tie with your hands.}
- else:
    {&Six more poles, leaned and lashed. You peel them because the bark holds wet and your mother would say the bark holds ticks. {tired() > 0.5: You lash the last three sitting down.|You leave a heap of white peel.}|You move a pole out, and one in. You crawl through it backwards, pulling a bough after you.|You stuff the cracks with moss. A toad has already taken the best one.|Most of it goes to undoing a lashing that had dried crooked.}
}
-> DONE

// ---------------------------------------------------------------- fire

=== light_the_fire
# offer: Light a fire
# when: camp_here() and not fire_lit() and stack_kg() > 1
# weight: 2 + 6 * cold() + (1 - light()) * 2
# lean: careful 3 + 16 * cold()
# lean: reckless -1
# every: 3 hours
{ light_the_fire == 1 and done_count(firetending) < 1 and nights() < 15:
    -> first_fire
}
~ temp wet_now = wood_wet()
~ temp took = light_fire()
{
- took and raining() > 0.2:
    {&You build a roof for it first, of bark, the size of a hat. It takes. Then the roof takes, and by then there is fire enough to be rained on.|You lie over it, with rain running down your neck, till it is too hot to lie over.}
- took and wet_now > 0.4:
    {&It takes on the third nest, with your cheek on the ground. Wet wood hisses at both ends. You sit in the smoke, feeding it splinters.|You split down to the heart of it for every stick you give it.|More smoke than a house. Then, low down, a colour.}
- took and numb():
    {&You hold the steel between the heels of your hands, and strike by dropping your whole weight. One spark in ten goes where it should. One does.|Your hands have gone to paws. You get it lit, in the end, with your elbows.|You blow on the fingers, then on the tinder, then on the fingers.}
- took and suspicion() > 0.4 and not understood():
    You make it small, and behind stone, and sit where you are between it and the trees. {dark(): Past its edge you can see nothing now.|The smoke goes up whether you like it or not.}
- took and wind() > 3.9:
    The wind blows the spark out and blows the flame up. You lie round it, curled, until it has a grip on something thick.
- took and light_the_fire > 6:
    {&Steel, tinder, breath. You are looking at something else when it catches, and burn your knuckle.|You have it burning before you have got your pack off.|It catches at the first spark.|You light it with your mind on the stack.|Three strikes, a nest of bark, a hand round it.}
- took:
    {&The bark curls, then the curl has a bright edge. You put your two hands round it and {cold() > 0.5: leave them there too long, for the pain of their coming back.|wait for it to want a twig.}|It takes with the first nest. You sit back on your heels.|You blow until your ears ring, and it stands up.|It goes out, and you breathe on it once more, and it had not gone out.}
- wet_now > 0.45:
    {&Nothing. The tinder goes red and goes out, the red going backwards along each thread. You split the next stick and the heart of it is wet too.|The nest smokes, and goes out.|You try the inner bark, and the lint of your pocket.}
- snowing() > 0.2:
    {&A flake comes down on the one spark there is.|You sweep the hearth, and it is white again before you have the steel out.|It lights, and the bough over it lets go its load.}
- raining() > 0.2:
    {&Each spark meets a drop. You go on longer than makes sense, and then sit back on your heels with rain on your eyelids.|The rain gets to it before you do.|You cup it, and your cupped hands fill.}
- numb():
    {&You drop the steel and cannot find it by feel, because there is no feel. You find it with your knee.|You strike your knuckle, and know it by the colour.}
- else:
    {&It catches, stands up and goes out. {have(tinder) < 1: There is no more tinder. You start on the lining of your pocket.|You pick the char out of the nest and begin again and it does it again.}|It burns the tinder and not the wood.|You had it, and reached for a thicker stick, and then you had a stick.}
}
-> DONE

=== first_fire
On the Ark a fire was the worst word there was. They drilled you for it, walking; you were never once let see one. When you first sat by one, on the ground, other people had lit it.
You set out what you have on a flat stone, as for an operation. Firesteel. {have(tinder) > 0:A nest of shredded bark|Threads from your cuff}. Twigs, {wood_wet() > 0.4:bending|snapping}, thin to thick. {raining() > 0.1:Rain ticks on the jacket you are holding over it with your teeth.|{not dark():You look up at the sky and reckon how much light is left.}}
+ [Strike fast and often # lean: reckless 1]
    { light_fire():
        Sparks everywhere, on your sleeve, on your knee. One of them, which you did not see land, makes a thread of smoke {wood_wet() > 0.4: in wood that has no business burning.|and then a seam of orange.} You lie down and blow. {cold() > 0.4: Your lips are too stiff to make the shape, so you breathe on it with your mouth open.|It goes up with a small cough.}
        You look round for someone to tell.
        ~ shift(ease_in_woods, 0.04)
        ~ stir(feeling_joy, 0.15)
    - else:
        Sparks everywhere, on your sleeve, on your knee. The nest smokes and you blow too hard and blow it off the stone. You pick it out of the leaves, thread by thread, and there is less of it. {wood_wet() > 0.4: The wood is wet to the heart; you could have told that by the way it bent.|Your knuckles are open on two fingers.} At the end you have a black stone.
        ~ drop(tinder, 1)
        ~ stir(feeling_anger, 0.2)
    }
+ [Shave the sticks fine first # lean: careful 2]
    You leave the steel alone for an hour. {wood_wet() > 0.3: You split each stick down until the knife comes to something pale, and shave that, and put the shavings in your shirt against your skin.|You shave each stick until it has a beard of curls.}
    ~ hours(1)
    ~ take(tinder, 2)
    { light_fire():
        It takes on the second strike. {raining() > 0.1: It makes one warm thing, under the jacket, and your face is in it.|The shavings go one to the next.} You feed it for a long time without once looking away, and only then feel how much your knees hurt.
        ~ shift(ease_in_woods, 0.05)
        ~ stir(feeling_joy, 0.15)
    - else:
        It takes, and you reach for a thicker stick, and in that time it has gone. Your hands shake too much for the steel. You put the curls in your shirt.
    }
+ [Put the steel away and go without # lean: reckless 2]
    A light in the trees can be seen by anyone who cares to look. You put each thing back in its pocket. {cold() > 0.4: You walk round and round the place where it would have been, beating your arms.|You watch the dark come up from the ground.}
    ~ stir_aloneness(0.02)
    ~ stir(feeling_fear, 0.1)
- -> DONE

=== tend_fire
# offer: Tend the fire
# when: camp_here() and fire_lit() and stack_kg() > 0 and hours_since(tend_fire) > 6
# weight: 2 + 4 * cold()
# lean: careful 2 + 12 * cold()
# doing: firetending for 2 hours
{ interrupted():
    {broke_off()}
    -> DONE
}
{
- not fire_lit():
    {&You did it all as you should, and it has died. You hold your palm over the ash. {dry_kg() < 3: There was nothing left in the pile but wet.}|Out. You blow on the grey and there is no red under it.|You turned your back to look for bark, and that was long enough.}
- fire_in_tent() and flame_cm() > 35:
    {&You hear the {under_rock():brush|cloth} tick before you see why. The flame has found a dry stick and is standing up to {under_rock():your chin|the roof}. You knock it flat with the pot. After that you feed it with splinters, from the side.|You keep it down with the flat of a wet log.|A hand wide, you had said. It is two. You take one stick back, by the cold end.}
- smoke() > 0.2:
    {&It burns, if that is what this is. You lie with your face at the gap by the ground, where there is a finger of clean air, and push sticks in by feel, and your eyes run.|You cough, and prod it, and cough.|You blow at the foot of it until it burns what it was smoking.}
- wood_wet() > 0.42:
    {&You stand the wet ones round it on end with their feet to the heat. They hiss and bubble at the tops. You give it the driest, and so keep one stick ahead.|Steam, then smoke, then fire. You feed it by the first of the three.|You lay wet across dry, and then dry across wet.}
- haunted():
    {&You tend it from further off than you need to. When sap spits in it, you are on your feet and three steps away with your sleeve across your mouth.|You push the sticks in with your boot, and look at the boot.|You keep the pot between you and the middle of it.}
- cold() > 0.6:
    {&You have it between your feet. Your front scorches and your back freezes. You turn round, and turn round.|Front, back, front.|You put your boots so near it that one sole begins to run.|You sit over it with the jacket spread, to catch what goes up.}
- dry_kg() < 10:
    {&One stick, and wait until it is nearly not. One stick.|You keep your back to the pile, so as to give it sticks without seeing.|You burn the pole that you were keeping.|You give it bark, and count how long a piece of bark is.}
- moonlight() > 0.06:
    {&Moon enough to see your own breath go past the fire and on. You bank it with ash on the windward side.|By moon the smoke is blue, and goes straight up.|You bring in wood by moonlight, without a shadow of doubt which is stick and which is shade.}
- else:
    {&You move two stones, and it draws better. You move them back to see if it was the stones. It was.|You burn a knot of pine, for the pleasure of the smell.|You sit downwind of it, to kill what lives in your jacket.|A log you had taken for oak goes up in one sheet, and something with many legs leaves by the end.|You burn the crooked ones first.|You feed it, and scrape the pot, and feed it.}
}
-> DONE

VAR meals_starved = 0
VAR roasted_once = false

=== cook_and_eat
# offer: Cook and eat
# when: (food_days() > 0.1 or meat_kg() > 0.1) and hunger() > 0.15 and hours_since(cook_and_eat) > 5
# weight: 1 + 6 * hunger()
# lean: careful 12 * hunger()
# lean: reckless 3 * hunger()
# every: 5 hours
# doing: cooking for 1 hours
{ interrupted():
    {broke_off()}
    -> DONE
}
~ temp starving = hunger() > 0.7
~ temp ate = eat_now()
{
- not ate:
    {&You go through the pack to its seams. There is a nut that has rolled into the corner, and it is a stone.|{fire_lit(): Nothing. You boil water and drink it hot.|Nothing. You drink.}|There is nothing to cook. You look in each of the places again, in order.|You lick the pot.}
- starving and fire_lit() and meat_kg() > 0.2 and meals_starved == 0:
    ~ meals_starved = 1
    You take it off the stick with your fingers, before it is done, and burn your mouth and go on. There is no one to see you and you turn your back to the trees to do it. Afterwards you sit very still, because you know from your mother what a stomach does with too much.
- starving:
    {&You eat with your eyes shut.|You eat it out of your fist.|You make yourself stop halfway and count to two hundred. You get to eighty.|You eat, and bite your thumb, and eat.|It is gone, and your jaw goes on.|You eat the bones of it, those that will go.|You hold the last of it in your cheek till there is nothing there.|You lie on your side, after, and hold it in with both arms.}
- not fire_lit():
    {&Cold, then, off the knife. {have(dried_meat) > 0: You hold the dried strip in your cheek until it gives up.|You chew each mouthful forty times.}|You eat standing.|{meat_kg() > 0.1: Cold meat, cold fingers.|You crack what there is between two stones, and pick.}|You eat with your back against a tree.|A handful of this, a handful of that. You lick the hand.|You eat it walking up and down.|It is soon done. You shake the crumbs of it into your palm.|You eat with your collar up, quickly.|You pick shell out of your teeth with the point of the knife.|You eat half, and look at the other half, and eat it.|{raining() > 0.1: Rain gets to it before you do.|You eat it looking at the ridge.}|You chew. A jay watches each mouthful go.|You eat sitting on your boots, to warm one end at least.|You have it eaten before you have sat down to it.|You eat, and drink, and tie the pack.}
- not roasted_once and meat_kg() > 0.1 and not after_meal_first and fire_lit():
    ~ roasted_once = true
    The fat drips. It drips and catches and the smell comes up, meat over fire, and your throat shuts. {haunted(): That is what it smelled like. You had not known you knew.|You wait. It goes past.} In the end you hold your nose and swallow.
    ~ cue(mountain, 0.5)
- haunted() and not flinched() and meat_kg() > 0.1:
    {&It smells of what it is. You eat it.|Roast. It spits, and you move your foot.|You turn the stick, and it drips, and you go on turning.}
- haunted() and meat_kg() > 0.1:
    {&You boil it. Boiled, it is grey and comes off the bone in strings and has no smell to speak of.|Boiled again. You salt it with wood ash, and it is grey with ash on.|You boil it until it has no smell, and hold your breath for the rest.|You boil it, upwind, and eat it cold.}
- have(berries) > 0.2 and meat_kg() > 0.2:
    {&You put a handful of hips in with it, to see. It comes out pink and sour and so much better than meat that you drink the pot to the bottom and run your finger round it.|Meat with something sour in it. You spit the hairs.}
- meat_kg() > 0.3 and have(nuts) + have(acorn_meal) < 0.2 and days_lean():
    {&Rabbit again. You have eaten your fill of it and are hungry, with your belly tight. There is a thing your mother told you about lean meat.|Rabbit. Your belly is full and the rest of you has had nothing.|You eat the brains, and the fat from round the kidney, which is a thread.}
- have(acorn_meal) > 0.2:
    {&You pat the meal flat and bake it on the stone. It tastes faintly of the stone. {cook_and_eat > 6: You have come to like that.|It breaks when you lift it, and you eat the pieces in order of size.}|Acorn cake, hot. You toss it from hand to hand.|You stir the meal into the pot, and it makes a kind of mortar, and holds.|You bake two, and eat one, and then there is one less than that.}
- air() < -2:
    {&You eat with the pot inside your jacket and the jacket round the pot.|It has skinned over with ice before you get to the bottom.|The spoon sticks to your lip.}
- raining() > 0.2 and not under_rock() and tent() < 0.6:
    {&Rain puts rings in the broth. You drink it fast, while there is more broth than rain.|You eat with your back to the rain, over the pot.}
- understood() and followers_near() > 0:
    {&You make a little more than you need, and cannot say afterwards who you thought would be coming.|You eat it slowly, for whoever has to watch.}
- else:
    {&{meat_kg() > 1: You hang what is left on a cord where nothing with fewer than two hands can get it.|You scrape the pot with a shell.}|{meat_kg() > 0.1: You crack the long bones for what is in them and suck the splinters.|You roast nuts in the ash, and one goes off like a shot.}|You eat out of the pot with your fingers.|{meat_kg() > 0.1: It is burnt on one side, and raw by the bone.|It is hot, and that is what there is to say for it.}|You eat, and look round for whoever has the salt.|Roots, mashed with the knife's handle. You eat it all, and the pot rings.|You set the pot down between your feet, and there is nobody to say wait till it has cooled.|You put by a third, and look at the third, and put by a half of that.|You eat facing the other way today, to see what there is there.}
}
-> DONE

=== function days_lean()
~ return done_count(snarewalking) > 8 and caught() > 0

=== dry_the_meat
# offer: Cut the meat thin and smoke it
# when: camp_here() and meat_kg() > 0.6 and stack_kg() > 4
# every: 20 hours
# weight: 2 + meat_kg()
# lean: careful 3 + meat_kg()
# doing: meatdrying for 5 hours
{ interrupted():
    {broke_off()} {&You rake what is done out of the smoke.|You take the strips in as they are.|}
    -> DONE
}
{
- dry_the_meat == 1:
    With the grain, thin enough to see a knife through. You thread the strips on peeled sticks and build a rack that burns, and then a taller rack. For five hours your whole work is to have smoke and no flame, and to keep your own eyes open in it. {haunted(): You do it standing upwind with your collar over your nose.|By the end the strips bend without breaking and you taste one and it tastes like boot, and you taste another.}
- not fire_lit():
    {&The fire dies under it. The strips are as wet as you hung them.|There is no smoke under it any more. You bring the meat in.}
- air() > 14:
    {&It is warm and there are flies. You stand over the rack with a branch for five hours.|You pick off the eggs with the point of the knife.}
- raining() > 0.2:
    {&You build a roof of bark over the rack. The meat stays drier than you do.|The rack steams. You wring the strips and hang them again.}
- spoiled_kg() > 0.3:
    {&You begin by throwing out what you left too long. It slides. Then the rest, thinner than last time, and hung closer. {hunger() > 0.5: You look down the bank more than once at what you threw.}|One strip in three is green. You cut that off and smoke the rest twice.}
- meat_kg() > 4:
    {&There are so many sticks of it that the rack goes round three sides of you. You sit in the open side and turn them in order.|You cut until the knife slips in your hand for fat. There is a second rack.}
- else:
    {&You turn the strips, feed it punk and green bark, turn the strips. {wind() > 3.4: The smoke goes everywhere but up.}|A jay has one strip, and you have the rest.|They go leather on the outside, and you turn them.|Your eyes run. You turn them by feel.}
}
-> DONE

// ---------------------------------------------------------------- mending and washing

=== sew_by_hand
# offer: Sew
# when: have(needle) > 0 and light() > 0.3 and not numb()
# weight: 1 + have(fur) + have(hide)
# lean: careful 2 + have(fur) + have(hide)
# doing: sewing for 3 hours
{ interrupted():
    {broke_off()} {&You stick the needle in your collar.|You fold it with the needle in.|You bite off the thread where you are.}
    -> DONE
}
{
- sew_by_hand == 1:
    You learned it on skin. A curved needle, a lamp, your mother's voice saying closer, that's somebody's face. {have(fur) > 0: A seam in fur wants just the same stitch|The knee of your trousers wants just the same stitch}, and there is no one on the other side of it trying not to make a noise.
- have(blanket) > 0 and have(fur) > 0:
    {&You sew a strip of fur along the top edge of the blanket, where it comes against the chin. It takes the whole of three hours.|You sew skins to the foot of the blanket, hair in.}
- have(fur) > 2:
    {&Edge to edge, skin to skin. On your knee it begins to have a weight of its own. You put your hand under it and leave it there, and the hand goes on being warm.|You piece in the ears, to lose nothing.|The new row stinks. You rub ash in, and sew.}
- cold() > 0.4:
    {&Ten stitches, then hands in armpits; ten stitches.|You sew with the stuff held up in front of your face, to have the breath of it.}
- wet() > 0.4:
    The jacket has come apart at the shoulder where the pack hangs. You take it off, wet, to mend it and sit in your shirt.
- feel(feeling_sadness) > 0.5:
    You unpick as much as you sew.
- else:
    {&{sew_by_hand > 3: The knee again. There is by now more thread than knee.|You turn the cuffs so that the worn edge is inside.} |You darn over a darn.|You let out the seam that your mother took in.|You sew the pocket shut that has no bottom.|You put a patch on the seat, and have to take everything off to do it.}
}
-> DONE

=== wash_at_water
# offer: Wash
# when: grime() > 0.3 and (near(creek_ford) or near(spring) or near(river_bend) or near(beaver_pond) or water_l() > 3)
# weight: 2 * grime()
# every: 2 days
# doing: washing for 1 hours
{ interrupted():
    {broke_off()} You pull your shirt on over the wet.
    -> DONE
}
{
- wash_at_water == 1:
    Some of what is on you came out of the Mountain. You have known that since the first day. You do the hands, the wrists, up to where it stops. {haunted(): The water takes it off in a thread, which goes down past the stones, and you do not watch where it goes.|You work at one nail with the tip of the knife until it is only a nail.}
    ~ cue(mountain, 0.2)
- air() < 2:
    {&You do it in pieces, one arm out of the sleeve, then that arm in and the other out. At the neck you stop and say a word your mother does not know you know.|You wash your face and call it you.|You heat a stone, and drop it in the pot, and have a pot of warm.}
- air() > 16:
    {&It is warm enough to go in. You go in to the waist, then sit, then let it close over your head. When you come up there is wet hair on your face, and it is yours.|You lie in the shallow with your head on a stone, and it goes round you.}
- hurt() > 0.2:
    {&You wash the wound last and look at it as you would at another person's. {ill() > 0.2: The edges are red, and hot.|Edges clean.}|You soak the cloth off it, and look, and put it back.}
- understood() and followers_near() > 0:
    You say, in the direction of the hill, that you are going to wash, and that they may look at something else. A jay goes up over there. You keep your shirt on anyway.
- grime() > 0.7:
    The first water comes off you brown. You use sand, then ash, then sand. There is a line at your wrist where the brown stops.
- lost_kg() > 4:
    {&Your ribs have come up since you last had your shirt off. You do each one, and count to see they are all still there.|There is a hollow over each collarbone that holds water.}
- else:
    {&{raining() > 0.2: In the rain it makes no difference which of it is washing.|You do behind the ears, because someone always told you to.}|You dry yourself with the inside of your jacket and smell of jacket.|You wash your hair with ash, and it squeaks.|You pick a tick off your hip, and burn it.}
}
-> DONE

// ---------------------------------------------------------------- watching, sitting

=== keep_watch
# offer: Sit still and keep watch
# when: raining() < 2 and (suspicion() > 0.25 or strangers_tracks() or days_since(keep_watch) > 3)
# weight: 1 + 3 * suspicion()
# lean: careful suspicion()
# every: 20 hours
# doing: watching for 2 hours
{ interrupted():
    -> watch_broken
}
{
- glimpses() > 0 and suspicion() > 0.3 and not understood():
    {&You pick one trunk and do not look at it. You look beside it, as you were taught to look at a faint star through the only window you had. {light() < 0.25: In this light it has an arm.|For two hours it is a trunk.}|You watch the holly for two hours, and the holly does nothing, and does it too well.|You keep your eyes on the one place and your ears on the other.}
- understood() and follower_signs() > 1:
    {&You have a name for each of them by how they are bad at it: one coughs; one lets birds up. The third you only know of because there has to be a third.|Nothing shows. You lift a hand, in case, and feel a fool, and leave it up.|You watch for them, and fall asleep at it.|You pick the tree that you would have picked. There is nobody behind it, and some bark has been rubbed off.|You are being looked at; you turn the better side.|Two breaths of smoke, blue, over the holly, and then somebody has thought better of it.}
- dark() and moonlight() > 0.04:
    {&A possum comes along your own path by moonlight, and stops, and thinks.|Every stump has its shadow, and the shadow goes round it.}
- dark():
    {&You keep watch with your ears. There is a gap between one owl and the answering owl, and in it you have hold of the pistol.|A fox barks; and then you can hear it listening too.|Something walks up to within ten feet of you, sits down, and scratches.|You hear the creek, then, under that, the wind.|You sit with your eyes shut, and hear better.}
- snow_cm() > 3:
    {&You read the snow from where you sit: mouse, mouse, the place where there stops being mouse, a brush of wing on either side.|Snow slides off a bough, and you have the pistol out.|White, and nothing on it, and your own breath.}
- strangers_tracks():
    {&The prints by the path have a heel and no tread, and were made by someone carrying something heavy on the left. You sit above them. Nobody comes back along them.|More prints, a day old. One of them has a stick.}
- wind() > 3.9:
    {&Everything moves, so nothing can be seen to.|You watch one leaf, that will not let go.}
- keep_watch > 4 and ease_good():
    You know what ought to be there: the jay on the dead pine, the squirrel with half a tail, two does at the bend about now. {&About now there are two does. You find that you have put the pistol in its pocket.|There is one doe.|They come late, with a fawn's worth of caution.}
- else:
    {&{light() > 0.6 and season() == season_autumn: Leaves let go one at a time. You hear each of them land.|You go through the stumps, one by one.} {haunted(): Keeping still is bad for you. You move your feet so as to hear something.|Nothing comes that does not live here.}|Two crows find an owl.|{air() > 12: A turtle crosses the open ground below you. It takes the two hours.|A woodpecker works round one trunk, top to bottom.}|You watch a place where a branch moved until you know each twig of it.|A deer walks out, and stops with one foot up, and you see her see you.|You watch the path until it is only a word.}
}
-> DONE
= watch_broken
{ because():
- reason_strangers:
    {&Metal on metal, once, below. You get down lower than you were and open your mouth so as to hear better. It does not come again.|Four people cross the open ground below, in file, quickly. You count them over and then over again.}
- reason_cold:
    {&You find that you have stopped watching some time ago and are looking at your knees shake.|You cannot hear for your teeth.}
- reason_dark:
    {&It gets too dark to see what you are watching for.|The last thing you see is a stump, and then you do not see it.}
- else:
    {broke_off()}
}
-> DONE

=== function ease_good()
~ return quality(ease_in_woods) > 0.45

=== sit_by_fire
# offer: Sit by the fire
# when: camp_here() and fire_lit() and light() < 0.4
# weight: 2
# every: 1 days
# doing: sitting for 1 hours
{ interrupted():
    {broke_off()}
    -> DONE
}
{sit_by_fire == 1:
    There is nothing left that has to be done tonight, and your eyes have nowhere to go but the fire.
- else:
    {
    - recall(the_withdrawal) > 0.4 and not pushed_away(the_withdrawal):
        {&A knot of sap opens with a crack and the light jumps up the near trunks as it jumped on that hillside, on all those faces, turning away.|A stick breaks in two, and the halves draw off to either side.}
    - recall(the_pyre) > 0.4:
        {&A branch settles and a shower goes up. You had stood beside Lexa at a bigger one. She had said what love was worth to a leader, and had looked at the fire while she said it.|It smells of pitch. They had used pitch, for him.}
    - recall(bellamy_words) > 0.4:
        {&You give it another stick, and with the stick in your hand you hear him begin the sentence again. He gets no further with it than he did.|You tell the fire what you would have answered him. It is shorter than it was.}
    - haunted():
        {&You look at the stones, the pot, your boots. Between the pot and your boots is the fire.|You sit with your hand up between your eyes and it.|You look at what it lights, and not at it.}
    - hunger() > 0.5:
        {&You pull up bark to see what is under it. You eat that.|You drink hot water with a stick of birch in it.|You move your tongue along each tooth in turn.}
    - frosts() > 2:
        {&You have found the distance at which your knees are too hot and your neck is bearable.|You turn the other side of you to it.|A beetle walks out of the end of a log, and along it, and in again.}
    - else:
        {&It has burned down to where you can see rooms in it.|A moth goes round it, wide, then less wide.|You break sticks into lengths, and lay the lengths by size.}
    }
}
+ [Look into it and let it come]
    { recall(mountain) > 0.25:
        ~ face(mountain)
        {faced(mountain) > 4: {&They come in, and you know the order they sit in. You say what they were wearing. When the stick you are holding burns down to your fingers you put it in, and take another, and go on round the table.|You take the far table tonight. There is one you had not seen. You look until you would know him.|You go in, and sit down on the bench, at the end.}|Tables. They were at their tables. You make yourself go along one side, chair by chair, as far as the end, and then you get up and walk about in the dark until your legs are yours.}
    - else:
        ~ cue(the_pyre, 0.2)
        {&It stays a fire. You sit on with your hands open on your knees.|You look, and it is wood, burning.|It burns. You find you have been looking at your thumb.}
    }
+ [Keep your hands busy]
    ~ push_away(mountain)
    {&{have(cord) > 0: You unlay a cord and lay it up again tighter.|You peel a stick until it is a smaller stick.}|You scrape the pot.|You grease your boots with what there is.|You pick apart a seam that was holding.|You whittle a spoon, and then a smaller spoon.|You bore holes in a stick, for no flute.}
+ [Turn your back and watch the dark]
    ~ shift(ease_in_woods, 0.01)
    {&Your back cooks, and after a time your eyes can do without the fire. {understood(): Somewhere out there they are sitting without a fire, so that you should not see one.|{suspicion() > 0.4: You sit quite still, lit from behind, a thing that anyone could hit.|After a while there are trunks, then spaces between them, then a small animal going about in one of the spaces.}}|Two green sparks look at you from under a bush, and then it blinks.|You look at the dark until it has a grain.|Your own shadow goes out over the slope, and moves its head.}
- -> DONE

=== rest
# offer: Rest a while
# doing: resting for 2 hours
{ interrupted():
    {broke_off()}
    -> DONE
}
{
- cold() > 0.6:
    {&You sit on your hands with your knees against your chest, and shake. After two hours of it you are tired.|You get into the pack with both feet, and pull it up as far as it goes.|You lie curled round your own hands.|You walk from one tree to the other, and back, and call it sitting.|You push leaves down your shirt. They crackle, and then they are damp.|You hold each ear in turn.}
- dark() and not fire_lit() and not chilled():
    {&You sit in the dark with your back against something. {cloud() < 0.4: There are the stars, which you used to live among, and which from there did not blink.}|Dark. You listen to your stomach talk to itself.|You sit, with the jacket over your knees, and are a small tent.|You sit, and count what is ticking: bark, a beetle, your jaw.|It is so dark that when you shut your eyes it gets lighter.|A branch lets go its load, and you are on your feet; then you are not.|There is one light, a long way off, and it goes out.|You say the stations, in order, and get them right.|You rub your knees, then your arms, then begin again at the knees.|There is a wind, a long way off at first.|You feel along the ground to the left of you, and then to the right.|You try to think what they will have had for supper.|Something runs over your boot.|You hum, and stop to hear whether anyone minds.|You count to a thousand, by hundreds, with a pebble for each.}
- raining() > 0.5:
    {under_rock() or (camp_here() and tent() > 0.6): {&You sit in the dry and watch it come down a yard off.|It drums on what is over you. You are nearly asleep.|You put the pot out, and listen to it fill.}|{&You draw up your feet under the thickest tree you can find and it rains on you an hour later than everywhere else.|The tree lets the rain through in whatever place you sit.|You sit in the wet with your hands up your sleeves.}}
- ill() > 0.3:
    {&You lie with your cheek on the pack. A leaf has a line of light along its edge, and then for a time it is a very large leaf and you are under it.|Your bones are too long for you.|You look after yourself as you would after anyone: turn over, forehead, turn over.|Somebody has put a hot stone behind each of your eyes.}
- hurt() > 0.3:
    {&You lie still, for the sake of the edges of it.|You put your hand on it, over the cloth, to see if it is hot.|You were the one who used to tell people to keep still. You keep still.}
- hunger() > 0.7:
    {&Lying down it is less. You put both fists in under your ribs and wait, and think in great detail about bread.|You hold a pebble in your mouth, as they taught you for thirst. It does nothing for this.|You chew the strap of the pack.|You lie on your front, on a stone.|You lay the ration out, in your head, on a tray with corners.|You have found a thread of meat between two teeth, and you make it last.|You lie very flat, so that there shall be less of you to feed.|You go through a supper that you did not finish, on Mecha, when you were nine.|You look at the jay, and the jay moves to a higher branch.|You suck your own sleeve, for the salt.}
- tired() > 0.7:
    {&You put your head down to try how it would be, and that is an hour.|You were lying with your eyes open. There is dirt in them.|You wake with your mouth full of sleeve.|You sleep sitting up, and slide.}
- weak() > 0.4:
    {&You do nothing, on purpose.|You count how many times you would have to get up, and lie there.|You mean to lift your arm. In a while you lift it.}
- camp_here() and fire_lit():
    {&You mend the fire and lie on your side by it and look along the ground.|You lie and feed it twigs with one hand, without getting up.|You take your socks off, hang them on a stick, and look at your toes, all ten.|You turn, when one side is done.|Your jacket steams. You smell like something that has been kept.}
- haunted() and light() > 0.3:
    {&You lie back and shut your eyes, open them, and find a branch to look at. It has eleven twigs. {pushed_away(mountain): You count them again.}|You cannot lie down with it. You sit up, and tie the laces of your boots, and untie them.|You lie with your hand over your eyes, and then with your eyes over your hand.|You get as far as shutting one eye.|You pick the moss off a stone, all of it.|You look at the sky between two trees for as long as there is nothing in it.}
- air() > 15 and cloud() < 0.5 and light() > 0.6:
    {&There is a patch of sun with a log across it, and you take your boots off. Your feet are white. You let them lie there.|You lie down in the sun, and follow it round the tree as it goes.|A lizard has the best stone. You take the second best.|The sun is on your eyelids, red.|It is warm enough to take off the jacket and look it over. What you find you crack between your nails.}
- rest > 10 and understood():
    {&You rest. You suppose that somewhere it is being noted.|You lie on your back, and a stone clicks, up the hill.|You rest your eyes on the spur, and let it be seen that you do.|You talk a little, to the spur, about socks.}
- wind() > 3.9:
    {&You find a side where it does not blow, and hear it go over.|You sit in the roots with your collar up.|A twig lands in your hair, and then its nest.}
- not has_camp():
    {&You sit on your pack with your back to an oak. Nobody wants anything. It is a while before your shoulders understand that.|You sit where you are.|A nuthatch comes head first down the trunk behind you, and walks on to your collar.|You take off one boot, and shake it, and put it on.|You lie on the pack, and it is all corners.}
- rest > 6:
    {&You sit. A chickadee comes for the crumbs of bark you have been making with your thumbs and turns over every one.|{air() > 5: You find a tick behind your knee, and have something to do.|You look at your thumbs. There is a split in each.}|You whittle a peg.|You lean the back of your head on bark. A beetle is at work in there.|You lie with your ear against the ground, and your heart is in it.|You comb your hair with your fingers as far as the first knot.|You lie and name the clouds by what they are called.|You cut your nails with the knife, and keep the fingers.|You draw a face in the dirt, and put out a foot, and rub.}
- else:
    {&{light() > 0.5: You lie down under a tree and look up through it. You were grown before you saw one.|You let your back slide down a trunk until you are sitting.} {peace() > 0.5: Some time goes by, and you let it.}|You let your hands lie on your legs. They go on twitching for a time.|You turn out your pockets, and look at it all, and put it back.|You lie and watch one leaf.|You take out the knife, and put it away.}
}
-> DONE

// The long dreams tell their own waking.
=== function woken_already()
~ return hours_since(-> lever_first) < 1 or hours_since(-> lever_door) < 1 or hours_since(-> lever_stay) < 1 or hours_since(-> lever_both) < 1 or hours_since(-> lever_short) < 1

=== lie_down
# offer: Lie down for the night
# when: (dark() and tired() > 0.1) or tired() > 0.75
# weight: 3 + 4 * tired() + 2 * (1 - light())
# lean: careful 5 + 4 * tired()
# lean: reckless 1 + 3 * tired()
# doing: sleeping until waking
{interrupted() and because() == reason_dream and woken_already(): -> DONE}
{
- interrupted():
    { because():
    - reason_cold:
        {&{used_to_cold() > 0.45: You come awake shaking, and lie shaking, and it is merely what nights are.|You wake because somebody is knocking. It is your own teeth.}|You have worked your way, asleep, right off the bed, toward where the fire would be.|Your own arm is lying across you, and it is as cold as someone else's.|You wake with your knees against your chin and cannot straighten them at once.|You wake to stamp. You stamp, lying down.|You have both hands in one sleeve.}
    - reason_dream:
        {
        - is_quiet():
            {&You are awake, and sitting up, and it is over.|It wakes you. You lie down on the other side.|You wake from it, and wait, and it goes.|You have woken. There is a root under your hand.|It lets you go. You drink, and lie down.|You wake, and a branch is only a branch.|You sit up and listen to the dark. It has a cricket's worth in it.|It was short. You pull the jacket up.|You wake with your hand flat on the ground.}
        - dreamt() == mountain and fire_lit():
            {&You are on your feet with your back to the fire and your arms out, keeping it from someone.|You wake looking straight into the coals.|You have kicked earth over half the fire.|You have your hand out to the fire, palm first, and it is too hot.|You are sitting up. You have been feeding it, and do not know with what.}
        - dreamt() == mountain and pushed_away(mountain):
            {&You had it shut. It came up through the floor.|You wake with your palm aching, from the shape of the thing that was in it.|It waited until you were all the way under. Your shirt is wet to the waist.|You have bitten your tongue.|You wake saying tree, tree, tree.|You are up, and walking, and stop.}
        - dreamt() == mountain:
            {&You are sitting up. Nothing is anywhere. Your hand is shut on something that is your other hand.|You wake with a mouthful of sleeve.|You were counting, aloud. You hear the number, in your own voice, in the dark: it is not a number you had got to before.|You come out of it on your hands and knees, facing uphill.|You have slept for as long as it takes to walk down one corridor.|You wake with the knife open.|You have pulled your boots on, both on the wrong foot.|You hear somebody asking for water. You have the skin in your hand before you know the voice.|Your eyes were open all the time, and there were two things in front of them.}
        - dreamt() == finn:
            {&Your right hand is out in front of you, low, with the thumb along the top.|You wake and he has just stopped talking.|Your hand is warm and wet. You have been lying on it with your mouth open.|You wake with your hand against a trunk, flat, at the height of a chest.}
        - dreamt() == the_withdrawal:
            {&You wake shouting an order. It is a good order.|You wake, and the drums that you heard are your ear against the ground.|You are up on one elbow, counting backs.|You wake with the end of a sentence in your mouth, and swallow it.}
        - dreamt() == her_eyes:
            {&You look about for what was looking at you.|{dark(): It is quite dark, and you have been looked at.|You have been looked at.}|You wake on your back, and do not know when you turned over.}
        - raining() > 0.2 and not is_quiet():
            {&Rain. It was rain, that noise of feet.|You wake into rain and put your face out into it.|Rain, and your own breath.}
        - tent() > 0.6 and camp_here() and not under_rock():
            {&You have sat up into the roof, and it lies over your mouth.|You are awake, and hold the pole, in both fists.|You wake half out of the door, on your face.|You have kicked the wall, and there is a new hole.}
        - moonlight() > 0.03:
            {&Moon, on everything. You look at your hands, both sides.|You lie in the moonlight, and get your breath back a little at a time.|There is a moon, and a shadow, and it is yours.}
        - else:
            {&You are awake, with your heels dug in.|You hear the end of the noise you made.|You wake, and say "pot, knife, boot", and put your hand on each.|You wake, with earth under your nails.|You have wound yourself up in the strap of the pack.|Something has stopped. It was you.}
        }
    - reason_memory:
        {&You had nearly been asleep.|You turn the pack over, and lay your other cheek on it.|You get up, and lie down with your head where your feet were.|You lie with your eyes open.}
    - reason_scene:
        {&You lie down again, in the place that is still a little warm.|After that you lie and listen.||You put your arm over your eyes.||You do not at once lie down.||}
    - reason_company:
        {&You sit up with your hand on the pistol. Whoever it was is going away.|There were feet. You lie still until they have been deer.|A twig, then a long time, then none.}
    - reason_frost:
        {&Nothing woke you. It has gone so still that you can hear the pot: the water in it is closing over.|It is the quiet. Everything that drips has stopped.}
    - reason_fire_out:
        {&It is the quiet that wakes you. The fire has stopped.|Grey ash. You stir it, and one coal looks up at you and goes out.|You roll over to where it was warm, and it is not.|The fire has died on you. You lie with your back to it.}
    - reason_thirst:
        {&Your tongue has stuck to the roof of your mouth. You lie working it free.|You have been drinking, in your sleep, from a tap.}
    - reason_rain:
        {&A drop, in the ear. You turn over, and there is another.|Rain wakes you, and goes on.|You wake in a puddle that was not there.|You lie and hear it come up the valley, and pull in your feet.}
    - reason_noise:
        {&You are awake with your eyes shut, listening to whatever woke you not doing it again.|Something sneezed.|A stick, out there; then care being taken over the next one.}
    - else:
        {broke_off()}
    }
- slept() < 3:
    {&You have lain with your eyes shut, and that is all that you have done.{light() > 0.1: Now there is light between the trunks.}|Not an hour, you would say, in all.|You have heard the whole night go by.|You shut your eyes a number of times.|You know each of the night's noises by now, and when it comes.|You get up as you lay down, with your jaw set.|You slept at the end, for as long as it takes to dribble.}
- dark():
    {&You have slept all that you are going to, and it is still night. Something is going through the leaves on very small feet.|You wake without a reason. {cloud() < 0.4: The stars have gone round by about a hand.|It is as black with your eyes open.}|Awake. You lie and wait for it to get light.|A long way off there are two owls. You are wide awake.|You have had the first half of a night. You turn over to look for the second.|You wake in the dark and know, by your feet, that it is late in it.|Your own stomach has woken you, talking.|It is not yet any colour. You lie and flex your hands.|You have slept yourself out on one side. The other side is to come.|A drop falls on your neck, out of a clear tree, and that was the night.|You wake, and there is as much dark left as there was.|You are awake before the first bird, and wait for him.}
- slept() > 8 and hour() > 8:
    {&You wake by yourself, late, in broad day. You lie there suspecting it.|Broad day. You have slept through the jay.|It is late. There is {cloud() < 0.4:sun|light} on your boots.|You have slept till your hip hurts.}
- nightmares() == 0 and lie_down > 4:
    {&{lie_down > 12: Morning. You have to think what kind of night it was, and it was not any kind.|You slept from one end of it to the other.}|You do not remember lying down.|{hunger() > 0.2: You wake up hungry; that is all.|You wake, and have only to get up.}|A night with nothing in it.|You wake with a crease in your cheek.|Nothing woke you, and nothing had.}
- air() < -2:
    {&There is rime where your mouth was. You plan each move before you make it: knees, elbow, boots.|Your breath has frozen your hair to the pack.|The boots are stiff. You sit with one in each armpit.|You break the ice on the pot with your heel.|You get up in one piece, and have to bend yourself.}
- raining() > 0.2:
    {under_rock() or tent() > 0.7: {&It is raining, out there. You lie listening to it, and put off the moment.|Rain. You put out a hand, and take it in again.|It has rained all night on everything but you.}|{&It is raining and has been; there is a lake in the small of your back. You lie in it a little longer, since it is warm.|Wet. You lie listening to it, and put off the moment.|You get up, and water runs down inside your clothes.}}
- else:
    {&{light() > 0.3: It is light. You have a stone's whole shape printed in your hip.|It is still grey. Something has been at the pack, and left the buckle wet.}|{air() > 6: Morning, with a slug on your sleeve.|Morning. Your nose is the coldest thing in it.}|You wake with your face in the crook of your elbow and a wren shouting.|You have slept in two pieces, and there is a dent for each.|{fire_lit(): The fire has a last thread of smoke, going straight up.|You wake on the arm that you did not lie down on.}|You wake, and do not move, and a mouse goes by.|You have your hand in the pack strap, as on a rail.}
}
-> DONE
