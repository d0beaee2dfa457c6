"""The lives of a run's folder, as the report's sections read them.

A run of any length can be reported: its lives are held, a row each; of every other table one
part at a time is read, and what is counted in it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from wintering.rehearse.data.folder import parts_of, read_about, table_file
from wintering.rehearse.runs.summary import replay_of
from wintering.rehearse.runs.tally import Shown

Row = dict[str, Any]
POLICY, IS_ALIVE = "policy", "is_alive"  # of a row's life, beside the columns of its table
_OF_LIVES = ("life", "seed", "policy", "ending", "cause", "fault", "turns", "days", "hours",
             "place", "different", "words", "words_again")  # fmt: skip


class RunLives:
    """A run's folder opened: what was asked of it, its lives, and its other tables by need."""

    def __init__(self, folder: Path) -> None:
        """Errors: RehearsalFault when the folder holds no run."""
        self.folder = folder
        self.about = read_about(folder)
        self._parts = parts_of(folder)
        names = {}  # of the few different words that a run's rows hold, each once
        self.lives: list[Row] = [
            {key: names.setdefault(value, value) if isinstance(value, str) else value
             for key, value in row.items()}
            for part in self.parts("lives", _OF_LIVES)
            for row in part.to_pylist()
        ]  # fmt: skip
        self.by_number: Mapping[int, Row] = {row["life"]: row for row in self.lives}
        self.policies: tuple[str, ...] = tuple(self.about["policies"])

    def parts(self, table: str, columns: Sequence[str], only: Any = None) -> Iterator[Any]:
        """The parts of a table, in the order of lives, as Arrow tables of these columns.

        `only` is an expression of Arrow's; rows that it does not hold of are passed over.
        """
        for part in self._parts:
            file = table_file(self.folder, table, part)
            yield pq.read_table(file, columns=list(columns), filters=only)

    def groups(
        self, table: str, by: Sequence[str], measures: Sequence[tuple[str, str]], only: Any = None
    ) -> Iterator[Row]:
        """The rows of a table in groups, part by part: what is in two parts comes twice.

        `by` may name POLICY and IS_ALIVE of a row's life besides the table's columns. A measure is
        a column and what is made of it, as Arrow calls it: ("words", "sum") is told as
        `words_sum`. Parts share no life.
        """
        columns = [each for each in by if each not in self._of_lives]
        columns += ["life", *(each for each, _ in measures)]
        for part in self.parts(table, list(dict.fromkeys(columns)), only):
            for name in by:
                if name in self._of_lives:
                    part = part.append_column(name, self._of_lives[name].take(part["life"]))
            grouped = part.group_by(list(by), use_threads=False)
            yield from grouped.aggregate(list(measures)).to_pylist()

    def of(self, policy: str) -> list[Row]:
        """The lives of a policy."""
        return self._of_policy.get(policy, [])

    def replay(self, life: int) -> str:
        """The command that prints a life."""
        row = self.by_number[life]
        return replay_of(
            self.about["world"],
            Shown(life, row["seed"], row["policy"], tuple(self.choices(life))),
        )

    def choices(self, life: int) -> list[int]:
        """The choices of a life, from 0."""
        return self._choices[life].as_py()

    @cached_property
    def _choices(self) -> Any:
        return pa.chunked_array(
            [chunk for part in self.parts("lives", ["choices"]) for chunk in part["choices"].chunks]
        )

    @cached_property
    def _of_policy(self) -> Mapping[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self.lives:
            found.setdefault(row["policy"], []).append(row)
        return found

    @cached_property
    def _of_lives(self) -> Mapping[str, Any]:
        """What every row of a life can be told by. Lives are numbered from 0 without a gap."""
        alive = [row["cause"] is None and row["fault"] is None for row in self.lives]
        return {POLICY: pa.array([row["policy"] for row in self.lives]), IS_ALIVE: pa.array(alive)}
