"""The law of duty: what the office weighs, what the person weighs, what is done."""

from wintering.arithmetic import clip
from wintering.laws.choosing import lie_awake_over_it
from wintering.laws.counting import NUMBERS as COUNTING_NUMBERS
from wintering.laws.crossing import NUMBERS as CROSSING_NUMBERS
from wintering.laws.gate import decide_gate, is_of_camp
from wintering.laws.going import NEXT_DOOR_KM, activity_of
from wintering.laws.lamp import NUMBERS as LAMP_NUMBERS
from wintering.laws.lamp import decide_lamp, see_to_lamp
from wintering.laws.looking import NUMBERS as LOOKING_NUMBERS
from wintering.laws.looking import decide_look, see_to_looking
from wintering.laws.matters import (
    ANSWER_CAREFUL,
    ANSWER_EMBRACE,
    ANSWER_NO,
    ANSWER_NOD,
    ANSWER_SEND,
    ANSWER_WARY,
    ANSWER_YES,
    MATTER_ASK_NEWS,
    MATTER_GATE,
    MATTER_LAMP,
    MATTER_LOOK_FOR_YOU,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
    MATTER_SPEAK_FOR_YOU,
    MATTER_STEP_IN,
)
from wintering.laws.meanings import FACT_ALIVE, FACT_DEAD, FACT_PASSED, FACT_SEEN, FACT_WATCHED
from wintering.laws.news import sure_of, sureness, witness
from wintering.laws.parameters import Parameter
from wintering.laws.passing import decide_pass
from wintering.laws.reasons import (
    REASON_DUTY,
    REASON_FEAR,
    REASON_GRUDGE,
    REASON_KINDNESS,
    REASON_NEWS,
    REASON_RESPECT,
    REASON_WORDS,
)
from wintering.laws.relief import may_be_sent
from wintering.laws.sending import decide_send
from wintering.laws.speaking import NUMBERS as SPEAKING_NUMBERS
from wintering.laws.speaking import decide_speak, see_to_speaking
from wintering.laws.tension import AWAKE_FROM_H, AWAKE_TO_H, bear, lies_awake
from wintering.laws.tension import NUMBERS as TENSION_NUMBERS
from wintering.laws.works import WORK_REST, WORK_SLEEP
from wintering.life.events import FOLLOWERS_SENT
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_FOLLOWER, ROLE_LEADER
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("noise", 0.12, "1", 0.0, 2.0, "D", "what no weight explains in a decision"),
    Parameter("gate_noise", 0.25, "1", 0.0, 2.0, "D", "what no weight explains at the gate"),
    Parameter("pass_nod", 0.62, "1", -5.0, 5.0, "D", "sum from which you are let pass with a nod"),
    Parameter("pass_wary", 0.12, "1", -5.0, 5.0, "D", "sum from which you are let pass warily"),
    Parameter("challenge", 0.78, "1", -5.0, 5.0, "D", "boldness less fear that bars your way"),
    Parameter("ignorance", 0.65, "1", 0.0, 5.0, "D", "weight of believing the alliance stands"),
    Parameter("alliance", 0.6, "1", 0.0, 5.0, "D", "weight against you of knowing it is over"),
    Parameter("gun", 0.62, "1", 0.0, 5.0, "D", "weight against you of a gun in your hand"),
    Parameter("hands", 0.3, "1", 0.0, 5.0, "D", "weight for you of empty hands"),
    Parameter("told", 0.25, "1", 0.0, 5.0, "D", "weight for you of being told something straight"),
    Parameter("send_base", 0.45, "1", -5.0, 5.0, "D", "sum from which followers are sent"),
    Parameter("needed", 0.15, "1", 0.0, 5.0, "D", "weight of warriors needed elsewhere"),
    Parameter("unrest", 0.25, "1", 0.0, 5.0, "D", "weight of peoples that test each other"),
    Parameter("use_of_you", 0.3, "1", 0.0, 5.0, "D", "weight of what your name is worth to peace"),
    Parameter("company_days", 14.0, "day", 0.1, 1000.0, "D", "days alone that make company a need"),
    Parameter("step_in", 0.15, "1", -5.0, 5.0, "D", "sum from which a follower steps in"),
    *TENSION_NUMBERS,
    *LAMP_NUMBERS,
    *COUNTING_NUMBERS,
    *LOOKING_NUMBERS,
    *CROSSING_NUMBERS,
    *SPEAKING_NUMBERS,
)

LET_BY_RESPECT, STOPPED_TRUST = 0.1, 0.8  # respect gained by a nod; trust left by a refusal (D)
# Stepping in (D): the order to keep you alive, less the order to stay unseen; then the heart.
ORDER_LEAST, ORDER_OFFICE = 0.25, 0.5
STEP_KIND, STEP_RESPECT, STEP_WARMTH, STEP_GRUDGE, STEP_FEAR = 0.6, 0.4, 0.3, 0.6, 0.4
# Asking for news (D): talk beyond the usual, having been told something, fear, a grudge.
USUAL_TALK, WAS_TOLD, ASK_FEAR, ASK_GRUDGE = 0.4, 0.2, 0.5, 0.4
DECIDING_HOUR = 9  # the hour of the day at which a leader decides what waits
CURIOUS = 0.3  # weight of not knowing anything that is told (D)
UNDECIDED_H = 1  # hours after which those who met you decide without a word from you


