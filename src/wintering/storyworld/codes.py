"""The kinds of problem that this room finds in a world.toml, each with its page in docs/errors/."""

from __future__ import annotations

from wintering.diagnostics import Code

NOT_FOUND = Code("WLD001", "there is no world here")
NOT_TEXT = Code("WLD002", "the file is not plain UTF-8 text")
NOT_TOML = Code("WLD003", "the file is not TOML")
UNKNOWN_KEY = Code("WLD004", "a key or section that no world has")
MISSING = Code("WLD005", "something a world needs is not there")
WRONG_KIND = Code("WLD006", "a value of the wrong kind")
OUT_OF_RANGE = Code("WLD007", "a number outside its range")
UNKNOWN_WORD = Code("WLD008", "a word that is not one of those allowed here")
UNKNOWN_NAME = Code("WLD009", "a name that nothing declares")
TAKEN_NAME = Code("WLD010", "a name that something else has already")
ILLEGAL_NAME = Code("WLD011", "a name that Ink cannot read")
NOT_YOU = Code("WLD012", "nobody is you, or more than one")
UNREACHABLE = Code("WLD013", "a place that nobody can walk to")
DAY_NOT_FILLED = Code("WLD014", "a routine that does not fill the day once")
NOT_OVER_TWENTY = Code("WLD015", "someone declared over twenty who is not")
AT_ODDS = Code("WLD016", "two values that contradict each other")

ALL = (
    NOT_FOUND,
    NOT_TEXT,
    NOT_TOML,
    UNKNOWN_KEY,
    MISSING,
    WRONG_KIND,
    OUT_OF_RANGE,
    UNKNOWN_WORD,
    UNKNOWN_NAME,
    TAKEN_NAME,
    ILLEGAL_NAME,
    NOT_YOU,
    UNREACHABLE,
    DAY_NOT_FILLED,
    NOT_OVER_TWENTY,
    AT_ODDS,
)
