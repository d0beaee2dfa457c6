"""Every request of the protocol that is answered, and by what."""

from __future__ import annotations

from lsprotocol import types

from wintering.players.lsp import outline, world_completion, world_words
from wintering.players.lsp.files import Document
from wintering.players.lsp.mending import mends
from wintering.players.lsp.server import Server
from wintering.players.lsp.text import Text
from wintering.players.lsp.world_page import WorldPage

COMPLETION = types.CompletionOptions(
    trigger_characters=[">", "-", "(", ",", "#", ".", '"', "[", "{"]
)


def register(server: Server) -> None:
    """Register every feature. Changes: the server."""
    _documents(server)
    _words(server)
    _outlines(server)
    _mends(server)


def _documents(server: Server) -> None:
    @server.answer(types.INITIALIZE)
    def begin(params: types.InitializeParams) -> None:
        server.files.encoding = str(
            getattr(server.workspace.position_encoding, "value", server.workspace.position_encoding)
        )

    @server.answer(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.opened(params.text_document)

    @server.answer(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.changed(params)

    @server.answer(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.closed(params.text_document.uri)

    @server.answer(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def on_disk(params: types.DidChangeWatchedFilesParams) -> None:
        server.on_disk(list(params.changes))


def _words(server: Server) -> None:
    @server.answer(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        asked = await server.asked(params.text_document.uri, params.position)
        if asked is None:
            return None
        words = None
        if asked.document.is_world:
            page = WorldPage(asked.document.text.text)
            words = world_words.hover(page, asked.line, asked.column)
        if words is None:
            return None
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, words))

    @server.answer(types.TEXT_DOCUMENT_COMPLETION, COMPLETION)
    async def complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        asked = await server.asked(params.text_document.uri, params.position)
        if asked is None:
            return []
        if asked.document.is_world:
            page = WorldPage(asked.document.text.text)
            return world_completion.complete(page, asked.line, asked.column)
        return []


def _parts(document: Document) -> tuple[list[outline.Part], Text, str]:
    text = document.text
    if document.is_world:
        return outline.world_parts(WorldPage(text.text)), text, "#"
    return (outline.ink_parts(text) if document.is_ink else []), text, "//"


def _outlines(server: Server) -> None:
    @server.answer(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def symbols(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        document = server.files.open.get(params.text_document.uri)
        if document is None:
            return []
        parts, text, _ = _parts(document)
        return outline.symbols(parts, text)

    @server.answer(types.TEXT_DOCUMENT_FOLDING_RANGE)
    def folds(params: types.FoldingRangeParams) -> list[types.FoldingRange]:
        document = server.files.open.get(params.text_document.uri)
        return outline.folds(*_parts(document)) if document is not None else []


def _mends(server: Server) -> None:
    options = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])

    @server.answer(types.TEXT_DOCUMENT_CODE_ACTION, options)
    async def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        asked = await server.asked(params.text_document.uri)
        if asked is None:
            return []
        main = asked.project.path_of(asked.project.main)
        main_text = Text(asked.snapshot_text(main), server.files.encoding)
        return mends(
            asked.document.uri,
            asked.document.text,
            list(params.context.diagnostics),
            (server.files.uri_of(main), main_text),
        )
