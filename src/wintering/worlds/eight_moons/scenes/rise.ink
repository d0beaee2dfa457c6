// What comes of the words: she is seen on the rise, or another, or nobody is, or not yet.
// Who comes, and when, is hers to decide (law: messages). The talk itself is not told here.

VAR rise_left = false

=== someone_on_rise
# arrive: any
# arrive: dusk
# arrive: dawn
# arrive: waking
# arrive: arriving(camp)
# when: rise_seen() and who_came() == () and not at(the_hill)
# every: 20 hours
# urgent
{
- someone_on_rise > 5: {&Still there. You have stopped looking at the ground in front of you when you walk.|Somebody who can wait has come to the right person.|You have begun to arrange the day by it, as one would by a clock.}
- someone_on_rise > 1: {dark():{&Still there. The light has not moved, and nobody has tried to hide it.|The fire is where it was. Once, something goes across in front of it, and back.|They keep it up all night. You know, because you looked all night.}|{&Still there. You had half thought that it would turn out to be a tree.|They are there, a little to the left. It has become the place that the ridge points at.|You look, and it is there, and you look again at once, as if that were a different question.}}
- dark(): There is a fire on the rise to the southwest. It is a proper one, built by people who do not mind who sees it. You have not seen one like it since the war.
- raining() > 0.2: The rain lifts off the rise to the southwest, and there is somebody standing on it. The rain comes down again. You look at the place where it was, with the water running in your eyes.
- snow_cm() > 5: Something dark is standing on the rise to the southwest, where yesterday it was all one white. It does not do any of the things a deer does.
- else: There is somebody on the rise to the southwest. They are not going anywhere, and not at work, and not hiding. They have simply got up on the highest thing there is and are standing on it.
}
{words_overdue() > 8:You had stopped counting the days. You find that some part of you has the number ready.|You count back. It could be. It is just about as long as it would take.}
+ [Go up to it # lean: reckless 4 # lean: careful {someone_on_rise > 1:3|0}]
    -> to_the_rise
+ [Watch from where you are # lean: careful 1]
    You watch until {dark():the fire has been fed twice|your eyes make it move}. {understood():Whoever is in the trees behind you must be looking at it too. Nobody gives you a sign.|If it is not her you have shown yourself for nothing. If it is, you have not shown yourself.}
    ~ hours(1)
+ [Put out your fire and keep down]
    ~ choose(matter_go_to_her, answer_no)
    {fire_lit():
        ~ put_out()
        You kick earth over it. It takes more earth than you would think, and smokes until you have lain down on your stomach beside it and cannot see the rise any longer.
    - else:
        You lie down on your stomach. From there you cannot see it. You can see a beetle.
    }
    ~ stir_aloneness(0.04)
- -> DONE

=== go_to_rise
# offer: Go up to the rise
# when: rise_seen() and who_came() == () and not at(the_hill) and not lost()
# weight: 15
# lean: careful 30
# lean: reckless 14
-> to_the_rise

=== to_the_rise
~ choose(matter_go_to_her, answer_yes)
{torn(matter_go_to_her) > 0.15:She took what was offered her at that door, and walked off with her army, and left yours on the slope. You go over that. You find you have been going over it uphill.|}{held_tears() > 0.5:You have washed your face before you know that you are going, and stand there with it wet.|You take nothing. Then you go back, for the jacket.}
~ go(the_hill)
{who_came() == () and not at(the_hill):You do not get there. {broke_off()}}
-> DONE

=== she_stands_there
# arrive: meeting(lexa)
# when: who_came() == lexa
# once
# urgent
{
- dark(): She has her back to the fire, so that you are walking up to a shape. You would know it by less. She has two swords' worth of shadow, all down the slope to your feet.
- dusk(): She is up against the end of the light and has no face. There is the coat, and what she has on her shoulder, and the way of standing that you have tried over by yourself, in the woods, to see what it was made of.
- raining() > 0.2: She stands bareheaded in the rain. They will have offered her something. It has run the black down from her eyes, on both sides, in lines, and she has not lifted a hand to it.
- snow_cm() > 5: The snow up here has been walked flat, in a ring, by one person. She is in the middle of it. She must have gone round and round to keep warm.
- else: She has seen you from a long way off, coming up through the open with no weapon in your hand. She has had all that time, and has not used it to sit down.
}
{days_on_rise() > 3:There are {number_words(days_on_rise())} days' ashes. |}{words_answered() == answer_late:It is a long while since you gave a man three words. He may have walked slowly. She may have. You would have known her through a longer one.|You gave a man three words, and she has put {number_words(days_since_words())} days and a river between herself and her people, on the strength of them.}
{heard_for() == message_goodbye:You had said goodbye. It is the first thing you think of, that you will have to explain.|{heard_for() == message_why:You had asked her a thing. You see that she has brought the answer herself, not trusting anyone to carry it, and that it is heavy.|{heard_for() == message_thanks:You had only thanked her. Nothing in it said to come.|{heard_for() == message_know:She is looking at you like someone who has been told that she was seen.|You had asked, and here she is.}}}}
{
- answered_as_office() < -0.5 and answered_as_person() > 0.9: Under the black there is grey. The Commander will have told her to stay where she was; you can see where that has been. She has brought both of them up the hill.
- strain(lexa) > 0.25: There is a crease between her brows that was not there, upright, of the width of a knife. Somebody has been at her for days, over a table, and she has got up from it and come.
- knows_you_were_sought(lexa): Her eyes go past you to the trees on the north side. Somebody will have told her that one of yours came here, looking. She allows that corner a moment longer than the rest.
- knows_hurt(lexa): She looks you over: wrist, ribs, how you carry your weight. It is what one does who has read it in a report, and did not believe that it was all of it.
- thinks_you_hungry(lexa) > 0.4: The first thing she looks at is your belt, and which hole. Somebody has told her the number of the hole.
- else: She looks at you as one looks at a bank where there was a bridge.
}
Neither of you moves. Behind her, {together(ossa, lexa):a woman in grey, with a hand on her hilt, looks at you, then at the Commander's back, then at the sky|there are people who find that the horses need them}.
+ {held_tears() > 0.5} [Go down on your knees]
    ~ stir(feeling_sadness, 0.3)
    ~ let_tears()
    ~ weep()
    You had meant to walk. The ground comes up, without any hurry, and it is {snow_cm() > 3:cold|grass}, and you have both hands in it. There is a noise, and it is some time before you know whose. She makes a sign to the side, small, with two fingers, and there are feet going away from you into the trees, and one pair that is not.
+ [Stand where you are]
    You stand. It turns out that you can. She makes a sign to the side, small, with two fingers, and the others go off among the trees, and one of them looks back, and she waits until that one has gone too.
+ [Say her name]
    ~ mend(lexa, you, bond_trust, 0.06)
    Nobody has said it in these woods. It is out, and she shuts her eyes, for as long as you would to get a splinter out, and opens them. She makes a sign with two fingers and the others go.
+ [Turn and go back down]
    ~ choose(matter_go_to_her, answer_no)
    ~ rise_left = true
    ~ harm(lexa, you, bond_warmth, 0.1)
    ~ stir_aloneness(0.1)
    You get as far as the first trees with your back to her. Nothing is called after you, and no one comes. When you look round, from a long way down, she is standing where she was, and has not put up her hood.
    -> DONE
-
{dark():A log goes, behind her, and for a moment there is her face.|She comes down the slope, not fast, over the part that is steep, with her eyes on you and not on her feet, and does not slip.}
{woken(hale) == waking_gun:"You put a gun in his face," she says. "He carried it here all the same. He carried both." She says it as she would a distance.|{woken(hale) == waking_wait:"You sat with your hands open until he woke," she says. "He told me that before he told me the words."|{heard_for() == message_come and answered_as_person() > 0.8:"I was told that I could not leave," she says. "By everyone who has the right. I heard them out."|}}}
-> DONE

=== another_stands_there
# arrive: meeting(ossa)
# arrive: meeting(hale)
# arrive: meeting(thale)
# when: who_came() != () and who_came() != lexa
# once
# urgent
It is not her. You know it from the bottom of the hill, and go on up to the top, since somebody has walked here.
{ who_came():
- ossa: It is her guard, the one in grey, by herself. You have never seen her by herself. She stands as though there were somebody just in front of her.
- hale: It is the man with the disc. There is no knot in the thong. He has a bundle in his arms and holds it the way one holds a thing that has been counted.
- else: It is somebody of hers, with a bundle, who has been told what you look like and checks it over, a part at a time.
}
{heard_for() == message_come:"She was asked to come, and she has not come," {who_came() == ossa:the guard says|you are told}. "I am to say it like that. I am not to make it better."|"She has your words," {who_came() == ossa:the guard says|you are told}. "I am to say that. She had him say them in front of nobody."}
{answered_as_person() > 1:"And that three times she had her horse brought. That she did not tell me to say."|"There are clans at Polis with their swords across their knees. If she gets up they all get up."}
+ [Take what has been brought # lean: careful 2]
    ~ take(fur, 1)
    ~ mend(you, lexa, bond_warmth, 0.08)
    It is a fur. It is not a new one. It has been worn at one edge, by somebody's chin, and smells of smoke that is not yours.
+ [Send it back to her]
    ~ harm(lexa, you, bond_warmth, 0.05)
    "Then take that to her," you say, "like that. Don't make it better." {who_came() == ossa:The guard looks at you with the beginnings of approval.|The bundle goes back under the arm.}
+ [Ask how she looked]
    ~ mend(you, lexa, bond_longing, 0.1)
    Nobody has prepared an answer to that. {who_came() == ossa:"Thin," the guard says at last. It seems to have been got out of her with a tool.|"Like somebody listening," you are told at last.} The bundle is put down on the ground between you. It is a fur, worn at one edge.
    ~ take(fur, 1)
-
{dark():You do not stay at the fire. From below, you look back, and it has been put out.|You go down with the sun in your eyes. When you look back from the creek, the rise is only where the ground stops.}
-> DONE

=== rise_empty
# arrive: arriving(the_hill)
# when: came_and_went() and at(the_hill)
# once
# weight: 20
# urgent
There has been a fire here, a good one, and {snow_cm() > 3:the snow has gone in round it in a ring|the grass is laid flat for a long way round it}. Two beds of hemlock, one each side. Between the fire and the edge, where one can see {has_camp():as far as your own trees|the whole of your country}, somebody has stood in one place until the ground took the mark of two boots. The heels are toward you, and the toes toward where you were.
You put your hand in the ash. It is as cold as the rest of the hill. # variant: rise/empty
{warmth(you, lexa) > 0.4:Your feet fit the marks, if you do not look.|You kick leaves over the marks, and then pick the leaves off again.}
~ stir_aloneness(0.08)
-> DONE

=== nobody_on_the_road
# arrive: quiet
# arrive: dusk
# when: words_sent() > 0 and words_overdue() > 3 and words_overdue() < 15 and who_came() == () and not rise_seen() and not came_and_went()
# once
{
- woken(hale) == waking_gun: You do the sum again. So many days for him to stop shaking, so many to the first fire where he could tell it. You gave your words to a man who was giving you his boots.
- woken(hale) == waking_blade: He had his thumb on the edge, and was saying it over. You try to hear if he was saying it to keep it, or to be rid of it.
- snow_cm() > 5: There is snow on the passes between here and there. There is snow on everything. You allow him {number_words(words_overdue())} days for it, and then see that you have.
- sleeper_fed: He had half your rabbit inside him. You would have thought that that would get him as far as a ford.
- else: Today somebody might have come. You have washed the pot, and it is standing upside down, on a stone, for no one.
}
{sleeper_knows_where:You go up to where you can see southwest. It is all there, every ridge of it, with nothing on it.|You told no one where you were. You had thought that it would keep you safe from something.}
-> DONE

=== nobody_at_all
# arrive: quiet
# arrive: waking
# when: words_sent() > 0 and words_overdue() > 15 and who_came() == () and not rise_seen() and not came_and_went()
# once
{
- words_for() == message_goodbye: You said goodbye to her, and she has taken you at your word. You turn it over to see what else you can have expected, and it is on the other side, plainly.
- words_for() == message_why: You asked, and there is that for an answer: the creek, and the wind, and nobody. It is not a different answer from the one you had.
- words_for() == message_thanks: One does not come, for thanks. One hears them and goes on with one's supper.
- words_for() == message_know: You told her that you knew. Perhaps there is nothing to be done about a thing like that but to be known, where one is.
- else: She has not come. She may not have been told. She may have been told, and had a hall full of people with their swords across their knees. {understanding() > 0.5:You would have stayed, for yours. You did.|You go through what else it may be, and you go through it again.}
}
{fire_lit():You move the second stone away from the fire.|You sit down on the side where you had been leaving room.}
-> DONE
