"""What you do before those who keep near, who notices it, and the answers: seldom, in kind.

Numbers of the watch law.
"""

from wintering.arithmetic import clip
from wintering.laws.following import lose_you
from wintering.laws.glimpse import LEVEL_PERSON, LEVEL_SIGN, show
from wintering.laws.leavings import leave_lying, pick_up
from wintering.laws.parameters import Parameter
from wintering.laws.patrol import ERRAND_REPORT
from wintering.laws.reports import (
    DEED_EVADED,
    DEED_SANG,
    DEED_SHARED,
    DEED_SPOKE,
    DEED_THANKED,
    DEED_WEPT,
    note_deed,
)
from wintering.laws.signs import SIGN_ANSWER
from wintering.laws.tracks import tracks_now
from wintering.laws.working_out import read, suspect
from wintering.life.chance import chance_turn
from wintering.life.events import FOLLOWER_ANSWERED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import ANSWER_WAIT, ANSWERING, NOTICED
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("evaded", 0.55, "1", 0.0, 1.0, "D", "chance that a careless follower is shaken off"),
    Parameter(
        "prints_tell", 0.8, "1", 0.0, 1.0, "D", "share of it that your own plain prints undo"
    ),
    Parameter("notices", 0.85, "1", 0.0, 1.0, "D", "chance that one within hearing notices"),
    Parameter("answering", 0.45, "1", 0.0, 1.0, "D: seldom", "chance that the kindest one answers"),
    Parameter(
        "share_m", 3000.0, "m", 1.0, 9000.0, "D", "how far off food left in the open is found"
    ),
    Parameter("song_m", 260.0, "m", 1.0, 9000.0, "D", "how far a song carries"),
    Parameter("speech_m", 160.0, "m", 1.0, 9000.0, "D", "how far words aloud carry"),
    Parameter("weeping_m", 110.0, "m", 1.0, 9000.0, "D", "how far weeping carries"),
)

SHARE = 0  # what you do
SPEAK = 1
SING = 2
WEEP = 3
EVADE = 4
THANK = 5
SEND_OFF = 6  # tell them to go home
DOINGS = 8  # room for what you do in the index of a draw

FORD = 1  # how it is answered: a ford is cleared, a path is trodden
DISTANCE = 2  # they keep wider
REPLACED = 3  # one of them goes home
FOOD = 4  # food is left
SHOWN = 5  # one lets itself be seen, on purpose

FIRST_ANSWER_H = 7.0  # hours after which an answer may come (D)
LAST_ANSWER_H = 44.0  # and by which it does (D)
WIDER_M = 70.0  # m by which they keep wider (D)
NEARER_M = 35.0  # m by which one who was thanked keeps less wide again (D)
SHARE_KG = 0.6  # kg that one of them takes of a share (D)
GIFT_KG = 0.4  # kg of food left at once (D)
AWAY_H = 400  # a follower who has gone home offended stays away for so long
SEEN_LIGHT = 0.3  # light in which an answer would be come upon, from 0 to 1 (D)
KINDLY = 0.6  # kindness from which one answers kindly to tears and songs (D)
FAIR = 0.4  # kindness from which one returns a gift (D)
BITTER = 0.5  # grudge from which one answers against you (D)
SPENT = 0.6  # weariness from which one who was shaken off goes home (D)
HUNGRY, FED = 0.3, 0.2  # hunger above which a song is answered with food, a gift below not (D)
# How much an act warms whoever notices it, of what lacks: at all, by kindness, by what it is (D).
WARMS, WARMS_KIND, WARMS_GIFT, WARMS_TEARS, WARMS_THANKS = 0.02, 0.06, 0.05, 0.05, 0.08
RESPECTED = 0.03  # respect that any of it earns, of what lacks (D)
OWES, RESTS = 0.15, 0.15  # what a share of food puts in their debt and takes of weariness (D)
WILL_LEAST, WILL_DEBT, WILL_GRUDGE = 0.3, 0.4, 0.4  # of the will to answer (D)
# What an answer says, in log-odds, of guards against hunters (D).
SAYS_FORD, SAYS_DISTANCE, SAYS_REPLACED, SAYS_FOOD, SAYS_SHOWN = 1.2, 0.6, 0.3, 1.5, 1.2
SUSPECT_ANSWER = 0.25  # suspicion that an answer raises (D)
RUNNING_SAYS, GIVING_SAYS = -0.2, 0.15  # you read them as you treat them (D)
EVADE_BY_CARE, EVADE_BY_DARK, EVADE_LIGHT = 1.3, 1.3, 0.6  # of shaking someone off (D)


