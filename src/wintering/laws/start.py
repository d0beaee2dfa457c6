"""The start: a life's first hour, made of what the world declares."""

from wintering.arithmetic import clip, larger
from wintering.laws.drinking import is_at_water, water_room
from wintering.laws.ground import feel_dread, know
from wintering.laws.leaf import start_leaf
from wintering.laws.sky import lighting, sky
from wintering.laws.stages import draw_stages
from wintering.laws.start_people import start_people
from wintering.laws.weather import air_of, wind_of
from wintering.laws.weather_days import draw_tomorrow
from wintering.laws.work import AT_NOTHING
from wintering.life.chance import chance, key_hour, normal
from wintering.life.moments import BEGINNING, clear_moments, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.life.streams import START_BODY
from wintering.storyworld.tables import Tables

# Fat of a body by its mass index and age (Deurenberg 1991, M): % of mass.
FAT_BY_INDEX = 1.2  # % for each kg/m²
FAT_BY_AGE = 0.23  # % for each year
FAT_OF_MAN = 10.8  # % less in a man
FAT_LESS = 5.4  # % less in all
GLYCOGEN_START_KG = 1.6  # kg, with its water (M)
HEART_STOPS_C = 26.0  # "arrest mainly below 28 °C" (SJTREM 2016): 26 ± 1, held to 24-28
HEART_STOPS_SD_C = 1.0  # °C (D)
DAYS_OF_WEATHER_BEFORE = 4  # lived before the first day, so that it is not always alike
SLEPT_BEFORE_H = 6.0  # h of sleep in the night before (D)
FIRST_PRESSURE_BY_HOUR = 0.03  # sleep pressure gathered in an hour since waking at 6 (D)


def start(life: Life, world: Tables) -> None:
    """Begin a life: the first hour of day 0, everyone at home, you where you stand.

    Changes: all fields that have a start of the world's own. Call it once.
    """
    life.hour = world.start_hour
    life.hour_of_day = life.hour % 24
    life.day = life.hour // 24
    clear_moments(life)
    key_hour(life)
    for role in range(world.roles):
        life.role_place[role] = world.role_starts[role]
    life.camp = world.camp_start
    for person in range(world.people):
        life.place[person] = world.person_home[person]
        for item in range(world.items):
            life.has_item[person][item] = world.start_items[person][item]
    for index in range(world.qualities):
        life.quality_world[index] = world.quality_start[index]
    for place in range(world.places):
        if world.place_known_at_start[place] == 1:
            know(life, world, place)
    know(life, world, life.place[YOU])
    life.places_found = 0
    life.newest_place = NONE
    life.doing = NONE
    life.doing_stage = AT_NOTHING
    _start_body(life, world)
    _start_weather(life, world)
    sky(life, world)
    life.moon = world.day_moon[0]
    lighting(life, world)
    feel_dread(life, world)
    life.water_l = 0.6 * water_room(life, world)
    if is_at_water(life, world):
        life.water_l = water_room(life, world)
    start_people(life, world)
    life.moments = 0
    set_moment(life, BEGINNING)


def _start_body(life: Life, world: Tables) -> None:
    mass = world.person_mass_kg[YOU]
    metres = world.person_height_cm[YOU] / 100.0
    share = FAT_BY_INDEX * mass / (metres * metres) + FAT_BY_AGE * world.person_age[YOU] - FAT_LESS
    if world.person_is_woman[YOU] == 0:
        share = share - FAT_OF_MAN
    life.mass_start_kg = clip(mass, 20.0, 200.0)
    life.fat_kg = clip(mass * clip(share, 5.0, 50.0) / 100.0, 1.0, 100.0)
    life.glycogen_kcal = 1000.0 * GLYCOGEN_START_KG
    life.held_water_l = clip(world.par.body_held_water_l, 0.0, 10.0)
    rest = mass - life.fat_kg - GLYCOGEN_START_KG - life.held_water_l
    life.lean_kg = clip(rest, 10.0, 150.0)
    life.lean_start_kg = life.lean_kg
    life.gut_kcal = 500.0
    life.ate_hour = life.hour
    life.lay_down_hour = 0
    life.slept_hour = clip_hour(life.hour - life.hour_of_day + 6)
    life.slept_h = SLEPT_BEFORE_H
    since = clip(life.hour_of_day - 6.0, 0.0, 18.0)
    life.sleep_pressure = clip(0.14 + FIRST_PRESSURE_BY_HOUR * since, 0.0, 1.0)
    life.last_breath_c = clip(
        HEART_STOPS_C + HEART_STOPS_SD_C * normal(life, START_BODY, 0), 24.0, 28.0
    )
    first = world.par.body_dry_kills
    last = larger(world.par.body_dry_kills_all, first)
    life.thirst_death = clip(first + (last - first) * chance(life, START_BODY, 2), 0.05, 0.5)
    draw_stages(life, world)


def clip_hour(hour: int) -> int:
    """An hour, not below 0."""
    if hour < 0:
        return 0
    return hour


def _start_weather(life: Life, world: Tables) -> None:
    # Days are drawn one after another; each needs an hour of its own for its draws.
    began = life.hour
    for before in range(DAYS_OF_WEATHER_BEFORE):
        life.hour = before
        key_hour(life)
        life.wet_yesterday = life.wet_today
        life.high_yesterday_c = life.high_today_c
        life.wet_today = life.wet_tomorrow
        life.fall_today_mm = life.fall_tomorrow_mm
        life.high_today_c = life.high_tomorrow_c
        life.low_today_c = life.low_tomorrow_c
        life.cloud_today = life.cloud_tomorrow
        draw_tomorrow(life, world, 0)
    life.hour = began
    key_hour(life)
    if life.fall_today_mm > 0.0:
        life.fall_for_h = 6.0
        life.fall_from_h = clip(1.0 * life.hour_of_day + 2.0, 0.0, 18.0)
    life.cloud = life.cloud_today
    start_leaf(life, world)
    life.ground_wet = 0.5 if life.wet_yesterday == 1 else 0.15
    life.country_c = clip(0.7 * life.high_today_c + 0.3 * life.low_today_c, -60.0, 60.0)
    life.air_c = air_of(life, world, life.place[YOU])
    life.last_night_low_c = life.low_today_c
    life.open_wind_ms = world.wind_ms[world.day_month[0]]
    life.wind_ms = wind_of(life, world, life.place[YOU])
