// THE INVENTORY
// A notary's clerk has one day to list what a dead man owned, and four people in his house
// would each like the list to say something else. Nothing here is drawn by lot: who took the
// codicil follows from how you came, so that every player of Ink tells the same story.
//
// Held for measuring and for comparing players: see README.md beside this file.

// ---------------------------------------------------------------- what is counted

CONST MORNING = 9              // the hour at which quarters begin to count
CONST LAST_QUARTER = 36        // the boat comes back at six
CONST QUARTERS_AN_HOUR = 4
CONST BRIBE_CROWNS = 400
CONST WAGE_CROWNS = 22
CONST LOTS_WANTED = 9

VAR quarters = 0
VAR lots = 0                   // things written into the inventory
VAR crowns = 0                 // what they come to
VAR purse = 6                  // your own money
VAR bribed = false
VAR promised_rask = false
VAR promised_tomas = false
VAR lied_to_judit = false
VAR shoes_wet = false
VAR drank = 0
VAR nerve = 3                  // how firmly you can put a question, 0 to 8
VAR tact = 3                   // and how gently
VAR judit_trust = 0
VAR tomas_trust = 0
VAR rask_trust = 0
VAR emil_trust = 0
VAR accused = ()
VAR told_truth_to = ()
VAR way_back = -> house
VAR last_room = InHall
VAR signature = "Ines Kortan"
VAR your_reason = "the wage"

LIST Rooms = (InHall), InStudy, InKitchen, InBedroom, InAttic, InBoathouse, InGarden
LIST People = Judit, Tomas, Rask, Emil
LIST Evidence = ash, torn_corner, small_key, letter, ledger_page, ticket, photograph, sealing_wax, receipt, empty_frame
LIST Codicil = unseen, heard_of, glimpsed, in_hand, burned, given_up
LIST Mood = Hostile = 2, Guarded, Even = 5, Easy, Open = 9
LIST Way = by_early_boat, by_late_boat, along_the_dyke

VAR found = ()
VAR asked = ()
VAR here = InHall
VAR culprit = Judit
VAR paper = unseen
VAR came = by_early_boat
VAR seen_rooms = (InHall)

# title: The Inventory
# author: the house

-> the_notary

// ---------------------------------------------------------------- small functions

=== function spend(amount)
    ~ quarters = quarters + amount
    ~ return quarters

=== function raise(ref number, amount)
    ~ number = number + amount
    {
    - number > 8:
        ~ number = 8
    - number < -8:
        ~ number = -8
    }

=== function enter(room)
    ~ last_room = here
    ~ here = room
    ~ seen_rooms += room

=== function hour_now()
    ~ return MORNING + quarters / QUARTERS_AN_HOUR

=== function clock()
    ~ temp past = quarters % QUARTERS_AN_HOUR
    ~ temp hour = hour_now()
    {hour > 12:
        ~ hour = hour - 12
    }
    {past:
    - 0: {number_word(hour)} o'clock
    - 1: a quarter past {number_word(hour)}
    - 2: half past {number_word(hour)}
    - else: a quarter to {number_word(hour % 12 + 1)}
    }

=== function number_word(number)
    {
    - number < 0: minus {number_word(0 - number)}
    - number == 0: none
    - number == 1: one
    - number == 2: two
    - number == 3: three
    - number == 4: four
    - number == 5: five
    - number == 6: six
    - number == 7: seven
    - number == 8: eight
    - number == 9: nine
    - number == 10: ten
    - number == 11: eleven
    - number == 12: twelve
    - number < 20: {number - 12:
        - 1: thirteen
        - 2: fourteen
        - 3: fifteen
        - 4: sixteen
        - 5: seventeen
        - 6: eighteen
        - else: nineteen
        }
    - number < 100: {tens_word(number / 10)}{number % 10 > 0:-{number_word(number % 10)}}
    - number < 1000: {number_word(number / 100)} hundred{number % 100 > 0: and {number_word(number % 100)}}
    - else: {number_word(number / 1000)} thousand{number % 1000 > 0: {number_word(number % 1000)}}
    }

=== function tens_word(tens)
    {tens:
    - 2: twenty
    - 3: thirty
    - 4: forty
    - 5: fifty
    - 6: sixty
    - 7: seventy
    - 8: eighty
    - else: ninety
    }

=== function mood_of(trust)
    {
    - trust <= -3:
        ~ return Hostile
    - trust < 0:
        ~ return Guarded
    - trust < 2:
        ~ return Even
    - trust < 4:
        ~ return Easy
    }
    ~ return Open

