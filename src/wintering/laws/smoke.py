"""Smoke: what you breathe of your fire, what gives you away, and carbon monoxide in the blood.

Its numbers belong to the fire law.
"""

from wintering.arithmetic import LN2, clip, exp, power
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_NONE, REASON_SMOKE
from wintering.life.events import SMOKE_SICKENED
from wintering.life.moments import DANGER, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("smoke_by_day", 0.8, "1", 0.0, 1.0, "D", "how far smoke gives you away by day"),
    Parameter("leaf_hides", 0.4, "1", 0.0, 1.0, "D", "share of that that leaf overhead breaks up"),
    Parameter("vent_smoke", 0.85, "1", 0.0, 1.0, "D", "share of the smoke that a full hole takes"),
    Parameter("rock_open", 0.9, "1", 0.0, 1.0, "D", "share of the smoke that goes out under rock"),
    Parameter("co_g_kg", 100.0, "g/kg", 0.0, 500.0, "M", "carbon monoxide of a kg of wood"),
    Parameter("co_banked", 1.5, "1", 1.0, 5.0, "M", "a banked fire's, in an open one's: it glows"),
    Parameter("tent_air_m3_h", 150.0, "m³/h", 5.0, 1e4, "D", "air through a shut tent with a fire"),
    Parameter("vent_draws", 6.0, "1", 0.0, 50.0, "D", "air that a full smoke hole adds, in that"),
    Parameter("boughs_leak", 3.0, "1", 0.0, 50.0, "D", "air that comes in where no tent is yet"),
    Parameter("breath_l_min", 7.0, "L/min", 3.0, 30.0, "M", "air breathed a minute at rest"),
    Parameter("co_half_h", 5.33, "h", 0.5, 48.0, "S", "time that halves it in clean air (320 min)"),
    Parameter("co_headache", 0.1, "1", 0.01, 0.9, "S", "of the blood's haemoglobin: headache"),
    Parameter("co_muddles", 0.3, "1", 0.02, 0.9, "S", "judgement goes, sickness"),
    Parameter("co_fells", 0.45, "1", 0.03, 0.9, "S", "collapse (40 to 50 %)"),
    Parameter("co_kills", 0.62, "1", 0.04, 0.95, "S", "death (60 to 70 %)"),
)

SMOKE_KG_H = 4.0  # dry wood burnt in an hour whose smoke fills everything, in kg/h (D)
DRY_SMOKE, WET_SMOKE = 0.6, 6.0  # smoke of dry wood, and what each part of moisture adds (D)
DRY = 0.2  # moisture from which wood smokes more, on wet basis (D)
STEWART = 3.317e-5  # % of haemoglobin for ppm^1.036 L/min min (Stewart 1973, S)
STEWART_POWER = 1.036  # the same
G_M3_PPM = 1.145e-3  # g/m³ of carbon monoxide in a ppm at 25 °C
BETTER = 0.05  # a stage is left when the blood is this far below it, from 0 to 1 (D)


def open_above(life: Life, world: Tables) -> float:
    """How far a camp stands open over its fire, from 0, a tent of its own, to 1.

    Under rock what you build is a wall at the mouth: it stops the wind, and the roof is the
    rock's, under whose lip smoke goes out and with it some of the warmth.
    """
    if life.camp == NONE:
        return 0.0
    return world.par.fire_rock_open * clip(world.place_roof[life.camp], 0.0, 1.0)


def kept_in(life: Life, world: Tables) -> float:
    """The share of an inside fire's smoke that stays in the tent, from 0 to 1."""
    shut = 1.0 - world.par.fire_vent_smoke * life.tent_vent
    return shut * (1.0 - open_above(life, world)) * life.tent


