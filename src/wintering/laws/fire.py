"""Fire: lighting it, feeding it, what it gives, how it goes out."""

from wintering.arithmetic import clip, exp
from wintering.laws.flame import NUMBERS as FLAME_NUMBERS
from wintering.laws.flame import fire_width, flame_height, net_heat
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_FIRE_OUT, REASON_NO_WOOD
from wintering.laws.smoke import NUMBERS as SMOKE_NUMBERS
from wintering.laws.smoke import breathe, let_smoke
from wintering.laws.stacks import dry_at, use_stack, wet_at
from wintering.laws.tent import NUMBERS as TENT_NUMBERS
from wintering.laws.tent import heed_flames
from wintering.laws.wood import NUMBERS as WOOD_NUMBERS
from wintering.laws.wood import cut_wood, season_wood
from wintering.laws.work import is_still
from wintering.laws.works import GOOD_FIRESTEEL, GOOD_TINDER, WORK_BUILD_TENT, WORK_TEND_FIRE
from wintering.life.chance import chance
from wintering.life.events import FIRE_FAILED, FIRE_LIT, FIRE_WENT_OUT
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import FIRE_DIES, LIGHT_FIRE
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("low_kg_h", 1.7, "kg/h", 0.1, 50.0, "O", "wood a low fire burns (cooking fire)"),
    Parameter("high_kg_h", 4.8, "kg/h", 0.1, 50.0, "M", "wood a high fire burns (4-5, 20 kW)"),
    Parameter("banked_kg_h", 1.0, "kg/h", 0.05, 50.0, "D", "wood a banked fire burns by night"),
    Parameter(
        "inside_kg_h", 1.5, "kg/h", 0.05, 50.0, "D", "the most a low fire burns inside a tent"
    ),
    Parameter("embers_h", 5.0, "h", 0.1, 100.0, "M", "time in which embers cool by 63 %"),
    Parameter("takes", 1.6, "1", -10.0, 10.0, "D", "log odds that dry wood takes fire, still air"),
    Parameter("takes_less_wet", 16.0, "1", 0.0, 100.0, "D", "log odds lost per unit of moisture"),
    Parameter("takes_tinder", 1.2, "1", 0.0, 10.0, "D", "log odds of dry tinder over soaked"),
    Parameter("takes_no_tinder", 1.0, "1", 0.0, 10.0, "D", "log odds lost without any"),
    Parameter("takes_no_steel", 3.5, "1", 0.0, 10.0, "D", "log odds lost without a firesteel"),
    Parameter("takes_dark", 0.6, "1", 0.0, 10.0, "D", "log odds lost in the dark"),
    Parameter("takes_numb", 1.5, "1", 0.0, 10.0, "D", "log odds that numb cold hands lose"),
    Parameter("takes_skill", 0.8, "1", 0.0, 10.0, "D", "log odds gained with many fires lit"),
    Parameter("skill_fires", 6.0, "fire", 0.5, 100.0, "D", "fires in which 63 % of that is learnt"),
    Parameter("takes_embers", 3.0, "1", 0.0, 10.0, "D", "log odds that live embers give"),
    Parameter("lee", 0.6, "1", 0.0, 1.0, "D", "share of the wind that sheltered ground keeps off"),
    Parameter("takes_less_wind", 0.16, "s/m", 0.0, 5.0, "D", "log odds lost per m/s of wind"),
    Parameter("takes_less_rain", 0.7, "h/mm", 0.0, 10.0, "D", "log odds lost per mm/h of rain"),
    Parameter("too_wet", 0.52, "1", 0.1, 0.7, "M", "moisture of wood that puts a fire out"),
    Parameter("smoulders", 0.35, "1", 0.05, 0.7, "D", "moisture from which it may go out"),
    Parameter("alone", 0.5, "1", 0.05, 1.0, "D", "share of its wood that a lone fire burns in 1 h"),
    Parameter("embers_kg", 0.35, "1/kg", 0.0, 5.0, "D", "embers left by each kg burnt"),
    Parameter("drown_mm", 10.0, "mm/h", 0.5, 100.0, "D", "rain that puts an open fire out"),
    Parameter("cold_c", 9.0, "°C", -20.0, 30.0, "D", "air in which you light the fire you know"),
    *FLAME_NUMBERS,
    *SMOKE_NUMBERS,
    *WOOD_NUMBERS,
    *TENT_NUMBERS,
)

