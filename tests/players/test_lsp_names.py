"""Where names stand in a world's scenes and declarations, asked for by a real client."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from players.lsp_editor import Editor, place
from wintering.players.worlds import BUNDLED
from wintering.story.opening import prelude_of

SCENE = """\
=== knocking
// Ane at the door.
# arrive: waking, meeting(ane)
# when: knows(you, boat_missing) and hours_since(knocking) > 3
# lean: careful 2 * trust(ane, you)
VAR knocks = 0
~ knocks++
{knows(ane, lamp_was_dark): She looks at {LIST_COUNT(people)}.}
~ tell(ane, boat_missing)
* [Open] -> knocking.door
- -> DONE
= door
{knocks > 1: Again.}
-> knocking
"""


class Opened:
    """The lighthouse with a scene of its own, open in an editor."""

    def __init__(self, editor: Editor, world: Path) -> None:
        self.editor, self.world = editor, world
        self.scene = editor.show(world / "scenes" / "knocking.ink", SCENE)
        self.toml = editor.show(world / "world.toml", language="toml")
        self.declared = (world / "world.toml").read_text(encoding="utf-8")

    def at(self, mark: str, offset: int = 0) -> tuple[types.TextDocumentIdentifier, types.Position]:
        return types.TextDocumentIdentifier(self.scene), place(SCENE, mark, offset)

    def at_toml(
        self, mark: str, offset: int = 0
    ) -> tuple[types.TextDocumentIdentifier, types.Position]:
        return types.TextDocumentIdentifier(self.toml), place(self.declared, mark, offset)

    async def hover(self, document: types.TextDocumentIdentifier, at: types.Position) -> str:
        found = await self.editor.text_document_hover_async(types.HoverParams(document, at))
        return found.contents.value if found else ""

    async def definition(
        self, document: types.TextDocumentIdentifier, at: types.Position
    ) -> tuple[str, int]:
        params = types.DefinitionParams(document, at)
        found = await self.editor.text_document_definition_async(params)
        return found.uri.rsplit("/", 1)[1], found.range.start.line

    async def completion(
        self, document: types.TextDocumentIdentifier, at: types.Position
    ) -> list[types.CompletionItem]:
        params = types.CompletionParams(document, at)
        found = await self.editor.text_document_completion_async(params)
        return sorted(found or [], key=lambda each: each.sort_text or each.label)

    async def rename(
        self, document: types.TextDocumentIdentifier, at: types.Position, name: str
    ) -> dict[str, int]:
        params = types.RenameParams(document, at, name)
        edit = await self.editor.text_document_rename_async(params)
        return {uri.rsplit("/", 1)[1]: len(edits) for uri, edits in edit.changes.items()}


Ask = Callable[[Callable[[Opened], Awaitable[None]]], None]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Asks things of one server, with the documents as they were before each time."""
    folder = tmp_path_factory.mktemp("lsp")
    world = folder / "lighthouse"
    shutil.copytree(BUNDLED / "lighthouse", world)
    (world / "prelude.ink").write_text(prelude_of(world), encoding="utf-8")
    declared = (world / "world.toml").read_text(encoding="utf-8")
    with asyncio.Runner() as runner:
        editor = Editor()
        runner.run(editor.begin(folder))
        opened = Opened(editor, world)

        def run(act: Callable[[Opened], Awaitable[None]]) -> None:
            async def again() -> None:
                opened.declared = declared
                editor.edit(opened.scene, SCENE)
                editor.edit(opened.toml, declared)
                await editor.until(opened.scene, lambda shown: len(shown) == 1)
                await act(opened)
                assert [] == editor.said

            runner.run(asyncio.wait_for(again(), 60))

        yield run
        assert 0 == runner.run(editor.end())


