"""Fields of sky, weather, ground, fire, food and body."""

from __future__ import annotations

from wintering.life.declare import Group, count, counts, number, numbers
from wintering.life.names import NONE

LAST_HOUR = 1_000_000  # no life is longer than this many hours


class Sky(Group):
    """Light: of the sun, of the moon, and what of it reaches you."""

    sun_altitude_deg: float = number("°", -90.0, 90.0, "height of the sun at the half hour")
    moon_altitude_deg: float = number("°", -90.0, 90.0, "height of the moon at the half hour")
    moonlight_lx: float = number("lx", 0.0, 1.0, "light of the moon on open ground, clear sky")
    illuminance_lx: float = number("lx", 0.0, 200_000.0, "light that falls where you are")
    light: float = number("1", 0.0, 1.0, "how well you see to work, from none to full day")
    moon: int = count("moon", 1, 99, "which moon of the life this is", start=1)


class Weather(Group):
    """The weather of the country, today's and the numbers it is carried on by."""

    wet_today: int = count("0/1", 0, 1, "whether rain or snow falls today")
    wet_yesterday: int = count("0/1", 0, 1, "whether it fell yesterday")
    wet_tomorrow: int = count("0/1", 0, 1, "whether it will fall tomorrow")
    fall_today_mm: float = number("mm", 0.0, 400.0, "water falling today in all")
    fall_tomorrow_mm: float = number("mm", 0.0, 400.0, "water falling tomorrow in all")
    fall_from_h: float = number("h", 0.0, 24.0, "hour of the day at which it begins to fall")
    fall_for_h: float = number("h", 0.0, 24.0, "how many hours it falls")
    residual_high: float = number("1", -9.0, 9.0, "tomorrow's highs off their mean, in SDs")
    residual_low: float = number("1", -9.0, 9.0, "tomorrow's lows off their mean, in SDs")
    residual_sun: float = number("1", -9.0, 9.0, "tomorrow's sun off its mean, in SDs")
    high_yesterday_c: float = number("°C", -50.0, 60.0, "yesterday's highest air", start=18.0)
    high_today_c: float = number("°C", -50.0, 60.0, "today's highest air", start=18.0)
    low_today_c: float = number("°C", -60.0, 50.0, "today's lowest air", start=3.0)
    high_tomorrow_c: float = number("°C", -50.0, 60.0, "tomorrow's highest air", start=18.0)
    low_tomorrow_c: float = number("°C", -60.0, 50.0, "tomorrow's lowest air", start=3.0)
    cloud_today: float = number("1", 0.0, 1.0, "share of the sky that cloud hides today")
    cloud_tomorrow: float = number("1", 0.0, 1.0, "share of the sky that cloud hides tomorrow")
    cloud: float = number("1", 0.0, 1.0, "share of the sky that cloud hides this hour")
    wind_east: float = number("1", -9.0, 9.0, "eastward part of the wind, in SDs")
    wind_north: float = number("1", -9.0, 9.0, "northward part of the wind, in SDs")
    open_wind_ms: float = number("m/s", 0.0, 60.0, "wind on open ground")
    country_c: float = number("°C", -60.0, 60.0, "air at the country's reference height", start=8.0)
    air_c: float = number("°C", -70.0, 70.0, "air where you are, outside any tent", start=8.0)
    wind_ms: float = number("m/s", 0.0, 60.0, "wind where you are, outside any tent")
    rain_mm: float = number("mm/h", 0.0, 200.0, "rain where you are")
    snowfall_mm: float = number("mm/h", 0.0, 200.0, "snow falling where you are, as water")
    snow_mm: list[float] = numbers("L", "mm", 0.0, 5000.0, "snow lying at each place, as water")
    snow_cm: list[float] = numbers("L", "cm", 0.0, 5000.0, "depth of the snow lying at each place")
    is_snow_lying: int = count("0/1", 0, 1, "whether snow lies anywhere")
    ground_wet: float = number("1", 0.0, 1.0, "how wet the ground and what lies on it are")
    dry_days: int = count("day", 0, LAST_HOUR, "whole days since water last fell")
    frost_nights: int = count("night", 0, LAST_HOUR, "nights below freezing where you were")
    night_low_c: float = number("°C", -70.0, 70.0, "lowest air of the night so far", start=70.0)
    last_night_low_c: float = number("°C", -70.0, 70.0, "lowest air of last night", start=8.0)
    coldest_night_c: float = number("°C", -70.0, 70.0, "lowest air of any night yet", start=70.0)
    leaf: float = number("1", 0.0, 1.0, "share of their leaf that the woods bear")
    leaf_turned: float = number("1", 0.0, 1.0, "share of that leaf that has turned")
    bud_warmth: float = number("°C day", 0.0, 10_000.0, "warmth that buds have had since midwinter")


