// Signs before a death, each with a way out of it. The body's law says when (danger).

=== cold_shiver
# arrive: danger(reason_cold)
# every: 20 hours
# urgent
# when: core() >= 33.5
{
- wet() > 0.4: Your clothes are cold wherever they touch, and they touch everywhere. The shaking starts between the shoulder blades. It is hard enough to make the {have(tin_pot) > 0:pot lid buzz|twigs click under you}.
- asleep_now(): You dream of riding in a cart over stones, and wake, and it is you. The shaking runs from your jaw to your knees. It has a rhythm, with gaps in it.
- wind() > 6: The wind has found the place where the jacket does not meet the belt. You shake so that you have to hold your own elbows, and they shake.
- used_to_cold() > 0.12: You have been colder than this and slept. Tonight you cannot get your teeth to stay together.
- else: You are shaking. At first you can stop it by deciding to. After a time you cannot.
}
{stack_kg() > 0 and camp_here():There is wood.|{fire_lit():The fire is lower than you thought.|There is nothing here that burns.}} {hour() > 20 or hour() < 4:There is a great deal of night left.|}
+ {camp_here() and stack_kg() > 0} [Build up the fire # lean: careful 4]
    {fire_burns():
        ~ feed_fire(3)
        ~ hours(1)
        You put on what you were saving. {tent() > 0.3:You watch the cloth, and the flame, and the distance between.|Your front scorches and your back aches, and you turn yourself like meat.} It takes an hour for the gaps in the shaking to get longer than the shaking.
    - else:
        The sparks go in and go out. {wood_wet() > 0.3:The wood hisses at you.|Your hands jump off the steel.} You have made some heat, at any rate, by swearing.
    }
+ {not camp_here() or stack_kg() <= 0} [Get up and walk, fast # lean: careful 3]
    -> walk_it_off ->
    {You walk with your arms beating, and trip, and walk. {dark():The trees are only places where it is blacker.|You make the same trees over and over.} Somewhere in the second mile it becomes possible to unclench your jaw.|You go {here() == creek_ford or at(spring):down to the water|up and down}, stamping, and swing your arms until there are pins in the ends of them.|You walk it off, as far as it will come off.}
+ {food_days() > 0} [Eat, all you can get down # lean: careful 2]
    ~ eat_now()
    ~ hours(1)
    You bite bits off and hold them in your cheek until they will chew. It goes down like stones. Much later it catches.
+ [Draw up your knees, and wait for light # lean: reckless 2]
    ~ hours(1)
    You make yourself small. Both knees will go inside the jacket, and one foot.
- -> DONE

=== function fire_burns()
{fire_lit():
    ~ return true
}
~ return light_fire()

=== function asleep_now()
~ return dark() and tired() < 0.6

=== walk_it_off
{
- not at(creek_ford) and way_hours(creek_ford) < 2:
    ~ go(creek_ford)
- not at(spring) and knows_place(spring) and way_hours(spring) < 2:
    ~ go(spring)
- not at(old_road) and knows_place(old_road) and way_hours(old_road) < 3:
    ~ go(old_road)
- else:
    ~ hours(1)
}
->->

=== cold_clumsy
# arrive: danger(reason_cold)
# every: 20 hours
# urgent
# when: core() < 33.5 and core() >= 31
{
- have(firesteel) > 0 and camp_here(): You drop the firesteel. You put your hand over it, and lift the hand, and it has stayed there. It takes you three goes to see that the hand was never shut.
- raining() > 0.2 or wet() > 0.5: You have been doing up the jacket. You look down to see how it is going, and you are holding the two sides of it, one in either fist, and have been for some time.
- snow_cm() > 3: You walk into a tree. It was in front of you and you watched it come. You say sorry to it, and it does not come out as that word.
- else: You want your hood up. You know how it is done. The hands come up beside your ears, and stay shut, and go down again.
}
{You held the lamp once while your mother warmed a man who had got as far as this. She talked all the time, so that you would learn: keep him awake, do not rub him, ask him his name. You ask yourself. You have to wait for it.|You ask yourself your name. It comes, a little after.|You count your fingers, by looking, since they will not count themselves. You make it nine, and then ten.|You ask yourself the day, and then an easier one.}
+ {camp_here() and stack_kg() > 0} [Make fire, with your fists # lean: careful 4]
    {fire_burns():
        ~ feed_fire(4)
        ~ hours(1)
        You wedge a stick between your wrists and shove, and another. {flame_cm() > 40:It comes up high, and you let it.|It takes.} Then the feeling comes back into your fingers, and you make a noise like a dog.
    - else:
        You hold the steel between the heels of your hands. It sparks, sometimes, in the right direction. There is a thread of smoke, and you breathe on it, and your breath shakes it out.
    }
+ {tent() > 0.3 and camp_here() and stack_kg() > 0 and not fire_in_tent()} [Bring the fire in under the cloth # lean: careful 2]
    ~ fire_inside(true)
    {fire_burns():
        ~ feed_fire(2)
        ~ hours(1)
        You bring it in on the lid of the pot, a coal at a time, and the smoke comes in behind. The cloth is a hand and a half above it. There are two reasons now not to sleep.
    - else:
        It will not light. You have sparks all down your knees. You pull the flap to.
    }
+ {has_camp() and not camp_here() and way_hours(camp) < 3} [Get back to camp # lean: careful 3]
    ~ go(camp)
    You pick a tree, and go to that, and pick the next. There is stone under you, and a smell of old smoke, for some time before you put the two together.
+ [Walk, and keep saying your name # lean: careful 3]
    -> walk_it_off ->
    {You put one foot out and fall after it. You say your name at each step. It has gone strange with not being used, and you hang on to it by the strangeness.|You walk, and say it, and it comes out in pieces, and you walk on the pieces.|You say your name to each tree as you get to it, and then Bellamy's, and your mother's, for the sake of having more.}
+ [Sit down for a moment # lean: reckless 3]
    ~ hours(1)
    You sit. It comes up at once through the ground. You tell the legs to get up. You should have told them a moment ago.
- -> DONE

=== cold_quiet
# arrive: danger(reason_cold)
# every: 20 hours
# urgent
# when: core() < 31
The shaking has stopped.

{You notice it as one notices that a mill has stopped.|You notice it late.|It has left off between one breath and the next.} Nothing is any warmer. {wet() > 0.4:There is ice along your cuff and you can bend it.|You put a knuckle to your lips and it is like putting it to the pot.} {hours_since(-> cold_clumsy) < 12:A while ago you could say your name. Now there is the first half.|} {You know what this is, as you would if it were somebody else, in a bed, with your mother's hand flat on the blanket. This is the last of the signs. Whatever is going to be done has to be done by you, soon, with whatever still bends.|You have been here before, and got back. You look for how it was done.|This again. You move whatever moves.}
+ {camp_here() and stack_kg() > 0} [Crawl to the wood # lean: careful 5]
    {fire_burns():
        ~ feed_fire(5)
        ~ hours(1)
        You go on your elbows. You roll the sticks in with your forearms, bark and dirt and all, and lie so near that your sleeve smokes. It hurts. It hurts a great deal. After a long time you begin to shake.
    - else:
        You get there. You have birch bark in your teeth. The steel, the knife, one wrist against the other, and again, and again. {dark():The dark does not change.|Nothing takes.}
    }
+ [Get up on your feet # lean: careful 3]
    -> walk_it_off ->
    You get a knee under you. You go up the nearest tree with your arms, and let go of it, and the next tree hits you, and you let go of that.
+ [Shout # lean: careful 4]
    ~ speak_to_trees()
    ~ hours(1)
    {It is not a word. It goes out and {snow_cm() > 3:the snow takes it|some bird gets up}, and you fill your chest and do it over.|You shout until it cracks, and then you bang the {have(tin_pot) > 0:pot|trunk} with a stick.} {understood():There is someone out there, if there is anyone out there tonight. You shout at where you would stand, if you were them.|There is nobody to hear it. You make it as loud as you can.}
- -> DONE

=== thirst_sign
# arrive: danger(reason_thirst)
# every: 14 hours
# urgent
{
- air() < -2: All the water you have is stone. You hold the skin inside of your coat and listen to it knock.
- thirst() > 0.8: You have stopped making spit. Your tongue has a shape and you know the whole of it. When you stand the trees go dark from the edges in, and you wait, bent over, until they give you back the middle.
- thirst() > 0.6: {&You have been looking at the same bit of bark for some time. Your water, when you make it, is the colour of tea.|There is a band round your head, and something is tightening it a notch at a time.}
- else: {&Your lips have split. You keep hearing the {knows_place(spring):spring|ford}, and it is leaves.|You have been swallowing for some time, and there is nothing to swallow.|You stand up and have to hold on to the air.}
}
+ {knows_place(spring) and way_hours(spring) <= way_hours(creek_ford)} [Go down to the spring # lean: careful 4]
    ~ go(spring)
    ~ drink()
    {You drink lying down with your sleeves in it, then make yourself stop, and count, and drink.|You drink, and it runs out of your nose, and you drink.|You kneel and take it off your palm, like a person, and then put your face in.}
+ {not knows_place(spring) or way_hours(spring) > way_hours(creek_ford)} [Go down to the ford # lean: careful 4]
    ~ go(creek_ford)
    ~ drink()
    {You put your face in. It hurts your teeth and the bone over your eyes. You come up, and breathe, and go in again.|You drink until your stomach is a drum, and lie down on the stones beside it.|You wade out to where it runs clean, and drink standing, with your coat held up.}
+ {water_l() > 0.2} [Drink what is left # lean: careful 2]
    ~ drink()
    You drink it. It tastes of hide. You hold the last mouthful till it is as warm as you are.
+ [Leave it until it is lighter # lean: reckless 2]
    {You put a pebble in your mouth. It is something to do with the tongue.|You suck your sleeve, where the sweat was.|You find that you are chewing a stalk, and that it is dry.}
- -> DONE

=== hunger_sign
# arrive: danger(reason_hunger)
# every: 2 days
# urgent
{
- lost_kg() > 20: You can close your two hands round your thigh, thumbs and fingers. You do it again, with interest, and the interest frightens you more than the thigh does.
- lost_kg() > 15: Getting up has to be done in two parts now. A soft down is coming in along your forearms. Your mother would write that on the chart.
- cold() > 0.4: You are cold in a way that {fire_lit():the fire does|wool would do} nothing for. There is nothing on the inside to burn.
- else: It has left off hurting. You stand with a hand on a tree, because a minute ago you were thinking about something, and it was to do with bread.
}
+ {food_days() > 0} [Eat, now, from what there is # lean: careful 4]
    ~ eat_now()
    You eat slowly, with your eyes shut, and stop before you want to, since you know what happens otherwise.
+ {food_days() <= 0} [Strip the inner bark, and boil it # lean: careful 2]
    ~ hours(2)
    ~ take(roots, 0.3)
    ~ eat_now()
    {You peel the soft layer away in ribbons and boil it, with some roots no thicker than laces. It is like eating a chair. You keep it down.|You boil it longer this time, and it is the same, and you are grateful for the salt in your own hand.|Bark again. You have begun to know one kind from another.}
+ {light() > 0.2 and hurt() < 0.6} [Walk home, to the soup # lean: careful 1]
    -> road_home
+ [Pull the belt in and wait # lean: reckless 2]
    {You make a new hole with the point of the knife.|You drink water until it is tight in you, and lie down round it.|You think of a loaf. You think how it would be to divide it.}
- -> DONE

=== wound_sign
# arrive: danger(reason_wound)
# arrive: any
# every: 20 hours
# urgent
# when: hurt() > 0.35
{
- hurt() > 0.75: There is a red line going up from it. You draw a mark across its end with a burnt stick, and look again later, and the line has passed the mark.
- hurt() > 0.5: It smells, now, when you take off the cloth, like the inside of an old pot. The skin round it is tight and shiny and hot.
- else: It has opened. You find that out from your boot, which is wet.
}
+ {have(bandage) > 0 or have(yarrow) > 0} [Wash it and bind it # lean: careful 4]
    ~ hours(1)
    ~ dress_it()
    You boil the cloth first. {have(yarrow) > 0:You chew up the yarrow and pack it in, green spit and all.|You pull until the edges meet.} You do it as your mother taught you, from the clean part outward, and say aloud what you are doing, as she would.
+ {have(bandage) <= 0 and have(yarrow) <= 0} [Wash it, with what there is # lean: careful 3]
    ~ hours(1)
    ~ wound(-0.04)
    {fire_lit():You pour boiled water through it till you can see the bottom.|You hold it under in the cold, till it is white.} You tear the tail off your shirt.
+ {light() > 0.2} [Walk home, while you can # lean: careful 1]
    -> road_home
+ [Cover it up, and leave it # lean: reckless 2]
    You put the cloth back on as it was.
- -> DONE

=== function dress_it()
{have(bandage) > 0:
    ~ drop(bandage, 1)
    ~ wound(-0.12)
- else:
    ~ drop(yarrow, 1)
    ~ wound(-0.08)
}

=== illness_sign
# arrive: danger(reason_illness)
# every: 20 hours
# urgent
{
- ill() > 0.75: There are two of you. One is lying down. The other one keeps going to the creek, to get water for the first, and arrives without the pot.
- ill() > 0.5: Your skin hurts where the cloth lies on it. You are hot, and shaking, and you have taken off the jacket and put it on again, and off.
- else: Your knees ache, and the light is too loud. It was the {spoiled_kg() > 0.2:meat, you think; there was a bloom on it|water, or the wet}.
}
+ [Lie up, and drink, and do nothing # lean: careful 4]
    ~ drink()
    ~ hours(6)
    You drink, and lie there, and drink. {fire_lit():The fire comes nearer and goes off again.|You watch one leaf.} You always told people to do this, and never asked them how.
+ {have(yarrow) > 0} [Brew up the yarrow # lean: careful 5]
    ~ drop(yarrow, 1)
    ~ drink()
    ~ hours(4)
    You drink it as hot as you can, and sweat, and it goes out of you into the shirt.
+ {light() > 0.2 and ill() < 0.8} [Walk home, while you can # lean: careful 1]
    -> road_home
+ [Get up, there is wood to bring in # lean: reckless 3]
    ~ hours(2)
    You get up. You drag a limb in, and go back for the next, and it is the same limb.
- -> DONE
