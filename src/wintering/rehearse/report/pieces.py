"""What the page is put together of: sections, tables, pictures, commands, all escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape

LONG = 44  # letters of a cell beyond which its line is broken
LONG_COMMAND = 140  # letters of a command beyond which it is folded
COMMAND_START = 60  # of them, those that stand beside the fold
MANY = 1000.0  # from here on a number is told whole
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Markup:
    """Text that is HTML already."""

    html: str


@dataclass(slots=True)
class Section:
    """A part of the page: its anchor, its heading, and what stands below it, in order."""

    anchor: str
    heading: str
    parts: list[Markup] = field(default_factory=list[Markup])

    def add(self, *parts: Markup) -> None:
        """Put parts below. Changes: this section."""
        self.parts.extend(parts)


def text(words: str) -> Markup:
    """A paragraph."""
    return Markup(f"<p>{escape(words)}</p>")


def heading(words: str) -> Markup:
    """A heading within a section."""
    return Markup(f"<h3>{escape(words)}</h3>")


def command(line: str) -> Markup:
    """A command to copy. One with hundreds of choices is folded, whole beneath its beginning."""
    whole = f"<code>{escape(line)}</code>"
    if len(line) <= LONG_COMMAND:
        return Markup(whole)
    start = escape(line[:COMMAND_START])
    return Markup(f"<details><summary>{start}… (whole)</summary>{whole}</details>")


def folded(words: str, *parts: Markup) -> Markup:
    """Parts that are shown when they are asked for."""
    inner = "".join(each.html for each in parts)
    return Markup(f"<details><summary>{escape(words)}</summary>{inner}</details>")


def table(
    caption: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell | Markup]],
    *,
    is_ranked: bool = False,
) -> Markup:
    """A table whose first column names its rows. Where nothing is in it, it says so.

    `is_ranked` says that the rows stand by rank, and that a reader may want them otherwise:
    the page lets such a table be sorted where scripts run.
    """
    body = [_row(each) for each in rows]
    if not body:
        return text(f"{caption}: none.")
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in columns)
    kind = ' class="ranked"' if is_ranked else ""
    return Markup(
        f'<div class="wide" tabindex="0" role="group" aria-label="{escape(caption)}">'
        f"<table{kind}><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table></div>"
    )


def _row(cells: Sequence[Cell | Markup]) -> str:
    first, *others = cells
    return f'<tr><th scope="row">{_inner(first)}</th>{"".join(map(_cell, others))}</tr>'


def _cell(cell: Cell | Markup) -> str:
    kind = ""
    if isinstance(cell, int | float):
        kind = ' class="number"'
    elif isinstance(cell, str) and len(cell) > LONG:
        kind = ' class="long"'
    return f"<td{kind}>{_inner(cell)}</td>"


def _inner(cell: Cell | Markup) -> str:
    if isinstance(cell, Markup):
        return cell.html
    if cell is None:
        return '<span role="img" aria-label="none">–</span>'
    if isinstance(cell, float):
        return f"{cell:,.0f}" if abs(cell) >= MANY else f"{cell:.3g}"
    return escape(str(cell))


def figure(svg: str, says: str, *beside: Markup) -> Markup:
    """A picture, what it says in words, and its numbers as a table one step away."""
    numbers = folded("The numbers of this picture", *beside).html if beside else ""
    return Markup(
        f'<figure><div class="plot" tabindex="0" role="group" aria-label="{escape(says)}">'
        f"{svg}</div>"
        f"<figcaption>{escape(says)}</figcaption>{numbers}</figure>"
    )


def percent(share: float) -> str:
    """A share in words."""
    return f"{100.0 * share:.1f} %"


def between(low: float, high: float) -> str:
    """An interval of shares in words."""
    return f"{100.0 * low:.1f} to {100.0 * high:.1f} %"


def source(file: str | None, line: int | None) -> str:
    """A place in the sources."""
    return f"{file}:{line}" if file else "–"