MJ_A_KWH = 3.6  # MJ in a kWh
LEAST_FUEL_KG = 0.05  # less than this is no fire, in kg
SPARED_MM = 2.0  # rain that no fire minds, in mm/h (D)
LACK_AGAIN_H = 24  # hours before want of wood breaks off work again, in h (D)
WORK_FOR_LESS = 0.35  # light below which you light it, from 0 to 1 (D)
SNOW_WETS = 0.5  # of falling snow, as much wets as half the rain would (D)
DARK = 0.1  # light by which nobody sees what they strike, from 0 to 1 (D)
NUMB_FROM_C, NUMB_SPAN_C = 30.0, 15.0  # skin at which hands begin to be numb; wholly so much below


def light_odds(life: Life, world: Tables, moisture: float, inside: int) -> float:
    """The chance that wood of a moisture takes fire for you now, from 0 to 1."""
    par = world.par
    odds = par.fire_takes - par.fire_takes_less_wet * (moisture - 0.2)
    if inside == 0:
        lee = 1.0 - par.fire_lee * world.place_shelter[life.place[YOU]]
        odds = odds - lee * par.fire_takes_less_wind * life.wind_ms
        falling = life.rain_mm + SNOW_WETS * life.snowfall_mm
        sky = 1.0 - world.place_roof[life.place[YOU]]
        odds = odds - sky * par.fire_takes_less_rain * falling
    odds = odds + par.fire_takes_tinder * (life.tinder_dry - 0.5)
    if not has_good(life, world, GOOD_TINDER):
        odds = odds - par.fire_takes_no_tinder
    if not has_good(life, world, GOOD_FIRESTEEL):
        odds = odds - par.fire_takes_no_steel
    if life.light < DARK:
        odds = odds - par.fire_takes_dark
    numb = clip((NUMB_FROM_C - life.skin_c) / NUMB_SPAN_C, 0.0, 1.0)
    odds = odds - par.fire_takes_numb * numb * life.felt_cold
    odds = odds + par.fire_takes_skill * (1.0 - exp(-life.fires_lit / par.fire_skill_fires))
    odds = odds + par.fire_takes_embers * life.fire_embers
    return 1.0 / (1.0 + exp(-odds))


def has_good(life: Life, world: Tables, good: int) -> bool:
    """Whether you have anything of a kind of good."""
    item = world.item_of_good[good]
    return item != NONE and life.has_item[YOU][item] > 0.0


def try_fire(life: Life, world: Tables, inside: int, attempt: int) -> bool:
    """Try to light a fire where you are, of the driest wood there; whether it takes.

    Changes: the fields of fire, tinder, the stack. Draws: LIGHT_FIRE, by attempt of the hour.
    """
    here = life.place[YOU]
    if is_lit(life) and life.fire_place == here:
        return True
    if dry_at(life, here) + wet_at(life, here) >= 0.5:
        use_stack(life, world, here)
    if life.wood_place != here or life.wood_dry_kg + life.wood_wet_kg < 0.5:
        lack_wood(life)
        return False
    moisture = life.wood_wet_moisture
    if life.wood_dry_kg >= 0.5:
        moisture = life.wood_dry_moisture
    odds = light_odds(life, world, moisture, inside)
    tinder = world.item_of_good[GOOD_TINDER]
    if tinder != NONE:
        life.has_item[YOU][tinder] = clip(life.has_item[YOU][tinder] - 0.1, 0.0, 1.0e6)
    if chance(life, LIGHT_FIRE, attempt) >= odds:
        life.fire_failed = life.fire_failed + 1
        note_event(life, FIRE_FAILED, YOU, NONE, here, odds)
        return False
    life.fire_place = here
    life.fire_is_inside = inside
    life.fire_failed = 0
    life.fires_lit = life.fires_lit + 1
    life.fire_embers = 0.3
    life.fire_fuel_kg = 0.0
    feed(life, world.par.fire_low_kg_h)
    life.fire_kw = clip(life.fire_fuel_kg * net_heat(life.fire_moisture) / MJ_A_KWH, 0.0, 500.0)
    life.flame_m = flame_height(life.fire_kw, fire_width(world, life.fire_kw))
    note_event(life, FIRE_LIT, YOU, NONE, here, odds)
    return True