def decide(life: Life, world: Tables, person: int, matter: int) -> int:
    """Let someone weigh a matter, decide it, and have it kept. Returns the answer.

    Changes: the ring of decisions, their answer, and what follows from it.
    """
    life.decided_hour[person] = life.hour
    if matter == MATTER_PASS:
        answer = decide_pass(life, world, person)
        settle_pass(life, world, person, answer)
        bear_decision(life, world, person, matter, answer == ANSWER_NOD or answer == ANSWER_WARY)
        return answer
    if matter == MATTER_SEND_FOLLOWERS:
        answer = decide_send(life, world, person)
        if answer != life.answer_send[person]:
            # What is weighed again each morning is borne once.
            bear_decision(life, world, person, matter, answer == ANSWER_SEND)
        life.answer_send[person] = answer
        if answer == ANSWER_SEND:
            send(life, world, person)
        return answer
    if matter == MATTER_GATE:
        answer = decide_gate(life, world, person)
        life.answer_gate[person] = answer
        taken = answer == ANSWER_EMBRACE or answer == ANSWER_CAREFUL
        bear_decision(life, world, person, matter, taken)
        see_you_live(life, world)
        return answer
    if matter == MATTER_LAMP:
        return decide_lamp(life, world, person)
    if matter == MATTER_SPEAK_FOR_YOU:
        return decide_speak(life, world, person)
    if matter == MATTER_LOOK_FOR_YOU:
        return decide_look(life, world, person)
    if matter == MATTER_STEP_IN:
        answer = decide_step_in(life, world, person)
        life.answer_step_in[person] = answer
        bear_decision(life, world, person, matter, answer == ANSWER_YES)
        return answer
    if matter == MATTER_ASK_NEWS:
        answer = decide_ask(life, world, person)
        life.answer_ask[person] = answer
        return answer
    return 0


def bear_decision(life: Life, world: Tables, person: int, matter: int, for_you: bool) -> None:
    """Let someone bear what they have just decided about you, for you or against. See `bear`."""
    did = -1
    if for_you:
        did = 1
    bear(life, world, person, YOU, matter, life.office_said[person], life.person_said[person], did)


def see_you_live(life: Life, world: Tables) -> None:
    """Let those who stand about the gate see that you live, whatever they had heard.

    Changes: beliefs.
    """
    for person in range(1, world.people):
        if is_of_camp(world, person) and life.going_to[person] == NONE:
            if world.distance_km[life.place[person]][life.place[YOU]] <= NEXT_DOOR_KM:
                witness(life, world, person, FACT_ALIVE)


def settle_pass(life: Life, world: Tables, person: int, answer: int) -> None:
    """What follows when those who met you have decided. Changes: beliefs, bonds, meeting_open."""
    let_by = answer == ANSWER_NOD or answer == ANSWER_WARY
    for other in range(1, world.people):
        if life.met_hour[other] == life.met_hour[person] and (
            other == person or world.person_charge[other] == person
        ):
            life.answer_pass[other] = answer
            if let_by:
                witness(life, world, other, FACT_PASSED)
            if answer == ANSWER_NOD:
                life.respect[other][YOU] = clip(
                    life.respect[other][YOU] + LET_BY_RESPECT * (1.0 - life.respect[other][YOU]),
                    0.0,
                    1.0,
                )
            elif not let_by:
                life.trust[other][YOU] = clip(STOPPED_TRUST * life.trust[other][YOU], 0.0, 1.0)
    if life.meeting_open == person:
        life.meeting_open = NONE


def send(life: Life, world: Tables, leader: int) -> None:
    """A leader sends people to keep near you: those who are with her, now; others when they hear.

    Changes: sent, seen_place, beliefs.
    """
    witness(life, world, leader, FACT_WATCHED)
    for person in range(1, world.people):
        if world.person_role[person] == ROLE_FOLLOWER and (
            life.place[person] == life.place[leader] and life.going_to[person] == NONE
        ):
            take_order(life, world, leader, person)


def take_order(life: Life, world: Tables, leader: int, person: int) -> None:
    """Someone is told to follow you, and where you were last seen. Changes: sent, beliefs."""
    if life.sent[person] == 1 or not may_be_sent(life, world, person):
        return
    witness(life, world, person, FACT_WATCHED)
    life.sent[person] = 1
    life.sent_hour[person] = life.hour
    life.errand[person] = 0
    life.report_hour[person] = life.hour
    if life.seen_place_hour[leader] > life.seen_place_hour[person]:
        life.seen_place[person] = life.seen_place[leader]
        life.seen_place_hour[person] = life.seen_place_hour[leader]
    note_event(life, FOLLOWERS_SENT, leader, person, life.seen_place[person], 1.0)


