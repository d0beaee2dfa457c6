"""The language server's diagnostics, spoken of by a real client over standard input."""

from __future__ import annotations

import shutil
from pathlib import Path

from lsprotocol import types

from players.lsp_editor import Editor, place, with_editor
from wintering.players.worlds import BUNDLED

GOOD = "Once.\n-> cellar\n=== cellar ===\nDark.\n-> END\n"
BAD = GOOD.replace("-> cellar", "-> cellr", 1)


def test_a_mistake_is_shown_while_typing_and_gone_when_mended(tmp_path: Path) -> None:
    story = tmp_path / "story.ink"
    story.write_text(GOOD, encoding="utf-8")

    async def act(editor: Editor) -> None:
        uri = editor.show(story)
        assert [] == await editor.until_codes(uri)
        start = place(GOOD, "-> cellar", len("-> cell"))
        editor.edit(uri, "", types.Range(start, types.Position(start.line, start.character + 1)))
        (found,) = await editor.until_codes(uri, "INK010")
        assert types.DiagnosticSeverity.Error == found.severity
        assert "did you mean 'cellar'" in found.message
        assert found.code_description is not None
        assert found.code_description.href.endswith("docs/errors/INK010.md")
        assert place(BAD, "-> cellr").line == found.range.start.line
        editor.edit(uri, "a", types.Range(start, start))
        assert [] == await editor.until_codes(uri)

    assert 0 == with_editor(tmp_path, act)


def test_an_unsaved_buffer_counts_before_the_disk_and_includes_are_followed(
    tmp_path: Path,
) -> None:
    (tmp_path / "parts").mkdir()
    main, part = tmp_path / "main.ink", tmp_path / "parts" / "part.ink"
    main.write_text("INCLUDE parts/part.ink\n-> inner\n", encoding="utf-8")
    part.write_text("=== inner ===\nIn.\n-> END\n", encoding="utf-8")

    async def act(editor: Editor) -> None:
        inner = editor.show(part, "=== renamed ===\nIn.\n-> END\n")
        await editor.until_codes(main.as_uri(), "INK010")
        editor.edit(inner, "=== inner ===\nIn.\n-> END\n")
        await editor.until_codes(main.as_uri())
        editor.edit(inner, "=== inner ===\nIn.\n-> nowhere\n")
        await editor.until_codes(inner, "INK010")
        editor.text_document_did_close(
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(inner))
        )
        await editor.until_codes(inner)

    assert 0 == with_editor(tmp_path, act)


def test_a_world_is_checked_as_one(tmp_path: Path) -> None:
    world = tmp_path / "lighthouse"
    shutil.copytree(BUNDLED / "lighthouse", world)

    declared = (world / "world.toml").read_text(encoding="utf-8")
    scene = (world / "scenes" / "work.ink").read_text(encoding="utf-8")
    asks = "=== extra ===\n{knows(anne, boat_missing): Yes.}\n-> DONE\n"

    async def act(editor: Editor) -> None:
        toml = editor.show(world / "world.toml", language="toml")
        work = editor.show(world / "scenes" / "work.ink")
        await editor.until_codes(toml)
        editor.edit(toml, declared.replace("shelter = 0.95", "shelter = 9.5", 1))
        (found,) = await editor.until_codes(toml, "WLD007")
        assert place(declared, "0.95").line == found.range.start.line
        editor.edit(toml, declared)
        await editor.until_codes(toml)
        editor.edit(work, f"{scene}\n{asks}")
        (found,) = await editor.until_codes(work, "INK011")
        assert "did you mean 'ane'" in found.message

    assert 0 == with_editor(tmp_path, act)


def test_a_change_on_disk_counts_and_the_editor_is_asked_to_tell_of_it(tmp_path: Path) -> None:
    main, part = tmp_path / "main.ink", tmp_path / "part.ink"
    main.write_text("INCLUDE part.ink\n-> inner\n", encoding="utf-8")
    part.write_text("=== other\n-> END\n", encoding="utf-8")

    async def act(editor: Editor) -> None:
        uri = editor.show(main)
        await editor.until_codes(uri, "INK010")
        (asked,) = editor.registered
        assert types.WORKSPACE_DID_CHANGE_WATCHED_FILES == asked.method
        part.write_text("=== inner\n-> END\n", encoding="utf-8")
        changed = types.FileEvent(part.as_uri(), types.FileChangeType.Changed)
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([changed]))
        await editor.until_codes(uri)
        part.unlink()
        gone = types.FileEvent(part.as_uri(), types.FileChangeType.Deleted)
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([gone]))
        await editor.until_codes(uri, "INK008", "INK010")
        assert [] == editor.said

    assert 0 == with_editor(tmp_path, act)
