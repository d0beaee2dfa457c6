// The ground: ranging over it, finding it place by place, walking it, choosing where to stop.

VAR places_told = 0

// ---------------------------------------------------------------- ranging

=== range_out
# offer: Look for ground you do not know
# when: light() > 0.3 and not lost() and unknown_near() and hours_since(range_out) > 5
# weight: MAX(1, 5 - places_known() / 5)
# lean: careful 9 - 8.5 * has_camp()
# lean: reckless MIN(4, hours_since(range_out) / 12)
# doing: ranging for 4 hours
~ temp is_new = places_known() > places_told and here() == found()
~ places_told = places_known()
{ interrupted():
    { because():
    - reason_dark:
        {&You have left it late. You stand still and let your eyes open as far as they go, and then you go on with a hand out.|The dark catches you in laurel. You go on all fours, where the deer go.|You cannot tell a gap from a trunk, and find out which by walking.|You count steps downhill, and at each hundred you stop and feel for moss.|An owl goes by your ear. That is all you know about where the trees are.|You put your foot into water that you had taken for a path.}
    - reason_lost:
        {&You have been past this stump. You are sure of the stump.|You come out at two pines. They are not those two pines.|The slope goes down on the wrong hand.}
    - reason_dread:
        {&You come out at the top of a rise and it is in front of you, blue. You had thought that you were walking the other way.|You smell wet concrete, and see the bare side of it through the trees.}
    - reason_strangers:
        {&There is talk ahead, low and at ease. You go down on your stomach, and back the way you came like that.|Smoke, and a dog. You go round in the creek, to the knee.}
    - reason_rain:
        {&Rain comes through the trees toward you, loud, over the leaves.|Rain. You can see as far as your arm and your arm is wet.|The far side of the valley goes, then the near side.}
    - reason_snow:
        {&The snow thickens until there is one tree, and then another one tree. You turn back while your prints still have edges.|Snow fills your prints behind you as you watch.}
    - reason_cold:
        {&Your legs have been going on without you for some time. You turn them.|You stop to shake, and it is some time before you can do anything else.}
    - else:
        {broke_off()}
    }
    -> DONE
}
{
- is_new and places_known() > 22:
    {&You come on it from behind; you know both of the hills that hold it up.|You have been within a shout of it before now, and gone by.|One more. You can see four places you know from it.|You find it by walking where the map has a hole.}
- is_new and hunger() > 0.6:
    {&You look at it for what there is to eat, and only then at the rest.|You chew what hangs nearest, and spit it out, and look round.|You are on your knees in it before you have seen it, turning leaves.|There is nothing in it to eat, at once. You look a second time.}
- is_new and tired() > 0.6:
    {&You sit down in it, and learn it first from the height of somebody sitting.|You lean on the first tree of it, and look with your chin.}
- is_new and raining() > 0.2:
    {&You see where the water goes in it.|You look for where it is dry, and stand in that.|Everything in it drips on you once.}
- is_new:
    {&You go all round the edge of it before you cross it. {range_out < 4: Nobody taught you that.}|On a twig at the far side you break the tip, and bend it the way you came.|You stand still in it until the birds begin again.|You walk it off, heel to toe, and say the number.|You find the way out of it first.}
- range_out == 1:
    You go in a straight line for as long as there is one. Every hill, from the top, has another that was behind it. In four hours you have found out a good deal about one fallen tree.
- places_known() > 24:
    {&You walk for hours without meeting anything that is not an acquaintance.|You go round by the outside of everything you know.|You follow a wall for a mile, to where somebody had stopped building it.|There is a gully you had always gone round. You go through. You will go round.|You climb the wrong side of a hill you know and it is another hill.|You walk the edge of the map as far as a cliff, and along the cliff as far as the edge of the map.|You find a bottle, whole, and carry it an hour, and leave it on a stump.|You come round by the far side of the ridge and down a slope that has nothing the matter with it.|There is a bog that you had heard from above. Now you have it in your boots.}
- snow_cm() > 5:
    {&Under snow it is all one place. You know where you are by the shape of the sky between two hills, and come back along your own prints.|You break through to the thigh, climb out, and break through. What you have found is a field.|Snow has shut every way but the creek. You walk on that, and listen to it.}
- cloud() > 0.8 and wind() < 3:
    {&There is a mist down to the height of your knees, and your feet go about under that on their own.|You walk by ear. What is there you pass without seeing.|Fog. A tree comes up to you, and is a tree, and goes by.}
- season() == season_autumn and wind() > 2.8:
    {&There are so many leaves coming down that anything might be walking beside you in step. You find laurel. You find more laurel.|Leaves fill the path behind you and in front. You go by the slope.}
- hurt() > 0.25:
    {&You favour the one leg and so go, you notice, in a circle.|You sit at every log. There are a good many logs.}
- understood() and follower_signs() > 0:
    {&You draw them after you a long way round for no reason.|You go up a hill, down it, and up it, to see whether anyone would.}
- else:
    {&Slope, and brambles, and slope. You come on a cap of moss with the print of a paw in it as big as a plate, and go back.|You find where the creek comes from, which is a number of smaller creeks.|A whole hillside of stumps, old ones, with saplings as thick as you standing in each.|Four hours of bog.|You come on a car, with a birch through it.|A dead end of rock. You drink what drips from it.|You walk into a web at every tree, and have it all in your hair.|Some foundations, square, with a cellar full of leaves. You poke about for jars.|You get up on a stump to look, and see stumps.}
}
-> DONE

// ---------------------------------------------------------------- finding each place

