"""Fields of sky, weather, body, fire, food and ground."""

from __future__ import annotations

from wintering.life.declare import Group


class Land(Group):
    """The land and your body in it."""
