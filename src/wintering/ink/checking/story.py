"""Checking a story as a whole: what its parts, each right by itself, come to together."""

from __future__ import annotations

from collections.abc import Mapping

from wintering.diagnostics import Diagnostics
from wintering.ink.checking.dead import dead
from wintering.ink.checking.endless import endless
from wintering.ink.checking.indentation import indentation
from wintering.ink.checking.reach import reach
from wintering.ink.checking.recursion import recursion
from wintering.ink.checking.variables import variables
from wintering.ink.checking.whole import Whole
from wintering.ink.compile import compile_story
from wintering.ink.program import Program, Signature
from wintering.ink.reading.keeping import Kept
from wintering.ink.reading.story import ReadSource


def check_story(
    main: str, read: ReadSource, *, functions: Mapping[str, Signature] | None = None
) -> tuple[Program | None, Diagnostics]:
    """Read and check a story with everything that can be said of it before it is played.

    More is looked for than `compile_story` does: warnings and informations about the story as
    a whole. The program is None when there are errors.
    """
    program, diagnostics = inspect_story(main, read, functions=functions)
    return None if diagnostics.has_errors else program, diagnostics


def inspect_story(
    main: str,
    read: ReadSource,
    *,
    functions: Mapping[str, Signature] | None = None,
    kept: Kept | None = None,
) -> tuple[Program, Diagnostics]:
    """The same for tools, which look at a program with errors too.

    With `kept` only what an edit touched is read again; such a program is not for playing.
    """
    program, diagnostics = compile_story(main, read, functions=functions, kept=kept)
    look_over(program, diagnostics)
    return program, diagnostics


def look_over(program: Program, diagnostics: Diagnostics) -> None:
    """Note what can be said of a compiled story as a whole. Changes: the diagnostics.

    They hold what compiling it found already.
    """
    whole = Whole(program.names, program.sources, diagnostics)
    if not diagnostics.has_errors:  # what could not be read may lead anywhere and set anything
        reach(whole)
        variables(whole)
    dead(whole)
    endless(whole)
    recursion(whole)
    indentation(whole)
