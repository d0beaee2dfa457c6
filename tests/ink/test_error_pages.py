"""Every code has a page whose examples do what it says."""

import re
from pathlib import Path

import pytest

from ink.playing import diagnose, lines, reader
from wintering.ink import LostPlace, Story, StoryFault, compile_story
from wintering.ink import codes as ink_codes
from wintering.ink.checking.story import inspect_story

PAGES = Path(__file__).parents[2] / "docs" / "errors"
_BLOCK = re.compile(r"```ink (fails|mended)\n(.*?)```", re.DOTALL)
MOST_TURNS = 5
# These two are not about a source alone: they have tests of their own.
APART = (ink_codes.LOST_PLACE, ink_codes.NOT_A_PROGRAM)
CODES = [code for code in ink_codes.ALL if code not in APART]


def example(number: str, which: str) -> str:
    """The failing or the mended example of a page."""
    page = (PAGES / f"{number}.md").read_text(encoding="utf-8")
    return dict(_BLOCK.findall(page))[which]


def found_in(text: str, is_whole: bool = False) -> list[str]:
    """The codes that a story shows when it is checked and, if it may be, played."""
    look = inspect_story if is_whole else compile_story
    program, diagnostics = look("main.ink", reader({"main.ink": text}))
    found = [each.code.number for each in diagnostics]
    if diagnostics.has_errors:
        return found
    story = Story(program)
    try:
        for _ in range(MOST_TURNS):
            lines(story)
            if not story.choices:
                break
            story.choose(0)
    except StoryFault as fault:
        found.append(fault.diagnostic.code.number)
    if story.ran_out:
        found.append(story.ran_out.code.number)
    return found


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.number)
def test_the_failing_example_fails_and_the_mended_one_does_not(code: ink_codes.Code) -> None:
    is_whole = code in ink_codes.WHOLE_STORY  # which finds more in the examples of the others
    assert code.number in found_in(example(code.number, "fails"), is_whole)
    assert [] == found_in(example(code.number, "mended"), is_whole)


@pytest.mark.parametrize("code", ink_codes.ALL, ids=lambda code: code.number)
def test_the_page_has_the_title_of_its_code(code: ink_codes.Code) -> None:
    page = (PAGES / f"{code.number}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {code.number}: {code.title}\n")


def test_a_place_that_an_edit_took_out_is_reported() -> None:
    number = ink_codes.LOST_PLACE.number
    before, _ = diagnose(example(number, "fails"))
    after, _ = diagnose(example(number, "mended"))
    story = Story(before)
    lines(story)
    state = story.save()
    with pytest.raises(LostPlace) as lost:
        Story(after, state=state)
    assert number == lost.value.diagnostic.code.number
    assert not Story(after, state=state, forget_flow=True).can_continue
