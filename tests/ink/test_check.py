"""What `check` says of a story as a whole, and that it is silent where nothing is wrong."""

import os
from pathlib import Path

import pytest

from ink.playing import reader
from wintering.ink import check_story
from wintering.ink import codes as ink_codes

ROOT = Path(__file__).parents[2]
PUBLIC = Path(os.environ.get("INK_PROOF", ROOT.parent / "shared" / "ink-proof"))
STORIES = [
    *sorted((ROOT / "tests" / "cases" / "ink").glob("*/story.ink")),
    *sorted((ROOT / "tests" / "cases" / "stories").glob("*.ink")),
    *sorted((ROOT / "src" / "wintering" / "worlds").glob("*/main.ink")),
]
WHOLE = {code.number for code in ink_codes.WHOLE_STORY}

# The cases of which a warning is true, and why.
TRUE_OF = {
    ("I006", "INK045"): "varStr is compared and never set",
    ("I017", "INK043"): "'world' stands after -> END",
    ("I018", "INK043"): "'world' stands after -> END",
    ("I058", "INK045"): "the two targets are compared and never set",
    ("I067", "INK040"): "nothing goes to elsewhere",
    ("I075", "INK040"): "nothing goes to SomewhereElse",
    ("I080", "INK040"): "nothing goes to test",
    ("I080", "INK042"): "the choice asks for visits of test",
    ("I088", "INK042"): "two choices ask for false",
    ("I090", "INK043"): "the line says itself that it is unreachable",
    ("I093", "INK042"): "the choice says itself that it is impossible",
    ("I099", "INK040"): "nothing goes to knot",
    ("I103", "INK043"): "'World.' stands after -> DONE",
    ("I113", "INK045"): "x is compared and never set",
    # Of our own cases, which hold some variables still to ask for their one value.
    ("a_deeper_gather_first_is_a_weave_of_its_own", "INK047"): "it holds what that leads to",
    ("conditional_block_with_choices", "INK045"): "key stays true",
    ("conditions_of_a_choice_may_stand_on_lines", "INK045"): "lamp and oil stay",
    ("divert_in_a_condition_in_a_line", "INK045"): "x stays 1",
    ("dynamic_tags", "INK045"): "n stays 2",
    ("if_else_blocks", "INK045"): "x stays 4",
    ("read_counts_of_knots_and_stitches", "INK040"): "nothing goes to attic, to show a count of 0",
    ("text_of_hidden_choices_is_worked_out", "INK042"): "a choice asks for false",
}


def found_in(text: str) -> list[tuple[str, int]]:
    """The codes of whole-story findings in a story, and their lines."""
    _, diagnostics = check_story("main.ink", reader({"main.ink": text}))
    return [(d.code.number, d.span.line) for d in diagnostics if d.code.number in WHOLE]


def warned_of(main: Path) -> set[str]:
    """The codes of the warnings about a story in a file as a whole."""
    _, diagnostics = check_story(
        main.name, lambda path: (main.parent / path).read_text(encoding="utf-8")
    )
    return {
        d.code.number for d in diagnostics if d.severity == "warning" and d.code.number in WHOLE
    }


