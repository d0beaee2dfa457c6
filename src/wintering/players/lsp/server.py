"""The server: documents kept, their stories read as they change, diagnostics sent."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.exceptions import FeatureRequestError, PyglsError
from pygls.lsp.server import LanguageServer

from wintering import __version__
from wintering.players.lsp.analysis import Analysis
from wintering.players.lsp.asked import Asked, Refusal, location
from wintering.players.lsp.files import INK_SUFFIX, WORLD_FILE, Document, Files, path_of
from wintering.players.lsp.projects import Project, includes_of, project_of
from wintering.players.lsp.protocol import Protocol, quieten
from wintering.players.lsp.schedule import Schedule
from wintering.players.lsp.telling import left_out, told
from wintering.players.lsp.text import Text

SYMBOLS = {
    "knot": types.SymbolKind.Class,
    "stitch": types.SymbolKind.Method,
    "label": types.SymbolKind.Key,
    "function": types.SymbolKind.Function,
    "variable": types.SymbolKind.Variable,
    "constant": types.SymbolKind.Constant,
    "list": types.SymbolKind.Enum,
    "item": types.SymbolKind.EnumMember,
    "external": types.SymbolKind.Interface,
}
RARELY = (50_000, 20, 100)  # objects made before a collection, and how often deeper ones


class Server(LanguageServer):
    """What the features of the protocol stand on: documents, projects, readings."""

    def __init__(self) -> None:
        quieten()
        super().__init__("wintering", __version__, protocol_cls=Protocol, max_workers=2)
        self.files = Files()
        self.schedule = Schedule(self.files.snapshot, self._tell, self._could_not_read)
        self._projects: dict[Path, Project] = {}
        self._shown: dict[Path, dict[Project, list[types.Diagnostic]]] = {}

    # ---------------------------------------------------------------- documents

    def opened(self, item: types.TextDocumentItem) -> None:
        """A document is open. Changes: the documents; its story is read."""
        document = self.files.opened(item.uri, item.language_id, item.version, item.text)
        self._projects.clear()
        self._read_again(document)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """A document was edited. Changes: it; its story is read soon."""
        document = self.files.open.get(params.text_document.uri)
        if document is None:
            return
        before = document.text
        for change in params.content_changes:
            where = getattr(change, "range", None)
            document.text = document.text.changed(where, change.text)
        document.version = params.text_document.version
        if document.is_ink and includes_of(before.text) != includes_of(document.text.text):
            self._projects.clear()
            self._read_all_again()
        else:
            self._read_again(document)

    def closed(self, uri: str) -> None:
        """A document is closed: the disk counts again. Changes: the documents."""
        document = self.files.open.pop(uri, None)
        if document is None:
            return
        project = self.project_of(document)
        self._projects.clear()
        if project is None:
            return
        if any(self.project_of(each) == project for each in self.files.open.values()):
            self.schedule.changed(project)
        else:
            self._forget(project)

    def on_disk(self, changes: list[types.FileEvent]) -> None:
        """Files changed on disk, not in the editor. Changes: what depends on them is read."""
        names = [path_of(each.uri) for each in changes]
        if any(each and (each.suffix == INK_SUFFIX or each.name == WORLD_FILE) for each in names):
            self._projects.clear()
            self._read_all_again()

    def project_of(self, document: Document) -> Project | None:
        """The story a document belongs to; none for what is neither Ink nor a world."""
        if not (document.is_ink or document.is_world):
            return None
        found = self._projects.get(document.path)
        if found is None:
            found = project_of(document.path, self.files.snapshot())
            self._projects[document.path] = found
        return found

    def _read_again(self, document: Document) -> None:
        project = self.project_of(document)
        if project is not None:
            self.schedule.changed(project)

    def _read_all_again(self) -> None:
        projects = {
            project
            for each in self.files.open.values()
            if (project := self.project_of(each)) is not None
        }
        for project in self.schedule.projects() - projects:
            self._forget(project)
        for project in projects:
            self.schedule.changed(project)

    # -------------------------------------------------------------- diagnostics

    def _tell(self, analysis: Analysis) -> None:
        """Show what is wrong in a project, and no longer show what is mended."""
        project = analysis.project
        found: dict[Path, list[types.Diagnostic]] = {}
        texts: dict[str, Text] = {}

        def text_of(name: str) -> Text:
            if name not in texts:
                texts[name] = Text(analysis.texts.get(name, ""), self.files.encoding)
            return texts[name]

        def where(name: str) -> tuple[str, Text] | None:
            if name not in analysis.texts:
                return None
            return self.files.uri_of(project.path_of(name)), text_of(name)

        for each in analysis.diagnostics:
            name = each.span.file
            found.setdefault(project.path_of(name), []).append(told(each, text_of(name), where))
        for name in analysis.loose:
            found.setdefault(project.path_of(name), []).append(left_out(name, project.main))
        before = {path for path, by in self._shown.items() if project in by}
        # What is open is told also when nothing is wrong in it: it has been looked at.
        open_here = {
            each.path for each in self.files.open.values() if self.project_of(each) == project
        }
        for path in before | open_here | set(found):
            self._shown.setdefault(path, {}).pop(project, None)
            if path in found:
                self._shown[path][project] = found[path]
            self._send(path)

    def _forget(self, project: Project) -> None:
        self.schedule.closed(project)
        for path in [path for path, by in self._shown.items() if project in by]:
            del self._shown[path][project]
            self._send(path)

    def _send(self, path: Path) -> None:
        document = self.files.by_path(path)
        by = self._shown.get(path, {})
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(
                uri=self.files.uri_of(path),
                diagnostics=[each for shown in by.values() for each in shown],
                version=document.version if document else None,
            )
        )
        if not by:
            self._shown.pop(path, None)

    # ----------------------------------------------------------------- requests

    async def asked(self, uri: str, position: types.Position | None = None) -> Asked | None:
        """What a request points at, in the newest reading there is; None for what is not ours."""
        document = self.files.open.get(uri)
        project = self.project_of(document) if document else None
        if document is None or project is None:
            return None
        analysis = await self.schedule.reading(project)
        line, column = document.text.place(position) if position else (1, 1)
        return Asked(document, project, analysis, self.files, line, column)

    def search(self, query: str, most: int) -> list[types.WorkspaceSymbol]:
        """The names in every open story that a query is part of, those that begin so first."""
        wanted = query.lower()
        found = [
            (not each.name.lower().startswith(wanted), each.name, analysis, each)
            for analysis in self.schedule.all()
            for each in analysis.index.definitions
            if wanted in each.name.lower() and each.kind in SYMBOLS
        ]
        found.sort(key=lambda one: (one[0], one[1]))
        return [
            types.WorkspaceSymbol(
                location=location(analysis, each.span, self.files),
                name=each.path,
                kind=SYMBOLS[each.kind],
                container_name=each.owner or None,
            )
            for _, _, analysis, each in found[:most]
        ]

    async def watch(self) -> None:
        """Ask the editor to say when a story's file changes on disk, where it can."""
        workspace = self.client_capabilities.workspace
        watched = workspace.did_change_watched_files if workspace else None
        if watched is None or not watched.dynamic_registration:
            return
        patterns = [f"**/*{INK_SUFFIX}", f"**/{WORLD_FILE}"]
        options = types.DidChangeWatchedFilesRegistrationOptions(
            [types.FileSystemWatcher(each) for each in patterns]
        )
        registration = types.Registration(
            "stories", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options
        )
        await self.client_register_capability_async(types.RegistrationParams([registration]))

    def answer(
        self, method: str, options: Any = None
    ) -> Callable[[Callable[[Any], Any]], Callable[[Any], Any]]:
        """Register what answers a method; a fault in it is told, and answers nothing."""

        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            if asyncio.iscoroutinefunction(handler):
                self.feature(method, options)(self._guarded_later(method, handler))
            else:
                self.feature(method, options)(self._guarded(method, handler))
            return handler

        return register

    def _guarded(self, method: str, handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def guarded(params: Any) -> Any:
            try:
                return handler(params)
            except Exception as fault:
                self._could_not_answer(method, fault)
                return None

        return guarded

    def _guarded_later(
        self, method: str, handler: Callable[[Any], Awaitable[Any]]
    ) -> Callable[[Any], Awaitable[Any]]:
        async def guarded(params: Any) -> Any:
            try:
                return await handler(params)
            except Refusal:
                raise
            except Exception as fault:
                self._could_not_answer(method, fault)
                return None

        return guarded

    # ------------------------------------------------------------------- faults

    def report_server_error(self, error: Exception, source: type[PyglsError]) -> None:
        """A message that could not be read or sent: say so in the log, and go on."""
        if source is FeatureRequestError:
            return  # who asked has had the answer
        self.say(f"A message was passed over: {_plain(error)}.")

    def _could_not_answer(self, method: str, fault: Exception) -> None:
        self.say(f"'{method}' could not be answered: {_plain(fault)}. The server goes on.")

    def _could_not_read(self, project: Project, fault: Exception) -> None:
        self.say(f"{project.path_of(project.main)} could not be checked: {_plain(fault)}.")

    def say(self, words: str) -> None:
        """Write a line into the editor's log."""
        self.window_log_message(types.LogMessageParams(types.MessageType.Warning, words))


def _plain(fault: Exception) -> str:
    """A fault of ours in one line: what it is, and where in us it arose."""
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = ""
    if trace is not None:
        where = f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
    words = str(fault).split("\n")[0]
    return f"{type(fault).__name__}{f' ({words})' if words else ''}{where}"


def serve() -> int:
    """Speak the protocol over standard input and output until the editor leaves.

    Gives the exit code: 0 when the editor took its leave, 1 when it was simply gone.
    """
    from wintering.players.lsp.features import register

    server = Server()
    register(server)
    # Trees of stories are many small objects and no rubbish: looking for it less often makes
    # reading a long story a third faster.
    gc.set_threshold(*RARELY)
    # The protocol alone may write there: whatever else prints goes to standard error.
    out, sys.stdout = sys.stdout.buffer, sys.stderr
    server.start_io(None, out)
    return 0 if server.protocol._shutdown else 1
