"""The flow of a story made into steps: weaves, branches, choices and logic lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import Scope, everything
from wintering.ink.running.blocks import Block, Hole, Label
from wintering.ink.running.content import fixed_text
from wintering.ink.running.expressions import Worth
from wintering.ink.running.machine import RETURNED
from wintering.ink.running.moves import MoveWriter
from wintering.ink.running.output import tidy
from wintering.ink.running.runs import BLANK, in_lines, only_prints, shows
from wintering.ink.running.tree import Statements, Tree

if TYPE_CHECKING:
    from wintering.ink.running.space import Space

_MOST_WAYS = 30  # a conditional with more branches than this is not nested in its stretch


class FlowWriter(MoveWriter):
    """Writes the steps of one flow into blocks, with labels for its places."""

    def __init__(self, space: Space, scope: Scope, body: list[nodes.Content]) -> None:
        super().__init__(space, scope)
        self.scope: Scope = scope
        self.body = body
        self.flow_path = scope.path
        self.blocks: list[Block] = []
        self.choices: list[tuple[nodes.Choice, Label]] = []
        self._holes: list[Hole] = []
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
            place = self.names.places[starts_in]
            self.at = self.space.mark(flow.span)
            block.add([*self.visit(place.index), self.give(self.entry(place))], flow.span)
        self._fall(block, flow.span)

    def _fall(self, block: Block, span: Span) -> None:
        """What happens at the end of a block that goes nowhere."""
        if block.steps:
            span = block.steps[-1].span
        self.at = self.space.mark(span)
        if self.scope.is_function:
            nothing = self.put_on("s", "returned", self.name("VOID"))
            block.add([nothing, self.give(self.constant(RETURNED))], span)
        elif not self.flow_path:
            block.add([self.give(self.machine("done"))], span)
        else:
            block.add([self.give(self.machine("run_out", self.keep(span)))], span)

    def settle(self) -> None:
        """Fill in the numbers of all labels, once the blocks have theirs."""
        for label in self.jumps:
            label.settle()
        for hole in self._holes:
            if hole.target is not None and hole.use is not None:
                for each in hole.use.uses:
                    each.value = hole.target.pc

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
                self.show_run(each, body or main)
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
        """Go on where the hole is taken up; else at the next step."""
        self.at = self.space.mark(span)
        hole.use = block.next_label()
        block.add([self.give(self.target(hole.use))], span, stops=True)
        self._holes.append(hole)

    def _label_of(self, point: nodes.Gather | nodes.Choice) -> Label:
        if not point.label:
            return Label()
        return self.labels[self._path_of(point.label)]

    def _place_index(self, label: str) -> int:
        return self.names.places[self._path_of(label)].index

    def _count(self, block: Block, index: int, span: Span) -> None:
        self.at = self.space.mark(span)
        block.add(self.visit(index), span)

    # ------------------------------------------------------------- statements

    def statement(self, each: nodes.Content, block: Block) -> None:
        """One piece of content into a block."""
        self.at = self.space.mark(each.span)
        if isinstance(each, nodes.Divert):
            self.divert(each, block)
        elif isinstance(each, nodes.TunnelReturn):
            self.tunnel_return(each, block)
        elif isinstance(each, nodes.Assign):
            block.add([*self.hit(each), *self.assign(each)], each.span, self.taken())
        elif isinstance(each, nodes.Run):
            block.add([*self.hit(each), *self.logic(each)], each.span, self.taken())
        elif isinstance(each, nodes.Return):
            self._return(each, block)
        elif isinstance(each, nodes.Conditional):
            self._branches(each, block)
        elif isinstance(each, nodes.Sequence):
            self._alternatives(each, block)

    def show_run(self, run: list[nodes.Content], block: Block) -> None:
        """A run of content that only prints into a block; the end of a line ends a stretch."""
        span = run[0].span
        if span.file == run[-1].span.file:
            span = span.to(run[-1].span)
        block.add(self.show(run), span, self.taken(), stops=_ends_line(run))

    def _return(self, each: nodes.Return, block: Block) -> None:
        value = self.value(each.value).tree if each.value is not None else self.name("VOID")
        given = self.put_on("s", "returned", value)
        block.add(
            [*self.hit(each), given, self.give(self.constant(RETURNED))], each.span, self.taken()
        )

    def _branches(self, each: nodes.Conditional, block: Block) -> None:
        if len(each.branches) <= _MOST_WAYS and nests(each):
            self._nested(each, block)
            return
        subject = ""
        found: Statements = []
        if each.subject is not None and any(branch.matches_subject for branch in each.branches):
            subject = self.fresh()
            found.append(self.let(subject, self.value(each.subject).tree))
        ways = [Label() for _ in each.branches]
        after = Label()
        for branch, way in zip(each.branches, ways, strict=True):
            test = self.test(each, branch, subject)
            go = [*self.hit(branch), self.give(self.target(way))]
            found.extend(go if test is None else [self.when(test, go)])
        found.append(self.give(self.target(after)))
        block.add(found, each.span, self.taken())
        for branch, way in zip(each.branches, ways, strict=True):
            block.place(way)
            self._lead(each, branch, block)
            self.weave(nodes.Weave(branch.content, branch.span), block)
            self.at = self.space.mark(branch.span)
            block.add([self.give(self.target(after))], branch.span)
        block.place(after)

    def _lead(self, each: nodes.Conditional, branch: nodes.Branch, block: Block) -> None:
        if not each.is_inline:
            self.at = self.space.mark(branch.span)
            block.add([self.out("newline")], branch.span)

    def _nested(self, each: nodes.Conditional, block: Block) -> None:
        """A conditional whose branches run inside the stretch that it stands in."""
        before: Statements = []
        subject = ""
        if each.subject is not None and any(branch.matches_subject for branch in each.branches):
            subject = self.fresh()
            before.append(self.let(subject, self.value(each.subject).tree))
        tests = [self.test(each, branch, subject) for branch in each.branches]
        outer, called = block.inside, self.taken()
        block.inside = before
        block.add([], each.span)
        first = len(block.steps) - 1
        ways: list[tuple[Tree | None, Statements]] = []
        for branch, test in zip(each.branches, tests, strict=True):
            inside: Statements = [*self.hit(branch)]
            block.inside = inside
            self._lead(each, branch, block)
            self.weave(nodes.Weave(branch.content, branch.span), block)
            block.add([], branch.span)
            ways.append((test, inside))
        block.inside = outer
        called = called.union(*[step.called for step in block.steps[first:]])
        self.at = self.space.mark(each.span)
        whole = [*before, *self.chain(ways)]
        block.steps[first].called = called
        if outer is not None:
            outer.extend(whole)
            return
        block.steps[first].statements = whole
        if any(_prints_line(branch.content) for branch in each.branches):
            block.begins.add(len(block.steps))

    def _alternatives(self, each: nodes.Sequence, block: Block) -> None:
        ways = [Label() for _ in each.elements]
        after = Label()
        chosen = self.fresh()
        found = [self.let(chosen, self.pick(each))]
        for index, (element, way) in enumerate(zip(each.elements, ways, strict=True)):
            is_next = self.compare(self.name(chosen), self.equal(), self.constant(index))
            found.append(self.when(is_next, [*self.hit(element), self.give(self.target(way))]))
        found.append(self.give(self.target(after)))
        block.add(found, each.span, self.taken())
        for element, way in zip(each.elements, ways, strict=True):
            block.place(way)
            self.weave(nodes.Weave(element, each.span), block)
            self.at = self.space.mark(each.span)
            block.add([self.give(self.target(after))], each.span)
        block.place(after)

    # ---------------------------------------------------------------- choices

    def _choice(self, choice: nodes.Choice, block: Block) -> Block:
        """The offer of a choice into a block; gives the block of its body."""
        self.at = self.space.mark(choice.span)
        label = self._label_of(choice)
        self.choices.append((choice, label))
        block.add(self._offer(choice), choice.span, self.taken())
        body = self._block()
        body.place(label)
        seen = self.visit(choice.counter)
        if not choice.label:  # nothing can ask how long ago it was taken
            seen = seen[:1]
        body.add([*self.hit(choice, 1), *seen], choice.span)
        if choice.start:
            body.add(self._start(choice), choice.span, self.taken())
        for each in in_lines(choice.rest):
            if isinstance(each, list):
                self.show_run(each, body)
            else:
                self.statement(each, body)
        return body

    def _start(self, choice: nodes.Choice) -> Statements:
        points, self.points = self.points, None  # it is counted as taken
        try:
            return self.show([each for each in choice.start if only_prints([each])])
        finally:
            self.points = points

    def _offer(self, choice: nodes.Choice) -> Statements:
        text, tags, before, pure = self._worded(choice)
        conditions: list[Worth] = [self.value(each) for each in choice.conditions]
        tests: list[Tree] = []
        if not choice.is_sticky:
            index = self.constant(choice.counter)
            unseen = self.item(self.part("c"), index)
            tests.append(self.compare(unseen, self.equal(), self.constant(0)))
        if pure and all(each.is_pure for each in conditions):
            tests.extend(each.tree for each in conditions)
        else:  # what changes anything happens whether the choice is shown or not
            for each in conditions:
                name = self.fresh()
                before.append(self.let(name, each.tree))
                tests.append(self.name(name))
        offered = self.call(
            "Offered",
            self.constant(choice.counter),
            text,
            tags,
            self.constant(choice.is_fallback),
            self.machine("fork"),
        )
        append = self.run(self.method(self.part("q"), "append", offered))
        if not tests:
            return [*before, *self.hit(choice), append]
        return [*before, self.when(self.all(tests), [*self.hit(choice), append])]

    def _worded(self, choice: nodes.Choice) -> tuple[Tree, Tree, Statements, bool]:
        """The text and tags of a choice, what comes before them, and whether that is pure."""
        content = [*choice.start, *choice.only]
        fixed = fixed_text(content)
        if fixed is not None:
            return self.constant(fixed), self.row([]), [], True
        words: list[nodes.Content] = [each for each in content if not isinstance(each, nodes.Tag)]
        tags = [each for each in content if isinstance(each, nodes.Tag)]
        named = [fixed_text(each.content) for each in tags]
        points, self.points = self.points, None  # not what is meant by reaching those places
        try:
            joined = self.join(words)
            if joined is not None and None not in named:
                blank = self.constant(BLANK)
                text = self.method(self.joined(joined.values), "strip", blank)
                row: list[Tree] = [self.constant(tidy(each or "")) for each in named]
                return text, self.row(row), [], joined.is_pure
            first, start = self.apart(choice.start)
            second, only = self.apart(choice.only)
        finally:
            self.points = points
        pair = self.fresh()
        both = self.let(pair, self.call("worded", self.name(start), self.name(only)))
        text = self.item(self.name(pair), self.constant(0))
        kept = self.item(self.name(pair), self.constant(1))
        return text, kept, [*first, *second, both], False


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
