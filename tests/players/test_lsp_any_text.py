"""Any text at all, asked about at any place: the parts that answer never fail."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from wintering.ink import Kept
from wintering.players.lsp import ink_completion, ink_words, renaming, world_completion, world_words
from wintering.players.lsp.analysis import analyse
from wintering.players.lsp.asked import Asked, Refusal
from wintering.players.lsp.files import Files
from wintering.players.lsp.mending import Story, mends
from wintering.players.lsp.outline import folds, ink_parts, symbols, world_parts
from wintering.players.lsp.pointing import declared_at, places, pointed_at
from wintering.players.lsp.projects import project_of
from wintering.players.lsp.signatures import signature
from wintering.players.lsp.telling import told
from wintering.players.lsp.text import Text
from wintering.players.lsp.world_page import WorldPage
from wintering.players.worlds import BUNDLED

SPLINTERS = (
    *("{", "}", "(", ")", "->", "<-", "=", "== ", "#", "# when: ", "|", ":", '"', "\\", "\n", "\t"),
    *("/*", "*/", "//", "~ ", "* ", "- ", "INCLUDE ", "VAR ", "LIST ", "[", "]", ".", ",", "'''"),
    *("é", "\U0001d11e", "\x00", "\u2028", "0", "you", "knows(", "[person.", "[laws.sky]\n", "= {"),
)
EDITS = 16
ASKED = 12  # places asked about after each edit


def broken(text: str, draw: random.Random) -> str:
    """A text with something taken out, put in, or both."""
    start = draw.randrange(len(text) + 1)
    end = min(len(text), start + draw.choice((0, 0, 1, 3, 40)))
    return text[:start] + draw.choice(("", *SPLINTERS)) + text[end:]


def ask_everything(asked: Asked) -> None:
    """Ask all that can be asked of a place."""
    pointed = pointed_at(asked)
    assert asked.analysis is not None
    if pointed is not None:
        declared = declared_at(pointed)
        for span in (*places(asked.analysis, pointed), *([declared] if declared else [])):
            asked.location(span)
    with suppress(Refusal):
        renaming.prepared(asked)
        renaming.renamed(asked, "another_name")
    if asked.document.is_world:
        page = WorldPage(asked.document.text.text)
        world_words.hover(page, asked.line, asked.column)
        world_completion.complete(page, asked.line, asked.column)
    else:
        ink_words.hover(asked)
        signature(asked)
        for item in ink_completion.complete(asked)[:5]:
            ink_completion.resolved(item, asked.analysis)


@pytest.mark.parametrize("name", ["scenes/work.ink", "main.ink", "world.toml"])
def test_nothing_fails_whatever_is_written(name: str, tmp_path: Path) -> None:
    world = tmp_path / "lighthouse"
    shutil.copytree(BUNDLED / "lighthouse", world)
    draw = random.Random(name)
    files, kept = Files(), Kept()
    path = world / name
    whole = text = path.read_text(encoding="utf-8")
    for edit in range(EDITS):
        text = whole if edit % 8 == 0 else broken(text, draw)
        document = files.opened(path.as_uri(), "ink", edit, text)
        snapshot = files.snapshot()
        project = project_of(path, snapshot)
        analysis = analyse(project, snapshot, kept)
        analysis.prepare()
        shown = [
            told(each, document.text, lambda name: ("file:///a", Text("")))
            for each in analysis.diagnostics
        ]
        mends(document.uri, document.text, shown, Story(document.uri, document.text, ""))
        page = WorldPage(document.text.text)
        parts = world_parts(page) if document.is_world else ink_parts(document.text)
        symbols(parts, document.text)
        folds(parts, document.text, "#")
        for _ in range(ASKED):
            line = draw.randrange(len(document.text.lines)) + 1
            column = draw.randrange(len(document.text.line(line)) + 1) + 1
            # Half of the time the reading is of an older text.
            at = files.opened(path.as_uri(), "ink", edit, broken(text, draw))
            ask_everything(Asked(document, project, analysis, files, line, column))
            ask_everything(Asked(at, project, analysis, files, line, column))
