// Standing orders: what each day is for; and the telling of the days lived by them.

VAR again_said = false
VAR work_a = 0
VAR work_b = 0
VAR stack_told = 0
VAR food_told = 0
VAR tent_told = 0
VAR aspect_a = 0
VAR aspect_b = 0
VAR aspect_c = 0

=== function fresh(aspect)
~ return aspect != aspect_a and aspect != aspect_b and aspect != aspect_c

=== function fresh_work(work)
~ return work != work_a and work != work_b

=== function say_work(work)
~ work_b = work_a
~ work_a = work

=== function say_aspect(aspect)
~ aspect_c = aspect_b
~ aspect_b = aspect_a
~ aspect_a = aspect

=== function fire_by_frost()
{
- fire_in_tent():
    ~ order_fire(fire_low)
- frosts() > 3 and stack_kg() > 60:
    ~ order_fire(fire_high)
}

=== set_order
# offer: Settle what the days are for
# order
# when: has_camp() and nights() > 0
# weight: 4 + 3 * tent()
# lean: careful 9.4 - 7 * chilled()
{ set_order == 1:
    ~ order_until(until_days_seven)
}
{
- set_order == 1:
    The days have been going by whichever end you picked up first. Your mother ran a ward by a slate hung on a nail: what, and in what order, and who. You find a flat stone, and a burnt stick, and there is nobody to put under who.
- ill() > 0.3 or hurt() > 0.35:
    You prop the stone on your knee. The patient, you write, in your head, is to do as she is told.
- span_reason() == reason_cold or span_reason() == reason_hunger:
    {&You wipe the stone with your sleeve. It did not allow for what happened.|You spit on it, and rub.|It was a good list. You rub it out.|The stone says nothing about this. You put down a stroke for it.|You make the list again, with less in it.}
- season() == season_winter:
    {&The stone has a skin of ice. You breathe on it until it will take a mark.|Your fingers will hold the stick if you close them round it with the other hand.|Ice has split the stone. You write on the larger half.|You scratch it, with the knife, since the stick will not take.}
- else:
    {&You wipe the stone and begin again at the top. {stack_kg() < 30: Wood is the top.|{food_days() < 3: Food goes at the top.|You look round for what is lacking, before you write.}}|You turn the stone over. There is a fossil on this side, a shell, and you write round it.|You have worn the stick down to the part that does not mark. You burn another.|You rub out one thing with your thumb and look at the thumb.|You hold the stick over the stone, and look at what there is, and write.|You lick your thumb, and clear a place among the strokes.|There are so many old strokes in the grain of it by now that you write on the back of them.}
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
    {Poles in the morning, wood at noon, the line and the nuts in what is left. You put a stroke for the roof, larger than the rest.|The roof, the roof, then wood.|Roof.|}
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
    {You put down what there is to carry home and the order in which it will have stopped being there. {frosts() > 3: It is late for such a list.|Wood stands on it twice.}|Wood. Nuts. Wood.|You write down again what you wrote down last time, a little smaller.|}
    -> begun
+ { food_days() < 1.5 and rounds() > 1 } [Hunt, while the rounds last # lean: careful 6 # lean: reckless 2]
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
    {You count what there is for the pistol, twice, and put down one stroke for each under the word meat.|Meat, you put. You look down into the magazine as into a well.|Meat.|}
    -> begun
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
    {The loops first, since they do their work at night; wood; and back in under the cloth by the middle of the afternoon.|Loops, wood, fire.|}
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
    You write small, round the edge, how it is all to be done.
    -> adjust
+ [Wipe the stone and take it as it comes]
    You wipe it and put it face down. {set_order > 3: The other side has been written on as well.|Tomorrow will have its own ideas.}
    -> DONE
= begun
~ order_begin()
{set_order == 1: {air() < 0: The burnt stick goes back in the fire.|You stand the stone where you will see it from your bed.}}
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
    It has two sides, and you turn it.
    -> plans
= fire_kept
{fire_in_tent(): What you lie down beside you had better have decided on.|Smoke by day, light by night: a fire says where you are both ways.}
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
{nightmares() > 4: It has had you every night of this week.|{nightmares() == 0: They have been quiet. You decide in any case.|You write a stroke for the nights, apart from the others.}}
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
    Seven, and a loop at the end.
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
{
- span_reason() == reason_dread:
    You got no farther into it than the second rise, and there it was between the trees, with the light on it.
- span_reason() == reason_rain or span_reason() == reason_storm or span_reason() == reason_wind:
    You had the stone in your hand still when the weather came over the ridge and wiped it.
- span_reason() == reason_strangers or span_reason() == reason_tracks:
    {&It held until there was somebody else in it. You are down flat, with leaves in your mouth.|You hear them before you have got so far as the second stroke on the stone.|There are voices; you lie down on the day, and it goes by above you.}
- span_reason() == reason_cold:
    {&You kept to it until you looked at your hand and it was holding nothing.|The cold came in ahead of the first thing on the list.|You had your hands in it for an hour, and then did not have your hands.|You dropped what you had in your hands; then what you had in your head.|There is a sort of shaking that does not go with working. You are at home, shaking.}
- span_reason() == reason_hunger:
    {&{food_days() < 0.5: A plan wants feeding. There was nothing to give it.|You worked through noon, as if the list would feed you, and now the slope tips when you look up it.}|Your knees let you know, a little before noon.|You sit down in the middle of it, with your hands between your knees.|You stop at noon to eat, and there is nothing to stop for.|Hunger takes the list out of your hand.|You find that you have been standing still, and that you were thinking about soup.|Your belt has no more holes. You make one.|You pick at what is green between the stones, and forget what you had come for.}
- span_reason() == reason_thirst:
    {&You left the skin hanging on its branch, in plain sight, and walked past it all day. Your tongue is a piece of wood.|Your lips have split. You had not written down water, because one does not.}
- span_reason() == reason_fire_out or span_reason() == reason_no_wood:
    It lasted until the fire did not.
- span_reason() == reason_wound or span_reason() == reason_illness:
    The first thing on the list went well. At the second you sat down on a log, and are sitting on it.
- span_reason() == reason_moon:
    There is no moon tonight. That makes another one gone, and you had barely begun.
- span_reason() == reason_scene:
    {&You had only begun.|You had not got far down the stone.|It is interrupted.|That was to have been the day.}
- else:
    {&You are stopped before dark: {because_words(span_reason())}.|You break it off: {because_words(span_reason())}.|It does not come to anything today: {because_words(span_reason())}.}
}
-> DONE

=== tell_days
# tells: order
# weight: 1
-> what_was_done ->
{ span_days() > 2:
    ~ again_said = true
    -> what_was_done ->
    ~ again_said = false
}
-> what_it_was_like ->
-> what_there_is ->
-> what_ended_it ->
-> DONE

=== what_was_done
{
- span_count(tentbuilding) > 2.5 and tent() >= 1 and fresh_work(51):
    ~ say_work(51)
    {&{spell_start()} you built. It has a skin now all the way round, and a hole in the top that you can put a hand over. On the last evening you crawled in, and pulled the flap to, and sat in your own dark.|{spell_start()} you went over the tent on your knees with moss and a stick, stopping what you could put a finger through.}
- span_count(tentbuilding) > 2.5 and snow_cm() > 2 and fresh_work(51):
    ~ say_work(51)
    {spell_start()} you built, with the snow for a foreman. The poles froze together where you lashed them. It may be that they will hold until it thaws.
- span_count(tentbuilding) > 2.5 and fresh_work(51):
    ~ say_work(51)
    {&{spell_start()} you built. You moved the same corner three times. Your thumbs are split from cord. {tent() > 0.6: It keeps out most of what you have tried it with.|It keeps out the view.}|{spell_start()} it was the tent again: pegs, moss, a gutter. You lay down in it between whiles to see from where the draught was coming.|{spell_start()} you had poles down, and up. The wind had shown you which.|{spell_start()} you thatched. There is bark under all your nails.}
- span_count(ranging) > 4 and places_known() > 16 and fresh_work(52):
    ~ say_work(52)
    {spell_start()} you walked, and came back each evening by a way that you had not gone out by. There is not much left, within a morning of the camp, that you would have to ask about.
- span_count(ranging) > 4 and fresh_work(52):
    ~ say_work(52)
    {&{spell_start()} you walked. You turned your ankle over and it turned back. {found() == (): It is all slope and laurel out there, and you have seen a great deal of laurel.|You can put a hand flat on the map in your head and feel where it stops.}|{spell_start()} you ranged. There was a whole afternoon of a hill that only looked like the way down.|{spell_start()} you walked it all over, and had company for part of the way: a dog fox, on his own affairs, forty yards ahead.}
- span_count(woodcutting) > 4 and dry_kg() > 80 and fresh_work(53):
    ~ say_work(53)
    {&{spell_start()} it was wood. It goes along two sides of the camp now, and the mice have moved in on the south.|{spell_start()} you put wood on wood. There is a wren living in the west end, and you take from the east.|{spell_start()} you went for the far ash, since the near ones are done, and came home each dusk behind something heavy.|{spell_start()} it was wood, past the point of needing to be. It is a thing you can do with your back.|{spell_start()} you split what would split, on a stone, with a stone, and drove in a peg where it would not.}
- span_count(woodcutting) > 4 and wood_wet() > 0.42 and fresh_work(53):
    ~ say_work(53)
    {&{spell_start()} it was wood, and all of it wet. You stood it up on end; it drips. {rained_on(): What dried by noon was rained on by evening.}|{spell_start()} you brought in wet wood, in the hope of its being wood by and by.|{spell_start()} you carried it in and propped it up and turned it over.}
- span_count(woodcutting) > 4 and fresh_work(53):
    ~ say_work(53)
    {&{spell_start()} it was wood. Your shoulders have stopped complaining about it one at a time and speak as one. {stack_kg() < 30: For all that there is not much to be seen, since each night eats a yard.}|{spell_start()} you broke and dragged. You have a rhythm to it now, and a dent for it in the left collarbone.|{spell_start()} you worked along the north slope, and left it tidier than you found it.|{spell_start()} you went after one big ash, limb by limb, from the top. There is still the trunk.}
- span_count(snarewalking) > 1.5 and meat_kg() > 0.3 and fresh_work(54):
    ~ say_work(54)
    {&{spell_start()} you went by the line: out along it, home with whatever hung there. You have learned to smell which loop it will be.|{spell_start()} the loops fed you. There are ears by the chopping log that you keep meaning to bury.|{spell_start()} you went by the loops before light, so as to be ahead of the fox.}
- span_count(snarewalking) > 1.5 and fresh_work(54):
    ~ say_work(54)
    {&{spell_start()} you walked the line and it gave you your exercise. Something down there has learned about cord.|{spell_start()} the loops hung open and you went round them every morning at the same hour.|{spell_start()} you moved the line, and moved it back.}
- span_count(foraging) > 3 and season() == season_autumn and fresh_work(55):
    ~ say_work(55)
    {&{spell_start()} you went bent double. Each day the squirrels had been up before you. There are nuts in the pack, the pot, your second shirt, and a hole by the tent with a stone over it that you had better remember.|{spell_start()} you were in the oaks from first light with the deer, who kept the other side. You shell them by feel now, at night.|{spell_start()} you gleaned. Your back has set. There is a new heap, under bark, under a stone.|{spell_start()} you cracked and picked. Your thumbs are black to the second joint.|{spell_start()} you robbed a squirrel, and were told so.}
- span_count(foraging) > 3 and snow_cm() > 2 and fresh_work(55):
    ~ say_work(55)
    {spell_start()} you dug for what there was, a foot down, with a rock. You know what a root looks like from the top now when the top is one brown straw.
- span_count(foraging) > 3 and fresh_work(55):
    ~ say_work(55)
    {&{spell_start()} you filled the pack with what was in season and carried it home and looked at how little it came to, boiled.|{spell_start()} you looked for what could be eaten, and ate a good half of that as you went.|{spell_start()} you turned over the leaves, all down the one slope, for what had been missed.}
- span_count(resting) + span_count(sewing) > 5 and hurt() + ill() > 0.3 and fresh_work(56):
    ~ say_work(56)
    {spell_start()} you kept still. You turned over when it was time to be turned over. It is no worse.
- span_count(resting) + span_count(sewing) > 5 and fresh_work(56):
    ~ say_work(56)
    {&{spell_start()} you kept still, and every hole that you own got a patch. Toward the end of it you heard yourself explaining to the pot how it is done.|{spell_start()} you lay up, and sewed, and let the fire talk.}
- span_count(watching) > 2 and fresh_work(57):
    ~ say_work(57)
    {spell_start()} you kept watch. You could draw that slope.
- span_days() > 6 and fresh_work(17):
    ~ say_work(17)
    {&{spell_start()} went as you had laid it down, and you would have trouble to say which day was which, but for one when the wind was from the north and you lost your hat of bark.|{spell_start()} it ran by itself. You were hardly needed.|{spell_start()} each day was a coat of the same paint. On one of them you saw a bear, and it saw you, and you both remembered something elsewhere.}
- span_count(hunting) > 2 and killed() > 0 and fresh_work(31):
    ~ say_work(31)
    {spell_start()} you went out with the pistol in the mornings, and did not always come home with nothing. There are {in_words(rounds())} left in it.
- span_count(hunting) > 2 and fresh_work(32):
    ~ say_work(32)
    {spell_start()} you hunted. They let you come to within a yard of where it would have been worth it. {rounds() > 0: You have {in_words(rounds())} rounds, the same as you had or one fewer.|The pistol is a thing for driving pegs.}
- span_count(meatdrying) > 2 and fresh_work(33):
    ~ say_work(33)
    {spell_start()} you stood in smoke. It is in your teeth. There are strips on the cord the whole way round the camp, and each night something comes to look at them.
- span_count(snaring) > 1 and fresh_work(34):
    ~ say_work(34)
    {&{spell_start()} you put out cord. {snares() > 1: There are {in_words(snares())} of them hung now, and you have had your own foot in two.|What you hang by day is pulled down by night. There is one up.}|{spell_start()} you tied loops in the evenings, and hung them in the mornings, and one was always short.|{spell_start()} you mended cord, and the line is up again from the stump to the white stone.}
- span_count(sewing) > 2 and fresh_work(35):
    ~ say_work(35)
    {spell_start()} you had your afternoons under the cloth with a needle. A sleeve that had been two holes is now a sleeve with two darns.
- span_count(firetending) > 4 and fresh_work(36):
    ~ say_work(36)
    {&{spell_start()} you kept the fire, or it kept you; you were seldom farther from it than a stick is long.|{spell_start()} you sat over it, front and back.|{spell_start()} there was one warm place, and you in it, and a stick in your hand.}
- else:
    {&{spell_start()} you did what was on the stone, in the order that it was on the stone.|{spell_start()} you worked down the stone and up again.|{spell_start()} a little of each was done: so much wood, so much carrying, one good knot.|{spell_start()} it went, more or less, by the stone. A pot cracked that was not a pot, but the ice in it.|{spell_start()} you began at the top of the list, and got, most times, to the bottom.|{spell_start()} you did not speak, and only noticed when you choked on some bark.|{spell_start()} one thing led to the next thing, as your mother used to promise it would.|{spell_start()} you were a pair of hands, and were content to have them told what to do.}
}
->->

=== function rained_on()
~ return dry_days() < 2

=== function spell_start()
{
- again_said:
    ~ return "Between times"
- span_days() < 2:
    ~ return "From that day into the next"
- span_days() < 3:
    ~ return "For two days"
- span_days() < 5:
    ~ return "For some days"
- span_days() < 9:
    ~ return "For most of a week"
- else:
    ~ return "Day on day"
}

=== what_it_was_like
{
- span_low(ease_in_woods) > 0.5 and understood() and days_unseen() > 4 and fresh(1):
    ~ say_aspect(1)
    {&Nobody showed himself. You found that you had laid out the meat to dry with your back to the whole hill.|You went about whistling, a little, and broke off, and went on with it.}
- nightmares() > 5 and pushed_away(mountain) and fresh(2):
    ~ say_aspect(2)
    {&Each night you shut it out, and it is not sleeping either. By day things catch at the corner of your eye: a cup, a shoe, and they are leaves.|You have kept the door shut, and have grown thin in the face from leaning on it.}
- nightmares() > 4 and fresh(3):
    ~ say_aspect(3)
    {&There were the nights. You got up from each of them as from a bed that somebody had sat on the edge of.|Five nights, or six, you were in that room. You have started to know the wiring.|By night it was the other thing. In the mornings your jaw ached from it.|You were up before it was light on most of them, having nothing to stay for.}
- nightmares() == 0 and span_days() > 5 and fresh(4):
    ~ say_aspect(4)
    {&You slept. One morning a deer was lying on the other side of the ash, with its legs folded, and you were both embarrassed.|The nights let you be. You do not trust it, and you sleep.}
- coldest_night() < -12 and last_night_low() < -8 and fresh(5):
    ~ say_aspect(5)
    It was so cold at night that trees cracked, one here, one there, up the whole hill. You lay under everything, including the pack.
- last_night_low() < -2 and tent() < 0.5 and fresh(6):
    ~ say_aspect(6)
    {&Frost came in and lay down with you. You have slept in turns, half of you and then the other half.|You have had ice in your hair. You have lain and listened to the poles tick.}
- snow_cm() > 10 and fresh(7):
    ~ say_aspect(7)
    {&It snowed, and lay. You have cut a path to the wood and a path to the water, and you live in those.|The snow has settled to a crust that bears you until it does not.}
- snowing() > 0.1 and fresh(8):
    ~ say_aspect(8)
    It is snowing now and has been, on and off, small and dry, in no particular direction.
- dry_days() < 1 and span_days() > 2 and fresh(9):
    ~ say_aspect(9)
    {&Rain, for the best part of it. There is mould on your belt. You have dried the same socks over the same fire until they can stand.|Water came through, round, and up. You moved your bed to where the stones were.|It rained; you could tell the days by which sock.}
- dry_days() > 5 and fresh(10):
    ~ say_aspect(10)
    {&Not a drop fell. The leaves on the path are so loud that you heard your own feet wherever you went.|Dry. The creek has gone down to its bones.}
- weak() > 0.4 and fresh(11):
    ~ say_aspect(11)
    {&You sit down oftener than you did. You have started to choose, at the bottom of the slope, which side of it you need most.|You leave the far end of every job for someone stronger.}
- hunger() > 0.55 and fresh(12):
    ~ say_aspect(12)
    {&You have been hungry for long enough to be bored by it. You dream of a thing they had on the Ark, a square of something, pressed.|You took your belt in, and had to make the hole.|You think about food now as one might of a place one used to live in.|Hunger has got into your hands: they close on things late.|There is a hollow under your ribs you could set the pot in.}
- frosts() > 0 and frosts() < 5 and fresh(13):
    ~ say_aspect(13)
    {&The first white mornings have come in among the others.|White again, these mornings, until the sun is over the ridge.}
- suspicion() > 0.4 and not understood() and fresh(14):
    ~ say_aspect(14)
    {&Twice you came back to the camp by the wrong side and lay and looked at it for an hour before you went in.|You have put a thread across the path at the height of a shin. It was down one morning, and it may have been a deer.}
- understood() and fresh(15):
    ~ say_aspect(15)
    {&There was a light on the spur one night, then none. You have fallen into keeping the kind of hours that would be easy for somebody to report.|Now and then a stone moved that you had not touched. You wished it good morning.}
- quality(aloneness) > 0.55 and fresh(16):
    ~ say_aspect(16)
    {&You have not heard a voice in all that time, and then there is the question of whether you would have to answer it.|You caught yourself moving your lips.}
- moonlight() > 0.04 and fresh(17):
    ~ say_aspect(17)
    {&The moon has filled. You got up one night, thinking that it was day, and had wood cut before you found out.|There was a moon to cut wood by.}
- span_days() > 4 and season() == season_autumn and fresh(18):
    ~ say_aspect(18)
    {leaves_left(): Every time you looked up there was more sky.|The last of the leaves are down, and you can see from the camp to places you had thought of as far.}
- season() == season_spring and fresh(19):
    ~ say_aspect(19)
    Something opened every day. You walked round the bloodroot so as not to tread on it, and then there was so much of it that you had to.
- season() == season_thaw and fresh(20):
    ~ say_aspect(20)
    Everything runs. There is a stream through the wood stack that has nowhere else to be.
- else:
    {&{air() > 12: It was mild, and there were midges in it.|{cloud() > 0.7: There was a lid on the sky, and it stayed on.|The nights were clear. You know three stars by how they come through the one tree.}}|Nobody came. A hawk took something in front of you, one noon, and was a long time about getting up with it.|In the evenings you could hear geese, a great way up, talking it over.|You lost the good needle for a whole day, and found it in your collar.|A pedlar's bell, or a sheep's, went along the other side of the valley, one noon. You lay flat till it had gone.|You found a boot, a left one, quite good, and wore it in turns with your own.|There was a halo round the sun, two days running, and nothing came of it.|A bear has been at the far oaks, and left a good deal of himself about.|You had a splinter, and the splinter had you, for most of it.|Crows held some kind of court in the dead pine, and broke up, all at once, at a word.}
}
->->

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

=== what_there_is
~ temp stack_band = band(stack_kg(), 15, 60, 160)
~ temp food_band = band(food_days(), 1.5, 5, 14)
~ temp tent_band = band(tent(), 0.3, 0.6, 0.95)
{ stack_band != stack_told:
    {
    - stack_band < stack_told and stack_band == 0:
        {&The stack has gone, all but the poles you laid it on.|There is bark where the wood was.}
    - stack_band < stack_told:
        {&The stack has sunk. You can see over it, sitting.|You have been burning faster than you bring.}
    - stack_band == 1:
        {&There is a stack, as high as your knee.|You have some wood again.}
    - stack_band == 2:
        {&The wood comes to your hip.|The stack has got a second row behind the first.}
    - else:
        {&You have had to begin a new stack, since no more would lie on the old one.|There is wood on three sides of you.}
    }
    ~ stack_told = stack_band
}
{ food_band != food_told:
    {
    - food_band < food_told and food_band == 0:
        {&The cord where you hang the food is a cord.|There is hardly a meal in the place.}
    - food_band < food_told:
        {&There is less on the cord than there was.|You can get both hands round the bag again.}
    - food_band == 1:
        {&There is something put by, for a few days, if you do not look at it.|You have food for tomorrow, and one more tomorrow.}
    - food_band == 2:
        {&The bag has grown a neck. That is a week of suppers.|You have had to hang a second cord.}
    - else:
        {&You would never have believed so much, on the Ark, in one person's keeping.|There is food in the tent, in the ground, in the tree.}
    }
    ~ food_told = food_band
}
{ tent_band != tent_told:
    {
    - tent_band < tent_told:
        {&The wind has had some of the tent.|The tent is less than it was: a seam, a pole.}
    - tent_band == 1:
        It has begun to look, from the path, like something.
    - tent_band == 2:
        {&You can lie in the tent with all of you in it.|Most of the sky has been shut out.}
    - else:
        {&You have walls. You sleep with your head away from the door, since there is a door.|The tent stands, whole, with a thread of steam at the top where your breath goes out.}
    }
    ~ tent_told = tent_band
}
->->

=== function leaves_left()
~ return moon() < 2

=== what_ended_it
{ span_reason():
- reason_time:
    {span_days() > 5: You come to the loop at the end of the cord, and undo it.|That was the last knot.}
- reason_moon:
    {moon() == 2: Tonight there is no moon. There was none the night you walked away from that gate, so this is one. You look at the place where it is not.|No moon tonight. You cut the notch: {in_words(moon() - 1)} of them, in the tent pole, at about the height of your eyes when you lie there.}
- reason_hunger:
    {&You stop because the bag is a bag. {snares() > 0: The loops are out; that is all that is.|You turn it inside out, and lick the seam.}|The food is done. You shake the bag over your palm.|Your stomach calls it off.}
- reason_thirst:
    You stop when you find that you are looking at the inside of the pot. It is dry, and you have been looking for some time.
- reason_cold:
    {&You stop because you cannot do up your jacket. The button is there and so is the hole.|You stop when you have said the same word, aloud, a number of times.|You stop to get your breath, and it is not your breath that is wrong.}
- reason_tired:
    {&You stop in the middle of something and cannot remember of what.|You sit down on the path for a moment, and it is some hours later.|Your legs take you home early, without asking.}
- reason_wound:
    You stop when it has bled through. It is not so very deep. It wants to be sat with.
- reason_illness:
    You stop when you notice that the sun is too loud.
- reason_storm:
    {&What stops you is the sky over the ridge, which has gone the green of old glass.|Weather, then: a wall of it, with a light behind.}
- reason_rain:
    The rain puts a stop to it. You watch it cross the clearing toward you on foot.
- reason_snow:
    Snow stops it. It is coming across the valley in a wall and the far trees have already gone.
- reason_no_wood:
    You put your hand out behind you for a stick, and it meets the ground.
- reason_fire_tent:
    Then one night the cloth ticks.
- reason_strangers:
    {&And then there are voices down the hill that are not in your head.|And then someone laughs, not far off, and you are down with your cheek in the leaves.}
- reason_tracks:
    And then there is a print, across your own print, going your way.
- reason_watcher:
    {&And then a jay screams, and it is not at you.|And then the woods stop, all together, as a room does.}
- reason_no_food:
    {&There is nothing left to cook. You scrub the pot, to be doing something with it.|You look in the pot, and there is your face.}
- reason_scene:
    {&{span_days() > 3: So it went, and would have gone on.|}|{span_days() > 3: So it went on.}}
- reason_frost:
    And one night it froze.
- else:
    {span_reason() == reason_none: |You stop there, {because_words(span_reason())}.}
}
->->
