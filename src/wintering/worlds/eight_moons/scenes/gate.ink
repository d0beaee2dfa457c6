// Going home early: the road, the rise, the gate, and an ending in full.

VAR gate_welcome = ()
VAR gate_named_yourself = false
VAR gate_buried = false   // your mother had been believing that you were dead

=== go_home
# offer: Walk home to Camp Jaha
# when: nights() >= 2 and light() > 0.25 and not at(camp_gate) and not at(camp_jaha) and hours_since(go_home) > MIN(300, 40 + 100 * go_home)
# weight: 0.5 + aloneness_now() + 1.5 * hurt() + 1.5 * ill() + 1.5 * weak() + 3 * longing_out()
# lean: reckless 2 * weak() + 2 * hurt() + 2 * ill() + 3 * longing_out() - 2.5
# lean: careful -1
{
- go_home > 1: You put on the pack again. {at_the_rise:You know the way now as far as the rise.|You know how far you got.}
- ill() > 0.4: You are ill, and your mother is a doctor, and it is a day's walk. You have been standing with one strap on for some time.
- hunger() > 0.6: There is soup there. You can be as high-minded as you like and there is still soup.
- weight_of(mountain) > 0.6 and pushes(mountain) > 4: You have not had a night's sleep that you would call one. In there people snore, and somebody would be awake on the wall.
- five and not has_camp(): Five people have looked at you and you have found that you want it to happen again.
- has_camp() and tent() > 0.5: You have a roof, and a place for the pot. You look round at it as you would at someone's room, with them gone out.
- torn(matter_go_home) > 0.12 and still_counts() > 0.25: It begins as a sum. So many of them, so much wood, and a winter; you have got as far as the latrines before you see whose sum it is. Nobody has asked you for it. You have the pack on.
- chose_as_leader(matter_take_lead): You had the pencil in your hand once. You have the pack on before you have decided anything.
- else: You have the pack on before you have decided anything. You stand there with your thumbs under the straps.
}
+ [Set out for the fence # lean: reckless 1]
    -> road_home
+ [Take the pack off again]
    ~ choose(matter_go_home, answer_no)
    {snow_cm() > 3:You take the pack off and knock the snow from under it.|You take the pack off. The day is no further on.}
    -> DONE

// Nearer to setting out the longer you are alone, in waves a week apart; nearest for whoever
// asked that they be seen through the winter, and would know whether they were.
=== function longing_out()
{ nights() > 12 and nights() % 8 < 2:
    { bellamy_answered == 4:
        ~ return 0.9 + 1.5 * aloneness()
    }
    ~ return aloneness()
}
~ return 0.0

=== function aloneness_now()
~ return aloneness()

=== road_home
~ choose(matter_go_home, answer_yes)
{at(jaha_rise) or at(old_road) or not knows_place(old_road): -> at_the_rise}
~ go(old_road)
{raining() > 0.1:The old road is a stream with plates in it.|{snow_cm() > 3:The old road lies white and level between its banks. You are the first thing on it.|The old road, going the other way.}} {weak() > 0.5 or hurt() > 0.4:You rest at every bend, and on the way to the next|You make good speed, and on the way} you compose what you will say. You get as far as hello.

{
- words_last == 2: You have handed it back to him, in the woods, where he could not hear. He will be on the wall, or carrying one end of something. He will stop what he's doing.
- rounds_refused: There are three rounds in Bellamy's pocket, or in somebody's stomach by this time, that you would not take.
- bellamy_answered == 4: You told him to get wood in. You find that you are afraid to see how much.
- else: You try to recall what they looked like, going in, and what you have is the backs of their heads.
}
+ [Go on # lean: reckless 1]
    {dark():You go on, by the feel of the plates.|You go on, plate by plate.}
    -> at_the_rise
+ [Turn back]
    ~ choose(matter_go_home, answer_no)
    ~ stir_aloneness(0.03)
    You turn round on the plate that you are standing on. It rocks. {has_camp():Nothing at your camp will have noticed.|There is nowhere in particular to turn back to, and you go there.}
    {has_camp():
        ~ go(camp)
    }
    -> DONE

=== at_the_rise
{not at(jaha_rise):
    ~ go(jaha_rise)
}
From the rise it is smaller. {dark():There are fires, and a string of yellow lamps out of the wreck, and people going across them.|You can see into it like a box with the lid off.}
{
- camp_mood() > 0.6: There is a new roof. Somebody has strung washing from it. {dark():Someone laughs, and a second later you hear it.|Two people are carrying a table in at a door, and a third is telling them how.}
- camp_mood() > 0.35: They have put a second row of stakes behind the fence, and left off halfway along. {dark():The lamps go halfway along.|Nobody is working at it now.}
- else: The woodpile is a low one.{done_count(woodcutting) > 10: You would know.} {dark():There is a queue at one of the fires, and it is quiet for a queue.|There is a queue by the water barrel, and it does not talk.}
}
{bellamy_is_in():{dark():You pick out Bellamy by how he stands, at the edge of the light, being asked something by someone.|Bellamy is crossing from one side to the other. He is stopped three times, and each time he stays for less long than they would like.}|You look for Bellamy, and look again by rows, and he is not in it.}
{dark() and gate_lamp():{at_the_rise == 1:One of the lamps is by itself, out at the gate, hung so low that what it lights is the rut and a piece of the path. Nobody in there needs it. They know where the gate is.|The low lamp is lit, out by the gate. Somebody has been sparing of oil with every other one.}}
+ [Go down to the gate # lean: reckless 1]
    ~ choose(matter_go_home, answer_yes)
    ~ go(camp_gate)
    -> gate_stand
+ [Turn back from here]
    ~ choose(matter_go_home, answer_no)
    ~ stir_aloneness(0.05)
    ~ stir(feeling_sadness, 0.1)
    You have seen that it is there. You back away from the edge on your elbows, and {dark():go as far as the first trees and wait for light to walk by|do not stand up until the trees are round you}.
    {has_camp() and not dark():
        ~ go(camp)
    }
    -> DONE

=== gate_by_yourself
# arrive: arriving(camp_gate)
# urgent
# when: nights() >= 2 and hours_since(gate_stand) > 30 and hours_since(gate_by_yourself) > 30
{dark():{gate_lamp():There is a lamp between the trunks, and it is the gate's.|There is a row of stakes between the trunks, blacker than the rest, and a gap in it that is the gate.}|There is the fence, between the trunks, and the gate in it.} {You had not been going there. You had been watching your feet.|Your feet have brought you here again.}
+ [Go up to the gate # lean: reckless 1]
    ~ choose(matter_go_home, answer_yes)
    -> gate_stand
+ [Keep in the trees, and turn back # lean: careful 3]
    ~ choose(matter_go_home, answer_no)
    ~ stir_aloneness(0.03)
    You back off, with one trunk and then another between you and the wall, until {dark():there is no lamp|you cannot see a stake of it}.
    {has_camp():
        ~ go(camp)
    - else:
        ~ go(old_road)
    }
    -> DONE

=== gate_stand
~ gate_buried = knows(abby, you_are_dead)
{dark():
    The gate is shut. {gate_lamp():A lamp stands on the post where you had your hand, and what it lights is about the size of a room. You stop outside of that.|There is nothing lit this side of the tents. You find the post with your hand, where you had your hand.}
- else:
    {gate_stand == 1:The rock that held the gate open is still there, kicked to one side{snow_cm() > 3:, with a cap of snow}. They have hung the gate better since.|The gate again, and the rock.}
}
The boy on the wall has big ears and a rifle. You delivered a message to his sister, once, on the station. "Who's that?" he says. You have {lost_kg() > 6:no face left to speak of|leaves in your hair}, and he has the rifle up.
+ [Say your name]
    ~ gate_named_yourself = true
    {bellamy_is_in():
        ~ gate_welcome = decide(bellamy, matter_gate)
    - else:
        ~ gate_welcome = decide(abby, matter_gate)
    }
    Nobody has used it since Bellamy did. You have to clear your throat, and then it comes out like a question. He shouts it over his shoulder, and you hear it go off among the tents from mouth to mouth.
+ [Ask for your mother]
    ~ gate_welcome = decide(abby, matter_gate)
    ~ mend(abby, you, bond_warmth, 0.05)
    "I'm looking for Dr. Griffin," you say. He was going to ask what for. Then he looks at the shape of your jaw. He gets down off the wall, backward, missing a rung.
+ [Stand in the light, and wait]
    ~ gate_welcome = decide(abby, matter_gate)
    {their_looks() > 0.6:
        ~ gate_welcome = answer_judge
    }
    You step to where he can see all of you and let your arms hang. He looks for some time. He says a thing over his shoulder, not loudly, and on the other side a bench is pushed back, and then several.
+ [Go, before he is sure]
    ~ choose(matter_go_home, answer_no)
    ~ stir_aloneness(0.08)
    ~ stir(feeling_shame, 0.2)
    You walk backward out of it. "Hey," he says. "Hey!" He does not shoot, nor does he leave his post. Someone has trained him well.
    ~ go(jaha_rise)
    -> DONE
-
{ gate_welcome:
- answer_embrace: -> gate_embrace
- answer_careful: -> gate_careful
- answer_judge: -> gate_judge
- else: -> gate_silent
}

=== gate_embrace
The gate is not open yet when your mother comes through it. # variant: gate/embrace
{gate_buried:She stops a yard off. It is quite still for somebody who was running. She looks at your boots, and at where they stand on the ground, and then she takes the wrist, and counts, and you can see her get to ten, and go on. "You're cold," she says. "You're only cold."}
"Are you hurt? {hurt() > 0.1:Is that yours? }When did you eat, and what, and did it stay down?" She has your wrist already and is counting. {hurt() > 0.25:She finds the wound through two layers of cloth without being told, and her mouth goes thin.|{lost_kg() > 4:She pushes up your sleeve and closes finger and thumb round the arm, and they meet.|She turns your face to the {dark():lamp|light} and pulls down the lid of one eye.}} You answer in order. Then she has run out of questions and is holding on to you, so hard that your feet have to move to stay under you. Her hair smells of the soap from the wreck.

{bellamy_is_in():
    Over her shoulder there is Bellamy. He has come as far as the posts. {bellamy_answered == 1:He looks rested; you think that he may have used it.|{words_work() > 0.4:You look at him and nod, and he knows what you are nodding at.|He opens his mouth, and thinks better of it, and puts his hand on the gate to hold it open.}}
- else:
    Over her shoulder there are people, coming out with bowls in their hands. Raven has left her stick somewhere. "You stink," says Raven, and hits you with the flat of her hand.
}
{their_looks() > 0.5:They do look at you. You had that right. Your mother keeps an arm across your back and walks you through the middle of it.|They look, and then somebody's soup is getting cold, and they look at that.}
-> gate_night

=== gate_careful
They open it a body's width, and then a body's width more. # variant: gate/careful
Your mother has a blanket. She holds it out by the corners, at the length of her arms, as you would to a horse that has been hit, and lets you be the one to step forward. Somebody has talked to her; you can hear whose advice it is. "There's soup, and it's hot," she says. "You needn't sit with anyone."

{
- gate_buried: Her hands are quite steady. There is a strip of black cloth pinned inside her collar, where a patient would not see it, and she has forgotten about that.
- moon() > 1: She has practised it. She has had more than a month of evenings.
- pushes(mountain) > faced(mountain) + 2: You flinch when the cloth touches you; it was only that it came from behind. Everybody sees it. They all find something to do with their eyes.
- else: You take the blanket. You have wanted a blanket so much that you stand there and look at the hem.
}
{bellamy_is_in():Bellamy is by the water barrel with his back against it. "Hey," he says. "Hey," you say, and he nods a few times, and goes off to see about something.|Bellamy is not there. You are ashamed of how much easier that makes it to breathe.} Wick starts telling you about the roof, and Raven treads on his foot.
-> gate_night

=== gate_judge
They have had time to come out by the time it opens, and they do not make way. # variant: gate/judge
"Well," a man says. You know him, he mended filters. He has his dinner in his hand. "It's nice out, is it? {camp_mood() < 0.45:We've been on half bowls|We've been digging latrines} since you went. I only mention it."

"Leave it, Marsh," your mother says. She is trying to get by him. {gate_buried:"You said she was dead. You stood there and told me that you were sorry. So leave it."}

{decided(bellamy, matter_speak_for_you) == answer_yes:"Bellamy's was there too," somebody says behind him. "He stood up and said so. You going to give him his soup back?" Marsh looks at his soup.}

"There were kids in there," he says. "I've been in, after. I went in with the salvage crew. I saw the seats at the tables, the small ones. I'm glad my lot are breathing, I'm on my knees about it. It was still wrong, and she should hear one person say so."

{
- faced(mountain) > 3: You know those seats; you have gone along them one by one. You look at him, and go on looking. Nobody says a thing.
- vow_kept(): You agreed that you would not think of it. You look at the dinner in his hand; it is turnips. Nobody says a thing.
- else: You look at him and he looks at you. Nobody says a thing.
}
Then your mother has got past. She does up your top button, with both hands, out there, in front of them all{lost_kg() > 4:, and has to go round behind to find where the coat ends and you start}.
-> gate_night

=== gate_silent
It opens. Nobody says anything at all. # variant: gate/silent
They have made a lane. It goes from the gate to the big fire, with people down both sides of it, and they do not know what to do with their hands either. {dark():A lamp is moved, so that you will see where you tread.|A woman takes off her hat.} You walk down it. Near the end someone's small daughter puts out a finger and touches your pack as it goes by, and is pulled in against a skirt.

{
- five_nod: Five warriors lowered their heads to you in the woods. Here nobody moves.
- their_looks() > 0.5: You had thought that they would be glad, or that they would not. You have nothing ready for this.
- else: It may be they are only tired.
}
Your mother is at the fire with her sleeves rolled. {gate_buried:They have not known how to tell her. |}She has not come to meet you, since there is a boy in front of her with his scalp open, and she has the needle in. She looks up once. {gate_buried:The needle stops, with the thread run out behind it. "Hold still," she says, and it is not to the boy. }She ties off, bites the thread, and washes. Then she moves along the bench, and that is where you sit.
-> gate_night

=== gate_night
They give you a cot under iron. It is so warm that you cannot tell where you leave off, and the air is all breath. {used_to_cold() > 0.1:In the end you lie on the floor, by the crack at the foot of the door, where there is a draught.|You sleep, and fall, and sleep.}
{
- faced(mountain) > pushes(mountain) and faced(mountain) > 2: The hall comes, about three. You go along it, bench by bench; when you sit up, the one on the next cot has a hand out across the gap. You do not know her name. You hold on to two of the fingers till it is light.
- pushes(mountain) > 3: The dream has followed you in. You wake them all. A lamp is lit, and somebody says, not unkindly, "It's only her," and the lamp is put out again.
- dread() > 0.3: You can feel which wall the Mountain is behind.
- else: You listen to eleven people breathing, and check that it is eleven.
}

{
- gate_welcome == answer_embrace: In the morning your mother pushes a list at you over the table, between the cups.
- gate_welcome == answer_careful: In the morning there is a list by your cup. It has been put where you need not have seen it.
- gate_welcome == answer_judge: In the morning nobody takes the place across from you. Your mother sits down in it, with a list.
- else: In the morning there are people along the wall outside the door, sitting on their heels. Your mother steps over their feet with a list.
}
It is in her bad writing: wood, water, roster, the sick, {camp_mood() > 0.5:a wedding|the quarrel about the north fence}. She does not say what it is for. {would_follow() > 0.45:{could_lead() > 0.3:There are people waiting for it already, by the door, with their hats on.|Two have sat down where they can see which of you takes it up, and when you look at them they find something on the floor.}|{would_follow() < 0.2:Those at the next table have stopped talking. One of them says, quite low, that she has her nerve, and you do not know which of you is meant.|}} The pencil is new from the knife, and lies with the blunt end towards you.
+ [Take up the pencil]
    ~ choose(matter_take_lead, answer_yes)
    ~ mend(abby, you, bond_trust, 0.1)
    ~ weigh_right(0.05)
    You move wood to the top. {stack_kg() > 80 or done_count(woodcutting) > 30:You know to the armful what a night costs, and you write the figure next to it, and the figure is three times what they have.|Then water. Then the sick.} {could_lead() > 0.25:When you look up there are four people standing in front of the table, and the first has her mouth open to ask you for something. You did not see them come in.|When you look up nobody has come to ask you for anything. Your mother reads it through upside down, and says what each should do, in her own voice, and they get up and do it.}
    -> gate_close
+ [Push it back, and ask for an axe]
    ~ choose(matter_take_lead, answer_no)
    ~ lay_down_office(0.3)
    ~ mend(abby, you, bond_warmth, 0.05)
    ~ weigh_unforgivable(0.03)
    "You do it," you say. "You're good at it. I'll cut."
    She looks at you for as long as she would at a chart. Then she turns the pencil round and writes, against wood, your name.
    -> gate_close

=== gate_close
# ending: home
{
- gate_welcome == answer_embrace: Your mother has put you where she can see you from the ward. She calls across at noon, to know whether you have eaten, and again at two.
- gate_welcome == answer_careful: It is some days before anybody touches you by accident, on the stairs, with an elbow, and says sorry, and does not jump.
- gate_welcome == answer_judge: Marsh sits where he always sat. He does not take any of it back, nor say it again. One night when the bench is full he shoves along.
- else: They get used to you by looking at you less. It takes {moon() > 5:until the beans are up|until the days begin to lengthen}, and you go on feeling it after it has stopped.
}
{
- caught() > 0 or done_count(snaring) > 6: You show the boy with the ears how to hang a loop, a hand above the ground and four fingers wide. He goes out by himself, and he comes back with blood on him and a rabbit, and will not put it down.
- five: Somewhere to the south are {five_told_alliance:five people whom you told|{five_told_mountain:five people whom you told the half|five people who are still listening for a horn}}. You have put them on the list, at the bottom, where your mother will not know what it means.
- has_camp() and tent() > 0.3: Out there the cloth stands by itself, with your wood beside it. When it blows you lie and think which peg.
- else: You were gone for {nights() < 13:{number_words(nights())} nights|{moon() < 3:a moon and some days|{number_words(moon() - 1)} moons}}. People ask how it was. You say cold.
}
{
- bellamy_is_in() and words_work() > 0.4: One evening Bellamy sits down at the far end of the wall and you tell him that it has begun to fit. He does not ask what has. He nods, and he goes on nodding, with his eyes on the trees.
- vow_kept(): What you agreed with yourself you go on keeping. It is harder indoors. You have seen your mother notice which chair you do not sit in.
- faced(mountain) > 3: There are nights that you still go down the tables. You have got as far as the wall by the door.
- else: {understanding() > 0.3:When a rider comes from the Commander about the border you are the one who reads it, standing up, and fold it along its old creases and put it in your shirt.|The woods stand where they stood. Most mornings you are out on the wall before anyone, with your hands up your sleeves, to see what it did to them in the night.}
}
{rounds() > 0:The {rounds() == 1:round|rounds} you brought back you give to the armoury. The pistol has left its shape in rust along your shirt.|There is a nail by your cot, and on it an empty pistol, and on that somebody's wet socks.}
-> END

=== function bellamy_is_in()
~ return where_is(bellamy) == camp_jaha or where_is(bellamy) == camp_gate
