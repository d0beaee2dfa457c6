"""Checks across scenes: endings that end, ends that have a name, scenes every world needs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from wintering.diagnostics import Diagnostics, Span
from wintering.ink import Program
from wintering.life.moments import DYING, LAST_DAY
from wintering.story import codes
from wintering.story.sources import MAIN_FILE
from wintering.story.storylet import Awaits, Storylet
from wintering.story.world import GONE_FUNCTION, REST_KNOT, SENSE_FUNCTION

_KNOT = re.compile(r"^\s*={2,}\s*(?:function\s+)?(\w+)")
_DIVERT = re.compile(r"->\s*([\w.]+)")
_END = re.compile(r"->\s*END\b")


def check_scenes(program: Program, storylets: Mapping[str, Storylet], found: Diagnostics) -> None:
    """Check what can only be seen with all scenes at hand. Changes: found."""
    _check_ends(program, storylets, found)
    _check_needed(program, storylets, found)


def _check_ends(program: Program, storylets: Mapping[str, Storylet], found: Diagnostics) -> None:
    ends: dict[str, Span] = {}
    diverts: dict[str, set[str]] = {}
    for knot, span, line in _lines(program):
        diverts.setdefault(knot, set()).update(
            target.split(".")[0] for target in _DIVERT.findall(line)
        )
        if _END.search(line):
            ends.setdefault(knot, span)
    endings = {knot for knot, one in storylets.items() if one.ending is not None}
    named = _reached(endings, diverts, frozenset())
    # What a scene reaches that names no ending, before it comes to one that does.
    unnamed = _reached(set(storylets) - endings, diverts, endings)
    for knot, span in ends.items():
        if knot not in named or (knot in unnamed and knot not in endings):
            found.add(
                codes.END_WITHOUT_ENDING,
                span,
                f"the story can end in '{knot}' without the name of an ending",
                "a life that ends has an ending with a name, for its reader and for reports.",
                "write '-> DONE' to go on living, or '# ending: …' under the knot that ends.",
            )
    for knot in sorted(endings):
        if not ends.keys() & _reached({knot}, diverts, frozenset()):
            found.add(
                codes.ENDING_WITHOUT_END,
                storylets[knot].span,
                f"'{knot}' names the ending '{storylets[knot].ending}' and never ends the story",
                "an ending is reached by '-> END'.",
                "end the knot with '-> END', or take '# ending' away.",
            )


def _reached(starts: set[str], diverts: Mapping[str, set[str]], stops: Collection[str]) -> set[str]:
    """The knots that diverts lead to from some, these among them, not through `stops`."""
    seen: set[str] = set()
    waiting = [knot for knot in starts if knot not in stops]
    while waiting:
        knot = waiting.pop()
        if knot not in seen:
            seen.add(knot)
            waiting.extend(next_ for next_ in diverts.get(knot, ()) if next_ not in stops)
    return seen


def _lines(program: Program) -> Iterator[tuple[str, Span, str]]:
    """Every line of the scenes with the knot it stands in; comments left out."""
    for file, text in program.sources.items():
        knot, in_comment = "", False
        for number, whole in enumerate(text.splitlines(), start=1):
            line, in_comment = _without_comments(whole, in_comment)
            header = _KNOT.match(line)
            if header:
                knot = header[1]
                continue
            ends = _END.search(line)
            column = ends.start() + 1 if ends else 1
            yield knot, Span.at(file, number, column, len(ends[0]) if ends else 1), line


def _without_comments(line: str, in_comment: bool) -> tuple[str, bool]:
    """A line with spaces where a comment stood, and whether the next line begins in one."""
    kept = ""
    while line:
        if in_comment:
            at = line.find("*/")
            if at < 0:
                return kept, True
            kept += " " * (at + 2)
            line, in_comment = line[at + 2 :], False
            continue
        starts = [at for at in (line.find("//"), line.find("/*")) if at >= 0]
        if not starts or line.startswith("//", min(starts)):
            return kept + (line[: min(starts)] if starts else line), False
        kept += line[: min(starts)]
        line, in_comment = line[min(starts) :], True
    return kept, in_comment


def _check_needed(program: Program, storylets: Mapping[str, Storylet], found: Diagnostics) -> None:
    here = Span.of_file(MAIN_FILE)
    for moment, name, why in (
        (DYING, "dying", "you may die in any world, and a death that nothing tells is a fault."),
        (LAST_DAY, "last_day", "every calendar has a last day, and that life needs its close."),
    ):
        if not any(
            Awaits(moment) in one.arrives and one.ending is not None and not one.needs
            for one in storylets.values()
        ):
            found.add(
                codes.MISSING_SCENE,
                here,
                f"no scene ends a life at '{name}'",
                why,
                f"write a knot with '# arrive: {name}' and '# ending: …' that reaches '-> END'.",
            )
    rest = storylets.get(REST_KNOT)
    if rest is None or rest.offer is None or rest.doing is None:
        found.add(
            codes.MISSING_SCENE,
            rest.span if rest else here,
            f"there is no offer '{REST_KNOT}' that takes hours",
            "it is always offered, so that no page is without a choice and time can pass.",
            f"write '=== {REST_KNOT}' with '# offer: Rest' and '# doing: resting for 1 hour'.",
        )
    for name, why, says in (
        (
            SENSE_FUNCTION,
            "it prints the quiet line of what you can sense, which stands on every page.",
            "the light and place",
        ),
        (
            GONE_FUNCTION,
            "it tells a reader whose kept life stood in a scene that you have since taken out.",
            "that what they were in the middle of is over",
        ),
    ):
        knot = program.knots.get(name)
        if knot is None or not knot.is_function:
            found.add(
                codes.MISSING_FUNCTION,
                here,
                f"there is no function '{name}'",
                why,
                f"write '=== function {name}()' with a line that says {says}.",
            )
