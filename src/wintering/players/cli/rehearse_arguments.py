"""The words of `wintering rehearse`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from wintering.players.cli.ink_arguments import MOST_JOBS, MOST_TURNS, whole

if TYPE_CHECKING:
    from wintering.players.cli.arguments import Parser

    Commands = argparse._SubParsersAction[Parser]

MOST_LIVES = 100_000_000
LIVES, POLICIES, TURNS = 1000, "careful,reckless,random,curious", 20_000


def add_rehearse(commands: Commands, parser: type[Parser]) -> None:
    """Add `rehearse` to the command line."""
    says = "live a world many times and say what can happen in it"
    made = commands.add_parser("rehearse", help=says, description=says, allow_abbrev=False)
    made.add_argument("world", metavar="WORLD", help="a bundled world, or a folder")
    made.add_argument(
        "--lives", metavar="N", type=whole("lives", 1, MOST_LIVES), help=f"how many ({LIVES})"
    )
    made.add_argument(
        "--policy", metavar="NAME[,NAME…]", action="append",
        help=f"who chooses, in turn: random, careful, reckless, curious, faithful:FILE, "
        f"scripted:FILE, a way that the world leans to, or your own ({POLICIES})",
    )  # fmt: skip
    made.add_argument("--seed", metavar="N", help="of the whole run (0)")
    made.add_argument(
        "--jobs", metavar="N", type=whole("jobs", 1, MOST_JOBS, 2), help="processes (one a core)"
    )
    made.add_argument("--ray", metavar="ADDRESS", help="live them on a Ray cluster that is there")
    made.add_argument("--out", metavar="DIR", type=Path, help="keep every life there, as Parquet")
    made.add_argument("--resume", action="store_true", help="go on with the run in --out")
    made.add_argument("--turns", action="store_true", help="keep a row for every choice as well")
    made.add_argument(
        "--max-turns", metavar="N", type=whole("max-turns", 1, MOST_TURNS), default=TURNS,
        help=f"a life is left after so many choices ({TURNS})",
    )  # fmt: skip
    made.add_argument(
        "--interpreted", action="store_true", help="hours in plain Python: the same lives, slower"
    )
    made.add_argument(
        "--expect", metavar="FILE", type=Path, help="what must hold; exit code 1 where it does not"
    )
    made.add_argument(
        "--no-report", action="store_true", help="write no report.html beside the lives in --out"
    )
    made.add_argument(
        "--against", metavar="DIR", type=Path, help="say what changed since the run kept there"
    )
    made.add_argument("--json", action="store_true", help="print one summary object at the end")
