"""Fields of memory, feeling, news, bonds, watch and duty."""

from __future__ import annotations

from wintering.life.declare import Group


class Hearts(Group):
    """What people carry in them and between them."""
