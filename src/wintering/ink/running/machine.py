"""The state of a playing story, and the few moves that change where it stands."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wintering.arithmetic import draw
from wintering.diagnostics import Span
from wintering.ink import codes
from wintering.ink.faults import WrongKinds
from wintering.ink.running.frames import (
    BASE,
    DEFAULT_FLOW,
    ENDED,
    FUNCTION,
    TUNNEL,
    Cell,
    Frame,
    Offered,
    Pointer,
    Standing,
    fresh,
    remembering,
)
from wintering.ink.values import VOID

if TYPE_CHECKING:
    from wintering.ink.running.link import Linked

RETURNED = -2  # what a function's code gives for its next step when it is done
CALL_LIMIT = 512  # functions inside functions
EARLY_CALLS = 64  # functions inside functions that Python's own limit has room for
_PYTHON_DEPTH = 12_000  # Python calls that the deepest allowed chain of functions needs
TUNNEL_LIMIT = 1024  # tunnels inside tunnels
THREAD_LIMIT = 1024  # threads inside threads
STEP_LIMIT = 200_000  # steps and calls between two lines
LINE_LIMIT = 100_000  # lines between two choices

Op = Callable[["Machine"], int]


class Machine:
    """Everything that changes while a story plays.

    Generated code reads and writes these directly; `counts` and `turns` are lists by the index
    of what is counted, and a turn is held as one more than its number, so that 0 means never.
    """

    __slots__ = (
        "budget",
        "calls",
        "ceiling",
        "choices",
        "code",
        "counts",
        "draws",
        "externals",
        "flow",
        "flows",
        "forked",
        "frames",
        "globals",
        "hits",
        "host",
        "is_ended",
        "knots_seen",
        "lines",
        "now",
        "out",
        "pc",
        "python_depth",
        "ran_out_at",
        "returned",
        "seed",
        "temps",
        "threads",
        "turns",
    )

    def __init__(self, code: Linked, counters: int, seed: int) -> None:
        self.code = code
        self.globals: dict[str, Any] = {}
        self.counts = [0] * counters
        self.turns = [0] * counters
        self.now = 1
        self.seed = seed
        self.draws = 0
        self.calls = 0
        self.ceiling = EARLY_CALLS
        self.python_depth = 0
        self.budget = STEP_LIMIT
        self.lines = 0
        self.returned: Any = VOID
        self.externals: dict[str, Callable[..., Any]] = {}
        self.hits: list[int] = []
        self.knots_seen: set[int] = set()  # visited since somebody asked, by index of their counts
        self.host: Any = None  # what functions called directly are handed
        self.flow = DEFAULT_FLOW
        self.flows: dict[str, Standing] = {}  # those that are not being played
        self.stand(fresh())

    @property
    def turn(self) -> int:
        """How many choices have been taken."""
        return self.now - 1

    # ----------------------------------------------------------------- chance

    def random(self) -> int:
        """The next 32-bit number of this story's chance."""
        self.draws += 1
        return draw(self.seed, self.draws)

    # -------------------------------------------------------------- variables

    def value_of(self, pointer: Any) -> Any:
        """What a reference stands for; what is none stands for itself."""
        if type(pointer) is Cell:
            return pointer.value
        if type(pointer) is not Pointer:
            return pointer
        if pointer.depth == 0:
            return self.globals.get(pointer.name, 0)
        return self.frames[pointer.depth - 1].temporaries.get(pointer.name, 0)

    def set_by(self, pointer: Pointer | Cell, value: Any) -> None:
        """Change what a reference stands for."""
        self.forked = None
        if isinstance(pointer, Cell):
            pointer.value = value
        elif pointer.depth == 0:
            self.globals[pointer.name] = value
        else:
            self.frames[pointer.depth - 1].temporaries[pointer.name] = value

    def set_temporary(self, name: str, value: Any) -> None:
        """Change a temporary, or what it refers to. Changes: this machine."""
        held = self.temps.get(name)
        if type(held) is Pointer:
            self.set_by(held, remembering(value, self.value_of(held)))
            return
        self.temps[name] = remembering(value, held)
        self.forked = None

    def refer(self, name: str) -> Any:
        """A reference to a temporary; one that is a reference itself is passed on."""
        held = self.temps.get(name)
        return held if type(held) is Pointer else Pointer(name, len(self.frames))

    def bind(self, name: str, value: Any) -> None:
        """Give a parameter its value.

        A reference to a temporary of the same name in the same frame is that temporary itself.
        """
        self.forked = None
        if type(value) is Pointer and value.depth == len(self.frames) and value.name == name:
            return
        self.temps[name] = value

    # ------------------------------------------------------------- functions

    def call(self, path: str, arguments: tuple[Any, ...]) -> Any:
        """Run an Ink function step by step, and give back what it returns.

        Errors: WrongKinds.
        """
        code = self.code
        self.calls += 1
        self.budget -= 1
        if self.calls > self.ceiling or self.budget < 0:
            self.check_calls(path)
        temporaries = dict(zip(code.parameters(path), arguments, strict=False))
        self.frames.append(Frame(FUNCTION, ENDED, temporaries))
        before = self.temps
        self.temps = temporaries
        out = self.out
        out.begin_function()
        ops = code.ops
        pc = code.entry(path)
        while pc >= 0:
            pc = ops[pc](self)
            self.budget -= 1
            if self.budget < 0:
                self.check_calls(path)
        out.end_function()
        self.frames.pop()
        self.temps = before
        self.calls -= 1
        returned, self.returned = self.returned, VOID
        return returned

    def check_calls(self, path: str) -> None:
        """Make room for more calls inside one another. Errors: WrongKinds when they are many.

        Changes: Python's own limit, until `reset_calls`.
        """
        if self.calls <= CALL_LIMIT and self.budget >= 0:
            self.ceiling = CALL_LIMIT
            self.python_depth = sys.getrecursionlimit()
            sys.setrecursionlimit(max(self.python_depth, _PYTHON_DEPTH))
            return
        self.calls = 0
        raise WrongKinds(
            f"the function '{path}' calls itself too often",
            f"more than {CALL_LIMIT} calls were inside one another, "
            f"or {STEP_LIMIT} happened without a choice.",
            "make sure that each call comes nearer to one that does not call again.",
            code=codes.RECURSION,
        )

    def reset_calls(self) -> None:
        """Give Python its own limit back. Changes: this machine."""
        self.ceiling = EARLY_CALLS
        sys.setrecursionlimit(self.python_depth)

    # ------------------------------------------------------------------ flow

    def enter(self, frames: list[Frame]) -> None:
        """Make these frames the current ones."""
        self.frames = frames
        self.temps = frames[-1].temporaries
        self.forked: list[Frame] | None = None

    def fork(self) -> list[Frame]:
        """The current frames, copied to be gone on with later."""
        forked = self.forked
        if forked is None:
            forked = self.forked = [frame.copy() for frame in self.frames]
        return forked

    def begin_tunnel(self, step: int) -> None:
        """Enter a tunnel from a step. Errors: WrongKinds."""
        if len(self.frames) > TUNNEL_LIMIT:
            raise _too_many("tunnels", TUNNEL_LIMIT)
        temporaries: dict[str, Any] = {}
        self.temps = temporaries
        self.frames.append(Frame(TUNNEL, step, temporaries))
        self.forked = None

    def end_tunnel(self) -> int:
        """Leave a tunnel: the step to go on at. Errors: WrongKinds."""
        frame = self.frames[-1]
        if frame.kind != TUNNEL:
            raise WrongKinds(
                "there is no tunnel to return from",
                "'->->' goes back to where '-> here ->' was written, "
                "and the story came another way.",
                "come here by '-> place ->', or write '-> place' instead of '->->'.",
                code=codes.NO_TUNNEL,
            )
        self.frames.pop()
        self.temps = self.frames[-1].temporaries
        self.forked = None
        return frame.call + 1

    def begin_thread(self, step: int) -> None:
        """Enter a thread from a step. Errors: WrongKinds."""
        if len(self.threads) > THREAD_LIMIT:
            raise _too_many("threads", THREAD_LIMIT)
        self.threads.append((self.frames, step + 1))
        self.enter([frame.copy() for frame in self.frames])

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
        """`-> END`: the whole flow is over."""
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
        self.ran_out_at = None
        self.pc = self.code.choice_body(offered.number)

    def follow_fallback(self) -> bool:
        """Follow a fallback choice, if nothing but fallbacks is on offer."""
        choices = self.choices
        if not choices:
            return False
        for each in choices:
            if not each.is_fallback:
                return False
        self.follow(choices[0])
        return True

    # ----------------------------------------------------------------- flows

    def stand(self, standing: Standing) -> None:
        """Go on where a flow stands."""
        self.enter(standing.frames)
        self.threads = standing.threads
        self.choices = standing.choices
        self.pc = standing.pc
        self.is_ended = standing.is_ended
        self.ran_out_at = standing.ran_out_at
        self.out = standing.out

    def standing(self) -> Standing:
        """Where the flow being played stands."""
        return Standing(
            self.frames,
            self.threads,
            self.choices,
            self.pc,
            self.is_ended,
            self.ran_out_at,
            self.out,
        )

    def reset_flow(self) -> None:
        """Give up the flow and everything on offer; variables and counts stay."""
        self.stand(fresh())
        self.calls = 0
        self.lines = 0


def _too_many(what: str, limit: int) -> WrongKinds:
    return WrongKinds(
        f"more than {limit} {what} are inside one another",
        "each of them waits for the next one to be over.",
        "make sure that one of them ends before the next begins.",
        code=codes.RECURSION,
    )
