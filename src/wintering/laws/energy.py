"""Energy: what the body spends, takes up, burns of itself. Numbers of the body law."""

from wintering.arithmetic import clip, exp, larger
from wintering.laws.heat import area_m2
from wintering.laws.parameters import Parameter
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("gut_h", 3.0, "h", 0.2, 24.0, "M", "time in which 63 % of a meal is taken up"),
    Parameter("glycogen_kcal", 2000.0, "kcal", 0.0, 3000.0, "M", "the most sugar a body stores"),
    Parameter(
        "fat_kcal_kg_day", 69.3, "kcal/kg/day", 10.0, 200.0, "S", "the most fat gives (Alpert)"
    ),
    Parameter("forbes_kg", 10.4, "kg", 1.0, 50.0, "M", "of fat at which half of a loss is lean"),
    Parameter(
        "adapts", 0.13, "1", 0.0, 0.3, "S", "share by which the resting rate falls in hunger"
    ),
    Parameter("adapts_days", 6.0, "day", 1.0, 100.0, "D", "time in which it has fallen by 63 %"),
    Parameter("adapts_loss", 0.2, "1", 0.02, 0.5, "D", "share of mass lost by which it has, too"),
    Parameter("lean_kg_day", 0.35, "kg/day", 0.05, 2.0, "M", "the most lean that hunger takes"),
    Parameter("lean_spared", 0.8, "1", 0.0, 1.0, "D", "share of that which some food spares later"),
    Parameter("lean_kcal_h", 14.0, "kcal/h", 0.0, 100.0, "D", "what lean gives to work in hunger"),
    Parameter("paces", 0.72, "1", 0.3, 1.0, "D", "effort of long work, in that of its minutes"),
    Parameter("slows", 0.6, "1", 0.0, 0.9, "D", "share of all effort that long hunger takes"),
    Parameter("deadly_bmi", 12.0, "kg/m²", 8.0, 16.0, "S", "body mass index at which one dies"),
    Parameter("fat_kcal_kg", 9440.0, "kcal/kg", 5000.0, 12000.0, "M", "energy of a body's fat"),
    Parameter("lean_kcal_kg", 1816.0, "kcal/kg", 500.0, 5000.0, "M", "energy of its lean"),
    Parameter("first_lean", 1.6, "1", 0.0, 5.0, "M", "more lean lost as a fast begins (Cahill)"),
    Parameter("labile", 0.06, "1", 0.01, 0.3, "M", "share of lean that is lost so readily"),
    Parameter("held_water_l", 2.5, "L", 0.0, 8.0, "M", "salt's water and bulk that hunger lets go"),
)

MOST_LEAN = 0.65  # share of lean in any loss, at most: 75 g of protein a day (Cahill 1970, M)
KEEPS_LEAN_KCAL_DAY = 500.0  # of food, from which the long hungry keep their lean (D)
SPARING_KCAL_DAY = 1000.0  # of food, which spares the lean that a whole fast takes at first (D)
LETS_GO_DAYS = 2.0  # day in which 63 % of the held water comes or goes (Cahill 1970, M)
FASTING_KCAL_DAY, FED_KCAL_DAY = 200.0, 800.0  # of food, by which all of it goes and none (D)
GLYCOGEN_KCAL_KG = 1000.0  # sugar with the three parts of water it binds (M)
WATT_KCAL_H = 0.859845  # kcal in an hour of one watt
SITTING_MET = 1.2  # effort of sitting, standing about, small tasks (Compendium 2011)
SLEEPING_MET = 1.0  # of sleep (Compendium 2011, S)
MOST_MET = 12.0  # beyond which nobody goes on for an hour (M)
STORING = 0.85  # share of a surplus that is kept (M)
LEAN_REGAINED = 0.3  # share of it that rebuilds lost lean (D)
SUGAR_SHARE = 0.7  # of the sugar a body can store, what it keeps itself at (M)
SUGAR_H = 18.0  # hours in which 63 % of missing sugar is made good (D)
EMPTY_KCAL = 300.0  # sugar below which strength goes (M)
LEAST_EFFORT = 1.1  # resting rates that a body always spends (M)
HELD_BACK_H = 18.0  # hours over which want of strength is felt (D)
SNOW_PACK = 15.0  # cm


