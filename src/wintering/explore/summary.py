"""All that a test of a story found, as plain data: the schema is in docs/ink.md."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from wintering.diagnostics import Diagnostic, Span
from wintering.explore.ground import Ground
from wintering.explore.playing import Ending
from wintering.explore.reach import Reach
from wintering.explore.tally import Example, Tally, median

FORM = "wintering ink test"
VERSION = 1
DEAD_ENDS = ("ran out", "no choice")
ENDLESS = ("lines",)  # kinds of ending that are faults, though none was raised


@dataclass(frozen=True)
class Findings:
    """A test that was run, or stopped on the way."""

    file: str
    seed: int
    policy: str
    asked: int  # plays
    turns_at_most: int
    ground: Ground
    tally: Tally
    warnings: tuple[Diagnostic, ...]

    @property
    def reach(self) -> Reach:
        """Where its plays came."""
        return Reach(self.ground, self.tally)

    def dead_ends(self) -> list[tuple[Ending, Example]]:
        """Endings nobody wrote, the most frequent first."""
        return [each for each in self.endings() if each[0].kind in DEAD_ENDS]

    def endless(self) -> list[tuple[Ending, Example]]:
        """Text without end and without a choice."""
        return [each for each in self.endings() if each[0].kind in ENDLESS]

    def endings(self) -> list[tuple[Ending, Example]]:
        """How plays were over, the most frequent first."""
        return sorted(
            self.tally.endings.items(), key=lambda each: (-each[1].count, _place(each[0]))
        )

    def faults(self) -> list[tuple[Diagnostic, Example]]:
        """What went wrong in plays, the most frequent first."""
        return sorted(self.tally.faults.items(), key=lambda each: (-each[1].count, str(each[0])))

    def found(self) -> frozenset[str]:
        """Which of the things that a test may be failed on there are."""
        kinds: set[str] = set()
        if self.reach.gaps():
            kinds.add("never-reached")
        if self.dead_ends():
            kinds.add("dead-end")
        if self.faults() or self.endless():
            kinds.add("error")
        if self.warnings:
            kinds.add("warning")
        return frozenset(kinds)


def summary(tested: Findings) -> dict[str, Any]:
    """Everything found, as JSON can hold it; the same for the same test, however it was run."""
    reach, tally = tested.reach, tested.tally
    points, lines = reach.points, reach.reached_lines
    longest, shown_by = tally.longest, tally.longest_play
    return {
        "form": FORM,
        "version": VERSION,
        "file": tested.file,
        "seed": tested.seed,
        "policy": tested.policy,
        "plays": tally.plays,
        "plays_asked": tested.asked,
        "plays_that_chose_evenly": tally.evenly,
        "turns_at_most": tested.turns_at_most,
        "points": {"reached": points[0], "all": points[1]},
        "lines": {"reached": lines[0], "all": lines[1]},
        "never_reached": [
            {
                "kind": gap.kind,
                "file": gap.file,
                "line": gap.line,
                "last_line": gap.last_line,
                "what": gap.what,
            }
            for gap in reach.gaps()
        ],
        "choices": [each._asdict() for each in reach.choices()],
        "files": [
            {
                "file": file,
                "lines": [
                    {"line": number, "count": found[number].count} for number in sorted(found)
                ],
            }
            for file, found in reach.lines.items()
        ],
        "endings": [_ending(tested, *each) for each in tested.endings()],
        "dead_ends": [_ending(tested, *each) for each in tested.dead_ends()],
        "errors": [
            {
                "code": fault.code.number,
                **_where(fault.span),
                "what": fault.what,
                "why": fault.why,
                "mend": fault.mend,
                **_example(seen),
            }
            for fault, seen in tested.faults()
        ],
        "warnings": [
            {"code": each.code.number, **_where(each.span), "what": each.what}
            for each in tested.warnings
        ],
        "turns": spread(tally.turns),
        "words": spread(tally.words),
        "most_turns": tally.most_turns,
        "most_words": tally.most_words,
        "longest_without_a_choice": {
            "words": longest.words,
            "lines": longest.lines,
            "after_choices": longest.turn,
            "after": None if longest.after is None else _where(longest.after),
            "seed": shown_by.seed,
            "choices": typed(shown_by.choices),
        },
    }


def typed(choices: tuple[int, ...]) -> list[int]:
    """Choices as a player types them, from 1."""
    return [each + 1 for each in choices]


def spread(counts: Counter[int]) -> dict[str, float] | None:
    """The least, median and greatest of counted values; None of none."""
    if not counts:
        return None
    return {"least": min(counts), "median": median(counts), "most": max(counts)}


def _ending(tested: Findings, ending: Ending, seen: Example) -> dict[str, Any]:
    evenly = tested.tally.evenly
    return {
        "kind": ending.kind,
        "name": ending.name or None,
        **(_where(ending.where) if ending.where else {"file": None, "line": None, "column": None}),
        "share": seen.evenly / evenly if evenly else None,
        **_example(seen),
    }


def _where(span: Span) -> dict[str, Any]:
    return {"file": span.file, "line": span.line, "column": span.column}


def _example(seen: Example) -> dict[str, Any]:
    return {"plays": seen.count, "seed": seen.seed, "choices": typed(seen.choices)}


def _place(ending: Ending) -> tuple[str, str, str]:
    return ending.kind, str(ending.where), ending.name
