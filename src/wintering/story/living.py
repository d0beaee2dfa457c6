"""How the hours of a session's life are lived: by the laws as CPython runs them, or otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from wintering.laws.hour import live_hour
from wintering.laws.start import start
from wintering.life import Life, Sizes, new_life
from wintering.storyworld.tables import Tables

Law = Callable[..., Any]


class Hours(Protocol):
    """The laws of one world, as a session needs them. Whoever lives them, the life is the same."""

    def begin(self, seed: int) -> Life:
        """A life at its first hour. Units: `seed` 0 to 2^64 - 1."""
        ...

    def adopt(self, life: Life) -> Life:
        """A plain life as these hours can live it."""
        ...

    def live(self, life: Life) -> None:
        """Live one hour. Changes: the life, which came from here."""
        ...

    def asked(self, function: Law, life: Life) -> Callable[..., Any] | None:
        """A scene function bound to one of these lives, to be called with its arguments alone.

        None where it is called as it stands. It gives the same, of the same kind.
        """
        ...

    def many(self, law: Law, life: Life, *given: Any) -> float | None:
        """Let a law act on a life at once, for many hours or none: law(life, world, *given).

        None where laws are called as they stand, and hours lived one by one, by `live`: then
        nothing has been done. Those that can be called: rehearse.native.ENTRIES.
        """
        ...


class PlainHours:
    """Hours lived by the laws as they are written."""

    def __init__(self, world: Tables, sizes: Sizes) -> None:
        self._world = world
        self._sizes = sizes

    def begin(self, seed: int) -> Life:
        """A life at its first hour."""
        life = new_life(self._sizes, seed)
        start(life, self._world)
        return life

    def adopt(self, life: Life) -> Life:
        """The life itself."""
        return life

    def live(self, life: Life) -> None:
        """Live one hour. Changes: the life."""
        live_hour(life, self._world)

    def asked(self, function: Law, life: Life) -> Callable[..., Any] | None:
        """Nothing: scene functions are called as they stand."""
        return None

    def many(self, law: Law, life: Life, *given: Any) -> float | None:
        """Nothing: each hour is lived by itself."""
        return None
