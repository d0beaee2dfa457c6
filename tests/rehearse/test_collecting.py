"""A process that lives many lives looks for what they left once, and leaves Python as it was."""

from __future__ import annotations

import gc
import weakref

import pytest

from wintering.rehearse.runs.collecting import collected_after


class Circle:
    """Something that knows itself, as a session and its scenes know each other."""

    def __init__(self) -> None:
        self.me = self


def break_off() -> None:
    with collected_after():
        assert not gc.isenabled()
        raise ValueError("broken off")


def test_what_is_left_in_circles_is_gone_afterwards_and_not_before() -> None:
    with collected_after():
        left = weakref.ref(Circle())
        # More than Python makes before it looks by itself.
        filled = [[each] for each in range(3 * gc.get_threshold()[0])]
        assert left() is not None
    assert left() is None
    assert len(filled) == 3 * gc.get_threshold()[0]


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_as_it_was(was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    try:
        with pytest.raises(ValueError, match="broken off"):
            break_off()
        assert (was_on, 0) == (gc.isenabled(), gc.get_freeze_count())
    finally:
        gc.enable()
