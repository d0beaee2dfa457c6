"""Header tags read one by one: `# key: value`, each with the place of its value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from wintering.diagnostics import Diagnostics, Span, nearest
from wintering.ink import HeaderTag as Tag
from wintering.story import codes

# Whether a tag carries a value after a colon, and whether a header may hold it more than once.
WITH_VALUE = {
    "offer": False,
    "arrive": True,
    "tells": False,
    "when": True,
    "at": True,
    "weight": False,
    "lean": True,
    "doing": False,
    "every": False,
    "needs": True,
    "ending": False,
    "variant": True,
}
BARE = frozenset({"once", "urgent", "order"})
KNOWN = (*WITH_VALUE, *sorted(BARE))

# Ink reads these as its own inside a tag, so that the tag would end or change there.
FORBIDDEN = ("|", "{", "}", "->", "<-", "<>", "//")


@dataclass(frozen=True, slots=True)
class HeaderTag:
    """One tag of a header: its key, its value without spaces around, the place of the value."""

    key: str
    value: str
    span: Span
    whole: Span


def read_tags(
    header: Iterable[Tag], sources: Mapping[str, str], found: Diagnostics
) -> list[HeaderTag]:
    """The tags of a header, those that cannot be read left out. Changes: found."""
    read: list[HeaderTag] = []
    seen: set[str] = set()
    for tag in header:
        if _has_forbidden(tag, sources, found):
            continue
        one = _read(tag, sources, found)
        if one is None:
            continue
        if one.key in seen and not WITH_VALUE.get(one.key, False):
            found.add(
                codes.REPEATED_TAG,
                one.whole,
                f"'# {one.key}' stands twice in this header",
                "a scene has one of it, and which of the two is meant cannot be told.",
                "keep one of them.",
            )
            continue
        seen.add(one.key)
        read.append(one)
    return read


def _read(tag: Tag, sources: Mapping[str, str], found: Diagnostics) -> HeaderTag | None:
    key, colon, value = tag.text.partition(":")
    key, value = key.strip(), value.strip()
    span = place_of(value or tag.text, tag.span, sources)
    if key not in WITH_VALUE and key not in BARE:
        meant = nearest(key, KNOWN)
        found.add(
            codes.UNKNOWN_TAG,
            place_of(key, tag.span, sources),
            f"a scene has no header tag '{key}'",
            f"tags directly under a knot say how it is played; known are {', '.join(KNOWN)}.",
            f"did you mean '# {meant}'?"
            if meant
            else "take it away, or move it below the first line that prints.",
        )
        return None
    if key in BARE and value:
        found.add(
            codes.BAD_VALUE,
            span,
            f"'# {key}' takes no value",
            "it says yes by standing there.",
            f"write '# {key}' alone.",
        )
        return None
    if key in WITH_VALUE and (not colon or not value):
        found.add(
            codes.BAD_VALUE,
            place_of(key, tag.span, sources),
            f"'# {key}' says nothing",
            "this tag carries a value after a colon.",
            f"write '# {key}: …', or take it away.",
        )
        return None
    return HeaderTag(key, value, span, tag.span)


def _has_forbidden(tag: Tag, sources: Mapping[str, str], found: Diagnostics) -> bool:
    """Whether the line of a tag holds a mark that Ink would not leave in it. Changes: found."""
    lines = _lines(sources.get(tag.span.file, ""))
    if not 0 < tag.span.line <= len(lines):
        return False
    written = lines[tag.span.line - 1][tag.span.column - 1 :].partition("#")[0]
    places = {mark: written.find(mark) for mark in FORBIDDEN if mark in written}
    if not places:
        return False
    mark = min(places, key=lambda one: places[one])
    found.add(
        codes.FORBIDDEN,
        Span.at(tag.span.file, tag.span.line, tag.span.column + places[mark], len(mark)),
        f"'{mark}' stands in a header tag",
        "Ink reads this mark as the language's own, even in a tag, and would cut the tag there.",
        "write 'or' for '||', and name a knot without '->'."
        if mark in ("|", "->")
        else "take it out of the tag.",
    )
    return True


def place_of(part: str, within: Span, sources: Mapping[str, str]) -> Span:
    """Where a part of a tag stands on its line; the whole tag when it is not found."""
    lines = _lines(sources.get(within.file, ""))
    if not 0 < within.line <= len(lines):
        return within
    column = lines[within.line - 1].find(part, within.column - 1)
    if column < 0:
        return within
    return Span.at(within.file, within.line, column + 1, len(part))


@lru_cache(maxsize=4)  # headers come file by file
def _lines(text: str) -> list[str]:
    return text.splitlines()
