"""Functions of the world called directly: the same words, and only where nothing else is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from ink.playing import program
from wintering.ink import Program, Story, nodes

TEXT = """
LIST people = you, lexa
EXTERNAL light()
EXTERNAL trust(who)
{light() > 0.2: Light.|Dark.}
{trust(lexa)} {other(you)}
-> DONE
=== function other(who)
~ return trust(who)
"""


class Host:
    """Counts what it is asked directly."""

    def __init__(self, light: float) -> None:
        self.light = light
        self.asked: list[str] = []


def direct(name: str, arguments: Sequence[nodes.Expr]) -> Callable[[Any], Any] | None:
    def called(host: Host) -> Any:
        host.asked.append(name)
        return host.light if name == "light" else len(arguments)

    return called


def told(read: Program, host: Host | None) -> list[str]:
    story = Story(read)
    story.bind("light", lambda: 0.9)
    story.bind("trust", lambda who: str(who))
    if host is not None:
        story.hosted_by(host)
    return [line.text for line in story.continue_to_choice()]


@pytest.fixture
def read() -> Program:
    made = program(TEXT)
    made.call_directly(direct)
    return made


def test_a_story_with_a_host_calls_it_directly(read: Program) -> None:
    host = Host(0.1)
    assert told(read, host)[0] == "Dark."
    assert "light" in host.asked


def test_what_is_another_thing_each_time_is_looked_up(read: Program) -> None:
    host = Host(0.1)
    assert told(read, host)[1] == "1 you"
    assert host.asked.count("trust") == 1


def test_a_story_without_a_host_calls_what_is_bound(read: Program) -> None:
    assert told(read, None) == ["Light.", "lexa you"]


def test_a_story_begun_before_goes_on_as_it_was() -> None:
    read = program(TEXT)
    story = Story(read)
    story.bind("light", lambda: 0.9)
    story.bind("trust", lambda who: str(who))
    read.call_directly(direct)
    story.hosted_by(Host(0.1))
    assert story.continue_line().text == "Light."
