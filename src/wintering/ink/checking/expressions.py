"""Checking expressions: every name known, every call with what it wants."""

from __future__ import annotations

from abc import abstractmethod

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.checking.calls import CallChecker
from wintering.ink.checking.kinds import in_words
from wintering.ink.names import quoted
from wintering.ink.running.builtins import DRAWING

_ORDERED = frozenset({"==", "!=", "<", ">", "<=", ">="})


class ExpressionChecker(CallChecker):
    """Checks expressions as seen from one scope; None stands outside every flow."""

    # ------------------------------------------------------------ expressions

    def expression(self, tree: nodes.Expr) -> None:
        """Check an expression and all in it. Changes: the diagnostics."""
        if isinstance(tree, nodes.Name):
            self._name(tree)
        elif isinstance(tree, nodes.Binary):
            self.expression(tree.left)
            self.expression(tree.right)
            self._comparison(tree)
        elif isinstance(tree, nodes.Unary):
            self.expression(tree.operand)
        elif isinstance(tree, nodes.Call):
            self.call(tree)
        elif isinstance(tree, nodes.StringText):
            self.plain_content(tree.content, "text in quotes", tree.span)
        elif isinstance(tree, nodes.ListOf):
            self._list_of(tree)
        elif isinstance(tree, nodes.Target):
            self.target(tree.path, tree.span)
        elif isinstance(tree, nodes.Increment):
            self.assigned(tree.name, tree.span)
            self.add(
                codes.CANNOT_ASSIGN,
                tree.span,
                "counting up or down gives no value",
                "'x++' changes a variable, and stands on a line of logic by itself.",
                f"write '~ {tree.name}{'++' if tree.by > 0 else '--'}' on a line of its own.",
            )

    @abstractmethod
    def plain_content(self, content: list[nodes.Content], where: str, span: Span) -> None:
        """Check content that may only print."""

    def printed(self, tree: nodes.Expr) -> None:
        """Check an expression whose value is printed as it is."""
        if isinstance(tree, nodes.Name):
            self._name(tree, is_printed=True)
        else:
            self.expression(tree)

    def _name(self, tree: nodes.Name, is_printed: bool = False) -> None:
        path, names = tree.path, self.names
        name = path[0]
        if len(path) == 1:
            if self.is_variable(name) or name in names.constants:
                return
            if name in names.item_homes:
                self._ambiguous(tree)
                return
        if names.item(path) is not None:
            return
        place = names.find(path, self.scope)
        if place is not None:
            if place.is_function and (is_printed or place.path in names.externals):
                self._unused_function(tree)
            return
        self.unknown(tree)

    def _unused_function(self, tree: nodes.Name) -> None:
        is_external = tree.path[0] in self.names.externals
        self.add(
            codes.NOT_A_FUNCTION if is_external else codes.UNCALLED,
            tree.span,
            f"'{tree.path[0]}' is a function and is not called here",
            "without brackets its name asks how often it has run.",
            f"write '{tree.path[0]}()'.",
        )

    def _ambiguous(self, tree: nodes.Name) -> None:
        homes = self.names.item_homes[tree.path[0]]
        if len(homes) > 1:
            self.add(
                codes.AMBIGUOUS_ITEM,
                tree.span,
                f"'{tree.path[0]}' is an item of {' and of '.join(homes)}",
                "its name alone does not say which is meant.",
                f"write '{homes[0]}.{tree.path[0]}'.",
            )

    def _list_of(self, tree: nodes.ListOf) -> None:
        for path in tree.items:
            if self.names.item(path) is not None:
                if len(path) == 1 and not self.is_variable(path[0]):
                    self._ambiguous(nodes.Name(path, tree.span))
                continue
            if len(tree.items) == 1:
                self._name(nodes.Name(path, tree.span))
                if self.scope is not None:
                    self._bracketed(path, tree.span)
                continue
            written = ".".join(path)
            self.add(
                codes.UNKNOWN_NAME,
                tree.span,
                f"no LIST has an item '{written}'",
                "a list written out holds items of LISTs only.",
                self.suggestion(written, self.names.item_homes, "declare it in a LIST"),
            )

    def _bracketed(self, path: tuple[str, ...], span: Span) -> None:
        written = ".".join(path)
        self.add(
            codes.ELSEWHERE,
            span,
            f"the brackets round '{written}' make a list elsewhere",
            "inkle's compiler reads a single name in brackets as an item of a LIST.",
            f"write '{written}' without brackets.",
        )

    def _comparison(self, tree: nodes.Binary) -> None:
        if tree.operator not in _ORDERED:
            return
        left, right = self.kind(tree.left), self.kind(tree.right)
        if left is None or right is None:
            return
        lists = left.startswith("list"), right.startswith("list")
        if lists[0] != lists[1] or (left == "knot") != (right == "knot"):
            self.add(
                codes.ARGUMENT_KIND,
                tree.span,
                f"{in_words(left)} is compared with {in_words(right)}",
                "values of these kinds are never equal, nor one above the other.",
                "compare values of one kind; 'LIST_VALUE(item)' is an item's number.",
            )
        elif lists[0] and left != right and "list" not in (left, right):
            self.add(
                codes.ARGUMENT_KIND if self.is_outside else codes.UNLIKE_LISTS,
                tree.span,
                f"{in_words(left)} is compared with {in_words(right)}",
                "items of two different LISTs are never equal.",
                "check which of them is meant.",
            )

    # ---------------------------------------------------------------- outside

    def outside(self, tree: nodes.Expr) -> nodes.Expr:
        """Check an expression of a tag; gives it with bare knots and items made plain."""
        self.is_outside = True
        self.expression(tree)
        if any(isinstance(each, nodes.Sequence) for each in quoted(tree)):
            self.add(
                codes.EXPRESSION,
                tree.span,
                "alternatives cannot stand in a condition",
                "they go on each time they are asked for, and asking must change nothing.",
                "write a condition without '|'.",
            )
        return tree

    def calls_ink(self, tree: nodes.Expr) -> bool:
        """Whether working it out runs Ink of the story or draws chance."""
        if isinstance(tree, nodes.Call):
            runs_ink = tree.name in DRAWING or tree.name in self.names.places
            if runs_ink and tree.name not in self.names.externals:
                return True
            return any(self.calls_ink(each) for each in tree.arguments)
        if isinstance(tree, nodes.Binary):
            return self.calls_ink(tree.left) or self.calls_ink(tree.right)
        if isinstance(tree, nodes.Unary):
            return self.calls_ink(tree.operand)
        if isinstance(tree, nodes.StringText):
            return not all(isinstance(each, nodes.Text) for each in tree.content)
        return isinstance(tree, nodes.Increment)

    def externals_in(self, tree: nodes.Expr) -> frozenset[str]:
        """The EXTERNALs that working it out calls."""
        if isinstance(tree, nodes.Call):
            inner = frozenset[str]().union(*(self.externals_in(each) for each in tree.arguments))
            return inner | {tree.name} if tree.name in self.names.externals else inner
        if isinstance(tree, nodes.Binary):
            return self.externals_in(tree.left) | self.externals_in(tree.right)
        if isinstance(tree, nodes.Unary):
            return self.externals_in(tree.operand)
        return frozenset()
