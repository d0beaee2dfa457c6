// The five: a patrol whom nobody has told. What they do is theirs to decide (law: duty).

VAR five_gun = false
VAR five_told_alliance = false
VAR five_told_mountain = false
VAR five_told_hand = false
VAR five_refused_talk = false
VAR five_fired = false
VAR five_goose = false

=== five
# arrive: meeting(thale)
# once
# urgent
# when: with_you(thale) and light() > 0.05
{
- camp_here(): You are bent over the {fire_lit():fire|pot} with your back to the slope. When you straighten up there are five people at the edge of your camp, as near as the far side of a room.
- raining() > 0.3: The rain has covered your noise and theirs. You come round a beech with your hood down over your eyes and there are legs in front of you, a great many.
- snow_cm() > 3: The snow has eaten the sound of them. You look up from placing your feet and there they stand, dark, all in a row, with the white on their shoulders.
- at(creek_ford) or at(river_bend) or at(south_crossing): You straighten up from the water with the pot full, and there are five people on the other side, at the place where you meant to cross.
- wind() > 6: The wind was from behind you, and brought you nothing. You come over a log and into five people.
- else: They must have heard you in the leaves for some time and taken you for a deer. You come out between two trunks and there are five people, as near as the far side of a room.
}

Spears, all of them. {snow_cm() > 3:Their breath stands up in five posts.|They have been out a long while: one has tied his sole on with bark.} The oldest leans on hers with both hands, a grey plait down her chest; you have seen her across a fire at the war camp, paring an apple, while other people shouted. You know the tired one too. He held a tent flap for you once. The woman at the end of the line already has her short spear off her shoulder. Beside her a man has been telling a joke, and the grin is still on him because he has forgotten it. The last is a boy with his mouth open. He is looking at your hair.

