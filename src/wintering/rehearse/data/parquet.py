"""Tables as Parquet files. pyarrow is imported here, and only when a file is written or read."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from wintering.rehearse.data.columns import Column, Table
from wintering.rehearse.runs.codes import NOT_INSTALLED, RehearsalFault

COMPRESSION = "zstd"


def need_pyarrow() -> None:
    """Refuse early where pyarrow is not installed. Errors: RehearsalFault."""
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError:
        raise RehearsalFault(
            NOT_INSTALLED,
            "lives cannot be written as Parquet here",
            "pyarrow is not installed.",
            "pip install 'wintering[rehearse]', or leave --out away.",
        ) from None


@cache
def schema_of(table: Table) -> Any:
    """A table's columns as Arrow declares them, with units and meanings in their metadata."""
    import pyarrow as pa

    return pa.schema([_field(each) for each in table.columns], {"row": table.row})


def _field(column: Column) -> Any:
    import pyarrow as pa

    kinds: dict[str, Any] = {
        "float": pa.float64(), "name": pa.string(), "text": pa.string(),
        "int16s": pa.list_(pa.int16()),
    }  # fmt: skip
    kind = kinds.get(column.kind) or getattr(pa, column.kind)()
    about = {"unit": column.unit, "meaning": column.meaning}
    return pa.field(column.name, kind, nullable=column.may_lack, metadata=about)


def arrow_rows(table: Table, columns: dict[str, list[Any]]) -> Any:
    """Rows as Arrow holds them."""
    import pyarrow as pa

    return pa.table({name: columns[name] for name in table.names}, schema=schema_of(table))


def write_table(pieces: list[Any], file: Path) -> None:
    """Write the rows of Arrow tables, one after another, to a file that nobody else knows of yet.

    Errors: OSError.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = pa.concat_tables(pieces)
    # Opened by Python, so that what the system says of a failure comes through as it is.
    with file.open("wb") as out:
        pq.write_table(rows, out, compression=COMPRESSION)
    del rows
    pa.default_memory_pool().release_unused()  # it would keep what the largest part took
