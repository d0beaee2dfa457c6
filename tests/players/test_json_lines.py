"""The JSON protocol: one page a line, one choice a line, and no line without an answer."""

import io
import json
from typing import Any

from players.samples import HandMadeSitting
from wintering.players.json_lines import play_json

FIELDS = [
    "turn", "day", "hour", "moon", "place", "paragraphs", "choices", "sense", "ended", "seed",
    "digest", "life",
]  # fmt: skip


def answers(typed: str, last: int = 9) -> list[dict[str, Any]]:
    out = io.StringIO()
    assert play_json(HandMadeSitting(last), io.StringIO(typed), out) == 0  # type: ignore[arg-type]
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_the_first_line_is_the_open_page() -> None:
    (first,) = answers("")
    assert list(first) == FIELDS
    assert first["turn"] == 0
    assert first["choices"][1] == {"text": "Go up to the deadfall"}
    assert first["ended"] is None
    assert first["seed"] == 4711
    assert first["digest"] == "digest-"


def test_each_choice_is_answered_by_its_page() -> None:
    told = answers("1\n3\n")
    assert [each["turn"] for each in told] == [0, 1, 2]
    assert told[2]["paragraphs"][0] == "Turn 2, by way of [13]."


def test_u_undoes() -> None:
    told = answers("1\nu\nu\n")
    assert [each["turn"] for each in told] == [0, 1, 0, 0]
    assert "error" not in told[2]
    assert told[3]["error"] == "this is the first page: there is nothing to undo"


def test_a_line_that_cannot_be_used_repeats_the_page_with_an_error() -> None:
    told = answers("4\nx\n\n{}\n")
    assert [each["turn"] for each in told] == [0] * 5
    assert told[1]["error"] == "there is no choice 4; the choices are 1 to 3"
    assert told[2]["error"].endswith("this was not: 'x'")
    assert all("error" in each for each in told[1:])


def test_after_the_ending_nothing_can_be_chosen_but_undone() -> None:
    told = answers("1\n1\nu\n", last=1)
    assert told[1]["ended"] == "home_early"
    assert told[1]["choices"] == []
    assert told[2]["error"] == "the life has ended: there is nothing to choose; u undoes"
    assert told[3]["ended"] is None


def test_a_page_is_one_line_even_when_its_words_are_not() -> None:
    out = io.StringIO()
    play_json(HandMadeSitting(), io.StringIO("x\u2028\n"), out)  # type: ignore[arg-type]
    assert out.getvalue().count("\n") == 2