=== find_spring
# arrive: arriving(spring)
# when: at(spring)
# once
# weight: 6
{thirst() > 0.4: You hear it and are on your face in it before you have looked round, with your pack up over your head. When you have drunk you look round.|There is a wet place in the path, and above that a wetter, and then a stone with a lip on it.} Water comes out of the hill as thick as your wrist, {air() < 2:smoking a little|so cold that it hurts in the ears}, and makes as much noise as somebody pouring for a guest. Cress grows in the run. Water that comes up like that will not freeze. But the ground here is a dish, and {light() < 0.3:already the cold has come down the slope and is filling it|the cold comes down here to lie}.
-> DONE

=== find_ford
# arrive: arriving(creek_ford)
# when: at(creek_ford) and day() > 0
# once
# weight: 6
The creek goes wide here over gravel, with a log down across half of it. Anything that wants to get to the other side has to come this way. {raining() > 0.5: It is over the log today.|In the mud there are prints: deer, raccoon, heron, deer, and something with a heel.} There are fish in the tail of the pool.
-> DONE

=== find_deadfall
# arrive: arriving(deadfall)
# when: at(deadfall)
# once
# weight: 6
Some wind, years ago, came over the shoulder and laid a whole slope of them down, all one way. They lie two and three deep with their roots up. You walk a trunk from end to end, then the next, and are higher than your own head off the ground. {wood_wet() > 0.4 or raining() > 0.2: Even now the ones on top are dry at heart; the wind gets under them.|The top ones ring.} It is more wood than one person could burn{has_camp():, and a long way to carry it}.
-> DONE

=== find_warren
# arrive: arriving(warren)
# when: at(warren)
# once
# weight: 6
A bank, bare, in the sun when there is sun, with as many doors as a station. There are droppings on every step. You stamp, to see, and it is answered: one thump, deep inside. The runs go out through the brambles at the height of your shin, as round as pipes. {have(snare_loop) + have(cord) > 1: You have cord. You get down, and look along one of the pipes, as far as the bend.|You go through your pockets for cord.}
-> DONE

=== find_oaks
# arrive: arriving(oak_stand)
# when: at(oak_stand)
# once
# weight: 6
You walk into it and your feet roll. They are {season() == season_autumn:{month_forage() > 0.4:deep in acorns, and more come down as you stand there, one on your shoulder with a rap|deep in old acorn cups}|in the cups of old acorns, under the leaf}. The trunks stand well apart. They are as thick as a room, with a floor between them that deer and pigs have kept, {snow_cm() > 2:white now|bare}. {hunger() > 0.5: You find one whole, and bite, and your whole mouth goes to leather.|The red ones are bitter and the white less so: you knew that once, for an examination.}
-> DONE

=== find_ledge
# arrive: arriving(ledge)
# when: at(ledge)
# once
# weight: 6
The hill has a brow. Under it the rock goes in for the length of two people lying down, and the floor in there is dust, with leaf in it that blew in before you were born. {raining() > 0.1: You stand inside a curtain of rain without a drop on you.|No rain has been in here.} Somebody has had a fire, once, against the back; the stone is black up to the lip. From the lip you look out over the tops of the trees{dark():. Any light in here would be seen from down there.| to the river, from where one could see smoke.} There is no water within hearing.
-> DONE

=== find_lookout
# arrive: arriving(lookout)
# when: at(lookout)
# once
# weight: 6
You come up on to bare rock on your hands, and there it all is. {cloud() > 0.85: You are in the cloud. There is a pine, then nothing; then for a moment a hole, with a hill in it, very far down.|South is all one forest, with a shine in it that is a river. East lies the road, if you know how to look. North there is a long ridge and behind that, {light() > 0.5:a thread of smoke, straight up, where the fence is|where the light is going, they live}.} You go round with your back to the west for as long as you can. Then you look west.
{cloud() > 0.85: There is cloud there as well.|It is smaller than you would have thought.}
~ cue(mountain, 0.3)
-> DONE

=== find_hollow
# arrive: arriving(hollow)
# when: at(hollow)
# once
# weight: 6
{wind() > 2.8: The wind stops between one step and the next.|You go down into it, and your ears feel different.} It is a fold with hemlocks round the rim. Down here {snow_cm() > 3: the snow lies as it fell|the needles lie a hand deep}, and nothing is moving. Twigs from a year ago are still balanced upon other twigs. Smoke would get lost on its way up through the boughs. You listen for water for some time. It is a long way off, and downhill, so uphill with a full skin.
-> DONE

=== find_pond
# arrive: arriving(beaver_pond)
# when: at(beaver_pond)
# once
# weight: 6
{dark(): Something hits the water with a flat board and you are on your face. In a while it does it again.|A slap, and rings going out. There was a head and now there are rings.} {not dark():They have dammed the creek with a wall as high as your chest, every stick of it peeled and cut on a slant, and behind that stand the drowned trees.} {air() < -2: There is ice from the bank out as far as their house. Above the house the air shakes: someone inside is warm.|{dark():You feel along the bank: every stump is cut to a point.|You can see their house, and that they have laid in a raft of green branches by the door.}}
-> DONE

=== find_birches
# arrive: arriving(birch_flat)
# when: at(birch_flat)
# once
# weight: 6
White trunks, on a step of the hill, as level as a floor. The bark is coming off by itself in sheets. You roll a bit between your finger and thumb: it is dry inside{raining() > 0.1:, in all this wet|}, and greasy. {have(firesteel) > 0: You strike the steel on it then and there, and it is alight. You step on it.} You fill your shirt. A tent would go up between any four of these.
~ take(tinder, 3)
-> DONE

