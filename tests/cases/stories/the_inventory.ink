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

// ---------------------------------------------------------------- the kitchen

=== kitchen_things
*   (flour) [Put your hand in the flour bin]
    ~ spend(1)
    {came == along_the_dyke or rask_trust > 4:
        ~ keep(sealing_wax)
        Up to the elbow, and there is something that is not flour: {came == along_the_dyke: a long envelope, unsealed and sealed again, and a stub of green wax|a stub of green wax, wrapped in newspaper}.
        {came == along_the_dyke:
            ~ paper = in_hand
        }
    - else:
        Flour.
    }
    * *    {paper == in_hand} [Read it by the stove]
        Two pages. <i>To Emil, my son by A.K., the ferry and the landing rights and the boathouse with its fittings. To Judit the house. To Tomas what he has had.</i>
        {the_notary.for_her: A.K. You know a great many people whose names begin with those letters, and you know one.}
        * * *    [Put it in your bag]
            ~ raise(nerve, 2)
            You put it under the good pen.
        * * *    [Put it back]
            ~ paper = glimpsed
            ~ promised_rask = true
            ~ raise(rask_trust, 3)
            You smooth the flour over it with the back of your hand.
        * * *    [Look at the stove]
            The stove looks at you.
            * * * *    [Burn it]
                ~ paper = burned
                ~ raise(nerve, -3)
                It takes longer than you would think, two pages. {your_reason == "my mother": You watch the letters of her name go, one side at a time.}
            * * * *    [Do not burn it]
                ~ raise(tact, 1)
                You shut the stove door with your foot.
    * *    {paper != in_hand} [Wipe your arm]
        You leave a white hand on your skirt.
    * *    {paper != in_hand && present(Rask)} "What do you keep in here?"
        "Flour," says Mrs Rask. {rask_trust < 1: "You'll want to wash before you handle papers."|She brushes you down herself, not gently.}
        ~ raise(rask_trust, 1)
    - -    -> house
