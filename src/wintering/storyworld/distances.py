"""How far it is from place to place over the ground, and how much of it is climbing."""

from __future__ import annotations

from wintering.arithmetic import larger, sqrt

Spot = tuple[float, float]
Rows = tuple[tuple[float, ...], ...]

ROAD_RELIEF = 0.5  # of the climbing hidden in a leg, what a road leaves (D: it is laid level)


def straight_km(a: Spot, b: Spot) -> float:
    """The distance of two spots in a straight line, km."""
    east, north = a[0] - b[0], a[1] - b[1]
    return sqrt(east * east + north * north)


def reached_from(start: int, spots: list[Spot], stage_km: float) -> list[bool]:
    """Whether each spot can be reached by legs no longer than a stage."""
    reached = [False] * len(spots)
    reached[start] = True
    waiting = [start]
    while waiting:
        here = waiting.pop()
        for there, spot in enumerate(spots):
            if not reached[there] and straight_km(spots[here], spot) <= stage_km:
                reached[there] = True
                waiting.append(there)
    return reached


def over_the_ground(
    spots: list[Spot],
    heights_m: list[float],
    roads: list[bool],
    winding: float,
    road_winding: float,
    relief_m_per_km: float,
    stage_km: float,
) -> tuple[Rows, Rows]:
    """The shortest ways between all places, and the metres climbed on them.

    A way is a chain of legs, each no longer than a stage; a leg between two places on a
    road is less winding. Shapes: L L, row to column. Units: km; m of ascent.
    Source: Floyd 1962; a leg climbs the difference of heights, and the relief hidden in it.
    """
    count = len(spots)
    unknown = 1e9
    length = [[unknown] * count for _ in range(count)]
    climb = [[0.0] * count for _ in range(count)]
    for a in range(count):
        for b in range(count):
            straight = straight_km(spots[a], spots[b])
            if straight <= stage_km:
                both_on_road = roads[a] and roads[b]
                length[a][b] = straight * (road_winding if both_on_road else winding)
                climb[a][b] = larger(heights_m[b] - heights_m[a], 0.0) + relief_m_per_km * length[
                    a
                ][b] * (ROAD_RELIEF if both_on_road else 1.0)
        length[a][a] = climb[a][a] = 0.0
    for by in range(count):
        for a in range(count):
            first = length[a][by]
            if first >= unknown:
                continue
            for b in range(count):
                through = first + length[by][b]
                if through < length[a][b]:
                    length[a][b] = through
                    climb[a][b] = climb[a][by] + climb[by][b]
    return tuple(map(tuple, length)), tuple(map(tuple, climb))
