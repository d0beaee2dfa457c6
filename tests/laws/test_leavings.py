"""What is left lying at places: found again where it was left, each thing by itself."""

from wintering.laws.leavings import leave_lying, lying_at, pick_up
from wintering.life import Life, Sizes, new_life
from wintering.life.names import LEAVINGS_KEPT, NONE

SIZES = Sizes(2, 40, 1, 1, 3, 1, 0, 0)
FORD, HILL = 4, 5
ROPE, MEAT = 0, 2


def empty() -> Life:
    life = new_life(SIZES, 1)
    life.hour = 100
    return life


def test_a_thing_lies_where_it_was_left_and_nowhere_else() -> None:
    life = empty()
    leave_lying(life, FORD, MEAT, 0.5)
    leave_lying(life, FORD, MEAT, 0.25)
    leave_lying(life, FORD, ROPE, 2.0)
    assert (0.75, 2.0) == (lying_at(life, FORD, MEAT), lying_at(life, FORD, ROPE))
    assert (0.0, 0.0) == (lying_at(life, HILL, MEAT), lying_at(life, FORD, 1))


def test_no_more_is_picked_up_than_lies_there() -> None:
    life = empty()
    leave_lying(life, FORD, MEAT, 0.5)
    assert 0.0 == pick_up(life, HILL, MEAT, 1.0)
    assert 0.25 == pick_up(life, FORD, MEAT, 0.25)
    assert 0.25 == lying_at(life, FORD, MEAT)
    assert 0.25 == pick_up(life, FORD, MEAT, 1.0)
    assert 0.0 == lying_at(life, FORD, MEAT)
    assert [NONE] * LEAVINGS_KEPT == life.leaving_place


def test_what_has_lain_longest_is_lost_when_too_much_lies_about() -> None:
    life = empty()
    for place in range(LEAVINGS_KEPT):
        life.hour += 1
        leave_lying(life, place, MEAT, 1.0)
    life.hour += 1
    leave_lying(life, 0, MEAT, 1.0)  # which makes that of the second place the oldest
    life.hour += 1
    leave_lying(life, 39, ROPE, 3.0)
    assert 0.0 == lying_at(life, 1, MEAT)
    assert (2.0, 1.0, 3.0) == (
        lying_at(life, 0, MEAT),
        lying_at(life, 2, MEAT),
        lying_at(life, 39, ROPE),
    )


def test_leaving_nothing_takes_no_room() -> None:
    life = empty()
    leave_lying(life, FORD, MEAT, 0.0)
    assert empty() == life