def is_lit(life: Life) -> bool:
    """Whether your fire burns."""
    return life.fire_place != NONE and life.fire_fuel_kg > LEAST_FUEL_KG


def is_beside(life: Life) -> bool:
    """Whether what you do leaves you beside a fire that burns where you are."""
    return life.walked_h < 0.5 and (is_still(life.work) or life.work == WORK_BUILD_TENT)


def feed(life: Life, kg: float) -> float:
    """Lay wood of the stack on the fire, the dry first; how much it was. Units: kg.

    Changes: the stack, fire_fuel_kg, fire_moisture.
    """
    if life.wood_place != life.fire_place or kg <= 0.0:
        return 0.0
    dry = clip(kg, 0.0, life.wood_dry_kg)
    wet = clip(kg - dry, 0.0, life.wood_wet_kg)
    given = dry + wet
    if given <= 0.0:
        return 0.0
    water = life.fire_fuel_kg * life.fire_moisture
    water = water + dry * life.wood_dry_moisture + wet * life.wood_wet_moisture
    life.wood_dry_kg = clip(life.wood_dry_kg - dry, 0.0, 5000.0)
    life.wood_wet_kg = clip(life.wood_wet_kg - wet, 0.0, 5000.0)
    total = clip(life.fire_fuel_kg + given, 0.0, 200.0)
    life.fire_moisture = clip(water / (life.fire_fuel_kg + given), 0.0, 0.7)
    life.fire_fuel_kg = total
    return given


def wanted_kg_h(life: Life, world: Tables) -> float:
    """What you feed the fire in an hour, by your order and whether you sleep. Units: kg/h."""
    par = world.par
    kg = par.fire_low_kg_h
    if life.order_fire == 0 and life.work != WORK_TEND_FIRE:
        return 0.0
    if life.order_fire == 2:
        kg = par.fire_high_kg_h
    if life.is_asleep == 1:
        kg = par.fire_banked_kg_h * kg / par.fire_low_kg_h
    if life.fire_is_inside == 1 and life.order_fire < 2 and kg > par.fire_inside_kg_h:
        kg = par.fire_inside_kg_h
    return kg


def burn(life: Life, world: Tables) -> None:
    """Burn an hour of wood on your fire.

    Changes: fire_fuel_kg, fire_kw, flame_m, fire_embers, smoke, smoke_seen; may wake you or
    break off what you do (fire out). Units: kg, kW, m. Source: SCIENCE.md 4.
    """
    life.fire_embers = clip(life.fire_embers * exp(-1.0 / world.par.fire_embers_h), 0.0, 1.0)
    if life.fire_place == NONE:
        _leave_cold(life)
        return
    at_it = life.fire_place == life.place[YOU] and is_beside(life)
    if at_it and is_lit(life):
        wanted = wanted_kg_h(life, world)
        if life.fire_fuel_kg < wanted:
            feed(life, wanted - life.fire_fuel_kg)
    if not is_lit(life):
        _leave_cold(life)
        return
    # A tended fire burns what is laid on it in the hour; one left alone, a share of it.
    burnt = life.fire_fuel_kg if at_it else world.par.fire_alone * life.fire_fuel_kg
    moisture = life.fire_moisture
    life.fire_fuel_kg = clip(life.fire_fuel_kg - burnt, 0.0, 200.0)
    life.fire_kw = clip(burnt * net_heat(moisture) / MJ_A_KWH, 0.0, 500.0)
    life.flame_m = flame_height(life.fire_kw, fire_width(world, life.fire_kw))
    par = world.par
    life.fire_embers = clip(life.fire_embers + par.fire_embers_kg * burnt, 0.0, 1.0)
    let_smoke(life, world, burnt, moisture, at_it)
    keeps = 0.0
    if moisture > par.fire_smoulders:
        keeps = (moisture - par.fire_smoulders) / (par.fire_too_wet - par.fire_smoulders)
    if life.fire_is_inside == 0:
        sky = 1.0 - world.place_roof[life.fire_place]
        rain = clip(life.rain_mm - SPARED_MM, 0.0, 100.0)
        keeps = keeps + sky * clip(rain / (par.fire_drown_mm - SPARED_MM + 0.01), 0.0, 0.8)
    if keeps > 0.0 and chance(life, FIRE_DIES, 0) < keeps:
        go_out(life)
    elif at_it and life.fire_fuel_kg <= LEAST_FUEL_KG and _stack_here(life) > 0.0:
        feed(life, 0.2)  # the log that carries it into the next hour
    elif at_it and life.fire_fuel_kg <= LEAST_FUEL_KG and wanted_kg_h(life, world) > 0.0:
        lack_wood(life)


