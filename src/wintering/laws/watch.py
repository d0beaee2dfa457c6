"""The law of watch: those who keep near you unseen, what you see of them, what they do for you."""

from wintering.arithmetic import clip
from wintering.laws.answering import FOOD, REPLACED, answer_now, give_answer, leave_food
from wintering.laws.answering import NUMBERS as ANSWERING_NUMBERS
from wintering.laws.body import warm_by_company
from wintering.laws.duty import decide, take_order
from wintering.laws.feeling import GRATITUDE, HOPE, stir
from wintering.laws.following import ABOUT_HOUR, EATING_HOUR, keep_near, seek
from wintering.laws.following import NUMBERS as FOLLOWING_NUMBERS
from wintering.laws.glimpse import NUMBERS as GLIMPSE_NUMBERS
from wintering.laws.glimpse import SEEN_BY, try_to_see
from wintering.laws.going import is_under_way
from wintering.laws.matters import ANSWER_SEND, ANSWER_YES, MATTER_STEP_IN
from wintering.laws.meanings import FACT_WATCHED
from wintering.laws.news import sure_of
from wintering.laws.patrol import leader_of
from wintering.laws.reasons import REASON_COMPANY
from wintering.laws.relief import NUMBERS as RELIEF_NUMBERS
from wintering.laws.relief import is_new_to_you, someone_was_relieved
from wintering.laws.reports import DEED_RESCUED, note_deed, pass_on_reports
from wintering.laws.reports import NUMBERS as REPORTS_NUMBERS
from wintering.laws.scouts import NUMBERS as SCOUTS_NUMBERS
from wintering.laws.scouts import eat_own
from wintering.laws.signs import NUMBERS as SIGNS_NUMBERS
from wintering.laws.signs import find_raid, look_for_signs, try_to_find_hearth
from wintering.laws.tidings import CARRYING
from wintering.laws.working_out import BY_RESCUE, understand, weigh_day
from wintering.laws.working_out import NUMBERS as WORKING_OUT_NUMBERS
from wintering.life.events import FOLLOWER_STEPPED_IN
from wintering.life.moments import interrupt, meet
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_FOLLOWER
from wintering.storyworld.tables import Tables

PARAMETERS = (
    *FOLLOWING_NUMBERS,
    *SCOUTS_NUMBERS,
    *GLIMPSE_NUMBERS,
    *SIGNS_NUMBERS,
    *WORKING_OUT_NUMBERS,
    *ANSWERING_NUMBERS,
    *REPORTS_NUMBERS,
    *RELIEF_NUMBERS,
)

STARVING = 2  # the sign of starving (of three) at which they leave you food
GIFT_AGAIN_H = 40  # hours before they leave it again (D)
WEIGHED_AT = 12  # hour of the day at which you weigh how it stands between you
OWED, TRUSTED, WARMED = 0.5, 0.3, 0.1  # what being kept alive does to bonds (D)
GRATEFUL, HOPEFUL = 0.8, 0.3  # and to what you feel (D)


def watch(life: Life, world: Tables) -> None:
    """Let the followers find you, keep near, be seen or not, report, answer, and step in.

    Changes: every field of life.watch.Watch; their places; the moment GLIMPSE.
    Units: km, m, hours.
    Source: SCIENCE.md section 7 (line of sight, Johnson's criterion, vigilance).
    """
    near = 0
    for person in range(1, world.people):
        if world.person_role[person] == ROLE_FOLLOWER:
            if life.sent[person] == 0:
                hear_order(life, world, person)
            elif life.is_near[person] == 1:
                keep_near(life, world, person)
            elif life.words_state[person] != CARRYING:
                come(life, world, person)
            near = near + life.is_near[person]
    if near > 0:
        look_about(life, world)
        if life.hour_of_day == ABOUT_HOUR:
            provide(life, world)
        if life.near_death > 0:
            step_in(life, world)
        if life.hour_of_day == WEIGHED_AT:
            weigh_day(life, world)
    if life.answer_due_kind > 0 and life.hour >= life.answer_due:
        answer_now(life, world)
    pass_on_reports(life, world)


