"""A small world with three followers, one in reserve and who sent them."""

from __future__ import annotations

from laws.hearts_samples import (
    begin_life,
    make_world,
    with_one,
)
from wintering.laws.following import (
    distance_kept,
)
from wintering.laws.works import (
    GOOD_MEAT,
    WORK_CUT_WOOD,
    WORK_KEEP_WATCH,
)
from wintering.life.names import (
    NONE,
)
from wintering.life.record import (
    Life,
)
from wintering.storyworld.marks import (
    ROLE_FOLLOWER,
    ROLE_LEADER,
)

CARELESS, KIND, RESENTFUL, SPARE, LEADER = 1, 2, 3, 4, 5
HERE, VILLAGE = 0, 1
FULL_DAY_LX, MOONLIGHT_LX = 10_000.0, 0.1

WORLD = make_world(
    people=6,
    places=3,
    activities=2,
    items=1,
    item_is_food=(1,),
    activity_work=(WORK_CUT_WOOD, WORK_KEEP_WATCH),
    person_role=(0, ROLE_FOLLOWER, ROLE_FOLLOWER, ROLE_FOLLOWER, ROLE_FOLLOWER, ROLE_LEADER),
    person_group=(0, 1, 1, 1, 1, 1),
    person_care=(0.5, 0.2, 0.85, 0.7, 0.9, 0.9),
    person_kindness=(0.5, 0.5, 0.9, 0.2, 0.5, 0.5),
    person_grudge=(0.0, 0.2, 0.1, 0.9, 0.2, 0.2),
    person_office=(0.5, 0.3, 0.45, 0.6, 0.65, 0.9),
    person_home=(HERE, VILLAGE, VILLAGE, VILLAGE, VILLAGE, VILLAGE),
    place_group=(NONE, 1, NONE),
    start_items=((0.0,), (2.0,), (2.0,), (2.0,), (2.0,), (0.0,)),
    distance_km=((0.0, 20.0, 1.0), (20.0, 0.0, 20.0), (1.0, 20.0, 0.0)),
    item_of_good=with_one((NONE,) * 24, GOOD_MEAT, 0),
)


def watched(*near: int, seed: int = 1) -> Life:
    """A life by day with followers near; the leader and whoever is not near in the village."""
    life = begin_life(WORLD, seed=seed, hour=24 * 60 + 12)
    life.day = 60
    life.illuminance_lx = FULL_DAY_LX
    life.air_c = life.country_c = 10.0
    life.place[LEADER] = life.place[SPARE] = VILLAGE
    for person in (CARELESS, KIND, RESENTFUL):
        life.sent[person] = 1
        life.has_item[person][0] = 2.0
        life.place[person] = VILLAGE
    for person in near:
        life.is_near[person] = 1
        life.place[person] = HERE
        life.watch_m[person] = distance_kept(life, WORLD, person)
    return life
