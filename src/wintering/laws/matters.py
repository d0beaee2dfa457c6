"""What is decided, and how it can be decided: the LISTs `matters` and `answers`."""

MATTER_NONE = 0
MATTER_PASS = 1
MATTER_SEND_FOLLOWERS = 2
MATTER_GATE = 3
MATTER_STEP_IN = 4
MATTER_NIGHTMARE = 5
MATTER_GLIMPSE = 6
MATTER_ASK_NEWS = 7
MATTER_CARRY = 8  # whether to carry words for you
MATTER_GIVE_WORDS = 9  # whether to give them, now that they could
MATTER_WORDS = 10  # what to do about words of yours
MATTER_OWN_UP = 11  # whether to tell you truly what became of them
MATTER_LAMP = 12  # whether a lamp burns at the gate all night
MATTER_ASK_RELIEF = 13  # whether to ask to be let off following you
MATTER_RELIEVE = 14  # whether to let them off, and send another

MATTERS = (
    "matter_none",
    "matter_pass",
    "matter_send_followers",
    "matter_gate",
    "matter_step_in",
    "matter_nightmare",
    "matter_glimpse",
    "matter_ask_news",
    "matter_carry",
    "matter_give_words",
    "matter_your_words",
    "matter_own_up",
    "matter_lamp",
    "matter_ask_relief",
    "matter_relieve",
)

ANSWER_NONE = 0
ANSWER_NOD = 1
ANSWER_WARY = 2
ANSWER_TURN_BACK = 3
ANSWER_CHALLENGE = 4
ANSWER_SEND = 5
ANSWER_WAIT = 6
ANSWER_EMBRACE = 7
ANSWER_CAREFUL = 8
ANSWER_JUDGE = 9
ANSWER_SILENT = 10
ANSWER_YES = 11
ANSWER_NO = 12
ANSWER_COME = 13
ANSWER_LATE = 14  # she comes once what holds her lets her go
ANSWER_ANOTHER = 15  # somebody else comes in her stead
ANSWER_STAY = 16

ANSWERS = (
    "answer_none",
    "answer_nod",
    "answer_wary",
    "answer_turn_back",
    "answer_challenge",
    "answer_send",
    "answer_wait",
    "answer_embrace",
    "answer_careful",
    "answer_judge",
    "answer_silent",
    "answer_yes",
    "answer_no",
    "answer_come",
    "answer_late",
    "answer_another",
    "answer_stay",
)
