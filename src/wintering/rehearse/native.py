"""The laws, compiled as they are written: the same lives to the last bit, many times faster.

`laws_of(world)` gives the laws of a world with one way of calling them, compiled where Numba
is installed and interpreted where it is not.
"""

from __future__ import annotations

import hashlib
import inspect
import sys
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any, Protocol

from wintering.laws.hour import live_hour
from wintering.laws.start import start
from wintering.laws.work import begin_doing, stop_doing
from wintering.life import Life, new_life
from wintering.rehearse import hands, loops, moons, scripted
from wintering.story.asked import functions_of_life
from wintering.story.living import PlainHours
from wintering.story.offer_hours import live_doing
from wintering.story.order_hours import live_order
from wintering.story.screening import find_may
from wintering.storyworld.tables import Tables

if TYPE_CHECKING:
    from wintering.rehearse.built_in import BuiltIn
    from wintering.rehearse.layout import Layout
    from wintering.rehearse.machine import Loaded
    from wintering.rehearse.sources import Law

ENTRIES: tuple[FunctionType, ...] = (  # type: ignore[assignment]
    live_hour,
    loops.hours,
    loops.hours_through,
    start,
    scripted.pass_hours,
    hands.live_hands,
    live_order,
    live_doing,
    find_may,
    begin_doing,
    stop_doing,
    moons.read_memories,
    moons.read_bonds,
)


class Laws(Protocol):
    """The laws of one world, and lives that they can live."""

    @property
    def is_native(self) -> bool:
        """Whether they are compiled."""
        ...

    def unborn(self) -> Life:
        """A life at its declared starts, fit for these laws."""
        ...

    def begin(self, seed: int) -> Life:
        """A life at its first hour. Units: `seed` 0 to 2^64 - 1."""
        ...

    def adopt(self, life: Life) -> Life:
        """A life like another, fit for these laws."""
        ...

    def live(self, life: Life) -> None:
        """Live one hour."""
        ...

    def many(self, law: Callable[..., Any], life: Life, *numbers: float) -> float | None:
        """Let one that lives many hours act on a life; None where hours are lived one by one."""
        ...

    def call(self, law: Callable[..., Any], life: Life, *numbers: float) -> float:
        """Let one of the entries act on a life: law(life, world, *numbers)."""
        ...

    def asked(self, function: Callable[..., Any], life: Life) -> Callable[..., Any] | None:
        """A scene function bound to a life; None where it is called as it stands."""
        ...


def hours(laws: Laws, life: Life, count: int, until: int = 0) -> int:
    """Live hours until a moment of the bits `until`, or something ends or breaks off.

    How many were lived, at most `count`. See loops.hours. Changes: the life.
    """
    return int(laws.call(loops.hours, life, count, until))


def laws_of(world: Tables, *others: FunctionType) -> Laws:
    """The laws of a world; `others` are further functions, in the laws' subset, to call.

    Compiled laws are the same for every world: only the first call of a process loads them,
    and only the first on a machine compiles them. Scene functions are compiled with them, unless
    there are `others`, which are for laws alone.
    """
    if find_spec("numba") is None or find_spec("llvmlite") is None:
        _say_once()
        return PlainLaws(world)
    return NativeLaws(world, compiled((*ENTRIES, *others)))


@cache
def _say_once() -> None:
    print(
        "wintering: Numba is not installed, so lives are lived in plain Python: the same, "
        "slower. mend: pip install 'wintering[native]'",
        file=sys.stderr,
    )


class PlainLaws(PlainHours):
    """The laws as CPython runs them."""

    is_native = False

    def __init__(self, world: Tables) -> None:
        from wintering.rehearse.memory import sizes_of

        self.world = world
        self._sizes = sizes_of(world)
        super().__init__(world, self._sizes)

    def unborn(self) -> Life:
        """A life at its declared starts."""
        return new_life(self._sizes, 0)

    def call(self, law: Callable[..., Any], life: Life, *numbers: float) -> float:
        """Let a law act on a life. Changes: the life."""
        return law(life, self.world, *numbers) or 0


class Compiled:
    """All laws as machine code in this process, and where they look for numbers."""

    def __init__(
        self,
        layout: Layout,
        loaded: Loaded,
        entries: tuple[FunctionType, ...],
        asked: frozenset[FunctionType],
        seconds: float,
    ) -> None:
        self.layout = layout
        self.functions = {
            entry: _prototype(entry)(loaded.address_of(_name(entry))) for entry in entries
        }
        self._loaded = loaded  # the code lives as long as this does
        self._asked = asked
        self._built_in: dict[Callable[..., Any], BuiltIn] = {}
        self.seconds = seconds  # that compiling took; 0 when it was not needed

    def asked(self, function: Callable[..., Any]) -> BuiltIn | None:
        """A compiled scene function, to be bound to a life; None for any other."""
        found = self._built_in.get(function)
        if found is None and function in self._asked:
            from wintering.rehearse.built_in import BUILT_IN, BuiltIn

            assert isinstance(function, FunctionType)
            address = self._loaded.address_of(BUILT_IN + _name(function))
            found = self._built_in[function] = BuiltIn(function.__name__, address)
        return found


