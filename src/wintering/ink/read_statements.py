"""Reading lines: choices, gathers, logic, declarations, and plain text."""

from __future__ import annotations

from collections.abc import Callable

from wintering.diagnostics import Diagnostics
from wintering.ink import codes, nodes
from wintering.ink.read_conditionals import ConditionalReader
from wintering.ink.scanner import FILLER, Problem, Scanner
from wintering.ink.weave import weave_of

WEAVE_LIMIT = 32  # levels of bullets or dashes


class StatementReader(ConditionalReader):
    """Reads one statement at a time into content, declarations, or a change of flow."""

    def __init__(
        self,
        scanner: Scanner,
        diagnostics: Diagnostics,
        source: nodes.Source,
        include: Callable[[str, nodes.Literal], list[nodes.Content]],
    ) -> None:
        super().__init__(scanner, diagnostics)
        self._attempts = {}
        self._source = source
        self._include = include

    # -------------------------------------------------------------- lines

    def body(self, stops: tuple[str, ...]) -> list[nodes.Content]:
        """Statements up to a line that begins with one of `stops`, or the end of the file."""
        scan = self.scan
        found: list[nodes.Content] = []
        while True:
            scan.blanks()
            if scan.at >= scan.end or any(scan.peek(stop) for stop in stops):
                return found
            self._careful(found, False)

    def block(self) -> list[nodes.Content]:
        """Statements inside braces, up to the next branch or the closing brace."""
        scan = self.scan
        start = scan.at
        found: list[nodes.Content] = []
        before = self.in_string, self.in_choice
        self.in_string = self.in_choice = False
        self.enter()
        try:
            while True:
                scan.blanks()
                if scan.at >= scan.end or scan.peek("}") or scan.peek("=="):
                    break
                if scan.peek("-") and not scan.peek("->"):
                    break
                self._careful(found, True)
        finally:
            self.depth -= 1
            self.in_string, self.in_choice = before
        return weave_of(found, scan.span(start, start + 1)).items if found else []

    def _careful(self, found: list[nodes.Content], in_block: bool) -> None:
        """One statement; a problem in it is noted and its line left."""
        scan = self.scan
        start = scan.at
        depth = self.depth
        try:
            found.extend(self._statement(in_block))
        except Problem as problem:
            if in_block and problem.code is codes.TOO_DEEP:
                raise
            self.note(problem)
            self.depth = depth
            self.in_choice = self.in_string = False
            scan.at = scan.line_end(max(scan.at, start))
        if scan.at == start:  # nothing was read: never stand still
            scan.at = scan.line_end(start + 1)

    def _statement(self, in_block: bool) -> list[nodes.Content]:
        scan = self.scan
        scan.spaces()
        c = scan.text[scan.at]
        if c in "*+":
            return [self._choice()]
        if c == "-":
            if not scan.peek("->") and not in_block:
                return [self._gather()]
        elif c == "~":
            return self._logic_line()
        if scan.peek("->") or scan.peek("<-"):
            found = self.diverts()
            self._line_end()
            return found
        if c.isupper():
            declared = self._declaration()
            if declared is not None:
                return declared
        return self._text_line()

    def expect_line_end(self) -> None:
        """Step to the end of the line. Errors: Problem when something still stands in it."""
        self._line_end()

    def _line_end(self) -> None:
        scan = self.scan
        scan.spaces()
        if scan.at < scan.end and scan.text[scan.at] != "\n":
            here = scan.here()
            mend = "write a backslash before a mark that is meant as plain text."
            if here.startswith("'||"):
                mend = "in a tag write 'or'; elsewhere conditions stand in braces."
            elif here.startswith("'|"):
                mend = "alternatives stand in braces: '{one|another}'; '\\|' is the plain sign."
            elif here.startswith("'}"):
                mend = "take the brace out, open it earlier, or put it on a line of its own."
            raise scan.problem(
                codes.SYNTAX,
                f"the line should end before {here}",
                "everything before it was read as a whole statement.",
                mend,
            )

    def _text_line(self) -> list[nodes.Content]:
        scan = self.scan
        start = scan.at
        content = self.mixed()
        if not content:
            self._line_end()
            raise scan.problem(
                codes.SYNTAX,
                f"I cannot read {scan.here()}",
                "it begins neither text nor logic, choice, gather or divert.",
                "write a backslash before a mark that is meant as plain text.",
            )
        first = content[0]
        if isinstance(first, nodes.Text) and first.text.split(" ")[0] == "return":
            self.complain(
                codes.BARE_RETURN,
                first.span,
                "'return' stands in text",
                "without a tilde it is printed, not done.",
                "write '~ return' to leave a function; begin otherwise if it is prose.",
            )
        if not isinstance(content[-1], nodes.Divert | nodes.TunnelReturn):
            self.trim(content, with_space=False)
        end = scan.at
        self._line_end()
        if not isinstance(first, nodes.Tag):
            content.append(nodes.Text("\n", scan.span(start, end)))
        return content

    # ------------------------------------------------------ choices, gathers

    def _bullets(self, mark: str) -> int:
        scan = self.scan
        count = 0
        start = scan.at
        while scan.take(mark):
            count += 1
            at = scan.at
            scan.spaces()
            if mark == "-" and scan.peek("->"):
                scan.at = at
                break
        if count > WEAVE_LIMIT:
            raise scan.problem(
                codes.TOO_DEEP,
                f"this weave is more than {WEAVE_LIMIT} levels deep",
                "no reader could follow it.",
                "move the inner choices to a knot of their own.",
                start,
            )
        return count

    def _label(self) -> tuple[str | None, int, int]:
        scan = self.scan
        start = scan.at
        scan.spaces()
        if scan.take("("):
            scan.spaces()
            at = scan.at
            name = scan.identifier()
            end = scan.at
            scan.spaces()
            if name is not None and scan.take(")"):
                return name, at, end
        scan.at = start
        return None, start, start

    def _gather(self) -> nodes.Gather:
        scan = self.scan
        start = scan.at
        depth = self._bullets("-")
        label, at, end = self._label()
        span = scan.span(start)
        return nodes.Gather(depth, label, span, scan.span(at, end) if label else None)

    def _choice(self) -> nodes.Choice:
        scan = self.scan
        start = scan.at
        sticky = scan.peek("+")
        depth = self._bullets("+" if sticky else "*")
        label, label_at, label_end = self._label()
        scan.spaces()
        if label is not None:
            at = scan.at
            scan.newline()
            scan.spaces()
            if not scan.peek("{"):
                scan.at = at
        conditions = self._conditions()
        scan.spaces()
        self.in_choice = True
        begin = self.mixed()
        only: list[nodes.Content] = []
        rest: list[nodes.Content] = []
        opened = scan.at
        has_brackets = scan.take("[")
        if has_brackets:
            only = self.mixed()
            scan.expect("]", opened, "this bracket of a choice")
            rest = self.mixed()
        ways = self.diverts()
        self.in_choice = False
        is_fallback = not begin and not only and not rest
        end = scan.at
        span = scan.span(start, end)
        if (is_fallback and not ways) or (has_brackets and not begin and not only):
            self.complain(
                codes.BLANK_CHOICE,
                span,
                "this choice has no text to show",
                "a choice without text is the one taken when no other is left.",
                "write '* -> place' if that is meant, or give it a text.",
            )
        if not has_brackets and ways:
            pass  # the space before the arrow stays: the text runs on into what follows
        rest.extend(way for way in ways if not (isinstance(way, nodes.Divert) and not way.path))
        self._line_end()
        rest.append(nodes.Text("\n", scan.span(start, end)))
        return nodes.Choice(
            depth,
            label,
            sticky,
            is_fallback,
            conditions,
            begin,
            only,
            rest,
            span,
            scan.span(label_at, label_end) if label else None,
        )

    def _conditions(self) -> list[nodes.Expr]:
        scan = self.scan
        found: list[nodes.Expr] = []
        while True:
            if found:  # one line's end may follow each condition
                at = scan.at
                scan.spaces()
                if not (scan.peek("\n") and scan.take("\n")):
                    scan.at = at
            scan.spaces()
            opened = scan.at
            if not scan.take("{"):
                return found
            scan.spaces()
            found.append(self.expression())
            scan.spaces()
            if scan.peek(":") or scan.peek("|"):
                raise scan.problem(
                    codes.SYNTAX,
                    "a choice that begins with a brace begins with its condition",
                    "here I expected only a condition, as in '* {seen_it} text'.",
                    "to print something first, write '\\' before the brace: '* \\ {…}'.",
                )
            scan.expect("}", opened, "this condition")

    # ----------------------------------------------------------------- logic

    def _logic_line(self) -> list[nodes.Content]:
        scan = self.scan
        start = scan.at
        scan.take("~")
        scan.spaces()
        if scan.word("return"):
            scan.spaces()
            value: nodes.Expr | None = None
            if scan.at < scan.end and scan.text[scan.at] != "\n":
                value = self.expression()
            done: nodes.Content = nodes.Return(value, scan.span(start))
        else:
            done = self._assignment(start)
        span = scan.span(start)
        self._line_end()
        prints = [value for value in (getattr(done, "value", None),) if value is not None]
        if any(_calls(value) for value in prints):
            return [done, nodes.Text("\n", span)]
        return [done]

    def _assignment(self, start: int) -> nodes.Content:
        scan = self.scan
        is_new = scan.word("temp")
        scan.spaces()
        at = scan.at
        name = scan.identifier()
        after = scan.at
        scan.spaces()
        if name is not None:
            operator = ""
            for mark in ("+=", "-="):
                if scan.take(mark):
                    operator = mark[0]
            if not operator and scan.peek("=") and not scan.peek("=="):
                scan.at += 1
                operator = "="
            if operator:
                scan.spaces()
                value = self.expression()
                if operator != "=":
                    old = nodes.Name((name,), scan.span(at, after))
                    value = nodes.Binary(operator, old, value, scan.span(at))
                return nodes.Assign(name, value, is_new, scan.span(at))
            if is_new:
                scan.at = after
                return nodes.Assign(name, nodes.Literal(0, scan.span(at)), True, scan.span(at))
        elif is_new:
            raise scan.problem(
                codes.SYNTAX,
                "this temporary variable has no name",
                f"after 'temp' I expected a name, and found {scan.here()}.",
                "write '~ temp name = value'.",
            )
        scan.at = at
        value = self.expression()
        if not isinstance(value, nodes.Call | nodes.Increment):
            raise scan.problem(
                codes.LOGIC_LINE,
                "this line of logic does nothing",
                "a value is worked out and then dropped.",
                "write '~ name = value', '~ name++', '~ function()' or '~ return value'; "
                "'{value}' prints it.",
                start,
            )
        return nodes.Run(value, scan.span(at))

    # ---------------------------------------------------------- declarations

    def _declaration(self) -> list[nodes.Content] | None:
        scan = self.scan
        start = scan.at
        word = scan.identifier()
        if word == "TODO":
            scan.spaces()
            if scan.take(":"):
                end = scan.line_end(scan.at)
                text = scan.text[scan.at : end].replace(FILLER, "").strip()
                scan.at = end
                self.complain(
                    codes.AUTHOR_NOTE,
                    scan.span(start, end),
                    f"to do: {text}",
                    "a line that begins with 'TODO:' is a note to yourself and is not shown.",
                    "do it, or take the line out.",
                )
                return []
        if word in ("VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE"):
            at = scan.at
            scan.spaces()
            if scan.at > at:
                if word == "INCLUDE":
                    return self._included(start)
                name = self._declared_name(word)
                if word == "EXTERNAL":
                    self._external(name, start)
                else:
                    self._valued(word, name, start)
                self._line_end()
                return []
        scan.at = start
        return None

    def _declared_name(self, word: str) -> str:
        scan = self.scan
        name = scan.identifier()
        if name is None:
            raise scan.problem(
                codes.SYNTAX,
                f"this {word} has no name",
                f"after '{word}' I expected a name, and found {scan.here()}.",
                f"write '{word} name …'.",
            )
        return name

    def _included(self, start: int) -> list[nodes.Content]:
        scan = self.scan
        end = scan.line_end(scan.at)
        written = scan.text[scan.at : end].replace(FILLER, "").strip()
        scan.at = end
        return self._include(written, nodes.Literal(0, scan.span(start, end)))

    def _external(self, name: str, start: int) -> None:
        scan = self.scan
        end = scan.at
        scan.spaces()
        opened = scan.at
        if not scan.take("("):
            raise scan.problem(
                codes.SYNTAX,
                f"EXTERNAL {name} has no brackets",
                "an external function is declared with its parameters.",
                f"write 'EXTERNAL {name}()' or 'EXTERNAL {name}(a, b)'.",
            )
        names: list[str] = []
        scan.spaces()
        if not scan.take(")"):
            while True:
                scan.spaces()
                parameter = scan.identifier()
                if parameter is None:
                    break
                names.append(parameter)
                scan.spaces()
                if not scan.take(","):
                    break
            scan.expect(")", opened, "this list of parameters")
        self._source.externals.append(nodes.External(name, tuple(names), scan.span(start, end)))

    def _valued(self, word: str, name: str, start: int) -> None:
        scan = self.scan
        end = scan.at
        scan.spaces()
        if not scan.take("="):
            raise scan.problem(
                codes.SYNTAX,
                f"{word} {name} has no value",
                f"after the name I expected '=', and found {scan.here()}.",
                f"write '{word} {name} = …'.",
            )
        scan.spaces()
        span = scan.span(start, end)
        if word == "LIST":
            self._source.lists.append(nodes.ListDeclaration(name, self._items(), span))
            return
        value = self.expression()
        self._source.variables.append(nodes.Variable(name, value, word == "CONST", span))

    def _items(self) -> list[nodes.ListItem]:
        scan = self.scan
        found: list[nodes.ListItem] = []
        number = 0
        while True:
            scan.blanks() if found else scan.spaces()
            opened = scan.at
            is_in = scan.take("(")
            scan.spaces()
            at = scan.at
            name = scan.identifier()
            if name is None:
                raise scan.problem(
                    codes.SYNTAX,
                    "an item of this list has no name",
                    f"I expected a name, and found {scan.here()}.",
                    "write 'LIST name = first, second, (third)'.",
                )
            end = scan.at
            number += 1
            number = self._item_number(number)
            scan.spaces()
            if is_in:
                scan.expect(")", opened, "this bracket")
                number = self._item_number(number)
            found.append(nodes.ListItem(name, number, is_in, scan.span(at, end)))
            scan.spaces()
            if not scan.take(","):
                return found

    def _item_number(self, number: int) -> int:
        scan = self.scan
        at = scan.at
        scan.spaces()
        if not scan.take("="):
            scan.at = at
            return number
        scan.spaces()
        negative = scan.take("-")
        digits = scan.digits()
        if digits is None or len(digits) > 9:
            raise scan.problem(
                codes.SYNTAX,
                "this item has no number",
                f"after '=' I expected a whole number, and found {scan.here()}.",
                "write 'name = 5'.",
            )
        return -int(digits) if negative else int(digits)


def _calls(value: nodes.Expr) -> bool:
    """Whether an expression calls a function, which may print."""
    if isinstance(value, nodes.Call):
        return True
    if isinstance(value, nodes.Binary):
        return _calls(value.left) or _calls(value.right)
    if isinstance(value, nodes.Unary):
        return _calls(value.operand)
    return False
