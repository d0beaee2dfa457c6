"""Functions that only say words, and branches found in a table: the same as piece by piece.

A story whose points are counted prints each piece by itself; so each story here is told both
ways, and is to be told alike.
"""

import pytest

from ink.playing import lines, offered, program
from wintering.ink import Program, Story, StoryFault
from wintering.ink.values import DivertTarget

FUNCTIONS = """
=== function fixed()
some words
=== function chosen(x)
{ x:
- 0: none
- 1: one
- 2: two
- 3: three
- else: many
}
=== function perhaps(x)
{ x:
- 0:
- 1: once
- 2: twice
- 3:
- 4: often
}
=== function asked(x)
{
- x > 3: above {x} steps 
- x == 2: {x > 1: two, no less|less}
- else: {chosen(x)}, then
}
=== function turning()
{&one way|another|a third}
=== function once_only()
{!the first|the second}
=== function noting(x)
~ noted = noted + x
it is {noted}
=== function inside(x)
<{perhaps(x)}>
=== function loose(x)
{x > 1: words} {x > 5: more} 
=== function glued()
<> sticks <>
=== function two_lines()
over
under
=== function tagged()
marked # mark
=== function giving(x)
said {x}
~ return x
=== function calling(x)
{ x > 0: {x} and {calling(x - 1)}|done}
=== function loud(x)
{ giving(x) > 1: said|not}
=== function dividing(x)
a share of {12 / x} parts
"""
CALLS = (
    "fixed()", "chosen(n)", "chosen(0)", "chosen(true)", "chosen(2.0)", 'chosen("3")',
    "perhaps(n)", "perhaps(1)", "perhaps(3)", "asked(n)", "asked(5)", "asked(0)", "turning()",
    "once_only()", "noting(n)", "inside(n)", "inside(4)", "loose(n)", "loose(0)", "glued()",
    "two_lines()", "tagged()", "giving(n)", "calling(n)", "loud(n)",
    "dividing(n)",
)  # fmt: skip
PLACES = (
    "{%s}", "before {%s}", "{%s} after", "{%s}{%s}", " {%s} {%s} ", "<> {%s} <>\nnext",
    "{n > 1: {%s}|no}", "{n > 5: no|so {%s}}", "{\n- n > 1: {%s}\n- else: no\n}", "{&{%s}|b}",
    "~ word = \"({%s})\"\n{word}", "a # tag {%s}", "{%s}\n{%s}", "{n} {%s}.", "~ %s\nend",
    "* [go {%s}] on\n* stay {%s}[]", "{in_function()}", "{LIST_COUNT(bag)}: {%s}",
)  # fmt: skip


def source(place: str, call: str) -> str:
    """A story that calls a function in some place, twice."""
    text = place.replace("%s", call)
    return (
        'VAR n = 2\nVAR noted = 0\nVAR word = ""\nLIST bag = (cup), pot\n-> k\n=== k\n'
        f"{text}\n- (again) {text.replace('* ', '+ ')}\n- -> DONE\n"
        f"=== function in_function()\n  {{{call}}} \n{FUNCTIONS}"
    )


def told(story: Story) -> list[object]:
    """Lines and choices, the first always taken, with the state between them."""
    found: list[object] = []
    for _ in range(3):
        while story.can_continue:
            found.append(story.continue_line())
        found += [offered(story), story.save()]
        if not story.choices:
            break
        story.choose(0)
    return found


@pytest.mark.parametrize("place", PLACES)
def test_what_a_function_says_is_told_alike_in_one_text_and_piece_by_piece(place: str) -> None:
    for call in CALLS:
        found = program(source(place, call))
        piecewise = Story(found, hits=[0] * len(found.points()))
        assert told(piecewise) == told(Story(found)), call


def says(found: Program, name: str) -> bool | None:
    """Whether a function always says words; None when it does more than saying them."""
    wording = found.linked.space.wording(name, None)
    return None if wording is None else wording.is_firm