def decide_step_in(life: Life, world: Tables, person: int) -> int:
    """Whether a follower who sees you dying shows themself.

    The order was to stay unseen and to keep you alive: the second weighs more.
    """
    office = ORDER_OFFICE * world.person_office[person] + ORDER_LEAST
    kind = STEP_KIND * world.person_kindness[person]
    respect = STEP_RESPECT * life.respect[person][YOU] + STEP_WARMTH * life.warmth[person][YOU]
    grudge = -STEP_GRUDGE * world.person_grudge[person]
    afraid = -STEP_FEAR * life.fright[person][YOU] * (1.0 - world.person_boldness[person])
    answer = ANSWER_NO
    if office + kind + respect + grudge + afraid >= world.par.duty_step_in:
        answer = ANSWER_YES
    note_decision(life, person, MATTER_STEP_IN, answer, office, kind + respect + grudge + afraid)
    note_weight(life, REASON_DUTY, office, NONE)
    note_weight(life, REASON_KINDNESS, kind, person)
    note_weight(life, REASON_RESPECT, respect, YOU)
    note_weight(life, REASON_GRUDGE, grudge, YOU)
    note_weight(life, REASON_FEAR, afraid, YOU)
    life.office_said[person] = office
    life.person_said[person] = kind + respect + grudge + afraid
    return answer


def decide_ask(life: Life, world: Tables, person: int) -> int:
    """Whether someone who stands before you asks you for news: talk, and what they do not know."""
    curious = world.person_talk[person] - USUAL_TALK
    unknown = 0.0
    whole = 0.0
    for fact in range(world.facts):
        whole = whole + world.fact_interest[fact]
        if sureness(life, world, person, fact) < world.par.news_known:
            unknown = unknown + world.fact_interest[fact]
    if whole > 0.0:
        unknown = CURIOUS * unknown / whole
    words = 0.0
    if life.told_count > 0:
        words = WAS_TOLD
    afraid = -ASK_FEAR * life.fright[person][YOU]
    grudge = -ASK_GRUDGE * world.person_grudge[person]
    answer = ANSWER_NO
    if curious + unknown + words + afraid + grudge > 0.0:
        answer = ANSWER_YES
    note_decision(life, person, MATTER_ASK_NEWS, answer, 0.0, curious + unknown + words)
    note_weight(life, REASON_NEWS, unknown, NONE)
    note_weight(life, REASON_WORDS, curious + words, YOU)
    note_weight(life, REASON_FEAR, afraid, YOU)
    note_weight(life, REASON_GRUDGE, grudge, YOU)
    return answer


def has_news_of_you(life: Life, world: Tables, leader: int) -> bool:
    """Whether a leader has heard that you were seen, met or are alive."""
    known = world.par.news_known
    return (
        sure_of(life, world, leader, FACT_SEEN) >= known
        or sure_of(life, world, leader, FACT_ALIVE) >= known
        or sure_of(life, world, leader, FACT_PASSED) >= known
    ) and life.seen_place[leader] != NONE


def is_mourning(life: Life, world: Tables, person: int) -> bool:
    """Whether someone believes you dead, and so weighs anew what they once decided for you."""
    return sure_of(life, world, person, FACT_DEAD) >= world.par.news_known


def keep_awake(life: Life, world: Tables) -> None:
    """Let whoever set too much aside lie awake in the small hours. Changes: activity."""
    if not AWAKE_FROM_H <= life.hour_of_day <= AWAKE_TO_H:
        return
    for person in range(1, world.people):
        doing = life.activity[person]
        if doing != NONE and lies_awake(life, world, person):
            if world.activity_work[doing] == WORK_SLEEP:
                life.activity[person] = activity_of(world, WORK_REST)


def duty(life: Life, world: Tables) -> None:
    """Let those decide who have something to decide this hour.

    Changes: see `decide`.
    Units: weights are sums of shares from 0 to 1.
    Source: WORLD.md 16, 17, 20; the weights are declared (D).
    """
    if life.meeting_open != NONE:
        lead = life.meeting_open
        if life.hour - life.met_hour[lead] >= UNDECIDED_H:
            decide(life, world, lead, MATTER_PASS)
    see_to_lamp(life, world)
    see_to_looking(life, world)
    see_to_speaking(life, world)
    lie_awake_over_it(life, world)
    keep_awake(life, world)
    if life.hour_of_day != DECIDING_HOUR:
        return
    for person in range(1, world.people):
        if world.person_role[person] == ROLE_LEADER:
            if life.answer_send[person] != ANSWER_SEND or is_mourning(life, world, person):
                if has_news_of_you(life, world, person):
                    decide(life, world, person, MATTER_SEND_FOLLOWERS)
            else:
                send(life, world, person)
