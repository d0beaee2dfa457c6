"""A long story plays to its end the same way however it is read, saved or stored."""

import json
from pathlib import Path

import pytest

from wintering.arithmetic import draw
from wintering.diagnostics import render_terminal
from wintering.ink import Line, Program, Story, compile_story, read_program, write_program

STORIES = Path(__file__).parents[1] / "cases" / "stories"
LONGEST_PLAY = 150  # choices; the stories always end before
PLAYS = 12


@pytest.fixture(scope="module", params=["the_inventory", "the_fair"])
def program(request: pytest.FixtureRequest) -> Program:
    """Each of the stories, which must be without fault."""
    found, diagnostics = compile_story(
        f"{request.param}.ink", lambda path: (STORIES / path).read_text(encoding="utf-8")
    )
    assert len(diagnostics) == 0, render_terminal(diagnostics, found.sources)
    return found


def line_by_line(story: Story) -> list[Line]:
    """All lines up to the next choice, one after the other."""
    found: list[Line] = []
    while story.can_continue:
        found.append(story.continue_line())
    return found


def chosen(story: Story, seed: int, number: int) -> int:
    """What a play of that seed takes at its nth choice."""
    return draw(seed, number) % len(story.choices)


@pytest.mark.parametrize("seed", range(PLAYS))
def test_lines_are_the_same_one_by_one_and_all_at_once(program: Program, seed: int) -> None:
    one, other = Story(program, seed=seed), Story(program, seed=seed)
    for number in range(LONGEST_PLAY):
        assert line_by_line(one) == other.continue_to_choice()
        assert one.choices == other.choices
        if not one.choices:
            break
        index = chosen(one, seed, number)
        one.choose(index)
        other.choose(index)
    assert one.is_ended
    assert one.save() == other.save()


@pytest.mark.parametrize("seed", range(PLAYS))
def test_a_play_kept_at_each_choice_is_the_play(program: Program, seed: int) -> None:
    again = read_program(write_program(program))
    story, kept = Story(program, seed=seed), Story(again, seed=seed)
    for number in range(LONGEST_PLAY):
        assert story.continue_to_choice() == kept.continue_to_choice()
        kept = Story(again, state=json.loads(json.dumps(kept.save())))
        assert story.choices == kept.choices
        if not story.choices:
            break
        index = chosen(story, seed, number)
        story.choose(index)
        kept.choose(index)
    assert story.is_ended
