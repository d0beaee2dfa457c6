"""Expressions made into closures that the machine calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.faults import StoryFault, WrongKinds
from wintering.ink.running.builtins import BUILTINS, DRAWING, list_from
from wintering.ink.running.machine import Machine, Pointer
from wintering.ink.running.operators import BINARY, add, negative, opposite, same, truth
from wintering.ink.values import VOID, DivertTarget, InkList, Item, Void, kind_of, text_of

if TYPE_CHECKING:
    from wintering.ink.names import Names, Scope

Run = Callable[[Machine], Any]
_MISSING = object()
ANY_FUNCTION = "?"  # a call through a variable: it could be any function
CHANGES = "!"  # draws chance


class ExpressionBuilder:
    """Builds closures for the expressions of one flow.

    `called` gathers the functions that were called since it was last cleared.
    """

    def __init__(self, names: Names, scope: Scope | None) -> None:
        self.names = names
        self.scope = scope
        self.called: set[str] = set()

    def build(self, expression: nodes.Expr) -> Run:
        """The closure that works out an expression."""
        if isinstance(expression, nodes.Literal):
            value = expression.value
            return lambda s: value
        if isinstance(expression, nodes.Name):
            return self._name(expression)
        if isinstance(expression, nodes.Binary):
            return self._binary(expression)
        if isinstance(expression, nodes.Call):
            return self._call(expression)
        if isinstance(expression, nodes.StringText):
            return self.string(expression)
        if isinstance(expression, nodes.Unary):
            return self._unary(expression)
        if isinstance(expression, nodes.ListOf):
            return self._list_of(expression)
        if isinstance(expression, nodes.Target):
            place = self.names.find(expression.path, self.scope)
            target = DivertTarget(place.path if place else ".".join(expression.path))
            return lambda s: target
        return self._increment(expression)

    def truth_at(self, value: Any, span: Span) -> bool:
        """Whether a value counts as true. Errors: StoryFault with the place."""
        try:
            return truth(value)
        except WrongKinds as wrong:
            raise wrong.at(span) from None

    def condition(self, expression: nodes.Expr) -> Callable[[Machine], bool]:
        """The closure that works out whether an expression holds."""
        run, span = self.build(expression), expression.span

        def test(s: Machine) -> bool:
            value = run(s)
            if value is True or value is False:
                return value
            try:
                return truth(value)
            except WrongKinds as wrong:
                raise wrong.at(span) from None

        return test

    def string(self, expression: nodes.StringText) -> Run:
        """Text in quotes."""
        raise NotImplementedError  # pragma: no cover - ContentBuilder is what is used

    # ------------------------------------------------------------------ names

    def _name(self, expression: nodes.Name) -> Run:
        path, names, scope = expression.path, self.names, self.scope
        name = path[0]
        if len(path) == 1:
            if scope is not None and name in scope.temporaries:
                return self._temporary(name)
            if name in names.constants:
                return self.build(names.constants[name].value)
            if name in names.variables or name in names.lists:
                return lambda s: s.globals[name]
        item = names.item(path)
        if item is not None:
            single = InkList([Item(*item)])
            return lambda s: single
        place = names.find(path, scope)
        if place is not None:
            index = place.index
            return lambda s: s.counts[index]
        return self._temporary(name)

    def _temporary(self, name: str) -> Run:
        def run(s: Machine) -> Any:
            value = s.temps.get(name, 0)
            if type(value) is Pointer:
                return s.value_of(value)
            return value

        return run

    def is_temporary(self, name: str) -> bool:
        """Whether a name is a temporary of this flow (and not a global)."""
        if self.scope is not None and name in self.scope.temporaries:
            return True
        return name not in self.names.variables and name not in self.names.lists

    def reference(self, expression: nodes.Expr) -> Run:
        """The closure that gives a reference to a variable."""
        name = expression.path[0] if isinstance(expression, nodes.Name) else ""
        if not self.is_temporary(name):
            pointer = Pointer(name, 0)
            return lambda s: pointer

        def run(s: Machine) -> Any:
            value = s.temps.get(name, _MISSING)
            return value if type(value) is Pointer else Pointer(name, len(s.frames))

        return run

    def store(self, name: str, is_new: bool) -> Callable[[Machine, Any], None]:
        """The closure that puts a value into a variable."""
        if not is_new and not self.is_temporary(name):

            def put_global(s: Machine, value: Any) -> None:
                held = s.globals.get(name)
                if type(value) is InkList and not value.items and type(held) is InkList:
                    value = InkList((), value.origins or held.origins)
                s.globals[name] = value

            return put_global

        def put(s: Machine, value: Any) -> None:
            held = s.temps.get(name)
            if type(held) is Pointer and not is_new:
                if type(value) is InkList and not value.items:
                    old = s.value_of(held)
                    if type(old) is InkList:
                        value = InkList((), value.origins or old.origins)
                s.set_by(held, value)
                return
            if type(value) is InkList and not value.items and type(held) is InkList:
                value = InkList((), value.origins or held.origins)
            s.temps[name] = value

        return put

    def _increment(self, expression: nodes.Increment) -> Run:
        name, by, span = expression.name, expression.by, expression.span
        get = self._name(nodes.Name((name,), span))
        put = self.store(name, False)

        def run(s: Machine) -> Any:
            try:
                put(s, add(s.code.lists, get(s), by))
            except WrongKinds as wrong:
                raise wrong.at(span) from None
            return ""

        return run

    # -------------------------------------------------------------- operators

    def _binary(self, expression: nodes.Binary) -> Run:
        left, right = self.build(expression.left), self.build(expression.right)
        work, span = BINARY[expression.operator], expression.span
        lists = self.names.lists
        if expression.operator in ("and", "or"):
            return self._logical(expression.operator, left, right, span)

        def run(s: Machine) -> Any:
            a = left(s)
            b = right(s)
            try:
                return work(lists, a, b)
            except WrongKinds as wrong:
                raise wrong.at(span) from None

        return run

    def _logical(self, operator: str, left: Run, right: Run, span: Span) -> Run:
        # Both sides are always worked out: Ink does not stop at the first.
        is_and = operator == "and"

        def run(s: Machine) -> Any:
            a = left(s)
            b = right(s)
            try:
                if a is not True and a is not False:
                    a = truth(a)
                if b is not True and b is not False:
                    b = truth(b)
            except WrongKinds as wrong:
                raise wrong.at(span) from None
            return (a and b) if is_and else (a or b)

        return run

    def _unary(self, expression: nodes.Unary) -> Run:
        operand, span = self.build(expression.operand), expression.span
        work = negative if expression.operator == "-" else opposite

        def run(s: Machine) -> Any:
            value = operand(s)
            try:
                return work(value)
            except WrongKinds as wrong:
                raise wrong.at(span) from None

        return run

    def equals(self, left: nodes.Expr, span: Span) -> Callable[[Machine, Any], bool]:
        """The closure that compares a subject already worked out with an expression."""
        run, lists = self.build(left), self.names.lists

        def test(s: Machine, subject: Any) -> bool:
            try:
                return bool(same(lists, subject, run(s)))
            except WrongKinds as wrong:
                raise wrong.at(span) from None

        return test

    def _list_of(self, expression: nodes.ListOf) -> Run:
        if len(expression.items) == 1 and self.names.item(expression.items[0]) is None:
            return self._name(nodes.Name(expression.items[0], expression.span))
        found = [self.names.item(path) for path in expression.items]
        whole = InkList(Item(*each) for each in found if each is not None)
        return lambda s: whole

    # ------------------------------------------------------------------ calls

    def _call(self, expression: nodes.Call) -> Run:
        name, span = expression.name, expression.span
        names = self.names
        if name in names.externals:
            return self._external(expression)
        if name in BUILTINS or name in names.lists:
            work = BUILTINS[name][0] if name in BUILTINS else list_from(name)
            if name in DRAWING:
                self.called.add(CHANGES)
            return self._built_in(work, expression)
        place = names.places.get(name)
        if place is None or place.kind != "knot" or self._is_variable(name):
            return self._through_variable(expression)
        self.called.add(name)
        arguments = self.arguments(place.parameters, expression.arguments)
        index = place.index
        if self.scope is not None and self.scope.knot == name:  # from inside, no new visit

            def again(s: Machine) -> Any:
                return s.call(name, [each(s) for each in arguments], span)

            return again

        def run(s: Machine) -> Any:
            values = [each(s) for each in arguments]
            s.counts[index] += 1
            s.turns[index] = s.turn
            return s.call(name, values, span)

        return run

    def _is_variable(self, name: str) -> bool:
        return name in self.names.variables or (
            self.scope is not None and name in self.scope.temporaries
        )

    def arguments(self, parameters: list[nodes.Parameter], given: list[nodes.Expr]) -> list[Run]:
        """Closures for the arguments: references where the parameter asks for one."""
        built: list[Run] = []
        for index, each in enumerate(given):
            wants_reference = index < len(parameters) and parameters[index].is_reference
            built.append(self.reference(each) if wants_reference else self.build(each))
        return built

    def _built_in(self, work: Callable[..., Any], expression: nodes.Call) -> Run:
        arguments, span = [self.build(each) for each in expression.arguments], expression.span
        if len(arguments) == 1:
            only = arguments[0]

            def run_one(s: Machine) -> Any:
                value = only(s)
                try:
                    return work(s, value)
                except WrongKinds as wrong:
                    raise wrong.at(span) from None

            return run_one

        def run(s: Machine) -> Any:
            values = [each(s) for each in arguments]
            try:
                return work(s, *values)
            except WrongKinds as wrong:
                raise wrong.at(span) from None

        return run

    def _external(self, expression: nodes.Call) -> Run:
        name, span = expression.name, expression.span
        place = self.names.places.get(name)
        has_fallback = place is not None and place.is_function
        self.called.add(name)
        parameters = place.parameters if place is not None and has_fallback else []
        arguments = [self.build(each) for each in expression.arguments]
        behind = self.arguments(parameters, expression.arguments)

        def run(s: Machine) -> Any:
            bound = s.externals.get(name)
            if bound is not None:
                values = [
                    "" if type(value) is Void else value
                    for value in [each(s) for each in arguments]
                ]
                s.budget -= 1
                given = bound(*values)
                return VOID if given is None else given
            if place is not None and has_fallback:
                values = [each(s) for each in behind]
                s.counts[place.index] += 1
                s.turns[place.index] = s.turn
                return s.call(name, values, span)
            raise StoryFault(
                codes.NOT_BOUND,
                span,
                f"there is nothing behind EXTERNAL {name}",
                "no function was bound to it, and the story has no fallback of that name.",
                f"write '=== function {name}(…) ===' to be used without its world.",
            )

        return run

    def _through_variable(self, expression: nodes.Call) -> Run:
        name, span = expression.name, expression.span
        get = self._name(nodes.Name((name,), span))
        arguments = [self.build(each) for each in expression.arguments]
        self.called.add(ANY_FUNCTION)

        def run(s: Machine) -> Any:
            value = get(s)
            if not isinstance(value, DivertTarget) or not s.code.is_function(value.path):
                raise StoryFault(
                    codes.NOT_A_TARGET,
                    span,
                    f"'{name}' holds no function",
                    f"it holds {kind_of(value)}, '{text_of(value)}'.",
                    "give it a function, as in '~ x = -> name_of_function'.",
                )
            values = [each(s) for each in arguments]
            index = s.code.names.places[value.path].index
            s.counts[index] += 1
            s.turns[index] = s.turn
            return s.call(value.path, values, span)

        return run