def basal_kcal(mass_kg: float, height_cm: float, age: float, is_woman: int) -> float:
    """Energy spent at rest in a day. Units: kcal. Source: Mifflin & St Jeor 1990."""
    base = 10.0 * mass_kg + 6.25 * height_cm - 5.0 * age
    if is_woman == 1:
        return base - 161.0
    return base + 5.0


def pandolf_watts(
    mass_kg: float, load_kg: float, km_h: float, ground: float, grade: float
) -> float:
    """Power spent walking with a load. Units: kg, km/h, % of grade; W. Source: Pandolf 1977."""
    v = km_h / 3.6
    total = mass_kg + load_kg
    ratio = load_kg / mass_kg
    moving = ground * total * (1.5 * v * v + 0.35 * v * grade)
    return 1.5 * mass_kg + 2.0 * total * ratio * ratio + moving


def ground_factor(snow_cm: float) -> float:
    """Pandolf's factor of the ground: light brush, or soft snow. Source: Soule & Goldman 1972."""
    if snow_cm <= 0.0:
        return 1.2
    if snow_cm <= SNOW_PACK:
        return 1.2 + (2.5 - 1.2) * snow_cm / SNOW_PACK
    return clip(2.5 + (4.1 - 2.5) * (snow_cm - SNOW_PACK) / 20.0, 2.5, 6.0)


def body_mass(life: Life) -> float:
    """What you weigh. Units: kg."""
    solid = life.fat_kg + life.lean_kg + life.glycogen_kcal / GLYCOGEN_KCAL_KG
    return clip(solid + life.held_water_l - life.water_short_l, 15.0, 300.0)


def lost_kg(life: Life, world: Tables) -> float:
    """How much of yourself you have lost since the beginning, water apart. Units: kg."""
    water = life.water_short_l + world.par.body_held_water_l - life.held_water_l
    return clip(life.mass_start_kg - body_mass(life) - water, 0.0, 200.0)


def area_of_you(life: Life, world: Tables) -> float:
    """The area of your skin. Units: m²."""
    return area_m2(body_mass(life), world.person_height_cm[YOU])


def mass_index(life: Life, world: Tables) -> float:
    """Body mass index, without what water is short. Units: kg/m²."""
    metres = world.person_height_cm[YOU] / 100.0
    return (body_mass(life) + life.water_short_l) / (metres * metres)


def adapted(life: Life, world: Tables) -> float:
    """How far the body spares itself for hunger: by days without food, or by what it has lost.

    Units: 0-1. Source: Keys 1950: in half a year on half rations it follows the loss.
    """
    par = world.par
    days = 0.0
    if life.starved_days > 0.0:
        days = 1.0 - exp(-life.starved_days / par.body_adapts_days)
    loss = clip(lost_kg(life, world) / (life.mass_start_kg * par.body_adapts_loss), 0.0, 1.0)
    return larger(days, loss)


def lean_given(life: Life, world: Tables) -> float:
    """What lean gives beside the fat's most, in what it gives at first. Units: 0-1.

    Whoever has got used to hunger and eats a little keeps it, and does less instead
    (Keys 1950: a quarter of the mass lost, of the lean a sixth to a quarter).
    """
    eats = clip(life.fed_kcal_day / KEEPS_LEAN_KCAL_DAY, 0.0, 1.0)
    return 1.0 - world.par.body_lean_spared * eats * adapted(life, world)


