"""Helpers of the tests of testing: a story from text, tested by so many plays."""

from __future__ import annotations

from ink.playing import program
from wintering.explore.generations import Workers, in_generations
from wintering.explore.ground import Ground
from wintering.explore.summary import Findings
from wintering.explore.testing import StoryPlan, story_worker
from wintering.ink import write_program


def tried(
    text: str, plays: int, policy: str = "curious", seed: int = 0, jobs: int = 1, turns: int = 200
) -> Findings:
    """What a test of a story finds."""
    found = program(text)
    ground = Ground(found)
    plan = StoryPlan(len(ground.points), policy, seed)
    with Workers(story_worker, (write_program(found), policy, turns), jobs) as workers:
        for _ in in_generations(plan, workers, plays):
            pass
    return Findings("main.ink", seed, policy, plays, turns, ground, plan.tally, ())
