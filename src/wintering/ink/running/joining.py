"""Content that can be put together into one text before it is printed.

That is quicker than printing its pieces one by one, and the same wherever the pieces hold
words, nothing in them prints by itself, and no newline or glue stands among them. A function
that only says words (wording.py) gives them here and does not print them.
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
    has_words: bool  # whether there are sure to be words in it
    is_pure: bool  # whether working it out changes nothing
    is_firm: bool  # whether its last piece is sure to hold words, and is not blank


class _Part(NamedTuple):
    """One text of those, and what is sure of it."""

    tree: Tree
    has_words: bool
    is_pure: bool
    is_firm: bool


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
        parts = [self._part(each) for each in content]
        values: list[Tree] = []
        for part in parts:
            last = values[-1] if values else None
            if isinstance(last, ast.Constant) and isinstance(part.tree, ast.Constant):
                values[-1] = self.constant(str(last.value) + str(part.tree.value))
            else:
                values.append(part.tree)
        return Joined(
            values,
            any(part.has_words for part in parts),
            all(part.is_pure for part in parts),
            bool(parts) and parts[-1].is_firm,
        )

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
            return self.is_quiet(each.value, dividing) or self._says(each.value, dividing)
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

    def _says(self, expression: nodes.Expr, dividing: bool) -> bool:
        """Whether an expression is the call of a function that only says words."""
        return (
            isinstance(expression, nodes.Call)
            and self.points is None
            and all(self.is_quiet(each, dividing) for each in expression.arguments)
            and self.space.wording(expression.name, self.scope) is not None
        )

    # ------------------------------------------------------------------ pieces

    def _part(self, each: nodes.Content) -> _Part:
        """A piece of content that may be joined, as one text."""
        if isinstance(each, nodes.Text):
            has_words = bool(each.text.strip(BLANK))
            return _Part(self.constant(each.text), has_words, True, has_words)
        if isinstance(each, nodes.Print):
            value = each.value
            if isinstance(value, nodes.Call) and not self.is_quiet(value):
                found = self.space.wording(value.name, self.scope)
                assert found is not None
                words = self.said(value, found.name)
                return _Part(words, found.is_firm, False, found.is_firm)
            worth = self.value(value)
            is_number = worth.kind == "int"
            return _Part(self._as_text(worth), is_number, worth.is_pure, is_number)
        if isinstance(each, nodes.Conditional):
            return self._one_or_other(each)
        assert isinstance(each, nodes.Sequence)
        return self._one_of(each)

    def _as_text(self, worth: Worth) -> Tree:
        if worth.kind in ("str", "int"):  # a whole number is printed as Python prints it
            return worth.tree if worth.kind == "str" else self.call("str", worth.tree)
        name = self.fresh()
        is_text = self.is_type(self.walrus(name, worth.tree), "str")
        return self.either(is_text, self.name(name), self.call("text_of", self.name(name)))

    def _one_or_other(self, each: nodes.Conditional) -> _Part:
        assert each.subject is not None
        test = self.value(each.subject)
        ways: list[Joined] = []
        for branch in each.branches:
            joined = self.join(branch.content)
            assert joined is not None
            ways.append(joined)
        trees = [self.joined(way.values) for way in ways]
        is_sure = len(ways) > 1  # that one of them is taken
        return _Part(
            self.either(test.tree, *trees, *[self.constant("")] * (2 - len(trees))),
            is_sure and all(way.has_words for way in ways),
            test.is_pure and all(way.is_pure for way in ways),
            is_sure and all(way.is_firm for way in ways),
        )

    def _one_of(self, sequence: nodes.Sequence) -> _Part:
        texts = [
            "".join([part.text for part in element if isinstance(part, nodes.Text)])
            for element in sequence.elements
        ]
        row = self.row([self.constant(each) for each in (*texts, "")])
        has_words = "once" not in sequence.kinds and all(each.strip(BLANK) for each in texts)
        return _Part(self.item(row, self.pick(sequence)), has_words, False, has_words)

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