Your back is against a tree, and you did not put it there. {have(pistol) > 0:The pistol is under your coat with {rounds() == 1:one round|{number_words(rounds())} rounds} in it. There are five of them and you cannot stop doing the sum.|You have a knife for skinning.}
+ {have(pistol) > 0} [Draw the pistol # lean: reckless 2]
    ~ five_gun = true
    ~ draw_gun()
    It catches in the lining, and comes. You hold it the way you were taught, and the muzzle goes round in a little ring that you cannot get it to leave off drawing. {rounds() == 0:Nobody but you knows that it is empty.|The joker takes one step, sideways, so as to be in front of the boy.}
+ [Show them your hands # lean: careful 2]
    ~ show_hands()
    You lift your hands away from your sides and turn them over. They are black in the creases and one of them is bleeding a little, from nothing in particular. {have(pistol) > 0:Your whole left side knows where the pistol is.|The boy looks from them to his own.}
+ [Stand as you are]
    You do nothing. There is bark under your palms, and you take an interest in the bark.
-
{five_gun:Nobody throws anything. The oldest has not moved her hands on the spear. She looks from the pistol to your face, and stays with your face.|No one moves. You are out of practice at faces. It takes you some time to see that they are waiting to be told something, and want it to be good.}

{knows(thale, alliance_over):
    "A man told us it was over," the oldest says, in your language, setting each word down by itself. "He was running, and he had stolen a goat. So we did not know what to believe." She waits. "Is it over?"
- else:
    "You are from the sky," the oldest says, in your language, setting each word down by itself. "You sat on the Commander's right side." She looks past you, among the trees, for the rest of you. "We were told to hold the crossing until we hear the horn, and then come to the Mountain with everyone. We have not heard a horn."
    ~ five_goose = true
    "Maybe we did," says the joker. "Maybe it was the one I said was a goose."
}
-> five_tell

=== five_tell
+ {not five_told_mountain} [Tell them the Mountain has fallen]
    ~ five_told_mountain = true
    ~ tell(thale, mountain_fell)
    "There won't be a horn," you say. {not five_told_alliance:It is the first thing you have said to anyone since the gate, and the first half has no voice in it. }"The Mountain's finished. There's nobody in it."
    The tired one sits down on his heels and puts a hand flat on the ground. He had someone in there, or he used to. {five_told_alliance:The oldest is slower. She puts it beside the other thing that you have told her, and cannot make the edges meet.|"Then we have won it," the oldest says. "Yours and ours." She says it again in her own tongue, for the others, and the boy hits the joker in the arm.}
    {five_told_alliance: -> five_decide}
    -> five_tell
+ {five_told_mountain and not five_told_hand} [Tell them whose hand it was]
    ~ five_told_hand = true
    ~ tell(thale, your_hand)
    ~ weigh_unforgivable(0.03)
    "It was me," you say. "I let the air in. All of them, and they were at dinner."
    She translates that too. It takes her a few words only. The boy stops smiling before the others do, then he is the one who goes on looking. The woman with the short spear has shifted her grip on it, lower, as you would for something large.
    -> five_decide
+ {not five_told_alliance} [Tell them the alliance is over # lean: reckless 1]
    ~ five_told_alliance = true
    ~ tell(thale, alliance_over)
    ~ cue(the_withdrawal, 0.6)
    "You and we aren't allies any more," you say. "It ended the night before the fighting. She made terms at the door, for your people. Everyone went home." {not vow_kept():You keep your voice flat, like somebody carrying a full basin.}
    The joker says something short. The oldest does not translate. "She would have sent to us," the woman with the spear says; so that one has your language too.
    "She had a lot of people to turn round," you say.
    {five_told_mountain: -> five_decide}
    -> five_tell
+ {five_told_mountain or five_told_alliance} [Leave it at that]
    {five_told_alliance:You leave it at that. They have enough to walk home with.|You let them have it. It will keep them warm as far as Tondc.}
    -> five_decide
+ {not five_told_mountain and not five_told_alliance} [Tell them nothing]
    ~ five_refused_talk = true
    ~ deny(thale, alliance_over)
    "I don't know," you say. "I've been out here." {knows(thale, alliance_over):She goes on looking at you. She has had scouts say that to her before.|She nods. So has she, she says, and for longer.}
    -> five_decide

=== five_decide
~ temp five_answer = decide(thale, matter_pass)
{ five_answer:
- answer_nod: -> five_nod
- answer_wary: -> five_wary
- answer_turn_back: -> five_turn_back
- else: -> five_challenge
}

=== five_nod
{gun_drawn():
    ~ lower_gun()
}
The oldest takes one hand from her spear. # variant: five/nod
{five_gun:She points with it at the pistol and then, politely, at the ground. You find that you can do that. The ring it has been drawing stops.|She wipes it down her coat, and does not hold it out to you; she only lets you see that it is not on the spear.}

{
- five_told_hand: "They took my sister's two," she says. "Nine years ago." That is all. She lowers her head to you, a small way, with her eyes open, and each of the others does it after her, even the one with the short spear.
- five_told_alliance: "Then nobody has told me to stop you," she says, "and nobody has told me to help. I think you will be cold, by yourself." She lowers her head to you, a small way, with her eyes open.
- five_told_mountain: "When you see the Commander, say that we held it," she says. She lowers her head to you, a small way, with her eyes open. You nod. You have told bigger lies with less.
- else: "If you hear the horn, we are at the crossing," she says. She lowers her head to you, a small way, with her eyes open.
}

They go by on either side of you, near enough to touch, smelling of smoke and wet dog. {not five_goose or five_told_alliance or five_told_hand:The joker does not look at you.|The joker says, "It was a goose."} The boy is last.

"Is it so that you came down inside a fire?" he says. "I am Isk. That one says it is a story. Ollen."
+ [Tell him that it is so]
    ~ five_named = true
    ~ mend(isk, you, bond_warmth, 0.15)
    "It had a window," you say. "It was the size of your hand. It was all orange."
    He looks up, through the branches, at the place where you would have come from. "Isk!" they call, and he runs.
+ [Say nothing, and let them go]
    You shake your head; you have used up what you had. He goes backward for a few steps so as to have you longer.
-
-> five_over

=== five_wary
The oldest says one word and the spears come down, all five, not fast. # variant: five/wary
{
- five_gun: Nobody looks at your face any more. They look at the muzzle, the way you would watch a snake to see which way it means to leave. She gives you a direction with her chin. You go round them, sideways, your coat dragging along the bark, and the five points come round with you like needles to north.
- five_told_alliance: "If it is so, then you are no one's," she says. "I do not know what I am to do with no one's." She thinks about it, and the boy watches her think. With her chin she gives you a direction. You go round them in it, and the five points come round with you like needles to north.
- five_refused_talk: "She knows," says the woman at the end, "and she does not say." The oldest has come to that by herself. With her chin she gives you a direction, and you go round them in it, and the five points come round with you like needles to north.
- else: They believe you, you think. It is only that they have been out here so long, and you are the first thing that has happened. She gives you a direction with her chin, and you go round them in it, and the five points come round with you like needles to north.
}

At thirty steps you turn your back. You do not look round for most of an hour.
~ hours(1)
-> five_over

=== five_turn_back
"Not this way," the oldest says. # variant: five/turn_back
{
- five_told_alliance: "You have told me that I am guarding it for nobody, against nobody. So." She plants the butt of the spear. "Until I hear that from someone of mine, I hold the crossing. You go back by where you came."
- five_told_mountain: "It is good news. I will hear it from the Commander, and then I will be glad of it." She plants the butt of the spear. "Our orders are that nobody crosses. You go back by where you came."
- five_gun: "A person who is frightened makes a noise. I have four here who must get home." She does not look at the pistol at all; it is left out of the talk, like somebody's drunken uncle. "You go back by where you came."
- else: "If you do not know, and I do not know, it is better that we each not know in our own place." She plants the butt of the spear. "You go back by where you came."
}

The tired one walks behind you as far as the next stream to see that you do. He does not hurry you. At the bank he takes a strip of something dried out of his shirt, bites off his half, and lays the other on a stone, and stands with his back turned while you decide.
+ [Take it]
    ~ eat_now()
    ~ take(dried_meat, 0.1)
    ~ mend(you, morrow, bond_warmth, 0.1)
    It is venison. It has been next to a stranger's skin for a week. You eat it walking.
+ [Leave it on the stone]
    ~ mend(morrow, you, bond_respect, 0.08)
    You leave it where it is. When you look back from the trees he has picked it up, and is putting it away again for the boy.
-
-> five_over

=== five_challenge
The short spear is at your collar. You did not see the arm move. # variant: five/challenge
The point has been sharpened so often that it is narrow, and there is rust up in the socket. She is not pressing. It is cold where it touches you.

{
- five_told_hand: "All," she says. "You say all. There were ours in there also, in the cages, who had not come out yet." You do not know if that is so. She sees you not know.
- five_told_alliance: "Two times," she says. "You say the Commander makes a deal with that, and you say she leaves us in the wood like a lame horse. You say it in my face. Which of them do I kill you for?"
- five_gun: "Put away the gun," she says, "or use it. I have stood here for all these nights with nothing to do."
- else: "Sky people do not walk alone," she says. "Where is the rest? Who is it that you're counting for?"
}
The oldest says a name, "Vesh," as one speaks to a dog that has never yet bitten anybody.
+ {have(pistol) > 0 and rounds() > 0} [Fire over their heads # lean: reckless 3]
    ~ fire_shot()
    ~ five_fired = true
    ~ harm(thale, you, bond_trust, 0.3)
    ~ mend(thale, you, bond_fear, 0.3)
    ~ wound(0.12)
    ~ five_gun = true
    You never hear it. The branch above you jumps, there is bark in your eyes and a line of heat along your collarbone, and by the time that you can see, they have gone in among the trees. A horn cup swings from a twig by its strap. The boy's, by the length. You take it down.
    You are bleeding into your shirt; not badly. You are down one round, and everything with ears has heard where you are.
+ {have(pistol) > 0} [Lay the pistol in the leaves # lean: careful 2]
    ~ lower_gun()
    ~ show_hands()
    ~ mend(thale, you, bond_respect, 0.15)
    You go down by the knees with the point going down along with you, and lay it in the leaves, and take your fingers off it one at a time.
    She looks at it. It is smaller than she thought. With her foot she turns it over, so that it points to the creek, and steps back; her arm is shaking worse than yours. "Go," says the oldest, who sounds very tired of it. "Take your thing, and go."
+ [Say whose right hand you sat at]
    ~ five_named = true
    ~ mend(vesh, you, bond_respect, 0.08)
    ~ cue(her_eyes, 0.5)
    "Ask your Commander," you say. You say the name that goes with the title, as you were let do. "Ask Lexa what I am. Then come and find me."
    Nobody down here says that name. You see it go along the five of them. The point comes away. There is a bead of blood on it the size of a seed, which she looks at, and wipes off on her own sleeve.
+ [Keep still, and wait]
    ~ mend(thale, you, bond_respect, 0.05)
    You keep still. It is hard, with the thing there, to swallow, so you do not. You look at the boy, who is nearest to crying, and he looks at you. "He should not see this," says the oldest, in your language, so that you will know why.
-
-> five_over

=== five_over
{gun_drawn():
    ~ lower_gun()
}
~ hours(1)
{five_fired:You can hear them going for a long way.|{five_wary or five_turn_back:Nobody has come after you.|They make no noise going.}} You sit down where you are.

{
- five_gun: It takes both hands to get the pistol back where it lives. {five_fired:Your sleeve smells of powder.|You count the rounds with a thumbnail. It is the same as before.}
- five_told_alliance: You said it aloud, the door and the terms, to people with spears. There is a bit of bark on your knee, and you watch the bark.
- five_told_hand: You told them, and what you remember is the boy's face. He was not afraid of you before.
- five_nod: Nobody has looked at you in all this time. Your skin feels tight, as it does when you have sat too near a fire.
- else: Your teeth have started. They go by themselves for a good while, like somebody else's sewing.
}
-> DONE

=== five_after
# arrive: quiet
# once
# needs: five
# weight: 7
# when: hours_since(five) > 60
{
- five_nod and five_told_hand: The old one's sister's two, nine years ago. You never asked how many theirs were. All your counting has been of the one side. # variant: five/after_nod
- five_nod and five_told_mountain and not five_told_alliance: They will be in Tondc by now, with the news that it was won together. Someone will have told them. You think of the boy, finding out that you were standing there, in front of him, and knew. # variant: five/after_nod
- five_nod: You have found yourself doing it, over your work: lowering your head, a small way, with the eyes open. You look round, then, to see who saw. # variant: five/after_nod
- five_wary: You go the long way to everything now, with a trunk between you and the south. It adds a good deal to the carrying of water. Twice you have walked backward. # variant: five/after_wary
- five_turn_back: That crossing is held by five people for nobody at all. {five_told_alliance:You told them, and they went on holding it.|You could have told them.} {raining() > 0.1:It will be raining on them too.|They must take turns at sleeping.} # variant: five/after_turn_back
- five_fired: You hear the shot again when a stick breaks. {cup_kept == 0:The boy's cup swings when you move your pack, and you look round. }{hurt() > 0.05:The line along your collarbone pulls when you reach up.|You know without counting how many are left.} # variant: five/after_challenge
- else: There is a {hours_since(-> five) < 400:scab|white mark} at the hollow of your throat no bigger than a lentil. You touch it whenever you are deciding anything. # variant: five/after_challenge
}
{vow_kept() and five_told_alliance:You agreed that you would not think of the door, and you have handed it to strangers.}
-> DONE

=== five_again
# arrive: meeting(thale)
# every: 6 days
# needs: five
# weight: 5
# when: hours_since(five) > 48 and with_you(thale)
{
- dark(): {&Five sleepers and a fire kept low, between two roots. One of them is sitting up, and it is {five_named:Isk|the boy}. He sees you. He looks along the row of backs, and does not wake anyone, and you go round.|Their fire again, and the old one awake by it, paring something. You stand outside the light until your feet are cold, and go round.}
- knows(thale, alliance_over) and not five_told_alliance: The five again, a hillside off, in single file. Someone has told them since. You can see by how the old one stops and looks at you, and how long she takes before she walks on.
- five_nod: {&The five again, across a clearing. The old one sees you first. She takes a hand from her spear, and you take one out of your sleeve.|The five, going the other way along the slope. The joker honks, once, like a goose, and is hit.|The five, sitting in a row on a log with their boots off. The tired one lifts two fingers from his knee.}
- five_challenge: {&The five again, below you; you get down behind a log and put your chin in the {snow_cm() > 2:snow|leaf mould}. The woman with the short spear goes by last, walking backward.|Their voices, and you are flat behind a root before you have thought. Nobody looks up.{five_fired: The boy has made himself another cup, of bark.}}
- else: {&The five again, a hillside off. They stop. You stop. They go on first.|The five, in file. The old one counts you, and looks behind you for the rest.}
}
-> DONE

=== five_log
# arrive: meeting(thale)
# needs: five
# once
# urgent
# when: five_nod and hours_since(five) > 72 and with_you(thale) and not chilled() and not numb() and thirst() < 0.6
{dark():Four backs round a fire kept low, and one sitting up. It is the tired one who has the watch. He has seen you already, and has been waiting to see what you would do about it.|They are below you on a log, in a row, with their boots off and their heads back, asleep, four of them. The tired one has the watch, and his boots on. He has been looking at you for some time.}
{
- knows(morrow, you_are_dead): He looks at your feet first, whether the leaves give under them. "They say that you died," he says, low. He has some of your language after all. "In the frost. So I have said the words for you." He thinks. "Not all the words. I was tired."
- knows(morrow, legend_of_you) and grown(morrow, legend_of_you) > 0: "In the story you are tall," he says, low. He has some of your language after all. He puts up a hand, over his head, to show you how much.
- five_told_hand: "You," he says, low. He has some of your language after all. "I have told it twice. They want me to say it was one sword."
- else: He does not speak. With his foot he pushes a stone out from the {dark():fire|log}, for sitting on, about as far off as a spear is long.
}
+ [Sit down on the stone]
    ~ stir_aloneness(-0.1)
    ~ mend(morrow, you, bond_trust, 0.1)
    ~ mend(you, morrow, bond_warmth, 0.1)
    -> sat
+ [Lift a hand, and go round]
    You lift a hand to the height of your shoulder. He lifts two fingers. When you are well up among the trees {dark():somebody puts a stick on the fire|one of the four has begun to snore}.
    -> DONE
= sat
You sit. It is a stone that has been sat on. He breaks what he is eating and holds out the larger piece, across, on the blade.

"I had a brother," he says. "In there, where the cages are. My mother's son." He looks for a word. "Before you. The winter before. So it is nothing that you did or you did not do." He says this {dark():into the fire|to his boots}. "I say it so you know who is on this log."
+ [Tell him what you did in there, and how]
    ~ tell_of(mountain, morrow)
    ~ tell(morrow, your_hand)
    You tell it in the order in which it was. You do not say why; he knows why as well as anyone. {vow_kept():You agreed with yourself, and you hear each of the words go by.|It comes out quite short.} He lets you get to the end, and then he asks one thing, which is whether it was quick. You are a healer's daughter. You tell him.

    He sits for a long while with the spear across his knees. "Good. Now I have it also," he says. "Go and sleep. I have the watch." He does not look as if he would sleep when it was over.
+ [Tell him about Finn]
    ~ tell_of(finn, morrow)
    He was there. He had stood at the back, he says, with a torch, and when it was done he had thought: the girl has stolen it from us. They had waited for that since Tondc. He turns the spear round, and round. "Then I think: if it is my brother on the post, I also. With a small knife. I would be quick."

    You find that you have been telling it, then, for some time; about the deer with two heads, and which hand. He does not interrupt. Twice he nods, as one does to somebody who is giving the right directions.
+ [Ask what his brother was called]
    ~ mend(morrow, you, bond_warmth, 0.15)
    ~ stir(feeling_sadness, 0.1)
    He tells you. It is a name with a cough in it. He could not whistle; he was frightened of geese. He had gone out to see to a fish trap. You say the name after him, and get it wrong, and he says it again, and you get it nearly right.
+ [Eat, and say nothing]
    ~ stir_aloneness(-0.04)
    You eat, and he eats. It is somebody's flat bread, with seeds in. You have a seed between your teeth until the next morning.
- -> DONE
