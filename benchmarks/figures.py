"""What a figure is, and the machine and commit it was taken on."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing: the figure, how it is reckoned, its spread, and what it must hold.

    `spread` is the lower and upper quartile of `samples` single measurements, in `unit`.
    """

    name: str
    figure: float
    unit: str
    reckoned: str
    spread: tuple[float, float]
    samples: int
    limit: float | None = None

    @property
    def holds(self) -> bool:
        """Whether the figure is within its limit, if it has one."""
        return self.limit is None or self.figure <= self.limit

    def as_data(self) -> dict[str, Any]:
        """The figure as it is written to the results."""
        return {**asdict(self), "holds": self.holds}


def figure(
    name: str, taken: list[float], unit: str, *, centile: int = 50, limit: float | None = None
) -> Figure:
    """The figure of some single measurements: their median, or a higher centile."""
    ordered = sorted(taken)
    low, _, high = statistics.quantiles(ordered, n=4) if len(ordered) > 1 else ordered * 3
    value = statistics.median(ordered)
    if centile != 50:
        # The nearest rank: the smallest measurement that so many are not above.
        value = ordered[max(0, -(-len(ordered) * centile // 100) - 1)]
    reckoned = "median" if centile == 50 else f"{centile}th percentile"
    spread = (round(low, 3), round(high, 3))
    return Figure(name, round(value, 3), unit, reckoned, spread, len(ordered), limit)


def machine() -> dict[str, Any]:
    """What the figures were taken on."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or "unknown"


def commit() -> str:
    """The commit measured, with a plus when the tree holds more than it."""
    try:
        head = _git("rev-parse", "--short=12", "HEAD")
        return head + ("+" if _git("status", "--porcelain", "src") else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()
