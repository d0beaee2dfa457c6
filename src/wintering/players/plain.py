"""`play --plain`: a page at a time on standard output, for pipes and screen readers."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from wintering.players.sitting import Sitting
    from wintering.story.page import Page

_COLUMN = 72
_NARROWEST = 20
HELP = (
    "Type the number of a choice and press Enter.\n"
    "u undoes the last choice, ? shows this help, q leaves.\n"
    "w and what you wonder about says why: w cold, w hungry, w trust and a name.\n"
    "Your life is kept after every page; come back to it with: wintering play --life {name}"
)

ASKS_WHY = ("w ", "why ")
ENDED = "This life has ended. n begins another, u goes back a page, q leaves."


def play_plain(sitting: Sitting, lines: TextIO, out: TextIO) -> int:
    """Play until q or the end of input; whatever is typed, nothing shown is lost."""
    _show(sitting.page, out)
    while True:
        out.write("> ")
        out.flush()
        line = lines.readline()
        if not line:
            out.write(f"\n{_farewell(sitting)}\n")
            return 0
        asked = line.strip().lower()
        if asked == "q":
            out.write(f"{_farewell(sitting)}\n")
            return 0
        if asked == "n" and sitting.page.ended is not None:
            from wintering.players.sitting import begin_another

            sitting = begin_another(sitting.store, sitting.name)
            _show(sitting.page, out)
        else:
            _answer(sitting, asked, out)


def _answer(sitting: Sitting, asked: str, out: TextIO) -> None:
    count = len(sitting.page.choices)
    if asked == "?":
        out.write(HELP.format(name=sitting.name) + "\n\n")
        _show(sitting.page, out)
    elif asked == "u":
        if not sitting.undo():
            out.write("This is the first page; there is nothing to undo.\n\n")
        _show(sitting.page, out)
    elif asked == "w" or asked.startswith(ASKS_WHY):
        out.write(f"{_why(sitting, asked)}\n\n")
    elif asked.isdecimal() and 1 <= int(asked[:9]) <= count:
        _show(sitting.choose(int(asked[:9]) - 1), out)
    elif count:
        numbers = f"a number from 1 to {count}" if count > 1 else "the number 1"
        out.write(f"Please type {numbers}, or u, ? or q.\n")
    else:
        out.write(f"{ENDED}\n")


def _why(sitting: Sitting, asked: str) -> str:
    """The answer to a line that begins with w, or what can be asked."""
    from wintering.players.asking import answered, questions

    what = asked.partition(" ")[2].strip()
    return (
        answered(sitting, what)
        if what
        else "\n".join(f"w {word}" for word, _ in questions(sitting))
    )


def _show(page: Page, out: TextIO) -> None:
    """One page: what is sensed, what is told, what may be chosen."""
    parts: list[str] = []
    if page.sense:
        parts.append(f"[{page.sense}]")
    column = _column(out)
    parts.extend(textwrap.fill(each, column) for each in page.paragraphs)
    out.write("\n\n".join(parts) + "\n\n")
    for number, text in enumerate(page.choices, 1):
        out.write(f"{number}. {text}\n")
    if page.ended is not None:
        out.write(f"The end.\n{ENDED}\n")
    out.flush()


def _column(out: TextIO) -> int:
    """How wide a line is: less than the usual only in a terminal that is narrower."""
    if not out.isatty():
        return _COLUMN
    return max(_NARROWEST, min(_COLUMN, shutil.get_terminal_size().columns - 1))


def _farewell(sitting: Sitting) -> str:
    return f"Kept as '{sitting.name}'. Come back with: wintering play --life {_quoted(sitting)}"


def _quoted(sitting: Sitting) -> str:
    import shlex

    return shlex.quote(sitting.name)
