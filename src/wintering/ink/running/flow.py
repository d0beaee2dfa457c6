"""The flow of a story laid out as steps: weaves, branches, choices and logic lines."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import Scope, everything
from wintering.ink.running.blocks import Block, Hole, Label
from wintering.ink.running.runs import in_lines, only_prints, shows
from wintering.ink.running.steps import StepWriter

if TYPE_CHECKING:
    from wintering.ink.running.space import Space

_MOST_WAYS = 30  # a conditional with more branches than this is not nested in its stretch


class FlowLayout:
    """Lays the steps of one flow out into blocks, with labels for its places."""

    def __init__(self, space: Space, scope: Scope, body: list[nodes.Content]) -> None:
        self.writer = StepWriter(space, scope)
        self.labels = self.writer.labels
        self.names = space.names
        self.scope = scope
        self.body = body
        self.flow_path = scope.path
        self.blocks: list[Block] = []
        self.choices: list[tuple[nodes.Choice, Label]] = []
        if self.flow_path:
            self.labels[self.flow_path] = Label()
        for each in everything(body):
            if isinstance(each, nodes.Choice | nodes.Gather) and each.label:
                self.labels[self._path_of(each.label)] = Label()

    def _path_of(self, label: str) -> str:
        return f"{self.flow_path}.{label}" if self.flow_path else label

    def _block(self) -> Block:
        made = Block()
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
            span, path = flow.span, starts_in
            block.add(lambda here: self.writer.first_stitch(span, path), span)
        self._fall(block, flow.span)

    def _fall(self, block: Block, span: Span) -> None:
        """What happens at the end of a block that goes nowhere."""
        where = block.steps[-1].span if block.steps else span
        is_function, is_opening = self.scope.is_function, not self.flow_path
        block.add(lambda here: self.writer.fall(where, is_function, is_opening), where)

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
                self._run(each, body or main)
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
                self._statement(each, body or main)
        self._close(body, hole)
        if body is None and hole is not None:
            self._open_end(main, hole, weave.span)
        if main is not block:
            self._fall(main, weave.span)
        passed.extend(loose)

    def _close(self, body: Block | None, hole: Hole | None) -> None:
        """End a choice's body: at the gather that takes it up, or nowhere."""
        if body is None:
            return
        if hole is not None and not hole.is_gather:
            self._open_end(body, hole, self.scope.flow.span)
        self._fall(body, self.scope.flow.span)

    def _open_end(self, block: Block, hole: Hole, span: Span) -> None:
        block.add(lambda here: self.writer.open_end(span, hole, here), span, stops=True)

    def _label_of(self, point: nodes.Gather | nodes.Choice) -> Label:
        if not point.label:
            return Label()
        return self.labels[self._path_of(point.label)]

    def _place_index(self, label: str) -> int:
        return self.names.places[self._path_of(label)].index

    def _count(self, block: Block, index: int, span: Span) -> None:
        block.add(lambda here: self.writer.count(span, index), span)

    # ------------------------------------------------------------- statements

    def _statement(self, each: nodes.Content, block: Block) -> None:
        """One piece of content into a block."""
        writer = self.writer
        if isinstance(each, nodes.Divert):
            if writer.leads(each):
                block.add(partial(writer.divert, each), each.span, stops=True)
        elif isinstance(each, nodes.TunnelReturn):
            span = each.onward.span if each.onward is not None else each.span
            block.add(partial(writer.tunnel_return, each), span, stops=True)
        elif isinstance(each, nodes.Assign | nodes.Run | nodes.Return):
            block.add(lambda here: writer.simple(each), each.span)
        elif isinstance(each, nodes.Conditional):
            if len(each.branches) <= _MOST_WAYS and nests(each):
                self._nested(each, block)
            else:
                self._branches(each, block)
        elif isinstance(each, nodes.Sequence):
            self._alternatives(each, block)

    def _run(self, run: list[nodes.Content], block: Block) -> None:
        """A run of content that only prints into a block; the end of a line ends a stretch."""
        block.add(lambda here: self.writer.show(run), _span_of(run), stops=_ends_line(run))

    def _jump(self, block: Block, label: Label, span: Span) -> None:
        block.add(lambda here: self.writer.jump(span, label), span)

    def _lead(self, each: nodes.Conditional, branch: nodes.Branch, block: Block) -> None:
        if not each.is_inline:
            block.add(lambda here: self.writer.lead(branch), branch.span)

    def _branches(self, each: nodes.Conditional, block: Block) -> None:
        ways = [Label() for _ in each.branches]
        after = Label()
        block.add(lambda here: self.writer.branches(each, ways, after), each.span)
        for branch, way in zip(each.branches, ways, strict=True):
            block.place(way)
            self._lead(each, branch, block)
            self.weave(nodes.Weave(branch.content, branch.span), block)
            self._jump(block, after, branch.span)
        block.place(after)

    def _nested(self, each: nodes.Conditional, block: Block) -> None:
        """A conditional whose branches run inside the stretch that it stands in.

        Their steps have numbers all the same, so that those after them keep theirs when an
        edit lets the branches nest no more.
        """
        block.add(partial(self.writer.nested, each), each.span)
        self._reserve(each, block)
        if any(_prints_line(branch.content) for branch in each.branches):
            block.begins.add(len(block.steps))

    def _reserve(self, each: nodes.Conditional, block: Block) -> None:
        for branch in each.branches:
            if not each.is_inline:
                block.add(None, branch.span)
            for part in in_lines(branch.content):
                if isinstance(part, list):
                    block.add(None, _span_of(part))
                elif not isinstance(part, nodes.Divert) or self.writer.leads(part):
                    block.add(None, part.span)
                    if isinstance(part, nodes.Conditional):
                        self._reserve(part, block)
            block.add(None, branch.span)

    def _alternatives(self, each: nodes.Sequence, block: Block) -> None:
        ways = [Label() for _ in each.elements]
        after = Label()
        block.add(lambda here: self.writer.alternatives(each, ways, after), each.span)
        for element, way in zip(each.elements, ways, strict=True):
            block.place(way)
            self.weave(nodes.Weave(element, each.span), block)
            self._jump(block, after, each.span)
        block.place(after)

    def _choice(self, choice: nodes.Choice, block: Block) -> Block:
        """The offer of a choice into a block; gives the block of its body."""
        writer, label = self.writer, self._label_of(choice)
        self.choices.append((choice, label))
        block.add(lambda here: writer.offer(choice), choice.span)
        body = self._block()
        body.place(label)
        body.add(lambda here: writer.take(choice), choice.span)
        if choice.start:
            body.add(lambda here: writer.start(choice), choice.span)
        for each in in_lines(choice.rest):
            if isinstance(each, list):
                self._run(each, body)
            else:
                self._statement(each, body)
        return body


