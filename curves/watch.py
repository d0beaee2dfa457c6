"""Watch: what can be made out of those who follow, and when a thousand lives come to know it."""

from __future__ import annotations

from functools import cache
from typing import Any

from curves.country import eight_moons, new_life
from curves.drawing import OTHER, OURS, PUBLISHED, ours, picture, published, span
from wintering.laws.following import distance_kept
from wintering.laws.glimpse import sight_rate
from wintering.laws.meeting import sight_m
from wintering.laws.sight import cycles_across, johnson
from wintering.life.names import YOU
from wintering.life.never import NEVER_YET

LIVES = 1000
HOURS = 6000  # more than eight moons have
DAYS = 236
FULL_DAY_LX = 10_000.0
IN_LEAF, HALF_BARE, BARE = 1.0, 0.5, 0.0  # share of their leaf that the woods bear

KNOWN = {
    "first glimpsed": ("first_glimpse_hour", OURS, "-"),
    "suspected": ("suspected_hour", OURS, "--"),
    "taken for hunters": ("misread_hour", PUBLISHED, ":"),
    "understood": ("understood_hour", PUBLISHED, "-"),
}


def lives_of(many: int, way: int) -> list[dict[str, int]]:
    """For each of so many lives, by its seed: the day each thing was known; -1 where never.

    `way`: of `rehearse/watchful.py`.
    """
    from wintering.rehearse import watchful
    from wintering.rehearse.crowd import Crowd
    from wintering.rehearse.native import laws_of

    _, world = eight_moons()
    crowd = Crowd(laws_of(world, watchful.live_watchful), many)
    for place in range(many):
        crowd.begin(place, seed=place)
    crowd.live(watchful.live_watchful, way, HOURS, threads=2)
    found: list[dict[str, int]] = []
    for place in range(many):
        life = crowd.life(place)
        hours = {name: int(getattr(life, field)) for name, (field, _, _) in KNOWN.items()}
        known = {name: -1 if hour == NEVER_YET else hour // 24 for name, hour in hours.items()}
        found.append({**known, "last": int(life.day), "by": int(life.understood_by)})
    return found


@cache
def _lived(way: int) -> list[dict[str, int]]:
    return lives_of(LIVES, way)


def _known(axes: Any, way: int) -> None:
    """Shares of lives by the day; those who never did stand in the legend."""
    lives = _lived(way)
    days = range(DAYS)
    for name, (_, colour, line) in KNOWN.items():
        when = sorted(each[name] for each in lives if each[name] >= 0)
        shares = [sum(day <= today for day in when) / len(lives) for today in days]
        half = f"half by day {when[len(when) // 2]}, " if when else ""
        label = f"{name}: {half}never in {len(lives) - len(when)}"
        axes.plot(days, shares, color=colour, linestyle=line, label=label)
    ended = sorted(each["last"] for each in lives)
    axes.plot(
        days,
        [1.0 - sum(day < today for day in ended) / len(lives) for today in days],
        color=OTHER,
        linewidth=0.9,
        label="still alive",
    )
    axes.set(xlabel="day", ylabel="share of lives", ylim=(0, 1.02))


@picture(
    "watch_known",
    f"Of {LIVES} lives, by the signs alone: when followers were first glimpsed, suspected, taken "
    "for hunters, understood (deaths take lives out; a rescue tells too)",
)
def known(axes: Any) -> None:
    """Nobody goes to look: what is known comes to them."""
    _known(axes, 0)


@picture(
    "watch_looked_for",
    f"The same of {LIVES} lives that go to look: they lie up beside their own trail, leave a share "
    "of food, and settle it by what the signs said",
)
def looked_for(axes: Any) -> None:
    """Whoever goes to look knows sooner."""
    _known(axes, 1)


@picture(
    "watch_seen",
    "How often open eyes see a follower, by how careful they are: leafless and in leaf, each at "
    "the distance they keep",
)
def seen(axes: Any) -> None:
    """Sights an hour for every care from 0 to 1."""
    life, world = new_life()
    person = world.person_role.index(5)
    life.light = 1.0
    life.illuminance_lx = FULL_DAY_LX
    cares = span(0.0, 1.0, 21)
    looks = ((BARE, "leafless", "-"), (HALF_BARE, "half bare", "-."), (IN_LEAF, "in leaf", "--"))
    for leaf, label, look in looks:
        life.leaf = leaf
        rates: list[float] = []
        for care in cares:
            people = list(world.person_care)
            people[person] = care
            other = world._replace(person_care=tuple(people))
            line_m = sight_m(life, other, life.place[YOU])
            metres = distance_kept(life, other, person)
            rates.append(sight_rate(life, other, person, metres, line_m))
        ours(axes, cares, rates, label, linestyle=look)
    axes.set(xlabel="how careful they are", ylabel="sights an hour", yscale="log")


@picture(
    "watch_johnson",
    "The chance that a person in the open is detected, recognised, identified by daylight, by "
    "the distance; at each N50 one half (Johnson 1958)",
)
def johnsons(axes: Any) -> None:
    """Three tasks, and the published halves."""
    life, world = new_life()
    life.illuminance_lx = FULL_DAY_LX
    par = world.par
    tasks = (
        ("detected", par.watch_detect, "-"),
        ("recognised", par.watch_recognise, "--"),
        ("identified", par.watch_identify, "-."),
    )
    metres = span(50.0, 3000.0, 200)
    halves: list[float] = []
    for label, needed, look in tasks:
        chances = [johnson(cycles_across(life, world, each), needed) for each in metres]
        ours(axes, metres, chances, label, linestyle=look)
        halves.append(0.75 / (needed * 0.00058))
    published(axes, halves, [0.5] * 3, "published N50")
    axes.set(xlabel="metres", ylabel="chance", xscale="log")
