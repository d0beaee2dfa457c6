"""Reading what stands in a line: text, glue, tags, diverts, and logic in braces."""

from __future__ import annotations

from abc import abstractmethod

from wintering.ink import codes, nodes
from wintering.ink.reading.expressions import ExpressionReader
from wintering.ink.reading.scanner import FILLER, Problem

_SEQUENCE_WORDS = {"once", "cycle", "shuffle", "stopping"}
_SEQUENCE_MARKS = {"!": "once", "&": "cycle", "~": "shuffle", "$": "stopping"}
_TEXT_ENDS = frozenset("{}|\n\\#")


class ContentReader(ExpressionReader):
    """Reads the content of lines. `in_choice` and `in_string` say what ends the text."""

    in_choice = False
    in_string = False
    _attempts: dict[int, tuple[nodes.Expr, int] | None]

    # ------------------------------------------------------------------ text

    def mixed(self) -> list[nodes.Content]:
        """Text, glue, tags and logic up to whatever ends it; then a divert, where allowed."""
        scan = self.scan
        found: list[nodes.Content] = []
        into = found
        tilde = scan.at
        scan.spaces()
        if scan.peek("~") and not self.in_string:
            raise scan.problem(
                codes.TILDE_IN_TEXT,
                "a tilde cannot stand here",
                "'~' begins a line of logic, and this is inside a line of text.",
                "write '{…}' for logic in a line, or put the logic on a line of its own.",
            )
        scan.at = tilde
        while True:
            text = self._text()
            if text is not None:
                into.append(text)
            at = scan.at
            if scan.peek("<>"):
                scan.at += 2
                into.append(nodes.Glue(scan.span(at)))
            elif scan.peek("{"):
                into.append(self.logic())
            elif scan.peek("#"):
                into = self._tag(found)
            elif text is None:
                break
        at_arrow = scan.peek("->") or scan.peek("<-")
        if at_arrow and not self.in_choice and not self.in_string:
            self.trim(into, with_space=True)
            found.extend(self.diverts())
        return found

    def _tag(self, found: list[nodes.Content]) -> list[nodes.Content]:
        scan = self.scan
        at = scan.at
        if self.in_string:
            raise scan.problem(
                codes.SYNTAX,
                "a tag cannot stand in quotes",
                "'#' begins a tag, and text in quotes is a value without tags.",
                "write '\\#' for the sign itself.",
            )
        scan.at += 1
        scan.spaces()
        tag = nodes.Tag([], scan.span(at, scan.line_end(at)))
        found.append(tag)
        return tag.content

    def _text(self) -> nodes.Text | None:
        scan = self.scan
        source, at, end = scan.text, scan.at, scan.end
        start = at
        parts: list[str] = []
        run = at
        while at < end:
            c = source[at]
            if c in _TEXT_ENDS:
                if c != "\\":
                    break
                parts.append(source[run:at])
                at += 1
                if at < end and source[at] != "\n":
                    parts.append(source[at])
                    at += 1
                run = at
                continue
            if c == "-" and source.startswith("->", at):
                break
            if c == "<" and (source.startswith("<>", at) or source.startswith("<-", at)):
                break
            if self.in_choice and (c == "[" or c == "]"):
                break
            if self.in_string and c == '"':
                break
            at += 1
        if at == start:
            return None
        parts.append(source[run:at])
        scan.at = at
        return nodes.Text("".join(parts).replace(FILLER, ""), scan.span(start))

    def trim(self, content: list[nodes.Content], with_space: bool) -> None:
        """Take the spaces off the end of the last text, or leave one. Changes: content."""
        if content and isinstance(content[-1], nodes.Text):
            last = content[-1]
            text = last.text.rstrip(" \t") + (" " if with_space else "")
            content[-1] = nodes.Text(text, last.span)
            if not text:
                content.pop()

    def string(self) -> nodes.Expr:
        """Text in quotes, with the logic that stands in it."""
        scan = self.scan
        opened = scan.at
        scan.take('"')
        before = self.in_string, self.in_choice
        self.in_string, self.in_choice = True, False
        self.enter()
        try:
            content = self.mixed()
        finally:
            self.depth -= 1
            self.in_string, self.in_choice = before
        if scan.peek("->") or scan.peek("<-"):
            raise scan.problem(
                codes.SYNTAX,
                "a divert cannot stand in quotes",
                "text in quotes is a value and cannot move the story.",
                "put the divert after the quotes, or write '\\->' for the sign itself.",
            )
        scan.expect('"', opened, "this text in quotes")
        return nodes.StringText(content, scan.span(opened))

    # --------------------------------------------------------------- diverts

    def diverts(self) -> list[nodes.Content]:
        """`-> a`, `-> a -> b`, `-> a ->`, `->->`, `->-> a`, `<- a`; none when no arrow is here."""
        scan = self.scan
        start = scan.at
        scan.spaces()
        if scan.peek("<-"):
            begin = scan.at
            scan.at += 2
            scan.spaces()
            target = self._divert("thread", begin)
            if target is None:
                raise scan.problem(
                    codes.EMPTY_DIVERT,
                    "an arrow without a place",
                    f"after '<-' I expected the name of a knot, and found {scan.here()}.",
                    "write the knot whose content is to be woven in.",
                )
            return [target]
        if not scan.peek("->"):
            scan.at = start
            return []
        return self._arrows()

    def _arrows(self) -> list[nodes.Content]:
        scan = self.scan
        start = scan.at
        found: list[nodes.Content] = []
        pending: nodes.Divert | None = None
        while True:
            scan.spaces()
            arrow = scan.at
            if scan.take("->->"):
                if pending is not None:
                    pending.kind = "tunnel"
                    found.append(pending)
                    pending = None
                scan.spaces()
                onward = self._divert("divert", arrow)
                found.append(nodes.TunnelReturn(onward, scan.span(arrow)))
                return found
            if not scan.take("->"):
                scan.at = arrow
                break
            if pending is not None:
                pending.kind = "tunnel"
                found.append(pending)
            scan.spaces()
            pending = self._divert("divert", arrow)
            if pending is None:
                if found:
                    return found
                if self.in_choice:
                    return [nodes.Divert((), [], "divert", scan.span(arrow, arrow + 2))]
                raise scan.problem(
                    codes.EMPTY_DIVERT,
                    "an arrow without a place",
                    "only a choice may have an empty arrow: it marks the one taken when no "
                    "other is left.",
                    "write the knot, stitch or label to go to, or '-> DONE', or '-> END'.",
                    start,
                )
        if pending is not None:
            found.append(pending)
        return found

    def _divert(self, kind: str, start: int) -> nodes.Divert | None:
        scan = self.scan
        path = self.dotted()
        if path is None:
            return None
        end = scan.at
        scan.spaces()
        arguments: list[nodes.Expr] = []
        if scan.peek("("):
            arguments = self.arguments()
        else:
            scan.at = end
        return nodes.Divert(path, arguments, kind, scan.span(start))

    # ----------------------------------------------------------------- logic

    def logic(self) -> nodes.Content:
        """Whatever stands in braces: a value, a conditional or a sequence."""
        scan = self.scan
        opened = scan.at
        scan.take("{")
        before = self.in_string
        self.in_string = False
        self.enter()
        try:
            found = self._inner(opened)
            scan.blanks()
            scan.expect("}", opened, "this brace")
            return found
        finally:
            self.depth -= 1
            self.in_string = before

    def _inner(self, opened: int) -> nodes.Content:
        scan = self.scan
        scan.spaces()
        kinds = self._sequence_kinds()
        if kinds:
            return self._sequence(kinds, opened)
        at = scan.at
        value = self._attempt()
        if value is not None:
            scan.spaces()
            if scan.take(":"):
                return self.conditional(value, opened)
            if scan.peek("}"):
                return self._value_or_sequence(value, at, opened)
        scan.at = at
        if scan.newline():
            return self.conditional(None, opened)
        elements = self._inline_elements()
        if len(elements) < 2:
            raise self._no_logic(at, opened)
        return nodes.Sequence(frozenset({"stopping"}), elements, True, scan.span(opened))

    def _value_or_sequence(self, value: nodes.Expr, at: int, opened: int) -> nodes.Content:
        """A value in braces; but where a bar stands in it, Ink reads alternatives: `{a || b}`."""
        scan = self.scan
        end = scan.at
        if "|" in scan.text[at:end]:
            scan.at = at
            elements = self._inline_elements()
            if len(elements) > 1 and scan.peek("}"):
                return nodes.Sequence(frozenset({"stopping"}), elements, True, scan.span(opened))
            scan.at = end
        return nodes.Print(value, scan.span(opened))

    def _no_logic(self, at: int, opened: int) -> Problem:
        scan = self.scan
        end = scan.at
        scan.at = at
        try:
            self.expression()
        except Problem as problem:
            if problem.code.number != codes.EXPRESSION.number or scan.at > at:
                return problem
        scan.spaces()
        if scan.at >= scan.end or scan.peek("\n"):
            return self._unclosed(opened)
        scan.at = end
        return scan.problem(
            codes.EXPRESSION,
            "these braces hold neither a value, nor a condition, nor alternatives",
            "braces are read as '{value}', '{condition: text|other}' or '{one|another}'.",
            "write one of these, or '\\{' for the sign itself.",
            opened,
        )

    def _unclosed(self, opened: int) -> Problem:
        scan = self.scan
        return Problem(
            codes.UNCLOSED,
            scan.span(opened, opened + 1),
            "this brace is not closed",
            f"I looked for '}}' and found {scan.here()}.",
            "write '}' where it ends; a backslash before a mark makes it plain text.",
        )

    def _attempt(self) -> nodes.Expr | None:
        """An expression if one can be read here, else None and nothing noted or moved."""
        scan = self.scan
        start = scan.at
        if start in self._attempts:
            known = self._attempts[start]
            if known is None:
                return None
            scan.at = known[1]
            return known[0]
        try:
            found = self.expression()
        except Problem:
            self._attempts[start] = None
            scan.at = start
            return None
        self._attempts[start] = (found, scan.at)
        return found

    # -------------------------------------------------------------- sequence

    def _sequence_kinds(self) -> frozenset[str]:
        scan = self.scan
        start = scan.at
        marks: set[str] = set()
        while scan.at < scan.end and scan.text[scan.at] in _SEQUENCE_MARKS:
            marks.add(_SEQUENCE_MARKS[scan.text[scan.at]])
            scan.at += 1
        if marks:
            return frozenset(marks)
        words: set[str] = set()
        while True:
            scan.spaces()
            at = scan.at
            word = scan.identifier()
            if word not in _SEQUENCE_WORDS:
                scan.at = at
                break
            words.add(word)
        scan.spaces()
        if words and scan.take(":"):
            return frozenset(words)
        scan.at = start
        return frozenset()

    def _sequence(self, kinds: frozenset[str], opened: int) -> nodes.Sequence:
        scan = self.scan
        if not scan.newline():
            return nodes.Sequence(kinds, self._inline_elements(), True, scan.span(opened))
        elements: list[list[nodes.Content]] = []
        while True:
            scan.blanks()
            if scan.peek("->") or not scan.take("-"):
                break
            scan.spaces()
            at = scan.at
            content = self.block()
            newline = nodes.Text("\n", scan.span(at, at + 1))
            elements.append([newline, *content] if content else [])
        if not elements:
            raise scan.problem(
                codes.BRANCHES,
                "this sequence has no elements",
                f"each element stands on a line that begins with '-', and I found {scan.here()}.",
                "write '- ' before each element.",
            )
        return nodes.Sequence(kinds, elements, False, scan.span(opened))

    def _inline_elements(self) -> list[list[nodes.Content]]:
        scan = self.scan
        before = self.in_choice
        elements = [self.mixed()]
        while scan.take("|"):
            elements.append(self.mixed())
        self.in_choice = before
        return elements

    # ----------------------------------------------------------- conditional

    @abstractmethod
    def conditional(self, subject: nodes.Expr | None, opened: int) -> nodes.Conditional:
        """The branches of a conditional, after its subject and colon."""

    @abstractmethod
    def block(self) -> list[nodes.Content]:
        """Statements inside braces, up to the next branch or the closing brace."""
