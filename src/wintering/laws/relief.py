"""Being let off: a follower who has had enough asks to be replaced, and a leader decides.

Numbers of the watch law.
"""

from wintering.arithmetic import clip
from wintering.laws.matters import (
    ANSWER_NO,
    ANSWER_YES,
    MATTER_ASK_RELIEF,
    MATTER_RELIEVE,
)
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_COLD,
    REASON_DUTY,
    REASON_GRUDGE,
    REASON_KINDNESS,
    REASON_RESPECT,
    REASON_TIRED,
)
from wintering.life.events import FOLLOWER_RELIEVED
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_FOLLOWER
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("at_once", 3.0, "person", 1.0, 20.0, "D", "followers that are out at once"),
    Parameter("patience_days", 45.0, "day", 0.1, 1000.0, "D", "days that fill a grudge"),
    Parameter("asks", 0.1, "1", -5.0, 5.0, "D", "sum from which one asks to be let off"),
    Parameter("lets_off", 0.0, "1", -5.0, 5.0, "D", "sum from which one is let off"),
)

# What weighs with one who would be let off, and with a leader who is asked (D).
OFFICE, GRUDGE, TIRED, KIND, LIKING = 0.5, 0.6, 0.5, 0.35, 0.5
ILL_WATCHED, NEEDED_WELL, LITTLE_LEFT = 0.5, 0.2, 0.4
DEAR, IN_FROST = 0.5, 0.1  # who is dear is not left to fewer; nobody is sent into a frost gladly


def wants_relief(life: Life, world: Tables, person: int) -> int:
    """Weigh, for a follower back with word, whether to ask to be let off. Returns the answer.

    The office says stay; a grudge that has had time, and weariness, say go; kindness and what
    they came to feel for you say stay.
    """
    office = -OFFICE * world.person_office[person]
    out = (life.hour - life.sent_hour[person]) / (24.0 * world.par.watch_patience_days)
    grudge = GRUDGE * world.person_grudge[person] * clip(out, 0.0, 1.0)
    tired = TIRED * life.weariness[person]
    kind = -KIND * world.person_kindness[person]
    liking = -LIKING * (life.respect[person][YOU] + life.warmth[person][YOU]) / 2.0
    answer = ANSWER_NO
    if office + grudge + tired + kind + liking >= world.par.watch_asks:
        answer = ANSWER_YES
    note_decision(life, person, MATTER_ASK_RELIEF, answer, office, grudge + tired + kind + liking)
    note_weight(life, REASON_DUTY, office, NONE)
    note_weight(life, REASON_GRUDGE, grudge, YOU)
    note_weight(life, REASON_TIRED, tired, person)
    note_weight(life, REASON_KINDNESS, kind, person)
    note_weight(life, REASON_RESPECT, liking, YOU)
    return answer


def in_reserve(life: Life, world: Tables, leader: int) -> int:
    """Who could go in another's place: one of hers who is here and has not gone before, or -1."""
    for person in range(1, world.people):
        if (
            world.person_role[person] == ROLE_FOLLOWER
            and life.sent[person] == 0
            and life.relieved_hour[person] == NEVER_YET
            and life.place[person] == life.place[leader]
            and life.going_to[person] == NONE
        ):
            return person
    return NONE


def may_be_sent(life: Life, world: Tables, person: int) -> bool:
    """Whether a follower can be told to go: enough are not out yet, and they were not let off."""
    out = 0
    for other in range(1, world.people):
        out = out + life.sent[other]
    return out < int(world.par.watch_at_once) and life.relieved_hour[person] == NEVER_YET


def decide_relief(life: Life, world: Tables, leader: int, person: int, another: int) -> int:
    """Weigh, for the leader, whether to let someone off. Returns the answer.

    One who resents the watch watches ill, and less of you is left to her than there might be; if
    nobody can go instead, you would be watched by fewer.
    """
    ill = ILL_WATCHED * world.person_grudge[person]
    worn = NEEDED_WELL * life.weariness[person]
    fewer = 0.0
    if another == NONE:
        fewer = -LITTLE_LEFT - DEAR * life.warmth[leader][YOU]
    cold = 0.0
    if life.country_c < 0.0:
        cold = -IN_FROST
    answer = ANSWER_NO
    if ill + worn + fewer + cold > world.par.watch_lets_off:
        answer = ANSWER_YES
    note_decision(life, leader, MATTER_RELIEVE, answer, ill + worn + cold, fewer)
    note_weight(life, REASON_GRUDGE, ill, person)
    note_weight(life, REASON_TIRED, worn, person)
    note_weight(life, REASON_DUTY, fewer, YOU)
    note_weight(life, REASON_COLD, cold, person)
    return answer


def ask_relief(life: Life, world: Tables, person: int, leader: int) -> None:
    """Ask, if it has come to that, and have it decided. Changes: see `let_off`; decisions."""
    if wants_relief(life, world, person) == ANSWER_YES:
        another = in_reserve(life, world, leader)
        if decide_relief(life, world, leader, person, another) == ANSWER_YES:
            let_off(life, person, leader, another)


def let_off(life: Life, person: int, leader: int, another: int) -> None:
    """Let one go home for good and send another. Changes: sent, relieved_hour, whereabouts."""
    life.sent[person] = 0
    life.errand[person] = 0
    life.relieved_hour[person] = life.hour
    if another != NONE:
        life.sent[another] = 1
        life.sent_hour[another] = life.hour
        life.errand[another] = 0
        life.report_hour[another] = life.hour
        life.seen_place[another] = life.seen_place[person]
        life.seen_place_hour[another] = life.seen_place_hour[person]
    note_event(life, FOLLOWER_RELIEVED, person, leader, another, 1.0)


def someone_was_relieved(life: Life, world: Tables) -> bool:
    """Whether any of them has been let off."""
    for person in range(1, world.people):
        if life.relieved_hour[person] != NEVER_YET:
            return True
    return False


def is_new_to_you(life: Life, person: int) -> bool:
    """Whether one who has just found you was never near you before."""
    return life.saw_you_hour[person] == NEVER_YET and life.met_count[person] == 0
