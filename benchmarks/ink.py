"""`python -m benchmarks.ink`: measure Ink beside its peers; print it, keep it, draw it."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from benchmarks.figures import ROOT, commit, machine
from benchmarks.ink_growth import measure_growth
from benchmarks.ink_page import short, write_page
from benchmarks.ink_players import MODULES
from benchmarks.ink_speed import Row, measure

RESULTS = ROOT / "benchmarks" / "results" / "ink.json"
_NAMES = ("wintering", "bink", "inkjs", "inkpython")


def main() -> int:
    """Measure everything; 1 when a target is missed."""
    on, at, versions = machine(), commit(), _versions()
    print(f"{on['processor']}, {on['cores']} cores, {on['python']}, commit {at}")
    print(", ".join(f"{name} {number}" for name, number in versions.items()))
    print(f"{'':<40}" + "".join(f"{name:>12}" for name in _NAMES) + "   target")
    rows: list[Row] = []
    for row in measure():
        rows.append(row)
        print(_line(row), flush=True)
    growth = measure_growth()
    rows.extend(growth.rows)
    for row in growth.rows:
        print(_line(row), flush=True)
    kept = {
        "machine": on,
        "commit": at,
        "versions": versions,
        "rows": [row.as_data() for row in rows],
        "growth": growth.points,
    }
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    write_page(kept, rows, datetime.now(tz=UTC).strftime("%d %B %Y").lstrip("0"))
    missed = [row.name for row in rows if row.holds is False]
    print(f"missed: {', '.join(missed)}" if missed else "every target is met")
    return 1 if missed else 0


def _line(row: Row) -> str:
    cells = "".join(
        f"{short(row.of[name]):>12}" if name in row.of else f"{'':>12}" for name in _NAMES
    )
    others = "".join(
        f"  [{name} {short(value)}]" for name, value in row.of.items() if name not in _NAMES
    )
    mark = "" if row.holds is None else ("  holds" if row.holds else "  MISSED")
    return f"{row.name + ' (' + row.unit + ')':<40}{cells}   {row.target}{mark}{others}"


def _versions() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("wintering", "bink", "inkpython"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    described = json.loads((MODULES / "inkjs" / "package.json").read_text(encoding="utf-8"))
    found["inkjs"] = described["version"]
    return found


if __name__ == "__main__":
    sys.exit(main())
