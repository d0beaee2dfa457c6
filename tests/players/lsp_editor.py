"""An editor that speaks with the language server over standard input, for tests."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

COMMAND = (sys.executable, "-m", "wintering.players.cli.main", "lsp", "--stdio")
PATIENCE_S = 10  # a slow machine may take this long for one answer


class Editor(LanguageClient):
    """Starts the server, opens and edits documents, and keeps the diagnostics it is sent."""

    def __init__(self) -> None:
        super().__init__("test editor", "1")
        self.shown: dict[str, list[types.Diagnostic]] = {}
        self.said: list[str] = []
        self.registered: list[types.Registration] = []
        self._news = asyncio.Event()
        self._versions: dict[str, int] = {}

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def on_diagnostics(params: types.PublishDiagnosticsParams) -> None:
            self.shown[params.uri] = list(params.diagnostics)
            self._news.set()

        @self.feature(types.WINDOW_LOG_MESSAGE)
        def on_log(params: types.LogMessageParams) -> None:
            self.said.append(params.message)
            self._news.set()

        @self.feature(types.CLIENT_REGISTER_CAPABILITY)
        def on_register(params: types.RegistrationParams) -> None:
            self.registered.extend(params.registrations)

    async def begin(self, folder: Path, **general: Any) -> types.InitializeResult:
        """Start the server and say hello. `general` is what the editor can do in general."""
        await self.start_io(*COMMAND)
        capabilities = types.ClientCapabilities(
            general=types.GeneralClientCapabilities(**general) if general else None,
            workspace=types.WorkspaceClientCapabilities(
                did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(
                    dynamic_registration=True
                )
            ),
        )
        found = await self.initialize_async(
            types.InitializeParams(capabilities=capabilities, root_uri=folder.as_uri())
        )
        self.initialized(types.InitializedParams())
        return found

    async def end(self) -> int | None:
        """Say goodbye, and give the server's exit code."""
        await self.shutdown_async(None)
        self.exit(None)
        await asyncio.wait_for(self.stop(), PATIENCE_S)
        return self._server.returncode if self._server else None

    def show(self, path: Path, text: str | None = None, language: str = "ink") -> str:
        """Open a document, with a text of its own or the disk's."""
        uri = path.as_uri()
        written = path.read_text(encoding="utf-8") if text is None else text
        self._versions[uri] = 1
        self.text_document_did_open(
            types.DidOpenTextDocumentParams(
                types.TextDocumentItem(uri=uri, language_id=language, version=1, text=written)
            )
        )
        return uri

    def edit(self, uri: str, text: str, where: types.Range | None = None) -> None:
        """Edit a document: a stretch of it, or the whole."""
        self._versions[uri] = self._versions.get(uri, 0) + 1
        change = (
            types.TextDocumentContentChangeWholeDocument(text)
            if where is None
            else types.TextDocumentContentChangePartial(range=where, text=text)
        )
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(uri=uri, version=self._versions[uri]),
                [change],
            )
        )

    async def until(self, uri: str, holds: Callable[[list[types.Diagnostic]], bool]) -> Any:
        """Wait until what is shown of a document is so, and give it."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while uri not in self.shown or not holds(self.shown[uri]):
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise AssertionError(
                f"still shown of {uri}: {self.shown.get(uri)}; {self.said}"
            ) from None
        return self.shown[uri]

    async def until_codes(self, uri: str, *codes: str) -> list[types.Diagnostic]:
        """Wait until exactly these codes are shown of a document."""
        return await self.until(
            uri, lambda shown: sorted(map(str, codes)) == sorted(str(each.code) for each in shown)
        )


def with_editor(
    folder: Path, act: Callable[[Editor], Awaitable[None]], **general: Any
) -> int | None:
    """Run something in an editor that has a folder open, and give the server's exit code."""

    async def run() -> int | None:
        editor = Editor()
        await editor.begin(folder, **general)
        try:
            await asyncio.wait_for(act(editor), 4 * PATIENCE_S)
        finally:
            code = await editor.end()
        return code

    return asyncio.run(run())


def place(text: str, mark: str, offset: int = 0) -> types.Position:
    """The position of a mark in a text of plain characters, `offset` characters into it."""
    at = text.index(mark) + offset
    line = text.count("\n", 0, at)
    return types.Position(line=line, character=at - (text.rfind("\n", 0, at) + 1))
