"""Several lives stepped together in one process."""

from __future__ import annotations

from functools import partial
from typing import Any

from gymnasium.vector import SyncVectorEnv

from wintering.rehearse.environment.world import WorldEnvironment


class VectorWorld(SyncVectorEnv):
    """Lives of one world side by side, which share what was opened and compiled.

    Each is as if it were alone: life n of `reset(seed=s)` is the life of seed s + n. For lives
    on more than one core, let Gymnasium spread them: `vectorization_mode="async"` with
    `vector_kwargs={"shared_memory": False}`, since text does not cross in shared memory.
    """

    def __init__(self, num_envs: int = 1, **arguments: Any) -> None:
        """`num_envs` lives; the other arguments are those of `WorldEnvironment`."""
        super().__init__([partial(WorldEnvironment, **arguments)] * num_envs)