class Ground(Group):
    """Where everyone is and goes, what you know of the country, what it shows."""

    place: list[int] = counts("P", "place", 0, "L", "where each person is, or set out from")
    going_to: list[int] = counts("P", "place", -1, "L", "where each person walks to", start=NONE)
    way_left_km: list[float] = numbers("P", "km", 0.0, 10_000.0, "what is left of that way")
    knows_place: list[int] = counts("L", "0/1", 0, 1, "places you know")
    places_found: int = count("place", 0, 10_000, "places you have found since the beginning")
    newest_place: int = count("place", -1, "L", "the place you found last", start=NONE)
    search_km: float = number("km", 0.0, 1000.0, "ground searched since you last found a place")
    doing_stage: int = count(
        "stage", 0, 3, "0 nothing, 1 on the way out, 2 at it, 3 on the way back"
    )
    doing_place: int = count("place", -1, "L", "where you do what you are at", start=NONE)
    work: int = count("work", 0, 99, "the work of this hour (laws.works)")
    last_activity: int = count("activity", -1, "A", "what you were at this hour", start=NONE)
    worked_h: float = number("h", 0.0, 1.0, "how much of this hour went to the work itself")
    worked_place: int = count("place", -1, "L", "where that work was done", start=NONE)
    walked_km: float = number("km", 0.0, 100.0, "how far you walked this hour")
    walked_h: float = number("h", 0.0, 1.0, "how much of this hour you walked")
    load_kg: float = number("kg", 0.0, 200.0, "what you carry when you walk")
    lost_h: float = number(
        "h", 0.0, 1000.0, "hours since you lost your way, while you have lost it"
    )
    dread: float = number("1", 0.0, 1.0, "weight on you of ground that you avoid")
    your_tracks: list[float] = numbers("L", "1", 0.0, 1.0, "your prints, when last pressed")
    your_tracks_worn: list[float] = numbers("L", "1", 0.0, 1.0e9, "tracks_worn at that hour")
    other_tracks: list[float] = numbers("L", "1", 0.0, 1.0, "others' prints, when last pressed")
    other_tracks_worn: list[float] = numbers("L", "1", 0.0, 1.0e9, "tracks_worn at that hour")
    tracks_worn: float = number("1", 0.0, 1.0e9, "how far weather has worn prints in all, e-folds")
    camp: int = count("place", -1, "L", "where you made your camp", start=NONE)


