"""What a place in Ink points at: a definition of the story, a name of the world, a tag's word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wintering.diagnostics import Span
from wintering.ink.index import Definition
from wintering.players.lsp.analysis import Analysis
from wintering.players.lsp.asked import Asked
from wintering.players.lsp.tag_words import TagWord, tag_words
from wintering.players.lsp.world_page import LIST_OF, Use

_DOTTED = re.compile(r"[^\W\d]\w*(?:\.\w+)*|\d+\w+")


@dataclass(frozen=True)
class Pointed:
    """One thing that has a name: where Ink declares it, where the world does, or both."""

    name: str
    ink: Definition | None
    world: Use | None = None


def word_at(row: str, column: int) -> tuple[str, int]:
    """The dotted name about a column, and the column it begins at."""
    for match in _DOTTED.finditer(row):
        if match.start() + 1 <= column <= match.end() + 1:
            return match[0], match.start() + 1
    return "", column


def pointed_at(asked: Asked) -> Pointed | None:
    """What the cursor points at."""
    analysis = asked.analysis
    if analysis is None:
        return None
    if asked.document.is_world:
        use = analysis.world.name_at(asked.line, asked.column) if analysis.world else None
        return _of_use(analysis, use) if use else None
    found = None
    if asked.is_fresh:
        found = analysis.index.definition_at(asked.file, asked.line, asked.column)
    if found is None:
        found = _by_word(asked, analysis)
    return of_definition(analysis, found) if found else None


def _by_word(asked: Asked, analysis: Analysis) -> Definition | None:
    """The definition that a word means, where the index does not know its place."""
    word, start = word_at(asked.row, asked.column)
    if not word or (asked.is_fresh and not _in_tag(asked)):
        return None
    # Of `cellar.door` the first part is meant when the cursor is in it.
    upto = word.find(".", max(asked.column - start, 0))
    path = word if upto < 0 else word[:upto]
    return named(analysis, path, asked)


def named(analysis: Analysis, path: str, asked: Asked | None = None) -> Definition | None:
    """What a dotted name means, seen from where a request stands."""
    index = analysis.index
    if asked is not None:
        flow = index.flow_at(asked.file, asked.line, asked.column)
        near = (f"{flow}.{path}", f"{flow.partition('.')[0]}.{path}")
        for each in index.definitions:
            is_local = each.kind in ("temporary", "parameter")
            if is_local and each.name == path and each.owner == flow:
                return each
        for each in near:
            if each in analysis.by_path:
                return analysis.by_path[each]
    return analysis.by_path.get(path) or analysis.everywhere.get(path)


def _in_tag(asked: Asked) -> bool:
    return any(
        word.span.column <= asked.column <= word.span.end_column
        for word in tag_words(asked.file, [asked.row])
    )


def of_definition(analysis: Analysis, found: Definition) -> Pointed:
    """A definition, with the world's own declaration of an item."""
    use = None
    if found.kind == "item" and analysis.world is not None:
        use = analysis.world.names.get(found.name)
        if use is not None and LIST_OF.get(use.kind) != found.path.partition(".")[0]:
            use = None
    return Pointed(found.name, found, use)


def _of_use(analysis: Analysis, use: Use) -> Pointed | None:
    assert analysis.world is not None
    declared = analysis.world.names.get(use.name)
    if declared is None:
        return None
    of = LIST_OF.get(declared.kind)
    ink = analysis.by_path.get(f"{of}.{use.name}") if of else None
    return Pointed(use.name, ink, declared)


def declared_at(pointed: Pointed) -> Span | None:
    """Where a thing is declared: by the world rather than by what is generated from it."""
    if pointed.world is not None:
        return pointed.world.span
    return pointed.ink.span if pointed.ink else None


def places(analysis: Analysis, pointed: Pointed, with_declaration: bool = True) -> list[Span]:
    """Every place where a thing is named: in flow and logic, in tags, in the world."""
    found: set[Span] = set()
    if pointed.ink is not None:
        declared = pointed.ink.span
        found.update(each for each in analysis.index.references_to(pointed.ink))
        found.discard(declared)
        found.update(word.span for word in _tagged(analysis, pointed.ink))
        if with_declaration:
            found.add(declared)
    if analysis.world is not None and pointed.world is not None:
        found.update(
            each.span
            for each in analysis.world.uses
            if each.name == pointed.name and (with_declaration or not each.is_declaration)
        )
    return sorted(found)


def _tagged(analysis: Analysis, definition: Definition) -> Iterator[TagWord]:
    """The tags' words that mean a definition."""
    if definition.kind in ("parameter", "temporary"):
        return
    for word in analysis.tag_words:
        if definition.name not in word.name:
            continue
        parts = word.name.split(".")
        column = word.span.column
        for count, part in enumerate(parts, start=1):
            if part == definition.name and named(analysis, ".".join(parts[:count])) is definition:
                span = Span.at(word.span.file, word.span.line, column, len(part))
                yield TagWord(word.key, part, span)
            column += len(part) + 1
