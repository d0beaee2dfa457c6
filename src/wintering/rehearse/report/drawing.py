"""Pictures of the report: drawn by matplotlib as SVG whose colours the page chooses.

Each colour is drawn as a stand-in that nothing else uses and is then exchanged for a variable
of the page's style, so that one picture serves light and dark. Lines are told apart by their
dashes and markers as well.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

import matplotlib as mpl

mpl.use("svg")

from matplotlib.figure import Figure

INK, FAINT = "#010203", "#040506"
COLOURS = ("#0a0b01", "#0a0b02", "#0a0b03", "#0a0b04", "#0a0b05", "#0a0b06")
DASHES = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)), (0, (1, 3)))
MARKERS = ("o", "s", "^", "D", "v", "P")
_VARIABLES = {INK: "--ink", FAINT: "--line"} | {
    colour: f"--series{number}" for number, colour in enumerate(COLOURS, 1)
}
_LOOK: dict[Any, Any] = {
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "grid.color": FAINT,
    "grid.linewidth": 0.6,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
}
_PROLOGUE = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)
_SIZE = re.compile(r'(<svg [^>]*?)\s*width="[^"]*"\s*', re.DOTALL)
_HEIGHT = re.compile(r'(<svg [^>]*?)height="[^"]*"\s*', re.DOTALL)

Draw = Callable[[Any], None]


def drawn(name: str, says: str, draw: Draw, *, inches: tuple[float, float] = (6.6, 3.4)) -> str:
    """A picture as SVG. `name` is its own on the page; `draw` is given its axes."""
    return drawn_many(name, says, [draw], inches=inches)


def drawn_many(
    name: str,
    says: str,
    draws: Sequence[Draw],
    *,
    columns: int = 1,
    inches: tuple[float, float] = (6.6, 3.4),
) -> str:
    """Several drawings in one picture, row by row."""
    rows = -(-len(draws) // columns)
    with mpl.rc_context({**_LOOK, "svg.hashsalt": name}):
        figure = Figure(figsize=inches, layout="constrained")
        grid = figure.subplots(rows, columns, squeeze=False).ravel()
        for axes, draw in zip(grid, draws, strict=False):
            draw(axes)
        for axes in grid[len(draws) :]:
            axes.set_axis_off()
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None}, transparent=True)
    return _fitted(out.getvalue(), name, says)


def series(number: int) -> dict[str, Any]:
    """How the line of a number looks, from 0."""
    many = len(COLOURS)
    return {"color": COLOURS[number % many], "linestyle": DASHES[number % many]}


def band(axes: Any, x: Sequence[float], low: Any, high: Any, number: int) -> None:
    """What lies between two lines, faint."""
    axes.fill_between(x, low, high, color=COLOURS[number % len(COLOURS)], alpha=0.15, linewidth=0)


def _fitted(svg: str, name: str, says: str) -> str:
    """The SVG as the page takes it: its colours variables, its size the page's, its words told."""
    svg = _METADATA.sub("", _PROLOGUE.sub("", svg))
    for colour, variable in _VARIABLES.items():
        svg = svg.replace(colour, f"var({variable})")
    svg = _HEIGHT.sub(r"\1", _SIZE.sub(r"\1", svg), count=1)
    label = f"picture-{name}"
    # Identities within a picture are its own: several stand on one page.
    svg = re.sub(r'id="([^"]+)"', rf'id="{name}-\1"', svg)
    svg = re.sub(r'(xlink:href="#|url\(#)', rf"\1{name}-", svg)
    svg = svg.replace("<svg ", f'<svg role="img" aria-labelledby="{label}" ', 1)
    return re.sub(r"(<svg [^>]*>)", rf'\1<title id="{label}">{escape(says)}</title>', svg, count=1)
