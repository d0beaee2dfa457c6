"""docs/ink-in-python.md, from its first line to its last: what it says is answered is answered."""

import doctest
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "ink-in-python.md"


def test_everything_on_the_page_is_so() -> None:
    found = doctest.testfile(str(PAGE), module_relative=False)
    assert found.attempted > 30
    assert 0 == found.failed
