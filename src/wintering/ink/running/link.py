"""A program made ready to run: each flow becomes Python functions when it is first entered."""

from __future__ import annotations

import ast
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from threading import RLock
from types import TracebackType
from typing import Any

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.faults import StoryFault, WrongKinds
from wintering.ink.names import Lines, Names, Scope
from wintering.ink.running.blocks import Stretch
from wintering.ink.running.content import ContentWriter
from wintering.ink.running.expressions import ANY_FUNCTION, CHANGES, NotPlain
from wintering.ink.running.firsts import Arrival, first_values
from wintering.ink.running.flow import FlowLayout
from wintering.ink.running.functions import FunctionWriter, prints_itself
from wintering.ink.running.machine import Machine, Op
from wintering.ink.running.space import Direct, Made, Space, Wording, expression_of
from wintering.ink.running.steps import StepWriter
from wintering.ink.running.tree import FILE
from wintering.ink.running.wording import wording_of
from wintering.ink.values import InkList

Broken = Callable[[Exception], Exception]
# What is raised where a tree does not fit its own names; checked source never is so.
_MISFITS = (
    LookupError,
    TypeError,
    AttributeError,
    ValueError,
    ArithmeticError,
    AssertionError,
    SyntaxError,
    WrongKinds,
)


class Linked:
    """The steps of a program, and what saving, restoring and the host need to know.

    `marks` give for each flow the numbers of its points, where it is counted how often each
    is reached. `broken` makes the fault of a program that does not fit together, which only
    one that was read from bytes can be.
    """

    def __init__(
        self,
        names: Names,
        sources: Mapping[str, str],
        body_of: Callable[[str], list[nodes.Content]],
        marks: Mapping[str, Mapping[int, int]] | None = None,
        broken: Broken | None = None,
        direct: Direct | None = None,
    ) -> None:
        self._lock = RLock()  # stories of one program may be played in several threads
        self.names = names
        self.lists = names.lists
        self.ops: list[Op] = [_nowhere]  # no step has the number 0
        self.spans: list[Span] = [names.source.opening.span]
        self.entries: dict[str, int] = {}  # place path -> its first step
        self.lists_met: dict[tuple[str, ...], InkList] = {}  # by the paths of their items
        self.index_of = {key: index for index, key in enumerate(names.counters)}
        self._choice_bodies: dict[int, int] = {}  # index of its count -> first step
        self._choice_spans: dict[int, Span] = {}
        self._called: dict[int, frozenset[str]] = {}  # functions that a stretch calls itself
        self._making: dict[int, tuple[StepWriter, Stretch]] = {}  # stretches not run yet
        self._paths = {place.index: place.path for place in names.places.values()}
        self._arrivals: dict[str, Arrival] = {}
        self._parameters: dict[str, tuple[str, ...]] = {}
        self._lines = Lines(sources)
        self._body_of, self._marks, self._broken = body_of, marks, broken
        self._ranges: dict[str, tuple[int, int]] = {}  # flow -> its first and past-last number
        self._flow_of: list[str] = [""]
        self._named: set[str] = set()
        self._keys: dict[int, str] = {}
        self._by_key: dict[str, int] = {}
        self._reach: dict[str, frozenset[str]] = {}
        self._waits: dict[frozenset[str], dict[int, bool]] = {}
        self._prints: dict[str, bool] = {}
        self._prints_itself: dict[str, bool] = {}
        self._functions: dict[str, Made] = {}
        self.space = Space(names, self._enter, self._function, self._wording, self.prints, direct)
        with self._misfit(names.source.opening.span):
            self.first_values = first_values(self)

    # ---------------------------------------------------------------- flows

    def link(self, flow: str) -> None:
        """Lay out the steps of a flow. Changes: this code. Errors: StoryFault, `broken`'s."""
        if flow in self._ranges:
            return
        scope = self.names.scope_of(flow)
        with self._lock, self._misfit(scope.flow.span):
            if flow not in self._ranges:
                self._link(flow, scope)

    @contextmanager
    def _misfit(self, span: Span) -> Generator[None, None, None]:
        """What cannot be made is the fault of too deep a story, or of a broken program."""
        try:
            yield
        except RecursionError:
            raise self._too_deep(span) from None
        except _MISFITS as wrong:
            if self._broken is None:
                raise
            raise self._broken(wrong) from wrong

    def _too_deep(self, span: Span) -> StoryFault:
        return StoryFault(
            codes.TOO_DEEP,
            span,
            "something here is nested too deeply to be played",
            "expressions, braces and weaves stand inside one another without end.",
            "split the deepest of them with temporary variables, functions or knots.",
        )

    def _link(self, flow: str, scope: Scope) -> None:
        first = None
        stitches = scope.flow.stitches
        if stitches and scope.knot and not scope.stitch and not stitches[0].parameters:
            first = f"{scope.knot}.{stitches[0].name}"
        layout = FlowLayout(self.space, scope, self._body_of(flow))
        layout.writer.points = self._points(flow)
        layout.flow(first)
        begin = at = len(self.ops)
        for block in layout.blocks:
            block.start = at
            at += len(block.steps)
        self.ops.extend([_nowhere] * (at - begin))
        for block in layout.blocks:
            self.spans.extend([each.span for each in block.steps])
            for stretch in block.stretches():
                self.ops[stretch.begin] = self._later(layout.writer, stretch)
        self._flow_of.extend([flow] * (at - begin))
        for path, label in layout.labels.items():
            if label.block is not None:
                self.entries[path] = label.pc
                self.space.entries[self.names.places[path].index] = label.pc
        for choice, label in layout.choices:
            self._choice_bodies[choice.counter] = label.pc
            self._choice_spans[choice.counter] = choice.span
        self._ranges[flow] = (begin, at)

    def _later(self, writer: StepWriter, stretch: Stretch) -> Op:
        """What makes a stretch when it is first run, and runs it."""

        def first(s: Machine) -> int:
            return self._made(stretch.begin)(s)

        self._making[stretch.begin] = (writer, stretch)
        return first

    def _made(self, pc: int) -> Op:
        """What runs a stretch by the number of its first step. Changes: this code."""
        with self._lock:
            later = self._making.get(pc)
            if later is not None:
                self.ops[pc] = self._stretch(*later)
                del self._making[pc]
        return self.ops[pc]

    def _stretch(self, writer: StepWriter, stretch: Stretch) -> Op:
        writer.used.clear()
        writer.called.clear()
        writer.is_ended = False
        statements: list[ast.stmt] = []
        with self._misfit(stretch.steps[0].span):
            for here, step in enumerate(stretch.steps, stretch.begin):
                statements.extend(step.write(here) if step.write is not None else ())
                if statements and isinstance(statements[-1], ast.Return):
                    break  # nothing comes to what stands after it
            else:
                after = writer.constant(stretch.begin + len(stretch.steps))
                statements.append(writer.give(after))
            tree = self.space.framed(writer, f"s{stretch.begin}", ["s"], statements)
            made = self.space.make([tree])[0]
            self._called[stretch.begin] = frozenset(writer.called)
        return made

    def _points(self, flow: str) -> Mapping[int, int] | None:
        return self._marks[flow] if self._marks is not None else None

    def _enter(self, index: int) -> int:
        return self.entry(self._paths[index])

    def entry(self, path: str) -> int:
        """The first step of a place. Changes: this code, when its flow is new."""
        found = self.entries.get(path)
        if found is None:
            place = self.names.places[path]
            self.link(place.stitch or place.knot)
            if self._broken is not None and path not in self.entries:
                raise self._broken(KeyError(path))
            found = self.entries[path]
        return found

    @property
    def opening(self) -> int:
        """The first step of the story."""
        self.link("")
        return self._ranges[""][0]

    def arrival(self, path: str) -> Arrival:
        """What going to a place from outside does. Errors: KeyError. Changes: this code."""
        found = self._arrivals.get(path)
        if found is None:
            places = self.names.places
            place = places[path]
            entered = tuple([places[each].index for each in (place.knot, place.stitch) if each])
            knots = self.space.knots.intersection(entered)
            found = self._arrivals[path] = Arrival(entered, knots, self.entry(path))
        return found

    def parameters(self, path: str) -> tuple[str, ...]:
        """The names of a place's parameters."""
        found = self._parameters.get(path)
        if found is None:
            found = tuple(each.name for each in self.names.places[path].parameters)
            self._parameters[path] = found
        return found

    def choice_body(self, number: int) -> int:
        """The first step of a choice's body, whether its flow was linked or not."""
        found = self._choice_bodies.get(number)
        if found is None:
            self.link(self.names.flow_of(self.names.counters[number]))
            found = self._choice_bodies[number]
        return found

    def choice_span(self, number: int) -> Span:
        """Where a choice stands."""
        self.choice_body(number)
        return self._choice_spans[number]

    # ------------------------------------------------------------- functions

    def is_function(self, path: str) -> bool:
        """Whether a path is that of a function."""
        place = self.names.places.get(path)
        return place is not None and place.is_function

    def _function(self, path: str) -> Made:
        found = self._functions.get(path)
        if found is None:
            with self._lock, self._misfit(self.names.places[path].span):
                found = self._functions[path] = self._plain(path) or self._stepwise(path)
        return found

    def _plain(self, path: str) -> Made | None:
        place = self.names.places[path]
        scope = self.names.scope_of(path)
        body = self._body_of(path)
        if not place.is_function or scope.flow.stitches:
            return None
        try:
            writer = FunctionWriter(self.space, scope, place, body)
            writer.points = self._points(path)
            return self.space.make([writer.whole(f"f{place.index}_")])[0]
        except (NotPlain, RecursionError):
            return None

    def _wording(self, path: str) -> Wording | None:
        """What gives the words that a function says, or None when that is not all it does."""
        place = self.names.places[path]
        scope = self.names.scope_of(path)
        if self._marks is not None or scope.flow.stitches:
            return None
        with self._lock, self._misfit(place.span):
            return wording_of(self.space, scope, place, self._body_of(path))

    def _stepwise(self, path: str) -> Made:
        index = self.names.places[path].index

        def run(s: Machine, visit: int, *given: Any) -> Any:
            if visit:
                s.counts[index] += 1
                s.turns[index] = s.now
            return s.call(path, given)

        return run

    def run_function(self, s: Machine, path: str, given: tuple[Any, ...], visit: int = 1) -> Any:
        """Run an Ink function; what is given too little is 0. Changes: the machine."""
        wanted = len(self.parameters(path))
        filled = (*given, *[0] * (wanted - len(given)))[:wanted]
        return self._function(path)(s, visit, *filled)

    def words_of(self, path: str) -> Made | None:
        """What gives the words that an Ink function says, where it does no more than that."""
        with self._lock:
            wording = self.space.wording(path, None)
        return None if wording is None else self.space.globals[wording.name]

    def prints(self, path: str) -> bool:
        """Whether a function may print anything, by itself or through others."""
        found = self._prints.get(path)
        if found is None:
            found = self._prints[path] = any(
                name not in (ANY_FUNCTION, CHANGES) and self._shows(name)
                for name in self.reach(path)
            )
        return found

    def _shows(self, path: str) -> bool:
        found = self._prints_itself.get(path)
        if found is None:
            known = path in self.names.places
            found = known and prints_itself(self._body_of(path))
            self._prints_itself[path] = found
        return found

    def value_of(self, expression: nodes.Expr) -> Callable[[Machine], Any]:
        """What works out an expression that stands outside the flow."""
        with self._lock:
            return expression_of(self.space, ContentWriter(self.space, None), expression)

    # ------------------------------------------------------------ stable names

    def key(self, pc: int) -> str:
        """A stable name for a step: its flow, its content, and which of those."""
        self._name(self._flow_of[pc])
        return self._keys[pc]

    def pc_of(self, key: str) -> int | None:
        """The step of a stable name, or None when there is none any more."""
        flow = key.partition(":")[0]
        if flow and flow not in self.names.places:
            return None
        try:
            self.link(flow)
        except KeyError:
            return None
        self._name(flow)
        return self._by_key.get(key)

    def begins(self, pc: int) -> bool:
        """Whether the story can go on at a step: something begins there."""
        return self.ops[pc] is not _nowhere

    def _name(self, flow: str) -> None:
        if flow in self._named:
            return
        uses: dict[str, int] = {}
        begin, end = self._ranges[flow]
        for pc in range(begin, end):
            key = f"{flow}:{self._lines.key(self.spans[pc])}"
            used = uses.get(key, 0)
            uses[key] = used + 1
            self._keys[pc] = f"{key}~{used}"
            self._by_key[self._keys[pc]] = pc
        self._named.add(flow)

    def place_of(self, trace: TracebackType | None, otherwise: int) -> Span:
        """Where in Ink the code of a traceback was; `otherwise` is a step near it."""
        found = 0
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == FILE:
                found = trace.tb_lineno
            trace = trace.tb_next
        return self.space.spans[found - 1] if found else self.spans[max(otherwise, 0)]

    # ----------------------------------------------------------------- calls

    def waits_for(self, changing: frozenset[str]) -> dict[int, bool]:
        """Which steps call one of some functions, as far as was asked; to be gone on with."""
        return self._waits.setdefault(changing, {})

    def calls_any(self, pc: int, wanted: frozenset[str]) -> bool:
        """Whether a step calls any of these functions, itself or through others."""
        self._made(pc)
        return any(not wanted.isdisjoint(self.reach(name)) for name in self._called[pc])

    def reach(self, name: str) -> frozenset[str]:
        """All functions that a call of one can run, itself among them."""
        found = self._reach.get(name)
        if found is None:
            seen: set[str] = set()
            todo = [name]
            while todo:
                each = todo.pop()
                if each == ANY_FUNCTION:
                    seen.update(self.names.externals, self.names.calls, (CHANGES,))
                elif each not in seen:
                    seen.add(each)
                    todo.extend(self.names.calls.get(each, ()))
            found = self._reach[name] = frozenset(seen)
        return found


def _nowhere(s: Machine) -> int:
    """What stands at steps that run inside a stretch."""
    raise LookupError("a step that nothing begins with")
