// Bellamy in the woods, looking. He goes out by his own two weights (law: duty), over real
// ground, and he is no tracker. What you meet of it is mostly where his feet turn round.

VAR trail_stone = false     // you set a stone on a stone where he turned back
VAR him_passed = false      // you saw him and let him go by
VAR him_left_round = false  // and laid a round where he would come by

=== trail_back
# arrive: sought
# when: trail_turns_back() and trail_of() == bellamy
# weight: 20
{
- trail_back > 1: {The same boots, another place.|The boots again. He has had them mended.} {snow_cm() > 2:The snow has them to the nail.|They come as far as here.}
- snow_cm() > 5: Somebody has come across the snow in boots. It is nobody who knows snow. He has broken through at every other step, up to the knee, and got out again in the same hole, and gone on. Here he stopped. It is trodden flat, about the size of a table. Then they go back in their own holes.
- at(creek_ford) or at(river_bend) or at(spring) or at(beaver_pond): There are prints down to the water, and at the water they stand side by side with the toes in it. Then there are prints going away. He drank, or he only looked across. The heels are deeper than the toes.
- snow_cm() > 0.5: There is just snow enough to write on. Two feet come out from between the trees, go once round the place, stop at what is left of {has_camp():the wood you broke|a leaf you turned}, and go off the way they came, closer together.
- raining() > 0.1 or dry_days() < 2: The mud has kept a boot. It has kept a dozen, and they come in from the north, walk about, and go out to the north. Rain stands in them.
- else: The leaves have been scuffed up, in a line, dark side out, by somebody who does not mind being followed. The line comes to here. Here it makes a knot, and goes back.
}
{trail_back == 1:No Grounder has a heel. These have, with a plate, and the left one is worn away on the outer side. You went down a flight of stairs behind that heel.|You know the left one by now.} He was within {near(camp):a shout of your camp|a shout}, and he did not shout.
+ [Put your foot beside one]
    ~ cue(bellamy_words, 0.3)
    ~ stir(feeling_sadness, 0.1)
    You set your own down alongside. It has got narrower, or his have got bigger. {understood():Up the slope nothing stirs. They will have watched him stand here. They let him.|You stand there like two people at a rail.}
+ [Set a stone on a stone]
    ~ trail_stone = true
    ~ stir(feeling_hope, 0.15)
    ~ stir_aloneness(-0.03)
    You find a flat one, and a round one to go on it, and set them down in the last print but one, where he would tread if he came by the same way. {snow_cm() > 5:Against the snow they look like something dropped.|It could have rolled there. He would not think so.}
+ [Brush them out]
    ~ lay_down_office(0.06)
    ~ stir_aloneness(0.04)
    {understood():They will want to know whose they were. You take a hemlock branch|You take a hemlock branch} and go backward over them, as far as the first bend, {snow_cm() > 2:and what you leave looks like a place where something was dragged|and leave the ground as smooth as a bed}. You throw the branch in the {raining() > 0.2:wet|brush}. There are needles on your sleeves all day.
- -> DONE

