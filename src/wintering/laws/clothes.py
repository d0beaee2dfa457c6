"""Clothes and shelter: what is about your body, how wet, how worn. Numbers of the body law."""

from wintering.arithmetic import clip, exp, sqrt
from wintering.laws.flame import warmth_at
from wintering.laws.parameters import Parameter
from wintering.laws.smoke import open_above
from wintering.laws.stores import give, has
from wintering.laws.work import AT_NOTHING, is_still
from wintering.laws.works import (
    GOOD_BLANKET,
    GOOD_CORD,
    GOOD_FUR,
    GOOD_HIDE,
    GOOD_JACKET,
    GOOD_NEEDLE,
    WORK_CUT_WOOD,
    WORK_RANGE,
    WORK_SEW,
    WORK_WALK,
    WORK_WASH,
)
from wintering.life.events import BLANKET_SEWN, WASHED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("base_clo", 1.0, "clo", 0.0, 5.0, "M", "shirt, trousers, boots"),
    Parameter(
        "bed_clo", 1.6, "clo", 0.0, 5.0, "D", "a bed of boughs and leaves in a finished camp"
    ),
    Parameter(
        "curled", 0.72, "1", 0.3, 1.0, "M", "share of the skin that one sleeping curled shows"
    ),
    Parameter(
        "wet_loses", 0.6, "1", 0.0, 0.9, "M", "share of their warmth that soaked clothes lose"
    ),
    Parameter("opens", 0.5, "1", 0.0, 0.9, "D", "share of their warmth given up in hard work"),
    Parameter(
        "wind_loses", 0.05, "s/m", 0.0, 1.0, "D", "share of their warmth lost per m/s of wind"
    ),
    Parameter("rain_wets", 0.22, "1/mm", 0.0, 2.0, "D", "wetting of clothes by rain, e-fold"),
    Parameter("snow_wets", 0.05, "1/mm", 0.0, 2.0, "D", "wetting by falling snow, most shaken off"),
    Parameter("sweat_wets", 0.22, "1/L", 0.0, 2.0, "D", "wetting by a litre of sweat"),
    Parameter("wading_wets", 0.04, "1/h", 0.0, 1.0, "D", "wetting by an hour in deep snow"),
    Parameter("air_dries", 0.035, "1/h", 0.0, 1.0, "D", "drying on the body in air of 10 °C"),
    Parameter("wear_dries", 0.02, "1/h", 0.0, 1.0, "D", "drying by the body's own warmth"),
    Parameter("fire_dries", 0.004, "m²/W/h", 0.0, 0.1, "D", "drying by what a fire radiates"),
    Parameter("wear_day", 0.0045, "1/day", 0.0, 1.0, "D", "wear of a jacket in a working day"),
    Parameter("sew_blanket_h", 7.0, "h", 0.5, 100.0, "D", "hours to sew a blanket of hides"),
    Parameter("blanket_hides", 5.0, "piece", 1.0, 100.0, "D", "hides in a blanket"),
    Parameter("tent_w_k", 90.0, "W/K", 10.0, 1000.0, "D", "heat a finished tent loses per degree"),
    Parameter("rock_leaks", 0.5, "1", 0.0, 5.0, "D", "heat a rock's open lip adds to that"),
    Parameter("vent_leaks", 0.4, "1", 0.0, 5.0, "D", "heat a full smoke hole adds to that"),
    Parameter("tent_keeps", 0.22, "1", 0.0, 1.0, "D", "share of an inside fire's heat it keeps"),
    Parameter("fire_m", 1.0, "m", 0.5, 5.0, "D", "how near you sit to a low fire"),
    Parameter(
        "fire_faces", 0.25, "1", 0.0, 1.0, "M", "share of your skin that takes its radiation"
    ),
)

