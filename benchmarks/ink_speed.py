"""How fast Ink is played, compiled, loaded and kept: Wintering and its peers in one run.

The players take turns within each round, so that what else the machine does meets all alike;
figures are medians over the rounds, and ratios are taken within a round first.
"""

from __future__ import annotations

import gc
import statistics
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import ink_players as players
from benchmarks.figures import ROOT
from benchmarks.ink_alone import alone

STORY = ROOT / "tests" / "cases" / "stories" / "the_inventory.ink"
ROUNDS = 7
_MOST_CHOICES = 150  # none of its plays is so long
# Plays in each round, so that every player works for about as long.
_PLAYS = {"wintering": 60, "bink": 40, "inkjs": 40, "inkpython": 2}
_COMPARED = {"bink": 12, "inkjs": 12, "inkpython": 2}  # plays compared word by word
_KEPT_CHOICES = 60
_FRESH_STARTS = 7

# What the project asks of itself.
FASTER_THAN_BEST_PEER = 2.0
FASTER_THAN_INKPYTHON = 30.0
COMPILE_S, LOAD_S, KEEP_MS, LIFE_MB = 0.6, 0.050, 0.1, 0.2


@dataclass
class Row:
    """One thing measured of everyone, and what it must be."""

    name: str
    unit: str
    of: dict[str, float]
    target: str = ""
    holds: bool | None = None
    spread: dict[str, tuple[float, float]] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        """The row as it is written to the results."""
        return dict(vars(self))


