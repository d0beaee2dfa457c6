// THE FAIR
// A small story by lot: every draw that Ink knows, kept apart from the long one, since each
// player of Ink draws by a generator of its own. It always ends, whatever is drawn.

CONST NIGHTFALL = 8
CONST PRIZE_COINS = 12

LIST Prizes = spoon, mirror, knife, melon, goose
LIST Sky = dry, drizzle, downpour

VAR coins = 5
VAR stalls = 0
VAR won = ()
VAR sky = dry

The fair sets up on the low field, as it does every year, {~and every year it floods|beside the river, which is watching|before anyone has counted the tents}.
*   [Draw straws for who goes first]
    ~ SEED_RANDOM(RANDOM(1, 1000))
    You draw {RANDOM(0, 1) == 1: the long one|the short one}.
*   [Go first]
    ~ SEED_RANDOM(77)
    You go first, since somebody must.
-   -> field

=== function weather()
    ~ temp turn = RANDOM(1, 6)
    {
    - turn == 1 && sky < downpour:
        ~ sky++
    - turn == 6 && sky > dry:
        ~ sky--
    }
    {sky:
    - dry: The flags hang.
    - drizzle: {~It spits.|The flags darken.|A woman laughs, and puts a basket on her head.}
    - else: {~It comes down like gravel.|Nobody can hear the organ.}
    }

=== field
~ stalls++
{ stalls > NIGHTFALL or coins < 1:
    -> home
}
{weather()}
<- wheel
<- tent
+   [Walk about]
    {shuffle:
    -   A man sells knives to a man who sells knives.
    -   Two children carry a melon as if it were asleep.
        ~ coins++
        One of them has dropped a coin, and does not want it back.
    -   You meet somebody whom you owe.
        ~ coins--
    }
    -> field

=== wheel
+   {coins > 0} [Turn the wheel]
    ~ coins--
    ~ temp stop = RANDOM(1, 10)
    It goes round. {stop > 6: It stops at the painted goose.|It stops {~beside|before|just past} the painted goose.}
    { stop > 6:
        ~ temp prize = LIST_RANDOM(LIST_ALL(Prizes) - won)
        {LIST_COUNT(prize) == 0: There is nothing left to win, and they give you {PRIZE_COINS} coins to go away.|They give you the {prize}.}
        { LIST_COUNT(prize) == 0:
            ~ coins += PRIZE_COINS
            ~ won = ()
        }
        ~ won += prize
    }
    -> field

=== tent
+   {sky >= drizzle} [Get under canvas]
    {shuffle once:
    -   Inside, a man is lying about the sea.
    -   Inside, the goose of last year's painting lives, retired.
    -   Inside, they are counting the tents.
    }
    {shuffle stopping:
    -   You are given tea.
    -   You are given the same tea.
    -   By now it is your tent.
    }
    ~ sky = dry
    -> field

=== home
You go home {stalls > NIGHTFALL: in the dark|early} with {coins > 0: {coins}|no} {coins == 1:coin|coins}{LIST_COUNT(won) > 0: and {won}}, {~by the road|by the dyke}.
-> END