WARM_SKIN_C = 34.2  # skin from which one feels too warm (comfort is 33.7, D)
TOO_WARM_SPAN_C = 1.5  # °C above that until one throws everything off (D)
STOPS_WIND = 0.93  # share of the wind that a finished tent stops (D)
OWN_HEAT_W = 60.0  # W that your body gives the air of a tent (D)
SOME_TENT = 0.2  # of a tent from which it holds any warmth (D)
GAPS = 3.0  # times more that a tent without walls would lose (D)
WARMEST_TENT_K = 28.0  # K above the air outside that a tent can be (D)
WEAR_LOSES = 0.6  # share of its warmth that a worn-out jacket has lost (D)
WRAPPED = 0.8  # of their insulation, what wraps give one who sits or lies (D)
BED_ANYWHERE, BED_IN_CAMP = 0.25, 0.4  # of a bed: leaves scraped together; boughs, no tent (D)
TENT_MAKES_BED = 1.4  # how soon a tent makes the bed whole (D)
STILL_H = 0.5  # h of walking in an hour from which one does not rest
HARD_MET, HARD_SPAN_MET = 2.0, 3.0  # effort from which one opens the jacket, and over which (D)
OPENS_FROM_C, OPENS_SPAN_C = -8.0, 16.0  # °C of air over which one does (D)
MILD_SPAN_C = 10.0  # °C above mild air until everything is open (D)
LEAST_IN_WIND = 0.3  # share of their warmth that clothes keep in any wind (D)
TENT_KEEPS_RAIN = 1.2  # how soon a tent keeps off the rain (D)
TREE_KEEPS = 0.5  # share of the rain that full cover keeps off (D)
MOST_ROOF = 0.95  # of the rain, what rock keeps off at most (D)
WADES_CM, DEEP_CM = 5.0, 20.0  # cm of snow that wets the legs, and that wets them fully (D)
MOVES_H = 0.3  # h of walking in an hour from which it does
COLDEST_DRYING_C, DRYING_SPAN_C = -10.0, 20.0  # °C: drying ends below, and is whole after (D)
LEAST_DRYING, MOST_DRYING = 0.1, 1.5  # of drying at 10 °C (D)
NO_DRYING_MM = 0.2  # mm/h of rain in which nothing dries without a roof (D)
ROUGH, EASY = 2.0, 0.3  # wear of a jacket by rough and by other hours, in mean ones (D)
DIRT_H, WORK_DIRT_H, SMOKE_DIRT_H = 0.0016, 0.002, 0.004  # 1/h of dirt: by living, work, smoke (D)
WASHED_OFF, WASHED_WET = 0.85, 0.15  # share of dirt gone, clothes wet, by an hour's washing (D)
MILD_AIR_C = 15.0  # air in which one begins to take things off (D)


def is_at_home(life: Life) -> bool:
    """Whether you spend this hour in your camp, not at work outside it."""
    return life.place[YOU] == life.camp and life.walked_h < 0.7 and is_still(life.work)


def fire_radiant(life: Life, world: Tables) -> float:
    """Radiation of your fire on your skin, mean over it. Units: W/m². SCIENCE.md 4."""
    if life.fire_place != life.place[YOU] or life.fire_kw <= 0.0 or life.walked_h > 0.7:
        return 0.0
    if not is_still(life.work) and life.doing_stage != AT_NOTHING:
        return 0.0
    par = world.par
    # One sits farther from a high fire, and moves back from any that is too warm.
    metres = par.body_fire_m * sqrt(1.0 + life.fire_kw / 20.0) * (1.0 + too_warm(life))
    return par.body_fire_faces * warmth_at(world, life.fire_kw, metres)


def too_warm(life: Life) -> float:
    """How far your skin is warmer than anyone leaves it who can help it. Units: 0-1."""
    return clip((life.skin_c - WARM_SKIN_C) / TOO_WARM_SPAN_C, 0.0, 1.0)


