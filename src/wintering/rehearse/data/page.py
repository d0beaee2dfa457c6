"""The page that says what stands in a run's folder, written from the declarations."""

from __future__ import annotations

from collections.abc import Iterator

from wintering.rehearse.data.columns import TABLES, Column, Table
from wintering.rehearse.data.numbers import NUMBERS

HEAD = """# The data of a run

Written from the declarations by `make docs`. `wintering rehearse WORLD --out DIR` writes one folder
a table, of Parquet files: `DIR/lives/*.parquet` and so on, one file a part. A part is some dozens
of lives, and `life` numbers them through the whole run, so that rows of different tables belong
together by it. Nothing needs to be told to open them:

```sql
SELECT ending, count(*) FROM 'DIR/lives/*.parquet' GROUP BY ending;   -- DuckDB
```
```python
pandas.read_parquet("DIR/lives")
polars.read_parquet("DIR/lives/*.parquet")
```

[rehearse_questions.py](rehearse_questions.py) asks three questions of a run.

**Whole or not there.** `DIR/run.json` says what was asked, and in `state` whether the run is
`whole`, was `stopped`, or is `running` (or was killed while it was). Every Parquet file in its
place is whole, whatever ended the program: a part is written aside, counts from the moment that
its mark stands under `DIR/parts/`, and takes its place at once after that. Should a program be
killed in between, the part is counted, and `--resume` (or any reading by Wintering itself) finds
its files.
Ask only runs whose `state` is `whole` where a table must not lack a part that another has.

`DIR/summary.json` is what `--json` prints.

**Kinds.** `name` and `text` are strings (a `name` has few different values), `float` is a double,
`int16s` a list of 16-bit integers, the others are integers of so many bits. Columns marked ◦ may be
null. Moons are counted from 1, days, hours, turns, lives and choices from 0; files are those of the
world's folder, lines and letters are counted from 1. A life replays by its seed and its choices:
`wintering read WORLD --run DIR --life N` prints it.
"""


def data_page() -> str:
    """The page, in Markdown."""
    return "\n".join([HEAD, *(line for table in TABLES.values() for line in _table(table))])


def _table(table: Table) -> Iterator[str]:
    kept = "; kept with `--turns`" if table.is_optional else ""
    yield f"## {table.name}\n\nA row is {table.row}{kept}.\n"
    yield "| column | kind | unit | what it is |\n|---|---|---|---|"
    yield from map(_row, table.columns)
    yield ""


def _row(column: Column) -> str:
    number = next((each for each in NUMBERS if each.name == column.name), None)
    meaning = column.meaning
    if number is not None:
        meaning += f" (from {number.low:g} to {number.high:g})"
    lacks = " ◦" if column.may_lack else ""
    return f"| `{column.name}`{lacks} | {column.kind} | {column.unit} | {meaning} |"
