// What those at the edge of sight leave behind them, and what it comes to in the end.
// The laws say which sign it is: sign_kind() 3 a cold hearth, 4 a snare a person emptied.

VAR sat_by_hearth = false

// ---------------------------------------------------------------- signs

=== cold_hearth
# arrive: glimpse
# when: glimpse_level() == 0 and sign_kind() == 3 and not understood()
# urgent
# every: 9 days
~ sign_now()
{
- cold_hearth == 1:
    Ashes, in a hollow no bigger than a plate, under a rock that you have used to sit on. You did not make them. The sticks were fed in from one end, thin as a finger, {snow_cm() > 1:and the snow is melted back from the place in a ring with one side missing|and the leaves are raked back from it in a ring with one side missing}. The missing side is where somebody's back was.
- follower() == brannet:
    {&Another, and this one they have not troubled to scatter. A bone lies in it, sucked white.|Ash, and a boot heel in the ash.|This one is still soft under the crust. You take your finger out and it is grey.}
- snow_cm() > 1:
    {&A dark place in the snow, and a dark place beside it the shape of a hip.|You put your stick through a crust that looks like any other, and it comes up black.}
- else:
    {&Under a flat stone, where no rain would get at it, a handful of charcoal in a twist of bark: somebody has banked a fire and meant to come back to it.|A burnt stick-end, pushed into the ground to be rid of it.}
}
{frost():It has no frost on it, which the stones beside it have.|You hold your palm over it. It is as cold as the ground, and was not always.}
+ [Sit down where they sat]
    ~ hours(1)
    {not sat_by_hearth:You sit with your back in the gap. From here one sees {has_camp():your smoke, the path to the water, and both the ways up to you|the way you came, and the only other way there is}. One does not see into {has_camp():where you sleep|your face}. Whoever it was had turned the fire so that it could not be seen from below, by you, and so that they could see all that might be coming to you from above.|Again the way up is before you, and you are behind you.}
    ~ sat_by_hearth = true
    ~ read_sign(0.6)
