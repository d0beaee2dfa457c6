// Deaths. Cold is told in full; the others are short and true.

=== death_cold
# arrive: dying(reason_cold)
# ending: cold
{
- wet() > 0.4: It was the wet that did it, and after that the rest only came in at the door it had opened. Your sleeves have set. When you move them they make a noise.
- camp_here() and stack_kg() < 3: The pile went two armfuls at a time and then a stick at a time. You burned the sweepings. You burned the {tent() > 0.2:spare pole|digging stick}. There's a clean patch left on the ground, in the shape of a woodpile.
- camp_here() and not fire_lit(): There's wood. It's as far off as a cup on a table. You've been telling your arm about it, and it's a good arm, it cut all that, and it lies there.
- not has_camp(): You never made anywhere to be. There was always another hour of light, and some better place on ahead. This is a slope with a log on it.
- not camp_here(): {way_hours(camp) < 1:You can see the {tent() > 0.3:cloth of the tent|rock your camp is under} from here. It is that close. You have been crawling at it, and it has been as close as that for a long time.|Camp is over the other side of this. You had it worked out: the stream, then the bent oak, and then down. You've met the bent oak several times.}
- else: You've a fire, of a kind. It is a red thing in a heap of ash. It would do to read by.
}

{cold_shiver or cold_clumsy:You shook; then you {cold_clumsy:dropped things|couldn't}{cold_quiet:; and then you had stopped shaking, and knew what that was, and shouted}.} Now the cold has begun to burn. It burns like a stove-lid along your arms, and your jacket is open, and one hand is busy pulling at the neck of your shirt, and you tell it no. You've heard of this. People are found with their coats folded. You get the hand by the wrist with the other hand, as you'd take a child's, and it is very strong.

{
- words_work() > 0.4: Bellamy comes out of the gate with his stiff sleeve. You've got something for him, you had it ready; you've been weeks over it. It has "all right" in it. You look through your pockets.
- vow_kept() and not vow_opened_after: You agreed you wouldn't think about two things. You look for them now, to have something with an edge, and you've put them away so well that you can't find them. There's a lever. There's somebody's back.
- understanding() > 0.4: You say Lexa's name, to make your mouth work. The second half won't come without the first, and you do the first half over and over.
- faced(mountain) > 3: You try to go along the tables. You can't find the end to start from. You'd got so far; there was a woman who'd told you what she was called.
- five_nod: The old one lowers her head to you with her eyes open. You try to do it back, and go on doing it.
- else: You count. There is a number you had, coming down from the Mountain, front to back, and it was right.
}

Get up, your mother says. It's what she'd say. She wants to know when you last ate, and if you can feel this. You get one knee under you. You get {hurt() > 0.3:the bad side|the other} under you, and you are up, nearly, on your hands, with your head hanging, and the {snow_cm() > 3:snow|ground} in front of your eyes is made of very small separate things.

{
- understood() and followers_near() > 0: Somebody has come out of the trees, on the far side, and is running. You have never seen any of them run. They're dragging a fur behind them by one corner, and shouting, and you think what a lot of noise they're making; it's a long way, and uphill, and they have hold of your collar, they're hauling on it, and the arm does not belong to anybody.
- followers_near() > 0: One of the trees is running. It makes no sense of itself. You'd meant to find out about that.
- dark() and moonlight() > 0.15: The moon has got down among the trunks, and every one has a shadow as long as a road. They all lead the same way. You're pointing along one.
- dark(): It's dark, and then there's a place, low down, where it is less so. You try to work out if that's the east. You had it all mapped. You knew where everything was.
- raining() > 0.1 or snowing() > 0.1: It goes on coming down. Some of it lands upon your eye, and you wait to blink.
- else: It's quite light. A jay comes down to look at you, and hops a bit nearer, sideways.
}

{
- has_camp() and have(tin_pot) > 0: {camp_here():The pot hangs on its hook, with a lid of ice.|The pot hangs on its hook, up at the camp, with a lid of ice.}
- snares() > 0: Along the run {snares() == 1:one loop hangs|the loops hang} open, a hand above the ground and four fingers wide.
- rounds() > 0: There {rounds() == 1:is one round|are {number_words(rounds())} rounds} in the pistol. They were for meat.
- else: In your fist is the firesteel, with its two bright lines.
}
-> END

=== death_thirst
# arrive: dying(reason_thirst)
# ending: thirst
{air() < -2:There's water everywhere, and it's all hard.|{raining() > 0.1:It is raining, and you lie with your mouth open, and it lands on your cheeks.|You can hear it. It's down there, over gravel, going on with what it was saying.}} You crawled when you couldn't walk, as anybody would; you have bark under your nails. {thirst_sign:You had been told, three or four ways.|}

Your tongue's the size of a shoe. You are on the station, at the tap, somebody's lifted you, and you've both hands on the long handle, and you pull.

{have(waterskin) > 0:The skin lies beside you with its neck open, stiff as a boot.|Your hand is in the leaves in the shape of a cup.}
-> END

=== death_hunger
# arrive: dying(reason_hunger)
# ending: hunger
You've become careful. You move the way you'd carry something full. {snow_cm() > 3:The snow has tracks all over it, of everything that eats.|There is green on the ground already, no bigger than a mouse's ear.|} You know what happened: {caught() + killed() > 0:it was rabbit, and rabbit, and nothing to go with it|the loops hung open, and you ate what should have lasted, and then you ate the belt}. {go_home:You had the pack on once, and one strap.|}

Today you were going to walk the line. You're sitting with your boots on, to do that. The laces are tied. It took the morning. Then your heart does what your mother said that they do, in the end, with nothing in it to run on: it misses, and looks round, and misses.

The knots are good ones, and they'll hold.
-> END

=== death_tent_fire
# arrive: dying(reason_fire_tent)
# ending: fire
{tent_ticks:You knew that tick.|You'd have known it anywhere, awake.} The whole roof is light. You think that you have overslept, and it's day, and then it comes down on you, in one piece, like a wet sheet off a line, and it isn't wet.

You get out. You'd want it known that you got out, through the side, with the knife, on your knees, and that you rolled, like you'd been taught to. {snow_cm() > 3:The snow hisses.|The leaves smoke.} It's the breathing. There's a smell that you know. You had thought that if you were ever to be on this side of it you'd have something to say to them.

Behind you the poles stand up by themselves a moment, six of them, with nothing on.
-> END

=== death_wound
# arrive: dying(reason_wound)
# ending: wound
It's gone to the blood. You made the mark, with a burnt stick, and the line passed it; you made others. There's a row of them now, up as far as you can see yourself. {wound_sign > 2:You did what she taught you, and it wasn't enough.|You left it one day longer than you'd have let anybody else.}

You're hot. You tell the boy next in line that you'll be with him directly. You ask where it hurts. Everyone in the place is very patient, and someone has turned up the lamp, and you want your mother, and say so, in an ordinary voice, over your shoulder, as if for a swab.

{have(bandage) > 0:There's one bandage left, rolled tight, with the end tucked in the way she does it.|The tail of your shirt hangs on a twig, boiled white.}
-> END

=== death_illness
# arrive: dying(reason_illness)
# ending: illness
One of you is lying down, and one has gone for water. She has been a long time. {raining() > 0.1:It drips.|{fire_lit():The fire's talking, quite low, with its back to you.|There was a fire.}} You would like to tell her not to bother with the pot.

You know all the names for this. You were to have been a doctor; you had them off by heart, on the station, along with the bones. You get as far as the wrist. {words_work() > 0.4:Bellamy has come in and is standing there with his hands wrong. It's all right, you tell him.|Somebody's hand is on the blanket, flat, and there isn't any blanket.}

Scaphoid. Lunate. She'll be at the creek by now.
-> END

=== death_any
# arrive: dying
# ending: death
# weight: 0.1
It is quick; there's hardly the time to be surprised. You had something in your hand, and were on your way with it from the one place to the other. {has_camp():At camp the pot's where you left it.|There was still some light.}

{raining() > 0.1:The rain goes in at your collar.|A nut comes down through the branches, in stages.}
-> END