=== function trust_in(person)
    {person:
    - Judit:
        ~ return judit_trust
    - Tomas:
        ~ return tomas_trust
    - Rask:
        ~ return rask_trust
    }
    ~ return emil_trust

=== function name_of(person)
    {person:
    - Judit: Judit Brandt
    - Tomas: Tomas Brandt
    - Rask: Mrs Rask
    - Emil: Emil
    - else: nobody
    }

=== function place_of(room)
    {room:
    - InHall: the hall
    - InStudy: the study
    - InKitchen: the kitchen
    - InBedroom: the old man's bedroom
    - InAttic: the attic
    - InBoathouse: the boathouse
    - InGarden: the garden
    }

=== function thing_of(item)
    {item:
    - ash: a spoonful of ash with ink in it
    - torn_corner: the torn corner of a page
    - small_key: a small brass key
    - letter: a letter in a woman's hand
    - ledger_page: a page cut from the ledger
    - ticket: half a ferry ticket
    - photograph: a photograph of a girl on a landing stage
    - sealing_wax: a stub of green sealing wax
    - receipt: a receipt for forty crowns
    - empty_frame: an empty picture frame
    }

=== function things_in(list)
    {LIST_COUNT(list):
    - 0: nothing
    - 1: {thing_of(list)}
    - 2: {thing_of(LIST_MIN(list))} and {thing_of(LIST_MAX(list))}
    - else: {thing_of(LIST_MIN(list))}, {things_in(list - LIST_MIN(list))}
    }

=== function keep(item)
    {found !? item:
        ~ found += item
        ~ return true
    }
    ~ return false

=== function write_down(worth)
    ~ lots++
    ~ crowns += worth

=== function where_is(person)
    ~ temp hour = hour_now()
    {person:
    - Judit:
        {
        - hour < 11:
            ~ return InStudy
        - hour < 14:
            ~ return InHall
        - hour < 16:
            ~ return InBedroom
        }
        ~ return InStudy
    - Tomas:
        {
        - hour < 12:
            ~ return InBedroom
        - hour < 15:
            ~ return InGarden
        }
        ~ return InHall
    - Rask:
        {hour == 13 or hour == 14:
            ~ return InGarden
        }
        ~ return InKitchen
    }
    {hour > 15:
        ~ return InGarden
    }
    ~ return InBoathouse

=== function present(person)
    ~ return here == where_is(person)

=== function suspicion(person)
    // How strongly what you hold points at one of them. Three or more will do for a notary.
    ~ temp weight = 0
    {person:
    - Judit:
        {found ? ledger_page:
            ~ weight += 2
        }
        {found ? (ash, torn_corner):
            ~ weight++
        }
        {bribed:
            ~ weight++
        }
    - Tomas:
        {found ? receipt:
            ~ weight += 2
        }
        {found ? ticket:
            ~ weight++
        }
        {tomas_trust < -1:
            ~ weight++
        }
    - Rask:
        {found ? sealing_wax:
            ~ weight += 2
        }
        {found ? small_key:
            ~ weight++
        }
    - Emil:
        {found ? photograph && found !? letter:
            ~ weight++
        }
    }
    {culprit == person && LIST_COUNT(found) > 4:
        ~ weight++
    }
    ~ return weight

=== function most_suspect()
    ~ temp best = Judit
    {suspicion(Tomas) > suspicion(best):
        ~ best = Tomas
    }
    {suspicion(Rask) > suspicion(best):
        ~ best = Rask
    }
    {suspicion(Emil) > suspicion(best):
        ~ best = Emil
    }
    ~ return best

=== function late()
    ~ return quarters >= LAST_QUARTER - 4

// ---------------------------------------------------------------- how you came

=== the_notary
The notary has a cold, and so the house on the river is yours.
"A list," says Mr Sunde, and coughs into his sleeve. "What he had, what it would fetch. Nine lots at the least, or the court sends it back."
*   "And the will?"
    "Read on Monday, in my own voice. There is nothing to do about the will." He looks for a handkerchief and finds a blotter.
    * *    "You said there was a codicil."
        ~ paper = heard_of
        ~ raise(nerve, 1)
        He stops looking.
        "There was a codicil. Two pages, in the bureau, on Monday. On Wednesday the daughter wrote to say that there was no such thing and never had been." <>
        * * *   "Which do you believe?"
            "I believe in lists."
            ~ your_reason = "to be believed"
        * * *   "Then I will look for it."
            "You will look for spoons and chairs. If two pages should lie under a chair, you will list them." He very nearly smiles.
            ~ raise(nerve, 1)
        * * *   [Say nothing, and write it down]
            You write: <i>codicil, 2 pp., bureau.</i> He watches you write it.
            ~ raise(tact, 1)
    * *    "Then it is only furniture."
        "It is never only furniture. But write as if it were."
        ~ raise(tact, 1)
    - -    He gives you the form, in four copies, and the good pen.
