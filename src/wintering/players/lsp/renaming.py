"""Renaming: a name changed wherever it stands, or a reason why it cannot be."""

from __future__ import annotations

import re

from lsprotocol import types

from wintering.diagnostics import Span
from wintering.ink.running.builtins import BUILTINS
from wintering.players.lsp.analysis import Analysis
from wintering.players.lsp.asked import Asked, Refusal
from wintering.players.lsp.ink_words import is_world_function
from wintering.players.lsp.language import ENDS, KEYWORDS
from wintering.players.lsp.pointing import Pointed, places, pointed_at
from wintering.story.prelude import FILE as PRELUDE_FILE
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.names import fault_of

_NAME = re.compile(r"\w*[^\W\d]\w*")


def prepared(asked: Asked) -> types.PrepareRenamePlaceholder:
    """The stretch that would be renamed. Errors: Refusal when it cannot be."""
    analysis, pointed = _renamable(asked)
    file, at = asked.file, (asked.line, asked.column)
    for span in places(analysis, pointed):
        if span.file == file and span.line == at[0] and span.column <= at[1] <= span.end_column:
            return types.PrepareRenamePlaceholder(
                range=asked.document.text.range(span), placeholder=pointed.name
            )
    raise Refusal("There is no name here that could be changed.")


def renamed(asked: Asked, name: str) -> types.WorkspaceEdit:
    """The edits that give a thing another name. Errors: Refusal when they would break something."""
    analysis, pointed = _renamable(asked)
    _check(analysis, pointed, name)
    changes: dict[str, list[types.TextEdit]] = {}
    for span in places(analysis, pointed):
        if span.file == PRELUDE_FILE and not _prelude_is_written(asked, analysis):
            continue  # it is made anew from the world, or is not there
        location = asked.location(span)
        changes.setdefault(location.uri, []).append(types.TextEdit(location.range, name))
    return types.WorkspaceEdit(changes=changes)


def _prelude_is_written(asked: Asked, analysis: Analysis) -> bool:
    """Whether the prelude on disk is the one that the names were found in."""
    on_disk = asked.snapshot_text(asked.project.path_of(PRELUDE_FILE))
    return on_disk == analysis.texts.get(PRELUDE_FILE)


def _renamable(asked: Asked) -> tuple[Analysis, Pointed]:
    analysis = asked.analysis
    if analysis is None or not asked.is_fresh:
        raise Refusal("The story is still being read; ask again in a moment.")
    pointed = pointed_at(asked)
    if pointed is None:
        raise Refusal("There is no name here that could be changed.")
    ink = pointed.ink
    if ink is not None and is_world_function(analysis, ink):
        raise Refusal(f"'{pointed.name}' is a function of the engine; its name is fixed.")
    is_made = ink is not None and ink.span.file == PRELUDE_FILE and pointed.world is None
    if analysis.world is not None and is_made:
        raise Refusal(f"'{pointed.name}' is a name of the engine's; it is fixed.")
    if pointed.world is not None and pointed.name == "you":
        raise Refusal("'you' is whom the story is told to; that name is fixed.")
    return analysis, pointed


def _check(analysis: Analysis, pointed: Pointed, name: str) -> None:
    """Whether a name can be given. Errors: Refusal with the reason."""
    if not _NAME.fullmatch(name):
        raise Refusal(f"'{name}' cannot be a name: letters, digits and '_', not digits alone.")
    if name in BUILTINS or name in ENDS or name in KEYWORDS:
        raise Refusal(f"'{name}' belongs to Ink itself.")
    if pointed.world is not None:
        fault = fault_of(name)
        if fault is not None:
            raise Refusal(f"'{name}' cannot be a name of this world: {fault}")
        if name in vocabulary().reserved:
            raise Refusal(f"'{name}' is {vocabulary().reserved[name]} already.")
        assert analysis.world is not None
        if name in analysis.world.names:
            raise Refusal(f"'{name}' is a {analysis.world.names[name].kind} already.")
    taken = _taken(analysis, pointed, name)
    if taken is not None:
        raise Refusal(f"the name '{name}' is taken: {taken}.")


def _taken(analysis: Analysis, pointed: Pointed, name: str) -> Span | None:
    """Where something stands that already has a name in the same place."""
    ink = pointed.ink
    if ink is None:
        return None
    is_local = ink.kind in ("temporary", "parameter")
    for each in analysis.index.definitions:
        if each.name != name or each is ink:
            continue
        other_is_local = each.kind in ("temporary", "parameter")
        is_deep = {ink.kind, each.kind} <= {"label", "stitch"}
        if is_local and other_is_local and each.owner != ink.owner:
            continue
        if is_deep and each.owner.partition(".")[0] != ink.owner.partition(".")[0]:
            continue
        return each.span
    return None
