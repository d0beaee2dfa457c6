"""What an editor can do about a diagnostic at one stroke: write what was meant, add what lacks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lsprotocol import types

from wintering.ink.codes import UNKNOWN_TARGET
from wintering.players.lsp.telling import SOURCE
from wintering.players.lsp.text import Text
from wintering.story.codes import OLD_PRELUDE

_MEANT = re.compile(r"mend: .*?did you mean '([^'\n]+)'", re.DOTALL)
_WRITTEN = re.compile(r"'([^'\n]+)'")
_NEW_KNOT = re.compile(r"=== (\w+) ===")
_TO_WRITE = re.compile(r"mend: write 'INCLUDE ([^'\n]+)' in")


@dataclass(frozen=True)
class Story:
    """What a mend may need beside the document: the story's first file, and the prelude due."""

    main_uri: str
    main: Text
    prelude: str | None = None


def mends(
    uri: str, text: Text, diagnostics: list[types.Diagnostic], story: Story
) -> list[types.CodeAction]:
    """The mends of some diagnostics of a document."""
    found: list[types.CodeAction] = []
    for each in diagnostics:
        if each.source != SOURCE:
            continue
        meant = _MEANT.search(each.message)
        if meant is not None:
            found.extend(_as_meant(uri, text, each, meant[1]))
        if each.code == UNKNOWN_TARGET.number:
            found.extend(_new_knot(uri, text, each))
        if each.code == OLD_PRELUDE.number and story.prelude is not None:
            found.append(_anew(uri, text, each, story.prelude))
        missing = _TO_WRITE.search(each.message)
        if missing is not None:
            found.append(_include(each, missing[1], story))
    return found


def _as_meant(
    uri: str, text: Text, diagnostic: types.Diagnostic, meant: str
) -> list[types.CodeAction]:
    """Write the name that was meant where the wrong one stands."""
    row, start = text.place(diagnostic.range.start)
    end_row, end = text.place(diagnostic.range.end)
    line = text.line(row)
    stretch = line[start - 1 : end - 1 if end_row == row else len(line)]
    meant = meant.removeprefix("# ")
    for wrong in _WRITTEN.findall(diagnostic.message.split("\n")[0]):
        match = re.search(rf"(?<![\w.]){re.escape(wrong)}(?![\w])", stretch)
        if match is None:
            continue
        where = types.Range(
            text.position(row, start + match.start()), text.position(row, start + match.end())
        )
        return [_action(f"Write '{meant}'", uri, types.TextEdit(where, meant), diagnostic, True)]
    return []


def _new_knot(uri: str, text: Text, diagnostic: types.Diagnostic) -> list[types.CodeAction]:
    """Add the knot that a divert goes to, at the end of the file."""
    wrong = _WRITTEN.search(diagnostic.message)
    if wrong is None or not re.fullmatch(r"[^\W\d]\w*", wrong[1]):
        return []
    gap = "" if text.lines[-1] == "" else "\n"
    end = text.position(len(text.lines), len(text.lines[-1]) + 1)
    knot = f"{gap}\n=== {wrong[1]} ===\n-> DONE\n"
    edit = types.TextEdit(types.Range(end, end), knot)
    return [_action(f"Add a knot '{wrong[1]}'", uri, edit, diagnostic)]


def _anew(uri: str, text: Text, diagnostic: types.Diagnostic, prelude: str) -> types.CodeAction:
    """Write the prelude as the world is now."""
    whole = types.Range(
        text.position(1, 1), text.position(len(text.lines), len(text.lines[-1]) + 1)
    )
    edit = types.TextEdit(whole, prelude)
    return _action("Write the prelude anew", uri, edit, diagnostic, True)


def _include(diagnostic: types.Diagnostic, name: str, story: Story) -> types.CodeAction:
    """Let the story's first file include a file, after what it includes already."""
    uri, text = story.main_uri, story.main
    last = max(
        (n for n, line in enumerate(text.lines, start=1) if line.startswith("INCLUDE")), default=0
    )
    at = text.position(last + 1, 1) if last else text.position(1, 1)
    edit = types.TextEdit(types.Range(at, at), f"INCLUDE {name}\n")
    return _action(f"Include {name}", uri, edit, diagnostic, True)


def _action(
    title: str,
    uri: str,
    edit: types.TextEdit,
    diagnostic: types.Diagnostic,
    is_preferred: bool = False,
) -> types.CodeAction:
    return types.CodeAction(
        title=title,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic],
        is_preferred=is_preferred or None,
        edit=types.WorkspaceEdit(changes={uri: [edit]}),
    )
