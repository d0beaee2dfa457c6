// The sleeper: the road to the night camp, a man asleep there, words given to him or not.
// What the words say is never printed. How he is woken decides his nerve (law: messages).

VAR sleeper_for = ()
VAR sleeper_fed = false
VAR sleeper_knows_where = false

=== road_south
# offer: Go down toward the Polis road
# when: moon() >= 3 and not at(south_crossing) and not at(night_camp) and light() > 0.3 and hour() < 11 and weak() < 0.5 and hunger() < 0.6 and hurt() < 0.4 and not lost() and hours_since(road_south) > 160 and (words_sent() < 1 or words_overdue() > 5)
# weight: 0.3 + 2 * longing(you, lexa) + peace()
# lean: careful (moon() > 5) * (food_days() > 4) * (hunger() < 0.4) * 12
# lean: reckless 3 * longing(you, lexa) + 2 * (moon() > 3)
{
- road_south > 1 and words_sent() < 1: {&South again. You have stood here with your boots on before, and know how long the laces take.|Your eyes have gone to the gap in the trees, the one to the left of the dead pine. They do that at about this hour.|There is the road, still, at the other end of two days. It does not come any nearer for being left.}
- words_sent() > 0: You gave your words to a man and the man to a road. You could give them again, to somebody else, or to the same one, and watch his face.
- peace() > 0.5: There is one thing left, and it is not about the dead. You find it as you find a stone in a boot, by having walked on it for a while.
- vow_kept(): You have got your boots on before you look at what they are for. South, and then west. You agreed with yourself not to think of her, and nothing was said about feet.
- longing(you, lexa) > 0.5: You have been talking to her for days. {food_days() > 2:This morning you noticed that you were leaving gaps.|You have even fed her, a share of nothing, on the other side of the fire.}
- else: There is a road in the south that her people use. You marched up it once, on her right hand, behind drums. Men go along it for her by themselves, and sleep where one sleeps.
}
{road_south > 1:{snow_cm() > 5:Three days, in this.|{food_days() < 5:There is not food for it.|There is food for it, and for lying up a night or two.}}|Two days, the way you would have to go, wide of Tondc. {snow_cm() > 5:Three, in this.|{food_days() < 5:You count what there is to eat, and it is not enough, and you count it as two days.|You have enough to eat, and to lie up a night or two, if you come straight back.}}}
+ [Set out south # lean: reckless 1 # lean: careful {moon() > 5:5|0}]
    ~ go(south_crossing)
    {at(south_crossing):You come down to the south crossing with your shadow in front of you. There is a horn cup's worth of sky in the water. On the far bank begins a country where you do not know a single stump.|You do not get as far as the crossing.}
    -> DONE
+ [Not yet # lean: careful 1]
    {snow_cm() > 5:Not into that.|Not yet.} {camp_here():You unlace the boots again, and do something useful.|You sit down on the pack.}
    -> DONE

=== lie_up_at_crossing
# offer: Lie up in the reeds until it is dark
# when: at(south_crossing) and moon() >= 3 and hour() >= 10 and not dark() and hours_since(road_south) < 40
# weight: 9
# lean: careful 12
# lean: reckless 8
# doing: watching for 4 hours
{ interrupted():
    {broke_off()}
    -> DONE
}
{
- snow_cm() > 3: You lie on your pack with your feet in your hood, and watch the far bank, where nothing is written on the snow but a fox.
- raining() > 0.1: You have put a mat of reeds over you, and the rain goes by on top of it, as on a roof with somebody dead under it.
- else: {!A woman comes down to the other side with two skins, fills them, and stands for a time with her face up, doing nothing. You had forgotten that people do it in other places too.|Three come over from the south by the stones, with a goat. The goat sees you.|The light goes off the water from one bank to the other.|Midges stand over the water, over one place in it.}
}
-> DONE

=== night_at_crossing
# offer: Sleep in the reeds, and go on when it is light
# when: at(south_crossing) and moon() >= 3 and dark() and (hour() >= 19 or hour() < 4) and hours_since(road_south) < 40 and hours_since(night_at_crossing) > 3
# weight: 9
# lean: careful 12
# lean: reckless 8
# doing: sleeping until waking
{ interrupted():
    {broke_off()}
    -> DONE
}
{
- dark(): {&It is still the same night. You lie and listen to what is going by in the water.|You turn over on to the side that is not wet yet.|Something has walked round you, and left.} {cold() > 0.6:You are too cold to lie. On a road, one could walk it off without seeing one's feet.|}
- snow_cm() > 3: You have slept in a drift with reeds in it. They have kept a shape of you, and it is a small one.
- raining() > 0.1: You slept with your head on the pack and the river going by your ear, and it has come up in the night and has one of your laces.
- else: {&You wake in somebody else's country. A heron is standing where you had meant to wash.|The reeds are full of small birds, all at it. You lie and let them think that they are alone.}
}
-> DONE

=== road_on
# offer: Go on southwest, wide of Tondc
# when: at(south_crossing) and moon() >= 3 and ((light() > 0.1 and hour() < 11) or (dark() and hours_since(night_at_crossing) < 4)) and weak() < 0.6 and not lost() and (words_sent() < 1 or words_overdue() > 5)
# weight: 6
# lean: careful 12
# lean: reckless 8
# doing: walking to night_camp
{ interrupted():
    {broke_off()}
    -> DONE
}
{
- dark(): The last of it you go by the sound of your own feet, which is different on a road.
- snow_cm() > 5: There is one set of sled marks on the road, a day old, and you walk in the left one.
- raining() > 0.2: All day you have kept the rain on the same cheek.
- else: You keep the smoke of Tondc on your right hand for half a day, and then behind it.
}
-> DONE

=== camp_off_the_road
# arrive: arriving(night_camp)
# once
# when: at(night_camp)
# weight: 8
A path goes in under hemlocks, as wide as one person with a load. At the end of it there are stones in a ring, and a lean-to of bark with its open side away from the road. Somebody has left wood for whoever is next, split, with the dry side up. {snow_cm() > 3:There are prints going in. They are not all one person's, nor all one day's.|The ash has been raked. You put the back of your hand to it.} {sleeper_here() == ():It is nobody's tonight.|It is warm.}
You go off into the trees a little way, to where you can see the ring and would not be seen from it.
-> DONE

=== wait_for_someone
# offer: Lie up and watch the fire ring
# when: at(night_camp) and sleeper_here() == () and light() > 0.1 and moon() >= 3 and weak() < 0.75 and not lost() and (words_sent() < 1 or words_overdue() > 5)
# weight: 9
# lean: careful (food_days() > 1) * (60 - 4 * wait_for_someone) - 8 * weak()
# lean: reckless 9 - wait_for_someone
# doing: watching for 6 hours
{ interrupted():
    {because() == reason_sleeper:
        {He comes in at dusk with a pack on a headband, puts it down before he has looked round, and then looks round.|You have turned to break a crust, and when you turn back there is a man at the ring, blowing on it.|There is a man at the ring. You had got so used to its being empty that you took him for part of it.}
    - else:
        {broke_off()}
    }
    -> DONE
}
{
- sleeper_here() != (): {&He comes in at dusk with a pack on a headband, puts it down before he has looked round, and then looks round.|There is a man at the ring, and you did not see him come.}
- together(hale, you): {&A man has come in with a pack on a headband. He puts it down before he has looked round, and then looks round. He has all of the evening to get through, and so have you.|He is by himself. He breaks sticks over his knee, and sets out a knife, a cup and a string of something, in that order, as he will have done at every fire.|He talks to the pot, a word at a time. From here you cannot tell whether it answers. He is not a man to walk up to while he is awake and his hand is by the knife.}
- snow_cm() > 3: {&Nobody comes. Snow slides off a bough into the ring.|A sled goes by on the road, and a dog barks at the place where you are. Nobody asks it why.|Your own breath has frosted the twigs in front of you, in the shape of a hand.}
- raining() > 0.2: {&The ring fills with water and has another ring in it.|Nobody comes. Anyone with a roof is under it.|You get in under the bark of the lean-to, and sit as a guest does.}
- wait_for_someone > 7: {&You know by now how many stones there are.|You are watching a place where nobody is. You were always good at that.|A jay has got used to you.}
- else: {&Nobody comes. A wren goes in at the open side of the lean-to and comes out with something.|A cart goes by on the road, and a woman's voice telling a story to an ox. It does not turn in.|Two boys come in, light nothing, eat standing, and go. Neither of them is old enough to be given anything to carry.|You watch the ring until it has a face.}
}
-> DONE

=== night_by_the_ring
# offer: Sleep within hearing of the ring
# when: at(night_camp) and sleeper_here() == () and light() < 0.2 and moon() >= 3 and not lost() and (words_sent() < 1 or words_overdue() > 5)
# weight: 9
# lean: careful 14
# lean: reckless 9
# doing: sleeping until waking
{ interrupted():
    {because() == reason_sleeper:
        {Flint wakes you. It strikes, and strikes, and takes, and a man's two hands are there round a light the size of a nut.|You wake to somebody putting down a pack. It is the sound of a person who thinks that he is by himself.|There is a fire at the ring. You lie, and look, and try to remember whether you lit it.}
    - else:
        {broke_off()}
    }
    -> DONE
}
{
- sleeper_here() != (): You wake, and it smells of somebody's smoke. He has come in while you slept, as quietly as you did.
- frost(): {&Morning. Something has come to the ring in the night, on four feet, and gone round it twice.|Frost on the stones of the ring, and none where you were.}
- raining() > 0.1: {&You wake wet. The bark of the lean-to has a place in it where you are not.|It has rained into the ash, and the ash has run.}
- else: {&Nobody has come. You look at the ring before you look at the sky.|Nobody. The stones are where they were, with the day coming up on them.|Morning, and no one's.}
}
-> DONE

=== sleeper_found
# offer: Go in to the one who sleeps by the fire
# when: at(night_camp) and sleeper_here() == hale and hours_since(sleeper_found) > 14
# weight: 20
# lean: careful 60
# lean: reckless 20
{
- sleeper_found > 1: The same man, on the same side of the fire. He has {raining() > 0.2:his boots in under the blanket with him|hung his boots on two sticks}.
- raining() > 0.2: He has got the whole of himself under the bark but for one hand, and the rain is running down the hand and off at the little finger. He sleeps on.
- snow_cm() > 3: There is a man by the fire with his blanket over his head and frost on it where he breathes. He has swept a place for himself first, with a branch, as you would have.
- else: There is a man by the fire, on his back, with his mouth open. He is past forty. He has a good blanket and has tied his pack to his ankle.
}
He has {dark():the fire to one side of him and a knife to the other, stuck upright in the ground where the hand would come down on it|slept past the light, like somebody who has been two nights on the road, with a knife stuck upright in the ground by his hand}. Round his neck there is a disc with a mark on it. You have seen that mark on the men who used to come in to her tent while she was speaking, and were let.
+ [Sit across from him until he wakes # lean: careful 3]
    You sit down where he will see you with the fire between, and lay your hands on your knees, palms up. They feel like something put out to dry.
    ~ hours(1)
    {sleeper_here() == hale or woken(hale) == waking_none:He wakes the way people do who sleep out, all at once and without moving. He looks at your hands for as long as it takes to count ten fingers.|He has been awake for a while, it turns out.}
    ~ wake(hale, waking_wait)
    -> sleeper_awake
+ [Call to him from the trees # lean: careful 2]
    You stay where you are and say good morning, in his language. {dark():It is the middle of the night, and the only greeting that you have.|It comes out higher than you meant.}
    ~ wake(hale, waking_voice)
    He is up on one elbow with the knife in his hand and his eyes on the wrong tree. You say it again, to help him.
    -> sleeper_awake
+ [Put a hand on his shoulder # lean: reckless 1]
    ~ wake(hale, waking_touch)
    It is a warm shoulder. Then the knife has gone through the slack of your sleeve and he is on the other side of the fire without having stood up, looking at what he has hit.
    -> sleeper_awake
+ [Take the knife away first]
    ~ wake(hale, waking_blade)
    You draw it out of the ground as you would a carrot, and go back three steps. What wakes him is his own hand coming down where it ought to be. He pats the ground. He goes on patting it after he has seen you.
    -> sleeper_awake
+ {have(pistol) > 0} [Wake him with the pistol # lean: reckless 2]
    ~ wake(hale, waking_gun)
    You say nothing. You stand so that it will be the first thing. {rounds() < 1:There is nothing in it.|} He opens his eyes and looks up the length of it to you, and stops breathing, to be on the safe side.
    -> sleeper_awake
+ [Leave him asleep]
    {raining() > 0.2:You move his hand in out of the rain, and he lets you, and mutters, and you go.|You put one of the dry sticks on for him, and go back under the trees.} {longing(you, lexa) > 0.5:From there you watch until he has rolled his blanket, and gone up the path, and his head has gone along above the bank.|You sleep better than you have for some time.}
    ~ hours(1)
    -> DONE

=== sleeper_awake
{ woken(hale):
- waking_wait: "You have been there a good while," he says. He pulls the knife up out of the ground, wipes it, and puts it away where you can see that it is away.
- waking_voice: "Come where I can see," he says; and when you have: "Oh," he says, and looks behind you for the rest of a story.
- waking_touch: "Don't do that," he says. "Don't do that to people." His voice is not under him yet.
- waking_blade: "That's mine," he says. He says it twice more, at intervals, as other things occur to him.
- else: "I have salt," he says. "I have needles. It's all in there." He does not look at the pack. He can look at one thing only.
}
{knows(hale, your_hand) or knows(hale, legend_of_you):He knows your hair. You watch him put it together, the hair with the mountain, and his feet draw in a little under the blanket.|"You're one of the ones from the sky," he says. "I never saw one sitting down."}
{not gun_drawn():He carries for the Commander, he says, when you ask about the disc; not letters, she does not send letters. He carries what people say.|The disc goes up and down on his neck. You ask what it is. He carries for the Commander. He carries what people say.}
-> sleeper_talk

=== sleeper_talk
+ {have(dried_meat) + have(meat) > 0.3 and not sleeper_fed} [Share what you have to eat # lean: careful 2]
    ~ sleeper_fed = true
    ~ choose(matter_feed, answer_yes)
    {have(dried_meat) > 0.3:
        ~ drop(dried_meat, 0.25)
    - else:
        ~ drop(meat, 0.25)
    }
    ~ mend(hale, you, bond_trust, 0.12)
    ~ mend(hale, you, bond_warmth, 0.1)
    ~ lower_gun()
    You put half of it down on a flat stone, and push the stone over with your foot. He smells it. {woken(hale) == waking_gun:He eats with his eyes on the place where you have put the pistol.|"Rabbit," he says, and then for some time neither of you says anything, and it is not bad.}
    -> sleeper_talk
+ [Give him words for her: that she come # lean: reckless 2]
    ~ sleeper_for = message_come
    -> sleeper_asked
+ [Give him words for her: to ask why]
    ~ sleeper_for = message_why
    -> sleeper_asked
+ {understood() or debt(you, lexa) > 0.2} [Give him words for her: your thanks # lean: careful 1]
    ~ sleeper_for = message_thanks
    -> sleeper_asked
+ {understanding() > 0.3} [Give him words for her: that you know # lean: careful 2]
    ~ sleeper_for = message_know
    -> sleeper_asked
+ [Give him words for her: goodbye]
    ~ sleeper_for = message_goodbye
    -> sleeper_asked
+ [Ask nothing, and let him go]
    You tell him that you only wanted the fire. {woken(hale) == waking_blade:You push his knife back into the ground, where it was.|He makes room at it.} {gun_drawn():He does not believe that, and leaves in the direction he came from, with his boots in his hand.|You sit until it is light enough to see the path, and he tells you what salt costs.}
    ~ lower_gun()
    ~ company_of_hale()
    -> DONE

=== function company_of_hale()
~ mend(hale, you, bond_trust, 0.05)
~ stir_aloneness(-0.06)

=== sleeper_asked
~ temp his_answer = ask_to_carry(hale, sleeper_for)
You say who it is for. He looks at the fire for a while.
{his_answer == answer_no:
    {
    - fears(hale, you) > 0.5: "No," he says; and, having said it, waits to see if he is dead. "I'd drop them," he says. "I'd get as far as the ford, and think of you, and I'd drop them in."
    - woken(hale) == waking_blade: "You took my knife," he says. "You stood over me and you took it. And now you want me to put your words in my mouth."
    - sleeper_for == message_why: "That's no thing to say to her." He shakes his head at the size of it. "You don't ask her that through a man. You ask her that yourself, from a long way off."
    - trust(hale, you) < 0.2: "I don't know you," he says. "I know about you. It isn't the same road."
    - else: "I've enough to carry," he says. It is courteous, and it is the end of it.
    }
    {gun_drawn():You find that you have lowered it. There is no way of pointing it that would be an answer.|He rolls his blanket tighter than it needs, and is gone before the fire has finished what you put on it.}
    ~ lower_gun()
    -> DONE
}
~ send_words(sleeper_for, hale)
~ choose_words(sleeper_for)
{ woken(hale):
- waking_gun: "Yes," he says at once. He would have said yes to the mountain. You tell him the words, three of them, and he says them back so fast that they are one.
- waking_touch: "If it's short," he says. It is three words. He says them to the knife, then to you, and the second time they are in the right order.
- waking_blade: "Give me that, then," he says. You give him the knife, and then you give him the words. He tests the one with his thumb. The other he says under his breath, to see if it is sharp.
- else: "How long is it?" he says. It is three words. He shuts his eyes and says them, and opens them, and says them again to you, and you have to look away: it has been so long since anyone said them, and he has got your voice.
}
{nerve(hale) < 0.2:His hand, doing up the pack, goes twice past the same strap.|He ties a knot in the thong of the disc. "That's you," he says. "I undo it when it's said."}
~ lower_gun()
+ [Tell him where your fire is # lean: reckless 1]
    ~ sleeper_knows_where = true
    ~ tell_where(hale)
    You draw it in the ash: the crossing, the creek, {has_camp():the place where you sleep|and round about there a ring, since you have no one place}. He looks till he has it, and rubs it out with his heel, thoroughly, right to the edges.
+ [Tell him no more than that # lean: careful 1]
    "And if she asks me where?" he says. You say that she will not have to ask. {understood():You both look at the trees.|He seems to find that a good answer. You wish that you had one.}
-
~ company_of_hale()
{dark():He will go when it is light, he says. You don't stay to see it.|He goes up the path to the road. At the top he stops, with his lips moving, and then his head goes along above the bank, southward, and you can no longer call it back.}
-> DONE

=== sleeper_again
# arrive: meeting(hale)
# when: words_sent() > 0 and carrier() == hale and days_since_words() > 2 and hours_since(sleeper_asked) > 48
# every: 6 days
# urgent
It is the man with the disc, coming the other way, with his pack on its headband. He sees you at the same time. {woken(hale) == waking_gun:He stops where he is and puts both his hands on top of his head, to save you the trouble.|He stops, and eases the band off, and rubs the red place.}
+ [Ask him whether he said them]
    ~ temp he_says = ask_after_words(hale)
    { he_says:
    - answer_yes: "I said them." {words_heard():He shows you the thong. There is no knot in it.|He has his hand round the disc as he says it, and the thong is inside the hand.} {woken(hale) == waking_gun or woken(hale) == waking_blade:"And how I was asked," he says. "I said that too, she wanted all of it."|"She had me say them once. She didn't want them twice."}
    - answer_wait: "I'm going to," he says. "There was snow. There was my sister's boy." He gets the band back on to his forehead. "I'm going now."
    - else: "No," he says. He looks older in daylight. "I stood there with my mouth open and she waited. She'd have waited all day. I said that the road was bad." The knot is still in the thong, black with handling.
    }
    {he_says == answer_no:You thank him for telling you. It is harder to say than what you gave him to carry.|}
+ [Let him go by]
    You step off the path. He goes by, with his eyes on his feet, and his shadow goes over your boots.
-
-> DONE
