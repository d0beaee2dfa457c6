"""Wood: gathering it, stacking it, its drying and wetting. Its numbers belong to the fire law."""

from wintering.arithmetic import LN2, clip, log
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_NO_WOOD
from wintering.laws.stacks import NUMBERS as STACKS_NUMBERS
from wintering.laws.stacks import stack_wood
from wintering.laws.work import worked_at
from wintering.laws.works import WORK_CUT_WOOD
from wintering.life.events import WOOD_CUT
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter(
        "cut_kg_h", 22.0, "kg/h", 0.5, 100.0, "D", "dead wood cut and carried where it is rich"
    ),
    Parameter("wood_moisture", 0.21, "1", 0.05, 0.5, "M", "moisture of dead wood in dry weather"),
    Parameter("wood_soaks", 0.18, "1", 0.0, 0.5, "M", "moisture that soaked ground adds to it"),
    Parameter("wood_runs_out_kg", 4000.0, "kg", 50.0, 1e6, "D", "dead wood near a place in all"),
    Parameter("drying_h", 720.0, "h", 1.0, 10_000.0, "O", "sunny summer: half a log's water gone"),
    Parameter("log_cm", 12.0, "cm", 1.0, 100.0, "M", "thickness of the logs of that"),
    Parameter("wood_cm", 6.0, "cm", 0.5, 100.0, "D", "thickness of the wood you stack"),
    Parameter("drying_in_winter", 0.333, "1", 0.0, 1.0, "M", "pace of drying in the cold"),
    Parameter("drying_by_fire", 7.0, "1", 1.0, 50.0, "M", "pace of drying beside a fire"),
    Parameter("drying_by_fire_kg", 40.0, "kg", 1.0, 500.0, "D", "wood that has room beside it"),
    Parameter("wettest", 0.6, "1", 0.1, 0.7, "M", "moisture of wood soaked through"),
    Parameter("cut_in_snow", 0.4, "1", 0.0, 1.0, "D", "share of it that deep snow leaves you"),
    Parameter("cut_snow_cm", 40.0, "cm", 1.0, 200.0, "D", "snow so deep"),
    Parameter("hanging", 0.4, "1", 0.0, 1.0, "D", "share of an armful that hung dry in the trees"),
    Parameter("wetting_mm", 12.0, "mm", 1.0, 500.0, "D", "rain that soaks uncovered wood by 63 %"),
    Parameter(
        "stack_under_tent_kg", 60.0, "kg", 0.0, 2000.0, "D", "wood a finished tent can cover"
    ),
    *STACKS_NUMBERS,
)


def cut_wood(life: Life, world: Tables) -> None:
    """Cut wood for the hours you worked at it.

    Changes: the stack, wood_left; may break off what you do (no wood). Source: SCIENCE.md 4.
    """
    if life.work != WORK_CUT_WOOD or life.worked_h <= 0.0:
        return
    par = world.par
    ground = worked_at(life)
    strength = (1.0 - 0.6 * life.weak) * (1.0 - 0.5 * life.wound) * (1.0 - 0.3 * life.tired)
    strength = strength * life.willing
    deep = clip(life.snow_cm[ground] / par.fire_cut_snow_cm, 0.0, 1.0)
    snow = 1.0 - (1.0 - par.fire_cut_in_snow) * deep
    sight = clip(0.3 + 1.4 * life.light, 0.3, 1.0)
    plenty = world.place_wood[ground] * (0.35 + 0.65 * life.wood_left[ground])
    kg = par.fire_cut_kg_h * plenty * strength * snow * sight * life.worked_h
    if kg < 0.3 * life.worked_h:
        interrupt(life, REASON_NO_WOOD)
    life.wood_left[ground] = clip(
        life.wood_left[ground]
        - kg / (par.fire_wood_runs_out_kg * (0.2 + world.place_wood[ground])),
        0.0,
        1.0,
    )
    goal = life.camp
    if goal == NONE:
        goal = ground
    moisture = par.fire_wood_moisture + par.fire_wood_soaks * life.ground_wet
    # Some of every armful is drier: dead branches that still hang on the tree.
    hanging = par.fire_hanging * kg
    drier = par.fire_wood_moisture + 0.3 * par.fire_wood_soaks * life.ground_wet
    stack_wood(life, world, goal, hanging, drier)
    stack_wood(life, world, goal, kg - hanging, moisture)
    note_event(life, WOOD_CUT, YOU, NONE, ground, kg)


