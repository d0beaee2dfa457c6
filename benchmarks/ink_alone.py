"""What must be measured in a process of its own: imports, first lines, what lives take.

`python -m benchmarks.ink_alone WHAT PLAYER FILE` prints one JSON value. FILE is a source for
lives of Wintering and grown stories, a program form or compiled JSON for everything else.
"""

from __future__ import annotations

import gc
import importlib
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.figures import ROOT

LIVES = {"wintering": 200, "bink": 30, "inkpython": 15}
_CHOICES_OF_A_LIFE = 30
_MEASURED_S = 1.5  # short things are done again for so long; the quickest is what they cost
_MODULES = {"wintering": "wintering.ink", "bink": "bink.story", "inkpython": "inkpython"}


def alone(what: str, player: str, file: Path) -> Any:
    """Ask a fresh Python process. Errors: subprocess.CalledProcessError."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.ink_alone", what, player, str(file)],
        check=True, capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    return json.loads(done.stdout.splitlines()[-1])


def first_line(player: str, file: Path) -> list[float]:
    """Seconds of the import, and of everything from the file on disk to the first line."""
    began = time.perf_counter()
    module = importlib.import_module(_MODULES[player])
    if player == "wintering":
        _ = module.Story, module.read_program  # what is loaded at first use
    imported = time.perf_counter() - began
    began = time.perf_counter()
    if player == "wintering":
        module.Story(module.read_program(file.read_bytes())).continue_line()
    else:
        story = module.Story(file.read_text(encoding="utf-8"))
        (story.cont if player == "bink" else story.Continue)()
    return [imported, time.perf_counter() - began]


def lives(player: str, file: Path) -> float:
    """Bytes that each further life of one story takes, thirty choices old."""
    from benchmarks import ink_players as players

    quiet_draws = players.draws_of(1, _CHOICES_OF_A_LIFE)
    made: Any
    if player == "wintering":
        _, made = players.Wintering.compiling(file)
    else:
        text = file.read_text(encoding="utf-8")
        made = players.Bink(text) if player == "bink" else players.InkPython(text)
    held: list[Any] = []

    def live() -> None:
        # A peer's story holds its own copy of the content: a life of it begins by loading.
        if player != "wintering":
            made.load()
        made.play([quiet_draws], _CHOICES_OF_A_LIFE)
        held.append(made.story)

    made.load()
    for _ in range(3):  # what the first lives bring with them is not counted
        live()
    gc.collect()
    before = _resident()
    for _ in range(LIVES[player]):
        live()
    gc.collect()
    return (_resident() - before) / LIVES[player]


def _resident() -> int:
    import psutil

    return psutil.Process().memory_info().rss


def grown_story(file: Path) -> dict[str, float]:
    """Compiling, loading, playing and keeping one story of a given length, and its memory.

    Compiling, loading and playing are counted in seconds of the processor, which others do not
    lengthen.
    """
    from benchmarks import ink_players as players
    from wintering.ink import compile_story, read_program, write_program

    source = file.read_text(encoding="utf-8")
    compile_story("warm.ink", lambda name: "-> END\n")  # the compiler itself is loaded
    gc.collect()
    before = _resident()
    compiling: list[float] = []
    while not compiling or sum(compiling) < _MEASURED_S:
        began = time.process_time()
        program, _ = compile_story(file.name, lambda name: source)
        compiling.append(time.process_time() - began)
        if len(compiling) == 1:
            gc.collect()
            program_bytes = _resident() - before
    written = write_program(program)
    loading: list[float] = []
    while not loading or sum(loading) < _MEASURED_S:
        began = time.process_time()
        read_program(written)
        loading.append(time.process_time() - began)
    plays = [players.draws_of(seed, 400) for seed in range(8)]
    player = players.Wintering(program, written)
    player.play(plays, 400)  # each flow is linked when it is first entered
    rates = []
    for _ in range(5):
        began = time.process_time()
        taken, _ = player.play(plays, 400)
        rates.append(taken / (time.process_time() - began))
    saved, restored = player.keep(plays[0], 100)
    return {
        "lines": source.count("\n"),
        "compile_s": min(compiling),
        "program_mb": program_bytes / 1e6,
        "form_mb": len(written) / 1e6,
        "load_s": min(loading),
        "choices_a_second": sorted(rates)[len(rates) // 2],
        "save_ms": 1000 * sorted(saved)[len(saved) // 2],
        "restore_ms": 1000 * sorted(restored)[len(restored) // 2],
    }


def main() -> int:
    """Do one of these and print it."""
    what, player, name = sys.argv[1:4]
    file = Path(name)
    if what == "first_line":
        found: Any = first_line(player, file)
    elif what == "lives":
        found = lives(player, file)
    else:
        found = grown_story(file)
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
