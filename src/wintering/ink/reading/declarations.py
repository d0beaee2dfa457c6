"""Reading declarations: variables, constants, lists, externals, includes, notes to oneself."""

from __future__ import annotations

from collections.abc import Callable

from wintering.diagnostics import Diagnostics
from wintering.ink import codes, nodes
from wintering.ink.reading.conditionals import ConditionalReader
from wintering.ink.reading.scanner import FILLER, Problem, Scanner

Include = Callable[[str, nodes.Literal], list[nodes.Content]]


class DeclarationReader(ConditionalReader):
    """Adds the lines that declare something to what can be read."""

    def __init__(
        self,
        scanner: Scanner,
        diagnostics: Diagnostics,
        source: nodes.Source,
        include: Include,
    ) -> None:
        super().__init__(scanner, diagnostics)
        self._attempts = {}
        self._source = source
        self._include = include

    def expect_line_end(self) -> None:
        """Step to the end of the line. Errors: Problem when something still stands in it."""
        scan = self.scan
        scan.spaces()
        if scan.at < scan.end and scan.text[scan.at] != "\n":
            raise self._more_in_line()

    def _more_in_line(self) -> Problem:
        scan = self.scan
        here = scan.here()
        mend = "write a backslash before a mark that is meant as plain text."
        if here.startswith("'||"):
            mend = "in a tag write 'or'; elsewhere conditions stand in braces."
        elif here.startswith("'|"):
            mend = "alternatives stand in braces: '{one|another}'; '\\|' is the plain sign."
        elif here.startswith("'}"):
            mend = "take the brace out, open it earlier, or put it on a line of its own."
        return scan.problem(
            codes.SYNTAX,
            f"the line should end before {here}",
            "everything before it was read as a whole statement.",
            mend,
        )

    def declaration(self) -> list[nodes.Content] | None:
        """A declaration, if one stands here, with the content that it brings; else None."""
        scan = self.scan
        start = scan.at
        word = scan.identifier()
        if word == "TODO":
            scan.spaces()
            scan.take(":")  # it may be left out
            end = scan.line_end(scan.at)
            text = scan.text[scan.at : end].replace(FILLER, "").strip()
            scan.at = end
            self.complain(
                codes.AUTHOR_NOTE,
                scan.span(start, end),
                f"to do: {text}",
                "a line that begins with 'TODO' is a note to yourself and is not shown.",
                "do it, or take the line out.",
            )
            return []
        if word in ("VAR", "CONST", "LIST", "EXTERNAL", "INCLUDE"):
            at = scan.at
            scan.spaces()
            ends = scan.at >= scan.end or scan.peek("\n")
            if scan.at > at or ends:
                if word == "INCLUDE":
                    return self._included(start)
                name = self._declared_name(word)
                if word == "EXTERNAL":
                    self._external(name, start)
                else:
                    self._valued(word, name, start)
                self.expect_line_end()
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
        if not written:
            raise scan.problem(
                codes.SYNTAX,
                "this INCLUDE names no file",
                "after 'INCLUDE' I expected a file, and found the end of the line.",
                "write 'INCLUDE file.ink'.",
                start,
            )
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
            scan.blanks()
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
