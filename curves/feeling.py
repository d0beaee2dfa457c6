"""Feeling: how long each lasts, and being alone and tears over the moons."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from curves.drawing import OTHER, OURS, PUBLISHED, ours, picture, published

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from laws.hearts_samples import begin_life, make_world, pass_hours
from laws.test_solitude import alone, live_days
from wintering.laws.feeling import FEELING_NAMES, felt, lasts_h, stir
from wintering.life.names import FEELINGS

LASTING_H = (120.0, 35.0, 24.0, 24.0, 24.0, 5.0, 3.5, 2.0, 0.7, 0.5)  # Verduyn & Lavrijsen 2015
SHOWN = (0, 1, 4, 6, 8)  # sadness, joy, anxiety, guilt, fear
HOURS = 72
LAST_DAY = 236


@picture("feeling_lasting", "How a full feeling fades, beside how long such feelings were measured")
def lasting(axes: Any) -> None:
    """Strength against hours; a diamond where it was measured to be over (a twentieth left)."""
    world = make_world()
    for which, colour in zip(SHOWN, (OURS, PUBLISHED, OTHER, "#4d7a1f", "#6a3d7a"), strict=True):
        life = begin_life(world, checked=False)
        stir(life, world, which, 1.0)
        left: list[float] = []
        for _ in range(HOURS + 1):
            left.append(felt(life, world, which))
            pass_hours(life, 1)
        name = FEELING_NAMES[which].removeprefix("feeling_")
        ours(axes, list(range(HOURS + 1)), left, name, color=colour)
    over = [each for each in LASTING_H if each <= HOURS]
    published(axes, over, [0.05] * len(over), "Verduyn & Lavrijsen 2015", color="#222222")
    assert [lasts_h(world, which) for which in range(FEELINGS)] == list(LASTING_H)
    axes.set(xlabel="hours", ylabel="left of it", ylim=(0, 1.02))


@picture(
    "solitude_alone",
    "Being alone over eight moons: how alone one feels, how far one has learned to do without, "
    "and the tears held; on day 150 the camp is watched from afar",
)
def solitude(axes: Any) -> None:
    """Daily values in one life without company."""
    life = alone()
    days = list(range(LAST_DAY))
    rows: list[tuple[float, float, float]] = []
    for day in days:
        if day == 150:
            life.you_saw_hour[1] = life.hour
        live_days(life, 1)
        rows.append((life.aloneness, life.doing_without, life.held_tears))
    for place, (name, colour) in enumerate(
        (("feels alone", OURS), ("does without", OTHER), ("holds tears", PUBLISHED))
    ):
        ours(axes, days, [row[place] for row in rows], name, color=colour)
    axes.set(xlabel="day", ylabel="0 to 1", ylim=(0, 1.02))
