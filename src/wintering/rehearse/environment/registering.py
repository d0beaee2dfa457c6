"""The name under which Gymnasium makes the environment."""

from __future__ import annotations

import gymnasium

ENVIRONMENT = "wintering/World-v0"


def register_worlds() -> None:
    """Let `gymnasium.make` and `make_vec` know the environment. Changes: Gymnasium's registry."""
    if ENVIRONMENT in gymnasium.registry:
        return
    gymnasium.register(
        ENVIRONMENT,
        entry_point="wintering.rehearse.environment.world:WorldEnvironment",
        vector_entry_point="wintering.rehearse.environment.vector:VectorWorld",
    )
