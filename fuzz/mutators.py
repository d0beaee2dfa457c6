"""Changes that keep a shape: to Ink and TOML by tokens and lines, to JSON by its nodes."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

_SOURCE_TOKENS = (
    "{", "}", "|", "->", "<-", "<>", "->->", "* ", "+ ", "- ", "* * ", "- - ", "~ ", "= s\n",
    "=== k\n", "=== function f(x)\n", "(", ")", "[", "]", " # ", '"', "\\", ":", ",", "!", "&",
    "$", "?", "!?", "^", "//", "/*", "*/", "\n", "\t", "VAR x = ", "CONST c = ", "LIST L = ",
    "~ temp t = ", "EXTERNAL e(a)\n", "INCLUDE b.ink\n", "TODO: ", "- else:", "not ", " and ",
    " or ", " mod ", " has ", "~ return ", "ref ", "true", "-> DONE\n", "-> END\n", "{stopping:\n",
    "{shuffle once:\n", "{cycle:\n", "{x:\n", "f(1)", "-> k", "<- k", "-> k ->", "(label) ", "x++",
    "x += 1", "2147483648", "-1", "1.5", "0", "é", "日", "\u2028", "RANDOM(1, 6)",
    "TURNS_SINCE(-> k)", "LIST_RANGE(L, 1, 2)", "SEED_RANDOM(3)", "POW(2, 100)", "READ_COUNT(-> k)",
    "k.s",
)  # fmt: skip
_TOML_TOKENS = (
    "[", "]", "[[", "]]", "=", '"', "'", '"""', ".", ",", "{", "}", "#", "\n", "\\u0000", "true",
    "nan", "inf", "-1", "1e400", "9" * 30, "0x10", "1979-05-27", "[place.x]\n", "[person.x]\n",
    "name", "[laws]\n", "use = []\n", "[quality.x]\n", "range = [1, 0]\n", "é", "\t",
)  # fmt: skip
_SCALARS: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 7, 1 << 31, -(1 << 63), 1 << 64, 10**40, 0.5, -0.0, 1e308,
    float("inf"), "", "a", ".", "^", "first", "END", "DONE", "first.again", "\n", "é", "x" * 300,
    "0x1.8p+1", "nan", [], {}, [[]], {"float": "nan"}, {"list": ["Colours.red"]}, {"to": "first"},
    {"to": "nowhere"}, {"ref": "number", "depth": 0}, {"ref": "count", "depth": -1},
    {"ref": "x", "depth": 99}, {"tag": "t"}, {"nothing": True},
)  # fmt: skip
_DEEP = 2000
_CHANGES_AT_ONCE = 4


def changed_source(text: str, chance: random.Random, *, toml: bool = False) -> str:
    """A source with some tokens or lines put in, left out, moved or said again."""
    tokens = _TOML_TOKENS if toml else _SOURCE_TOKENS
    for _ in range(chance.randint(1, _CHANGES_AT_ONCE)):
        at = chance.randint(0, len(text))
        kind = chance.randrange(7)
        if kind < 2:
            text = text[:at] + chance.choice(tokens) + text[at:]
        elif kind == 2:
            text = text[:at] + text[at + chance.randint(1, 12) :]
        elif kind == 3:
            text = text[:at] + chance.choice(tokens) * chance.randint(2, 40) + text[at:]
        else:
            lines = text.split("\n")
            one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            if kind == 4:
                lines[one], lines[other] = lines[other], lines[one]
            elif kind == 5:
                lines.insert(one, lines[other])
            else:
                del lines[one : one + chance.randint(1, 3)]
            text = "\n".join(lines)
    return text


def changed_json(data: Any, chance: random.Random) -> Any:
    """A JSON value with some of its nodes changed for others."""
    if not isinstance(data, dict | list):
        return copy.deepcopy(chance.choice(_SCALARS))
    data = copy.deepcopy(data)
    for _ in range(chance.randint(1, _CHANGES_AT_ONCE)):
        nodes = list(_nodes(data))
        if not nodes:
            return copy.deepcopy(chance.choice(_SCALARS))
        home, key = chance.choice(nodes)
        other_home, other_key = chance.choice(nodes)
        kind = chance.randrange(8)
        if kind < 3:
            home[key] = copy.deepcopy(chance.choice(_SCALARS))
        elif kind == 3:
            del home[key]
        elif kind == 4:
            home[key] = copy.deepcopy(other_home[other_key])
        elif kind == 5 and isinstance(home, list):
            home.insert(key, copy.deepcopy(home[key]))
        elif kind == 5:
            home[chance.choice(("at", "kind", "call", "x", "first", "of"))] = copy.deepcopy(
                home[key]
            )
        elif kind == 6 and isinstance(home[key], str):
            text = home[key]
            at = chance.randint(0, len(text))
            home[key] = (
                text[:at] + chance.choice((".", "0", "-", "first", "", "(")) + text[at + 1 :]
            )
        elif kind == 6 and type(home[key]) is int:
            home[key] += chance.choice((-1, 1, 100, -100))
        elif chance.random() < 0.2:
            for _ in range(chance.choice((3, 60, _DEEP))):
                home[key] = [home[key]]
            return data  # a copy of so deep a thing cannot be made
        else:
            home[key] = [home[key]]
    return data


def _nodes(data: Any) -> Iterator[tuple[Any, Any]]:
    waiting = [data]
    while waiting:
        home = waiting.pop()
        for key in list(home) if isinstance(home, dict) else range(len(home)):
            yield home, key
            if isinstance(home[key], dict | list):
                waiting.append(home[key])
