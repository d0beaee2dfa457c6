// The question of the dead: two days of considering, a road with a way back at every turn of it.

// 0 not asked · 1 considering · 2 set out · 3 turned back · 4 left them · 5 buried some
VAR dead_state = 0
VAR dead_buried_days = 0
VAR dead_spade = false

=== dead_asked
# arrive: waking, dusk
# when: nights() > 2 and has_camp() and recall(mountain) > 0.1 and dead_state == 0
# weight: 4
# once
~ dead_state = 1
{
- hunger() < 0.4 and killed_something() and not frost():
    You have scraped a hole with a stick for what the knife left over, head and feet, so as not to bring foxes. You tread it down. It is then, with your boot on it.
- frosts() > 3 and frost():
    The ground rings when you drop the pot. In a month you will not get a stick into it.
- nightmare() and hour() < 12:
    You wake out of it, and it has changed. Nobody was looking at you. They were only lying there and it was getting light.
- else:
    It comes while you are lacing a boot. There is no one left in there to do it.
}
They are where they fell: at the tables, in the beds, along the corridor with their hands up to the doors. All the people who could have buried them are them.
{not is_quiet(): You are a healer's daughter, and you know the order in which things happen to a body, and how far along it they are today.}
-> DONE

=== function killed_something()
~ return first_rabbit > 0 or killed() > 0 or caught() > 0

=== dead_second_day
# arrive: waking
# arrive: dusk
# arrive: quiet
# when: dead_state == 1 and hours_since(dead_asked) > 18 and dead_second_day < 3
# weight: 5
# every: 40 hours
{
- dead_second_day == 3:
    You have gone over it for days: how many, how deep, how long.
- dead_second_day == 2:
    ~ dead_spade = true
    {frosts() > 2: You have tried the ground with your heel, in three places, and have a stick in your hand. You are shaping the end of it: flat, with a lip, as for lifting earth.|You have a stick in your hand, and find that you have been shaping the end of it: flat, with a lip, as for lifting earth.}
- has_camp() and stack_kg() < 30 and tent() < 0.6:
    You reckon it up. A day to go, and a day back. There were more than three hundred. You look at your hands, then at your woodpile, which is the size of {stack_kg() < 8: a cat|a chair}.
- food_days() < 2:
    There is {food_days() < 0.3:nothing|next to nothing} in the pack to dig on. You know what a day of digging takes out of a person. You have seen men fall into the ones they dug.
- recall(bellamy_words) > 0.4:
    His hand was on it, over yours. If you went and did this you would be doing it for both of you, and he would not know.
- else:
    You have been digging holes in your head: how deep, how many to each, the children with somebody they knew.
}
+ [Set out for the Mountain # lean: reckless 4]
    ~ dead_state = 2
    You take the pot{have(canvas) > 0:, the canvas to carry in,} and a hand-spade {dead_spade:of your own shaping|split out of ash with the knife, in an hour}. {has_camp(): You lay {stack_kg() > 2: wood crosswise over the hearth|a stone on the hearth}. It looks as though you are coming back.|It does not take long to leave a place where you have nothing.}
    ~ dead_spade = true
    -> dead_road
+ { dead_second_day < 3 } [Wait, and gather first # lean: careful 3]
    {{food_days() < 3:First something to eat.|{stack_kg() < 40:First wood.|Not yet.}} They cannot get any more dead.|Not yet, you say.}
    ~ weigh_unforgivable(0.01)
+ [Leave them where they lie # lean: careful 1]
    -> dead_left
+ { dead_second_day > 2 } [Stop asking yourself]
    You stop. You burn the stick, or put it where you will burn it.
    ~ dead_state = 4
    ~ push_away(mountain)
    ~ weigh_unforgivable(0.04)
- -> DONE

=== dead_left
~ dead_state = 4
You say it in whole words, aloud. "I'm not going back to bury you."
{
- words_work() > 0.4:
    The Mountain is a bigger grave than any that you could dig. It has a door. You do not say this to them. You had it ready and it stays in your mouth.
- rightness() > unforgivable():
    You would pull it again, with the same people behind you and the same people in front. If that is so, you cannot go in there with a spade and a wet face.
- food_days() < 2 or stack_kg() < 30:
    If you go, you will very likely die there, or on the way home, of something small. There are people who would find that fitting.
- else:
    {dark(): You could still call the words back. You wait, to see whether you will.|A crow goes over in the direction of the dam, in no hurry. You watch it out of sight. You could still call the words back.}
}
{dead_spade: You finish the spade. It is good ash, and there are roots to dig.}
~ weigh_unforgivable(0.03)
~ push_away(mountain)
-> DONE

=== dead_road
You go west along the benches, {snow_cm() > 3:breaking the crust at each step|{raining() > 0.2:with the water in the ruts coming to meet you|kicking through the leaves}}, and for the first hour it is a walk, with a spade.
~ go(quarry)
{lost() or not at(quarry): You do not get as far as the quarry. Through a gap in the trees, where it has no business to be, there is one blue side of it.|Past the old quarry there are two pines, and you see it between those: one blue side of it, sitting there. It looks like any mountain. The trees go up it.}
{dead_road > 1: You have stood here before.|You had expected that your stomach would know first, and it is your hands that are wet.}
+ [Go on to the dam road # lean: reckless 3]
    ~ face(mountain)
    ~ go(dam_road)
    -> dead_dam
+ [Turn back here # lean: careful 4]
    You stand until you have seen all that can be seen from there. {at(quarry): You lean the spade against one of the two trees.|You lean the spade against a tree.} {dead_road > 1: It falls over, and you lean it again.|You could come and fetch it, any day.} {food_days() > 0.2: On the way home you eat what you had brought for the digging.}
    ~ dead_state = 3
    ~ eat_now()
    ~ weigh_unforgivable(0.02)
    ~ stir(feeling_shame, 0.3)
    -> homeward
+ [Sit down until it gets dark]
    ~ push_away(mountain)
    ~ hours(3)
    You sit with your back to {at(quarry):the|a} tree and your eyes on the ground in front of your boots. {air() > 9: A line of ants is taking a moth somewhere in pieces. When you cannot see the ants you get up, stiff as a gate.|When you cannot see your boots you get up, stiff as a gate.}
    ~ dead_state = 3
    -> homeward
- -> DONE
= homeward
{ has_camp():
    ~ go(camp)
}
-> DONE

=== dead_dam
{dark(): You come out above the dam in the dark, and smell the water, and then smell that it is not only the water.|You come out above the dam. It is a real road that goes over it, poured, with a line down its middle for a hundred years of nobody. On the left is the ground where your people stood with theirs, in rows; you can see the fire rings. The road goes on up, round a shoulder. The door is round the shoulder.}
{nights() > 9 and not dark(): A cart has been left in the road with one wheel off. There are cloths on it, a chair, a box of spoons.|There is a boot in the road, and then a coat, laid out flat with its arms wide.} {is_quiet(): The air here is cool.|You have tied a cloth across your mouth.}
+ [Go on up to the door # lean: reckless 3]
    ~ go(mount_weather)
    -> dead_hall
+ [Turn back from here # lean: careful 5]
    "I can't," you say to whoever is nearest. You stand the spade against the parapet, blade up, where the next person with the strength for it will see it. {moonlight() > 0.02 and dark(): There is moon enough to go home by.}
    ~ dead_state = 3
    ~ face(mountain)
    ~ weigh_unforgivable(0.01)
    ~ stir_aloneness(0.02)
    -> dead_road.homeward
- -> DONE

=== dead_hall
{dead_hall > 1:
    {&You go in along the wall, with the same hand on it. The tables come up out of the dark one by one.|The door, the wall, the long room. You keep your eyes on the floor as far as the first bench.|You stop inside the door until your eyes are used to it.}
- else:
    The door stands as you left it, open by the width of a person. {dead_buried_days > 0: Your own prints go in.|On the sill there is a spoon.} You go in along the wall with your left hand on the wall, and your eyes come to it slowly: a long room, and the tables. Somebody had laid them for a meal, with cloths.
}
{
- is_quiet():
    You see that they are there. You keep your eyes on the cloths.
- dead_buried_days > 0:
    They are where they were, all but those that you have had out of here.
- else:
    There is a woman at the end of the near table with her cheek on her arm. Her hair is done, pinned up, with one pin coming out. You look at the pin.
}
~ face(mountain)
+ [Carry her out, and dig]
    She is light, and then she is not. You do it as you were taught, arms under arms, walking backwards. Her heels leave two lines.
    ~ face(mountain)
    -> dead_dig
+ [Say who you are, and go]
    You say your name. You tell them that it was you and how it was done, in order, without a reason at either end of it. It is a few sentences. In that room they do not carry as far as the second table. Then you find that you have gone out along the wall, with your right hand on the wall, and are in {dark():the dark, which is lighter than in there|daylight}{raining() > 0.1:, and rain}.
    ~ dead_state = 3
    ~ weigh_right(0.03)
    ~ weigh_unforgivable(0.03)
    -> dead_road.homeward
+ { not is_quiet() and dead_buried_days == 0 } [Push the pin in, and go]
    You push the pin back in where it belongs. You are out on the road, with the cloth off your mouth, and your finger still has the round end of it printed in the tip.
    ~ dead_state = 3
    ~ weigh_unforgivable(-0.02)
    ~ stir(feeling_sadness, 0.4)
    -> dead_road.homeward
- -> DONE

=== dead_dig
~ dead_buried_days = dead_buried_days + 1
~ dead_state = 5
{ frost() or air() < -2:
    {The ground by the door is frozen. You go through the top of it with the pot's rim, and after that there is clay, then stone. At the end of the day you have a trench as long as a person and as deep as your knee. You lay her in it on her side, and bring stones from the road, the size that you can lift.|You dig where the bank has kept the frost off, under leaves.|You go on from the end of the last one, where the side of it is soft.|The spade splits. You bind it, and dig with it bound.|You bring stones. Today it is more stones than earth.|You scrape with the half of a plate.}
- else:
    {dead_buried_days == 1: It is fill, what they dug out of there to make room for themselves: shale and sand. For the first foot it lets you think it will be easy. {raining() > 0.2: The sides come in with the wet as fast as you can throw it out.|Then come the roots, and you are sawing.} At the end of the day you have one, deep enough. You lay her on her side, as people sleep.|{raining() > 0.2: The last has sunk, with the rain. You see to that before you begin.|{You have found a stretch with no roots, and go along it, one beside the other, heads to the hill.|The spade splits. You bind it, and dig with it bound.|You strike a pipe, and have to begin again a yard to the left.|You dig two, end to end, since you are there.}}}
}
~ hours(6)
{
- dead_buried_days > 2:
    {That is {in_words(dead_buried_days)} days of it. There is the rest of the first table, and the tables beyond it, and then the beds. {weak() > 0.3: You get up by climbing the spade.|Your palms have opened and closed and opened.}|{in_words_cap(dead_buried_days)} days. A man today, with a card of fish-hooks in his breast pocket. You put it back.|{in_words_cap(dead_buried_days)} days. You no longer look along the room for where it ends.}
- dead_buried_days == 2:
    Two days. {is_quiet(): You dug one for two of them.|Today there were two who would not be got apart, and you dug one for both.}
- else:
    One. You look along the terrace at the room there is in it. You try to make the sum come out some other way: three hundred and more, one a day, before the ground shuts.
}
~ weigh_unforgivable(-0.03)
+ { dead_buried_days < 5 and hunger() < 0.85 and weak() < 0.6 } [Sleep here, and dig again tomorrow # lean: reckless 2]
    {You lie down by the road{have(canvas) > 0: in the canvas}, below the door. {is_quiet(): It is a bad night, and it goes by.|They are in there and you are out here, and you sleep as labourers sleep.}|You lie with your hands open, since they will not shut.|You lie down where you stopped.|You lean the spade where you will find it, and sleep.}
    ~ drink()
    ~ eat_now()
    ~ wait_until(7)
    -> dead_dig
+ [Stop here, with the rest undone # lean: careful 3]
    You scratch on the biggest stone with the tip of the knife. You have no names to put. You put a line for each. {dead_buried_days == 1: One line looks like a slip of the knife, so you go over it until it is as deep as you can make it.|That makes {in_words(dead_buried_days)} lines.} You do not say that you will be back.
    ~ face(mountain)
    ~ weigh_right(0.01)
    -> dead_road.homeward
- -> DONE

=== dead_again
# offer: Set out for the Mountain with the spade
# when: (dead_state == 3 or dead_state == 4) and light() > 0.3 and days_since(dead_second_day) > 2
# weight: 1
# lean: reckless 1
# every: 8 days
{dead_state == 4: {dead_left > 0: You said that you would not, in whole words. }You are tying your boots.|{&The spade is leaning where you left it.|You have cut another spade.|You look west, and at your boots.}}
+ [Set out again]
    ~ dead_state = 2
    -> dead_road
+ [Untie your boots # lean: careful 2]
    You untie them. {frosts() > 8 and frost(): The ground by the door is stone by now. You hit this with your heel to be sure.|{&You sit there in your socks.|You put them by the {fire_lit():fire|pack}.|You hang them by the laces.}}
- -> DONE

=== dead_since_left
# arrive: dusk
# arrive: quiet
# when: dead_state == 4 and dead_left_mark > 0 and days_since(dead_left_mark) > 4
# weight: 2
# every: 10 days
{
- snow_cm() > 2:
    {&It has snowed in through that door by now, as far as snow goes in. You think of it on the first table, up to the cups.|The snow over there will have one track in it, going in, some fox's, and one coming out.}
- frosts() > 8 and air() < 0:
    {&The ground is shut. Now nobody can. You go to lift the pot, and it has frozen down.|They will keep, in this. You had not meant to think it in that word.}
- faced(mountain) > 3:
    {&They lie where they lie. You have been in to see them on enough nights to know them in the dark.|{season() == season_spring:It will be green over there as well, right up to the sill.|The wind is from the dam. You turn your back to it, and go on with what you were at, and have turned round again.}|You dig a hole for what the knife left, and it is longer than it need be.|You pass the spade, where it leans. You have used it for roots. You wipe it.|There is one of them whom you would go back for, if it could be one.}
- else:
    {&The crows come back at dusk from the side where the dam is. You have got so that you are not outside at that time.|A crow comes down by the pot, and you throw a stone at it, and hit it.}
}
-> DONE

=== dead_left_mark
# arrive: falling_asleep
# when: dead_state == 4
# once
{cold() > 0.3: You lie down with your boots on, for the cold, and the toes point west. You turn over.|You lie down with your feet to the west, and get up, and lie down the other way.}
-> DONE

=== dead_since_buried
# arrive: dusk
# arrive: waking
# when: dead_state == 5 and not near(mountain_valley)
# weight: 3
# every: 9 days
{
- dead_since_buried == 1:
    Your palms have blistered and hardened. You run a thumb along them. That is {in_words(dead_buried_days)} days' worth out of there, lying on {dead_buried_days == 1:her side|their sides}.
- raining() > 0.5:
    It is raining on sand, in that valley. You hope that you went deep enough.
- else:
    {&In the dream there were spaces at the table. You woke and worked out who was sitting where.|There is some of that clay still in the welt of your boot.|You catch yourself measuring a bare piece of ground with your eye, head to heel.}
}
-> DONE
