// Being alone: the mouth unused, the evening with nothing in it, and who you were.

=== nobody_says_it
# arrive: quiet
# arrive: dusk
# when: nights() > 3
# weight: 1 + quality(aloneness)
# every: 9 days
{
- nobody_says_it == 1:
    You have not spoken since {five:the five went by|the gate}. You find it out when you stub your toe, and what comes is a kind of creak. You try it again on purpose. "Pot," you say. "Knife. Boot." They are all present.
- speak_aloud > 0:
    You said your name to a hillside and it has not come back. It is odd to have one. It is a thing for other people to hold you by.
- understood():
    They must call you something, up there. You try to think what, in their language, in the short form that you use for a person whom you have to mention every day.
- feel(feeling_sadness) > 0.4:
    On the Ark they put your name on your water, your bed, your air. You have been looking for some time at your knife, on which you might scratch it, and cannot think who would need to be told.
- nights() > 40:
    There is someone in the pool when you go for water. She has a look of your mother about the jaw and she opens her mouth when you do.
- else:
    You talk to the pot. It is a good listener, and has been about a bit.
}
-> DONE

=== talk_aloud
# arrive: quiet
# arrive: any
# when: nights() > 6 and camp_here()
# weight: 1 + quality(aloneness)
# every: 10 days
{
- hurt() > 0.2:
    "How long has it been like this?" you say, "and have you been keeping it clean?" You hold the place up to the light. "Well, you should have come to me sooner."
- snares() > 0 and caught() == 0:
    "It is not that I take it personally," you say, on the way back from the loops, and you listen to that, and to the way your mother came out in it.
- recall(bellamy_words) > 0.4:
    You are having it out with Bellamy. You have got to the good part, and your hand is up, when a woodpecker stops and looks at you round the side of a trunk.
- tent() >= 1:
    "Come in," you say, to no one at all, holding the flap. You go in yourself.
- feel(feeling_anger) > 0.4:
    "Then go," you say, quite clearly, to the fire, in the voice you had on that hillside and did not use.
- else:
    You have begun saying what you do as you do it. Now I put this here. It was how they taught the little ones in medical, so that the patient should never be surprised.
}
~ shift(aloneness, 0.01)
-> DONE

