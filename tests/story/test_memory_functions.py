"""What scenes ask of memory, at the moments at which they are asked."""

from __future__ import annotations

from collections.abc import Sequence

from story.samples import eight_moons
from wintering.life.moments import FALLING_ASLEEP, WAKING
from wintering.life.names import NONE
from wintering.story.course import Course
from wintering.story.functions import memory
from wintering.story.session import Session

EDGES = WAKING | FALLING_ASLEEP
TURNS = 60


def test_what_is_smelt_at_the_edge_of_sleep_is_there_for_the_scene_that_tells_of_it() -> None:
    session = Session.begin(eight_moons(), 5)
    course = session.course
    smelt: set[int] = set()  # how often something had been, when a scene was asked of it

    def listen(now: Course, kind: int, about: Sequence[int]) -> None:
        if memory.smelt(now) != NONE and kind & EDGES:
            smelt.add(now.life.breath_count)

    course.listener = listen
    for _ in range(TURNS):
        texts = list(session.page.choices)
        bed = "Lie down for the night"
        session.choose(texts.index(bed) if bed in texts else 0)
    assert course.life.breath_count > 2
    assert smelt == set(range(1, course.life.breath_count + 1))