=== find_split
# arrive: arriving(split_rock)
# when: at(split_rock)
# once
# weight: 6
A rock as big as the dropship has come in two, and the halves stand an arm's width apart. You go in sideways. At the back it opens into a room with no lid, in which four people might sit.{wind() > 2.8: The wind goes howling over the top of it, and does not come in.} One way in. You turn round, and look along the pistol, to see how it would be. {suspicion() > 0.3 and not understood(): It would be very good.|You put the pistol away.} But it is high up, and the stone is cold right through, and there is not a drop to drink.{not dark(): Out of the gap at the far end you have a view, due west.}
-> DONE

=== find_walnuts
# arrive: arriving(walnut_bench)
# when: at(walnut_bench)
# once
# weight: 6
{season() == season_autumn: Walnuts lie all over the slope, {frosts() > 1:black|green}, the size of a fist, and when you tread on one it stains. There is shagbark higher up.|You find it by the husks, black, in drifts: walnut, and shagbark higher up.} It is food with fat in it. {not dark():A grey squirrel flattens himself along a branch and goes through the whole of what he thinks of you.}
-> DONE

=== find_alders
# arrive: arriving(alder_bog)
# when: at(alder_bog)
# once
# weight: 6
One step takes you to the ankle and the next to the knee. It is alders as far as you can see, which is not far, on legs, in black water. {air() < 0: There is a crust that holds you up until you have begun to trust it.} No end of wood, and there is not a stick of it that would burn before summer. A woodcock goes up from under your foot. {not dark():You get out on hands and knees by the way you came in, and lose a boot, and go back down for it with your whole arm.|You get out on hands and knees.}
-> DONE

=== find_marsh
# arrive: arriving(cattail_marsh)
# when: at(cattail_marsh)
# once
# weight: 6
The ground gives up, and it is reeds and sky. {season() == season_winter: The cattails stand in ice, each with its ragged club.|Blackbirds sway on the clubs.} You pull one, and it comes up with a kiss, on the end a root as thick as two thumbs, white where the mud has slid from it. {hunger() > 0.4: You wash it and bite. It tastes of mud and, behind that, bread.|A kind of flour could be got out of it.} These will be here when the nuts are gone; you have only to put your arms in.{season() == season_autumn: You look at the water and think of doing that in January.}
-> DONE

=== find_ravine
# arrive: arriving(ravine)
# when: at(ravine)
# once
# weight: 6
You nearly go into it. It is a crack in the hill, roofed with hemlock, and water talks away down there in the dark. You climb in by the roots. Nobody would ever see a fire at the bottom of this. It has wood, and a dry shelf, and a pool. It has a smell too, of places where the sun does not come. {light() > 0.6 and cloud() < 0.4: There is a coin of light on the far wall, and by the time that you have drunk it has gone up out of reach.|You put your palm on the rock, and take it off.}
-> DONE

=== find_mast
# arrive: arriving(fallen_mast)
# when: at(fallen_mast)
# once
# weight: 6
Two hundred yards of iron lie along the ridge, where it fell, with a tree through it here and there. It must have been for talking. {not knows_place(lookout) and light() > 0.3:You climb on to the thick end and see a long way. }A wren lives in one of the drums. There is wire on it, yards and yards, as thin as a snare needs.
~ take(snare_loop, 4)
-> DONE

=== find_orchard
# arrive: arriving(orchard)
# when: at(orchard)
# once
# weight: 6
There is a chimney, and one wall, and you know that you are in someone's garden. They were set in rows. {season() == season_autumn: The apples are the size of walnuts and have worms in them, and there is something else under the trees, soft and orange, that the deer have been fighting over.|The trees are hollow, and alive on one side.} You stand in what was the door. The wall would keep off the north, you could set a tent against the chimney, and an old road goes past within a shout, with whoever uses it.
-> DONE

=== find_deer_trail
# arrive: arriving(deer_trail)
# when: at(deer_trail)
# once
# weight: 6
It is a path, with a floor beaten as hard as a corridor's, and no person made it. It goes along the hill at exactly the level that you would have chosen. {tracks() or raining() > 0.1: Slots in the mud, large, small, large: all this morning's.|Every sapling on it has been rubbed raw at the height of your hip.} {light() > 0.3:You stand to one side, downwind, just to see. A whole family comes along in single file. {rounds() > 0: You have your hand on the pistol the entire time.|You have nothing to do it with.}}
-> DONE

=== find_bend
# arrive: arriving(river_bend)
# when: at(river_bend)
# once
# weight: 6
Here is the real river, brown, going round in one piece, with trees in it. All along this side it has left what it did not want: grey wood, sorted by size, a plastic chair. {light() > 0.3: Upstream a smoke stands over the trees.|A light shows for a moment, on the other side, and is carried behind something.} You stay in the willows. There is more to eat here than in all those hills, and it can be seen from everywhere.
-> DONE

=== find_quarry
# arrive: arriving(quarry)
# when: at(quarry)
# once
# weight: 5
They took a bite out of the hill and left it, square, with a lake at the bottom the green of a bottle. Nothing grows. Your boots are the loudest thing in it. {dark(): You throw a stone, and hear it go in, a long way down.|{air() < 0: The lake has a lid on, clear as a window, and some way down is the roof of a truck.|Some way down through the green there is the roof of a truck.}} There is a hut-sized overhang, dry, without a stick to burn. {not dark():From the western lip, between two pines, there is a thing that you could look at.}
-> DONE

=== find_south
# arrive: arriving(south_woods)
# when: at(south_woods)
# once
# weight: 5
You know it for other people's before you know why. There is no dead wood on the ground. It has all been picked up, for years, by somebody. {dark(): You smell a fire, old.|A blaze on a beech, at the height of a tall man's hand, has been cut fresh over the scar of the last.} It is rich, easy ground, with deer droppings everywhere, and hickories, and you walk across it putting your feet down on roots. {hours_since(-> five) < 9000: They went through here.|You have your hand on the pistol.}
-> DONE