def carries_m(world: Tables, what: int) -> float:
    """How far what you do is heard or seen. Units: m."""
    if what == SHARE:
        return world.par.watch_share_m
    if what == SING:
        return world.par.watch_song_m
    if what == SPEAK or what == THANK or what == SEND_OFF:
        return world.par.watch_speech_m
    return world.par.watch_weeping_m


def deed_of(what: int) -> int:
    """The bit by which it is known (laws.reports)."""
    if what == SHARE:
        return DEED_SHARED
    if what == SPEAK or what == SEND_OFF:
        return DEED_SPOKE
    if what == SING:
        return DEED_SANG
    if what == WEEP:
        return DEED_WEPT
    if what == THANK:
        return DEED_THANKED
    return DEED_EVADED


def do_before_them(life: Life, world: Tables, what: int) -> int:
    """Do something that those near may notice. Returns how many notice.

    What nobody notices nobody tells.
    Changes: their bonds to you, what they know you did; an answer that may be on its way; who
    is near, if you evade.
    """
    noticed = 0
    if life.understood == 0 and life.suspicion > 0.0:
        if what == EVADE:
            read(life, RUNNING_SAYS)
        elif what == SHARE:
            read(life, GIVING_SAYS)
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            if what == EVADE:
                evade_one(life, world, person)
            elif life.watch_m[person] <= carries_m(world, what) and (
                chance_turn(life, NOTICED, person * DOINGS + what) < world.par.watch_notices
            ):
                noticed = noticed + 1
                note_deed(life, person, deed_of(what))
                be_moved(life, world, person, what)
                plan_answer(life, world, person, what)
    return noticed


def evade_one(life: Life, world: Tables, person: int) -> None:
    """Try to shake off one of them: snow and wet ground keep your prints, and those tell.

    Changes: is_near; deeds_known; an answer that may be on its way.
    """
    odds = world.par.watch_evaded * (EVADE_BY_CARE - world.person_care[person])
    odds = odds * (EVADE_BY_DARK - EVADE_LIGHT * life.light)
    odds = odds * (1.0 - world.par.watch_prints_tell * tracks_now(life, life.place[YOU], 1))
    note_deed(life, person, DEED_EVADED)
    if chance_turn(life, NOTICED, person * DOINGS + EVADE) < odds:
        lose_you(life, person)
    else:
        plan_answer(life, world, person, EVADE)


def take_share(life: Life, world: Tables, person: int) -> None:
    """One of them takes what you left for them. Changes: the leavings, has_item."""
    here = life.place[YOU]
    room = SHARE_KG
    for item in range(world.items):
        if world.item_is_food[item] == 1 and room > 0.0:
            kg = pick_up(life, here, item, room)
            life.has_item[person][item] = life.has_item[person][item] + kg
            room = room - kg


def be_moved(life: Life, world: Tables, person: int, what: int) -> None:
    """What it does to one who notices.

    Changes: their warmth, respect, debt, weariness, distance; what was left for them.
    """
    kind = world.person_kindness[person]
    warmer = WARMS + WARMS_KIND * kind
    if what == SEND_OFF:
        warmer = 0.0
    if what == SHARE:
        life.debt[person][YOU] = clip(life.debt[person][YOU] + OWES, 0.0, 1.0)
        life.weariness[person] = clip(life.weariness[person] - RESTS, 0.0, 1.0)
        warmer = warmer + WARMS_GIFT
        take_share(life, world, person)
    if what == WEEP:
        warmer = warmer + WARMS_TEARS * kind
    if what == THANK:
        warmer = warmer + WARMS_THANKS
        life.debt[YOU][person] = clip(life.debt[YOU][person] - OWES, 0.0, 1.0)
        life.wider_m[person] = clip(life.wider_m[person] - NEARER_M, 0.0, 1000.0)
    life.warmth[person][YOU] = clip(
        life.warmth[person][YOU] + warmer * (1.0 - life.warmth[person][YOU]), 0.0, 1.0
    )
    life.respect[person][YOU] = clip(
        life.respect[person][YOU] + RESPECTED * (1.0 - life.respect[person][YOU]), 0.0, 1.0
    )


