"""A world as a Gymnasium environment."""

from __future__ import annotations

import warnings
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env

from wintering.diagnostics import AuthorFault
from wintering.rehearse.environment import ENVIRONMENT
from wintering.rehearse.environment.world import WorldEnvironment
from wintering.story.session import Session

WORLD = "lighthouse"
STEPS = 25


def made(**arguments: Any) -> WorldEnvironment:
    environment = gymnasium.make(ENVIRONMENT, world=WORLD, **arguments).unwrapped
    assert isinstance(environment, WorldEnvironment)
    return environment


def steps(environment: WorldEnvironment, seed: int, many: int = STEPS) -> list[tuple[Any, ...]]:
    """What a policy of chance meets, which draws from a generator of its own."""
    chance = np.random.default_rng(seed)
    observation, info = environment.reset(seed=seed)
    met = [(observation, 0.0, False)]
    for _ in range(many):
        action = chance.choice(np.flatnonzero(info["action_mask"]))
        observation, reward, ended, cut, info = environment.step(int(action))
        met.append((observation, reward, ended))
        if ended or cut:
            break
    return met


def test_gymnasiums_own_checker_finds_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(made(render_mode="ansi"))


def test_the_same_seed_and_actions_are_the_same_life() -> None:
    first, again = made(), made()
    for one, other in zip(steps(first, 3), steps(again, 3), strict=True):
        assert one[0]["page"] == other[0]["page"]
        assert one[0]["choices"] == other[0]["choices"]
        assert one[0]["numbers"].tolist() == other[0]["numbers"].tolist()
        assert one[1:] == other[1:]
    assert first.session.digest() == again.session.digest()


def test_a_life_here_is_the_life_that_a_reader_has() -> None:
    environment = made()
    environment.reset(seed=11)
    session = Session.begin(environment.world, 11)
    for _ in range(STEPS):
        if session.page.ended is not None:
            break
        session.choose(len(session.page.choices) - 1)
        environment.step(len(environment.session.page.choices) - 1)
    assert session.digest() == environment.session.digest()


def test_an_action_that_the_page_lacks_changes_nothing_and_is_said() -> None:
    environment = made(choices=40)
    observation, _ = environment.reset(seed=1)
    before = environment.session.digest()
    after, reward, ended, cut, info = environment.step(39)
    assert info["refused"]
    assert (0.0, False, False) == (reward, ended, cut)
    assert observation["page"] == after["page"]
    assert before == environment.session.digest()


def test_only_refused_actions_still_come_to_an_end() -> None:
    environment = made(choices=40, steps_at_most=3)
    environment.reset(seed=1)
    assert [False, False, True] == [environment.step(39)[3] for _ in range(3)]


def test_the_mask_is_the_choices_of_the_page() -> None:
    environment = made()
    observation, info = environment.reset(seed=2)
    many = len(environment.session.page.choices)
    assert many == observation["mask"].sum() == info["action_mask"].sum()
    assert all(observation["choices"][:many])
    assert not any(observation["choices"][many:])


def test_gains_add_up_to_the_value_and_values_are_it() -> None:
    gained, valued = made(reward="turn()"), made(reward="turn()", reward_is="value")
    for environment in (gained, valued):
        environment.reset(seed=4)
    gains = [gained.step(0)[1] for _ in range(5)]
    values = [valued.step(0)[1] for _ in range(5)]
    assert [1.0] * 5 == gains
    assert [1.0, 2.0, 3.0, 4.0, 5.0] == values


@pytest.mark.parametrize(
    ("arguments", "fault", "said"),
    [
        ({"reward": "go_to(nowhere)"}, AuthorFault, "go_to"),
        ({"reward": "1 +"}, AuthorFault, "expression"),
        ({"reward_is": "sum"}, ValueError, "gain"),
        ({"numbers": ("weigth_kg",)}, ValueError, "weigth_kg"),
        ({"choices": 0}, ValueError, "from 1"),
        ({"render_mode": "human"}, ValueError, "ansi"),
        ({"world": "no_such_world"}, ValueError, "no_such_world"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    arguments: dict[str, Any], fault: type[Exception], said: str
) -> None:
    with pytest.raises(fault, match=said):
        WorldEnvironment(**{"world": WORLD, **arguments})


def test_before_the_first_reset_there_is_no_life() -> None:
    with pytest.raises(gymnasium.error.ResetNeeded):
        WorldEnvironment(WORLD).step(0)


@pytest.mark.parametrize("mode", ["vector_entry_point", "sync", "async"])
def test_lives_side_by_side_are_as_if_alone(mode: str) -> None:
    # Text does not cross in Gymnasium's shared memory: it arrives there as it first was.
    how = {"shared_memory": False} if mode == "async" else {}
    lives = gymnasium.make_vec(
        ENVIRONMENT, num_envs=3, vectorization_mode=mode, vector_kwargs=how, world=WORLD
    )
    try:
        observations, infos = lives.reset(seed=20)
        assert [20, 21, 22] == infos["seed"].tolist()
        for _ in range(4):
            observations, _, ended, _, _ = lives.step(np.zeros(3, dtype=np.int64))
            assert not ended.any()
        for life in range(3):
            alone = made()
            alone.reset(seed=20 + life)
            for _ in range(4):
                page = alone.step(0)[0]["page"]
            assert page == observations["page"][life]
    finally:
        lives.close()