def go_out(life: Life) -> None:
    """Let the fire go out. Changes: the fields of fire; may break off what you do."""
    note_event(life, FIRE_WENT_OUT, NONE, NONE, life.fire_place, life.fire_moisture)
    life.fire_fuel_kg = 0.0
    if life.fire_place == life.place[YOU] and life.is_asleep == 0:
        interrupt(life, REASON_FIRE_OUT)


def lack_wood(life: Life) -> None:
    """Notice, awake, that there is no wood left: once a day it breaks off what you do.

    Changes: no_wood_hour.
    """
    if life.is_asleep == 1 or life.hour < life.no_wood_hour + LACK_AGAIN_H:
        return
    life.no_wood_hour = life.hour
    interrupt(life, REASON_NO_WOOD)


def _leave_cold(life: Life) -> None:
    life.fire_kw = 0.0
    life.flame_m = 0.0
    life.smoke = 0.0
    life.smoke_seen = 0.0
    life.co_ppm = 0.0
    if life.fire_embers < 0.05:
        life.fire_place = NONE


def _stack_here(life: Life) -> float:
    if life.wood_place != life.fire_place:
        return 0.0
    return life.wood_dry_kg + life.wood_wet_kg


def _keep_habit(life: Life, world: Tables) -> None:
    # Who has lit fires before lights one at the camp when it is dark, cold or time to tend it.
    here = life.place[YOU]
    if life.fires_lit == 0 or life.camp != here or not is_beside(life):
        return
    if life.work != WORK_TEND_FIRE and (life.order_fire == 0 or is_lit(life)):
        return
    if life.is_asleep == 1 or (is_lit(life) and life.fire_place == here):
        return
    if (
        life.work != WORK_TEND_FIRE
        and life.air_c > world.par.fire_cold_c
        and life.light > WORK_FOR_LESS
    ):
        return
    if life.wood_place == here and life.wood_dry_kg + life.wood_wet_kg > 1.0:
        inside = life.wants_inside
        if life.tent < 0.5:
            inside = 0
        try_fire(life, world, inside, 0)


def fire(life: Life, world: Tables) -> None:
    """Live an hour of wood and fire: cutting, drying, lighting, burning, the tent.

    Changes: the fields of Fire; may break off what you do.
    """
    if life.camp != NONE and life.place[YOU] == life.camp:
        use_stack(life, world, life.camp)
    cut_wood(life, world)
    season_wood(life, world)
    wetness = life.ground_wet
    if life.place[YOU] == life.camp:
        wetness = wetness * (1.0 - 0.6 * life.tent)
    goal = 1.0 - 0.7 * wetness
    life.tinder_dry = clip(life.tinder_dry + 0.1 * (goal - life.tinder_dry), 0.0, 1.0)
    if life.work == WORK_TEND_FIRE and life.fires_lit == 0:
        inside = life.wants_inside if life.tent >= 0.5 else 0
        try_fire(life, world, inside, 0)
    else:
        _keep_habit(life, world)
    burn(life, world)
    breathe(life, world)
    heed_flames(life, world)
