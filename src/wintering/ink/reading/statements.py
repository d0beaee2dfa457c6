"""Reading lines: choices, gathers, logic, declarations, and plain text."""

from __future__ import annotations

from wintering.ink import codes, nodes
from wintering.ink.reading.declarations import DeclarationReader
from wintering.ink.reading.scanner import Problem
from wintering.ink.reading.weave import weave_in_braces

WEAVE_LIMIT = 32  # levels of bullets or dashes


class StatementReader(DeclarationReader):
    """Reads one statement at a time into content, declarations, or a change of flow."""

    bullets: int = 0  # how deep the weave is at this point of the block

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
        before = self.in_string, self.in_choice, self.bullets, self.depth
        self.in_string = self.in_choice = False
        self.depth, self.bullets = self.depth + self.bullets, 0  # a weave's levels nest too
        try:
            self.enter()
            while True:
                scan.blanks()
                if scan.at >= scan.end or scan.peek("}") or scan.peek("=="):
                    break
                if scan.peek("-") and not scan.peek("->"):
                    break
                self._careful(found, True)
        finally:
            self.in_string, self.in_choice, self.bullets, self.depth = before
        return weave_in_braces(found, scan.span(start, start + 1)).items if found else []

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
            self.expect_line_end()
            return found
        if c.isupper():
            declared = self.declaration()
            if declared is not None:
                return declared
        return self._text_line()

    def _text_line(self) -> list[nodes.Content]:
        scan = self.scan
        start = scan.at
        content = self.mixed()
        if not content:
            self.expect_line_end()
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
        self.expect_line_end()
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
        self.bullets = count
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
        self.expect_line_end()
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
        self.expect_line_end()
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
                self.complain(
                    codes.ELSEWHERE,
                    scan.span(at),
                    f"the temporary '{name}' is given no value",
                    "it begins as 0 here; inkle's compiler wants a value.",
                    f"write '~ temp {name} = 0'.",
                )
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


def _calls(value: nodes.Expr) -> bool:
    """Whether an expression calls a function, which may print."""
    if isinstance(value, nodes.Call):
        return True
    if isinstance(value, nodes.Binary):
        return _calls(value.left) or _calls(value.right)
    if isinstance(value, nodes.Unary):
        return _calls(value.operand)
    return False
