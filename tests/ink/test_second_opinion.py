"""The same stories and choices told by ours and by inkjs: every line, tag and choice alike.

What inkjs 2.4 is known to do otherwise is kept out of what is played: it divides whole numbers
below zero downwards where inkle's runtime rounds towards zero, it lets whole numbers grow beyond
32 bits, prints fractions at full length, draws by another generator, and after glue directly
before a tag takes away every later newline. Those rules are held by cases in tests/cases/ink.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import pytest

from house.node_tools import node_with
from house.second_opinion import Inkjs, Told, inkjs, play_ours
from ink.legal_ink import Writer
from wintering.diagnostics import render_terminal
from wintering.ink import Program, compile_story

ROOT = Path(__file__).parents[2]
INVENTORY = ROOT / "tests" / "cases" / "stories" / "the_inventory.ink"
WORLDS = ROOT / "src" / "wintering" / "worlds"
# inkjs calls it an error where a flow runs out; ours warns.
RUNS_OUT = ("ran out of content", "reached end of content")


@pytest.fixture(scope="module")
def other() -> Iterator[Inkjs]:
    """inkjs, waiting for stories."""
    with inkjs(node_with("inkjs")) as found:
        yield found


def compiled(files: Mapping[str, str], other: Inkjs) -> Program:
    """The program of a story, compiled by both."""
    program, diagnostics = compile_story("main.ink", lambda path: files[path])
    assert not diagnostics.has_errors, render_terminal(diagnostics, files)
    assert [] == other.compile(files)["errors"]
    return program


def shared(turns: list[Told]) -> list[Told]:
    """Turns without empty tags, which inkle drops from lines."""
    return [([(text, [g for g in tags if g]) for text, tags in lines], c) for lines, c in turns]


def hold(program: Program, other: Inkjs, answers: list[int], start: str = "") -> int:
    """Play these choices in both and compare. Gives the number of turns."""
    theirs, ours = other.play(answers, start), play_ours(program, answers, start)
    faults = [each for each in theirs.faults if not any(words in each for words in RUNS_OUT)]
    assert shared(theirs.turns) == shared(ours.turns), (start, answers)
    assert bool(faults) == bool(ours.faults), (start, answers, faults, ours.faults)
    return len(ours.turns)


def some_answers(chance: Random, count: int) -> list[int]:
    """Choices at random; they count round among those that are there."""
    return [chance.randrange(60) for _ in range(count)]


@pytest.mark.slow
@pytest.mark.parametrize("start", range(0, 40, 10))
def test_random_legal_stories_are_told_alike(start: int, other: Inkjs) -> None:
    turns = 0
    for seed in range(start, start + 10):
        program = compiled({"main.ink": Writer(seed).story()}, other)
        chance = Random(seed)
        turns += sum(hold(program, other, some_answers(chance, 8)) for _ in range(4))
    assert turns > 40  # more than the first pages alone


@pytest.mark.slow
def test_the_inventory_is_told_alike(other: Inkjs) -> None:
    program = compiled({"main.ink": INVENTORY.read_text(encoding="utf-8")}, other)
    turns = [hold(program, other, some_answers(Random(seed), 120)) for seed in range(60)]
    assert min(turns) > 30


@pytest.mark.slow
@pytest.mark.parametrize("world", ["eight_moons", "lighthouse"])
def test_a_world_with_its_fallbacks_is_told_alike(world: str, other: Inkjs) -> None:
    files = {
        path.relative_to(WORLDS / world).as_posix(): path.read_text(encoding="utf-8")
        for path in (WORLDS / world).rglob("*.ink")
    }
    program = compiled(files, other)
    knots = [
        knot for knot in program.knots.values() if not knot.is_function and not knot.parameters
    ]
    turns = 0
    for knot in knots:
        for seed in range(3):
            turns += hold(program, other, some_answers(Random(seed), 8), knot.name)
    assert turns > 3 * len(knots)
