"""Where a story stands: frames, the choices on offer, references to variables, flows."""

from __future__ import annotations

from typing import Any, NamedTuple

from wintering.diagnostics import Span
from wintering.ink.running.output import Output
from wintering.ink.values import InkList

BASE, TUNNEL, FUNCTION = 0, 1, 2  # kinds of frame
ENDED = -1  # where a flow stands that has nothing more to tell
DEFAULT_FLOW = "DEFAULT_FLOW"  # the name that Ink gives to the flow a story begins in


class Pointer(NamedTuple):
    """A variable passed by reference: its name and the frame it lives in (0: global)."""

    name: str
    depth: int


class Cell:
    """A temporary of a running function, passed by reference."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Frame:
    """One level of the flow: where to go on when what it called is done, and its temporaries."""

    __slots__ = ("call", "kind", "temporaries")

    def __init__(self, kind: int, call: int, temporaries: dict[str, Any]) -> None:
        self.kind = kind
        self.call = call  # the step that made it; the flow goes on after that one
        self.temporaries = temporaries

    def copy(self) -> Frame:
        """The same, to be changed apart."""
        return Frame(self.kind, self.call, dict(self.temporaries))


class Offered(NamedTuple):
    """A choice as it was generated, with the flow that it goes on in.

    Choices generated one after the other may hold the very same frames: only one is taken.
    """

    number: int  # the index of the choice's count, which names it
    text: str
    tags: tuple[str, ...]
    is_fallback: bool
    frames: list[Frame]


class Standing(NamedTuple):
    """Where a flow that is not being played stands."""

    frames: list[Frame]
    threads: list[tuple[list[Frame], int]]
    choices: list[Offered]
    pc: int
    is_ended: bool
    ran_out_at: Span | None
    out: Output


def fresh(pc: int = ENDED) -> Standing:
    """A flow in which nothing has happened yet, standing at a step."""
    return Standing([Frame(BASE, ENDED, {})], [], [], pc, False, None, Output())


def remembering(value: Any, before: Any) -> Any:
    """A value to be kept; an empty list remembers where the one before it came from."""
    if type(value) is InkList and not value.items and type(before) is InkList:
        return InkList((), value.origins or before.origins)
    return value
