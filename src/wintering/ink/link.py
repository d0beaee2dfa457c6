"""A program made ready to run: every flow built, laid out, and numbered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wintering.diagnostics import Span
from wintering.ink.blocks import Block
from wintering.ink.build_content import ContentBuilder
from wintering.ink.build_expressions import ANY_FUNCTION, CHANGES, Run
from wintering.ink.build_flow import FlowBuilder, Shared
from wintering.ink.machine import Code, Machine, Op
from wintering.ink.names import Names, content_key
from wintering.ink.values import InkList, Item


@dataclass(slots=True)
class Linked:
    """The instructions of a program and what saving, restoring and the host need to know."""

    code: Code
    names: Names
    sources: dict[str, str]
    counters: list[str]
    spans: list[Span]
    flows: list[str]  # path of the flow that each instruction belongs to
    called: list[frozenset[str]]  # functions that each instruction calls itself
    reach: dict[str, frozenset[str]]  # function -> all that a call of it can call
    choice_spans: list[Span]
    starts: dict[str, Run]  # global -> closure for its first value
    _keys: list[str] | None = None
    _by_key: dict[str, int] | None = None

    def keys(self) -> list[str]:
        """A stable name for each instruction: its flow, its content, and which of those."""
        if self._keys is None:
            uses: dict[str, int] = {}
            found: list[str] = []
            for flow, span in zip(self.flows, self.spans, strict=True):
                key = f"{flow}:{content_key(self.sources, span)}"
                used = uses.get(key, 0)
                uses[key] = used + 1
                found.append(f"{key}~{used}")
            self._keys = found
        return self._keys

    def by_key(self) -> dict[str, int]:
        """The instruction of each stable name."""
        if self._by_key is None:
            self._by_key = {key: pc for pc, key in enumerate(self.keys())}
        return self._by_key

    def calls_of(self, called: frozenset[str]) -> frozenset[str]:
        """All functions that can be called when these are."""
        found = set(called)
        for name in called:
            found |= self.reach.get(name, frozenset())
        return frozenset(found)


def link(names: Names, sources: dict[str, str]) -> Linked:
    """Build, lay out and number the instructions of a program."""
    kept = len(names.counters)
    shared = Shared(names, sources)
    for scope in names.scopes:
        stitches = scope.flow.stitches if not scope.stitch else []
        first = None
        if stitches and scope.knot and not stitches[0].parameters:
            first = f"{scope.knot}.{stitches[0].name}"
        FlowBuilder(shared, scope).flow(first)
    ops = _lay_out(shared.blocks)
    counters = list(names.counters)
    names.forget_counters(kept)
    flows = [block.flow for block in shared.blocks for _ in block.made]
    made = [each for block in shared.blocks for each in block.made]
    return Linked(
        _code(names, shared, ops),
        names,
        sources,
        counters,
        [each.span for each in made],
        flows,
        [each.called for each in made],
        _reach(names, flows, [each.called for each in made]),
        [each.span for each in shared.choice_nodes],
        _starts(names),
    )


def _lay_out(blocks: list[Block]) -> list[Op]:
    at = 0
    for block in blocks:
        block.start = at
        at += len(block.made)
    ops: list[Op] = []
    for block in blocks:
        for each in block.made:
            ops.append(each.maker(len(ops)))
    return ops


def _code(names: Names, shared: Shared, ops: list[Op]) -> Code:
    places = names.places
    return Code(
        ops,
        {path: label.pc for path, label in shared.labels.items() if label.block is not None},
        {path: tuple(each.name for each in place.parameters) for path, place in places.items()},
        {path: place.index for path, place in places.items()},
        {
            path: tuple(
                places[around].index
                for around in (place.knot, place.stitch)
                if around and around != path and around in places
            )
            for path, place in places.items()
        },
        names.lists,
        [label.pc for label in shared.choice_bodies],
        shared.choice_counts,
        frozenset(path for path, place in places.items() if place.is_function),
    )


def _reach(
    names: Names, flows: list[str], called: list[frozenset[str]]
) -> dict[str, frozenset[str]]:
    direct: dict[str, set[str]] = {}
    for flow, functions in zip(flows, called, strict=True):
        direct.setdefault(flow, set()).update(functions)
    found: dict[str, frozenset[str]] = {}
    functions = [path for path, place in names.places.items() if place.is_function]
    everything = frozenset(names.externals) | frozenset(functions) | {CHANGES}
    for name in functions:
        seen: set[str] = set()
        todo = [name]
        while todo:
            each = todo.pop()
            if each in seen:
                continue
            seen.add(each)
            todo.extend(direct.get(each, ()))
        found[name] = everything if ANY_FUNCTION in seen else frozenset(seen)
    found[ANY_FUNCTION] = everything
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
