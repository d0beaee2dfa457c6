"""Bytes with a right digest and anything behind it: refused by name, or a story to be played."""

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ink.playing import lines, program
from wintering.ink import (
    BrokenProgram,
    Story,
    StoryFault,
    compile_story,
    nodes,
    read_program,
    write_program,
)
from wintering.ink.form.coding import KINDS

STORY = """
VAR n = 1
LIST seen = (a), b = 4
-> hub(3)
=== hub(times)
{n > 0: {seen ? a:yes|no}} {twice(n)} {TURNS_SINCE(-> walk)} {times}
+ (go) [Go] # tag
    ~ n = twice(n)
    -> walk -> hub(n)
* {not go} Rest
- (rest) {&One|Two}
-> DONE
=== walk
{ n:
- 1: One.
- else: More.
}
->->
=== function twice(x)
~ return x * 2
"""
TURNS = 4
Parts = dict[str, Any]

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=6)
    | st.sampled_from(["hub", "hub.go", "twice", "n", "x", "knot", "function", "__class__"])
)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3), max_leaves=5)


def taken_apart(packed: bytes) -> Parts:
    """The table of a program form, and its flows."""
    body = packed.split(b"\n", 2)[2]
    size, _, rest = body.partition(b"\n")
    table, at = json.loads(rest[: int(size)]), int(size)
    flows: Parts = {}
    for path, length in table["flows"].items():
        flows[path] = json.loads(rest[at : at + length])
        at += length
    return {"table": table, "flows": flows}


def assembled(parts: Parts) -> bytes:
    """A program form of these parts, whose lengths and digest are right."""
    flows = {path: json.dumps(each).encode() for path, each in parts["flows"].items()}
    lengths = {path: len(each) for path, each in flows.items()}
    head = json.dumps({**parts["table"], "flows": lengths}).encode()
    body = b"".join((b"%d\n" % len(head), head, *flows.values()))
    digest = hashlib.sha256(body).hexdigest().encode()
    return b"wintering ink program 1\n" + digest + b"\n" + body


PARTS = taken_apart(write_program(program(STORY)))


def copied() -> Parts:
    """The parts of the story, to be changed."""
    return json.loads(json.dumps(PARTS))


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every place in some data: what it stands in, and its key there."""
    found: list[tuple[Any, Any]] = []
    for key in list(data) if isinstance(data, dict) else range(len(data)):
        found.append((data, key))
        if isinstance(data[key], dict | list):
            found.extend(places(data[key]))
    return found


def play(packed: bytes) -> None:
    """Play a few turns of a program."""
    story = Story(read_program(packed, "out.bin"))
    for _ in range(TURNS):
        lines(story)
        if not story.choices:
            return
        story.choose(0)


def test_the_parts_put_together_are_the_program() -> None:
    play(assembled(PARTS))


@settings(max_examples=250, deadline=None)
@given(st.data())
def test_a_program_changed_anywhere_is_refused_or_played(data: st.DataObject) -> None:
    parts = copied()
    where = parts["table"] if data.draw(st.booleans()) else parts["flows"]
    for _ in range(data.draw(st.integers(1, 2))):
        home, key = data.draw(st.sampled_from(places(where)))
        other, its_key = data.draw(st.sampled_from(places(where)))
        kind = data.draw(st.integers(0, 2))
        if kind == 0:
            home[key] = data.draw(JSON)
        elif kind == 1:
            home[key] = json.loads(json.dumps(other[its_key]))
        else:
            del home[key]
        if not places(where):
            break
    with suppress(BrokenProgram, StoryFault):
        play(assembled(parts))


def without_labels(parts: Parts) -> None:
    parts["table"]["places"] = [each for each in parts["table"]["places"] if each[1] != "label"]


def with_a_place_that_nothing_declares(parts: Parts) -> None:
    hub = next(each for each in parts["table"]["places"] if each[0] == "hub")
    parts["table"]["places"].append(["hub.far", "label", *hub[2:]])
    parts["flows"][""] = json.loads(json.dumps(parts["flows"][""]).replace('"hub"', '"hub.far"'))


def with_a_place_in_no_knot(parts: Parts) -> None:
    for each in parts["table"]["places"]:
        if each[0] == "walk":
            each[5] = "g/rden"


def with_one_counter_twice(parts: Parts) -> None:
    parts["table"]["counters"][-1] = parts["table"]["counters"][0]


def with_one_argument_more(parts: Parts) -> None:
    def more(node: Any) -> None:
        if not isinstance(node, list):
            return
        for each in node:
            more(each)
        if "twice" in node:
            given = next(each for each in node if isinstance(each, list) and each)
            given.append(given[0])

    more(parts["flows"]["hub"])


def with_a_first_value_of_the_wrong_kind(parts: Parts) -> None:
    product = json.loads(json.dumps(parts["flows"]["twice"][0][1]))
    where = product[-1]
    product[2] = [1, [[9, "a", where]], where]  # a text, times two
    parts["table"]["source"][3][0][2] = product


def with_a_choice_in_the_words_of_a_choice(parts: Parts) -> None:
    choice = KINDS.index(nodes.Choice)
    found = [home[key] for home, key in places(parts["flows"]["hub"])]
    first, second = (each for each in found if isinstance(each, list) and [choice] == each[:1])
    second[6] = [json.loads(json.dumps(first))]


@pytest.mark.parametrize(
    "change",
    [
        with_a_choice_in_the_words_of_a_choice,
        with_a_first_value_of_the_wrong_kind,
        without_labels,
        with_a_place_that_nothing_declares,
        with_one_argument_more,
        with_a_place_in_no_knot,
        with_one_counter_twice,
    ],
)
def test_parts_that_do_not_fit_together_are_refused(change: Callable[[Parts], None]) -> None:
    parts = copied()
    change(parts)
    assert PARTS != parts
    with pytest.raises(BrokenProgram) as broken:
        play(assembled(parts))
    assert "INK070" == broken.value.diagnostic.code.number
    assert "out.bin" == broken.value.diagnostic.span.file


def test_a_function_whose_parameters_share_a_name_is_played_all_the_same() -> None:
    text = "{f(1, 2)}\n-> END\n=== function f(a, a)\n~ return a\n"
    program, found = compile_story("main.ink", lambda path: text)
    assert found.has_errors  # no checked program is like it, but bytes may be
    play(write_program(program))
