"""Content that only prints, made into closures: text, values, glue, tags, alternatives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wintering.arithmetic import draw
from wintering.ink import nodes
from wintering.ink.running.expressions import ExpressionBuilder, Run
from wintering.ink.running.machine import Machine
from wintering.ink.running.output import Output, clean
from wintering.ink.values import Void, text_of

Print = Callable[[Machine], None]
_FLOWING = (
    nodes.Divert,
    nodes.TunnelReturn,
    nodes.Assign,
    nodes.Run,
    nodes.Return,
    nodes.Choice,
    nodes.Gather,
    nodes.Weave,
)


def only_prints(content: list[nodes.Content]) -> bool:
    """Whether content does nothing but print: no diverts, choices or logic lines."""
    for each in content:
        if isinstance(each, _FLOWING):
            return False
        if isinstance(each, nodes.Conditional):
            if not all(only_prints(branch.content) for branch in each.branches):
                return False
        elif isinstance(each, nodes.Sequence):
            if not all(only_prints(element) for element in each.elements):
                return False
        elif isinstance(each, nodes.Tag) and not only_prints(each.content):
            return False
    return True


def _nothing(s: Machine) -> None:
    """Print nothing."""


class ContentBuilder(ExpressionBuilder):
    """Adds printing to expressions."""

    def printer(self, content: list[nodes.Content]) -> Print:
        """The closure that prints content."""
        prints = [self._print(each) for each in content]
        if not prints:
            return _nothing
        if len(prints) == 1:
            return prints[0]
        if len(prints) == 2:
            first, second = prints

            def two(s: Machine) -> None:
                first(s)
                second(s)

            return two

        def many(s: Machine) -> None:
            for each in prints:
                each(s)

        return many

    def _print(self, each: nodes.Content) -> Print:
        if isinstance(each, nodes.Text):
            text = each.text
            if text == "\n":
                return lambda s: s.out.newline()
            return lambda s: s.out.text(text)
        if isinstance(each, nodes.Print):
            run = self.build(each.value)

            def show(s: Machine) -> None:
                value = run(s)
                if type(value) is not Void:
                    s.out.text(value if type(value) is str else text_of(value))

            return show
        if isinstance(each, nodes.Glue):
            return lambda s: s.out.glue()
        if isinstance(each, nodes.Conditional):
            return self._conditional(each)
        if isinstance(each, nodes.Sequence):
            return self._sequence(each)
        if isinstance(each, nodes.Tag):
            return self._tag(each)
        return _nothing

    def _tag(self, tag: nodes.Tag) -> Print:
        content = self.printer(tag.content)

        def run(s: Machine) -> None:
            out, inner = s.out, Output()
            s.out = inner
            try:
                content(s)
            finally:
                s.out = out
            out.tag(" ".join(clean(inner.joined())))

        return run

    def string(self, expression: nodes.StringText) -> Run:
        """Text in quotes: what it prints is its value."""
        content = expression.content
        if not content:
            return lambda s: ""
        if len(content) == 1 and isinstance(content[0], nodes.Text):
            text = content[0].text
            return lambda s: text
        show = self.printer(content)

        def run(s: Machine) -> Any:
            out, inner = s.out, Output()
            s.out = inner
            try:
                show(s)
            finally:
                s.out = out
            return inner.joined()

        return run

    def tests(
        self, conditional: nodes.Conditional
    ) -> tuple[Run | None, list[Callable[[Machine, Any], bool] | None]]:
        """The subject and a test for each branch; None is always taken."""
        subject = self.build(conditional.subject) if conditional.subject is not None else None
        tests: list[Callable[[Machine, Any], bool] | None] = []
        for branch in conditional.branches:
            if branch.is_subject and conditional.subject is not None:
                span = conditional.subject.span

                def holds(s: Machine, value: Any, span: Any = span) -> bool:
                    return self.holds(value, span)

                tests.append(holds)
            elif branch.test is None:
                tests.append(None)
            elif branch.matches_subject:
                tests.append(self.equals(branch.test, branch.test.span))
            else:
                condition = self.condition(branch.test)

                def plain(s: Machine, value: Any, condition: Any = condition) -> bool:
                    return condition(s)

                tests.append(plain)
        return subject, tests

    def holds(self, value: Any, span: Any) -> bool:
        """Whether a subject counts as true. Errors: StoryFault."""
        if value is True or value is False:
            return value
        return self.truth_at(value, span)

    def _conditional(self, conditional: nodes.Conditional) -> Print:
        subject, tests = self.tests(conditional)
        lead: list[nodes.Content] = []
        if not conditional.is_inline:
            lead = [nodes.Text("\n", conditional.span)]
        ways = [self.printer([*lead, *branch.content]) for branch in conditional.branches]
        if conditional.is_inline and conditional.subject is not None:
            condition = self.condition(conditional.subject)
            yes = ways[0]
            no = ways[1] if len(ways) > 1 else _nothing

            def choose(s: Machine) -> None:
                if condition(s):
                    yes(s)
                else:
                    no(s)

            return choose
        pairs = list(zip(tests, ways, strict=True))

        def run(s: Machine) -> None:
            value = subject(s) if subject is not None else None
            for test, way in pairs:
                if test is None or test(s, value):
                    way(s)
                    return

        return run

    def _sequence(self, sequence: nodes.Sequence) -> Print:
        ways = [self.printer(element) for element in sequence.elements]
        pick = self.picker(sequence)
        count = len(ways)

        def run(s: Machine) -> None:
            chosen = pick(s)
            if chosen < count:
                ways[chosen](s)

        return run

    def picker(self, sequence: nodes.Sequence) -> Callable[[Machine], int]:
        """The closure that counts a visit and says which element is its turn.

        A number past the last element means none.
        """
        index, count = sequence.counter, len(sequence.elements)
        kinds = sequence.kinds
        if "shuffle" in kinds:
            return self._shuffler(index, count, kinds)
        if "cycle" in kinds:

            def cycle(s: Machine) -> int:
                visit = s.counts[index]
                s.counts[index] = visit + 1
                return visit % count

            return cycle
        last = count if "once" in kinds else count - 1

        def stopping(s: Machine) -> int:
            visit = s.counts[index]
            s.counts[index] = visit + 1
            return visit if visit < last else last

        return stopping

    def _shuffler(self, index: int, count: int, kinds: frozenset[str]) -> Callable[[Machine], int]:
        once, stopping = "once" in kinds, "stopping" in kinds
        key = self.names.counters[index]
        word = int.from_bytes(key.encode("utf-8")[-4:].rjust(4, b"\0"), "big")
        shuffled = count - 1 if stopping else count  # the last waits when it stops there

        def shuffle(s: Machine) -> int:
            visit = s.counts[index]
            s.counts[index] = visit + 1
            if once and visit >= count:
                return count
            if stopping and visit >= shuffled:
                return count - 1
            if shuffled < 2:
                return 0
            round_number, place = visit // shuffled, visit % shuffled
            left = list(range(shuffled))
            chosen = 0
            for step in range(place + 1):
                number = draw(s.seed, word, round_number, step)
                chosen = left.pop(number * len(left) // 4294967296)
            return chosen

        return shuffle
