"""The data of a run opens in other people's tools as it is, and is what its page says."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed: no lives are written")

import pyarrow.parquet as pq

from rehearse.run_samples import ran, rows_in
from wintering.rehearse.data.columns import KINDS, TABLES, columns_of, no_rows
from wintering.rehearse.data.page import data_page
from wintering.rehearse.runs import running

DOCS = Path(__file__).parents[2] / "docs"
LIVES = 24


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run in several parts, every table of it."""
    made = tmp_path_factory.mktemp("runs") / "run"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "KEPT_EVERY", -1.0)
        ran(lives=LIVES, policies="random,careful", turns=True, turns_at_most=12, out=made)
    return made


@pytest.fixture(scope="module")
def rows(run: Path) -> dict[str, list[dict[str, Any]]]:
    return rows_in(run)


@pytest.mark.parametrize("table", TABLES)
def test_duckdb_opens_it(run: Path, rows: dict[str, list[dict[str, Any]]], table: str) -> None:
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed")
    found = duckdb.sql(f"SELECT * FROM '{run.as_posix()}/{table}/*.parquet'")
    assert list(TABLES[table].names) == found.columns
    assert len(rows[table]) == len(found.fetchall()) > 0
    one = duckdb.sql(f"SELECT max(life) FROM '{run.as_posix()}/{table}/*.parquet'").fetchall()
    assert [(LIVES - 1,)] == one


@pytest.mark.parametrize("table", TABLES)
def test_pandas_opens_it(run: Path, rows: dict[str, list[dict[str, Any]]], table: str) -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    found = pandas.read_parquet(run / table)
    assert list(TABLES[table].names) == list(found.columns)
    assert [each["life"] for each in rows[table]] == found["life"].tolist()


@pytest.mark.parametrize("table", TABLES)
def test_polars_opens_it(run: Path, rows: dict[str, list[dict[str, Any]]], table: str) -> None:
    polars = pytest.importorskip("polars", reason="polars is not installed")
    found = polars.read_parquet(f"{run.as_posix()}/{table}/*.parquet")
    assert list(TABLES[table].names) == found.columns
    assert rows[table] == found.to_dicts()


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_columns_say_what_they_are(run: Path, table: Any) -> None:
    schema = pq.read_schema(next((run / table.name).glob("*.parquet")))
    for column in table.columns:
        assert column.kind in KINDS
        about = schema.field(column.name).metadata
        assert column.meaning == about[b"meaning"].decode()
        assert column.unit == about[b"unit"].decode()
        assert column.may_lack == schema.field(column.name).nullable
    assert table.row == schema.metadata[b"row"].decode()


def test_columns_that_must_not_lack_anything_do_not(rows: dict[str, list[dict[str, Any]]]) -> None:
    for table in TABLES.values():
        firm = [each.name for each in table.columns if not each.may_lack]
        assert all(row[name] is not None for row in rows[table.name] for name in firm)


def test_the_page_tells_every_column() -> None:
    page = data_page()
    for table in TABLES.values():
        assert f"\n## {table.name}\n" in page
        for column in table.columns:
            assert f"| `{column.name}`" in page


def test_three_questions_are_answered(run: Path, rows: dict[str, list[dict[str, Any]]]) -> None:
    pytest.importorskip("duckdb", reason="DuckDB is not installed")
    asked = runpy.run_path(str(DOCS / "rehearse_questions.py"))["ask"](run)
    moons, choices, trust = asked.values()
    began: dict[tuple[str, int], int] = {}
    policies = {each["life"]: each["policy"] for each in rows["lives"]}
    for each in rows["moons"]:
        key = policies[each["life"]], each["moon"]
        began[key] = began.get(key, 0) + 1
    assert began == {(policy, moon): many for policy, moon, _, many in moons}
    assert 0 < len(choices) <= 10
    assert all(shown >= taken for *_, shown, taken in choices)
    assert LIVES == sum(lives for _, lives, _ in trust)


def test_the_questions_can_be_asked_at_the_door(run: Path) -> None:
    pytest.importorskip("duckdb", reason="DuckDB is not installed")
    told = subprocess.run(
        [sys.executable, str(DOCS / "rehearse_questions.py"), str(run)],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert 3 == told.stdout.count("?\n")


def test_rows_become_columns_of_their_names_the_last_of_them_whole() -> None:
    places = TABLES["places"]
    assert {"life": [7, 7], "place": ["camp", "ford"], "hours": [3, 5]} == columns_of(
        places, [(7, "camp"), (7, "ford")], [3, 5]
    )
    assert {"life": [7], "place": ["camp"], "hours": [3]} == columns_of(places, [(7, "camp", 3)])


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_no_rows_are_every_column_empty(table: Any) -> None:
    assert no_rows()[table.name] == columns_of(table, [])
    assert no_rows()[table.name] == columns_of(table, [], [])


@pytest.mark.parametrize("row", [(7,), (7, "camp", 3, 4)], ids=["short", "long"])
def test_a_row_that_is_not_of_its_table_is_refused(row: tuple[object, ...]) -> None:
    with pytest.raises(ValueError, match="zip"):
        columns_of(TABLES["places"], [row])
