"""Pages and snapshots to keep in tests."""

from __future__ import annotations

from typing import Any

from wintering.story.page import Page


def page(turn: int, ended: str | None = None) -> Page:
    """A page that says which turn it is."""
    return Page(
        turn=turn,
        day=turn // 3,
        hour=turn % 24,
        moon=1,
        place="creek_ford",
        paragraphs=(f"Turn {turn}. Über den Bach — “kalt”.",),
        choices=() if ended else ("Wait", "Walk"),
        sense="a thin moon",
        ended=ended,
    )


def snapshot(turn: int) -> dict[str, Any]:
    """A snapshot of the size and kind of a life's: tables of numbers, and records."""
    trust = [[0.25] * 21 for _ in range(21)]
    trust[turn % 21][turn % 7] = 0.1 * turn
    return {
        "life": {"air_c": 8.0 - 0.37 * turn, "turn": turn, "trust": trust, "met": [0, 1, -0.0]},
        "ink": {"flow": f"knot.{turn % 5}", "visits": {f"knot{n}": n for n in range(turn)}},
        "ledger": [[n, "cold", n / 7] for n in range(max(0, turn - 30), turn)],
    }