@pytest.mark.parametrize("main", STORIES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_our_own_stories_give_no_false_alarm(main: Path) -> None:
    found = {(main.parent.name, number) for number in warned_of(main)}
    assert set() == found - set(TRUE_OF)


def test_the_public_cases_give_no_false_alarm() -> None:
    cases = sorted(PUBLIC.glob("*/story.ink"))
    if not cases:
        pytest.skip(f"the public cases are not at {PUBLIC} (INK_PROOF names another place)")
    found = {(main.parent.name, number) for main in cases for number in warned_of(main)}
    assert set() == found - set(TRUE_OF)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # reach
        ("-> a\n=== a ===\n-> DONE\n=== b ===\n-> DONE\n", [("INK040", 4)]),
        ("-> a\n=== a ===\n-> DONE\n= s\n-> DONE\n", [("INK040", 4)]),
        ("-> a\n=== a ===\n= s\n-> t\n= t\n-> DONE\n", []),
        ("-> a.t\n=== a ===\n= s\n-> DONE\n= t\n-> DONE\n", [("INK040", 3)]),
        ("-> a\n=== a ===\n-> DONE\n=== b ===\n-> c\n=== c ===\n-> b\n",
         [("INK040", 4), ("INK044", 7), ("INK040", 6)]),
        ("VAR x = -> b\n-> a\n=== a ===\n-> x\n=== b ===\n~ x = -> a\n-> DONE\n", []),
        ("-> a ->\n<- b\n-> DONE\n=== a ===\n->-> c\n=== b ===\n-> DONE\n=== c ===\n-> DONE\n", []),
        ("{f()}\n=== function f ===\n~ return g()\n=== function g ===\n~ return 1\n", []),
        ("Hi.\n=== function f ===\n~ return f()\n", [("INK041", 2), ("INK044", 3)]),
        ("Hi.\n=== a ===\n# offer: Go\n-> DONE\n", []),
        ("=== a ===\n-> DONE\n=== b ===\n-> DONE\n", []),
        ("-> a\n=== a ===\n* [x] -> a.in_b\n* [y]\n- (in_b) -> DONE\n", []),
        # choices that never show
        ("* {false} a\n* b\n- -> DONE\n", [("INK042", 1)]),
        ("CONST N = 2\nCONST M = N\n* {M > 2} a\n* {M == 2} b\n- -> DONE\n", [("INK042", 3)]),
        ("* {1 > 2 and RANDOM(0, 1)} a\n* b\n- -> DONE\n", [("INK042", 1)]),
        ("* {1 > 2 or RANDOM(0, 1)} a\n* b\n- -> DONE\n", []),
        ("* (a) {a} a\n+ (b) {b} b\n* (c) {not c} c\n- -> DONE\n", [("INK042", 1)]),
        ("~ temp N = RANDOM(0, 9)\n* {N > 2} a\n* b\n- -> DONE\n", []),
        ('CONST W = "x"\n* {W == "y"} a\n* {W == "x"} b\n- -> DONE\n', [("INK042", 2)]),
        ("-> k\n=== k ===\n-> DONE\n* a\n  -> DONE\n", [("INK043", 4)]),
        # after a divert
        ("-> k\nText.\n=== k ===\n-> DONE\n", [("INK043", 2)]),
        ("-> k\n- Text.\n=== k ===\n-> DONE\n", [("INK043", 2)]),
        ("-> k\n- (in_it) Text. {in_it > 1:-> DONE}\n=== k ===\n-> in_it\n", []),
        ("* a -> k\n  Text.\n* b\n- -> DONE\n=== k ===\n-> DONE\n", [("INK043", 2)]),
        ("* a -> k\n* b -> k\n- Text.\n-> DONE\n=== k ===\n-> DONE\n", []),
        ("{RANDOM(0, 1): -> k}\nText.\n-> k\n=== k ===\n-> DONE\n", []),
        ("{RANDOM(0, 1): -> k | -> k}\nText.\n=== k ===\n-> DONE\n", [("INK043", 2)]),
        ("{RANDOM(0, 1):\n  -> k\n- else:\n  -> k\n  More.\n}\n=== k ===\n-> DONE\n",
         [("INK043", 5)]),
        ("{\n- RANDOM(0, 1): -> k\n- else: -> k\n}\n* a\n-> k\n=== k ===\n-> DONE\n",
         [("INK043", 5)]),
        ("{-> k|-> k}\nText.\n=== k ===\n-> DONE\n", [("INK043", 2)]),
        ("{!-> k|-> k}\nText.\n=== k ===\n-> DONE\n", []),
        ("-> k ->\nText.\n=== k ===\n->->\nNever.\n", [("INK043", 5)]),
        ("<- k\nText.\n=== k ===\n-> DONE\n", []),
        ("* a -> k\n  -> DONE\n* b\n- -> DONE\n=== k ===\n-> DONE\n", []),
        # loops
        ("-> a\n=== a ===\nText.\n-> a\n", [("INK044", 4)]),
        ("-> a\n=== a ===\n{RANDOM(0, 1): -> b}\n-> a\n=== b ===\n-> DONE\n", []),
        ("-> a\n=== a ===\n* x\n- -> a\n", []),
        ("-> a\n=== a ===\n-> b ->\n-> a\n=== b ===\n->->\n", [("INK044", 4)]),
        ("-> a\n=== a ===\n-> b ->\n-> a\n=== b ===\n{a > 9: -> END}\n->->\n", []),
        ("-> a\n=== a ===\n-> b ->\n-> a\n=== b ===\n->-> c\n=== c ===\n-> END\n", []),
        # a fallback that stays is taken whenever nothing else is there
        ("-> a\n=== a ===\nText.\n+ -> a\n", [("INK044", 4)]),
        ("-> a\n=== a ===\nText.\n* -> a\n", []),
        ("-> a\n=== a ===\nText.\n+ -> a\n* x\n-> END\n", []),
        ("-> a\n=== a ===\n<- b\n+ -> a\n=== b ===\n* x\n-> END\n", []),
        # functions that call themselves before anything is asked
        ("{f()}\n=== function f ===\n~ return f()\n", [("INK044", 3)]),
        (
            "{f()}\n=== function f ===\n{g() > 1:x}\n=== function g ===\n~ return f()\n",
            [("INK044", 5)],
        ),
        ("{f(1)}\n=== function f(x) ===\n{x > 9:\n~ return 1\n}\n~ return f(x + 1)\n", []),
        ("- (top) Text.\n-> top\n", [("INK044", 2)]),
        ("-> t ->\n-> DONE\n=== t ===\nText.\n-> t ->\n->->\n", [("INK044", 5)]),
        ("<- t\n-> DONE\n=== t ===\n<- t\n-> DONE\n", [("INK044", 4)]),
        ("-> t ->\n-> DONE\n=== t ===\n-> u ->\n-> t\n=== u ===\n* a\n- ->->\n", []),
        ("-> a\n=== a ===\n{a > 2:one|two} {a:x}\n-> b\n=== b ===\n-> a\n", [("INK044", 6)]),
        ("-> a\n=== a ===\n{a > 2:-> a|-> b}\n=== b ===\n-> a\n", [("INK044", 3)]),
        (
            "-> a\n=== a ===\n{\n- a > 9: -> b\n- else: {a:-> b|-> a}\n}\n=== b ===\n-> a\n",
            [("INK044", 8)],
        ),
        # variables
        ("VAR x = 1\n{x}\n", [("INK046", 1)]),
        ("VAR x = 1\n{x > 1:a}\n", [("INK045", 1)]),
        ("VAR x = 1\n~ x = 2\n", [("INK046", 1)]),
        ("VAR x = 1\n~ x++\n", []),
        ("VAR x = 1\n{x > 1:a}\n~ raise(x)\n=== function raise(ref y) ===\n~ y = y + 1\n", []),
        ("VAR x = 1\n-> k(x)\n=== k(ref y) ===\n~ y = y + 1\n{y > 3: -> DONE}\n-> DONE\n", []),
        ("~ temp x = 1\nHi.\n", [("INK046", 1)]),
        ("~ temp x = 1\nHi {x}.\n", []),
        # indentation
        ("* a\n  * b\n- c\n", [("INK047", 2)]),
        ("* a\n  * * b\n* c\n- d\n", []),
        ("* a\n    * * b\n    - c\n", [("INK047", 3)]),
        ("* a\n\t* b\n- c\n", [("INK047", 2)]),
        ("\t* a\n    * b\n- c\n", []),
        ("** a\n* b\n- c\n", [("INK047", 1)]),
        ("- (top) Hi.\n  * a\n  * b\n- c {top}\n", []),
        ("  * a\n* b\n- c\n", []),
    ],
)  # fmt: skip
def test_what_is_found(text: str, found: list[tuple[str, int]]) -> None:
    assert sorted(found) == sorted(found_in(text))


def test_a_program_with_errors_is_none() -> None:
    program, diagnostics = check_story("main.ink", reader({"main.ink": "-> nowhere\n"}))
    assert program is None
    assert ["INK010"] == [each.code.number for each in diagnostics]