class Fire(Group):
    """Wood, fire, tent."""

    wood_place: int = count("place", -1, "L", "where your wood is stacked", start=NONE)
    wood_left: list[float] = numbers("L", "1", 0.0, 1.0, "wood left near a place", start=1.0)
    wood_dry_kg: float = number("kg", 0.0, 5000.0, "wood at the camp that burns")
    wood_dry_moisture: float = number("1", 0.0, 0.7, "its moisture, wet basis", start=0.2)
    wood_wet_kg: float = number("kg", 0.0, 5000.0, "wood at the camp too wet to burn well")
    wood_wet_moisture: float = number("1", 0.0, 0.7, "its moisture, wet basis", start=0.4)
    no_wood_hour: int = count(
        "h", -LAST_HOUR, LAST_HOUR, "when want of wood last stopped you", -LAST_HOUR
    )
    left_dry_kg: list[float] = numbers("L", "kg", 0.0, 5000.0, "dry wood left at a place")
    left_dry_moisture: list[float] = numbers("L", "1", 0.0, 0.7, "its moisture then", 0.2)
    left_wet_kg: list[float] = numbers("L", "kg", 0.0, 5000.0, "wet wood left at a place")
    left_wet_moisture: list[float] = numbers("L", "1", 0.0, 0.7, "its moisture then", 0.4)
    left_wood_hour: list[int] = counts("L", "h", 0, LAST_HOUR, "when that wood was left")
    left_tent: list[float] = numbers("L", "1", 0.0, 1.0, "how far a tent stands that you left")
    left_cloth: list[float] = numbers("L", "1", 0.0, 1.0, "how much of it is cloth and hide")
    left_tent_hour: list[int] = counts("L", "h", 0, LAST_HOUR, "when you left it")
    tinder_dry: float = number("1", 0.0, 1.0, "how dry your tinder is", start=1.0)
    fire_place: int = count("place", -1, "L", "where your fire burns", start=NONE)
    fire_is_inside: int = count("0/1", 0, 1, "whether it burns inside the tent")
    wants_inside: int = count("0/1", 0, 1, "whether you make it inside the tent")
    fire_fuel_kg: float = number("kg", 0.0, 200.0, "wood on the fire")
    fire_moisture: float = number("1", 0.0, 0.7, "moisture of that wood", start=0.2)
    fire_embers: float = number("1", 0.0, 1.0, "embers that would take again")
    fire_kw: float = number("kW", 0.0, 500.0, "heat that the fire gives")
    flame_m: float = number("m", 0.0, 10.0, "height of its flame")
    smoke: float = number("1", 0.0, 1.0, "smoke that you breathe and that is seen")
    smoke_seen: float = number("1", 0.0, 1.0, "how far the fire gives you away")
    co_ppm: float = number("ppm", 0.0, 100_000.0, "carbon monoxide in the air you breathe")
    co_share: float = number("1", 0.0, 1.0, "share of your blood that carries it")
    co_stage: int = count("stage", 0, 3, "signs of it you have been given")
    tent: float = number("1", 0.0, 1.0, "how far the tent is built")
    tent_cloth: float = number("1", 0.0, 1.0, "how much of it is cloth and hide, which can catch")
    tent_vent: float = number("1", 0.0, 1.0, "how large a hole lets the smoke out of the tent")
    fires_lit: int = count("fire", 0, LAST_HOUR, "fires you have lit")
    fire_failed: int = count("try", 0, LAST_HOUR, "tries at a fire that failed since the last lit")


