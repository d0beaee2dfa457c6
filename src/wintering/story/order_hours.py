"""Hours of a standing order lived in a row, in the subset that laws are written in.

A scene can only speak where one awaits the moment; most hours of an order hold no such moment.
So they are lived one after another, compiled where laws are compiled, until there is something
to look at.
"""

# ruff: noqa: SIM109 (compiled laws know no `in`)

from wintering.laws.hour import live_hour
from wintering.laws.reasons import (
    REASON_COLD,
    REASON_DARK,
    REASON_DONE,
    REASON_DREAD,
    REASON_DREAM,
    REASON_FIRE_OUT,
    REASON_HUNGER,
    REASON_MEMORY,
    REASON_MOON,
    REASON_NO_FOOD,
    REASON_NO_ROUNDS,
    REASON_NO_WOOD,
    REASON_NONE,
    REASON_RAIN,
    REASON_SMOKE,
    REASON_SNOW,
    REASON_THIRST,
    REASON_TIME,
    REASON_TIRED,
    REASON_WET,
    REASON_WIND,
)
from wintering.laws.work import stop_doing
from wintering.life.chance import chance_turn
from wintering.life.moments import (
    ANY,
    DANGER,
    DREAM,
    DYING,
    LAST_DAY,
    MOON_TURNS,
    QUIET,
    WAKING,
    has_moment,
)
from wintering.life.names import DECISIONS_KEPT, EVENTS_KEPT, NONE
from wintering.life.record import Life
from wintering.life.streams import STREAM_SAMPLE
from wintering.story.orders import MEAL_COOKED, WATER_FETCHED, give_up_part, set_doing
from wintering.story.screening import may_speak
from wintering.storyworld.tables import Tables

# What is to be looked at after an hour, in one number: the moments of the hour at which scenes
# are asked, and above them the reason that ends the order.
REASON_AT = 1_048_576  # moments are bits below this (a test says so)
GOES_ON = REASON_AT * 16_383  # nothing: the next hour may be lived
CODES = GOES_ON + 1

FINAL = DYING | LAST_DAY  # an ending must be found even where no scene's condition holds

ANY_SHARE = 0.25  # of waking hours, those at which `any` is asked
QUIET_SHARE = 0.3  # of quiet hours, those at which `quiet` is asked
QUIET_AFTER_HOURS = 6  # without a scene

# While an order is lived, days are to pass: so many hours apart a scene speaks that this life
# has not heard; one it has heard only after longer, and only if it has weight.
ORDER_NEW_HOURS = 36
ORDER_KNOWN_HOURS = 72

CHILLED_C = 35.5  # °C, core; mild hypothermia is near (SCIENCE.md 3)
HUNGRY = (0.6, 0.8, 0.95)  # felt; an order ends when the body crosses one of these
THIRSTY = (0.5, 0.75, 0.9)
WEAK = (0.5, 0.75, 0.9)

HOURS_A_DAY = 24
UNTIL_THREE_DAYS, UNTIL_SEVEN_DAYS = 0, 1  # by order_until; 2 is the moon, 3 what presses
NIGHT_COMES = 2  # by order_night: a dream is let come, neither faced nor pushed away

# A run of hours ends while the rings of a life still hold all that is new since it began.
EVENTS_AT_MOST = EVENTS_KEPT // 2
DECISIONS_AT_MOST = DECISIONS_KEPT // 2


def live_order(
    life: Life,
    world: Tables,
    next_part: int,
    plan: int,
    spoke: int,
    began: int,
    heeded: int,
    hunger: float,
    thirst: float,
    weak: float,
    screens: list[int],
    bounds: list[float],
    not_before: list[int],
    needs_quiet: list[int],
) -> int:
    """Live hours of the order until there is something to look at.

    What it is, and the plan (orders.PART …) times CODES above it; GOES_ON where only the ledger
    is to take in what is new. The rest as `look` and `set_doing` take it.
    Changes: the life.
    """
    events = life.event_count
    decisions = life.decision_count
    while (
        life.event_count - events < EVENTS_AT_MOST
        and life.decision_count - decisions < DECISIONS_AT_MOST
    ):
        if life.doing == NONE:
            plan = set_doing(life, world, next_part, plan)
        life.interrupted_by = 0
        live_hour(life, world)
        plan = at_midnight(life, plan)
        seen = look(
            life,
            world,
            spoke,
            began,
            heeded,
            hunger,
            thirst,
            weak,
            screens,
            bounds,
            not_before,
            needs_quiet,
        )
        if seen != GOES_ON:
            return plan * CODES + seen
        plan = bear(life, world, plan)
    return plan * CODES + GOES_ON


def at_midnight(life: Life, plan: int) -> int:
    """The plan, from which at midnight what was done today is gone."""
    if life.hour_of_day == 0:
        return plan - (plan & WATER_FETCHED) - (plan & MEAL_COOKED)
    return plan


