"""Numbers without end: every operation on them gives a value or a fault with its place."""

from __future__ import annotations

import pytest

from wintering.ink import Story, StoryFault, compile_story

BEGIN = """VAR big = 10.0
LIST l = (a), b
~ big = POW(10.0, 300) * POW(10.0, 300)
"""
NUMBERS = ("big", "-big", "big * 0.0", "big - big")
ALONE = ("INT", "FLOOR", "CEILING", "FLOAT", "LIST_VALUE", "SEED_RANDOM", "l")
WITH_ANOTHER = (
    "POW({0}, 2)", "POW(2, {0})", "POW(1, {0})", "POW(0, {0})", "POW({0}, 2.5)", "POW({0}, {0})",
    "POW(0.5, {0})", "POW({0}, -{0})", "MIN({0}, 1)", "RANDOM(1, {0})", "l + {0}", "{0} + 1",
    "LIST_RANGE(LIST_ALL(l), 1, {0})", "LIST_RANGE(LIST_ALL(l), {0}, 2)", "{0} mod 3",
    "3 mod {0}", "7.5 mod {0}", "{0} / 2", "2 / {0}", "{0} > 1",
)  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("form", [f"{name}({{0}})" for name in ALONE] + list(WITH_ANOTHER))
def test_what_is_done_with_it_is_told_or_a_fault(number: str, form: str) -> None:
    text = f"{BEGIN}{{{form.format(f'({number})')}}}\nAfter.\n-> END\n"
    program, found = compile_story("main.ink", lambda path: text)
    assert not found.has_errors
    story = Story(program)
    ends: list[str | int] = []
    try:
        while story.can_continue:
            ends.append(story.continue_line().text)
    except StoryFault as fault:
        ends.append(fault.diagnostic.span.line)
    assert ends[-1] in ("After.", 4)  # all of it told, or a fault in the line that did it