class Bench:
    """Everyone, with the story compiled and loaded."""

    def __init__(self, folder: Path) -> None:
        players.quiet_peers()
        self.inkjs = players.Inkjs()
        self.folder = folder
        _, self.wintering = players.Wintering.compiling(STORY)
        _, compiled = self.inkjs.compile(STORY)
        self.json_file, self.form_file = folder / "story.json", folder / "story.inkp"
        self.json_file.write_text(compiled, encoding="utf-8")
        self.form_file.write_bytes(self.wintering.compiled)
        self.inkjs.compiled_file = self.json_file
        self.everyone: list[players.Player] = [
            self.wintering,
            players.Bink(compiled),
            self.inkjs,
            players.InkPython(compiled),
        ]
        for each in self.everyone:
            each.load()

    def agree(self) -> Row:
        """Whether all tell the same words for the same choices, before any is timed."""
        differing: dict[str, float] = {each.name: 0 for each in self.everyone[1:]}
        for seed in range(_COMPARED["bink"]):
            draws = players.draws_of(seed, _MOST_CHOICES)
            expected = self.wintering.tell(draws, _MOST_CHOICES)
            for each in self.everyone[1:]:
                if seed < _COMPARED[each.name]:
                    differing[each.name] += each.tell(draws, _MOST_CHOICES) != expected
        return Row(
            "plays told otherwise than ours", "plays", differing, "0", not any(differing.values())
        )

    def play(self) -> list[Row]:
        """Choices a second on random whole plays, and how many times a peer's ours is."""
        taken: dict[str, list[float]] = {each.name: [] for each in self.everyone}
        for number in range(ROUNDS + 1):
            for each in self.everyone:
                seeds = range(_PLAYS[each.name])
                plays = [players.draws_of(1000 * number + seed, _MOST_CHOICES) for seed in seeds]
                gc.collect()
                choices, seconds = each.play(plays, _MOST_CHOICES)
                if number:  # the first round warms everyone up
                    taken[each.name].append(choices / seconds)
        ours = taken["wintering"]
        rows = [_row("choices played a second", "1/s", taken)]
        ratios = {
            name: [a / b for a, b in zip(ours, theirs, strict=True)]
            for name, theirs in taken.items()
            if name != "wintering"
        }
        best = [a / max(b, c) for a, b, c in zip(ours, taken["bink"], taken["inkjs"], strict=True)]
        faster = statistics.median(best)
        thirty = statistics.median(ratios["inkpython"])
        rows.append(_row("ours to theirs", "times", ratios))
        rows.append(
            Row(
                "ours to the faster of bink and inkjs", "times", {"wintering": faster},
                f"at least {FASTER_THAN_BEST_PEER:g}", faster >= FASTER_THAN_BEST_PEER,
            )
        )  # fmt: skip
        rows.append(
            Row(
                "ours to inkpython", "times", {"wintering": thirty},
                f"at least {FASTER_THAN_INKPYTHON:g}", thirty >= FASTER_THAN_INKPYTHON,
            )
        )  # fmt: skip
        return rows

    def compile(self) -> list[Row]:
        """Compiling and checking the story in a process that has compiled before."""
        taken: dict[str, list[float]] = {"wintering": [], "inkjs": []}
        for _ in range(ROUNDS):
            gc.collect()
            taken["wintering"].append(players.Wintering.compiling(STORY)[0])
            taken["inkjs"].append(self.inkjs.compile(STORY)[0])
        lines = STORY.read_text(encoding="utf-8").count("\n")
        return [_at_most(_row(f"compile {lines} lines", "s", taken), COMPILE_S)]

    def load(self) -> list[Row]:
        """From the file of an unchanged story to its first line, in a fresh process."""
        imports: dict[str, list[float]] = {}
        loads: dict[str, list[float]] = {}
        for _ in range(_FRESH_STARTS):
            for name in ("wintering", "bink", "inkpython"):
                file = self.form_file if name == "wintering" else self.json_file
                imported, loaded = alone("first_line", name, file)
                imports.setdefault(name, []).append(imported)
                loads.setdefault(name, []).append(loaded)
            inkjs = players.Inkjs()
            inkjs.compiled_file = self.json_file
            imports.setdefault("inkjs", []).append(inkjs.ask("imported"))
            loads.setdefault("inkjs", []).append(inkjs.load())
            inkjs.close()
        return [
            _row("import", "s", imports),
            _at_most(_row("load to the first line, fresh process", "s", loads), LOAD_S),
        ]

    def keep(self) -> list[Row]:
        """Saving and restoring, to text and back, at each choice of a play."""
        saves: dict[str, list[float]] = {}
        restores: dict[str, list[float]] = {}
        for number in range(ROUNDS + 1):
            draws = players.draws_of(number, _KEPT_CHOICES)
            timed: list[tuple[str, Callable[..., tuple[list[float], list[float]]]]] = [
                (each.name, each.keep) for each in self.everyone
            ]
            timed.append(("wintering, data alone", self.wintering.data_only))
            for name, keep in timed:
                gc.collect()
                saved, restored = keep(draws, _KEPT_CHOICES)
                if number:
                    saves.setdefault(name, []).append(1000 * statistics.median(saved))
                    restores.setdefault(name, []).append(1000 * statistics.median(restored))
        return [
            _at_most(_row("save", "ms", saves), KEEP_MS),
            _at_most(_row("restore", "ms", restores), KEEP_MS),
        ]

    def memory(self) -> list[Row]:
        """What a second life of a story takes, in processes of their own."""
        found: dict[str, float] = {}
        for name in ("wintering", "bink", "inkpython"):
            file = STORY if name == "wintering" else self.json_file
            found[name] = alone("lives", name, file) / 1e6
        inkjs = players.Inkjs()
        inkjs.compiled_file = self.json_file
        inkjs.load()
        found["inkjs"] = inkjs.ask("lives", draws=players.draws_of(1, 30), most=30, count=40) / 1e6
        inkjs.close()
        return [_at_most(Row("memory of a second life", "MB", found), LIFE_MB)]


def measure() -> Iterator[Row]:
    """Everything, in order, each row as soon as it is known."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        yield bench.agree()
        for part in (bench.play, bench.compile, bench.load, bench.keep, bench.memory):
            yield from part()
        bench.inkjs.close()


def _row(name: str, unit: str, taken: dict[str, list[float]]) -> Row:
    row = Row(name, unit, {each: statistics.median(found) for each, found in taken.items()})
    for each, found in taken.items():
        low, _, high = statistics.quantiles(found, n=4)
        row.spread[each] = (low, high)
    return row


def _at_most(row: Row, limit: float) -> Row:
    row.target = f"at most {limit:g}"
    row.holds = row.of["wintering"] <= limit
    return row
