"""What a story is made of: its words, by file and knot, and how many there are of each thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from wintering.diagnostics import Span
from wintering.ink import Program, nodes

# Words a minute, silently, of English fiction: M. Brysbaert, "How many words do we read per
# minute?", Journal of Memory and Language 109 (2019) 104047.
WORDS_A_MINUTE = 260
LINES_REMEMBERED = 8192  # with their words: lives tell the same lines over again; some MB


@dataclass
class Measures:
    """How much there is of everything in a story, as it was written.

    `knots` and `files` give words of prose by path and by file; `things` counts the rest.
    """

    words: int = 0
    choice_words: int = 0  # of them, those that stand in choices
    files: Counter[str] = field(default_factory=Counter[str])
    knots: Counter[str] = field(default_factory=Counter[str])
    places: dict[str, Span] = field(default_factory=dict[str, Span])
    things: Counter[str] = field(default_factory=Counter[str])

    @property
    def minutes(self) -> float:
        """How long reading every word once takes. Units: minutes."""
        return self.words / WORDS_A_MINUTE

    def longest(self, most: int) -> list[tuple[str, int]]:
        """The knots with the most words, the longest first, ties by name."""
        ordered = sorted(self.knots.items(), key=lambda each: (-each[1], each[0]))
        return ordered[:most]


THINGS = (
    "knots", "stitches", "functions", "choices", "sticky choices", "once-only choices",
    "fallback choices", "gathers", "labels", "diverts", "tunnels", "threads", "conditionals",
    "sequences", "tags", "variables", "constants", "lists", "list items", "external functions",
)  # fmt: skip


def measure(program: Program) -> Measures:
    """Count a story. Words in quotes, tags and logic are not prose and are left out."""
    names = program.names
    found = Measures(things=Counter(dict.fromkeys(THINGS, 0)))
    things = found.things
    for scope in names.scopes:
        if scope.is_function:
            things["functions"] += 1
        elif scope.stitch:
            things["stitches"] += 1
        elif scope.knot:
            things["knots"] += 1
        if not scope.stitch:
            found.knots[scope.knot] += 0
            found.places[scope.knot] = scope.flow.span
        _count(program.body_of(scope.path), scope.knot, found, in_choice=False)
    things["variables"] = len(names.variables)
    things["constants"] = len(names.constants)
    things["lists"] = len(program.lists)
    things["list items"] = sum(map(len, program.lists.values()))
    things["external functions"] = len(program.externals)
    return found


@lru_cache(LINES_REMEMBERED)
def words_in(text: str) -> int:
    """How many words a text has: what stands between spaces and has a letter or digit in it."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _count(content: list[nodes.Content], knot: str, found: Measures, in_choice: bool) -> None:
    things = found.things
    for each in content:
        if isinstance(each, nodes.Text):
            many = words_in(each.text)
            found.words += many
            found.choice_words += many if in_choice else 0
            found.files[each.span.file] += many
            found.knots[knot] += many
        elif isinstance(each, nodes.Tag):
            things["tags"] += 1
        elif isinstance(each, nodes.Choice):
            things["choices"] += 1
            things["sticky choices" if each.is_sticky else "once-only choices"] += 1
            things["fallback choices"] += each.is_fallback
            things["labels"] += each.label is not None
        elif isinstance(each, nodes.Gather):
            things["gathers"] += 1
            things["labels"] += each.label is not None
        elif isinstance(each, nodes.Divert):
            things[f"{each.kind}s"] += 1
        elif isinstance(each, nodes.Conditional):
            things["conditionals"] += 1
        elif isinstance(each, nodes.Sequence):
            things["sequences"] += 1
        for part, is_choice in _parts(each):
            _count(part, knot, found, in_choice or is_choice)


def _parts(each: nodes.Content) -> Iterator[tuple[list[nodes.Content], bool]]:
    """What stands inside a piece of content, and whether it is words of a choice."""
    if isinstance(each, nodes.Weave):
        yield each.items, False
    elif isinstance(each, nodes.Conditional):
        for branch in each.branches:
            yield branch.content, False
    elif isinstance(each, nodes.Sequence):
        for element in each.elements:
            yield element, False
    elif isinstance(each, nodes.Choice):
        yield each.start, True
        yield each.only, True
        yield each.rest, False
    elif isinstance(each, nodes.TunnelReturn) and each.onward is not None:
        yield [each.onward], False
