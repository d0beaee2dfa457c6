"""Any text at all gives diagnostics, never an exception; what is right can be linked and played."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ink.playing import diagnose, reader
from wintering.diagnostics import Span
from wintering.ink import Story, StoryFault, index_story, parse_expression
from wintering.ink.checking.story import inspect_story

PIECES = st.sampled_from(
    [
        "{", "}", "|", "->", "<-", "<>", "->->", "*", "+", "-", "~", "=", "==", "===", "(", ")",
        "[", "]", "#", '"', "\\", ":", ",", ".", "!", "&", "$", "?", "^", "//", "/*", "*/", "\n",
        "\n\n", " ", "\t", "a", "b", "x", "knot", "1", "2.5", "VAR ", "CONST ", "LIST ", "temp ",
        "EXTERNAL ", "INCLUDE ", "TODO: ", "else", "not ", "and", "or", "mod", "has", "return ",
        "function ", "ref ", "true", "DONE", "END", "stopping:", "shuffle:", "once:", "\n- ",
        "\n* ", "\n** ", "\n~ ", "\n=== k ===\n", "\n= s\n", "~ x = ", "{x:", "f()", "é", "日",
    ]
)  # fmt: skip
STORIES = st.lists(PIECES, max_size=40).map("".join)
STEPS = 12


@settings(max_examples=250, deadline=None)
@given(STORIES | st.text(max_size=80))
def test_any_text_is_diagnosed(text: str) -> None:
    program, diagnostics = diagnose(text)
    for each in diagnostics:
        assert each.what
        assert each.why
        assert each.mend
        assert each.span.line >= 1
    if diagnostics.has_errors:
        return
    story = Story(program)
    faults: list[StoryFault] = []
    try:
        for _ in range(STEPS):
            if story.can_continue:
                story.continue_line()
            elif story.choices:
                story.choose(0)
                story = Story(program, state=story.save())
    except StoryFault as fault:
        faults.append(fault)
    assert all(each.diagnostic.span.file == "main.ink" for each in faults)


@settings(max_examples=150, deadline=None)
@given(STORIES | st.text(max_size=40))
def test_any_expression_is_diagnosed(text: str) -> None:
    program, _ = diagnose("VAR x = 1\n{x}\n")
    expression, diagnostics = parse_expression(text, Span.at("main.ink", 1, 1), program)
    assert (expression is None) == diagnostics.has_errors
    if expression is not None:
        with suppress(StoryFault):
            Story(program).evaluate(expression)


def test_what_is_nested_without_end_is_diagnosed() -> None:
    for opening in ("{", '{"', "{x:", "{x:\n- ", "*", "{a|", "~ x = (", "{f(", "{not "):
        _, diagnostics = diagnose("VAR x = 1\n" + opening * 3000)
        assert len(diagnostics) > 0


def test_an_item_of_a_list_declared_twice_is_known() -> None:
    for text in ("LIST a = x, y\nLIST a = x\n{y}\n", "LIST a = x\nLIST a = y, z\n{x} {a.z}\n"):
        _, diagnostics = diagnose(text)
        assert ["INK015"] == [each.code.number for each in diagnostics]


def test_a_long_chain_is_read_or_refused() -> None:
    for count in (50, 5000):
        text = "VAR x = 1\n{" + " + ".join(["x"] * count) + "}\n"
        program, diagnostics = diagnose(text)
        if not diagnostics.has_errors:
            assert str(count) == Story(program).continue_line().text


X = "VAR x = 1\n"
HOSTILE = {
    "calls in calls": X + "{" + "f(" * 40 + "x" + ")" * 40 + "}\n=== function f(a)\n~ return a\n",
    "brackets in chains": X + "{" + "(" * 40 + "x" + (" + x" * 90 + ")") * 40 + "}\n",
    "a hundred operators": X + "{x" + " + x" * 100 + "}\n",
    "quotes in braces": '{"' * 20 + "a|b" + '"}' * 20,
    "blocks in blocks": X + "{x:\n" * 30 + "a" + "\n}" * 30,
    "bars": "{" + "|" * 20000 + "}",
    "choices": "* a\n" * 5000,
    "labels of one name": "* (a) b\n" * 2000,
    "lines in error": "}\n" * 5000,
    "open braces": "{a\n" * 2000,
    "open comments": "/*" * 20000,
    "backslashes": "\\" * 50000,
    "zeros": "\x00" * 5000,
    "tags": "#" * 20000,
    "unknown names": "".join(f"=== knot_{i} ===\n{{kont_{i}}}\n-> DONE\n" for i in range(600)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_in_the_time_of_its_length(name: str) -> None:
    # What is here took time or depth without bound at some time, or looked as if it might.
    text = HOSTILE[name]
    program, diagnostics = inspect_story("main.ink", reader({"main.ink": text}))
    index_story("main.ink", reader({"main.ink": text}))
    if not diagnostics.has_errors:
        Story(program).continue_line()