def test_only_a_function_that_does_no_more_gives_its_words() -> None:
    found = program(f'VAR n = 2\nVAR noted = 0\nVAR word = ""\nLIST bag = (cup), pot\n{FUNCTIONS}')
    assert {
        "fixed": True, "chosen": True, "perhaps": False, "asked": True, "turning": True,
        "once_only": False, "noting": None, "inside": True, "loose": None, "glued": None,
        "two_lines": None, "tagged": None, "giving": None, "calling": None, "loud": None,
        "dividing": None,
    } == {
        name: says(found, name)
        for name in (
            "fixed", "chosen", "perhaps", "asked", "turning", "once_only", "noting", "inside",
            "loose", "glued", "two_lines", "tagged", "giving", "calling", "loud", "dividing",
        )
    }  # fmt: skip


def test_a_function_may_be_asked_for_its_words_without_end() -> None:
    begins = "VAR n = 0\nVAR noted = 0\n-> k\n=== k\n"
    text = f"{begins}{{asked(0)}}\n~ n = n + 1\n{{n < 700: -> k}}\n-> DONE\n{FUNCTIONS}"
    assert ["none, then"] * 700 == [each for each in lines(Story(program(text))) if each]


def test_a_fault_in_what_a_function_says_comes_after_what_was_told_before() -> None:
    found = program(source("before {%s} after", "dividing(n - 2)"))
    story = Story(found)
    assert ["before a share of"] == [story.continue_line().text]
    with pytest.raises(StoryFault):
        story.continue_line()


SWITCH = """
VAR x = 0
LIST size = small, large, huge, vast
CONST FEW = 2
VAR more = 4
-> k
=== k
{ x:
%s
- else: none
}
-> DONE
=== away
-> DONE
"""


@pytest.mark.parametrize(
    ("tests", "value", "expected"),
    [
        (("0", "1", "FEW", "3"), 2, "way 2"),
        (("0", "1", "FEW", "3"), 2.0, "way 2"),
        (("0", "1", "FEW", "3"), True, "way 1"),
        (("0", "1", "FEW", "3"), "3", "way 3"),
        (("0", "1", "FEW", "3"), 4, "none"),
        (("0", "1", "1", "3"), 1, "way 1"),
        (("0", "1", "2", "more"), 4, "way 3"),
        (('"a"', '"b"', '"c"', '"4"'), "c", "way 2"),
        (('"a"', '"b"', '"c"', '"4"'), 4, "way 3"),
        (('"a"', '"b"', '"c"', '"4"'), "d", "none"),
    ],
)
def test_a_branch_is_found_whatever_the_kind_of_its_subject(
    tests: tuple[str, ...], value: object, expected: str
) -> None:
    rows = "\n".join(f"- {test}: way {index}" for index, test in enumerate(tests))
    story = Story(program(SWITCH % rows))
    story.variables["x"] = value  # type: ignore[assignment]
    assert [expected] == lines(story)


@pytest.mark.parametrize("how", ["way {0}", "\n    -> way{0}"])
@pytest.mark.parametrize(("value", "expected"), [("large", 1), ("vast", 3), ("(small, large)", 4)])
def test_a_branch_of_a_list_is_found_by_its_items(how: str, value: str, expected: int) -> None:
    items = ("small", "large", "huge", "vast")
    rows = "\n".join(f"- {item}: {how.format(index)}" for index, item in enumerate(items))
    knots = "".join(f"=== way{index}\nway {index}\n-> DONE\n" for index in range(4))
    story = Story(program(SWITCH.replace("VAR x = 0", f"VAR x = {value}") % rows + knots))
    assert ["none" if expected == 4 else f"way {expected}"] == lines(story)


def test_what_cannot_be_compared_with_the_branches_is_a_fault_at_the_first() -> None:
    rows = "\n".join(f"- {item}: it" for item in ("small", "large", "huge", "vast"))
    story = Story(program(SWITCH % rows))
    story.variables["x"] = DivertTarget("away")
    with pytest.raises(StoryFault, match="cannot be used"):
        lines(story)
