"""What may be written next in Ink: places after an arrow, names in logic, items as wanted."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path

from lsprotocol.types import CompletionItem, CompletionItemKind, MarkupContent, MarkupKind

from wintering.ink.index import Definition
from wintering.players.lsp.analysis import Analysis
from wintering.players.lsp.asked import Asked
from wintering.players.lsp.ink_words import function_shown, is_world_function, of_thing
from wintering.players.lsp.language import (
    BUILTIN_WORDS,
    ENDS,
    HEADER_TAGS,
    LINE_WORDS,
    MOMENT_WORDS,
    Word,
    word_hover,
)
from wintering.players.lsp.pointing import of_definition
from wintering.players.lsp.writing import Call, Writing, writing
from wintering.story.headers import ARGUMENT_OF
from wintering.story.leans import LEAN_TAG
from wintering.story.vocabulary import scene_functions

_KINDS = {
    "knot": CompletionItemKind.Class,
    "stitch": CompletionItemKind.Method,
    "label": CompletionItemKind.Reference,
    "function": CompletionItemKind.Function,
    "external": CompletionItemKind.Function,
    "variable": CompletionItemKind.Variable,
    "constant": CompletionItemKind.Constant,
    "temporary": CompletionItemKind.Variable,
    "parameter": CompletionItemKind.Variable,
    "list": CompletionItemKind.Enum,
    "item": CompletionItemKind.EnumMember,
}
_PLACES = ("knot", "stitch", "label")
_POLICIES = ("careful", "reckless")
FIRST, NEXT, LAST = "0", "1", "2"  # how what is wanted is sorted before what is only possible


def complete(asked: Asked) -> list[CompletionItem]:
    """Everything that may stand at a place of a story."""
    begun = writing(asked.row[: asked.column - 1])
    if begun.kind == "include":
        return list(_files(asked))
    if begun.kind == "tag":
        return [_word(name, word, NEXT) for name, word in HEADER_TAGS.items()]
    if begun.kind == "line":
        return [_word(name, word, NEXT) for name, word in LINE_WORDS.items()]
    analysis = asked.analysis
    if analysis is None or begun.kind == "prose":
        return []
    if "." in begun.word:
        return list(_members(analysis, begun.word.rpartition(".")[0], asked))
    if begun.kind == "target":
        return [
            *_targets(analysis, asked),
            *(_word(name, word, LAST) for name, word in ENDS.items()),
        ]
    if begun.kind == "tag value":
        return list(_in_tag(analysis, asked, begun))
    return list(_logic(analysis, asked, begun.call))


def _word(name: str, word: Word, sort: str) -> CompletionItem:
    return CompletionItem(
        label=name,
        kind=CompletionItemKind.Keyword,
        detail=word.shown,
        documentation=MarkupContent(MarkupKind.Markdown, word_hover(word)),
        sort_text=f"{sort}{name}",
    )


def _item(analysis: Analysis, each: Definition, sort: str, label: str = "") -> CompletionItem:
    """A name to choose; what is said of it is asked for when it is looked at (`resolved`)."""
    detail = each.owner if each.kind == "item" else each.detail.strip()
    if is_world_function(analysis, each):
        detail = function_shown(each.name)
    return CompletionItem(
        label=label or each.name,
        kind=_KINDS.get(each.kind, CompletionItemKind.Text),
        detail=detail,
        sort_text=f"{sort}{label or each.name}",
        data={"project": str(analysis.project.root), "path": each.path},
    )


def resolved(item: CompletionItem, analysis: Analysis) -> CompletionItem:
    """A name to choose, with what is said of it. Changes: the item."""
    path = str(item.data.get("path", "")) if isinstance(item.data, dict) else ""
    definition = analysis.by_path.get(path)
    if definition is not None:
        words = of_thing(analysis, of_definition(analysis, definition))
        item.documentation = MarkupContent(MarkupKind.Markdown, words)
    return item


def _visible(analysis: Analysis, asked: Asked) -> list[Definition]:
    """What can be named where the cursor stands, each name once."""
    found: dict[str, Definition] = {}
    for each in analysis.index.visible_at(asked.file, asked.line, asked.column):
        found.setdefault(each.name, each)
    return list(found.values())


# ------------------------------------------------------------------- places


def _targets(analysis: Analysis, asked: Asked) -> Iterator[CompletionItem]:
    seen: set[str] = set()
    for each in _visible(analysis, asked):
        if each.kind in _PLACES:
            seen.add(each.path)
            yield _item(analysis, each, FIRST if each.kind != "knot" else NEXT)
        elif each.kind in ("parameter", "variable", "temporary") and "->" in each.detail:
            yield _item(analysis, each, NEXT)
    for each in analysis.index.definitions:
        if each.kind == "stitch" and each.path not in seen:
            yield _item(analysis, each, LAST, each.path)


def _members(analysis: Analysis, base: str, asked: Asked) -> Iterator[CompletionItem]:
    """What stands below a knot, a stitch or a LIST."""
    here = analysis.index.flow_at(asked.file, asked.line, asked.column).partition(".")[0]
    for owner in (base, f"{here}.{base}"):
        prefix = f"{owner}."
        below = [each for each in analysis.index.definitions if each.path.startswith(prefix)]
        named: set[str] = set()
        for each in below:
            if each.kind in (*_PLACES, "item") and each.name not in named:
                named.add(each.name)
                yield _item(analysis, each, NEXT)
        if below:
            return


# -------------------------------------------------------------------- logic


def _logic(analysis: Analysis, asked: Asked, call: Call | None) -> Iterator[CompletionItem]:
    wanted = _wanted(analysis, call)
    if wanted == "knot":
        for each in _visible(analysis, asked):
            if each.kind in _PLACES:
                yield _item(analysis, each, FIRST, f"-> {each.name}")
    of = wanted.removeprefix("list:") if wanted is not None else None
    for each in _visible(analysis, asked):
        if each.kind != "item":
            yield _item(analysis, each, NEXT)
        elif of is None:
            yield _item(analysis, each, LAST)
        elif each.owner == of:
            yield _item(analysis, each, FIRST)
    for name, word in BUILTIN_WORDS.items():
        yield _word(name, word, LAST)


def _wanted(analysis: Analysis, call: Call | None) -> str | None:
    """The kind that a world function wants at an argument: number, knot, list:people…"""
    if call is None:
        return None
    if call.name in ("TURNS_SINCE", "READ_COUNT"):
        return "knot"
    if analysis.world is None or call.name not in scene_functions():
        return None
    parameters = scene_functions()[call.name].parameters
    return parameters[call.argument][1] if call.argument < len(parameters) else None


# --------------------------------------------------------------------- tags


def _in_tag(analysis: Analysis, asked: Asked, begun: Writing) -> Iterator[CompletionItem]:
    if begun.tag in ("when", "weight"):
        yield from _expression(analysis, asked, begun.call)
    elif begun.tag == LEAN_TAG.rstrip(":"):
        if begun.value.strip() == begun.word:
            for name in _POLICIES:
                yield CompletionItem(label=name, kind=CompletionItemKind.EnumMember)
        else:
            yield from _expression(analysis, asked, begun.call)
    elif begun.tag == "arrive" and begun.call is not None:
        yield from _items(analysis, ARGUMENT_OF.get(begun.call.name, ""))
    elif begun.tag == "arrive":
        for name, words in MOMENT_WORDS.items():
            yield CompletionItem(label=name, kind=CompletionItemKind.Event, detail=words)
    elif begun.tag == "at":
        yield from _items(analysis, "places")
    elif begun.tag == "needs":
        yield from _knots(analysis)
    elif begun.tag == "doing":
        is_walk = " to " in begun.value
        yield from _items(analysis, "places" if is_walk else "activities")
    elif begun.tag == "tells":
        for name in ("content", "order"):
            yield CompletionItem(label=name, kind=CompletionItemKind.EnumMember)


def _expression(analysis: Analysis, asked: Asked, call: Call | None) -> Iterator[CompletionItem]:
    """Logic in a tag: a knot stands there by its bare name."""
    if _wanted(analysis, call) == "knot":
        yield from _knots(analysis)
    else:
        yield from _logic(analysis, asked, call)


def _items(analysis: Analysis, of: str) -> Iterator[CompletionItem]:
    for each in analysis.index.definitions:
        if each.kind == "item" and each.path.startswith(f"{of}."):
            yield _item(analysis, each, FIRST)


def _knots(analysis: Analysis) -> Iterator[CompletionItem]:
    for each in analysis.index.definitions:
        if each.kind == "knot":
            yield _item(analysis, each, FIRST)


# -------------------------------------------------------------------- files


def _files(asked: Asked) -> Iterator[CompletionItem]:
    """The story files that could be included, as an INCLUDE names them."""
    root = asked.project.root
    if not asked.document.is_file:
        return
    for path in _sorted(root.rglob("*.ink")):
        name = asked.project.name_of(path)
        hidden = any(part.startswith(".") or part == "node_modules" for part in Path(name).parts)
        if name != asked.project.main and path != asked.document.path and not hidden:
            yield CompletionItem(
                label=posixpath.normpath(name), kind=CompletionItemKind.File, sort_text=name
            )


def _sorted(paths: Iterable[Path]) -> list[Path]:
    most = 1000  # files that a list of suggestions names
    found: list[Path] = []
    for path in paths:
        found.append(path)
        if len(found) >= most:
            break
    return sorted(found)
