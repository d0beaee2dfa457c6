"""A newline that would do nothing is left out of generated code; each that ends a line is not."""

import pytest

from ink.playing import told

BEGIN = (
    'VAR n = 1\nVAR m = 0\nVAR word = "moss"\nVAR spoken = -> say\nEXTERNAL aloud(x)\n-> k\n=== k\n'
)
FUNCTIONS = """
-> DONE
=== function say(x)
said <>
~ return x
=== function aloud(x)
aloud <>
~ return x
=== function quietly(x)
~ return x
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("~ quietly(n)\n{word}\nafter", ["moss", "after"]),
        ("~ quietly(n)\n~ m = 3\n~ n = quietly(m)\n{n}\nafter", ["3", "after"]),
        ("~ quietly(n)\n{n > 0: {word}}\nafter", ["moss", "after"]),
        ("~ quietly(n)\n{n > 0: {word}|}\nafter", ["moss", "after"]),
        ("~ quietly(n)\n{n > 5: |{word}}\nafter", ["moss", "after"]),
        ("~ quietly(n)\n{&{word}|}\nafter", ["moss", "after"]),
        ("~ quietly(n)\n{!|{word}}\nafter", ["after"]),
        ("{word}{n > 5:\n    ~ m = 2\n}\nafter", ["moss", "after"]),
        ("{word}{n > 5:\n    ~ m = 2\n- else:\n    ~ m = 3\n}\nafter", ["moss", "after"]),
        ("{word}{\n- n > 5: five\n- n > 0: one\n- else: none\n}\nafter", ["moss", "one", "after"]),
        ("~ quietly(n)\nash{n > 5:\n    ~ m = 2\n}\nafter", ["ash", "after"]),
        ("~ quietly(n)\n{word} # tag\nafter", ["moss", "after"]),
        ("~ quietly(n)\n{word} <>\nafter", ["moss after"]),
        ("~ quietly(n)\n<> {word}\nafter", ["moss", "after"]),
        ('~ quietly(n)\n~ word = "{word} {n}"\n{word}\nafter', ["moss 1", "after"]),
    ],
)
def test_lines_end_where_they_are_written_to_end(text: str, expected: list[str]) -> None:
    assert expected == [each for each in told(BEGIN + text + FUNCTIONS) if each]


@pytest.mark.parametrize(
    ("call", "expected"),
    [("say(n)", "said"), ("aloud(n)", "aloud"), ("spoken(n)", "said")],
)
def test_what_is_printed_by_a_call_is_a_line_of_its_own(call: str, expected: str) -> None:
    functions = FUNCTIONS.replace(" <>", "")
    found = told(f"{BEGIN}before\n~ quietly(n)\n~ {call}\nafter{functions}")
    assert ["before", expected, "after"] == [each for each in found if each]


def test_a_branch_first_come_to_later_begins_a_line_too() -> None:
    branches = (
        "{n > 5:\n    one\n    ~ m = 2\n    two\n- else:\n    three\n    ~ m = 3\n    four\n}\n"
    )
    again = "~ n = n + 5\n{n < 10: -> k}\n"
    assert ["moss", "three", "four", "moss", "one", "two"] == [
        each for each in told(f"{BEGIN}{{word}} {branches}{again}{FUNCTIONS}") if each
    ]


def test_a_function_ends_its_lines_and_begins_with_none() -> None:
    text = (
        "<{lines(1)}>\n=== function lines(x)\n~ temp y = x\n{\n- y > 0:\n    over {y}\n"
        "    ~ y = 2\n    {quietly(y)}\n    under\n}\n"
    )
    head, foot = FUNCTIONS.split("-> DONE\n", 1)
    body, function = text.split("=== ", 1)
    story = f"{BEGIN}{body}{head}-> DONE\n=== {function}{foot}"
    assert ["<over 1", "2", "under>"] == [each for each in told(story) if each]
