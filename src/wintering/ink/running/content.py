"""Content that prints, made into Python's tree: text, values, glue, tags, alternatives."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from wintering.ink import nodes
from wintering.ink.running.joining import Joined
from wintering.ink.running.operations import Worth
from wintering.ink.running.output import tidy
from wintering.ink.running.runs import BLANK, in_lines, shows
from wintering.ink.running.switches import SwitchWriter
from wintering.ink.running.tree import Statements, Tree

if TYPE_CHECKING:
    from wintering.ink.names import Scope
    from wintering.ink.running.space import Space


Inside = Callable[[list[nodes.Content]], Statements]


class ContentWriter(SwitchWriter):
    """Writes printing. In a function pieces stay apart where its end may take blanks away.

    `points` are the numbers of the points of this flow, by the identity of their nodes, when
    it is counted how often each is reached.
    """

    def __init__(self, space: Space, scope: Scope | None) -> None:
        super().__init__(space, scope)
        self.is_function = scope is not None and scope.is_function
        self.is_silent = False  # a function that prints nothing needs no newlines either

    def hit(self, node: object, further: int = 0) -> Statements:
        """Count that a node is reached, where that is counted."""
        number = self.points.get(id(node)) if self.points is not None else None
        return [] if number is None else [self.more(self.part("h"), number + further)]

    def newline(self) -> Statements:
        """Print a newline, where it may do anything."""
        if self.is_ended:
            return []
        self.is_ended = True
        return [super().out("newline")]

    def out(self, method: str, *arguments: Tree) -> ast.stmt:
        """A call of a method of the output, as a statement."""
        self.is_ended = method in ("line", "told")
        return super().out(method, *arguments)

    def ways(self, ways: list[Callable[[], Statements]]) -> list[Statements]:
        """Ways of which at most one is taken; each begins where the conditional does."""
        before = after = self.is_ended
        found: list[Statements] = []
        for each in ways:
            self.is_ended = before
            found.append(each())
            after = after and self.is_ended
        self.is_ended = after
        return found

    # -------------------------------------------------------------------- runs

    def show(self, content: list[nodes.Content]) -> Statements:
        """Print content. Errors: NotPlain."""
        found: Statements = []
        for run in in_lines(content):
            assert isinstance(run, list)
            self.at = self.space.mark(run[0].span)
            found.extend(self._words_hit(run))
            found.extend(self._run(run))
        return found

    def _words_hit(self, run: list[nodes.Content]) -> Statements:
        if self.points is None:
            return []
        for each in run:
            if not isinstance(each, nodes.Conditional | nodes.Sequence) and shows([each]):
                return self.hit(each)
        return []

    def _run(self, run: list[nodes.Content]) -> Statements:
        if self.is_silent:  # what happens as it would print still does
            return [
                part
                for each in run
                if not isinstance(each, nodes.Text)
                for part in self._piece(each)
            ]
        ends = isinstance(run[-1], nodes.Text) and run[-1].text == "\n"
        words = run[:-1] if ends else run
        joined = self.join(words, dividing=False) if words else None
        if joined is not None and joined.has_words and not self.is_function:
            return [self._told(joined, ends)]
        if joined is not None and joined.is_firm:
            return [self._told(joined, False), *(self.newline() if ends else [])]
        found: Statements = []
        group: list[nodes.Content] = []
        for each in words:
            if isinstance(each, nodes.Text | nodes.Print):
                group.append(each)
                continue
            found.extend(self._group(group))
            found.extend(self._piece(each))
            group = []
        found.extend(self._group(group))
        if ends:
            found.extend(self.newline())
        return found

    def _told(self, joined: Joined, ends: bool) -> ast.stmt:
        if len(joined.values) == 1 and isinstance(joined.values[0], ast.Constant):
            text = str(joined.values[0].value)
            return self.out("line" if ends else "text", self.constant(text))
        return self.out("told" if ends else "text", self.joined(joined.values))

    def _group(self, group: list[nodes.Content]) -> Statements:
        if not group:
            return []
        if not self.is_function:
            joined = self.join(group, dividing=False)
            if joined is not None and joined.has_words:
                return [self._told(joined, False)]
        return [each for part in group for each in self._piece(part)]

    def _piece(self, each: nodes.Content) -> Statements:
        self.at = self.space.mark(each.span)
        if isinstance(each, nodes.Text):
            if each.text == "\n":
                return self.newline()
            return [self.out("text", self.constant(each.text))]
        if isinstance(each, nodes.Print):
            worth = self.value(each.value)
            if worth.kind == "str":
                return [self.out("text", worth.tree)]
            self.is_ended = False
            return [self.run(self.call("show", self.part("o"), worth.tree))]
        if isinstance(each, nodes.Glue):
            return [self.out("glue")]
        if isinstance(each, nodes.Conditional):
            return self.conditional(each, self.show)
        if isinstance(each, nodes.Sequence):
            return self.sequence(each, self.show)
        if isinstance(each, nodes.Tag):
            return self._tag(each)
        return []

    # -------------------------------------------------------------------- tags

    def _tag(self, tag: nodes.Tag) -> Statements:
        joined = self.join(tag.content)
        if joined is None:
            inner, into = self.apart(tag.content)
            text = self.method(self.name(into), "joined")
            return [*inner, self.out("tag", self.call("tidy", text))]
        if all(isinstance(each, ast.Constant) for each in joined.values):
            values = [each.value for each in joined.values if isinstance(each, ast.Constant)]
            return [self.out("tag", self.constant(tidy("".join(str(each) for each in values))))]
        return [self.out("tag", self.call("tidy", self.joined(joined.values)))]

    def apart(self, content: list[nodes.Content]) -> tuple[Statements, str]:
        """Print content apart from the story; gives the name of what it was printed to."""
        outer, into = self.fresh(), self.fresh()
        self.part("o")
        before = [
            self.let(outer, self.part("o")),
            self.let("o", self.call("Aside")),
            self.let(into, self.part("o")),
            self.put_on("s", "out", self.part("o")),
        ]
        kept = self.is_silent, self.is_ended
        self.is_silent = self.is_ended = False
        inner = self.show(content)
        self.is_silent, self.is_ended = kept
        after = [self.let("o", self.name(outer)), self.put_on("s", "out", self.part("o"))]
        return [*before, *inner, *after], into

    def string(self, expression: nodes.StringText) -> Worth:
        """Text in quotes; what prints by itself becomes a function of its own. Errors: NotPlain."""
        if self.held is not None or self.is_quiet(expression):
            return super().string(expression)
        writer = ContentWriter(self.space, self.scope)
        writer.points = self.points
        writer.is_function = True
        writer.at = self.at
        inner, into = writer.apart(expression.content)
        body = [*inner, writer.give(writer.method(writer.name(into), "joined"))]
        name = self.space.add(writer, body)
        self.called |= writer.called
        return Worth(self.call(name, self.name("s")), "str")

    # -------------------------------------------------------------------- ways

    def conditional(self, each: nodes.Conditional, inside: Inside) -> Statements:
        """The first branch that holds; `inside` writes its content."""
        found, tests = self.tests(each)

        def way(branch: nodes.Branch) -> Statements:
            has_lead = not each.is_inline and not self.is_silent
            lead = self.newline() if has_lead else []
            return [*self.hit(branch), *lead, *inside(branch.content)]

        ways = self.ways([partial(way, branch) for branch in each.branches])
        return [*found, *self.chain(list(zip(tests, ways, strict=True)))]

    def sequence(self, each: nodes.Sequence, inside: Inside) -> Statements:
        """The element whose turn it is; `inside` writes its content."""
        chosen = self.fresh()
        tests: list[Tree | None] = [
            self.compare(self.name(chosen), ast.Eq(), self.constant(index))
            for index, _ in enumerate(each.elements)
        ]

        def way(element: list[nodes.Content]) -> Statements:
            return [*self.hit(element), *inside(element)]

        ways = self.ways([partial(way, element) for element in each.elements])
        chain = self.chain(list(zip(tests, ways, strict=True)))
        return [self.let(chosen, self.pick(each)), *chain]

    # ------------------------------------------------------------------- logic

    def assign(self, each: nodes.Assign) -> Statements:
        """`~ x = …`."""
        return self.store(each.name, each.is_new, self.value(each.value))

    def logic(self, each: nodes.Run) -> Statements:
        """`~ f()` or `~ x++`."""
        value = each.value
        if isinstance(value, nodes.Increment):
            now = nodes.Name((value.name,), value.span)
            whole = nodes.Binary("+", now, nodes.Literal(value.by, value.span), value.span)
            return self.store(value.name, False, self.value(whole))
        return [self.run(self.value(value).tree)]

    def visit(self, index: int) -> Statements:
        """Count a visit."""
        now = self.attribute(self.name("s"), "now")
        turns, number = self.part("n"), self.constant(index)
        found = [self.more(self.part("c"), index), self.put(turns, number, now)]
        if index in self.space.knots:
            found.append(self.run(self.method(self.part("k"), "add", number)))
        return found


def fixed_text(content: list[nodes.Content]) -> str | None:
    """The text of content that is always the same, else None."""
    texts: list[str] = []
    for each in content:
        if not isinstance(each, nodes.Text):
            return None
        texts.append(each.text)
    return "".join(texts).strip(BLANK)
