"""What you do before those who keep near, who notices it, and the answers: seldom, in kind."""

from wintering.arithmetic import clip
from wintering.laws.following import lose_you
from wintering.laws.glimpse import LEVEL_SIGN, show, suspect
from wintering.life.chance import chance_turn
from wintering.life.events import FOLLOWER_ANSWERED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import ANSWER_WAIT, ANSWERING, NOTICED
from wintering.storyworld.tables import Tables

SHARE = 0  # what you do
SPEAK = 1
SING = 2
WEEP = 3
EVADE = 4

FORD = 1  # how it is answered: a ford is cleared, a path is trodden
DISTANCE = 2  # they keep wider
REPLACED = 3  # one of them goes home
FOOD = 4  # food is left

FIRST_ANSWER_H = 7.0
LAST_ANSWER_H = 44.0
WIDER_M = 70.0
GIFT_KG = 0.4
AWAY_H = 400  # a follower who has been replaced stays away for so long


def carries_m(what: int) -> float:
    """How far what you do is heard or seen. Units: m (D)."""
    if what == SHARE:
        return 3000.0
    if what == SING:
        return 260.0
    if what == SPEAK:
        return 160.0
    return 110.0


def do_before_them(life: Life, world: Tables, what: int) -> int:
    """Do something that those near may notice. Returns how many notice.

    Changes: their bonds to you; an answer that may be on its way; who is near, if you evade.
    """
    noticed = 0
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            if what == EVADE:
                evade_one(life, world, person)
            elif life.watch_m[person] <= carries_m(what) and (
                chance_turn(life, NOTICED, person * 8 + what) < 0.85
            ):
                noticed = noticed + 1
                be_moved(life, world, person, what)
                plan_answer(life, world, person, what)
    return noticed


def evade_one(life: Life, world: Tables, person: int) -> None:
    """Try to shake off one of them. Changes: is_near; an answer that may be on its way."""
    odds = world.par.watch_evaded * (1.3 - world.person_care[person])
    odds = odds * (1.3 - 0.6 * life.light)
    if chance_turn(life, NOTICED, person * 8 + EVADE) < odds:
        lose_you(life, person)
    else:
        plan_answer(life, world, person, EVADE)


def be_moved(life: Life, world: Tables, person: int, what: int) -> None:
    """What it does to one who notices. Changes: their warmth, respect, debt, weariness."""
    kind = world.person_kindness[person]
    warmer = 0.02 + 0.06 * kind
    if what == SHARE:
        life.debt[person][YOU] = clip(life.debt[person][YOU] + 0.15, 0.0, 1.0)
        life.weariness[person] = clip(life.weariness[person] - 0.15, 0.0, 1.0)
        warmer = warmer + 0.05
    if what == WEEP:
        warmer = warmer + 0.05 * kind
    life.warmth[person][YOU] = clip(
        life.warmth[person][YOU] + warmer * (1.0 - life.warmth[person][YOU]), 0.0, 1.0
    )
    life.respect[person][YOU] = clip(
        life.respect[person][YOU] + 0.03 * (1.0 - life.respect[person][YOU]), 0.0, 1.0
    )


def plan_answer(life: Life, world: Tables, person: int, what: int) -> None:
    """Whether one who noticed will answer, how, and when. Changes: answer_due and beside it."""
    if life.answer_due_kind > 0:
        return
    kind = world.person_kindness[person]
    grudge = world.person_grudge[person]
    will = world.par.watch_answering * (0.3 + kind + 0.4 * life.debt[person][YOU])
    if what == EVADE:
        will = world.par.watch_answering * (0.4 + grudge)
    if chance_turn(life, ANSWERING, person * 8 + what) >= will:
        return
    answer = FORD
    if what == EVADE:
        answer = DISTANCE
        if grudge > 0.5 or life.weariness[person] > 0.6:
            answer = REPLACED
    elif what == WEEP:
        answer = DISTANCE
        if kind > 0.6:
            answer = FOOD
    elif what == SHARE and kind > 0.4:
        answer = FOOD
        if life.hunger < 0.2:
            answer = FORD
    elif what == SING and kind > 0.6 and life.hunger > 0.3:
        answer = FOOD
    elif what == SPEAK and grudge > 0.5:
        answer = DISTANCE
    wait = FIRST_ANSWER_H + (LAST_ANSWER_H - FIRST_ANSWER_H) * chance_turn(life, ANSWER_WAIT, what)
    life.answer_due = life.hour + int(wait)
    life.answer_due_kind = answer
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
    if life.is_asleep == 1 or life.light < 0.3:
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
        life.errand[person] = 1
        life.errand_place[person] = world.person_home[person]
        life.stays_until[person] = life.hour + AWAY_H
    give_answer(life, world, person, kind, amount)


def give_answer(life: Life, world: Tables, person: int, kind: int, amount: float) -> None:
    """Let an answer be found. Changes: answer_kind and beside it, suspicion, the moment GLIMPSE."""
    life.answer_kind = kind
    life.answer_person = person
    life.answer_hour = life.hour
    life.sign_count = life.sign_count + 1
    if life.understood == 0:
        suspect(life, world, 0.25)
    note_event(life, FOLLOWER_ANSWERED, person, YOU, kind, amount)
    show(life, world, person, LEVEL_SIGN)


def leave_food(life: Life, world: Tables, person: int) -> float:
    """Leave you food of one's own. Returns the kg left. Changes: has_item, left_item."""
    here = life.place[YOU]
    for item in range(world.items):
        if world.item_is_food[item] == 1 and life.has_item[person][item] > 0.0:
            kg = clip(GIFT_KG, 0.0, life.has_item[person][item])
            life.has_item[person][item] = life.has_item[person][item] - kg
            life.left_item[here][item] = life.left_item[here][item] + kg
            return kg
    return 0.0
