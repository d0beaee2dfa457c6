"""What plays reached as an LCOV tracefile, which editors and coverage services can show.

Source: geninfo(1) of LCOV 2, "TRACEFILE FORMAT".
"""

from __future__ import annotations

from collections.abc import Iterator

from wintering.explore.ground import Ground
from wintering.explore.reach import LineReach, Reach

TEST_NAME = "wintering_ink_test"  # letters, digits and _ are all that a name may have


def tracefile(ground: Ground, reach: Reach) -> str:
    """The whole file: a record for each source file, knots as functions, choices as branches.

    A choice is two branches: taken, and shown without being taken.
    """
    return "".join(f"{line}\n" for line in _lines(ground, reach))


def _lines(ground: Ground, reach: Reach) -> Iterator[str]:
    counts = reach.knots()
    for file, lines in reach.lines.items():
        yield f"TN:{TEST_NAME}"
        yield f"SF:{file}"
        knots = [
            (ground.place_of(path).line, path, count)
            for path, count in counts.items()
            if path and ground.place_of(path).file == file
        ]
        yield from (f"FN:{line},{path}" for line, path, _ in knots)
        yield from (f"FNDA:{count},{path}" for _, path, count in knots)
        yield f"FNF:{len(knots)}"
        yield f"FNH:{sum(count > 0 for _, _, count in knots)}"
        found = hit = 0
        for number in sorted(lines):
            for block, branches in enumerate(_blocks(lines[number])):
                for branch, times in enumerate(branches):
                    found += 1
                    hit += times > 0
                    # "-": nobody came to where it is decided.
                    taken = str(times) if sum(branches) or lines[number].count else "-"
                    yield f"BRDA:{number},{block},{branch},{taken}"
        yield f"BRF:{found}"
        yield f"BRH:{hit}"
        yield from (f"DA:{number},{lines[number].count}" for number in sorted(lines))
        yield f"LF:{len(lines)}"
        yield f"LH:{sum(line.count > 0 for line in lines.values())}"
        yield "end_of_record"


def _blocks(line: LineReach) -> Iterator[list[int]]:
    if line.branches:
        yield line.branches
    for shown, taken in line.choices:
        yield [taken, max(shown - taken, 0)]
