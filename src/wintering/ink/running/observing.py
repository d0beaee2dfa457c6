"""Telling the host that variables have changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Observer = Callable[[str, Any], object]
_NOTHING = object()


class Observers:
    """Who wants to know of which variables, and what they were last told."""

    def __init__(self, held: Callable[[], Mapping[str, Any]]) -> None:
        self._held = held
        self._told: dict[str, Any] = {}
        self._of: dict[str, list[Observer]] = {}

    def add(self, names: Sequence[str], observer: Observer) -> None:
        """Let an observer know of variables. Errors: KeyError when one does not exist."""
        held = self._held()
        for name in names:
            self._told.setdefault(name, held[name])
            self._of.setdefault(name, []).append(observer)

    def remove(self, observer: Observer | None, name: str | None) -> None:
        """Let go an observer, all those of a variable, or one of one."""
        for each in [name] if name is not None else list(self._of):
            left = [] if observer is None else [o for o in self._of.get(each, ()) if o != observer]
            if left:
                self._of[each] = left
            else:
                self._of.pop(each, None)
                self._told.pop(each, None)

    def tell(self) -> None:
        """Tell of each variable that is not what it was, once."""
        changed: list[tuple[str, Any]] = []
        held = self._held()
        for name, before in self._told.items():
            now = held.get(name, _NOTHING)
            if now is not before and (type(now) is not type(before) or now != before):
                changed.append((name, now))
        for name, now in changed:
            self._told[name] = now
        for name, now in changed:
            for observer in list(self._of.get(name, ())):
                observer(name, now)
