// The thaw: twelve tellings, each led by what is so.

=== thaw_drip
# arrive: any
# when: season() == season_thaw and air() > 3 and snow_cm() > 1
# once
It starts on the south side of things. A drop runs down an icicle and hangs, and has company, and by noon the whole wood is letting go of water, and the ground takes it and is the colour of ground again in rings round each trunk. {has_camp():You dig a ditch with a slat so that it will go round the tent.|You walk with wet feet, and they are not cold.}
-> DONE

=== thaw_sap
# arrive: any
# when: season() == season_thaw and air() > 2 and frosts() > 20
# once
A sapsucker has drilled a line of holes in a maple, level as print, and they run. You put your tongue to one. It is water, and then behind the water, late, there is something else, and you stay there with your cheek on the bark until your neck hurts.
-> DONE

=== thaw_peace
# arrive: quiet
# when: season() == season_thaw and peace() > 0.5
# once
The fat catches. It goes up yellow with a black edge, and you take the stick out, shake it, and scrape off the burnt part with the back of the knife.
You have eaten, and buried the bones, and are washing the knife before you think what that smell used to be.
You look for the day it stopped. {nightmares() > 0:It is not in this week. It is not, that you can find, in the one before.|You go back as far as the snow and it could be any of them.}
-> DONE

=== thaw_flinch
# arrive: any
# when: season() == season_thaw and peace() < 0.35 and recall(mountain) > 0.2
# every: 11 days
{A tree comes down across the valley, its roots drowned. You are flat on the ground with your arms over your head before the sound has finished.|The fat catches, and you are standing ten paces off with the stick still in your hand.|The creek carries something past, grey and soft and turning. Deer hide. You go on holding the pot where the water goes into it.}
-> DONE

=== thaw_her_eyes
# arrive: waking
# when: season() == season_thaw and longing(you, lexa) > 0.3
# once
Not the lever, this time. Black paint, and out of it someone looking at you who has been looking for a while and is in no hurry. {understanding() > 0.5:Nothing is asked. You wake and lie on your back, and the cloth overhead lightens square by square.|You get up too fast and are angry with the fire until it is lit.}
-> DONE

=== thaw_her_leaving
# arrive: quiet
# when: season() == season_thaw and understanding() > 0.4 and moon() > 4
# once
You do the sum again with her in it. So many of hers inside the door; one word, and they walk out. Against that, you, and yours, on the slope. You put the numbers down in pine needles on the ledge, two heaps. You know what you would have done. You have done it. {vow_kept():You sweep both heaps off with the side of your hand, since you were not going to think of this.|You leave the heaps for the wind.}
-> DONE

=== thaw_body
# arrive: any
# when: season() == season_thaw and lost_kg() > 5
# once
You see yourself in a pool with the sky behind. {grime() > 0.6:The face is brown, and the eyes in it are very light.|There are two lines by the mouth, and they do not go when you stop doing whatever you were doing.} {weak() > 0.5:When you stand, the trees all lean the one way. You hold on to one until it straightens.|You count your ribs with a thumb, like someone strumming.}
-> DONE

=== thaw_jacket
# arrive: dusk
# when: season() == season_thaw and done_count(woodcutting) > 60
# once
The jacket goes at the shoulder. It has been going since the snow, and now the sleeve hangs by its lining, and you can see what it was made of: a seat cover, up there, blue, with a number woven in. {have(hide) > 0:You lay hide over it and go round with the big needle.|You tie it on with cord, above the elbow, like a thing on a doll.}
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
His words come while you are splitting kindling. You set one on the block and it stands there. {words_work() > 0.6:You say it to him, this time: the whole of it, with his name at the end, out loud to the wood. It sounds better given than it ever did got.|You split what is in front of you, and the next, and let it stand.}
-> DONE

=== thaw_followers_gone
# arrive: quiet
# when: season() == season_thaw and understood() and follower_signs() > 3 and followers_near() < 1
# every: 15 days
No sign for some days, and you have been looking for it, you realise, the way you look for the first light. {glimpses() > 6:You go as far as the log where the careless one sits. The moss has come up again.|You leave the cord with the meat on it out a second night.}
-> DONE

=== thaw_range_out
# arrive: any
# when: season() == season_thaw and places_known() > 12 and quality(ease_in_woods) > 0.4
# once
You go past the last blaze without noticing, and notice at the next water, which is a water you have never drunk. {places_known() > 20:You drink it. It tastes of iron. You lie on the bank with your boots off and put a name to the place, and it stays put.|You stand there a moment with your hand out for a tree you know.}
-> DONE