def test_a_scene_that_is_left_out_is_told_so_and_checked_all_the_same(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        (told,) = opened.editor.shown[opened.scene]
        assert types.DiagnosticSeverity.Information == told.severity
        assert "INCLUDE scenes/knocking.ink" in told.message

    ask(act)


def test_hovers_say_what_a_name_is(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        assert "knows(person: people, fact: facts) → bool" in await opened.hover(
            *opened.at("{knows(", 2)
        )
        ane = await opened.hover(*opened.at("tell(ane", 6))
        assert "**ane**, a person" in ane
        assert "[person.ane]" in ane
        assert "a fact" in await opened.hover(*opened.at("tell(ane, boat_missing", 12))
        knot = await opened.hover(*opened.at("-> knocking\n", 4))
        assert "# arrive: waking, meeting(ane)" in knot
        assert "`knocking` in logic is how often it was visited" in knot
        assert "VAR knocks = 0" in await opened.hover(*opened.at("~ knocks++", 3))
        assert "moment" in await opened.hover(*opened.at("waking", 2))
        assert "It may speak only while" in await opened.hover(*opened.at("# when", 3))
        assert "How many items" in await opened.hover(*opened.at("LIST_COUNT", 3))
        # In tags, which Ink reads as plain words, names mean the same.
        assert "a fact" in await opened.hover(*opened.at("knows(you, boat_missing", 14))
        assert "trust(who: people" in await opened.hover(*opened.at("2 * trust", 5))

    ask(act)


def test_definitions_and_references_cross_from_scenes_to_the_world(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        line = place(opened.declared, "[person.ane]").line
        assert ("world.toml", line) == await opened.definition(*opened.at("tell(ane", 6))
        assert ("world.toml", line) == await opened.definition(*opened.at("meeting(ane", 9))
        assert ("knocking.ink", 0) == await opened.definition(*opened.at("since(knocking", 8))
        assert ("knocking.ink", 11) == await opened.definition(*opened.at("knocking.door", 10))
        assert ("knocking.ink", 0) == await opened.definition(*opened.at("knocking.door", 2))
        assert ("knocking.ink", 5) == await opened.definition(*opened.at("{knocks >", 3))
        prelude = (opened.world / "prelude.ink").read_text(encoding="utf-8")
        assert (
            "prelude.ink",
            place(prelude, "EXTERNAL tell(").line,
        ) == await opened.definition(*opened.at("~ tell", 3))
        document, at = opened.at_toml("[person.ane]", 9)
        params = types.ReferenceParams(types.ReferenceContext(True), document, at)
        found = await opened.editor.text_document_references_async(params)
        here = [each.range.start.line for each in found if each.uri == opened.scene]
        assert [2, 4, 7, 8] == here
        assert line in [each.range.start.line for each in found if each.uri == opened.toml]

    ask(act)


def test_a_renaming_reaches_tags_and_declarations_or_is_refused(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        document, at = opened.at("since(knocking", 8)
        assert {"knocking.ink": 4} == await opened.rename(document, at, "rapping")
        ane = await opened.rename(*opened.at("tell(ane", 6), "anna")
        assert 4 == ane["knocking.ink"]
        assert ane["world.toml"] >= 2
        assert 1 == ane["prelude.ink"]
        for name in ("you", "trust", "2", "Anna", "not", "knocking"):
            with pytest.raises(JsonRpcException, match=name):
                await opened.rename(*opened.at("tell(ane", 6), name)
        with pytest.raises(JsonRpcException, match="fixed"):
            await opened.rename(*opened.at("~ tell", 3), "say")

    ask(act)


def test_completion_offers_what_the_place_wants(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        async def written(line: str) -> list[str]:
            opened.editor.edit(opened.scene, f"{SCENE}{line}\n")
            document = types.TextDocumentIdentifier(opened.scene)
            at = types.Position(SCENE.count("\n"), len(line))
            return [each.label for each in await opened.completion(document, at)]

        assert ["ane", "you"] == (await written("{knows("))[:2]
        assert ["boat_missing", "lamp_was_dark"] == (await written("{knows(ane, "))[:2]
        assert ["boat_missing", "lamp_was_dark"] == (await written("# when: knows(ane, "))[:2]
        targets = await written("-> ")
        assert {"knocking", "door", "DONE", "END"} <= set(targets)
        assert "knocks" not in targets
        assert ["door"] == await written("-> knocking.")
        assert "tell" in await written("~ te")
        assert {"waking", "dusk", "meeting"} <= set(await written("# arrive: "))
        assert ["ane", "you"] == await written("# arrive: meeting(")
        assert {"offer", "when", "once"} <= set(await written("# "))
        assert {"VAR", "LIST"} <= set(await written("V"))
        assert "scenes/work.ink" in await written("INCLUDE ")
        assert [] == await written("Plain prose goes on")
        assert "woodcutting" in await written("# doing: ")
        items = await opened.completion(*opened.at("{knows(", 7))
        resolved = await opened.editor.completion_item_resolve_async(items[0])
        assert resolved.documentation is not None

    ask(act)


def test_signatures_mark_the_argument(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        document, at = opened.at("knows(ane, lamp", len("knows(ane, l"))
        found = await opened.editor.text_document_signature_help_async(
            types.SignatureHelpParams(document, at)
        )
        assert "knows(person: people, fact: facts) → bool" == found.signatures[0].label
        assert 1 == found.active_parameter

    ask(act)


def test_mends_write_what_was_meant_and_include_what_is_left_out(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        document = types.TextDocumentIdentifier(opened.scene)

        async def titles() -> dict[str, types.CodeAction]:
            shown = opened.editor.shown[opened.scene]
            whole = types.Range(types.Position(0, 0), types.Position(99, 0))
            found = await opened.editor.text_document_code_action_async(
                types.CodeActionParams(document, whole, types.CodeActionContext(shown))
            )
            return {each.title: each for each in found}

        (edit,) = (await titles())["Include scenes/knocking.ink"].edit.changes.values()
        assert "INCLUDE scenes/knocking.ink\n" == edit[0].new_text
        wrong = SCENE.replace("tell(ane", "tell(anne").replace("-> knocking\n", "-> knokcing\n")
        opened.editor.edit(opened.scene, wrong)
        await opened.editor.until(opened.scene, lambda shown: len(shown) == 3)
        found = await titles()
        assert {"Write 'ane'", "Write 'knocking'", "Add a knot 'knokcing'"} <= set(found)
        (edits,) = found["Write 'ane'"].edit.changes.values()
        assert "ane" == edits[0].new_text
        assert place(wrong, "anne") == edits[0].range.start
        assert place(wrong, "anne", 4) == edits[0].range.end

    ask(act)


def test_a_prelude_that_is_too_old_is_written_anew(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        path = opened.world / "prelude.ink"
        prelude = opened.editor.show(path)
        await opened.editor.until_codes(prelude)
        more = f'{opened.declared}\n[fact.gull_came]\nname = "a gull came"\n'
        opened.editor.edit(opened.toml, more)
        (old,) = await opened.editor.until_codes(prelude, "STY014")
        document = types.TextDocumentIdentifier(prelude)
        (mend,) = await opened.editor.text_document_code_action_async(
            types.CodeActionParams(document, old.range, types.CodeActionContext([old]))
        )
        (edit,) = mend.edit.changes[prelude]
        assert types.Position(0, 0) == edit.range.start
        assert path.read_text(encoding="utf-8").count("\n") == edit.range.end.line
        assert "gull_came" in edit.new_text
        opened.editor.edit(prelude, edit.new_text)
        await opened.editor.until_codes(prelude)

    ask(act)


def test_a_world_toml_explains_its_keys_and_offers_them(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        text = f"{opened.declared}\n[laws.weather]\n"
        assert "**latitude**" in await opened.hover(*opened.at_toml("latitude", 2))
        assert "-65 to 65" in await opened.hover(*opened.at_toml("latitude", 2))
        assert "A place someone can be" in await opened.hover(*opened.at_toml("[place.tower]", 2))

        async def written(line: str) -> list[str]:
            opened.editor.edit(opened.toml, text + line)
            document = types.TextDocumentIdentifier(opened.toml)
            at = types.Position(text.count("\n"), len(line))
            return [each.label for each in await opened.completion(document, at)]

        assert {"place", "person", "laws", "bond"} <= set(await written("["))
        assert {"ane", "you", "islanders"} == set(await written("[bond."))
        assert "weather" in await written("[laws.")
        parameters = await written("")
        assert parameters
        line = f"{parameters[0]} = 0.5"
        await written(line)
        document = types.TextDocumentIdentifier(opened.toml)
        words = await opened.hover(document, types.Position(text.count("\n"), 2))
        assert f"**{parameters[0]}**, a parameter of the law of weather" in words
        assert "- here: `0.5`" in words
        assert "- range: " in words
        opened.declared = text = f"{opened.declared}\n[person.ida]\n"
        keys = await written("")
        assert {"name", "role", "home", "boldness"} <= set(keys)
        assert {"tower", "shore", "village"} == set(await written("home = "))
        assert "camp" in await written('role = "')
        assert {"jacket", "knife"} <= set(await written("carries = { "))
        # Half a line is no TOML; names are known all the same.
        assert ("world.toml", place(text, "[place.tower]").line) == await opened.definition(
            *opened.at_toml("[place.tower]", 8)
        )

    ask(act)


def test_outlines_highlights_and_a_search_by_name(ask: Ask) -> None:
    async def act(opened: Opened) -> None:
        document, at = opened.at("since(knocking", 8)
        editor = opened.editor
        params = types.DocumentHighlightParams(document, at)
        found = await editor.text_document_document_highlight_async(params)
        assert [0, 3, 9, 13] == sorted(each.range.start.line for each in found)
        outline = await editor.text_document_document_symbol_async(
            types.DocumentSymbolParams(document)
        )
        (knot,) = [each for each in outline if each.name == "knocking"]
        assert ["knocks", "door"] == [each.name for each in knot.children or ()]
        declared = types.TextDocumentIdentifier(opened.toml)
        outline = await editor.text_document_document_symbol_async(
            types.DocumentSymbolParams(declared)
        )
        assert {"tower", "ane", "calendar"} <= {each.name for each in outline}
        folds = await editor.text_document_folding_range_async(types.FoldingRangeParams(document))
        assert (0, 13) in {(each.start_line, each.end_line) for each in folds}
        # Those that begin with what is searched for come first.
        named = await editor.workspace_symbol_async(types.WorkspaceSymbolParams("knock"))
        assert ["knocking", "knocks"] == [each.name for each in named][:2]
        assert opened.scene == named[0].location.uri

    ask(act)