def spend(life: Life, world: Tables) -> None:
    """Find the heat your body makes this hour by rest, work and walking.

    Changes: heat_w, effort_met, fatigue. Units: W. Source: SCIENCE.md 3.
    """
    par = world.par
    mass = body_mass(life)
    resting = basal_kcal(
        mass, world.person_height_cm[YOU], 1.0 * world.person_age[YOU], world.person_is_woman[YOU]
    )
    hungry = adapted(life, world)
    resting = resting * (1.0 - par.body_adapts * hungry)
    resting_w = resting / 24.0 / WATT_KCAL_H
    at_work = clip(life.worked_h, 0.0, 1.0)
    walking = clip(life.walked_h, 0.0, 1.0)
    if walking + at_work > 1.0:
        walking = 1.0 - at_work
        if life.walked_h > walking:
            walking = clip(life.walked_h, 0.0, 1.0)
            at_work = 1.0 - walking
    idle = 1.0 - at_work - walking
    met = SITTING_MET
    if life.is_asleep == 1:
        met = SLEEPING_MET
    work_met = met
    paced = par.body_paces  # whoever works the whole day rests between
    if life.last_activity >= 0 and life.is_asleep == 0:
        work_met = 1.0 + paced * (clip(world.activity_met[life.last_activity], 0.9, MOST_MET) - 1.0)
    # Hungry bodies do less in the same hour, and without meaning to (Keys 1950, D).
    slow = 1.0 - par.body_slows * hungry
    watts = resting_w * (
        (1.0 + (met - 1.0) * slow) * idle + (1.0 + (work_met - 1.0) * slow) * at_work
    )
    if walking > 0.0:
        km_h = clip(life.walked_km / clip(life.walked_h, 0.01, 1.0), 0.0, 8.0)
        snow = life.snow_cm[life.place[YOU]]
        watts = watts + walking * pandolf_watts(mass, life.load_kg, km_h, ground_factor(snow), 2.0)
    watts = _held_back(life, world, watts, resting_w)
    life.heat_w = clip(watts, 20.0, 3000.0)
    life.effort_met = clip(watts / resting_w, 0.0, 30.0)
    rise = 0.028 * clip(life.effort_met - 2.2, 0.0, 10.0) * (1.0 + life.weak)
    rest = 0.05
    if life.is_asleep == 1:
        rest = 0.14
    life.fatigue = clip(life.fatigue + rise - rest * life.fatigue, 0.0, 1.0)


def _held_back(life: Life, world: Tables, watts: float, resting_w: float) -> float:
    # Without sugar a body gives what the gut, its fat and a little lean give; work beyond
    # that is not done. Changes: held_back.
    par = world.par
    empty = 1.0 - clip(life.glycogen_kcal / EMPTY_KCAL, 0.0, 1.0)
    most = life.gut_kcal * (1.0 - exp(-1.0 / par.body_gut_h))
    most = most + par.body_fat_kcal_kg_day * life.fat_kg / 24.0
    most = most + par.body_lean_kcal_h * lean_given(life, world)
    most_w = most / WATT_KCAL_H
    if most_w < LEAST_EFFORT * resting_w:
        most_w = LEAST_EFFORT * resting_w
    missed = 0.0
    if watts > most_w:
        missed = empty * (1.0 - most_w / watts)
    life.held_back = clip(life.held_back + (missed - life.held_back) / HELD_BACK_H, 0.0, 1.0)
    return watts * (1.0 - missed)