=== days_of_rain
# arrive: any
# arrive: quiet
# when: dry_days() < 1 and raining() > 0.2 and has_camp() and light() > 0.2
# weight: 3
# every: 7 days
{tent() > 0.6: It rains. You know every sound it has by now: on leaf, on bark, on cloth, in the pot that you have put out, which rises by a note as it fills.|It rains. You have sat under the cloth, such as it is, with your knees up, for so long that the shape of it has come through on to the top of your head.} There is nothing to be done outside that would not be to do again.
+ [Go out and work in it # lean: reckless 1]
    {stack_kg() < 30: There is wood to find, and it will not come in by itself.|You go out because you have begun to hear things in the pot.} In a quarter of an hour you are as wet as a person can be and it stops mattering. {air() < 6: Then you stop moving and it matters.}
    ~ hours(2)
    ~ shift(held_tears, -0.01)
+ [Stay in and go through your things # lean: careful 1]
    ~ hours(2)
    You lay them out on the dry strip. A pistol{rounds() > 0:, and in it {in_words(rounds())}|}. {have(needle) > 0:A needle. }{have(bandage) > 0:A roll of bandage with your mother's fold. }A pencil stub from the council table, which you have no memory of taking. {quality(unforgivable) > 0.5: You must have been holding it when you walked out to the door.|You put a point on it.}
    ~ cue(her_eyes, 0.1)
+ [Draw on the inside of the tent]
    ~ hours(2)
    { tent() > 0.6:
        With a burnt stick, on the cloth, where the drip will not reach it. {longing(you, lexa) > 0.5: You begin with the bridge of the nose. You know that nose. You rub it out with your sleeve, and there is a grey place there afterwards about the size of a face.|You draw the ford, since you can look at the ford. You put in the heron. You leave out the one thing on the skyline that is also to be seen from there.}
    - else:
        There is no inside, to speak of. You draw on a stone, and the rain looks at it and takes it away.
    }
    ~ shift(ease_in_woods, 0.01)
- -> DONE

=== evening_empty
# arrive: dusk
# when: camp_here() and tired() < 0.6 and nights() > 2
# weight: 2
# every: 6 days
{
- evening_empty == 1:
    All the work is done that can be done by this light. For months there has been someone at your elbow at this hour who needed to be told what to do in the morning.
- stack_kg() > 90 and food_days() > 6:
    You have wood and meat and water. You have nothing to be afraid of until tomorrow. You do not know where to put your hands.
- hunger() > 0.5:
    The long part begins, between when it is too dark to look for food and when you can stop thinking of it.
- moonlight() > 0.03:
    The moon is in the branches. Somewhere over by the fence they will be changing the guard.
- season() == season_winter:
    It is dark by the time another person would be thinking about supper. There are fourteen hours of this.
- else:
    You sit on the chopping log with your arms along your knees.
}
+ [Sharpen the knife]
    {sharpened(): It has an edge you could shave a peach with. You go on, a while longer, for the sound.|You spit on the stone. Round and round, a hundred to a side, as a boy from Farm Station showed you, who is dead of something else.} {haunted(): It keeps your eyes where your hands are.}
    ~ shift(ease_in_woods, 0.01)
    ~ push_away(mountain)
+ [Think about them over there]
    ~ hours(1)
    {
    - knows(you, camp_holds):
        They have the fence up and wood in. You saw that. You go through them all the same, tent by tent, and tuck them in.
    - evening_empty > 3:
        You had their faces ready to hand when you came here. Tonight it took you some time to get Monty's ears.
    - else:
        Raven will be working on something that could be left. Your mother will have gone round one last time, saying that it is the last time. Jasper you leave out. You find that you have left out everyone who looked at you while you came down from there.
    }
    ~ stir(feeling_sadness, 0.15)
    ~ shift(aloneness, 0.03)
+ [Say the bones, head to foot]
    You get as far as the wrist. Scaphoid, lunate, and your father's voice comes in with a wrong one, to make you laugh. You do laugh. It goes off among the trees by itself.
    ~ stir(feeling_joy, 0.1)
    ~ shift(held_tears, 0.02)
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
You look at {hurt() > 0.12:the cut|your stitches}. Even, a grain of rice apart. You were handing her the clamps when you were eight, standing on a box. She would ask you, over her mask, what you would do next, and wait with her hands in someone until you said. She never once told you that you were right. She did the thing you had said, and that was how you knew. {haunted(): You were told that there would be a day when you had to choose which of two to work on. You think she meant it as the worst thing she could tell you.|The box had AGRO on it. You could find that box in the dark.}
~ shift(right, 0.01)
-> DONE

=== from_the_sky
# arrive: dusk
# arrive: quiet
# when: cloud() < 0.4 and (dark() or light() < 0.2)
# once
# weight: 4
One of the stars is going the wrong way. It crosses from west to east without any hurry, dims, and is out. A piece of it is still up there, then.
You were born in that. Twelve stations bolted into a ring after the bombs, with a few thousand people in it breathing each other's air, ninety-seven years of them, all waiting for a hundred to be up. You used to look at this place from there: this coast, brown, with white on it that you were told was snow. Nobody could be alive down here. It was in the first lesson.
{raining() > 0.1: A drop comes off the leaf above you and goes down your neck.|Something with a great many feet walks over the back of your hand.}
-> DONE

=== from_the_ground
# arrive: arriving(old_road), arriving(quarry), arriving(tondc), arriving(fallen_mast), quiet
# when: nights() > 1
# once
# weight: 3
{at(fallen_mast): Bolted along the mast|Under the leaves, when you kick them,} there is {at(old_road):a strip of iron with letters on it as long as your arm. SPEED|a plate with letters, worn, and a hole that somebody has shot through it}, and in the loop of one of the letters someone has tied a rag, once red. They do that. It is for a death, or a birth; you never learned which.
The Grounders. You called them that, since you had come down on them out of the sky and it was their ground. When the bombs fell they had no ship and no mountain to get into. Some lived. What lived in them was whatever could bear it. They have had a hundred years since then to make a language and twelve clans and a law about blood, and you had a few months to learn it all from them while they tried to kill you, and were then your allies, and were then not.
You leave the rag as it is.
-> DONE

=== what_mountain_was
# arrive: quiet
# arrive: any
# when: nights() > 4 and recall(mountain) > 0.15 and grime() > 0.2
# once
# weight: 3
You have a bruise coming out yellow in the crook of the arm, in the place where they put the needle. {is_quiet(): You pull the sleeve down.|It is the last of the marks they made on you.}
They were the others who had lived: inside, under that rock, behind a door a yard thick, with paintings on the walls and cake. A hundred years of doors had left them so that a breath of plain air would blister them. They had found out that blood could be borrowed. For a long time they borrowed it from Grounders, hung by the heels, in cages; then you fell out of the sky, and yours was better, and what was in your bones was better still.
So there was one thing that would stop it, and it was the air. You had only to let it in.
Some of them had hidden your friends behind their own beds. {faced(mountain) > 0: You know the numbers on those doors.|You roll the sleeve down to the wrist, and do up the button.}
~ cue(mountain, 0.2)
-> DONE

=== what_she_did
# arrive: dusk
# arrive: quiet
# when: nights() > 5 and recall(the_withdrawal) > 0.1 and not vow_kept()
# once
# weight: 3
Their Commander had brought the clans to that door to stand with yours. She had a name and you had been using it. You had planned it with her for weeks across one map, with your two hands on it. Then at the very door she took her own people, whom they let go, and she took her army home down the hill; and yours were still inside.
You saw her face while she told you. There was blood all over it. You have looked for the place in that face where it cost nothing, since if you could find that, you could hate her and have done.
{understanding() > 0.4: It is what you did, an hour after, with a lever: yours for yours.|You break a stick. You break both halves.}
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

=== hands_idle
# offer: Sit with your thoughts
# when: not (raining() > 2)
# weight: 1
# every: 1 days
# doing: sitting for 1 hours
{ interrupted():
    You are not left to it: {because_words(because())}.
    -> DONE
}
{
- recall(her_eyes) > 0.35:
    {&There is a way of standing with the weight on the back foot and one hand on the hilt, as people stand who are listening with all of themselves. You find that you are standing like that, at the edge of the clearing, on your back foot.|She had a chair made of branches, and sat on the front edge of it, as though she might be wanted. You are on the front edge of a log.|You hear how she would say it: few words, and the verb last.}
- recall(the_withdrawal) > 0.35 and vow_kept():
    {&You made an agreement about this. You look at the thing that you agreed not to look at, from the side, as one looks at an eclipse, in a puddle.|You keep to your side of the log. The other is taken.|There are two things that you have agreed not to think of. You count round them.}
- recall(finn) > 0.35:
    {&It was one thrust. Your mother taught you where, without knowing what for. He leaned on you, after, with all his weight, like someone who has been allowed to sit.|You had washed his blood off in a creek a good deal like this one, and had been surprised at how soon.|Finn folded a thing out of a scrap of metal for you once, a deer with two heads. You know where it is. It is in a drawer in a tent behind a fence.}
- recall(the_gate) > 0.35:
    {&You could see your own boots, a hand from the sill. You might have taken that one step, and turned, and sat down on the other side of the post with your back against it. It would have been the same post.|There was soup. You think of the soup.}
- recall(bellamy_words) > 0.35 and words_work() > 0.4:
    You give it to them over there, to him first. If you could forgive somebody, say, for a thing like that; if he stood here with his sleeve stiff, and you had it in your pocket. You would. You would not need to think about it. You sit there.
- recall(bellamy_words) > 0.35:
    "I'm someone," he said. You have gone over it so often that it has lost its edges.
- haunted():
    {&You keep to the doorway. It would be possible to turn your head.|There is a sound in it tonight: forks.|You stand on the sill. From here it could be any room.}
- season() == season_autumn and light() > 0.4:
    A maple across the creek has gone, since yesterday, from the top down to the shoulder, such a red that you look for what is wrong with it.
- snow_cm() > 2:
    The snow has a blue in its hollows for which you once had a stick of chalk.
- quality(ease_in_woods) > 0.5:
    {&You sit without leaning on anything. The wren that owns this log walks over your foot.|You sit so long that a vole comes to see.}
- hands_idle > 6:
    {&You have brought yourself out here to think and are watching a snail decide about a twig.|A beetle is on its back. You put it on its feet, and it goes about its business, and falls over.}
- else:
    {&{light() > 0.4: You watch the far side of the valley, and what the cloud does to it: lit, unlit.|It is too dark to see what you think.} {feel(feeling_guilt) > 0.4: You would change places with any tree there.|}|You take a stick, and draw a ring in the dirt, and twelve marks on the ring, and the thirteenth off by itself.|You hold your hands up in front of you, the backs of them, then the palms.|{light() > 0.4: You watch a spider take down her web, and eat it.|Something is chewing, quite near, without malice.}}
}
+ [Go where it goes]
    { recall(mountain) > 0.25:
        ~ face(mountain)
        {&You go in after it. {faced(mountain) > 5: You know your way about.|It is a while before you hear anything else.}|You follow it as far as the second table. Somebody had folded the napkins.|You let it run. When it has run out, there is a bird, and then the rest of the birds.|You sit it through, with both hands round your own ankle.}
    - else:
        ~ cue(her_eyes, 0.2)
        ~ cue(bellamy_words, 0.1)
        It goes to a tent with candles, and maps, and a voice. You let it stay there until your foot is asleep.
    }
+ [Get up and leave it]
    ~ push_away(mountain)
    {&You slap the bark off your trousers. {stack_kg() < 60: There is always wood.|There is a thing to be seen to, and if not, there is wood.}|You get up in the middle of it.|You go and do the next thing, which is small, and is there.}
- -> DONE
