"""The table of mutants is whole: nothing that a law of people writes or gives back is left out."""

from __future__ import annotations

from collections.abc import Collection

from laws.law_source import laws, module_of, reached
from laws.mutants import RETURNS, Row
from laws.mutants_table import ROWS
from laws.mutants_without import BEGINNINGS, GIVEN_BACK, OF_WINTER, UNREAD, WRITTEN
from wintering.life.hearts import Hearts

FIELDS = Hearts.FIELDS


def unwritten() -> set[str]:
    """Fields of people that no law writes."""
    written = {field for law in laws().values() for field in law.writes}
    return set(FIELDS) - written


def without_a_row(rows: Collection[Row]) -> set[tuple[str, str]]:
    """Writes to fields of people that no row damages in the very function that writes them."""
    damaged = {(row.law, row.output) for row in rows}
    writes = {
        (name, field)
        for name, law in laws().items()
        if module_of(name) not in BEGINNINGS
        for field in law.writes
    }
    return {each for each in writes - damaged if each[1] in FIELDS}


def never_given_wrong(rows: Collection[Row]) -> set[str]:
    """Laws of people whose value no row falsifies, neither their own nor that of one above them."""
    falsified = {law for row in rows if row.output == RETURNS for law in reached(row.law)}
    given = {name for name, law in laws().items() if law.returns}
    apart = OF_WINTER | BEGINNINGS
    return {each for each in given - falsified if module_of(each) not in apart}


def test_whatever_a_law_of_people_writes_is_damaged():
    assert set(WRITTEN) == without_a_row(ROWS)


def test_whatever_a_law_of_people_gives_back_is_falsified():
    assert set(GIVEN_BACK) == never_given_wrong(ROWS)


def test_every_field_of_people_is_written_by_some_law():
    assert set(UNREAD) == unwritten()


def test_every_row_names_a_law_and_what_it_does():
    for row in ROWS:
        law = laws()[row.law]
        if row.output == RETURNS:
            assert law.returns, row
        elif row.output in FIELDS:
            assert any(row.output in laws()[each].writes for each in reached(row.law)), row


def test_no_row_is_there_twice():
    assert len(set(ROWS)) == len(ROWS)


def test_a_row_that_is_taken_out_is_missed():
    """Without its rows a field is without any, and so is what a law gives back."""
    kept = [row for row in ROWS if row.output != "repaired"]
    assert {("easing:bury", "repaired"), ("easing:ease", "repaired")} <= without_a_row(kept)
    kept = [row for row in ROWS if row.law != "parting:ease_for_heart"]
    assert "parting:ease_for_heart" in never_given_wrong(kept)


def test_what_is_set_apart_is_there():
    assert OF_WINTER | BEGINNINGS <= {module_of(each) for each in laws()}
