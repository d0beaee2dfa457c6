"""Body: an hour of it, in the order in which one thing follows from another."""

from wintering.arithmetic import clip
from wintering.laws.clothes import NUMBERS as CLOTHES_NUMBERS
from wintering.laws.clothes import fire_radiant, surround, wear_clothes, wet_clothes
from wintering.laws.energy import NUMBERS as ENERGY_NUMBERS
from wintering.laws.energy import area_of_you, body_mass, burn_food, spend
from wintering.laws.frostbite import NUMBERS as FROSTBITE_NUMBERS
from wintering.laws.frostbite import frost
from wintering.laws.harm import NUMBERS as HARM_NUMBERS
from wintering.laws.harm import give_signs, hurt_yourself, mend, near_death
from wintering.laws.heat import NUMBERS as HEAT_NUMBERS
from wintering.laws.heat import habit_of, live_heat, wind_chill
from wintering.laws.illness import NUMBERS as ILLNESS_NUMBERS
from wintering.laws.illness import catch, run_fever
from wintering.laws.reasons import REASON_COLD, REASON_HUNGER, REASON_NONE, REASON_THIRST
from wintering.laws.refeeding import NUMBERS as REFEEDING_NUMBERS
from wintering.laws.refeeding import refeed
from wintering.laws.sleep import NUMBERS as SLEEP_NUMBERS
from wintering.laws.sleep import feel_tired, sleep, wake
from wintering.laws.stages import NUMBERS as STAGES_NUMBERS
from wintering.laws.stages import dim
from wintering.laws.water import NUMBERS as WATER_NUMBERS
from wintering.laws.water import feel_need, lose_water
from wintering.laws.work import is_still
from wintering.laws.works import WORK_WALK
from wintering.life.moments import interrupt
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARAMETERS = (
    *ENERGY_NUMBERS,
    *REFEEDING_NUMBERS,
    *WATER_NUMBERS,
    *HEAT_NUMBERS,
    *STAGES_NUMBERS,
    *FROSTBITE_NUMBERS,
    *CLOTHES_NUMBERS,
    *SLEEP_NUMBERS,
    *HARM_NUMBERS,
    *ILLNESS_NUMBERS,
)

COLD_NIGHT_FELT = 0.3  # felt cold from which the body learns, asleep or lying awake (D)
COLD_HOURS_A_NIGHT = 6.0  # hours of it that make a cold night (D)
BREAKS_OFF_FELT = 0.8  # felt cold at which work is broken off (D)
BREAKS_OFF_THIRST = 0.55  # thirst at which it is (D)
BREAKS_OFF_HUNGER = 0.9  # hunger at which it is (D)
SENSELESS = 1.0  # how far the mind is dimmed when one is unconscious
KMH = 3.6  # km/h in a metre a second
EASED = 0.6  # share of a threshold below which it is taken as gone (D)
COOL_CORE_C, COLD_CORE_SPAN_C = 36.6, 2.5  # °C of core that is felt, and over which all of it (D)
HARD_SHIVER_W_M2 = 120.0  # shivering that is felt as hard as any (D)
BY_SKIN, BY_CORE, BY_SHIVERING = 0.55, 0.45, 0.35  # shares of what is felt (D)
NUMB_CORE_C, NUMB_SPAN_C = 31.0, 5.0  # °C of core below which less is felt, and over which (M)
LEAST_FELT = 0.2  # of it that is felt to the end (D)
COMFORTABLE_SKIN_C = 32.5  # °C, mean skin from which one feels cool (D)
COLDEST_SKIN_C = 21.0  # °C, mean skin that can feel no colder (D)


def felt_cold_of(life: Life, world: Tables) -> float:
    """How cold you feel, from skin, core and shivering, less what habit takes. Units: 0-1."""
    skin = clip(
        (COMFORTABLE_SKIN_C - life.skin_c) / (COMFORTABLE_SKIN_C - COLDEST_SKIN_C), 0.0, 1.0
    )
    core = clip((COOL_CORE_C - life.core_c) / COLD_CORE_SPAN_C, 0.0, 1.0)
    shivering = clip(life.shiver_w / HARD_SHIVER_W_M2, 0.0, 1.0)
    felt = BY_SKIN * skin + BY_CORE * core + BY_SHIVERING * shivering
    if life.core_c < NUMB_CORE_C:  # past it one feels warm again
        felt = felt * clip((life.core_c - NUMB_CORE_C + NUMB_SPAN_C) / NUMB_SPAN_C, LEAST_FELT, 1.0)
    return clip(felt * (1.0 - habit_of(life, world)), 0.0, 1.0)


