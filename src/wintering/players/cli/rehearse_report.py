"""What a run came to, on a terminal: endings, what failed, what was never reached."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from typing import Any

LONGEST = 90  # letters of a command that is shown whole
SHOWN = 12  # scenes never reached, and faults, that are named; the rest are counted


def report(told: Mapping[str, Any]) -> str:
    """A run's summary as a person reads it."""
    return "\n".join(_lines(told))


def _lines(told: Mapping[str, Any]) -> Iterator[str]:
    lives, seconds = told["lives"], told["seconds"]
    yield (
        f"{told['world']}: {lives:,} of {told['lives_asked']:,} lives in {seconds:,.1f} s, "
        f"{told['lives_a_second']:,.1f} lives a second, "
        f"{told['life_hours_a_second']:,.0f} hours of life a second"
    )
    if told["stopped"]:
        yield f"stopped by {told['stopped']}; what was lived is told."
    if told["out"]:
        yield f"the lives are in {told['out']}"
    if told["resume"]:
        yield f"go on with them: {told['resume']}"
    yield from _endings(told)
    yield from _failures(told)
    scenes = told["scenes"]
    yield f"\nscenes reached: {scenes['reached']:,} of {scenes['all']:,}"
    never = told["never_reached"]
    for each in never[:SHOWN]:
        yield f"  {each['file']}:{each['line']}  never reached: {each['scene']}"
    if len(never) > SHOWN:
        yield f"  and {len(never) - SHOWN:,} more; --json names them all"


def _endings(told: Mapping[str, Any]) -> Iterator[str]:
    if not told["endings"]:
        return
    policies = told["policies"]
    yield ""
    wide = max(len("ending"), *(len(_name(each)) for each in told["endings"]))
    columns = [policy[:12] for policy in policies]
    yield f"{'ending':<{wide}}  {'lives':>8}  {'share':>6}  " + "  ".join(
        f"{each:>12}" for each in columns
    )
    for each in told["endings"]:
        shares = "  ".join(
            f"{100 * each['by_policy'][policy]['share']:>11.1f}%" for policy in policies
        )
        yield f"{_name(each):<{wide}}  {each['lives']:>8,}  {100 * each['share']:>5.1f}%  {shares}"
    yield "such a life:"
    for each in told["endings"]:
        yield f"  {_name(each)}: {_short(told, each['shown_by'][0])}"


def _failures(told: Mapping[str, Any]) -> Iterator[str]:
    if not told["failed"]:
        return
    yield f"\nfailed: {told['failed']:,} lives"
    for each in told["failures"][:SHOWN]:
        where = f"{each['file']}:{each['line']}: " if each["file"] else ""
        whose = {"scene": "", "policy": "the policy: ", "engine": "a fault of ours: "}[each["kind"]]
        code = f"{each['code']}: " if each["code"] else ""
        yield f"  {where}{code}{whose}{each['what']} ({each['lives']:,} lives)"
        yield f"    replay: {each['shown_by'][0]['replay']}"


def _name(ending: Mapping[str, Any]) -> str:
    return ending["ending"] or "(left before its end)"


def _short(told: Mapping[str, Any], shown: Mapping[str, Any]) -> str:
    """A command that prints a life, without a long list of choices where another does as well."""
    replay: str = shown["replay"]
    if len(replay) <= LONGEST:
        return replay
    if told["out"]:
        world, run = shlex.quote(told["world"]), shlex.quote(told["out"])
        return f"wintering read {world} --run {run} --life {shown['life']}"
    return f"{replay[: LONGEST - 4]}… (whole in --json)"
