"""The state of a playing story, and the few moves that change where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from wintering.arithmetic import draw
from wintering.diagnostics import Span
from wintering.ink import codes
from wintering.ink.faults import StoryFault
from wintering.ink.running.output import Output
from wintering.ink.values import VOID

if TYPE_CHECKING:
    from wintering.ink.names import Names

BASE, TUNNEL, FUNCTION = 0, 1, 2  # kinds of frame
ENDED = -1  # where a flow stands that has nothing more to tell
RETURNED = -2  # what a function's code gives for its next step when it is done
CALL_LIMIT = 512  # functions inside functions
STEP_LIMIT = 200_000  # statements and calls between two lines

Op = Callable[["Machine"], int]


class Pointer(NamedTuple):
    """A variable passed by reference: its name and the frame it lives in (0: global)."""

    name: str
    depth: int


class Frame:
    """One level of the flow: where to go on when what it called is done, and its temporaries."""

    __slots__ = ("call", "kind", "temporaries")

    def __init__(self, kind: int, call: int, temporaries: dict[str, Any]) -> None:
        self.kind = kind
        self.call = call  # the instruction that made it; the flow goes on after that one
        self.temporaries = temporaries

    def copy(self) -> Frame:
        """The same, to be changed apart."""
        return Frame(self.kind, self.call, dict(self.temporaries))


class Offered(NamedTuple):
    """A choice as it was generated, with the flow that it goes on in."""

    number: int  # the index of the choice's count, which names it
    text: str
    tags: tuple[str, ...]
    is_fallback: bool
    frames: list[Frame]


class Code:
    """A program's instructions. A flow's are made when it is first entered."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.lists = names.lists
        self.ops: list[Op] = []
        self.entries: dict[str, int] = {}  # place path -> its first instruction
        self.choice_bodies: dict[int, int] = {}  # index of its count -> first instruction
        self.choice_spans: dict[int, Span] = {}
        self._parameters: dict[str, tuple[str, ...]] = {}

    def entry(self, path: str) -> int:
        """The first instruction of a place. Changes: this code, when its flow is new."""
        found = self.entries.get(path)
        if found is None:
            place = self.names.places[path]
            self.link(place.stitch or place.knot)
            found = self.entries[path]
        return found

    def link(self, flow: str) -> None:
        """Make the instructions of a flow. Changes: this code."""
        raise NotImplementedError  # pragma: no cover - Linked is what is used

    def choice_body(self, number: int) -> int:
        """The first instruction of a choice's body. Changes: this code, when its flow is new."""
        raise NotImplementedError  # pragma: no cover - Linked is what is used

    def parameters(self, path: str) -> tuple[str, ...]:
        """The names of a place's parameters."""
        found = self._parameters.get(path)
        if found is None:
            found = tuple(each.name for each in self.names.places[path].parameters)
            self._parameters[path] = found
        return found

    def is_function(self, path: str) -> bool:
        """Whether a path is that of a function."""
        place = self.names.places.get(path)
        return place is not None and place.is_function


