// What the water gives, what hangs far off, what was left behind, and what a fire breathes out.

// ---------------------------------------------------------------- fish

=== fish_the_pools
# offer: Fish the pools
# when: can_fish() and light() > 0.1
# weight: 1 + 2 * hunger()
# lean: careful 2 * hunger() + MAX(0, 2 - food_days())
# lean: reckless 1
# every: 16 hours
# doing: fishing for 3 hours
{ interrupted():
    { because():
    - reason_dark:
        {&You can no longer see where the line goes in. You wind it on its stick by feel.|The pool has gone black, and you have been watching a leaf.}
    - reason_cold:
        {&You have lost the line out of your fingers, and lie down on the bank to look for it in the water.|Your hands will not close on the stick. You hold it between your wrists.}
    - else:
        {broke_off()}
    }
    {hooked() > 0: {&What you have is on a forked twig, through the gill.|{hooked() == 1:There is one|There are {in_words(hooked())}}, at least, in the grass.||{hooked() == 1:The one you had|What you had} before that has gone stiff.|}}
    -> DONE
}
{
- fish_the_pools == 1:
    One of the boys caught one, the first week, with his hands, and held it up, and it got away, and everyone clapped. You have a length of cord unpicked to its thinnest strand. For a hook you whittle a splinter of bone, or thorn, as long as a finger joint, pointed at both ends and tied round the middle; your mother had a drawing of one in a lecture on things that children swallow. You turn stones until there is something under one with legs.
    {
    - hooked() == 0: For three hours it is you and the cord. Twice the cord walks off upstream by itself, and comes back with nothing on it, not even the thing with legs.
    - hooked() == 1: Then the cord goes sideways. It weighs no more than a glove, and it fights like a dog, and when it is on the stones it looks up at you with a round gold eye. It has spots with blue rings. You had it in your head that you would use the knife, and you use a stone.
    - else: Then the cord goes sideways, and after that again. You lay them out on the moss in a row, {in_words(hooked())} of them, and they are so bright that you keep looking to see if they are still like that. They are not.
    }
- hooked() > 2:
    {&{in_words_cap(hooked())}, on a withe, through the gills. They knock together behind you like wet shoes.|There is a hatch of something on the water, and they have lost all sense. You take {in_words(hooked())} out of one pool, and stop since you are out of bait.}
- hooked() > 0 and hunger() > 0.65:
    {&You bite through the back of it before it has done moving. The rest you carry home.|You do not wait for a fire. It is cold and sweet, and there is a great deal of bone.|You eat it from the tail, like bread, walking.}
- hooked() > 0 and ice_cm() > 0.5:
    {&There is a lid on the slow water, and a hole where the current comes in. You fish the hole. {hooked() == 1: One comes up out of it, hardly awake, and freezes to the stone by its tail.|They come up out of it hardly awake, one and then another, and lie there without a flap.}|You lie on your front on the shelf of ice, with one ear on it, and let the cord down at the edge. It creaks, and you lie flatter. {hooked() == 1:One.|{in_words_cap(hooked())}.}}
- hooked() > 0 and numb():
    {&You cannot feel whether there is anything on it. You wind in to see, and there is, and you get it off with your teeth.|It flaps out of your hands, twice. You kneel on it.}
- hooked() > 0 and season() == season_spring:
    {&They are up in the riffles, under the blossom, taking things off the top. You dangle a beetle. {hooked() == 1: One has it before it lands.|It is not difficult.}|You lift a stone for bait and there is a crayfish as well. The crayfish goes in the pot and the {hooked() == 1:fish|fishes} on a twig.}
- hooked() > 0:
    {&It takes when you have given it up, with your chin on your knees. {hooked() > 1: So does the other, as if they had talked.}|You drop the bait in by the root, where you would lie. {hooked() == 1:Somebody was|They were} lying there.|The line runs out under the bank, and you follow it in to the shoulder, and bring out a fish in your fist.|{hooked() == 1:One, the length of your hand.|{in_words_cap(hooked())}, none longer than your hand.} You clean it downstream, and a crayfish comes for what floats off.|You strike too soon, and too late, and the third time you are scratching your neck, and it has hooked itself.}
- ice_cm() > 0.5:
    {&You fish the one black hole in all that white, and nothing has the strength to come up to you.|The ice has grown in from both banks since you were here. What is left open is as wide as a door, and there is nobody in.|You break the rim with a stone, and that is the end of the fishing.|You lie over the hole with your jacket round it, so as to see down. It is green, and very clean.}
- air() < 2:
    {&They lie at the bottom of the pool with their noses upstream. You can see them. You let the bait down on their noses, and they move over.|The cord comes out of the water stiff, and rings. You thaw it in your mouth, and let it in again.|One comes up under the bait, and holds it in its lips, and puts it down again.|You cannot keep a grub alive long enough to be of interest to anyone.}
- raining() > 0.5:
    {&The water is brown, and has a branch in it, and then a whole tree. You wind in.|Rain on the pool, so that you cannot see the line. You feel for it. It feels like rain.|The pool has moved. You fish where it was.}
- fish_the_pools > 4:
    {&You change the bait, and the pool, and the hand. A heron across the water has had three.|Bites, and a bare hook. Something down there has a small mouth, and patience.|You have looked at this stretch of water until you could draw it. There is no fish in the drawing.|A mink comes down the bank, goes in by your foot, and comes out with it.|It has all come down on the wind today, leaf and twig, and each time you strike.|You have one on, for as long as it takes to stand up.|Something takes the bait and the bone and a yard of cord, and you sit there with the stick.|You let it go down past the root, and the root has it.|Nothing in the head of the pool, and nothing in the tail.}
- else:
    {&A kingfisher goes by you, both ways, carrying. You have a wet knee.|You lose the hook to a root, whittle another, and lose that one too.|Nothing takes. For most of the third hour you look at your own face, and it goes to pieces when a leaf comes down.|They rise all round the bait, at flies that you cannot see.}
}
-> DONE

