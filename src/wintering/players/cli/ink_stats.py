"""`wintering ink stats`: how much there is of a story, and how long it takes to read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from wintering.explore.ground import Ground
from wintering.explore.measures import WORDS_A_MINUTE, Measures, measure
from wintering.explore.reading import TURNS_AT_MOST, Met, what_readers_meet
from wintering.explore.tally import median
from wintering.players.cli.arguments import seed
from wintering.players.cli.ink import open_program

if TYPE_CHECKING:
    import argparse
    from collections import Counter

LONGEST_SHOWN = 5
OPENING = "(opening)"
_COLUMN = 20


def stats(options: argparse.Namespace) -> int:
    """Print the measures of a story, for a person or as JSON."""
    program, _ = open_program(options.file)
    found = measure(program)
    met = what_readers_meet(Ground(program), seed(options.seed))
    print(json.dumps(_data(found, met), ensure_ascii=False) if options.json else _told(found, met))
    return 0


def _told(found: Measures, met: Met) -> str:
    rows = [
        ("words", f"{found.words:,} (of them {found.choice_words:,} in choices)"),
        ("reading time", f"{_time(found.minutes)} for every word once"),
        ("", f"({WORDS_A_MINUTE} words a minute: Brysbaert 2019, fiction)"),
        ("one play", f"{_spread(met.words)} words, {_spread(met.choices)} choices"),
        ("", f"({_time(median(met.words) / WORDS_A_MINUTE)};"
         f" from {met.plays} plays that chose evenly{_left(met)})"),
        *((thing, f"{many:,}") for thing, many in found.things.items() if many),
    ]  # fmt: skip
    lines = [f"{name:<{_COLUMN}} {what}" for name, what in rows]
    lines.append("")
    lines.append("longest knots, in words")
    for name, words in found.longest(LONGEST_SHOWN):
        if not words:
            break
        lines.append(f"  {name or OPENING:<{_COLUMN - 2}} {words:>7,}  {found.places[name]}")
    if len(found.files) > 1:
        lines += ["", "words by file"]
        lines += [f"  {words:>7,}  {file}" for file, words in sorted(found.files.items())]
    return "\n".join(lines)


def _left(met: Met) -> str:
    if not met.left:
        return ""
    return f"; {met.left} of them were left after {TURNS_AT_MOST} choices or at a fault"


def _time(minutes: float) -> str:
    if minutes < 1:
        return "less than a minute"
    hours, rest = divmod(round(minutes), 60)
    return f"{hours} h {rest:02} min" if hours else f"{rest} min"


def _spread(counts: Counter[int]) -> str:
    return f"{median(counts):,.0f} ({min(counts):,} to {max(counts):,})"


def _data(found: Measures, met: Met) -> dict[str, Any]:
    """The schema is in docs/ink.md."""
    return {
        "words": found.words,
        "words_in_choices": found.choice_words,
        "reading_minutes": round(found.minutes, 2),
        "words_a_minute": WORDS_A_MINUTE,
        **{thing.replace(" ", "_").replace("-", "_"): many for thing, many in found.things.items()},
        "knots_by_words": [
            {"knot": name, "words": words, "file": span.file, "line": span.line}
            for name, words in found.longest(len(found.knots))
            for span in [found.places[name]]
        ],
        "words_by_file": dict(sorted(found.files.items())),
        "one_play": {
            "plays": met.plays,
            "left_at_a_bound": met.left,
            "words": _range(met.words),
            "choices": _range(met.choices),
        },
    }


def _range(counts: Counter[int]) -> dict[str, float]:
    return {"least": min(counts), "median": median(counts), "most": max(counts)}
