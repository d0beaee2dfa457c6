"""The flow of a story made into instructions: weaves, branches, choices and logic lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import Names, Scope, everything
from wintering.ink.running.blocks import Block, Hole, Label, op_hole, op_jump
from wintering.ink.running.content import ContentBuilder, only_prints
from wintering.ink.running.machine import RETURNED, Machine, Offered, Op
from wintering.ink.running.moves import MoveBuilder
from wintering.ink.running.output import Output
from wintering.ink.values import VOID

_NO_SPACE = " \t"


class FlowBuilder(MoveBuilder, ContentBuilder):
    """Builds the instructions of one flow into blocks, with labels for its places."""

    def __init__(self, names: Names, scope: Scope, body: list[nodes.Content]) -> None:
        super().__init__(names, scope)
        self.scope: Scope = scope
        self.body = body
        self.flow_path = scope.path
        self.blocks: list[Block] = []
        self.labels: dict[str, Label] = {}
        self.choices: list[tuple[nodes.Choice, Label]] = []
        if self.flow_path:
            self.labels[self.flow_path] = Label()
        for each in everything(body):
            if isinstance(each, nodes.Choice | nodes.Gather) and each.label:
                self.labels[self._path_of(each.label)] = Label()

    def _path_of(self, label: str) -> str:
        return f"{self.flow_path}.{label}" if self.flow_path else label

    def _block(self) -> Block:
        made = Block(self.flow_path)
        self.blocks.append(made)
        return made

    def flow(self, starts_in: str | None) -> None:
        """The whole flow; a knot with nothing of its own goes on in its first stitch."""
        flow = self.scope.flow
        block = self._block()
        if self.flow_path:
            block.place(self.labels[self.flow_path])
        self.weave(nodes.Weave(self.body, flow.span), block)
        if starts_in is not None and not self.body:
            index = self.names.places[starts_in].index

            def go_on(s: Machine) -> int:
                s.counts[index] += 1
                s.turns[index] = s.turn
                return s.code.entry(starts_in)

            block.add(lambda here: go_on, flow.span)
        self._fall(block, flow.span)

    def _fall(self, block: Block, span: Span) -> None:
        """What happens at the end of a block that goes nowhere."""
        if block.made:
            span = block.made[-1].span
        if self.scope.is_function:

            def returned(s: Machine) -> int:
                s.returned = VOID
                return RETURNED

            block.add(lambda here: returned, span)
        elif not self.flow_path:
            block.add(lambda here: lambda s: s.done(), span)
        else:
            where = span
            block.add(lambda here: lambda s: s.run_out(where), span)

    # ------------------------------------------------------------------ weave

    def weave(self, weave: nodes.Weave, block: Block) -> None:
        """A weave into a block. Open ends that nothing in it takes up stay open."""
        self._weave(weave, block, [])

    def _weave(self, weave: nodes.Weave, block: Block, passed: list[Hole]) -> None:
        loose: list[Hole] = []  # open ends that the next gather takes up
        main = block  # where content goes that belongs to no choice
        body: Block | None = None  # the body of the choice last seen in this section
        hole: Hole | None = None  # the open end of the last choice or gather
        has_choice = False
        for each in in_lines(weave.items):
            if isinstance(each, list):
                self.show(each, body or main)
            elif isinstance(each, nodes.Gather):
                self._close(body, hole)
                if has_choice:  # what went before ends in its choices; the gather stands apart
                    if main is not block:
                        self._fall(main, each.span)
                    main = self._block()
                label = self._label_of(each)
                for end in loose:
                    if not (end.is_gather and end.depth == each.depth):
                        end.target = label
                main.place(label)
                if each.label:
                    self._count(main, self._place_index(each.label), each.span)
                has_choice, body, hole = False, None, Hole(True, each.depth)
                loose = [hole]
            elif isinstance(each, nodes.Choice):
                self._close(body, hole)
                if body is None and hole in loose:  # a gather that holds choices is not open
                    loose.remove(hole)
                body, hole, has_choice = self._choice(each, main), Hole(False, each.depth), True
                loose.append(hole)
            elif isinstance(each, nodes.Weave):
                self._weave(each, body or main, inner := [])
                if hole in loose:  # it goes on in the deeper weave
                    loose.remove(hole)
                hole = None
                loose.extend(inner)
            else:
                self.statement(each, body or main)
        self._close(body, hole)
        if body is None and hole is not None:
            main.add(op_hole(hole), weave.span)
        if main is not block:
            self._fall(main, weave.span)
        passed.extend(loose)

    def _close(self, body: Block | None, hole: Hole | None) -> None:
        """End a choice's body: at the gather that takes it up, or nowhere."""
        if body is None:
            return
        if hole is not None and not hole.is_gather:
            body.add(op_hole(hole), self.scope.flow.span)
        self._fall(body, self.scope.flow.span)

    def _label_of(self, point: nodes.Gather | nodes.Choice) -> Label:
        if not point.label:
            return Label()
        return self.labels[self._path_of(point.label)]

    def _place_index(self, label: str) -> int:
        return self.names.places[self._path_of(label)].index

    def _count(self, block: Block, index: int, span: Span) -> None:
        def make(here: int) -> Op:
            after = here + 1

            def run(s: Machine) -> int:
                s.counts[index] += 1
                s.turns[index] = s.turn
                return after

            return run

        block.add(make, span)

    # ------------------------------------------------------------- statements

    def statement(self, each: nodes.Content, block: Block) -> None:
        """One piece of content into a block."""
        if isinstance(each, nodes.Divert):
            self.divert(each, block)
        elif isinstance(each, nodes.TunnelReturn):
            self.tunnel_return(each, block)
        elif isinstance(each, nodes.Assign):
            self._assign(each, block)
        elif isinstance(each, nodes.Run):
            self._run(each, block)
        elif isinstance(each, nodes.Return):
            self._return(each, block)
        elif isinstance(each, nodes.Conditional):
            self._branches(each, block)
        elif isinstance(each, nodes.Sequence):
            self._alternatives(each, block)

    def taken(self) -> frozenset[str]:
        """The functions called since last asked. Changes: `called`."""
        found = frozenset(self.called)
        self.called.clear()
        return found

    def _step(self, block: Block, span: Span, work: Callable[[Machine], Any]) -> None:
        """An instruction that does something and goes on."""

        def make(here: int) -> Op:
            after = here + 1

            def run(s: Machine) -> int:
                work(s)
                return after

            return run

        block.add(make, span, self.taken())

    def show(self, run: list[nodes.Content], block: Block) -> None:
        """A run of content that only prints into a block."""
        span = run[0].span
        if span.file == run[-1].span.file:
            span = span.to(run[-1].span)
        self._step(block, span, self.printer(run))

    def _assign(self, each: nodes.Assign, block: Block) -> None:
        value, put = self.build(each.value), self.store(each.name, each.is_new)
        self._step(block, each.span, lambda s: put(s, value(s)))

    def _run(self, each: nodes.Run, block: Block) -> None:
        self._step(block, each.span, self.build(each.value))

    def _return(self, each: nodes.Return, block: Block) -> None:
        value = self.build(each.value) if each.value is not None else None

        def run(s: Machine) -> int:
            s.returned = value(s) if value is not None else VOID
            return RETURNED

        block.add(lambda here: run, each.span, self.taken())

    def _branches(self, each: nodes.Conditional, block: Block) -> None:
        subject, tests = self.tests(each)
        ways = [Label() for _ in each.branches]
        after = Label()
        pairs = list(zip(tests, ways, strict=True))

        def make(here: int) -> Op:
            jumps = [(test, way.pc) for test, way in pairs]
            otherwise = after.pc

            def run(s: Machine) -> int:
                value = subject(s) if subject is not None else None
                for test, pc in jumps:
                    if test is None or test(s, value):
                        return pc
                return otherwise

            return run

        block.add(make, each.span, self.taken())
        for branch, way in zip(each.branches, ways, strict=True):
            block.place(way)
            if not each.is_inline:
                self.show([nodes.Text("\n", branch.span)], block)
            self.weave(nodes.Weave(branch.content, branch.span), block)
            block.add(op_jump(after), branch.span)
        block.place(after)

    def _alternatives(self, each: nodes.Sequence, block: Block) -> None:
        pick = self.picker(each)
        ways = [Label() for _ in each.elements]
        after = Label()

        def make(here: int) -> Op:
            jumps = [way.pc for way in ways]
            otherwise = after.pc

            def run(s: Machine) -> int:
                chosen = pick(s)
                return jumps[chosen] if chosen < len(jumps) else otherwise

            return run

        block.add(make, each.span, self.taken())
        for element, way in zip(each.elements, ways, strict=True):
            block.place(way)
            self.weave(nodes.Weave(element, each.span), block)
            block.add(op_jump(after), each.span)
        block.place(after)

    # ---------------------------------------------------------------- choices

    def _choice(self, choice: nodes.Choice, block: Block) -> Block:
        """The offer of a choice into a block; gives the block of its body."""
        index = number = choice.counter
        label = self._label_of(choice)
        self.choices.append((choice, label))
        start = self.printer(choice.start)
        only = self.printer(choice.only)
        conditions = [self.condition(each) for each in choice.conditions]
        fixed = _fixed_text(choice)
        once, fallback = not choice.is_sticky, choice.is_fallback

        def make(here: int) -> Op:
            after = here + 1

            def offer(s: Machine) -> int:
                text, tags = fixed if fixed is not None else _worded(s, start, only)
                shown = True
                for condition in conditions:
                    if not condition(s):
                        shown = False
                if shown and not (once and s.counts[index] > 0):
                    s.choices.append(Offered(number, text, tags, fallback, s.fork()))
                return after

            return offer

        block.add(make, choice.span, self.taken())
        body = self._block()
        body.place(label)
        self._count(body, index, choice.span)
        if choice.start:
            self._step(body, choice.span, start)
        for each in in_lines(choice.rest):
            if isinstance(each, list):
                self.show(each, body)
            else:
                self.statement(each, body)
        return body


def in_lines(content: list[nodes.Content]) -> Iterator[nodes.Content | list[nodes.Content]]:
    """Content with each run that only prints gathered up, to the end of its line."""
    run: list[nodes.Content] = []
    for each in content:
        if only_prints([each]):
            run.append(each)
            if isinstance(each, nodes.Text) and each.text == "\n":
                yield run
                run = []
            continue
        if run:
            yield run
            run = []
        yield each
    if run:
        yield run


def _fixed_text(choice: nodes.Choice) -> tuple[str, tuple[str, ...]] | None:
    """The text of a choice that is always the same, else None."""
    texts: list[str] = []
    for each in [*choice.start, *choice.only]:
        if not isinstance(each, nodes.Text):
            return None
        texts.append(each.text)
    return "".join(texts).strip(_NO_SPACE), ()


def _worded(
    s: Machine, start: Callable[[Machine], None], only: Callable[[Machine], None]
) -> tuple[str, tuple[str, ...]]:
    out = s.out
    try:
        s.out = first = Output()
        start(s)
        s.out = second = Output()
        only(s)
    finally:
        s.out = out
    text = (first.joined() + second.joined()).strip(_NO_SPACE)
    return text, (*first.tags(), *second.tags())
