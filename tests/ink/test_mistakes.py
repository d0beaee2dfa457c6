"""Mistakes that authors make: each is refused, with its code, its line and its column."""

import pytest

from ink.playing import diagnose
from wintering.ink import compile_story

KNOT = "=== k ===\n-> DONE\n"
FUNCTION = "=== function f(a, b) ===\n~ return a\n"
VARIABLE = "VAR x = 1\n"


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        # places
        ("-> nowhere\n", "INK010", 1, 1),
        ("Go -> k.attic\n" + KNOT, "INK010", 1, 4),
        ("VAR d = -> nowhere\n", "INK010", 1, 9),
        ("<- nowhere\n", "INK010", 1, 1),
        ("-> nowhere ->\n", "INK010", 1, 1),
        ("-> DONE ->\n", "INK010", 1, 1),
        ("->\n", "INK007", 1, 1),
        ("<-\n", "INK007", 1, 3),
        # names
        ("{nothing}\n", "INK011", 1, 2),
        ("LIST l = a\n{l.b}\n", "INK011", 2, 2),
        ("~ y = 5\n", "INK018", 1, 3),
        ("CONST C = 5\n~ C = 6\n", "INK018", 2, 3),
        ("LIST l = a\n~ a = 6\n", "INK018", 2, 3),
        (VARIABLE + "{x++}\n", "INK018", 2, 2),
        (VARIABLE + "VAR x = 2\n", "INK015", 2, 1),
        ("VAR k = 5\n-> DONE\n" + KNOT, "INK015", 1, 1),
        (KNOT + KNOT, "INK015", 3, 5),
        ("{f(1, 2)}\n=== function f(a, a)\n~ return a\n", "INK015", 2, 19),
        ("-> k\n=== k ===\n= s\n-> DONE\n= s\n-> DONE\n", "INK015", 5, 3),
        ("* (a) x\n* (a) y\n- -> DONE\n", "INK015", 2, 4),
        ("~ temp t = 1\n~ temp t = 2\n", "INK015", 2, 8),
        ("-> k(1)\n=== k(t) ===\n~ temp t = 2\n-> DONE\n", "INK015", 3, 8),
        ("LIST l = a, a\n", "INK015", 1, 13),
        ("VAR not = 5\n", "INK015", 1, 1),
        ("VAR RANDOM = 3\n", "INK015", 1, 1),
        ("LIST l = a\nLIST m = a\n{a}\n", "INK026", 3, 2),
        ("VAR x = y + 1\nVAR y = 2\n", "INK022", 1, 9),
        ('VAR x = "a{1}b"\n', "INK022", 1, 9),
        # calls
        ("{f(1)}\n" + FUNCTION, "INK013", 1, 2),
        ("{g(1)}\n", "INK012", 1, 2),
        ("{RANDOM(1)}\n", "INK013", 1, 2),
        ("{TURNS_SINCE(k)}\n" + KNOT, "INK014", 1, 14),
        ("EXTERNAL e()\n{e(1)}\n", "INK013", 2, 2),
        ("-> k(1)\n" + KNOT, "INK013", 1, 1),
        ("{k()}\n" + KNOT, "INK017", 1, 2),
        ("-> f\n" + FUNCTION, "INK017", 1, 1),
        ("-> k(5)\n=== k(ref y) ===\n-> DONE\n", "INK023", 1, 6),
        ("-> k(-> z)\n=== k(w) ===\n-> w\n=== z ===\n-> DONE\n", "INK021", 3, 1),
        # functions
        ("{f()}\n=== function f ===\n-> DONE\n", "INK016", 3, 1),
        ("{f()}\n=== function f ===\n* a\n* b\n", "INK016", 3, 1),
        ("~ return 5\n", "INK024", 1, 1),
        # what cannot be read
        ("{1 +}\n", "INK002", 1, 5),
        ("{(1}\n", "INK003", 1, 2),
        ('{"a}\n', "INK003", 1, 2),
        ("* [a\n", "INK003", 1, 3),
        ("a }\n", "INK001", 1, 3),
        ("a | b\n", "INK001", 1, 3),
        ("VAR = 5\n", "INK001", 1, 5),
        ("VAR\n", "INK001", 1, 4),
        ("LIST\n", "INK001", 1, 5),
        ("EXTERNAL\n", "INK001", 1, 9),
        ("INCLUDE\n", "INK001", 1, 1),
        ("VAR x\n", "INK001", 1, 6),
        ("EXTERNAL e\n", "INK001", 1, 11),
        ("===\nText.\n", "INK001", 1, 4),
        ("=== k extra\n-> DONE\n", "INK001", 1, 7),
        ("~ temp = 5\n", "INK001", 1, 8),
        ("~ 5\n", "INK004", 1, 1),
        ("{x:a|b|c}\n" + VARIABLE, "INK006", 1, 8),
        ("{shuffle:\na\n}\n", "INK006", 2, 1),
        ("{\n- else: a\n- else: b\n}\n", "INK006", 2, 1),
        ("{}\n", "INK002", 1, 1),
        ("INCLUDE gone.ink\n", "INK008", 1, 1),
        ("INCLUDE main.ink\n", "INK009", 1, 1),
        # weaves
        ("{true:\n  * a\n}\n- b\n", "INK048", 2, 3),
        ("{stopping:\n- * a\n- b\n}\n", "INK048", 2, 3),
        ("*" * 40 + " a\n", "INK005", 1, 1),
    ],
)
def test_a_mistake_is_refused_at_its_place(text: str, code: str, line: int, column: int) -> None:
    _, diagnostics = diagnose(text)
    errors = [each for each in diagnostics if each.severity == "error"]
    assert (code, line, column) in [
        (each.code.number, each.span.line, each.span.column) for each in errors
    ]


def test_all_mistakes_are_told_at_once_and_in_order() -> None:
    text = "-> nowhere\n{nothing}\nA }\n* [b\n{g()}\n=== k ===\n~ y = 5\n{1 +}\n-> DONE\n"
    _, diagnostics = diagnose(text)
    assert ["INK010", "INK011", "INK001", "INK003", "INK012", "INK018", "INK002"] == [
        each.code.number for each in diagnostics if each.severity == "error"
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("-> cellr\n=== cellar ===\n-> DONE\n", "cellar"),
        ("VAR lantern = 1\n{lantren}\n", "lantern"),
        ("{tiwce(1)}\n=== function twice(x) ===\n~ return x\n", "twice"),
        ("LIST moods = calm\nVAR m = clam\n", "calm"),
        ("VAR lantern = 1\n~ lanten = 2\n", "lantern"),
        ("-> hall.stairz\n=== hall ===\n= stairs\n-> DONE\n", "hall.stairs"),
    ],
)
def test_what_was_meant_is_guessed(text: str, meant: str) -> None:
    _, diagnostics = diagnose(text)
    assert f"did you mean '{meant}'" in next(iter(diagnostics)).mend


def test_a_mapping_that_lacks_an_include_says_so_like_a_folder() -> None:
    texts = {"main.ink": "INCLUDE gone.ink\n"}
    for read in (texts.__getitem__, texts.get):
        _, found = compile_story("main.ink", read)  # type: ignore[arg-type]
        assert ["INK008"] == [each.code.number for each in found]
