"""Any data at all given as a story's state is refused by name, or is a state that can be played."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ink.playing import lines, program
from wintering.ink import LostPlace, Story, StoryFault

STORY = """
VAR count = 0
VAR held = ()
LIST Colours = red, (green), blue = 7
-> first
=== function grow(ref number)
~ number = number + 1
~ return number
=== first
~ temp local = count
{&One|Two} {held}.
+ (go) [Go {Colours}] # tag
    -> tunnel(local, -> second) ->
    -> first
* [Thread]
    <- aside(local)
    -> DONE
=== tunnel(ref number, -> onward)
~ temp inside = grow(number)
Inside {inside}.
+ [Back] ->->
+ [Onward] ->-> onward
=== aside(number)
* [Aside {number}]
    ~ held += blue
    -> second
=== second
~ count++
{count > 4: -> END}
+ [Back to first] -> first
"""
PROGRAM = program(STORY)
TURNS = 6

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["first", "first:", "tunnel", "local", "Colours.red", "nowhere", "1e9", "\n"])
    | st.fixed_dictionaries({"ref": st.sampled_from(["local", "number"]), "depth": st.integers()})
    | st.fixed_dictionaries({"to": st.sampled_from(["first", "grow", "nowhere", "first.go"])})
    | st.fixed_dictionaries({"list": st.lists(st.sampled_from(["Colours.red", "x", "."]))})
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=6,
)


def states() -> list[dict[str, Any]]:
    """Real states: at the beginning of each turn of a few plays."""
    found: list[dict[str, Any]] = []
    for first in range(3):
        story = Story(PROGRAM, seed=first)
        for turn in range(TURNS):
            while story.can_continue:
                found.append(story.save())
                story.continue_line()
            found.append(story.save())
            if not story.choices:
                break
            story.choose((first + turn) % len(story.choices))
    return found


STATES = states()


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every place in some data: what it stands in, and its key there."""
    found: list[tuple[Any, Any]] = []
    keys = list(data) if isinstance(data, dict) else range(len(data))
    for key in keys:
        found.append((data, key))
        if isinstance(data[key], dict | list):
            found.extend(places(data[key]))
    return found


def play_what_is_taken(state: Any) -> None:
    """Take up a state and play: only what has a name may go wrong."""
    try:
        story = Story(PROGRAM, state=state)
    except (LostPlace, ValueError):
        return
    with suppress(StoryFault):
        for _ in range(TURNS):
            lines(story)
            story = Story(PROGRAM, state=json.loads(json.dumps(story.save())))
            if not story.choices:
                return
            story.choose(0)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_state_changed_anywhere_is_refused_or_played(data: st.DataObject) -> None:
    state = json.loads(json.dumps(data.draw(st.sampled_from(STATES))))
    for _ in range(data.draw(st.integers(1, 3))):
        home, key = data.draw(st.sampled_from(places(state)))
        if data.draw(st.booleans()):
            home[key] = data.draw(JSON)
        else:
            del home[key]
        if not places(state):
            break
    play_what_is_taken(state)


@settings(max_examples=100, deadline=None)
@given(JSON.filter(lambda data: data is not None))  # None is a story from its beginning
def test_data_that_is_no_state_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match="a saved story that cannot be read"):
        Story(PROGRAM, state=data)


def in_the_tunnel(**frame: Any) -> dict[str, Any]:
    """The state inside a tunnel, with its inner level changed."""
    story = Story(PROGRAM)
    lines(story)
    story.choose(0)
    lines(story)
    state = json.loads(json.dumps(story.save()))
    state["flow"]["frames"][1].update(frame)
    return state


def test_a_tunnel_that_nothing_entered_is_refused() -> None:
    state = in_the_tunnel()
    del state["flow"]["frames"][0]
    with pytest.raises(ValueError, match="of kind 1"):
        Story(PROGRAM, state=state)


def test_a_tunnel_entered_from_nowhere_is_refused() -> None:
    state = in_the_tunnel()
    del state["flow"]["frames"][1]["call"]
    with pytest.raises(ValueError, match="from nowhere"):
        Story(PROGRAM, state=state)


@pytest.mark.parametrize("depth", [-1, 3, 99])
def test_a_reference_out_of_the_flow_is_refused(depth: int) -> None:
    state = in_the_tunnel(temporaries={"number": {"ref": "local", "depth": depth}})
    with pytest.raises(ValueError, match="leads nowhere"):
        Story(PROGRAM, state=state)


def test_a_reference_to_itself_is_refused() -> None:
    state = in_the_tunnel(temporaries={"number": {"ref": "number", "depth": 2}})
    with pytest.raises(ValueError, match="leads to a reference"):
        Story(PROGRAM, state=state)


def test_a_place_visited_less_than_never_is_refused() -> None:
    state = in_the_tunnel()
    state["visits"]["first"] = -99
    with pytest.raises(ValueError, match="visited -99 times"):
        Story(PROGRAM, state=state)


def test_a_global_is_no_reference() -> None:
    state = in_the_tunnel()
    state["variables"]["count"] = {"ref": "local", "depth": 1}
    with pytest.raises(ValueError, match="count holds a reference"):
        Story(PROGRAM, state=state)
