// Standing orders: what each day is for; and the telling of the days lived by them.

VAR stack_told = 0
VAR food_told = 0
VAR tent_told = 0

=== function fire_by_frost()
{
- fire_in_tent() or fire_wished:
    ~ order_fire(fire_low)
- frosts() > 3 and stack_kg() > 60:
    ~ order_fire(fire_high)
}

=== function stone_line()
{!You write over what is there.|You change one line.|You tell it over on your fingers.|You move one stroke.|You spit on it, and rub, and begin.|You look at the sky, and then write.|You do it without the stone.|You put it down as it was.|You read it through from the top, as if somebody had handed it to you.|You have left room at the foot of it, and write there.|{season() == season_winter:The red stone squeaks with the cold.|The red comes off on your thumb, and you sign with the thumb.}|Your mother would have wanted the date on it.|You write it small, since it is the same.|You say it aloud to the stone, and see that it is on there.|}

=== set_order
# offer: Settle what the days are for
# order
# when: has_camp() and nights() > 0 and not (at(night_camp) or at(south_crossing))
# weight: 4 + 3 * tent()
# lean: careful 9.4 - 7 * chilled()
# lean: reckless -1
{ set_order == 1:
    ~ order_until(until_days_seven)
}
{
- set_order == 1:
    The days have been going by whichever end you picked up first. Your mother ran a ward by a slate hung on a nail: what, and in what order, and who. You find a flat stone, and a soft red one that will mark it, and there is nobody to put under who.
- ill() > 0.3 or hurt() > 0.35:
    {You prop the stone on your knee. The patient, you write, in your head, is to do as she is told.|You ask the patient what she thinks that she can manage, and cross out half.|You write lying down.|The patient has been at the stone. You let it stand.|}
- else:
    {You wipe the stone with your sleeve and begin again at the top.|You turn the stone over. There is a fossil on this side, a shell, and you write round it.|You have worn the red stone down to a crumb. You find another.|You rub out one thing with your thumb.|You scratch it with the knife.|{frost(): The stone has a skin of ice. You breathe on it until it will take a mark.}|}
    {
    - chilled() or cold() > 0.6:
        {&You cannot close your fingers round it. You write with your fist.|You write one word, and it wanders.}
    - food_days() < 2:
        {You look into the bag before you write.|There is next to nothing to eat in the place.|{stone_line()}}
    - stack_kg() < 25:
        {{stack_kg() > 3: You can see through the stack.|There is not a stick in the place.}|You count the sticks before you write.|{stone_line()}}
    - set_order > 6:
        {stone_line()}
    }
}
-> plans
= plans
+ { tent() < 0.8 } [Build before anything else # lean: careful 4]
    ~ order_clear()
    ~ order_ground(ground_near)
    ~ order_day(1, tentbuilding)
    ~ order_day(2, woodcutting)
    ~ order_day(3, snarewalking)
    ~ order_day(4, foraging)
    {camp_under_rock(): {The wall first, across the mouth of it; then wood; then food.|The wall, then wood.|}|{Poles in the morning, wood at noon, food in what is left. You put a stroke for the roof, larger than the rest.|The roof, the roof, then wood.|Roof.|}}
    -> begun
+ { tent() > 0.4 } [Gather, and lay up # lean: careful 5]
    ~ order_clear()
    ~ order_ground(ground_near)
    ~ order_day(1, foraging)
    {stack_kg() > 250:
        ~ order_day(2, foraging)
    - else:
        ~ order_day(2, woodcutting)
    }
    {snares() < 9:
        ~ order_day(3, snaring)
    - else:
        ~ order_day(3, snarewalking)
    }
    {stack_kg() > 120 and food_days() < 60:
        ~ order_day(4, foraging)
    - else:
        ~ order_day(4, woodcutting)
    }
    {
    - tent() < 0.9:
        ~ order_day(5, tentbuilding)
    - meat_kg() > 0.8:
        ~ order_day(5, meatdrying)
    }
    ~ fire_by_frost()
    {You put down what there is to carry home. {frosts() > 3: It is late for such a list.|Wood stands on it twice.}|Wood. Nuts. Wood.|You write down again what you wrote down last time, a little smaller.|}
    -> begun
+ { food_days() < 1.5 and rounds() > 1 and (tent() > 0.45 or frosts() < 1 or camp_under_rock()) } [Hunt, while the rounds last # lean: careful 6 # lean: reckless 2]
    -> hunt_plan
+ { food_days() < 1.5 and rounds() > 1 and not (tent() > 0.45 or frosts() < 1 or camp_under_rock()) } [Hunt, and let the roof wait # lean: careful 1 # lean: reckless 2]
    -> hunt_plan
+ { month_forage() < 0.25 and tent() > 0.4 } [Live by the line and the fire # lean: careful 5.5]
    ~ order_clear()
    ~ order_ground(ground_near)
    ~ order_day(1, snarewalking)
    {stack_kg() > 250:
        ~ order_day(2, foraging)
    - else:
        ~ order_day(2, woodcutting)
    }
    {snares() < 11:
        ~ order_day(3, snaring)
    - else:
        ~ order_day(3, foraging)
    }
    {
    - food_days() < 8 and rounds() > 0:
        ~ order_day(4, hunting)
    - food_days() < 20:
        ~ order_day(4, foraging)
    - have(hide) + have(fur) > 0:
        ~ order_day(4, sewing)
    - else:
        ~ order_day(4, firetending)
    }
    {tent() < 0.85:
        ~ order_day(5, tentbuilding)
    }
    ~ fire_by_frost()
    {The loops first, since they do their work at night; wood; and back in by the middle of the afternoon.|Loops, wood, fire.|}
    -> begun
+ [Range, and learn the country # lean: reckless 3]
    ~ order_clear()
    ~ order_day(1, ranging)
    ~ order_day(2, ranging)
    ~ order_day(3, foraging)
    ~ order_ground(ground_wide)
    {You draw a line for the creek, and at each end of the line you leave the stone bare.|You draw the creek again, longer.|}
    -> begun
+ [Keep still and mend # lean: careful 1]
    ~ order_clear()
    ~ order_day(1, resting)
    ~ order_day(2, firetending)
    ~ order_day(3, sewing)
    ~ order_ground(ground_camp)
    {Lie down. Drink. Mend what has a hole in it. {hurt() > 0.2 or ill() > 0.2: You would have been strict with anyone else about it.|It is harder to write down than the others.}|Lie down, you put, and underline it.|}
    -> begun
+ [See to fire, food and nights first]
    {&You write small, round the edge.|You turn the stone on its edge.|You turn it over.}
    -> adjust
+ [Wipe the stone and take it as it comes]
    {&You wipe it and put it face down.|You put the stone under your head.|You lean it against the pack, blank.}
    -> DONE
= hunt_plan
~ order_clear()
~ order_ground(ground_near)
~ order_day(1, hunting)
~ order_day(2, snarewalking)
~ order_day(3, foraging)
{stack_kg() > 60:
    ~ order_day(4, foraging)
- else:
    ~ order_day(4, woodcutting)
}
{You count what there is for the pistol, twice, and put down one stroke for each under the word meat.|Meat, you put.|}
-> begun
= begun
~ order_begin()
{set_order == 1: You stand the stone where you will see it from your bed.}
-> DONE
= adjust
+ [See to how the fire is kept]
    -> fire_kept
+ [See to how you eat]
    -> eating
+ [See to how you meet the nights]
    -> night_met
+ [See to how long it holds]
    -> length
+ [Turn the stone back over]
    {&You turn it back.|There is the list, as it was.}
    -> plans
= fire_kept
{fire_in_tent(): You look at the {under_rock():brush beside it|cloth over it}.|Smoke by day, light by night: a fire says where you are both ways.}
+ [Low: a hand wide]
    ~ order_fire(fire_low)
    A hand wide, then, and one stick at a time.
+ [High, while the wood lasts]
    ~ order_fire(fire_high)
    High. {stack_kg() < 40: You look at what there is of the stack.|There is the wood for it.}
+ [None at all]
    ~ order_fire(fire_none)
    None. {suspicion() > 0.3 and not understood(): Let whoever it is look for you in the dark.|You lay the stones over the ash.}
- -> plans
= eating
{food_days() < 3: You lay it all out in a row, and that does not take long.|You weigh one bag in each hand.}
+ [As much as the work asks]
    ~ order_eat(eat_full)
    You will need your arms.
+ [Half, and put the rest by]
    ~ order_eat(eat_half)
    You cut each piece in two, and the second goes up on the cord.
+ [Only enough to go on with]
    ~ order_eat(eat_little)
    You know what this does to a person, and about how long it takes.
- -> plans
= night_met
{nightmares() > 4: It has had you most nights of this week.|{nightmares() == 0: They have been quiet.|You write a stroke for the nights, apart from the others.}}
+ [Go in and look]
    ~ order_night(night_face)
    You will go in and look. You will be tired by day, and you move the heavy work to the mornings.
+ [Shut it out]
    ~ order_night(night_push)
    Trees, bones, stations of the Ark. You have a good many lists.
+ [Let it come or not]
    ~ order_night(night_let)
    It may do as it likes with the nights.
- -> plans
= length
You tie knots in a cord.
+ [Three days]
    ~ order_until(until_days_three)
    Three knots.
+ [Seven days]
    ~ order_until(until_days_seven)
    Seven knots.
+ [Until the moon turns]
    ~ order_until(until_moon)
    You do not tie it; {moonlight() > 0.005:it is up there|it will show itself}.
+ [Until something stops you]
    ~ order_until(until_pressed)
    You leave the cord as it is.
- -> plans

// ---------------------------------------------------------------- how the days went

=== tell_short
# tells: order
# when: span_days() < 1
# weight: 9
{ span_reason():
- reason_dread:
    You got no farther than the second rise, and there it was between the trees, with the light on it.
- reason_rain:
    {&The rain came over the ridge before you had your boots laced.|It rains. You watch it fill your prints.}
- reason_storm:
    {&The tops begin to roar, and you get everything that blows away under a stone.|A bough comes down across the path in front of you. You go home.}
- reason_strangers:
    -> voices ->
- reason_tracks:
    There is a print across your own, going your way.
- reason_cold:
    {&You look at your hand, and it is holding nothing. It had a stick in it.|Your teeth have started, and you have hardly begun.|The cold is in before the first load is.|You cannot do up your jacket. The button is there and so is the hole.|You say a word aloud, to hear it, and the front of it is missing.|Your jaw is going by itself, like somebody else's work.|The knife will not go in its sheath. You look, and you have it by the wrong end.|You have walked into the same branch twice.}
- reason_hunger:
    {&The slope tips when you look up it.|Your knees fold. You hold on to a tree till they will take you.|{fire_lit(): You stop to eat, and what there is to eat is hot water.|You stop to eat, and chew a twig.}|You find that you have been standing still for some time with one arm out.|You kneel to look at a track, and stay kneeling.|{snow_cm() > 2:You eat snow, and it takes more than it gives.|You eat something off a bush, and only then look at the bush.}|You get as far as the bent oak, and hold it round the waist.|There is a sound in your ears like a pump. You wait for it, and it does not stop for you.|You count the steps to the next tree, sit, and count again.|It goes black from the outside in. When it has come back you are holding a root.|You turn for home at the first rise. It is not a high one.|You pick at what is green between the stones, and forget what you had come for.|You drop the load on the path and sit on it. It does not seem worth the getting up, and then you get up.|You have walked right through what you came out for, with your head down.|The load is three sticks, and you leave one.|You find yourself chewing, and it is the cord of your hood.}
- reason_thirst:
    {&You left the skin hanging on its branch and walked past it twice. Your tongue is a piece of wood.|Your lips have split. You lick them, and the lick is dry.|You suck a button. It tastes of brass, and of everything that you have touched.|{snow_cm() > 1:You eat snow until your forehead hurts, and it is not water.|You lie down to a puddle, and deer have stood in it.}|You cannot get the bread down, or what you have for bread.|You wake yourself swallowing.}
- reason_fire_out:
    {&The fire goes out behind you while you are at something else.|Grey, right through. You put your palm flat on it.}
- reason_no_wood:
    You put a hand out behind you for a stick, and it meets the ground.
- reason_wound:
    {&You sit down on a log to see why your foot is wet. It is blood.|It has opened. You hold it shut, and walk home holding it.|You take the load on the other side, and then there is no other side.}
- reason_illness:
    {&The sun has got too loud. You lie down out of it.|You are hot, and lie on the ground as one lies on a bed, arms out.|Your mother is in the next room. You call, and it is a wood.|You cannot find the beginning of the knot.}
- reason_moon:
    -> no_moon ->
- reason_no_food:
    {&You have eaten the last of it. You run a finger round the seam of the bag.|There is nothing left to cook.}
- reason_frost:
    The ground has gone hard under your heel.
- reason_fire_tent:
    There is a smell of singeing.
- reason_lost:
    {You have been past this stump. You are sure of the stump.|-> ground_gone ->}
- reason_watcher:
    -> something_moved ->
- reason_tired:
    {&You sit down on the path, and it is later.|Your legs take you home.|You put your forehead against a trunk, and sleep like that until you slide.|You cannot lift what you lifted yesterday. You leave it on the path.|You lie down to look under a log, and stay down.}
}
-> DONE

=== something_moved
{&A jay screams, and it is not at you.|The woods stop, all together, as a room does.|A stick goes, up the slope, under more than a deer's weight.|Two crows get up from one tree, and do not settle in the next.|A squirrel is scolding somebody, and you are over here.|There was a piece of the holly that was not holly. There is not now.}
->->

VAR tales_heard = 0 // how often you have lain and heard them tell of you
VAR tale_day = -99

=== voices
{
- five > 0 and knows(thale, legend_of_you) and tales_heard < 4 and day() - tale_day > 20:
    -> tale_of_you
- five > 0:
    {&Talk, down the hill, and iron knocking on iron. You lie with your cheek in the leaves until a jay has come back to his branch.|There are feet on the path below, more than four. You get in behind the roots. They go by without stopping, and one of them is telling the rest how something ought to be cooked.|Somebody laughs, not far off. You lie flat and count, and have got to nine hundred before you lift your head.|Smoke that is not yours, then a cough. You go round by the far side of the hill, and are half the day about it.|A string of packs goes by below. The last of them is singing, badly, on purpose.|You hear them before they could hear you, and stand behind a beech with the pot held so that it cannot swing.|Somebody whistles up a dog. It comes by way of you, looks, with its head on one side, and is whistled again.|Feet, a clink, onions. You lie under the root-plate with your knees in your mouth until there are only the onions.}
- else:
    {&There are voices down the hill, men's, and a woman's.|Somebody is coming along the hill with no care for twigs.}
}
->->

=== tale_of_you
~ tales_heard = tales_heard + 1
~ tale_day = day()
{
- grown(thale, legend_of_you) < 1 and tales_heard == 1: There are four, with packs, and they stop to change shoulders right under you. One is telling it. You have enough of their language: the Mountain, the inside door, a lever. He does it with his arm. He does it with his left arm, and you lie there with your face in the leaves, and it is all you can do not to put him right.
- grown(thale, legend_of_you) < 2 and tales_heard < 3: {They go by beneath you, strung out, and each time that he has got to the lever he waits for the ones behind to catch up. In his telling you were by yourself.|Somebody below has it that you were seen at the crossing, and that you had eaten. The rest do not believe him.}
- tales_heard == 1: They have sat down to eat, and there is nothing to do but hear it. She went in at the door with no weapon and put out the sun that they had in there. She breathed on them, and they went out like lamps. Somebody asks what she was called, before. No one knows. You have a hand over your own mouth, as one has over a child's.
- tales_heard == 2: A child is being walked home, down there, and will not walk. "Then she can have you," says the woman, and uses a name that you have not heard. She says it the way one says wolf. They have gone on, the child well in front, before you have worked out whose name it is.
- else: {It has a tune by now. Two of them have it, in parts, as far as the second verse.|You are as tall as the door, today, and your hands are black to the elbow. You look at your hands.}
}
~ cue(mountain, 0.2)
~ stir_aloneness(0.03)
->->

=== tell_days
# tells: order
# weight: 1
-> what_was_done ->
-> what_it_was_like ->
-> what_there_is ->
-> what_ended_it ->
-> DONE

VAR told_tent = -99
VAR told_range = -99
VAR told_wood = -99
VAR told_line = -99
VAR told_forage = -99
VAR told_rest = -99
VAR told_hunt = -99
VAR told_meat = -99
VAR told_snare = -99
VAR told_sew = -99
VAR told_fire = -99
VAR told_plain = -99

=== function due(told_day)
~ return day() - told_day > 11

=== function due_long(told_day)
~ return day() - told_day > 16

=== function span_words()
{ INT(span_days()):
- 0:
- 1:
- 2: Two days.
- 3: Three days.
- 4: Four days.
- 5: Five days.
- 6: Six days.
- 7: A week.
- else: Some weeks.
}

=== what_was_done
{
- span_count(tentbuilding) > 2.5 and due(told_tent):
    ~ told_tent = day()
    {span_words()} <>
    {
    - camp_under_rock() and tent() >= 1:
        The mouth of the rock is shut from side to side, and you have hung a door in it. On the last evening you sit behind it in your own dark.
    - camp_under_rock():
        {&You are closing the mouth of the rock with poles and brush. The wind still knows the way in.|You have stood poles along the lip, and lashed them, and begun to fill in between.|The brush wall is as high as your chest. You look out over it.|You have woven hazel in and out of the poles, as far up as you can reach.|You went along the foot of the wall with stones, and along the top of it with moss.|The wind has had a piece out of the wall, and you have put back more than it took.}
    - tent() >= 1:
        {&It has a skin all the way round, and a hole in the top that you can put a hand over. You pull the flap to, and sit in your own dark.|You have been over the tent on your knees with moss and a stick, stopping what you could put a finger through.|You have relaced the seam on the north side, double.|You have put new for what the damp had got: two lashings, a peg.|There is a lid for the smoke hole now, on a string.|You have nothing left to do to it, and did the door again.}
    - snow_cm() > 2:
        {&The poles have frozen together where you lashed them.|You have packed snow along the foot of it, as far as the snow went.|You beat the snow off it from the inside with your fists, each morning, and it is a shade lighter in there.}
    - else:
        {&You have moved the same corner three times. Your thumbs are split from cord. {tent() > 0.6: It keeps out most of what you have tried it with.}|Pegs, moss, a gutter. You lie down in it between whiles to feel where the draught comes from.|You have had the poles down, and up.|You have thatched. There is bark under all your nails.|You put in a second pole beside a bad one, and it was the second that cracked.|You have stuffed the north side with leaves until it crackles when you lean on it.|You lay on your back and pushed moss up into it with a twig.}
    }
- span_count(ranging) > 4 and due(told_range):
    ~ told_range = day()
    {span_words()} {&You have walked. You turned your ankle over, on a root, and it turned back.|There was an afternoon of a hill that only looked like the way down.|You had company for part of the way: a dog fox, on his own affairs, forty yards ahead.|You have put a hand on every big tree between here and the next water.|You went out by one valley and came home by another, with a stone from each.|You found a wall, dry-laid, chest-high, that runs straight up the hill from nothing to nothing.}
- span_count(hunting) > 2 and killed() > 0 and due(told_hunt):
    ~ told_hunt = day()
    {span_words()} {&You went out with the pistol, and did not come home with nothing.|What you shot you carried home inside your shirt.} {rounds_line()}
- span_count(hunting) > 2 and due(told_hunt):
    ~ told_hunt = day()
    {span_words()} {&You hunted. They let you come to within a yard of where it would have been worth it.|You sat in the wet with the pistol in your lap, downwind of nothing.|You followed one set of prints from first to last. The last was in the middle of a clearing.|You saw backs, and ears, and once a whole deer, standing in her own breath, out of range.} {rounds_line()}
- span_count(meatdrying) > 2 and due(told_meat):
    ~ told_meat = day()
    {span_words()} {&You stood in smoke. It is in your teeth. Something comes at night to look at the strips.|You have cut, and threaded, and turned. The knife wants a stone.|The rack has grown another row. You are brown to the elbow.|You have smoked it, and it has smoked you.}
- span_count(woodcutting) > 4 and due(told_wood):
    ~ told_wood = day()
    {span_words()} <>
    {
    - snow_cm() > 10:
        {&Each limb had to be pried out of the crust. You know them by the hump.|You have broken a trench from the stack to the standing dead, and drag along it.|You dug out a fallen beech as one digs out a cellar.|You went by the standing dead, and each let its snow down your neck first.}
    - wood_wet() > 0.42:
        {&Wood, and all of it wet. You stand it up on end; it drips.|You have brought in what there was and propped it up and turned it over.|Wet wood. You peel it, and lean it by the fire's place in its white skin.|You knocked two together before you took either. Most of them said nothing.|You brought it home under the jacket, so the jacket is what is wet.|You have left the oak to drip, and gone after ash.}
    - weak() > 0.4:
        {&You have gone down a size: what you could lift a moon ago you drag, and what you dragged you leave.|A limb; sit down. A limb.|You take none now that is thicker than your wrist. You go by the wrist.|You have cut near home, and the near wood is poor.|You drag it sitting, with your heels.}
    - stack_kg() < 30:
        {&You have broken and dragged, and there is little to see for it.|Wood in by day, and gone by morning.|You have a dent for it in the left collarbone by now.|You burn it as fast as you break it, and break it so as to be warm.}
    - dry_kg() > 80:
        {&There is wood along two sides of the camp, and mice have moved in on the south.|A wren lives in the west end of the stack, and you take from the east.|You went for the far ash, since the near ones are done, and came home behind something heavy.|You split what would split, on a stone, with a stone.|You have wedged the stack with a boulder, uphill side and down.|You took the long way home, each time, for one particular oak.|You laid it bark side up, and went along it afterwards with the flat of your hand.}
    - else:
        {&You worked along the north slope, from one dead limb to the next.|You went after one big ash, limb by limb, from the top. There is still the trunk.|You rolled a length of oak the whole way home with your foot.|You rocked a dead chestnut until its root let go, and had to jump.|You have a rhythm to it: the fork, the lean, the crack.|The near slope is done. You go over the spur for it now, and rest on the top with the load on.|You broke one across a stone, and the end of it came back and marked your cheek.|You hauled on a hung limb for most of a morning, and what came down was grapevine.}
    }
- span_count(foraging) > 3 and due(told_forage):
    ~ told_forage = day()
    {span_words()} <>
    {
    - season() == season_autumn and have(nuts) > 3:
        {&The squirrels were up before you. There are nuts in the pack, in the pot, and in a hole with a stone over it that you had better remember.|You were in the oaks with the deer, who kept the other side. You shell acorns by feel, at night.|You cracked and picked. Your thumbs are black to the second joint.|You robbed a squirrel, and were told so.|There is a new heap, under bark, under a stone. Your back has set.|You went after the squirrels' heaps, with a stick, and left them a third.}
    - snow_cm() > 2:
        {&You dug for what there was, with a rock. You know a root by one brown straw.|You have had your arms in black water to the shoulder, for roots as thick as thumbs.|Where the deer had pawed you dug, and where you had dug the deer came.|You broke rotten logs for what was asleep in them, and did not look at it long.}
    - season() == season_winter or air() < -2:
        {&Hips, and the inside of bark.|You have dug along the water, where the ground gives, and come home grey to the eyes.|Frozen roots knock together in the pack like wood.|Groundnuts, where the bank had slid: a string of them, like knots in a cord.|You sat in the birches and ate the buds off, one twig and then the next, as grouse do.|Cattail, wrung between two stones till it lets go of its flour.}
    - season() == season_thaw:
        {&Under the leaves there are shoots, white ones, as long as a nail. You ate them where they stood.|You dug where the ice had let go.|Sap, by the potful, boiled until it was a cupful.|Spring beauty: the bulb is no larger than a bean. You clean each one on your sleeve.|Onion grass is up along the old road, and you smell of it.}
    - season() == season_spring:
        {&You grazed, on your knees. You have green in your teeth.|You looked for what could be eaten, and ate a good half of it as you went.|Ramps, cress, the white foot of a cattail.|You went along the creek after a bear, for what she had missed under the stones.|Fiddleheads, for as long as they were fiddleheads.|You are green to the wrist, and have given up wiping.}
    - else:
        {&You looked for what could be eaten, and ate a good half of it as you went.|You turned over the leaves, all down the one slope, for what had been missed.|You went back to where it had paid, and somebody with hooves had been paid already.}
    }
- span_count(snarewalking) > 1.5 and meat_kg() > 0.3 and due(told_line):
    ~ told_line = day()
    {span_words()} {&Out along the line, home with what hung there.|The loops have fed you. There is a heap of ears behind the stack that you keep meaning to bury.|You went by the loops before light, so as to be ahead of the fox.|The fox was ahead of you, twice, and left you the feet.|You skinned, and scraped, and pegged out what you had scraped.|You know them by their runs: the one that jumps the log, the one that goes under.|The line has moved, by degrees, right round the hill.}
- span_count(snarewalking) > 1.5 and due(told_line):
    ~ told_line = day()
    {span_words()} {&You walked the line and it gave you your exercise. Something down there has learned about cord.|The loops hang open.|You moved the line, and moved it back.|You found a loop drawn shut on a twig, and set it again.|You hung a leaf beside each loop, and then took the leaves away.|A hawk sat over the third loop as if you had hung it for her.|You took up the low end of the line, and set it higher, where the droppings were.|Nothing has been by but you. The path is very plain.}
- span_count(snaring) > 1 and due(told_snare):
    ~ told_snare = day()
    {span_words()} {&You put out cord. {snares_line()}|You tied loops by what light there was. {snares_line()}|You mended cord. {snares_line()}|You set new for what the wet had rotted. {snares_line()}}
- span_count(resting) + span_count(sewing) > 5 and hurt() + ill() > 0.3 and due(told_rest):
    ~ told_rest = day()
    {span_words()} {&You kept still, and turned over when it was time to be turned over.|You lay up. You looked at it in the mornings, and covered it.}
- span_count(sewing) > 2 and due(told_sew):
    ~ told_sew = day()
    {span_words()} {&A sleeve that had two holes has two darns.|You have turned the collar, and the cuffs.|You have sewn skin to skin, and it is as wide as your lap.|You broke the thread so often that you have started to save the ends.|You let a piece into the elbow, off the tail of your shirt. The shirt is getting shorter.|You have put a sole in one boot. The other watches.|You sewed until you could not find the hole, and then until you could not find the needle.}
- span_count(firetending) > 4 * MAX(1.0, span_days()) and due(told_fire):
    ~ told_fire = day()
    {span_words()} {&You were seldom farther from the fire than a stick is long.|You sat over the fire, front and back.|There was one warm place, and you in it.|You have fed the fire by hand, like a bad eater.|You went round it with the smoke behind you.|It has been in day and night. You know it by its coughs.|You kept it in under ash, and dug for it in the mornings with two fingers.}
- span_count(resting) > 5 and due(told_rest):
    ~ told_rest = day()
    {span_words()} {&You kept still. You heard yourself explaining to the pot how it is done.|You lay up, and looked at the underside of things.|You lay on one side, and then for a change on the other.|You slept by day, and lay awake by night, and it came to the same.}
- due(told_plain):
    ~ told_plain = day()
    {span_words()} {&A little of each was done: some wood, some carrying, one good knot.|{days_since(-> five) > 6: You did not speak, and only noticed when you coughed.|You talked to the knife, mostly.}|You broke a bootlace, and knotted it, and broke the knot.|A splinter went in deep, and it took you a day to get it out.|You put down the knife and lost it, and found it by kneeling on it.|You worked from one end of the light to the other.|You made a lid for the pot, of bark.|You sharpened everything that has an edge.|You sorted the cord: what would hold, what would tie, what would burn.|You boiled everything that would go in the pot, a sleeve at a time.|You had hiccups for an afternoon, and nobody to frighten you.|You moved the hearth by a foot. It took a day, and draws the same.|You dug a new trench, downhill, and filled the old.|You carried the same stone home three times, for the pot, and it was never the right stone.}
- span_days() > 2:
    {span_words()} {&You go by the stone.|It is all on the stone.||}
}
->->

=== function rounds_line()
{ INT(rounds()):
- 0: You have no rounds left.
- 1: You have one round left.
- else: You have {in_words(rounds())} rounds left.
}

=== function snares_line()
{ INT(snares()):
- 0: None of them is up tonight.
- 1: One is up.
- else: {in_words_cap(snares())} are up.
}

=== function in_words_cap(n)
{ INT(n):
- 2: Two
- 3: Three
- 4: Four
- 5: Five
- 6: Six
- 7: Seven
- 8: Eight
- 9: Nine
- 10: Ten
- 11: Eleven
- 12: Twelve
- else: More than a dozen
}

VAR like_unseen = -99
VAR like_shut = -99
VAR like_nights = -99
VAR like_slept = -99
VAR like_frost = -99
VAR like_snow = -99
VAR like_falling = -99
VAR like_rain = -99
VAR like_dry = -99
VAR like_weak = -99
VAR like_hungry = -99
VAR like_watched = -99
VAR like_known = -99
VAR like_alone = -99
VAR like_moon = -99
VAR like_leaves = -99
VAR like_spring = -99
VAR like_plain = -99
VAR plain_line = -1 // which kind of small thing was told last

=== what_it_was_like
{
- weak() > 0.4 and due(like_weak):
    ~ like_weak = day()
    {&You sit down oftener than you did. You have started to choose, at the bottom of the slope, which side of it you need most.|You leave the far end of every job.|You have to use your hands to get up.|Your own coat is heavy.|You put a foot on a log and have to talk to it.|You have stopped carrying the pot full.}
- hunger() > 0.55 and due(like_hungry):
    ~ like_hungry = day()
    {&You dream of a thing they had on the Ark, a square of something, pressed.|You took your belt in, and had to make the hole.|Your hands close late on what they reach for.|There is a hollow under your ribs you could set the pot in.|Your gums bleed on the twig you chew.|You woke with your sleeve in your mouth, up to the seam.|You have caught yourself working out what a wren would weigh.|You talked a whole day about soup, and were interesting.}
- last_night_low() < -12 and due(like_frost):
    ~ like_frost = day()
    {&It was so cold at night that trees cracked, one here, one there, up the whole hill. You lay under everything, including the pack.|You slept with the skin of water in your shirt, and it froze on the side away from you.|Your eyelashes have stuck. You hold a thumb on them.|The worst of it is an hour before dawn. You get up and walk until it is over.}
- last_night_low() < -2 and tent() < 0.5 and not camp_under_rock() and due(like_frost):
    ~ like_frost = day()
    {&You have slept in turns, half of you and then the other half.|You have had ice in your hair. You have lain and listened to the poles tick.}
- last_night_low() < -2 and frosts() < 6 and due(like_frost):
    ~ like_frost = day()
    {&There was white on the leaves this morning until the sun was over the ridge.|The pot had a lid of ice this morning, thin enough to see through.}
- nightmares() > 4 and pushed_away(mountain) and due(like_shut):
    ~ like_shut = day()
    ~ like_nights = day()
    {&You shut it out at night. By day things catch at the corner of your eye: a cup, a shoe, and they are leaves.|You have kept the door shut, and have got thin in the face.}
- nightmares() > 4 and due(like_nights):
    ~ like_nights = day()
    {&Most nights you were in that room. You have started to know the wiring.|In the mornings your jaw ached.|You were up before it was light on most of them.|You have bitten the inside of your cheek, in your sleep, in the one place.|You got up in the dark and stood outside until your feet hurt, to have that instead.|You have been sleeping half sitting, so as to have less far to come back.|You have learned which way to turn over so as not to be facing it.|You have taken to washing at three in the morning.|You lie down later each night, as one does with a bill to pay.|There is a groove in the pole where you hold on.}
- nightmares() == 0 and span_days() > 3 and nights() > 10 and due_long(like_slept):
    ~ like_slept = day()
    {&You slept. One morning a deer was lying on the other side of the ash, with its legs folded.|You have slept until it was light, and lain there.|The nights were only long.}
- snow_cm() > 10 and due(like_snow):
    ~ like_snow = day()
    {&You have cut a path to the wood and a path to the water, and you live in those.|The snow has settled to a crust that bears you until it does not.|There is a hare's road across the roof of everything.|You have stopped looking for the ground.}
- snowing() > 0.1 and snow_cm() > 1 and due(like_falling):
    ~ like_falling = day()
    {&It is snowing, small and dry, in no particular direction.|Snow comes down past your nose. You stick your tongue out.|It has come down for a day and a night, and has not got tired.}
- dry_days() < 1 and raining() > 0.1 and due(like_rain):
    ~ like_rain = day()
    {&There is mould on your belt. You dry the same socks until they can stand.|{camp_under_rock(): It rains across the mouth of the rock, like a bead curtain.|{tent() > 0.5: Water has come in under the edge. You have moved your bed to where the stones were.|You have been wet so long that your fingers are white.}}|It rains on the lid of the pot, all one note.|Your bootlaces have grown a fur.|You have not been dry since you last said so.}
- dry_days() > 6 and snow_cm() < 1 and not frost() and due_long(like_dry):
    ~ like_dry = day()
    {&Not a drop fell. {season() == season_autumn: The leaves on the path are so loud that you hear your own feet.}|The creek has drawn in from its stones.|You can hear a mouse at forty steps.|The moss has gone grey, and comes off in one piece.}
- suspicion() > 0.4 and not understood() and due(like_watched):
    ~ like_watched = day()
    {&You came back to the camp by the wrong side and lay and looked at it for an hour before you went in.|You have put a thread across the path at the height of a shin. It was down this morning, and it may have been a deer.|You have stopped sitting with your back to the slope.}
- span_low(ease_in_woods) > 0.5 and understood() and hunger() < 0.5 and days_unseen() > 4 and due_long(like_unseen):
    ~ like_unseen = day()
    {&Nobody showed himself.|You slept with your back to the slope, and found it out in the morning.|You find you have left the knife lying about in the open all day.|You went about whistling, a little, and broke off, and went on with it.}
- understood() and follower_signs() > 0 and due_long(like_known):
    ~ like_known = day()
    {&There was a light on the spur one night, then none.|A stone has moved that you had not touched. You wish it good morning.|Somebody's boot has rolled a log over on the lower path, and rolled it back.|A thread of smoke stood on the next hill, thin as a hair, and was put out.|There is a chip of whittled wood by the water, and it is not your knife's.|Three crows sit over one place on the spur all day.|You found your own peeled twig where you had dropped it, stuck upright.|They have been coughing, up there, in turn.|One of them has learned your whistle, and uses it for a bird.}
- aloneness() > 0.55 and due_long(like_alone):
    ~ like_alone = day()
    {!You have not heard a voice, and begin to listen for one when the wind gets up.|You caught yourself moving your lips.|You tried your name aloud. It came out as it used to over the radio, in a hurry, wanting something.|You had an argument out with your mother, both sides, and she won it.|You woke sure that somebody had asked you something, and lay there putting together an answer.|You have gone some days without saying a word under your breath. You noticed it by the quiet.|You dug a second seat by the fire, so as to have something level to put the pot on.|}
- moonlight() > 0.04 and moon_day() > 10 and moon_day() < 20 and due_long(like_moon):
    ~ like_moon = day()
    {
    - cloud() > 0.7: {&Behind the cloud there is a moon. The whole sky is the grey of a dish.|It never got quite dark, and nothing to show for it overhead.}
    - snow_cm() > 2: {&Full moon on snow. Each trunk has a second one laid down beside it, and you step over them.|You got up for wood by the moon, and saw your shadow put its hand out first.|A fox went across the open by moonlight, and its feet threw light.}
    - season() == season_autumn: {&The moon has filled. You got up in the night, thinking that it was day, and had your boots laced before you found out.|There is a moon to cut wood by.}
    - season() == season_winter: {&The moon stood so bright that you could have threaded a needle. You tried it, and could.|Under the moon the bare branches make a net on the ground. You walked about in it, since you were not asleep.}
    - season() == season_thaw: {&An owl went the length of the valley by the moon, and you saw what it had in its feet.|There was a moon in every hoofprint.}
    - else: {&The moon comes up through new leaves, in pieces.|By the full moon something sat at the edge of the trees on its haunches and washed. It was a long time about it.}
    }
- season() == season_autumn and span_days() > 2 and due(like_leaves):
    ~ like_leaves = day()
    {&{moon() < 2: Every time you look up there is more sky.|The last of the leaves are down, and you can see from here to places you had thought of as far.}|{moon() < 3: In the evenings there are geese, a great way up.}|A hawk took something in front of you, one noon, and was a long time about getting up with it.}
- season() == season_spring and due(like_spring):
    ~ like_spring = day()
    {&You walked round the bloodroot so as not to tread on it, and then there was so much of it that you had to.|There are frogs, from dusk on. You cannot hear yourself chew.|Everything drips yellow dust. You sneeze and a deer goes.|Something sings one note from the swamp, all night, and is not a bird.|There are ticks on the grass ends, with their arms out.|The redbud is out along the old road, on the bare wood, as if it had been thrown there.}
- season() == season_thaw and air() > 0 and due(like_spring):
    ~ like_spring = day()
    {&There is a stream through the wood stack that has nowhere else to be.|All night you hear the ground drink.|A skunk has been by, and is in no hurry to be forgotten.|The path has gone to soup. You walk beside it, and then beside that.}
- due(like_plain):
    ~ like_plain = day()
    {
    - like_plain_next() == 0: {&{span_days() > 1: The needle was gone for a whole day. It was in your collar.|You lost the needle, and found it in your collar.}|You have worn the handle of the knife to the shape of one hand.|You cut your hair where it had begun to get into the pot, a handful at a time, by feel.}
    - plain_line == 1: {&{snares() > 2: You found one of your own loops by stepping in it.|You had two arguments with a root, at the same place, in the dark.}|There was a halo round the sun.|{air() > 6: You pulled a tick off the back of your knee and were some time looking at it. It had got so much out of so little.|Something small has found your bed, and leaves before you get to it, and leaves it warm.}}
    - plain_line == 2: {&{season() == season_winter: An owl has sat on {camp_under_rock():the lip of the rock|the tent pole} at night. You find what it left.|A bear has been by, and left a good deal of himself about.}|{season() == season_winter: Chickadees have found out the place where you gut things.|{season() == season_spring: A turtle crossed the camp and took most of a day over it.|Mice have found the place where you gut things, and carry off the hair.}}|{season() == season_winter: Ravens have been talking over the next valley. You did not go to see.|{season() == season_spring: A wren has started on a nest in the pocket of the pack.|A jay has learned when you go out, and is there to announce it.}}}
    - plain_line == 3: {&Crows went up all at once out of the dead pine. You waited for what had done it.|{air() < -6: A tree burst with the frost, in the night, like a shot. It took you until morning to find out which.|{raining() > 0.1: The creek has brought down a plank with a nail in it. You have the nail.|A feather came down, and there was no bird.}}|{killed() > 0 and rounds() < 3: The brass has begun to go green. You keep it in the pot, and when you carry the pot it sounds like something.|You cut your nails with the knife, for which the Ark would have had a form.}}
    - else: {&{air() > 12: There are midges.|{cloud() > 0.7: There is a lid on the sky, and it stays on.|The nights were clear. You know three stars by how they come through the one tree.}}|{cloud() > 0.7: Sun for a quarter of an hour, one noon. You stood in it with your shirt open.|One of the stars moves, and keeps on moving. It is somebody's wreck, going round. You watch it down behind the hill.}|{air() > 12: You slept one night outside with nothing over your face.|You lay with your feet to the stones, and the stones in their turn lay next to you all night going cold.}}
    }
}
->->

=== function like_plain_next()
~ plain_line = (plain_line + 1) mod 5
~ return plain_line

=== function band(amount, first, second, third)
{
- amount < first:
    ~ return 0
- amount < second:
    ~ return 1
- amount < third:
    ~ return 2
- else:
    ~ return 3
}

VAR stack_told_day = -99
VAR food_told_day = -99
VAR food_ever = 0

=== what_there_is
~ temp stack_band = band(stack_kg(), 15, 60, 160)
~ temp food_band = band(food_days(), 1.5, 5, 14)
~ temp tent_band = band(tent(), 0.3, 0.6, 0.95)
{ stack_band != stack_told and due(stack_told_day):
    {
    - stack_band < stack_told and stack_band == 0:
        {&The stack has gone, all but the poles you laid it on.|There is bark where the wood was.|You have burned the props.}
    - stack_band < stack_told:
        {&The stack has sunk. You can see over it, sitting.|You have been burning faster than you bring.|There is a gap in the stack that you could lie down in.}
    - stack_band == 1:
        {&There is a stack, as high as your knee.|You have some wood again.}
    - stack_band == 2:
        {&The wood comes to your hip.|The stack has got a second row behind the first.}
    - else:
        {&You have had to begin a new stack, since no more would lie on the old one.|There is wood on three sides of you.|You had to take a pole to the top of it.}
    }
    ~ stack_told = stack_band
    ~ stack_told_day = day()
}
{ food_band != food_told and due(food_told_day):
    {
    - food_band < food_told and food_band == 0:
        {&There is hardly a meal in the place.|You can see the weave at the bottom of the bag.}
    - food_band < food_told:
        {&There is less put by than there was.|You can get both hands round the bag again.|You have moved the bags closer together, so that it looks more.}
    - food_band == 1:
        {&There is something put by, for a few days, if you do not look at it.|You have food for tomorrow, and one more tomorrow.}
    - food_band == 2:
        {&That is a week of suppers.|You have had to find a second place to hang it.}
    - else:
        {&You would never have believed so much, on the Ark, in one person's keeping.|There is food overhead, and in the ground, and in a tree.}
    }
    ~ food_told = food_band
    ~ food_told_day = day()
}
{ tent_band != tent_told and not camp_under_rock():
    {
    - tent_band < tent_told:
        {&The wind has had some of the tent.|The tent is less than it was: a seam, a pole.}
    - tent_band == 1:
        It has begun to look, from the path, like something.
    - tent_band == 2:
        {&You can lie in the tent with all of you in it.|Most of the sky has been shut out.}
    - tent_band == 3:
        {&You have walls. You sleep with your head away from the door, since there is a door.|The tent stands, whole.}
    }
    ~ tent_told = tent_band
}
->->

=== no_moon
{ moon():
- 2: Tonight there is no moon. There was none the night you walked away from that gate, so this is one. You cut a notch for it.
- 3: No moon. You cut the second notch{frost(): with a hand that has to be told each time which way to push|, and see by it that the first has had time to go grey}.
- 4: Three. You had the knife to the wood before you had counted.
- 5: Four. You lay your thumb on them, and they are as wide as the thumb.
- 6: The fifth goes across the other four. You did it so for the wounded, in charcoal, on the inside of the dropship.
- 7: Six. One of the women who went in at that gate had both hands under her belly. She will have had it.
- 8: Seven. Where the next would go there is a knot in the wood.
- else: No moon tonight, or none that can be seen. You cut a notch.
}
->->

=== ground_gone
{
- snowing() > 0.3: {&It has snowed the path shut, and the path you are on is a deer's.|White comes up to your knees and goes up past your face without a seam in it.}
- dark() and moonlight() > 0.2: {&By the moon each hollow is the one you live in.|You have followed your own shadow, and it did not know either.}
- dark(): {&Your foot goes out for a stone that has always been there, and it is not there.|You put a hand out to the leaning birch and it is some other tree, straight, and wet.|You go on for some time after you have begun to think so.}
- have(meat) > 8: {&You have had your face in the load, and when you look up the hill is on the wrong side.|You set the load down to change shoulders, and take it up facing some way or other.}
- moon() > 5: {&You came over a shoulder after something, looking down, and there are cedars in a row, planted, and you have never seen cedars here.|You know each stone for an hour round your bed. This is past that, by the sound of the water.|You were so sure of this ground that you stopped looking at it. There are hemlocks where the stand of oak should come in.}
- ground_gone > 1: {&You have been talking to yourself, and do not know for how long you have been walking.|The creek is going the other way.}
- else: You do not know this water.
}
->->

=== what_ended_it
{ span_reason():
- reason_time:
    {&You come to the end of the cord, and undo the knot.|That was the last knot.||}
- reason_moon:
    -> no_moon ->
- reason_hunger:
    {&You stop when you have turned the bag inside out, and licked the seam.|You stop to get your breath, and cannot begin again.|Your knees fold. You sit where they put you.|You find you have been looking at the pot for some time.}
- reason_thirst:
    {&You stop when you find that you are looking at the inside of the pot. It is dry.|The skin is empty, and was empty yesterday. Your tongue has gone to felt.|You catch yourself licking the frost off a stone.|You cannot swallow what you are chewing.}
- reason_cold:
    {&You stop because you cannot do up your jacket. The button is there and so is the hole.|You stop when you have said the same word, aloud, a number of times.|You cannot get your teeth to stay together.|You let go of what you are holding, and your hand stays bent.}
- reason_tired:
    {&You stop in the middle of something and cannot remember of what.|You sit down on the path for a moment, and it is some hours later.|You find you have carried the same stick out and home again.|You sleep on the load, on your back, on the path.}
- reason_wound:
    {&You stop when the sleeve has gone dark.|It has opened. You sit down with your thumb on it.}
- reason_illness:
    {&You stop when you notice that the sun is too loud.|Your teeth are knocking, and it is noon.|You have been explaining it to somebody, and there is no one, and you lie down.}
- reason_storm:
    {&The sky over the ridge has gone the green of old glass.|A wall of weather stands over the ridge, with a light behind.}
- reason_rain:
    The rain crosses the slope toward you on foot.
- reason_snow:
    Snow is coming across the valley in a wall and the far trees have already gone.
- reason_no_wood:
    {&You put your hand out behind you for a stick, and it meets the ground.|You burn the last of it, and sit there with the bark.}
- reason_fire_out:
    {&The fire has gone out. You stir it, and the stick comes up grey.|There is no red under the ash.}
- reason_smoke:
    {&The smoke has come down to your chin.|You cannot see across your own floor.}
- reason_fire_tent:
    The {under_rock():brush|cloth} ticks.
- reason_strangers:
    -> voices ->
- reason_tracks:
    There is a print across your own, going your way.
- reason_watcher:
    -> something_moved ->
- reason_no_food:
    {&There is nothing left to cook. You scrub the pot, to be doing something with it.|You look in the pot, and there is your face.|You have eaten the last of it, standing.}
- reason_frost:
    {&In the night it froze.|The ground has gone hard.}
- reason_dread:
    The Mountain stands at the end of the valley you have come into.
- reason_lost:
    -> ground_gone ->
}
->->
