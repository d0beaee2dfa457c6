"""Weather: months and hours of drawn winters, and how long cold lasts."""

from __future__ import annotations

from statistics import fmean, quantiles
from typing import Any

from curves.country import new_life
from curves.drawing import OTHER, ours, picture, published, span
from wintering.laws.sky import sky
from wintering.laws.snow import snow_share
from wintering.laws.weather import air_at, weather
from wintering.laws.weather_days import wet_chance
from wintering.life.chance import key_hour

WINTERS = 40
# Front Royal, °C, October to May (SCIENCE.md 1).
MONTHS = ("Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May")
HIGHS_C = (18.4, 12.8, 6.2, 4.0, 5.6, 11.2, 16.7, 22.3)
LOWS_C = (2.8, -1.6, -3.8, -7.7, -7.7, -2.7, 2.3, 7.3)
MIDDLES = (13, 44, 74, 105, 134, 164, 194, 225)  # days from 2 October to the months' middles
LAG_ONE = 0.67  # published correlation of a day's lowest with the next's


def _winter(seed: int, each_day: Any) -> None:
    life, world = new_life(seed)
    for hour in range(24 * len(world.sunrise_h)):
        life.hour, life.hour_of_day = hour, hour % 24
        life.day = hour // 24
        key_hour(life)
        sky(life, world)
        weather(life, world)
        if life.hour_of_day == 12:
            each_day(life)


def _drawn(of_day: Any) -> list[list[float]]:
    """A row a winter: what each day gives."""
    rows: list[list[float]] = []
    for seed in range(1, WINTERS + 1):
        row: list[float] = []
        _winter(seed, lambda life, row=row: row.append(of_day(life)))
        rows.append(row)
    return rows


@picture(
    "weather_winter",
    f"Each day's highest and lowest over {WINTERS} drawn winters (mean, and nine tenths of them), "
    "beside the normals of Front Royal",
)
def winter(axes: Any) -> None:
    """Air against days."""
    for of_day, label, colour in (
        (lambda life: life.high_today_c, "highest", "#b3541e"),
        (lambda life: life.low_today_c, "lowest", "#1f5a7a"),
    ):
        days = list(zip(*_drawn(of_day), strict=True))
        numbers = list(range(len(days)))
        bands = [quantiles(day, n=20) for day in days]
        axes.fill_between(
            numbers,
            [each[0] for each in bands],
            [each[-1] for each in bands],
            color=colour,
            alpha=0.18,
            linewidth=0,
        )
        axes.plot(numbers, [fmean(day) for day in days], color=colour, label=label)
    published(axes, MIDDLES, HIGHS_C, "normals of the months", color="#3a3a3a")
    published(axes, MIDDLES, LOWS_C, "_", color="#3a3a3a")
    axes.set(xlabel="day", ylabel="air, °C")


@picture("weather_hours", "A January day by the hour; Dulles is warmest at 15 h, coldest at 7 h")
def hours(axes: Any) -> None:
    """Air against the clock."""
    _, world = new_life()
    clocks = span(0, 24, 145)
    ours(
        axes,
        clocks,
        [air_at(world, each, 7.4, 17.1, -7.7, 4.0, 4.0, -7.7) for each in clocks],
        "law",
    )
    for clock, label in ((7, "published hours of lowest and highest"), (15, "_")):
        axes.axvline(clock, color="#b3541e", linestyle=":", label=label)
    axes.set(xlabel="clock, h", ylabel="air, °C", xticks=range(0, 25, 3))


def _spells(life_row: list[float], below: float) -> list[int]:
    lengths: list[int] = []
    run = 0
    for value in [*life_row, below + 1.0]:
        if value < below:
            run += 1
        elif run:
            lengths.append(run)
            run = 0
    return lengths


@picture(
    "weather_spells",
    "How many spells of cold nights last at least so many days, beside days drawn without memory",
)
def spells(axes: Any) -> None:
    """Share of spells against their length: nights colder than a deviation below the usual."""
    rows = _drawn(lambda life: life.residual_low)
    lengths = [each for row in rows for each in _spells(row, -1.0)]
    longest = list(range(1, 11))
    share = [sum(each >= days for each in lengths) / len(lengths) for days in longest]
    ours(axes, longest, share, f"law ({len(lengths)} spells)", marker="o")
    chance = sum(each < -1.0 for row in rows for each in row) / sum(map(len, rows))
    without = [chance ** (days - 1) for days in longest]
    axes.plot(longest, without, color=OTHER, linestyle="--", label="days without memory")
    axes.set(xlabel="days", ylabel="share of spells", yscale="log")


@picture("weather_wet", "Share of wet days in the long run by the month's share asked for")
def wet(axes: Any) -> None:
    """The chain's own long run against what it was given."""
    asked = span(0.05, 0.95, 37)
    ours(axes, asked, [_long_run(each) for each in asked], "law (hybrid chain)")
    published(axes, [0.30], [0.302], "published test")
    axes.plot([0, 1], [0, 1], color=OTHER, linestyle=":", label="as asked")
    axes.set(xlabel="asked for", ylabel="long run")


def _long_run(asked: float) -> float:
    shares = {(0, 0): 1.0, (0, 1): 0.0, (1, 0): 0.0, (1, 1): 0.0}  # (before, now)
    for _ in range(400):
        after = dict.fromkeys(shares, 0.0)
        for (before, now), share in shares.items():
            chance = wet_chance(asked, now, before, 0.724)
            after[now, 1] += share * chance
            after[now, 0] += share * (1.0 - chance)
        shares = after
    return shares[0, 1] + shares[1, 1]


@picture("weather_snow", "Share of what falls that is snow, by the air; published: half at 1.0 °C")
def snow(axes: Any) -> None:
    """Share against air."""
    _, world = new_life()
    air = span(-5, 6, 111)
    ours(axes, air, [snow_share(world, each) for each in air], "law")
    published(axes, [1.0], [0.5], "Jennings 2018")
    axes.set(xlabel="air, °C", ylabel="share that is snow")
