"""What is decided, and how it can be decided: the LISTs `matters` and `answers`."""

MATTER_NONE = 0
MATTER_PASS = 1
MATTER_SEND_FOLLOWERS = 2
MATTER_GATE = 3
MATTER_STEP_IN = 4
MATTER_NIGHTMARE = 5
MATTER_GLIMPSE = 6
MATTER_ASK_NEWS = 7

MATTERS = (
    "matter_none",
    "matter_pass",
    "matter_send_followers",
    "matter_gate",
    "matter_step_in",
    "matter_nightmare",
    "matter_glimpse",
    "matter_ask_news",
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
)