// ---------------------------------------------------------------- lines and stores far off

=== far_line
# offer: Go back for the far snares
# when: snares() > 0 and way_hours(snare_line()) >= 2 and light() > 0.4 and not lost()
# weight: 2 + hunger()
# lean: careful 1 + 2 * hunger()
# every: 2 days
# doing: snarewalking for 1 hours
{ interrupted():
    {broke_off()} {caught() > 0: What you have is in the pack.|The loops are still out there, beyond the hill.}
    -> DONE
}
{
- caught() > 1:
    {&The whole of that line has been hunting for you since you went away. There are {in_words(caught())} in it. It is a long walk home with them.|{in_words_cap(caught())}, and you had half forgotten where the last loop was.}
- caught() > 0:
    {&One, and it has been there for days. It is whole, all but the eyes.|There is one in the loop at the far end, after all that way.}
- robbed() > 0:
    {&Somebody has lived off this line while you were gone. {robbed() == 1: There is a ring of fluff round one peg.|There is fluff round {in_words(robbed())} of the pegs.} You hang the loops again for whoever it is.|Fox has been along it like a landlord. You find the feet.}
- sprung() > 1:
    Most of them are shut on nothing. The grass has grown up through one.
- else:
    {&You walk half a day to see some cord. It hangs as you hung it.|Nobody has been by, on either side of the loops. You tie a leaf to the last one, to know it by.|They are all there, and all open. You sit down by the furthest and eat what you brought.}
}
-> DONE

