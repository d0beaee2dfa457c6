// Signs before a death, each with a way out of it. The body's law says when (danger).

=== cold_shiver
# arrive: danger(reason_cold)
# every: 20 hours
# urgent
# when: core() >= 35
{
- wet() > 0.4: Your clothes are cold all over wherever they touch, and they touch everywhere. The shaking starts between the shoulder blades. It is hard enough to make the {have(tin_pot) > 0:pot lid buzz|twigs click under you}.
- asleep_now(): You dream of riding in a cart over stones, and wake, and it is you. The shaking runs from your jaw to your knees. It has a rhythm, with gaps in it.
- wind() > 6: The wind has found the place where the jacket does not meet the belt. You shake so that you have to hold your own elbows, and they shake.
- used_to_cold() > 0.12: You have been colder than this and slept. This is different from that: you can't get your teeth to stay together long enough to think about it.
- else: You are shaking. At first you can stop it by deciding to. After a time you can't.
}
{stack_kg() > 0 and camp_here():There's wood.|{fire_lit():The fire is lower than you thought.|There is nothing here that burns.}} {hour() > 20 or hour() < 4:There is a great deal of night left.|}
+ {camp_here() and stack_kg() > 0} [Build up the fire # lean: careful 4]
    {fire_lit() or light_fire():
        ~ feed_fire(3)
        ~ hours(1)
        You put on what you were saving. {tent() > 0.3:You watch the cloth, and the flame, and the distance between.|Your front scorches and your back aches, and you turn yourself like meat.} It takes an hour for the gaps in the shaking to get longer than the shaking.
    - else:
        The sparks go in and go out. {wood_wet() > 0.3:The wood hisses at you.|Your hands jump off the steel.} You have made some heat, at any rate, by swearing.
    }
+ {not camp_here() or stack_kg() <= 0} [Get up and walk, fast # lean: careful 3]
    -> walk_it_off ->
    You walk with your arms beating, and trip, and walk. {dark():The trees are only places where it's blacker.|You make the same trees over and over.} Somewhere in the second mile it becomes possible to unclench your jaw.
+ {food_days() > 0} [Eat, all you can get down # lean: careful 2]
    ~ eat_now()
    ~ hours(1)
    You bite bits off and hold them in your cheek till they'll chew. It goes down like stones into a stove. It does catch, but slowly.
+ [Draw up your knees, and wait for light # lean: reckless 2]
    ~ hours(1)
    You make yourself small. There's always less of you than you think that won't fit.
- -> DONE

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
# when: core() < 35 and core() >= 33
{
- have(firesteel) > 0 and camp_here(): You drop the firesteel. You see it on the ground and put your hand over it, and you lift the hand, and it has stayed there. It takes you three goes to understand that the hand was never shut.
- raining() > 0.2 or wet() > 0.5: You have been trying to do up the jacket. You look down to see how it's going. You are holding the two sides of it, one in either fist, and you have been doing that for some time.
- snow_cm() > 3: You walk into a tree. It isn't a thing one does by accident; it was in front of you, and you watched it come. You say sorry to it, and it doesn't come out as that word.
- else: You want your hood up. You know how it is done. The hands come up by your ears, like a pair of spoons, and go down again.
}
You know what this is. You have held the lamp while your mother warmed a man who'd got to this, and she'd talked all the time, so that you'd learn: keep him awake, don't rub him, ask him his name. You ask yourself. You have to wait for it.
+ {camp_here() and stack_kg() > 0} [Make fire, with your fists # lean: careful 4]
    {fire_lit() or light_fire():
        ~ feed_fire(4)
        ~ hours(1)
        You {fire_in_tent():have the fire an arm away and|} wedge a stick between your wrists and shove, and another. {flame_cm() > 40:It comes up high, and you let it.|It takes.} The first hour is the feeling coming back to your fingers; you make a noise like a dog.
    - else:
        You hold the steel between the heels of your hands. It sparks, sometimes, in the right direction. There's a thread of smoke, and you breathe on it, and your breath shakes it out.
    }
+ {tent() > 0.3 and camp_here() and stack_kg() > 0 and not fire_in_tent()} [Bring the fire in under the cloth # lean: careful 2]
    ~ fire_inside(true)
    {fire_lit() or light_fire():
        ~ feed_fire(2)
        ~ hours(1)
        You scrape it in on the lid of the pot, a coal at a time, and the smoke lies down on you like an animal. It's warm. The cloth is a hand and a half above it, and you must not sleep now for a second reason.
    - else:
        It won't be lit. You've got sparks all down your knees. You pull the flap to.
    }
+ {has_camp() and not camp_here() and way_hours(camp) < 3} [Get back to camp # lean: careful 3]
    ~ go(camp)
    You pick the next tree, and go to that, and pick the next. You leave out everything else. When there is stone under you, and a smell of old smoke, it is a while before you put the two together.
+ [Walk, and keep saying your name # lean: careful 3]
    -> walk_it_off ->
    You put one foot out and fall after it. You say it at each step, both halves. Nobody has said it in so long that it's gone strange, and you hang on to it by the strangeness.
+ [Sit down for a moment # lean: reckless 3]
    ~ hours(1)
    You sit. It's bad at once, it comes up through the ground, and you tell the legs to get up, and find out that it was a moment ago that you should have told them.
- -> DONE

=== cold_quiet
# arrive: danger(reason_cold)
# every: 20 hours
# urgent
# when: core() < 33
The shaking has stopped.

You notice it as you'd notice a mill stop. Nothing is any warmer. {wet() > 0.4:There's ice along your cuff and you can bend it.|You put a knuckle to your lips and it's like putting it to the pot.} You've only left off being told. {hours_since(-> cold_clumsy) < 12:A while ago you could say your name. Now there's the first half.|} You know, as you'd know it about somebody else, in a bed, with your mother's hand flat on the blanket, that this is the last one of the signs and that what's to be done has to be done by you, in the next little while, with whatever still bends.
+ {camp_here() and stack_kg() > 0} [Crawl to the wood # lean: careful 5]
    {fire_lit() or light_fire():
        ~ feed_fire(5)
        ~ hours(1)
        You go on your elbows. You roll the sticks in with your forearms, bark and dirt and all. It isn't much of a fire, and you lie as near to it as anyone has ever lain to a fire, and after a long time, and it hurts, it hurts a great deal, you begin to shake.
    - else:
        You get there. You've got a piece of birch bark in your teeth. The steel, and the knife, and the one wrist against the other; and again; and again. The dark does not change.
    }
+ [Get up on your feet # lean: careful 3]
    -> walk_it_off ->
    You get a knee under you. You go up the nearest tree with your arms, as a child is stood up against a wall, and let go of it, and the next tree hits you, and you let go of that.
+ [Shout # lean: careful 4]
    ~ speak_to_trees()
    ~ hours(1)
    It's not a word. It goes out and {snow_cm() > 3:the snow takes it|some bird gets up}, and you fill your chest and do it over. {understood():There's someone out there, if there is anyone out there tonight. You shout at where you'd stand, if you were them.|There's nobody. You shout for nobody as loud as you can.}
- -> DONE

=== thirst_sign
# arrive: danger(reason_thirst)
# every: 14 hours
# urgent
{
- air() < -2: All the water you have is stone. You hold the skin inside of your coat and listen to it knock.
- thirst() > 0.8: You've stopped making spit. Your tongue has a shape and you know the whole of it. When you stand the trees go dark from the edges in, and you wait, bent over, until they give you back the middle.
- thirst() > 0.6: You have read the same bit of bark for some time. Your water, when you make it, is the colour of tea. You know what that is; you've asked other people about it.
- else: Your lips have split. You keep hearing the {knows_place(spring):spring|ford}, and it's leaves.
}
+ {knows_place(spring) and way_hours(spring) <= way_hours(creek_ford)} [Go down to the spring # lean: careful 4]
    ~ go(spring)
    ~ drink()
    You drink lying down with your sleeves in it, then make yourself stop, and count, and drink.
+ {not knows_place(spring) or way_hours(spring) > way_hours(creek_ford)} [Go down to the ford # lean: careful 4]
    ~ go(creek_ford)
    ~ drink()
    You put your face in. It hurts your teeth and the bone over your eyes. You come up, and breathe, and go in again.
+ {water_l() > 0.2} [Drink what is left # lean: careful 2]
    ~ drink()
    You drink it. It tastes of hide. You hold the last mouthful till it's as warm as you are.
+ [Leave it until it is lighter # lean: reckless 2]
    You put a pebble in your mouth. It's something to do with the tongue.
- -> DONE

=== hunger_sign
# arrive: danger(reason_hunger)
# every: 2 days
# urgent
{
- lost_kg() > 12: You can close your hand around your thigh above the knee. You do it, and are interested, and that frightens you more than the thigh: you were never one to find things interesting that ought to be seen to.
- lost_kg() > 7: You get up, and sit down, since it's got to be done in two parts now. There's a soft dark hair coming in along your forearms. Your mother would write that down.
- cold() > 0.4: You're cold in a way that fire does nothing for. There isn't anything on the inside to light.
- else: It has left off hurting. You stand with a hand on a tree, because a minute ago you were thinking about something, and it was to do with bread.
}
+ {food_days() > 0} [Eat, now, from what there is # lean: careful 4]
    ~ eat_now()
    You eat, slowly, like somebody defusing it.
+ {food_days() <= 0} [Strip the inner bark, and boil it # lean: careful 2]
    ~ hours(2)
    ~ take(roots, 0.3)
    ~ eat_now()
    You peel the pith away in ribbons and boil it, and there are some roots besides, as thick as laces. It's like eating a chair. You keep it down.
+ {light() > 0.2 and hurt() < 0.6} [Walk home, to the soup # lean: careful 1]
    -> road_home
+ [Pull the belt in and wait # lean: reckless 2]
    You make the hole with the point of the knife.
- -> DONE

=== wound_sign
# arrive: danger(reason_wound)
# every: 20 hours
# urgent
{
- hurt() > 0.75: There's a red line going up from it. You draw a mark across its end with a burnt stick, and look again when {dark():the moon's moved|the sun has}, and the line has passed the mark.
- hurt() > 0.5: It smells, now, when you take off the cloth, like the inside of an old pot. The skin round it is tight and shiny and hot.
- else: It has opened. You find that out from your boot, which is wet.
}
+ {have(bandage) > 0 or have(yarrow) > 0} [Wash it and bind it # lean: careful 4]
    ~ hours(1)
    ~ dress_it()
    You boil the cloth first. {have(yarrow) > 0:You chew up the yarrow and it's as bitter as being told off.|You pull until the edges meet.} You do it as she taught you, from the clean part outward, and you say what you're doing out loud, as she would.
+ {have(bandage) <= 0 and have(yarrow) <= 0} [Wash it, with what there is # lean: careful 3]
    ~ hours(1)
    ~ wound(-0.04)
    {fire_lit():You pour boiled water through it till you can see the bottom.|You hold it under in the cold, till it's white.} You tear the tail off your shirt.
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
- ill() > 0.5: Your skin hurts where the cloth lies on it. You're hot, and shaking, and you've taken off the jacket and put it on again, and off.
- else: Your knees ache, and the light's too loud. It was the {spoiled_kg() > 0.2:meat, you think; it had a bloom on it|water, or the wet, or nothing}.
}
+ [Lie up, and drink, and do nothing # lean: careful 4]
    ~ drink()
    ~ hours(6)
    You drink, and lie there, and drink. {fire_lit():You hold your hands to the fire to see how far it is.|You watch one leaf.} You've never been any good at this part.
+ {have(yarrow) > 0} [Brew up the yarrow # lean: careful 5]
    ~ drop(yarrow, 1)
    ~ drink()
    ~ hours(4)
    You drink it as hot as you can, and sweat, and it goes out of you into the shirt.
+ {light() > 0.2 and ill() < 0.8} [Walk home, while you can # lean: careful 1]
    -> road_home
+ [Get up, there is wood to cut # lean: reckless 3]
    ~ hours(2)
    You get up. There is always wood to cut. You cut the same piece twice.
- -> DONE
