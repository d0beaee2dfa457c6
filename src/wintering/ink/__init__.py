"""The Ink language by itself: source to tokens to tree, the checker, the program, its playing."""

from typing import TYPE_CHECKING, Any

from wintering.ink.expression import Expression
from wintering.ink.faults import LostPlace, StoryFault
from wintering.ink.program import HeaderTag, Knot, KnotParameter, Parameter, Program, Signature
from wintering.ink.story import Choice, Line, Story
from wintering.ink.values import DivertTarget, InkList, Item, Value

if TYPE_CHECKING:
    from wintering.ink.checking.story import check_story, inspect_story, look_over
    from wintering.ink.compile import compile_story, parse_expression
    from wintering.ink.form.program_form import BrokenProgram, read_program, write_program
    from wintering.ink.index import (
        Definition,
        Reference,
        StoryIndex,
        index_program,
        index_story,
    )
    from wintering.ink.play import transcript
    from wintering.ink.points import Point
    from wintering.ink.reading.keeping import Kept
    from wintering.ink.reading.story import ReadSource

# What only reading a source needs: a cached program is played without loading it.
_LATER = {
    "Definition": "wintering.ink.index",
    "BrokenProgram": "wintering.ink.form.program_form",
    "Kept": "wintering.ink.reading.keeping",
    "ReadSource": "wintering.ink.reading.story",
    "Reference": "wintering.ink.index",
    "StoryIndex": "wintering.ink.index",
    "check_story": "wintering.ink.checking.story",
    "compile_story": "wintering.ink.compile",
    "index_program": "wintering.ink.index",
    "index_story": "wintering.ink.index",
    "inspect_story": "wintering.ink.checking.story",
    "Point": "wintering.ink.points",
    "look_over": "wintering.ink.checking.story",
    "parse_expression": "wintering.ink.compile",
    "read_program": "wintering.ink.form.program_form",
    "write_program": "wintering.ink.form.program_form",
    "transcript": "wintering.ink.play",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(name)
    from importlib import import_module

    found = getattr(import_module(_LATER[name]), name)
    globals()[name] = found
    return found


__all__ = [
    "BrokenProgram",
    "Choice",
    "Definition",
    "DivertTarget",
    "Expression",
    "HeaderTag",
    "InkList",
    "Item",
    "Kept",
    "Knot",
    "KnotParameter",
    "Line",
    "LostPlace",
    "Parameter",
    "Point",
    "Program",
    "ReadSource",
    "Reference",
    "Signature",
    "Story",
    "StoryFault",
    "StoryIndex",
    "Value",
    "check_story",
    "compile_story",
    "index_program",
    "index_story",
    "inspect_story",
    "look_over",
    "parse_expression",
    "read_program",
    "transcript",
    "write_program",
]
