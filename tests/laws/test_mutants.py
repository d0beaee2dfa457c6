"""No law of people could be replaced by a constant without a test that notices."""

from __future__ import annotations

import os

import pytest

from laws.mutants import Row, ask
from laws.mutants_table import ROWS

# Each takes some seconds and there are hundreds: an ordinary run tries a few of each law, and
# `make whole` all of them.
EVERY = 1 if os.environ.get("WINTERING_WHOLE") else 24


@pytest.mark.slow
@pytest.mark.parametrize(
    ("row", "way"),
    [(row, way) for row in ROWS for way in row.ways][::EVERY],
    ids=lambda each: str(each).replace(" ", "-"),
)
def test_a_damaged_law_is_noticed(row: Row, way: str):
    assert ask(row, way) == "killed"


@pytest.mark.slow
def test_an_output_that_nobody_reads_survives():
    """The harness can say so: a test of something else passes with the law damaged."""
    row = Row("talking:turn", "talks_to", ("test_people.py::test_encounters_follow_the_gas_model",))
    assert ask(row, "still") == "survived"