def answer_to(life: Life, world: Tables, person: int, what: int) -> int:
    """How one who will answer does: in kind, by what you did and what they are like."""
    kind = world.person_kindness[person]
    grudge = world.person_grudge[person]
    if what == EVADE:
        if grudge > BITTER or life.weariness[person] > SPENT:
            return REPLACED
        return DISTANCE
    if what == SEND_OFF and grudge > BITTER:
        return REPLACED
    if what == SEND_OFF:
        return DISTANCE
    if what == WEEP:
        if kind > KINDLY:
            return FOOD
        return DISTANCE
    if what == THANK and kind > KINDLY:
        return SHOWN
    if (what == SPEAK or what == THANK) and grudge > BITTER:
        return DISTANCE
    if what == SHARE and kind > FAIR and life.hunger >= FED:
        return FOOD
    if what == SING and kind > KINDLY and life.hunger > HUNGRY:
        return FOOD
    return FORD


def plan_answer(life: Life, world: Tables, person: int, what: int) -> None:
    """Whether one who noticed will answer, how, and when. Changes: answer_due and beside it."""
    if life.answer_due_kind > 0:
        return
    will = WILL_LEAST + world.person_kindness[person] + WILL_DEBT * life.debt[person][YOU]
    if what == EVADE:
        will = WILL_GRUDGE + world.person_grudge[person]
    will = will * world.par.watch_answering
    if chance_turn(life, ANSWERING, person * DOINGS + what) >= will:
        return
    wait = FIRST_ANSWER_H + (LAST_ANSWER_H - FIRST_ANSWER_H) * chance_turn(life, ANSWER_WAIT, what)
    life.answer_due = life.hour + int(wait)
    life.answer_due_kind = answer_to(life, world, person, what)
    life.answer_due_person = person


def answer_now(life: Life, world: Tables) -> None:
    """Let an answer that was on its way be given, if whoever gives it is still near.

    Changes: answer_kind and beside it, what lies at your place, distances, a sign to be found.
    """
    person = life.answer_due_person
    kind = life.answer_due_kind
    if person == NONE or life.is_near[person] == 0:
        life.answer_due_kind = 0
        return
    if life.is_asleep == 1 or life.light < SEEN_LIGHT:
        # It waits until you would come upon it.
        return
    life.answer_due_kind = 0
    amount = 1.0
    if kind == FOOD:
        amount = leave_food(life, world, person)
        if amount <= 0.0:
            kind = FORD
            amount = 1.0
    if kind == DISTANCE:
        for other in range(1, world.people):
            if life.is_near[other] == 1:
                life.wider_m[other] = clip(life.wider_m[other] + WIDER_M, 0.0, 1000.0)
    if kind == REPLACED:
        life.is_near[person] = 0
        life.going_to[person] = NONE
        life.way_left_km[person] = 0.0
        life.errand[person] = ERRAND_REPORT
        life.errand_place[person] = world.person_home[person]
        life.stays_until[person] = life.hour + AWAY_H
    give_answer(life, world, person, kind, amount)


def says_of_answer(kind: int) -> float:
    """The log-odds of guards against hunters that an answer gives."""
    if kind == FOOD:
        return SAYS_FOOD
    if kind == DISTANCE:
        return SAYS_DISTANCE
    if kind == REPLACED:
        return SAYS_REPLACED
    if kind == SHOWN:
        return SAYS_SHOWN
    return SAYS_FORD


def give_answer(life: Life, world: Tables, person: int, kind: int, amount: float) -> None:
    """Let an answer be found. Changes: answer_kind and beside it, suspicion, the moment GLIMPSE."""
    life.answer_kind = kind
    life.answer_person = person
    life.answer_hour = life.hour
    life.sign_count = life.sign_count + 1
    life.sign_kind = SIGN_ANSWER
    note_event(life, FOLLOWER_ANSWERED, person, YOU, kind, amount)
    suspect(life, world, SUSPECT_ANSWER, says_of_answer(kind))
    if kind == SHOWN:
        show(life, world, person, LEVEL_PERSON)
    else:
        show(life, world, person, LEVEL_SIGN)


def leave_food(life: Life, world: Tables, person: int) -> float:
    """Leave you food of one's own. Returns the kg left. Changes: has_item, leavings."""
    here = life.place[YOU]
    for item in range(world.items):
        if world.item_is_food[item] == 1 and life.has_item[person][item] > 0.0:
            kg = clip(GIFT_KG, 0.0, life.has_item[person][item])
            life.has_item[person][item] = life.has_item[person][item] - kg
            leave_lying(life, here, item, kg)
            return kg
    return 0.0