@cache
def compiled(entries: tuple[FunctionType, ...] = ENTRIES) -> Compiled:
    """The laws with these entries, loaded if they are kept, else compiled and kept."""
    from time import perf_counter

    from wintering.rehearse import cache as kept
    from wintering.rehearse.machine import Loaded

    own = tuple(
        sorted({Path(inspect.getsourcefile(each) or "") for each in entries[len(ENTRIES) :]})
    )
    asked = functions_of_life() if entries == ENTRIES else frozenset[FunctionType]()
    names = ",".join(_name(each) for each in entries)
    key = hashlib.sha256(f"{kept.sources_digest(own)} {names}".encode()).hexdigest()
    found = kept.load_kept(key)
    if found is not None:
        return Compiled(found[0], Loaded(found[1]), entries, asked, 0.0)
    with kept.alone():
        found = kept.load_kept(key)  # another process may have compiled them meanwhile
        if found is not None:
            return Compiled(found[0], Loaded(found[1]), entries, asked, 0.0)
        began = perf_counter()
        laws, layout = gathered((*entries, *sorted(asked, key=_name)))
        from wintering.rehearse.compile import compile_laws

        code = compile_laws(laws, layout, entries, sorted(asked, key=_name))
        kept.keep(key, layout, code)
    return Compiled(layout, Loaded(code), entries, asked, perf_counter() - began)


def gathered(entries: tuple[FunctionType, ...]) -> tuple[dict[FunctionType, Law], Layout]:
    """All functions that the entries need, and a layout of what they read."""
    from wintering.rehearse.layout import Layout
    from wintering.rehearse.sources import columns_in, gather, parameters_in

    laws = gather(list(entries))
    return laws, Layout(parameters_in(laws.values()), columns_in(laws.values()))


def _name(entry: FunctionType) -> str:
    return f"{entry.__module__.replace('.', '_')}_{entry.__name__}"


def _prototype(entry: FunctionType) -> Any:
    from wintering.rehearse.machine import prototype
    from wintering.rehearse.sources import AS_MEMORY

    kinds = dict(entry.__annotations__)
    returns = _word(kinds.pop("return", None))
    arguments = [_word(kind) for kind in kinds.values()]
    numbers = [kind for kind in arguments if kind not in AS_MEMORY]
    return prototype(returns, numbers)


def _word(kind: Any) -> str:
    """A kind as it is written."""
    if isinstance(kind, str):
        return kind
    return kind.__name__ if isinstance(kind, type) else str(kind)


class NativeLaws:
    """The laws of a world as machine code."""

    is_native = True

    def __init__(self, world: Tables, code: Compiled) -> None:
        from wintering.rehearse.memory import WorldMemory

        self.world = world
        self.code = code
        self.memory = WorldMemory(code.layout, world)
        self._functions: dict[Any, Any] = code.functions  # type: ignore[assignment]

    def unborn(self) -> Life:
        """A life at its declared starts, in memory of its own."""
        from wintering.rehearse.memory import NativeLife

        return NativeLife.life_in(self.memory)

    def begin(self, seed: int) -> Life:
        """A life at its first hour. Units: `seed` 0 to 2^64 - 1."""
        life = self.unborn()
        life.seed_low = seed & 0xFFFFFFFF
        life.seed_high = (seed >> 32) & 0xFFFFFFFF
        self.call(start, life)
        return life

    def adopt(self, life: Life) -> Life:
        """A life like another, in memory of its own."""
        from wintering.rehearse.memory import NativeLife

        adopted = self.unborn()
        assert isinstance(adopted, NativeLife)
        adopted.take(life)
        return adopted

    def live(self, life: Life) -> None:
        """Live one hour. Changes: the life, which came from these laws."""
        self.call(live_hour, life)

    def many(self, law: Callable[..., Any], life: Life, *numbers: float) -> float:
        """Let a law of many hours act on a life. Changes: the life."""
        return self.call(law, life, *numbers)

    def call(self, law: Callable[..., Any], life: Life, *numbers: float) -> float:
        """Let an entry act on a life of these laws. Changes: the life."""
        # Any other life has no addresses.
        return self._functions[law](*life.addresses, *numbers)  # type: ignore[attr-defined,index]

    def asked(self, function: Callable[..., Any], life: Life) -> Callable[..., Any] | None:
        """A scene function bound to a life, if it is compiled. It may change that life."""
        found = self.code.asked(function)
        return None if found is None else found.bound_to(life.frame)  # type: ignore[attr-defined]
