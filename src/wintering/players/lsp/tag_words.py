"""The names that stand in scene headers and choice tags: Ink reads these tags as plain words.

`# when: knows(lexa, followed) and hours_since(gate) > 3` names a function, a person, a fact
and a knot; whoever looks for the uses of one of them must find it there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wintering.diagnostics import Span

_TAG = re.compile(r"#[ \t]*(\w+)[ \t]*:([^#\n]*)")
_NAME = re.compile(r"(?<![\w.])[^\W\d]\w*(?:\.\w+)*")
_IN_BRACKETS = re.compile(r"\(\s*(\w+)\s*\)")
_DOING = re.compile(r"\s*(\w+)(?:\s+to\s+(\w+))?")
_QUOTED = re.compile(r'"[^"\n]*"')


@dataclass(frozen=True)
class TagWord:
    """A name in a tag: which tag, the name, its place."""

    key: str
    name: str
    span: Span


def tag_words(file: str, lines: list[str]) -> Iterator[TagWord]:
    """Every name in the tags of a file that may stand for something declared."""
    for number, line in enumerate(lines, start=1):
        if "#" not in line:
            continue
        for tag in _TAG.finditer(line):
            for start, end in _names(tag[1], tag[2]):
                offset = tag.start(2)
                span = Span.at(file, number, offset + start + 1, end - start)
                yield TagWord(tag[1], tag[2][start:end], span)


def _names(key: str, value: str) -> Iterator[tuple[int, int]]:
    if key in ("when", "weight", "needs", "at"):
        yield from _all(value, 0)
    elif key == "lean":
        policy = re.match(r"\s*\w+", value)
        yield from _all(value, policy.end() if policy else 0)
    elif key == "arrive":
        for match in _IN_BRACKETS.finditer(value):
            yield match.span(1)
    elif key == "doing":
        match = _DOING.match(value)
        for group in (1, 2):
            if match is not None and match[group] is not None:
                yield match.span(group)


def _all(value: str, start: int) -> Iterator[tuple[int, int]]:
    quotes = [match.span() for match in _QUOTED.finditer(value)]
    for match in _NAME.finditer(value, start):
        if not any(low <= match.start() < high for low, high in quotes):
            yield match.span()
