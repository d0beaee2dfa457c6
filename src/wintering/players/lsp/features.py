"""Every request of the protocol that is answered, and by what."""

from __future__ import annotations

from lsprotocol import types

from wintering.diagnostics import Span
from wintering.players.lsp import (
    ink_completion,
    ink_words,
    outline,
    renaming,
    world_completion,
    world_words,
)
from wintering.players.lsp.asked import Asked
from wintering.players.lsp.files import Document
from wintering.players.lsp.mending import Story, mends
from wintering.players.lsp.pointing import declared_at, places, pointed_at
from wintering.players.lsp.projects import includes_of
from wintering.players.lsp.server import Server
from wintering.players.lsp.signatures import signature
from wintering.players.lsp.text import Text
from wintering.players.lsp.world_page import WorldPage
from wintering.story.prelude import FILE as PRELUDE_FILE

COMPLETION = types.CompletionOptions(trigger_characters=list('>(,#."[{~:='), resolve_provider=True)
SIGNATURE = types.SignatureHelpOptions(trigger_characters=["(", ","])
MOST_SYMBOLS = 500  # names that a search of the workspace gives at once


def register(server: Server) -> None:
    """Register every feature. Changes: the server."""
    _documents(server)
    _words(server)
    _places(server)
    _renaming(server)
    _outlines(server)
    _mends(server)


def _documents(server: Server) -> None:
    @server.answer(types.INITIALIZE)
    def begin(params: types.InitializeParams) -> None:
        encoding = server.workspace.position_encoding
        server.files.encoding = str(getattr(encoding, "value", encoding))

    @server.answer(types.INITIALIZED)
    async def began(params: types.InitializedParams) -> None:
        await server.watch()

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
        words = (
            world_words.hover(_page(asked), asked.line, asked.column)
            if asked.document.is_world
            else ink_words.hover(asked)
        )
        if words is None:
            return None
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, words))

    @server.answer(types.TEXT_DOCUMENT_COMPLETION, COMPLETION)
    async def complete(params: types.CompletionParams) -> list[types.CompletionItem]:
        asked = await server.asked(params.text_document.uri, params.position)
        if asked is None:
            return []
        if asked.document.is_world:
            return world_completion.complete(_page(asked), asked.line, asked.column)
        return ink_completion.complete(asked)

    @server.answer(types.COMPLETION_ITEM_RESOLVE)
    def resolve(item: types.CompletionItem) -> types.CompletionItem:
        root = item.data.get("project") if isinstance(item.data, dict) else None
        for analysis in server.schedule.all():
            if str(analysis.project.root) == root:
                return ink_completion.resolved(item, analysis)
        return item

    @server.answer(types.TEXT_DOCUMENT_SIGNATURE_HELP, SIGNATURE)
    async def help_call(params: types.SignatureHelpParams) -> types.SignatureHelp | None:
        asked = await server.asked(params.text_document.uri, params.position)
        return signature(asked) if asked is not None and asked.document.is_ink else None


def _page(asked: Asked) -> WorldPage:
    if asked.is_fresh and asked.analysis is not None and asked.analysis.world is not None:
        return asked.analysis.world
    return WorldPage(asked.document.text.text)


def _places(server: Server) -> None:
    @server.answer(types.TEXT_DOCUMENT_DEFINITION)
    async def definition(params: types.DefinitionParams) -> types.Location | None:
        asked = await server.asked(params.text_document.uri, params.position)
        pointed = pointed_at(asked) if asked is not None else None
        span = declared_at(pointed) if pointed is not None else _included(asked)
        return asked.location(span) if asked is not None and span is not None else None

    @server.answer(types.TEXT_DOCUMENT_REFERENCES)
    async def references(params: types.ReferenceParams) -> list[types.Location]:
        asked = await server.asked(params.text_document.uri, params.position)
        pointed = pointed_at(asked) if asked is not None else None
        if asked is None or pointed is None or asked.analysis is None:
            return []
        found = places(asked.analysis, pointed, params.context.include_declaration)
        # The prelude is made from the world: what it repeats is no use of a name.
        is_made = pointed.world is not None
        return [asked.location(each) for each in found if not is_made or each.file != PRELUDE_FILE]

    @server.answer(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT)
    async def highlight(params: types.DocumentHighlightParams) -> list[types.DocumentHighlight]:
        asked = await server.asked(params.text_document.uri, params.position)
        pointed = pointed_at(asked) if asked is not None else None
        if asked is None or pointed is None or asked.analysis is None or not asked.is_fresh:
            return []
        return [
            types.DocumentHighlight(asked.document.text.range(each))
            for each in places(asked.analysis, pointed)
            if each.file == asked.file
        ]

    @server.answer(types.WORKSPACE_SYMBOL)
    def search(params: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
        return server.search(params.query, MOST_SYMBOLS)


def _included(asked: Asked | None) -> Span | None:
    """The beginning of the file that an INCLUDE names where the cursor stands."""
    if asked is None or asked.analysis is None or not asked.is_fresh:
        return None
    named = includes_of(asked.row)
    known = named and named[0] in asked.analysis.texts
    return Span.of_file(named[0]) if known and asked.column > asked.row.index(named[0]) else None


def _renaming(server: Server) -> None:
    options = types.RenameOptions(prepare_provider=True)

    @server.answer(types.TEXT_DOCUMENT_PREPARE_RENAME)
    async def prepare(
        params: types.PrepareRenameParams,
    ) -> types.PrepareRenamePlaceholder | None:
        asked = await server.asked(params.text_document.uri, params.position)
        return renaming.prepared(asked) if asked is not None else None

    @server.answer(types.TEXT_DOCUMENT_RENAME, options)
    async def rename(params: types.RenameParams) -> types.WorkspaceEdit | None:
        asked = await server.asked(params.text_document.uri, params.position)
        return renaming.renamed(asked, params.new_name) if asked is not None else None


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
        story = Story(
            server.files.uri_of(main),
            Text(asked.snapshot_text(main), server.files.encoding),
            asked.analysis.texts.get(PRELUDE_FILE) if asked.analysis else None,
        )
        wrong = list(params.context.diagnostics)
        return mends(asked.document.uri, asked.document.text, wrong, story)