class Food(Group):
    """What everyone has, and the animals and plants it comes from."""

    has_item: list[list[float]] = numbers("P I", "piece or kg", 0.0, 1.0e6, "what each person has")
    leaving_place: list[int] = counts("G", "place", -1, "L", "where a thing was left lying", NONE)
    leaving_item: list[int] = counts("G", "item", -1, "I", "which thing", start=NONE)
    leaving_amount: list[float] = numbers("G", "piece or kg", 0.0, 1.0e6, "how much of it")
    leaving_hour: list[int] = counts("G", "h", 0, LAST_HOUR, "when the last of it was left")
    item_age: list[float] = numbers("I", "1", 0.0, 10.0, "age of your stock in its keeping times")
    game_left: list[float] = numbers("L", "1", 0.0, 1.0, "game left of what a place holds", 1.0)
    forage_left: list[float] = numbers("L", "1", 0.0, 1.0, "plant food left of the season's", 1.0)
    stored: list[list[float]] = numbers("L I", "piece or kg", 0.0, 1.0e6, "your goods there")
    has_stored: list[int] = counts("L", "0/1", 0, 1, "whether you laid anything down there")
    stored_hour: list[int] = counts("L", "h", 0, LAST_HOUR, "when you did")
    stored_clock: list[float] = numbers("L", "day", 0.0, 1.0e9, "what spoil_clock was then")
    spoil_clock: float = number("day", 0.0, 1.0e9, "days at 0 °C that would spoil food as much")
    fish_left: list[float] = numbers("L", "1", 0.0, 1.0, "fish left of what its water holds", 1.0)
    ice_cm: float = number("cm", 0.0, 200.0, "ice on the creek's slow water")
    hooked: int = count("fish", 0, 1000, "fish caught in the last fishing")
    snares_at: list[int] = counts("L", "loop", 0, 1000, "loops you have standing at each place")
    catch_at: list[int] = counts("L", "animal", 0, 1000, "animals hanging in them")
    sprung_at: list[int] = counts("L", "loop", 0, 1000, "loops of them sprung on nothing")
    robbed_at: list[int] = counts("L", "loop", 0, 1000, "loops of them out of which others ate")
    line_hour: list[int] = counts("L", "h", 0, LAST_HOUR, "when you last walked or began that line")
    robbed: int = count("loop", 0, 1000, "loops found robbed at the last walk of a line")
    sprung: int = count("loop", 0, 1000, "loops found sprung on nothing at the last walk of a line")
    caught: int = count("animal", 0, 1000, "animals taken at the last walk of the line")
    killed: int = count("animal", 0, 1000, "animals killed in the last hunt")
    shots: int = count("round", 0, 1000, "rounds fired in the last hunt")
    is_shot_fired: int = count("0/1", 0, 1, "whether a shot was fired this hour")
    sewn_h: float = number("h", 0.0, 1000.0, "hours in the blanket you are sewing")
    spoiled_kg: float = number("kg", 0.0, 1.0e4, "food that spoiled in the last days")
    meat_drying_kg: float = number("kg", 0.0, 1.0e4, "fresh meat hung to dry")
    water_l: float = number("L", 0.0, 200.0, "water you have drawn")
    water_frozen: float = number("1", 0.0, 1.0, "how much of it is ice")
    ate_kcal: float = number("kcal", 0.0, 20_000.0, "what you ate this hour")
    no_food_hour: int = count("h", -LAST_HOUR, LAST_HOUR, "when your stores last ended", -LAST_HOUR)
    ate_hour: int = count("h", 0, LAST_HOUR, "when you last ate")


