"""One life of a world, stepped choice by choice, as Gymnasium's environments are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import gymnasium
from gymnasium import spaces

from wintering.rehearse.environment.observing import Observer
from wintering.rehearse.native import laws_of
from wintering.story.expression import measure_of
from wintering.story.living import Hours
from wintering.story.opening import open_world
from wintering.story.session import Session
from wintering.story.world import World

DEFAULT_WORLD = "eight_moons"
CHOICES = 32  # of a page, as many as any world here shows; those beyond cannot be taken
TURNS_AT_MOST = 20_000
DAYS_LIVED = "day()"  # the reward where none is declared: a day lived is 1
SEED_BITS = 63

_BUNDLED = Path(__file__).parents[2] / "worlds"


@lru_cache(maxsize=4)
def opened(folder: Path) -> tuple[World, Hours]:
    """A world of a folder and its compiled laws, once for all lives of this process."""
    world = open_world(folder)
    return world, laws_of(world.tables)


class WorldEnvironment(gymnasium.Env[dict[str, Any], Any]):
    """One life: an observation is a page, an action a choice, an episode a life to its ending.

    Shapes: observations as `Observer` says. An action that the page has no choice for changes
    nothing but the count of steps, and `info["refused"]` says so; `info["action_mask"]` and the
    observation's `mask` say which there are. The same seed and actions give the same life.
    """

    metadata = {"render_modes": ["ansi"], "render_fps": 1}  # noqa: RUF012 (Gymnasium's own shape)

    def __init__(
        self,
        world: str | Path = DEFAULT_WORLD,
        *,
        reward: str = DAYS_LIVED,
        reward_is: str = "gain",
        until_day: int | None = None,
        steps_at_most: int = TURNS_AT_MOST,
        choices: int = CHOICES,
        numbers: Sequence[str] | None = None,
        render_mode: str | None = None,
    ) -> None:
        """`world` is a bundled world's name or a folder.

        `reward` is an expression over the world, in the grammar of headers. A step is rewarded
        with what the expression has gained by it ("gain"), or with its value after it
        ("value"). An episode ends at an ending; it is cut off (`truncated`) on `until_day` or
        after `steps_at_most`.
        Errors: AuthorFault for a reward that cannot be read; ValueError for other arguments.
        """
        if reward_is not in ("gain", "value"):
            raise ValueError(f"reward_is is 'gain' or 'value', not '{reward_is}'")
        if choices < 1 or steps_at_most < 1:
            raise ValueError("choices and steps_at_most are whole numbers from 1")
        if render_mode not in (None, "ansi"):
            raise ValueError(f"render_mode is None or 'ansi', not '{render_mode}'")
        self.world, self._hours = opened(_folder(world))
        self._observer = Observer(self.world, choices, numbers)
        self._measure = measure_of(reward, self.world, "reward")
        self._is_gain = reward_is == "gain"
        self._until_day, self._steps_at_most = until_day, steps_at_most
        self.render_mode = render_mode
        self.observation_space = self._observer.space
        self.action_space = spaces.Discrete(choices)
        self._session: Session | None = None
        self._steps = 0
        self._measured = 0.0

    @property
    def number_names(self) -> tuple[str, ...]:
        """What each of the observation's numbers is."""
        return self._observer.names

    @property
    def session(self) -> Session:
        """The life being lived. Errors: gymnasium's ResetNeeded before the first reset."""
        if self._session is None:
            raise gymnasium.error.ResetNeeded("there is no life before the first reset()")
        return self._session

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """A new life at its first page: of `seed`, else of one drawn from the last given."""
        super().reset(seed=seed)
        own = seed if seed is not None else int(self.np_random.integers(1 << SEED_BITS))
        self._session = Session.begin(self.world, own, hours=self._hours)
        self._steps = 0
        self._measured = self._measure(self._session.course)
        return self._observer.observe(self._session), self._info(refused=False)

    def step(self, action: Any) -> tuple[dict[str, Any], float, bool, bool, dict[str, Any]]:
        """Take a choice, from 0; observation, reward, whether it ended, was cut off, and info.

        Errors: LifeFault when a scene of the author's breaks.
        """
        session = self.session
        self._steps += 1
        refused = not 0 <= action < len(session.page.choices)
        if not refused:
            session.choose(int(action))
        page = session.page
        measured = self._measure(session.course)
        reward = measured - self._measured if self._is_gain else measured
        self._measured = measured
        ended = page.ended is not None
        past = self._until_day is not None and page.day >= self._until_day
        cut = not ended and (past or self._steps >= self._steps_at_most)
        return self._observer.observe(session), float(reward), ended, cut, self._info(refused)

    def render(self) -> str | None:  # type: ignore[override]
        """The newest page as text, where `render_mode` is "ansi"."""
        if self.render_mode is None:
            return None
        page = self.session.page
        choices = [f"{number}: {each}" for number, each in enumerate(page.choices)]
        return "\n\n".join([*page.paragraphs, page.sense, "\n".join(choices)]).strip()

    def _info(self, refused: bool) -> dict[str, Any]:
        session = self.session
        page = session.page
        return {
            "action_mask": self._observer.mask(page),
            "refused": refused,
            "seed": session.seed,
            "turn": page.turn,
            "place": page.place,
            "ending": page.ended or "",
        }


def _folder(world: str | Path) -> Path:
    """The folder of a bundled world's name, or of a path. Errors: ValueError."""
    for folder in (_BUNDLED / str(world).replace("-", "_").lower(), Path(world)):
        if (folder / "world.toml").is_file():
            return folder.resolve()
    raise ValueError(f"'{world}' is neither a bundled world nor a folder with a world.toml in it")
