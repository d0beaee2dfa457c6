// The camp from above: how far you go to see it, and what it shows on that day.

VAR above_quiet = ()   // what you took its quiet for, the last time you lay there
VAR above_about = 0    // how many were out of doors then

=== function is_below(who)
~ return where_is(who) == camp_jaha or where_is(who) == camp_gate

=== only_to_look
# offer: Go as far as the rise, and only look
# when: not at(jaha_rise) and nights() > 18 and light() > 0.3 and way_hours(jaha_rise) < 12 and not chilled() and hurt() < 0.4 and ill() < 0.3 and weak() < 0.6 and thirst() < 0.4 and food_days() > 1 and (look_down_on_camp < 1 or days_since(look_down_on_camp) > 24)
# weight: 1 + 2 * aloneness() + 3 * (season() == season_thaw or season() == season_spring)
# lean: careful 4 * (moon() > 4) + 8 * (moon() > 5)
# every: 15 days
{
- look_down_on_camp > 0: {You could see whether it still stands. You say it to your boots, which you are lacing.|The rise again. It is a day there, and an hour, and a day.}
- season() == season_spring: {They will have the gate open in the daytime by now. One could see in.|You have got as far as thinking which shirt.|It is light until late. One could be there and not be there.|The rise.}
- season() == season_thaw: {The snow has let go of the old road. You find that you have been waiting for that, and what for.|The old road is soft, and would keep your prints. You think of them coming to look at them.|The rise, again.}
- snow_cm() > 3: {There would be tracks, the whole way, and a dent at the end of them in the shape of somebody lying down. You think about that with one boot on.|There would be tracks.}
- else: {There is a rise above the fence, with juniper along the top. One could lie up there and not be looked at.|You think of the juniper.|It is a day, and an hour.}
}
+ [Set out, and only look # lean: careful 2]
    ~ go(jaha_rise)
    {dark():You come up the back of it in the dark, on all fours, from one juniper to the next.|You do the last of it on your elbows, with the pack pushed along in front.}
+ [Leave it for another day]
    {&You hang the pack up again.|Not with this face, you think, as if it could be seen from there.|You sit down. It will be there.}
- -> DONE

=== lights_below
# arrive: arriving(jaha_rise), falling_asleep
# when: at(jaha_rise) and dark() and hours_since(at_the_rise) > 12
# every: 3 days
# weight: 9
{smokes(camp_jaha) > 3:You smell it before you see it: four kinds of wood and one of onion.|There is not much light down there.} The windows of the wreck are yellow, as they were when it had stars on the outside of them. People go across the light. You cannot tell who, and then by the walk you can tell one.
{gate_lamp():
    {lights_below == 1:They put the lights out one by one, starting with the tents. You wait for the last. The last is at the gate, a lamp on the post, and nobody comes for it. You have watched it for most of an hour before you think what a lamp is for, at a shut gate, all night long, with oil at the price it must be.|{The lamp is on its post, and nobody has taken it in.|The lamp. {snowing() > 0.05:Snow goes by it.|{season() == season_spring:Moths go round it.|It has frost round it, like a thing in a bottle.}}|You look for the lamp first.}}
- else:
    They put the lights out one by one, starting with the tents, and there is a fence, and then there is none.
}
~ cue(the_gate, 0.2)
~ stir_aloneness(0.02)
-> DONE

=== look_down_on_camp
# offer: Lie among the juniper, and look down
# when: at(jaha_rise) and light() > 0.12
# weight: 9
# lean: careful 20
# every: 9 hours
# doing: overlooking for 2 hours
{ interrupted():
    {broke_off()} {&You go back from the edge the way a crab does.|You let the juniper close.}
    -> DONE
}
~ temp about = people_about(camp_jaha)
{
- look_down_on_camp == 1: You part the juniper with two fingers, and there it is, and it is smaller than you have had it.
- about > above_about + 8: You put your chin in the place where your chin goes. There are a good many more about than the last time.
- above_quiet and not looks_quiet(camp_jaha): You put your chin in the place where your chin goes. {above_quiet == reason_illness:Whoever you had laid out in rows, the last time, has got up.|{above_quiet == reason_strangers:Whatever it was that you had them hiding from has gone home.|{above_quiet == reason_absence:If there is a grave you cannot find it.|They are out again.}}}
- else: {&You put your chin in the place where your chin goes.|The juniper has kept your shape.|You look at the near things first: a stake, a barrel, a boot.}
}
~ above_about = about
~ above_quiet = ()
{ looks_quiet(camp_jaha):
    ~ above_quiet = quiet_taken()
    { quiet_taken():
    - reason_duty: They have all gone in at the one door, and left two outside it. Somebody used to hold that door for you. It will take until dark, and most of it will be latrines.
    - reason_illness: There are too few of them about, for the hour. You make it fever. You lay them out in the long tent, in rows, and have got as far as who ought to be boiling what, before it comes to you that you have not seen one who was sick.
    - reason_hunger: There are too few. All those with legs are out after food, then. Things hang on a line by the wreck, and you look at them with one eye and the other, and cannot tell if they are meat or shirts.
    - reason_strangers: There are too few. You leave the camp, and go over the trees on the far side of it, one by one, for what has sent everybody in. There is nothing in the trees. You go over them again.
    - reason_absence: There are too few, and it has the look of a day on which somebody has been carried out. Behind the latrines there is a heap of new earth. It may be for roots.
    - else: Nobody is out who need not be. {smokes(camp_jaha) > 5:There is a smoke to every roof, and you can tell by the smokes who is mean with wood.|What smoke there is comes out sideways.} Somebody crosses with a sack over her head, at a run, and a door takes her in.
    }
- else:
    {
    - season() == season_winter: They have trodden it into paths, from each door to the two or three that matter to whoever lives there. A person could be told what they think of one another from up here.
    - season() == season_thaw: It is mud from fence to fence, with planks on it. {built(camp_jaha) > 0.6:More of it has a roof than you would have thought they had nails for.} They pass one another on the planks, and each time there is something to be said about it.
    - season() == season_spring: They have dug, inside the fence, along the south side. There are strings. {food_laid_by(camp_jaha) > 12:A woman is down on her knees between two strings, and has been there the whole time, for the pleasure of it as far as you can see.|A boy is walking up and down the strings with a rattle, on account of crows.}
    - else: They are getting in wood. {smokes(camp_jaha) > 5:They have it burning at one end while they stack it at the other.|The stack is in the wrong place for the wind.}
    }
    {sentries(camp_jaha) > 3:There are more on the wall than you would have put there.|{sentries(camp_jaha) < 1:There is nobody on the wall at all.|The one on the wall is looking the other way.}}
}
+ [Look for your mother]
    -> mother_below
+ [Look for Raven]
    -> raven_below
+ [Look for Bellamy]
    -> bellamy_below
+ [Count them]
    ~ cue(the_gate, 0.3)
    {
    - not is_below(octavia) and not is_below(lincoln): Front to back, and back to front. You are three short, and go over it again with your lips moving. Octavia, and Lincoln, if he is to be counted. Then you remember where you are lying.
    - else: Front to back, and back to front. You are one short, and go over it again with your lips moving. Then you remember where you are lying.
    }
    -> from_there
= mother_below
~ cue(the_gate, 0.2)
{
- not is_below(abby): You look for how she walks, since you could tell that at twice this distance. Nobody down there walks so.
- moved_by(abby) == reason_absence and where_is(abby) == camp_gate: She is at the gate, on the inside of it. She is not doing anything there. She has come to a stop with her hand on the post, as one does in a room, having forgotten what for, and she looks up the road, this way, and along the trees, and back to the road. You put your face down in the juniper. When you look again she has tucked the hand under her arm, and is going in.
- moved_by(abby) == reason_absence: She comes out with her bag, and stops, and stands, and goes in again without having been anywhere. A girl holds the flap for her. The girl looks after her when she has gone by.
- seen_with(abby) and looks_well(abby) > 0.65: Somebody says a thing to her as she goes past, and she laughs: head back, one hand flat on the front of her shirt. You know that laugh. You have not heard it since your father. You had made yourself ready to see all sorts of things.
- seen_with(abby): She has somebody by the chin and has turned his face to the light. She asks, and he answers, and she asks the next thing. It is always the same five. You say them with her.
- looks_well(abby) > 0.6: She crosses with her sleeves pushed up, fast, and is called, and changes direction without slowing. She has put on flesh. You would pass her as fit.
- else: She has her hair tied up in a rag, and is carrying water like anybody. Halfway she puts down the buckets, and looks at her hands, both sides, and takes up the buckets.
}
~ stir(feeling_sadness, 0.05)
-> from_there
= raven_below
{
- not is_below(raven): She is not where there is anything to be mended. You try the roofs.
- seen_with(raven) == wick and warmth(raven, wick) > 0.6: They are on the bench behind the wreck, with something in pieces on a cloth between them. Nobody is mending it. Wick talks, and Raven throws a washer at him, and he puts it in his mouth. She laughs so that she has to hold on to the leg. "Go on," you say, into the juniper.
- seen_with(raven) == wick: Wick is talking. She has her back to him and her arms in a box to the shoulder, and puts a hand out behind her, not looking, and he puts a tool in it without leaving off. It is the right tool. You do not think that either of them knows. "Go on," you say, into the juniper.
- seen_with(raven): She is telling somebody how it works, with both arms. Whoever it is nods. She takes it away from him and does it.
- looks_well(raven) > 0.6: She comes along the planks by herself with a coil on her shoulder, swinging the leg from the hip. It is a good swing. Somebody has made her a better brace, or she has.
- else: She goes from the wreck to the wall, by herself, and holds on to it. It is the leg. She looks about, to see who saw, and goes back along the wall.
}
~ stir(feeling_hope, 0.05)
-> from_there
= bellamy_below
~ cue(bellamy_words, 0.3)
{
- not is_below(bellamy): You go over it by rows, as one does a field after a fight, and he is not in it.
- moved_by(bellamy) == reason_guilt: You find him last, since you had been looking where there were people. He is down at the far corner of the fence with a mallet, driving stakes that are in. He does each of them twice.
- seen_with(bellamy) and talk_lasts(bellamy) < 8: He is stopped by one, and then another. You count for him. He does not stay with anybody for as long as it takes to lace a boot. He has his weight, each time, on the foot that he will leave by.
- seen_with(bellamy): He is sitting down. That is so odd that you look for what is wrong with him. Somebody is sitting with him, and they each have a cup.
- moved_by(bellamy) == reason_duty: He has the gate. He looks at everyone who goes out by it as if he had to draw them afterwards, and when they come in again he looks at them less.
- else: He goes along inside the wall, with one hand on it. At each of the posts he looks out. {understood():You lie quite still. There are, after all, people who are good at seeing.|You keep your head down, and he goes by.}
}
{words_last == 1 and words_work() > 0.4:"You too," you say.|}
-> from_there
= from_there
{
- camp_without_you() > 0.15: {They have put the watch hut where you would never have put it, and it is better there.|Someone gives an order, and it is done. You listened for your own voice in it.|It goes on very well.}
- camp_without_you() < -0.15: {There is a gap in the stakes on the north side. You could go down there, and say so, and be given a bowl.|They have let the ditch fill. You told them about the ditch.|Somebody ought to tell them to spare the small wood.}
- torn(matter_go_home) > 0.12 and still_counts() > 0.2: {Somebody is wanted, down there, and they call for her, and go from door to door. You have a knee under you before you have heard that it is another name.|One of them is carrying it wrong. You have said so, aloud, to the juniper.|They stand about, for once, not knowing whose business it is. You do.}
- else: {A child falls over, and three people get to her.|You look at where your bed was. They have hung a line across it, with shirts.|They go on with it.}
}
+ [Go down to the gate # lean: reckless 1]
    ~ choose(matter_go_home, answer_yes)
    ~ go(camp_gate)
    You stand up. That is all it takes; anybody could see you now who looked.
+ [Go back to your own woods # lean: careful 6]
    ~ choose(matter_go_home, answer_no)
    ~ stir_aloneness(0.03)
    You let the juniper close. {look_down_on_camp == 1:You will come back, one day. You say it to the pack, as you get into it, in case there should have to be a witness.|It has got to be a habit with you, going away from there.}
    {has_camp():
        ~ go(camp)
    - else:
        ~ go(old_road)
    }
+ [Lie there a while longer]
    ~ hours(1)
    ~ hold_tears(0.03)
    {&Somebody shakes out a blanket. You watch until it has been folded.|The shadow of the wreck goes over the tents, one after another, and they light lamps in that order.|Nothing happens. You see all of it.}
- -> DONE