*   "By when?"
    "The boat fetches you at six. If you are not on the stage it will not wait, and neither will the court."
    ~ raise(nerve, 1)
    * *    "And if they will not let me in?"
        "They will let you in. Each of them wants something listed." He sneezes. "And something not."
        ~ paper = heard_of
    * *    "Six is enough."
        "It was enough for me, at your age," he says, which you both know to be untrue.
*   [Take the form and go]
    You take the form before he can cough on it.
    ~ raise(tact, 1)
-   (pay) {paper == heard_of: You think about two pages all the way down the stairs.|It is a wet morning, and the stairs smell of cats.} You are paid {number_word(WAGE_CROWNS)} crowns for a day like this one.
*   (for_the_wage) You need every one of them[.], and you count them before you have earned them.
    ~ your_reason = "the wage"
*   (for_the_work) You would do it for less[.], though you have never said so to Mr Sunde. A house tells you things when you open all of its drawers in order.
    ~ your_reason = "the drawers"
    ~ raise(tact, 1)
*   (for_her) Your mother cleaned in that house, once[.], before you were born, and would never say why she left.
    ~ your_reason = "my mother"
    ~ raise(nerve, 1)
-   -> the_way

=== the_way
There are three ways to the house.
*   [The early boat, in the dark]
    ~ came = by_early_boat
    -> early_boat
*   [The late boat, after breakfast]
    ~ came = by_late_boat
    ~ spend(3)
    -> late_boat
*   [The dyke, on foot]
    ~ came = along_the_dyke
    ~ spend(1)
    -> the_dyke

= early_boat
    ~ culprit = Judit
A man of thirty or so takes your ticket, tears it, and gives you the smaller half. {the_notary.for_her: He has a way of standing that you have seen in a mirror.}
"Brandt's?" he says. "You'll be the list."
*   "I am the list."
    He laughs, and the boat goes out. "Emil. I'm on it somewhere, I should think. Under ropes."
    ~ raise(emil_trust, 2)
    * *    "What would you fetch?"
        "Depends who is selling."
        ~ raise(emil_trust, 1)
        * * *   "Who is?"
            He looks back at the town. "Judit. Judit is always selling."
            ~ asked += Judit
        * * *   [Let him steer]
            The river is the colour of a knife. He hums.
    * *    "I don't list people."
        "Mr Brandt did," he says.
        ~ raise(nerve, 1)
*   "Who told you that I was coming?"
    "Everyone. Nobody's slept." He says it without any weight. "Somebody was walking about at four with a lamp. I saw it go from window to window."
    ~ raise(emil_trust, 1)
    * *    "Which windows?"
        "Study. Then kitchen, a long while. Then nothing."
        ~ raise(nerve, 1)
        ~ asked += Emil
    * *    "You were up at four yourself."
        "I work," says Emil.
        ~ raise(emil_trust, -1)
*   [Keep the half ticket, and say nothing]
    You put it in your glove. The boat goes out.
    ~ keep(ticket)
-   It grows light on the far side first, as it does on rivers. -> the_door

= late_boat
    ~ culprit = Tomas
You have an egg and a roll, and the late boat is full of hens.
*   [Ask the hen-woman about the house]
    "Brandt's? The boy is home," she says. "Eleven years. Not for the funeral; after it."
    ~ raise(tact, 1)
    * *    "What did he come for?"
        "What do they come for?" She rubs a thumb along a finger. {the_notary.for_her: Then she looks at you harder. "You have a look of somebody."|The hens agree.}
        ~ asked += Tomas
    * *    "Eleven years is a long time."
        "It's short," she says, "if you owe the right people."
        ~ raise(tomas_trust, -1)
*   [Read the form again]
    Under <i>Papers</i> there are four dotted lines. You have never needed more than two.
    {paper == heard_of:
        You write nothing on them yet.
    - else:
        On the last form you wrote: <i>various.</i>
    }