=== him_afar
# arrive: sought
# urgent
# when: sought_by() == bellamy
{
- him_afar > 1: It is him again, and he has a better coat. {snow_cm() > 3:He has learnt to lift his feet.|He is looking at the ground now, and not between the trees.}
- raining() > 0.2: There is a man going along under the trees with a sack over his head and shoulders, against the rain. He goes as if there were a corridor. He puts a hand on each trunk. You know who does that.
- snow_cm() > 5: Down there something dark is making heavy weather of the snow. It goes in, and stands, and gets out. It has a rifle across its back, and one hand up at the strap. He never could leave that strap alone.
- light() < 0.35: The light is about done, and a man is standing in it among the trunks, turning round slowly, as one does in a room to find what is missing. When he has turned so far you see the side of his face.
- else: A man is coming along the bottom of the slope. He has a rifle and a bedroll, and no idea how loud he is. He stops and looks at nothing; he says something, not loud. It is a good voice for giving orders in. You have heard it say three words and not the fourth.
}
{trail_stone and him_afar == 1:He has something in his hand, and it is a round stone.|{rounds_refused:His pocket hangs down with what you would not take.|{bellamy_answered == 4:You told him to get wood in. It is {snow_cm() > 3:deep winter|a day's walk}, and he is not getting it in, he is here.|}}} He has not seen you. {still_counts() > 0.25:The part of you that counts heads has him already, and wants the number from behind him.|You find that you have come up on to the balls of your feet.}
+ [Call to him # lean: reckless 2]
    ~ choose(matter_call, answer_yes)
    ~ call_to_seeker()
    You have to try twice. The second time it is his name. He does not start. He puts down his hands first, both of them, and shows you the insides, and then looks up.
    -> him_talk
+ [Let him go by # lean: careful 1]
    ~ choose(matter_call, answer_no)
    ~ him_passed = true
    {torn(matter_call) > 0.1:You hold on to the tree. It has a good thick bark, with room in it for fingers.|You do not move. He goes across between two trunks, and two more.} He gets smaller. {understood():On the far side, higher up, something else has stopped moving, until he is past.|He stops once with his head on one side. A nut falls. He goes on.} When there is nothing to see you go on hearing him for the time it takes to drink a cup of water.
    {aloneness() > 0.5 or feel(feeling_despair) > 0.3:
        He will be home by tomorrow's dark. It is a day's walk, and you know each plate of it, and so far as you have heard nobody has moved the gate.
    }
+ {rounds() > 1 and not him_left_round} [Leave a round where he will pass]
    ~ choose(matter_call, answer_no)
    ~ him_left_round = true
    ~ him_passed = true
    ~ drop(cartridge, 1)
    ~ tell(bellamy, still_alive)
    You run, bent over, along the back of the slope, and are ahead of him. You stand one round on its end on a log, in the open, and get down behind a root. He comes. He does not pick it up for a while. He looks all round him, once, and not quickly, with his mouth a little open, and at the end of it he nods, to a lot of trees. He takes it, and turns round, and goes home.
- -> DONE

=== him_came_up
# arrive: meeting(bellamy)
# urgent
# when: looks_for_you(bellamy) and not near(camp_gate) and hours_since(him_afar) > 3
# every: 2 days
{
- dark(): You wake, or have not slept, and there is somebody sitting on the other side of where the fire {fire_lit():is|was}. He has put his rifle on the ground at arm's length, with its muzzle to himself. "It's me," Bellamy says. He has said it before, by the sound, and more than once.
- hurt() > 0.3 or ill() > 0.4: A hand is against your forehead. It is not a careful one. "You're burning," Bellamy says. "How long have you—" He takes the hand away to look at it.
- lost_kg() > 5: Somebody says "Clarke?", and it is a question. You turn round. Bellamy is standing there with one strap off. He looks from your face down to your belt and up again, and makes his own face do nothing.
- else: "I'm going to make a noise now," somebody says behind you, "so you don't shoot me," and breaks a stick. It is Bellamy. He looks pleased about the stick for as long as a second.
}
-> him_talk

=== him_talk
{
- knows(bellamy, you_are_dead): He had been told that he need not look. He says that to his boots. He has got hold of a fold of your sleeve, up by the shoulder, and does not seem to know that he has.
- trail_stone: He puts a round stone down on a flat one, and squares it up.
- words_work() > 0.4: You mean to say a thing about what he gave you, and how it is wearing. "You look—" he says, and it has gone by.
- else: You both look at something else. His sleeve has been washed. There is a line still where it was stiff to the elbow.
}
{him_talk == 1:"I said there was room," he says. "By the fire. There's still." He rubs the sleeve. "I'm not here to carry you. I only thought, somebody should come and say it where you could hear."|"I won't ask," he says. "I asked."}
+ [Ask him how they are # lean: careful 2]
    ~ told_by(bellamy, camp_holds)
    ~ told_by(bellamy, abby_leads)
    ~ stir_aloneness(-0.06)
    {decided(bellamy, matter_speak_for_you) == answer_yes:
        "I told them," he says first. "In there, with the lamps lit. That there were two hands on it." He turns his own over. "Marsh won't eat across from me. It's all right. I never liked how he ate."
    }
    {
    - bowls(camp_jaha) < 0.6: "Half bowls," he says. "Your mother weighs them out herself. Nobody's said a thing to her. They wouldn't dare." He has a piece of bread on him and looks at it, and breaks it, and you eat it while he looks away.
    - bowls(camp_jaha) < 0.9: "We're short. Not bad short." He tells you who has coughed and who has stopped. He counts them on his fingers and ends with one in the air that is nobody. He puts it away.
    - built(camp_jaha) > 0.5: "There's roofs," he says, as if they had come up by themselves. "Raven says mine leak. Wick says hers does. They—" He moves a hand. "You'd have to see it."
    - else: "All right," he says. "They're all right. Your mother runs it. She's better at it than—" He looks sorry. "At sleeping, I mean. She sleeps."
    }
+ [Say that you are not coming # lean: reckless 1]
    ~ choose(matter_go_home, answer_no)
    ~ mend(bellamy, you, bond_respect, 0.05)
    "I'm not coming," you say.
    "No." He gets the rifle round to the front of him, and then to the back. "I know it. I knew that at the gate." It takes him some time to do up one buckle. "I had to come and not find you, is all. And I've gone and done that wrong, too."
+ [Tell him that you sleep, some nights]
    ~ mend(bellamy, you, bond_warmth, 0.08)
    ~ give_words(bellamy)
    ~ stir_aloneness(-0.08)
    "I sleep," you say. "Some nights. There's a whole part of it now that's only wood." He listens with his head down, like someone being read a list that he is on. "I don't go in there any more," he says. "I stop on the stairs. I wait for you to come out." He has never said so much in one piece, and you both see him notice.
+ {as_leader(matter_go_home) > 0.1} [Ask him to say it again]
    ~ asked_to_come_back(0.4)
    ~ mend(bellamy, you, bond_longing, 0.05)
    "Say it again," you say.
    "Come back," says Bellamy. He has taken off his cap to do it. You do not say no, and you do not say anything. It goes in among the things that you own, and there is hardly any room.
-
{him_left_round and not rounds_refused:He has a round on a thong, round his neck. He does not explain it.|} He {light() > 0.3:looks up to see how much day he has|turns up his collar}. He was never a man to stay where there was something to be seen to. "They'll have let the watch go to hell," he says. {raining() > 0.1 or snow_cm() > 3:You tell him which bank to keep to.|You tell him where to cross.} He goes off along it, and gets it wrong, and you hear him put it right.
-> DONE