def let_smoke(life: Life, world: Tables, burnt: float, moisture: float, at_it: bool) -> None:
    """Let an hour's fire smoke. Changes: smoke, smoke_seen, co_ppm. Units: kg; ppm."""
    par = world.par
    thick = DRY_SMOKE + WET_SMOKE * clip(moisture - DRY, 0.0, 1.0)
    smoke = clip(burnt / SMOKE_KG_H * thick, 0.0, 1.0)
    breathed = 0.25
    inside = life.fire_is_inside == 1
    if inside:
        breathed = breathed * (1.0 - life.tent) + 0.9 * kept_in(life, world)
        if breathed < 0.1:
            breathed = 0.1
    life.smoke = smoke * breathed if at_it else 0.0
    by_night = 1.0 - par.fire_smoke_by_day
    seen = smoke * (by_night + par.fire_smoke_by_day * life.light) + 0.3 * life.flame_m
    seen = seen * (1.0 - par.fire_leaf_hides * life.leaf * world.place_cover[life.fire_place])
    life.smoke_seen = clip(seen, 0.0, 1.0)
    life.co_ppm = 0.0
    if inside and at_it:
        grams = par.fire_co_g_kg * burnt
        if life.is_asleep == 1:
            grams = grams * par.fire_co_banked
        life.co_ppm = co_in_tent(life, world, grams)


def co_in_tent(life: Life, world: Tables, grams: float) -> float:
    """Carbon monoxide in the tent's air when a fire gives so much an hour. Units: g/h; ppm."""
    par = world.par
    air = 1.0 + par.fire_vent_draws * life.tent_vent + par.fire_boughs_leak * (1.0 - life.tent)
    held = grams * kept_in(life, world) / (par.fire_tent_air_m3_h * air)
    return clip(held / G_M3_PPM, 0.0, 100_000.0)


def taken_up(share: float, ppm: float, litres: float, minutes: float, half_h: float) -> float:
    """The share of the blood that carries carbon monoxide after breathing so much of it.

    Units: ppm, L/min, min, h. Source: Stewart 1973 for the uptake, 320 min for what clean air
    halves; what is taken already takes no more (D).
    """
    up = STEWART * power(ppm, STEWART_POWER) * litres / 100.0 if ppm > 0.0 else 0.0
    out = LN2 / (60.0 * half_h)
    goal = up / (up + out)
    return clip(goal + (share - goal) * exp(-(up + out) * minutes), 0.0, 1.0)


def breathe(life: Life, world: Tables) -> None:
    """Breathe an hour of the air about you, and give the signs of what it does.

    Changes: co_share, co_stage, danger, moments; breaks off what you do.
    """
    if life.co_ppm <= 0.0 and life.co_share <= 0.0:
        return
    par = world.par
    litres = par.fire_breath_l_min * life.effort_met
    life.co_share = taken_up(life.co_share, life.co_ppm, litres, 60.0, par.fire_co_half_h)
    if life.co_share < 0.001 and life.co_ppm <= 0.0:
        life.co_share = 0.0
    if _stage(world, life.co_share) > life.co_stage:
        life.co_stage = life.co_stage + 1
        if life.danger == REASON_NONE:
            life.danger = REASON_SMOKE
        set_moment(life, DANGER)
        interrupt(life, REASON_SMOKE)
        note_event(life, SMOKE_SICKENED, YOU, NONE, life.co_stage, life.co_share)
    elif _stage(world, life.co_share + BETTER) < life.co_stage:
        life.co_stage = life.co_stage - 1


def _stage(world: Tables, share: float) -> int:
    if share >= world.par.fire_co_fells:
        return 3
    if share >= world.par.fire_co_muddles:
        return 2
    if share >= world.par.fire_co_headache:
        return 1
    return 0


def kills(life: Life, world: Tables) -> bool:
    """Whether the air you breathed is killing you now."""
    return life.co_share >= world.par.fire_co_kills and life.co_stage == 3


def weakens(life: Life, world: Tables) -> float:
    """The strength that the air you breathed takes, from 0 to 1."""
    par = world.par
    span = par.fire_co_fells - par.fire_co_headache
    return clip(0.8 * (life.co_share - par.fire_co_headache) / (span + 0.001), 0.0, 0.8)
