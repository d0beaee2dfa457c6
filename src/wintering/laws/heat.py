"""Heat: two nodes, core and skin, between what the body makes and what the air takes.

Its numbers belong to the body law.
"""

from wintering.arithmetic import clip, exp, power
from wintering.laws.parameters import Parameter
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("basal_w_m2", 46.6, "W/m²", 30.0, 60.0, "S", "heat of rest (Gagge)"),
    Parameter(
        "shiver_most", 3.0, "1", 0.1, 6.0, "D", "most shivering, in heats of rest (Eyolfson)"
    ),
    Parameter(
        "shiver_gain", 19.4, "W/m²/K²", 0.0, 100.0, "S", "shivering by cold of core and skin"
    ),
    Parameter("shiver_h", 12.0, "h", 0.5, 100.0, "D", "hours of full shivering until it fails"),
    Parameter("shiver_rest_h", 24.0, "h", 0.5, 100.0, "D", "hours in which it comes back"),
    Parameter("shiver_ends_c", 28.0, "°C", 20.0, 34.0, "D", "core at which no one shivers"),
    Parameter("shiver_slope_c", 4.0, "°C", 0.1, 10.0, "D", "above it, until all can"),
    Parameter(
        "shiver_fasting", 0.7, "1", 0.0, 1.0, "M", "shivering left without sugar (Haman 2010)"
    ),
    Parameter("conductance", 6.5, "W/m²/K", 2.0, 15.0, "D", "core to skin without blood"),
    Parameter("blood_heat", 1.163, "Wh/L/K", 0.5, 2.0, "D", "heat that blood carries to the skin"),
    Parameter(
        "habit", 0.2, "1", 0.0, 0.6, "D", "share of shivering and discomfort that habit takes"
    ),
    Parameter("habit_nights", 10.0, "night", 1.0, 100.0, "D", "cold nights to learn 63 % of it"),
)

CORE_SET_C = 36.8  # °C, core that calls for nothing (Gagge, S)
SKIN_SET_C = 33.7  # °C, skin that calls for nothing (Gagge, S)
RADIATION = 4.7  # W/m²/K (Gagge, S)
TISSUE_WH_KG_K = 0.97  # Wh/kg/K, heat that tissue holds (Gagge, S)
CLO = 0.155  # m²K/W in a clo
LEWIS = 2.2  # °C/torr, evaporation by convection (Gagge, S)
VAPOUR_THROUGH_CLOTHES = 0.45  # of their dry insulation, what cloth sets against vapour (Gagge, S)
SHIVER_KCAL = 300.0  # sugar below which it fails (M)
LATENT_WH_G = 0.68  # Wh to make a gram of vapour (O)
SWEAT_G = 170.0  # g/h/m² for each degree that the body is too warm (Gagge)
STEP_H = 1.0 / 6.0  # the stepper's length; finer steps change cooling times by under 1 %
MILD_STEP_H = 0.5  # h, the step of a body that is neither cold nor hot (D)


def area_m2(mass_kg: float, height_cm: float) -> float:
    """Area of the skin. Units: kg, cm; m². Source: Du Bois 1916."""
    return 0.202 * power(mass_kg, 0.425) * power(height_cm / 100.0, 0.725)


def wind_chill(air: float, km_h: float) -> float:
    """Wind-chill temperature. Units: °C, km/h. Source: Osczevski & Bluestein 2005."""
    if km_h < 4.8:
        return air
    v = power(km_h, 0.16)
    return 13.12 + 0.6215 * air - 11.37 * v + 0.3965 * air * v


def habit_of(life: Life, world: Tables) -> float:
    """How far your body has got used to cold, as share of shivering it saves. SCIENCE.md 3."""
    if life.cold_nights <= 0.0:
        return 0.0
    return world.par.body_habit * (1.0 - exp(-life.cold_nights / world.par.body_habit_nights))


