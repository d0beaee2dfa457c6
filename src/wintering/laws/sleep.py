"""Sleep: pressure and clock, falling asleep, waking. Its numbers belong to the body law."""

from wintering.arithmetic import PI, clip, cos, exp
from wintering.laws.heat import habit_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_COLD,
    REASON_NONE,
    REASON_SMOKE,
    REASON_THIRST,
    REASON_WOUND,
)
from wintering.laws.work import AT_IT, AT_NOTHING
from wintering.laws.works import WORK_SLEEP
from wintering.life.chance import chance
from wintering.life.events import FELL_ASLEEP, WOKE
from wintering.life.moments import FALLING_ASLEEP, WAKING, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import FALL_ASLEEP, WAKE
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("sleep_rises_h", 18.2, "h", 5.0, 50.0, "O", "time constant of pressure, awake"),
    Parameter("sleep_falls_h", 4.2, "h", 1.0, 20.0, "O", "time constant of pressure, asleep"),
    Parameter("sleeps_at", 0.67, "1", 0.2, 1.0, "O", "pressure at which sleep comes by itself"),
    Parameter("wakes_at", 0.17, "1", 0.0, 0.5, "O", "pressure at which sleep ends"),
    Parameter("clock_swing", 0.12, "1", 0.0, 0.5, "O", "how far the clock moves both thresholds"),
    Parameter(
        "clock_peak_h", 15.5, "h", 0.0, 24.0, "D", "hour at which the clock keeps awake most"
    ),
    Parameter("cold_wakes", 0.45, "1/h", 0.0, 5.0, "D", "chance that full cold wakes you"),
    Parameter("pain_wakes", 0.15, "1/h", 0.0, 5.0, "D", "chance that the worst pain wakes you"),
    Parameter("thirst_wakes", 0.15, "1/h", 0.0, 5.0, "D", "chance that thirst wakes you"),
    Parameter("sleep_need_h", 8.0, "h", 3.0, 14.0, "M", "sleep that a day makes one need"),
)

WAKES_FELT = 0.35  # felt cold below this disturbs no one (D)
WAKES_FULLY = 0.72  # felt cold that makes you get up (D)
WAKES_THIRST = 0.6  # thirst below which nobody wakes of it (D)
WAKES_PAIN = 0.25  # pain below which nobody does (D)
WAKES_SMOKE = 0.75  # smoke that no one sleeps through (D)
FALLS_AT_ONCE = 1.05  # chance of falling asleep in an hour, at the threshold (D)
BY_FATIGUE = 0.3  # and by full weariness of work (D)
BY_COLD, BY_PAIN, BY_SMOKE = 0.95, 0.4, 0.3  # what full cold, pain and smoke take off it (D)
KEEPS_FELT = 0.2  # felt cold from which it keeps anyone awake (D)
HABIT_LETS, HABIT_SLEEPS = 2.5, 2.0  # times habit's share by which that eases, and waking of it (D)
LEAST_EASE, MOST_EASE = 0.03, 0.98  # chance of falling asleep in an hour at worst, at best (D)
SHALLOW_COLD, SHALLOW_SMOKE = 0.35, 0.2  # share of sleep's depth that full cold, smoke take (D)
RESTED = 0.3  # pressure at which one lying awake gets up (D)
SLEEPY_FROM, SLEEPY_SPAN = 0.25, 0.65  # pressure over which one feels it (D)
DEBT_FULL_H = 40.0  # h of missed sleep that are felt as all one can feel of it (D)
BY_SLEEPY, BY_WORN, BY_DEBT = 0.6, 0.35, 0.25  # shares of tiredness (D)
BY_PRESSURE = 1.2  # and by what the pressure is above or below it (D)
NEVER_WAKES_C = 31.0  # core at which the cold wakes nobody any more (SCIENCE.md 3, stages)


