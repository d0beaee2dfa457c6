"""A story being played: lines, choices, variables, flows, and its state to keep."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from wintering.diagnostics import Diagnostic, Span
from wintering.ink import codes
from wintering.ink.expression import Expression
from wintering.ink.faults import StoryFault, WrongKinds
from wintering.ink.program import Program
from wintering.ink.running.frames import DEFAULT_FLOW, fresh
from wintering.ink.running.machine import STEP_LIMIT, Machine
from wintering.ink.running.observing import Observer, Observers
from wintering.ink.running.operators import as_value
from wintering.ink.running.output import Aside, Output
from wintering.ink.running.runner import Runner
from wintering.ink.running.save import restore_state, saved_state
from wintering.ink.running.variables import Variables
from wintering.ink.values import VOID, Value


class Line(NamedTuple):
    """A line of the story without its final newline, and its tags.

    `is_whole` is false for a last line that no newline ended. A line may be empty where
    only logic ran.
    """

    text: str
    tags: tuple[str, ...] = ()
    is_whole: bool = True


@dataclass(slots=True, unsafe_hash=True)
class Choice:
    """What the reader may choose."""

    index: int
    text: str
    tags: tuple[str, ...]
    span: Span


class Story:
    """One playing of a program.

    `hits`, as long as `program.points()`, gets one more each time a point is reached.
    """

    def __init__(
        self,
        program: Program,
        *,
        seed: int = 0,
        state: Mapping[str, Any] | None = None,
        forget_flow: bool = False,
        hits: list[int] | None = None,
    ) -> None:
        self.program = program
        self._linked = program.linked if hits is None else program.counting
        self._machine = Machine(self._linked, len(self._linked.names.counters), seed)
        self._runner = Runner(self._machine, self._linked)
        self._fault: StoryFault | None = None
        self._offers: tuple[Choice, ...] | None = None
        self._observers: Observers | None = None
        self._machine.globals = dict(self._linked.first_values)
        if hits is not None:
            self._machine.hits = hits
        if state is not None:
            restore_state(self._machine, self._linked, state, forget_flow)
        else:
            self._machine.pc = self._linked.opening

    @property
    def variables(self) -> MutableMapping[str, Value]:
        """The global variables. Changes by a line not yet shown are not seen."""
        self._runner.is_watched = True
        return Variables(self._runner, self._tell)

    # ------------------------------------------------------------------ world

    def bind(self, name: str, function: Callable[..., Any], *, changes: bool = False) -> None:
        """Put a function of the world behind an EXTERNAL.

        One that changes anything is never run to find out how a line ends.
        """
        self._machine.externals[name] = function
        if changes:
            self._runner.note_changing((name,))

    def bind_all(
        self, functions: Mapping[str, Callable[..., Any]], changing: Iterable[str]
    ) -> None:
        """Put many functions of the world behind EXTERNALs; `changing` change something."""
        self._machine.externals.update(functions)
        self._runner.note_changing(changing)

    def hosted_by(self, host: Any) -> None:
        """Hand this to functions that are called directly (Program.call_directly)."""
        self._machine.host = host

    def unbind(self, name: str) -> None:
        """Take the function of the world from behind an EXTERNAL, if there is one."""
        self._machine.externals.pop(name, None)

    # ------------------------------------------------------------------- play

    @property
    def can_continue(self) -> bool:
        """Whether there is another line before the next choice."""
        machine = self._machine
        out = machine.out
        return machine.pc >= 0 or bool(out.sure or out.pieces) or self._fault is not None

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
        line = self.next_line()
        if line is None:
            raise RuntimeError("there is no further line; look at the choices")
        return line

    def next_line(self) -> Line | None:
        """The next line, or None when there is none before the next choice. Errors: StoryFault."""
        machine = self._machine
        out = machine.out
        if not out.sure:
            if machine.pc < 0 and not self.can_continue:
                return None
            self._offers = None
            if self._fault is None:
                try:
                    self._runner.guarded(self._runner.to_line)
                except StoryFault as fault:
                    self._fault = fault
            out = machine.out
            if self._fault is not None and out.is_blank:  # what was told before comes first
                fault, self._fault = self._fault, None
                raise fault
        line = Line(*out.take_line())
        if machine.pc < 0 and out.pieces and out.is_blank:
            machine.out = Output()
        self._tell()
        return line

    def continue_to_choice(self) -> list[Line]:
        """All lines up to the next choice or the end. Errors: StoryFault.

        What was told before a fault is lost; `continue_line` shows it.
        """
        machine = self._machine
        self._offers = None
        if self._fault is not None:
            fault, self._fault = self._fault, None
            raise fault
        self._runner.guarded(self._runner.to_choice)
        out = machine.out
        found = [Line(*each) for each in out.sure]
        out.sure.clear()
        while not out.is_blank:
            found.append(Line(*out.take_line()))
        if not found:  # where only logic ran there is one empty line
            found.append(Line(*out.take_line()))
        machine.out = Output()
        self._tell()
        return found

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the reader may choose; nothing while there are lines to come."""
        if self.can_continue:
            return ()
        offers = self._offers
        if offers is None:
            span_of = self._linked.choice_span
            shown = [each for each in self._machine.choices if not each.is_fallback]
            offers = self._offers = tuple(
                [
                    Choice(index, each.text, each.tags, span_of(each.number))
                    for index, each in enumerate(shown)
                ]
            )
        return offers

    def choose(self, index: int) -> None:
        """Take a choice, counted from 0. Errors: IndexError when there is none such."""
        machine = self._machine
        if self.can_continue:
            raise RuntimeError("there are lines to come before the choices")
        shown = [each for each in machine.choices if not each.is_fallback]
        if not 0 <= index < len(shown):
            raise IndexError(f"there is no choice {index}")
        machine.ran_out_at = None
        machine.now += 1
        machine.lines = 0
        self._offers = None
        machine.follow(shown[index])

    def go_to(self, path: str, *arguments: Value) -> None:
        """Leave the flow and go on at a knot, knot.stitch or knot.label. Errors: KeyError."""
        machine, code = self._machine, self._linked
        arrival = code.arrival(path)
        given = dict(zip(code.parameters(path), arguments, strict=True))
        machine.reset_flow()
        self._runner.before = self._fault = self._offers = None
        machine.now += 1
        machine.temps.update(given)
        for index in arrival.entered:
            machine.counts[index] += 1
            machine.turns[index] = machine.now
        machine.knots_seen.update(arrival.knots)
        machine.pc = arrival.first

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

        words = code.words_of(function)

        def work() -> tuple[Value, str]:
            out, machine.out = machine.out, Aside()
            budget, machine.budget = machine.budget, STEP_LIMIT
            try:
                value = VOID
                if words is not None:
                    machine.out.text(words(machine, 0, *arguments))
                else:
                    value = code.run_function(machine, function, arguments, 0)
                lines = machine.out.joined().split("\n")
            finally:
                machine.out, machine.budget = out, budget
            printed = "\n".join(" ".join(line.split()) for line in lines)
            return as_value(value), printed

        return self._runner.guarded(work)

    def evaluate(self, expression: Expression) -> Value:
        """The value of an expression. Changes nothing, not even chance. Errors: StoryFault."""
        machine = self._machine
        run = expression.linked(self._linked)
        machine.budget = STEP_LIMIT
        if not expression.calls and expression.externals <= machine.externals.keys():
            try:
                return as_value(run(machine))
            except WrongKinds as wrong:
                raise wrong.at(self._linked.place_of(wrong.__traceback__, machine.pc)) from None
        kept = dict(machine.globals), list(machine.counts), list(machine.turns)
        draws, seed, out = machine.draws, machine.seed, machine.out
        machine.out = Aside()
        try:
            return as_value(self._runner.guarded(lambda: run(machine)))
        finally:
            machine.globals.clear()
            machine.globals.update(kept[0])
            machine.counts[:] = kept[1]
            machine.turns[:] = kept[2]
            machine.draws, machine.seed, machine.out = draws, seed, out

    # ----------------------------------------------------------------- counts

    @property
    def held(self) -> tuple[Mapping[str, Any], Sequence[int]]:
        """All variables, and all visit counts by index, while the story goes on; only to be read.

        They hold what the story holds between two lines shown, and stay the same objects.
        """
        return self._machine.globals, self._machine.counts

    @property
    def turn(self) -> int:
        """How many turns have begun after the first: choices taken, and goings elsewhere."""
        return self._machine.turn

    def take_knots_visited(self) -> set[int]:
        """The knots, not functions, visited since this was last asked; they are forgotten."""
        machine = self._machine
        found, machine.knots_seen = machine.knots_seen, set()
        return found

    def visits(self, path: str) -> int:
        """How often a knot, stitch or label has been visited. Errors: KeyError."""
        return self._machine.counts[self._linked.names.places[path].index]

    def turns_since(self, path: str) -> int:
        """Turns since the last visit; -1 when there was none. Errors: KeyError."""
        index = self._linked.names.places[path].index
        seen = self._machine.turns[index]
        return self._machine.now - seen if seen else -1

    # ------------------------------------------------------------------ flows

    @property
    def current_flow(self) -> str:
        """The name of the flow being played."""
        return self._machine.flow

    @property
    def flows(self) -> tuple[str, ...]:
        """The names of all flows, in order."""
        machine = self._machine
        return tuple(sorted({DEFAULT_FLOW, machine.flow, *machine.flows}))

    def switch_flow(self, name: str) -> None:
        """Play another flow, which begins at the top of the story if it is new.

        Flows have lines, choices, tunnels, threads and temporaries of their own; variables,
        counts and turns they share.
        """
        machine = self._machine
        if name == machine.flow:
            return
        machine.flows[machine.flow] = machine.standing()
        machine.stand(machine.flows.pop(name, None) or fresh(self._linked.opening))
        machine.flow = name
        self._runner.before = self._fault = self._offers = None

    def switch_to_default_flow(self) -> None:
        """Play the flow that the story began in."""
        self.switch_flow(DEFAULT_FLOW)

    def remove_flow(self, name: str) -> None:
        """Give up a flow; the default one is played if it was being played.

        Errors: ValueError for the default flow; KeyError when there is none such.
        """
        if name == DEFAULT_FLOW:
            raise ValueError("the default flow cannot be removed")
        if name == self._machine.flow:
            self.switch_flow(DEFAULT_FLOW)
        del self._machine.flows[name]

    # -------------------------------------------------------------- observers

    def observe(self, names: str | Iterable[str], observer: Observer) -> None:
        """Call `observer(name, value)` when variables have changed, once after each step.

        A step is a line, a choice taken up, or a change by the host. Errors: KeyError.
        """
        self._runner.is_watched = True
        if self._observers is None:
            self._observers = Observers(lambda: self._runner.variables)
        self._observers.add([names] if isinstance(names, str) else list(names), observer)

    def _tell(self) -> None:
        if self._observers is not None:
            self._observers.tell()

    def stop_observing(self, observer: Observer | None = None, name: str | None = None) -> None:
        """Let an observer go, or all of a variable, or one of one. Changes: nothing else."""
        if self._observers is not None:
            self._observers.remove(observer, name)

    # ------------------------------------------------------------------- keep

    def save(self) -> dict[str, Any]:
        """The whole state, as JSON can hold it; equal states give equal data."""
        return saved_state(self._machine, self._linked)
