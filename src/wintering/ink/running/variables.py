"""The global variables of a story, as whoever plays it sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from typing import TYPE_CHECKING, cast

from wintering.ink.values import Value

if TYPE_CHECKING:
    from wintering.ink.running.runner import Runner


class Variables(MutableMapping[str, Value]):
    """The global variables of a story. Only declared ones can be set."""

    def __init__(self, runner: Runner, changed: Callable[[], None]) -> None:
        self._runner = runner
        self._changed = changed

    def __getitem__(self, name: str) -> Value:
        return cast(Value, self._runner.variables[name])

    def __setitem__(self, name: str, value: Value) -> None:
        self._runner.set_variable(name, value)
        self._changed()

    def __delitem__(self, name: str) -> None:
        raise TypeError("a story's variables cannot be taken away")

    def __iter__(self) -> Iterator[str]:
        return iter(self._runner.variables)

    def __len__(self) -> int:
        return len(self._runner.variables)
