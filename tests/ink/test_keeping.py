"""A story read again after an edit, with what was not touched taken over: as if read whole."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from wintering.diagnostics import Diagnostic, Diagnostics
from wintering.ink import Parameter, Signature, compile_story, nodes
from wintering.ink.reading.keeping import Kept
from wintering.ink.reading.story import StoryReader

KNOTS = (
    "=== one ===\nVAR seen = 0\nFirst.\n* [Go] -> two\n* * deeper\n- -> DONE\n",
    "=== two\n# tag\n{seen:\n- 1: a\n- else: b\n}\n= inner\n{a|b}\n-> DONE\n",
    "  === three(x)\n~ temp y = x\nTODO: more\n{broken\n",
    "=== function four(ref z)\nLIST things = a, (b)\nEXTERNAL far(x)\n~ return z\n",
    "=== \n-> nowhere ->\n/* === not a knot */\n",
    "INCLUDE other.ink\n=== five\nText <> glue # tag\n",
    "Words of the opening.\n",
)


def _read(text: str, kept: Kept | None) -> tuple[nodes.Source, list[Diagnostic]]:
    found = Diagnostics()

    def source(path: str) -> str:
        return text if path == "main.ink" else "Other.\n=== other_knot\n-> DONE\n"

    return StoryReader("main.ink", source, found, kept).story(), list(found)


def _texts() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(KNOTS), max_size=6).map("".join)


@st.composite
def _edits(draw: Callable[..., str]) -> list[str]:
    """A text, and what some edits make of it one after another."""
    texts = [draw(_texts())]
    for _ in range(draw(st.integers(1, 4))):
        before = texts[-1]
        start = draw(st.integers(0, len(before)))
        end = draw(st.integers(start, min(len(before), start + 12)))
        written = draw(st.sampled_from(("", "x", "\n", "== new\n", "{", "}", "/*", "*/", "\n\n")))
        texts.append(before[:start] + written + before[end:])
    return texts


@settings(max_examples=300, deadline=None)
@given(_edits())
def test_a_story_read_with_what_was_kept_is_the_story_read_whole(texts: list[str]) -> None:
    kept = Kept()
    for text in texts:
        assert _read(text, None) == _read(text, kept)


def test_a_knot_that_no_edit_touched_is_not_read_again() -> None:
    kept = Kept()
    story = "".join(KNOTS[:2])
    before, _ = _read(story, kept)
    after, _ = _read(story.replace("First", "Third"), kept)
    assert before.knots[1] is after.knots[1]
    assert before.knots[0] is not after.knots[0]


def test_what_an_argument_means_is_found_anew_when_other_names_are_declared() -> None:
    functions = {"at": Signature("at", (Parameter("place", "list:places"),), returns="bool")}
    head, knot = "EXTERNAL at(place)\n", "=== one\n{at(camp): Here.}\n-> DONE\n"
    kept = Kept()

    def found(lists: str) -> list[str]:
        text = f"{lists}\n{head}{knot}"
        _, problems = compile_story("main.ink", lambda _: text, functions=functions, kept=kept)
        return [each.code.number for each in problems]

    assert [] == found("LIST places = camp, hill")
    assert ["INK014"] == found("LIST people = camp, hill")
    assert ["INK011"] == found("LIST places = hill, ford")
    assert [] == found("LIST places = camp, hill")