*   [Watch the man at the rail]
    He has good boots and no hat, and he tears something small and lets the wind have it. A piece of it comes back and sticks to your sleeve: half a ferry ticket.
    ~ keep(ticket)
    ~ raise(nerve, 1)
    * *    [Give it back to him]
        He looks at it, and at you. "You have sharp sleeves."
        ~ raise(tomas_trust, 1)
    * *    [Keep it]
        You keep it. You keep most things, for a day or two.
-   At the landing stage everybody gets off except the hens. -> the_door

= the_dyke
    ~ culprit = Rask
    ~ shoes_wet = true
Four miles along the dyke, and the river beside you above the level of the fields. {the_notary.for_the_work: You like to see a house from a long way off, and get its roof by heart.|You had forgotten the geese.}
*   [Stop by the sluice]
    A woman with a basket stands at the sluice-keeper's wall, burning something in a bucket. She sees you and tips the bucket in the water.
    ~ raise(nerve, 1)
    * *    "Good morning."
        "Is it?" She is sixty, in a black apron. "You're early. Or you're lost."
        * * *   "I am the notary's clerk."
            "Then you're early," says the woman, and goes ahead of you toward the house, rather fast.
            ~ asked += Rask
        * * *   "I am lost."
            She tells you the way, kindly, all of it wrong.
            ~ raise(rask_trust, 1)
            ~ spend(1)
            ~ lied_to_judit = false
    * *    [Look in the water]
        Something turns over in the current, white, then not. You cannot read it from here.
        {paper == heard_of:
            ~ paper = glimpsed
            It had the size of a page.
        }
*   [Keep up a good pace]
    You keep up a good pace, and the dyke keeps up with you.
    ~ raise(nerve, 1)
*   [Count the chimneys]
    Five chimneys and three smokes. Somebody has lit a stove on the side of the house where nobody is said to live.
    ~ raise(tact, 1)
-   By the time the gate comes, the wet has reached your second pair of stockings. -> the_door

=== the_door
It is {clock()} when you {came:
- by_early_boat: climb from the stage, with the lamps still lit in two of the windows
- by_late_boat: come up the path behind the man with the boots, who does not look round
- else: scrape your shoes at the gate
}.
{came == by_late_boat:
    He opens the door with a key of his own, and shuts it again before you reach it.
}
*   [Ring]
    You ring. The bell is a ship's bell, with the name filed off.
*   [Knock]
    You knock, and get paint on your knuckles: {came == by_early_boat: somebody has been at the door with a brush, yesterday, in the rain|the door is new, and already cracked}.
    ~ raise(tact, 1)
*   (walk_in) {nerve > 4} [Walk in]
    You walk in, as the law lets you.
    ~ raise(nerve, 1)
    ~ raise(judit_trust, -1)
-   "The clerk," says the woman {walk_in: in the hall|who opens}. She is forty-five, in grey, and holds a ruler. "I am Judit Brandt. You may begin with the spoons."
*   "I begin where I like, Miss Brandt."
    ~ raise(judit_trust, -1)
    ~ raise(nerve, 1)
    "Then you will like to begin with the spoons."
    * *    "With the bureau."
        It takes her a moment. "The bureau is empty. I have seen to it myself."
        {paper == unseen:
            ~ paper = heard_of
        }
        ~ asked += Judit
        ~ raise(judit_trust, -1)
    * *    "Very well. Spoons."
        ~ raise(judit_trust, 1)
        There are thirty-one. There were thirty-six, she says, and looks at the stairs.
        ~ write_down(62)
*   "Spoons will do."
    ~ raise(judit_trust, 2)
    They lie ready on a cloth, in rows. You write: <i>spoons, silver, 31.</i>
    ~ write_down(62)
    * *    "An odd number."
        "My brother is home," says Judit.
        ~ raise(tact, 1)
    * *    [Write on]
        She reads what you write, upside down, without moving her lips.
*   "I am sorry about your father."
    ~ raise(judit_trust, 1)
    "Are you? You did not know him." But she puts down the ruler.
    * *    {the_notary.for_her} "My mother did. She worked here."
        ~ raise(judit_trust, -2)
        ~ told_truth_to += Judit
        ~ raise(nerve, 1)
        She takes the ruler up again. "A great many people worked here."
    * *    {the_notary.for_her} [Say nothing of your mother]
        You think of your mother, who hung up her coat facing the wall.
        ~ lied_to_judit = true
    * *    {not the_notary.for_her} "One gets to know them, by the drawers."
        "That," says Judit, "is what I am afraid of."
        ~ raise(tact, 1)
    * *    "No. Shall we begin?"
        "Yes," she says, with something like relief.
        ~ raise(judit_trust, 1)
