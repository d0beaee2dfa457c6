"""Body: cooling, sleep, fasting, walking with a load."""

from __future__ import annotations

from typing import Any

from curves.country import new_life
from curves.drawing import OTHER, ours, picture, published, span
from wintering.laws.energy import body_mass, burn_food, pandolf_watts, spend
from wintering.laws.frostbite import freezing_minutes
from wintering.laws.heat import area_m2, live_heat, wind_chill
from wintering.laws.illness import run_fever
from wintering.laws.sleep import pressure_asleep, pressure_awake
from wintering.life.chance import key_hour

# The man of Tikuisis's tables, and how the law is asked for him.
MASS_KG, HEIGHT_CM, RESTING_W_M2 = 75.0, 175.0, 46.6
TWO_LOOSE_LAYERS_CLO = 1.6
COLD_CORE_C = 30.0
AT_MOST_H = 40.0


def _cooling(air: float, wind_km_h: float, clo: float, hours: float) -> list[float]:
    """Core temperature every tenth of an hour."""
    life, world = new_life()
    life.core_c, life.skin_c, life.shiver_fuel = 36.9, 33.7, 1.0
    area = area_m2(MASS_KG, HEIGHT_CM)
    cores = [life.core_c]
    for _ in range(int(hours * 10)):
        live_heat(life, world, 0.1, MASS_KG, area, RESTING_W_M2, air, wind_km_h / 3.6, clo, 0.0)
        cores.append(life.core_c)
    return cores


def _hours_to_cold(air: float, wind_km_h: float, clo: float) -> float:
    for index, core in enumerate(_cooling(air, wind_km_h, clo, AT_MOST_H)):
        if core <= COLD_CORE_C:
            return index / 10
    return AT_MOST_H


@picture(
    "body_cooling", "Hours until the core is at 30 °C, by the air, beside Tikuisis 1995 (log scale)"
)
def cooling(axes: Any) -> None:
    """Two cases: nude in a breath of wind; two loose layers in a light wind."""
    nude = span(-32, -1, 16)
    ours(axes, nude, [_hours_to_cold(each, 1.0, 0.0) for each in nude], "nude, 1 km/h")
    published(axes, [-30, -20, -10, 0], [1.8, 2.5, 4.1, 9.0], "published")
    clothed = span(-52, -19, 16)
    ours(
        axes,
        clothed,
        [_hours_to_cold(each, 5.0, TWO_LOOSE_LAYERS_CLO) for each in clothed],
        "two loose layers, 5 km/h",
        linestyle="--",
    )
    published(axes, [-50, -40, -30, -20], [4.0, 5.6, 8.6, 15.4], "_")
    axes.set(xlabel="air, °C", ylabel="hours", yscale="log")


@picture("body_naked_night", "A naked night at −10 °C: the core, hour by hour, resting, no wind")
def naked_night(axes: Any) -> None:
    """Core against hours, with the stages it passes through."""
    cores = _cooling(-10.0, 1.0, 0.0, 12.0)
    ours(axes, [index / 10 for index in range(len(cores))], cores, "core")
    published(axes, [4.1], [30.0], "Tikuisis 1995: at 30 °C")
    for edge, says in ((35.0, "clumsy below"), (32.0, "impaired below"), (28.0, "unconscious")):
        axes.axhline(edge, color=OTHER, linestyle=":", linewidth=1)
        axes.text(11.9, edge + 0.15, says, ha="right", fontsize=8, color=OTHER)
    axes.set(xlabel="hours", ylabel="core, °C")


@picture("body_wind_chill", "Wind chill by the wind, beside the published value at 30 km/h")
def chill(axes: Any) -> None:
    """Three airs."""
    winds = span(5, 60, 56)
    for air, line in ((0.0, "-"), (-10.0, "--"), (-20.0, "-.")):
        felt = [wind_chill(air, each) for each in winds]
        ours(axes, winds, felt, f"air {air:g} °C", linestyle=line)
    published(axes, [30], [-19.5], "Osczevski and Bluestein 2005")
    axes.set(xlabel="wind, km/h", ylabel="wind chill, °C")


