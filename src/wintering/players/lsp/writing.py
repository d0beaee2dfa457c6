"""What is being written where the cursor stands in Ink, judged by the line up to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["target", "tag", "tag value", "logic", "include", "line", "prose"]

_TARGET = re.compile(r"(?:->|<-)[ \t]*([\w.]*)$")
_TAG_KEY = re.compile(r"^[ \t]*#[ \t]*(\w*)$")
_TAG_VALUE = re.compile(r"#[ \t]*(\w+)[ \t]*:([^#]*)$")
_INCLUDE = re.compile(r"^[ \t]*INCLUDE[ \t]+(.*)$")
_LINE_START = re.compile(r"^[ \t]*([A-Z]*)$")
_CALLED = re.compile(r"([^\W\d]\w*)[ \t]*$")
_WORD = re.compile(r"[\w.]*$")
_BRANCH = re.compile(r"^[ \t]*-(?!>)[^:]*$")
_DECLARES = re.compile(r"^[ \t]*(?:VAR|CONST)[ \t]+\w+[ \t]*=")


@dataclass(frozen=True)
class Call:
    """A call that is open at the cursor: the function's name and which argument it is in."""

    name: str
    argument: int


@dataclass(frozen=True)
class Writing:
    """The kind of place, the word begun there, the tag it is in, and the call that is open."""

    kind: Kind
    word: str
    tag: str = ""
    value: str = ""
    call: Call | None = None


def writing(before: str) -> Writing:
    """What is being written after this part of a line."""
    begun = _WORD.search(before)
    word = begun[0] if begun else ""
    if match := _INCLUDE.match(before):
        return Writing("include", match[1])
    if match := _TAG_KEY.match(before):
        return Writing("tag", match[1])
    call = open_call(before)
    if match := _TAG_VALUE.search(before):
        return Writing("tag value", word, match[1], match[2], call)
    if match := _TARGET.search(before):
        return Writing("target", match[1], call=call)
    is_logic = before.lstrip().startswith("~") or _open_brace(before)
    # A call in a branch of a block ("- knows(") stands in no brace of its own line.
    is_branch = call is not None and _BRANCH.match(before) is not None
    if is_logic or is_branch or _DECLARES.match(before):
        return Writing("logic", word, call=call)
    if match := _LINE_START.match(before):
        return Writing("line", match[1])
    return Writing("prose", word)


def _open_brace(before: str) -> bool:
    """Whether logic goes on at the end of a part of a line: after '{', before its colon or bar."""
    logic: list[bool] = []  # for each brace that is open
    index = 0
    while index < len(before):
        c = before[index]
        if c == "\\" or before.startswith("||", index):
            index += 1  # what follows means nothing of its own
        elif c == "{":
            logic.append(True)
        elif c == "}" and logic:
            logic.pop()
        elif c in ":|" and logic:
            logic[-1] = False
        index += 1
    return bool(logic) and logic[-1]


def open_call(before: str) -> Call | None:
    """The innermost call that is not closed yet at the end of a part of a line."""
    depth = argument = 0
    quoted = False
    for index in range(len(before) - 1, -1, -1):
        c = before[index]
        if c == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif c == ")":
            depth += 1
        elif c == "(" and depth:
            depth -= 1
        elif c == "(":
            name = _CALLED.search(before, 0, index)
            return Call(name[1], argument) if name else None
        elif c == "," and depth == 0:
            argument += 1
        elif c in "{}|" and depth == 0:
            return None
    return None
