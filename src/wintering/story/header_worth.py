"""An expression of a header as it is written in Python: its tree, and what is known of it."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import NamedTuple

from wintering.ink import nodes


class NotPlain(Exception):
    """This expression is left to Ink."""


class Worth(NamedTuple):
    """A written expression: what is known of its value, whether it is sure, and its effort.

    `kind`: "number" (of any sort), "bool", "any" for a variable's value, or "list:NAME" for an
    item, which is then its number in the LIST, or something beyond it for none ("list:" for
    the list of nothing). One that is not `sure` could fault.
    """

    tree: ast.expr
    kind: str
    sure: bool
    effort: int
    of_day: bool = False  # it says the same as long as day and moon are the same


def first_to_last(join: ast.boolop, first: list[ast.expr], rest: Sequence[Worth]) -> Worth:
    """What comes first, and then the rest, the cheap before the dear."""
    trees = [*first, *[each.tree for each in sorted(rest, key=lambda each: each.effort)]]
    return Worth(ast.BoolOp(join, trees) if len(trees) > 1 else trees[0], "bool", True, 0)


def is_blank(content: nodes.Content) -> bool:
    """Whether content is nothing but space between what counts."""
    return isinstance(content, nodes.Text) and not content.text.strip()


def operands(operator: str, tree: nodes.Expr) -> list[nodes.Expr]:
    """What a chain of one operator joins, in order."""
    if isinstance(tree, nodes.Binary) and tree.operator == operator:
        return [*operands(operator, tree.left), *operands(operator, tree.right)]
    return [tree]
