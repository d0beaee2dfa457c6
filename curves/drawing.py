"""How a picture is declared, and how all of them look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")

from matplotlib import pyplot

FOLDER = Path(__file__).parents[1] / "docs" / "laws" / "pictures"
OURS, PUBLISHED, OTHER = "#1f5a7a", "#b3541e", "#6b6b6b"  # told apart by shape as well
INCHES = (6.4, 3.6)

_LOOK = {
    "svg.hashsalt": "wintering",  # the same picture gives the same file
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#dddddd",
    "grid.linewidth": 0.6,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
}

Draw = Callable[[Any], None]
Figures = Callable[[], list[tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its file's name (law first), what it shows in a sentence, its drawing; figures.

    `figures` gives the rows of a table that stands under it, the first one its heads.
    """

    name: str
    says: str
    draw: Draw
    figures: Figures | None = None


PICTURES: dict[str, Picture] = {}


def picture(name: str, says: str, figures: Figures | None = None) -> Callable[[Draw], Draw]:
    """Declare a picture; the function draws it on the axes it is given."""

    def declare(draw: Draw) -> Draw:
        PICTURES[name] = Picture(name, says, draw, figures)
        return draw

    return declare


def write(one: Picture) -> Path:
    """Draw a picture and write it as SVG with its sentence as title, and its table beside it.

    Changes: NAME.svg, and NAME.md where it has figures.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{one.name}.svg"
    with mpl.rc_context(_LOOK):
        figure, axes = pyplot.subplots(figsize=INCHES, layout="constrained")
        one.draw(axes)
        if axes.get_legend_handles_labels()[0] and axes.get_legend() is None:
            axes.legend()
        figure.savefig(path, format="svg", metadata={"Date": None, "Title": one.says})
        pyplot.close(figure)
    if one.figures is not None:
        path.with_suffix(".md").write_text(_table(one.figures()), encoding="utf-8")
    return path


def _table(rows: list[tuple[str, ...]]) -> str:
    """A table in Markdown; the first row holds its heads."""
    rows = [rows[0], ("---",) * len(rows[0]), *rows[1:]]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def ours(axes: Any, x: Sequence[float], y: Sequence[float], label: str, **look: Any) -> None:
    """A line of the law's own."""
    axes.plot(x, y, label=label, **{"color": OURS, **look})


def published(axes: Any, x: Sequence[float], y: Sequence[float], label: str, **look: Any) -> None:
    """Points that someone measured and published."""
    axes.plot(x, y, "D", label=label, **{"color": PUBLISHED, "markersize": 5, **look})


def span(low: float, high: float, steps: int) -> list[float]:
    """Evenly spaced numbers from `low` to `high`, both included."""
    return [low + (high - low) * index / (steps - 1) for index in range(steps)]
