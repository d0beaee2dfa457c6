"""Observers of variables: told once after a step, with what the variable holds then."""

import pytest

from ink.playing import lines, program
from wintering.ink import Story

STORY = """
VAR n = 1
VAR word = "a"
Begin.
* [Go]
- One. {raise()}{raise()}
* [On]
- Two.
-> END
=== function raise()
~ n = n + 1
~ return n
"""


def watched(*names: str) -> tuple[Story, list[tuple[str, object]]]:
    """A story, and what an observer of some of its variables hears."""
    heard: list[tuple[str, object]] = []
    story = Story(program(STORY))
    story.observe(names, lambda name, value: heard.append((name, value)))
    return story, heard


def test_a_change_is_told_once_after_the_line_with_the_last_value() -> None:
    story, heard = watched("n", "word")
    lines(story)
    assert [] == heard
    story.choose(0)
    lines(story)
    assert [("n", 3)] == heard


def test_a_change_by_the_host_is_told_at_once() -> None:
    story, heard = watched("n", "word")
    story.variables["word"] = "b"
    assert [("word", "b")] == heard
    story.variables["word"] = "b"
    assert [("word", "b")] == heard


def test_true_is_another_value_than_one() -> None:
    story, heard = watched("n")
    story.variables["n"] = True
    assert [("n", True)] == heard


def test_all_lines_to_the_next_choice_are_one_step() -> None:
    story, heard = watched("n")
    story.continue_to_choice()
    story.choose(0)
    story.continue_to_choice()
    assert [("n", 3)] == heard


def test_an_observer_can_be_let_go() -> None:
    heard: list[object] = []
    story = Story(program(STORY))

    def observer(name: str, value: object) -> None:
        heard.append(value)

    story.observe("n", observer)
    story.observe("word", observer)
    story.stop_observing(observer, "n")
    story.variables["n"] = 5
    story.variables["word"] = "c"
    story.stop_observing(observer)
    story.variables["word"] = "d"
    assert ["c"] == heard


def test_a_variable_that_does_not_exist_cannot_be_observed() -> None:
    with pytest.raises(KeyError):
        Story(program(STORY)).observe("m", print)


def test_what_the_next_line_changes_is_not_seen_before_it_is_shown() -> None:
    story = Story(program("VAR n = 1\nOne.\n~ n = 2\nTwo.\n~ n = 3\n-> END\n"))
    heard: list[object] = []
    story.observe("n", lambda name, value: heard.append(value))
    assert ("One.", 1) == (story.continue_line().text, story.variables["n"])
    assert [] == heard
    assert ("Two.", 3) == (story.continue_line().text, story.variables["n"])
    assert [3] == heard  # after the last line nothing is left that could be another's


def test_what_the_host_sets_between_lines_stays() -> None:
    story = Story(program("VAR n = 1\nVAR m = 1\nOne.\n~ m = 2\nTwo {n} {m}.\n{n}\n-> END\n"))
    story.observe("m", lambda name, value: None)
    story.continue_line()
    story.variables["n"] = 7
    assert 7 == story.variables["n"]
    assert "7" == lines(story)[-1]
