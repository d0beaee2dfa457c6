"""Which tests must notice when a law's output is replaced by a constant: see laws/mutants.py.

Each law's rows stand together, so that whoever writes the law writes them.
"""

from __future__ import annotations

from laws.mutants import RETURNS, Row

PEOPLE = (
    Row(
        "people:turn",
        "talks_to",
        ("test_people.py::test_word_of_you_walks_to_the_leader_and_is_told",),
    ),
    Row(
        "meeting:noise_m",
        RETURNS,
        ("test_people.py::test_who_cuts_wood_is_heard_farther_than_who_sits",),
    ),
)
MEMORY: tuple[Row, ...] = ()
FEELING: tuple[Row, ...] = ()
NEWS: tuple[Row, ...] = ()
BONDS: tuple[Row, ...] = ()
WATCH: tuple[Row, ...] = ()
DUTY: tuple[Row, ...] = ()

ROWS = (*PEOPLE, *MEMORY, *FEELING, *NEWS, *BONDS, *WATCH, *DUTY)
