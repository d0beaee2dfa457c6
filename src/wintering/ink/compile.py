"""From source text to a checked program."""

from __future__ import annotations

from collections.abc import Mapping

from wintering.diagnostics import Diagnostics, Span
from wintering.ink import codes
from wintering.ink.checking.checker import Checker
from wintering.ink.expression import Expression
from wintering.ink.names import Names
from wintering.ink.program import Program, Signature
from wintering.ink.reading.keeping import Kept
from wintering.ink.reading.scanner import Problem, Scanner
from wintering.ink.reading.statements import StatementReader
from wintering.ink.reading.story import ReadSource, StoryReader


def compile_story(
    main: str,
    read: ReadSource,
    *,
    functions: Mapping[str, Signature] | None = None,
    kept: Kept | None = None,
) -> tuple[Program, Diagnostics]:
    """Read and check a story. Bad source never raises: everything wrong is in the diagnostics.

    If they have errors the program must not be played. With `kept` only what an edit touched is
    read again; such a program is for looking at, not for playing.
    """
    diagnostics = Diagnostics()
    reader = StoryReader(main, read, diagnostics, kept)
    source = reader.story()
    names = Names(source, reader.sources)
    checker = Checker(names, diagnostics, functions or {})
    try:
        checker.story()
    except RecursionError:
        diagnostics.add(
            codes.TOO_DEEP,
            Span.of_file(main),
            "something in this story is nested too deeply to be checked",
            "expressions, braces and weaves stand inside one another without end.",
            "split the deepest of them with temporary variables, functions or knots.",
        )
    if kept is not None:
        kept.replaced = checker.replaced
    names.calls = {flow: frozenset(called) for flow, called in checker.called.items()}
    return Program(names, reader.sources), diagnostics


def parse_expression(
    text: str,
    span: Span,
    program: Program,
    *,
    functions: Mapping[str, Signature] | None = None,
    bare_knots: frozenset[str] = frozenset(),
) -> tuple[Expression | None, Diagnostics]:
    """One expression that stands outside the flow, as in a tag; `span` is where it begins.

    A parameter of kind "knot" takes a knot's bare name, as does any function in `bare_knots`.
    """
    diagnostics = Diagnostics()
    scanner = Scanner(text, span.file, span.line, span.column)
    reader = StatementReader(scanner, diagnostics, program.names.source, lambda path, at: [])
    try:
        scanner.blanks()
        tree = reader.expression()
        scanner.blanks()
        if scanner.at < scanner.end:
            raise scanner.problem(
                codes.EXPRESSION,
                f"the expression should end before {scanner.here()}",
                "everything before it was read as one expression.",
                "join two conditions with 'and' or 'or'.",
            )
    except Problem as problem:
        reader.note(problem)
        return None, diagnostics
    checker = Checker(program.names, diagnostics, functions or {}, bare_knots)
    tree = checker.outside(tree)
    if diagnostics.has_errors:
        return None, diagnostics
    found = Expression(text, tree, checker.calls_ink(tree), checker.externals_in(tree))
    return found, diagnostics
