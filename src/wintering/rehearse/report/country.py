"""Section: where lives go and where they end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import dist, sqrt
from typing import Any

from wintering.rehearse.report import drawing
from wintering.rehearse.report.lives import RunLives
from wintering.rehearse.report.pieces import Section, command, figure, percent, table, text
from wintering.story.world import World

LARGEST = 700.0  # points² of the place where most hours are spent
MOST_HOURS = 0.9  # of all, which the nearer map shows
BESIDE, BESIDE_KM = 0.12, 0.3  # what it shows beside its places: of their spread, and in km
MAP_INCHES = (10.0, 5.6)
LABEL_POINTS = (62.0, 9.0)  # room that a name takes: width and height, in points


def country(run: RunLives, world: World) -> Section:
    """A map of hours and of ends."""
    section = Section("map", "Where lives go, and where they end")
    hours: Counter[str] = Counter()
    came: Counter[str] = Counter()
    first: dict[str, int] = {}
    measures = [("hours", "sum"), ("life", "count"), ("life", "min")]
    for row in run.groups("places", ["place"], measures):
        hours[row["place"]] += row["hours_sum"]
        came[row["place"]] += row["life_count"]
        first.setdefault(row["place"], row["life_min"])
    died = Counter(row["place"] for row in run.lives if row["cause"] is not None)
    ended = Counter(row["place"] for row in run.lives)
    names = world.lists["places"]
    at = {
        name: (world.tables.place_east_km[index], world.tables.place_north_km[index])
        for index, name in enumerate(names[: world.tables.places])
    }
    whole = max(sum(hours.values()), 1)
    most = max(hours.values(), default=1)
    seen = {name: at[name] for name in at if hours[name] or died[name]}
    near = nearby(seen, hours)
    says = (
        "The country from above, whole and where most hours are spent: a disc's area is the hours"
        " that lives spend at a place, a cross is a place where lives died"
    )

    def draw(axes: Any) -> None:
        for name, (east, north) in seen.items():
            size = LARGEST * hours[name] / most
            axes.scatter([east], [north], s=[max(size, 3.0)], color=drawing.COLOURS[0], alpha=0.45,
                         linewidths=0)  # fmt: skip
            if died[name]:
                axes.plot([east], [north], "x", color=drawing.COLOURS[1], markersize=6,
                          markeredgewidth=1.6)  # fmt: skip
        axes.set_aspect("equal")
        axes.set_xlabel("km east")
        axes.set_ylabel("km north")

    def label(axes: Any, names: Iterable[str]) -> None:
        order = sorted(names, key=lambda name: (-died[name], -hours[name]))
        _label(axes, [(name, seen[name], LARGEST * hours[name] / most) for name in order])

    def draw_all(axes: Any) -> None:
        draw(axes)
        axes.margins(0.12)
        axes.set_title("the whole country", fontsize=9, loc="left")
        label(axes, seen.keys() - near if len(near) > 1 else seen)

    def draw_near(axes: Any) -> None:
        draw(axes)
        for put, at_axis in ((axes.set_xlim, 0), (axes.set_ylim, 1)):
            along = [seen[name][at_axis] for name in near]
            beside = BESIDE * (max(along) - min(along)) + BESIDE_KM
            put(min(along) - beside, max(along) + beside)
        axes.set_title("where most hours are spent", fontsize=9, loc="left")
        label(axes, near)

    draws = [draw_all, draw_near] if 1 < len(near) < len(seen) else [draw_all]
    rows = [
        (name, hours[name], percent(hours[name] / whole), came[name], died[name], ended[name],
         command(run.replay(first[name])))
        for name, _ in hours.most_common()
    ]  # fmt: skip
    columns = ("place", "hours", "of all", "lives that came", "died here", "ended here", "a life")
    never = [name for name in at if not hours[name]]
    section.add(
        figure(drawing.drawn_many("map", says, draws, columns=2, inches=MAP_INCHES), says,
               table("Places, by the hours spent there", columns, rows)),
        text(f"Nobody spent an hour at: {', '.join(never) or 'no place; all were come to'}."),
    )  # fmt: skip
    return section


def nearby(seen: Mapping[str, tuple[float, float]], hours: Mapping[str, int]) -> set[str]:
    """Places about the one where most hours are spent, the nearest first, that have most of all."""
    if not seen:
        return set()
    middle = seen[max(seen, key=lambda name: hours[name])]
    found: set[str] = set()
    for name in sorted(seen, key=lambda name: dist(seen[name], middle)):
        if sum(hours[each] for each in found) >= MOST_HOURS * sum(hours.values()):
            break
        found.add(name)
    return found


def _label(axes: Any, places: list[tuple[str, tuple[float, float], float]]) -> None:
    """Write the names of places, the first ones first, wherever there is room for one."""
    axes.figure.draw_without_rendering()
    per_point = axes.figure.dpi / 72.0
    wide, tall = (each * per_point for each in LABEL_POINTS)
    taken: list[tuple[float, float]] = []
    for name, where, size in places:
        x, y = axes.transData.transform(where)
        if any(abs(x - left) < wide and abs(y - low) < tall for left, low in taken):
            continue
        taken.append((x, y))
        axes.annotate(name.replace("_", " "), where, fontsize=7.5, textcoords="offset points",
                      xytext=(4.0 + sqrt(max(size, 1.0)) / 2.2, 3.0))  # fmt: skip
