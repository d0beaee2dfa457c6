// Deaths. Cold is told in full; the others are short and true.

=== death_cold
# arrive: dying(reason_cold)
# ending: cold
{
- wet() > 0.4: It was the wet that did it. {raining() > 0.1:It is still coming down. }Your sleeves have set, and when you move them they make a noise.
- camp_here() and stack_kg() < 3 and done_count(woodcutting) > 6: The pile went two armfuls at a time and then a stick at a time. You burned the sweepings. You burned the {tent() > 0.2:spare pole|digging stick}. There is a clean patch left on the ground, in the shape of a woodpile.
- camp_here() and not fire_lit() and stack_kg() >= 3: There is wood. It is as far off as the end of your arm, and you have been telling the arm, which carried all that, and it lies there.
- not has_camp(): You never made anywhere to be. There was always some better place on ahead. This is a slope with a log on it. You have your back to the log.
- not camp_here(): {way_hours(camp) < 0.3:You can see {tent() > 0.3 and not camp_under_rock():the cloth of the tent|your camp} from here. You have been crawling at it, and it has been as close as that for a long time.|Camp is over the other side of this. You had it worked out: the stream, then the bent oak, and then down. You have met the bent oak several times.}
- fire_lit(): You have a fire, of a kind: a red thing in a heap of ash. You hold your hand in it, and see that you are doing so, and have to take it out with the other one.
- else: You are sitting where you sat down, with your back to what you have. You meant it to be for as long as it takes to do up a jacket.
}

{cold_shiver:You shook. }{cold_clumsy:Then you dropped things. }{cold_quiet:Then the shaking stopped, and you knew what that was. }Now the cold burns. It lies along your arms like a stove lid. One hand is pulling at the neck of your shirt, and you tell it no. You have heard of this; people are found with their coats folded. You get the hand by the wrist with the other. It is very strong.

{
- words_work() > 0.4: Bellamy comes out of the gate with his stiff sleeve. You have something for him. You have been weeks over it, and it was going to begin with all right. You go through your pockets.
- vow_kept() and not vow_opened_after: You agreed that you would not think of two things. You look for them now, to have something with an edge, and have put them away so well that you cannot find them.
- understanding() > 0.4: You say Lexa's name, to make your mouth work. There are two halves to it. You do the first half over and over.
- faced(mountain) > 3: You try to go along the tables, from the near end, and cannot find the near end. There was a woman who told you what she was called.
- five_nod: The old one lowers her head to you, a small way, with her eyes open. You try to do it back.
- else: You count. There is a number you had, coming down from the Mountain, front to back, and it was right.
}

Get up, your mother would say. When did you last eat, and can you feel this. You get one knee under you. You get {hurt() > 0.3:the bad side|the other} under you, and are up, nearly, on your hands, with your head hanging, and the {snow_cm() > 3:snow|ground} in front of your eyes is made of very small separate things. An elbow goes.

{
- understood() and followers_near() > 0: Somebody has come out of the trees on the far side, and is running, uphill, dragging a fur by one corner. You have never seen any of them run. You never heard one shout. It is a long way. You try to hold up an arm, to show them where.
- followers_near() > 0: One of the trees is running. You had meant to find out about that. You try to hold up an arm.
- dark() and moonlight() > 0.15: The moon has got down among the trunks, and every one has a shadow as long as a road. You crawl the length of one.
- dark(): It is dark, and low down there is a place where it is less so. You try to work out if that is the east. You had it all mapped.
- raining() > 0.1 or snowing() > 0.1: It goes on coming down. Some of it lands on your eye, and you wait to blink.
- else: It is quite light. A jay comes down to look at you, and hops nearer, sideways. You throw a handful of nothing at it.
}

