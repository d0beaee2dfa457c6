// Signs before a death, each with a way out of it. The body's law says when (danger).

=== cold_shiver
# arrive: danger(reason_cold)
# every: 20 hours
# urgent
# when: core() >= 33.5
{
- wet() > 0.4: {&Your clothes are cold wherever they touch, and they touch everywhere. The shaking starts between the shoulder blades.|You wring a cuff. The wringing sets you off, and then the whole arm goes, and the other.|You are wet, and the shaking is hard enough to make the {have(tin_pot) > 0:pot lid buzz|twigs click under you}.}
- asleep_now(): {&You dream of riding in a cart over stones, and wake, and it is you. The shaking runs from your jaw to your knees.|Your own teeth wake you.|You wake curled round your hands. They are between your thighs and you cannot feel which is which.|You wake, and the shaking has begun without you.}
- wind() > 6: {&The wind has found the place where the jacket does not meet the belt. You shake so that you have to hold your own elbows, and they shake.|You turn your back to the wind, and it goes through, and you turn the other side.}
- used_to_cold() > 0.12: {&You have been colder than this and slept. Now you cannot get your teeth to stay together.|You know this shaking; you try to breathe under it, and it gets into the breath.|It starts behind the knees, as it does with you by now.}
- else: {&You are shaking. At first you can stop it by deciding to. After a time you cannot.|You are shaking so that you bite your tongue.|Your shoulders have gone up round your ears, and they shake there.|You try to whistle, to see, and cannot hold your mouth to it.}
}
{fire_lit():The fire is lower than you thought.|{hour() > 20 or hour() < 4:{There is a great deal of night left.|You look for the east, and it is the wrong hour.|}}}
+ {camp_here() and stack_kg() > 0 and fire_lit()} [Build up the fire # lean: careful 4]
    ~ feed_fire(3)
    ~ hours(1)
    {You put on what you were saving.|You put on two at once.|You lean in until your eyebrows singe.} {fire_in_tent():You watch the {under_rock():brush|cloth}, and the flame, and the distance between.|{Your front scorches and your back aches, and you turn yourself like meat.|You turn round, and round again.}}
+ {camp_here() and stack_kg() > 0 and not fire_lit()} [Light a fire # lean: careful 4]
    {fire_burns():
        ~ feed_fire(3)
        ~ hours(1)
        {It takes. It takes an hour more for the gaps in the shaking to get longer than the shaking.|It takes, and you feed it from your knees.|It takes at the second spark, and you hold your wrists over it.}
    - else:
        The sparks go in and go out. {wood_wet() > 0.3:The wood hisses at you.|Your hands jump off the steel.}
    }
+ {not camp_here() or stack_kg() <= 0} [Get up and walk, fast # lean: careful 3]
    -> walk_it_off ->
    {&You walk with your arms beating, and trip, and walk. {dark():The trees are only places where it is blacker.|You pass one tree with a split top, and some time later pass it again.} In the second mile you can unclench your jaw.|You go {at(creek_ford) or at(spring):down to the water|up and down}, stamping, and swing your arms until there are pins in the ends of them.|You walk. You count four hundred, and stop to feel whether your feet are there, and count again.|You march on the spot first, then off the spot. By the end you are no warmer than a person ought to be.}
+ {food_days() > 0.2} [Eat, all you can get down # lean: careful 2]
    ~ eat_now()
    ~ hours(1)
    {&You bite bits off and hold them in your cheek until they will chew. It goes down like stones.|You eat with both hands. Some of it shakes out of your mouth and you pick it up.|You eat till your jaw stops knocking for the chewing.}
+ [Draw up your knees, and wait for light # lean: reckless 2]
    ~ hours(1)
    {&You make yourself small. Both knees will go inside the jacket, and one foot.|You push {snow_cm() > 2:snow|leaves} up against your back, and hold your ears.|You lie on one side for a count of two hundred, and then on the other.|You put your hands in your boots, and your feet in the {have(pack) > 0:pack|sleeves}.|You keep your chin down and breathe into your own collar.|You rock. It makes a sound in the {snow_cm() > 2:snow|leaves}.}
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
- have(firesteel) > 0 and camp_here(): {&You drop the firesteel. You put your hand over it, and lift the hand, and it has stayed there. It takes you three goes to see that the hand was never shut.|You have the steel in one hand and what you strike it with in the other, and cannot remember which goes where.}
- raining() > 0.2 or wet() > 0.5: {&You have been doing up the jacket. You look down to see how it is going, and you are holding the two sides of it, one in either fist, and have been for some time.|You pour the water out of a boot and put the boot down, and a while later are looking for it.|You mean to wring your hair. Your hands are in it and do not close.|You have your wrists in your armpits and one of them has slipped out, and you did not feel it go.}
- snow_cm() > 3: {&You walk into a tree. It was in front of you and you watched it come. You say sorry to it, and it does not come out as that word.|You have been standing in one place with a foot lifted, to take a step.|There is snow inside your collar and you look at it there.}
- else: {&You want your hood up. You know how it is done. The hands come up beside your ears, and stay shut, and go down again.|You pick up a stick to see if you can, and pick it up, and it is beside your foot.|You say the word for knife, and then the word for boot, and the second comes out as the first.|You have been sitting on your hands to warm them. You find that out by looking for them.}
}
{You held the lamp once while your mother warmed a man who had got as far as this. She talked all the time, so that you would learn: keep him awake, do not rub him, ask him his name. You ask yourself. You have to wait for it.|You ask yourself your name. It comes, a little after.|You count your fingers, by looking, since they will not count themselves. You make it nine, and then ten.|You ask yourself the day, and then an easier one.|}
+ {camp_here() and stack_kg() > 0} [Make fire, with your fists # lean: careful 4]
    {fire_burns():
        ~ feed_fire(4)
        ~ hours(1)
        {&You wedge a stick between your wrists and shove, and another. {flame_cm() > 40:It comes up high, and you let it.|It takes.} Then the feeling comes back into your fingers, and you make a noise like a dog.|You roll wood in with your elbows. When your fingers come back you put them under your tongue, by turns.}
    - else:
        {&You hold the steel between the heels of your hands. It sparks, sometimes, in the right direction. There is a thread of smoke, and you breathe on it, and your breath shakes it out.|You strike and strike, and skin a knuckle, and see the blood before you feel it.}
    }
+ {tent() > 0.3 and camp_here() and stack_kg() > 0 and not fire_in_tent()} [Bring the fire inside # lean: careful 2]
    ~ fire_inside(true)
    {fire_burns():
        ~ feed_fire(2)
        ~ hours(1)
        You build it {under_rock():behind the brush|under the cloth}, a hand wide, and the smoke comes up and finds the {under_rock():stone|roof}.
    - else:
        It will not light. You have sparks all down your knees. You pull the {under_rock():door|flap} to.
    }
+ {has_camp() and not camp_here() and way_hours(camp) < 3} [Get back to camp # lean: careful 3]
    ~ go(camp)
    {&You pick a tree, and go to that, and pick the next. You are standing in your own camp for some time before you know it.|You go from tree to tree on your arms. One of them turns out to be yours, with your things under it.}
+ [Walk, and keep saying your name # lean: careful 3]
    -> walk_it_off ->
    {You put one foot out and fall after it. You say your name at each step. It has gone strange with not being used.|You walk, and say it, and it comes out in pieces, and you walk on the pieces.|You say your name to each tree as you get to it, and then Bellamy's, and your mother's, for the sake of having more.|You say it, and the first letter is the first to go. You walk on the rest.}
+ [Sit down for a moment # lean: reckless 3]
    ~ hours(1)
    {&You sit. The cold comes up at once through the ground. You tell the legs to get up. You should have told them a moment ago.|You sit down on your heels, so as not to sit. After a time you are sitting.|You put your back to a trunk. You will count fifty. You lose it at thirty and begin again.|You sit, and find that you have been explaining to somebody why.|You sit until something barks, up the hill, and your head comes off your knees.}
- -> DONE

=== cold_quiet
# arrive: danger(reason_cold)
# every: 20 hours
# urgent
# when: core() < 31
{cold_quiet < 3:The shaking has stopped.|You are not shaking.}

{You notice it as one notices that a pump has stopped.|You notice it late.|It has left off between one breath and the next.} {Nothing is any warmer.|} {wet() > 0.4 and air() < 0:There is ice along your cuff and you can bend it.|{You put a knuckle to your lips and it is like putting it to the pot.|}} {hours_since(-> cold_clumsy) < 12:{A while ago you could say your name. Now there is the first half.|}|} {You know this from the bedside, with your mother's hand flat on the blanket. It has to be done soon, with whatever still bends.|You have been here before, and got back. You look for how it was done.|This again. You move whatever moves.}
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
    {You get a knee under you. You go up the nearest tree with your arms, and let go of it, and the next tree hits you, and you let go of that.|You get up by the same way as before: knee, trunk, arms. You go downhill, since it is down.|You are up. You do not know how long you have been.}
+ [Shout # lean: careful 4]
    ~ speak_to_trees()
    ~ hours(1)
    {&It is not a word. It goes out and {snow_cm() > 3:the snow takes it|some bird gets up}, and you fill your chest and do it over.|You shout until it cracks, and then you bang the {have(tin_pot) > 0:pot|trunk} with a stick.} {understood():{There is someone out there, if there is anyone out there tonight. You shout at where you would stand, if you were them.|}|{There is nobody to hear it. You make it as loud as you can.|}}
- -> DONE

=== thirst_sign
# arrive: danger(reason_thirst)
# every: 18 hours
# urgent
{
- water_is_ice(): {&All the water you have is stone. You hold the skin inside your coat and listen to it knock.|You suck ice off a {have(tin_pot) > 0:pot lid|twig}, and it takes more out of your mouth than it puts in.}
- thirst() > 0.8: You have stopped making spit. {&Your tongue has a shape and you know the whole of it. When you stand the trees go dark from the edges in.|You try to call out, to hear, and there is a click.|Your lips stick to your teeth. You part them with a finger.}
- thirst() > 0.6: {&You have been looking at the same bit of bark for some time. Your water, when you make it, is the colour of tea.|There is a band round your head, and something is tightening it a notch at a time.}
- else: {&You keep hearing water, and it is leaves.|Your lip cracks when you yawn.|You have been swallowing for some time, and there is nothing to swallow.|You stand up and have to hold on to the air.|You have not passed water since yesterday. You think that over.|Everything that you put in your mouth stays there.}
}
+ {knows_place(spring) and way_hours(spring) <= way_hours(creek_ford)} [Go to the spring # lean: careful 4]
    ~ go(spring)
    ~ drink()
    {&You drink lying down with your sleeves in it, then make yourself stop, and count, and drink.|You drink, and it runs out of your nose, and you drink.|You kneel and take it off your palm, like a person, and then put your face in.|You drink through your teeth, for the leaves in it.|You drink till it hurts between the eyes.|You put your wrists in first, as you were taught, and then forget what you were taught.}
+ {not knows_place(spring) or way_hours(spring) > way_hours(creek_ford)} [Go to the ford # lean: careful 4]
    ~ go(creek_ford)
    ~ drink()
    {&You put your face in. It hurts your teeth and the bone over your eyes. You come up, and breathe, and go in again.|You drink until your stomach is a drum, and lie down on the stones beside it.|You wade out to where it runs clean, and drink standing, with your coat held up.|{air() < -1:You break the edge with your heel, and drink out of the hole.|You drink off the top of a flat stone, with the water going over your tongue.}|You drink, and wait, and drink, as you would give it to a patient.|You fill your mouth and hold it, to feel it be cold.}
+ {water_l() > 0.2} [Drink what is left # lean: careful 2]
    ~ drink()
    {&You drink it. It tastes of hide. You hold the last mouthful till it is as warm as you are.|You drink, and hold the skin over your mouth until the drops stop.}
+ {light() <= 0.2} [Leave it until it is lighter # lean: reckless 2]
    -> thirst_left ->
+ {light() > 0.2} [Leave it, and go on # lean: reckless 2]
    -> thirst_left ->
- -> DONE

=== thirst_left
{&You put a pebble in your mouth. It is something to do with the tongue.|You suck your sleeve, where the sweat was.|You find that you are chewing a stalk, and that it is dry.|You swallow, and your ears click.|You lick the knife, for the cold of it.|You tell yourself an hour, and then what an hour is.|You spit, to show that you can, and cannot.}
->->

=== hunger_sign
# arrive: danger(reason_hunger)
# every: 2 days
# urgent
{
- lost_kg() > 20: You can close your two hands round your thigh, thumbs and fingers. You do it again.
- lost_kg() > 15: {&Getting up has to be done in two parts now. A soft down is coming in along your forearms. Your mother would write that on the chart.|You sit down to rest on the way to the place where you were going to sit down.|There are bones in your seat. You fold the {have(pack) > 0:pack|jacket} under them.}
- cold() > 0.4: {&You are cold in a way that {fire_lit():the fire does|wool would do} nothing for. There is nothing on the inside to burn.|Your fingers have gone white to the second joint, with no frost on anything.}
- else: {&Your stomach has left off hurting. You stand with a hand on a tree, because a minute ago you were thinking about something, and it was to do with bread.|Your hands close on things late.|You smell onions, and go some way toward them.}
}
+ {food_days() > 0.2} [Eat, now, from what there is # lean: careful 4]
    ~ eat_now()
    {&You eat slowly, with your eyes shut, and stop before you want to, since you know what happens otherwise.|You lay it out in seven bites and leave a count of sixty after each.|You eat, and hold your stomach with both hands while it finds out.}
+ {food_days() <= 0.2} [Strip the inner bark, and eat it # lean: careful 2]
    ~ hours(2)
    ~ take(roots, 0.3)
    ~ eat_now()
    {You peel the soft layer away in ribbons and work at it, with some roots no thicker than laces. It is like eating a chair. You keep it down.|You boil it longer this time, and it is the same.|Bark again. You have begun to know one kind from another.|You chew bark until your jaw stops, and swallow the string.}
+ {light() > 0.2 and hurt() < 0.6} [Walk home, to the soup # lean: careful 1]
    -> road_home
+ [Pull the belt in and wait # lean: reckless 2]
    {You make a new hole with the point of the knife.|You drink water until it is tight in you, and lie down round it.|You think of a loaf. You think how it would be to divide it.|You pull it to the last hole, and hold the end in your fist.|You lie with a stone on your stomach, a warm one, from under you.}
- -> DONE

=== wound_sign
# arrive: danger(reason_wound)
# arrive: any
# every: 20 hours
# urgent
# when: hurt() > 0.35
{
- hurt() > 0.75: {There is a red line going up from the wound. You draw a mark across its end with a burnt stick, and look again later, and the line has passed the mark.|The line has passed the second mark.|You have left off making marks. You can feel where the line is.}
- hurt() > 0.5: {&The wound smells, now, when you take off the cloth. The skin round it is tight and shiny and hot.|You press beside the wound, and the print of your thumb stays.|The cloth has dried in the wound, and you wet it, and wait, and peel.}
- else: {&The wound has opened. You find that out from the cloth, which is wet.|You have knocked the wound on something. You stand with your eyes shut till you can look.|The edges have come apart where you bend.}
}
+ {have(bandage) > 0 or have(yarrow) > 0} [Wash it and bind it # lean: careful 4]
    ~ temp had_bandage = have(bandage) > 0
    ~ hours(1)
    ~ dress_it()
    {fire_lit():You boil the cloth first. }{had_bandage:You pull until the edges meet.|You chew up the yarrow and pack it in, green spit and all.} {You do it as your mother taught you, from the clean part outward, and say aloud what you are doing, as she would.|You tie it off with your teeth.|}
+ {have(bandage) <= 0 and have(yarrow) <= 0} [Wash it, with what there is # lean: careful 3]
    ~ hours(1)
    ~ wound(-0.04)
    {fire_lit():You pour boiled water through it till you can see the bottom.|You hold it under in the cold, till it is white.} {You tear the tail off your shirt.|You use the same strip of shirt, wrung out.|The strip of shirt is grey by now. You turn it.}
+ {light() > 0.2} [Walk home, while you can # lean: careful 1]
    -> road_home
+ [Cover it up, and leave it # lean: reckless 2]
    {You put the cloth back on as it was.|You pull the sleeve down over it.|You do not look under the cloth.|You spit on it, and rub the spit in.}
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
- ill() > 0.75: {There are two of you. One is lying down. The other one keeps going to the creek, to get water for the first, and arrives without the pot.|The trees stand round in a ring and lean. One has your father's coat on.}
- ill() > 0.5: {Your skin hurts where the cloth lies on it. You are hot, and shaking, and you have taken off the jacket and put it on again, and off.|You are hot. You lie with your cheek on a stone, and turn the cheek, and turn the stone.|Your teeth knock, and sweat runs into your ears.}
- else: {Your knees ache, and {light() > 0.2:the light is too bright|your eyes ache when you move them}. It was the {spoiled_kg() > 0.2:food, you think; there was a bloom on it|water, or the wet}.|Your knees ache again.|Your skin is sore where the collar lies.}
}
+ [Lie up, and drink, and do nothing # lean: careful 4]
    ~ drink()
    ~ hours(6)
    {You drink, and lie there, and drink. You always told people to do this, and never asked them how.|You lie and drink. {fire_lit():The fire comes nearer and goes off again.|You watch one twig.}|You drink, and count how many breaths it takes for a cloud to cross the gap.|You sleep in pieces, with your hand on the skin.}
+ {have(yarrow) > 0} [Brew up the yarrow # lean: careful 5]
    ~ drop(yarrow, 1)
    ~ drink()
    ~ hours(4)
    You drink it as hot as you can, and sweat, and it goes out of you into the shirt.
+ {light() > 0.2 and ill() < 0.8} [Walk home, while you can # lean: careful 1]
    -> road_home
+ [Get up, there is wood to bring in # lean: reckless 3]
    ~ hours(2)
    {You get up. You drag a limb in, and go back for the next, and it is the same limb.|You get as far as a log, and sit on it, and it is your work for the day.|You carry one stick at a time, and sit down after each.}
- -> DONE
