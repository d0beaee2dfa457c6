"""What each step of a flow does, as Python's tree."""

from __future__ import annotations

import ast
from functools import partial

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.running.blocks import Hole, Label
from wintering.ink.running.content import fixed_text
from wintering.ink.running.expressions import Worth
from wintering.ink.running.machine import RETURNED
from wintering.ink.running.moves import MoveWriter
from wintering.ink.running.output import tidy
from wintering.ink.running.runs import BLANK, in_lines, only_prints
from wintering.ink.running.tree import Statements, Tree


class StepWriter(MoveWriter):
    """Writes steps: each of its methods gives what one does."""

    def jump(self, span: Span, label: Label) -> Statements:
        """Go on at a label."""
        self.at = self.space.mark(span)
        return [self.give(self.target(label))]

    def open_end(self, span: Span, hole: Hole, here: int) -> Statements:
        """Go on where a hole is taken up; else at the next step."""
        self.at = self.space.mark(span)
        after = hole.target.pc if hole.target is not None else here + 1
        return [self.give(self.constant(after))]

    def fall(self, span: Span, is_function: bool, is_opening: bool) -> Statements:
        """What happens where nothing says how it goes on."""
        self.at = self.space.mark(span)
        if is_function:
            nothing = self.put_on("s", "returned", self.name("VOID"))
            return [nothing, self.give(self.constant(RETURNED))]
        if is_opening:
            return [self.give(self.machine("done"))]
        return [self.give(self.machine("run_out", self.keep(span)))]

    def first_stitch(self, span: Span, path: str) -> Statements:
        """Go on from a knot with nothing of its own into its first stitch."""
        self.at = self.space.mark(span)
        place = self.names.places[path]
        return [*self.visit(place.index), self.give(self.entry(place))]

    def count(self, span: Span, index: int) -> Statements:
        """Count a visit of a gather."""
        self.at = self.space.mark(span)
        return self.visit(index)

    def lead(self, branch: nodes.Branch) -> Statements:
        """A branch of a block begins on a line of its own."""
        self.at = self.space.mark(branch.span)
        return self.newline()

    # ------------------------------------------------------------- statements

    def simple(self, each: nodes.Content) -> Statements:
        """`~ x = …`, `~ f()` or `~ return …`."""
        self.at = self.space.mark(each.span)
        if isinstance(each, nodes.Assign):
            return [*self.hit(each), *self.assign(each)]
        if isinstance(each, nodes.Run):
            return [*self.hit(each), *self.logic(each)]
        assert isinstance(each, nodes.Return)
        value = self.value(each.value).tree if each.value is not None else self.name("VOID")
        given = self.put_on("s", "returned", value)
        return [*self.hit(each), given, self.give(self.constant(RETURNED))]

    def branches(self, each: nodes.Conditional, ways: list[Label], after: Label) -> Statements:
        """Go to the first branch that holds, or on."""
        self.at = self.space.mark(each.span)
        chosen = self.looked_up(each) if self.points is None else None
        if chosen is not None:
            targets = self.row([self.target(way) for way in [*ways, after]])
            return [*chosen.before, self.give(self.item(targets, chosen.number))]
        found, subject = self.compared(each)
        for branch, way in zip(each.branches, ways, strict=True):
            test = self.test(each, branch, subject)
            go = [*self.hit(branch), self.give(self.target(way))]
            found.extend(go if test is None else [self.when(test, go)])
        return [*found, self.give(self.target(after))]

    def nested(self, each: nodes.Conditional, here: int) -> Statements:
        """A conditional whose branches run inside the stretch that it stands in."""
        self.at = self.space.mark(each.span)
        found, tests = self.tests(each)

        def way(branch: nodes.Branch) -> Statements:
            inside = [*self.hit(branch), *([] if each.is_inline else self.lead(branch))]
            for part in in_lines(branch.content):
                inside.extend(self._inside(part, here))
            return inside

        ways = self.ways([partial(way, branch) for branch in each.branches])
        self.at = self.space.mark(each.span)
        return [*found, *self.chain(list(zip(tests, ways, strict=True)))]

    def _inside(self, part: nodes.Content | list[nodes.Content], here: int) -> Statements:
        if isinstance(part, list):
            return self.show(part)
        if isinstance(part, nodes.Divert):
            return self.divert(part, here)
        if isinstance(part, nodes.Conditional):
            return self.nested(part, here)
        return self.simple(part)

    def alternatives(self, each: nodes.Sequence, ways: list[Label], after: Label) -> Statements:
        """Go to the element whose turn it is, or on."""
        self.at = self.space.mark(each.span)
        chosen = self.fresh()
        found = [self.let(chosen, self.pick(each))]
        for index, (element, way) in enumerate(zip(each.elements, ways, strict=True)):
            is_next = self.compare(self.name(chosen), ast.Eq(), self.constant(index))
            found.append(self.when(is_next, [*self.hit(element), self.give(self.target(way))]))
        return [*found, self.give(self.target(after))]

    # ---------------------------------------------------------------- choices

    def take(self, choice: nodes.Choice) -> Statements:
        """A choice is taken."""
        self.at = self.space.mark(choice.span)
        seen = self.visit(choice.counter)
        if not choice.label:  # nothing can ask how long ago it was taken
            seen = seen[:1]
        return [*self.hit(choice, 1), *seen]

    def start(self, choice: nodes.Choice) -> Statements:
        """What stands before the brackets is told when the choice is taken."""
        points, self.points = self.points, None  # it is counted as taken
        try:
            return self.show([each for each in choice.start if only_prints([each])])
        finally:
            self.points = points

    def offer(self, choice: nodes.Choice) -> Statements:
        """A choice is shown, if it is to be."""
        self.at = self.space.mark(choice.span)
        text, tags, before, pure = self._worded(choice)
        conditions: list[Worth] = [self.value(each) for each in choice.conditions]
        tests: list[Tree] = []
        if not choice.is_sticky:
            index = self.constant(choice.counter)
            unseen = self.item(self.part("c"), index)
            tests.append(self.compare(unseen, ast.Eq(), self.constant(0)))
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
                if joined.is_pure:
                    return text, self.row(row), [], True
                name = self.fresh()  # worked out before anything is asked, shown or not
                return self.name(name), self.row(row), [self.let(name, text)], False
            first, start = self.apart(choice.start)
            second, only = self.apart(choice.only)
        finally:
            self.points = points
        pair = self.fresh()
        both = self.let(pair, self.call("worded", self.name(start), self.name(only)))
        text = self.item(self.name(pair), self.constant(0))
        kept = self.item(self.name(pair), self.constant(1))
        return text, kept, [*first, *second, both], False