class Body(Group):
    """Your body."""

    mass_start_kg: float = number(
        "kg", 20.0, 200.0, "what you weighed at the beginning", start=60.0
    )
    fat_kg: float = number("kg", 0.0, 150.0, "fat", start=15.0)
    lean_kg: float = number("kg", 10.0, 150.0, "everything else but water short and glycogen", 44.0)
    lean_start_kg: float = number("kg", 10.0, 150.0, "lean at the beginning", start=44.0)
    glycogen_kcal: float = number("kcal", 0.0, 3000.0, "sugar stored in liver and muscle", 1600.0)
    gut_kcal: float = number("kcal", 0.0, 20_000.0, "food eaten and not yet taken up")
    fat_ready_kcal: float = number(
        "kcal", 0.0, 20_000.0, "energy your fat can give until more is ready"
    )
    held_back: float = number("1", 0.0, 1.0, "share of its effort that your body cannot make")
    protein_share: float = number(
        "1", 0.0, 1.0, "share of the last days' energy from protein", 0.15
    )
    protein_room_kcal: float = number(
        "kcal", 0.0, 5000.0, "energy of protein that the body can yet burn today", 700.0
    )
    starved_days: float = number("day", 0.0, 1000.0, "days on less than half of what you spend")
    held_water_l: float = number("L", 0.0, 10.0, "water and bulk that hunger lets go", start=2.5)
    fed_kcal_day: float = number(
        "kcal/day", 0.0, 40_000.0, "energy taken up, mean of about a day", start=2000.0
    )
    emptied: float = number("1", 0.0, 1.0, "how far hunger has emptied the stores of salts")
    blood_salts: float = number("1", 0.0, 1.0, "salts of the blood that eating too fast takes", 1.0)
    water_short_l: float = number("L", 0.0, 60.0, "water your body is short of")
    heat_w: float = number("W", 0.0, 3000.0, "heat your body makes this hour")
    core_c: float = number("°C", 10.0, 43.0, "core of the body", start=36.9)
    skin_c: float = number("°C", -20.0, 43.0, "skin, mean", start=33.7)
    shiver_w: float = number("W/m²", 0.0, 400.0, "heat of shivering")
    shiver_fuel: float = number("1", 0.0, 1.0, "strength left to shiver", start=1.0)
    clothing_clo: float = number("clo", 0.0, 12.0, "insulation about you, as it is now")
    around_c: float = number("°C", -70.0, 70.0, "air about your body, tent and all", start=10.0)
    around_wind_ms: float = number("m/s", 0.0, 60.0, "wind about your body")
    felt_cold: float = number("1", 0.0, 1.0, "how cold you feel")
    cold_nights: float = number("night", 0.0, 10_000.0, "cold nights your body has learned from")
    clothes_wet: float = number("1", 0.0, 1.0, "how wet your clothes are")
    jacket_wear: float = number("1", 0.0, 1.0, "how worn your jacket is", start=0.1)
    grime: float = number("1", 0.0, 1.0, "dirt on you", start=0.2)
    is_asleep: int = count("0/1", 0, 1, "whether you sleep")
    lying: int = count("0/1", 0, 1, "whether you lie down to sleep")
    sleep_pressure: float = number("1", 0.0, 1.0, "need for sleep (two-process model)", start=0.4)
    asleep_h: float = number("h", 0.0, 100.0, "hours of sleep since you last lay down")
    slept_hour: int = count("h", 0, LAST_HOUR, "when you last rose")
    was_cold: int = count("0/1", 0, 1, "whether cold had already made you break off")
    was_thirsty: int = count("0/1", 0, 1, "whether thirst had")
    was_hungry: int = count("0/1", 0, 1, "whether hunger had")
    slept_h: float = number("h", 0.0, 100.0, "hours you slept of the last night", start=7.0)
    lay_down_hour: int = count("h", 0, LAST_HOUR, "when you last lay down")
    sleep_debt_h: float = number("h", 0.0, 100.0, "sleep missed and not made up")
    fatigue: float = number("1", 0.0, 1.0, "weariness of work, gone with rest")
    tired: float = number("1", 0.0, 1.0, "how tired you are")
    hunger: float = number("1", 0.0, 1.0, "how hungry you are")
    thirst: float = number("1", 0.0, 1.0, "how thirsty you are")
    weak: float = number("1", 0.0, 1.0, "strength gone")
    wound: float = number("1", 0.0, 1.0, "how badly you are hurt")
    infection: float = number("1", 0.0, 1.0, "fever: of a wound, or of bad food and cold")
    fever_strength: float = number("1", 0.0, 10.0, "how strong this fever is, of a middling one")
    defence: float = number("1", 0.0, 1.0, "what your body has gathered against fevers")
    frost_dose: float = number("1", 0.0, 100.0, "times of freezing that bare skin has been out")
    frostbite: float = number("1", 0.0, 1.0, "how deep hands and face are frozen")
    clear_shift_c: float = number(
        "°C", -10.0, 10.0, "how much warmer your mind takes the core to be than most do"
    )
    dimmed: float = number("1", 0.0, 1.0, "how far cold has taken your mind, 1 unconscious")
    sweat_l: float = number("L", 0.0, 10.0, "sweat of this hour")
    effort_met: float = number("1", 0.0, 30.0, "effort of this hour, multiples of rest", start=1.0)
    cold_stage: int = count("stage", 0, 3, "signs of cooling you have been given")
    thirst_stage: int = count("stage", 0, 3, "signs of thirst you have been given")
    hunger_stage: int = count("stage", 0, 3, "signs of starving you have been given")
    was_burnt: int = count("0/1", 0, 1, "whether the worst of your hurt is a burn")
    wound_stage: int = count("stage", 0, 3, "signs of a mortal wound you have been given")
    illness_stage: int = count("stage", 0, 3, "signs of fever you have been given")
    last_breath_c: float = number("°C", 15.0, 32.0, "core at which your heart stops", start=26.0)
    near_death_hour: int = count(
        "h", -LAST_HOUR, LAST_HOUR, "when you last had an hour left", start=-LAST_HOUR
    )
    thirst_death: float = number("1", 0.05, 0.5, "share of your mass in water that kills", 0.175)
    deadly_reason: int = count("reason", 0, 9999, "what is about to kill you")


class Land(Sky, Weather, Ground, Fire, Food, Body):
    """The land and your body in it."""
