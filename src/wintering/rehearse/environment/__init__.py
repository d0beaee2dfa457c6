"""A world as a Gymnasium environment, `wintering/World-v0`: importing this registers it."""

from wintering.rehearse.environment.registering import ENVIRONMENT, register_worlds

__all__ = ["ENVIRONMENT", "register_worlds"]

register_worlds()