def cover_share(life: Life, world: Tables) -> float:
    """Share of the stack that is under cover: rock, trees and tent. Units: 0-1."""
    place = life.wood_place
    total = life.wood_dry_kg + life.wood_wet_kg
    if place == NONE or total <= 0.0:
        return 0.0
    rock = clip(world.place_roof[place], 0.0, 0.95)
    under = 0.0
    if place == life.camp:
        under = clip(life.tent * world.par.fire_stack_under_tent_kg / total, 0.0, 1.0)
    return clip(rock + (1.0 - rock) * under, 0.0, 1.0)


def season_wood(life: Life, world: Tables) -> None:
    """Let the stack dry or soak for an hour.

    Changes: wood_dry_kg, wood_wet_kg and their moistures. Source: SCIENCE.md 4:
    dw/dt = -k (w - equilibrium), k by warmth and fire.
    """
    total = life.wood_dry_kg + life.wood_wet_kg
    if total <= 0.0:
        return
    par = world.par
    cover = cover_share(life, world)
    falling = life.rain_mm + 0.5 * life.snowfall_mm
    soak = clip((1.0 - cover) * falling / par.fire_wetting_mm, 0.0, 1.0)
    if soak > 0.0:
        takes = 0.5 * soak * (par.fire_wettest - life.wood_dry_moisture)  # dry wood sheds half
        life.wood_dry_moisture = clip(life.wood_dry_moisture + takes, 0.0, 0.7)
        life.wood_wet_moisture = clip(
            life.wood_wet_moisture + (par.fire_wettest - life.wood_wet_moisture) * soak, 0.0, 0.7
        )
    k = drying_rate(life, world, total)
    if falling > 0.0:
        k = k * cover
    life.wood_dry_moisture = clip(
        life.wood_dry_moisture - k * (life.wood_dry_moisture - par.fire_air_dry), 0.0, 0.7
    )
    if life.wood_wet_kg > 0.0 and k > 0.0:
        # Each log dries from the pool's moisture to dry enough in this time; that share passes.
        enough = par.fire_dry_enough - par.fire_air_dry
        above = life.wood_wet_moisture - par.fire_air_dry
        time = 1.0
        if above > enough:
            time = log(above / enough) / k
        passing = life.wood_wet_kg * clip(1.0 / (time + 1.0), 0.0, 1.0)
        life.wood_wet_kg = clip(life.wood_wet_kg - passing, 0.0, 5000.0)
        stack_wood(life, world, life.wood_place, passing, par.fire_dry_enough)
    if life.wood_dry_moisture > par.fire_wet_again and life.wood_dry_kg > 0.0:
        kg = life.wood_dry_kg
        life.wood_dry_kg = 0.0
        stack_wood(life, world, life.wood_place, kg, life.wood_dry_moisture)
        life.wood_dry_moisture = par.fire_dry_enough


def drying_rate(life: Life, world: Tables, total: float) -> float:
    """Share of the water above equilibrium that wood loses in an hour. Units: 1/h.

    Source: SCIENCE.md 4: half the removable water in a sunny summer month, k by 1/thickness².
    """
    par = world.par
    thinner = par.fire_log_cm / par.fire_wood_cm
    k = LN2 / par.fire_drying_h * thinner * thinner
    warm = clip((life.air_c - 5.0) / 15.0, 0.0, 1.0)
    k = k * (par.fire_drying_in_winter + (1.0 - par.fire_drying_in_winter) * warm)
    if life.fire_place == life.wood_place and life.fire_kw > 1.0:
        beside = clip(par.fire_drying_by_fire_kg / total, 0.0, 1.0)
        k = k * (1.0 + (par.fire_drying_by_fire - 1.0) * beside)
    return clip(k, 0.0, 0.5)
