"""The Ink language by itself: source to tokens to tree, the checker, the program, its playing."""

from wintering.ink.compile import compile_story, parse_expression
from wintering.ink.expression import Expression
from wintering.ink.faults import LostPlace, StoryFault
from wintering.ink.play import play, transcript
from wintering.ink.program import HeaderTag, Knot, KnotParameter, Parameter, Program, Signature
from wintering.ink.read_story import ReadSource
from wintering.ink.story import Choice, Line, Story
from wintering.ink.values import DivertTarget, InkList, Item, Value

__all__ = [
    "Choice",
    "DivertTarget",
    "Expression",
    "HeaderTag",
    "InkList",
    "Item",
    "Knot",
    "KnotParameter",
    "Line",
    "LostPlace",
    "Parameter",
    "Program",
    "ReadSource",
    "Signature",
    "Story",
    "StoryFault",
    "Value",
    "compile_story",
    "parse_expression",
    "play",
    "transcript",
]