@picture("body_sleep", "Sleep pressure over three days of 16 h awake and 8 h asleep")
def sleep(axes: Any) -> None:
    """Process S, with the values published after one day."""
    clocks: list[float] = []
    pressures: list[float] = []
    pressure = 0.17
    for day in range(3):
        for quarter in range(4 * 24):
            hours = quarter / 4
            clocks.append(24 * day + hours)
            woken = pressure_awake(pressure, min(hours, 16.0), 18.2)
            pressures.append(pressure_asleep(woken, max(hours - 16.0, 0.0), 4.2))
        pressure = pressure_asleep(pressure_awake(pressure, 16.0, 18.2), 8.0, 4.2)
    ours(axes, clocks, pressures, "law (Borbély 1982)")
    published(axes, [16, 24], [0.655, 0.098], "Daan 1984, by its numbers")
    axes.set(xlabel="hours", ylabel="pressure", xticks=range(0, 73, 12))


@picture("body_fast", "Three weeks of fasting at rest: weight lost a day, beside Kerndt 1982")
def fast(axes: Any) -> None:
    """Loss against days."""
    life, world = new_life()
    life.fat_kg, life.lean_kg, life.gut_kcal, life.shiver_w = 22.0, 58.0, 0.0, 0.0
    lost: list[float] = []
    before = body_mass(life)
    for _ in range(21):
        for hour in range(24):
            life.is_asleep = int(hour < 8)
            spend(life, world)
            burn_food(life, world)
        lost.append(before - body_mass(life))
        before = body_mass(life)
    ours(axes, list(range(1, 22)), lost, "law")
    axes.plot([1, 7], [0.9, 0.9], color="#b3541e", linewidth=4, alpha=0.6, label="published")
    axes.plot([15, 21], [0.3, 0.3], color="#b3541e", linewidth=4, alpha=0.6)
    axes.set(xlabel="day", ylabel="lost, kg a day", ylim=(0, None))


@picture("body_load", "What walking costs with a load, on a road, beside Pandolf's example")
def load(axes: Any) -> None:
    """Watts against speed for three loads."""
    speeds = span(1, 7, 61)
    for kg, line in ((0.0, "-"), (15.0, "--"), (30.0, "-.")):
        watts = [pandolf_watts(75.0, kg, each, 1.0, 0.0) for each in speeds]
        ours(axes, speeds, watts, f"{kg:g} kg", linestyle=line)
    published(axes, [1.34 * 3.6], [362.0], "Pandolf 1977: 15 kg")
    axes.set(xlabel="speed, km/h", ylabel="W")


@picture(
    "body_frostbite",
    "Minutes until bare skin freezes, by the air, beside Environment Canada's bands of wind chill",
)
def frostbite(axes: Any) -> None:
    """Two winds; the bands are 10 to 30, 5 to 10 and 2 to 5 minutes."""
    airs = span(-40, -20, 41)
    for wind, line in ((20.0, "-"), (40.0, "--")):
        minutes = [freezing_minutes(each, 0.667 * wind + 4.8) for each in airs]
        ours(axes, airs, minutes, f"wind {wind:g} km/h", linestyle=line)
        for warm, cold, least, most in ((-28, -39, 10, 30), (-40, -47, 5, 10), (-48, -54, 2, 5)):
            inside = [each for each in airs if cold <= wind_chill(each, wind) <= warm]
            if inside:
                axes.fill_between(inside, least, most, color="#b3541e", alpha=0.12, linewidth=0)
    axes.set(xlabel="air, °C", ylabel="minutes", yscale="log")


@picture("body_fever", "Forty fevers of bodies at rest, fed and warm: most are over in a fortnight")
def fever(axes: Any) -> None:
    """Height of each fever against days; those that reach 0.97 kill."""
    for seed in range(1, 41):
        life, world = new_life(seed)
        life.infection, life.defence = world.par.body_fever_at_once, 0.0
        life.effort_met, life.slept_h, life.felt_cold = 1.2, 8.0, 0.0
        heights: list[float] = []
        for hour in range(24 * 21):
            life.hour = hour
            key_hour(life)
            life.weak = 0.5 * life.infection
            run_fever(life, world)
            heights.append(life.infection)
            if life.infection <= 0.0 or life.infection >= 0.97:
                break
        died = heights[-1] >= 0.97
        colour = "#b3541e" if died else OTHER
        axes.plot([each / 24 for each in range(len(heights))], heights, color=colour, linewidth=0.8)
    axes.axhline(0.97, color=OTHER, linestyle=":", linewidth=1)
    axes.set(xlabel="days", ylabel="fever, 0 to 1", ylim=(0, 1))
