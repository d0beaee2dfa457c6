// Where it comes up of itself, from the second moon on: a fire, a quiet, a breath, a tree.

VAR strokes = 0        // strokes that you have cut in the beech
VAR bark_at = ()       // where the beech stands
VAR bark_last = 0      // what you did there last: 1 cut one, 2 said it, 3 left it

// ---------------------------------------------------------------- by the fire

=== comes_up_by_fire
# arrive: dusk, quiet
# when: moon() > 1 and camp_here() and fire_lit() and recall(mountain) > 0.12 and hours_since(sit_by_fire) > 40 and hours_since(lever_by_day) > 60
# weight: 2 + 6 * recall(mountain)
# every: 9 days
{
- release(mountain) > 0.3: {&They have come up to the fire without being sent for: the woman with the plate, the man from the stairs. They stand about it as one does at a stranger's. No one has put out a hand to it.|The man from the stairs is sitting where the log is flat. You have been talking to him about string.}
- faced(mountain) < 2: The fire has gone down to red, and there is a room in it: a floor, a row of lights. You have been looking in at the door of that for some time.
- nightmares() > 4: {&You have put on wood three times since you were going to bed.|You sit with your chin on your fists. If you lie down it begins, and if you do not lie down it begins here.}
- have(meat) > 0.3: {&A drop of fat goes on burning after it has landed, blue, on its stone, for longer than there can be anything in it.|You turn the meat, and find that you have been counting the turns, and what number you have got to.}
- snow_cm() > 3: {&A flake comes down into the fire, and another, each with a small noise, like somebody being told to hush.|The light lies out over the snow as far as the second trunk. It has corners.}
- else: {&A log has burned through at the middle. The two ends lie with their feet together.|You are sitting on your right hand, to warm it, and it was warm.|Bark lifts off a stick all in one, red, in the shape of what it went round.|There are a pair of spectacles, down there. They are two coals.|Wet wood has begun to sing through its nose. There was music on, in there, a little slow.|You have been laying the pine cones side by side, and they have heads.}
}
+ [Go down the tables, and look # lean: careful 2]
    ~ face(mountain)
    ~ hours(1)
    {is_quiet():
        {&You go down one side of the room, and say so aloud when you have come to the end.|You stay as long as a log lasts.|You look at one of them, and then at the next.}
    - else:
        {&You take one bench, and stay at it until you could lay it again: cup, cup, plate, elbow.|You go down the left side. There is a man whom you had always left at the collar. You go round, and look at him. He was in the middle of saying something to his neighbour.|The woman who has pins in her hair. You ask her what she had been going to do that afternoon, and look at her cuffs for it. There is flour on them.|You get as far as the small chairs, and you do not go by. A stick falls in, after a time, and it is only late.|You stand in front of the one on the stairs who let you past. You had never looked higher than his boots, since he did not.|Somebody is under the table. He had pulled down the cloth to have it round him. You had not known about him. You know now.|It takes as long as one log. You had thought that there was more of it.|You say to the one at the end of the bench what your arm did, standing up, as one does to next of kin. Then you sit down.|You go all the way round, and come out by the door you went in by. Nobody has moved.}
    }
+ { recall(bellamy_words) > 0.1 } [Let Bellamy say his sentence]
    ~ turn_words(0.05)
    ~ cue(bellamy_words, 0.4)
    {&He says it. You let it stand there by the fire with the others. It is not any of theirs to say.|He gets as far as your name and rubs his sleeve. You do not help him.|"And if I could do the same for," he says. You say the end, under your breath, to find how long it would have been.|He says it across the fire to you, with people between. Some of them look round.|You hear him out. The wood is wet, and answers.}
+ [Get up and see to something # lean: careful 1]
    ~ push_away(mountain)
    {&You go round the stack with your palm on it, and when you have come back there is only a fire.|You scour the pot.|You bank it till there is nothing left to look at.|You walk to the edge of the light, and stand there with your back to it until you can see trees.|You find a knot to untie. It takes you two fires to do it.|You sort tomorrow's wood from tonight's.}
- -> DONE

// ---------------------------------------------------------------- in a silence

=== comes_in_silence
# arrive: any, quiet
# when: moon() > 1 and light() > 0.15 and wind() < 3 and raining() < 0.1 and snowing() < 0.1 and recall(mountain) > 0.12 and not camp_here() and hours_since(lever_by_day) > 60 and hours_since(comes_up_by_fire) > 60
# weight: 2 + 6 * recall(mountain)
# every: 11 days
{
- ice_cm() > 3: {&The creek has stopped. You had not known how much of your day it said. You stand on the bank with your mouth a little open.|Ice, and under it one bubble going along, as far as a stone.}
- snow_cm() > 3: {&You have stopped to shift the load, and there is not one sound. It goes on being so. On the screens it was so too, and they were moving.|Not a bird. You hear the snow take your weight, and leave off.}
- season() == season_spring: {&Everything has been singing since before it was light, and it has all stopped, for a hawk. You crouch down as well.|The peepers leave off, all at one stroke, and you are standing in the middle of it with your arm up.}
- season() == season_thaw: {&The drip has frozen for the night, early. Up to a moment ago it was all going, every twig.|No wind at all. A clod lets go of a root, and you hear where each of the crumbs ends up.}
- season() == season_winter: {&The cold has shut everything that can be shut. There is your breath; you hold that, to see.|You hear a hum, and go on hearing it, and it is your own two ears.}
- else: {&The leaves have all come down that are coming. You had been working in the noise of them for days.|There is no wind. A nut falls, a good way off, and you hear it arrive.}
}
+ [Stand there until it has gone through you # lean: careful 2]
    ~ face(mountain)
    ~ hours(1)
    {is_quiet():
        {&It goes through, and you stand.|You stay for all of it, with a hand on a tree.|It has a beginning and an end. You wait for the end.|It is over when a bird says so.}
    - else:
        {&It goes through. There is the hum, and there is the click, and there is what was there before the click: somebody asking for the salt. You had never had that part. You keep it.|You stand with your hands open. It has a beginning and it has an end. After the end there is a {season() == season_winter:wren|bird}.|You look at each of the four screens, in order, and then at the desk. There was a chair, pushed in. Somebody was tidy.|You hear Bellamy breathe. That was all the noise there was, in there: the two of you. You had forgotten there were two.|You let it say what it says. It is a short word. It says it some hundreds of times.|You stay for all of it, with a hand on a tree. The bark has printed the hand.}
    }
+ [Say whose hand it was]
    ~ face(mountain)
    ~ speak_to_trees()
    ~ weigh_right(-0.01)
    {&"It was mine," you say. You say it in the voice one uses in a house where people are asleep. {understood() or suspicion() > 0.4:If anybody has heard, they have heard it.|It does not go far.}|"Mine. His was on top." It is as exact as you can make it.|You say it in their language, for which you have to look for the word, and the word you find means paw.|You tell it to the nearest thing, which is a thorn.|"I did," you say, and wait. Nobody asks you what.}
+ [Make a noise]
    ~ push_away(mountain)
    {&You break a stick. You break another.|You clap your hands, and something goes off through the trees that had been going to stay where it was.|You sing the stations, flat.|You kick the nearest log, and hop, and swear, and it is an ordinary day.|You talk about knots until you are at the water.}
- -> DONE

// ---------------------------------------------------------------- on a breath

=== comes_on_a_breath
# arrive: waking, falling_asleep
# when: moon() > 1 and smelt() == mountain and first_breath + last_breath > 1 and hours_since(first_breath) > 60 and hours_since(last_breath) > 60
# weight: 5
# every: 12 days
{
- is_quiet(): {&There it is, on the one breath.|The smell of that place, and then of this one.|You know it, and lie still.|One breath of it. You count that one.|It has come, and you are awake.|There was a smell. You wait to see if there is still.}
- nights() > 150: {&It is thin by now. You have to hold still to be sure of it, like the note after a bell.|A thread of it, on the in-breath. In the winter you could have told which of them.}
- frost(): {&It is there, as clean as if the frost had polished it.|Your nose is full of ice, and it has come in by the mouth.}
- wet() > 0.3 or raining() > 0.2: {&Wet wool brings it. You wring out a sleeve, and it is in the sleeve.|Rain, and wet dog, which is you, and under those the other.}
- else: {&It comes in on the one breath, and stands there.|You are neither asleep nor awake, and somebody has set down a plate by your head.|You breathe in, and there is the hall, with all its windows shut. It never had any.}
}
+ [Breathe it in, to the bottom # lean: careful 1]
    ~ face(mountain)
    {is_quiet():
        {&You breathe it until there is none left to breathe.|You let it in, and let it out, and go on so.|You stay with it for some breaths. Then it is bark.|You breathe, and say their number, and breathe.}
    - else:
        {&You take all there is of it. Cloth; hair; something that had been going to be supper. It has parts. By the fourth breath you cannot find it any more, and go on trying.|You breathe it until you have got used to it. That is the worst thing that you have found out about yourself, this week.|You breathe, and think: that is soap. They had washed.|You lie and breathe. It was their air. It was ours, that killed them.|You draw it in, and hold it, and let it go out past your teeth. The next is bark.}
    }
+ [Put your face in the leaf mould]
    ~ push_away(mountain)
    {&You push your face into the ground, and take in worms and roots and last year.|You breathe through moss till there is moss in your teeth.|You crush a {season() == season_winter:hemlock needle|birch twig} and hold it in your nostril like a plug.|You get up, and put your head in the water.}
- -> DONE

// ---------------------------------------------------------------- at a tree

=== names_in_bark
# arrive: quiet, any, arriving
# when: moon() > 1 and light() > 0.3 and not chilled() and places_known() > 14 and have(knife) > 0 and not (snowing() > 0.3) and not (raining() > 0.5) and not camp_here() and here() != () and has_camp() and ((names_in_bark < 1 and near(camp)) or (names_in_bark > 0 and here() == bark_at)) and hours_since(five) > 24
# weight: 4
# every: 16 days
{ names_in_bark == 1:
    ~ bark_at = here()
}
{
- names_in_bark == 1: It is a beech, and it has letters on it, as high as you can reach and as wide as your two hands. They were cut small by someone with a good knife; the tree has been spreading them out for a hundred years and more. There is an M, and a thing that might be a heart, or a shield. Below it a whole row of straight strokes, in fives. He was counting something, too.

    The bark is as grey and as smooth as a sleeve. You have your hand flat on it, and in the hand you have the knife.
- bark_last == 1: {&The stroke has healed at the edges, and gone brown.|You find it by the shine of the new wood.|{strokes > 3:There are {in_words(MIN(strokes, 19))} of yours, in a row of their own.|Yours stand a little apart from his.}|A nuthatch has been along the row, and put a seed in each.}
- bark_last == 2: {&You had said it to the tree. The tree has had rain since, and sun.|Here is where you stood.}
- else: {&His row goes up in fives. You have counted it before.|The beech, with its letters. You walk round it.|Whoever M was, he is legible.}
}
+ [Cut a stroke, for one of them]
    ~ strokes = strokes + 1
    ~ bark_last = 1
    ~ face(mountain)
    ~ hours(1)
    {
    - strokes == 1: Which, though? You stand there until you have one: the woman who lifted her hand to look at the back of it. You cut her straight, as long as your finger, and blow out the dust. It is one. You would need a great many beeches.
    - strokes == 2: The boy beside her, who moved the greens to one side. You cut his by hers.
    - strokes == 3: The one from the stairs. You do him with care, since he had been careful.
    - else: {&The one with the pins in her hair.|The one who was saying something to his neighbour.|His neighbour.|One whom you only ever saw from behind. You make hers as deep as the rest.|A man who had the spoon in the wrong hand, since the other was in a bandage. You had not thought about him since.|You have nobody ready, and wait, with the point on the bark. Then you have two.|You cut it, and go over it once more, so that it will last as long as his have.}
    }
+ [Say it to the tree, whole]
    ~ bark_last = 2
    ~ speak_to_trees()
    ~ turn_words(0.03)
    ~ weigh_unforgivable(-0.01)
    {&You say it from the gate of the Mountain to the other gate, with the times of day. It takes about as long as it takes a shadow to cross a letter. You had thought that there would be a place at which you could not go on.|You say it again, and this time you leave out the reasons. It is shorter.|You say it, and put in the reasons. They are good reasons. You can hear that.|You tell it as you would have to tell it in there, to them, standing up.|You get as far as the stairs, and a wren comes, and you let him have his turn.}
+ [Shut the knife, and go on]
    ~ bark_last = 3
    ~ push_away(mountain)
    {&The bark has done nothing to you. You shut the knife.|You cut nothing. You rub a thumb along the M, and go.|Not today, and not with this edge.|You go by on the other side of it.}
- -> DONE
