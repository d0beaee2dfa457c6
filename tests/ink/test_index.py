"""The index of a story: what is defined where, and what refers to it, on broken sources too."""

from ink.playing import reader
from wintering.diagnostics import Span
from wintering.ink import StoryIndex, index_story

MAIN = """INCLUDE rooms.ink
// How much wood is left,
// in armfuls.
VAR wood = 3
CONST MOST = 9 // of anything
LIST moods = calm, (afraid)
EXTERNAL light(where, when)
-> cellar.steps
=== hall(x, ref y, -> back) ===
~ temp lamp = wood + x
- (top) {lamp} {light(1, 2)} {moods.calm} {calm}
* [Down] -> cellar.steps
+ [Up] -> top
~ lamp++
{top > 2: -> back}
{heat(lamp)} {(calm, afraid)}
-> DONE
=== function heat(a)
~ return a + MOST
"""
ROOMS = """/* A cold place.
   Below the house. */
=== cellar
You are in the cellar.
= steps
The steps.
-> DONE
"""


def indexed(main: str = MAIN, rooms: str = ROOMS) -> StoryIndex:
    """The index of a story of two files."""
    return index_story("main.ink", reader({"main.ink": main, "rooms.ink": rooms}))


def text_at(index: StoryIndex, span: Span) -> str:
    """What stands at a span of one line."""
    line = index.files[span.file].splitlines()[span.line - 1]
    return line[span.column - 1 : span.end_column - 1]


def test_every_definition_is_found_with_its_name_alone() -> None:
    index = indexed()
    found = {(each.kind, each.path): text_at(index, each.span) for each in index.definitions}
    assert {
        ("variable", "wood"): "wood",
        ("constant", "MOST"): "MOST",
        ("list", "moods"): "moods",
        ("item", "moods.calm"): "calm",
        ("item", "moods.afraid"): "afraid",
        ("external", "light"): "light",
        ("knot", "hall"): "hall",
        ("label", "hall.top"): "top",
        ("function", "heat"): "heat",
        ("knot", "cellar"): "cellar",
        ("stitch", "cellar.steps"): "steps",
        ("parameter", "x"): "x",
        ("parameter", "y"): "y",
        ("parameter", "back"): "back",
        ("parameter", "a"): "a",
        ("temporary", "lamp"): "lamp",
    } == found


def test_every_reference_is_the_name_alone_and_its_definition_has_that_name() -> None:
    index = indexed()
    assert len(index.references) > 20
    for each in index.references:
        assert text_at(index, each.span) == each.definition.name


def test_references_are_counted_where_they_are_written() -> None:
    index = indexed()
    by_path = {each.path: each for each in index.definitions}
    lines = {
        path: [(span.file, span.line) for span in index.references_to(each)]
        for path, each in by_path.items()
    }
    assert [("main.ink", 8), ("main.ink", 12)] == lines["cellar.steps"]
    assert [("main.ink", 8), ("main.ink", 12)] == lines["cellar"]
    assert [("main.ink", 13), ("main.ink", 15)] == lines["hall.top"]
    assert [("main.ink", 11), ("main.ink", 11), ("main.ink", 16)] == lines["moods.calm"]
    assert [("main.ink", 15)] == lines["back"]
    assert [("main.ink", 10)] == lines["wood"]
    assert [("main.ink", 19)] == lines["MOST"]


def test_a_place_tells_what_stands_there() -> None:
    index = indexed()
    steps = index.definition_at("main.ink", 8, 14)
    assert steps is not None
    assert ("cellar.steps", "rooms.ink", 5) == (steps.path, steps.span.file, steps.span.line)
    cellar = index.definition_at("main.ink", 8, 6)
    assert cellar is not None
    assert "cellar" == cellar.path
    assert index.definition_at("main.ink", 2, 3) is None


def test_a_definition_carries_its_comment_and_its_line() -> None:
    by_path = {each.path: each for each in indexed().definitions}
    assert "How much wood is left,\nin armfuls." == by_path["wood"].documentation
    assert "of anything" == by_path["MOST"].documentation
    assert "CONST MOST = 9" == by_path["MOST"].detail
    assert "A cold place.\nBelow the house." == by_path["cellar"].documentation
    assert ("x", "ref y", "-> back") == by_path["hall"].parameters
    assert ("where", "when") == by_path["light"].parameters
    assert "cellar" == by_path["cellar.steps"].owner


def test_a_knot_reaches_to_the_next_and_a_stitch_to_its_end() -> None:
    by_path = {each.path: each for each in indexed().definitions}
    assert (9, 17) == (by_path["hall"].whole.line, by_path["hall"].whole.end_line)
    assert (18, 19) == (by_path["heat"].whole.line, by_path["heat"].whole.end_line)
    assert (3, 7) == (by_path["cellar"].whole.line, by_path["cellar"].whole.end_line)
    assert (5, 7) == (by_path["cellar.steps"].whole.line, by_path["cellar.steps"].whole.end_line)


def test_what_can_be_seen_depends_on_where_one_stands() -> None:
    index = indexed()
    assert "hall" == index.flow_at("main.ink", 12)
    assert "" == index.flow_at("main.ink", 4)
    assert "cellar.steps" == index.flow_at("rooms.ink", 6)
    seen = {each.path for each in index.visible_at("main.ink", 12)}
    assert {"lamp", "x", "wood", "hall.top", "cellar.steps", "moods.calm", "light"} <= seen
    assert "a" not in seen
    assert "lamp" not in {each.path for each in index.visible_at("main.ink", 19)}


def test_an_include_leads_to_its_file() -> None:
    (only,) = indexed().includes
    assert ("rooms.ink", "rooms.ink", True) == (
        text_at(indexed(), only.span),
        only.path,
        only.exists,
    )
    (missing,) = index_story("main.ink", reader({"main.ink": "INCLUDE  gone.ink\nHi.\n"})).includes
    assert ("gone.ink", False, 10) == (missing.path, missing.exists, missing.span.column)


def test_a_broken_story_is_indexed_as_far_as_it_can_be_read() -> None:
    broken = MAIN.replace("~ temp lamp = wood + x", "~ temp lamp = wood + \n{ oh no\n* (")
    index = indexed(broken, ROOMS.replace("= steps", "= "))
    paths = {each.path for each in index.definitions}
    assert {"wood", "moods", "hall", "heat", "cellar"} <= paths
    assert "cellar.steps" not in paths
