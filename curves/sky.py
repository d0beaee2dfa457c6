"""Sky: the length of days, and the light of the moon."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from curves.country import eight_moons
from curves.drawing import OTHER, ours, picture, published, span
from wintering.laws.sky import moon_lux

NORTH_DEG, EAST_DEG, ZONE_H = 39.06, -77.89, -5.0
FIRST_DAY = date(2149, 10, 2)


@picture("sky_days", "Sunrise and sunset over eight moons, beside those of the library astral")
def days(axes: Any) -> None:
    """Clock times against days."""
    from astral import Observer
    from astral.sun import sun

    _, world = eight_moons()
    numbers = list(range(len(world.sunrise_h)))
    ours(axes, numbers, list(world.sunrise_h), "sunrise")
    ours(axes, numbers, list(world.sunset_h), "sunset", linestyle="--")
    at = Observer(NORTH_DEG, EAST_DEG)
    asked = numbers[::14]
    for which in ("sunrise", "sunset"):
        hours: list[float] = []
        for number in asked:
            moment = sun(at, date=FIRST_DAY + timedelta(days=number))[which]
            hours.append((moment.hour + moment.minute / 60 + moment.second / 3600 + ZONE_H) % 24)
        published(axes, asked, hours, "astral" if which == "sunrise" else "_")
    axes.set(xlabel="day", ylabel="clock, h", ylim=(4, 20))


@picture("sky_moonlight", "Light of a clear moon overhead by its phase, beside published values")
def moonlight(axes: Any) -> None:
    """Lux against the phase angle."""
    _, world = eight_moons()
    phases = span(0, 170, 120)
    ours(axes, phases, [moon_lux(each, 90.0, 0.0) for each in phases], "law, above the air")
    through = [moon_lux(each, 90.0, world.par.sky_extinction) for each in phases]
    ours(axes, phases, through, "law, through the air", linestyle="--")
    published(axes, [0, 90], [0.314, 0.029], "full and half moon (Allen 1976)")
    axes.axhline(0.0015, color=OTHER, linestyle=":", label="stars alone")
    axes.set(xlabel="phase angle, ° (0 full)", ylabel="light, lx", yscale="log")