def look(
    life: Life,
    world: Tables,
    spoke: int,
    began: int,
    heeded: int,
    hunger: float,
    thirst: float,
    weak: float,
    screens: list[int],
    bounds: list[float],
    not_before: list[int],
    needs_quiet: list[int],
) -> int:
    """What is to be looked at after an hour of an order; GOES_ON for nothing.

    `spoke`, `began`: the hour at which a scene last spoke (-1: never), at which the days began.
    `heeded`: the moments (bits) that are looked at whether or not a scene may speak.
    `hunger`, `thirst`, `weak`: what the body felt when the days began. The rest as `may_speak`
    takes it.
    Changes: turn_draws.
    """
    since = spoke
    if began > since:
        since = began
    quiet = life.hour - since
    moments = life.moments - (life.moments & (ANY | QUIET))
    if quiet >= ORDER_NEW_HOURS or life.order_active == 0:
        moments = moments + sampled(life, spoke)
    reason = what_ends(life, world, hunger, thirst, weak)
    if (
        reason == REASON_NONE
        and (moments & heeded) == 0
        and not meets_nightmare(life)
        and not may_speak(life, world, moments, quiet, screens, bounds, not_before, needs_quiet)
    ):
        return GOES_ON
    return moments + reason * REASON_AT


def sampled(life: Life, spoke: int) -> int:
    """`any` and `quiet`, asked at some of the hours that the laws hold to be so.

    Changes: turn_draws.
    """
    if (life.moments & (ANY | QUIET)) == 0:
        return 0
    life.turn_draws = life.turn_draws + 1
    drawn = chance_turn(life, STREAM_SAMPLE, life.turn_draws)
    bits = 0
    if drawn < ANY_SHARE:
        bits = ANY
    heard = spoke
    if heard < 0:
        heard = 0
    if life.hour - heard >= QUIET_AFTER_HOURS and drawn >= 1.0 - QUIET_SHARE:
        bits = bits + QUIET
    return bits & life.moments


def what_ends(life: Life, world: Tables, hunger: float, thirst: float, weak: float) -> int:
    """The reason that ends the order after the hour just lived, or none."""
    if has_moment(life, DYING):
        return life.dying_of
    if has_moment(life, LAST_DAY) or life.hour >= world.start_hour + world.last_hour:
        return REASON_TIME
    if has_moment(life, DANGER):
        return life.danger
    broken_by = life.interrupted_by
    if broken_by != 0 and not (breaks_part(broken_by) or pauses(broken_by) or is_borne(broken_by)):
        return broken_by
    if life.core_c < CHILLED_C:
        return REASON_COLD
    if crosses(hunger, life.hunger, HUNGRY[0], HUNGRY[1], HUNGRY[2]):
        return REASON_HUNGER
    if crosses(thirst, life.thirst, THIRSTY[0], THIRSTY[1], THIRSTY[2]):
        return REASON_THIRST
    if crosses(weak, life.weak, WEAK[0], WEAK[1], WEAK[2]):
        return REASON_TIRED
    if has_moment(life, MOON_TURNS):
        return REASON_MOON
    is_morning = has_moment(life, WAKING) or life.is_asleep == 0
    if is_morning and days_are_over(life):
        return REASON_TIME
    return REASON_NONE


def days_are_over(life: Life) -> bool:
    """Whether as many days are lived as the order was given for."""
    hours = life.hour - life.order_began
    if life.order_until == UNTIL_THREE_DAYS:
        return hours >= 3 * HOURS_A_DAY
    if life.order_until == UNTIL_SEVEN_DAYS:
        return hours >= 7 * HOURS_A_DAY
    return False


def crosses(before: float, now: float, first: float, second: float, third: float) -> bool:
    """Whether one of three thresholds lies between what was felt before and what is felt now."""
    return (
        (before < first and first <= now)
        or (before < second and second <= now)
        or (before < third and third <= now)
    )


def meets_nightmare(life: Life) -> bool:
    """Whether this hour held a nightmare that the order does not simply let come."""
    return (
        has_moment(life, DREAM)
        and life.dreamt != NONE
        and life.dream_is_nightmare != 0
        and life.order_night != NIGHT_COMES
    )


def is_borne(reason: int) -> bool:
    """What you put up with: the work goes on, and a night's sleep is taken up again."""
    return (
        reason == REASON_HUNGER
        or reason == REASON_THIRST
        or reason == REASON_NO_FOOD
        or reason == REASON_COLD
        or reason == REASON_WET
        or reason == REASON_WIND
        or reason == REASON_DREAM
        or reason == REASON_MEMORY
        or reason == REASON_FIRE_OUT
    )


def breaks_part(reason: int) -> bool:
    """What breaks off one part of a day and not the order: the next part is taken up."""
    return (
        reason == REASON_NO_WOOD
        or reason == REASON_NO_ROUNDS
        or reason == REASON_DREAD
        or reason == REASON_DONE
    )


def pauses(reason: int) -> bool:
    """What does the same, and you stay in camp for an hour before the next."""
    return (
        reason == REASON_DARK
        or reason == REASON_RAIN
        or reason == REASON_SNOW
        or reason == REASON_TIRED
        or reason == REASON_SMOKE
    )


def bear(life: Life, world: Tables, plan: int) -> int:
    """Put up with what broke in on the hour, or give up this part of the day; the plan then.

    Changes: what you are at.
    """
    broken_by = life.interrupted_by
    if breaks_part(broken_by) or pauses(broken_by):
        return give_up_part(life, world, plan, pauses(broken_by))
    if broken_by != 0 and life.doing_until_waking != 0:
        stop_doing(life, world)
    return plan
