"""Where plays came and where they never did, by the lines of the source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from wintering.diagnostics import Span
from wintering.explore.ground import Ground
from wintering.explore.tally import Tally

OPENING = "the opening"


@dataclass(slots=True)
class LineReach:
    """How often what stands on a line was reached.

    `count` is that of the line's most reached point; `branches` gives those of its
    alternatives, in order; `choices` how often each choice on it was (shown, taken).
    """

    count: int = 0
    branches: list[int] = field(default_factory=list[int])
    choices: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


class ChoiceReach(NamedTuple):
    """A choice: where, its line as written, how often it was shown and taken."""

    file: str
    line: int
    column: int
    text: str
    shown: int
    taken: int


class Gap(NamedTuple):
    """Somewhere no play came to.

    `kind`: "knot" or "function" (none of it), "lines", "choice" (never shown), "not taken"
    (shown, and never taken), or "branch". `what`: the path of a knot or function, else the
    source as it stands there.
    """

    kind: str
    file: str
    line: int
    last_line: int
    what: str


class Reach:
    """A tally laid over the source."""

    def __init__(self, ground: Ground, tally: Tally) -> None:
        self._ground, self._tally = ground, tally
        self._texts = {file: text.splitlines() for file, text in ground.program.sources.items()}
        self.lines: dict[str, dict[int, LineReach]] = {file: {} for file in ground.program.sources}
        for point, hits in zip(ground.points, tally.hits, strict=True):
            line = self.lines.setdefault(point.span.file, {}).setdefault(
                point.span.line, LineReach()
            )
            if point.kind == "branch":
                line.branches.append(hits)
            elif point.kind == "choice":
                taken = ground.taken.get(point.span)
                line.choices.append((hits, 0 if taken is None else tally.hits[taken]))
            if point.kind != "taken":
                line.count = max(line.count, hits)

    @property
    def points(self) -> tuple[int, int]:
        """How many points were reached, and how many there are."""
        return sum(hits > 0 for hits in self._tally.hits), len(self._ground.points)

    @property
    def reached_lines(self) -> tuple[int, int]:
        """How many lines with anything on them were reached, and how many there are."""
        lines = [line for each in self.lines.values() for line in each.values()]
        return sum(line.count > 0 for line in lines), len(lines)

    def excerpt(self, file: str, line: int) -> str:
        """A line of the source without the spaces around it."""
        text = self._texts.get(file, [])
        return text[line - 1].strip() if 0 < line <= len(text) else ""

    def choices(self) -> Iterator[ChoiceReach]:
        """Every choice, in order of the source. Fallbacks are never shown, and left out."""
        ground, hits = self._ground, self._tally.hits
        for span, shown in ground.shown.items():
            if span in ground.fallbacks:
                continue
            text = self.excerpt(span.file, span.line)
            taken = ground.taken.get(span)
            yield ChoiceReach(
                span.file, span.line, span.column, text, hits[shown],
                0 if taken is None else hits[taken],
            )  # fmt: skip

    def knots(self) -> Mapping[str, int]:
        """How often the most reached point of each knot and stitch was, by its path."""
        found: dict[str, int] = {}
        for point, hits in zip(self._ground.points, self._tally.hits, strict=True):
            found[point.path] = max(found.get(point.path, 0), hits)
        return found

    def gaps(self) -> list[Gap]:
        """Everything that was never reached, in order of the source; no part of a part."""
        knots = {path for path, count in self.knots().items() if count == 0}
        found = [*self._whole_knots(knots), *self._lines(knots), *self._not_taken()]
        found += self._branches()
        files = {file: number for number, file in enumerate(self.lines)}
        return sorted(found, key=lambda gap: (files.get(gap.file, 0), gap.line))

    def _whole_knots(self, knots: set[str]) -> Iterator[Gap]:
        last: dict[str, int] = {}
        for point in self._ground.points:
            if point.path in knots:
                last[point.path] = max(last.get(point.path, 0), point.span.end_line)
        for path in sorted(knots):
            span = self._ground.place_of(path)
            kind = "function" if self._ground.is_function(path) else "knot"
            yield Gap(kind, span.file, span.line, max(last[path], span.line), path or OPENING)

    def _lines(self, knots: set[str]) -> Iterator[Gap]:
        """Runs of lines in knots that were reached, with nothing reached on them."""
        run: list[tuple[str, int, bool]] = []
        of_knots = {
            (point.span.file, point.span.line)
            for point in self._ground.points
            if point.path in knots
        }
        for file, lines in self.lines.items():
            for number in sorted(lines):
                line = lines[number]
                if line.count == 0 and (file, number) not in of_knots:
                    is_choice = bool(line.choices)
                    if run and is_choice:  # each choice is told of by itself
                        yield self._run(run)
                        run = []
                    run.append((file, number, is_choice))
                elif run:
                    yield self._run(run)
                    run = []
            if run:
                yield self._run(run)
                run = []

    def _run(self, run: list[tuple[str, int, bool]]) -> Gap:
        file, first, is_choice = run[0]
        kind = "choice" if is_choice else "lines"
        return Gap(kind, file, first, run[-1][1], self.excerpt(file, first))

    def _not_taken(self) -> Iterator[Gap]:
        for each in self.choices():
            if each.shown and not each.taken:
                yield Gap("not taken", each.file, each.line, each.line, each.text)

    def _branches(self) -> Iterator[Gap]:
        """Branches never taken on lines that were reached; an empty one keeps nothing back."""
        last: Span | None = None
        for point, hits in zip(self._ground.points, self._tally.hits, strict=True):
            before, span = last, point.span
            last = span
            if point.kind != "branch" or hits or not self.lines[span.file][span.line].count:
                continue
            # An alternative with nothing in it has the place of its whole sequence, and so
            # stands before what it follows.
            if before is not None and before.line == span.line and before.column > span.column:
                continue
            text = self._texts.get(span.file, [])
            written = text[span.line - 1] if span.line <= len(text) else ""
            end = span.end_column - 1 if span.end_line == span.line else len(written)
            what = written[span.column - 1 : end].strip() or written.strip()
            yield Gap("branch", span.file, span.line, span.line, what)
