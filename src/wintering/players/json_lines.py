"""`play --json`: one page a line out, one choice a line in. docs/json-protocol.md."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from wintering.players.sitting import Sitting
    from wintering.story.why import Cause

ASKS_WHY = "why "


def play_json(sitting: Sitting, lines: TextIO, out: TextIO) -> int:
    """Play until the input ends. Every line in gets one line out."""
    _say(out, page_data(sitting))
    for line in lines:
        asked = line.strip()
        told: Cause | None = None
        if asked.startswith(ASKS_WHY):
            told, error = _why(sitting, asked.removeprefix(ASKS_WHY))
        else:
            error = _done(sitting, asked)
        data = page_data(sitting)
        if told is not None:
            from wintering.story.why.causes import as_data

            data["why"] = as_data(told)
        if error:
            data["error"] = error
        _say(out, data)
    return 0


def page_data(sitting: Sitting) -> dict[str, Any]:
    """The open page as the protocol writes it."""
    page = sitting.page
    return {
        "turn": page.turn,
        "day": page.day,
        "hour": page.hour,
        "moon": page.moon,
        "place": page.place,
        "paragraphs": list(page.paragraphs),
        "choices": [{"text": text} for text in page.choices],
        "sense": page.sense,
        "ended": page.ended,
        "seed": sitting.seed,
        "digest": sitting.session.digest(),
        "life": sitting.name,
    }


def _why(sitting: Sitting, what: str) -> tuple[Cause | None, str | None]:
    """The answer to a question, or what was wrong with it."""
    from wintering.players.asking import answer
    from wintering.story.faults import LifeFault
    from wintering.story.why import LivedOtherwise, UnknownQuestion

    try:
        return answer(sitting, what), None
    except (UnknownQuestion, LivedOtherwise, LifeFault) as fault:
        return None, str(fault)


def _done(sitting: Sitting, line: str) -> str | None:
    """Do what a line asks, and give what was wrong with it, if anything was."""
    if line == "u":
        return None if sitting.undo() else "this is the first page: there is nothing to undo"
    count = len(sitting.page.choices)
    if not count:
        return "the life has ended: there is nothing to choose; u undoes"
    try:
        number = int(line)
    except ValueError:
        return f"a line is the number of a choice, from 1 to {count}, or u; this was not: {line!r}"
    if not 1 <= number <= count:
        return f"there is no choice {number}; the choices are 1 to {count}"
    sitting.choose(number - 1)
    return None


def _say(out: TextIO, data: dict[str, Any]) -> None:
    out.write(json.dumps(data, ensure_ascii=False) + "\n")
    out.flush()
