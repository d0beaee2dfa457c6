"""How time and memory grow with a story, from a thousand lines to a hundred thousand.

Each length is measured in a process of its own. The plot stands in docs/pictures; a straight
line is fitted by least squares through the points and its R² said (1 is a straight line).
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import ROOT
from benchmarks.ink_alone import alone
from benchmarks.ink_grown import grown
from benchmarks.ink_speed import Row

LINES = (1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000)
PICTURE = ROOT / "docs" / "pictures" / "ink_growth.svg"
STRAIGHT = 0.99  # R² of what is called a straight line here
_GROWING = {
    "compile_s": ("compile", "s"),
    "load_s": ("load the program", "s"),
    "program_mb": ("memory of the program", "MB"),
}
_STEADY = {
    "choices_a_second": ("choices played", "1/s"),
    "save_ms": ("save", "ms"),
    "restore_ms": ("restore", "ms"),
}


@dataclass
class Growth:
    """What was measured at each length, and the rows made of it."""

    points: list[dict[str, float]]
    rows: list[Row]


def measure_growth() -> Growth:
    """Measure every length and draw the picture. Changes: the picture."""
    points: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for lines in LINES:
            file = Path(folder) / f"grown_{lines}.ink"
            file.write_text(grown(lines), encoding="utf-8")
            points.append(alone("grown", "wintering", file))
    rows: list[Row] = []
    fits: dict[str, tuple[float, float, float]] = {}
    across = [point["lines"] for point in points]
    for key, (name, _) in _GROWING.items():
        fits[key] = straight_line(across, [point[key] for point in points])
        fit = fits[key][2]
        row = Row(f"straight line: {name}", "R²", {"wintering": fit})
        row.target, row.holds = f"at least {STRAIGHT:g}", fit >= STRAIGHT
        rows.append(row)
    for key, (name, unit) in {**_GROWING, **_STEADY}.items():
        rows.append(Row(f"{name}, 100,000 lines", unit, {"wintering": points[-1][key]}))
    _draw(points, fits)
    return Growth(points, rows)


def straight_line(across: list[float], up: list[float]) -> tuple[float, float, float]:
    """The slope, the height at 0 and the R² of the least-squares line through points."""
    count = len(across)
    middle_x, middle_y = sum(across) / count, sum(up) / count
    spread = sum((x - middle_x) ** 2 for x in across)
    slope = sum((x - middle_x) * (y - middle_y) for x, y in zip(across, up, strict=True)) / spread
    base = middle_y - slope * middle_x
    off = sum((y - base - slope * x) ** 2 for x, y in zip(across, up, strict=True))
    whole = sum((y - middle_y) ** 2 for y in up)
    return slope, base, 1 - off / whole if whole else 1.0


def _draw(points: list[dict[str, float]], fits: dict[str, tuple[float, float, float]]) -> None:
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    matplotlib.rcParams["svg.hashsalt"] = "ink_growth"  # the same file for the same figures
    figure, axes = pyplot.subplots(2, 3, figsize=(12, 6.4), layout="constrained")
    across = [point["lines"] / 1000 for point in points]
    everything = {**_GROWING, **_STEADY}.items()
    for axis, (key, (name, unit)) in zip(axes.flat, everything, strict=True):
        axis.plot(across, [point[key] for point in points], "o", color="#1f4e79")
        if key in fits:
            slope, base, fit = fits[key]
            axis.plot(across, [base + slope * x * 1000 for x in across], color="#c1666b")
            axis.set_title(f"{name} ({unit}), R² = {fit:.4f}", fontsize=10)
        else:
            axis.set_title(f"{name} ({unit})", fontsize=10)
        axis.set_ylim(bottom=0)
        axis.set_xlabel("thousand lines of Ink", fontsize=9)
        axis.grid(alpha=0.3)
    figure.suptitle("An Ink story growing from 1,000 to 100,000 lines", fontsize=12)
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(PICTURE, metadata={"Date": None, "Title": "Growth of an Ink story"})
    pyplot.close(figure)
