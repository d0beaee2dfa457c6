"""The lives of a run's folder, as the report's sections read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import pyarrow.dataset as datasets

from wintering.rehearse.data.folder import files_of, read_about
from wintering.rehearse.runs.summary import replay_of
from wintering.rehearse.runs.tally import Shown

Row = dict[str, Any]


class RunLives:
    """A run's folder opened: what was asked of it, its lives, and its other tables by need."""

    def __init__(self, folder: Path) -> None:
        """Errors: RehearsalFault when the folder holds no run."""
        self.folder = folder
        self.about = read_about(folder)
        wanted = [name for name in self.names("lives") if name not in ("choices", "digest")]
        self.lives: list[Row] = self.rows("lives", wanted)
        self.by_number: Mapping[int, Row] = {row["life"]: row for row in self.lives}
        self.policies: tuple[str, ...] = tuple(self.about["policies"])

    def names(self, table: str) -> list[str]:
        """The columns of a table."""
        return list(self._dataset(table).schema.names)

    def rows(self, table: str, columns: Sequence[str], asked: Any = None) -> list[Row]:
        """Rows of a table, in the order of lives, with these columns alone."""
        return self._dataset(table).to_table(columns=list(columns), filter=asked).to_pylist()

    def distinct(self, table: str, columns: Sequence[str]) -> list[Row]:
        """The different rows that a table's columns hold."""
        read = self._dataset(table).to_table(columns=list(columns))
        return read.group_by(list(columns)).aggregate([]).to_pylist()

    def of(self, policy: str) -> list[Row]:
        """The lives of a policy."""
        return [row for row in self.lives if row["policy"] == policy]

    def replay(self, life: int) -> str:
        """The command that prints a life."""
        row = self.by_number[life]
        return replay_of(
            self.about["world"],
            Shown(life, row["seed"], row["policy"], tuple(self.choices(life))),
        )

    def choices(self, life: int) -> list[int]:
        """The choices of a life, from 0."""
        return self._choices[self._place_of[life]].as_py()

    @cached_property
    def _choices(self) -> Any:
        return self._dataset("lives").to_table(columns=["choices"])["choices"]

    @cached_property
    def _place_of(self) -> Mapping[int, int]:
        return {row["life"]: place for place, row in enumerate(self.lives)}

    @cached_property
    def moons(self) -> int:
        """The last moon that any life saw the end of."""
        return max((row["moon"] for row in self.lives), default=0)

    def with_policy(self, rows: Sequence[Row]) -> Iterator[tuple[str, Row]]:
        """Rows of any table with the policy of their lives."""
        for row in rows:
            yield self.by_number[row["life"]]["policy"], row

    def _dataset(self, table: str) -> Any:
        return datasets.dataset([str(file) for file in files_of(self.folder, table)])
