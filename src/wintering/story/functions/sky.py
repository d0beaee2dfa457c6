"""What scenes may ask of light and weather."""

from __future__ import annotations

from wintering.arithmetic import clip
from wintering.laws.meeting import sight_m
from wintering.laws.sight import sees_m
from wintering.laws.sky import light_here, light_of
from wintering.laws.work import FIRELIGHT
from wintering.life.names import YOU
from wintering.story.functions.declare import Play, scene_function

DARK_LIGHT = 0.15  # light below which it is dark (0.35 is the light beside a fire)
DUSK_ALTITUDE_DEG = -6.0  # civil twilight ends
FELL_LATELY_MM = 0.05  # mm/h below which nothing to speak of falls
NO_NIGHT_YET_C = 70.0  # what stands in the record before the first night


def _hour_now(play: Play) -> int:
    return min(play.life.hour, len(play.world.sun_altitude) - 1)


def _light_now(play: Play) -> float:
    # The hour that begins now, under the cloud of the hour just lived.
    life, world = play.life, play.world
    lux = light_here(life, world, world.sun_altitude[_hour_now(play)])
    return light_of(lux, world.par.sky_darkest_lx, world.par.sky_full_lx)


@scene_function(returns="number")
def light(play: Play) -> float:
    """How well you see to work, from 0 (night) to 1 (full day).

    Sun, moon, stars, cloud, snow and trees make it.
    """
    return _light_now(play)


@scene_function(returns="number")
def moonlight(play: Play) -> float:
    """How bright the moon is where you are, from 0 to 1 (a high full moon, clear sky)."""
    life = play.life
    full_lx = 0.314
    seen = life.moonlight_lx * (1.0 - play.world.par.sky_cloud_by_night * life.cloud)
    return clip(seen / full_lx, 0.0, 1.0)


@scene_function(returns="bool")
def dark(play: Play) -> bool:
    """Whether it is dark: too dark to see what your hands do, but for a fire."""
    return _light_now(play) < DARK_LIGHT


@scene_function(returns="bool")
def dusk(play: Play) -> bool:
    """Whether the day is going: from an hour before sunset to the end of twilight."""
    world = play.world
    day = min(play.life.day, len(world.sunset_h) - 1)
    clock = float(play.life.hour_of_day)
    return world.sunset_h[day] - 1.0 <= clock <= world.dusk_h[day]


@scene_function(returns="number")
def daylight_left(play: Play) -> float:
    """Hours until the sun sets today; 0 when it has set, or has not risen yet."""
    world = play.world
    day = min(play.life.day, len(world.sunset_h) - 1)
    clock = float(play.life.hour_of_day)
    if clock < world.sunrise_h[day]:
        return 0.0
    return max(0.0, world.sunset_h[day] - clock)


@scene_function(returns="number")
def air(play: Play) -> float:
    """The air where you are, outside any tent. In °C."""
    return play.life.air_c


@scene_function(returns="number")
def wind(play: Play) -> float:
    """The wind where you are, outside a tent. In m/s: 3 moves leaves, 8 branches, 14 storm."""
    return play.life.wind_ms


@scene_function(returns="number")
def raining(play: Play) -> float:
    """The rain that falls now. In mm an hour: 0.5 drizzle, 2 steady, 5 hard."""
    return play.life.rain_mm if play.life.rain_mm >= FELL_LATELY_MM else 0.0


@scene_function(returns="number")
def snowing(play: Play) -> float:
    """The snow that falls now. In mm of water an hour, each about a centimetre of snow."""
    return play.life.snowfall_mm if play.life.snowfall_mm >= FELL_LATELY_MM else 0.0


@scene_function(returns="number")
def snow_cm(play: Play) -> float:
    """The snow that lies where you are. In cm."""
    return play.life.snow_cm[play.life.place[YOU]]


@scene_function(returns="number")
def cloud(play: Play) -> float:
    """The share of the sky that cloud hides, from 0 to 1."""
    return play.life.cloud


@scene_function(returns="bool")
def frost(play: Play) -> bool:
    """Whether the air is below freezing now."""
    return play.life.air_c < 0.0


@scene_function(returns="number")
def frosts(play: Play) -> int:
    """How many nights below freezing there have been so far, where you were."""
    return play.life.frost_nights


@scene_function(returns="number")
def dry_days(play: Play) -> int:
    """How many whole days since rain or snow last fell."""
    return play.life.dry_days


@scene_function(returns="number")
def coldest_night(play: Play) -> float:
    """The lowest air of any night so far, in °C; before the first night, that of now."""
    life = play.life
    return life.air_c if life.coldest_night_c >= NO_NIGHT_YET_C else life.coldest_night_c


@scene_function(returns="number")
def last_night_low(play: Play) -> float:
    """The lowest air of last night. In °C."""
    return play.life.last_night_low_c


@scene_function(returns="bool")
def firelight(play: Play) -> bool:
    """Whether you sit in the light of your own fire, in the dark."""
    life = play.life
    return life.fire_place == life.place[YOU] and life.fire_kw > 1.0 and life.light < FIRELIGHT


@scene_function(returns="number")
def sight(play: Play) -> float:
    """How far off you would see that someone stands there, by this hour's light. In m.

    By leaf and cover where you are, and what falls: 50 in bare woods by day, 10 by stars.
    """
    return _sees(play, play.world.par.watch_detect)


@scene_function(returns="number")
def leaf(play: Play) -> float:
    """How much of their leaf the woods bear, from 0 (bare) to 1. Half is down by late October."""
    return play.life.leaf


@scene_function(returns="number")
def leaf_turned(play: Play) -> float:
    """How much of the leaf that hangs has turned, from 0 (green) to 1."""
    return play.life.leaf_turned


@scene_function(returns="number")
def sight_to_know(play: Play) -> float:
    """How far off you would see who it is, by this hour's light, where you are. In m."""
    return _sees(play, play.world.par.watch_identify)


def _sees(play: Play, needed: float) -> float:
    life, world = play.life, play.world
    return sees_m(life, world, needed, sight_m(life, world, life.place[YOU]))
