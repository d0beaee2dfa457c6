"""The kinds of problem that Ink source and a playing story can have.

Each has a page in docs/errors with a failing and a mended example.
"""

from __future__ import annotations

from wintering.diagnostics import Code

SYNTAX = Code("INK001", "this line could not be read")
EXPRESSION = Code("INK002", "an expression is missing or cannot be read")
UNCLOSED = Code("INK003", "something opened here is never closed")
LOGIC_LINE = Code("INK004", "a logic line does nothing")
TOO_DEEP = Code("INK005", "nested too deeply")
BRANCHES = Code("INK006", "the branches of a conditional or sequence are wrong")
EMPTY_DIVERT = Code("INK007", "an arrow points nowhere")
MISSING_INCLUDE = Code("INK008", "an included file cannot be read")
INCLUDE_CYCLE = Code("INK009", "a file includes itself")
UNKNOWN_TARGET = Code("INK010", "there is no such knot, stitch or label")
UNKNOWN_NAME = Code("INK011", "there is no such variable or list item")
UNKNOWN_FUNCTION = Code("INK012", "there is no such function")
ARGUMENT_COUNT = Code("INK013", "the wrong number of arguments")
ARGUMENT_KIND = Code("INK014", "the wrong kind of argument")
NAME_TAKEN = Code("INK015", "a name is declared twice")
FUNCTION_FLOW = Code("INK016", "a function may not move the story")
NOT_A_FUNCTION = Code("INK017", "a knot is used as a function, or a function as a knot")
CANNOT_ASSIGN = Code("INK018", "this cannot be given a value")
LOOSE_END = Code("INK019", "the story runs out here", "warning")
AUTHOR_NOTE = Code("INK020", "a note to yourself", "information")
DIVERT_PARAMETER = Code("INK021", "a parameter used as a target is not marked as one")
NOT_CONSTANT = Code("INK022", "a first value must not need the story to run")
REFERENCE_ARGUMENT = Code("INK023", "only a variable can be passed by reference")
RETURN_OUTSIDE = Code("INK024", "a return outside a function")
BLANK_CHOICE = Code("INK025", "a choice has no text", "warning")
AMBIGUOUS_ITEM = Code("INK026", "two lists have an item of this name")
BARE_RETURN = Code("INK027", "'return' stands in text", "warning")
TILDE_IN_TEXT = Code("INK028", "a tilde stands in text")
EXTERNAL_KIND = Code("INK029", "an EXTERNAL does not match what the world offers")

ENDLESS = Code("INK030", "the story goes round without ever stopping for a choice")
RECURSION = Code("INK031", "functions call one another without end")
VALUE_KIND = Code("INK032", "this cannot be done with values of these kinds")
DIVISION = Code("INK033", "a division by zero")
NOT_BOUND = Code("INK034", "an EXTERNAL has neither a function behind it nor a fallback")
RAN_OUT = Code("INK035", "the story ran out of content", "warning")
NOT_A_TARGET = Code("INK036", "this is not a place in the story")
NO_TUNNEL = Code("INK037", "there is no tunnel to return from")
UNCALLED = Code("INK038", "a function is named and not called", "warning")
LOST_PLACE = Code("INK039", "a saved place is no longer in the story")
TOO_LONG = Code("INK071", "a text grows too long")
NOT_A_PROGRAM = Code("INK070", "this is not a compiled story that can be played")

UNREACHABLE = Code("INK040", "the story never comes to a knot or stitch", "warning")
UNUSED = Code("INK041", "a function or label is never used", "information")
NEVER_SHOWN = Code("INK042", "a choice can never show", "warning")
AFTER_DIVERT = Code("INK043", "nothing comes to what stands after a divert", "warning")
LOOP = Code("INK044", "a loop without a choice or a condition", "warning")
NEVER_SET = Code("INK045", "a variable is asked about and never set", "warning")
IDLE_VARIABLE = Code("INK046", "a variable is never set or never read", "information")
MISLEADING_INDENT = Code("INK047", "the indentation of a weave misleads", "warning")
NESTED_CHOICE = Code("INK048", "a choice in braces leads nowhere")
ELSEWHERE = Code("INK049", "other compilers of Ink refuse this", "warning")
UNLIKE_LISTS = Code("INK080", "items of two different lists are compared", "warning")
OPEN_COMMENT = Code("INK081", "a comment is never closed", "warning")

# What only a look at the story as a whole finds.
WHOLE_STORY = (
    UNREACHABLE,
    UNUSED,
    NEVER_SHOWN,
    AFTER_DIVERT,
    LOOP,
    NEVER_SET,
    IDLE_VARIABLE,
    MISLEADING_INDENT,
)
ALL: tuple[Code, ...] = tuple(each for each in list(globals().values()) if isinstance(each, Code))
