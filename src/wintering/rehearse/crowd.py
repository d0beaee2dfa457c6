"""Many lives of one world in one block of memory, lived side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from wintering.laws.start import start
from wintering.life import Life
from wintering.rehearse.memory import NativeLife
from wintering.rehearse.native import NativeLaws


class Crowd:
    """Lives that share a block of memory, each as if it were alone.

    A life takes the same room however long it is lived, and a place in the block can be
    begun anew with another seed: memory does not grow with the number of lives.
    """

    def __init__(self, laws: NativeLaws, many: int) -> None:
        self.laws = laws
        self.bytes_a_life = laws.memory.shape.bytes
        self._block = memoryview(bytearray(self.bytes_a_life * many))
        self._fresh = NativeLife.life_in(laws.memory)
        first = NativeLife.life_in(laws.memory, self._bytes(0))
        self._first = first.addresses
        self.many = many

    def _bytes(self, place: int) -> memoryview:
        return self._block[place * self.bytes_a_life : (place + 1) * self.bytes_a_life]

    def begin(self, place: int, seed: int) -> None:
        """Begin a life anew in a place of the block. Changes: what was there."""
        fresh = self._fresh
        fresh.seed_low = seed & 0xFFFFFFFF
        fresh.seed_high = (seed >> 32) & 0xFFFFFFFF
        self._bytes(place)[:] = fresh.block
        self._call(start, place)

    def life(self, place: int) -> NativeLife:
        """The life in a place of the block, to read or to change."""
        return NativeLife.life_in(self.laws.memory, self._bytes(place))

    def put(self, place: int, life: Life) -> None:
        """Copy a life, plain or native, into a place of the block."""
        self.life(place).take(life)

    def live(self, law: Callable[..., Any], *numbers: float, threads: int = 1) -> list[float]:
        """Let an entry act on every life, law(life, world, *numbers); what it gave for each.

        `threads` share the lives; what each life becomes does not depend on them.
        """
        if threads == 1:
            return self._live(law, numbers, range(self.many))
        shares = [range(each, self.many, threads) for each in range(threads)]
        given: list[float] = [0.0] * self.many
        with ThreadPoolExecutor(threads) as pool:
            for share, results in zip(
                shares, pool.map(lambda share: self._live(law, numbers, share), shares), strict=True
            ):
                for place, result in zip(share, results, strict=True):
                    given[place] = result
        return given

    def _live(
        self, law: Callable[..., Any], numbers: Sequence[float], places: range
    ) -> list[float]:
        return [self._call(law, place, *numbers) for place in places]

    def _call(self, law: Callable[..., Any], place: int, *numbers: float) -> float:
        offset = place * self.bytes_a_life
        *own, floats, ints = self._first
        return self.laws.code.functions[law](  # type: ignore[index]
            *(address + offset for address in own), floats, ints, *numbers
        )
