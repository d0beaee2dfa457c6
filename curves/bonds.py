"""Bonds: forgiving and trusting someone who left you, and what you believe you are to them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import exp, log
from typing import Any

from curves.country import eight_moons, new_life
from curves.drawing import OTHER, OURS, PUBLISHED, picture
from wintering.laws.bonds import longing_for
from wintering.laws.facing import understand
from wintering.laws.forgiving import apologise, forgives, forgiving_log_odds
from wintering.laws.meanings import FACT_WATCHED
from wintering.laws.news import fact_of
from wintering.laws.standing import answer_easy, take_guard
from wintering.life.names import YOU

MOON_DAYS = 29.53
MOONS = 9  # one more than the winter has: what is said at its end shows in it
SPOKEN_AT = 8  # moon at whose end it is spoken of
SEEN_A_MOON = 0.4  # of what lacks, in a life that lets itself see why
GUARDED_FROM = 2  # moon from which someone is near you
SORRY = 0.7  # how far she says that she is sorry
AGE_DAYS = 1.5  # how old the wrong is at the start


@dataclass(frozen=True, slots=True)
class Way:
    """One way of living with it."""

    sees: float = 0.0  # of what lacks of understanding, a moon
    speaks: bool = False  # whether it is spoken of, and she is sorry
    guarded: int = 0  # whether you understand that you are guarded
    hunted: int = 0  # or believe yourself hunted


@dataclass(frozen=True, slots=True)
class Day:
    """What stands between you and her on one day."""

    moon: float
    forgives: float
    trusts: float
    longs: float
    guess: float
    truly: float


def _person(name: str) -> int:
    return eight_moons()[0].ids("person").index(name)


@cache
def follow(way: Way) -> tuple[Day, ...]:
    """These bonds alone, day by day; what else would befall a life stands still."""
    life, world = new_life()
    lexa = _person("lexa")
    watched = fact_of(world, FACT_WATCHED)
    begun = life.hour
    days: list[Day] = []
    for day in range(int(MOONS * MOON_DAYS)):
        life.hour = begun + 24 * day
        moon = day / MOON_DAYS
        if day and day % 30 == 0:
            understand(life, way.sees)
        if moon >= GUARDED_FROM and (way.guarded or way.hunted):
            life.suspicion, life.suspicion_hour = 1.0, life.hour
            life.belief[YOU][watched], life.belief_hour[YOU][watched] = 1.0, life.hour
            life.understood, life.misread = way.guarded, way.hunted
            take_guard(life, world)
        if way.speaks and day == int(SPOKEN_AT * MOON_DAYS):
            answer_easy(life, world, lexa)
            apologise(life, world, lexa, YOU, SORRY)
        days.append(
            Day(
                moon,
                forgives(life, world, YOU, lexa),
                life.trust[YOU][lexa],
                longing_for(life, world, YOU, lexa),
                life.guess[YOU][lexa],
                life.warmth[lexa][YOU],
            )
        )
    return tuple(days)


def _line(axes: Any, way: Way, what: str, **look: Any) -> None:
    days = follow(way)
    axes.plot([day.moon for day in days], [getattr(day, what) for day in days], **look)


@picture(
    "bonds_forgiving",
    "How far you have forgiven Lexa, by the moon: never seeing why, seeing more of it each moon, "
    "and having it spoken of after eight; with time alone (McCullough 2010) and the trust after",
)
def forgiving(axes: Any) -> None:
    """Forgiveness in full lines, trust in dotted ones, time alone as points."""
    never, seeing, spoken = Way(), Way(sees=SEEN_A_MOON), Way(sees=SEEN_A_MOON, speaks=True)
    guarded = Way(sees=SEEN_A_MOON, guarded=1)
    _line(axes, never, "forgives", color=OTHER, label="forgiven, never seeing why")
    _line(axes, spoken, "forgives", color=OURS, label="forgiven, seeing why, then spoken of")
    _line(axes, seeing, "forgives", color=OURS, linestyle="--", label="the same, never spoken of")
    _line(axes, guarded, "trusts", color="black", linestyle=":", label="trust, guarded and knowing")
    _line(axes, never, "trusts", color=OTHER, linestyle=":", label="trust, with nothing kept")
    _, world = eight_moons()
    first = follow(never)[0].forgives
    odds = log(first / (1.0 - first))
    moons = range(1, MOONS)
    time = [odds + forgiving_log_odds(moon * MOON_DAYS, world) for moon in moons]
    time = [each - forgiving_log_odds(AGE_DAYS, world) for each in time]
    axes.plot(
        moons,
        [1.0 / (1.0 + exp(-each)) for each in time],
        "D",
        color=PUBLISHED,
        markersize=5,
        label="time alone: .443 ln(1 + days) of log-odds",
    )
    axes.set(xlabel="moon", ylabel="share", ylim=(0, 1.02))


@picture(
    "bonds_standing",
    "What you believe Lexa feels toward you, by the moon: guarded and knowing it from the second "
    "moon, believing yourself hunted, noticing nothing; beside what she feels, and what you long",
)
def standing(axes: Any) -> None:
    """Three beliefs and the truth; longing grows whatever is believed."""
    _line(axes, Way(guarded=1), "guess", color=OURS, label="you know you are guarded")
    _line(axes, Way(), "guess", color=OTHER, label="you notice nothing")
    _line(axes, Way(hunted=1), "guess", color=PUBLISHED, label="you believe you are hunted")
    _line(axes, Way(), "truly", color="black", linestyle="--", label="what she feels")
    _line(axes, Way(), "longs", color="#7a9a3a", linestyle=":", label="how you long for her")
    axes.set(xlabel="moon", ylabel="share", ylim=(0, 1.02))
