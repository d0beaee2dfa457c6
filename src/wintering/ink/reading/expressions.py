"""Reading expressions: by precedence, as Ink binds its operators."""

from __future__ import annotations

from abc import ABC, abstractmethod

from wintering.diagnostics import Diagnostics, Span
from wintering.ink import codes, nodes
from wintering.ink.reading.scanner import Problem, Scanner

DEPTH_LIMIT = 48  # nested brackets, braces and chained operators a reader could still follow
CHAIN_LIMIT = 120  # operators in one expression, with all that stands in its brackets

# Each of the arithmetical operators has a rank of its own: 8 * 2 / 3 is 8 * (2 / 3).
_MARKS: tuple[tuple[str, str, int], ...] = (
    ("&&", "and", 1),
    ("||", "or", 1),
    ("==", "==", 2),
    (">=", ">=", 2),
    ("<=", "<=", 2),
    ("!=", "!=", 2),
    ("!?", "hasnt", 3),
    ("<", "<", 2),
    (">", ">", 2),
    ("?", "has", 3),
    ("^", "^", 3),
    ("+", "+", 4),
    ("-", "-", 5),
    ("*", "*", 6),
    ("/", "/", 7),
    ("%", "mod", 8),
)
_WORDS = {"and": 1, "or": 1, "has": 3, "hasnt": 3, "mod": 8}
RESERVED = frozenset(
    {"true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function"}
)


