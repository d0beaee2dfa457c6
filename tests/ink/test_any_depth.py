"""What nests, calls or goes round without end: told with its place, and the last save plays on."""

import json
import time

import pytest

from ink.playing import codes, diagnose, lines, offered, program
from wintering.ink import Story, StoryFault

DEPTH = 10_000
SECONDS = 20  # far more than any of these needs, far less than a hang

NESTED = {
    "braces": "VAR x = 1\n" + "{x:" * DEPTH + "a" + "}" * DEPTH + "\n",
    "open braces": "VAR x = 1\n" + "{" * DEPTH,
    "parentheses": "VAR x = 1\n~ x = " + "(" * DEPTH + "1" + ")" * DEPTH + "\n",
    "open parentheses": "VAR x = 1\n~ x = " + "(" * DEPTH,
    "choices": "".join("*" * depth + " a\n" for depth in range(1, 400)) + "*" * DEPTH + " b\n",
    "gathers": "-" * DEPTH + " a\n",
    "spaced choices": "* " * DEPTH + "a\n",
    "brackets": "* " + "[" * DEPTH + "a\n",
    "strings": "VAR x = 1\n{" + '"{' * DEPTH + "x" + '}"' * DEPTH + "}\n",
    "sequences": "{a|" * DEPTH + "b" + "}" * DEPTH + "\n",
    "branches": "VAR x = 1\n" + "{x:\n- 1:\n" * DEPTH + "a\n" + "}\n" * DEPTH,
    "negations": "VAR x = 1\n{" + "not " * DEPTH + "x}\n",
    "minuses": "VAR x = 1\n{" + "- " * DEPTH + "x}\n",
    "calls": "{" + "INT(" * DEPTH + "1" + ")" * DEPTH + "}\n",
    "tunnels": "-> k" + " -> k" * (DEPTH // 5) + " ->\n=== k\n->->\n",
    "tags": "a " + "# b " * DEPTH + "\n",
    "glue": "a" + "<>" * DEPTH + "\n",
    "comments": "/*" * DEPTH + "\n",
    "sums": "VAR x = 1\n{" + "x + " * DEPTH + "x}\n",
    "paths": "-> " + "a." * DEPTH + "a\n",
    "lists": "LIST l = " + "(" * DEPTH + "a" + ")" * DEPTH + "\n",
}


@pytest.mark.parametrize("name", NESTED)
def test_what_is_nested_very_deeply_is_told_or_played(name: str) -> None:
    began = time.monotonic()
    found, diagnostics = diagnose(NESTED[name])
    assert all(each.span.file == "main.ink" for each in diagnostics)
    if not diagnostics.has_errors:
        try:
            lines(Story(found))
        except StoryFault as fault:
            assert "main.ink" == fault.span.file  # noqa: PT017
    assert time.monotonic() - began < SECONDS


def test_files_that_include_one_another_are_told() -> None:
    _, diagnostics = diagnose("INCLUDE a.ink\n", a="INCLUDE b.ink\n", b="INCLUDE a.ink\n")
    assert ["INK009"] == codes(diagnostics)


# Thirty thousand characters, made by doubling.
LONG = 'VAR t = "abcdefghijklmnopqrstuvwxyzABCD"\n' + "~ t = t + t\n" * 10

# Each begins well, offers a choice, and goes wrong when it is taken: (story, line, code).
WRONG = {
    "a function that calls itself": (
        "* [go]\n{f(1)}\n-> DONE\n=== function f(x)\n~ return f(x + 1)\n",
        "INK031",
    ),
    "two functions that call each other": (
        "* [go]\n~ f()\n-> DONE\n=== function f()\n~ g()\n=== function g()\n~ f()\n",
        "INK031",
    ),
    "tunnels into themselves": ("* [go]\n-> k ->\n-> DONE\n=== k\n-> k ->\n->->\n", None),
    "threads into themselves": ("* [go]\n-> k\n=== k\n<- k\n-> DONE\n", None),
    "a knot that goes round in silence": ("* [go]\n-> k\n=== k\n-> k\n", "INK030"),
    "a knot that goes round and counts": (
        "VAR n = 0\n* [go]\n-> k\n=== k\n~ n++\n{n > 0: -> k}\n-> DONE\n",
        "INK030",
    ),
    "lines without end": ("* [go]\n-> k\n=== k\nAgain.\n-> k\n", "INK030"),
    "fallback choices without end": ("* [go]\n-> k\n=== k\n+ -> k\n", "INK030"),
    "glue without end": ("* [go]\n-> k\n=== k\na<>\n-> k\n", "INK030"),
    "tags without end": ("* [go]\n-> k\n=== k\n# a\n-> k\n", "INK030"),
    "a text that doubles": (
        'VAR t = "ab"\n* [go]\n-> k\n=== k\n~ t = t + t\n{true: -> k}\n-> DONE\n',
        "INK071",
    ),
    "a text that is said twice": (
        'VAR t = "ab"\n* [go]\n-> k\n=== k\n~ t = "{t}{t}"\n{true: -> k}\n-> DONE\n',
        "INK071",
    ),
    "a text with logic that is said twice": (
        'VAR t = "ab"\n* [go]\n-> k\n=== k\n~ t = "{t}{f()}{t}"\n{true: -> k}\n-> DONE\n'
        "=== function f()\nand\n~ return 1\n",
        "INK071",
    ),
    "a text that doubles from hand to hand": (
        '* [go]\n{f("ab")}\n-> DONE\n=== function f(t)\n~ return f(t + t)\n',
        "INK071",
    ),
    "one line that grows": (LONG + "* [go]\n-> k\n=== k\n{t}<>\n-> k\n", "INK030"),
    "long lines without end": (LONG + "* [go]\n-> k\n=== k\n{t}\n-> k\n", "INK030"),
    "a number that grows": (
        "VAR n = 3\n* [go]\n-> k\n=== k\n~ n = n * n\n{true: -> k}\n-> DONE\n",
        "INK030",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_never_stops_is_told_and_the_last_save_plays_on(name: str) -> None:
    text, code = WRONG[name]
    began = time.monotonic()
    found = program("Well. \n" + text)
    story = Story(found)
    assert ["Well."] == lines(story)
    kept = json.dumps(story.save())
    story.choose(0)
    with pytest.raises(StoryFault) as fault:
        story.continue_to_choice()
    assert "main.ink" == fault.value.span.file
    assert fault.value.span.line > 1
    if code is not None:
        assert code == fault.value.code.number
    again = Story(found, state=json.loads(kept))
    assert ["go"] == offered(again)
    assert time.monotonic() - began < SECONDS