def _span_of(run: list[nodes.Content]) -> Span:
    span = run[0].span
    return span.to(run[-1].span) if span.file == run[-1].span.file else span


def _ends_line(run: list[nodes.Content]) -> bool:
    """Whether a run may show words and then end their line."""
    return any(isinstance(each, nodes.Conditional | nodes.Sequence) for each in run) or (
        shows(run) and isinstance(run[-1], nodes.Text) and run[-1].text == "\n"
    )


def _prints_line(content: list[nodes.Content]) -> bool:
    """Whether content anywhere in it may show words."""
    for each in content:
        if isinstance(each, nodes.Conditional):
            if any(_prints_line(branch.content) for branch in each.branches):
                return True
        elif only_prints([each]) and shows([each]):
            return True
    return False


def nests(conditional: nodes.Conditional) -> bool:
    """Whether all branches can run inside one stretch: after words comes no more than a divert."""
    return all(_nests(branch.content) for branch in conditional.branches)


def _nests(content: list[nodes.Content]) -> bool:
    spoke = False
    for each in in_lines(content):
        if isinstance(each, list):
            if shows(each):
                if spoke:
                    return False
                spoke = True
        elif isinstance(each, nodes.Divert):
            if each.kind != "divert" or each.arguments:
                return False
        elif isinstance(each, nodes.Assign | nodes.Run | nodes.Return):
            if spoke:
                return False
        elif isinstance(each, nodes.Conditional):
            if spoke or not nests(each):
                return False
            spoke = spoke or _prints_line([each])
        else:
            return False
    return True
