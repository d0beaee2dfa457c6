"""What a function takes, shown while its call is being written."""

from __future__ import annotations

from lsprotocol import types

from wintering.players.lsp.asked import Asked
from wintering.players.lsp.ink_words import function_shown, is_world_function
from wintering.players.lsp.language import BUILTIN_WORDS
from wintering.players.lsp.pointing import named
from wintering.players.lsp.writing import open_call
from wintering.story.vocabulary import scene_functions


def signature(asked: Asked) -> types.SignatureHelp | None:
    """The signature of the innermost call that is open, with its argument marked."""
    call = open_call(asked.row[: asked.column - 1])
    if call is None:
        return None
    found = _of(asked, call.name)
    if found is None:
        return None
    parameters = found.parameters or []
    active = min(call.argument, len(parameters) - 1) if parameters else None
    return types.SignatureHelp(signatures=[found], active_signature=0, active_parameter=active)


def _of(asked: Asked, name: str) -> types.SignatureInformation | None:
    analysis = asked.analysis
    definition = named(analysis, name, asked) if analysis else None
    if analysis is not None and definition is not None:
        if is_world_function(analysis, definition):
            one = scene_functions()[name]
            inside = [f"{each}: {kind.removeprefix('list:')}" for each, kind in one.parameters]
            return _information(function_shown(name), one.documentation, inside)
        if definition.kind in ("function", "external", "knot", "stitch"):
            inside = list(definition.parameters)
            shown = f"{definition.path}({', '.join(inside)})"
            return _information(shown, definition.documentation, inside)
    if name in BUILTIN_WORDS:
        word = BUILTIN_WORDS[name]
        return _information(word.shown, word.says, list(word.parameters))
    return None


def _information(shown: str, words: str, inside: list[str]) -> types.SignatureInformation:
    return types.SignatureInformation(
        label=shown,
        documentation=types.MarkupContent(types.MarkupKind.Markdown, words) if words else None,
        parameters=[types.ParameterInformation(label=each) for each in inside],
    )
