"""A wood, a village and a camp with a hall, a patrol, its leader, a builder, a friend, a hermit."""

from __future__ import annotations

from laws.hearts_samples import begin_life, make_world
from wintering.laws.meanings import FACT_ALIVE, FACT_SEEN
from wintering.laws.works import (
    WORK_CUT_WOOD,
    WORK_GUARD,
    WORK_IDLE,
    WORK_PATROL,
    WORK_REST,
    WORK_WALK,
)
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_AWAY, ROLE_CAMP, ROLE_LEADER, ROLE_PATROL, ROLE_TOWN

LEAD, SECOND, LEADER, BUILDER, FRIEND, HERMIT = range(1, 7)
WOODS, VILLAGE, CAMP, HALL = range(4)
FAR = 20.0
KM = (
    (0.0, FAR, FAR, FAR),
    (FAR, 0.0, FAR, FAR),
    (FAR, FAR, 0.0, 1.0),
    (FAR, FAR, 1.0, 0.0),
)
WORLD = make_world(
    people=7,
    places=4,
    facts=2,
    activities=4,
    activity_work=(WORK_GUARD, WORK_IDLE, WORK_WALK, WORK_CUT_WOOD),
    distance_km=KM,
    place_group=(-1, 1, 0, 0),
    fact_means=(FACT_SEEN, FACT_ALIVE),
    fact_about=(YOU, YOU),
    fact_interest=(0.8, 0.8),
    person_role=(0, ROLE_PATROL, ROLE_PATROL, ROLE_LEADER, ROLE_CAMP, ROLE_CAMP, ROLE_AWAY),
    person_group=(0, 1, 1, 1, 0, 0, 0),
    person_home=(WOODS, WOODS, WOODS, VILLAGE, CAMP, HALL, CAMP),
    person_charge=(-1, LEADER, LEAD, -1, -1, -1, -1),
    routine_activity=((0,) * 12 + (1,) * 12,) * 7,
    dusk_h=(24.0,) * 300,
)


NEIGHBOURS = WORLD._replace(person_group=(0, 1, 1, 1, 0, 1, 0))  # the friend is of her people
PATROLLED = WORLD._replace(
    activity_work=(WORK_PATROL, WORK_REST, WORK_WALK, WORK_CUT_WOOD), dusk_h=(17.5,) * 300
)
SEATED = NEIGHBOURS._replace(
    person_role=(0, ROLE_PATROL, ROLE_PATROL, ROLE_LEADER, ROLE_CAMP, ROLE_TOWN, ROLE_AWAY),
    person_home=(WOODS, WOODS, WOODS, VILLAGE, CAMP, CAMP, CAMP),
)


def begun(hour: int = 12, seed: int = 1) -> Life:
    """A life with everyone at home."""
    life = begin_life(WORLD, seed=seed, hour=hour)
    for person in range(WORLD.people):
        life.place[person] = WORLD.person_home[person]
        life.met_hour[person] = -1000
        life.stays_until[person] = life.hour + 10_000
    return life
