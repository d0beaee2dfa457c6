"""What the laws make of a fact or a memory: the words an author may give as `means`.

A world's facts and memories have names of the author's own; a law knows a fact only by its
number. `means` tells the laws that this one is the news that someone was seen, say.
"""

MEMORY_PLAIN = 0
MEMORY_DEED = 1  # what you did
MEMORY_PARTING = 2  # how you were left
MEMORY_WORDS = 3  # words of forgiveness that were given to you
MEMORY_GENTLE = 4  # one that comes as a dream, never as a nightmare

MEMORY_MEANINGS = {
    "plain": MEMORY_PLAIN,
    "deed": MEMORY_DEED,
    "parting": MEMORY_PARTING,
    "words": MEMORY_WORDS,
    "gentle": MEMORY_GENTLE,
}

FACT_PLAIN = 0
FACT_FALLEN = 1  # the enemy is dead
FACT_HAND = 2  # it was your hand
FACT_BROKEN = 3  # the alliance is over
FACT_PEACE = 4  # the war is over
FACT_ALONE = 5  # you left your people and live in the woods
FACT_WATCHED = 6  # people have been sent to keep near you
FACT_SPAN = 7  # how long you have been gone
FACT_HELPED = 8  # some of the dead had helped you
FACT_DEAL = 9  # there was a deal at the door
FACT_FORGAVE = 10  # someone forgave you
FACT_PAIR = 11  # two of the camp are a pair
FACT_EMPTY = 12  # the enemy's house stands empty
FACT_SCAVENGERS = 13  # people go there to take what is left
FACT_SEEN = 14  # you were seen
FACT_ARMED = 15  # you have a gun
FACT_PASSED = 16  # warriors met you and let you pass
FACT_ALIVE = 17  # you are alive
FACT_UNREST = 18  # peoples test each other
FACT_LEGEND = 19  # what is told of you
FACT_GRIEVES = 20  # the leader grieves
FACT_WINTER = 21  # the winter is hard
FACT_MERCY = 22  # a mercy that you gave
FACT_DEAD = 23  # you are dead: true of no life that goes on, and told all the same
FACT_WORDS = 24  # words that you gave somebody to carry to the one they are addressed to
FACT_HOLDS = 25  # the camp you left stands and eats
FACT_LEADS = 26  # another leads the camp you left

FACT_MEANINGS = {
    "plain": FACT_PLAIN,
    "fallen": FACT_FALLEN,
    "hand": FACT_HAND,
    "broken": FACT_BROKEN,
    "peace": FACT_PEACE,
    "alone": FACT_ALONE,
    "watched": FACT_WATCHED,
    "span": FACT_SPAN,
    "helped": FACT_HELPED,
    "deal": FACT_DEAL,
    "forgave": FACT_FORGAVE,
    "pair": FACT_PAIR,
    "empty": FACT_EMPTY,
    "scavengers": FACT_SCAVENGERS,
    "seen": FACT_SEEN,
    "armed": FACT_ARMED,
    "passed": FACT_PASSED,
    "alive": FACT_ALIVE,
    "unrest": FACT_UNREST,
    "legend": FACT_LEGEND,
    "grieves": FACT_GRIEVES,
    "winter": FACT_WINTER,
    "mercy": FACT_MERCY,
    "dead": FACT_DEAD,
    "words": FACT_WORDS,
    "holds": FACT_HOLDS,
    "leads": FACT_LEADS,
}