def pressure_awake(before: float, hours: float, rises_h: float) -> float:
    """Sleep pressure after hours awake. Source: Borbély 1982; Daan 1984 (SCIENCE.md 3)."""
    return 1.0 - (1.0 - before) * exp(-hours / rises_h)


def pressure_asleep(before: float, hours: float, falls_h: float) -> float:
    """Sleep pressure after hours asleep. Source: the same."""
    return before * exp(-hours / falls_h)


def clock_of(life: Life, world: Tables) -> float:
    """The clock's side of sleep at this hour, from -1, asleep, to 1, awake (Daan 1984)."""
    return cos(PI * (life.hour_of_day + 0.5 - world.par.body_clock_peak_h) / 12.0)


def waking_threshold(life: Life, world: Tables) -> float:
    """The pressure below which you wake by yourself at this hour."""
    par = world.par
    return clip(par.body_wakes_at + par.body_clock_swing * clock_of(life, world), 0.02, 0.6)


def sleeping_threshold(life: Life, world: Tables) -> float:
    """The pressure from which sleep comes by itself at this hour."""
    par = world.par
    return clip(par.body_sleeps_at + par.body_clock_swing * clock_of(life, world), 0.1, 1.0)


def pain_of(life: Life) -> float:
    """What hurts: the wound, and what is frozen. Units: 0-1."""
    return clip(life.wound + 0.5 * life.frostbite, 0.0, 1.0)


def sleep(life: Life, world: Tables) -> None:
    """Live an hour of sleep or of waking: before the heat of the hour is known.

    Changes: is_asleep, lying, sleep_pressure, asleep_h, slept_h, sleep_debt_h, moments; ends
    a sleep that lasts until you wake.
    """
    lies = life.work == WORK_SLEEP and (life.doing_stage == AT_IT or life.worked_h > 0.0)
    if not lies:
        if life.is_asleep == 1 or life.lying == 1:
            get_up(life, REASON_NONE)
        _stay_awake(life, world)
        return
    if life.lying == 0:
        life.lying = 1
        life.lay_down_hour = life.hour
        life.asleep_h = 0.0
    if life.is_asleep == 0 and chance(life, FALL_ASLEEP, 0) < ease_of_sleep(life, world):
        life.is_asleep = 1
        if life.asleep_h <= 0.0:
            set_moment(life, FALLING_ASLEEP)
            note_event(life, FELL_ASLEEP, YOU, NONE, life.place[YOU], life.felt_cold)
    if life.is_asleep == 1:
        cold = life.felt_cold * (1.0 - habit_of(life, world))
        deep = 1.0 - SHALLOW_COLD * cold - SHALLOW_SMOKE * life.smoke
        life.sleep_pressure = pressure_asleep(
            life.sleep_pressure, deep, world.par.body_sleep_falls_h
        )
        life.asleep_h = clip(life.asleep_h + 1.0, 0.0, 100.0)
    else:
        _stay_awake(life, world)


def _stay_awake(life: Life, world: Tables) -> None:
    life.sleep_pressure = pressure_awake(life.sleep_pressure, 1.0, world.par.body_sleep_rises_h)
    life.sleep_debt_h = clip(
        life.sleep_debt_h + world.par.body_sleep_need_h / (24.0 - world.par.body_sleep_need_h),
        0.0,
        100.0,
    )


def ease_of_sleep(life: Life, world: Tables) -> float:
    """The chance of falling asleep within this hour, lying down, from 0 to 1.

    Habit of cold makes it easier (SCIENCE.md 3): the same cold keeps you awake less.
    """
    cold = clip(life.felt_cold - KEEPS_FELT, 0.0, 1.0) * (1.0 - HABIT_LETS * habit_of(life, world))
    above = life.sleep_pressure - sleeping_threshold(life, world)
    ease = FALLS_AT_ONCE + BY_PRESSURE * above + BY_FATIGUE * life.fatigue
    dread = world.par.ground_dread_sleep * life.dread
    dread = dread + world.par.feeling_wrought_sleep * life.wrought
    awake = BY_COLD * cold + BY_PAIN * pain_of(life) + BY_SMOKE * life.smoke
    return clip(ease - awake - dread, LEAST_EASE, MOST_EASE)