-   She gives you the run of the house until six. "Nine lots, I believe, is the least that they accept. There need not be ten."
    -> house

// ---------------------------------------------------------------- the house, hour by hour

=== house
{ quarters >= LAST_QUARTER:
    -> boat_comes
}
-> happenings ->
{here == last_room: {&You stand in|You are still in|You have not left} {place_of(here)}.|{!The house goes quiet as you move through it.} It is {clock()}, in {place_of(here)}.}
{ lots >= LOTS_WANTED:
    {!You have your nine lots. Nothing obliges you to go on but yourself.}
}
{ here:
- InHall: <- hall_things
- InStudy: <- study_things
- InKitchen: <- kitchen_things
- InBedroom: <- bedroom_things
- InAttic: <- attic_things
- InBoathouse: <- boathouse_things
- else: <- garden_things
}
<- company
<- doors
<- own_affairs
-> DONE

=== doors
// Moving costs a quarter of an hour, since there is always somebody on the stairs.
+   {here != InHall} [Go to the hall]
    -> through(InHall)
+   {here != InStudy && here != InAttic} [Go to the study]
    -> through(InStudy)
+   {here != InKitchen && (seen_rooms !? InKitchen or quarters % 3 != 1)} [Go down to the kitchen]
    -> through(InKitchen)
+   {here == InHall or here == InAttic or here == InStudy} [Go up to the bedroom]
    -> through(InBedroom)
+   {here == InBedroom} [Climb to the attic]
    -> through(InAttic)
+   {here == InKitchen or here == InGarden} [Go out to the boathouse]
    -> through(InBoathouse)
+   {here == InKitchen or here == InBoathouse or here == InHall} [Go round by the garden]
    -> through(InGarden)

=== through(room)
~ enter(room)
~ spend(1)
{ room:
- InGarden:
    {!Somebody has burned leaves here, and not only leaves.}
    {not shoes_wet: The grass is long, and now your shoes are wet too.}
    ~ shoes_wet = true
- InAttic:
    {The attic stairs are a ladder, and the ladder is loose.|The ladder knows you by now.|You have learned which rung.}
- InBoathouse:
    {shoes_wet: You leave a second trail of wet beside an older one.|The boards are dry, but for one trail of wet.}
}
-> house

=== happenings
// What the day does by itself, once each, when its hour has come.
{
- quarters >= 4 && not post:
    -> post ->
- quarters >= 12 && not dinner && here != InBoathouse:
    -> dinner ->
- quarters >= 20 && not quarrel && (here == InHall or here == InStudy or here == InBedroom):
    -> quarrel ->
- quarters >= 28 && not lamp:
    -> lamp ->
- quarters >= 33 && not last_call:
    -> last_call ->
}
->->

=== post
The post comes: a black-edged card, a bill from the coal merchant, and a long envelope that Judit puts into her sleeve.
*   "Was that from the bank?"
    {judit_trust > 0: "It was from the coal merchant's wife," says Judit. You know what she is doing: she is giving you a bad lie so that you may decline it.|She does not answer clerks.}
    ~ raise(judit_trust, -1)
    ~ raise(nerve, 1)
    * *    {judit_trust > -2} [Decline it]
        "Of course," you say, and she breathes out.
        ~ raise(judit_trust, 2)
    * *    "The coal merchant uses a crest?"
        ~ asked += Judit
        "He has come up," says Judit.
    * *    [Let it be]
*   [List the bill]
    You list the bill. A debt is a lot as well. <>
    ~ write_down(0)
    ~ raise(tact, 1)
    "How thorough," says Judit.
*   [See nothing]
-   The envelope shows for the rest of the day, like a splint.
->->

=== dinner
Mrs Rask rings a hand bell, and by a custom of the house everybody stops where they are and goes to eat.
There is soup. {drank > 0: You hold the spoon with great attention.|There is not much conversation.}
-   (at_table)
*   [Sit by Judit]
    ~ raise(judit_trust, 1)
    "You will have got to the linen," she says to her plate.
    * *    "I have got to the ledgers."
        {found ? ledger_page:
            Her spoon stops. It goes on again. "Dull, I hope."
            ~ raise(judit_trust, -1)
        - else:
            "They are complete," she says. {culprit == Judit: It is the only thing that she has said today without being asked.|She sounds tired of them.}
        }
    * *    "I have got to the attic."
        "Nobody has got to the attic," says Judit. {seen_rooms ? InAttic: There is dust on your sleeve, and she sees it.}
    * *    "I have got to the soup."
        Tomas laughs, and has to be looked at until he stops.
        ~ raise(tomas_trust, 1)
        ~ raise(tact, 1)
