// What the cold and long hunger do to a body that lives on: frozen fingers, meals too large.

VAR fed_slowly = 0  // 1 while you eat by the spoon after long hunger

=== frost_fingers
# arrive: quiet, any, dusk, dawn
# when: frostbitten() > 0.02 and frostbitten() < 0.25
# every: 8 days
# weight: 6
{
- dark() and not fire_lit(): You bite a fingertip to learn which finger it is. It is like biting the end of a candle.
- wind() > 5: The wind has been on the same side of you for an hour. On that hand the last two fingers are white to the first joint, and when you press them the dent stays white too.
- wet() > 0.4: The cuff is stiff with ice and so is what comes out of it. Two fingers are the colour of tallow, and hard, and knock on the {have(tin_pot) > 0:pot|knife}.
- else: Two of your fingers have gone white at the ends, and hard. You tap them on the {have(tin_pot) > 0:pot|bark}. You hear it, and do not feel it.
}
{frost_fingers < 2:Your mother had one picture of this, from a book, since nobody on a station had ever had it. She had made you learn it along with the plague.|}
+ [Put them in your armpits, and wait # lean: careful 3]
    ~ hours(1)
    {You sit with your arms crossed, a hand in each pit, like somebody refusing. For a long time nothing. Then it comes in at the tips and you rock, and say a word of Raven's over and over.|You shut your arms on them and count. At three hundred they begin, and you leave off counting.|They come back one at a time, the smallest last.}
+ {fire_lit()} [Hold them to the fire]
    ~ hours(1)
    You hold them where it is warm, and then nearer, since you feel nothing. {There is a smell of singeing before there is any warmth. You look: it is the hair on the knuckles.|You have them so near that you watch the skin, and not the fire, to know when to stop.}
+ [Rub them, and get on # lean: reckless 2]
    {You rub them hard on your thigh, which she told you never to do. A little skin rolls up, and under it there is more of the white.|You rub, and knock them on the wood, and get on.}
- -> DONE

=== frost_blister
# arrive: dawn, quiet, waking
# when: frostbitten() > 0.1 and frost_fingers > 0 and hours_since(frost_fingers) > 20
# every: 12 days
# weight: 6
{
- frostbitten() > 0.5: The ends of two fingers have gone black and dry. They do not hurt. It is the part behind them that hurts. There is a line between, quite straight, and you know what the line is for.
- frostbitten() > 0.25: There is a blister along each finger, full of something dark, and the finger has swollen round the nail. You hold the hand up against your shoulder, where it beats less.
- else: The fingers that were white are red, and have clear blisters. You leave those whole. Every button is now a thing to plan.
}
{have(bandage) > 0:You look at the bandage, and put it back. It will be wanted for something that bleeds.|You wrap them, each by itself, in a strip off the shirt.}
-> DONE

=== fed_fast
# arrive: quiet, any, waking, dusk
# when: fed_too_fast() > 0.08
# every: 9 days
# weight: 7
{fed_fast < 2:You had thought that once there was food that would be the end of it.|It is that again.} {
- fed_too_fast() > 0.5: You stand up, and you are sitting, with your hands in the {snow_cm() > 2:snow|leaves} on either side. Your heart does two beats close together and then waits, as if it had heard something.
- tired() > 0.6: Your legs shake on the flat. You press a thumb into the shin above the boot, and the print of it stays there, quite deep, while you lace up.
- else: You have eaten for days, and are weaker. Your ankles come over the tops of your boots, and a thumb pressed into them leaves its print.
}
They had it on the station the year of the blight: the people from the end corridor who were brought up to full rations in a day. Your mother was a week without sleep. A spoon, she said, and wait; and a spoon.
+ [Eat by the spoon, and wait # lean: careful 4]
    ~ order_eat(eat_little)
    ~ fed_slowly = 1
    {You lay out a heap as big as a fist. That is until tomorrow. You turn so that the rest of it is behind you.|You count out what will do, and tie the rest up high, with a bad knot.}
+ [Eat. It is there to be eaten # lean: reckless 3]
    ~ eat_now()
    {You eat till you have to undo the belt.|You eat, and lie down, and listen to your heart going about the house, opening doors.}
- -> DONE

=== fed_again
# arrive: dawn, quiet, any
# when: fed_slowly == 1 and hours_since(fed_fast) > 120
# weight: 7
~ fed_slowly = 0
~ order_eat(eat_half)
{fed_too_fast() > 0.08:The print of the thumb still stays, but less deep.|The thumb leaves no print today. You try the other shin, to be fair.} {food_days() > 0.5:You untie the knot. It was as bad a knot as you had hoped. Half of what you want, then, and two days on, all of it.|There is not so much left behind you that it needs tying up. Half of it, then.}
-> DONE
