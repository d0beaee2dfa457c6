"""`python -m benchmarks.environment`: steps a second of our environment and of TextWorld's.

Both are stepped by the same policy of chance over the actions that are admissible, in turns of
a few seconds one after the other, so that what else the machine does meets both. They are not
the same work: a step of TextWorld is one command to one room's puzzle; a step of ours may let
hours or days be lived by a country of 25 people before the next page is told.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from benchmarks.figures import ROOT, commit, figure, machine

RESULTS = ROOT / "benchmarks" / "results" / "environment.json"
ROUNDS = 7
ROUND_S = 4.0
SEED = 20
STEPS_AN_EPISODE = 200  # after so many, TextWorld's game is begun anew: chance seldom wins it
TW_MAKE = Path(sys.executable).with_name("tw-make")

Step = Callable[[], int]  # takes a step; gives the hours that were lived by it


def ours() -> Iterator[Step]:
    """Eight Moons, whole lives one after the other."""
    import gymnasium

    import wintering.rehearse.environment  # registers it

    assert wintering.rehearse.environment
    environment = gymnasium.make(wintering.rehearse.environment.ENVIRONMENT)
    chance = np.random.default_rng(SEED)
    seed, info = SEED, None

    def step() -> int:
        nonlocal seed, info
        if info is None:
            _, info = environment.reset(seed=seed)
            seed += 1
        hour = environment.unwrapped.session.course.life.hour  # type: ignore[attr-defined]
        action = chance.choice(np.flatnonzero(info["action_mask"]))
        _, _, ended, cut, info = environment.step(int(action))
        lived = environment.unwrapped.session.course.life.hour - hour  # type: ignore[attr-defined]
        if ended or cut:
            info = None
        return lived

    yield step


def textworld() -> Iterator[Step]:
    """TextWorld's simple game, made by its own maker."""
    import textworld

    with tempfile.TemporaryDirectory() as folder:
        game = Path(folder) / "game.z8"
        made = [TW_MAKE, "tw-simple", "--rewards", "dense", "--goal", "brief"]
        subprocess.run(
            [*made, "--seed", str(SEED), "--output", game, "-f"], check=True, capture_output=True
        )
        asked = textworld.EnvInfos(admissible_commands=True)
        environment = textworld.start(str(game), asked)
        chance = random.Random(SEED)
        state, steps = None, 0

        def step() -> int:
            nonlocal state, steps
            if state is None:
                state, steps = environment.reset(), 0
            state, _, done = environment.step(chance.choice(state["admissible_commands"]))
            steps += 1
            if done or steps >= STEPS_AN_EPISODE:
                state = None
            return 0

        yield step
        environment.close()


def _round(step: Step) -> tuple[float, float]:
    """Steps a second, and hours lived a second, of one round."""
    began = time.perf_counter()
    steps = hours = 0
    while (taken := time.perf_counter() - began) < ROUND_S:
        hours += step()
        steps += 1
    return steps / taken, hours / taken


def main() -> int:
    """Measure, print, keep."""
    named = {"wintering": ours(), "textworld": textworld()}
    step_of = {name: next(each) for name, each in named.items()}
    for step in step_of.values():
        step()  # what is opened and compiled once
    taken: dict[str, list[float]] = {name: [] for name in named}
    hours: list[float] = []
    for _ in range(ROUNDS):
        for name, step in step_of.items():
            steps, lived = _round(step)
            taken[name].append(steps)
            if name == "wintering":
                hours.append(lived)
    for each in named.values():
        next(each, None)  # to its end, which closes it
    ratios = [a / b for a, b in zip(taken["wintering"], taken["textworld"], strict=True)]
    figures = [
        *(figure(f"steps a second, {name}", each, "1/s") for name, each in taken.items()),
        figure("ours to TextWorld's, steps", ratios, "times"),
        figure("hours lived a second by ours", hours, "h/s"),
    ]
    for each in figures:
        print(
            f"{each.name:40} {each.figure:>12.5g} {each.unit}  ({each.spread[0]}-{each.spread[1]})"
        )
    kept = {"machine": machine(), "commit": commit(), "command": "python -m benchmarks.environment"}
    kept["figures"] = [each.as_data() for each in figures]
    RESULTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
