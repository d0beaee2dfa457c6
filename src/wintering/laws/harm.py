"""Harm: accidents, wounds, and the signs that stand before each death.

Its numbers belong to the body law.
"""

from wintering.arithmetic import clip, sqrt
from wintering.laws.energy import mass_index
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_COLD,
    REASON_FIRE_TENT,
    REASON_HUNGER,
    REASON_ILLNESS,
    REASON_NONE,
    REASON_SMOKE,
    REASON_THIRST,
    REASON_WOUND,
)
from wintering.laws.smoke import kills
from wintering.laws.stores import give, has
from wintering.laws.works import (
    GOOD_BANDAGE,
    WORK_CUT_WOOD,
    WORK_HUNT,
    WORK_RANGE,
    WORK_WALK,
)
from wintering.life.chance import chance
from wintering.life.events import (
    BODY_COOLED,
    BODY_FEVERED,
    BODY_HURT,
    BODY_STARVED,
    BODY_THIRSTED,
    HURT,
)
from wintering.life.moments import DANGER, DYING, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import ACCIDENT
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter(
        "accident_h", 0.0010, "1/h", 0.0, 1.0, "D", "chance of a hurt in an hour of rough work"
    ),
    Parameter(
        "least_wound", 0.06, "1", 0.0, 0.5, "D", "the least hurt that counts; most are small"
    ),
    Parameter("heals_day", 0.035, "1/day", 0.0, 1.0, "D", "healing of a wound"),
)

# The signs before a death, each a moment of its own. Cold: SCIENCE.md 3 (SJTREM 2016).
SHIVERING_C, CLUMSY_C, STILL_C = 35.5, 33.5, 31.0  # °C of core: shakes, drops things, is still
RECOVERED_C = 0.4  # °C: a stage is left when the core has risen this far above it (D)
DRY_SHARES = (0.025, 0.06, 0.11)  # share of body mass (impaired at 2 %, M)
THIN_INDEX = (17.0, 15.0, 13.3)  # body mass index, kg/m² (floor about 12: Collins 1995)
FEVERS = (0.35, 0.6, 0.82)  # how far the fever is on (D)
LAST_CORE_C = 2.0  # °C above the core at which the heart stops: about an hour is left (D)
WOUNDS = (0.4, 0.65, 0.85)  # how badly hurt (D)
MORTAL = 0.88  # a wound worse than this gets worse by itself (D)
BLEEDS_H = 0.012  # by so much an hour (D)
FATAL = 0.97  # wound or fever that kills
FED_H = 48  # h for which food and water that someone left keep you (D)
SPARED_ONCE_H = 120  # h within which nobody can save you again (D)
SMALLEST_SHARE = 0.002  # of hurts, beyond which none is worse than mortal (D)
MOSTLY_H = 0.5  # h of walking from which an hour is a walk
WALK_ROUGH = 0.7  # of the danger of rough work, that of walking rough ground (D)
NUMB_SKIN_C, NUMB_SPAN_C = 28.0, 8.0  # °C of skin below which hands go numb, and over which (D)
SEES_LIGHT = 0.5  # light in which hands' work is as safe as by day (D)
BY_NUMB, BY_DARK, BY_TIRED = 2.0, 3.0, 2.0  # times more hurts when numb, in the dark, tired (D)
WEAK_HEALS = 0.6  # share of healing that full weakness takes (D)
BINDS = 0.1  # hurt above which a bandage is used (D)
BOUND_BY = 0.75  # of a hurt that a bandage leaves (D)
HEART_FAILS = 0.15  # salts of the blood at which a starved heart stops (D)


def hurt_yourself(life: Life, world: Tables) -> None:
    """Let rough work hurt you now and then. Changes: wound; may break off what you do."""
    rough = 0.0
    if life.work == WORK_CUT_WOOD or life.work == WORK_RANGE or life.work == WORK_HUNT:
        rough = life.worked_h
    if life.work == WORK_WALK or life.walked_h > MOSTLY_H:
        rough = WALK_ROUGH * life.walked_h
    if rough <= 0.0:
        return
    numb = clip((NUMB_SKIN_C - life.skin_c) / NUMB_SPAN_C, 0.0, 1.0)
    dark = clip(1.0 - life.light / SEES_LIGHT, 0.0, 1.0)
    careless = 1.0 + BY_NUMB * numb + BY_DARK * dark + BY_TIRED * life.tired
    odds = world.par.body_accident_h * rough * careless
    if chance(life, ACCIDENT, 0) < odds:
        # Most hurts are small: one in n is worse than the least by the root of n (D).
        share = clip(chance(life, ACCIDENT, 1), SMALLEST_SHARE, 1.0)
        wound_you(life, world, world.par.body_least_wound / sqrt(share))


def wound_you(life: Life, world: Tables, amount: float) -> None:
    """Hurt you. Changes: wound, bandages; breaks off what you do."""
    if has(life, world, GOOD_BANDAGE) >= 1.0 and amount > BINDS:
        give(life, world, GOOD_BANDAGE, -1.0)
        amount = BOUND_BY * amount
    life.wound = clip(life.wound + amount, 0.0, 1.0)
    life.was_burnt = 0
    note_event(life, HURT, YOU, NONE, life.work, amount)
    interrupt(life, REASON_WOUND)