class ExpressionReader(ABC):
    """Reads expressions from a scanner. Problems are raised; the statement reader catches them."""

    def __init__(self, scanner: Scanner, diagnostics: Diagnostics) -> None:
        self.scan = scanner
        self.diagnostics = diagnostics
        self.depth: int = 0
        self._inside = 0  # expressions that are being read
        self._operators = 0  # read in the outermost of them

    def enter(self) -> None:
        """One level deeper. Errors: Problem when that is too deep to follow."""
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise self.scan.problem(
                codes.TOO_DEEP,
                f"this is nested more than {DEPTH_LIMIT} levels deep",
                "no reader could follow it, and a story must not use up all memory.",
                "split it into functions, knots or temporary variables.",
            )

    def expression(self, floor: int = 0) -> nodes.Expr:
        """An expression whose operators bind tighter than `floor`."""
        start = self.scan.at
        self.enter()
        if not self._inside:
            self._operators = 0
        self._inside += 1
        try:
            left = self._unary()
            while True:
                self.scan.spaces()
                found = self._operator(floor)
                if found is None:
                    return left
                operator, rank = found
                self._operators += 1
                if self._operators > CHAIN_LIMIT:
                    raise self.scan.problem(
                        codes.TOO_DEEP,
                        f"this expression has more than {CHAIN_LIMIT} operators",
                        "no reader could follow it.",
                        "split it with temporary variables.",
                    )
                self.scan.spaces()
                right = self.expression(rank)
                left = nodes.Binary(operator, left, right, self.scan.span(start))
        finally:
            self.depth -= 1
            self._inside -= 1

    def _operator(self, floor: int) -> tuple[str, int] | None:
        scan = self.scan
        start = scan.at
        if scan.peek("->") or scan.peek("<>"):
            return None
        for mark, operator, rank in _MARKS:
            if scan.peek(mark):
                if rank <= floor:
                    return None
                scan.at += len(mark)
                return operator, rank
        word = scan.identifier()
        if word in _WORDS and _WORDS[word] > floor:
            return word, _WORDS[word]
        scan.at = start
        return None

    def _unary(self) -> nodes.Expr:
        scan = self.scan
        start = scan.at
        if scan.peek("->"):
            return self._target()
        prefix = ""
        if scan.take("-"):
            prefix = "-"
        elif scan.peek("!") and not scan.peek("!?"):
            scan.take("!")
            prefix = "not"
        elif scan.word("not"):
            prefix = "not"
        scan.spaces()
        if prefix:
            self.enter()
            try:
                operand = self._unary()
            finally:
                self.depth -= 1
            is_number = isinstance(operand, nodes.Literal) and not isinstance(operand.value, bool)
            if prefix == "-" and isinstance(operand, nodes.Literal) and is_number:
                return nodes.Literal(-operand.value, scan.span(start))
            return nodes.Unary(prefix, operand, scan.span(start))
        found = self._operand()
        scan.spaces()
        for mark, by in (("++", 1), ("--", -1)):
            if scan.peek(mark):
                scan.at += 2
                if not isinstance(found, nodes.Name) or len(found.path) != 1:
                    raise scan.problem(
                        codes.CANNOT_ASSIGN,
                        "only a variable can be counted up or down",
                        f"'{mark}' changes a variable, and this is not one.",
                        "write the variable's name before it.",
                        start,
                    )
                return nodes.Increment(found.path[0], by, scan.span(start))
        return found

    def _operand(self) -> nodes.Expr:
        scan = self.scan
        start = scan.at
        if scan.peek("("):
            return self._parenthesis()
        if scan.peek('"'):
            return self.string()
        name = scan.identifier()
        if name is not None:
            return self._named(name, start)
        digits = scan.digits()
        if digits is not None:
            return self._number(digits, start)
        raise scan.problem(
            codes.EXPRESSION,
            "an expression is missing",
            f"I expected a number, a name, text in quotes or a bracket, and found {scan.here()}.",
            "write the value that belongs here.",
        )

    def _number(self, digits: str, start: int) -> nodes.Expr:
        scan = self.scan
        at = scan.at
        if scan.take("."):
            fraction = scan.digits()
            if fraction is not None:
                if len(digits) > 40:
                    digits = digits[:40]
                return nodes.Literal(float(f"{digits}.{fraction[:40]}"), scan.span(start))
            scan.at = at
        if len(digits) > 10 or int(digits) > 2147483648:
            raise scan.problem(
                codes.EXPRESSION,
                "this whole number is too large",
                "Ink's whole numbers go from -2147483648 to 2147483647.",
                "write a smaller number, or one with a decimal point.",
                start,
            )
        return nodes.Literal(int(digits), scan.span(start))

    def _named(self, name: str, start: int) -> nodes.Expr:
        scan = self.scan
        if name in ("true", "false"):
            return nodes.Literal(name == "true", scan.span(start))
        if name in RESERVED:
            raise scan.problem(
                codes.EXPRESSION,
                f"'{name}' cannot stand here",
                f"'{name}' is a word of the language and no name.",
                "write a value, or choose another name.",
                start,
            )
        at = scan.at
        end_of_name = scan.at
        scan.spaces()
        if scan.peek("("):
            arguments = self.arguments()
            return nodes.Call(name, arguments, scan.span(start))
        scan.at = at
        path = [name]
        while True:
            scan.spaces()
            if not scan.take("."):
                break
            scan.spaces()
            part = scan.identifier()
            if part is None:
                break
            path.append(part)
            end_of_name = scan.at
        scan.at = end_of_name
        return nodes.Name(tuple(path), scan.span(start))

    def arguments(self) -> list[nodes.Expr]:
        """The arguments of a call or divert, with their brackets."""
        scan = self.scan
        opened = scan.at
        scan.take("(")
        found: list[nodes.Expr] = []
        scan.spaces()
        if scan.take(")"):
            return found
        while True:
            scan.spaces()
            found.append(self.expression())
            scan.spaces()
            if not scan.take(","):
                break
        scan.expect(")", opened, "the list of arguments")
        return found

    def dotted(self) -> tuple[str, ...] | None:
        """A dotted path, as a divert has it; None when no name stands here."""
        scan = self.scan
        first = scan.identifier()
        if first is None:
            return None
        path = [first]
        while True:
            at = scan.at
            scan.spaces()
            if scan.take("."):
                scan.spaces()
                part = scan.identifier()
                if part is not None:
                    path.append(part)
                    continue
            scan.at = at
            return tuple(path)

    def _target(self) -> nodes.Expr:
        scan = self.scan
        start = scan.at
        scan.take("->")
        scan.spaces()
        path = self.dotted()
        if path is None:
            raise scan.problem(
                codes.EXPRESSION,
                "an arrow without a place",
                f"after '->' I expected the name of a knot, and found {scan.here()}.",
                "write the knot, stitch or label that is meant.",
                start,
            )
        return nodes.Target(path, scan.span(start))

    def _parenthesis(self) -> nodes.Expr:
        scan = self.scan
        opened = scan.at
        listed = self._list_of()
        if listed is not None:
            return listed
        scan.at = opened
        scan.take("(")
        scan.spaces()
        inner = self.expression()
        scan.spaces()
        scan.expect(")", opened, "this bracket")
        return inner

    def _list_of(self) -> nodes.Expr | None:
        """`()`, `(a)`, `(a, b)`: names only; None when it is an ordinary bracket."""
        scan = self.scan
        start = scan.at
        scan.take("(")
        scan.spaces()
        items: list[tuple[str, ...]] = []
        if not scan.take(")"):
            while True:
                scan.spaces()
                path = self.dotted()
                if path is None or path[0] in RESERVED:
                    return None
                items.append(path)
                scan.spaces()
                if scan.take(","):
                    continue
                if scan.take(")"):
                    break
                return None
        if len(items) == 1 and len(items[0]) == 1:
            # One name in brackets may be a variable: the checker decides.
            return nodes.ListOf((items[0],), scan.span(start))
        return nodes.ListOf(tuple(items), scan.span(start))

    @abstractmethod
    def string(self) -> nodes.Expr:
        """Text in quotes. The content reader knows how; here there is no logic in it."""

    def note(self, problem: Problem) -> None:
        """Keep a problem and go on. Changes: the diagnostics."""
        self.diagnostics.add(problem.code, problem.span, problem.what, problem.why, problem.mend)

    def complain(self, code: codes.Code, span: Span, what: str, why: str, mend: str) -> None:
        """Note a problem at a span and go on. Changes: the diagnostics."""
        self.diagnostics.add(code, span, what, why, mend)
