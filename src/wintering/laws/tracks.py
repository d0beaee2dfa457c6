"""Tracks: prints that snow and wet ground keep, who could read them, what takes them away.

Its numbers belong to the ground law.
"""

from wintering.arithmetic import clip, exp
from wintering.laws.parameters import Parameter
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("tracks_h", 30.0, "h", 1.0, 1000.0, "M", "time in which prints fade by 63 %"),
    Parameter("tracks_frozen", 0.3, "1", 0.0, 1.0, "D", "pace of fading of prints in frozen snow"),
    Parameter("tracks_snow_mm", 1.5, "mm", 0.05, 50.0, "D", "snow, as water, that fills 63 %"),
    Parameter("tracks_rain_mm", 6.0, "mm", 0.05, 100.0, "D", "rain that washes 63 % out"),
    Parameter("tracks_drift_ms", 5.0, "m/s", 0.0, 50.0, "M", "wind from which dry snow drifts"),
    Parameter("tracks_drift", 0.04, "s/m/h", 0.0, 1.0, "D", "fading in drifting snow, above that"),
    Parameter("print_bare", 0.15, "1", 0.0, 1.0, "D", "how plain a print is on dry hard ground"),
    Parameter("print_wet", 0.35, "1", 0.0, 1.0, "D", "what wet ground adds to it"),
    Parameter("print_snow", 0.5, "1", 0.0, 1.0, "D", "what snow adds to it"),
    Parameter("print_snow_cm", 3.0, "cm", 0.1, 50.0, "D", "snow that takes a whole print"),
)

FROZEN_C = -1.0  # air below which snow is dry and keeps its edges, in °C (D)


def softness(life: Life, world: Tables, place: int) -> float:
    """How plain a print is that is pressed at a place now, from 0 to 1: snow, wet ground."""
    par = world.par
    snow = clip(life.snow_cm[place] / par.ground_print_snow_cm, 0.0, 1.0)
    plain = par.ground_print_bare + par.ground_print_wet * life.ground_wet
    return clip(plain + par.ground_print_snow * snow, 0.0, 1.0)


def press_tracks(life: Life, world: Tables, place: int, person: int, heavily: float) -> None:
    """Leave prints at a place. Changes: your_tracks or other_tracks, and how worn all were then."""
    soft = clip(softness(life, world, place) * heavily, 0.0, 1.0)
    if person == YOU:
        if soft >= tracks_now(life, place, 1):
            life.your_tracks[place] = soft
            life.your_tracks_worn[place] = life.tracks_worn
    elif soft >= tracks_now(life, place, 0):
        life.other_tracks[place] = soft
        life.other_tracks_worn[place] = life.tracks_worn


def tracks_now(life: Life, place: int, yours: int) -> float:
    """How plain the prints at a place still are, from 0 to 1: yours (1) or others' (0).

    Whoever comes by may read them: the followers find you by yours, you them by theirs.
    """
    strength = life.other_tracks[place]
    since = life.tracks_worn - life.other_tracks_worn[place]
    if yours == 1:
        strength = life.your_tracks[place]
        since = life.tracks_worn - life.your_tracks_worn[place]
    if strength <= 0.0:
        return 0.0
    return strength * exp(-since)


def wear_tracks(life: Life, world: Tables) -> None:
    """Let an hour's weather wear every print in the country: time, new snow, rain, drift.

    Changes: tracks_worn, the fading so far in which a print loses 63 % at each whole step: no
    law visits the prints one by one.
    """
    par = world.par
    wear = 1.0 / par.ground_tracks_h
    if life.is_snow_lying == 1 and life.country_c < FROZEN_C:
        wear = wear * par.ground_tracks_frozen
        if life.open_wind_ms > par.ground_tracks_drift_ms:
            drift = life.open_wind_ms - par.ground_tracks_drift_ms
            wear = wear + par.ground_tracks_drift * drift
    wear = wear + life.snowfall_mm / par.ground_tracks_snow_mm
    wear = wear + life.rain_mm / par.ground_tracks_rain_mm
    life.tracks_worn = life.tracks_worn + wear
