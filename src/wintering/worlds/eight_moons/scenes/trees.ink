// Movement at the edge of sight. What is out there is a shape until understood() says otherwise.

VAR last_sign_day = -1
VAR took_for_hunters = false

=== function sign_now()
~ last_sign_day = day()

=== function days_unseen()
{ last_sign_day < 0:
    ~ return 0
}
~ return day() - last_sign_day

// ---------------------------------------------------------------- glimpses, not understood

=== glimpse_first
# arrive: glimpse
# when: not understood()
# once
# urgent
~ sign_now()
{
- follower() == brannet:
    A stick goes, uphill. It is a good thick one and it goes all at once under a weight. A squirrel is not a weight. You look, and up there between two beeches a piece of the grey moves to the left and becomes part of a beech.
- follower() == sorrel:
    You bend to the pack and straighten up, and across the slope something else has straightened with you. It is a long way off. You would swear to the shoulder. Then a leaf comes down in front of it, only a leaf, and behind the leaf there is a trunk with no shoulder on it.
- follower() == kade:
    A stone comes down. It comes from above you, knocking, taking its time, and stops in the leaves an arm's length from your boot. {frost(): The underside is dark, where the rest is white.|The underside is damp still.} It was lying in its bed a minute ago. There is nothing up there but the skyline.
- light() < 0.3:
    There are two stumps beside the path. You have come by here at dusk before and there is one.
- else:
    The jays go up along the ridge, one pair, then farther on another pair, in a line, at about the speed of somebody walking.
}
+ [Take out the pistol and wait # lean: careful 1]
    ~ draw_gun()
    ~ hours(1)
    {rounds() > 0: You put your back to the nearest trunk and hold it in both hands, low, as Bellamy taught you.|It is empty. You hold it where it can be seen.} The light moves across your boots. A woodpecker starts. You were never so sure of anything as that there is nobody there now, and you could not get up if there were a prize for it. {hunger() > 0.5: In the end it is your stomach that moves.|When you do get up, you go backwards.}
    ~ stir(feeling_fear, 0.4)
    ~ lower_gun()
+ [Go on as if you had not seen]
    You pick up what you were carrying. Your back has never had so much surface. You bend when you would have bent and stop where you would have stopped, and hum, and find out that you cannot hum. {dark(): Once it is too dark to be seen, you run.|At the second bend you look, and there is a good deal of wood.}
    ~ stir(feeling_fear, 0.25)
    ~ stir(feeling_anxiety, 0.3)
+ [Walk straight up to where it was # lean: reckless 3]
    You go up there, fast, before you can be sensible, with your mouth dry and a stick in your hand. {snow_cm() > 1 or raining() > 0.1: Where it was there are two marks in the ground, side by side, deep at the toes. Someone has been standing there on the balls of his feet.|There is nothing where it was. Leaves; some of them are wet side up.} You say "Come out, then." It is the first thing you have said to anyone in days, and your voice cracks in the middle.
    ~ speak_to_trees()
    ~ stir(feeling_fear, 0.2)
    ~ stir(feeling_anger, 0.2)
- -> DONE

=== glimpse_again
# arrive: glimpse
# when: not understood() and glimpses() > 1
# weight: 4
# every: 2 days
~ sign_now()
{
- follower() == brannet and camp_here():
    A cough, down by the water, cut off with a hand. You stand with the stick of wood you were about to put down, and do not put it down.
- follower() == brannet:
    There is apple core on the path, gone brown only at the edges. The nearest apples are a morning's walk behind you, and you have had none.
- follower() == sorrel and hunger() > 0.5:
    The ground under the hickory has been gleaned, as you had meant to glean it. The best of the nuts are lying in the print of a hand, in a heap no bigger than the hand. You look all round. You do not touch them. A while later you have eaten them.
- follower() == sorrel:
    At the very end of the long view something lifts and comes down, slowly, as one lifts an arm to push away a branch for somebody behind. There is nobody behind. The branch springs back.
- follower() == kade:
    Your near snare has been sprung with a twig, neatly, and the twig left in the loop. You look at it with your neck prickling. It took some trouble to be so rude.
- follower() == kade and dark():
    It has got dark, and out of the dark comes the flat chop of a blade going into a trunk and being left there. You wait for the second. It does not come all night.
- dark() and moonlight() > 0.04:
    The bare slope across from you is white with moon, and a shadow goes over it with no owl above.
- raining() > 0.2:
    Rain, and through it for the length of a breath a smell of tallow and wet hide, as a tent smells with the people in it. It does not come back when you turn your face that way.
- snow_cm() > 2:
    Your own tracks from this morning go down to the water. In three of them, and only in three, where the bank is steep, there is a second heel.
- light() < 0.25:
    You count the trunks on the skyline because they are what you can see. Fourteen. You look down to tie your boot. Thirteen.
- wind() > 3.9:
    Everything moves but for one grey upright by the rocks. As soon as you think so, it moves too.
- glimpses() > 3:
    There again. You no longer start. You shift the load to the other arm, the left, and go on with your right hand free.
- else:
    On the far bank one of the trunks is thicker than it was. {camp_here(): You go into the tent, where you can be seen even better, and come out.|You go round by the stones, so as to leave nothing, and have left a wet sleeve's worth of drops on every one.}
}
~ stir(feeling_anxiety, 0.1)
-> DONE

=== fear_of_it
# arrive: dusk
# when: suspicion() > 0.2 and not understood() and not took_for_hunters
# weight: 4 * suspicion()
# every: 3 days
{
- fear_of_it == 1 and has_camp():
    For the first time you look at your own camp from the outside. You go up the slope and lie down among the ferns. There it is. One could hit it with a stone from here, or from there, or there. {fire_lit(): The smoke points down at it.|Your blanket of leaves is the shape of you.}
- fear_of_it == 1:
    You pick the place to sleep as if you were picking where to be found. Rock at your back; one way in. You put dry sticks across the one way.
- five and feel(feeling_fear) > 0.3:
    You run through the five who let you by, face by face. It was a nod. You are nearly sure that it was a nod. People nod at a tree before they cut it.
- nightmares() > 4:
    You are so tired that everything has a second edge. You know what a mind does in that state. It would be just like your mind to put someone out there, after what you have done, to watch you sleep.
- rounds() < 3 and rounds() > 0:
    You take the magazine out and put it in again. {in_words(rounds())}, then.
- else:
    You tie a pot lid to a cord and the cord across the path. In the small hours it rings. You lie with the pistol pointed at the flap until there is day in it, and outside, by the lid, is the neat clawed hand of a raccoon.
}
-> DONE

// ---------------------------------------------------------------- finding out

=== double_back
# offer: Double back on your own trail
# when: (glimpses() > 0 or follower_signs() > 1) and not understood() and light() > 0.25
# weight: 3 + 4 * suspicion()
# lean: careful 18 * suspicion()
# lean: reckless 2
# every: 2 days
{double_back == 1: You walk out by the path, not hurrying, with the waterskin, as on any day. At the first rock you step off it sideways and go up on your hands, and lie along the top with your chin on the stone.|This time you use the creek, up the middle of it to above your knees, and come out by the alder roots, a quarter-mile upstream of where anyone would look.}
+ [Lie still for the whole afternoon]
    ~ hours(4)
    ~ temp patience = chance(55)
    { patience or glimpses() > 2:
        {cold() > 0.4: You are past feeling your elbows when|You have watched one beetle the full length of the stone, when} a person goes by below. {wind() > 2.8: You hear nothing at all.|The leaves hardly speak.} You see a hood, and a hand trailed over the tops of the ferns, a long brown hand with the nails cut short. At the place where you left the path the hood stops. It looks at the rock. It stays quite still. Then the hand comes up, open, to the height of the shoulder, and goes down again, and the person walks away by the way they came.
        You had the pistol on the back of that hood the whole time.
        ~ stir(feeling_fear, 0.2)
        -> seat
    - else:
        Nobody comes. {raining() > 0.2: You are rained on in earnest.|The sun goes round to where it can get in your eyes.} You learn the names that you have for nine sorts of lichen. On the way home, on the path, across your own morning's print, there is a hazel twig, peeled.
        ~ sign_now()
    }
+ [Search the slope above the camp]
    ~ hours(2)
    -> seat
+ [Give it up and go home]
    Your hands are needed for other things. You go back by the path and do not look up more than four times.
- -> DONE
= seat
~ sign_now()
Up behind the camp, under a holly, the leaves are pressed flat in the shape of someone who sits with one leg out. {frost(): There is frost all round it and none in it.|You put your palm there.} It has been used for days. There is a bone needle-case, dropped, and a twist of smoked fish skin. You sit down in it, in the same dent, with the same leg out, to see what they see.
{has_camp(): Your tent is between your feet. But the view is past the tent, over it, down both the ways by which anyone could come up to you from below.|You see the path you use, and all the ground on either side of it.}
{ suspicion() > 0.25 or glimpses() > 1 or double_back > 1:
    -> reckon
}
You put the needle-case back where it lay.
-> DONE
= reckon
You sit there and go over it. How many nights. How many chances, with you asleep and the fire out. {hours_since(-> five) < 9000: The five, and who the five would have told.} {rounds() > 0: You with that thing, asleep on it. |}They have had every one of those nights, and here you are with your boots on.
+ [They are keeping you. Whoever sent them # lean: careful 2]
    You say it to the holly. "You're not hunting me." A leaf-edge turns in the wind and turns back. {understanding() > 0.4: There is one person living who would spend three good scouts on that and tell nobody why. You get up very quickly from the place where you have been sitting.|Somebody has said that you are to be let live. You can think of one person with so many people to spare, and you decide at once to think no further.} You leave the needle-case on a stone at the path's edge, in plain sight, and by morning it is gone.
    ~ understand_followers()
    ~ took_for_hunters = false
    ~ stir(feeling_hope, 0.15)
    ~ stir(feeling_anger, 0.1)
+ [They are waiting for you to weaken # lean: reckless 1]
    It is what you would do. No sense in losing a man to a cornered animal with a gun. You would sit on a hill with some fish and let the {season() == season_winter:winter|weather} have her. You take the needle-case with you, since it is a thing they will miss. {has_camp(): From now on you sleep on the far side of the tent from where you are seen to lie down.|You move on while it is light.}
    ~ misread_followers()
    ~ took_for_hunters = true
    ~ stir(feeling_fear, 0.4)
+ [You cannot tell from this]
    A person sat here and ate fish. The rest you have made up, and you know how good you are at that. You smooth the leaves and go down.
- -> DONE

=== second_look
# arrive: dusk, dawn
# when: took_for_hunters and not understood() and days_since(double_back) > 4
# weight: 5
# every: 6 days
You have been expecting it for {days_since(-> double_back) > 12:so long that the expecting has gone to sleep at its post|days}. {weak() > 0.4 or ill() > 0.3: And now you are weak. A child could do it. You lay all last night with your back to the flap, and the only thing that came in was air.|You have gone to the water with both hands full. You have slept right through, once, with the pistol under the pack. They have let go by every chance a hunter waits for.} {answer_kind() == 4: And there was the food.}
+ [They are keeping you, then]
    You put the pistol away under the pack, and go out, and stand in the open where the light is, with your hands hanging down. It is as near as you can come to an apology. A bird speaks, up there, or someone does.
    ~ understand_followers()
    ~ took_for_hunters = false
    ~ show_hands()
+ [They are only patient]
    So is a snare. You move the bed again.
    ~ misread_followers()
    ~ stir(feeling_fear, 0.2)
- -> DONE

// ---------------------------------------------------------------- what you do about it

=== leave_food_out
# offer: Leave a share of food on the stone
# when: glimpses() > 0 and food_days() > 0.8
# weight: 1 + 2 * quality(ease_in_woods)
# every: 3 days
{understood(): You choose the flat stone at the end of the path, where a person need not come close.|You do not know what you are feeding. You put it as far from the camp as you can bear to walk from the camp.}
+ [A good share, as for a guest]
    ~ leave_share(0.5)
    {meat_kg() > 0.4: A whole hind leg, wrapped in bark so that the mice have to think.|Half of what nuts there are, shelled, since you would want them shelled.} {food_days() < 2: You walk back fast, so as not to change your mind.|You lay a sprig of something across it, and then feel a fool and take off the sprig.}
    ~ shift(aloneness, -0.02)
+ [A little, to see what takes it]
    ~ leave_share(0.15)
    You put it on swept ground, with fine ash dusted round. {snow_cm() > 1: Snow would have done as well.} You mean to know in the morning whether it goes on two feet.
+ [Think better of it]
    {food_days() < 2: You stand there with it in your hand, and eat it.|You hang it up again out of reach of everyone.}
- -> DONE

=== speak_aloud
# offer: Say something to the trees
# when: glimpses() > 0
# weight: 1 + 2 * quality(aloneness)
# every: 3 days
{
- not understood():
    You stand up in the middle of your clearing. It takes some time before you can make your mouth do it with nobody in front.
- speak_aloud > 4:
    You no longer stand up for it.
- cold() > 0.5:
    The words come out in separate small clouds.
- else:
    You turn your face to the hill. You would like to know which part of the hill.
}
+ [Tell them to go home]
    ~ speak_to_trees()
    "I don't need you. {frosts() > 2:You'll freeze.|Go home.} {understood():Tell her I said so.|Whoever you are, go home.}" {understood(): You hear, quite distinctly, no one answer.|It comes back off the ridge with its end missing.}
    ~ stir(feeling_anger, 0.1)
+ { understood() } [Thank them]
    ~ speak_to_trees()
    {answer_kind() > 0: "For what you did. I saw it." You are speaking to a spruce. |"I know you're there. I sleep better." You had not known that until you said it. }You get very busy with a strap.
    ~ stir(feeling_gratitude, 0.3)
    ~ shift(aloneness, -0.03)
+ { not understood() } [Tell them you have a gun]
    ~ speak_to_trees()
    ~ draw_gun()
    "I've got a gun." A chickadee repeats its name. "I'm good with it," you add, and that is how they will know, you think, that you are a liar.
    ~ lower_gun()
    ~ stir(feeling_fear, 0.1)
+ [Say your own name]
    ~ speak_to_trees()
    {speak_aloud < 3: "Clarke." Nobody has said it since the gate. It sounds snapped off. "Clarke," you say, in case it should be easier the second time.|"Clarke," you say, as you might show someone a card at a door. In the quiet afterwards you think you hear it picked up, once, low, a man's voice, trying the shape. But the creek says all sorts of things.}
    ~ shift(aloneness, -0.02)
- -> DONE

=== sing_low
# offer: Sing
# when: (dark() or light() < 0.4) and quality(aloneness) > 0.2 and nights() > 5
# weight: 1 + quality(aloneness)
# every: 4 days
{
- sing_low == 1:
    You know four songs. One is for the launch of ships, one has a verse you will not sing to woods with people in them. Your father's you can sing as far as the place where he would look over to see if you were going to join in.
- understood() and follower() == sorrel:
    You sing your father's. From somewhere off to the left and not very far, someone puts a lower note under it, and keeps it there to the end of the line, and leaves off when you do.
- understood():
    You sing it to the fire, low. You sing it rather better than you would if you thought that there was no one out there.
- feel(feeling_sadness) > 0.5:
    It will not stay a tune. You let it go down to a hum, then to something you do with the breath as you scrape the pot.
- air() < -3:
    You sing to keep your jaw from knocking. It has a good beat.
- else:
    You sing as you walk, the verse that you will not sing, loudly. A grouse goes up from right under your boot.
}
~ sing()
~ shift(aloneness, -0.03)
-> DONE

=== lose_them
# offer: Go where you cannot be followed
# when: (suspicion() > 0.2 or understood()) and light() > 0.3
# weight: 1 + took_for_hunters * 4
# lean: reckless 2
# every: 4 days
{lose_them == 1: You have been tracked by people who were good at it, and you have thought about how they did it. Bent grass, turned stones, birds. Water keeps nothing.|You know how they lost you the other time, and so do they.}
+ [Take the creek bed, in the water]
    ~ evade()
    ~ hours(3)
    {air() < 3: By the second bend your feet are two boots somebody else has filled with gravel. {numb(): You fall, and go in to the neck.}|It is slow; the stones are round and hairy.} You come out on rock and let the rock dry. Then you sit in a place that nobody in the world knows of. {understood(): You listen for them. You had forgotten what it is like when there is really nobody. The back of your neck does not know what to do with itself.|It is so good that you laugh. Toward dark it is not so good.}
    ~ shift(aloneness, 0.04)
+ [Walk the stone along the ridge # lean: reckless 1]
    ~ evade()
    ~ hours(3)
    On the bare rock the wind takes your smell one way while you go another. {wind() > 3.9: You go the last part on all fours.} You can see for miles, and be seen. At the end of the ridge you drop into laurel, and lie with your face in the needles until nothing has come over the skyline for as long as it takes the shadow of one tree to reach the next.
    ~ shift(ease_in_woods, 0.02)
+ [Stay where they can see you]
    You sit down again. {cold() > 0.4: If you fall through the ice someone ought at least to be watching.|You can always lose them tomorrow, you think, as one thinks of washing.}
- -> DONE

// ---------------------------------------------------------------- answers

=== answer_ford
# arrive: dawn
# arrive: arriving(creek_ford)
# when: answer_kind() == 1
# once
The ford has been seen to. The log that you have climbed over every day since you came has been rolled aside, and where the bottom was all loose there are five flat stones, set level, at the length of your stride. {understood(): At yours. You try it: left, right. Somebody has stood here and thought how long your legs are.|No flood sets stones at the length of a stride. You go across them, because you are a person with dry boots, and stand on the other side with all your hair up.}
~ sign_now()
-> DONE

=== answer_wider
# arrive: waking
# arrive: dusk
# when: answer_kind() == 2 and understood()
# every: 20 days
They have drawn off. You could not say how you know: the jays keep to their own affairs; the holly has let its leaves up. You asked, in one way and another, for this. {quality(aloneness) > 0.5: You find that you are breaking kindling very loudly.|You sit that evening with your shirt off by the fire and mend it, and do not once look round.}
-> DONE

=== answer_other
# arrive: glimpse
# when: answer_kind() == 3 and understood()
# every: 20 days
~ sign_now()
It is not one of yours. You know how yours go by now: this one puts the foot down whole. Somebody has been sent home, and in his place there is somebody who steps where you have stepped and does not cough. {took_for_hunters: |You wonder what was said to him, and whether he had to answer for you.}
-> DONE

=== answer_food
# arrive: dawn
# arrive: waking
# when: answer_kind() == 4
# every: 15 days
# weight: 6
~ sign_now()
{answer_food == 1: On the flat stone at the path's end lies a fish, split and smoked, the colour of a violin. It is tied up with grass, in a knot that you have seen on the belts of people who did not like you. It is quite dry, so it was put there since the dew.|A fish again, and beside it a twist of salt in a leaf. Salt, from wherever it is that they go when it is their turn to go home.}
{understood(): You look up at the hill and hold it in both hands, for them to see that you have it.|You turn it over for what might be wrong with it. You smell it. You think of your mother's list of things that can be done to a fish.}
+ [Eat it]
    {hunger() > 0.5: You eat it standing, skin and all, and the grass has been round it and you look at the grass.|You eat it slowly, on your own doorstep, picking each bone clean.} Nothing happens to you but that.
    ~ take(dried_meat, 0.4)
    ~ eat_now()
    ~ stir(feeling_gratitude, 0.3)
+ [Leave it where it is]
    You leave it. By evening it is gone, and you cannot tell if it was taken back or simply taken. {understood(): You have been rude to someone.}
    ~ shift(aloneness, 0.02)
- -> DONE

=== share_gone
# arrive: dawn
# when: days_since(leave_food_out) < 3 and glimpses() > 0
# weight: 3
# every: 6 days
{
- understood() and follower() == kade:
    The meat is on the ground, a yard from the stone, with dirt kicked over it. All right. One of them hates you. It is the first thing that you know about any of them for certain, and you walk home with it feeling a good deal less watched.
- follower() == sorrel or follower() == brannet:
    It is gone. Where it was there is one acorn, set upright on its cup in the exact middle of the stone. You crouch and look at it. {understood(): You do not move it. You put the next share beside it.|A jay might. A jay would have to be very tidy.}
- snow_cm() > 1:
    Fox. It came straight up the path with its mind made up.
- else:
    It is gone, with the bark that it was wrapped in. You look for prints, and there is a good confusion of leaf.
}
-> DONE

// ---------------------------------------------------------------- once you know

=== glimpse_known
# arrive: glimpse
# when: understood()
# weight: 3
# every: 4 days
~ sign_now()
{
- follower() == brannet:
    He has let the birds up again. It is the one who does that; he does it at the same bend, every time, and you catch yourself waiting for them, as at a station one waits for a light. There they go.
- follower() == sorrel and snow_cm() > 3:
    There is a track broken for you through the drift at the ford, by someone with a shorter step than the snow needed.
- follower() == sorrel:
    For once you see her, if it is a her, whole: a hooded shape on the far bank filling a skin, like anyone. She looks up. You each have a full skin in one hand. You look down first, to be polite, and so does she, and there is the bank.
- follower() == kade:
    That stone again, from above. It stops nearer than the last one did. You pick it up and set it on the others. You are making a small wall of them.
- dark() and air() < -4:
    Up by the rocks someone is beating his arms across his chest. It carries. You lie and hear him keep it up until he is warm, or ordered to stop.
- raining() > 0.3:
    Rain all day. Through the one gap you see the end of a hide, stretched, and under it feet. Two pairs. It does not look any drier than yours.
- hurt() > 0.3:
    You have been limping, and now there is a stick leaned on the tree where you always rest. It is peeled, and cut to the height of your hand.
- else:
    You know where to look and you look a little to one side of that. There. The grey with an elbow in it. You go on with your work, and the work goes better.
}
~ shift(ease_in_woods, 0.01)
-> DONE

=== gone_quiet
# arrive: quiet
# arrive: dusk
# when: understood() and days_unseen() > 9
# weight: 3
# every: 15 days
{
- gone_quiet == 1:
    It comes to you while you are scraping a hide that you have not seen one of them for a week, or longer. You do not remember a last time. You stop scraping. {snow_cm() > 2: There is no print but yours in all that white.|The jays are going about whatever it is jays do.} Either they have gone home, or you have got so used to them that you have stopped counting them as things that move.
- quality(aloneness) > 0.5:
    You say a few words to the hill in case. You feel the difference as you do it, and could not say if the difference is in the hill.
- else:
    Nothing, again. You take in the wood, and leave the one log by the path where a person might like to sit.
}
-> DONE

=== stepped_in
# arrive: waking
# when: decided(brannet, matter_step_in) == answer_yes or decided(sorrel, matter_step_in) == answer_yes or decided(kade, matter_step_in) == answer_yes
# once
# urgent
There is a weight on you and it is warm. You lie beneath it for a long time before you ask what it is, since asking might make it stop. It is a hide with the hair on. It smells of tallow and of somebody else. {fire_lit(): By your feet there is a fire of a kind that you do not build, long, three logs laid nose to nose.|By your feet is a long black mark where there has been a fire of a kind that you do not build.}
{took_for_hunters: You had it all the wrong way round. You lie there and go back over every night of it with your face burning, which is at least warm.|You remember none of it, and then one thing: being turned over, by hands that were in a hurry, and a voice saying a word you know. It was the word for stay.}
There is broth in your own pot with a lid of bark on. All round the tent the ground has been swept with a branch, so that there should be no feet.
~ understand_followers()
~ took_for_hunters = false
~ sign_now()
~ stir(feeling_gratitude, 0.5)
-> DONE

=== why_they_stay
# arrive: quiet
# when: understood() and frosts() > 1 and nights() > 12
# weight: 2
# every: 12 days
{
- why_they_stay == 1:
    You have worked out their watches, more or less. They change about every third day; there is a time then, toward evening, when there must be somebody walking fast, with what you did. That you ate. That you cut wood. You picture it arriving. You picture a tent, and a lamp, and a face that does not alter while it is read out, and you bend down and pick up the far end of the log.
- faced(the_withdrawal) > 0 and vow_kept() == false:
    She left you on a hillside, and she has put three people on another to see that you wake up. You hold one of those in each hand and neither of them gets any lighter.
- understanding() > 0.5:
    You would have sent them too. You think so, and you go on stirring.
- else:
    There is nothing to stop you from walking up there to ask. You have got as far as the holly, twice.
}
~ cue(her_eyes, 0.1)
-> DONE