=== find_crossing
# arrive: arriving(south_crossing)
# when: at(south_crossing)
# once
# weight: 5
A road comes down to the water, and goes in, and comes out again. There are ruts with last week's rain in them. Posts, and on each a rag. South of here it is Tondc: you sat down to eat in that village. {not dark():You count six sorts of boot in the mud.} You do not cross.
~ cue(the_withdrawal, 0.2)
-> DONE

=== find_north
# arrive: arriving(north_ridge)
# when: at(north_ridge)
# once
# weight: 5
{wind() > 3.4: You lie down to look over, since the wind will not have you standing.|You look over.} Down there on the other side, three hours off, is a fence with a wreck in it. {cloud() > 0.85: There is cloud in the valley, lit {dark():from below|grey}.|{light() > 0.4: It could be covered by a thumbnail. There is smoke from four, no, five fires; so they are cooking.|There are lights.}} {cloud() < 0.6 and not dark(): If you let your eye run left along the ridge it gets to the Mountain, so you do not.}
~ cue(the_gate, 0.4)
-> DONE

=== find_gap
# arrive: arriving(ridge_gap)
# when: at(ridge_gap)
# once
# weight: 5
The one low place in the ridge. You came by it with your eyes on your boots, {nights() < 12:that day|that first day}. On this side it goes down to where you live now. On the other, the way you came. {snow_cm() > 2: The wind has laid a drift across it as smooth as a threshold.|Rock to each side, and a worn step in the middle.} You find that one of your feet has gone up on to the step.
~ cue(the_gate, 0.3)
-> DONE

=== come_again
# arrive: arriving
# when: nights() > 2 and not dark() and not lost()
# weight: 1.5
# every: 6 days
{
- at(camp) and food_days() < 1:
    {&You hang up the empty pack.|You turn the pack out on the ground, in case, and hang it up.|You lay down what you have brought, which is yourself.}
- at(camp) and understood():
    {&The leaf you left on the pack strap is on the strap.|Nothing has been touched. It has been looked at; a fern is bent.}
- at(camp):
    {&You come in by the back, and see how it would look to whoever found it: {tent() > 0.5:somebody lives here|somebody has been here}.|A mouse sits up on your bed, and does not hurry.|You stand at the edge and count what you left.|You say that you are back. It has got to be a habit.}
- at(creek_ford) and raining() > 0.4:
    The ford has gone. There is a brown thing in its place going by with branches.
- at(creek_ford):
    {season() == season_winter: {&The gravel has a rim of ice on it, and a dipper bobbing.|Otter have been sliding here.}|{&The heron goes up off his end of the gravel, creaking, and comes down at the other end.|The water has dropped, and left a line of foam.|Minnows go off from your shadow all one way.}}
- at(warren):
    {&The thump, as soon as your weight is on the bank.|A white tail, then only holes.}
- at(oak_stand) and season() == season_autumn:
    {&There are fewer acorns on the ground than there were.|A pig has been through it with his nose.}
- at(spring) and air() < -1:
    It smokes in the cold. Cress, green as paint, with frost on the bank on either side.
- at(lookout) and cloud() < 0.6:
    {&You look north, for the smoke, and count it. {light() > 0.5: Four, five.}|A hawk is below you. You look down on its back.}
- at(deadfall) and wind() > 3.4:
    Everything in it creaks. One of them has rolled since you were here last.
- at(beaver_pond):
    {&They have raised the wall by a hand.|They have let an aspen down across the path, and begun on it from the thin end.}
- at(walnut_bench) and season() == season_autumn:
    The squirrel sees you first. It is taken up from tree to tree ahead of you.
- at(orchard) and season() == season_autumn:
    There is a wasp asleep in each fallen fruit. {air() < 6: They can be shaken out.}
- at(south_woods):
    You go round by the edge. A blaze has been freshened.
- at(north_ridge):
    {cloud() > 0.85: Cloud, to your boots.|Smoke, four or five of them. You had only meant to look at the weather.}
- snow_cm() > 3:
    {&Nothing has crossed it but a fox, in a straight line.|Birds have written all over it.}
- else:
    {&{light() < 0.4: In this light it might be anywhere. Your feet know the root.|Your own boot print, from last time.}|It has been walked over by a turkey.|A branch has come down since you were here.|Something has dug, and eaten, and left the shell.}
}
-> DONE

// ---------------------------------------------------------------- walking to what you know

=== walk_out
# offer: Walk to somewhere you know
# when: places_known() > 9 and light() > 0.15 and not lost()
# weight: 1.2
{
- light() < 0.3:
    {&There is light left for somewhere near.|You will want to be quick.}
- hurt() > 0.3:
    {&You try the leg.|You cut a stick first.}
- snow_cm() > 10:
    {&You pull your laces tight over the trouser ends.|You break the crust with your heel to see what it will bear.}
- raining() > 0.3:
    {&It is as wet in one place as in another.|You pull the jacket over your pack.}
- else:
    {&{camp_here() and tent() > 0.5: You put the stone on the flap.|You put the pack on.}|You pull the laces tight.|{fire_lit(): You bank the ash.|You get up.}|You look at the sky.|You drink, and look for your stick.|You knock the mud off one boot with the other.}
}
+ { knows_place(creek_ford) or knows_place(spring) or knows_place(beaver_pond) or knows_place(cattail_marsh) or knows_place(ravine) or knows_place(river_bend) } [Go down to water]
    -> down
+ { knows_place(ledge) or knows_place(lookout) or knows_place(split_rock) or knows_place(quarry) or knows_place(north_ridge) or knows_place(ridge_gap) } [Go up to the high ground]
    -> up
