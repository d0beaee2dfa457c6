"""Content that can be put together into one text before it is printed.

That is quicker than printing its pieces one by one, and the same wherever the pieces hold
words, nothing in them prints by itself, and no newline or glue stands among them.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import NamedTuple

from wintering.ink import nodes
from wintering.ink.running.expressions import ExpressionWriter, NotPlain, Worth
from wintering.ink.running.runs import BLANK
from wintering.ink.running.tree import Tree


class Joined(NamedTuple):
    """Texts to be put one after another."""

    values: list[Tree]
    has_words: bool  # whether there are words in it that are always the same
    is_pure: bool  # whether working it out changes nothing


class JoiningWriter(ExpressionWriter):
    """Writes content as one text, where it can be."""

    points: Mapping[int, int] | None = None

    def join(self, content: list[nodes.Content], dividing: bool = True) -> Joined | None:
        """Content as texts, or None where that would not be the same.

        Without `dividing`, not either where working it out may well be a fault: what stands
        before it is to be shown.
        """
        if not all(self._may_join(each, dividing) for each in content):
            return None
        values: list[Tree] = []
        has_words, is_pure = False, True
        for each in content:
            if isinstance(each, nodes.Text):
                has_words = has_words or bool(each.text.strip(BLANK))
                last = values[-1] if values else None
                if isinstance(last, ast.Constant):
                    values[-1] = self.constant(str(last.value) + each.text)
                else:
                    values.append(self.constant(each.text))
                continue
            if isinstance(each, nodes.Print):
                worth = self.value(each.value)
                values.append(self._as_text(worth))
                is_pure = is_pure and worth.is_pure
            elif isinstance(each, nodes.Conditional):
                tree, pure = self._one_or_other(each)
                values.append(tree)
                is_pure = is_pure and pure
            elif isinstance(each, nodes.Sequence):
                values.append(self._one_of(each))
                is_pure = False
        return Joined(values, has_words, is_pure)

    def string(self, expression: nodes.StringText) -> Worth:
        """Text in quotes: what it prints is its value. Errors: NotPlain."""
        joined = self.join(expression.content)
        if joined is None:
            raise NotPlain
        text = self.joined(joined.values)
        if len(joined.values) > 1:  # one alone was a text before
            text = self.call("bounded", text)
        return Worth(text, "str", joined.is_pure)

    # ---------------------------------------------------------------- may it be

    def _may_join(self, each: nodes.Content, dividing: bool) -> bool:
        if isinstance(each, nodes.Text):
            return "\n" not in each.text
        if isinstance(each, nodes.Print):
            return self.is_quiet(each.value, dividing)
        if self.points is not None:  # their ways are counted
            return False
        if isinstance(each, nodes.Conditional):
            return (
                each.is_inline
                and each.subject is not None
                and len(each.branches) <= 2
                and self.is_quiet(each.subject, dividing)
                and all(
                    self._may_join(part, dividing)
                    for branch in each.branches
                    for part in branch.content
                )
            )
        if isinstance(each, nodes.Sequence):
            return each.is_inline and all(
                isinstance(part, nodes.Text) and "\n" not in part.text
                for element in each.elements
                for part in element
            )
        return False

    def is_quiet(self, expression: nodes.Expr, dividing: bool = True) -> bool:
        """Whether working an expression out prints nothing by itself."""
        if isinstance(expression, nodes.Binary):
            by = expression.right
            is_safe = isinstance(by, nodes.Literal) and bool(by.value)
            if not dividing and expression.operator in ("/", "mod") and not is_safe:
                return False
            return self.is_quiet(expression.left, dividing) and self.is_quiet(
                expression.right, dividing
            )
        if isinstance(expression, nodes.Unary):
            return self.is_quiet(expression.operand, dividing)
        if isinstance(expression, nodes.StringText):
            return all(self._may_join(each, dividing) for each in expression.content)
        if isinstance(expression, nodes.Call):
            return self.space.is_silent(expression.name, self.scope) and all(
                self.is_quiet(each, dividing) for each in expression.arguments
            )
        return True

    # ------------------------------------------------------------------ pieces

    def _as_text(self, worth: Worth) -> Tree:
        if worth.kind in ("str", "int"):  # a whole number is printed as Python prints it
            return worth.tree if worth.kind == "str" else self.call("str", worth.tree)
        name = self.fresh()
        is_text = self.is_type(self.walrus(name, worth.tree), "str")
        return self.either(is_text, self.name(name), self.call("text_of", self.name(name)))

    def _one_or_other(self, each: nodes.Conditional) -> tuple[Tree, bool]:
        assert each.subject is not None
        test = self.value(each.subject)
        pure = test.is_pure
        ways: list[Tree] = [self.constant(""), self.constant("")]
        for index, branch in enumerate(each.branches):
            joined = self.join(branch.content)
            assert joined is not None
            ways[index] = self.joined(joined.values)
            pure = pure and joined.is_pure
        return self.either(test.tree, *ways), pure

    def _one_of(self, sequence: nodes.Sequence) -> Tree:
        texts = tuple(
            "".join([part.text for part in element if isinstance(part, nodes.Text)])
            for element in sequence.elements
        )
        row = self.row([self.constant(each) for each in (*texts, "")])
        return self.item(row, self.pick(sequence))

    def pick(self, sequence: nodes.Sequence) -> Tree:
        """Counts a visit and says which element is its turn; one past the last is none."""
        index, count = sequence.counter, len(sequence.elements)
        number, counts = self.constant(index), self.part("c")
        if "shuffle" in sequence.kinds:
            once, stops = (self.constant(each in sequence.kinds) for each in ("once", "stopping"))
            return self.call("shuffled", self.name("s"), number, self.constant(count), once, stops)
        if "cycle" in sequence.kinds:
            return self.call("cycled", counts, number, self.constant(count))
        last = count if "once" in sequence.kinds else count - 1
        return self.call("stopping", counts, number, self.constant(last))
