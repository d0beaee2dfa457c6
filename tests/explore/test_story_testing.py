"""Testing a story by playing it: what is never reached, how it ends, what goes wrong."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from explore.trying import tried
from ink.playing import lines, program
from wintering.explore.summary import Findings, summary
from wintering.explore.tally import Example
from wintering.ink import Story, StoryFault

DEEP = (Path(__file__).parent / "deep.ink").read_text(encoding="utf-8")

GAPS = """VAR key = false
VAR tries = 0
The door.
- (door)
+ [Push]
    ~ tries = tries + 1
    {tries > 400: It gives.}
    -> door
* {key} [Unlock]
    It opens.
    A hall.
    -> hall
* [Go]
    { key:
        You have a key.
    - else:
        You have none.
    }
    -> END
=== hall
Dust.
-> attic
= attic
More dust.
-> END
=== function weigh(x)
~ return x
"""


def replayed(found: Findings, seen: Example) -> Story:
    """The story where an example's seed and choices lead. Errors: StoryFault, if they do."""
    story = Story(found.ground.program, seed=seen.seed)
    lines(story)
    for choice in seen.choices:
        story.choose(choice)
        lines(story)
    return story


def test_what_is_never_reached_is_told_by_its_lines() -> None:
    gaps = [(each.kind, each.line, each.last_line) for each in tried(GAPS, 64).reach.gaps()]
    assert gaps == [
        ("lines", 7, 7),
        ("choice", 9, 12),
        ("lines", 15, 15),
        ("knot", 20, 22),
        ("knot", 23, 25),
        ("function", 26, 27),
    ]


def test_a_branch_in_a_line_that_was_reached_is_told_by_itself() -> None:
    text = "VAR n = 0\nYou {n > 1:run|walk} {stand|sit|lie}. {Rain.|}\n+ On\n- Home.\n-> END\n"
    gaps = [(each.kind, each.line, each.what) for each in tried(text, 32).reach.gaps()]
    assert [("branch", 2, "run"), ("branch", 2, "sit"), ("branch", 2, "lie")] == gaps


def test_a_story_that_is_all_reached_has_no_gaps() -> None:
    found = tried("* Up\n    Hill.\n* Down\n    Dale.\n- Home.\n-> END\n", 32)
    assert [] == found.reach.gaps()
    assert found.reach.points[0] == found.reach.points[1] > 0


def test_a_choice_that_is_shown_and_one_that_is_taken_are_counted_apart() -> None:
    found = tried("* Up\n* Down\n* {false} Away\n- -> END\n", 40, "random")
    up, down, away = found.reach.choices()
    assert (40, 40, 0) == (up.shown, down.shown, away.shown)
    assert (40, 0) == (up.taken + down.taken, away.taken)


def test_endings_have_their_place_their_name_and_their_share() -> None:
    text = "* Up\n    # ending: hill\n    -> END\n* Down\n    -> dale\n=== dale\nDale.\n-> DONE\n"
    found = tried(text, 1000, "random")
    shares = {(each.kind, each.name, each.where.line): seen.evenly / 1000
              for each, seen in found.endings() if each.where is not None}  # fmt: skip
    assert {("end", "hill", 3), ("done", "", 8)} == shares.keys()
    # Binomial with p = 1/2: four standard deviations of a thousand plays.
    assert all(abs(share - 0.5) < 4 * math.sqrt(0.25 / 1000) for share in shares.values())


def test_dead_ends_are_found_and_come_to_again() -> None:
    found = tried("-> a\n=== a\n* Up\n    -> b\n=== b\n* {false} On\n    -> END\n", 32)
    ((ending, seen),) = found.dead_ends()
    assert ("no choice", 6) == (ending.kind, ending.where.line if ending.where else 0)
    ran_out = replayed(found, seen).ran_out
    assert ran_out is not None
    assert ending.where == ran_out.span


def test_errors_are_found_and_come_to_again_by_the_shortest_play_that_had_them() -> None:
    text = (
        "VAR n = 2\n- (top)\n+ Less\n    ~ n = n - 1\n    {4 / n}\n    -> top\n+ End\n    -> END\n"
    )
    found = tried(text, 256)
    ((fault, seen),) = found.faults()
    assert ("INK033", 5) == (fault.code.number, fault.span.line)
    assert (0, 0) == seen.choices
    with pytest.raises(StoryFault) as again:
        replayed(found, seen)
    assert fault == again.value.diagnostic


def test_the_longest_stretch_without_a_choice() -> None:
    text = "One two.\n* Up\n    One two three four five.\n    Six.\n* Down\n- End.\n-> END\n"
    found = tried(text, 32)
    longest = found.tally.longest
    # The choice's own word, its two lines, and the gather's.
    assert (1 + 5 + 1 + 1, 4, 1) == (longest.words, longest.lines, longest.turn)
    assert longest.after is not None
    assert (2, (0,)) == (longest.after.line, found.tally.longest_play.choices)


def test_a_story_that_never_ends_is_left_and_said_to_be() -> None:
    found = tried("- (top)\n+ On\n    -> top\n", 16, turns=25)
    assert {"turns"} == {each.kind for each in found.tally.endings}
    assert {25: 4} == dict(found.tally.turns)


def test_text_without_end_and_without_a_choice_is_an_error() -> None:
    found = tried("* Up\n    -> round\n* Down\n    -> END\n=== round\nRound.\n-> round\n", 32)
    assert "error" in found.found()
    assert 2 == len(found.tally.endings)


def test_a_test_is_the_same_for_any_number_of_processes() -> None:
    one, three = tried(DEEP, 600, jobs=1), tried(DEEP, 600, jobs=3)
    assert summary(one) == summary(three)
    assert summary(one) == summary(tried(DEEP, 600))


def test_another_seed_is_another_test() -> None:
    assert summary(tried(GAPS, 64, seed=1)) != summary(tried(GAPS, 64, seed=2))


def test_curiosity_finds_a_corner_that_chance_does_not() -> None:
    # By chance the deepest room is reached once in more than 2^12 × 3^10 = 241,864,704 plays.
    curious, even = tried(DEEP, 2560), tried(DEEP, 2560, "random")
    crown = DEEP.splitlines().index("Bones, and a crown.") + 1
    assert 0 < curious.reach.lines["main.ink"][crown].count
    assert 0 == even.reach.lines["main.ink"][crown].count
    # The plays of it that choose evenly are no luckier than others.
    assert 640 == curious.tally.evenly


def test_a_program_is_tested_as_its_source_is() -> None:
    found = tried(GAPS, 96)
    hits = [0] * len(found.ground.points)
    story = Story(program(GAPS), seed=3, hits=hits)
    while lines(story) and story.choices:
        story.choose(len(story.choices) - 1)
    assert sum(hits) > 0
    assert found.ground.points == program(GAPS).points()
