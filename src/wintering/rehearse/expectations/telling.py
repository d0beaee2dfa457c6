"""What became of expectations, in words and as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wintering.rehearse.expectations.reading import CURVE, REACH, REPETITION, Expectation

if TYPE_CHECKING:
    from wintering.rehearse.expectations.holding import Held


def lines(each: Held) -> Iterator[str]:
    """One expectation: what was expected, what was found, by how much it is off, a replay."""
    one = each.expectation
    yield f"{each.verdict:8}  {one.name or what(one)}"
    if each.figure is None:
        yield f"          no life of this run says anything of it ({_whose(one)})."
        return
    if each.verdict == "holds":
        yield f"          {_figure(each)} of {bounds(one)}"
        return
    yield f"          {_figure(each)}, expected {bounds(one)}: off by {_off(each)}"
    if each.verdict == "in doubt":
        yield "          chance alone could have put it there; more lives would tell."
    for replay in each.replays:
        yield f"          see: {replay}"


def as_data(each: Held) -> dict[str, Any]:
    """One expectation as plain data."""
    one = each.expectation
    return {
        "name": one.name or what(one),
        "line": one.span.line,
        "verdict": each.verdict,
        "figure": each.figure,
        "interval": [_finite(each.interval.low), _finite(each.interval.high)],
        "least": one.least,
        "most": one.most,
        "lives": each.lives,
        "off": each.off,
        "replays": list(each.replays),
    }


def what(one: Expectation) -> str:
    """What is expected, in a few words."""
    whose = _whose(one)
    if one.kind == REPETITION:
        return f"words told again, {whose}"
    if one.kind == CURVE:
        return f"{one.which} after moon {one.moon}, quantile {one.at:g}, {whose}"
    if one.kind == REACH:
        return f"the scene {one.which} is reached, {whose}"
    said = {"ending": "end in", "cause": "die of", "scene": "are told", "place": "come to"}[one.of]
    return f"lives that {said} {one.which}, {whose}"


def bounds(one: Expectation) -> str:
    """The bounds, in words."""
    if one.kind == REACH:
        return f"at least {one.lives} {'life' if one.lives == 1 else 'lives'}"
    if one.least is None:
        return f"at most {_amount(one, one.most or 0.0)}"
    if one.most is None:
        return f"at least {_amount(one, one.least)}"
    return f"{_amount(one, one.least)} to {_amount(one, one.most)}"


def _whose(one: Expectation) -> str:
    return f"{one.policy} lives" if one.policy else "all lives"


def _figure(each: Held) -> str:
    one = each.expectation
    assert each.figure is not None
    if one.kind == REACH:
        return f"{round(each.figure * each.lives)} of {each.lives} lives"
    low, high = each.interval
    between = f"{_amount(one, low)} to {_amount(one, high)} by chance"
    return f"{_amount(one, each.figure)} ({between}; {each.lives} lives)"


def _off(each: Held) -> str:
    if each.expectation.kind != REACH:
        return _amount(each.expectation, each.off)
    lives = round(each.off * each.lives)
    return f"{lives} {'life' if lives == 1 else 'lives'}"


def _amount(one: Expectation, value: float) -> str:
    if one.kind == CURVE:
        return f"{value:.4g}"
    return f"{100 * value:.1f} %"


def _finite(value: float) -> float | None:
    return value if abs(value) < float("inf") else None