def come(life: Life, world: Tables, person: int) -> None:
    """One who is on the way to you or from you goes on, and eats. Changes: see `seek`, `eat_own`.

    Where one of them was let off, the step of whoever comes instead is not the step you know.
    """
    if life.hour_of_day == EATING_HOUR:
        if is_under_way(life, person) or world.place_souls[life.place[person]] == 0:
            eat_own(life, world, person)  # at a village one eats what is there
    is_new = is_new_to_you(life, person)
    seek(life, world, person)
    if is_new and life.is_near[person] == 1 and life.understood == 1:
        if someone_was_relieved(life, world):
            give_answer(life, world, person, REPLACED, 1.0)


def look_about(life: Life, world: Tables) -> None:
    """Let what shows of those who are near, and what they left, be noticed or missed this hour.

    Changes: see `try_to_see`, `look_for_signs`.
    """
    if life.is_asleep == 1:
        return
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            if life.light > SEEN_BY:
                try_to_see(life, world, person)
            look_for_signs(life, world, person)
    try_to_find_hearth(life, world)
    find_raid(life, world)


def provide(life: Life, world: Tables) -> None:
    """Let the kindest of those who are near leave you food when you starve.

    They were sent to keep you alive: what they leave is of their own, and it is little.
    Changes: has_item, the leavings, answer_kind and beside it, the moment GLIMPSE.
    """
    if life.hunger_stage < STARVING or life.hour - life.answer_hour < GIFT_AGAIN_H:
        return
    kindest = NONE
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            if kindest == NONE or world.person_kindness[person] > world.person_kindness[kindest]:
                kindest = person
    if kindest == NONE:
        return
    kg = leave_food(life, world, kindest)
    if kg > 0.0:
        give_answer(life, world, kindest, FOOD, kg)


def hear_order(life: Life, world: Tables, person: int) -> None:
    """A follower who was elsewhere when people were sent hears of it. Changes: sent."""
    leader = leader_of(world, person)
    if leader == NONE or life.answer_send[leader] != ANSWER_SEND:
        return
    if life.place[person] == life.place[leader] or (
        sure_of(life, world, person, FACT_WATCHED) >= world.par.news_known
    ):
        take_order(life, world, leader, person)


def step_in(life: Life, world: Tables) -> None:
    """Let those near who see you dying decide, one after another, whether to show themselves.

    Changes: the nearness of death, your body's warmth; you know of them from then on.
    """
    reason = life.near_death
    for person in range(1, world.people):
        if life.is_near[person] == 1 and life.near_death > 0:
            if decide(life, world, person, MATTER_STEP_IN) == ANSWER_YES:
                keep_alive(life, world, person)
                note_event(life, FOLLOWER_STEPPED_IN, person, YOU, reason, 1.0)


def keep_alive(life: Life, world: Tables, person: int) -> None:
    """A follower warms you, gives you water, and stays until you are out of danger.

    Changes: near_death and the body (see `warm_by_company`), rescued_count, understood, bonds,
    food that lies beside you. Source: rewarming by another body and a fire (D).
    """
    warm_by_company(life, world)
    leave_food(life, world, person)
    life.rescued_count = life.rescued_count + 1
    life.rescued_hour = life.hour
    understand(life, world, BY_RESCUE)
    note_deed(life, person, DEED_RESCUED)
    life.suspicion = 1.0
    life.suspicion_hour = life.hour
    life.debt[YOU][person] = clip(life.debt[YOU][person] + OWED, 0.0, 1.0)
    trusted = life.trust[YOU][person] + TRUSTED
    life.trust[YOU][person] = clip(trusted, 0.0, life.trust_cap[YOU][person])
    life.warmth[person][YOU] = clip(life.warmth[person][YOU] + WARMED, 0.0, 1.0)
    life.met_hour[person] = life.hour
    life.met_count[person] = life.met_count[person] + 1
    life.company_hour = life.hour
    life.answer_person = person
    stir(life, world, GRATITUDE, GRATEFUL)
    stir(life, world, HOPE, HOPEFUL)
    meet(life, person)
    interrupt(life, REASON_COMPANY)