+ { knows_place(oak_stand) or knows_place(walnut_bench) or knows_place(warren) or knows_place(deer_trail) or knows_place(orchard) } [Go where there is something to eat]
    -> food
+ { knows_place(hollow) or knows_place(birch_flat) or knows_place(deadfall) or knows_place(old_road) or knows_place(fallen_mast) } [Go along through the trees]
    -> along
+ { knows_place(south_woods) } [Go south, into other people's woods # lean: reckless 2]
    ~ go(south_woods)
    -> walked
+ [Stay where you are]
    {&You stay. {fire_lit(): There is the fire.|You take the pack off.}|You take three steps, and come back.|Not today. You sit on the pack.}
    -> DONE
= down
{raining() > 0.2: The water is going the same way as you.|Downhill, on your heels.}
+ { knows_place(spring) and not at(spring) } [To the spring]
    ~ go(spring)
+ { knows_place(creek_ford) and not at(creek_ford) } [To the ford]
    ~ go(creek_ford)
+ { knows_place(beaver_pond) and not at(beaver_pond) } [To the beaver pond]
    ~ go(beaver_pond)
+ { knows_place(cattail_marsh) and not at(cattail_marsh) } [To the marsh]
    ~ go(cattail_marsh)
+ { knows_place(ravine) and not at(ravine) } [To the ravine]
    ~ go(ravine)
+ { knows_place(river_bend) and not at(river_bend) } [To the bend of the river]
    ~ go(river_bend)
+ [Nowhere, after all]
    You sit down again.
    -> DONE
- -> walked
= up
{weak() > 0.3: You look up it for some time before you begin.|Uphill, with your hands on your knees.}
+ { knows_place(ledge) and not at(ledge) } [To the ledge]
    ~ go(ledge)
+ { knows_place(lookout) and not at(lookout) } [To the lookout]
    ~ go(lookout)
+ { knows_place(split_rock) and not at(split_rock) } [To the split rock]
    ~ go(split_rock)
+ { knows_place(quarry) and not at(quarry) } [West, to the quarry]
    ~ go(quarry)
+ { knows_place(ridge_gap) and not at(ridge_gap) and way_hours(ridge_gap) < 5 } [To the gap in the ridge # lean: reckless 1]
    ~ go(ridge_gap)
+ { knows_place(north_ridge) and not at(north_ridge) } [North, to the ridge # lean: reckless 1]
    ~ go(north_ridge)
+ [Nowhere, after all]
    It is steep. You let it be.
    -> DONE
- -> walked
= food
{hunger() > 0.5: Your feet have their own ideas.|You take the pack, empty.}
+ { knows_place(oak_stand) and not at(oak_stand) } [To the oaks]
    ~ go(oak_stand)
+ { knows_place(walnut_bench) and not at(walnut_bench) } [To the walnuts]
    ~ go(walnut_bench)
+ { knows_place(warren) and not at(warren) } [To the warren]
    ~ go(warren)
+ { knows_place(deer_trail) and not at(deer_trail) } [To the deer trail]
    ~ go(deer_trail)
+ { knows_place(orchard) and not at(orchard) } [To the orchard]
    ~ go(orchard)
+ [Nowhere, after all]
    You put the pack down on its side.
    -> DONE
- -> walked
= along
{wind() > 3.4: It is easier going in under the trees.|You take the level way.}
+ { knows_place(hollow) and not at(hollow) } [To the hollow]
    ~ go(hollow)
+ { knows_place(birch_flat) and not at(birch_flat) } [To the birches]
    ~ go(birch_flat)
+ { knows_place(deadfall) and not at(deadfall) } [To the deadfall]
    ~ go(deadfall)
+ { knows_place(old_road) and not at(old_road) } [To the old road]
    ~ go(old_road)
+ { knows_place(fallen_mast) and not at(fallen_mast) } [To the fallen mast]
    ~ go(fallen_mast)
+ [Nowhere, after all]
    You take off the boots again.
    -> DONE
- -> walked
= walked
{
- lost():
    {&You should have been there by now. You go on as far as the next thing that you ought to know, and you do not know it.|It is not where it was.|You come out where there is nothing that you have ever seen.}
- dark():
    {&It is dark before you are there. You do the last of it by the feel of the path.|You get there by falling over what you know is there.|The last mile takes as long as all the rest. You do it with a stick held out.}
- snow_cm() > 10:
    {&You get there on your thighs.|You get there, and sit down, and pour the snow from your boots.}
- raining() > 0.4:
    {&Your boots have filled. You empty them when you get there.|You get there as wet as you would have by swimming.}
- tired() > 0.7:
    {&You get there, and do not at once remember for what.|You get there with one eye shut.}
- hunger() > 0.7:
    {&You stop twice on the way, to look at the ground quite near your face.|You eat a leaf on the way, and spit it out, and eat another kind.}
- understood() and follower_signs() > 0:
    {&Birds get up a good way behind you.|You wait at a bend. Whoever it is waits too.}
- quality(ease_in_woods) > 0.45:
    {&You pass two does, a bear's scratching post, and the owl's own tree with small grey parcels under it.|You come on a fawn's bed, pressed, warm to the hand.|You go by your own ways, and leave no more mark than the deer do.|A wren comes along with you from bush to bush as far as the border of its bushes.}
- else:
    {&You stop on the way to take a stone out of your boot and keep it, since it is green.|You get there with burrs to the knee.|A doe stands in the path, until you say good day.|A jay goes with you for the first part, and then for the rest.|Halfway you find a spoon, in the roots of a fallen tree. It has somebody's initials on it.|You go along a wall that trees have pushed over, stone by stone.}
}
-> DONE

=== back_to_camp
# offer: Go back to your camp
# when: has_camp() and not camp_here() and not lost()
# weight: 3 + 4 * (1 - light()) + 2 * tired()
# lean: careful 4 + 4 * (1 - light())
# lean: reckless -1 + 2 * cold()
# doing: walking to camp
{ interrupted():
    { because():
    - reason_lost:
        {&You go by the two pines, and downhill; and come out at two pines. They are not those two pines.|You go by the smell of your own ash, and it is somebody's old burn.}
    - reason_dark:
        {&It has got dark between one tree and the next.|You cannot see the path. You stand on it, if it is the path.|You had meant to be in by now. You feel ahead with the stick.}
    - reason_strangers:
        {&There are people on the path ahead. You get in under a holly till they have gone by.|You hear somebody whistle, and somebody else, higher up, whistle back. You wait where you are.}
    - else:
        {broke_off()}
    }
    -> DONE
}
{
- fire_lit():
    {&You smell it before you see it, your own smoke. It has kept in.|It is still alight, and has eaten the log to the stub.|There is red in it. You hold your hands out before you have your pack off.}
- back_to_camp == 2:
    You put the pack down on the spot where you put it before, and look at the spot.
- dark() and moonlight() < 0.01:
    {&You find it with your shin.|You find it by standing in the ash.|You walk past it, and know by the ground that you have, and come back.}
- snow_cm() > 5 and tent() > 0.5 and not under_rock():
    {&The tent is a white thing with a dent in it. You dig for the door.|You knock the snow off it from inside, with your back.}
- raining() > 0.3 and not under_rock():
    {&Water is going through it by a way that you had not planned. You kick a new ditch.|The ash is soup. You get in under what there is.}
- under_rock():
    {&You come in under the rock, and it stops blowing.|There is dust, and the print of your own hip.|A bat lets go of the roof and goes out over your head.}
- tent() >= 1:
    {&You let the flap down behind you.|You crawl in, and lie with your feet out until you can reach the laces.}
- tent() < 0.2:
    {&Sticks, {stack_kg() > 1:a heap, }and your own dent in the leaves. You sit down in it.|There is not much of it yet. You know it by the two crossed poles.|You would have gone past it, but for the smell of ash.|It is as you left it. It did not take much leaving.|A deer has lain in your place, and it is warm.}
- follower_signs() > 2 and not understood():
    {&You go all the way round it, at a distance, before you go in.|You throw a stone in first, and wait.}
- back_to_camp > 8:
    {&Your hand knows which branch to put aside, and at what height.|You come in by the path that you have made without meaning to.|Your feet have brought you. You had been thinking about rope.}
- else:
    {&Everything is where you dropped it.|You put down the pack and stay bent over it for a time.|You hang up what hangs, and stand up what stands.|Something has been at the pot and has had to leave it.|There is a leaf on your bed. You move it over.}
}
-> DONE

=== find_the_way
# offer: Work out where you are
# when: lost()
# weight: 20
# lean: careful 11
# every: 3 hours
{
- snowing() > 0.2:
    {&White. You hold out your arm, and at the end of it is a hand.|Snow, up and down. You go from trunk to trunk.}
- dark():
    {&You turn once right round, and now there is no way of telling which way you were facing.|Dark. You find a tree and hold it.|You listen for the creek. It is on every side.}
- find_the_way > 1:
    {&Lost again. You know how it is done: sit down; look at your feet, which are here.|You stop. Each way looks like the way.|You have come a long way in no direction.|You turn round to see what it would look like coming back. It looks the same.}
- else:
    {&You know each of these trees. You have not seen any of them before.|It has all been turned round while you were looking at your feet.|There is a hill where there ought to be none.}
}
+ [Go down until there is water # lean: careful 3]
    -> toward(2) ->
    {lost(): {&Water leads into laurel. You go along the bed of it on hands and knees.|The water goes into the ground.}|{&You follow the wet until it talks, and come out on a bank from a side that you have never seen.|Down, and down, and there is a stone you have stood on.|You go by the noise. It is the right water.}}
+ [Sit down against a tree till it clears]
    ~ wait_until(8)
    -> toward(1) ->
    {lost(): You sit. It gets no clearer. {cold() > 0.4: You get up because you have to.}|{&You sit, and bit by bit a hill that you know comes out of it, to the left of where you would have put it.|The light comes from the side where you had north. You walk on that.}}
+ [Climb, and look for a shape you know # lean: reckless 2]
    ~ hours(1)
    -> toward(1) ->
    {lost(): {&At the top there is a bigger piece of the same.|There is a hill behind the hill.}|{&From the top there is a notch in the skyline. You know that notch, and have it on the wrong hand.|From up there you see a bald rock that you have sat on.}}
    ~ shift(ease_in_woods, 0.01)
- -> DONE

=== toward(rest_first)
~ hours(rest_first)
{ has_camp():
    ~ go(camp)
- else:
    ~ go(creek_ford)
}
->->

=== go_settle
# offer: Go back to a place that might do for a camp
# when: not has_camp() and light() > 0.2 and (knows_place(spring) or knows_place(ledge) or knows_place(hollow) or knows_place(birch_flat) or knows_place(ravine) or knows_place(orchard)) and not (at(spring) or at(ledge) or at(hollow) or at(birch_flat) or at(ravine) or at(orchard))
# weight: 5
# lean: careful 9.2
# every: 12 hours
{&{raining() > 0.2: You go through the places you have seen, for which of them was dry.|You go through the places you have seen, and in your head lie down in each.}|You cannot go on sleeping wherever you fall over.|You look at the sky, and at what you are under.}
+ { knows_place(hollow) } [The hollow, out of the wind # lean: careful 2]
    ~ go(hollow)
+ { knows_place(spring) } [The spring, for its water # lean: careful 2]
    ~ go(spring)
+ { knows_place(ledge) } [The ledge, for its roof # lean: careful 3]
    ~ go(ledge)
+ { knows_place(birch_flat) } [The birches, for their poles # lean: careful 1]
    ~ go(birch_flat)
+ { knows_place(ravine) } [The ravine, where nobody looks # lean: careful 1]
    ~ go(ravine)
+ { knows_place(orchard) } [The orchard, for its wall # lean: careful 1]
    ~ go(orchard)
+ [None of them yet # lean: reckless 1]
    {&You were not lying comfortably in any.|You walk on.|Not there, not there, and not there.}
    -> DONE
- {lost(): You do not come out where you meant to.|{dark(): It is dark by then. You feel for a flat place.|{&You walk about in it before you put the pack down.|You put the pack down in it.|Nobody has been here since you were.}}}
-> DONE

// ---------------------------------------------------------------- the camp

=== choose_camp
# offer: Make a camp here
# when: (at(spring) or at(ledge) or at(hollow) or at(birch_flat) or at(split_rock) or at(ravine) or at(orchard) or at(quarry)) and not camp_here() and (not has_camp() or tent() < 0.25)
# weight: 6 - 5 * has_camp()
# lean: careful 9.5 - 9.5 * has_camp() - 3 * (at(split_rock) or at(quarry))
# lean: reckless 3.5 * (nights() > 1) * (1 - has_camp())
# every: 30 hours
{&You lie down in it, first, to see what there is above your face.|You walk it round, and try where the ground is soft.|You throw the pack down in the middle and go off some way, to see if it can be seen.|You stand where the bed would be.}
{
- at(spring):
    {&Water, at arm's length, that will not freeze. {dusk() or dark(): And the cold is coming down off the hill on all sides, to the same place as the water.|But the cold off three hills will come down to the same place as the water.}|The spring again. You drink while you think about it.}
- at(ledge):
    {&A roof that nobody need build. Dry leaves to lie in, wood that would stay dry for as long as you liked. And a fire in it could be seen from across the river.|The ledge, dry as it was.}
- at(hollow):
    {&No wind; and what cold there is will stay in it. {wind() > 2.2: You can hear it up there, in the tops.} Wood to hand, and boughs enough overhead to comb the smoke until there is none. Every drop you drink you would carry down here on your back.|Still, and cold, and hidden.}
- at(birch_flat):
    {&Poles, bark, level ground, enough dead stuff for a month without going out of sight of it. Open to the side the weather comes from.|The birches. You count poles.}
- at(split_rock):
    {&One way in. You would sleep with stone at your back. You would also go a mile for water and half of one for a stick.|One way in, and no water.}
- at(ravine):
    {&Hidden. Water, wood. You look up for the sky, and there is a strip.|The ravine. Your eyes take a while to it.}
- at(orchard):
    {&A wall on the north side and a chimney that would very likely draw. The road is so near that you could hear a cart, and they you.|You look up the chimney. There is a circle of sky.}
- at(quarry):
    {&Out of the wind, with a lake in it. There is not a tree.|You would carry every stick up here on your back.}
}
{has_camp(): You have a camp already, of a sort.|{frosts() > 0: {&There has been frost.|||}|{nights() > 6 and nights() < 13: You have slept {in_words(nights())} nights under other things.}}}
+ [Make it here # lean: careful 4 # lean: reckless 3]
    ~ make_camp(here())
    ~ hours(2)
    {
    - at(ledge):
        You sweep it with a branch, right to the back. In the dust there is a button, a flint, and the small bones of somebody's supper.
    - at(hollow):
        You lay your pack in the bottom, where the needles are deepest, and go up to the rim, and look. You cannot see it. You go down again quite quickly to be sure that it is there.
    - at(spring):
        You set the pot under the lip, and it is full before you have found a place to put it.
    - at(ravine):
        You make the shelf level with stones out of the stream, and lay the stones for a fire, then sit with your hand upon the one at the end. {glimpses() == 0: Nobody in the world knows where you are.}
    - at(orchard):
        You pull the ivy off the hearth. There is an iron hook in the chimney, still, that swings out.
    - at(birch_flat):
        You choose the four trees, and put your hand on each.
    - at(split_rock):
        You carry boughs in until there is something to lie on that is not stone. It takes a great many boughs.
    - else:
        You clear the stones from a place of about your own length.
    }
    ~ shift(ease_in_woods, 0.03)
+ [Keep looking # lean: reckless 2]
    {&There may be something with all of it: roof, water, wood, no neighbours. You mark the place with two stones, one on the other, in case.|You pick the pack up again.|Not this one. You go on being nowhere.|You kick the leaves back over where you lay.}
- -> DONE

=== go_west
# offer: Go on west from here
# when: (at(quarry) or at(fallen_mast)) and light() > 0.4
# weight: 3
# lean: reckless 4.5
# every: 3 days
{go_west == 1:West of here nothing has been eaten, picked or burnt by anyone. }{go_west < 3:{at(quarry): Between the two pines|From the end of the mast} you can see why.|{&There it all is, uneaten.|A turkey walks out on that side, and stands there like a thing on a dish.|You have got as far as here again.}}
+ [Go down into the valley under it # lean: reckless 2]
    ~ go(mountain_valley)
    {at(mountain_valley): {&You come down into it with your collar up.|You go down by the same deer path, with your eyes on it.|You have a hand over your nose, and have had since the first birches.} {dark(): You hear deer get up on every side.|{&There is game everywhere, and it stands and looks at you.|A fawn, or what was one last spring, walks up to see what you are.|Nothing runs. You have to go round it.}} Over the trees to the north, if you were to lift your eyes, {dark():it is darker|it is}.|You do not get so far.}
    ~ cue(mountain, 0.4)
+ [Keep to this side of it # lean: careful 2]
    {at(quarry):You go along the lip of it with the Mountain on your left hand, and keep your head turned to the right.|You get down off the iron on the east side.}
    ~ push_away(mountain)
- -> DONE

VAR map_mountain = false

=== draw_the_map
# offer: Draw what you know of the country
# when: places_known() > 14 and light() > 0.3
# weight: 1.5
# every: 9 days
{
- draw_the_map == 1:
    The lining of the pack is pale, and you have charcoal. It used to be the floor of a cell that you drew on. You begin with the creek, as it is the one thing you are sure about, and hang the rest on that.
- places_known() > 24 and draw_the_map < 5:
    {There is more line than cloth now. You have to turn the pack inside out and go on up the side.|You rub out a stream with spit.|You draw with the point of the knife, since there is no room for charcoal.}
- else:
    {&You put in what is new, and move the {knows_place(ledge):ledge|ford}, which has been wrong by half a mile since you started.|The rain has had some of it. You go over the creek again.}
}
+ [Leave the west of it blank]
    ~ push_away(mountain)
    {&You stop the line of each hill at the same place, one under the other.|The west is lining, still.}
    ~ shift(ease_in_woods, 0.02)
+ [Put in the Mountain]
    ~ face(mountain)
    {map_mountain: {&It is in already. You go over the road.|You blacken the door.}|You had thought that you would make it black. It is a hump, like the others, with a road going to it. You put a small square for the door.}
    ~ map_mountain = true
    ~ shift(ease_in_woods, 0.02)
+ [Put in where you have seen them] 
    { glimpses() > 1:
        You make a dot at every place where there was a twig, or a shoulder. Then you look at the dots. {understood(): They go round you on three sides, and are open to the west.|You had been looking at them singly. Not one is on the way in. Each is where somebody would have to stand who wished to keep things off you.}
        ~ stir_aloneness(-0.01)
    - else:
        You put in {five > 0:the five, where they were; }the fence{knows_place(south_crossing):; the crossing}. You make each a cross, and look which you are nearest to.
    }
- -> DONE

=== look_out_over
# offer: Look out over it all
# when: (at(lookout) or at(ledge) or at(north_ridge) or at(fallen_mast)) and light() > 0.2
# weight: 2
# every: 2 days
# doing: overlooking for 1 hours
{ interrupted():
    You come down from there: {because_words(because())}.
    -> DONE
}
{
- cloud() > 0.85:
    {&There is nothing out there but the inside of a cloud. Now and then a piece of hill is handed out and taken back.|Cloud. It wets your eyelashes.}
- snow_cm() > 3:
    {&Snow has drawn in every field that was ever here. There are hedges under the woods, lanes, the square of a yard.|White, with a black line of water in it, and no smoke but one.}
- light() < 0.35:
    {&Lights come on, one in the south, one a long way down the river.|The hills go out one behind the other.}
- season() == season_autumn and cloud() < 0.5 and moon() == 1:
    {&It is red along the creeks, yellow in the hollows, and the oaks between them are brown as bread. You were shown this on a screen, and did not believe the colours.|There is more rock in it than last time, and less red.}
- else:
    {&You let your eye go along each ridge to its end.|A buzzard hangs level with your face.|You pick out the places you have slept.}
}
+ [Look for smoke over Camp Jaha]
    ~ cue(the_gate, 0.3)
    {cloud() > 0.85: You know where it would be. You look at the grey there.|{light() < 0.3: There is a spark, or a star that low.|{&There. It leans with the wind.|Three threads of it, and one thick and black: somebody has put on something wet.|You count the smokes, and get four, and get five.}}}
    ~ stir_aloneness(0.02)
+ [Look at the Mountain until you can]
    ~ face(mountain)
    {cloud() > 0.85: It is there behind the cloud. You give it the time you would have given it.|{&It has trees on it. You count up to a hundred, with your eyes open, and when that is done count back.|There is a road on it, and a scar of rock. You follow the road up with your eye as far as it goes.|You look. Your hand has got hold of your other wrist.}}
+ [Look south, where strangers would come from]
    {light() < 0.25: It is too dark in the south for anything but a fire, and there is none.|{strangers_tracks(): There is a flick of something pale in the trees. You wait. It does not flick twice.|{&Jays, crows; no line of crows going up, one after another. You know what that would look like.|A smoke, very thin, a day off.|Nothing but trees down there, and the shadow of one cloud.}}}
    ~ shift(ease_in_woods, 0.01)
- -> DONE

=== keep_clear
# offer: Turn and keep clear of the Mountain
# when: dread() > 0.3 and hours_since(keep_clear) > MIN(240, 20 + 30 * keep_clear)
# weight: 3 + 5 * dread()
# lean: careful 8 * dread()
# lean: reckless 3
{dread() > 0.7: {&You can smell the dam. Your hands have gone into your armpits.|There is a hum in the ground, or in your teeth.}|{&There it is again: at the end of a valley, in a gap in some pines.|You have been walking with your head turned.}}
+ [Go, by the shortest way there is # lean: careful 3]
    {has_camp(): 
        ~ go(camp)
    - else:
        ~ go(ridge_gap)
    }
    {&You walk with it behind you.|You do not look round until there is a ridge between.|You sing the stations, going, to have a noise in your ears.}
    ~ push_away(mountain)
+ [Stay, and look until you have seen it # lean: reckless 2]
    ~ face(mountain)
    ~ hours(1)
    {faced(mountain) > 3: {&Rock, and a road, and a great many trees.|A crow goes in over the shoulder of it, and comes out.}|{&You look at it, and it does nothing.|You look until it has a left side and a right side and a door.}} {cold() > 0.3: When you move again it is because you are cold.}
- -> DONE