*   [Sit by Tomas]
    ~ raise(tomas_trust, 1)
    He has filled your glass before you are in the chair.
    * *    [Drink it]
        ~ drank++
        ~ raise(nerve, 1)
        It is the good one. It is also, by rights, a lot: you write <i>wine, red, some.</i>
        ~ write_down(18)
    * *    [Leave it]
        ~ raise(tact, 1)
        He drinks it himself, after a decent interval of four seconds.
    * *    "To your father."
        {mood_of(tomas_trust) >= Easy: He raises it without a word, and for once does not drink.|"To the list," says Tomas.}
        ~ drank++
*   [Stay in the kitchen with Mrs Rask]
    ~ raise(rask_trust, 2)
    You eat standing, as she does. She cuts the bread against her chest, toward herself, as your mother does.
    * *    {the_notary.for_her} "Who taught you to cut it like that?"
        "A girl who was here." The knife stops. "It was her way. I took it up after."
        ~ raise(rask_trust, 1)
        ~ told_truth_to += Rask
    * *    {not the_notary.for_her} "You have been here a long time."
        "Thirty-one years. I came with the stove."
        ~ raise(rask_trust, 1)
    * *    [Eat the bread]
        It is very good bread.
*   {seen_rooms ? InBoathouse} [Take your bowl to the boathouse]
    ~ raise(emil_trust, 2)
    ~ enter(InBoathouse)
    Emil makes room on the bench. {mood_of(emil_trust) > Even: He has two spoons ready.|He eats as if somebody might list it.}
-   ~ spend(2)
    Afterwards it is {clock()}, and the house goes back to where it was.
->->

=== quarrel
Through the wall: a chair, and Tomas's voice, and then Judit's, lower, for longer.
*   [Listen at the wall]
    ~ raise(nerve, 1)
    {culprit:
    - Judit: "— because he was going to give it <i>away</i>," says Judit, "to a man who ties knots —"
    - Tomas: "— forty crowns," says Tomas, "for a piece of paper that nobody was to miss —"
    - Rask: "— ask <i>her</i>," says Judit. "Ask her where she went with the basket —"
    }
    ~ paper = heard_of
    * *    [Write it down]
        You write it down. Mr Sunde does not admit what comes through walls, but he reads it.
        ~ raise(nerve, 1)
    * *    [Cough, so that they hear]
        The voices stop as if lifted out.
        ~ raise(tact, 1)
        ~ raise(judit_trust, 1)
*   [Go in, and ask for the key of the clock]
    ~ raise(judit_trust, -1)
    ~ raise(tomas_trust, 1)
    They stand at two ends of the table like people who have been asked to carry it. "It isn't locked," they say, both.
*   [Go on with the list]
    ~ raise(tact, 1)
    You count the fire-irons, twice.
    ~ write_down(9)
-   {quarters > 24: The light has begun to go from the stairs.|Nobody comes out.}
->->

=== lamp
Mrs Rask carries lamps round. {You take one from her.|}
{rask_trust > 2: "Look in the flour," she says, not moving her lips. "If you must look."|She does not look at you over the flame.}
*   {rask_trust > 2} "Which flour?"
    "There's only the one," says Mrs Rask.
    ~ raise(rask_trust, 1)
*   "Thank you."
    ~ raise(tact, 1)
*   {drank > 0} [Take it in both hands]
    You take it in both hands, and still it shakes.
-   ->->

=== last_call
Far down the river, a whistle: the boat, at the bend, asking for freight.
{lots < LOTS_WANTED: You have {number_word(lots)} {lots == 1:lot|lots}, and you need {number_word(LOTS_WANTED)}.|You have your lots.} {LIST_COUNT(found) > 0: In your bag: {things_in(found)}.}
->->

// ---------------------------------------------------------------- the hall

