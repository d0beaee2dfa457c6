"""The language server among things it cannot use: it says so, answers the next, and ends well."""

from __future__ import annotations

import asyncio
import json
import subprocess
import time
from pathlib import Path
from typing import Any

from lsprotocol import types

from players.lsp_editor import COMMAND, PATIENCE_S, Editor, with_editor

STORY = "-> cellar\n=== cellar\nDark.\n-> END\n"


def test_what_is_no_story_and_what_is_gone_disturb_nothing(tmp_path: Path) -> None:
    story = tmp_path / "story.ink"
    story.write_text(STORY, encoding="utf-8")
    (tmp_path / "binary.ink").write_bytes(b"\xff\xfe\x00\x01INCLUDE")
    (tmp_path / "asks.ink").write_text("INCLUDE binary.ink\nINCLUDE ../../outside.ink\n-> END\n")

    async def act(editor: Editor) -> None:
        unsaved = "untitled:Untitled-1"
        for uri, language, text in (
            (unsaved, "ink", "INCLUDE story.ink\n-> nowhere\n"),
            ("git:/story.ink?ref", "plaintext", STORY),
            ("file:///nowhere/at/all.ink", "ink", "-> nowhere\n"),
            ("file:///notes.txt", "plaintext", "=== no story"),
        ):
            item = types.TextDocumentItem(uri, language, 1, text)
            editor.text_document_did_open(types.DidOpenTextDocumentParams(item))
        await editor.until(unsaved, lambda shown: {"INK008", "INK010"} == _codes(shown))
        await editor.until_codes("file:///nowhere/at/all.ink", "INK010")
        asks = editor.show(tmp_path / "asks.ink")
        await editor.until_codes(asks, "INK008", "INK008")
        # Documents that are not open, positions that are not there, edits of nothing.
        here = types.Position(10_000, 10_000)
        for uri in (story.as_uri(), unsaved, "file:///notes.txt", "http://example.org/a.ink"):
            document = types.TextDocumentIdentifier(uri)
            assert await editor.text_document_hover_async(types.HoverParams(document, here)) is None
            await editor.text_document_completion_async(types.CompletionParams(document, here))
        editor.edit("file:///never/opened.ink", "text")
        story.unlink()
        gone = types.FileEvent(story.as_uri(), types.FileChangeType.Deleted)
        editor.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([gone]))
        again = editor.show(tmp_path / "late.ink", "-> nowhere\n")
        await editor.until_codes(again, "INK010")
        assert [] == editor.said

    assert 0 == with_editor(tmp_path, act)


def _codes(shown: list[types.Diagnostic]) -> set[str]:
    return {str(each.code) for each in shown}


def test_utf_8_is_spoken_where_the_editor_prefers_it(tmp_path: Path) -> None:
    async def act(editor: Editor) -> None:
        uri = editor.show(tmp_path / "story.ink", "Für dich -> nowhere\n")
        (found,) = await editor.until_codes(uri, "INK010")
        assert len("Für dich ".encode()) == found.range.start.character

    assert 0 == with_editor(tmp_path, act, position_encodings=["utf-8", "utf-16"])


def test_broken_messages_are_answered_in_plain_words_and_the_next_is_served(
    tmp_path: Path,
) -> None:
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None

        def send(body: bytes) -> None:
            server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            server.stdin.flush()

        def ask(number: int, method: str, params: Any) -> None:
            message = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
            send(json.dumps(message).encode())

        def answer(number: int) -> dict[str, Any]:
            while True:
                length = 0
                while (header := server.stdout.readline().strip()) != b"":
                    name, _, value = header.partition(b":")
                    if name == b"Content-Length":
                        length = int(value)
                message = json.loads(server.stdout.read(length))
                said.append(json.dumps(message))
                if message.get("id") == number:
                    return message

        said: list[str] = []
        ask(1, "initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        assert "capabilities" in answer(1)["result"]
        send(b"{this is no JSON")
        ask(2, "textDocument/hover", {"textDocument": 7})
        assert "textDocument/hover" in answer(2)["error"]["message"]
        ask(3, "no/such/method", {})
        assert "error" in answer(3)
        ask(4, "workspace/symbol", {"query": "cellar"})
        assert [] == answer(4)["result"]
        ask(5, "shutdown", None)
        answer(5)
        send(b'{"jsonrpc": "2.0", "method": "exit"}')
        assert 0 == server.wait(PATIENCE_S)
        assert not any("Traceback" in each for each in said)
        assert server.stderr is not None
        assert b"Traceback" not in server.stderr.read()


def test_a_huge_story_is_read_off_the_loop_while_requests_are_answered(tmp_path: Path) -> None:
    knots = "".join(
        f"=== knot_{each} ===\nLine of words.\n* [Go] -> knot_{each + 1}\n- -> DONE\n"
        for each in range(2_500)
    )
    text = f"-> knot_0\n{knots}=== knot_2500 ===\n-> nowhere\n"

    async def act(editor: Editor) -> None:
        uri = editor.show(tmp_path / "huge.ink", text)
        longest = 0.0
        asking = types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
        while uri not in editor.shown:
            begun = time.perf_counter()
            here = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(0, 4))
            await editor.text_document_hover_async(here)
            longest = max(longest, time.perf_counter() - begun)
            await asyncio.sleep(0.05)
        (found,) = await editor.until_codes(uri, "INK010")
        assert text.count("\n") - 1 == found.range.start.line
        assert 2_501 == len(await editor.text_document_document_symbol_async(asking))
        # A hover waits for the newest reading, but not for long.
        assert longest < 5.0

    assert 0 == with_editor(tmp_path, act)