def surround(life: Life, world: Tables) -> None:
    """Find the air, the wind and the insulation about your body.

    Changes: around_c, around_wind_ms, clothing_clo. Units: °C, m/s, clo.
    """
    par = world.par
    air = life.air_c
    wind = life.wind_ms
    home = is_at_home(life)
    if home:
        wind = wind * (1.0 - STOPS_WIND * life.tent)
        inside = life.fire_is_inside == 1 and life.fire_place == life.camp
        heat = OWN_HEAT_W
        if inside:
            heat = heat + life.fire_kw * 1000.0 * par.body_tent_keeps
        if life.tent > SOME_TENT:
            leak = par.body_tent_w_k * (1.0 + GAPS * (1.0 - life.tent))
            leak = leak * (1.0 + par.body_vent_leaks * life.tent_vent)
            leak = leak * (1.0 + par.body_rock_leaks * open_above(life, world))
            air = air + clip(heat * life.tent / leak, 0.0, WARMEST_TENT_K)
    life.around_c = clip(air, -70.0, 70.0)
    life.around_wind_ms = clip(wind, 0.0, 60.0)
    life.clothing_clo = clip(_clo(life, world, home, wind), 0.0, 12.0)


def _clo(life: Life, world: Tables, home: bool, wind: float) -> float:
    par = world.par
    clo = par.body_base_clo
    if has(life, world, GOOD_JACKET) >= 1.0:
        item = world.item_of_good[GOOD_JACKET]
        clo = clo + world.item_clo[item] * (1.0 - WEAR_LOSES * life.jacket_wear)
    resting = is_still(life.work) and life.walked_h < STILL_H
    if resting:
        clo = clo + WRAPPED * _wraps(life, world)
    clo = clo * (1.0 - par.body_wet_loses * life.clothes_wet)
    if life.is_asleep == 1 or life.lying == 1:
        bed = BED_ANYWHERE
        if home:
            bed = BED_IN_CAMP + (1.0 - BED_IN_CAMP) * clip(life.tent * TENT_MAKES_BED, 0.0, 1.0)
        clo = clo + par.body_bed_clo * bed
    # Who works, or sits in the sun of May, opens the jacket; moving pumps air through clothes.
    hard = clip((life.effort_met - HARD_MET) / HARD_SPAN_MET, 0.0, 1.0)
    warm = hard * clip((life.air_c - OPENS_FROM_C) / OPENS_SPAN_C, 0.0, 1.0)
    mild = clip((life.around_c - MILD_AIR_C) / MILD_SPAN_C, 0.0, 1.0)
    if mild > warm:
        warm = mild
    if too_warm(life) > warm:
        warm = too_warm(life)  # asleep too: one throws the covers off
    clo = clo * (1.0 - par.body_opens * warm)
    return clo * clip(1.0 - par.body_wind_loses * wind, LEAST_IN_WIND, 1.0)


def _wraps(life: Life, world: Tables) -> float:
    total = 0.0
    blanket = world.item_of_good[GOOD_BLANKET]
    if blanket != NONE:
        pieces = clip(life.has_item[YOU][blanket], 0.0, 3.0)
        total = total + pieces * world.item_clo[blanket]
    fur = world.item_of_good[GOOD_FUR]
    if fur != NONE:
        total = total + clip(life.has_item[YOU][fur], 0.0, 2.0) * world.item_clo[fur]
    hide = world.item_of_good[GOOD_HIDE]
    if hide != NONE:
        total = total + clip(life.has_item[YOU][hide], 0.0, 3.0) * world.item_clo[hide]
    return total


