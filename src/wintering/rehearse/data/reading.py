"""Lives of a run read again: one by its number, or all of them by their table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wintering.rehearse.data.columns import TABLES
from wintering.rehearse.data.folder import parts_of, read_about, table_file
from wintering.rehearse.data.parquet import need_pyarrow
from wintering.rehearse.runs.codes import NOT_WHOLE, RehearsalFault


@dataclass(frozen=True, slots=True)
class KeptLife:
    """A life of a run: what replays it. Choices are from 0, as they were taken."""

    seed: int
    choices: tuple[int, ...]


def life_of(run: Path, written: str) -> KeptLife:
    """The life of a number, as written. Errors: RehearsalFault when there is none."""
    read_about(run)
    need_pyarrow()
    import pyarrow.parquet as pq

    parts = parts_of(run)
    many = sum(each.lives for each in parts)
    is_whole = written.isascii() and written.isdecimal() and len(written) < 20
    number = int(written) if is_whole else -1
    for part in parts:
        if part.first <= number < part.first + part.lives:
            rows: Any = pq.read_table(
                table_file(run, "lives", part), columns=["life", "seed", "choices"]
            ).to_pylist()
            row = rows[number - part.first]
            return KeptLife(row["seed"], tuple(row["choices"]))
    raise RehearsalFault(
        NOT_WHOLE,
        f"there is no life '{written[:40]}' in '{run}'",
        f"its lives are 0 to {many - 1}." if many else "it has no lives yet.",
        "For instance: --life 0",
    )


def table_of(run: Path, table: str) -> Any:
    """All rows of a table as an Arrow table, in order of lives. Errors: RehearsalFault."""
    about = read_about(run)
    need_pyarrow()
    import pyarrow as pa
    import pyarrow.parquet as pq

    from wintering.rehearse.data.parquet import schema_of

    if table not in about["tables"]:
        raise RehearsalFault(
            NOT_WHOLE,
            f"'{run}' has no table '{table}'",
            f"its tables are: {', '.join(about['tables'])}.",
            "Rows of turns are kept with --turns.",
        )
    schema = schema_of(TABLES[table])
    found = [pq.read_table(table_file(run, table, part)) for part in parts_of(run)]
    return pa.concat_tables([schema.empty_table(), *found])
