"""The streams of chance, each a number that no other use of chance has.

100 to 299: land and body; 300 to 499: people; 500 to 599: director and scenes.
"""

# People, 300 to 499.
INTRUSION = 300  # whether a memory breaks in by day; index 0, and which: index 1
NIGHT_ASKED = 301  # at which hour of sleep the dream comes
NIGHTMARE = 302  # whether it is a nightmare; index 0, which memory: 1, another dream: 2, which: 3
FLINCH = 303  # whether you flinch; index: memory
OTHER_TRACE = 304  # whether a memory comes to someone else; index: person
TELLING = 310  # whether a fact is told; index: person * facts + fact
GROWING = 311  # whether it grows in the telling; index: the same
TURNING = 320  # whether and to whom someone turns; index: person
QUARREL = 321  # whether talk turns into a quarrel; index: person
LINGER = 330  # whether someone moves on; index: person
WHERE = 331  # where they go next; index: person
MEETING_CHANCE = 340  # whether you and another come upon each other; index: person
MEETING_WAY = 341  # who sees whom; index: person
SIGHT = 350  # whether you glimpse a follower; index: person
SIGHT_LEVEL = 351  # how well; index: person
SIGN_FOUND = 352  # whether you find a sign; index: person
TRACKING = 353  # whether a follower finds you; index: person
LOSING = 354  # whether a follower loses you; index: person
NOTICED = 355  # whether what you do is seen by a follower; index: person (a turn's draw)
ANSWERING = 356  # whether it is answered; index: person (a turn's draw)
ANSWER_WAIT = 357  # how long an answer takes (a turn's draw)
DECIDING = 370  # the noise of a decision; index: person