=== hall_things
*   (clock_case) [Look at the long clock]
    The clock is right, and has been kept right by somebody: the case has finger marks at the height of a short person. {came == along_the_dyke: Or of a tall one, stooping to hide something.}
    * *    [Open the case]
        ~ spend(1)
        {culprit == Rask:
            Behind the weights hangs a key on a loop of kitchen string.
            ~ keep(small_key)
        - else:
            There is nothing behind the weights but the wall. On the wall are pencil marks with years beside them: <i>J. 9, J. 10, T. 6</i>, and lower, rubbed at, <i>E. 5.</i>
            ~ raise(emil_trust, 1)
        }
        * * *    {culprit == Rask} [Take the key]
            You take it. The clock ticks a little lighter.
            ~ raise(nerve, 1)
        * * *    {culprit == Rask} [Copy it in wax, and leave it]
            ~ raise(tact, 1)
            You press it into the candle end from your bag: a clerk's trick, and not one of Mr Sunde's.
        * * *    {culprit != Rask} [Write the marks down]
            ~ raise(nerve, 1)
            They are not a lot. You write them on your cuff.
        * * *    {culprit != Rask} [Close the case]
        - - -    You set the pendulum going again.
    * *    [Value it]
        ~ write_down(140)
        You write: <i>clock, long-case, going, {number_word(140)}.</i>
    - -    -> house
*   [Count what hangs on the stand]
    ~ write_down(35)
    Three coats, one of them his. {here == last_room: You ought to go through the pockets.|The pockets are wet.}
    * *    (pockets) [Go through his pockets]
        {came:
        - by_late_boat: A receipt: forty crowns, for a loan, to be returned <i>upon sight of the paper.</i> No name. A flourish.
            ~ keep(receipt)
        - by_early_boat: String. A pencil. Peppermints that have been through the wash.
        - along_the_dyke: A stub of sealing wax, green.
            ~ keep(sealing_wax)
        }
        ~ spend(1)
        * * *    {found ? receipt} [Put it in the form, under Papers]
            ~ write_down(40)
            ~ raise(nerve, 1)
            You give it one of the dotted lines.
        * * *    {found ? sealing_wax} [Smell it]
            It smells of flour.
            ~ raise(rask_trust, -1)
        * * *    [Put everything back]
            ~ raise(tact, 1)
    * *    [Leave the dead their pockets]
        ~ raise(tact, 1)
        ~ raise(rask_trust, 1)
    - -    -> house
*   (portraits) [Look at the pictures on the stairs]
    Brandt, Brandt, Brandt, a horse. Then a paler square of wall with a nail in it.
    * *    "Who hung here?"[] you ask the house in general.
        {present(Judit): "A landscape," says Judit from the table.|Nobody is there to say.}
        * * *    {present(Judit) && judit_trust < 0} "Of what land?"
            "Flat land," says Judit.
            ~ raise(judit_trust, -1)
        * * *    {present(Judit)} [Nod]
        * * *    {not present(Judit)} [Measure the square]
            It is the size of a face.
            ~ raise(nerve, 1)
    * *    [Look behind the horse]
        ~ keep(empty_frame)
        Behind the horse stands an empty frame, its glass swept up but for one splinter.
        * * *    [Look at the back of the frame]
            ~ raise(nerve, 1)
            A photographer's stamp, and a year. {the_notary.for_her: It is the year before you were born.|It means nothing to you yet.}
            * * * *    {the_notary.for_her} [Sit down on the stairs]
                You sit down on the stairs. They creak, like anybody's stairs.
                ~ your_reason = "my mother"
                ~ spend(1)
            * * * *    [Put the horse back]
                You put the horse back, straighter than before.
        * * *    [Leave it be]
    - -    ~ spend(1)
    -> house
*   {lots < 5} [List the rug]
    ~ write_down(26)
    <i>Rug, Turkish, worn where people stand and wait.</i>
    -> house
*   {quarters > 8} [List the barometer]
    ~ write_down(31)
    <i>Barometer, falling.</i> You put the second word in brackets, and then take it out.
    -> house

// ---------------------------------------------------------------- the study

