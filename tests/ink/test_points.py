"""Points: every place of the source that can be reached, and how often each was."""

from collections import Counter
from pathlib import Path

import pytest

from ink.playing import lines, program
from ink.test_conformance import CASES, answers, compiled
from wintering.ink import Program, Story, transcript

STORY = """-> a
=== a ===
One. {x: yes|no} {&left|right}
~ x = 1
{ x == 1:
  Two. {f(2)}
- else:
  Three.
}
* [Rest]
* [Go] -> a
- The end.
-> DONE
=== function f(n)
{n > 3: big}
~ return n
=== never ===
Never.
-> DONE
VAR x = 0
"""


def reached(found: Program, *choices: int) -> dict[tuple[int, str], int]:
    """How often each kind of point on each line was reached in a play."""
    hits = [0] * len(found.points())
    story = Story(found, hits=hits)
    lines(story)
    for choice in choices:
        story.choose(choice)
        lines(story)
    counts: Counter[tuple[int, str]] = Counter()
    for point, number in zip(found.points(), hits, strict=True):
        counts[point.span.line, point.kind] += number
    return dict(counts)


def test_each_line_choice_divert_and_branch_is_counted() -> None:
    counts = reached(program(STORY), 1, 0)
    assert 4 == counts[3, "branch"]  # the line was told twice, and two branches of it each time
    assert 2 + 4 == counts[3, "text"]
    assert (2, 2) == (counts[4, "logic"], counts[6, "text"])
    assert (2, 1) == (counts[10, "choice"], counts[10, "taken"])
    assert (1, 1, 1) == (counts[11, "choice"], counts[11, "taken"], counts[11, "divert"])
    assert (1, 1) == (counts[12, "text"], counts[13, "divert"])
    assert (2, 0) == (counts[16, "logic"], counts[15, "branch"])


def test_what_is_never_reached_stays_at_zero() -> None:
    counts = reached(program(STORY))
    assert (0, 0, 0) == (counts[8, "text"], counts[18, "text"], counts[19, "divert"])


def test_points_stand_in_the_order_of_the_source_with_the_path_of_their_flow() -> None:
    points = program(STORY).points()
    assert sorted(each.span.line for each in points) == [each.span.line for each in points]
    assert {"", "a", "f", "never"} == {each.path for each in points}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_counting_changes_nothing_that_is_told(case: Path) -> None:
    found = compiled(case)
    hits = [0] * len(found.points())
    plain = transcript(Story(found), answers(case))
    assert plain == transcript(Story(found, hits=hits), answers(case))
    assert any(hits) or not plain.strip()