*   (copper) [List the copper]
    ~ write_down(57)
    ~ spend(1)
    Pans: eleven, tinned within. {present(Rask): She says their names as you write, and what was burned in each.|You can see your face in them, and would rather not.}
    * *    {present(Rask)} [Ask which is hers]
        "The small one. He bought it for me at the fair, the year of the ice."
        * * *    [Leave it off the list]
            ~ raise(rask_trust, 3)
            ~ crowns = crowns - 3
            You put your pen through it. She does not thank you. She moves the kettle to the hot side.
        * * *    [Write: one small pan, Mrs Rask's]
            ~ raise(rask_trust, 2)
            ~ raise(tact, 1)
            It is not a form of words that the court knows.
        * * *    [List it with the rest]
            ~ raise(rask_trust, -2)
            Eleven is eleven.
    * *    [Ask nothing]
    - -    -> house
*   [Look at what is pinned beside the door]
    Ferry times; a saint; a list of debts to the butcher in three hands. {paper >= heard_of: The third hand also wrote "witnessed", once, somewhere; or you would like it to have.|}
    * *    [Compare it with the torn corner]
        {found ? torn_corner:
            ~ raise(nerve, 2)
            <i>A. Ras</i>, and here <i>A. Rask, 2 lb. shin.</i> The same R, like a man sitting down.
            ~ asked += Rask
        - else:
            You have nothing to compare it with.
        }
    * *    [Read the saint]
        Saint Christopher, up to his knees.
    - -    -> house
*   {drank == 0 && quarters > 6} [Take a glass of what stands behind the vinegar]
    ~ drank++
    ~ raise(nerve, 1)
    ~ raise(tact, -1)
    It is not vinegar.
    -> house

// ---------------------------------------------------------------- the bedroom

=== bedroom_things
*   (bed) [Look at the bed]
    The bed has been stripped to its straps. {culprit == Tomas: There is a pillow in the window seat, where somebody sleeps who does not like to sleep in beds.|A candle has burned down on the sill, and then a second.}
    * *    [Turn the mattress]
        ~ spend(1)
        {(culprit == Tomas or nerve > 6) && found !? receipt:
            Between the mattress and the straps lies a paper, folded small: forty crowns, received of T.B., <i>upon sight.</i>
            ~ keep(receipt)
        - else:
            A sock, an almanac for the wrong year, a rosary with a decade missing.
        }
        * * *    [List the almanac]
            ~ write_down(1)
            One crown. It is the bindings that people want.
        * * *    [Lay it back]
            ~ raise(tact, 1)
    * *    [Sit on it a moment]
        From here he had the river, and the stage, and whoever stood on it.
        ~ your_reason = "the view"
        * * *    [Look at who stands on it]
            {hour_now() < 15: Emil, mending something.|Nobody.}
            ~ raise(emil_trust, 1)
        * * *    [Get up]
    - -    -> house
*   (wardrobe) [Open the wardrobe]
    ~ spend(1)
    His coats, and at the end a woman's: grey, short, thirty years out of the fashion.
    * *    [Look in the grey coat]
        {the_notary.for_her:
            In the pocket is a hair-slide like the one on your mother's dresser, of which she has always had just one.
            ~ your_reason = "my mother"
        - else:
            In the pocket is a hair-slide, tortoiseshell.
        }
        {found !? photograph:
            ~ keep(photograph)
            Behind the lining there is a stiff place, and when you work it round to the hole it is a photograph: a girl of twenty on the landing stage, squinting, her hand held out to keep someone from taking it.
        }
        * * *    {the_notary.for_her} [Put the slide in your hair]
            It holds.
            ~ raise(nerve, 2)
            * * * *    [Take it out again]
                You take it out again. You are here to write, not to be written.
                ~ raise(tact, 1)
            * * * *    [Leave it in]
                You leave it in, and wait all day for someone to notice. {emil_trust > 1: Emil does.}
                ~ raise(emil_trust, 1)
        * * *    [List them: coat, one; slide, one]
            ~ write_down(7)
        * * *    [Leave both]
            ~ raise(tact, 1)
    * *    [Value the coats]
        ~ write_down(48)
        Good cloth, poor cuffs. He wrote a great deal.
    - -    -> house
*   {seen_rooms ? InAttic} [Listen to the ceiling]
    You know now what lies above it.
    ~ raise(nerve, 1)
    -> house
*   {present(Judit)} [Watch Judit fold sheets]
    She folds as if each were a letter. {judit_trust > 1: "Take the other end," she says.|She does not need the other end held.}
    * *    {judit_trust > 1} [Take it]
        ~ raise(judit_trust, 2)
        You walk toward each other four times. "I have not done this with anyone," she says, "since I was seven."
    * *    [List the sheets]
        ~ write_down(22)
    * *    [Leave her]
        ~ raise(tact, 1)
    - -    -> house

// ---------------------------------------------------------------- the attic

=== attic_things
*   (trunk) [Open the trunk]
    ~ spend(1)
    {found ? small_key: It is not locked, and the small key is not for it.|It is not locked.} Flags, and under the flags a child's clothes, in two sizes, both boys'.
    * *    [Take out the clothes, one by one]
        The larger set is marked <i>T.</i> The smaller has been let out, and let out again, and is marked with nothing.
        ~ raise(emil_trust, 1)
        * * *    [Measure the hem]
            He was five when it stopped fitting. {hall_things.clock_case: Five, as on the wall of the clock.}
            ~ raise(nerve, 1)
            * * * *    {hall_things.clock_case} [Say it aloud]
                "Emil," you say, to the flags.
                ~ told_truth_to += Emil
            * * * *    [Fold it again]
        * * *    [Close the trunk]
    * *    [List the flags]
        ~ write_down(16)
        <i>Flags, 14, of which 2 foreign.</i>
    - -    -> house
*   (skylight) [Stand on the box and look out]
    The river, both ways. {late(): The boat's smoke, at the bend.|A heron, working.}
    * *    (count_smokes) [Count the smokes]
        {came == along_the_dyke: Two now, where there were three.|Two.}
        ~ raise(tact, 1)
    * *    {not count_smokes} [Feel along the rafters]
        {found !? empty_frame:
            ~ keep(empty_frame)
            Dust, dust, and a picture frame, with no picture and no dust.
        - else:
            Dust.
        }
    - -    ~ spend(1)
    -> house
*   {trunk} [List the attic as one lot]
    ~ write_down(11)
    <i>Sundries.</i> Mr Sunde hates the word, and will forgive it.
    -> house
*   [Sit down in the dust]
    Nobody knows where you are. {your_reason == "the wage": At the end of the day you will have twenty-two crowns, and this.|You think about why you came: {your_reason}.}
    ~ spend(1)
    {nerve < 3:
        ~ raise(nerve, 2)
    }
    -> house

// ---------------------------------------------------------------- the boathouse

=== boathouse_things
*   (ropes) [Look under the ropes]
    ~ spend(1)
    {present(Emil): "Told you," says Emil. "Under ropes."|There is a bed, made, with a book on it about the stars.}
    * *    {not present(Emil)} [Open the book]
        A pressed leaf; a half ticket; and on the first page, <i>Emil from his mother, who is well.</i>
        ~ keep(ticket)
        {the_notary.for_her:
            You know the hand. She is well. She was well when she wrote your name in your own book, in the same ink.
            ~ told_truth_to += Emil
        }
    * *    {present(Emil)} "Do you sleep here?"
        "When I sleep." He shifts a coil. "He gave me the key himself. There is no paper for it. I don't suppose that it counts."
        ~ raise(emil_trust, 1)
        * * *    "It may count."
            ~ raise(emil_trust, 1)
            He looks at you as if you had opened a shutter.
        * * *    "It does not count."
            ~ raise(nerve, 1)
            "No," says Emil, and coils the rope from the other end.
        * * *    "Who else has a key?"
            {culprit:
            - Judit: "Judit. She counts the oars at night."
            - Tomas: "Tomas had one cut. I heard him drop it."
            - else: "Anna has. Mrs Rask. She brings me soup."
            }
            ~ asked += culprit
    * *    [List the ropes]
        ~ write_down(39)
        <i>Cordage, by weight.</i>
    - -    -> house
*   (oars) [Value the boats]
    ~ write_down(310)
    ~ spend(1)
    The raft, the skiff, and the little ferry on its chain. {ropes: You put your hand on the rail where it is worn.|The brass is bright.} Someone has looked after them who was not paid to.
    * *    {present(Emil)} [Say so]
        ~ raise(emil_trust, 2)
        "Somebody had to," says Emil. His ears go red.
    * *    [Write: in good order]
        ~ raise(tact, 1)
    - -    -> house
*   {shoes_wet} [Dry your shoes at the caulking stove]
    ~ shoes_wet = false
    ~ spend(1)
    {culprit == Judit or found ? sealing_wax: There is nothing in the stove but pitch.|In the ash-pan lies a drop of green wax, as round as a coin.}
    {culprit == Rask:
        ~ keep(sealing_wax)
    }
    -> house
*   {present(Emil) && emil_trust > 3 && the_notary.for_her} [Show him the hair-slide]
    { bedroom_things.wardrobe:
        ~ told_truth_to += Emil
        ~ raise(emil_trust, 3)
        He takes from his shirt, on a string, the other one.
        You both stand there. The river does what it does.
    - else:
        You have it not with you; you tell him of it. "One of two," he says slowly. "I have the other."
        ~ raise(emil_trust, 2)
    }
    -> house

// ---------------------------------------------------------------- the garden

=== garden_things
*   (bonfire) [Stir the bonfire]
    ~ spend(1)
    {culprit:
    - Judit:
        Leaves, and the backs of envelopes.
        ~ keep(ash)
    - Tomas:
        Leaves, a good hat, and a card from a club in the city with a sum on it.
        ~ asked += Tomas
    - Rask:
        Leaves. Only leaves; whatever else was burned went in a bucket, elsewhere.
    }
    * *    [Ask who lit it]
        {LIST_COUNT(asked) > 1: Everyone says that it was someone else, in order of age.|Nobody is near enough to ask.}
        ~ raise(nerve, 1)
    * *    [Warm yourself]
        ~ shoes_wet = false
        It is good, for a clerk, to be warm on both sides for once.
    - -    -> house
*   [Look into the cold frame]
    {Lettuces.|} {came == by_late_boat: And a bottle, laid down like a vintage.|And a spade with fresh earth on it.}
    * *    {came == by_late_boat} [Leave the bottle]
        ~ raise(tomas_trust, 1)
        You draw the glass over it.
    * *    {came == by_late_boat} [List the bottle]
        ~ write_down(4)
        ~ raise(tomas_trust, -1)
    * *    {came != by_late_boat} [Dig where the earth is fresh]
        ~ spend(2)
        ~ shoes_wet = true
        A dog, dead a week or so, in a good blanket. You put it all back.
        ~ raise(rask_trust, 1)
    * *    {came != by_late_boat} [List the spade]
        ~ write_down(2)
    - -    -> house
*   {quarters > 10} [List the pear trees]
    ~ write_down(30)
    It is doubtful whether a tree is movable. You write it down, and move on.
    -> house

// ---------------------------------------------------------------- the people

=== company
// Whoever is in the room may be spoken to: each brings choices of their own.
{present(Judit): <- speak_to(Judit, -> with_judit)}
{present(Tomas): <- speak_to(Tomas, -> with_tomas)}
{present(Rask): <- speak_to(Rask, -> with_rask)}
{present(Emil): <- speak_to(Emil, -> with_emil)}
-> DONE

=== speak_to(person, -> talk)
+   {quarters < LAST_QUARTER} [Speak to {name_of(person)}]
    ~ spend(1)
    -> greeting(person) ->
    -> talk ->
    -> house
+   {suspicion(person) >= 3 && nerve > 3 && accused !? person} [Say to {name_of(person)} what you think was done]
    -> confront(person)

=== greeting(person)
{mood_of(trust_in(person)):
- Hostile: {name_of(person)} {&looks at the door behind you|does not stop working|says your name as if it were a fine}.
- Guarded: {name_of(person)} {&waits|nods, once|straightens something that was straight}.
- Even: {name_of(person)} {&looks up|makes room|is not busy}.
- Easy: "{&Well?|Sit.|Still counting?}" says {name_of(person)}.
- else: {name_of(person)} {&smiles, this time with the eyes|has been waiting for you|puts down everything to listen}.
}
->->

=== with_judit
{ with_judit > 4:
    "You have asked me everything," says Judit, "and some of it twice."
    ->->
}
-   (top)
*   "What becomes of the ferry?"
    "It is sold. It has been sold these four years, to a bank, by the plank."
    ~ asked += Judit
    * *    "Did your father know?"
        {mood_of(judit_trust) >= Easy: "He signed," says Judit. "I read it to him, and I read it badly."|"He signed."}
        ~ raise(judit_trust, 1)
        * * *    "What did you leave out?"
            {culprit == Judit: "The end," she says, and then, "I do not discuss it."|"My own wages," she says. "For eleven years."}
            ~ raise(nerve, 1)
        * * *    "That must have been hard."
            ~ raise(judit_trust, 2)
            ~ raise(tact, 1)
            She considers it as if the word were new. "It was arithmetic."
    * *    "And the man who works it?"
        "Is paid by the week." Her mouth is very straight.
        ~ raise(emil_trust, 1)
        * * *    {the_notary.for_her} "He looks like your father."
            ~ raise(judit_trust, -2)
            ~ told_truth_to += Judit
            "A great many people," says Judit, "look like my father. You do yourself, in a bad light."
        * * *    [Write: by the week]
            ~ raise(tact, 1)
*   {paper >= heard_of} "There was a codicil."
    ~ asked += Judit
    {found ? torn_corner:
        You lay the torn corner on the table between you. She does not pick it up.
        ~ raise(nerve, 1)
    - else:
        "There was an old man," says Judit, "who liked to write on things."
    }
    * *    "Two pages. In the bureau, on Monday."
        {bureau_seen(): "Then you have seen that they are not."|"Go and look."}
        * * *    "Where are they on Wednesday?"
            {judit_trust < 0: "Good day, Miss Kortan."|She gets up and straightens the ruler against the table's edge. "If there were two pages, they would take the ferry from the bank. Which has it already. They would make a beggar of the house, to make a lawsuit of the boatman. Do you see? It would be cruelty, to find them."}
            ~ raise(judit_trust, -1)
            ~ raise(nerve, 1)
        * * *    [Let her sit down again]
            ~ raise(judit_trust, 1)
            ~ raise(tact, 1)
    * *    {found ? ledger_page} "Folio 211 has your letters on it."
        ~ raise(judit_trust, -2)
        ~ raise(nerve, 1)
        For the first time she looks her age, and then a good deal more. "Everyone has been fed from folio 211. Including the boatman."
        -> offer ->
    * *    [Drop it]
        ~ raise(judit_trust, 1)
*   {lied_to_judit && judit_trust > 1} "I ought to have told you that my mother worked here."
    ~ lied_to_judit = false
    ~ told_truth_to += Judit
    "I know," says Judit. "You hold a cup by the wrong side. I have only ever seen one other person do it."
    ~ raise(judit_trust, 3)
*   {not offer && judit_trust > 2 && purse < 100} "Is there anything that you would like listed otherwise?"
    -> offer ->
*   {quarters > 16} "You must be tired."
    ~ raise(judit_trust, 1)
    "I was tired in the spring," says Judit. "This is something else."
+   ->
    She has turned back to her columns, and there is nothing in them for you.
    ->->
-   {LIST_COUNT(told_truth_to) > 1: It is a strange thing to have told the truth so often in a day.}
{ TURNS_SINCE(-> greeting) < 4:
    -> top
}
->->

=== function bureau_seen()
~ return seen_rooms ? InStudy

=== offer
~ temp asking = BRIBE_CROWNS
{culprit != Judit:
    ~ asking = BRIBE_CROWNS / 2
}
"{number_word(asking)} crowns," says Judit, without any change of voice. "For a list that ends with the furniture."
*   [Take it]
    ~ bribed = true
    ~ purse += asking
    ~ raise(judit_trust, 2)
    ~ raise(nerve, -2)
    You take it. It comes in a ferry envelope, and has plainly been ready since the morning.
    ->->
*   {tact > 3} "I did not hear that."
    ~ raise(judit_trust, 1)
    ~ raise(tact, 1)
    "I did not say it," says Judit, with something like respect.
    ->->
*   "Twice that."
    ~ raise(nerve, 1)
    {culprit == Judit:
        She opens the drawer again. So you know, now, what it is worth.
        ~ asking = asking * 2
        * *    [Take it]
            ~ bribed = true
            ~ purse += asking
            ~ raise(judit_trust, -1)
            It makes {number_word(asking)}, and you have {number_word(purse)} crowns to your name.
            ->->
        * *    [Push it back]
            ~ raise(nerve, 2)
            ~ raise(judit_trust, -2)
            You push it back over the table with one finger.
            ->->
    - else:
        "Then no," says Judit, and is rather pleased with you.
        ~ raise(judit_trust, 1)
        ->->
    }
*   [Stand up]
    ~ raise(nerve, 2)
    ~ raise(judit_trust, -1)
    You stand up. The envelope goes back to wherever it lives.
    ->->

=== with_tomas
{ with_tomas > 4:
    "I'm dry," says Tomas. "In every sense."
    ->->
}
-   (top)
*   "Eleven years is a long time."
    ~ asked += Tomas
    {mood_of(tomas_trust) <= Guarded: "You're the first to count it."|"It went in about a fortnight."} He turns his glass to the light.
    * *    "Why come back now?"
        "He wrote. He wrote every month, you know, and I read every third." <>
        {culprit == Tomas: He seems to lose the thread. "The last one said that he had set things right. I thought he meant with me."|"The last said, come, there's something to sign. So I came, and there wasn't."}
        ~ paper = heard_of
        * * *    "Set right how?"
            {culprit == Tomas: "With knots," says Tomas, and laughs until he has to put the glass down.|He shrugs with the glass.}
            ~ raise(nerve, 1)
            * * * *    "With Emil."
                "You <i>are</i> quick." He drinks. "I used to carry him about on my shoulders. Nobody had told me. Nobody had told him."
                ~ raise(tomas_trust, 2)
                ~ told_truth_to += Tomas
            * * * *    [Wait]
                ~ raise(tact, 1)
                He fills the silence with wine.
        * * *    "You had debts."
            ~ raise(tomas_trust, -1)
            ~ raise(nerve, 1)
            "I had one. It had children."
    * *    "It shows in the spoons."
        ~ raise(nerve, 1)
        {tomas_trust > 0: He roars. "Five! She counted! She always counts!"|He does not laugh, and covers his pocket.}
        ~ raise(tomas_trust, 1)
*   {found ? receipt} "Whose forty crowns?"
    ~ asked += Tomas
    He knows the paper from across the room.
    * *    "Upon sight of what?"
        {culprit == Tomas:
            "Of two pages," says Tomas. "A man in town will give forty for the sight and four hundred for the keeping. I only ever meant the sight."
            ~ paper = glimpsed
            * * *    "And where are they now?"
                {tomas_trust > 2:
                    He takes a long breath, goes to the cold frame, and comes back with a bottle that has no wine in it.
                    ~ paper = in_hand
                    ~ raise(tomas_trust, 1)
                    ~ promised_tomas = true
                    "You never had it from me."
                - else:
                    "In the post," says Tomas, badly.
                    ~ raise(nerve, 1)
                }
                -> nearly
            * * *    [Give him the receipt]
                ~ found -= receipt
                ~ raise(tomas_trust, 4)
                ~ raise(tact, 1)
                He eats it. He actually eats it.
                -> nearly
        - else:
            "Of a horse," says Tomas. "It was a very old receipt, and a very old horse."
            ~ raise(tomas_trust, -1)
        }
    * *    [Put it away again]
        ~ raise(tact, 1)
        ~ raise(tomas_trust, 1)
    - -    (nearly) {promised_tomas: You have promised nothing; you notice that you nodded.|The clock in the hall tells him something.}
*   {drank > 0 or tomas_trust > 1} "Pour me one."
    ~ drank++
    ~ raise(tomas_trust, 1)
    ~ raise(nerve, 1)
    {drank > 1: You are now, by Mr Sunde's rule, unfit to witness anything.|You drink to {&the list|the river|the hens}.}
*   {found ? ticket} "You tear your tickets small."
    {came == by_late_boat: "Habit," says Tomas. "One leaves so many places."|"Not mine," says Tomas. "I never keep my half."}
    ~ raise(nerve, 1)
*   {quarters > 14 && judit_trust > tomas_trust} "Your sister is worn out."
    ~ raise(tomas_trust, 1)
    ~ raise(judit_trust, 1)
    "I know it," says Tomas. "I was the rest that she was going to have."
+   ->
    He has gone to the window with his glass.
    ->->
-   {&He hums something.|He looks at his boots.|He looks toward the river.}
{ TURNS_SINCE(-> greeting) < 4:
    -> top
}
->->

=== with_rask
{ with_rask > 4:
    "I have bread in," says Mrs Rask.
    ->->
}
-   (top)
*   "How long did he lie ill?"
    "Nine weeks. I turned him. {rask_trust > 1: She wrote letters at the bed's foot, and he signed them like a lamb.|It was nobody else's work.}"
    ~ raise(rask_trust, 1)
    * *    "Did he write anything himself?"
        ~ asked += Rask
        {mood_of(rask_trust) >= Easy:
            "Two pages. It took him from dinner to dark. Then he rang for me and for the sluice-man, and we wrote our names under."
            ~ paper = heard_of
            * * *    "What did it say?"
                "I wrote my name," says Mrs Rask. "I did not read. But I can smell a river when it goes by."
                ~ raise(nerve, 1)
                -> after_bed
            * * *    "Where is it now?"
                {culprit == Rask:
                    Her hands go on with the dough by themselves. "Where a person might put a thing, who was afraid for it."
                    ~ raise(rask_trust, 1)
                - else:
                    "Gone from where it was. I dust in there."
                }
                -> after_bed
        - else:
            "He wrote the butcher," says Mrs Rask.
        }
    * *    "Were you fond of him?"
        ~ raise(rask_trust, 2)
        ~ raise(tact, 1)
        "I was used to him." She looks for something on a shelf where there is nothing. "It comes out at the same place."
    - -    (after_bed) The stove ticks.
*   {found ? sealing_wax} "Is this your wax?"
    ~ asked += Rask
    {culprit == Rask:
        "It is the house's." She looks at it lying in your palm. "I shut it up again as he had it. I never meant to keep it, miss. I meant to keep it <i>safe</i>."
        ~ raise(rask_trust, 1)
        * *    "Safe from whom?"
            "From the stove," says Mrs Rask.
            ~ raise(nerve, 1)
            -> waxed
        * *    {paper == in_hand or paper == glimpsed} "I have found it."
            ~ told_truth_to += Rask
            ~ promised_rask = true
            ~ raise(rask_trust, 2)
            She sits. In thirty-one years it may be the first time. "Then it's yours to carry. You're the right one for it, God help you."
            -> waxed
    - else:
        "It's for the jam," says Mrs Rask, and shows you the jam.
    }
    - -    (waxed) {promised_rask: She ties your parcel of bread with a different knot.|She goes back to the dough.}
*   {the_notary.for_her} "Did you know Alma Kortan?"
    ~ raise(rask_trust, 2)
    ~ told_truth_to += Rask
    "I had the bed next to hers, under the roof." She wipes a clean table. "She went in the spring. She left one, and she took one with her that nobody had counted."
    * *    "She left one?"
        "The master kept it. In the boathouse. As you'd keep a boy who had come with the boat." She looks at you sidelong. "He doesn't know about you, if that's what you're asking."
        ~ raise(emil_trust, 1)
        * * *    "I was not asking."
            "No," says Mrs Rask, kindly.
        * * *    "I was."
            ~ raise(nerve, 2)
            ~ your_reason = "my brother"
            She cuts you a slice against her chest.
    * *    "Took one with her."
        "That'd be you," says Mrs Rask. "Mind the step."
        ~ your_reason = "my mother"
*   {lamp && rask_trust > 2} "I looked in the flour."
    {kitchen_things.flour: "And?"|"You did not," says Mrs Rask. "You're clean."}
    ~ raise(rask_trust, 1)
*   "Can I carry something?"
    ~ raise(rask_trust, 1)
    ~ spend(1)
    You carry coal, in your good gloves. {&It is honest weight.|You list it, in your head.}
+   ->
    She has a great deal to do, and does it.
    ->->
-   {|She hums; it is a tune that your mother hums.|}
{ TURNS_SINCE(-> greeting) < 4:
    -> top
}
->->

=== with_emil
{ with_emil > 4:
    Emil shows you his hands, full of tar. Later, they say.
    ->->
}
-   (top)
*   "What did he mean to you?"
    ~ asked += Emil
    {mood_of(emil_trust):
    - Hostile: "Wages," says Emil.
    - Guarded: "He was fair," says Emil.
    - Even: "He taught me the river," says Emil. "All of it. He'd stop and say, what's under us now?"
    - else: "He used to stand in that door," says Emil, "and not come in. Every evening. I thought that he was checking the oars."
    }
    * *    "And your mother?"
        "Sends a card at New Year's. It never has a place on it." He says it to the rope. {the_notary.for_her: You know where she buys them.}
        ~ raise(emil_trust, 1)
        * * *    {the_notary.for_her && nerve > 4} "I know the place."
            ~ told_truth_to += Emil
            ~ raise(emil_trust, 4)
            ~ your_reason = "my brother"
            It is a long time before he says anything. Then he says, "You do hold a cup like her."
            * * * *    "You remember that?"
                "It is all I do remember."
            * * * *    [Hold out your hand]
                He looks at the tar on his, and takes it anyway.
        * * *    [Say nothing]
            ~ raise(tact, 1)
            The chain knocks under the floor.
    * *    "What is under us now?"
        {emil_trust > 0: "Two fathoms; clay; and an anchor that he lost the year I came."|"Water."}
        ~ raise(emil_trust, 1)
*   {paper >= heard_of} "Did he ever promise you the ferry?"
    "He promised me a lamp for the bow." He thinks about it honestly. "He said, it will be put right. In the last week. He said it to the ceiling."
    ~ raise(emil_trust, 1)
    * *    "It was put right. On paper."
        ~ told_truth_to += Emil
        ~ raise(nerve, 1)
        He sets the mallet down very gently, as if it had fallen asleep. "Then where is it?"
        * * *    {paper == in_hand} [Show him]
            ~ raise(emil_trust, 4)
            He reads it with his lips. At the second page he stops, and goes back to three words on the first.
        * * *    "I have until six."
            "It's {clock()} now," says Emil.
        * * *    {paper == burned} "It is burned."
            ~ raise(emil_trust, -4)
            He nods, many times. You have told the truth, in a way.
    * *    [Leave it at a lamp]
        ~ raise(tact, 1)
*   {found ? photograph} "Do you know this girl?"
    {emil_trust > 1:
        He holds it by the edges. "That's our stage. That's the old rail." And then: "That's my chin."
        ~ raise(emil_trust, 2)
        * *    [Give it to him]
            ~ found -= photograph
            ~ raise(emil_trust, 3)
            It was never on the list.
            -> shown
        * *    [Keep it, for the court]
            ~ raise(nerve, 1)
            He gives it back at once, by the edges.
            -> shown
    - else:
        "No," says Emil, after too short a look.
    }
    - -    (shown) A barge goes down, and the floor lifts a little and is set down again.
*   {drank > 1} "Take me out on the river."
    ~ spend(3)
    ~ raise(emil_trust, 2)
    ~ drank = 0
    He takes you out on the river until you are sober. It is bigger in the middle.
*   "Who walked about with a lamp?"
    {culprit:
    - Judit: "Judit has the heavy step," says Emil.
    - Tomas: "He sings, when he thinks he's quiet," says Emil.
    - Rask: "Somebody in list slippers," says Emil, and looks up at the kitchen.
    }
    ~ asked += culprit
    ~ raise(nerve, 1)
+   ->
    Somebody rings for the ferry on the far side, and he goes.
    ~ spend(1)
    ->->
-   {The light from the water goes about on the roof.||He works while you talk, and it is easier.}
{ TURNS_SINCE(-> greeting) < 4:
    -> top
}
->->

// ---------------------------------------------------------------- saying it

=== confront(person)
~ accused += person
~ temp weight = suspicion(person)
~ temp right = culprit == person
You shut the door first. "{person:
- Judit: Miss Brandt, I think that you burned it
- Tomas: Mr Brandt, I think that you sold it
- Rask: Mrs Rask, I think that you hid it
- else: Emil, I think that you knew
}," you say. "And this is why: {things_in(found)}."
{ right:
    {weight > 3: It is quiet for as long as it takes a boat to cross.|It is quiet.}
    {person:
    - Judit: "I read it at four in the morning," says Judit, "and I put it in the stove at five. It was the hour between that I should like listed."
    - Tomas: "Not sold," says Tomas. "Pawned. I do nothing finally."
    - else: "Hid it," says Mrs Rask, "from them that would have burned it or sold it. And from him that it would have sent off down the river for good."
    }
- else:
    {weight > 3: "It fits," says {name_of(person)}. "A thing can fit, and not be so."|"No," says {name_of(person)}, and you know at once that it is no.}
    {person == Emil:
        ~ raise(emil_trust, -4)
    }
    ~ raise(nerve, -2)
}
*   {right} "Put it in writing."
    ~ raise(nerve, 2)
    -> written(person)
*   {right && tact > 4} "Tell them yourself. At six, on the stage."
    ~ raise(tact, 2)
    ~ promised_rask = true
    -> house
*   {not right} "Then I beg your pardon."
    ~ raise(tact, 1)
    {person:
    - Judit:
        ~ raise(judit_trust, 1)
    - Tomas:
        ~ raise(tomas_trust, 1)
    - Rask:
        ~ raise(rask_trust, -1)
    }
    -> house
*   {not right} "We shall see what the court thinks."
    {person:
    - Judit:
        ~ raise(judit_trust, -4)
    - Tomas:
        ~ raise(tomas_trust, -4)
    - Rask:
        ~ raise(rask_trust, -4)
    }
    {LIST_COUNT(accused) > 1: -> shown_the_door}
    -> house
*   [Go out and shut the door behind you]
    -> house

=== written(person)
~ temp lines = 0
-   (sentence) {name_of(person)} writes {&a line|another|one more}.
~ lines++
{ lines < 3:
    -> sentence
}
~ paper = given_up
~ write_down(0)
You write it into the form, under <i>Papers</i>: {number_word(lines)} lines. There is one left, for the signature.
-> house

=== shown_the_door
Two in one day is more than a house will bear. Judit Brandt has your hat in her hand before you have found your gloves.
"The notary shall hear of it," she says. {bribed: She does not mention the envelope. Nor do you.}
You wait for the boat on the stage, in the rain, with {number_word(lots)} {lots == 1:lot|lots} and nobody to read them to. # ending: shown the door
-> reckoning

// ---------------------------------------------------------------- what you do for yourself

=== own_affairs
+   {quarters % 4 == 3} [Wait for the clock to strike]
    ~ spend(1)
    {quarters % 8 == 4: It strikes.|It strikes, and somewhere above you somebody counts it aloud.}
    -> way_back
*   {lots >= LOTS_WANTED && quarters > 20} [Sign the list, and have done]
    -> sign_early
*   {LIST_COUNT(found) > 2} (lay_out) [Lay out what you have]
    You lay it out on your knee: {things_in(found)}. {most_suspect() == culprit: It points somewhere, like hands of people in a crowd.|It will not lie still.}
    ~ raise(nerve, 1)
    -> house
*   {nerve < 2} [Wash your face]
    ~ raise(nerve, 2)
    The water is from the river, and tastes of it.
    -> house
*   {tact < 4 && drank == 0} [Remember what Mr Sunde says of houses]
    ~ raise(tact, 2)
    That they should be left as if read.
    -> house
*   {paper == in_hand && your_reason == "the wage"} [Think what two pages are worth]
    ~ raise(nerve, -1)
    {bribed: You have it in your pocket, what they are worth: {number_word(purse)} crowns.|You have {number_word(purse)} crowns.}
    -> house

=== sign_early
You sit on the third stair with the board on your knees, and read the list from the top.
-   (reading) {number_word(lots)} {lots == 1:lot|lots}, {number_word(crowns)} crowns{paper == in_hand:, and a thing in your bag that is not on it}.
*   {paper == in_hand} [Put it on]
    ~ write_down(0)
    ~ paper = given_up
    You write: <i>codicil, 2 pp., as found.</i> Your hand is quite steady.
    -> reading
*   {paper == in_hand && tact > 5} [Take it to Emil first]
    ~ enter(InBoathouse)
    ~ raise(emil_trust, 4)
    ~ told_truth_to += Emil
    -> house
*   [Sign]
    {signature}.
    -> boat_comes
+   {quarters < LAST_QUARTER - 1} [Not yet]
    ~ spend(1)
    -> house

// ---------------------------------------------------------------- six o'clock

=== boat_comes
{sign_early: You are on the stage a good while before it.|Six o'clock, and the whistle.} The boat noses in, and the man at the rope is {emil_trust > 0: Emil|nobody that you know}.
{lots < LOTS_WANTED:
    {number_word(LOTS_WANTED - lots)} short. You could write nine things without going back indoors: river, river, river.
    *   [Write them]
        ~ lots = LOTS_WANTED
        ~ crowns += 9
        ~ raise(nerve, -1)
        <i>Stage, landing. Rail, of same. Rope. Bell</i> — it is remarkable what people own.
        -> on_the_stage
    *   [Let the list be short]
        ~ raise(tact, 1)
        -> on_the_stage
    *   {quarters < LAST_QUARTER + 2 && emil_trust > 3} [Ask Emil to hold the boat]
        ~ spend(1)
        ~ write_down(50)
        He finds something the matter with the rope until you come running with the candlesticks.
        -> on_the_stage
- else:
    -> on_the_stage
}

=== on_the_stage
They have come down, all of them, in the order in which they sit at table.
{
- paper == in_hand:
    -> with_the_paper
- paper == given_up:
    -> confessed
- bribed:
    -> paid
- paper == burned:
    -> smoke
- told_truth_to ? Emil && emil_trust > 4:
    -> stay_or_go
- suspicion(most_suspect()) >= 3:
    -> name_a_name
}
-> only_furniture

=== with_the_paper
Two pages make no difference to the weight of a bag. You are aware of every ounce of them.
*   [Read it aloud]
    You read it aloud. The river helps, by being quiet.
    {judit_trust > 2: At the end Judit says, "Thank you," which nobody understands but the two of you.|Judit goes up the path before the end.}
    {tomas_trust > 2: Tomas claps, four times, slowly, and means it.}
    {rask_trust > 2: Mrs Rask has her apron over her face.}
    {emil_trust > 4 && told_truth_to ? Emil: Emil looks not at the paper but at you. "And the girl," he says. "If it was a girl?"|Emil has let go of the rope, and the boat has to be caught.} # ending: read aloud
    -> reckoning
*   [Give it to Mr Sunde, sealed]
    ~ raise(tact, 1)
    You say nothing on the stage. On Monday it is read in his own voice, between sneezes, and you are not there. # ending: delivered
    -> reckoning
*   {promised_rask or promised_tomas} [Keep your word]
    {promised_rask: You had promised a woman with flour on her arms.|You had nodded, once, over a bottle.} You hand it back on the stage, in front of everyone, as if it were a recipe. # ending: handed back
    -> reckoning
*   [Let the river have it]
    ~ paper = burned
    It goes under the boat, white, then not. # ending: the river
    -> reckoning

=== confessed
One of them has something to say, and has it in writing, and you hold the board while it is signed.
{culprit:
- Judit: "I shall want a receipt," says Judit.
- Tomas: "Sober," says Tomas. "Put that I was sober."
- Rask: "Read it me back," says Mrs Rask, "so that I hear it in a gentleman's words."
}
{emil_trust > 2: Emil carries your bag aboard himself.|Nobody carries your bag.} # ending: confession
-> reckoning

=== paid
You step over the gap with {number_word(purse)} crowns, and it is wider than in the morning.
{drank > 1: You laugh, at the wrong moment.|Nobody looks at you but Mrs Rask.}
{found !? (ledger_page): |In your bag is folio 211, which you might have given back, and did not.}
*   [Go below]
    Below, it smells of hens. # ending: paid
    -> reckoning
*   {nerve > 2} [Leave the envelope on the post]
    ~ purse = 6
    ~ bribed = false
    It stays where you put it. As you draw off, all four of them stand and look at it, and not one moves first. # ending: left on the post
    -> reckoning

=== smoke
There is nothing to say on the stage, and five people to say it.
{the_notary.for_her: You look at Emil's chin until the bend takes it away.|You look at the roof until the bend takes it away: five chimneys, and no smoke.} # ending: smoke
-> reckoning

=== stay_or_go
The others nod, and go up. Emil keeps the rope in his hand.
"There's a thing I'd show you," he says. "It'll not be in the list."
*   {your_reason == "my brother" or your_reason == "my mother"} [Let the boat go]
    The boat does not wait, and neither will the court. You walk back up the stage beside him. Neither of you holds a cup, but if you did, it would be by the wrong side. # ending: stayed
    -> reckoning
*   [Go, and write]
    "I will write," you say. "With a place on it." # ending: a card with a place
    -> reckoning
*   {came == along_the_dyke} [Walk home by the dyke]
    He walks with you as far as the sluice. The geese have gone. # ending: the dyke
    -> reckoning

=== name_a_name
~ temp named = most_suspect()
You have no paper. You have {things_in(found)}.
*   [Name {name_of(named)}]
    You say the name to Mr Sunde, on Monday, and he writes it on the blotter. {named == culprit: Three weeks later it is in the newspaper, spelled right.|Three weeks later there is an action for slander, and you are in it.} # ending: a name
    -> reckoning
*   [Name nobody]
    You list what you found, as found. Let him add it up.
    {suspicion(named) > 3: He does.|He does not.} # ending: as found
    -> reckoning

=== only_furniture
{number_word(lots)} {lots == 1:lot|lots}, {number_word(crowns)} crowns. Under <i>Papers</i> you write: <i>various.</i>
{LIST_COUNT(accused) > 0: Nobody shakes your hand.|Judit shakes your hand; hers is cold, and dry, and very tired.} # ending: only furniture
-> reckoning

=== reckoning
// The last page, the same for all, in which the day is added up.
{ not bribed:
    ~ purse += WAGE_CROWNS
}
Mr Sunde reads it through, all four copies, to see whether they agree.
"{crowns > 600: A good house.|A middling house.}" he says. "{LIST_COUNT(LIST_INVERT(seen_rooms)) > 2: You did not see all of it.|You saw all of it.} {shoes_wet: And you have caught my cold.|And not so much as a sneeze.}"
{LIST_COUNT(told_truth_to):
- 0: You told nobody anything today.
- 1: You told one person the truth today: {name_of(told_truth_to)}.
- else: You told the truth today to {name_of(LIST_MIN(told_truth_to))}, and not only there.
}
{asked ? LIST_ALL(asked): {LIST_COUNT(asked) > 3: You asked everyone.|You asked whom you could.}}
{LIST_RANGE(found, small_key, photograph): You kept something that was small.|You kept nothing small.}
You have {number_word(purse)} crowns{purse > 100:, and do not take them out|, and count them on the stairs}. The stairs smell of cats.
-> END
