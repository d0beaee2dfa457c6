// Spring: thirteen tellings, each led by what is so.

=== spring_green
# arrive: any
# when: season() == season_spring and month_forage() > 0.1 and light() > 0.3
# once
There are two leaves in the leaf-mould, long, rolled one inside the other, with a red foot. You break one and smell it and sit down where you are. Ramps. You eat them dirt and all. {lost_kg() > 5:You eat until your mouth burns, and then lie with your knees up waiting to find out whether they will stay.|You go on up the slope on your hands, since there is another.}
-> DONE

=== spring_water
# arrive: any
# when: season() == season_spring and near(creek_ford)
# once
{raining() > 0.2:The creek is brown and over its stones. You sit on your side of it and let it go by: a branch, a drowned mole, froth.|The creek has gone down, and left a line of sticks and hair along the bank to say where it was.} {air() > 6:Peepers start up all at once, so loud that you put a hand to the ground to feel whether it is shaking.}
-> DONE

=== spring_fire_small
# arrive: dusk
# when: season() == season_spring and camp_here() and not fire_lit() and air() > 8 and have(firesteel) > 0
# once
You have laid the fire, and sat down with the steel, and you are warm. You do not light it. {stack_kg() > 60:You look at the wood that is left over. You remember most of those trees.|You put the steel back in your shirt.}
-> DONE

=== spring_skin
# arrive: any
# when: season() == season_spring and air() > 14 and light() > 0.4 and cloud() < 0.6 and raining() < 0.1
# once
You take the jacket off, and the shirt off, and lie on a warm stone. {grime() > 0.6:There is a line at your neck and one at each wrist; above them you are one person and below them another, much paler and never seen in these woods.|The sun lies along you like a board.} {understood():You think of who may be watching, and sit up, and then lie down again on your front.|A fly walks the whole length of your arm and you let it.}
-> DONE

=== spring_speech
# arrive: quiet
# when: season() == season_spring and aloneness() > 0.6
# once
You have an argument with your mother that takes most of a day. She asks after your teeth, and your feet, and what you are eating. You do her voice, and then you find that you are doing both in hers. {warmth(you, abby) > 0.4:She wins.|You stop before the part about coming home.}
-> DONE

=== spring_no_need
# arrive: dusk
# when: season() == season_spring and aloneness() < 0.4
# once
You have not spoken for days and have not missed it. Then you miss it, badly, from your knees up, for about as long as it takes to fill a skin.
-> DONE

=== spring_five_again
# arrive: quiet
# when: season() == season_spring and decided(thale, matter_pass) == answer_nod
# once
You think of the old one's nod: a soldier's to a soldier, or the kind you give to something lying in the road. {five_told_alliance:You told them. You would like to have heard what they said to each other, after.|You never told them. They went off with an alliance in their packs that was dead.}
-> DONE

=== spring_mountain_quiet
# arrive: quiet
# when: season() == season_spring and faced(mountain) > 6 and (release(mountain) > 0.2 or peace() > 0.4)
# once
{is_quiet():You say it aloud, once, what was done and who did it. A wren goes on.|You say the number aloud. You have never known the number, so you say the one you use. Then you say what you did, in the shortest words there are, and leave out why.} {unforgivable() > 0.5:It has not got any smaller. You can walk round it.|Your voice holds.}
-> DONE

=== spring_mountain_loud
# arrive: waking
# when: season() == season_spring and nightmares() > 3
# every: 12 days
{Spring has made no difference to the control room. It has no windows.|You had thought the dream would go with the winter.|The dream lets you go at sunrise. You lie and listen to a thrush say everything twice.|The control room. Then a wood with leaves on it.}
-> DONE

=== spring_roots
# arrive: any
# when: season() == season_spring and done_count(foraging) > 20 and light() > 0.3
# every: 14 days
{You know what is up and what is coming: cress in the seep, dandelion on the old road, and in the wet place below the birches, curled over on themselves with brown wool on, the ferns.|Morels, under a dead elm, eleven. You stand still and count them again before you bend.|Nettles. You pinch them from below, with a fold of sleeve.|Cattail shoots, white at the foot. You peel them with your teeth.} {food_days() < 1:You do not carry any of it home.|You eat one of everything as you go and take the rest in the front of your shirt.}
-> DONE

=== spring_going_on
# arrive: quiet
# when: season() == season_spring and moon() > 7
# once
{camp_here() and tent() > 0.4 and not under_rock():You lift the cloth to air it, and under it is a yellow square with worms in it. {tent() >= 1:You stood in there all winter, bent at the neck. You straighten up in it now, and your head goes into the sky.|It is smaller than a bed.}|{camp_here():You drag your bed out into the sun, and it is leaves.|You have slept in so many places that the marks have grown over behind you.}}
-> DONE

=== spring_reckoning
# arrive: quiet
# when: season() == season_spring and moon() > 6
# once
You try to work out how long. You have no notches for some of the winter, and after that there is the moon, which you were not always shown. Seven, you think, or it could be eight. {sure_of(you, six_or_eight) > 0.5:You settle it at eight, so as to have a number to say.|It matters to no one, and you go over it again.}
-> DONE

=== spring_leaf
# arrive: any, dawn
# when: season() == season_spring and leaf() > 0.12 and leaf() < 0.7 and light() > 0.3
# once
There is green between the trunks, at the height of your face, so thin yet that you could have breathed it there. {understood():By the end of the week you will not see them, nor they you. You look up the slope, while there is still a slope, at the place where the log is. Somebody has thought of that as well, and is looking.|{took_for_hunters or suspicion() > 0.3:In a week a man could stand at arm's length behind that, and you would never know it. You walk a wider ring than yesterday.|{has_camp():From the far bank your camp was a heap of poles and a stain. You look for it from there now, and it has gone.|Some of it is in your hair.}}}
-> DONE