=== old_stores
# offer: Fetch what you left behind
# when: left_behind() > 1.5 and light() > 0.4 and not lost() and way_hours(left_where()) < 8
# weight: 3 + 2 * hunger()
# lean: careful 4 + 4 * hunger()
# lean: reckless 1
# every: 2 days
~ temp there = left_where()
~ temp spoilt = spoiled_kg()
~ go(there)
{ here() != there:
    {&You do not get as far as where you left it.|You turn back short of it. It has waited this long.}
    -> DONE
}
{
- spoiled_kg() > spoilt + 1:
    {old_stores == 1:You smell it before you see it. What could rot has rotted, and what could be dug up has been. You sort the rest on a flat stone, turning your face away, and there is enough to be worth the sorting.|{&Half of it runs when you lift it.|You scrape the good part off the bad with a piece of bark.}}
- snow_cm() > 10:
    {&You have to dig for it, with your arms, in the wrong place first.|A mound that is your own things. You brush it off with a branch.}
- strangers_tracks():
    {&There are feet all round it, and none are yours. They have stood here, and looked, and gone. You count what there is, and cannot tell.|Somebody has lifted the bark you laid on it, and laid it back the other way up.}
- old_stores == 1:
    It is all there, under its bark, at {place_name(there)}, as you put it down: every small thing that you decided once to do without. You sit back on your heels and look at it. You were somebody with more than you remembered.
- else:
    {&Mice have been through it, and left you most.|You lift the stones off one by one. It smells of the place, and of you.|You load the pack until you have to get up by way of a tree.}
}
{ has_camp() and here() != camp:
    ~ go(camp)
    {camp_here():
        {left_behind() > 1.5:{&You have it on your back as far as camp, and there is as much again where that was.|You could not carry it all.}|{&You put it down in camp. It makes a heap.|You let the pack off your shoulders in camp, and walk about with your arms floating.}}
    - else:
        {&You put the load down short of camp, and sit on it.|It is too much for one day. You stop where you are.}
    }
}
-> DONE

// ---------------------------------------------------------------- what a fire breathes out

=== smoke_muddled
# arrive: danger(reason_smoke)
# when: headache() >= 0.28
# urgent
# every: 1 hours
{
- headache() > 0.43:
    {smoke_muddled < 3:You have been lying with your eyes open. {fire_in_tent():The fire is small and red and does no harm to anyone.|It is dark, and your head is a bell.} There is a thing that you have to do, with your arms, and you have it, and it goes. Your mother said the word for it once, over a body with pink cheeks. You look at your nails, and they are pink.|Pink nails again. You have to say the next thing aloud, and say it twice: out.}
- smoke_muddled == 1:
    You are going to sit up. You have been going to for some time. When you do, the {under_rock():stone|tent} goes on turning after you have stopped, and you are sick down your own sleeve, a long way off. It is not the food. You worked on a ward. Three people in a sealed room, and it was the heater.
- else:
    {&It all goes round. Your legs have nothing to do with you.|You try to count back from twenty, and come out at a different place each time.|There is a hoop on your head, and someone is at the screw.}
}
+ [Get your face outside # lean: careful 5]
    ~ put_out()
    ~ fire_inside(false)
    ~ fire_wished = false
    ~ hours(2)
    {&You go on your elbows, with your cheek along the ground, and get your head out {under_rock():through the brush|under the cloth}, and there is a place with air in it. You stay there until the trees stand still.|You get one arm out, and then the head. The {snow_cm() > 2:snow|earth} has a smell, and you have never smelled anything so well.|You fall out by the door. It takes the rest of the {dark():night|day} before you can say what day it is.}
+ { tent() > 0.3 and not under_rock() } [Slit the cloth over you # lean: careful 4]
    ~ cut_smoke_hole(0.8)
    ~ hours(1)
    {&You reach up with the knife and draw it down, as you would for a chest. It all goes out by there, and {raining() > 0.1:the rain|the cold} comes in.|You put the knife through, and lean on it. There is sky.}
+ [Lie still until it goes off # lean: reckless 2]
    ~ hours(1)
    {&You shut your eyes, to have less of it. It is in there too.|You lie still. Your heart is going like something shut in a box.}
- -> DONE

=== death_smoke
# arrive: dying(reason_smoke)
# ending: smoke
{smoke_muddled > 1:You knew its name. You had it twice, and let go of it.|You took it for the cold, and then for being tired.} {fire_lit():The fire burns low and clean, a hand wide, as you taught yourself.|The fire has gone out.}

Your mother has her fist in your collar. Up, she says. You tell your arm. It lies along your side with its palm open, and the nails are pink as a shell. She has not got all day, she says; there are others.

{smoke_hole() > 0.3:The hole over you has a {dark():star|branch} in it.|A hand's breadth from your face there is {camp_under_rock():brush|a seam}, and on the other side of {camp_under_rock():that|the seam} it is {snowing() > 0.1:snowing|{raining() > 0.1:raining|{dark():night|day}}}.} You can hear {air() < 0:the frost in the trees|the creek}. You had meant to see to that {camp_under_rock():wall|roof}.
-> END
