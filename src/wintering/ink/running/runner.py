"""Running a machine: to the end of a line, or to the next choice, and safely."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from wintering.ink import codes
from wintering.ink.faults import StoryFault, WrongKinds
from wintering.ink.running.frames import FUNCTION
from wintering.ink.running.link import Linked
from wintering.ink.running.machine import EARLY_CALLS, LINE_LIMIT, STEP_LIMIT, Machine
from wintering.ink.running.output import Output
from wintering.ink.values import is_value

_Result = TypeVar("_Result")


class Runner:
    """Runs one machine, and knows which of its steps have to wait for their line's turn.

    Whether a line ends is only known by what comes after it, so the story is always run on to
    the next words. What its variables held before that is kept while `is_watched`.
    """

    def __init__(self, machine: Machine, linked: Linked) -> None:
        self.machine, self.linked = machine, linked
        self.is_watched = False  # whether anyone looks at variables between lines
        self.before: dict[str, Any] | None = None  # variables as the line shown left them
        self._changing: frozenset[str] = frozenset()
        self._waits = linked.waits_for(self._changing)

    @property
    def variables(self) -> Mapping[str, Any]:
        """The global variables as the line shown left them."""
        return self.machine.globals if self.before is None else self.before

    def set_variable(self, name: str, value: Any) -> None:
        """Change a global variable.

        Errors: KeyError when there is none such; TypeError for what Ink cannot hold.
        """
        if name not in self.machine.globals:
            raise KeyError(name)
        if not is_value(value):
            raise TypeError(f"a variable of Ink cannot hold {value!r}")
        self.machine.globals[name] = value
        if self.before is not None:
            self.before[name] = value

    def note_changing(self, names: Iterable[str]) -> None:
        """Functions of the world by these names change something when they are called."""
        self._changing = self._changing.union(names)
        self._waits = self.linked.waits_for(self._changing)

    def _has_to_wait(self, pc: int) -> bool:
        """Whether what begins at a step can change the world."""
        found = self._waits.get(pc)
        if found is None:
            found = self._waits[pc] = self.linked.calls_any(pc, self._changing)
        return found

    # -------------------------------------------------------------------- runs

    def to_line(self) -> None:
        """Run until a line is sure, or nothing is left. Errors: StoryFault, WrongKinds."""
        machine = self.machine
        out, ops, sure = machine.out, self.linked.ops, machine.out.sure
        machine.budget = STEP_LIMIT
        out.told_length = 0
        machine.lines += 1
        if machine.lines > LINE_LIMIT:
            machine.lines = 0
            raise self._endless(machine.pc)
        pc, is_watched = machine.pc, self.is_watched
        waits = self._waits if self._changing else None
        before = self.before = None
        while not sure:
            if pc < 0:
                machine.pc = pc
                if not machine.follow_fallback():
                    break
                pc = machine.pc
            if out.newline_at >= 0:
                if waits is not None and waits.get(pc, True) and self._has_to_wait(pc):
                    break
                if is_watched and before is None:
                    before = dict(machine.globals)
            machine.pc = pc
            pc = ops[pc](machine)
            machine.budget -= 1
            if machine.budget < 0:
                raise self._endless(pc)
        machine.pc = pc
        if sure:  # words came: what was run since the line ended is part of the next
            self.before = before

    def to_choice(self) -> None:
        """Run until nothing is left before a choice. Errors: StoryFault, WrongKinds."""
        machine = self.machine
        out, ops = machine.out, self.linked.ops
        machine.budget = STEP_LIMIT
        out.told_length = 0
        self.before = None
        pc, has_changing = machine.pc, bool(self._changing)
        while True:
            if pc < 0:
                machine.pc = pc
                if not machine.follow_fallback():
                    break
                pc = machine.pc
            if has_changing and out.newline_at >= 0 and self._has_to_wait(pc):
                out.sure.append(out.take_line())  # as if that line had been asked for alone
            machine.pc = pc
            pc = ops[pc](machine)
            machine.budget -= 1
            if machine.budget < 0:
                raise self._endless(pc)
        machine.pc = pc

    def _endless(self, pc: int) -> StoryFault:
        return StoryFault(
            codes.ENDLESS,
            self.linked.spans[max(pc, 0)],
            "the story goes round here without stopping for a choice",
            f"more than {STEP_LIMIT} steps were taken since the last line, "
            f"or more than {LINE_LIMIT} lines told since the last choice.",
            "put a choice into the loop, or a way out of it.",
        )

    # ------------------------------------------------------------------ safely

    def guarded(self, work: Callable[[], _Result]) -> _Result:
        """Run something of the story; what goes wrong in it leaves whole frames behind.

        Errors: StoryFault; whatever a function of the world raises.
        """
        machine = self.machine
        out, depth = machine.out, machine.calls
        try:
            return work()
        except WrongKinds as wrong:
            where = self.linked.place_of(wrong.__traceback__, machine.pc)
            self._unwind(out, depth)
            raise wrong.at(where) from None
        except RecursionError:
            self._unwind(out, depth)
            raise StoryFault(
                codes.RECURSION,
                self.linked.spans[max(machine.pc, 0)],
                "functions call one another too deeply",
                "the chain of calls is longer than a story may have.",
                "make sure that each call comes nearer to one that does not call again.",
            ) from None
        except BaseException:
            self._unwind(out, depth)
            raise
        finally:
            if machine.ceiling != EARLY_CALLS and not machine.calls:
                machine.reset_calls()

    def _unwind(self, out: Output, calls: int) -> None:
        machine = self.machine
        machine.out = out
        machine.calls = calls
        if calls == 0:
            out.trims.clear()
            while len(machine.frames) > 1 and machine.frames[-1].kind == FUNCTION:
                machine.frames.pop()
        machine.temps = machine.frames[-1].temporaries
        machine.forked = None