class Machine:
    """Everything that changes while a story plays."""

    __slots__ = (
        "budget",
        "calls",
        "choices",
        "code",
        "counts",
        "draws",
        "externals",
        "frames",
        "globals",
        "is_ended",
        "out",
        "pc",
        "ran_out_at",
        "returned",
        "seed",
        "temps",
        "threads",
        "turn",
        "turns",
    )

    def __init__(self, code: Code, counters: int, seed: int) -> None:
        self.code = code
        self.globals: dict[str, Any] = {}
        self.counts = [0] * counters
        self.turns: dict[int, int] = {}
        self.turn = 0
        self.seed = seed
        self.draws = 0
        self.out = Output()
        self.frames: list[Frame] = [Frame(BASE, ENDED, {})]
        self.temps: dict[str, Any] = self.frames[0].temporaries
        self.threads: list[tuple[list[Frame], int]] = []
        self.choices: list[Offered] = []
        self.pc = ENDED
        self.is_ended = False
        self.ran_out_at: Span | None = None
        self.returned: Any = VOID
        self.calls = 0
        self.budget = STEP_LIMIT
        self.externals: dict[str, Callable[..., Any]] = {}

    # ----------------------------------------------------------------- chance

    def random(self) -> int:
        """The next 32-bit number of this story's chance."""
        self.draws += 1
        return draw(self.seed, self.draws)

    # -------------------------------------------------------------- variables

    def value_of(self, pointer: Pointer) -> Any:
        """What a reference stands for."""
        if pointer.depth == 0:
            return self.globals.get(pointer.name, 0)
        return self.frames[pointer.depth - 1].temporaries.get(pointer.name, 0)

    def set_by(self, pointer: Pointer, value: Any) -> None:
        """Change what a reference stands for."""
        if pointer.depth == 0:
            self.globals[pointer.name] = value
        else:
            self.frames[pointer.depth - 1].temporaries[pointer.name] = value

    # ------------------------------------------------------------- functions

    def call(self, path: str, arguments: list[Any], span: Span) -> Any:
        """Run an Ink function and give back what it returns. Errors: StoryFault."""
        code = self.code
        frames = self.frames
        self.calls += 1
        self.budget -= 1
        if self.calls > CALL_LIMIT or self.budget < 0:
            self.calls = 0
            raise StoryFault(
                codes.RECURSION,
                span,
                f"the function '{path}' calls itself too often",
                f"more than {CALL_LIMIT} calls were inside one another, "
                f"or {STEP_LIMIT} happened without a choice.",
                "make sure that each call comes nearer to one that does not call again.",
            )
        temporaries = dict(zip(code.parameters(path), arguments, strict=False))
        frames.append(Frame(FUNCTION, ENDED, temporaries))
        before = self.temps
        self.temps = temporaries
        out = self.out
        out.begin_function()
        ops = code.ops
        pc = code.entries.get(path, ENDED)
        if pc < 0:
            pc = code.entry(path)
        while pc >= 0:
            pc = ops[pc](self)
        out.end_function()
        frames.pop()
        self.temps = before
        self.calls -= 1
        returned, self.returned = self.returned, VOID
        return returned

    # ------------------------------------------------------------------ flow

    def enter(self, frames: list[Frame]) -> None:
        """Make these frames the current ones."""
        self.frames = frames
        self.temps = frames[-1].temporaries

    def fork(self) -> list[Frame]:
        """The current frames, copied to be gone on with later."""
        return [frame.copy() for frame in self.frames]

    def pop_thread(self) -> int:
        """Go back to the flow that started this thread."""
        frames, pc = self.threads.pop()
        self.enter(frames)
        return pc

    def done(self) -> int:
        """`-> DONE`: this thread, or this flow, is over."""
        return self.pop_thread() if self.threads else ENDED

    def run_out(self, span: Span) -> int:
        """The content is over with nothing said of where to go."""
        if self.threads:
            return self.pop_thread()
        self.ran_out_at = span
        return ENDED

    def end(self) -> int:
        """`-> END`: the whole story is over."""
        self.threads.clear()
        self.choices.clear()
        self.enter([Frame(BASE, ENDED, {})])
        self.is_ended = True
        return ENDED

    def follow(self, offered: Offered) -> None:
        """Go on in the body of a choice."""
        self.threads.clear()
        self.choices.clear()
        self.enter(offered.frames)
        self.pc = self.code.choice_body(offered.number)

    def follow_fallback(self) -> bool:
        """Follow a fallback choice, if nothing but fallbacks is on offer."""
        choices = self.choices
        if not choices or not all(each.is_fallback for each in choices):
            return False
        self.follow(choices[0])
        return True

    def reset_flow(self) -> None:
        """Give up the flow and everything on offer; variables and counts stay."""
        self.threads.clear()
        self.choices.clear()
        self.enter([Frame(BASE, ENDED, {})])
        self.pc = ENDED
        self.calls = 0
        self.out = Output()
        self.is_ended = False
        self.ran_out_at = None
