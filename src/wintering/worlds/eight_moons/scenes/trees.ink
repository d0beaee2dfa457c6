// Movement at the edge of sight. What is out there is a shape until understood() says otherwise.

VAR last_sign_day = -1
VAR took_for_hunters = false
VAR double_seen = false
VAR name_heard = false
VAR sung_with = false
VAR share_left = false

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
    There are two stumps on the slope. You take three steps, and there is one.
- else:
    The jays go up along the ridge, one pair, then farther on another pair, in a line, at about the speed of somebody walking.
}
+ {have(pistol) > 0} [Take out the pistol and wait # lean: careful 1]
    ~ draw_gun()
    ~ hours(1)
    {rounds() > 0: You put your back to the nearest trunk and hold it in both hands, low, as Bellamy taught you.|It is empty. You hold it where it can be seen.} {light() > 0.3:The light moves across your boots. A woodpecker starts.|You hear a good deal, and none of it is feet.} {hunger() > 0.5: In the end it is your stomach that moves.|When you do get up, you go backwards.}
    ~ stir(feeling_fear, 0.4)
    ~ lower_gun()
+ [Go on as if you had not seen]
    You pick up what you were carrying. Your back has never had so much surface. You bend when you would have bent and stop where you would have stopped, and try to hum. {dark(): Once it is too dark to be seen, you run.|At the second bend you look, and there is a good deal of wood.}
    ~ stir(feeling_fear, 0.25)
    ~ stir(feeling_anxiety, 0.3)
+ [Walk straight up to where it was # lean: reckless 3]
    You go up there, fast, before you can be sensible, with your mouth dry and a stick in your hand. {snow_cm() > 1 or raining() > 0.1: Where it was there are two marks in the ground, side by side, deep at the toes. Someone has been standing there on the balls of his feet.|There is nothing where it was. Leaves; some of them are wet side up.} You say "Come out, then," and your voice cracks in the middle.
    ~ speak_to_trees()
    ~ stir(feeling_fear, 0.2)
    ~ stir(feeling_anger, 0.2)
- -> DONE

=== glimpse_again
# arrive: glimpse
# when: not understood() and glimpse_first and (glimpses() > 1 or follower_signs() > 1)
# weight: 5
# every: 2 days
~ sign_now()
{
- follower() == brannet and camp_here():
    {&A cough, below the camp, cut off with a hand. You stand with what you were about to put down, and do not put it down.|Someone has lain along the bank above your camp and chewed grass. The ends are wet.|Two sticks, up the hill, a man's weight apart.}
- follower() == brannet and season() == season_autumn and have(berries) <= 0 and glimpse_again < 5:
    There is an apple core on the ground, gone brown only at the edges. You have had no apple.
- follower() == brannet:
    {&A stick goes, and then nothing goes, for as long as you can stand on one leg.|A low word, and a lower one in answer, and neither is meant for you.|Somebody has made water against a beech, at the height of a man. It is not dry.}
- follower() == sorrel and hunger() > 0.5 and season() == season_autumn:
    The ground under the hickory has been gleaned, as you had meant to glean it. The best of the nuts are lying in the print of a hand, in a heap no bigger than the hand. You look all round. You do not touch them. A while later you have eaten them.
- follower() == sorrel:
    {&At the very end of the long view something lifts and comes down, slowly, as one lifts an arm to push away a branch for somebody behind. There is nobody behind. The branch springs back.|A deer comes toward you along the slope, at a walk, looking over its shoulder.|You hear a skin being filled, upstream, and stopped when it is half full.}
- follower() == kade and dark():
    Out of the dark comes the flat chop of a blade going into a trunk and being left there. You wait for the second.
- follower() == kade and snares() > 0 and glimpse_again < 4:
    {Your near snare has been sprung with a twig, neatly, and the twig left in the loop. It took some trouble to be so rude.|A loop has been lifted off its stake and hung, shut, at the height of your face.|One of your snares has a knot in it that you did not tie.}
- follower() == kade:
    {&A stone, from above, and not a large one. It has come a good way to get to you.|Three leaves are pinned to a trunk with one thorn, at the height of your eyes.}
- dark() and moonlight() > 0.04:
    The bare slope across from you is white with moon, and a shadow goes over it with no owl above.
- raining() > 0.2:
    Rain, and through it for the length of a breath a smell of tallow and wet hide, as a tent smells with the people in it. You turn your face that way, and it is gone.
- snow_cm() > 2:
    You cross your own tracks. In three of them, where the bank is steep, there is a second heel.
- light() < 0.25:
    {&You count the trunks on the skyline because they are what you can see. Fourteen. You look down to tie your boot. Thirteen.|A twig goes, and an owl that was calling leaves off.}
- wind() > 3.9:
    Everything moves but for one grey upright by the rocks. As soon as you think so, it moves too.
- glimpses() > 3:
    {&Something went behind something, over there. You shift your load to the left arm, and go on with your right hand free.|A jay again, where a jay was yesterday, and as angry.|There is a heel in the soft ground, turned, as when somebody has changed his mind.}
- else:
    {&Across the slope one of the trunks is thicker than it was. You tie a boot that is tied, and look again, and the trunk is thin.|The birds have left off on one side of you, and not on the other.}
}
~ stir(feeling_anxiety, 0.1)
-> DONE

=== fear_of_it
# arrive: dusk
# when: suspicion() > 0.2 and not understood() and not took_for_hunters
# weight: 4 * suspicion()
# every: 3 days
{
- fear_of_it == 1 and camp_here():
    You go up the slope and lie down and look at your own camp. One could hit it with a stone from here, or from there, or there. Your bed is the shape of you.
- fear_of_it == 1:
    You pick the place to sleep as if you were picking where to be found. Rock at your back; one way in. You put dry sticks across the one way.
- five_nod and feel(feeling_fear) > 0.3 and fear_of_it < 4:
    You run through the five who let you by, face by face. It was a nod. You are nearly sure that it was a nod. People nod at a tree before they cut it.
- nightmares() > 4 and fear_of_it < 5:
    You are so tired that everything has a second edge. It would be just like you to put someone out there, after what you have done, to watch you sleep.
- rounds() < 3 and rounds() > 0 and fear_of_it < 4:
    You take the magazine out, and count, and put it in again.
- else:
    {&You tie the pot lid to a cord and the cord across the path, and try it with your foot.|You lie down with your boots on.|You make your bed, and sleep beside it.|You lay dry sticks in a ring, and have to step over them yourself.}
}
-> DONE

// ---------------------------------------------------------------- finding out

=== double_back
# offer: Double back on your own trail
# when: (glimpses() > 0 or follower_signs() > 1) and not understood() and light() > 0.25 and (camp_here() or not has_camp()) and hours_since(double_back) > MIN(300, 24 + 44 * double_back)
# weight: 3 + 4 * suspicion()
# lean: careful 18 * suspicion()
# lean: reckless 2
{&You walk out by the path, not hurrying, with the waterskin, as on any day. At the first rock you step off it sideways and go up on your hands, and lie along the top with your chin on the stone.|This time you go out through the wet ground, on roots, and come round to your own trail a quarter-mile upstream of where anyone would look.|You go out backward, in your own prints, as far as the first log.|You sit down to see to a boot, where the path bends, and when it is seen to you are behind the bend.|You go out before it is properly light, and stay out.|You take a long stick, and walk with three feet as far as the rocks, and then with none.}
+ [Lie still for the whole afternoon # lean: careful 2]
    ~ hours(3)
    ~ temp walker = lie_in_wait()
    ~ hours(1)
    ~ double_seen = false
    { walker:
        ~ double_seen = true
        {cold() > 0.4: You are past feeling your elbows when|You have watched one twig so long that you know its buds, when} a person goes by below. {wind() > 2.8: You hear nothing at all.|The leaves hardly speak.} {You see a hood, and a long brown hand trailed over the tops of the ferns, with the nails cut short. At the place where you left the path the hood stops. It looks at the rock. It stays quite still. Then the hand comes up, open, to the height of the shoulder, and goes down again, and the person walks away by the way they came.|The same hood. It stops where you left the path, and waits there, and this time sits down with its back to you.}
        {have(pistol) > 0:You had the pistol on the back of that hood the whole time.}
        ~ stir(feeling_fear, 0.2)
        -> seat
    - else:
        {Nobody comes.|Nobody comes. You have lain there for four hours, and a mouse has been through your hood.|Nobody.} {raining() > 0.2: You are rained on in earnest.|{cloud() < 0.5:The sun goes round to where it can get in your eyes.|}} {followers_near() > 0:On the way back, across your own morning's print, there is a twig, peeled.}
        { followers_near() > 0:
            ~ sign_now()
        }
    }
+ [Search the slope {has_camp():above the camp|behind you} # lean: careful 1]
    ~ hours(2)
    ~ double_seen = false
    { followers_near() > 0:
        -> seat
    }
    {You go over it tree by tree. There are deer beds, and one of them is yours, from the morning.|You find your own prints, and follow them for a while.|You turn over leaves, and there is what there is under leaves.}
+ [Give it up and go back]
    {&Your hands are needed for other things. You go back and do not look up more than four times.|You go back. You have left something undone there, and go and find out what.|You go back, whistling, for whoever it is.}
- -> DONE
= seat
~ sign_now()
{ seat == 1:
    {has_camp():Up behind the camp|Up the slope}, under a holly, the leaves are pressed flat in the shape of someone who sits with one leg out. {frost(): There is frost all round it and none in it.|You put your palm there.} It has been used for days. There is a bone needle-case, dropped, and a twist of smoked fish skin. You sit down in it, in the same dent, with the same leg out, to see what they see.
    {has_camp(): {tent() > 0.3 and not camp_under_rock():Your tent|Your camp} is between your feet. But the view is past it, over it, down both the ways by which anyone could come up to you from below.|You see the way you came, and all the ground on either side of it.}
- else:
    {The dent under the holly has been sat in since.|They have moved. The new place is a log's length higher, with the same view.|A third place, and you know it before you reach it, as you would know someone's chair.}
}
{ suspicion() > 0.25 or glimpses() > 1 or double_seen or seat > 1:
    -> reckon
}
You put the needle-case back where it lay.
-> DONE
= reckon
{reckon == 1:You sit there and go over it. How many nights. How many chances, with you asleep and the fire out. {five: The five, and who the five would have told.} {rounds() > 0: You with the pistol, asleep on it. |}They have had every one of those nights, and here you are with your boots on.|{You go over it again, from the beginning, with your boots on.|You sit in the dent and do the sum with the newest night in it.|You have been over it.}}
+ [Decide that they are keeping you alive # lean: careful 2]
    You say it to the holly. "You're not hunting me." A leaf-edge turns in the wind and turns back. {understanding() > 0.4: There is one person living who would spend good scouts on that and tell nobody why. You get up very quickly from the place where you have been sitting.|Somebody has said that you are to be let live. You can think of one person with so many people to spare, and you get up, and brush off the leaves.}
    ~ understand_followers()
    ~ took_for_hunters = false
    ~ stir(feeling_hope, 0.15)
    ~ stir(feeling_anger, 0.1)
+ [Decide that they wait for you to weaken # lean: reckless 1]
    {It is what you would do. No sense in losing a man to a cornered animal with a gun. You would sit on a hill with some fish and let the {season() == season_winter:winter|weather} have her.|They have time, and you have not. You count what you have of everything.|They were waiting yesterday, and they are waiting.} {camp_here(): From now on you sleep on the far side from where you are seen to lie down.|You put a good piece of ground behind you before you sit.}
    ~ misread_followers()
    ~ took_for_hunters = true
    ~ stir(feeling_fear, 0.4)
+ [Decide nothing from this]
    A person sat here. The rest you have made up, and you know how good you are at that. You smooth the leaves and go down.
- -> DONE

=== second_look
# arrive: dusk, dawn
# when: took_for_hunters and not understood() and days_since(double_back) > 4
# weight: 5
# every: 6 days
You have been expecting them for {days_since(-> double_back) > 12:so long that you forget to|days}. {weak() > 0.4 or ill() > 0.3: And now you are weak. A child could do it, and nobody has.|{You have gone to the water with both hands full. You have slept right through. They have let go by every chance a hunter waits for.|Another week of your back turned, and your back is whole.}} {answer_kind() == 4: And there was the food.}
+ [Decide that they are keeping you, then]
    You put the pistol away under the pack, and go and stand in the open, with your hands hanging down. A bird speaks, up there, or someone does.
    ~ understand_followers()
    ~ took_for_hunters = false
    ~ show_hands()
+ [Decide that they are only patient]
    So is a snare. You move your bed again.
    ~ misread_followers()
    ~ stir(feeling_fear, 0.2)
- -> DONE

// ---------------------------------------------------------------- what you do about it

=== leave_food_out
# offer: Leave a share of food on the stone
# when: glimpses() > 0 and food_days() > 0.8 and hours_since(leave_food_out) > MIN(300, 40 + 36 * leave_food_out)
# weight: 1 + 2 * quality(ease_in_woods)
# every: 3 days
{understood(): {You choose a flat stone at the end of the path, where a person need not come close.|You take it to the flat stone.|The stone has a polish by now.|{&You go by the flat stone with your hand in the bag.|You wipe the stone with your sleeve first.|You look at what there is, and think who has had least.|You take it out while it is still light, so that they can see it is not a trick.}}|{You do not know what you are feeding. You take it as far off as you can bear to walk from your things.|You take it farther out, this time.|You go by the same way, and make some noise.}}
+ [A good share, as for a guest]
    {meat_kg() > 0.4: {A whole hind leg, wrapped in bark so that the mice have to think.|The better of the two pieces.|Meat, cut small, as for somebody with bad teeth.}|{have(nuts) > 0.3:Nuts, two good handfuls, shelled, since you would want them shelled.|A share of what there is, on bark, with the best side up.}} {food_days() < 2: You walk back fast, so as not to change your mind.|{You lay a sprig of something across it, and then feel a fool and take off the sprig.|}}
    ~ leave_share(0.5)
    ~ choose(matter_feed, answer_yes)
    ~ share_left = true
    ~ stir_aloneness(-0.02)
+ [A little, to see what takes it]
    ~ leave_share(0.15)
    ~ share_left = true
    {snow_cm() > 1:You put it in the middle of clean snow|You put it in the middle of swept ground}. {You mean to know in the morning whether it goes on two feet.|||}
+ [Think better of it]
    ~ choose(matter_feed, answer_no)
    {food_days() < 2: You stand there with it in your hand, and eat a corner of it.|{&You put it back with the rest.|Not today.|You tie the bag again.|You hang it up, and look at it hanging.}}
- -> DONE

=== speak_aloud
# offer: Say something to the trees
# when: glimpses() > 0 and hours_since(speak_aloud) > MIN(300, 40 + 40 * speak_aloud)
# weight: 1 + 2 * aloneness()
# every: 3 days
{
- not understood():
    {You stand up. It takes some time before you can make your mouth do it with nobody in front.|You clear your throat, and something uphill stops to listen, or was never there.|You put down what you have in your hands, as one does for guests.}
- speak_aloud > 4:
    {&You no longer stand up for it.|You say it with your back turned.|You have got into the way of telling them the weather first.}
- cold() > 0.5:
    The words come out in separate small clouds.
- else:
    {&You turn your face to the hill. You would like to know which part of the hill.|You wait till the wind drops.}
}
+ [Tell them to go home]
    ~ send_them_off()
    {understood():
        ~ choose(matter_send_off, answer_yes)
    }
    {&"I don't need you. {air() < 3:You'll freeze. }{understood():Go home. Tell her I said so.|Whoever you are, go home.}" {understood(): No one answers.|It comes back off the ridge with its end missing.}|"Go on," you say. "Somebody at home wants you."|"Go home. {understood():Tell her I ate|I've nothing you want}. Go home." A twig drops.|You say it in their language, which has a word for going and a word for home, and you get them in the wrong order.|"{season() == season_winter:It's only going to get colder|You've had your look}," you say. "Go home."|You point, with your whole arm, {understood():west|away}.}
    ~ stir(feeling_anger, 0.1)
+ { understood() } [Thank them]
    ~ thank_trees()
    ~ choose(matter_send_off, answer_no)
    {answer_kind() > 0: {&"For what you did. I saw it." You are speaking to a spruce.|"That was kind," you tell the place where the kindness was done.|You say what it was that you are thanking them for, so that it shall be known up there that you noticed.}|{"I know you're there. I sleep better." You had not known that until you said it. You get very busy with a strap.|"Thanks," you say. "Still."|You say it in their language, with the bow of the head that goes with it, to some laurel.|"You must be {cold() > 0.4:frozen|bored}," you say. "Thank you."|You hold up the pot, as one does a cup.|You only say the word. It is a short word, in both.}}
    ~ stir(feeling_gratitude, 0.3)
    ~ stir_aloneness(-0.03)
+ { not understood() and have(pistol) > 0 } [Tell them you have a gun]
    ~ speak_to_trees()
    ~ draw_gun()
    "I've got a gun." {A chickadee repeats its name. "I'm good with it," you add, and that is how they will know that you are a liar.|You hold it up, for whoever has not seen it.}
    ~ lower_gun()
    ~ stir(feeling_fear, 0.1)
+ [Say your own name]
    ~ speak_to_trees()
    {speak_aloud < 3: "Clarke." It sounds snapped off. "Clarke," you say, in case it should be easier the second time.|{followers_near() > 0 and not name_heard:"Clarke," you say, as you might show someone a card at a door. In the quiet afterwards you think you hear it picked up, once, low, a man's voice, trying the shape.|{&"Clarke," you say, and "Griffin," so as to have it all.|You say it the way your father did, through a full mouth.|You say it once, and listen to where it goes.}}}
    { speak_aloud > 2 and followers_near() > 0:
        ~ name_heard = true
    }
    ~ stir_aloneness(-0.02)
- -> DONE

=== sing_low
# offer: Sing
# when: (dark() or light() < 0.4) and aloneness() > 0.2 and nights() > 5 and hours_since(sing_low) > MIN(300, 60 + 40 * sing_low)
# weight: 1 + aloneness()
# every: 4 days
{
- sing_low == 1:
    You know four songs. One is for the launch of ships, one has a verse you will not sing to woods with people in them. Your father's you can sing as far as the place where he would look over to see if you were going to join in.
- understood() and follower() == sorrel and not sung_with:
    ~ sung_with = true
    You sing your father's. From somewhere off to the left and not very far, someone puts a lower note under it, and keeps it there to the end of the line, and leaves off when you do.
- understood() and fire_lit():
    {&You sing to the fire, low, rather better than you would if you thought that there was no one out there.|You sing the launch one through to the end, with the verses about the crew.|You leave the last line off, and wait. Nobody sings it. You sing it.}
- feel(feeling_sadness) > 0.5:
    {&It will not stay a tune. You let it go down to a hum.|You begin, and stop at the second line, and begin the one without words.}
- air() < -3:
    {&You sing to keep your jaw from knocking. It has a good beat.|You sing into your collar, where it is some use.}
- else:
    {&You sing the verse that you will not sing, loudly. A grouse goes up from right under your boot.|You sing with your mouth shut, and feel it in your teeth.|You have the tune of the fourth song, and half the words, and put in the names of trees.|You whistle, since you can, and leave gaps for the answers.}
}
~ sing()
~ stir_aloneness(-0.03)
-> DONE

=== lose_them
# offer: Go where you cannot be followed
# when: (suspicion() > 0.2 or understood()) and light() > 0.3 and hours_since(lose_them) > MIN(340, 60 + 60 * lose_them)
# weight: 1 + took_for_hunters * 4
# lean: reckless 2
# every: 4 days
{You have been tracked by people who were good at it, and you have thought about how they did it. Bent grass, turned stones, birds. Water keeps nothing.|You know how you went the other time, and so do they.|You have three ways of going by now. You pick a fourth.|You go without thinking first, so that there is nothing to guess.}
+ [Take the creek bed, in the water]
    ~ evade()
    ~ hours(3)
    {air() < 3: {By the second bend your feet are two boots somebody else has filled with gravel.|You have no feet by the third bend, and go on what is above them.}|{It is slow; the stones are round and hairy.|You go from pool to pool with your boots round your neck.}} {You come out on rock and let the rock dry. Then you sit in a place that nobody in the world knows of. {understood(): You had forgotten what it is like when there is really nobody. The back of your neck does not know what to do with itself.|It is so good that you laugh. After a while it is not so good.}|You come out by a root, and leave no wet on it.}
    ~ stir_aloneness(0.04)
+ [Walk the stone along the ridge # lean: reckless 1]
    ~ evade()
    ~ hours(3)
    {On the bare rock the wind takes your smell one way while you go another.|You go from stone to stone.} {wind() > 3.9: You go the last part on all fours.} {You can see for miles, and be seen. At the end of the ridge you drop into laurel, and lie there until nothing has come over the skyline for as long as it takes the shadow of one tree to reach the next.|You come down off it by a crack, with your pack held over your head.|You lie up in the laurel till you are stiff.|At the far end you take your boots off, and go on in your socks for as long as you can bear it.}
    ~ shift(ease_in_woods, 0.02)
+ [Stay where they can see you]
    You sit down again. {cold() > 0.4: If you go down out here, someone ought at least to be watching.|You can always lose them tomorrow, you think, as one thinks of washing.}
- -> DONE

// ---------------------------------------------------------------- answers

=== answer_ford
# arrive: dawn
# arrive: arriving(creek_ford)
# when: answer_kind() == 1 and near(creek_ford)
# once
The ford has been seen to. The log has been rolled aside, and where the bottom was all loose there are five flat stones, set level, at the length of a stride. {understood(): Of yours. You try it: left, right.|No flood does that. You go across them, and stand on the other side with dry boots and all your hair up.}
~ sign_now()
-> DONE

=== answer_wider
# arrive: waking
# arrive: dusk
# when: answer_kind() == 2 and understood()
# urgent
# every: 20 days
They have drawn off. The jays keep to their own affairs; the dent under the holly has filled. You asked, in one way and another, for this. {aloneness() > 0.5: You find that you are breaking sticks very loudly.|You work for an hour and do not once look round.}
-> DONE

=== answer_other
# arrive: glimpse
# when: answer_kind() == 3 and understood()
# urgent
# every: 20 days
~ sign_now()
It is not one of yours. You know how yours go by now: this one puts the foot down whole. Somebody has been sent home, and in his place there is somebody who steps where you have stepped and does not cough. {took_for_hunters: |You wonder what was said to him, and whether he had to answer for you.}
-> DONE

=== answer_food
# arrive: dawn
# arrive: waking
# when: answer_kind() == 4
# urgent
# every: 15 days
# weight: 6
~ sign_now()
{answer_food == 1: On the flat stone at the path's end lies a fish, split and smoked brown. It is tied up with grass, in a knot that you have seen on the belts of people who did not like you.|{!A fish again, and beside it a twist of salt in a leaf. You had forgotten that one could want salt.|There are four eggs on the stone, in moss, brown ones, {season() == season_spring:warm|and how anybody came by them at this time of the year you cannot think}.|A flat loaf, on the stone, with a thumb mark in it.|Fat, in a bit of gut, tied off at both ends. It is what you would have prescribed.|}{answer_food > 5:A fish, by the stone, on a leaf.}}
{understood(): {You look up at the hill and hold it in both hands, for them to see that you have it.|You hold it up.|}|You turn it over for what might be wrong with it. You smell it. You think of your mother's list of things that can be done to a fish.}
+ [Eat it # lean: careful 4]
    {hunger() > 0.5: You eat it standing, skin and all, and then look at the grass it was tied with.|You eat it slowly, picking each bone clean.}
    ~ take(dried_meat, 0.4)
    ~ eat_now()
    ~ stir(feeling_gratitude, 0.3)
+ [Leave it where it is]
    You leave it where it is. {understood(): You have been rude to someone.|You go round by the other side.}
    ~ stir_aloneness(0.02)
- -> DONE

=== share_gone
# arrive: dawn
# when: share_left and days_since(leave_food_out) < 3 and glimpses() > 0
# weight: 3
# every: 6 days
~ share_left = false
{
- understood() and follower() == kade:
    The meat is on the ground, a yard from the stone, with dirt kicked over it. All right. One of them hates you. You walk back feeling a good deal less watched.
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
# weight: 5
# every: 4 days
~ sign_now()
{
- follower() == brannet:
    {&He has let the birds up again. It is the one who does that, at the same bend, every time, and you catch yourself waiting for them.|The careless one has left his supper on a log: a crust, with a bite out of it.|He sneezes. You say the thing your mother said for that, not loudly.|He has sat down on something that breaks.|There is a smell of feet from upwind, and of somebody airing them.}
- follower() == sorrel and snow_cm() > 3:
    There is a track broken for you through the drift at the ford, by someone with a shorter step than the snow needed.
- follower() == sorrel:
    {&For once you see one of them whole: a hooded shape filling a skin, like anyone. It looks up. You look down first, to be polite, and when you look again there is the bank.|A branch has been tied back, where it would have had your eye.|A shoulder, going over the rise, a step slower than it need be.|The wet log on the path to the water has had bark laid over it, rough side up.|Somebody is humming, up there, your launching song, with the turn in it put right.}
- follower() == kade:
    {&A stone comes down from above, and stops nearer than it might. You know who. You set it upright.|Another stone. You set it by the last one.|Your own name for the third of them is not polite, and you say it, and a stone comes down.|A stone, and then no second stone, for longer than you like.|Somebody has spat on the path, where you could not help but see.}
- dark() and air() < -4:
    Up the slope someone is beating his arms across his chest. It carries. You hear him keep it up until he is warm, or ordered to stop.
- raining() > 0.3:
    Rain. Through a gap you see the end of a hide, stretched, and under it feet. Two pairs.
- hurt() > 0.3:
    You have been limping, and now there is a stick leaned on a tree in your way. It is peeled, and cut to the height of your hand.
- else:
    {&You know where to look and you look a little to one side of that. There. The grey with an elbow in it.|Two of them, on the skyline, handing something over. One stamps off down the far side.|Something moved that was not a deer. You do not put down what you are carrying.|There is a hood between two hemlocks. It turns, and there is a face in it, and it turns.|They are changing over. You hear one word said, and another, in the voices of people at the end of a shift.}
}
~ shift(ease_in_woods, 0.01)
-> DONE

=== gone_quiet
# arrive: quiet
# arrive: dusk
# when: understood() and days_unseen() > 6 and gone_quiet < 5
# weight: 3
# every: 15 days
{
- gone_quiet == 1:
    It comes to you that you have not seen one of the watchers for a week, or longer. {snow_cm() > 2: There is no print but yours in all that white.|The jays are going about whatever it is jays do.} You go as far as the end of the path, and stand, and come back.
- aloneness() > 0.5:
    {You say a few words to the hill, in case.|You wave, from the waist, to nobody.|You whistle the launching one, and stop a note short.}
- else:
    {No sign, again. You leave a log by the path where a person might like to sit.|The log by the path has a wren on it.}
}
-> DONE

=== stepped_in
# arrive: waking
# when: decided(brannet, matter_step_in) == answer_yes or decided(sorrel, matter_step_in) == answer_yes or decided(kade, matter_step_in) == answer_yes
# once
# urgent
There is a weight on you and it is warm. You lie beneath it for a long time before you ask what it is, since asking might make it stop. It is a hide with the hair on. It smells of tallow and of somebody else. {fire_lit(): By your feet there is a fire of a kind that you do not build, long, three logs laid nose to nose.|By your feet is a long black mark where there has been a fire of a kind that you do not build.}
{took_for_hunters: You had it all the wrong way round. You lie there and go back over every night of it with your face burning.|You remember one thing: being turned over, by hands that were in a hurry, and a voice saying a word you know. It was the word for stay.}
There is broth {have(tin_pot) > 0:in your own pot with a lid of bark on|in a cup of bark}. All round, the ground has been swept with a branch.
~ take(hide, 1)
~ understand_followers()
~ took_for_hunters = false
~ sign_now()
~ stir(feeling_gratitude, 0.5)
-> DONE

=== stepped_in_next
# arrive: quiet
# arrive: dusk
# arrive: any
# needs: stepped_in
# once
# weight: 8
# when: hours_since(stepped_in) > 8 and hours_since(stepped_in) < 120
You wear the hide with the hair inward. It has a mark burnt in one corner, a thing like a bird's foot, and it is somebody's. You go out in the open with it round you, and turn, so that they can see it is being used. {speak_aloud > 2 or understanding() > 0.4:"Thank you," you say, and your voice goes, and you let it.|You try to think of the word. They use the one for debt.} Then you take the pot down and scour it, with sand, inside and out, and set it on the stone with a stick across the top, in case it should have been theirs that they cooked with.
~ stir(feeling_gratitude, 0.2)
~ stir_aloneness(-0.02)
-> DONE

=== why_they_stay
# arrive: quiet
# arrive: dusk
# when: understood() and frosts() > 1 and nights() > 12 and why_they_stay < 5
# weight: 4
# every: 12 days
{
- why_they_stay == 1:
    They change about every third day. There must be somebody then walking fast, with what you did: that you ate, that you cut wood. You picture a tent, and a lamp, and a face that does not alter while it is said, and you bend down and pick up the far end of the log.
- faced(the_withdrawal) > 0 and not vow_kept() and why_they_stay < 4:
    Lexa left you on a hillside, and she has put people on another to see that you wake up.
- understanding() > 0.5:
    {!You would have sent them too. You would have told nobody.|If it had been one of your own out here you would have asked for a report at every change, and read it standing up. You try to think what is in hers.|}
- else:
    {!You could walk up there and ask. You get as far as the holly.|This time you go on past the holly, with your hands open. The place is there, pressed flat. You put your palm to it and it is still warm.|You work out what it costs: two at a time, walking in and walking out, and food for two, all winter, out of a camp that has an army to feed. Nobody spends that on a thing they do not want.|}
}
~ cue(her_eyes, 0.1)
-> DONE
