// Nights: going down into them, coming up out of them, and what is decided in between.

=== function haunted()
~ return nightmare() or nightmares() > 4

// ---------------------------------------------------------------- before sleep

=== before_sleep
# offer: Lie awake a while first
# when: dark() and tired() > 0.3 and recall(mountain) > 0.15 and nightmares() > 0
# weight: 4 * recall(mountain)
# lean: careful MIN(7, nightmares() + MIN(days_since(before_sleep), 20) / 5) * (days_since(before_sleep) > 6)
# every: 1 days
{
- before_sleep == 1:
    You know by now what is on the other side of it. You lie with your eyes open. {fire_lit(): The fire is low and you watch it instead.}
- nightmares() > 5:
    {&You have not had a night to yourself this week. You lie and look at the place where the dark begins.|Another night. You take off your boots, and put them where your hand will find them.}
- nightmares() < 2:
    It has left you alone for some nights, and you are careful of it.
- pushed_away(mountain):
    {&You shut the door on it the last time. It has not gone away from the door.|You had it out of the way all day, and here it is.}
- cold() > 0.5:
    {&You are shaking too hard to sleep yet, so there is time for this.|Your teeth keep a beat. You lie and listen to it.}
- dreamt() == her_eyes and not nightmare():
    It was only eyes, the last time, with black around them. You lie there not knowing which you would rather.
- else:
    {&You lie on the side that hurts less. {raining() > 0.2 and tent() > 0.5: Rain runs {camp_under_rock():off the lip of the rock|on the cloth}.|Something small goes by in the leaves.}|You lie and go over tomorrow{snares() > 0:, loop by loop}.|You {under_rock():sweep the stones out from under your hip|dig a hole for your hip}, and lie in it with your eyes open.}
}
+ [Go back in, table by table # lean: careful 1]
    ~ face(mountain)
    ~ hours(1)
    { is_quiet():
        You go through it as far as you mean to and say so aloud, and stop there. Then you are very tired.
    - else:
        {
        - faced(mountain) < 2:
            The corridor first, since a corridor can be walked down. You get as far as the doorway and the first table, a cup on its side, someone's spectacles. You stay there for as long as you can count to. Afterwards your shirt is wet through, and the cold comes in at the wet.
        - faced(mountain) < 5:
            {&You go on past the first table to the second. A man there had let you out through a door, once, with a finger on his lips. You say to him, inside, that you remember it. He has nothing to add.|One of them is laughing. You stay until you have found out at what.}
        - release(mountain) > 0.5:
            You go round the room and they are there. You know the number of chairs. You notice that you came in without bracing, and go and lie down.
        - else:
            {&It takes you down the left-hand side tonight, where you have not been. There is music still going somewhere, a little slow. You stand by that wall until you have heard it to the end.|You stay where the coats hung. They are on hooks, in order of size. You look at the hooks.|There was a door at the far end with a green light over it. You get as far as the light.}
        }
    }
+ [Shut it out and count the trees]
    ~ push_away(mountain)
    {
    - pushes(mountain) < 3:
        {&From {knows_place(spring):the spring|the water} up: hickory, hickory, beech. You name every one that you can be sure of. Somewhere past the fortieth there is nothing.|Oaks today: white, red, pin, chestnut, and the one by the water that is none of those.}
    - pushes(mountain) < 9:
        {&You count trees. They are thinner than they were; something stands between them. You count faster.|The bones of the foot: there are so many, and each has a name somebody took trouble over.|Your lists have holes. You go round the holes with care.}
    - else:
        {&You know all the trees. Now you do the bones, then the stations of the Ark in the order they joined, and then, when it has come up right behind the last of those, the trees.|You tell over everything that was ever issued to you, with its number.}
    }
+ [Let it do what it will]
    {&{tired() > 0.7: You have nothing left to hold a door with. You put your cheek on your arm.|You turn over. You have a blister, and think about the blister.}|There is a stone in your back, and you move for the stone.|You listen to the wind go from one tree to the next.|You put your cheek down, and do not count anything.|You find the pole star, or where it would be, and leave it at that.|You warm one hand with the other, and then change them over.}
    ~ cue(mountain, 0.05)
+ { knows(you, bellamy_forgave) and recall(bellamy_words) > 0.2 } [Say over what Bellamy said]
    { words_work() > 0.5:
        You say it in your own voice. In your own voice it nearly sounds like a thing a person could be told.
        ~ turn_words(0.03)
    - else:
        {&You say it in his voice, which you can do, as far as the word itself. You try the word against your side. It does not meet at the edges.|You say it over with your name left out. It is no looser that way.|You get as far as his sleeve.|You say it. An owl says something else.|You move your lips to it, and are too tired for the end.}
        ~ turn_words(0.02)
        ~ cue(bellamy_words, 0.2)
    }
- -> DONE

=== last_breath
# arrive: falling_asleep
# when: smelt() == mountain
# weight: 4
# every: 3 days
{
- is_quiet():
    {&On the last breath before sleep it is there, and you let that breath out and take another.|It comes as you go under. You turn your face into the pack.}
- last_breath == 1:
    On the last breath before sleep, when you are no longer holding anything, there is the smell. Hair, cloth, and under them the sweet one. You are awake at once with your sleeve across your face. It is your own sleeve. It smells of bark.
- meat_kg() > 0.2 and fire_lit():
    The pot has been scoured with sand and hung up, away from you. It makes no difference.
- faced(mountain) > 4:
    {&It comes on the last breath before sleep, and you think: there you are.|Just before sleep, hair and cloth. You let the breath go.|You smell them, and turn over.}
- raining() > 0.2:
    You had thought the rain would keep it down. It is there, as you go under, as near as your own collar.
- else:
    {&It keeps till you have one foot over. You breathe through your mouth, which is worse, for then you taste it, and go under still turning your face from side to side.|Tonight there is the sweetness in it that you cannot get used to. You breathe through moss.|One breath of it, and the next is only cold.|You sneeze it out.}
}
-> DONE

=== asleep_cold
# arrive: falling_asleep
# when: cold() > 0.35
# weight: 4 * cold()
# every: 3 days
{
- used_to_cold() > 0.45:
    {&The shaking starts at the usual hour. You lie behind it as behind a wall somebody else is building, and drop off.|You shake yourself to sleep, as one is rocked.|Your knees knock. You put a fist between them, and go off.|You lie and chatter, with your mind on something else.}
- tent() >= 1 and fire_in_tent():
    The fire is as wide as your hand. Your face is hot and you have no feet. In between the two you sleep.
- have(fur) > 3:
    Skins, hair inward. It takes an age for your own heat to come back to you out of them, smelling of rabbit, and you dare not move off the place where it is.
- tent() < 0.3 and not under_rock() and snow_cm() < 3 and asleep_cold < 3:
    You have put on all you have, and that took no time. You rake leaves over your legs and more leaves, and lie under them with your hands between your thighs, rustling at every breath.
- wind() > 3.4 and tent() > 0.5:
    It comes through wherever the knots are. You find the hole with your cheek and stop it with the pack, and it goes round.
- else:
    {&Each time you are nearly off, your body gives a great jump. {frosts() < 3 and asleep_cold < 3: You did not know that cold was a noise. It is in your jaw.}|You lie on one arm until it is dead and then on the other.|You count the parts of you that are warm, and go to sleep at the third.}
}
-> DONE

=== asleep_watched
# arrive: falling_asleep
# when: understood() and tired() > 0.4
# weight: 2
# every: 6 days
{
- asleep_watched == 1:
    One of them will be awake. It comes to you as you are going under that on this hill tonight there is somebody whose work it is to be awake, and you are annoyed, and then you are asleep.
- air() < -5:
    They will have no fire either, lest you see it. You think of three people you have never spoken to lying back to back under one hide, and draw your knees up.
- follower_signs() < 2:
    You have not had a sign of them for days. You go to sleep listening for what they are not doing.
- else:
    {&You say good night to the slope, in their language, badly.|Somebody has the watch, and it is not you. You get your knees up.}
}
-> DONE

=== asleep_alone
# arrive: falling_asleep
# when: aloneness() > 0.28 and nights() > 8 and not understood()
# weight: 2 * aloneness()
# every: 5 days
{
- asleep_alone == 1:
    In the Skybox you had slept a year in a room by yourself, and you had thought that you knew about it. But there was a wall, and past the wall a girl who coughed.
- moonlight() > 0.04:
    The moon comes in under the edge and lies along your arm. You move the fingers, to see somebody's fingers move.
- nights() > 20:
    You lay your own hand on your own hair, as it was done when you had fevers. It works somewhat.
- else:
    You take up as little room as you can. Out here there is nothing but room.
}
-> DONE

// ---------------------------------------------------------------- waking

=== first_breath
# arrive: waking
# when: smelt() == mountain and light() > 0.05
# weight: 4
# every: 3 days
{
- is_quiet():
    {&The first breath is a bad one, and the next is leaf.|You breathe through your mouth until it has gone by.}
- first_breath == 1:
    You breathe in, and for the length of that breath the whole wood smells of them. By the second it is leaf mould and wet stone. 
- nightmare():
    There was no need of it this morning; you brought it up with you. You breathe through a fistful of moss.
- frost():
    Frost has taken the smell out of everything, leaf, ash, jacket. It has not taken that. It is there for one breath, quite clear.
- pushes(mountain) > faced(mountain) * 2 + 3:
    It is on your fingers. You scrub them with sand, in the half dark, and smell them, and it is sand.
- faced(mountain) > 5:
    In with the first breath, out with it. It takes about as long to go as it takes to find your boots.
- else:
    {&Before you have opened your eyes you have smelled it, and before you have sat up you have gone through what there was to eat last night that it might have been.|You hold your first breath until your ears sing, and it makes no difference to the second.|The first breath is theirs. You sit up into the second.}
}
-> DONE

=== three_oclock
# arrive: waking
# when: cold() > 0.45 and dark() and hour() < 6
# weight: 6 * cold()
# urgent
# every: 2 days
{
- fire_in_tent() and fire_lit():
    You are awake because your feet hurt, and then because they have stopped. The fire has sunk to a red seam. Past the {under_rock():brush|cloth} a branch cracks with the frost.
- fire_lit() and tent() > 0.5:
    The fire is outside, warming a hillside. What reaches you in here you could put in a spoon.
- wet() > 0.4 and air() < -1:
    What was damp when you lay down has turned stiff. When you bend your arm, the sleeve stays bent.
- tent() < 0.3 and not under_rock() and three_oclock < 3:
    The leaves have slid off you. There is {cloud() < 0.4:every star there is|no sky} and your body is going at a hard trot, lying down, by itself, and you are a long way up inside it being jolted.
- used_to_cold() > 0.45:
    It is the hour it always is. You lie and listen to your teeth, rather as you would to neighbours.
- three_oclock > 4:
    {&Awake. You do the round: toes no, fingers some, nose no.|The cold has woken you before the birds again.|You were dreaming of a stove. You lie and shake.}
- else:
    {&You wake at the dead bottom of it. You try to touch your thumb to your little finger. The thumb sets out.|You are awake, and so is every tooth.|Something has been knocking. It was your knees.}
}
+ { stack_kg() > 1 and not fire_lit() and camp_here() } [Get up and make a fire # lean: careful 6]
    { light_fire():
        {&It takes you the better part of an hour, most of it spent holding the steel in a hand that says it is not. When there is a flame you get as much of yourself round it as will go. {smoke() > 0.3: You cough, and your eyes run.|The hairs on your wrist curl up and you leave the wrist there.}|You get it lit with your teeth in the steel's cord, and lie round it.|It catches at about the tenth blow. You hold your hands in the smoke.}
        ~ feed_fire(3)
        ~ hours(1)
    - else:
        {&You strike until you drop the steel. You find it, strike, drop it. The work has warmed you a little, and you go on with it for that reason.|Sparks, and none of them stays. You lie down again when you cannot find the tinder.}
        ~ hours(2)
    }
+ { fire_lit() and stack_kg() > 1 } [Give it more than it should have # lean: careful 3]
    ~ feed_fire(4)
    {fire_in_tent(): You put on four at once, and sit up with {water_l() > 0.3:the pot of water in your lap|both hands free} and your eyes on the roof.|You pull the burning ends together and pile on what would have done for tomorrow.} {fire_in_tent() and flame_cm() > 40: It stands as tall as your knee, and the {under_rock():brush|cloth} ticks.|{three_oclock < 3: Your shins begin to itch, and you could kiss them.}}
    ~ hours(1)
+ [Get up and walk until it is light # lean: careful 3]
    {&You go round in the dark with your hand on one tree after another, stamping. {moonlight() > 0.03: The moon walks too.|Eleven trees make a round.} In the end your feet start to hurt, which you had been hoping for.|You swing your arms and slap your back with both hands. After a few hundred your fingers come back, badly.|Up the slope and down it, as fast as the dark allows.|You march on the spot, and count a thousand, and begin again.}
    ~ hours(2)
+ [Draw in your knees and wait # lean: reckless 2]
    {&You make yourself small, chin down, breath going into your own shirt. {have(fur) > 0:The fur does what it can.|{have(blanket) > 0: The blanket does what it can.|You rub one foot with the other, and it is like rubbing two things.}}|You put your hands between your thighs, and wait for grey.|You pull the {have(canvas) > 0:canvas|jacket} over your head and breathe in there.} {three_oclock == 1: You know what it looks like when someone stops shivering, and keep asking yourself whether you have. You have not.}
    ~ hours(1)
+ { understood() and followers_near() > 0 } [Call out to whoever is awake]
    "I'm cold," you say, to the outside, in the plainest words of theirs that you have. Nobody comes. But a good way up the slope, presently, there is a light no bigger than a seed, where there has never been one. You look at it until you can see it with your eyes shut.
    ~ speak_to_trees()
    ~ stir_aloneness(-0.03)
- -> DONE

=== first_frost
# arrive: waking
# when: frosts() > 0 and frosts() < 3 and light() > 0.05 and last_night_low() < 0
# once
# urgent
{season() == season_autumn and air() < 4: {last_night_low() < -4:It has not come by degrees. Yesterday there were crickets, slow ones. This morning|You noticed the quiet first: no crickets. Then you look, and}|You look, and} each leaf on the ground has been gone round with white, every vein, and the grass by the water stands up stiff and snaps under your hand.
{
- camp_here() and tent() > 0.7 and stack_kg() > 60:
    You look at the {under_rock():wall of brush|tent}, and at the stack, and for as long as it takes to lace your boots you are a person who has got something done in time.
- has_camp() and tent() > 0.3:
    There are holes in your wall that you could put an arm through. You had thought of them as things for later.
- has_camp() and stack_kg() < 15:
    You have wood for {stack_kg() < 4:an hour|a night}. You look at the slope with all its fallen branches, each with its white edge, and see that it has been a woodpile all along, and that you have been walking about in it.
- not has_camp():
    You have a jacket and a pack, and slap your arms.
- have(blanket) < 1:
    You have no blanket. You have known that since you walked out, as a fact.
}
{food_days() < 2: There is next to nothing put by.}
You pick up one leaf by its stem and hold it till the white goes, and it takes longer than it should have.
-> DONE

=== after_bad_night
# arrive: waking
# when: nightmare() and light() > 0.05
# weight: 3
# every: 4 days
{
- nightmares() > 5:
    That is nearly every night this week. Your eyes have sand in them. {fire_lit() and water_l() > 0.2: You put water to boil and find it, later, boiled away.|You lace one boot twice.}
- pushes(mountain) > 4:
    {&You kept your mind off it all yesterday, and were quite proud. It had waited up.|You had tidied it away so well that you met it where you had put it.|Your hands smell of rope. You have pulled a knot tight in your sleep, and it takes you half the morning to get your sleeve out of it.|You lie and look at the day, to see whether it has anything that you could be busy with.}
- faced(mountain) > 3:
    It was there again, with the same faces, in their places, and you woke at the end of it and not before.
- camp_here() and fire_lit():
    Your hand is black. You have been at the fire in your sleep, or tried to put it out.
- after_bad_night == 1:
    You have bitten through the cuff of the jacket. It was the last good edge on it.
- else:
    {&A jay has been shouting at you for some time, you think.|You have your boots on the wrong feet.|You drop the same thing three times. It is a spoon.}
}
-> DONE

// ---------------------------------------------------------------- dreams that are not the lever

=== dream_eyes
# arrive: dream
# when: dreamt() == her_eyes and lever_first
# weight: 6
# every: 4 days
{
- dream_eyes == 1:
    There is no room in it this time, and no lever. There is dark, with a good deal of weather in it, and a pair of eyes. Black paint runs down from them as though they had been leaning over you in rain. They do not want anything. They are the one thing there that stays where it is, and you find your way along by them. Then you wake, in the pitch black, furious.
- understanding() > 0.5:
    {&Eyes, and the black round them. You ask her if it was heavy, and she looks at the thing in your hands, and you see that she is waiting for you to put it down first.|They are across a fire, and there is a chair beside hers, and it is your turn to speak, and you have nothing with you but a dead rabbit.|She has the paint half off. She hands you the cloth, and turns up her face, and shuts them.|You are in a line of people who have come to ask her for something. When you get to the front you ask her how she slept.}
- longing(you, lexa) > 0.5:
    {&She has her back to you and is washing something in a bowl. She turns round. You have time to see that one eye is clean.|She is asleep, sitting up, with the paint on. You keep the others quiet.|Somebody has drawn them on the tent cloth with charcoal. You lick your thumb, and do not rub.|You are both looking at one map. You know without lifting your head that she has lifted hers.|They are on the far bank, and you have the only boat, and it is a boot.}
- anger_at_her():
    You shout at them. You have the whole speech, it has been ready since that hillside, and you give it, every line; and the eyes stay on your face until you have done. You wake hoarse. You really have been shouting. {understood() or suspicion() > 0.4: It is very quiet out there, among the trees.}
- cold() > 0.5:
    Black and then, in the black, the two of them, steady as lamps on a boat. You row. It is cold on the water. You never get the boat any closer, and wake with your arms aching.
- else:
    {&You are in the control room with your hand out, and they are looking at you from the other side of the glass, where they never were. You take the hand back. You wake, and it is in your armpit.|They are shut, with the paint dry on the lids. You keep your boots quiet.|They look at something behind you. You do not turn round, and wake with a stiff neck.|You are sewing, and they are at your shoulder, and follow the needle.}
}
~ stir(feeling_sadness, 0.05)
-> DONE

=== function anger_at_her()
~ return feel(feeling_anger) > 0.35

=== dream_withdrawal
# arrive: dream
# when: dreamt() == the_withdrawal
# weight: 5
# every: 5 days
{
- vow_kept():
    {&There is a hillside you have agreed not to dream about. So it is dark in the dream and you have your hands over your eyes, and you hear them all go by you, hundreds, the leather and the wet boots, close enough to touch, on both sides.|The hill is shut. You are let dream of the road to it, and on the road there are boots, standing in pairs, with the toes pointing away.|You keep your back to a door. A great many people behind you are being quiet.}
- understanding() > 0.5:
    {&You dream it from her side. There is a man whose terms you would spit on, and behind him a door, and behind that your own people in cages. He says: only yours. You hear yourself say yes before he has finished.|You go down the hill with them. It is steep, and everybody is holding somebody. You do not look round. It is simple, not looking round; it takes both your hands.|Her generals stand about the table, and every one of them is looking at you, and you give the order, and it is the one she gave.}
- else:
    {&Torches going down the hill in a line. You stand at the top with your mouth open to give an order. You cannot think whom to give it to.|The horn goes, and everyone about you stands up and picks up their own things. You have nothing to pick up.|You are counting her army down past you, file by file. You keep losing your place.}
}
-> DONE

=== dream_finn
# arrive: dream
# when: dreamt() == finn
# weight: 5
# every: 5 days
{
- dream_finn == 1:
    He is tied to the post as he was, and you have come all that way in front of all of them with the small knife up your sleeve. He thanks you. He did thank you. In the dream you have forgotten the knife, and must go back for it, through all those people, and say excuse me.
- faced(finn) > 1:
    He is sitting on a rock by the first river, making a boat of a leaf. You tell him he is dead, and he says he knows, and puts the leaf on the water.
- else:
    {&You are washing your hands, and he holds the water for you, and it is his, and he goes on holding it.|He is up at the post, and asks you what kept you. You show him the traffic.|He walks ahead of you with his hands tied and knows the way.|You have his jacket on, and cannot find the sleeve with the knife in it.}
}
-> DONE

=== dream_fall
# arrive: dream
# when: dreamt() == the_fall
# weight: 4
# every: 6 days
{dream_fall == 1: You are in the dropship, coming down. A hundred of you, strapped in rows, the ones the Ark could spare, and the whole hull ringing. You know that the chutes will open. You know each person's name down both sides, and who will be alive, and for how long; and you have the belt across your mouth.|{&You fall, and the ground comes up, very green, and is leaves all the way down.|You are the one who reads out the names, in the dropship, and there is one more name than seats.|It has landed. Nobody undoes a strap. You can all hear something walking about on the roof.}}
-> DONE

=== dream_pyre
# arrive: dream
# when: dreamt() == the_pyre
# weight: 4
# every: 6 days
{dream_pyre == 1: They have built it out of your woodpile. You recognise the limbs. She gives you the torch, and says the thing that you say in her language for the end of a fight, and you look for whose it is, up there, and it is laid out for somebody of about your height.|{&The pyre again. It is raining in the dream and you are the only one there, trying to light it with wet tinder, apologising.|It is lit already. You have come late, with your hands full, and there is nowhere to put down what you have brought.|Lexa talks, and looks at the fire while she does it. You are on the fire, on your side, listening.|It has burned quite down. You are sent in with a rake.|They are all holding torches, and each lights his at the next, and they are waiting for you, and yours is a knife.}}
-> DONE

=== dream_gate
# arrive: dream
# when: dreamt() == the_gate or dreamt() == bellamy_words
# weight: 4
# every: 6 days
{
- dream_gate == 1:
    You are at the gate and they go in past you one by one, and each as he passes hands you something to hold, a coat, a cup, a bandaged hand. When the last one is in, you have your arms so full that you cannot see over.
- words_work() > 0.4:
    He is on the other side of the wire. He says it, and this time he goes on to the end of the sentence, and it is something about the weather.
- else:
    {&The gate is open and there is no one, and inside the fence it is woods.|Somebody has locked it, and your mother is going through her pockets for the key, and finds you a biscuit.|They have built the gate round you. Whoever goes in has to duck under your arm.}
}
-> DONE

// ---------------------------------------------------------------- fire and cloth

VAR burned_inside = 0
VAR fire_wished = false

=== bring_fire_in
# offer: Think about a fire indoors
# when: camp_here() and tent() > 0.6 and not fire_in_tent() and not fire_wished and (cold() > 0.25 or frosts() > 0) and stack_kg() > 5
# weight: 2 + 5 * cold()
# lean: careful 3 + 7 * MIN(1, frosts() / 3)
# lean: reckless 4 * cold()
# every: 2 days
{
- bring_fire_in == 1:
    The ring of stones is there in the middle, swept. You have put off using it. You kneel and hold your hand flat over the stones, and raise it to find how high a flame might stand, and look from the hand to {under_rock():the wall. The stone over you would not mind. The brush has {raining() > 0.1:rain on the one side of it and on the other|had a roof since you cut it, and} is as dry as a letter.|the cloth. {wet() > 0.3 or raining() > 0.1: The cloth is soaked, and that is in your favour until it is not.|The cloth is dry as a letter.}}
- fire_lit() and wind() > 3.4:
    The wind takes every bit of heat the fire makes out here and gives it to the valley.
- fire_lit() and frost():
    {&The fire has thawed a ring no wider than itself.|Your front is hot. Your back is out in the frost.|You have moved so near it that your laces smoke.}
- fire_lit():
    You have been sitting outside with your back getting colder than your front gets warm.
- last_night_low() < -4:
    {&Your boots froze in the night, side by side. You knock them on the post.|There was ice in the pot this morning, as thick as the pot's lip.|You have the knife out, and are trimming the bark for a tray.}
- else:
    {&The stones in the middle of the floor are where you set them.|You sweep the stones again. There was a mouse's nest between two.}
}
+ [Build it inside, a hand wide # lean: careful 3 # lean: reckless 2]
    ~ fire_inside(true)
    ~ fire_wished = true
    { not fire_lit():
        ~ light_fire()
    }
    {
    - fire_lit() and burned_inside == 0:
        ~ burned_inside = 1
        You have it in on a bark tray, three coals, and feed it things no thicker than a pencil. The smoke {under_rock():goes along under the stone, as far as the brush, finds no way through, and comes down|fills the top of the tent and comes down} to the level of your eyes and stops. Below that there is, for the first time, indoors. {wood_wet() > 0.4: It spits, and there is more smoke than fire.|You watch it as you would watch a patient.}
    - fire_lit():
        ~ burned_inside = burned_inside + 1
        {&You sit with your knees round it.|You lie down on your side and look at it along the ground.|A hand wide. You know the hand.|A mouse comes in to it before you have the {under_rock():door|flap} shut.|You hang your socks over it, and watch the {under_rock():brush|cloth}.}
    - else:
        {&You lay it ready, small, in the ring, and it will not catch.|You blow until you see lights, and that is all the light there is.|It smokes, and dies on the hearth you made it.|Not a spark will stay.|The tinder is damp. You put it in your armpit for next time.}
    }
+ [Heat stones and bring those in # lean: careful 2]
    { fire_lit():
        {&You roll them out of the embers with a stick, wrap one in the jacket's sleeve and take it to bed. It is too hot, then right, then a stone. {cold() > 0.4: That is two hours, of the nine.}|You carry in two, in the pot, and put your feet either side of it.|One stone cracks in the embers with a bang. You take its neighbours.}
        ~ warm_up()
        ~ shift(ease_in_woods, 0.01)
    - else:
        For that there would have to be a fire. {&You lay the stones round where it would go.|You put the stones back.}
    }
+ [Keep all fire outside]
    {bring_fire_in == 1: You have seen {under_rock():a roof|cloth} burn.|{&You bank the ash where it is.|Outside, then.|You look at the {under_rock():brush|cloth} once more, and leave it cold.}} {haunted() and bring_fire_in == 1: You will not lie down beside it and shut your eyes. You go in to where it is cold and nothing smells.}
    ~ stir(feeling_fear, 0.05)
- -> DONE

=== take_fire_out
# offer: Move the fire back outside
# when: camp_here() and fire_in_tent()
# weight: 1 + 4 * smoke()
# lean: careful 4 * smoke()
# every: 1 days
~ fire_inside(false)
~ fire_wished = false
{smoke() > 0.3: You crawl out behind it coughing, with the coals on the bark and your eyes shut, and lie on the ground with your mouth open. The air tastes of metal, and then of nothing.|You carry it out coal by coal to the old ring. {used_to_cold() > 0.45: You will do without.|{under_rock():The stone|The tent} behind you gives up its warmth in about the time it takes {under_rock():to see to your boots|to say so}.}}
-> DONE

=== tent_ticks
# arrive: danger(reason_fire_tent)
# urgent
# every: 1 days
~ fire_wished = false
{tent() < 0.05:
    -> gone
}
{under_rock(): -> brush_catches}
{flame_cm() > 45: You come awake with light on your eyelids. The fire is standing at the height of your chest, and where its head touches there is a brown ring in the cloth, getting wider, with a bright edge.|{&There is a tick, and a tick, and a smell of singeing that you know before you know anything. A spark has sat down on the seam above your feet.|Tick. You have your hand on the place before you are awake, and it is hot, and there is another place beside it.|There is a brown ring in the cloth, the size of a coin, then of a plate.}}
+ [Throw the water on it # lean: careful 4]
    { water_l() > 0.5:
        {tent_ticks == 1: You throw the pot at it, the water and then the pot. It goes black with a shriek and the tent is full of steam and you are on your knees outside. The hole is the size of a face.|You throw the water, and not the pot this time. There is a new hole by the old one.}
        ~ put_out()
    - else:
        The pot is dry. You beat at the cloth with it, with your hands, with the jacket, until there is nothing red anywhere. It has cost you the skin of three knuckles.
        ~ put_out()
        ~ wound(0.08)
    }
    ~ cue(mountain, 0.3)
+ [Pull the cloth down on top of it # lean: careful 1]
    You get both fists in the cloth and drop with all your weight, and the poles come down round you and it is dark and hot and then dark. It is out. You lie on your house and your house lies on your fire. {wet() > 0.3 or raining() > 0.1: It was wet, or you would have burned with it.|There is a burn along your forearm, and you can smell which part of that is you.}
    ~ put_out()
    ~ wound(0.05)
    ~ cue(mountain, 0.4)
+ [Get out with the pack and let it burn # lean: reckless 2]
    You are out, with the pack by one strap, before you have decided. You stand among the trees and your shadow is thrown over all of them. {raining() > 0.2: The rain sees to it, in the end, when the cloth has gone.|What cloth there was has gone, and the poles stand smoking.}
    ~ put_out()
    ~ drop(canvas, 1)
    ~ cue(mountain, 0.5)
- -> DONE
= brush_catches
{&There is a snap by your feet, and another, quicker. The fire has put out one finger along a twig of the wall, and the needles on that twig have curled up small.|You know it by the light, which is on the stone over you, and moving.|It says one word, in the brush, and then goes on talking.}
+ [Throw the water on it # lean: careful 4]
    { water_l() > 0.5:
        {tent_ticks == 1:You throw the water and then the pot. It is all steam, back to the stone, and you are outside on your knees. There is a gap in the wall that a dog could come in by.|You throw the water, low, at the foot of it. There is one more gap in the wall.}
        ~ put_out()
    - else:
        The pot is dry. You beat at it with the pot, with your hands, with the jacket, till nothing in the brush is red. It has cost you the skin of three knuckles.
        ~ put_out()
        ~ wound(0.08)
    }
    ~ cue(mountain, 0.3)
+ [Kick the wall out, down the slope # lean: careful 1]
    You lie on your back and put both boots through it, and again, and it goes over outward, with its fire on it, and lies there lighting up the trees. {raining() > 0.2:It hisses.|You stamp along it till it is out.} The wind comes in and looks at what you have.
    ~ put_out()
    ~ wound(0.03)
    ~ cue(mountain, 0.4)
+ [Get out with the pack and let it burn # lean: reckless 2]
    You are out, with the pack by one strap, before you have decided. It goes up the whole mouth of the rock, like a curtain in the wrong direction, and is done in the time that it takes to lace a boot. The stone ticks for a long while.
    ~ put_out()
    ~ cue(mountain, 0.5)
- -> DONE
= gone
~ fire_inside(false)
~ cue(mountain, 0.5)
{under_rock():You are outside, on your hands, and the mouth of the rock is one sheet of light, from side to side, and then there is only the rock, black to the lip.|{tent_ticks == 1:You are outside, on your hands, and there is no tent. There is a light the height of a tree, in the shape of one, and then the poles, and then the poles come down.|It has gone again, all of it, in the time that it takes to get out from under.}} {hurt() > 0.3:There is something wrong with your arm and you keep it behind you.|You have the jacket, and one boot in your hand.}

{food_days() > 3:You went in again for the food, low, with your eyes shut, and threw out what your hands met. You can hear what you did not throw out: the nuts are going off like small shots.|You go round it, and round, and nearer each time, and pull out with a stick what can be pulled.} {raining() > 0.2 or snowing() > 0.1:It hisses for a long time.|By {dark():morning|dark} you can put your palm on the ground there. It is the warmest place you have slept in all year.}
-> DONE

=== smoke_sick
# arrive: waking, danger(reason_smoke)
# when: (smoke() > 0.3 or headache() > 0.08) and headache() < 0.28 and fire_in_tent() and fire_lit()
# urgent
# every: 20 hours
{smoke_sick > 4 and headache() < 0.16: -> known}
{
- smoke_sick == 1:
    You have a headache with a hoop round it and you are very comfortable. Those two things do not go together. You are a healer's daughter; you lie there and try to recall what it is that they go together in. The smoke has come down as far as your chest.
- smoke_sick == 2:
    The smoke has come down again, as far as your mouth. Your head has a nail in it, and you feel no wish to do anything about that, and this time you know what that means.
- else:
    {&Smoke; you have your boots on before your eyes are open.|Your head again. You sit up into the smoke and lie down out of it.|You know it by the wish to lie there.|The nail is back in your head.}
}
+ [Roll out into the air # lean: careful 2]
    ~ put_out()
    ~ fire_inside(false)
    ~ fire_wished = false
    ~ hours(1)
    {
    - smoke_sick == 1:
        You get your face out under the hem, on to {snow_cm() > 2:snow|cold ground}. You lie half in and half out like that and are sick. {cloud() < 0.4 and dark(): The stars are doing something slow. By and by they leave off.|You know your own name, and say it.}
    - smoke_sick == 2:
        You get out by the back on your elbows and lie there with your cheek on the {snow_cm() > 2:snow|ground}, and it is the best bed that you ever had.
    - else:
        {&Out. You breathe, and are sick, and breathe.|You crawl out, and kick earth over it from outside.|You lie out there until your lips have feeling.}
    }
+ { smoke_hole() < 0.5 } [Cut the smoke hole wider # lean: careful 4]
    ~ cut_smoke_hole(0.7)
    ~ hours(1)
    {&You stand up into it with your eyes shut and cut, by feel, {under_rock():at the top of the brush, where it meets the stone|where the poles meet}, until you can put your head through. It goes out past your ears. {air() < 0: The cold comes down the same way.}|You cut till there is sky in it.}
+ [Prop the door open and stay in # lean: careful 3 # lean: reckless 2]
    {smoke_hole() < 0.4:
        ~ cut_smoke_hole(0.4)
    }
    ~ hours(1)
    ~ shift(ease_in_woods, 0.01)
    {
    - smoke_sick == 1:
        You push the {under_rock():brush|flap} wide with a stick, and the smoke leans over and goes out past you in a rope, with the heat. Your head goes on ringing. {air() < -5: It is that or the night, and you have met the night.|You keep your mouth by the gap and count your own pulse.}
    - smoke_sick == 2:
        You prop it with a boot, and lie down flat, where there is a foot of air.
    - else:
        {&You wedge it open, and pull your knees up out of the draught.|The boot goes in the door.|You open it, and cough, and lie with your nose at the sill.}
    }
- -> DONE

= known
~ hours(1)
{smoke_hole() < 0.4:
    ~ cut_smoke_hole(0.4)
}
{&Smoke. You put a boot in the door, and lie down again with your head at that end.|Your head has begun. You let in as much of the {dark():night|day} as you can pay for.|You have a stick for it now, with a fork, that lives by the door.|You wake because you are so comfortable, and get up at once.|Out, on your knees, for ten breaths, and in again.|You sit up into it, and lie down out of it, and see to the door with your foot.|You lie with your mouth at the crack, like something that has been dug for.|It has sunk as far as your chin. You give it somewhere to go.|You look at your nails by the fire, and open the door.}
-> DONE

// ---------------------------------------------------------------- the ends of the day

=== dusk_first
# arrive: dusk
# when: nights() < 4
# once
You have seen the sun go down sixteen times a day, a thing that slid off the edge of a window. Down here it is done to you. {cloud() < 0.5: The colour goes up the trunks as water fills a glass, and when it reaches the top twigs somebody turns a corner with the lamp.|It is grey, and then it is a darker grey, and there is nothing to point to.} {camp_here(): You look round for what is yours and can still just see it.|You have not found a place to lie down, and now you will have to choose one with your hands.}
-> DONE

=== dusk_later
# arrive: dusk
# when: nights() > 3 and light() < 0.4
# weight: 1
# every: 5 days
{
- frosts() > 0 and cloud() < 0.3:
    Clear, all the way up. You know what that means now. {stack_kg() > 8 and camp_here(): You bring in twice what you had meant to bring.}
- cloud() > 0.7 and air() > 3:
    Low cloud. It will be quite dark, and you will not freeze.
- moonlight() > 0.04:
    The moon is up already.
- understood():
    At dusk an owl calls from the spur, three and one, and the owl who lives there answers it from the other side with quite another tune. Three and one.
- haunted():
    {&From the light going until it is quite gone is the worst of it. You find things to carry.|You light nothing and sit where there is still some day.}
- hunger() > 0.6:
    In the last light you look into the pot once more.
- else:
    {wind() < 2: {&A mist lies down in the low ground and the trees stand in it to their knees.|Nothing moves but bats.|Crows go over to their roost, in twos.}|{&The wind has not dropped with the sun.|Leaves go by you at the height of your face.}}
}
-> DONE

=== dawn_some
# arrive: dawn
# weight: 1
# when: nights() > 2
# every: 5 days
{
- frost() and fire_lit() and not fire_in_tent():
    The fire has kept a circle of black wet ground. All the rest is white up to it.
- snowing() > 0.1 and snow_cm() > 1:
    It gets light from below. It has been coming down in the dark for you do not know how long without a sound.
- raining() > 0.2:
    Day comes, in so far as the rain turns from black to grey.
- strangers_tracks():
    In the wet ground by the path there is a print with no tread, and the water is still coming into it.
- tracks() and understood() and followers_near() > 0:
    Two sets of prints go by. One is yours, from yesterday. The other keeps to the side.
- season() == season_autumn:
    {cloud() < 0.4: {&The sun comes in flat under the branches, and everything that was brown is orange and lit from the side, with you in it, squinting, unwashed.|The tops have the sun. It is an hour coming down to you.}|{&A grey one. Leaves are coming down straight.|It gets light the way a room does with the shutters closed.}}
- else:
    {&A chickadee says its two notes, high and lower.|The light comes, and there is what there was.|A crow, far off, then one nearer.}
}
-> DONE

=== full_moon
# arrive: dusk
# when: moon_day() > 12 and moon_day() < 18 and cloud() < 0.5 and days_since(autumn_moon_full) > 4
# weight: 3
# every: 20 days
{
- full_moon == 1:
    It comes up through the trees the colour of a pumpkin rind and much too large, {nights() < 20: and you count on your fingers, since there was none at all when you walked out of there|full again}. You used to see it plain, with its pits, out of the long window in Mecha; people did not stop for it. {snow_cm() > 2: On the snow it is bright enough to sew by.|There are shadows, with edges, at night.}
- understood():
    {!Full moon. They will be farther back tonight, having so much more to hide in so much less.|Full moon. Whoever has the watch up there can see your hands. You hold them still, and then go on with what they were doing.|Full again. You make it {in_words(moon())} since the gate.|}
- else:
    Full again, and you can see {air() < 5:your breath by it, and }the path, and your own hand.
}
-> DONE

=== storm_night
# arrive: waking
# when: wind() > 5 and dark()
# weight: 5
# every: 5 days
{tent() > 0.5: {camp_under_rock():The wall of brush leans in, and stays in. You sit with your back against it and your boots against the rock, and are a prop.|The whole tent breathes in, and stays in. You lie with your arms spread on the weather side, holding the wall up by being heavy.}|You have got yourself in between two roots, and the tree, which you had taken for a thing that stays still, is working in its socket. You can feel it lift.} Something big comes down on the slope. It takes its time, breaking what it meets.
+ [Stay flat where you are]
    ~ temp near_tree = chance(30)
    You stay. {storm_night > 1: It blew like this the other time.|You recite what you weigh, what a trunk weighs, how much sky there is for one to fall in.} When you lift your head it is day, and the tree that came down is {near_tree:across your path, with all its wood at a good height for breaking|a long way off, to judge by the gap in the sky}.
+ [Crawl to the lee of the rocks # lean: careful 2]
    You go on elbows. Halfway there a gust turns you over. In the lee it is only loud. You sit with your back to stone and your jacket over your head.
    ~ hours(2)
- -> DONE
