"""A story being played: lines, choices, variables, and its state to keep."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any, cast

from wintering.diagnostics import Diagnostic, Span
from wintering.ink import codes
from wintering.ink.expression import Expression
from wintering.ink.faults import StoryFault
from wintering.ink.program import Program
from wintering.ink.running.machine import FUNCTION, STEP_LIMIT, Machine
from wintering.ink.running.operators import as_value
from wintering.ink.running.output import Output
from wintering.ink.running.save import restore_state, saved_state
from wintering.ink.values import Value

_PYTHON_DEPTH = 12_000  # Python calls that the deepest allowed chain of Ink functions needs


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the story without its final newline, and its tags.

    `is_whole` is false for a last line that no newline ended. A line may be empty where
    only logic ran.
    """

    text: str
    tags: tuple[str, ...] = ()
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader may choose."""

    index: int
    text: str
    tags: tuple[str, ...]
    span: Span


class Variables(MutableMapping[str, Value]):
    """The global variables of a story. Only declared ones can be set."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def __getitem__(self, name: str) -> Value:
        return cast(Value, self._machine.globals[name])

    def __setitem__(self, name: str, value: Value) -> None:
        if name not in self._machine.globals:
            raise KeyError(name)
        self._machine.globals[name] = value

    def __delitem__(self, name: str) -> None:
        raise TypeError("a story's variables cannot be taken away")

    def __iter__(self) -> Iterator[str]:
        return iter(self._machine.globals)

    def __len__(self) -> int:
        return len(self._machine.globals)


