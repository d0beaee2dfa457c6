"""Flows: several conversations in one story, each standing where it stands."""

import pytest

from ink.playing import lines, offered, program, reloaded
from wintering.ink import Story

STORY = """
VAR n = 0
-> hall
=== hall ===
The hall. {n}
* [Wait] -> cellar ->
  Waited {n}.
- -> DONE
=== cellar ===
~ temp here = "cellar"
~ n++
In the {here}.
* [Up]
- ->->
=== street ===
The street. {n} {hall}
+ [Walk]
    ~ n = n + 10
    -> street
=== done ===
-> END
"""


def two_flows() -> Story:
    """The hall's flow inside the cellar, the street's at its choice, and the street played."""
    story = Story(program(STORY))
    lines(story)
    story.choose(0)
    lines(story)
    story.switch_flow("outside")
    story.go_to("street")
    lines(story)
    return story


def test_a_new_flow_begins_at_the_top_of_the_story() -> None:
    story = Story(program(STORY))
    lines(story)
    story.choose(0)
    lines(story)
    story.switch_flow("outside")
    assert "outside" == story.current_flow
    assert ["The hall. 1"] == lines(story)
    assert [] == offered(story)  # "Wait" may be taken once, in whichever flow


def test_each_flow_keeps_its_choices_and_its_tunnels() -> None:
    story = two_flows()
    assert ["Walk"] == offered(story)
    story.switch_to_default_flow()
    assert ["Up"] == offered(story)
    story.choose(0)
    assert ["Waited 1."] == lines(story)


def test_flows_share_variables_counts_and_turns() -> None:
    story = two_flows()
    story.choose(0)
    assert ["The street. 11 1"] == lines(story)
    turns = story.turns_since("street")
    story.switch_to_default_flow()
    assert 11 == story.variables["n"]
    assert turns == story.turns_since("street")


def test_lines_that_were_not_read_wait_in_their_flow() -> None:
    story = Story(program("One.\nTwo.\nThree.\n=== k ===\nKnot.\n-> DONE\n"))
    assert "One." == story.continue_line().text
    story.switch_flow("other")
    story.go_to("k")
    assert ["Knot."] == lines(story)
    story.switch_to_default_flow()
    assert ["Two.", "Three."] == lines(story)


def test_an_ending_ends_its_flow_alone() -> None:
    story = two_flows()
    story.go_to("done")
    lines(story)
    assert story.is_ended
    story.switch_to_default_flow()
    assert not story.is_ended
    assert ["Up"] == offered(story)


def test_flows_are_saved_and_restored() -> None:
    story = two_flows()
    again = reloaded(story)
    assert story.save() == again.save()
    assert ("DEFAULT_FLOW", "outside") == again.flows
    assert "outside" == again.current_flow
    assert ["Walk"] == offered(again)
    again.switch_to_default_flow()
    again.choose(0)
    assert ["Waited 1."] == lines(again)


def test_a_flow_that_is_removed_is_forgotten() -> None:
    story = two_flows()
    story.remove_flow("outside")
    assert "DEFAULT_FLOW" == story.current_flow
    assert ["Up"] == offered(story)
    story.switch_flow("outside")
    assert () == story.choices
    assert ["The hall. 1"] == lines(story)


def test_the_default_flow_and_an_unknown_one_cannot_be_removed() -> None:
    story = two_flows()
    with pytest.raises(ValueError, match="default flow"):
        story.remove_flow("DEFAULT_FLOW")
    with pytest.raises(KeyError):
        story.remove_flow("nowhere")