=== study_things
*   (bureau) [Open the bureau]
    ~ spend(1)
    It opens without a sound: somebody has oiled it this week. Pigeonholes, a blotter, seven pens.
    * *    [Read the blotter in your mirror]
        {culprit == Judit: <i>…nd to Emil, my</i> — and there the blotter has been cut.|<i>…nd to Emil, my son, the ferry and the</i> — and the rest is sums.}
        ~ paper = glimpsed
        ~ raise(nerve, 1)
        * * *    [Cut out the blotting paper]
            You cut it out and put it between two copies of the form.
            ~ raise(nerve, 1)
        * * *    [Leave it, and remember]
            ~ raise(tact, 1)
        - - -    {told_truth_to ? Judit: You wonder whether she has a mirror too.}
    * *    [Try the small drawer]
        {found ? small_key:
            The key turns. In the drawer: an envelope of hair, a lead soldier, and a letter.
            ~ keep(letter)
        - else:
            It is locked. {nerve > 5: You try a hairpin, and lose it.|You are not a burglar.}
            ~ raise(nerve, -1)
        }
        * * *    (read_letter) {found ? letter} [Read the letter]
            "<i>— I do not want the money. I want you to tell him, when he is grown, whose he is. And the girl, if it is a girl, need not know —</i>"
            {the_notary.for_her:
                You read the hand before the words. It is the hand that wrote your name into your school books.
                ~ paper = heard_of
            - else:
                It is signed with one letter, and a blot.
            }
            * * * *    {the_notary.for_her} [Read it again]
                ~ spend(1)
                It says the same.
            * * * *    [Fold it as it was folded]
                You fold it as it was folded, in three.
        * * *    {found ? letter} [Do not read it]
            Some things are listed by weight. <i>Letter, one.</i>
            ~ write_down(0)
            ~ raise(tact, 2)
        * * *    {found !? letter} [Oil the lock with your thumb]
            Somebody has done that too.
    * *    [Value it]
        ~ write_down(85)
        <i>Bureau, walnut, with nothing in it.</i> You look at the word <i>nothing</i> for some time.
    - -    -> house
*   (stove) [Open the stove]
    ~ spend(1)
    {came == by_early_boat: It is warm.|It has been cold for a week, and swept.}
    * *    {came == by_early_boat} [Rake it through]
        ~ keep(ash)
        ~ keep(torn_corner)
        Coal, coal, and a soft grey leaf that keeps its writing until you breathe on it. One corner has not burned: <i>witnessed, A. Ras</i>
        * * *    [Put the corner in your glove]
            ~ raise(nerve, 1)
            It weighs nothing. You feel it all the same.
        * * *    {judit_trust > 2} [Call Judit]
            She comes, and looks, and says that one burns old letters. "They are not on your form."
            ~ raise(judit_trust, -2)
            * * * *    "This was not old."
                "Everything in this house is old," says Judit. "Look at me."
                ~ told_truth_to += Judit
            * * * *    "Papers have four lines."
                ~ raise(nerve, 1)
                "Then leave them empty."
            * * * *    [Close the stove]
                ~ raise(judit_trust, 1)
    * *    {came == by_early_boat} [Warm your hands]
        You warm your hands on whatever it was.
        ~ shoes_wet = false
    * *    {came != by_early_boat} [Look up the flue]
        You get soot for it.
    * *    {came != by_early_boat} [Close it]
    - -    -> house
*   (ledgers) [Take down the ledgers]
    ~ spend(2)
    Twenty-six years of the ferry: fares, hens, coffins, one circus. {The hand changes four years ago, from his to Judit's.|}
    * *    [Add up the last year]
        It comes to {number_word(912)} crowns less than it ought. {nerve > 4: You add it again, and it is {number_word(912)} again.}
        * * *    [See whether a page is missing]
            ~ keep(ledger_page)
            It is not missing: it is folded into the binding, and its sums are right. Someone has drawn the money out by halves and quarters, and initialled each, <i>J.B.</i>
            * * * *    [Take it]
                ~ raise(nerve, 1)
                You take it. A ledger with one page less is worth the same.
            * * * *    [Leave it, and list it by number]
                ~ write_down(0)
                ~ raise(tact, 1)
                <i>Folio 211, folded.</i> Let Mr Sunde unfold it.
        * * *    {present(Judit)} "Miss Brandt, does the ferry pay?"
            "It floats," says Judit. {judit_trust > 1: After a moment: "It pays for the roof. It has not paid for anything else since Tomas went."|And she waits for you to turn the page.}
            ~ raise(judit_trust, 1)
    * *    [List them by the yard]
        ~ write_down(13)
        <i>Ledgers, 26, complete.</i>
    * *    (find_circus) [Look for the circus]
        You find it: one elephant, by the raft, in three journeys. He has drawn it in the margin. You had not expected to like him.
        ~ raise(tact, 2)
    - -    -> house
*   {bureau && paper < glimpsed} [Measure the shelves]
    ~ write_down(44)
    It is a thing to do while you think.
    -> house
// STAGE
=== kitchen_things
-> DONE
=== bedroom_things
-> DONE
=== attic_things
-> DONE
=== boathouse_things
-> DONE
=== garden_things
-> DONE
=== company
-> DONE
=== own_affairs
+ [Wait] 
  ~ spend(1)
  -> house
=== boat_comes
The boat.
-> END
