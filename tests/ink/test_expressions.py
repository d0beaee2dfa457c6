"""Expressions in tags: checked with the world's functions, evaluated without changing anything."""

import pickle

import pytest

from ink.playing import codes, diagnose, lines, program
from wintering.diagnostics import Span
from wintering.ink import Expression, Parameter, Signature, Story, parse_expression

FUNCTIONS = {
    each.name: each
    for each in (
        Signature(
            "trust", (Parameter("who", "list:people"), Parameter("whom", "list:people")), "number"
        ),
        Signature(
            "knows", (Parameter("person", "list:people"), Parameter("fact", "list:facts")), "bool"
        ),
        Signature("hours_since", (Parameter("knot", "knot"),), "number"),
        Signature("because", (), "list:reasons"),
        Signature("light", (), "number"),
        Signature("hours", (Parameter("n", "number"),), "none", changes=True),
        Signature("say", (Parameter("words", "string"),), "none", changes=True),
    )
}
PRELUDE = """
LIST people = you, lexa, bellamy
LIST facts = followed, fell
LIST reasons = reason_cold, reason_dark
EXTERNAL trust(who, whom)
EXTERNAL knows(person, fact)
EXTERNAL hours_since(knot)
EXTERNAL because()
EXTERNAL light()
EXTERNAL hours(n)
EXTERNAL say(words)
VAR n = 3
-> control_room
=== control_room ===
The lever.
-> DONE
"""
SPAN = Span.at("main.ink", 3, 9, 10)


def parse(text: str) -> tuple[Expression | None, list[str]]:
    """An expression of a tag, and the codes of what is wrong with it."""
    found = program(PRELUDE, FUNCTIONS)
    expression, diagnostics = parse_expression(text, SPAN, found, functions=FUNCTIONS)
    return expression, codes(diagnostics)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("trust(lexa, you) > 0.2 && hours_since(control_room) > 3", True),
        ("light() > 0.9 or knows(lexa, followed)", True),
        ("not knows(lexa, fell)", False),
        ("2 * (60.0 - n) / 60", 1.9),
        ("2 * (60 - n) / 60", 0),  # the division binds tighter, and is of whole numbers
        ("because() == reason_dark", True),
        ("control_room", 1),
        ("n", 3),
        ('"a" + n', "a3"),
        ("trust((lexa), people.you)", 0.5),
    ],
)
def test_an_expression_of_a_tag_has_its_value(text: str, value: object) -> None:
    expression, problems = parse(text)
    assert [] == problems
    assert expression is not None
    story = world()
    assert value == story.evaluate(expression)
    assert value == story.evaluate(pickle.loads(pickle.dumps(expression)))


def world() -> Story:
    """The story with its functions bound, told to the end."""
    from wintering.ink import InkList, Item

    story = Story(program(PRELUDE, FUNCTIONS))
    story.bind("trust", lambda who, whom: 0.5)
    story.bind("knows", lambda person, fact: True)
    story.bind("hours_since", lambda knot: 12.0)
    story.bind("light", lambda: 0.25)
    story.bind("because", lambda: InkList([Item("reasons", "reason_dark", 2)]))
    lines(story)
    return story


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("trust(lexa, yuo) > 1", "INK011"),
        ("knows(lexa, you)", "INK014"),
        ("trust(lexa) > 1", "INK013"),
        ("hours(3)", "INK014"),
        ("hours_since(controlroom)", "INK011"),
        ('trust(lexa, "you")', "INK014"),
        ("because() == lexa", "INK014"),
        ("because() > 3", "INK014"),
        ("lihgt()", "INK012"),
        ("2 *", "INK002"),
        ("light() 3", "INK002"),
        ("(light()", "INK003"),
        ("n++", "INK018"),
        ('"{a|b}"', "INK002"),
        ("light > 3", "INK011"),
    ],
)
def test_a_mistake_in_a_tag_has_its_code(text: str, number: str) -> None:
    expression, problems = parse(text)
    assert expression is None
    assert number in problems


def test_a_problem_in_a_tag_stands_where_the_tag_stands() -> None:
    _, diagnostics = parse_expression(
        "light() > lihgt()", SPAN, program(PRELUDE, FUNCTIONS), functions=FUNCTIONS
    )
    (only,) = list(diagnostics)
    assert ("main.ink", 3, 19) == (only.span.file, only.span.line, only.span.column)
    assert "did you mean 'light'?" in only.mend


def test_the_checker_says_what_was_meant() -> None:
    text = PRELUDE.replace("The lever.", "{knows(belamy, folowed):They know.}")
    _, diagnostics = diagnose(text, FUNCTIONS)
    assert ["INK011", "INK011"] == codes(diagnostics)
    assert ["did you mean 'bellamy'?", "did you mean 'followed'?"] == [d.mend for d in diagnostics]


def test_a_body_passes_a_knot_with_an_arrow() -> None:
    right = PRELUDE.replace("The lever.", "{hours_since(-> control_room)}")
    wrong = PRELUDE.replace("The lever.", "{hours_since(control_room)}")
    assert [] == codes(diagnose(right, FUNCTIONS)[1])
    assert ["INK014"] == codes(diagnose(wrong, FUNCTIONS)[1])


def test_an_external_that_the_world_does_not_offer_is_an_error() -> None:
    assert ["INK029"] == codes(diagnose("EXTERNAL lihgt()\nHi.\n", FUNCTIONS)[1])
    assert ["INK029"] == codes(diagnose("EXTERNAL light(a)\nHi.\n", FUNCTIONS)[1])


def test_evaluating_changes_nothing() -> None:
    found = program(
        "VAR n = 1\n~ n = 1\nHi.\n=== function grow() ===\n~ n = n + 1\n~ return n + RANDOM(1, 6)\n"
    )
    story = Story(found)
    lines(story)
    before = story.save()
    expression, diagnostics = parse_expression("grow() + RANDOM(1, 6)", SPAN, found)
    assert [] == codes(diagnostics)
    assert expression is not None
    assert story.evaluate(expression) == story.evaluate(expression)
    assert before == story.save()