{
- camp_here() and have(tin_pot) > 0: The pot stands where you put it down{air() < -1:, with a lid of ice}.
- snares() > 0: Along the run {snares() == 1:one loop hangs|the loops hang} open, a hand above the ground and four fingers wide.
- rounds() > 0: There {rounds() == 1:is one round in the pistol. It was|are {number_words(rounds())} rounds in the pistol. They were} for meat.
- have(firesteel) > 0: In your fist is the firesteel, with its two bright lines.
- else: The knife lies open by your knee, and there is a leaf on the blade.
}
-> END

=== death_thirst
# arrive: dying(reason_thirst)
# ending: thirst
{air() < -2:There is water everywhere, and it is all hard.|{raining() > 0.1:It is raining, and you lie with your mouth open, and it lands on your cheeks.|You can hear it. It is down there, over gravel, and it does not leave off.}} You crawled when you could not walk, and have bark under your nails.

You are on the station, at the tap at the end of the corridor. Somebody has lifted you up, and you have both hands on the long handle, and pull.

{have(waterskin) > 0:The skin lies beside you with its neck open.|Your hand is in the leaves in the shape of a cup.}
-> END

=== death_hunger
# arrive: dying(reason_hunger)
# ending: hunger
You move as you would with something full. {snow_cm() > 3:The snow has tracks all over it, of everything that eats.|{month_forage() > 0.5:There is food all over the ground, and you have not the legs to go about picking it up.|}} {go_home:You had the pack on once, and one strap.|}

Today you were going to {done_count(snaring) > 0:walk the line|go down for water}. You are sitting with your boots on, to do that. The laces are tied. It took the morning. Your mother told you once what a heart does in the end, with nothing to run on. Yours misses, and picks up, and misses.

{done_count(snaring) > 0:The laces are in the knot you use for snares.|The laces are tied twice, so that they will hold.}
-> END

=== death_tent_fire
# arrive: dying(reason_fire_tent)
# ending: fire
{tent_ticks:You knew that tick.|Awake you would have heard it.} {under_rock():The stone over you is light. You think that you have overslept and it is day. Then the whole of the wall leans in on you, in one piece|The whole roof is light. You think that you have overslept and it is day. Then it comes down on you in one piece}.

You get out, through the side, with the knife, on your knees, and you roll as you were taught to. {snow_cm() > 3:The snow hisses.|The leaves smoke.} It is the breathing that is wrong. There is a smell that you know. You had thought that if you were ever on this side of it you would have something to say to them.

Behind you the poles stand for a moment by themselves, with nothing on them.
-> END

=== death_wound
# arrive: dying(reason_wound)
# ending: wound
It has gone to the blood. {wound_sign:You made a mark, with a burnt stick, and the line passed it, and you made others. There is a row of them now, up as far as you can see yourself. }

You are hot. You tell the boy who is next that you will be with him directly. You ask where it hurts. You want your mother, and say so, over your shoulder, in the voice for asking for a swab.

{have(bandage) > 0:There is a bandage left, rolled tight, with the end tucked in the way she does it.|The tail of your shirt is round it, and has gone stiff.}
-> END

=== death_illness
# arrive: dying(reason_illness)
# ending: illness
One of you is lying down, and one has gone for water. She has been a long time. {raining() > 0.1:It drips.|{fire_lit():The fire has its back to you.|There was a fire.}} You want to tell her that she forgot the pot.

You were to have been a doctor. You had all of it by heart, on the station, the fevers and the bones. {words_work() > 0.4:Bellamy has come in, and does not know what to do with his hands. It is all right, you tell him.|A hand is patting the blanket, and it is yours{have(blanket) <= 0:, and there is no blanket}.} You begin at the shoulder, and get as far as the wrist.

Scaphoid. Lunate. She will be at the creek by now.
-> END

=== death_any
# arrive: dying
# ending: death
# weight: 0.1
It is quick. {camp_here():You had one more thing to see to before you lay down.|{has_camp():You had meant to be back at camp by now.|You had one more hill to get over before you stopped.}}

{raining() > 0.1:The rain goes in at your collar.|{season() == season_autumn:A nut comes down through the branches, in stages.|Some small thing goes on with its eating, quite near.}}
-> END
