// Winter: twelve tellings, each led by what is so.

=== winter_first_snow_lying
# arrive: waking
# when: (season() == season_winter or season() == season_autumn) and snow_cm() > 3 and (not after_snow or days_since(after_snow) > 6)
# once
# urgent
{tent() >= 0.6 or under_rock():{light() > 0.1:The light is wrong before you are up. It comes from below.|It is quiet in a new way, before you are up.}|You wake with a weight along your whole side and it slides off you when you move.} Snow lies on everything to the same depth, {stack_kg() > 20:on the stack, }on your {have(pack) > 0:pack|boots}, on each fork of each twig. {snares() > 0:Every loop will be choked with it.|You stand where you are and do not want to be the first to walk in it.} You go ten steps, and turn. There is one line of feet, going straight to where you sleep.
-> DONE

=== winter_hand_wide
# arrive: falling_asleep
# when: season() == season_winter and fire_in_tent() and air() < 0
# every: 11 days
{
- flame_cm() > 35:
    You have let it up too high. {under_rock():The brush ticks, and one twig of it has a red end, which you pinch out|The cloth above ticks, and a brown ring the size of your palm comes up in the weave while you watch}. You take two sticks off with your fingers and lay them outside, and lie with your hand under your arm where it is burnt.
- stack_kg() < 40:
    {You give it half a stick at a time. You have worked out how many halves there are until the light and you are keeping to it.|Half a stick, and half of that.|You lay the sticks for the night in a row, and look at the row.}
- else:
    {Small fire, a hand across. {under_rock():It lights a piece of the stone over you, no larger than a table, and that piece is warm when you put up a hand|Over it the cloth is dry and breathes a little in and out}. {slept() > 6:You have slept whole nights beside it by now, waking only to feed it, and not remembering that you woke.|You give it a stick and count to sixty and give it a stick.}|The fire is a hand wide. You hold one foot to it, and then the other.|You feed the fire without opening your eyes, by the heat on your knuckles.}
}
-> DONE

=== winter_dens
# arrive: any
# when: season() == season_winter and air() < -4 and at(warren)
# every: 15 days
Nothing moves. The ground of the warren is smooth, each hole rimmed with frost where something has been breathing {snow_cm() > 2:under the snow|in its sleep}. {rounds() > 0:You could sit over one with the pistol until your hand would not close. {food_days() < 2:You sit over one. The light goes off the hill.|You leave it.}|You put your face to the nearest and it is warm, and smells of straw and piss.}
-> DONE

=== winter_stores
# arrive: dusk
# when: season() == season_winter and has_camp()
# every: 10 days
{
- food_days() > 20:
    {You lay it all out and count it, and put it back in a different order. There is enough that you could give some away. You have set aside a piece, from habit, before you cut your own.|You go through the food for mould, and there is a little, and you wipe it off.|A mouse has been in the bag, and eaten neatly, from one side.}
- food_days() > 6:
    {What you have hangs in the order you mean to eat it. {meat_kg() > 1 and air() < -3:The meat has to be sawn. It leaves a pink meal on the {snow_cm() > 1:snow|ground} and the jays come down for that.|You know each piece by its shape.}|You take down one day's food, and see how the rest hangs without it.|You have stopped cooking for the smell of it, and cook for the weight.}
- food_days() > 1:
    {There is a handful for tomorrow and a handful for the day after. You move the day after's to the back, where you will have to reach.|You have tied what is left in its own small bag. It swings.}
- else:
    {The food bag is inside out, and you have licked the seam.|You shake out the bag over your palm. There is lint.|You have looked in the bag again.}
}
-> DONE

=== winter_no_blanket
# arrive: waking
# when: season() == season_winter and have(blanket) < 1 and have(fur) < 1 and air() < -2
# every: 16 days
{You wake on your knees. You have turned in your sleep and drawn everything under you, arms, feet, face, and your back has been left outside.|On your knees again, forehead on your fists. You have begun to go to sleep that way to save the trouble.|You slept through until grey. You lie and check each thing: fingers, toes, nose, ears. They are all there and all complaining.}
-> DONE

=== winter_sewing
# arrive: quiet
# when: season() == season_winter and have(needle) > 0 and done_count(sewing) > 2
# once
You have got the stitch small. Your mother put you to closing skin when you were nine, on a glove stuffed with rag, and said: as if it were somebody you like. {have(hide) > 0:The hide is thicker than that was. }You go in from underneath and come up where you cannot see, and pull, and the two edges come together and lie down.
-> DONE

=== winter_nightmare_less
# arrive: waking
# when: season() == season_winter and nightmares() < 3 and faced(mountain) > 1 and moon() > 2
# once
The control room was there when you closed your eyes. In the morning you go back over the night, from the fire to the grey, and there is a place for it and it is empty. {vow_kept():You do not look into that any further. There is the agreement.|You go over it twice. You had got used to giving it the first hour of the day.}
-> DONE

=== winter_nightmare_still
# arrive: waking
# when: season() == season_winter and nightmares() > 4 and moon() > 2
# every: 12 days
{
- pushes(mountain) > 6:
    {You have got good at leaving. You can go from the control room to the creek in one breath, and from the creek to the names of bones, most nights more than once.|You got out of the control room by the third breath, and lay and listened to your own.}
- is_quiet():
    {You are up before the light again.|You have sat up since the small hours, with your boots on.}
- else:
    {The dream ends at the same point again. Your hand goes down and you are awake and your hand is still going down. {fire_lit():You feed the fire with it.|You put it flat on the cold ground and hold it there with the other.}|You have bitten the cuff through.|You wake standing. You have got as far as your own woodpile, or where one would be.}
}
-> DONE

=== winter_breath
# arrive: waking
# when: season() == season_winter and smelt() == mountain and moon() > 2
# every: 18 days
{Before you are all the way awake there is the smell of the hall, for one breath. You lie with your mouth open and wait for the second, and the second is {fire_lit():smoke and wet wool|cold, and dirt, and you}.|The smell again, of the hall. You put your nose in the crook of your arm until it is your arm.|One breath of it, on waking.}
-> DONE

=== winter_followers_cold
# arrive: glimpse
# when: season() == season_winter and understood()
# every: 12 days
{snow_cm() > 2:{They cannot hide in this. There is a beaten place behind a log, and a hollow where one of them slept sitting, and round it the marks of somebody who got up and stamped, and stamped, and sat down again.|Two of them lay back to back last night. The snow has kept it.|There is blood by the beaten place, a few drops, such as chapped hands leave.}|{A cough, a long way off, with a hand over it.|Somebody up there is splitting wood as if it had done something to him.}} {food_days() > 4:You think of what you have hanging.|You have nothing to leave.}
-> DONE

=== winter_snow_prints
# arrive: any
# when: season() == season_winter and snow_cm() > 4 and not understood() and strangers_tracks() and camp_here()
# every: 9 days
Bootprints. They come to the edge of the trees, where they stand side by side, pointing at your camp, long enough to have melted in a little. Then they go back in the same holes, toe for heel. {suspicion() > 0.5:You put your hand in the deepest. The bottom has not frozen yet.|You follow them until the wind has filled them.}
-> DONE

=== winter_shortest
# arrive: dusk
# when: season() == season_winter and cloud() < 0.6 and daylight_left() < 0.6 and day() > 70 and day() < 95
# once
The sun has been going down a little further left each day, past one pine and then the next, and tonight it goes down where it went down last night. You scratch a line on {have(tin_pot) > 0:the pot|a stone}. {cold() > 0.5:You cannot feel the knife to put it back.|You wait for the first star and cannot say which it is. On the other side of the air you knew them all by number.}
-> DONE
