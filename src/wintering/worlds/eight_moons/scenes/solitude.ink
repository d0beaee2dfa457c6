// Being alone: the mouth unused, the evening with nothing in it, and who you were.

=== nobody_says_it
# arrive: quiet
# arrive: dusk
# when: nights() > 3
# weight: 1 + aloneness()
# every: 9 days
{
- nobody_says_it == 1:
    You stub your toe, and what comes out of you is a kind of creak. You try it again on purpose. "Pot," you say. "Knife. Boot." They are all present.
- speak_aloud > 0 and nobody_says_it < 4:
    {You have been talking to a hillside, and it has not once said your name.|You wait, when you have said a thing, for as long as an answer would take.}
- understood() and nobody_says_it < 6:
    They must call you something, up there. You try to think what, in their language, in the short form.
- feel(feeling_sadness) > 0.4 and nobody_says_it < 8:
    {On the Ark they put your name on your water, your bed, your air. You look at your knife, on which you might scratch it, and put it away.|You say the names on the doors of your corridor, one side and then the other.}
- else:
    {&You talk to the pot.|You read the number in the lining of your jacket, aloud, twice.|You say good night to your boots, and hear it.|You answer a question of your mother's before you remember how far off she is.}
}
-> DONE

=== talk_aloud
# arrive: quiet
# arrive: any
# when: nights() > 6 and camp_here()
# weight: 1 + aloneness()
# every: 10 days
{
- hurt() > 0.2 and talk_aloud < 3:
    "How long has it been like this?" you say, "and have you been keeping it clean?" You hold the place up to the light. "Well, you should have come to me sooner."
- snares() > 0 and caught() == 0 and done_count(snarewalking) > 1 and talk_aloud < 4:
    {"I don't take it personally," you say to the nearest loop. That is your mother's voice.|"And the same to you," you tell a loop that has shut on nothing.|You ask the line how many it has, as one asks a child, and it holds up none.}
- recall(bellamy_words) > 0.4 and light() > 0.2 and talk_aloud < 6:
    {You are having it out with Bellamy. You have got to the good part, and your hand is up, when a woodpecker stops and looks at you round the side of a trunk.|You have put a question to Bellamy, and are waiting, with the knife held still.|"No, listen," you say, to a hornbeam.}
- tent() >= 1 and not under_rock() and talk_aloud < 7:
    {"Come in," you say, to no one at all, holding the flap. You go in yourself.|You knock on the pole, and say who it is.}
- feel(feeling_anger) > 0.4:
    {&"Then go," you say, quite clearly, in the voice you had on that hillside and did not use.|"Say it again," you tell a stump. "Say it to me slowly."}
- else:
    {&You have begun saying what you do as you do it. Now I put this here. It was how they taught the little ones in medical, so that the patient should never be surprised.|"Next," you say, and look round for who it is.|You ask the weather what it thinks it is doing, in Raven's words.|"Hold still," you tell a knot.|"You first," you say to the creek.|"Somebody ought to see to that," you say; and, after a time, see to it.|You read out the day's list, and ask if there is any other business.}
}
~ stir_aloneness(0.01)
-> DONE

=== days_of_rain
# arrive: any
# arrive: quiet
# when: dry_days() < 1 and raining() > 0.2 and has_camp() and light() > 0.2
# weight: 3
# every: 7 days
{tent() > 0.6 and camp_here() and not under_rock(): {&It rains. You know every sound it has by now: on leaf, on bark, on cloth, in the pot that you have put out, which rises by a note as it fills.|Rain. You lie and look at the wet side of the cloth from the dry side.|It rains. A drop gets in along the pole, and runs down, and you put your finger in its way.}|{under_rock():{&It rains. It comes off the lip of the rock in a row of strings, and you sit behind them.|Rain, and the dry ground under the rock has got narrower by a foot.}|{&It rains. You have sat under {tent() > 0.1 and camp_here():the cloth, such as it is,|the thickest of the trees} with your knees up for so long that your feet have gone.|Rain. You have turned your pack over, and sit on it, and it is wet.}}}
+ [Go out and work in it # lean: reckless 1]
    {In a quarter of an hour you are as wet as a person can be and it stops mattering. {air() < 6: Then you stop moving and it matters.}|You go out in it, and the work is half as far off as it was and twice as heavy.|You go out, and drag what there is to drag, and the rain runs in at your collar and out at your boots.}
    ~ hours(2)
    ~ hold_tears(-0.01)
+ [Stay in and go through your things # lean: careful 1]
    ~ hours(2)
    {days_of_rain < 3:You lay them out on the driest place. {have(pistol) > 0:A pistol{rounds() > 0:, and in it {in_words(rounds())}|, empty}. }{have(needle) > 0:A needle. }{have(bandage) > 0:A roll of bandage with your mother's fold. }In the seam of the pocket there is a pencil stub from the council table. You must have been holding it when you walked out to the door.|You lay them out again, in another order, by who gave them to you. {cup_kept == 1:The boy's cup goes at the end, by itself.|Most go in the one heap.}}
    ~ cue(her_eyes, 0.1)
+ {under_rock() and camp_here()} [Draw on the stone]
    ~ hours(2)
    {
    - days_of_rain < 4:
        With a burnt stick, at the back, where someone before you has had a fire and the soot is. {longing(you, lexa) > 0.5:You begin with the line of a jaw. There is a crack in the rock that would do for the mouth. You use the crack, and then sit with your back to it.|You put in the ford, and a heron. The rock has a bulge in the right place, and the heron is fat.}
    - else:
        You go over the old lines. The stone takes more soot each time, and gives less back.
    }
    ~ shift(ease_in_woods, 0.01)
+ {tent() > 0.6 and camp_here() and not under_rock()} [Draw on the inside of the tent]
    ~ hours(2)
    { days_of_rain < 4:
        With a burnt stick, on the cloth, where the drip will not reach it. {longing(you, lexa) > 0.5: You begin with the bridge of the nose. You know that nose. You rub it out with your sleeve, and there is a grey place there afterwards about the size of a face.|You draw the ford. You put in a heron. You leave out the skyline.}
    - else:
        You go over the old lines, where the damp has had them, and add a hand to somebody.
    }
    ~ shift(ease_in_woods, 0.01)
- -> DONE

=== evening_empty
# arrive: dusk
# when: camp_here() and tired() < 0.6 and nights() > 2
# weight: 2
# every: 10 days
{
- evening_empty == 1:
    It is too dark to work. For months there was always someone at your elbow at this hour who needed to be told what to do in the morning.
- stack_kg() > 90 and food_days() > 6:
    {&You have wood, and food, and nothing that must be done. You do not know where to put your hands.|You go round it all once more, wood, food, cord, and then you have been round it.}
- hunger() > 0.5:
    {&It is too dark to look for food, and too early to sleep through thinking of it.|You chew a twig down to the white, and then choose another.}
- moonlight() > 0.03:
    {&The moon is in the branches. Over by the fence they will be changing the guard.|There is moon enough to see your hands by. You look at them.}
- season() == season_winter:
    {&It is dark by the time another person would be thinking about supper. There are fourteen hours of this.|Dark again, and nobody's turn but yours.}
- else:
    {&You sit with your arms along your knees.|A bat goes over, if it is a bat. You follow it for as long as there is sky.|You listen to it get dark.}
}
+ [Sharpen the knife]
    {You spit on the stone. Round and round, a hundred to a side, as a boy from Farm Station showed you, who is dead of something else. {haunted(): It keeps your eyes where your hands are.}|The knife has an edge already. You go on, a while longer, for the sound.|A hundred to a side. You try it on the hair of your arm.|You do the point, which you never do.}
    ~ shift(ease_in_woods, 0.01)
    ~ push_away(mountain)
+ [Think about them over there]
    ~ hours(1)
    {
    - knows(you, camp_holds):
        They have the fence up and wood in. {at_the_rise:You saw that. }You go through them all the same, tent by tent.
    - evening_empty > 3:
        You had their faces ready to hand when you came here. Tonight it took you some time to get Monty's ears.
    - else:
        Raven will be working on something that could be left. Your mother will have gone round one last time, saying that it is the last time. Jasper you leave out. You find that you have left out everyone who looked at you while you came down from there.
    }
    ~ stir(feeling_sadness, 0.15)
    ~ stir_aloneness(0.03)
+ { nights() > 12 and recall(mountain) > 0.1 } [Leave the place beside you free # lean: careful 1]
    ~ face(mountain)
    {&You move along the log. It is not long before somebody has sat down. You do not turn your head; you look at her hands, which are in her lap, and which she is looking at herself.|You move along. He had on a tie, the one on the stairs. You never saw it till now.|You move along, and it is nobody whom you know. You sit with her till it is quite dark.|You leave room for two.|You leave it free. Nobody comes, and you sit by that.}
+ [Say the bones, head to foot]
    {You get as far as the wrist. Scaphoid, lunate, and your father's voice comes in with a wrong one, to make you laugh. You do laugh. It goes off among the trees by itself.|You begin at the feet, for a change, and are in the hips when you notice that it is night.|You say them with your thumb on each. There is less over them than there was.|Skull to heel, without a slip, and nobody to sign for it.}
    ~ stir(feeling_joy, 0.1)
    ~ hold_tears(0.02)
- -> DONE

=== function sharpened()
~ return done_count(woodcutting) > 40

// ---------------------------------------------------------------- who you were, what all this was

=== healers_daughter
# arrive: quiet
# arrive: any
# when: hurt() > 0.12 or done_count(sewing) > 4
# once
# weight: 3
You look at {hurt() > 0.12:the cut, and how you would close it: even, a grain of rice apart|your stitches. Even, a grain of rice apart}. You were handing her the clamps when you were eight, standing on a box. She would ask you, over her mask, what you would do next, and wait with her hands in someone until you said. She never once told you that you were right. She did the thing you had said, and that was how you knew. {haunted(): You were told that there would be a day when you had to choose which of two to work on. You think she meant it as the worst thing she could tell you.|The box had AGRO on it.}
~ weigh_right(0.01)
-> DONE

=== from_the_sky
# arrive: dusk
# arrive: quiet
# when: cloud() < 0.4 and (dark() or light() < 0.2)
# once
# weight: 4
One of the stars is going the wrong way. It crosses from west to east without any hurry, dims, and is out. A piece of it is still up there, then.
You were born in that. Twelve stations bolted into a ring after the bombs, with a few thousand people in it breathing each other's air, waiting for a hundred years to be up. You used to look at this place from there: this coast, brown, with white on it that you were told was snow. Nobody could be alive down here. It was in the first lesson.
{air() > 8: Something with a great many feet walks over the back of your hand.|You had thought it would be warmer than that.}
-> DONE

=== from_the_ground
# arrive: arriving(old_road), arriving(quarry), arriving(tondc), arriving(fallen_mast), quiet
# when: nights() > 1
# once
# weight: 3
{at(fallen_mast): Bolted along the mast|Under the {snow_cm() > 2:snow|leaves}, when you kick at it,} there is {at(old_road):a strip of iron with letters on it as long as your arm. SPEED|a plate with letters, worn, and a hole that somebody has shot through it}, and in the loop of one of the letters someone has tied a rag, once red. They do that. It is for a death, or a birth; you never learned which.
The Grounders. You called them that, since you had come down on them out of the sky and it was their ground. When the bombs fell they had no ship and no mountain to get into. Some lived. They have had a hundred years to make a language, twelve clans, and a law about blood. You had a few months to learn all that while they tried to kill you, and were then your allies, and were then not.
You leave the rag as it is.
-> DONE

=== what_mountain_was
# arrive: quiet
# arrive: any
# when: nights() > 4 and recall(mountain) > 0.15 and grime() > 0.2
# once
# weight: 3
{nights() < 13:You have a bruise coming out yellow in the crook of the arm, in the place where they put the needle.|There is a white dot in the crook of your arm, in the place where they put the needle.} {is_quiet(): You pull the sleeve down.|It is the last of the marks they made on you.}
They were the others who had lived: inside, under that rock, behind a door a yard thick, with paintings on the walls and cake. A hundred years of doors had left them so that a breath of plain air would blister them. They had found out that blood could be borrowed. For a long time they borrowed it from Grounders, hung by the heels, in cages; then you fell out of the sky, and yours was better, and what was in your bones was better still.
Some of them had hidden your friends, behind a false wall, behind their own beds. {faced(mountain) > 0: You know the numbers on those doors.|You roll the sleeve down to the wrist, and do up the button.}
~ cue(mountain, 0.2)
-> DONE

=== what_she_did
# arrive: dusk
# arrive: quiet
# when: nights() > 5 and recall(the_withdrawal) > 0.1 and not vow_kept()
# once
# weight: 3
Lexa, their Commander, had brought the clans to that door to stand with yours. You had been using the name. You had planned it with her for weeks across one map, with your two hands on it. At the door she took her own people, whom they let go, and led her army home down the hill; and yours were still inside.
You saw her face while she told you. There was blood all over it. You have looked for the place in that face where it cost nothing, since if you could find that, you could hate her and have done.
{understanding() > 0.4: The next day you did it with a lever: yours for yours.|You break a stick. You break both halves.}
-> DONE

=== hundred_names
# arrive: quiet
# when: nights() > 8 and camp_here()
# weight: 1
# every: 16 days
{
- hundred_names == 1:
    You cannot get to sleep, or to work, for want of one name. He had the seat behind yours in the dropship and was sick into his hands. There were a hundred of you, out of the cells, none of you very old; they wanted to know if the ground would kill you, and it got about half. You go down the rows. You get him in the end by his laugh, and sit there with a name.
- finn_seen():
    Finn unbuckled, on the way down, to show off. You have told people this as a story about Finn. Two boys undid theirs because he had.
- else:
    You have made the hundred into a kind of walk: by the left side to the nose and back by the right. Some have only a jacket now.
}
~ cue(the_fall, 0.2)
-> DONE

=== function finn_seen()
~ return recall(finn) > 0.2

VAR idle_thought = () // what came to mind as you sat, if it was one of those you carry

=== hands_idle
# offer: Sit with your thoughts
# when: not (raining() > 2) and hours_since(hands_idle) > 20
# weight: 1
# every: 1 days
# doing: sitting for 1 hours
{ interrupted():
    { because():
    - reason_dark: {&It gets too dark to see your own knees.|You look up, and there is no light left to think by.|A last bird goes over, and it is night.}
    - reason_cold: {&You are too cold to sit.|Your teeth have started, and you get up.}
    - reason_rain: {&A drop, and then all of it. You get in under a trunk.|Rain comes through the trees, and you pull up your hood.}
    - reason_snow: {&It has begun to snow on your hands.|Snow. You sit in it a while.}
    - reason_strangers: {&Feet, and more than two. You lie flat behind the log until they have gone by below.|Someone talks, across the slope, and someone answers. You keep your head down until it is only trees.}
    - reason_wind: {&The wind gets up, and sticks come down.|A branch lets go, near enough.}
    - reason_hunger: {&You cannot think for your stomach.|You catch yourself looking at bark.}
    - reason_thirst: {&Your tongue has dried to the roof of your mouth.|You swallow, and it clicks.}
    - else: {&You get up again almost at once.|You do not sit long.|You last about as long as it takes a bootlace to work loose.|You sit down, and get up, and look at where you sat.|There is a root in the wrong place, wherever you sit.|You have hardly put your chin on your knees.}
    }
    -> DONE
}
~ idle_thought = ()
{
- recall(her_eyes) > 0.35:
    {&There was a way Lexa had of listening, with her weight on the back foot and one hand on the hilt. You find that you have your weight on the back foot.|She had a chair made of branches, and sat on the front edge of it. You are on the front edge of a log.|You hear how Lexa would say it: few words, and the verb last.|Black paint, and what she looked like when she had it off. You saw that once, by accident.|She used to let a silence go on until somebody else could not. You have let this one go on since noon.|She had asked you once what the stars were called. You gave her the station's names for them, which are numbers.|Her hands had nicks all over them, and she never once looked at what they were doing. You look at yours.|You try how she would sit on this log. She would not; she would have found that she had somewhere to be.}
- recall(the_withdrawal) > 0.35 and vow_kept():
    ~ idle_thought = the_withdrawal
    {&You made an agreement about this. You look at it from the side, as one looks at an eclipse, in a puddle.|You keep to your side of the log.|You begin to think of a door, and make it the door of your old quarters.|There are two things that you have agreed not to think of. You count round them.}
- recall(finn) > 0.35 and hands_idle < 16:
    ~ idle_thought = finn
    {&It was one thrust. Your mother taught you where, without knowing what for. He leaned on you, after, with all his weight, like someone who has been allowed to sit.|You had washed Finn's blood off in a creek, and had been surprised at how soon.|Finn folded a thing out of a scrap of metal for you once, a deer with two heads. It is in a drawer in a tent behind a fence.|Finn had a way of coming round a tree with his hands up.|You think of how he would have done the tent.|It is Finn today, only his back, going on ahead.}
- recall(the_gate) > 0.35:
    {&You could see your own boots, at the gate. You might have taken that one step, and turned, and sat down on the other side of the post with your back against it. It would have been the same post.|There was soup. You think of the soup.|You go through who was carried in, and by whom.|You think of your mother's two fingers, over the rail.}
- recall(bellamy_words) > 0.35 and words_work() > 0.4:
    {&If Bellamy stood here with his sleeve stiff, and asked, you would. You would not need to think about it. You sit there.|You say it over to Raven, and Monty, and Jasper last. It goes easily as far as Jasper.}
- recall(bellamy_words) > 0.35:
    {&"I'm someone," Bellamy said.|"I forgive you, Clarke. And if I could do the same for." You look for the end of it.|You think of his sleeve.}
- haunted() and lever_first:
    ~ idle_thought = mountain
    {&The hall. You keep to the doorway. It would be possible to turn your head.|There is a sound in the hall this time: forks.|You stand at the door of the hall. From here it could be any room.|The hum is in the log that you are sitting on.}
- moon() == 1 and light() > 0.4 and hands_idle < 4:
    {A maple has gone, from the top down to the shoulder, such a red that you look for what is wrong with it.|The red has got down to the maple's waist.|The maple has dropped the lot, in a ring.}
- snow_cm() > 2:
    {&The snow has a blue in its hollows for which you once had a stick of chalk.|You watch your own hole in the snow fill.|A load comes off a branch, and the branch stands up.}
- quality(ease_in_woods) > 0.5:
    {&You sit without leaning on anything. A wren walks over your foot.|You sit so long that a vole comes out.|You can tell four birds by their feet in the leaves.}
- hands_idle > 6:
    {&You pull a thread out of your cuff and tie knots in it until there is no thread.|{air() > 8:A beetle is on its back. You put it on its feet, and it falls over.|You break a twig in two, and the halves, and the quarters.}|You count on your fingers who was at the last council, and have one finger over.|You look for a face in the bark, and then for the bark.|You think of what your father would have made out of all this wood.}
- else:
    {&{light() > 0.4: You watch the trees on the far side, and what the cloud does to them.|You look at where your hands are.}|You take a stick, and draw a ring in the dirt, and twelve marks on the ring, and the thirteenth off by itself.|You hold your hands up in front of you, the backs of them, then the palms.|{light() > 0.4 and air() > 8: You watch a spider take down her web, and eat it.|Something is chewing, quite near.}}
}
+ [Go where it goes]
    { recall(mountain) > 0.25:
        ~ face(mountain)
        {not lever_first:{&It goes to the handle, and how the rubber was worn on the underside. You stay with that until your foot is asleep.|It goes to the four screens, and they are dark.|It goes down the stairs with you, and Bellamy's boots are ahead of yours.|It goes as far as Bellamy's hand coming down over your own.|You hear the hum, and whether it is in the ground or in you.}|{&You end in the control room, as you knew you would. {faced(mountain) > 5: You know your way about.|It is a while before you hear anything else.}|From there to the hall is not far. You get to the second table. Somebody had folded the napkins.|It goes by way of the hall. When it has run out, there is a bird, and then the rest of the birds.|You sit it through, with both hands round your own ankle.|It takes you to the stairs, and up the stairs, and you stay on the landing.|It is all hands, this time: who held what.}}
    - else:
        ~ cue(her_eyes, 0.2)
        ~ cue(bellamy_words, 0.1)
        {&It goes to a tent with candles, and maps, and a voice. You let it stay there until your foot is asleep.|It goes up, to the Ark, to a corridor with a tap. You stay there.|It goes to the river, the first week, all of you in it in your clothes.|It goes nowhere much, and you with it.}
    }
+ [Get up and leave it]
    {idle_thought == () and recall(mountain) > 0.25:
        ~ idle_thought = mountain
    }
    {idle_thought != ():
        ~ push_away(idle_thought)
    }
    {&You slap the bark off your trousers.|You get up in the middle of it.|You go and do the next thing.|You say a short word, and get up.|You throw a stick at a tree, and hit it, and get up.|You tie your boots again, tighter.|You drink, and rinse, and spit.}
- -> DONE
