// Late autumn, after the first moon: twelve tellings, each led by what is so.

=== autumn_stack
# arrive: dusk
# when: moon() > 1 and season() == season_autumn and has_camp()
# weight: 2
# every: 12 days
{
- stack_kg() > 400:
    You walk along the stack with your palm on the ends. It is longer than you are and it comes to your ribs, and the far half was cut so long ago that the ends have checked and gone grey. You knock two splits together. They ring.
- stack_kg() > 120:
    The stack would burn for {stack_kg() > 250:some weeks|some nights} if you were mean with it. {wood_wet() > 0.3:The middle is still wet; when you pull a piece and lean on it with your thumbnail, the nail goes in.|It is dry enough to hear.} You lay four more on top and square them by eye.
- stack_kg() > 20:
    What you have cut makes a heap you could step over. You step over it, going for water, and step over it coming back.
- else:
    There is bark where the wood was, and a beetle you have put out of its house. You have been burning each day what you cut that day.
}
-> DONE

=== autumn_leaves_down
# arrive: quiet
# when: moon() > 1 and season() == season_autumn and wind() > 3
# once
The wind takes the last of the oak leaves in an afternoon. By the end of it you can see through the wood to the next fold of ground, and through that to another, and a bare notch you had never known was there. {has_camp():You go out to where you would stand if you were looking for you, and look. {fire_lit():The smoke is a straight grey post above the trees.|There is the pale edge of your cut wood, and then, once you have it, everything else.}|You move on with your collar up. There is a great deal less to stand behind.}
-> DONE

=== autumn_last_acorns
# arrive: any
# when: moon() > 1 and season() == season_autumn and knows_place(oak_stand) and done_count(foraging) > 6
# once
The squirrels have had the good ones. What is left under the oaks is light when you weigh it in your hand, with a round hole in it no wider than a needle. {have(acorn_meal) > 4:You leave them. There is meal enough at camp that you can afford to know better.|You put some in the pack regardless and spend the evening cracking them. One in five has something inside it, and it is not always acorn.}
-> DONE

=== autumn_hands
# arrive: dusk
# when: moon() > 1 and season() == season_autumn
# every: 14 days
{
- numb():
    You cannot do up the jacket. You hold the two edges together with your wrists and think about it, and then bend and pull the cord through with your teeth, and stand a while with your hands in your armpits until they hurt, which is what you were waiting for.
- hurt() > 0.3:
    The cut has closed along most of its length. You wash it in water you have boiled and let cool, and smell it, the way you were taught, before you look.
- done_count(woodcutting) > 40:
    The blisters went weeks ago. Your palms have a shine on them now and catch on the wool of your cuffs. At the base of each finger there is a bump that you press, sitting, one after another, for something to press.
- else:
    There is dirt in the lines of your palm that no longer washes out. You can see which way your life is supposed to run.
}
-> DONE

=== autumn_first_skin
# arrive: waking
# when: moon() > 1 and season() == season_autumn and frosts() > 3 and has_camp()
# once
{
- water_l() > 0.5:
    The water in the pot has a skin on it. You break it with a knuckle and it comes up whole, a clear plate with a leaf set in, and you hold it towards the light for as long as your fingers will have it.
- else:
    The mud round the camp has stood up in the night on needles of ice. It gives under your boot with a noise like bread.
}
{tent() >= 1:Under the cloth your breath has frozen along the seam.|Your hair is stiff on the side you slept on.}
-> DONE

=== autumn_rabbit_easy
# arrive: any
# when: moon() > 1 and season() == season_autumn and caught() > 0
# once
You notice afterwards. You have opened it from the throat down, drawn it, rinsed your wrists and hung it before you notice that you were thinking about cord the whole time. {faced(mountain) > 2:In the first days you talked yourself through each one. You look at the skinned thing on the branch and make yourself look a little longer.|In the first days there was a noise in your ears while you did it. You listen for the noise.}
-> DONE

=== autumn_rain_days
# arrive: any
# when: moon() > 1 and season() == season_autumn and raining() > 0.5 and dry_days() < 1
# every: 9 days
{
- tent() >= 1:
    {It rains and you lie under it. The cloth lets through one drop at a time in one place, and you have moved everything you own away from that place and put the pot there, so that you have a clock.|Rain again on the cloth. You have pitch on the seam now and the clock has stopped. {tired() > 0.5:You sleep in the afternoon like a child put down for it.|You mend what there is to mend and then unpick a little and mend that.}}
- wet() > 0.5:
    Everything you have on is wet and is keeping out what warmth there is. You wring the sleeves while you wear them. The water that comes out is brown.
- else:
    You stand with your back to a trunk on its dry side and watch the rain come through the wood, and when it changes its mind you go round to the other.
}
-> DONE

=== autumn_name
# arrive: quiet
# when: moon() > 1 and season() == season_autumn and quality(aloneness) > 0.5
# once
You say your name to find out whether your voice is still where you left it. It comes out with a crack in the middle. A nuthatch stops on the bark, head down, and considers you, and goes on.
{quality(aloneness) > 0.7:You say it again in the order your mother says it, when she is across a room, with the second half higher.|You do not say it again. You hum for a while, so as to end on something.}
-> DONE

=== autumn_watched_ease
# arrive: glimpse
# when: moon() > 1 and season() == season_autumn and understood()
# every: 10 days
{follower() == sorrel:One of them lets you see a shoulder, going over the rise, and stays in view a step longer than there is any need.|There is a bootprint in the soft ground by the water, heel deep, where somebody stood a good while with their weight back.} {answer_kind() == 4:Beside it, on a stone, lie three walnuts with the husks already off.|You set your own foot in the print. It is longer than yours by a thumb.}
-> DONE

=== autumn_watched_fear
# arrive: glimpse
# when: moon() > 1 and season() == season_autumn and suspicion() > 0.3 and not understood()
# every: 8 days
{
- suspicion() > 0.7:
    You have stopped going to the water by the same way twice. There are four ways now and you choose between them by throwing up a chip of bark, so that nobody can know, since you do not.
- else:
    A jay goes up scolding on the far slope. You wait for what put it up to come out on this side, a deer, a fox. The light goes and it has not come out.
}
-> DONE

=== autumn_belt
# arrive: any
# when: moon() > 1 and season() == season_autumn and lost_kg() > 3
# once
{lost_kg() > 8:The new hole in your belt is the third, and the tail of it goes round to the small of your back. When you lie on your side you have to put a hand between your knees.|You make a new hole in the belt with the point of the knife, a finger in from the old. It is neat work and there is no one to say so to.}
-> DONE

=== autumn_moon_full
# arrive: dusk
# when: moon() > 1 and season() == season_autumn and moonlight() > 0.5 and cloud() < 0.4
# every: 20 days
The moon comes up through the branches before the other light has gone, and there is no dark between them that night. {knows_place(lookout):From the lookout the valleys have filled with white, and the ridges stand out of it in a row going west.|You could thread a needle by it. You do, to see.} {dread() > 0.2:There is one shape to the north that you keep a tree between you and.|You were born above that, on the far side of the air, and used to look the other way.}
-> DONE
