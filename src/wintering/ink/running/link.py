"""A program made ready to run: each flow built and numbered when it is first entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import Lines, Names
from wintering.ink.running.content import ContentBuilder
from wintering.ink.running.expressions import ANY_FUNCTION, CHANGES, Run
from wintering.ink.running.flow import FlowBuilder
from wintering.ink.running.machine import Code, Machine
from wintering.ink.values import InkList, Item


class Linked(Code):
    """The instructions of a program, and what saving, restoring and the host need to know."""

    def __init__(
        self,
        names: Names,
        sources: Mapping[str, str],
        body_of: Callable[[str], list[nodes.Content]],
    ) -> None:
        super().__init__(names)
        self.spans: list[Span] = []
        self.called: list[frozenset[str]] = []  # functions that each instruction calls itself
        self.starts = _starts(names)
        self._lines = Lines(sources)
        self._body_of = body_of
        self._known: set[str] = set()
        self._ranges: dict[str, tuple[int, int]] = {}  # flow -> its first and past-last number
        self._flow_of: list[str] = []
        self._keys: dict[int, str] = {}
        self._by_key: dict[str, int] = {}
        self._reach: dict[str, frozenset[str]] = {}

    def link(self, flow: str) -> None:
        """Make the instructions of a flow. Changes: this code."""
        if flow in self._ranges:
            return
        scope = self.names.scope_of(flow)
        first = None
        stitches = scope.flow.stitches
        if stitches and scope.knot and not scope.stitch and not stitches[0].parameters:
            first = f"{scope.knot}.{stitches[0].name}"
        builder = FlowBuilder(self.names, scope, self._body_of(flow))
        builder.flow(first)
        begin = at = len(self.ops)
        for block in builder.blocks:
            block.start = at
            at += len(block.made)
        made = [each for block in builder.blocks for each in block.made]
        self.ops.extend(each.maker(begin + index) for index, each in enumerate(made))
        self.spans.extend(each.span for each in made)
        self.called.extend(each.called for each in made)
        self._flow_of.extend(flow for _ in made)
        for path, label in builder.labels.items():
            if label.block is not None:
                self.entries[path] = label.pc
        for choice, label in builder.choices:
            self.choice_bodies[choice.counter] = label.pc
            self.choice_spans[choice.counter] = choice.span
        self._ranges[flow] = (begin, at)

    @property
    def opening(self) -> int:
        """The first instruction of the story."""
        self.link("")
        return self._ranges[""][0]

    def choice_body(self, number: int) -> int:
        """The first instruction of a choice's body, whether its flow was linked or not."""
        found = self.choice_bodies.get(number)
        if found is None:
            self.link(self.names.flow_of(self.names.counters[number]))
            found = self.choice_bodies[number]
        return found

    def choice_span(self, number: int) -> Span:
        """Where a choice stands."""
        self.choice_body(number)
        return self.choice_spans[number]

    # ------------------------------------------------------------ stable names

    def key(self, pc: int) -> str:
        """A stable name for an instruction: its flow, its content, and which of those."""
        self._name(self._flow_of[pc])
        return self._keys[pc]

    def pc_of(self, key: str) -> int | None:
        """The instruction of a stable name, or None when there is none any more."""
        flow = key.partition(":")[0]
        if flow and flow not in self.names.places:
            return None
        try:
            self.link(flow)
        except KeyError:
            return None
        self._name(flow)
        return self._by_key.get(key)

    def _name(self, flow: str) -> None:
        if flow in self._known:
            return
        self._known.add(flow)
        uses: dict[str, int] = {}
        begin, end = self._ranges[flow]
        for pc in range(begin, end):
            key = f"{flow}:{self._lines.key(self.spans[pc])}"
            used = uses.get(key, 0)
            uses[key] = used + 1
            self._keys[pc] = f"{key}~{used}"
            self._by_key[self._keys[pc]] = pc

    # ----------------------------------------------------------------- calls

    def calls_any(self, pc: int, wanted: frozenset[str]) -> bool:
        """Whether an instruction calls any of these functions, itself or through others."""
        return any(not wanted.isdisjoint(self.reach(name)) for name in self.called[pc])

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


def _starts(names: Names) -> dict[str, Run]:
    builder = ContentBuilder(names, None)
    starts: dict[str, Run] = {}
    for declared in names.source.lists:
        items = [
            Item(declared.name, each.name, each.value) for each in declared.items if each.is_in
        ]
        starts[declared.name] = _always(InkList(items, (declared.name,)))
    for name, variable in names.variables.items():
        starts[name] = builder.build(variable.value)
    return starts


def _always(value: Any) -> Run:
    def run(s: Machine) -> Any:
        return value

    return run
