"""What words to somebody are for, how a sleeper is woken, how words and their answer stand.

The LISTs `messages` and `wakings`; the words themselves are never printed.
"""

MESSAGE_NONE = 0
MESSAGE_COME = 1
MESSAGE_WHY = 2
MESSAGE_THANKS = 3
MESSAGE_KNOW = 4  # I know why you did it
MESSAGE_GOODBYE = 5

MESSAGES = (
    "message_none",
    "message_come",
    "message_why",
    "message_thanks",
    "message_know",
    "message_goodbye",
)

WAKING_NONE = 0
WAKING_WAIT = 1  # sat across from him, hands open, until he woke by himself
WAKING_VOICE = 2  # called from a distance
WAKING_TOUCH = 3  # a hand on his shoulder
WAKING_BLADE = 4  # his weapon taken away first
WAKING_GUN = 5  # the pistol on him

WAKINGS = (
    "waking_none",
    "waking_wait",
    "waking_voice",
    "waking_touch",
    "waking_blade",
    "waking_gun",
)

# How it stands with the words someone carries.
CARRIES_NONE = 0
CARRYING = 1  # on the way with them
TURNED_BACK = 2  # went home with them instead
HEARD = 3  # gave them
HELD_BACK = 4  # let every moment pass; they are never given

# How far whoever comes to you has come.
COMING_NOBODY = 0
COMING_WAITS = 1  # something holds them yet
COMING_UNDER_WAY = 2
COMING_ON_RISE = 3  # stands on the rise, or camps on it
COMING_MET = 4  # you stand before each other
COMING_GONE = 5  # waited, and went home
