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
from wintering.laws.working_out import BY_RESCUE
from wintering.life.names import YOU
from wintering.life.never import NEVER_YET

LIVES = 1000
HOURS = 6000  # more than eight moons have
DAYS = 238  # to the last day
FULL_DAY_LX = 10_000.0
IN_LEAF, HALF_BARE, BARE = 1.0, 0.5, 0.0  # share of their leaf that the woods bear

FIELDS = {
    "first glimpsed": "first_glimpse_hour",
    "suspected": "suspected_hour",
    "taken for hunters": "misread_hour",
    "understood": "understood_hour",
}
# What became known, in the order in which it mostly does, and how its line looks.
BY_THE_SIGNS, STEPPED_IN, NEVER = "understood by signs", "understood: they stepped in", "never"
LOOKS = {
    "first glimpsed": (OURS, ":"),
    "suspected": (OURS, "--"),
    BY_THE_SIGNS: (OURS, "-"),
    STEPPED_IN: (PUBLISHED, "-"),
    NEVER: (OTHER, "-."),
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
        hours = {name: int(getattr(life, field)) for name, field in FIELDS.items()}
        known = {name: -1 if hour == NEVER_YET else hour // 24 for name, hour in hours.items()}
        known["last"] = int(life.day)
        rescued = int(life.understood_by) == BY_RESCUE
        known[BY_THE_SIGNS] = -1 if rescued else known["understood"]
        known[STEPPED_IN] = known["understood"] if rescued else -1
        known[NEVER] = -1 if known["understood"] >= 0 else known["last"]
        found.append(known)
    return found


@cache
def _lived(way: int) -> list[dict[str, int]]:
    return lives_of(LIVES, way)


def _days(way: int, name: str) -> list[int]:
    """The days on which it was so, in order, of the lives in which it was."""
    return sorted(each[name] for each in _lived(way) if each[name] >= 0)


def _known(axes: Any, way: int) -> None:
    """Shares of lives by the day; a life that ends unknowing is counted as never from then on."""
    for name, (colour, line) in LOOKS.items():
        when = _days(way, name)
        shares = [sum(day <= today for day in when) / LIVES for today in range(DAYS)]
        label = f"{name}: {len(when)}"
        axes.plot(range(DAYS), shares, color=colour, linestyle=line, label=label)
    axes.set(xlabel="day", ylabel=f"share of {LIVES} lives", ylim=(0, 1.02), xlim=(0, DAYS))
    axes.legend(loc="center right", bbox_to_anchor=(1.0, 0.36))


def _figures(way: int) -> list[tuple[str, ...]]:
    """Of how many lives, and by which day a tenth, a half and nine tenths of those."""
    rows = [("what", f"lives of {LIVES}", "a tenth by day", "half by day", "nine tenths by day")]
    for name in (*LOOKS, "taken for hunters"):
        when = _days(way, name)
        parts = [str(when[len(when) * tenths // 10]) if when else "" for tenths in (1, 5, 9)]
        rows.append((name, str(len(when)), *parts))
    return rows


@picture(
    "watch_known",
    f"Of {LIVES} lives that do not go to look: by which day followers were first glimpsed, "
    "suspected, understood by signs alone, or understood because one stepped in at the edge of "
    "death; and in how many never, counted from the day on which the life ended",
    lambda: _figures(0),
)
def known(axes: Any) -> None:
    """Nobody goes to look: what is known comes to them."""
    _known(axes, 0)


@picture(
    "watch_looked_for",
    f"The same of {LIVES} lives that go to look: they lie up beside their own trail, leave a share "
    "of food, and settle it by what the signs said",
    lambda: _figures(1),
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
