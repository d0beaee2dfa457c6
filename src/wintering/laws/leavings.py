"""What lies about at places for whoever finds it: left for another, or put down and not taken up.

Few things lie about at a time, so they are kept one by one, and not for every place and thing.
Your own goods, laid by, are another matter (laws.keeping).
"""

from wintering.arithmetic import clip
from wintering.life.names import LEAVINGS_KEPT, NONE
from wintering.life.record import Life

AMOUNT_HIGHEST = 1.0e6  # pieces or kg


def lying_at(life: Life, place: int, item: int) -> float:
    """How much of a thing lies at a place. Units: pieces or kg."""
    kept = where_kept(life, place, item)
    if kept == NONE:
        return 0.0
    return life.leaving_amount[kept]


def where_kept(life: Life, place: int, item: int) -> int:
    """Which of the leavings is a thing at a place; none if it does not lie there."""
    for kept in range(LEAVINGS_KEPT):
        if life.leaving_place[kept] == place and life.leaving_item[kept] == item:
            return kept
    return NONE


def leave_lying(life: Life, place: int, item: int, amount: float) -> None:
    """Let so much of a thing lie at a place, beside what lies there of it.

    Where nothing more can be kept in mind, what has lain longest is lost.
    Changes: leaving_place, leaving_item, leaving_amount, leaving_hour.
    """
    if amount <= 0.0:
        return
    kept = where_kept(life, place, item)
    if kept == NONE:
        kept = 0
        for other in range(LEAVINGS_KEPT):
            if life.leaving_hour[other] < life.leaving_hour[kept]:
                kept = other
        life.leaving_place[kept] = place
        life.leaving_item[kept] = item
        life.leaving_amount[kept] = 0.0
    life.leaving_amount[kept] = clip(life.leaving_amount[kept] + amount, 0.0, AMOUNT_HIGHEST)
    life.leaving_hour[kept] = life.hour


def pick_up(life: Life, place: int, item: int, most: float) -> float:
    """Take what lies of a thing at a place, up to so much; how much that was.

    Changes: leaving_amount; leaving_place, leaving_item and leaving_hour when nothing is left.
    """
    kept = where_kept(life, place, item)
    if kept == NONE:
        return 0.0
    lying = life.leaving_amount[kept]
    taken = clip(most, 0.0, lying)
    life.leaving_amount[kept] = lying - taken
    if life.leaving_amount[kept] <= 0.0:
        life.leaving_place[kept] = NONE
        life.leaving_item[kept] = NONE
        life.leaving_hour[kept] = 0
    return taken
