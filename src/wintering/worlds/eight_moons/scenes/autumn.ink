// Autumn: thirteen tellings, each led by what is so.

=== autumn_stack
# arrive: dusk
# when: moon() > 1 and season() == season_autumn and has_camp()
# weight: 2
# every: 12 days
{
- stack_kg() > 400:
    You walk along the stack with your palm on the ends. It is longer than you are and it comes to your ribs, and the far ends have begun to check. You knock two sticks together. They {wood_wet() > 0.3:thud|ring}.
- stack_kg() > 120:
    {&The stack would burn for {stack_kg() > 250:some weeks|some nights} if you were mean with it. {wood_wet() > 0.3:The middle is still wet; when you pull a piece and lean on it with your thumbnail, the nail goes in.|It is dry enough to hear.}|You lay four more on top and square them by eye.|Something has moved in under the stack. You hear it turn over.}
- stack_kg() > 20:
    {&What you have broken makes a heap you could step over. You step over it, going for water, and step over it coming back.|The heap is as high as your shin. You kick it together, and it is higher.}
- else:
    {&There is bark where the wood should be. You have been burning each day what you broke that day.|You look at the place where a stack would go.}
}
-> DONE

=== autumn_leaves_down
# arrive: quiet
# when: moon() > 1 and season() == season_autumn and wind() > 2.5 and leaf() < 0.35 and leaf() > 0.03
# once
The wind takes the last of the oak leaves in an afternoon. By the end of it you can see through the wood to the next fold of ground, and through that to another, and a bare notch you had never known was there. {has_camp():You stand off where somebody would stand who was looking for you. {stack_kg() > 30:There is the pale edge of your broken wood, and then, once you have it, everything else.|You could be anywhere in it.}|You move on with your collar up. There is a great deal less to stand behind.}
-> DONE

=== autumn_last_acorns
# arrive: any
# when: moon() > 1 and season() == season_autumn and at(oak_stand) and done_count(foraging) > 6
# once
The squirrels have had the good ones. What is left under the oaks is light when you weigh it in your hand, with a round hole in it no wider than a needle. {have(acorn_meal) > 4:You leave them.|You crack some on the spot. One in five has something inside it, and it is not always acorn.}
-> DONE

=== autumn_hands
# arrive: dusk
# when: moon() > 1 and season() == season_autumn
# every: 14 days
{
- numb():
    You cannot do up the jacket. You hold the two edges together with your wrists and think about it, and then bend and pull the cord through with your teeth, and stand a while with your hands in your armpits until they hurt.
- hurt() > 0.3:
    {You smell the wound, the way you were taught, before you look at it.|You press along both sides of the wound, from the clean end.}
- done_count(woodcutting) > 40:
    {The blisters are gone. Your palms have a shine on them now and catch on the wool of your cuffs.|At the base of each finger there is a bump that you press, sitting, one after another.}
- else:
    {There is dirt in the lines of your palm that no longer washes out.|A nail has come off black. There is a new one under it, as thin as a fish's.}
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
    The mud round the camp has stood up in the night on needles of ice. It gives under your boot like crust.
}
{tent() >= 1 and not under_rock():Your breath has frozen along the seam of the cloth.|Your hair is stiff on the side you slept on.}
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
- tent() >= 1 and not under_rock():
    {It rains and you lie under it. The cloth lets through one drop at a time in one place, and you have moved everything you own away from that place and put the pot there, so that you have a clock.|Rain again on the cloth. {tired() > 0.5:You sleep through the afternoon.|You mend what there is to mend and then unpick a little and mend that.}}
- wet() > 0.5:
    Everything you have on is wet and is keeping out what warmth there is. You wring the sleeves while you wear them. The water that comes out is brown.
- else:
    {under_rock():You stand under the lip of the rock and watch the rain go by from left to right.|You stand with your back to a trunk on its dry side, and when the wind changes you go round to the other.}
}
-> DONE

=== autumn_name
# arrive: quiet
# when: moon() > 1 and season() == season_autumn and aloneness() > 0.5
# once
You say your name to find out whether your voice is still there. A nuthatch stops on the bark, head down, and goes on.
{aloneness() > 0.7:You say it again in the order your mother says it, when she is across a room, with the second half higher.|You do not say it again. You hum for a while, so as to end on something.}
-> DONE

=== autumn_watched_ease
# arrive: glimpse
# when: moon() > 1 and season() == season_autumn and understood()
# every: 10 days
{follower() == sorrel:One of them lets you see a shoulder, going over the rise, and stays in view a step longer than there is any need.|{There is a bootprint in the soft ground, heel deep, where somebody stood a good while with their weight back. You set your own foot in it. It is longer than yours by a thumb.|Somebody has whistled your tune, the launching one, and got the turn in it wrong.|You smell their smoke. It is better wood than yours.}}
-> DONE

=== autumn_watched_fear
# arrive: glimpse
# when: moon() > 1 and season() == season_autumn and suspicion() > 0.3 and not understood()
# every: 8 days
{
- suspicion() > 0.7:
    {You have stopped going to the water by the same way twice. There are four ways now and you choose between them by throwing up a chip of bark.|You walk with a stick across your shoulders, so as to have to turn sideways, and look.}
- else:
    {A jay goes up scolding on the far slope. You wait for what put it up to come out on this side, a deer, a fox. It does not come out.|Leaves fall off one small beech, all at once, with no wind.}
}
-> DONE

=== autumn_belt
# arrive: any
# when: moon() > 1 and season() == season_autumn and lost_kg() > 3
# once
{lost_kg() > 8:The new hole in your belt is the third, and the tail of it goes round to the small of your back. When you lie on your side you have to put a hand between your knees.|You make a new hole in the belt with the point of the knife, a finger in from the old. It is neat work.}
-> DONE

=== autumn_moon_full
# arrive: dusk
# when: moon() > 1 and season() == season_autumn and moon_day() > 12 and moon_day() < 17 and cloud() < 0.4 and days_since(full_moon) > 4
# every: 24 days
The moon comes up through the branches before the other light has gone, and there is no dark between them that night. {at(lookout):The valleys have filled with white, and the ridges stand out of it in a row going west.|{have(needle) > 0:You could thread a needle by it. You do, to see.|You could read by it.}} {dread() > 0.2:There is one shape to the west that you keep a tree between you and.|You were born above that, on the far side of the air.}
-> DONE

=== autumn_turning
# arrive: any, dawn
# when: season() == season_autumn and leaf_turned() > 0.35 and leaf() > 0.4 and light() > 0.35 and nights() > 3
# once
It went on behind your back. There was one red branch, and you had meant to keep an eye on it; and this morning the whole hill is the colour of something on a slab{cloud() > 0.7:, under a lid|, with the sun let in}. {haunted():You look at it as long as you can, and then at bark.|You had this in a book, on the Ark, and the boy who had the book before you had coloured it in wrong. It turns out that he had not.} {understood() or suspicion() > 0.3:There is still enough of it to hide a man on every branch.|A leaf comes off, and is a long time about it.}
-> DONE