def live_heat(
    life: Life,
    world: Tables,
    hours: float,
    mass_kg: float,
    area: float,
    made_w_m2: float,
    air: float,
    wind: float,
    clo: float,
    radiant_w_m2: float,
) -> None:
    """Let heat flow between core, skin and air for some hours.

    Changes: core_c, skin_c, shiver_w (mean), shiver_fuel, sweat_l (of these hours).
    Units: h, kg, m², W/m² (of skin), °C, m/s, clo. Source: SCIENCE.md 3 (Gagge's two
    nodes; shivering by Eyolfson 2001, tiring; conductance D).
    """
    par = world.par
    rest = par.body_basal_w_m2
    habit = habit_of(life, world)
    # What does not change within these hours.
    moving = 8.6 * power(wind + 0.01, 0.53)
    if moving < 3.0:
        moving = 3.0
    cover = 1.0 + 0.15 * clo
    cloth = CLO * clo
    dry_loss = cover / (cover * cloth + 1.0 / (RADIATION + moving))
    wet_way = 1.0 / (1.0 / (cover * moving) + cloth / VAPOUR_THROUGH_CLOTHES)
    vapour = 0.5 * exp(18.6686 - 4030.183 / (air + 235.0))
    breath = 0.0023 * (44.0 - clip(vapour, 0.0, 44.0)) + 0.0014 * (34.0 - air)
    # Shivering burns sugar: a starved body shivers less (M).
    sugar = clip(life.glycogen_kcal / SHIVER_KCAL, 0.0, 1.0)
    fed = par.body_shiver_fasting + (1.0 - par.body_shiver_fasting) * sugar
    core = life.core_c
    skin = life.skin_c
    fuel = life.shiver_fuel
    left = hours
    shivered = 0.0
    sweat_g = 0.0
    while left > 1.0e-9:
        step = MILD_STEP_H
        if core < 36.4 or skin < 29.0 or core > 37.6:
            step = STEP_H
        if step > left:
            step = left
        cold_skin = clip(SKIN_SET_C - skin, 0.0, 60.0)
        cold_core = clip(CORE_SET_C - core, 0.0, 30.0)
        warm_core = clip(core - CORE_SET_C, 0.0, 5.0)
        warm_skin = clip(skin - SKIN_SET_C, 0.0, 9.0)
        blood = clip((6.3 + 200.0 * warm_core) / (1.0 + 0.5 * cold_skin), 0.5, 90.0)
        skin_share = 0.0417737 + 0.7451833 / (blood + 0.585417)
        conduct = par.body_conductance + par.body_blood_heat * blood
        most = par.body_shiver_most * rest
        able = (
            most
            * fuel
            * fed
            * clip((core - par.body_shiver_ends_c) / par.body_shiver_slope_c, 0.0, 1.0)
        )
        shiver = clip(par.body_shiver_gain * cold_skin * cold_core * (1.0 - habit), 0.0, able)
        effort = shiver / most
        back = (1.0 - fuel) * (1.0 - effort) / par.body_shiver_rest_h
        fuel = fuel + (back - power(effort, 1.5) / par.body_shiver_h) * step
        fuel = clip(fuel, 0.0, 1.0)
        made = made_w_m2 + shiver
        skin_vapour = exp(18.6686 - 4030.183 / (skin + 235.0))
        evaporates = LEWIS * clip(skin_vapour - vapour, 0.0, 60.0) * wet_way
        sweat = 0.0
        warmth = (1.0 - skin_share) * warm_core + skin_share * warm_skin
        if warmth > 0.0:
            wanted = LATENT_WH_G * SWEAT_G * warmth * exp(warm_skin / 10.7)
            sweat = clip(wanted, 0.0, 0.94 * evaporates)
        leaves = 0.06 * evaporates + sweat
        skin_heat = skin_share * mass_kg * TISSUE_WH_KG_K / area / step
        core_heat = (1.0 - skin_share) * mass_kg * TISSUE_WH_KG_K / area
        # The skin is stepped implicitly: it follows the air faster than a step.
        warmed = skin_heat * skin + conduct * core + dry_loss * air + radiant_w_m2 - leaves
        new_skin = warmed / (skin_heat + conduct + dry_loss)
        core = core + step * (made * (1.0 - breath) - conduct * (core - new_skin)) / core_heat
        skin = clip(new_skin, -20.0, 42.0)
        core = clip(core, 10.0, 42.0)
        shivered = shivered + shiver * step
        sweat_g = sweat_g + sweat / LATENT_WH_G * step
        left = left - step
    life.core_c = core
    life.skin_c = skin
    life.shiver_fuel = fuel
    life.shiver_w = clip(shivered / hours, 0.0, 400.0)
    life.sweat_l = clip(sweat_g * area / 1000.0, 0.0, 10.0)
