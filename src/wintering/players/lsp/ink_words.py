"""What is said of a name in Ink when an editor points at it, in Markdown."""

from __future__ import annotations

from wintering.ink.index import Definition
from wintering.players.lsp.analysis import Analysis
from wintering.players.lsp.asked import Asked
from wintering.players.lsp.language import (
    BUILTIN_WORDS,
    ENDS,
    HEADER_TAGS,
    LINE_WORDS,
    MOMENT_WORDS,
    word_hover,
)
from wintering.players.lsp.pointing import Pointed, places, pointed_at, word_at
from wintering.players.lsp.world_words import of_name
from wintering.players.lsp.writing import writing
from wintering.story.vocabulary import scene_functions

_KINDS = {
    "temporary": "a temporary variable",
    "external": "a function of the game",
}


def hover(asked: Asked) -> str | None:
    """What to say of a place in a story."""
    pointed = pointed_at(asked)
    if pointed is not None and asked.analysis is not None:
        return of_thing(asked.analysis, pointed)
    word, start = word_at(asked.row, asked.column)
    before = asked.row[: start - 1]
    if before.rstrip().endswith("#") and word in HEADER_TAGS:
        return word_hover(HEADER_TAGS[word])
    begun = writing(before)
    if begun.kind == "tag value" and begun.tag == "arrive" and word in MOMENT_WORDS:
        return f"**{word}**, a moment: {MOMENT_WORDS[word]}"
    if begun.kind == "target" and word in ENDS:
        return word_hover(ENDS[word])
    if word in BUILTIN_WORDS and begun.kind in ("logic", "tag value", "prose"):
        return word_hover(BUILTIN_WORDS[word])
    if not before.strip() and word in LINE_WORDS:
        return word_hover(LINE_WORDS[word])
    return None


def of_thing(analysis: Analysis, pointed: Pointed) -> str:
    """A name's meaning: the world's word on it, or its declaration with what is said above it."""
    if pointed.world is not None and analysis.world is not None:
        return of_name(analysis.world, pointed.world)
    assert pointed.ink is not None
    if is_world_function(analysis, pointed.ink):
        return function_words(pointed.name)
    return _of_definition(analysis, pointed)


def is_world_function(analysis: Analysis, definition: Definition) -> bool:
    """Whether a name is a function that the engine offers to scenes."""
    return (
        analysis.world is not None
        and definition.kind in ("external", "function")
        and definition.name in scene_functions()
    )


def function_words(name: str) -> str:
    """A scene function: how it is called, what it gives, what it does."""
    one = scene_functions()[name]
    rows = [f"```ink\n{function_shown(name)}\n```", one.documentation]
    if one.changes:
        rows.append("It changes something: call it on a line of its own, after `~`.")
    return "\n\n".join(rows)


def function_shown(name: str) -> str:
    """A scene function as its documentation writes it: `knows(person: people, …) → bool`."""
    one = scene_functions()[name]
    inside = ", ".join(f"{each}: {kind.removeprefix('list:')}" for each, kind in one.parameters)
    gives = "" if one.returns == "none" else f" → {one.returns.removeprefix('list:')}"
    return f"{'~ ' if one.changes else ''}{name}({inside}){gives}"


def _of_definition(analysis: Analysis, pointed: Pointed) -> str:
    definition = pointed.ink
    assert definition is not None
    kind = _KINDS.get(definition.kind, f"a {definition.kind}")
    if definition.kind == "item":  # its line is that of the whole LIST
        rows = [f"**{definition.name}**, an item of the LIST `{definition.owner}`"]
    else:
        rows = [f"```ink\n{definition.detail.strip()}\n```", f"{kind}{_where(definition)}"]
    if definition.documentation:
        rows.append(definition.documentation)
    if definition.kind in ("knot", "stitch"):
        tags = _header(analysis, definition)
        if tags:
            rows.append("```ink\n" + "\n".join(tags) + "\n```")
    if definition.kind in ("knot", "stitch", "label"):
        named = len(places(analysis, pointed, with_declaration=False))
        times = {0: "nowhere", 1: "once"}.get(named, f"{named} times")
        counted = f"`{definition.path}` in logic is how often it was visited."
        rows.append(f"Named {times} in this story. {counted}")
    return "\n\n".join(rows)


def _where(definition: Definition) -> str:
    if definition.kind in ("temporary", "parameter", "label", "stitch") and definition.owner:
        return f" of `{definition.owner}`"
    return ""


def _header(analysis: Analysis, definition: Definition) -> list[str]:
    """The tags that stand directly under a knot."""
    lines = analysis.lines(definition.span.file)
    found: list[str] = []
    for line in lines[definition.span.line :]:
        if line.lstrip().startswith("#"):
            found.append(line.strip())
        elif line.strip() and not line.lstrip().startswith("//"):
            break
    return found
