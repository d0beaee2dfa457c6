"""Functions of the world called directly: the same words, and only where nothing else is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from ink.playing import program
from wintering.ink import Program, Story, nodes
from wintering.ink.running.space import Directly

KINDS = {"light": "number", "lit": "bool", "trust": "any"}
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


def direct(name: str, arguments: Sequence[nodes.Expr]) -> Directly | None:
    def called(host: Host, many: int) -> Any:
        host.asked.append(name)
        return host.light if name in ("light", "lit") else many

    return Directly(called, (len(arguments),), KINDS[name])


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


class Holder:
    """Holds what is asked of it, each by itself."""

    def __init__(self, light: float) -> None:
        self.asked = {len: lambda: light, max: lambda first, second: first + second}


def held(name: str, arguments: Sequence[nodes.Expr]) -> Directly | None:
    if name == "light":
        return Directly(len, (), "number", is_bound=True)
    return Directly(max, (20, 3), "number", is_bound=True)


def test_a_host_that_holds_what_to_call_gives_it_with_the_arguments_alone() -> None:
    read = program("EXTERNAL light()\nEXTERNAL sum()\n{light() < 0.2: Dark, {sum()}.}\n-> DONE\n")
    read.call_directly(held)
    story = Story(read)
    story.hosted_by(Holder(0.1))
    assert "Dark, 23." == story.continue_line().text


def test_a_story_begun_before_goes_on_as_it_was() -> None:
    read = program(TEXT)
    story = Story(read)
    story.bind("light", lambda: 0.9)
    story.bind("trust", lambda who: str(who))
    read.call_directly(direct)
    story.hosted_by(Host(0.1))
    assert story.continue_line().text == "Light."


# Everything that is written another way where the host gives a number, or true or false.
EXPRESSIONS = [
    "light() > 0.2", "light() >= 1", "light() < 2", "light() <= 0", "light() == 1", "light() != 1",
    "light() == 1.0", "not light()", "not lit()", "lit()", "lit() == 1", "lit() and light() > 0",
    "lit() or not lit()", "0 < light()", "light() + 1 > 1", "light() > lit()", "-light() < 0",
]  # fmt: skip


@pytest.mark.parametrize("light", [0, 1, 2, 0.0, 0.2, 1.0])
@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_a_story_says_the_same_with_a_host_and_without(expression: str, light: float) -> None:
    text = (
        f"EXTERNAL light()\nEXTERNAL lit()\n{{{expression}}} {{{expression}: Yes.|No.}}\n-> DONE\n"
    )
    hosted = program(text)
    hosted.call_directly(direct)
    with_host, without = Story(hosted), Story(program(text))
    with_host.hosted_by(Host(light))
    without.bind("light", lambda: light)
    without.bind("lit", lambda: bool(light))
    assert without.continue_line() == with_host.continue_line()