+ [Look at what they ate]
    {hunger() > 0.4: Two nutshells, and the skin of a fish. You put the skin in your mouth, and it has salt in it.|Two nutshells and a fish's skin. They do not live well up here.} {air() < -3: They had a night of it, as you had.|}
    ~ read_sign(0.2)
+ [Kick it apart # lean: reckless 1]
    You kick it until it is only a dirty place. {took_for_hunters:Let them see that you know where they lie up.|Then you look round, as you would have at home after breaking a plate.}
    ~ stir(feeling_anger, 0.15)
    ~ read_sign(-0.2)
- -> DONE

=== emptied_snare
# arrive: glimpse
# when: glimpse_level() == 0 and sign_kind() == 4
# urgent
# every: 6 days
~ sign_now()
{
- understood() and follower() == kade:
    {&The loop hangs open at the height of a knee, and there is blood on the peg, and no hair. A fox leaves hair. You know which of them it was, and that he was hungry, and that he would sooner you thought it was the fox.|His work: drawn over the peg, so as not to spoil the cord. He is careful of cord.}
- understood():
    Somebody has had your rabbit. The loop is hung back on its stake, set, a little higher than you set it. It is a better height.
- emptied_snare == 1:
    The loop has been undone. A fox breaks the cord, and a bird takes the eyes and leaves the rest. This is undone: the knot picked loose, the cord laid along the stick, and on the leaves four drops in a row where it was carried off, head down, by somebody who walked.
- else:
    {&Undone again, and the knot left as tidy as a parcel's.|The peg is wiped.}
}
+ [Set it again]
    {hunger() > 0.5: You set it with hands that shake, and it takes three tries.|You set it again where it was.} {not understood(): You do it with your back to a tree.|}
+ { food_days() > 0.5 } [Set it again, and leave a share on the stake]
    ~ leave_share(0.2)
    {understood(): If they are as hungry as that they had better be fed.|You do not know whom you are feeding. You know that they can tie a knot.}
    ~ shift(ease_in_woods, 0.01)
+ [Say aloud what you think of it]
    ~ speak_to_trees()
    You say it to the stake, at some length. {understood(): It does you good, and nobody takes your part.|It is a long time since you have called anyone anything, and you find that you know more words than you thought.}
    ~ stir(feeling_anger, 0.1)
- -> DONE

// ---------------------------------------------------------------- what it comes to

=== it_comes_to_you
# arrive: quiet
# arrive: waking
# arrive: dusk
# arrive: glimpse
# when: understood_by_signs()
# once
# urgent
{
- hurt() > 0.3 or ill() > 0.3:
    You have lain here for days with your boots off, and {rounds() > 0:could not have lifted the pistol|nothing to hand but a spoon}. You have been let lie.
- sat_by_hearth:
    You are scouring the pot when you see the ring of ashes again, with its one side open, and which side that was.
- answer_kind() == 4:
    You have the grass in your hands that the food was tied with. You are plaiting it. You have been eating what they leave.
- else:
    You have put down the wood to cough, and cough as long as you like, and pick it up, and it is only then that you notice you did not look round first.
}
Nobody hunts like this. {took_for_hunters: You were so sure of it. You sort back through the nights, and every one that you had put on the one pile goes on the other.|Nobody sits {glimpse_first and days_since(-> glimpse_first) > 50:a whole season|for weeks} on a hill to kill what a child could have killed on any morning of it.} They were sent to see to it that you are here in the morning. {faced(the_withdrawal) > 0 and not vow_kept(): There is one person who would send them and not say.|You do not go on to who would send them. You take up the wood.}
~ took_for_hunters = false
~ sign_now()
~ stir(feeling_hope, 0.1)
-> DONE

=== they_must_be_hunters
# arrive: quiet
# arrive: dusk
# arrive: glimpse
# when: misread() and not took_for_hunters and not understood()
# urgent
# once
~ took_for_hunters = true
You stop pretending that you do not know. {emptied_snare > 0:They have had their hands in your snares.|They have been close enough to spit.} They move when you move. {rounds() > 0: You load the pistol with what there is, which does not take long.|You cut a stake, and put a point on it, and harden the point.} They are waiting for the cold to do half of it.
~ stir(feeling_fear, 0.2)
-> DONE

=== let_by
# arrive: quiet
# arrive: dusk
# when: understood() and ease_with_them() > 0.5 and unnoticed() > 2 and let_by < 4
# weight: 3
# every: 24 days
{
- let_by == 1:
    There are prints on the far side of the creek, and they are a day old. You stood at the creek yesterday, filling the skin, and must have had whoever it was in front of you the whole time, as one has a tree. {ease_with_them() > 0.8:You cannot even be cross with yourself about it.|You try to be alarmed, for form's sake.}
- snow_cm() > 1:
    It is all there in the snow when you come back over it: where you went by, talking to yourself, and where one of them stood at the width of a room and let you.
- else:
    {You have counted them in for so long with the beeches that you count the beeches and are one over, and only then look.|Somebody was sitting on the log when you came round. You nodded, and went on, and had gone forty steps.}
}
-> DONE

=== let_itself_be_seen
# arrive: glimpse
# when: answer_kind() == 5 and understood()
# urgent
# every: 12 days
~ sign_now()
{let_itself_be_seen == 1:You said your thanks to a hillside, and this is the hillside. She stands up out of the laurel, with her hood back, in the middle of the morning, where you could not miss her if you tried: a woman nearer forty than thirty, with a cold.|She gets up again out of whatever she was, with her hood back. There is grey in her hair, or frost.} She looks at you about as long as one holds a door. Then she puts the hood up and sits down, and there is the laurel.
+ [Lift a hand]
    You lift one hand to the height of your shoulder. {let_itself_be_seen == 1:The laurel does not do anything. You had not thought it would.|A branch of the laurel goes down and comes up.}
    ~ stir_aloneness(-0.04)
+ [Look away first]
    You look down at your hands, and give her time to be gone.
    ~ shift(ease_in_woods, 0.02)
- -> DONE