def wake(life: Life, world: Tables) -> None:
    """Let you wake, or go on sleeping: after the heat of the hour is known.

    Changes: is_asleep, lying, doing, moments; may break off what you do.
    """
    if life.lying == 0:
        return
    if life.interrupted_by != 0:
        get_up(life, life.interrupted_by)
        return
    if life.is_asleep == 0:
        # Lying awake in cold that will not let you: after two hours you get up.
        if life.felt_cold > WAKES_FULLY and life.hour - life.lay_down_hour >= 2:
            interrupt(life, REASON_COLD)
            get_up(life, REASON_COLD)
        elif life.doing == NONE:
            get_up(life, REASON_NONE)
        elif life.sleep_pressure < RESTED and life.doing_until_waking == 1:
            _sleep_out(life)
        return
    reason = _disturbance(life, world)
    if reason != REASON_NONE:
        life.is_asleep = 0
        if reason != REASON_COLD or life.felt_cold > WAKES_FULLY:
            interrupt(life, reason)
            get_up(life, reason)
        return
    if life.sleep_pressure < waking_threshold(life, world) and life.doing_until_waking == 1:
        _sleep_out(life)
    elif life.doing == NONE:
        get_up(life, REASON_NONE)


def _sleep_out(life: Life) -> None:
    get_up(life, REASON_NONE)
    life.doing = NONE
    life.doing_stage = AT_NOTHING
    life.doing_until_waking = 0
    life.doing_left = 0.0


def _disturbance(life: Life, world: Tables) -> int:
    if life.core_c > NEVER_WAKES_C:
        felt = clip((life.felt_cold - WAKES_FELT) / (1.0 - WAKES_FELT), 0.0, 1.0)
        used = 1.0 - HABIT_SLEEPS * habit_of(life, world)
        if chance(life, WAKE, 0) < world.par.body_cold_wakes * felt * used:
            return REASON_COLD
    if life.thirst > WAKES_THIRST and chance(life, WAKE, 1) < world.par.body_thirst_wakes:
        return REASON_THIRST
    pain = pain_of(life)
    if pain > WAKES_PAIN and chance(life, WAKE, 2) < world.par.body_pain_wakes * pain:
        return REASON_WOUND
    if life.smoke > WAKES_SMOKE:
        return REASON_SMOKE
    return REASON_NONE


def get_up(life: Life, reason: int) -> None:
    """Let you wake and rise. Changes: is_asleep, lying, slept_h, debt, moments."""
    if life.lying == 0 and life.is_asleep == 0:
        return
    if life.asleep_h > 0.0:
        set_moment(life, WAKING)
        note_event(life, WOKE, YOU, NONE, reason, life.asleep_h)
        if life.hour - life.slept_hour < 6:
            life.slept_h = clip(life.slept_h + life.asleep_h, 0.0, 100.0)
        else:
            life.slept_h = life.asleep_h
        life.slept_hour = life.hour
        life.sleep_debt_h = clip(life.sleep_debt_h - life.asleep_h, 0.0, 100.0)
    life.is_asleep = 0
    life.lying = 0
    life.asleep_h = 0.0


def feel_tired(life: Life) -> None:
    """Feel how tired you are. Changes: tired."""
    sleepy = clip((life.sleep_pressure - SLEEPY_FROM) / SLEEPY_SPAN, 0.0, 1.0)
    debt = clip(life.sleep_debt_h / DEBT_FULL_H, 0.0, 1.0)
    life.tired = clip(BY_SLEEPY * sleepy + BY_WORN * life.fatigue + BY_DEBT * debt, 0.0, 1.0)
