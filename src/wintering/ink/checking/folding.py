"""Working out an expression without playing, as far as it is the same in every play."""

from __future__ import annotations

from collections.abc import Callable

from wintering.ink import nodes
from wintering.ink.checking.whole import Whole, flow_of
from wintering.ink.names import Scope

Known = bool | int | str | None  # None: only playing can tell
_LONGEST = 32  # constants defined by constants
_COMPARED: dict[str, Callable[[int, int], bool]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
}


class Folder:
    """Works out expressions as seen from one flow. `never` holds places that have no visits."""

    def __init__(self, whole: Whole, scope: Scope | None, never: str = "") -> None:
        self._whole = whole
        self._scope = scope
        self._never = never
        self._left = _LONGEST

    def truth(self, tree: nodes.Expr) -> bool | None:
        """Whether a condition always holds (True), never does (False), or neither is known."""
        value = self.value(tree)
        return None if value is None or isinstance(value, str) else bool(value)

    def value(self, tree: nodes.Expr) -> Known:
        """The value that an expression always has; None when that is not known."""
        match tree:
            case nodes.Literal():
                return tree.value if not isinstance(tree.value, float) else None
            case nodes.StringText():
                texts = [each.text for each in tree.content if isinstance(each, nodes.Text)]
                return "".join(texts) if len(texts) == len(tree.content) else None
            case nodes.Name():
                return self._named(tree)
            case nodes.ListOf() if len(tree.items) == 1:
                return self._named(nodes.Name(tree.items[0], tree.span))
            case nodes.Unary():
                return self._unary(tree)
            case nodes.Binary():
                return self._binary(tree)
            case _:
                return None

    def _named(self, tree: nodes.Name) -> Known:
        name, names = tree.path[0], self._whole.names
        if len(tree.path) == 1:
            if self._scope is not None and name in self._scope.temporaries:
                return None
            constant = names.constants.get(name)
            if constant is not None and self._left > 0:
                self._left -= 1
                return Folder(self._whole, None).value(constant.value) if self._left else None
        if self._whole.is_variable(name, self._scope) or names.item(tree.path) is not None:
            return None
        place = names.find(tree.path, self._scope)
        if place is None or place.is_function:
            return None
        is_never = place.path == self._never or flow_of(place) in self._whole.unreached
        return 0 if is_never else None

    def _unary(self, tree: nodes.Unary) -> Known:
        value = self.value(tree.operand)
        if value is None or isinstance(value, str):
            return None
        return not value if tree.operator == "not" else -value

    def _binary(self, tree: nodes.Binary) -> Known:
        left, right = self.value(tree.left), self.value(tree.right)
        if tree.operator in ("and", "or"):
            decides = tree.operator == "or"
            for each in (left, right):
                if each is not None and not isinstance(each, str) and bool(each) == decides:
                    return decides
            return None if left is None or right is None else not decides
        if left is None or right is None or isinstance(left, str) != isinstance(right, str):
            return None
        if isinstance(left, str) or isinstance(right, str):
            if tree.operator in ("==", "!="):
                return (left == right) == (tree.operator == "==")
            return None
        compare = _COMPARED.get(tree.operator)
        if compare is not None:
            return compare(left, right)
        if tree.operator == "+":
            return left + right
        return left - right if tree.operator == "-" else None
