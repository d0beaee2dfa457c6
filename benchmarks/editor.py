"""`python -m benchmarks.editor`: how soon an editor is told what is wrong, and what that costs.

Starts `wintering lsp` as an editor does, and types into a scene of *Eight Moons* and into a long
story: a name that does not exist, and its mending, again and again.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from wintering.players.worlds import BUNDLED

COMMAND = (sys.executable, "-m", "wintering.players.cli.main", "lsp")
STORY = Path(__file__).parents[1] / "tests" / "cases" / "stories" / "the_inventory.ink"
KEYSTROKES = 20
WRONG = "-> there_is_no_such_place\n"


class _Editor(LanguageClient):
    """An editor with one document open, that knows when it was last told of it."""

    def __init__(self) -> None:
        super().__init__("benchmark", "1")
        self.told: dict[str, int] = {}
        self.news = asyncio.Event()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def on_diagnostics(params: types.PublishDiagnosticsParams) -> None:
            wrong = [each for each in params.diagnostics if each.code == "INK010"]
            self.told[params.uri] = len(wrong)
            self.news.set()

    async def until(self, uri: str, wrong: int) -> None:
        """Wait until so many wrong diverts are shown."""
        while self.told.get(uri) != wrong:
            self.news.clear()
            await self.news.wait()


async def _measure(folder: Path, file: Path) -> dict[str, float]:
    text = file.read_text(encoding="utf-8").rstrip("\n") + "\n\n"
    end = types.Position(text.count("\n"), 0)
    below = types.Position(end.line + 1, 0)
    uri, document = file.as_uri(), types.TextDocumentIdentifier(file.as_uri())
    editor = _Editor()
    await editor.start_io(*COMMAND)
    capabilities = types.ClientCapabilities()
    await editor.initialize_async(
        types.InitializeParams(capabilities=capabilities, root_uri=folder.as_uri())
    )
    editor.initialized(types.InitializedParams())
    begun = perf_counter()
    editor.text_document_did_open(
        types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "ink", 1, text))
    )
    await editor.until(uri, 0)
    opened = perf_counter() - begun
    typed: list[float] = []
    answered: list[float] = []
    for each in range(KEYSTROKES):
        is_wrong = each % 2 == 0
        where = types.Range(end, end if is_wrong else below)
        change = types.TextDocumentContentChangePartial(range=where, text=WRONG if is_wrong else "")
        named = types.VersionedTextDocumentIdentifier(uri=uri, version=each + 2)
        begun = perf_counter()
        editor.text_document_did_change(types.DidChangeTextDocumentParams(named, [change]))
        await editor.until(uri, int(is_wrong))
        typed.append(perf_counter() - begun)
        begun = perf_counter()
        await editor.text_document_completion_async(types.CompletionParams(document, end))
        answered.append(perf_counter() - begun)
    status = Path(f"/proc/{editor._server.pid}/status")
    peak = status.read_text() if status.exists() else ""
    await editor.shutdown_async(None)
    editor.exit(None)
    await editor.stop()
    return {
        "lines": text.count("\n"),
        "open s": opened,
        "keystroke s": median(typed),
        "completion s": median(answered),
        "memory MB": int(peak.partition("VmHWM:")[2].split()[0]) / 1024 if peak else 0.0,
    }


def main() -> None:
    """Measure both and print a table. The keystroke's time holds the pause that is waited for."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(BUNDLED / "eight_moons", folder / "eight_moons")
        shutil.copy(STORY, folder / STORY.name)
        for title, place, file in (
            ("Eight Moons", folder / "eight_moons", "scenes/hands.ink"),
            ("a long story", folder, STORY.name),
        ):
            found = asyncio.run(_measure(place, place / file))
            row = ", ".join(f"{key} {value:.3g}" for key, value in found.items())
            print(f"{title}: {row}")


if __name__ == "__main__":
    main()
