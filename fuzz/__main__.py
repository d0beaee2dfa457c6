"""`python -m fuzz [NAME ...] [--seconds N]`: fuzz the targets one after another, each apart.

Each runs with a bound on the time of one input and on memory, at low priority. What it did is
printed and kept in fuzz/results.json; an input that broke something is left in fuzz/found/.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.figures import ROOT, commit, machine

from fuzz.targets import TARGETS

RESULTS = Path(__file__).parent / "results.json"
FOUND = Path(__file__).parent / "found"
# Instrumented code is slow, and a story may take all the steps it is allowed: a second or two
# of a free processor.
INPUT_SECONDS = 120
MEMORY_MB = 1024
_PROGRESS = re.compile(r"#(\d+)\s+\w+\s+cov: (\d+) ft: (\d+) corp: (\d+)")
_PEAK = re.compile(r"stat::peak_rss_mb:\s+(\d+)")
_EXECUTED = re.compile(r"stat::number_of_executed_units:\s+(\d+)")
_BROKEN = re.compile(r"=== Uncaught Python exception|ERROR: libFuzzer|Test unit written to (\S+)")


def fuzz(name: str, seconds: int) -> dict[str, Any]:
    """Fuzz one target for so long: what was done and found."""
    FOUND.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        target = TARGETS[name]()
        for number, seed in enumerate(target.seeds()):
            (Path(folder) / f"seed_{number:04}").write_bytes(seed)
        done = subprocess.run(
            [
                sys.executable, "-m", "fuzz.one", name,
                f"-max_total_time={seconds}", f"-timeout={INPUT_SECONDS}",
                f"-rss_limit_mb={MEMORY_MB}", f"-max_len={target.longest}",
                "-print_final_stats=1", f"-artifact_prefix={FOUND}/{name}-", folder,
            ],
            cwd=ROOT, capture_output=True, text=True, errors="replace",
            preexec_fn=lambda: os.nice(19),
        )  # fmt: skip
    told = done.stderr + done.stdout
    progress = _PROGRESS.findall(told)
    executed, peak = _EXECUTED.search(told), _PEAK.search(told)
    broken = [found.group(0) for found in _BROKEN.finditer(told)]
    if broken or done.returncode:
        (FOUND / f"{name}.log").write_text(told[-20_000:], encoding="utf-8")
    return {
        "target": name,
        "seconds": seconds,
        "executions": int(executed[1]) if executed else (int(progress[-1][0]) if progress else 0),
        "coverage": int(progress[-1][1]) if progress else 0,
        "corpus": int(progress[-1][3]) if progress else 0,
        "peak_mb": int(peak[1]) if peak else 0,
        "found": broken,
        "exit": done.returncode,
    }


def main() -> int:
    """Fuzz what is asked for; 1 when anything was found."""
    asked = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    asked.add_argument("names", nargs="*", help="targets; all when none")
    asked.add_argument("--seconds", type=int, default=600, help="how long each (600)")
    given = asked.parse_args()
    results = []
    for name in given.names or TARGETS:
        done = fuzz(name, given.seconds)
        results.append({**done, "machine": machine(), "commit": commit()})
        print(json.dumps(done), flush=True)
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else []
    names = {each["target"] for each in results}
    kept = [each for each in kept if each["target"] not in names] + results
    RESULTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return 1 if any(each["found"] or each["exit"] for each in results) else 0


if __name__ == "__main__":
    sys.exit(main())