def warm_by_company(life: Life, world: Tables) -> None:
    """Let someone who found you warm you: a fire, dry cloth, a body beside yours.

    Changes: core_c, skin_c, clothes_wet, water_short_l, gut_kcal, shiver_fuel, deadly_reason,
    near_death; you sleep on.
    """
    if life.core_c < 34.5:
        life.core_c = 34.5
    if life.skin_c < 31.0:
        life.skin_c = 31.0
    life.shiver_fuel = clip(life.shiver_fuel + 0.5, 0.0, 1.0)
    life.clothes_wet = clip(0.2 * life.clothes_wet, 0.0, 1.0)
    if life.water_short_l > 1.0:
        life.water_short_l = 1.0
    life.gut_kcal = clip(life.gut_kcal + 600.0, 0.0, 20_000.0)
    if life.infection > 0.85:
        life.infection = 0.85
    if life.wound > 0.9:
        life.wound = 0.9
    life.near_death = REASON_NONE
    life.deadly_reason = REASON_NONE


def body(life: Life, world: Tables) -> None:
    """Live an hour of your body: sleep, heat, food, water, harm, and its signs.

    Changes: the fields of Body, danger, near_death, dying_of, moments; may break off what
    you do. Source: SCIENCE.md 3.
    """
    sleep(life, world)
    spend(life, world)
    wear_clothes(life, world)
    wet_clothes(life, world)
    surround(life, world)
    mass = body_mass(life)
    area = area_of_you(life, world)
    shown = area
    if life.lying == 1:
        shown = area * world.par.body_curled
    live_heat(
        life,
        world,
        1.0,
        mass,
        shown,
        life.heat_w / shown,
        life.around_c,
        life.around_wind_ms,
        life.clothing_clo,
        fire_radiant(life, world),
    )
    dim(life, world)
    chill = wind_chill(life.around_c, life.around_wind_ms * KMH)
    frost(life, world, chill, life.lying == 1 or is_still(life.work))
    life.felt_cold = felt_cold_of(life, world)
    burn_food(life, world)
    refeed(life, world)
    lose_water(life, world)
    feel_need(life, world)
    if life.lying == 1 and life.felt_cold > COLD_NIGHT_FELT:
        life.cold_nights = clip(life.cold_nights + 1.0 / COLD_HOURS_A_NIGHT, 0.0, 10_000.0)
    hurt_yourself(life, world)
    mend(life, world)
    catch(life, world)
    run_fever(life, world)
    feel_tired(life)
    _break_off(life)
    give_signs(life, world)
    near_death(life, world)
    wake(life, world)


def _break_off(life: Life) -> None:
    if life.lying == 1:
        return
    if life.dimmed >= SENSELESS:
        interrupt(life, REASON_COLD)  # who is unconscious is at nothing
    if life.felt_cold > BREAKS_OFF_FELT and life.was_cold == 0 and life.work != WORK_WALK:
        interrupt(life, REASON_COLD)
    if life.thirst > BREAKS_OFF_THIRST and life.was_thirsty == 0:
        interrupt(life, REASON_THIRST)
    if life.hunger > BREAKS_OFF_HUNGER and life.was_hungry == 0:
        interrupt(life, REASON_HUNGER)
    life.was_cold = _stays(life.was_cold, life.felt_cold, BREAKS_OFF_FELT)
    life.was_thirsty = _stays(life.was_thirsty, life.thirst, BREAKS_OFF_THIRST)
    life.was_hungry = _stays(life.was_hungry, life.hunger, BREAKS_OFF_HUNGER)


def _stays(was: int, felt: float, breaks_off: float) -> int:
    # What has made you break off does so again only when it had well gone meanwhile.
    if felt > breaks_off:
        return 1
    if felt < EASED * breaks_off:
        return 0
    return was
