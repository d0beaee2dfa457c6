"""What kept a scene silent, in the words of the report and of `wintering read --scenes-at`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wintering.rehearse.report.nearest import Missing
    from wintering.story.why.conditions import Failing
    from wintering.story.why.silences import Block

BLOCKS_SHOWN = 3
TELLING = {
    "moment": "its moment did not come",
    "subject": "the moment was about something else",
    "once": "it is told once",
    "every": "it was told too lately",
    "needs": "a scene that must come first has not",
    "at": "you are elsewhere",
    "when": "its condition",
    "weight": "it weighs nothing",
    "spacing": "a scene has just spoken",
    "order": "a standing order is being lived",
    "urgent": "an urgent scene goes first",
    "rested": "it was taken this hour",
    "tells": "the engine tells it itself",
}


def reasons(blocks: Sequence[Block]) -> str:
    """What keeps a scene silent, the first few things; empty where nothing does."""
    return " · ".join(reason(each) for each in blocks[:BLOCKS_SHOWN])


def reason(block: Block) -> str:
    """What keeps a scene silent, in a line: what is asked, what is so, by how much."""
    if block.failing:
        return "; ".join(map(_of_part, block.failing))
    unit = f" {block.unit}" if block.unit else ""
    was = f" (it was {block.was}{_short(block.short, unit)})" if block.was else ""
    return f"{TELLING[block.kind]}: {block.said or 'nothing'}{was}"


def missing(part: Missing) -> str:
    """What was not so at any asking of a scene, how often it was asked, and how near it came."""
    subject = "" if part.kind == "when" else f"{TELLING[part.kind]}: "
    times = "once" if part.times == 1 else f"{part.times:,} times"
    if part.short is None:
        return f"{subject}{part.said} (asked {times})"
    return f"{subject}{part.said} (asked {times}; nearest {part.was}{_short(part.short, '')})"


def _of_part(part: Failing) -> str:
    return f"{part.said} (it was {part.was}{_short(part.short, '')})"


def _short(short: float | None, unit: str) -> str:
    """By how much something is short; nothing where it stands at its very bound."""
    return f", short by {short:.3g}{unit}" if short else ""