def wet_clothes(life: Life, world: Tables) -> None:
    """Let an hour of rain, snow, sweat, wading and drying pass over your clothes.

    Changes: clothes_wet.
    """
    par = world.par
    roof = 0.0
    here = life.place[YOU]
    if is_at_home(life):
        roof = clip(life.tent * TENT_KEEPS_RAIN, 0.0, 1.0)
    if is_still(life.work) and life.walked_h < STILL_H:
        rock = clip(world.place_roof[here], 0.0, MOST_ROOF)
        if rock > roof:
            roof = rock
        # Someone who waits the rain out stands under a tree.
        tree = TREE_KEEPS * world.place_cover[here]
        if tree > roof:
            roof = tree
    fallen = par.body_rain_wets * life.rain_mm + par.body_snow_wets * life.snowfall_mm
    wet = life.clothes_wet + (1.0 - life.clothes_wet) * (1.0 - exp(-fallen * (1.0 - roof)))
    wet = wet + par.body_sweat_wets * life.sweat_l
    if life.walked_h > MOVES_H and life.snow_cm[here] > WADES_CM:
        wet = wet + par.body_wading_wets * clip(life.snow_cm[here] / DEEP_CM, 0.0, 1.0)
    mild = clip((life.around_c - COLDEST_DRYING_C) / DRYING_SPAN_C, LEAST_DRYING, MOST_DRYING)
    dries = par.body_air_dries * mild + par.body_wear_dries
    dries = dries + par.body_fire_dries * fire_radiant(life, world)
    if life.rain_mm > NO_DRYING_MM and roof < 0.5:
        dries = 0.0
    life.clothes_wet = clip(wet - dries, 0.0, 1.0)


def wear_clothes(life: Life, world: Tables) -> None:
    """Wear the jacket, gather grime, sew and wash for an hour.

    Changes: jacket_wear, grime, sewn_h, blankets, hides, cord, clothes_wet.
    """
    par = world.par
    rough = EASY
    if life.work == WORK_CUT_WOOD or life.work == WORK_RANGE or life.work == WORK_WALK:
        rough = ROUGH
    life.jacket_wear = clip(life.jacket_wear + par.body_wear_day / 24.0 * rough, 0.0, 1.0)
    dirt = DIRT_H + WORK_DIRT_H * (rough - EASY) * life.worked_h + SMOKE_DIRT_H * life.smoke
    life.grime = clip(life.grime + dirt * (1.0 - life.grime), 0.0, 1.0)
    if life.work == WORK_WASH and life.worked_h > 0.0:
        life.grime = clip(life.grime * (1.0 - WASHED_OFF * life.worked_h), 0.0, 1.0)
        life.clothes_wet = clip(life.clothes_wet + WASHED_WET * life.worked_h, 0.0, 1.0)
        note_event(life, WASHED, YOU, NONE, life.place[YOU], life.grime)
    if life.work == WORK_SEW and life.worked_h > 0.0:
        _sew(life, world)


def _sew(life: Life, world: Tables) -> None:
    par = world.par
    speed = 1.0
    if has(life, world, GOOD_NEEDLE) < 1.0:
        speed = 0.3
    if life.skin_c < 25.0:
        speed = 0.5 * speed
    hours = life.worked_h * speed
    enough = has(life, world, GOOD_HIDE) >= par.body_blanket_hides
    if (life.sewn_h > 0.0 or enough) and life.jacket_wear < 0.7:
        life.sewn_h = life.sewn_h + hours
        if life.sewn_h >= par.body_sew_blanket_h:
            life.sewn_h = 0.0
            if enough:
                give(life, world, GOOD_HIDE, -par.body_blanket_hides)
                give(life, world, GOOD_BLANKET, 1.0)
                note_event(life, BLANKET_SEWN, YOU, NONE, world.item_of_good[GOOD_BLANKET], 1.0)
        return
    patched = 0.05 * hours
    if has(life, world, GOOD_HIDE) >= 1.0 or has(life, world, GOOD_FUR) >= 1.0:
        patched = 2.0 * patched
    if has(life, world, GOOD_CORD) >= 0.05:
        give(life, world, GOOD_CORD, -0.03 * hours)
    else:
        patched = 0.4 * patched
    life.jacket_wear = clip(life.jacket_wear - patched, 0.0, 1.0)
