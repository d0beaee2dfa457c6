// What is smelt at the edges of sleep; and what one day does not come.

VAR noticed_as = 0   // what you did on noticing: 1 tried it, 2 was sorry, 3 told Bellamy, 4 went on

// ---------------------------------------------------------------- the smell

=== breath_of_others
# arrive: waking, falling_asleep
# when: smelt() == the_pyre or smelt() == finn or smelt() == the_fall
# weight: 6
# every: 9 days
{ smelt():
- the_pyre: {&Pitch, and green pine laid on top of it, so that nobody shall smell the rest. It is a kindness they have, at Tondc. You breathe pine until there is only {fire_lit():ash|bark}.|Lexa's sleeve smelled of that pyre all the way back to her tent. For one breath there is somebody's sleeve.|Pitch. You look whether it is on your hands.}
- finn: {&Iron, and under it soap. He had washed, for whatever it was that he was walking out to.|For one breath there is the collar of Finn's jacket. The next is your own collar.|Iron. You reach out, and put the knife on the other side of the {tent() > 0.5:door|pack}.}
- else: {&Scorched paint, and somebody's breakfast: the dropship, in the minute after it had stopped moving. Nobody in it has spoken yet.|Hot metal. They had all looked at the door, and Octavia had undone her strap. It smelled of this, out there: {snow_cm() > 2:wet bark|leaves}.|Burnt wire. You lie and feel for the straps.}
}
-> DONE

=== smell_elsewhere
# arrive: waking
# once
# weight: 7
# when: nights() > 100 and smelt() == () and first_breath + last_breath + winter_breath > 2 and days_since(first_breath) > 16 and days_since(last_breath) > 16 and days_since(winter_breath) > 16 and light() > 0.05
{
- season() == season_winter: There is snow on the way. You have known it for some time, lying there with your eyes shut, by the iron in the air, and by how near the creek is. You have been using your nose.
- season() == season_thaw: Mud. It has come up in the night, all of it, and you have had two long breaths of that, down to the bottom, before you are properly awake.
- else: Something has flowered, uphill, in the dark. You are trying to find out what it is, with your mouth shut and your chin up, like a dog in a cart.
}
You let that breath go. You had a way of taking the first one of the day: small, through the teeth, with a fistful of sleeve. You try now to think which was the last morning on which you took it so.

{fire_lit():Smoke. |}{meat_kg() > 0.2:Meat, and it is only meat. |}You smell your own hands, both sides, and get up.
-> DONE

// ---------------------------------------------------------------- what did not come

=== did_not_flinch
# arrive: dusk, dawn, quiet, any
# once
# urgent
# when: peace_noticed()
{ absent():
- mountain:
    {
    - fire_lit() and camp_here() and have(meat) > 0.1:
        Fat runs along the stick, drops, catches, and goes up yellow. You turn the meat a quarter round, and go on with what you were thinking about, which was string.

        It has left off spitting before you look for the person who should be standing over there, upwind, by the second tree, with her sleeve across her face. {lever_by_day > 2:The leaves are trodden flat in that place.|That is where you go.} You are here. You have grease on your chin.
    - dark():
        You are lying in the dark with your ear to the ground, because of a mouse. She has a nest under {stack_kg() > 20 and camp_here():the stack|the root}, and this is the hour at which she goes out.

        You know this ear. It has been laid to the ground on {nights() > 90:more nights than you have notches for|most nights since the gate}, for a hum. You press it down, the same ear, hard, as one does on a chest. There is the mouse.
    - snow_cm() > 3 and wind() < 3:
        Nothing moves. The snow has taken the sound out of things, on both sides of you, for as far as you can see. You stand in the middle of it with your hood back and think that anybody could be tracked on a day like this, and in which direction.

        You are a good way past the place when you turn your head. As quiet as that. As quiet as four screens.
    - else:
        You take hold of a branch across the path, duck under it, and go on, dusting the bark off your palm. It has come off on your trousers before you stop.

        It is at the height of your ribs. {vow_keeps > 0 or lever_by_day > 0:You have gone round that branch by the birches for so long that there is a path there, trodden, the width of a boot, with a bend in it. You are standing on the straight side.|You go back and look at it. You look at the hand.}
    }
- finn:
    You have been whittling for as long as there was light, and it has two heads. You had wanted to see whether it could be done in wood: Finn did his out of scrap. "What do you think?" you say, and hold it up, by the horns.

    You know whom you have asked. You look at the other hand. It has the knife in it, and lies along your leg.
- the_withdrawal:
    You are at the bottom of the slope, tying a boot, and behind you there is the whole hill that you have come down. Nobody went down it in front of you. No torches, no leather, not one back.

    You tie the other boot. You look up at the top, where you would have been standing.
- the_pyre:
    You have laid the wood in a square, two and two, with the small stuff on end in the middle, since it draws best that way. You have always known that it draws best that way. You have laid it in every other.
- else:
    You have been saying them over for as long as it took to walk to the water, all who went in at that gate, front to back; and then back to front. You have got to the end. It is only a number, and it comes out right, and you fill the skin.
}

{nightmares() > 0:There was a night this week, so it has not gone anywhere. It is by day that you look.|You look for where it was lost.} You go back over the days, as one does over a path, for something dropped. {killed() + caught() > 0:There was a fire in nearly all of them.|There was wood in all of them, and dark.} You get as far as {season() == season_spring:the thaw|{season() == season_thaw:the snow|{snow_cm() > 2:the first snow|the frosts}}}, and have not come to it, and it could be any of them.
+ { absent() == mountain } [Try it, with the arm]
    ~ noticed_as = 1
    ~ face(mountain)
    You put your right hand out in front of you, low, with the thumb along the top, and bring it down.

    They are all there. You go along the near table, and the next. The woman lifts her hand to look at the back of it. You see it through from one end to the other, standing quite still, and at the end of it you are thirsty, and go and drink.
+ { absent() != mountain } [Go up to it, and look]
    ~ noticed_as = 1
    ~ face(absent())
    { absent():
    - finn: You say his name to it, the whole of it, both heads. You tell it what you did, and how, and that he thanked you. It is a bad deer. You stand it on the log, where it falls over, and stand it up again.
    - the_withdrawal: You go up the slope again and stand at the top, where you would have been, and let them all go down past you, file by file. It takes as long as it took. Lexa goes down last. Then you go down as well, since that is where the water is.
    - the_pyre: You light it. You stand where one stands, with what you lit it by in your hand, and look until the middle has fallen in. You have not once looked at the middle before.
    - else: You say them again, slower, with what each of them looked at as they went by you, and what you looked at. You keep your hand on a tree meanwhile, at the height of a gatepost.
    }
+ [Be sorry that you did not]
    ~ noticed_as = 2
    ~ stir(feeling_guilt, 0.15)
    ~ weigh_unforgivable(0.02)
    {absent() == mountain:There were more than three hundred of them, and in all the world one person who jumped.|Somebody ought to. You do not know who else is left to do it.} You stand and feel for it, along the inside, as one feels for a pulse; and press; and it is some time before you let go of your own wrist.
+ { knows(you, bellamy_forgave) } [Tell Bellamy]
    ~ noticed_as = 3
    ~ turn_words(0.06)
    "It didn't come," you say. You do his side of it as well. He rubs his sleeve, and says that it'll be back. You say you know that. "But it didn't come," you say, and he says, "No," and for once there is an end to it.
+ [Go on with what you were at]
    ~ noticed_as = 4
    ~ shift(ease_in_woods, 0.03)
    You go no nearer to it than you are. {fire_lit() and camp_here():You turn the stick.|You see to what is in your hands.} A deer came past you once, as close as that, because you had not looked up.
- -> DONE

=== after_no_flinch
# arrive: dusk, quiet
# once
# urgent
# needs: did_not_flinch
# when: days_since(did_not_flinch) > 6 and days_since(did_not_flinch) < 60
{
- flinched():
    {fire_lit():A wet stick bursts|Ice lets go of a branch, or a branch of its tree}, and you are four steps off, bent double, with your arm up. So there it is. It has been away, and it is back.

    You go and pick up what you dropped. You had never gone straight back for it before; there was always the next hour to get through first. {have(tin_pot) > 0:The pot has a new dent. You knock it out with the handle of the knife.|Your hands are warm.}
- noticed_as == 2 and absent() == mountain:
    Each evening since, you have stood up before you lay down, and told them the number, so that somebody should. Last night you were lying down already when you thought of it. You got up, and stood, and said it, and it was a number.

    So you said instead: the woman who cut up the dinner. The boy beside her. The man with a finger on his lips, who let you out by a door. {faced(mountain) > 4:You got to {in_words(MIN(faced(mountain), 19))} in that way. You had not known that there were {in_words(MIN(faced(mountain), 19))}.|You had not known that you had three.}
- noticed_as == 1 and absent() == mountain:
    {frost():A limb has frozen into the stack. You take it in your right hand, low, thumb along the top, put your weight on it, and it comes|There is a root in the way of the path. You take it in your right hand, low, thumb along the top, put your weight on it, and it comes}, and you sit down hard, with the thing in your lap.

    The noise you make is a laugh. It sends up a jay. You stay where you are, holding it, and look round to see who heard.
- noticed_as == 3:
    You have gone on telling Bellamy things. {stack_kg() > 60:How to lay a stack so that it sheds.|What the creek did in the night.} {understood():Who you think it is that coughs.|What you have put by.} You asked him this morning whether his were any shorter, and waited with your head on one side, as if he had only to turn round and say.
- fire_lit() and have(meat) > 0.1:
    You have burnt your dinner, through not attending. It is black all down the one side. You eat that side first, to have it over, and it is bitter, and tastes of nothing else; and you lick the stick.
- else:
    You have been going by the straight way, with the water, there and back, and only now see which way it is. The other, with the bend in it, is filling up: {snow_cm() > 2:snow, with one fox|{season() == season_spring:grass, and a violet in the heel of a print|leaves, and a mushroom in the heel of a print}}.
}
-> DONE
