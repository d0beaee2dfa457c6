"""What a run came to, as plain data: what `--json` prints and `summary.json` holds."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wintering import __version__
from wintering.rehearse.runs.tally import Count, RunTally, Shown
from wintering.story.world import World

FORM, VERSION = "wintering rehearse", 1


@dataclass(frozen=True, slots=True)
class Ran:
    """A run that was made, or stopped on the way. Units: `seconds` of this call alone."""

    world: World
    asked_world: str
    policies: tuple[str, ...]
    seed: int
    lives_asked: int
    lives_before: int  # lived before this call, which went on with them
    hours_before: int
    tally: RunTally
    seconds: float
    workers: int
    is_native: bool
    out: str | None
    stopped: str | None  # None, or what stopped it
    lost_processes: bool = False


def summary(ran: Ran) -> dict[str, Any]:
    """Everything found; but for seconds and what follows from them, the same for the same run."""
    tally, world = ran.tally, ran.world
    seconds = max(ran.seconds, 1e-9)
    return {
        "form": FORM,
        "version": VERSION,
        "wintering": __version__,
        "world": ran.asked_world,
        "world_digest": world.digest,
        "policies": list(ran.policies),
        "seed": ran.seed,
        "lives_asked": ran.lives_asked,
        "lives": tally.all_lives,
        "lives_by_policy": {each: tally.lives[each] for each in ran.policies},
        "failed": tally.failed,
        "stopped": ran.stopped,
        "seconds": round(ran.seconds, 3),
        "lives_a_second": round((tally.all_lives - ran.lives_before) / seconds, 3),
        "life_hours": tally.hours,
        "life_hours_a_second": round((tally.hours - ran.hours_before) / seconds, 1),
        "turns": tally.turns,
        "words": tally.words,
        "workers": ran.workers,
        "native": ran.is_native,
        "out": ran.out,
        "resume": _resume(ran),
        "endings": [
            {"ending": name, **_counted(ran, count, is_ended=name is not None)}
            for name, count in _by_count(tally.endings)
        ],
        "causes": [
            {"cause": name, **_counted(ran, count)} for name, count in _by_count(tally.causes)
        ],
        "failures": [
            {
                "kind": fault.kind, "what": fault.what, "code": fault.code or None,
                "file": fault.file or None, "line": fault.line or None, **_counted(ran, count),
            }
            for fault, count in _by_count(tally.faults)
        ],
        "scenes": {"reached": len(tally.scenes), "all": len(_scenes(world))},
        "never_reached": list(_never_reached(ran)),
        "points": {"reached": sum(map(bool, tally.hits)), "all": len(tally.hits)},
    }  # fmt: skip


def _resume(ran: Ran) -> str | None:
    """The command that goes on with a run that was stopped and is kept."""
    if ran.stopped is None or ran.out is None:
        return None
    return (
        f"wintering rehearse {shlex.quote(ran.asked_world)} --out {shlex.quote(ran.out)} --resume"
    )


def _by_count(counts: dict[Any, Count]) -> list[tuple[Any, Count]]:
    return sorted(counts.items(), key=lambda each: (-each[1].lives, str(each[0])))


def _counted(ran: Ran, count: Count, is_ended: bool = True) -> dict[str, Any]:
    lived = max(ran.tally.all_lives, 1)
    return {
        "lives": count.lives,
        "share": count.lives / lived,
        "by_policy": {
            each: {
                "lives": count.by_policy[each],
                "share": count.by_policy[each] / max(ran.tally.lives[each], 1),
            }
            for each in ran.policies
        },
        "shown_by": [_shown(ran, each, is_ended) for each in count.shown],
    }


def _shown(ran: Ran, shown: Shown, is_ended: bool) -> dict[str, Any]:
    return {
        "life": shown.life,
        "seed": shown.seed,
        "policy": shown.policy,
        "turns": len(shown.choices),
        "choices": [each + 1 for each in shown.choices],  # as a reader types them
        "replay": replay_of(ran.asked_world, shown, is_ended),
    }


def replay_of(world: str, shown: Shown, is_ended: bool = True) -> str:
    """The command that prints a life. One that was left is told by its choices, which end there."""
    asked = f"wintering read {shlex.quote(world)} --seed {shown.seed}"
    if is_ended and shown.policy in ("random", "careful", "reckless"):
        return f"{asked} --policy {shown.policy}"
    if not shown.choices:  # it broke before its first; a shell would not pass on nothing at all
        return f"{asked} --choices="
    return f"{asked} --choices {','.join(str(each + 1) for each in shown.choices)}"


def _scenes(world: World) -> list[str]:
    """The knots that stand for something told: every one that is no function."""
    return list(world.knots)


def _never_reached(ran: Ran) -> Iterator[dict[str, Any]]:
    spans = {
        each.knot: each.flow.span
        for each in reversed(ran.world.program.names.scopes)
        if not each.stitch
    }
    for knot in _scenes(ran.world):
        if ran.tally.scenes[knot] == 0:
            span = spans[knot]
            yield {"scene": knot, "file": span.file, "line": span.line}
