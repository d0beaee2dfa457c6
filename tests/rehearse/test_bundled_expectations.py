"""What stands beside the bundled worlds holds of lives that are lived now."""

from __future__ import annotations

from pathlib import Path

import pytest

from wintering.rehearse.expectations.holding import held
from wintering.rehearse.expectations.reading import read_expectations
from wintering.rehearse.expectations.telling import lines
from wintering.rehearse.runs.running import RunAsked, rehearse
from wintering.story.opening import open_world

WORLDS = Path(__file__).parents[2] / "src" / "wintering" / "worlds"


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("world", "policies", "lives"),
    [("lighthouse", "careful,random", 40), ("eight_moons", "careful,reckless,random", 36)],
)
def test_a_bundled_world_keeps_what_is_expected_of_it(
    world: str, policies: str, lives: int, tmp_path: Path
) -> None:
    opened = open_world(WORLDS / world)
    expected = read_expectations(WORLDS / world / "expect.toml", opened)
    run = tmp_path / "run"
    rehearse(
        RunAsked(world=opened, world_name=world, lives=lives, policies=policies, jobs=1, out=run)
    )
    fails = [each for each in held(expected, run) if each.verdict == "fails"]
    assert [] == [line for each in fails for line in lines(each)]
