"""Frostbite: bare skin freezing by wind chill, and its healing. Its numbers belong to body."""

from wintering.arithmetic import clip, exp, power
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_COLD
from wintering.life.events import FROSTBITTEN
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("frostbite_c", -27.0, "°C", -60.0, 0.0, "S", "wind chill from which skin can freeze"),
    Parameter("bare_share", 0.25, "1", 0.0, 1.0, "D", "of an hour outside, hands and face bare"),
    Parameter("bare_camp", 0.08, "1", 0.0, 1.0, "D", "of an hour in camp, sitting or lying"),
    Parameter("frost_wet_c", 8.0, "°C", 0.0, 30.0, "D", "by how much soaked clothes bring it on"),
    Parameter("frost_core_c", 4.0, "°C/°C", 0.0, 20.0, "D", "by how much each degree of core does"),
    Parameter("frost_depth", 0.12, "1", 0.0, 1.0, "D", "depth gained in one time of freezing"),
    Parameter("frost_heals_day", 0.012, "1/day", 0.0, 1.0, "M", "healing; a blister, a month"),
    Parameter("frost_weak", 0.3, "1", 0.0, 1.0, "D", "strength of the hands that it takes"),
)

KMH = 3.6  # km/h in a metre a second
STEP_KMH = 4.8  # of your own walking, which the published time counts in
COOL_C = -4.8  # °C: skin freezes below this; the published time has no end above (Danielsson 1996)
TIME_A, TIME_B, TIME_POWER = 2111.0, 24.5, -1.668  # min, min per km/h, 1: Environment Canada (M)
LONGEST_MIN = 240.0  # min, the longest time asked of it
SHORTEST_MIN = 0.5  # min, the shortest
COOLED_CORE_C = 36.0  # °C of core below which the hands get less blood (D)
THAWS_H = 1.0  # h in which 63 % of a chill that froze nothing has gone (D)
WORST = 1.0  # depth at which what is frozen is lost
NIP = 0.02  # depth from which it is seen and felt (D)
MINUTES = 60.0  # in an hour


def freezing_minutes(air: float, face_kmh: float) -> float:
    """Minutes until bare skin of the one in twenty who freeze soonest is frozen.

    Units: °C, km/h of wind at the face with your own step in it; min.
    Source: Ducharme & Brajkovic 2005, as Environment Canada has it (M; its bands in tests).
    """
    if air >= COOL_C - 0.1:
        return LONGEST_MIN
    wind = clip(TIME_A - TIME_B * face_kmh, 20.0, TIME_A)
    return clip(wind * power(COOL_C - air, TIME_POWER), SHORTEST_MIN, LONGEST_MIN)


def frost(life: Life, world: Tables, chill_c: float, at_rest: bool) -> None:
    """Let an hour of cold freeze bare skin, or frozen skin heal.

    Changes: frost_dose, frostbite; may break off what you do. Units: °C of wind chill.
    """
    par = world.par
    cold = clip(COOLED_CORE_C - life.core_c, 0.0, 10.0)
    felt = chill_c - par.body_frost_wet_c * life.clothes_wet - par.body_frost_core_c * cold
    before = life.frostbite
    if felt <= par.body_frostbite_c:
        minutes = freezing_minutes(life.around_c, life.around_wind_ms * KMH + STEP_KMH)
        share = par.body_bare_share
        if at_rest:
            share = par.body_bare_camp
        life.frost_dose = clip(life.frost_dose + share * MINUTES / minutes, 0.0, 100.0)
        if life.frost_dose > 1.0:
            deeper = par.body_frost_depth * (life.frost_dose - 1.0)
            life.frostbite = clip(life.frostbite + deeper, 0.0, WORST)
            life.frost_dose = 1.0
    else:
        life.frost_dose = life.frost_dose * exp(-1.0 / THAWS_H)
        life.frostbite = clip(life.frostbite - par.body_frost_heals_day / 24.0, 0.0, WORST)
    if before < NIP and life.frostbite >= NIP:
        note_event(life, FROSTBITTEN, YOU, NONE, life.place[YOU], chill_c)
        interrupt(life, REASON_COLD)
