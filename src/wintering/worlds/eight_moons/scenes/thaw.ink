// The thaw: eleven tellings, each led by what is so.

=== thaw_drip
# arrive: any
# when: season() == season_thaw and air() > 3 and snow_cm() > 1 and light() > 0.3
# once
The thaw starts on the south side of things. A drop runs down an icicle and hangs, and has company, and then the whole wood is letting go of water, and the ground takes it and is the colour of ground again in rings round each trunk. {camp_here() and not under_rock():You scrape a ditch, to take it round your bed.|Your feet are wet, and they are not cold.}
-> DONE

=== thaw_sap
# arrive: any
# when: season() == season_thaw and air() > 2 and frosts() > 20 and light() > 0.3 and weak() < 0.6
# once
A sapsucker has drilled a line of holes in a maple, level as print, and they run. You put your tongue to one. It is water, and then behind the water, late, there is sweetness, and you stay there with your cheek on the bark until your neck hurts.
-> DONE

=== thaw_flinch
# arrive: any
# when: season() == season_thaw and peace() < 0.35 and recall(mountain) > 0.2
# every: 13 days
{A tree comes down across the valley, its roots drowned. You are flat on the ground with your arms over your head before the sound has finished.|{fire_lit():A stick spits and flares, and you are standing ten paces off.|Something cracks underfoot, and you are standing ten paces off.}|A wasp's nest hangs in a bush, grey, in layers, with a hole in it like a mouth. You go round by the long way.|You have shut your own hand in your other hand, and it is white.}
-> DONE

=== thaw_her_eyes
# arrive: waking
# when: season() == season_thaw and longing(you, lexa) > 0.3
# once
Not the lever, this time. Black paint, and out of it someone looking at you who has been looking for a while and is in no hurry. {understanding() > 0.5:Nothing is asked. You wake and lie on your back while it gets light.|You get up too fast and are angry with your boots.}
-> DONE

=== thaw_her_leaving
# arrive: quiet
# when: season() == season_thaw and understanding() > 0.4 and moon() > 4
# once
You do the sum again with Lexa in it. So many of hers inside the door; one word, and they walk out. Against that, you, and yours, on the slope. You put the numbers down in pine needles on a flat stone, two heaps. You have done what she did. {vow_kept():You sweep both heaps off with the side of your hand, since you were not going to think of this.|You leave the heaps for the wind.}
-> DONE

=== thaw_body
# arrive: any
# when: season() == season_thaw and lost_kg() > 5 and light() > 0.3 and have(tin_pot) > 0
# once
You see yourself in the water in the pot, with the sky behind. {grime() > 0.6:The face is brown, and the eyes in it are very light.|There are two lines by the mouth, and they do not go when you stop doing whatever you were doing.} {weak() > 0.5:When you stand, the trees all lean the one way. You hold on to one until it straightens.|You count your ribs with a thumb.}
-> DONE

=== thaw_jacket
# arrive: dusk
# when: season() == season_thaw and done_count(woodcutting) > 60 and have(jacket) > 0
# once
The jacket goes at the shoulder. It has been going for months, and now the sleeve hangs by its lining, and you can see what it was made of: a seat cover, up there, blue, with a number woven in. {have(hide) > 0 and have(needle) > 0:You lay hide over it and go round with the needle.|You tie it on with a strip, above the elbow.}
-> DONE

=== thaw_camp_thought
# arrive: quiet
# when: season() == season_thaw and moon() > 4
# once
They will be turning the ground inside the fence by now. You find you have been planning it: the beds along the south side, off the run of the latrine, peas first. Somebody will have thought of that. {warmth(you, abby) > 0.5:Your mother will be standing there with her sleeves pushed up, telling them deeper.|Somebody will have put the peas on the wrong side, and they will come up regardless.}
-> DONE

=== thaw_bellamy
# arrive: quiet
# when: season() == season_thaw and words_work() > 0.3
# once
Bellamy's words come while you have your arms full. {words_work() > 0.6:You say them to him, this time: the whole of it, with his name at the end, out loud.|You go on with what you have in your arms, and set it down, and straighten up, and they are still there.}
-> DONE

=== thaw_followers_gone
# arrive: quiet
# when: season() == season_thaw and understood() and follower_signs() > 3 and days_unseen() > 6 and days_since(gone_quiet) > 10
# every: 15 days
No sign of the watchers for some days, and you have been looking. {glimpses() > 6:You go as far as the log where the careless one sits. The moss has come up again.|You go out to the end of the path and look at the ground.}
-> DONE

=== thaw_range_out
# arrive: arriving
# when: season() == season_thaw and places_known() > 12 and quality(ease_in_woods) > 0.4 and not camp_here() and weak() < 0.5 and found() == here()
# once
You have come past the last tree you know without noticing. {places_known() > 20:You sit down there, and look at nothing in particular, until you have the lie of it.|You stand there a moment with your hand out for a trunk, and it is another trunk.}
-> DONE
