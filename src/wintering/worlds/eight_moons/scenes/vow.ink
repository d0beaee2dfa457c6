// The agreement with yourself, and Bellamy's words as a thing carried.

VAR vow_refused = false
VAR sleeve_told = false
VAR words_last = 0   // 1 repeated, 2 refused, 3 answered aloud, 4 given to somebody

=== vow_asked
# arrive: falling_asleep
# once
# urgent
# when: nights() >= 1 and hours_since(first_dark) > 22 and not vow_kept()
# needs: first_dark
{ faced(mountain) + pushes(mountain) == 0:
    You lie waiting for the dream with your jaw set.
- else:
    {pushes(mountain) > faced(mountain):You turned the control room away, and it is sitting just outside, like a dog that has been fed once.|You looked at the control room, all the way along, and today your hands have shaken at everything.}
}
There is the lever. And there is the Mountain's door, the night before it: Lexa with her paint on, saying what she had to say and no more, and then her army going down the hill in good order with their backs to you. You cannot think of the one for long without the other.

{raining() > 0.1:Water ticks off the branches.|{fire_lit():A stick settles in the fire.|The dark is the same with your eyes shut.}} You could make an agreement with yourself. You would get up when it is light, break what has to be broken, and carry what has to be carried, and think of neither of those two by day.
+ [Agree to it # lean: careful 2]
    ~ make_vow()
    "Agreed," you say, aloud, in the voice for meetings. You turn on your side. Your right hand is under you and you leave it there.
+ [Leave it unsaid # lean: reckless 1]
    ~ vow_refused = true
    ~ face(mountain)
    ~ understand(0.1)
    You know what a deal at a door is worth. You lie on your back and let them both come up the path.
- -> DONE

=== vow_keeps
# arrive: quiet
# every: 12 days
# weight: 3
# when: vow_kept() and nights() > 3 and vow_keeps < 8
{
- doing_lately(woodcutting) and stack_kg() > 80 and camp_here() and vow_keeps < 4: {You have broken up more wood than you can say why. Your palms have split along the old lines and grown hard and split again, and for hours together you have thought of nothing except where the next limb would give.|You stack it by thickness, and then by length. You have begun on colour.|The pile is a good pile. You walk round it, looking for something to do to it.}
- hunger() > 0.6: {&It is easier to keep to it empty. Hunger talks all day about itself.|You try to think of the door, to see if you could, and think of a dish with a lid.}
- pushes(mountain) > 4 and vow_keeps < 6: {You have found out what sets the room going, and go round those things: fat on coals, a branch at the height of your ribs, any gap in the trees from which you could see west. The paths you use have begun to have bends in them.|You reach for things underhand now. It took you a while to see that you were doing it.|There is a word you do not use, even for a stick that one lifts a stone with.}
- raining() > 0.2: {&Rain leaves nothing to do with your hands. You unlace a boot and lace it. You unlace the other.|You have sorted {have(nuts) > 0.2:the nuts by size|your few things by size}. It goes on raining, and you sort them by weight.}
- else: {&A bird you do not know keeps saying three notes. You catch yourself getting ready to tell somebody about it, and the one you had in mind wore black paint. You go and fetch water that you do not need.|You have gone a whole day and kept to it, and you look about for whoever it is that ought to be told.|You say "No," aloud, and look round to see what you were asked.}
}
-> DONE

=== function doing_lately(which_activity)
~ return done_count(which_activity) > 24

=== vow_strains
# arrive: falling_asleep
# every: 12 days
# weight: 4 + 6 * weight_of(the_withdrawal)
# when: vow_kept() and hours_since(vow_asked) > 96 and hours_since(vow_strains) > 260 + 120 * vow_strains
{
- dreamt() == the_withdrawal or recall(the_withdrawal) > 0.5: {Lexa keeps coming as far as the door. You have the sentence ready now that you did not have then, and no one to hand it to.|You have gone over what you would have said to her at the door, and it is shorter each time.|Her back again, going down the hill.}
- glimpses() > 0 and not understood() and vow_strains < 3: You think of who taught you to look twice at a trunk. You had not meant to think of her.
- five_told_alliance: {&You told five strangers that it was over, in so many words, and did not fall down. You have not been able to put those words back where they were.|What you said to the five has begun to say itself, at night. It stops at the place where you stopped.|It was easier said to five spears than it is to the inside of your own arm.}
- else: {What you agreed takes more holding than it did. You have been lying with your shoulders off the ground.|Your jaw is clenched. It is over the same two things.|You had got nearly to sleep, and one word of hers was there.|You count what is yours, and there are two things you count round.|There was a gap in the trees today, to the west, and you had looked before you remembered.|You have said "hill," aloud, and shut your mouth on it.}
}
{vow_strains == 1:You know what she did. They gave her people back at that door, alive, and yours stayed inside. You understood it while she was still speaking. The next day you stood in front of four screens with your hand out.}
+ [Open it, both halves # lean: reckless 1]
    ~ open_vow()
    ~ understand(0.25)
    ~ face(the_withdrawal)
    ~ stir(feeling_anger, 0.2)
    You let her say it again, all the way through, with the torches behind her. You let yourself see that her thumb was moving on the hilt. You could not have got her to stay with any words in the world; you would not have stayed. You say her name to the {fire_lit():fire|dark}, to hear which way it would come out, and it comes out angry, and you are wide awake until {hour() > 12 and hour() < 23:the cold hours|it is light}.
+ [Keep to what was agreed # lean: careful 1]
    ~ push_away(the_withdrawal)
    ~ hold_tears(0.05)
    {You put your shoulders back on the ground, one and then the other.|You turn over.|You get hold of a strap of the pack and keep hold of it.|You name trees until you are asleep.|You say "agreed," in the voice for meetings.|You turn over, onto the hand.|You think about rope.}
- -> DONE

=== vow_opened_after
# arrive: any
# once
# needs: vow_strains
# when: not vow_kept() and understanding() > 0.2 and hours_since(vow_strains) > 40
{ feel(feeling_anger) > 0.3:
    You notice that you have been arguing. You have both parts. Hers is short, and it is better than yours.
- else:
    You have gone some way before you notice who has been walking ahead of you: Lexa, from behind, the braids and the set of the neck, going away in no hurry. It is only a person's back. You could draw it.
}
-> DONE

=== words_come_back
# arrive: quiet
# once
# weight: 6
# when: nights() > 1
{bellamy_answered:
- 1: You gave it back to him, and that was easy, since he deserved it. His to you is another matter. It has come out of the pack with the food and is lying there.
- 2: He said it as if it were a thing he could reach into a pocket for. You refused it, and here it is in your own pocket.
- 4: You told him what to do about wood, so as not to have to say anything to what he had just said. It has caught you up.
- else: What Bellamy said at the gate has got up with you. You try it on, the way you would a dead woman's coat. It is the wrong length in the arms.
}
+ [Say it over, in his voice]
    ~ words_last = 1
    ~ turn_words(0.06)
    ~ cue(bellamy_words, 0.5)
    You say it. Your voice has rust in it. It sounds like somebody reading out a label.
+ [Hand it back to him]
    ~ words_last = 2
    ~ turn_words(-0.03)
    ~ stir(feeling_guilt, 0.1)
    He was not standing where you stood. But he was. You hand it back to him for a better reason, and cannot find one, and hand it back.
+ [Answer him aloud, to the trees]
    ~ words_last = 3
    ~ speak_to_trees()
    ~ turn_words(0.09)
    "You don't know what you let me off for," you tell a tulip tree. "Neither do I. You'd have to go through it name by name, and I never had the names." {raining() > 0.1 or wind() > 5:The tree has its own noise to make.|It is quiet afterwards, for long enough that you look behind you.}
- -> DONE

=== words_again
# arrive: quiet
# every: 7 days
# weight: 4
# needs: words_come_back
# when: hours_since(words_come_back) > 120 and words_work() < 0.65 and words_again < 9
{
- hurt() > 0.4 or ill() > 0.3: {&You feel too poorly to be hard on anybody. Bellamy's words get nearer than they have been.|You are talking, and it is to Bellamy, and by the sound of it you have been losing.}
- faced(mountain) > pushes(mountain) and nightmares() > 2: {&You have been down the tables most of the week and have no opinion left of yourself. Bellamy's you have by heart.|There is nobody left in the control room whom you have not looked at, except the one at your shoulder, who was crying. You had forgotten that he was.}
- five_told_hand: {&You told five strangers whose hand it was. You said it in the singular. He would have put you right.|You have said it aloud to the boy with his mouth open, and lived. Bellamy had to say his to your face.}
- snow_cm() > 3: {&The snow has covered everything that you had got used to not looking at. What Bellamy said stands up out of it like a fence post.|It is cold enough that you think of the fence, and who is on it tonight, stamping.}
- killed() > 0 and rounds() < 4: {&You have got very careful about rounds. You think about the three on his palm, and then about what came with them.|What you shot is eaten, and you have the brass. He held three out, flat, like feed.}
- tent() > 0.6 and camp_here() and not under_rock(): {&You have a roof now, of sorts. You show Bellamy how it is done, pole by pole, and then have to hear the rest of what he said.|A seam has gone over your head. You are telling Bellamy whose fault that is when you hear his answer, and it is the old one.|Rain finds the place by the pole. You hold your palm under it, and he holds out his, with the lint.|You tighten a cord of the tent, and you catch yourself explaining it to Bellamy.}
- words_last == 2: {&You gave it back, and here it is, with the dew on it.|You go out to look at the weather and what Bellamy said is out there already.}
- else: {&What Bellamy said comes to you with your arms full.|You have turned his words over so often that they have gone round at the corners.|For once you remember the whole of his face: he had a split lip, and it hurt him to say it.}
}
+ [Say it over, in his voice]
    ~ words_last = 1
    ~ turn_words(0.06)
    ~ cue(bellamy_words, 0.5)
    {You do him well enough that you stop where he stopped.|You say it, all but the name.|You say it and leave a gap at the end, where he left it.|You say it under your breath, in time with your {snow_cm() > 3:stamping|steps}.}
+ [Hand it back to him]
    ~ words_last = 2
    ~ turn_words(-0.03)
    ~ stir(feeling_guilt, 0.1)
    {No, you tell him again. He has the decency not to answer.|You think of the ones who should have been asked, and how they could not be.|You are as firm as you would be with a man trying to pay for something twice.|You hand it back. You are good at it now.}
+ {words_last == 3 and not sleeve_told} [Tell the trees about his sleeve]
    ~ words_last = 1
    ~ sleeve_told = true
    ~ speak_to_trees()
    ~ turn_words(0.1)
    "He'd carried somebody," you say. "It was all down his sleeve and he kept on rubbing it. And he came out to look for me." You had not known that you were going to say that part.
+ {words_last != 3 or sleeve_told} [Answer him aloud, to the trees]
    ~ words_last = 3
    ~ speak_to_trees()
    ~ turn_words(0.08)
    {"All right," you say. You had meant to go on. A squirrel has stopped, upside down, to hear the rest.|"If I took it," you say, "what would I do with my hands?"|"You first," you tell him. It is what you should have said at the gate{bellamy_answered == 1:; no, you did say it}.|"I heard you," you tell him.|You get as far as his name.}
- -> DONE

=== words_begin
# arrive: any
# once
# weight: 6
# when: words_work() > 0.4
{
- faced(mountain) > 3: Today you thought of the control room, and a while after that of Bellamy's words, and they were two things that had happened.
- bellamy_answered == 1: You think of him lying awake behind the fence, with what you gave him at the gate. You hope that he has used it. Then you sit down on the nearest thing.
- else: You say it while lacing a boot, and have tied the knot before you notice that nothing in you got up to object.
}
-> DONE
