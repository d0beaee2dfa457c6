"""Memory: activation over days, nightmares in four ways of living, and the dream lag.

The lives move by memory and feeling alone (tests/laws/nights.py): every night is slept, and
nothing else happens. Each way is lived forty times.
"""

from __future__ import annotations

import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from curves.drawing import OTHER, OURS, PUBLISHED, ours, picture, published

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from laws.nights import FOUR_WAYS, LISTENER, Way, live_way, mourning_world
from wintering.laws.dreaming import DAYS_DREAMT, DREAMT_WORK, day_weight, note_day
from wintering.laws.others import others_remember
from wintering.laws.recall import odds_of_recall

LIVES = 40
WEEKS = 34  # eight moons
MOON_WEEKS = 4
TROUBLED = {4: 0.64, 13: 0.47, 26: 0.42}  # Rothbaum 1992: share by weeks
LOOKS = ((OURS, "-"), (OURS, "--"), (PUBLISHED, "-"), (PUBLISHED, "--"))
BREATHS_A_WEEK = 14  # wakings and closings of the eyes


@cache
def _lived(way: Way) -> tuple[list[float], float]:
    """Nightmares a week, of a month about each week of forty lives; and in all of who was told."""
    world = mourning_world()
    lives = [live_way(world, seed, WEEKS, way) for seed in range(LIVES)]
    weeks = [sum(weeks[week] for weeks, _ in lives) / LIVES for week in range(WEEKS)]
    heard = sum(life.nightmares_of[LISTENER] for _, life in lives) / LIVES
    return _smooth(weeks), heard


def _smooth(weeks: list[float]) -> list[float]:
    """The mean of a month about each week."""
    spans = [weeks[max(0, week - 2) : week + 3] for week in range(len(weeks))]
    return [sum(span) / len(span) for span in spans]


@picture(
    "memory_nightmares",
    f"Nightmares a week over eight moons for four ways of living with it ({LIVES} lives each, a "
    "month about each week). They differ in one thing, what is done about it every third evening: "
    "it is looked at, pushed away, told to one who listens, or kept from by an agreement with "
    "oneself. Telling unlearns half as much again as facing, and loads whoever hears. Beside it "
    "the published decline of those who were troubled at first (Rothbaum 1992), set on the line "
    "of those who avoid at four weeks",
)
def nightmares(axes: Any) -> None:
    """Means of a month about each week; the published shares, scaled to who avoids at a month."""
    weeks = list(range(WEEKS))
    for (name, way), (colour, line) in zip(FOUR_WAYS.items(), LOOKS, strict=True):
        smooth, heard = _lived(way)
        label = f"{name} (who hears it dreams of it {heard:.0f} times)" if heard else name
        axes.plot(weeks, smooth, color=colour, linestyle=line, label=label)
    scale = _lived(FOUR_WAYS["avoiding"])[0][4] / TROUBLED[4]
    published(
        axes,
        list(TROUBLED),
        [share * scale for share in TROUBLED.values()],
        "Rothbaum 1992",
        color=OTHER,
    )
    axes.set(xlabel="week", ylabel="nightmares a week", ylim=(0, 9))


@picture("memory_recall", "The chance that a memory comes, by its activation, beside ACT-R's value")
def recall(axes: Any) -> None:
    """1 / (1 + e^((τ − A) / s)), s = .25."""
    above = [each / 50.0 for each in range(-75, 76)]
    ours(axes, above, [odds_of_recall(each, 0.0, 0.25) for each in above], "law")
    published(axes, [0.0, 0.5], [0.5, 0.881], "Anderson & Schooler 1991")
    axes.set(xlabel="activation above the threshold", ylabel="chance")


@picture("memory_dreams", "The weight in a dream of what each of the last seven days was about")
def dreams(axes: Any) -> None:
    """Days by the law, and as published for days 1, 2 to 4 and 5 to 7 ago."""
    from laws.hearts_samples import begin_life, make_world, pass_hours

    world = make_world()
    life = begin_life(world, hour=12)
    for _ in range(8):
        note_day(life, DREAMT_WORK, 0, 1.0)
        pass_hours(life, 24)
    pass_hours(life, -8)
    days = list(range(1, DAYS_DREAMT + 1))
    weights = [day_weight(life, world, ago) for ago in days]
    axes.bar(days, [each / weights[0] for each in weights], color=OURS, width=0.6, label="law")
    published(axes, days, [1.0, 0.5, 0.5, 0.5, 0.8, 0.8, 0.8], "Blagrove 2011")
    axes.set(xlabel="days ago", ylabel="weight, of yesterday's")


@picture(
    "memory_breath",
    "Nights with a nightmare, and wakings and closings of the eyes with the smell of it, in lives "
    "that face it: the share of each week",
)
def breath(axes: Any) -> None:
    """Shares a week over eight moons; the smell outlasts the nightmares."""
    world = mourning_world()
    way = FOUR_WAYS["facing"]
    spans = list(range(2, WEEKS + 1, MOON_WEEKS))
    seeds = range(LIVES // 4)
    counts = [
        sum(live_way(world, seed, span, way)[1].breath_count for seed in seeds) for span in spans
    ]
    shares = [
        (after - before) / (len(seeds) * BREATHS_A_WEEK * MOON_WEEKS)
        for before, after in pairwise(counts)
    ]
    middles = [span + MOON_WEEKS / 2 for span in spans[:-1]]
    ours(axes, list(range(WEEKS)), [each / 7.0 for each in _lived(way)[0]], "nightmares")
    ours(axes, middles, shares, "the smell", linestyle="--")
    axes.set(xlabel="week", ylabel="share", ylim=(0, 1))


@picture(
    "memory_others",
    "Nightmares a week of one who shared the deed, by temper: the bold face it, an office or a "
    "grudge turns from it (40 lives each)",
)
def others(axes: Any) -> None:
    """Weekly counts, a month about each week."""
    from laws.hearts_samples import begin_life, pass_hours
    from laws.test_carried import SHARER, people_of_one_event

    for (name, bold, office), (colour, line) in zip(
        (("bold", 1.0, 0.0), ("in office, with a grudge", 0.2, 1.0)), LOOKS[::2], strict=True
    ):
        world = people_of_one_event(
            person_boldness=(bold,) * 4, person_office=(office,) * 4, person_grudge=(office,) * 4
        )
        counted = [0] * WEEKS
        for seed in range(LIVES):
            life = begin_life(world, seed=seed, hour=0, checked=False)
            for week in range(WEEKS):
                before = life.nightmares_of[SHARER]
                for _ in range(168):
                    others_remember(life, world)
                    pass_hours(life, 1)
                counted[week] += life.nightmares_of[SHARER] - before
        smooth = _smooth([each / LIVES for each in counted])
        axes.plot(range(WEEKS), smooth, color=colour, linestyle=line, label=name)
    axes.set(xlabel="week", ylabel="nightmares a week", ylim=(0, 4))
