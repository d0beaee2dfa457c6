// What is remembered: what this life did, come back to later, each told once and only where it is so.

VAR cup_kept = 0       // the boy's cup: 1 worn and drunk from, 2 hung out for them, 3 kept by
VAR wound_at = 0        // where the cut is that you washed: 1 collarbone, 2 forearm
VAR after_notches = 0   // the days on a stick: 1 cut from the first, 2 from that night, 3 not at all

// ---------------------------------------------------------------- the first animals

=== after_loop_first
# arrive: dusk, dawn, quiet, any
# when: caught() > 0 and first_rabbit == 0 and have(meat) > 0.4 and camp_here()
# once
# urgent
{caught() > 1:There are {in_words(caught())} rabbits in the pack, on top of the cord. You take out the first|There is a rabbit in the pack, on top of the cord. You take it out} and lay it on its back on a flat stone. The loop had finished its work before you came. {frost():It has gone hard along one side, the way it lay.|The neck is still loose, and the head goes where it likes.} It weighs nine hundred grams. You would have got within ten of that with your eyes shut; they had you weighing newborns at twelve.

You have opened people to mend them. You find the notch below the breastbone with your thumb. There were more than three hundred, for one movement of one arm. This is one, dead already, and the thumb will not press.
+ [Open it, and look at what you do # lean: careful 1]
    ~ face(mountain)
    ~ shift(ease_in_woods, 0.02)
    You press. Skin, the grey shine under the skin, then everything in the order you were taught it, at a tenth of the size. The liver is clean; you say so, for the record. You try to think of one in the Mountain whom you saw from as near as this. You had four screens. You rinse the knife and start on the feet.
+ [Look at a tree, and do it by feel]
    ~ push_away(mountain)
    You pick a hickory and go up it with your eyes, plate by plate, while the hands get on. They do not ask you anything. When you look down there is meat, with a pelt beside it, and you could not say at which plate it stopped being a rabbit.
+ [Hang it up whole until tomorrow]
    ~ stir(feeling_guilt, 0.1)
    You tie it by the hind feet, out of reach of foxes. It turns on the cord, a little one way, a little back. You move to the other side of the {fire_lit():fire|hearth}, and can still see its ears. You get up and hang the pack in front of it.
- -> DONE

=== after_shot_first
# arrive: dusk, dawn, quiet, any
# when: killed() > 0 and go_hunting == 0 and deer_at_water == 0 and have(meat) > 0.2
# once
# urgent
What you shot is on the ground in front of you. The hole is bigger on the side where the round came out, and you have folded the skin over to that side. When it went off you stood with your shoulders round your ears, waiting for somebody to be angry. {shots() > 1:It took {in_words(shots())}.|It took one.}

It wanted one finger, and the finger had not far to go. You look at it. The lever had wanted the arm, from the shoulder, and Bellamy's.

There is a grey hair stuck to the knuckle. You pick it off, and then see that there are others.
~ cue(mountain, 0.2)
-> DONE

=== after_meal_first
# arrive: dusk, quiet, any, dawn, falling_asleep
# when: camp_here() and fire_lit() and have(tin_pot) > 0 and hours_since(cook_and_eat) > 20 and (hours_since(after_loop_first) < 60 or hours_since(after_shot_first) < 60) and hours_since(after_loop_first) > 1 and hours_since(after_shot_first) > 1
# once
# urgent
You have boiled the meat for as long as you would boil instruments, and got it out with the point of the knife, and are down to the joint of a back leg, with grease to the wrist, when you sit up.

The last hot meat you had off a plate was theirs. It was the first week, when you were guests. The plate had a gold rim, and a woman leaned over your shoulder to ask whether you would take more of the sauce, and you did.

You put the bone down on the stone. The marrow is still in it. After a time you pick it up, and look for something to crack it with.
~ cue(mountain, 0.3)
-> DONE

=== after_fat
# arrive: dusk, quiet, dawn
# when: day() >= 30 and day() < 70 and caught() > 0 and done_count(snarewalking) > 5 and have(meat) > 0.3 and camp_here()
# once
# weight: 5
The rabbit has fat on its kidneys. It is white, the size of the top of your thumb, and you have it out on the blade and hold it up to what light there is.

Your mother had a case in one of her books: men who came through a winter with as much lean meat as they could eat, and ate it, and starved. The belly fills and the rest of you burns down. {lost_kg() > 2:You have been going that way for some time; your belt has said so.|You had thought of it as history.} None of the fat goes in the pot. You take it off the knife with your teeth, kneeling, with your eyes shut, and keep it against the roof of your mouth until there is none.

{caught() > 1:Then you open up the next along the same line, to see.|Then you go over the inside of the skin, for any that has stuck to it.}
-> DONE

// ---------------------------------------------------------------- the wound

=== after_wound_wash
# arrive: dusk, dawn, waking, quiet, any
# when: hurt() > 0.05 and hurt() < 0.36 and light() > 0.08 and hours_since(tent_ticks) > 300 and hours_since(wound_sign) > 48
# once
# weight: 8
{five_fired and hours_since(-> five) < 96:
    ~ wound_at = 1
    The line under your collarbone has dried into the shirt. You have not worked out whether the spear did it or the branch you shot. You wet the cloth, wait, and peel, and there it is: as long as a thumb, straight, open a little at the middle.
- else:
    ~ wound_at = 2
    Your left sleeve has stuck to you. You felt the knock at the time, and went on working. Under it a flap of skin stands open on the inside of the forearm, three fingers long, with bark in it. You can close the hand. You can feel all the fingertips. You go through the list.
}
{have(bandage) > 0:The bandage is in the pack, folded as your mother folds them, with the end tucked where a thumb will find it in the dark.|There is the tail of your shirt.}
+ {have(bandage) > 0} [Wash it and use the bandage # lean: careful 3]
    ~ hours(1)
    ~ dress_it()
    You work from the clean part outward, {fire_lit():with water that has boiled|with cold water, until the edges go white}. This will sting, you tell the patient, and the patient says what patients say. The bandage goes on in four turns. You pull the end tight with your teeth. It is the neatest thing for a day's walk in any direction.
+ [Wash it, and bind it with shirt # lean: careful 1]
    ~ hours(1)
    ~ wound(-0.04)
    You get the dirt out with a corner of the cloth and the point of the knife. A strip off the tail of the shirt goes round it. {have(bandage) > 0:The bandage you put back. It is for the next one, which may be worse.|It was a good shirt. It had a number in the collar.}
+ [Pull the cloth over it and get on # lean: reckless 2]
    ~ hold_tears(0.02)
    You have sent people back to the wall with worse, and told them it was nothing. You tell yourself so, in the same voice, and it works about as well.
- -> DONE

=== after_wound_arm
# arrive: waking, dawn, dusk
# when: hours_since(after_wound_wash) > 8 and hours_since(after_wound_wash) < 80 and light() > 0.05
# once
# urgent
{wound_at == 1:The arm comes up as far as the collarbone lets it, and stops there.|The left arm has set in the night. You unbend it across your knee, a little and a little more, with your jaw shut.} You do the boots with one hand. The belt takes one hand and your teeth. {has_camp() and stack_kg() > 3:You carry in wood on the other side, half as much, twice as often.|For the pack you sit down with your back to it, put the good arm through, and stand up under it.}

Nobody asks how it is. You lay the inside of your wrist beside the cut: warm, as it ought to be on the first day. You put your nose to it. It smells of blood, which is all that you wanted to know.
-> DONE

=== after_scar
# arrive: waking, dusk, quiet
# when: after_wound_wash > 0 and days_since(after_wound_wash) > 11 and hurt() < 0.06 and light() > 0.05
# once
# weight: 5
{wound_at == 1:Under your collarbone there is a ridge now|On the inside of your arm there is a ridge now}, pink, with a row of dots down either side where the edges pulled. {air() < 5:It goes white in the cold, and aches an hour before the rest of you.|It itches, and you leave it alone, as you would tell anyone to.}

On their warriors those are cut on purpose, one for each. You saw a man at the war camp whose back had no room left. You work out how much skin it would come to, in your case. Then you do up the {wound_at == 1:shirt|cuff}.
~ weigh_unforgivable(0.01)
-> DONE

// ---------------------------------------------------------------- the shot, and the rounds

=== after_shot_morning
# arrive: waking, dawn
# when: five_fired and hours_since(five) > 4 and hours_since(five) < 72
# once
# urgent
Five people know to the yard where you fired, and by now so does anyone they have met. You look behind one trunk after another. You take the magazine out and count by feel, then by eye: {rounds() == 0:none. You knew that|{in_words(rounds())}. You do it again}.

The trouble with one shot is what it says. Their people have no guns. The Mountain's are dead, and yours are a long way off behind a fence. Whoever heard that knows what you are and that you are by yourself, since nobody answered it.
+ [Fetch water by the creek bed, on stone # lean: careful 2]
    ~ evade()
    ~ hours(1)
    ~ drink()
    You go down in the water and come back up in the water, {air() < 6:until you are walking on two blocks|feeling ahead with your toes}, the pistol inside your shirt. You come out on bare rock. You stand there until your prints on it have dried, and only then turn round.
+ [Lie up over the path and watch it]
    ~ hours(3)
    ~ stir(feeling_fear, -0.1)
    You lie on your front with the muzzle on a root. Three hours. A fox comes along where you had meant to shoot somebody, carrying something with feathers. Your finger has left a dent in itself along the guard.
+ [Go about it as on any morning # lean: reckless 2]
    ~ stir(feeling_fear, 0.15)
    You make all the noise that you usually make. It turns out to be a good deal. You get a crick in your neck, from not looking round.
- -> DONE

=== after_shot_heard
# arrive: dusk, falling_asleep, quiet
# when: shots() > 0 and not five_fired and rounds() > 0
# once
# weight: 5
The clans carry no guns. The Mountain's people are dead, and yours are behind a fence a long way off. A shot, on this side of it, is a signature. You have signed for {killed() > 0:a supper|nothing}, and everyone within two ridges who wondered where you had got to can stop wondering.

{five > 0:The five would know whose it was. They could say how many more you can have.|You try to think how far off you would have to be, not to hear it.} You count them with a thumbnail: {in_words(rounds())}. {camp_here():Before it is quite dark you go once round the camp without making a sound, and come in from the side that you never use.|You move a hundred steps from where you had meant to sleep.}
-> DONE

=== after_last_round
# arrive: dusk, waking, quiet, dawn
# when: rounds() == 0 and have(pistol) > 0 and (five_fired or shots() > 0 or killed() > 0 or deer_at_water > 0)
# once
# weight: 8
The slide has stayed back. {rounds_refused:Five, and that was the fifth.|Your five are gone, and Bellamy's three.} {five_fired:One of them went into a branch.|} Nobody in the world makes any more.

You take the pistol apart on the jacket, clean each piece, and put it together in the time that you were taught, because the alternative is to throw it in the creek. It goes back under your coat. From in front nobody could tell. It is no use for rabbits now. It only works on people.
-> DONE

=== after_his_rounds
# arrive: dusk, dawn, quiet, any
# when: light() > 0.05 and ((rounds_refused and rounds() == 0 and (hunger() > 0.3 or food_days() < 3)) or (not rounds_refused and rounds() > 0 and rounds() < 4))
# once
# weight: 7
{ rounds_refused:
    A buck is standing at the edge of the trees, broadside, with his head down. Thirty steps. There is a month of meat on him, and a hide that you could sleep in. You have the sights on the hollow behind his shoulder before you remember that there is nothing under the hammer.

    Three, on Bellamy's palm, with the lint. You closed his fingers over them. You felt generous; you remember it exactly, it was warm and went up both arms. {hunger() > 0.6:Your mouth has filled with water.|He moves on a step, and pulls at something.}

    You throw a stone at him, and miss.
- else:
    You have fired your own five first, without ever settling that you would. What is left in the magazine is Bellamy's. There is still lint on {rounds() == 1:it|one of them}, grey, with a blue thread. {rounds() == 1:One|{in_words_cap(rounds())}}, then: and whoever stood on the fence that week stood there with fewer.

    You take the thread off, and cannot think what to do with a thread. You wind it round a button of your jacket. {hunger() > 0.4:Next time you will wait until the animal is nearer.|Then you thumb {rounds() == 1:it|them} back in.}
}
-> DONE

// ---------------------------------------------------------------- the five, later

=== after_cup
# arrive: dusk, waking, dawn, quiet
# when: five_fired and hours_since(five) > 30
# once
# weight: 8
The boy's cup holds three swallows. It is cow horn, scraped so thin that {dark():the fire would come through it|the light comes through it}, and round the rim somebody has burned dots with a hot wire: sixteen, and room for more. You have had it tied to the pack by its strap since you took it down. {rounds() == 0:It is what you have to show for the last round.|It is what you have to show for the round.}
+ [Wear it, and drink from it]
    ~ cup_kept = 1
    ~ drink()
    It goes on your belt by the strap. At the water you fill it, and turn it before you drink. One side of the rim is worn. That side is his.
+ {light() > 0.02} [Hang it where they will come by]
    ~ cup_kept = 2
    ~ hours(2)
    ~ weigh_unforgivable(-0.01)
    ~ stir(feeling_shame, 0.1)
    You walk an hour to the south, find a path with their kind of feet on it, and hang the cup from a twig at about the height of his eyes. Then you go home by the creek, in it, the whole way, with the pistol in your hand. You do not leave anything in the cup. You thought of it, and could not think what.
+ [Leave it where it is]
    ~ cup_kept = 3
    You leave it tied to the pack. When you walk it knocks on the buckle, one knock to two steps, and you have it in your head that somebody shorter is keeping up.
- -> DONE

=== after_five_fire
# arrive: dusk, falling_asleep, quiet
# when: five > 0 and hours_since(five) > 110
# once
# weight: 6
{
- five_fired:
    There will have been a fire since, the five of them round it and others come over to hear. In the telling it is more than one shot by now. The joker will be doing you: the coat, the pistol catching, the ring that the muzzle went round in. He will have got a laugh. You fired high. You would like that to be in it.
- five_told_hand:
    Somewhere the oldest of the five has said it to people who were not there: one woman, alone, thin, with leaves in her hair. Hers was the hand. They were at dinner. It is your own wording, in the order that you gave it. You said it in two breaths because two was what you had, and now that is how it goes, and there will be children who know it with the pauses.
- five_told_alliance:
    What you told the five has to be carried home by somebody: the Sky woman says that the Commander made terms, at the door, and left. It will go from the oldest of them to a captain, and from the captain up, each of them leaving out a little, until it is said on one knee in front of the person it is about. She will ask what you looked like when you said it. You turn the stick that you are holding end for end.
- five_refused_talk:
    "She did not know," the five will have said, at some fire, and somebody will have laughed: she sat at the Commander's right side, and she did not know. By now they will have heard what happened from somebody else. They will be going back over your face.
- five_gun:
    At some fire you are the one whose pistol went round and round. You can see the joker do it, with a finger, and somebody old who does not laugh, because a frightened hand has killed people she knew.
- five_told_mountain:
    Of the five it is the boy who gets to tell it, being the youngest, and able to do your voice. The Mountain is finished, there is nobody in it. They will want it again. They will want to know who did it, and he will have to say that you did not say.
- else:
    You were news, for an evening, at somebody's fire. A Sky woman, alone, this thin, and she let us go by. You hold up your wrist to see how thin they would have had to show.
}
-> DONE

=== after_isk
# arrive: falling_asleep, dusk, quiet
# when: five_nod > 0 and dark() and cloud() < 0.6 and hours_since(five) > 20
# once
# weight: 7
{ five_named:
    Orange, you told Isk, through a window the size of your hand. He ran off with it. The place where it was is up there, between two branches.

    What you left out is that two boys had undone their straps to float, since Finn had, and that it was you who shouted at them to sit, and that they looked at you and laughed. They were about his age. He will be telling it with the window, the fire, and his hand held up to show the size, and nobody in it is going to die.
- else:
    Isk asked you whether it was so, that you came down inside a fire, and you shook your head. He will have taken that for an answer.

    "It had a window," you say now, to the branches. "It was the size of your hand. It was orange, and then it was blue, and I had never seen so much of anything." It would have cost you nothing. He had already turned round, to have you for a few steps longer.
    ~ speak_to_trees()
}
-> DONE

=== after_lie
# arrive: dusk, waking, quiet
# when: five > 0 and hours_since(five) > 60 and (five_refused_talk or (five_told_mountain and not five_told_alliance and not five_told_hand))
# once
# weight: 6
{ five_refused_talk:
    "I don't know," you said to the oldest of the five. "I've been out here." You used that voice on the hundred, at the dropship, every morning that somebody asked when the Ark would come. {five_goose:She believed it, because it was her own answer.|She asked you a thing that she had heard already, and watched you choose.}
- else:
    "Yours and ours," the oldest of the five said, and you let her. You told them that the Mountain was down, and you kept the other half behind your teeth and let five people walk home glad of it.
}
{raining() > 0.1:It will be raining on the crossing.|{air() < 3:It will be cold at the crossing.|Somebody will be on watch at the crossing.}} If they still hold it, they hold it because of what you did not say.
+ [Say it right, aloud, to nobody]
    ~ speak_to_trees()
    ~ understand(0.06)
    ~ cue(the_withdrawal, 0.3)
    ~ stir(feeling_guilt, -0.1)
    "It's over," you say. "She made terms at the door, for you. It's finished, and nobody was sent to tell you. Go home." It is four sentences. You time it against the other, and there is a second in it.
+ [Leave it as it was said]
    ~ push_away(the_withdrawal)
    ~ stir(feeling_guilt, 0.08)
    They would have asked what you did next, and there is only one answer to that. You undo your boot and lace it from the bottom.
- -> DONE

// ---------------------------------------------------------------- the bargain

=== after_vow_broken
# arrive: dusk, falling_asleep
# when: vow_kept() and hours_since(vow_asked) > 30 and (broken_to_five() or (dead_second_day > 0 and hours_since(dead_second_day) < hours_since(vow_asked)) or (what_mountain_was > 0 and hours_since(what_mountain_was) < hours_since(vow_asked)))
# once
# weight: 6
Neither the lever nor the door by day: those were the terms. {broken_to_five():And you have {five_told_alliance:told five people with spears about the door|stood in front of five people and told them about the Mountain}, by daylight, in words.|{dead_second_day > 0:And you have had the dead out by daylight, to settle what was to be done with them.|And you have had the whole of it out, the doors, the blood, the air, with your sleeve rolled up.}}

You know how it is with a treaty. What it is worth is what somebody does about the first breach. You were taught that across a map, by a person with her finger on a burned village, and thinking of who it was makes two.
+ [Declare it void, both halves # lean: reckless 1]
    ~ open_vow()
    ~ face(mountain)
    ~ understand(0.12)
    "Void," you say, in the voice for meetings. The hall comes, and the door, and the one stands behind the other as they did on the day. You had thought that holding them out was the heavy part. You find that you have the straps of the pack in both fists.
+ [Set a fine, pay it, begin again # lean: careful 1]
    ~ make_vow()
    ~ push_away(mountain)
    ~ hours(1)
    The fine is an hour on your feet, up and down, with nothing in your hands, going through the bones. You pay it. At the end you say "Agreed," again, and notice that nobody has read you back the terms.
+ [Call it an exception]
    ~ stir(feeling_anger, 0.1)
    ~ weigh_right(0.01)
    The Council had a page of exceptions to each of its laws. Your mother drafted some. Your father went out of the airlock under a law that turned out to have none. You say the word over, "exception," and take your mother's tone out of it, and it does not sound like anything.
- -> DONE

=== function broken_to_five()
~ return five > 0 and (five_told_alliance or five_told_mountain or five_told_hand) and hours_since(-> five) < hours_since(-> vow_asked)

=== after_vow_ten
# arrive: dusk, quiet
# when: vow_kept() and hours_since(vow_asked) > 240 and after_vow_broken == 0
# once
# weight: 6
{
- nightmares() > 3:
    It is ten days and some since you agreed, and by day you have kept your side. At night the other party collects. {in_words_cap(nightmares())} of the last seven nights. You have the rings under your eyes that your mother used to send people off shift for; you felt for them with two fingers, there being no glass.
- pushes(mountain) > 8:
    Ten days and some of the agreement. It works. You can stop a thought at the shoulder now, before it has its face round the door, and the cost is that you stop others, that were only going by. Somebody's laugh was coming, this afternoon, a good one, you had the first note of it. You had it out of there before you knew whose.
- else:
    Ten days and some of the agreement, and kept. The price is in what stood next to those two. You cannot think of maps, for her finger is on them; nor of any table; nor of Bellamy from the elbow down. That leaves cord. You have thought about cord a great deal, and have two new knots.
}
-> DONE

// ---------------------------------------------------------------- the place, and the pack

=== after_place
# arrive: dusk, waking, quiet
# when: camp_here() and days_since(choose_camp) > 1 and place_tells()
# once
# weight: 7
{
- at(ledge):
    You go down the slope for a limb that you left there, and on the way up with it you see your camp. The rock over your bed is orange. It is the only colour on the hill, and it moves. You could find your way to it from the river with no moon. {suspicion() > 0.2 and not understood():Somebody may have.|{five > 0:Five people could.|The roof was what you took it for. You never came up to it at night.}} You build a wall in front of the fire, knee high, out of what will lift. Then you sit between that and the valley, holding your jacket open, until your back is cold.
- at(spring):
    The cold comes down off the hill and fills the place you chose. It has a top. Standing, you have your face out of it; you sit, and it closes over. You go ten steps up the bank to be sure, and it is another month up there. The water is an arm's length from your bed, and you can hear every drop of it. You go back down, since that is where your things are, and put on the pack.
- at(hollow):
    The skin is flat. There is no wind down here, there never is, and nobody could find you, and the water is a long way off, uphill with a full skin. You wring it over the pot. You think of the tap in your mother's quarters and its little red number. Then you put your boots on again, with one hand on the rim of the pot in case it should have got a drop in it.
- at(orchard):
    The apple trees were the wood. You have had what was dead of them, and it burned like paper. The next tree that will keep a fire in is on the far side of the road. You cross it at a run with a limb under each arm, lie down in the ditch, and count a hundred before you come up the bank. That is two crossings for an armful of ash. The chimney draws beautifully.
- at(split_rock):
    Stone does not give any of it back. It has had an hour of your left shoulder and your hip, and when you turn over it begins on the right. You could name the four ways in which a body loses heat. This is the one that people forget about. You pull the boughs from your feet and put them under your back, and then it is your feet.
- at(ravine):
    There is grey fur on the grip of the pistol. You find it by the feel, then find it on the belt, the strap, the fold of the pack where it lies against the shelf. The sun got as far as the wall across from you, at noon, and you watched it not come down. You scrape the pistol with a thumbnail. Nobody will ever see you here. You hold your shirt out over {fire_lit():the fire|your knees}, and it is no drier than when you began.
- at(birch_flat):
    There is nothing in front of the wind. It comes over the whole flat to get to you, and takes the heat off your fire sideways, in a sheet, so that there is a warm tree twenty steps off. You took the place for its poles. {tent() > 0.4:You lie against the weather wall, to keep it where it is.|You put your back to the four trees, one after another, and all of them are too thin.}
- else:
    There is not one tree in the quarry. You have known that since you first looked down into it, and tonight you know it with your knees, from the path. What you carried down is {stack_kg() < 8:burning, and you can see the end of it|there in a heap}. Everything that you drop here makes a noise, and then the far wall makes it.
}
-> DONE

=== function place_tells()
{
- at(ledge):
    ~ return fire_lit() and light() < 0.15
- at(spring):
    ~ return air() < 5 and cloud() < 0.6 and wind() < 3 and light() < 0.3
- at(hollow):
    ~ return water_l() < 1 and light() < 0.5
- at(orchard):
    ~ return stack_kg() < 30 and done_count(woodcutting) > 3 and light() < 0.4
- at(split_rock):
    ~ return air() < 5 and light() < 0.2
- at(ravine):
    ~ return nights() > 9 and have(pistol) > 0
- at(birch_flat):
    ~ return wind() > 3 and fire_lit()
- at(quarry):
    ~ return light() < 0.3
}
~ return false

=== function told_of_pack()
~ return after_pot + after_knife + after_cord

=== after_pot
# arrive: dusk, quiet, dawn, waking
# when: camp_here() and have(tin_pot) > 0 and light() > 0.02 and nights() > 1 and told_of_pack() < 2
# once
# weight: 7
The pot was Monty's. He ran spirit in it behind the dropship, the first month, and it took off the lining up to a line that you can still see. After that it was yours, for bandages. The dent is from when Jasper dropped it, laughing, with his hands full.

Jasper came down from the Mountain three places behind you, and you did not hear him speak. He had had somebody at one of the tables. You turn the pot on its stones until the dent is at the back{fire_lit():, where the fire is}.
~ cue(mountain, 0.1)
-> DONE

=== after_knife
# arrive: dusk, quiet, dawn
# when: have(knife) > 0 and nights() > 2 and light() > 0.02 and (caught() > 0 or killed() > 0 or first_rabbit > 0) and told_of_pack() < 2
# once
# weight: 4
The knife came off a sideboard in the Mountain. You had lost your own in there. You knew where you were going, and that you would need one, so on the way out you took that, from beside a joint with the fork still standing up in it, and wiped it on the cloth.

It is good steel. It has U.S. on it, and a number, and was made for an army a hundred years before you were born. It has opened everything you have eaten since. You wipe it on your trousers, one side, then the other. You have never yet wiped it without looking round for the cloth.
~ cue(mountain, 0.15)
-> DONE

=== after_cord
# arrive: dusk, quiet, dawn
# when: (snares() > 0 or done_count(snaring) > 0) and nights() > 7 and told_of_pack() < 2
# once
# weight: 3
The cord is parachute line, from the dropship. You cut it yourself the week you landed, and there was enough for everything: tents, splints, a swing. Some went up the ladder in the dropship, to the top floor, and round Lincoln's wrists, while Bellamy asked him questions and you stood by with the bag in case he should need to be kept alive for more.

It was Lincoln who showed Octavia the knot that you use. You run what is left of the coil through your fingers, to find the stretch that it was. It all feels the same.
~ stir(feeling_guilt, 0.08)
-> DONE

// ---------------------------------------------------------------- hunger

=== after_hunger_hour
# arrive: dusk, dawn, waking, quiet, any
# when: hunger() > 0.5 and food_days() < 0.5 and days_since(beginning_gate) > 3
# once
# weight: 9
Your hands go on without you. They turn the pack out, down to the seam, and in the seam is a flake of something brown. It is in your mouth before you have looked at it. {have(tin_pot) > 0:They take down the pot and go round the inside with one finger, and hang it up. After a while they take it down again.|They go through each pocket with one finger, and after a while they start at the first pocket.} You sit on them.

On the Ark nobody was full and nobody starved. There was a person who did the sum. You put your thumb and finger round your wrist, and the nail goes past the first joint{lost_kg() > 5:, and some way to the second}. Peel a twig, then. White under the green, and stringy. You chew it for as long as it has any taste, and then for the chewing.

An hour of that. {have(tin_pot) > 0:The pot is in your lap, and you did not see it get there.|All the pockets are inside out.}
-> DONE

=== after_share
# arrive: dusk, dawn, waking, quiet
# when: (glimpses() > 0 or follower_signs() > 0 or understood()) and hunger() > 0.25 and food_days() > 0.1 and food_days() < 6 and camp_here()
# once
# weight: 7
What food there is goes on the flat of the knife, and you are hungry enough to have counted it twice. {understood():They light no fire, so as not to be seen by it. What they eat they eat cold.|If there is a person out there, the person has to eat.} You cut it across, to see what half would look like. The halves are equal to the gram. You were brought up to that.
+ [Put half on a stone, out past the light]
    ~ choose(matter_feed, answer_yes)
    ~ leave_share(0.15)
    ~ stir_aloneness(-0.03)
    ~ stir(feeling_hope, 0.05)
    You set it on bark, with a pebble on the bark. You walk back without licking your fingers, and sit down, and then lick them.
+ [Eat both halves # lean: careful 2]
    ~ choose(matter_feed, answer_no)
    ~ eat_now()
    You eat the one, looking at the other. The other goes down without being tasted. There is nobody to see, you think, and turn your back to the {dark():dark|trees} to think it.
- -> DONE

// ---------------------------------------------------------------- the Mountain, absent; the Ark

=== after_no_mountain
# arrive: dusk
# when: nights() > 10 and recall(mountain) < 0.4 and not nightmare() and nightmares() < 3 and hours_since(first_breath) > 15
# once
# weight: 6
You have the {have(tin_pot) > 0:pot half scoured|one boot half laced} before you notice that you have not thought of the Mountain since you got up. You go back over the day to be sure of it: {has_camp() and stack_kg() > 5:the wood, the path, the water|the walk, the water, the walk}. {snares() > 0:You had the loops in your hands, and thought about loops.|There was a whole hour when you were thinking about your heel.} It is not anywhere in there.

{vow_kept():That is no credit to the agreement. You never once had your shoulder to the door.|You did not push. Nobody was pushing.} Now you have thought of it. It comes in and sits where it sits, as large as it was. You do the other half of the {have(tin_pot) > 0:pot|boot}.
~ weigh_unforgivable(-0.01)
-> DONE

=== after_song
# arrive: dusk, quiet
# when: nights() > 4
# once
# weight: 4
You have been humming for some time, and it is the Unity song, which you sang every year from the age of four in a clean shirt: twelve stations, twelve verses, each of them bringing its light to the ring. You are on Mecha. You go on through Farm and Hydra, and at the end of the twelfth you stop, where one stops.

There were thirteen. The last would not come in, and they blew it out of the sky with everybody in it, and after that the others agreed. Finn said so once, too loudly, at the feast on the ground. {faced(mountain) > 2:You had thought it was bad manners. You try to work out how many there were on board.|You took your cup to another fire.} The tune has a bar left over there, for the drum. You hear it out.
~ weigh_right(-0.01)
-> DONE

// ---------------------------------------------------------------- the first snow

=== after_snow
# arrive: falling_asleep, waking, dusk, dawn, quiet, any
# when: camp_here() and snowing() > 0.02 and (snow_cm() > 0.6 or (at(ledge) and snow_cm() > 0.06))
# once
# urgent
{
- at(ledge):
    {dark():The dark past the lip of the rock has gone grey, and come close, and it is falling.|{tent() > 0.6:You push the door to one side and the valley has gone. Between you and the river somebody has let down another.|The valley has gone. You were looking at it, and between you and the river somebody let down a cloth.}} It comes straight, without a sound, and lands along a line. On this side of the line is dust, dry since before you were born. On that side it is already over the {stack_kg() > 3:cut ends of the wood|small stones}. # variant: snow/rock

    You go and sit with your boots a hand short of it.

    You had been told about snow. It was in the first lesson, with a picture: white, deep, lifeless. From the long window it was something the coast had in one month and not in the next. No one said that it would be so slow, or that you could choose one and follow it down. {fire_lit():Those that come nearest to the fire turn back up.|You choose one, and then another, until you have a crick.} {haunted():It smells of nothing at all. You breathe that in with your mouth open for as long as it lasts.|} {understood():Nobody can come to you or go away from you now without its being written down. They will have thought of that before you did.|{suspicion() > 0.2:Whatever is out there will have to put its feet in it. You look along as much of the white as you can see.|{dark() and not fire_lit():You put a hand behind you, into the dust, and feel the prints there, one on top of another.|You look back at the dust. There are your prints, all of them, one on top of another.}}}

    You reach over the line and lay your hand down in it, the right one, flat, with the fingers apart, and take it up. You watch the print until it has filled.
- tent() > 0.5 and fire_in_tent() and fire_lit() and not under_rock():
    Something is being laid on the cloth, a grain at a time. You take it for ash, and look at the fire, and the fire is no wider than your hand. You put a finger up to the cloth, and the cold is there on the other side with some weight behind it. Snow. # variant: snow/fire_inside

    One grain comes in by the smoke hole. It gets to within a foot of the flame, and is not there.

    You give the fire one stick. When that has burned down, the roof has come nearer. You kneel up and put your palm under the sag, as you would under a head, and lift; the whole slope lets go and lands on the far side of the wall, with a thump like a body being set down. {haunted():You have to look at your hand for some time before it will do the other side.|Then the other side.} After it there is no sound anywhere, no creek, no leaf. {wood_wet() > 0.4:What wood you have is wet, and hisses, and that is what there is to listen to.|{stack_kg() > 100:The stack is under bark. You went over it twice, in the autumn, with your mother's voice. You could nearly tell her so.|You try to think how much of the wood you covered.}} {used_to_cold() > 0.3:A month ago you would not have lain down in this.|}

    One stick, then the roof, then the other side. {understood():Out there are people who have no cloth to lift. You think about which of them would have the sense to dig in.|{five > 0:The five will be lying in a row under one hide, with the boy in the middle.|They will have stopped the watch on the fence by now, and gone in.}} You lie down with one arm up and the palm against the cloth.
- tent() > 0.5:
    {dark():It is the quiet that has you awake. You lie and look for what has stopped: the creek, {wind() < 2:the wind|the leaves}, the small feet. The cloth is lower over your face than when you lay down, and has gone stiff. You can hear your own eyelids.|You have come in under the cloth to sit on your hands, and while you sat the noise has gone out of the day. You look for what has stopped: the creek, {wind() < 2:the wind|the leaves}, the jay. The cloth is lower over your head than it was, and has gone stiff.} # variant: snow/cold_tent

    You put your head out. Snow is coming down between the trunks at its own pace. There is no {dark():black|far side} any more, only a grey that goes back and back with all the trees standing in it, and {fire_lit():your fire, in the middle of it, eating a hole|every stone of your hearth with a lid on}. It has a smell; on the Ark the coolant lines smelled like that, when there was a leak, and you were to leave the room.

    {have(blanket) < 1:You have no blanket. {have(fur) + have(hide) > 1:You have some skins{done_count(sewing) > 3:, edge to edge|, and have not sewn them}.|You have a jacket, a pack, and leaves, and you go through that list again.}|You have the blanket, and get it from under you and round you.} {stack_kg() > 60:There is the wood. You can see the shape of it.|There was going to be more wood. You had it down for next week.} {nights() > 60:You count from the gate, and get to two moons, and lose it.|It is earlier than you had allowed for.}

    The Commander told you once that her people never fight in it. You had asked about roads. {understood():So it is duty, then, whoever is under the holly, and they are the only ones out. You listen for a cough.|{took_for_hunters:If they are coming, then, they will have to have come by now. You lie with that, turning it over.|It is over till spring, then, whoever might have been coming.}} You hold your sleeve out until there is some on it, and bring it inside to look at. By then it is wet.
- else:
    It is on your face before you know what it is. {tent() > 0.15:The poles stand over you with nothing on, and each has a white line drawn down it.|You have a place to sleep, and it is a place with no lid.} You had meant to do the roof first. You had meant that several times. # variant: snow/no_roof

    {have(canvas) > 0:You get the canvas out from under you, where it was keeping off the ground, and over you, where it keeps off the sky, and now you have the ground.|You pull boughs over your legs, and it sifts through the boughs.} Snow makes no noise coming down. It makes a noise only on the {have(canvas) > 0:canvas|jacket}, a dry one, close to your ear, of somebody going through papers. On the Ark there were people who applied to see this, in the last years; they wanted their children to, once. You look at it on your cuff, since it has come to you for nothing. It has six sides, as they said.

    {understood():There are people up there who know what to do about this, and they are watching you not do it.|{five > 0:The five have done this every year that they have been alive. You try to think how they tied that hide.|You go through everyone you know who has ever been in it. Most were born down here, and all of them had somebody to lie against.}} You {dark():sit up every few hundred breaths|stop every few hundred breaths} and shake yourself off, all over, from the head down. {dark():{haunted():It is better than sleeping.|In between you do sleep.}|In between you sit on your heels, so as to have less of you on top.} {dark():Where your legs are there is a long clean mound. You wait to see it move before you believe in them.|When you get up there are two bare places on the ground in the shape of your boots, and they are going.}
}
~ stir(feeling_joy, 0.04)
~ cue(her_eyes, 0.1)
-> DONE

// ---------------------------------------------------------------- the count of days

=== after_knots
# arrive: dusk, quiet
# when: nights() > 5 and nights() < 13 and camp_here() and have(knife) > 0
# once
# weight: 9
Nobody is going to tell you the date. You have a straight piece of ash and the knife. {in_words_cap(nights())} nights, you make it, lying each of them out by where you slept. But two of those run together, and there is one that you cannot find at all.
+ [Cut them all, and leave a gap for it]
    ~ after_notches = 1
    You cut them small and close. Where the lost one goes you leave a finger's width of clean wood. You stand the stick by your bed. It looks like something that a person would own.
+ [Begin with one, tonight]
    ~ after_notches = 2
    One, then. Whatever was before that was before. You feel the notch with your thumbnail, and it is not deep enough, and you make it deeper.
+ [Put the stick with the firewood]
    ~ after_notches = 3
    It is what prisoners do. You had a year of that in the Skybox, and drew on the floor instead; by the end there was a whole forest on it, out of your head, with the light wrong. You look up at how the light in fact comes down.
- -> DONE

=== after_knots_lost
# arrive: dusk, waking, quiet
# when: (after_notches == 1 or after_notches == 2) and days_since(after_knots) > 16 and camp_here()
# once
# weight: 5
The last notch has gone grey. You run your nail back along the stick from there, and it is as you thought: you cannot say whether you cut it yesterday or on some day before that. {ill() > 0.2:There was the fever in between, and that had no nights in it.|{hunger() > 0.5:You have been hungry, and it takes the edges off. There are two notches side by side that look to you like the same evening.|{nightmares() > 3:You have been up so often in the dark that some of those nights may have been two.|Some evenings you were asleep before you had the knife out, and then did two next time, to be safe, or had done them.}}}

{after_notches == 1:With the gap at the beginning that makes two places where it leaks.|You had begun in the middle to have it exact.} {cloud() < 0.5 and dark():The moon could settle it. You go out and look, and you have not kept count of those either.|The moon could settle it, if you had kept count of those.} From here on it will be about. You cut one more, so as to have done today, and use the stick to turn the {fire_lit():wood|ash}.
-> DONE
