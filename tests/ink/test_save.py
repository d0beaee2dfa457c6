"""Saving: canonical, small, and kept through edits of the story."""

import json

import pytest

from ink.playing import lines, offered, program, reloaded
from wintering.ink import LostPlace, Story

STORY = """
VAR n = 1
VAR other = 2.5
LIST seen = a, b, c
-> hub
=== hub ===
Hub {hub}.
+ (go) [Go]
    ~ n = n + 1
    ~ seen += a
    -> walk ->
    -> hub
+ [Rest]
    You rest.
    -> hub
=== walk ===
~ temp steps = n * 2
<- birds
You walk {steps} steps.
* [On] {steps}
- ->->
=== birds ===
* [Listen to the birds] They sing.
- -> DONE
"""


def at_first_choice(text: str) -> Story:
    """A story at its first choice."""
    story = Story(program(text))
    lines(story)
    return story


def test_a_save_is_json_and_equal_for_equal_states() -> None:
    one, two = at_first_choice(STORY), at_first_choice(STORY)
    one.choose(1)
    lines(one)
    two.choose(1)
    lines(two)
    assert json.dumps(one.save()) == json.dumps(two.save())
    assert one.save() == reloaded(one).save()
    one.choose(0)
    lines(one)
    assert one.save() != two.save()


def test_first_values_are_not_saved() -> None:
    assert {} == at_first_choice(STORY).save()["variables"]


def test_a_story_goes_on_inside_tunnels_and_threads() -> None:
    story = at_first_choice(STORY)
    story.choose(0)
    lines(story)
    again = reloaded(story)
    assert offered(story) == offered(again) == ["Listen to the birds", "On"]
    for each in (story, again):
        each.choose(1)
    assert lines(story) == lines(again)
    assert story.save() == again.save()


def test_between_two_lines_of_one_run_a_story_can_be_saved_too() -> None:
    found = program("One.\nTwo {RANDOM(1, 100)}.\nThree.\n-> END\n")
    story = Story(found, seed=5)
    told = [story.continue_line().text]
    told.extend(lines(reloaded(story)))
    assert lines(Story(found, seed=5)) == told


def test_lines_put_in_above_do_not_lose_a_place() -> None:
    story = at_first_choice(STORY)
    story.choose(0)
    lines(story)
    edited = STORY.replace("=== walk ===", "=== walk ===\nIt is early.").replace(
        "Hub {", "The hub {"
    )
    edited = edited.replace("VAR n = 1", "VAR fresh = 3\nVAR n = 1")
    again = Story(program(edited), state=story.save())
    assert 2 == again.variables["n"]
    assert 3 == again.variables["fresh"]
    again.choose(1)
    assert ["4", "The hub 1."] == lines(again)  # a knot gone back to from inside counts once


def test_a_choice_that_is_gone_is_reported_and_the_rest_can_be_kept() -> None:
    story = at_first_choice(STORY)
    story.choose(0)
    lines(story)
    edited = program(STORY.replace("* [On]", "* [Onward]"))
    with pytest.raises(LostPlace):
        Story(edited, state=story.save())
    kept = Story(edited, state=story.save(), forget_flow=True)
    assert 2 == kept.variables["n"]
    assert 1 == kept.visits("hub.go")
    kept.go_to("hub")
    assert ["Hub 2."] == lines(kept)


def test_a_knot_that_is_gone_is_reported() -> None:
    story = at_first_choice("-> a\n=== a ===\nA.\n* [On] -> b\n=== b ===\nB.\n-> END\n")
    with pytest.raises(LostPlace):
        Story(program("-> b\n=== b ===\nB.\n-> END\n"), state=story.save())


# The story above after its first choice, as version 0.1 saved it.
TUNNEL = [{}, {"kind": 1, "call": "hub:7a08b408~0", "temporaries": {"steps": 4}}]
FIRST_FORM = {
    "form": 1,
    "turn": 1,
    "seed": 4,
    "draws": 0,
    "variables": {"n": 2, "seen": {"list": ["seen.a"]}},
    "visits": {"birds": 1, "hub": 1, "hub.go": 1, "walk": 1},
    "turns": {"birds": 1, "hub": 0, "hub.go": 1, "walk": 1},
    "flow": {
        "frames": TUNNEL,
        "choices": [
            {"choice": "birds:choice:b12c594d", "text": "Listen to the birds", "frames": TUNNEL},
            {"choice": "walk:choice:dbedd094", "text": "On", "frames": TUNNEL},
        ],
    },
}


def test_a_save_of_the_first_form_still_opens() -> None:
    story = Story(program(STORY), state=FIRST_FORM)
    assert ["Listen to the birds", "On"] == offered(story)
    assert (1, 0) == (story.turns_since("hub"), story.turns_since("walk"))
    story.choose(1)
    assert ["4", "Hub 1."] == lines(story)


@pytest.mark.parametrize(
    "bad", [{}, {"form": 99}, {"form": 1, "turn": "x"}, {"form": 2, "turn": []}]
)
def test_data_that_is_no_save_is_refused(bad: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="saved story"):
        Story(program("Hello.\n"), state=bad)