def burn_food(life: Life, world: Tables) -> None:
    """Pay for an hour of heat and shivering, from the gut, sugar, fat and lean.

    Changes: gut_kcal, glycogen_kcal, fat_kg, lean_kg, held_water_l, starved_days, fed_kcal_day.
    Source: SCIENCE.md 3 (Alpert 2005; Forbes); lean spared as hunger lasts (Cahill 1970, M).
    """
    par = world.par
    shivering = 0.0
    if life.shiver_w > 0.0:
        shivering = life.shiver_w * area_of_you(life, world)
    spent = (life.heat_w + shivering) * WATT_KCAL_H
    taken = life.gut_kcal * (1.0 - exp(-1.0 / par.body_gut_h))
    life.gut_kcal = clip(life.gut_kcal - taken, 0.0, 20_000.0)
    day_of_fat = par.body_fat_kcal_kg_day * life.fat_kg
    life.fat_ready_kcal = clip(life.fat_ready_kcal + day_of_fat / 24.0, 0.0, day_of_fat)
    sugar = life.glycogen_kcal + taken - spent
    short = 0.0
    if sugar < 0.0:
        short = -sugar
        sugar = 0.0
    if sugar > par.body_glycogen_kcal:
        _store(life, world, (sugar - par.body_glycogen_kcal) * STORING)
        sugar = par.body_glycogen_kcal
    # Sugar carries the body over hours; over a day fat and lean make up for what is short.
    made = clip(SUGAR_SHARE * par.body_glycogen_kcal - sugar, 0.0, 3000.0) / SUGAR_H
    if short + made > 0.0:
        _burn_yourself(life, world, short + made)
        sugar = sugar + made
    life.glycogen_kcal = clip(sugar, 0.0, 3000.0)
    want = 0.5 * spent
    if taken < want:
        life.starved_days = clip(life.starved_days + 1.0 / 24.0, 0.0, 1000.0)
    else:
        life.starved_days = clip(life.starved_days - 2.0 / 24.0, 0.0, 1000.0)
    life.fed_kcal_day = clip(life.fed_kcal_day + taken - life.fed_kcal_day / 24.0, 0.0, 40_000.0)
    _hold_water(life, world)


def _hold_water(life: Life, world: Tables) -> None:
    # The first days without food let go the water that salt held, and what the gut held; who
    # eats a little keeps it, and the long hungry swell with it (Keys 1950).
    fed = (life.fed_kcal_day - FASTING_KCAL_DAY) / (FED_KCAL_DAY - FASTING_KCAL_DAY)
    wanted = world.par.body_held_water_l * clip(fed, 0.0, 1.0)
    step = (wanted - life.held_water_l) / (24.0 * LETS_GO_DAYS)
    life.held_water_l = clip(life.held_water_l + step, 0.0, 10.0)


def _store(life: Life, world: Tables, kcal: float) -> None:
    # Lean that was lost comes back with fat.
    lean = 0.0
    if life.lean_kg < life.lean_start_kg:
        lean = LEAN_REGAINED * kcal
    life.lean_kg = clip(life.lean_kg + lean / world.par.body_lean_kcal_kg, 10.0, 150.0)
    life.fat_kg = clip(life.fat_kg + (kcal - lean) / world.par.body_fat_kcal_kg, 0.0, 150.0)


def _burn_yourself(life: Life, world: Tables, missing: float) -> None:
    par = world.par
    lean_share = par.body_forbes_kg / (par.body_forbes_kg + life.fat_kg)
    # The readily lost is soon gone, and food spares it.
    readily = life.lean_kg / life.lean_start_kg - (1.0 - par.body_labile)
    first = par.body_first_lean * clip(readily / par.body_labile, 0.0, 1.0)
    first = first * clip(1.0 - life.fed_kcal_day / SPARING_KCAL_DAY, 0.0, 1.0)
    if lean_share < MOST_LEAN:
        lean_share = clip(lean_share * (1.0 + first), 0.0, MOST_LEAN)
    kg = missing / (lean_share * par.body_lean_kcal_kg + (1.0 - lean_share) * par.body_fat_kcal_kg)
    fat_kcal = kg * (1.0 - lean_share) * par.body_fat_kcal_kg
    if fat_kcal > life.fat_ready_kcal:
        fat_kcal = life.fat_ready_kcal
    life.fat_ready_kcal = clip(life.fat_ready_kcal - fat_kcal, 0.0, 20_000.0)
    life.fat_kg = clip(life.fat_kg - fat_kcal / par.body_fat_kcal_kg, 0.0, 150.0)
    # Lean cannot be taken apart faster than this; what is still short is not spent.
    most_lean = par.body_lean_kg_day / 24.0 * lean_given(life, world)
    lean_kg = (missing - fat_kcal) / par.body_lean_kcal_kg
    life.lean_kg = clip(life.lean_kg - clip(lean_kg, 0.0, most_lean), 10.0, 150.0)
