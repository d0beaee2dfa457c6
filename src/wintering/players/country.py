"""The country you know, and what you have, as a reader may see them: no more than you know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wintering.life.names import YOU

if TYPE_CHECKING:
    from wintering.life import Life
    from wintering.story.world import World

YOU_MARK, CAMP_MARK, PLACE_MARK = "@", "^", "o"
# A character of a terminal is about twice as high as it is wide.
_ASPECT = 2.0
_MARGIN_KM = 0.3


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """One place you know. Units: kilometres east and north of the world's own origin."""

    label: str
    east_km: float
    north_km: float
    is_here: bool
    is_camp: bool

    @property
    def mark(self) -> str:
        """The sign that stands for it on the map."""
        return YOU_MARK if self.is_here else CAMP_MARK if self.is_camp else PLACE_MARK


def known_places(life: Life, world: World) -> tuple[KnownPlace, ...]:
    """Every place you know, in the world's order."""
    tables, labels = world.tables, world.declarations.labels("place")
    here = life.place[YOU]
    return tuple(
        KnownPlace(
            label=labels[each],
            east_km=tables.place_east_km[each],
            north_km=tables.place_north_km[each],
            is_here=each == here,
            is_camp=each == life.camp,
        )
        for each in range(tables.places)
        if life.knows_place[each] or each == here
    )


def drawn(places: tuple[KnownPlace, ...], width: int, height: int) -> str:
    """The map, north up: a mark for each place and its label where there is room for it.

    Shapes: at most `height` lines of at most `width` characters.
    """
    if not places:
        return ""
    grid = [[" "] * width for _ in range(height)]
    spots = _spots(places, width, height)
    for place, (column, row) in zip(places, spots, strict=True):
        if grid[row][column] != YOU_MARK:
            grid[row][column] = place.mark
    # Where you are is named first, then your camp, then the rest, while there is room.
    order = sorted(range(len(places)), key=lambda n: (not places[n].is_here, not places[n].is_camp))
    for each in order:
        _write_label(grid, places[each].label, *spots[each])
    return "\n".join("".join(row).rstrip() for row in grid)


def _spots(places: tuple[KnownPlace, ...], width: int, height: int) -> list[tuple[int, int]]:
    """Column and row of each place, all to one scale, the whole in the middle."""
    west = min(each.east_km for each in places) - _MARGIN_KM
    east = max(each.east_km for each in places) + _MARGIN_KM
    south = min(each.north_km for each in places) - _MARGIN_KM
    north = max(each.north_km for each in places) + _MARGIN_KM
    rows_a_km = min((width - 1) / (east - west) / _ASPECT, (height - 1) / (north - south))
    columns_a_km = rows_a_km * _ASPECT
    left = (width - 1 - (east - west) * columns_a_km) / 2
    top = (height - 1 - (north - south) * rows_a_km) / 2
    return [
        (
            round(left + (each.east_km - west) * columns_a_km),
            round(top + (north - each.north_km) * rows_a_km),
        )
        for each in places
    ]


def _write_label(grid: list[list[str]], label: str, column: int, row: int) -> None:
    """Write a label beside its mark: right, left, below or above; else leave it out."""
    width, height = len(grid[0]), len(grid)
    middle = max(0, min(column - len(label) // 2, width - len(label)))
    for start, line in (
        (column + 2, row),
        (column - 1 - len(label), row),
        (middle, row + 1),
        (middle, row - 1),
    ):
        end = start + len(label)
        if not (start >= 0 and end <= width and 0 <= line < height):
            continue
        # A blank on either side, so that two labels never run together.
        around = grid[line][max(0, start - 1) : end + 1]
        if line == row:
            around = [each for each in around if each not in (YOU_MARK, CAMP_MARK, PLACE_MARK)]
        if all(each == " " for each in around) and all(c == " " for c in grid[line][start:end]):
            grid[line][start:end] = list(label)
            return


def directions(places: tuple[KnownPlace, ...]) -> tuple[tuple[str, str], ...]:
    """Each place you know with where it lies from here, the nearest first; for screen readers."""
    here = next((each for each in places if each.is_here), None)
    if here is None:
        return tuple((each.label, "") for each in places)
    rows: list[tuple[float, str, str]] = []
    for each in places:
        east, north = each.east_km - here.east_km, each.north_km - here.north_km
        says = "you are here" if each.is_here else compass(east, north)
        rows.append((east * east + north * north, each.label, _with_camp(says, each)))
    return tuple((label, says) for _, label, says in sorted(rows))


def _with_camp(says: str, place: KnownPlace) -> str:
    return f"{says}; your camp" if place.is_camp else says


# Half the width of a compass point: the tangent of 22.5 degrees.
_HALF_POINT = 0.41421356


def compass(east: float, north: float) -> str:
    """The nearest of eight compass points to a way east and north."""
    says = ""
    if abs(north) > _HALF_POINT * abs(east):
        says += "north" if north > 0 else "south"
    if abs(east) > _HALF_POINT * abs(north):
        says += "east" if east > 0 else "west"
    return says or "here"
