"""No law of people could be replaced by a constant without a test that notices."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from laws.mutants import Row
from laws.mutants_asking import Asker
from laws.mutants_table import ROWS

# There are many hundreds, and some take seconds: an ordinary run tries a few of each law, and
# `make whole` all of them.
EVERY = 1 if os.environ.get("WINTERING_WHOLE") else 24

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="each mutant is asked in a fork"),
]


@pytest.fixture(scope="module")
def asker() -> Iterator[Asker]:
    with Asker() as asks:
        yield asks


@pytest.mark.parametrize(
    ("row", "way"),
    [(row, way) for row in ROWS for way in row.ways][::EVERY],
    ids=lambda each: str(each).replace(" ", "-"),
)
def test_a_damaged_law_is_noticed(asker: Asker, row: Row, way: str):
    assert asker.ask(row, way) == "killed"


def test_an_output_that_nobody_reads_survives(asker: Asker):
    """The harness can say so: a test of something else passes with the law damaged."""
    row = Row("talking:turn", "talks_to", ("test_people.py::test_encounters_follow_the_gas_model",))
    assert asker.ask(row, "still") == "survived"
