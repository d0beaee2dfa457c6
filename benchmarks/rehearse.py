"""`python -m benchmarks.rehearse`: what rehearsing a world costs, with one process and with two.

Whole lives by the clock and by processor time, the first of each process left out; the most
memory that all processes of a run held together, for few lives and for several times as many;
what the lives weigh on disk, and what keeping them costs the first process. Beside it, in the same
run, what an author could do before: inkjs playing at random a story with as many choices, for as
many turns, which has no world behind it. Where a life's time goes is in benchmarks.whole_lives.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from benchmarks.figures import ROOT, commit, machine

RESULTS = ROOT / "benchmarks" / "results" / "rehearse.json"
WORLD = ROOT / "src" / "wintering" / "worlds" / "eight_moons"
ROUNDS = 3
WARMING = 8  # lives first: a process makes each scene ready that it comes to
LIVES = 32  # measured in each round, after those
MORE = 3  # times as many lives for the second measure of memory
MEMORY_LIMIT_MB = 400.0
TWO_CORES = 1.8
LOOKS_APART_S = 0.05
INKJS_PLAYS = 20
WORDS_A_PASSAGE = 40  # about what a page of Eight Moons shows

# One run, in a process of its own; when each number of lives was reached, and its processor time.
RUN = """
import json, sys, time, resource

class WithoutPandas:  # wintering[rehearse] has none; where it is, pyarrow loads it: 20 MB or more
    def find_spec(self, name, path=None, target=None):
        if name == "pandas":
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, WithoutPandas())
from pathlib import Path
from wintering.rehearse.runs.running import Progress, RunAsked, rehearse
from wintering.rehearse.data.folder import RunFolder
from wintering.story.opening import open_world

class Marks(Progress):
    def __init__(self):
        self.marks = []
    def lived(self, lives):
        self.marks.append((lives, time.perf_counter()))

keeping = [0.0]
put = RunFolder.put
def timed(self, *given):
    began = time.process_time()
    put(self, *given)
    keeping[0] += time.process_time() - began
RunFolder.put = timed

def main():
    world, lives, jobs, policy, out, ray, turns = sys.argv[1:8]
    marks = Marks()
    began = time.perf_counter()
    ran = rehearse(RunAsked(open_world(Path(world)), "eight_moons", lives=int(lives),
                   jobs=int(jobs), policies=policy, out=Path(out), ray=ray or None,
                   turns=bool(turns)), marks)
    print(json.dumps({"marks": marks.marks, "hours": ran.tally.hours, "turns": ran.tally.turns,
                      "words": ran.tally.words, "keeping": keeping[0], "began": began,
                      "failed": ran.tally.failed}))

if __name__ == "__main__":
    main()
"""


def main() -> None:
    """Measure, print, write the results."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--policy", default="careful")
    asked.add_argument("--lives", type=int, default=LIVES)
    asked.add_argument("--rounds", type=int, default=ROUNDS)
    asked.add_argument("--memory", type=int, nargs="+", metavar="LIVES",
                       help="measure only what a run holds until so many are lived")  # fmt: skip
    options = asked.parse_args()
    if options.memory:
        with tempfile.TemporaryDirectory() as folder:
            keep_memory(memory_by_lives(Path(folder), sorted(options.memory)))
        return
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder), options.policy, options.lives, options.rounds)
    found["inkjs"] = inkjs_at_random(round(found["turns_a_life"]))
    found = {"machine": machine(), "commit": commit(), **found}
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    if "memory_by_lives" in kept:  # measured by itself
        found["memory_by_lives"] = kept["memory_by_lives"]
    RESULTS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))


def measured(folder: Path, policy: str, lives: int, rounds: int) -> dict[str, Any]:
    """The figures of runs by one process and by two, turn about."""
    runs: dict[int, list[dict[str, Any]]] = {1: [], 2: []}
    one_run(folder / "first", policy, 2, 1)  # compiles the laws, checks the world
    for number in range(rounds):
        for jobs in runs:
            runs[jobs].append(one_run(folder / f"{number}-{jobs}", policy, WARMING + lives, jobs))
    more = one_run(folder / "more", policy, WARMING + MORE * lives, 2)
    by_jobs = {
        jobs: statistics.median(each["rate"] for each in made) for jobs, made in runs.items()
    }
    costs = {
        jobs: statistics.median(each["processor_s_a_life"] for each in made)
        for jobs, made in runs.items()
    }
    few = statistics.median(each["memory_mb"] for each in runs[2])
    every = [each for made in runs.values() for each in made]
    last = runs[2][-1]
    return {
        "policy": policy,
        "hours_a_life": round(last["hours_a_life"]),
        "turns_a_life": round(last["turns_a_life"], 1),
        "words_a_life": round(last["words_a_life"]),
        "lives_a_second": {str(jobs): round(rate, 2) for jobs, rate in by_jobs.items()},
        "lives_a_second_of_each_round": {
            str(jobs): [round(each["rate"], 2) for each in made] for jobs, made in runs.items()
        },
        "two_are_so_many_times_one": round(by_jobs[2] / by_jobs[1], 2),
        "two_by_processor_time": round(2 * costs[1] / costs[2], 2),
        "two_should_be": TWO_CORES,
        "processor_s_a_life": {str(jobs): round(cost, 4) for jobs, cost in costs.items()},
        "memory_mb": {
            "one process": round(statistics.median(e["memory_mb"] for e in runs[1])),
            f"two, {WARMING + lives} lives": round(few),
            f"two, {WARMING + MORE * lives} lives": round(more["memory_mb"]),
            "each process, the most": round(max(e["largest_mb"] for e in [*every, more])),
            "limit": MEMORY_LIMIT_MB,
        },
        "bytes_a_life_on_disk": round(statistics.median(e["bytes_a_life"] for e in every)),
        "keeping_s_a_life": round(statistics.median(e["keeping_s_a_life"] for e in every), 6),
        "failed": sum(e["failed"] for e in every),
    }


