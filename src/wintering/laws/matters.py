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

# Matters of yours, which the reader decides (laws.choosing).
MATTER_GO_HOME = 15  # whether to go back to those who answered to you
MATTER_TAKE_LEAD = 16  # whether to lead them again
MATTER_GO_TO_HER = 17  # whether to go to the one who left you
MATTER_ASK_AS_YOURSELF = 18  # whether what you send her is asked as yourself
MATTER_FEED = 19  # whether to feed another from your store
MATTER_SEND_OFF = 20  # whether to send those home who keep near you
MATTER_WAS_RIGHT = 21  # whether to hold that what you did was right
MATTER_CALL = 22  # whether to call to one of yours who looks for you
YOUR_MATTERS = 8

MATTER_LOOK_FOR_YOU = 23  # whether to go out and look for you
MATTER_COME_UP = 24  # whether to come up to you, having found you
MATTER_SPEAK_FOR_YOU = 25  # whether to own, before the council, to what was done together

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
    "matter_go_home",
    "matter_take_lead",
    "matter_go_to_her",
    "matter_ask_as_yourself",
    "matter_feed",
    "matter_send_off",
    "matter_was_right",
    "matter_call",
    "matter_look_for_you",
    "matter_come_up",
    "matter_speak_for_you",
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