class Story:
    """One playing of a program."""

    def __init__(
        self,
        program: Program,
        *,
        seed: int = 0,
        state: Mapping[str, Any] | None = None,
        forget_flow: bool = False,
    ) -> None:
        self.program = program
        self._linked = program.linked
        self._machine = Machine(self._linked, len(self._linked.names.counters), seed)
        self._changing: frozenset[str] = frozenset()
        self._unsafe: dict[int, bool] = {}
        self._fault: StoryFault | None = None
        for name, start in self._linked.starts.items():
            self._machine.globals[name] = start(self._machine)
        self._starts = dict(self._machine.globals)
        self.variables: MutableMapping[str, Value] = Variables(self._machine)
        self._machine.pc = self._linked.opening
        if state is not None:
            restore_state(self._machine, self._linked, state, forget_flow)

    # ------------------------------------------------------------------ world

    def bind(self, name: str, function: Callable[..., Any], *, changes: bool = False) -> None:
        """Put a function of the world behind an EXTERNAL.

        One that changes anything is never run to find out how a line ends.
        """
        self._machine.externals[name] = function
        if changes:
            self._changing |= {name}
            self._unsafe = {}

    def _is_unsafe(self, pc: int) -> bool:
        """Whether an instruction can change the world, and so must wait for its line's turn."""
        found = self._unsafe.get(pc)
        if found is None:
            found = self._unsafe[pc] = self._linked.calls_any(pc, self._changing)
        return found

    # ------------------------------------------------------------------- play

    @property
    def can_continue(self) -> bool:
        """Whether there is another line before the next choice."""
        machine = self._machine
        return machine.pc >= 0 or bool(machine.out.pieces) or self._fault is not None

    @property
    def is_ended(self) -> bool:
        """Whether the story reached its END."""
        return self._machine.is_ended and not self.can_continue

    @property
    def ran_out(self) -> Diagnostic | None:
        """Where the story ran out of content without a DONE or END, if it did."""
        where = self._machine.ran_out_at
        if where is None or self._machine.choices:
            return None
        return Diagnostic(
            codes.RAN_OUT,
            where,
            "the story ran out of content here",
            "nothing says where it goes on.",
            "write '-> DONE', '-> END', a divert or a choice.",
        )

    def continue_line(self) -> Line:
        """The next line. Errors: StoryFault; RuntimeError when there is none."""
        if not self.can_continue:
            raise RuntimeError("there is no further line; look at the choices")
        machine = self._machine
        if self._fault is None:
            try:
                self._guarded(self._advance)
            except StoryFault as fault:
                self._fault = fault
        if self._fault is not None and machine.out.is_blank:  # what was told before comes first
            fault, self._fault = self._fault, None
            raise fault
        out = machine.out
        text, tags, whole = out.take_line()
        if machine.pc < 0 and out.is_blank:
            machine.out = Output()
        return Line(text, tags, whole)

    def _advance(self) -> None:
        machine = self._machine
        out, ops = machine.out, machine.code.ops
        machine.budget = STEP_LIMIT
        pc = machine.pc
        while not out.ready:
            if pc < 0:
                machine.pc = pc
                if not machine.follow_fallback():
                    break
                pc = machine.pc
            if out.newline_at >= 0 and self._is_unsafe(pc):
                break
            machine.pc = pc
            pc = ops[pc](machine)
            machine.budget -= 1
            if machine.budget < 0:
                raise self._endless(pc)
        machine.pc = pc

    def _endless(self, pc: int) -> StoryFault:
        span = self._linked.spans[max(pc, 0)]
        return StoryFault(
            codes.ENDLESS,
            span,
            "the story goes round here without stopping for a choice",
            f"more than {STEP_LIMIT} steps were taken since the last line.",
            "put a choice into the loop, or a way out of it.",
        )

    def _guarded(self, work: Callable[[], Any]) -> Any:
        """Run something of the story; what goes wrong in it leaves whole frames behind."""
        machine = self._machine
        limit = sys.getrecursionlimit()
        out, depth = machine.out, len(machine.frames)
        if limit < _PYTHON_DEPTH and not machine.calls:
            sys.setrecursionlimit(_PYTHON_DEPTH)
        try:
            return work()
        except RecursionError:
            self._unwind(out, depth)
            span = self._linked.spans[max(machine.pc, 0)]
            raise StoryFault(
                codes.RECURSION,
                span,
                "functions call one another too deeply",
                "the chain of calls is longer than a story may have.",
                "make sure that each call comes nearer to one that does not call again.",
            ) from None
        except BaseException:
            self._unwind(out, depth)
            raise
        finally:
            if sys.getrecursionlimit() != limit:
                sys.setrecursionlimit(limit)

    def _unwind(self, out: Output, depth: int) -> None:
        machine = self._machine
        machine.out = out
        out.trims.clear()
        machine.calls = 0
        while len(machine.frames) > 1 and machine.frames[-1].kind == FUNCTION:
            machine.frames.pop()
        machine.temps = machine.frames[-1].temporaries

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the reader may choose; nothing while there are lines to come."""
        if self.can_continue:
            return ()
        shown = [each for each in self._machine.choices if not each.is_fallback]
        return tuple(
            Choice(index, each.text, each.tags, self._linked.choice_span(each.number))
            for index, each in enumerate(shown)
        )

    def choose(self, index: int) -> None:
        """Take a choice, counted from 0. Errors: IndexError when there is none such."""
        machine = self._machine
        if self.can_continue:
            raise RuntimeError("there are lines to come before the choices")
        shown = [each for each in machine.choices if not each.is_fallback]
        if not 0 <= index < len(shown):
            raise IndexError(f"there is no choice {index}")
        machine.ran_out_at = None
        machine.turn += 1
        machine.follow(shown[index])

    def go_to(self, path: str, *arguments: Value) -> None:
        """Leave the flow and go on at a knot, knot.stitch or knot.label. Errors: KeyError."""
        machine, code = self._machine, self._linked
        place = code.names.places[path]
        machine.reset_flow()
        self._fault = None
        machine.turn += 1
        for name, value in zip(code.parameters(path), arguments, strict=True):
            machine.temps[name] = value
        for around in (place.knot, place.stitch):
            if around:
                index = code.names.places[around].index
                machine.counts[index] += 1
                machine.turns[index] = machine.turn
        machine.pc = code.entry(path)

    # -------------------------------------------------------------- functions

    def call(self, function: str, *arguments: Value) -> tuple[Value, str]:
        """Run an Ink function: what it returns, and what it prints. Errors: KeyError, StoryFault.

        Changes: whatever the function changes.
        """
        machine, code = self._machine, self._linked
        if not code.is_function(function):
            raise KeyError(function)
        if len(arguments) != len(code.parameters(function)):
            raise TypeError(f"{function} takes {len(code.parameters(function))} arguments")
        span = self._linked.names.places[function].span

        def work() -> tuple[Value, str]:
            out, machine.out = machine.out, Output()
            budget, machine.budget = machine.budget, STEP_LIMIT
            try:
                value = machine.call(function, list(arguments), span)
                lines = machine.out.joined().split("\n")
            finally:
                machine.out, machine.budget = out, budget
            printed = "\n".join(" ".join(line.split()) for line in lines)
            return as_value(value), printed

        return cast(tuple[Value, str], self._guarded(work))

    def evaluate(self, expression: Expression) -> Value:
        """The value of an expression. Changes nothing, not even chance. Errors: StoryFault."""
        machine = self._machine
        run = expression.linked(self._linked)
        if not expression.calls and expression.externals <= machine.externals.keys():
            machine.budget = STEP_LIMIT
            return as_value(run(machine))
        kept = dict(machine.globals), list(machine.counts), dict(machine.turns)
        draws, seed, out = machine.draws, machine.seed, machine.out
        machine.out = Output()
        machine.budget = STEP_LIMIT
        try:
            return as_value(self._guarded(lambda: run(machine)))
        finally:
            machine.globals.clear()
            machine.globals.update(kept[0])
            machine.counts[:] = kept[1]
            machine.turns.clear()
            machine.turns.update(kept[2])
            machine.draws, machine.seed, machine.out = draws, seed, out

    # ----------------------------------------------------------------- counts

    def visits(self, path: str) -> int:
        """How often a knot, stitch or label has been visited. Errors: KeyError."""
        return self._machine.counts[self._linked.names.places[path].index]

    def turns_since(self, path: str) -> int:
        """Turns since the last visit; -1 when there was none. Errors: KeyError."""
        index = self._linked.names.places[path].index
        turns = self._machine.turns
        return self._machine.turn - turns[index] if index in turns else -1

    # ------------------------------------------------------------------- keep

    def save(self) -> dict[str, Any]:
        """The whole state, as JSON can hold it; equal states give equal data."""
        return saved_state(self._machine, self._linked, self._starts)
