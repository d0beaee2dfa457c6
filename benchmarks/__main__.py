"""`python -m benchmarks`: measure, print, and write benchmarks/results/latest.json."""

from __future__ import annotations

import json
import sys

from benchmarks.figures import ROOT, Figure, commit, machine
from benchmarks.measures import MEASURES

RESULTS = ROOT / "benchmarks" / "results" / "latest.json"


def main() -> int:
    """Measure everything; 1 when a figure is beyond its limit."""
    on, at = machine(), commit()
    print(f"{on['processor']}, {on['cores']} cores, {on['python']}, commit {at}")
    figures: list[Figure] = []
    for measure in MEASURES:
        for each in measure():
            figures.append(each)
            print(_line(each), flush=True)
    rows = [{**each.as_data(), "machine": on, "commit": at} for each in figures]
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if all(each.holds for each in figures) else 1


def _line(each: Figure) -> str:
    limit = "" if each.limit is None else f"   limit {each.limit:g}{'' if each.holds else '  OVER'}"
    low, high = each.spread
    return (
        f"{each.name:<36} {each.figure:>9.3f} {each.unit:<3} {each.reckoned}"
        f" of {each.samples} ({low:g} to {high:g}){limit}"
    )


if __name__ == "__main__":
    sys.exit(main())