def memory_by_lives(folder: Path, marks: list[int]) -> dict[str, Any]:
    """The most that a run of two processes held, with a row a turn, until so many lives."""
    one_run(folder / "first", "careful,random", 2, 1)  # compiles the laws, checks the world
    run = one_run(folder / "run", "careful,random", marks[-1], 2, turns=True)
    reached = {mark: next(when for lives, when in run["marks"] if lives >= mark) for mark in marks}
    return {
        "policies": "careful,random",
        "mb_until_so_many_lives": {
            str(mark): round(max(held for when, held in run["held"] if when <= until) / 2**20, 1)
            for mark, until in reached.items()
        },
        "limit_mb": MEMORY_LIMIT_MB,
    }


def keep_memory(found: dict[str, Any]) -> None:
    """Print what a run holds, and write it beside the other results."""
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    kept["memory_by_lives"] = {**found, "machine": machine(), "commit": commit()}
    RESULTS.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))


def one_run(
    out: Path, policy: str, lives: int, jobs: int, ray: str = "", turns: bool = False
) -> dict[str, Any]:
    """One run in a process of its own, watched from outside."""
    script = out.with_suffix(".py")
    script.write_text(RUN, encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = subprocess.Popen(
        [sys.executable, str(script), str(WORLD), str(lives), str(jobs), policy, str(out), ray,
         "turns" if turns else ""],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    memory = Memory(began.pid)
    told, _ = began.communicate()
    memory.stop()
    if began.returncode:
        raise SystemExit(f"a run ended with {began.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    size = sum(each.stat().st_size for each in out.rglob("*") if each.is_file())
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = json.loads(told)
    marks = [mark for mark in found["marks"] if mark[0] >= min(WARMING, lives - 1)]
    (first, since), (last, until) = marks[0], marks[-1]
    return {
        "rate": (last - first) / (until - since) if last > first else 0.0,
        "processor_s_a_life": spent / lives,
        "marks": found["marks"],
        "held": memory.held,
        "memory_mb": memory.together / 2**20,
        "largest_mb": memory.largest / 2**20,
        "bytes_a_life": size / lives,
        "keeping_s_a_life": found["keeping"] / lives,
        "hours_a_life": found["hours"] / lives,
        "turns_a_life": found["turns"] / lives,
        "words_a_life": found["words"] / lives,
        "failed": found["failed"],
    }  # fmt: skip


class Memory(threading.Thread):
    """Watches the memory of a process and all that it began: what each has for itself alone."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        import psutil

        self._process = psutil.Process(pid)
        self._gone = psutil.Error
        self._stopped = threading.Event()
        self.together = self.largest = 0
        self.held: list[tuple[float, int]] = []  # when, how much; by the clock of the run
        self.start()

    def run(self) -> None:
        """Look until it is stopped."""
        while not self._stopped.wait(LOOKS_APART_S):
            try:
                everyone = [self._process, *self._process.children(recursive=True)]
                held = [each.memory_full_info().pss for each in everyone]
            except self._gone:
                continue
            self.held.append((time.perf_counter(), sum(held)))
            self.together = max(self.together, sum(held))
            self.largest = max(self.largest, *held)

    def stop(self) -> None:
        """Look no more."""
        self._stopped.set()
        self.join()


def inkjs_at_random(turns: int) -> dict[str, Any]:
    """Random plays by inkjs of a story with the choices of Eight Moons, of so many turns each."""
    from benchmarks.ink_players import Inkjs
    from wintering.story.opening import open_world

    world = open_world(WORLD)
    choices = sum(point.kind == "choice" for point in world.program.points()) + len(world.offers)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "story.ink"
        source.write_text(story_of(choices), encoding="utf-8")
        player = Inkjs()
        try:
            _, compiled = player.compile(source)
            file = Path(folder) / "story.json"
            file.write_text(compiled, encoding="utf-8")
            player.ask("load", file=str(file))
            draw = random.Random(1)
            plays = [[draw.randrange(1 << 30) for _ in range(turns)] for _ in range(INKJS_PLAYS)]
            player.ask("play", plays=plays, most=turns)
            rounds = [player.ask("play", plays=plays, most=turns) for _ in range(ROUNDS)]
        finally:
            player.close()
    taken = rounds[0][0]
    seconds = statistics.median(each[1] for each in rounds)
    return {
        "choices_in_the_story": choices,
        "turns_a_play": turns,
        "plays_a_second": round(INKJS_PLAYS / seconds, 2),
        "choices_a_second": round(taken / seconds),
        "note": "a hub of passages without a world: no hours, no people, no laws behind it",
    }


def story_of(choices: int) -> str:
    """A story with so many choices: a hub that offers some of its passages, as a day does."""
    passages = max(choices // 2, 2)
    words = " ".join(["word"] * WORDS_A_PASSAGE)
    hub = ["VAR turn = 0", "-> hub", "=== hub", "~ turn++"]
    for number in range(passages):
        hub.append(
            f"+ {{turn % {passages // 5 + 1} == {number % (passages // 5 + 1)}}} [Do {number}]"
        )
        hub.append(f"    -> passage_{number}")
    told = [
        f"=== passage_{number}\n{{turn > {number}: {words}.|{words}, at first.}}\n"
        f"+ [Go on from {number}]\n    {words}.\n    -> hub"
        for number in range(passages)
    ]
    return "\n".join([*hub, *told]) + "\n"


if __name__ == "__main__":
    main()
