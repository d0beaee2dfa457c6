"""Small runs of the tiny world, and what tests ask of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from story.samples import tiny
from wintering.rehearse.data.columns import TABLES
from wintering.rehearse.data.folder import read_about
from wintering.rehearse.runs.running import Progress, RunAsked, rehearse
from wintering.rehearse.runs.summary import Ran

FEW_TURNS = 6  # a life of so many choices takes some milliseconds


def asked(**more: Any) -> RunAsked:
    """A run of a few short lives of the tiny world, in this process, without compiled laws."""
    given: dict[str, Any] = {
        "world": tiny(), "world_name": "tiny", "lives": 20, "policies": "random", "jobs": 1,
        "turns_at_most": FEW_TURNS, "is_native": False,
    }  # fmt: skip
    return RunAsked(**{**given, **more})


def ran(**more: Any) -> Ran:
    """Such a run, made."""
    return rehearse(asked(**more))


class StopAfter(Progress):
    """Stops a run when so many lives are behind it."""

    def __init__(self, lives: int) -> None:
        self.after, self.seen = lives, 0

    def lived(self, lives: int) -> None:
        self.seen = lives

    def stopped(self) -> str | None:
        return "the test" if self.seen >= self.after else None


def rows_in(run: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of a run, in order, as its files hold them."""
    return {
        table: [
            row
            for file in sorted((run / table).glob("*.parquet"))
            for row in pq.read_table(file).to_pylist()
        ]
        for table in TABLES
        if table in read_about(run)["tables"]
    }


def counts_of(told: dict[str, Any]) -> dict[str, Any]:
    """A summary without what hangs on the clock, the machine and the folder."""
    apart = (
        "seconds",
        "lives_a_second",
        "life_hours_a_second",
        "workers",
        "out",
        "resume",
        "stopped",
    )
    return json.loads(json.dumps({key: told[key] for key in told if key not in apart}))