def mend(life: Life, world: Tables) -> None:
    """Let wounds heal or bleed for an hour. Changes: wound."""
    fed = 1.0 - WEAK_HEALS * life.weak
    if life.wound > MORTAL:
        life.wound = clip(life.wound + BLEEDS_H, 0.0, 1.0)
    else:
        life.wound = clip(life.wound - world.par.body_heals_day / 24.0 * fed, 0.0, 1.0)


def _cold_stage(life: Life) -> int:
    if life.core_c < STILL_C:
        return 3
    if life.core_c < CLUMSY_C:
        return 2
    if life.core_c < SHIVERING_C:
        return 1
    return 0


def _left_cold_stage(life: Life) -> int:
    # The stage you are in when what has warmed counts only beyond a margin.
    warmed = life.core_c - RECOVERED_C
    if warmed < STILL_C:
        return 3
    if warmed < CLUMSY_C:
        return 2
    if warmed < SHIVERING_C:
        return 1
    return 0


def _risen(value: float, first: float, second: float, third: float) -> int:
    if value >= third:
        return 3
    if value >= second:
        return 2
    if value >= first:
        return 1
    return 0


def _warn(life: Life, reason: int, kind: int, stage: int, amount: float) -> None:
    if life.danger == REASON_NONE:
        life.danger = reason
    set_moment(life, DANGER)
    interrupt(life, reason)
    note_event(life, kind, YOU, NONE, stage, amount)


def give_signs(life: Life, world: Tables) -> None:
    """Give the signs of each danger, one stage an hour, and let go those that have passed.

    Changes: the five stages, danger, moments; breaks off what you do.
    """
    if _cold_stage(life) > life.cold_stage:
        life.cold_stage = life.cold_stage + 1
        _warn(life, REASON_COLD, BODY_COOLED, life.cold_stage, life.core_c)
    elif _left_cold_stage(life) < life.cold_stage:
        life.cold_stage = life.cold_stage - 1
    dry = life.water_short_l / life.mass_start_kg
    stage = _risen(dry, DRY_SHARES[0], DRY_SHARES[1], DRY_SHARES[2])
    if stage > life.thirst_stage:
        life.thirst_stage = life.thirst_stage + 1
        _warn(life, REASON_THIRST, BODY_THIRSTED, life.thirst_stage, life.water_short_l)
    elif stage < life.thirst_stage:
        life.thirst_stage = stage
    index = mass_index(life, world)
    stage = _risen(-index, -THIN_INDEX[0], -THIN_INDEX[1], -THIN_INDEX[2])
    if stage > life.hunger_stage:
        life.hunger_stage = life.hunger_stage + 1
        _warn(life, REASON_HUNGER, BODY_STARVED, life.hunger_stage, index)
    elif stage < life.hunger_stage and index > THIN_INDEX[0] + 0.5:
        life.hunger_stage = stage
    stage = _risen(life.wound, WOUNDS[0], WOUNDS[1], WOUNDS[2])
    if stage > life.wound_stage:
        life.wound_stage = life.wound_stage + 1
        _warn(life, REASON_WOUND, BODY_HURT, life.wound_stage, life.wound)
    elif stage < life.wound_stage:
        life.wound_stage = stage
    stage = _risen(life.infection, FEVERS[0], FEVERS[1], FEVERS[2])
    if stage > life.illness_stage:
        life.illness_stage = life.illness_stage + 1
        _warn(life, REASON_ILLNESS, BODY_FEVERED, life.illness_stage, life.infection)
    elif stage < life.illness_stage:
        life.illness_stage = stage


def deadly(life: Life, world: Tables) -> int:
    """What is killing you now, or none."""
    if life.core_c <= life.last_breath_c and life.cold_stage == 3:
        return REASON_COLD
    fed = life.hour < life.rescued_hour + FED_H
    dry = life.water_short_l / life.mass_start_kg
    if fed:
        dry = 0.0
    if dry >= life.thirst_death and life.thirst_stage == 3:
        return REASON_THIRST
    thin = mass_index(life, world) <= world.par.body_deadly_bmi
    if life.blood_salts <= HEART_FAILS:
        thin = True  # fed too fast: the heart of the starved stops (Mehanna 2008)
        fed = False
    if thin and not fed and life.hunger_stage == 3:
        return REASON_HUNGER
    if kills(life, world):
        return REASON_SMOKE
    if life.infection >= FATAL and life.illness_stage == 3:
        return REASON_ILLNESS
    if life.wound >= FATAL and life.wound_stage == 3:
        if life.was_burnt == 1:
            return REASON_FIRE_TENT
        return REASON_WOUND
    return REASON_NONE


def near_death(life: Life, world: Tables) -> None:
    """Say when an hour is left, and when it is over.

    Changes: near_death, deadly_reason, dying_of, moments. An hour stands between the two,
    in which someone may come.
    """
    reason = deadly(life, world)
    if reason == REASON_NONE:
        soon = life.core_c <= life.last_breath_c + LAST_CORE_C and life.cold_stage == 3
        spared = life.hour < life.near_death_hour + SPARED_ONCE_H
        if soon and not spared and life.deadly_reason == REASON_NONE:
            reason = REASON_COLD
            life.near_death = reason
            life.deadly_reason = reason
            life.near_death_hour = life.hour
        elif not soon:
            life.deadly_reason = REASON_NONE
        return
    if life.deadly_reason == REASON_NONE and life.hour >= life.near_death_hour + SPARED_ONCE_H:
        life.deadly_reason = reason
        life.near_death = reason
        life.near_death_hour = life.hour
        interrupt(life, reason)
        return
    life.dying_of = reason
    set_moment(life, DYING)
