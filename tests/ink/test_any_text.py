"""Any text at all gives diagnostics, never an exception; what is right can be linked and played."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from ink.playing import diagnose
from wintering.diagnostics import Span
from wintering.ink import Story, StoryFault, parse_expression

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


def test_a_long_chain_is_read_or_refused() -> None:
    for count in (50, 5000):
        text = "VAR x = 1\n{" + " + ".join(["x"] * count) + "}\n"
        program, diagnostics = diagnose(text)
        if not diagnostics.has_errors:
            assert str(count) == Story(program).continue_line().text
