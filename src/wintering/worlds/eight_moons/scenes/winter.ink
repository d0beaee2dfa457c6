// Winter: twelve tellings, each led by what is so.

=== winter_first_snow_lying
# arrive: dawn
# when: season() == season_winter and snow_cm() > 3 and moon() > 1
# once
{tent() >= 1:The light is wrong before you open the cloth. It comes from below.|You wake with a weight along your whole side and it slides off you when you move.} Snow lies on everything to the same depth, on the stack, on the pot, on each fork of each twig. {snares() > 0:You go round the line and every loop is choked with it. You lift each one clear with a stick.|You stand in your one place and do not want to be the first to walk in it.} When you look back there is one line of feet, yours, going straight to where you sleep.
-> DONE

=== winter_hand_wide
# arrive: falling_asleep
# when: season() == season_winter and fire_in_tent() and air() < 0
# every: 11 days
{
- flame_cm() > 35:
    You have let it up too high. The cloth above ticks, and a brown ring the size of your palm comes up in the weave while you watch. You take two sticks off with your fingers and lay them in the snow outside, and lie with your hand under your arm where it is burnt.
- stack_kg() < 40:
    You give it half a stick at a time. You have worked out how many halves there are until the light and you are keeping to it. {used_to_cold() > 0.1:The cold comes up through the boughs and sits down next to you, and you move over.|Your feet ask and you do not answer them.}
- else:
    Small fire, a hand across, in its ring of stones. Over it the cloth is dry and breathes a little in and out. {slept() > 6:You have slept whole nights beside it by now, waking only to feed it, and not remembering that you woke.|You give it a stick and count to sixty and give it a stick.}
}
-> DONE

=== winter_dens
# arrive: any
# when: season() == season_winter and air() < -4 and done_count(hunting) > 0
# every: 15 days
Nothing moves. You walk the warren and the ground there is smooth, each hole rimmed with frost where something has been breathing {snow_cm() > 2:under the snow|in its sleep}. {rounds() > 0:You could sit over one with the pistol until your hand would not close. {food_days() < 2:You sit over one. The light goes off the hill.|You go home.}|You put your face to the nearest and it is warm, and smells of straw and piss.}
-> DONE

=== winter_stores
# arrive: dusk
# when: season() == season_winter and has_camp()
# every: 10 days
{
- food_days() > 20:
    You lay it all out on the hide and count it as you do on the first of every new moon, and put it back in a different order. There is enough that you could give some away. You find you have set aside a piece, from habit, before you cut your own.
- food_days() > 6:
    What you have hangs in the tree in the order you mean to eat it. {meat_kg() > 1:The frozen haunch has to be sawn. It leaves a pink meal on the snow and the jays come down for that.|You know each strip by its shape.}
- food_days() > 1:
    There is a strip for tomorrow and a strip for the day after. You move the day after's to the back, where you will have to reach.
- else:
    {hunger() > 0.6:You boil the rack you boiled yesterday. A little gold comes up on the water and you drink it before it can go anywhere.|The bag is inside out, and you have licked the seam.}
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
You have got the stitch small. Your mother put you to closing skin when you were nine, on a pig's foot from the stores, and said: as if it were somebody you like. The hide is thicker than that was. You go in from underneath and come up where you cannot see, and pull, and the two edges come together and lie down.
-> DONE

=== winter_nightmare_less
# arrive: waking
# when: season() == season_winter and nightmares() < 3 and faced(mountain) > 1 and moon() > 2
# once
The lever was there when you closed your eyes. In the morning you go back over the night, from the fire to the grey, and there is a place for it and it is empty. {vow_kept():You do not look into that any further. There is the agreement.|You go over it twice. You had got used to setting aside the first hour of the day for it, and do not know what to do with the hour.}
-> DONE

=== winter_nightmare_still
# arrive: waking
# when: season() == season_winter and nightmares() > 4 and moon() > 2
# every: 12 days
{
- pushes(mountain) > 6:
    You have got good at leaving. You can go from the control room to the creek in one breath, and from the creek to the names of bones, and you go by that road every night now, most nights more than once, and it is worn.
- is_quiet():
    You are up before the light again. You have split kindling for a week ahead.
- else:
    It is always at the same point. Your hand goes down and you are awake and your hand is still going down. {fire_lit():You feed the fire with it.|You put it flat on the cold ground and hold it there with the other.}
}
-> DONE

=== winter_breath
# arrive: waking
# when: season() == season_winter and recall(mountain) > 0.15 and moon() > 2
# every: 18 days
Before you are all the way up there is the smell, for one breath. You lie with your mouth open and wait for the second, and the second is {fire_lit():smoke and wet wool|cold, and dirt, and you}.
-> DONE

=== winter_followers_cold
# arrive: glimpse
# when: season() == season_winter and understood()
# every: 12 days
{snow_cm() > 2:They cannot hide in this. There is a beaten place behind a log, and a hollow where one of them slept sitting, and round it the marks of somebody who got up and stamped, and stamped, and sat down again.|A cough, at night, a long way off, with a hand over it.} {have(dried_meat) > 1:You think of the strips hanging in the tree.|You have nothing to leave.} {answer_kind() == 1:In the morning the ice at the ford has been broken for you.|}
-> DONE

=== winter_snow_prints
# arrive: any
# when: season() == season_winter and snow_cm() > 4 and not understood() and strangers_tracks()
# every: 9 days
Boots. They come to the edge of the trees, where they stand side by side, pointing at your camp, long enough to have melted in a little. Then they go back in the same holes, toe for heel, so that a quick eye would say one trip. {suspicion() > 0.5:You put your hand in the deepest. The bottom has not frozen yet.|You follow them until the wind has filled them.}
-> DONE

=== winter_shortest
# arrive: dusk
# when: season() == season_winter and daylight_left() < 0.6 and day() > 70 and day() < 95
# once
The sun has been going down behind the same two pines, a little further left each day, and tonight it goes down where it went down last night. You scratch it on the ledge{not knows_place(ledge): of your pot} with a stone. {cold() > 0.5:Then you get back to the fire before the scratch is dry.|You wait for the first star and cannot say which it is. On the other side of the air you knew them all by number.}
-> DONE
