"""A camp and the country about it, and one of the camp who may go out to look for you."""

from __future__ import annotations

from typing import Any

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from wintering.laws.going import ERRAND_LOOK
from wintering.laws.meanings import FACT_ALIVE, FACT_ALONE, FACT_DEAD, FACT_SCAVENGERS, MEMORY_DEED
from wintering.laws.works import WORK_IDLE, WORK_RANGE, WORK_REST, WORK_SLEEP, WORK_WALK
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_CAMP, ROLE_FOLLOWER, ROLE_KIN, ROLE_YOU
from wintering.storyworld.tables import Tables

HIM, MOTHER, SCOUT, WIFE = 1, 2, 3, 4
HOME, GAP, CREEK, FAR = range(4)
KM = (0.0, 5.0, 9.0, 60.0)  # along one way
ALONE, ALIVE, DEAD, RAIDERS = range(4)
IDLE, SLEEP, WALK, RANGE, REST = range(5)


def country(**given: Any) -> Tables:
    """A camp, a gap in the ridge, the creek where you live, and a place beyond any search."""
    columns: dict[str, Any] = {
        "people": 5,
        "places": 4,
        "facts": 4,
        "activities": 5,
        "fact_means": (FACT_ALONE, FACT_ALIVE, FACT_DEAD, FACT_SCAVENGERS),
        "fact_about": (YOU, YOU, YOU, -1),
        "memories": 1,
        "memory_means": (MEMORY_DEED,),
        "memory_weight": (1.0,),
        "memory_age_hours": (24.0,),
        "start_trace": ((9,), (9,), (0,), (0,), (0,)),
        "distance_km": tuple(tuple(abs(one - other) for other in KM) for one in KM),
        "place_group": (0, -1, -1, -1),
        "place_souls": (90, 0, 0, 0),
        "place_known_at_start": (1, 1, 1, 1),
        "activity_work": (WORK_IDLE, WORK_SLEEP, WORK_WALK, WORK_RANGE, WORK_REST),
        "person_role": (ROLE_YOU, ROLE_CAMP, ROLE_KIN, ROLE_FOLLOWER, ROLE_CAMP),
        "person_charge": (-1, MOTHER, -1, YOU, MOTHER),
        "person_group": (0, 0, 0, 1, 0),
        "person_home": (HOME,) * 5,
        "person_office": (0.5, 0.35, 0.7, 0.0, 0.0),
        "person_kindness": (0.6, 0.6, 0.7, 0.5, 0.5),
        "routine_activity": tuple((IDLE,) * 24 for _ in range(5)),
        # The sums of this small world lie lower than those of the bundled one.
        "par": parameters(duty_noise=0.0, duty_look=0.3),
    }
    return make_world(**{**columns, **given})


COUNTRY = country()


def waiting(days: float = 40.0, world: Tables = COUNTRY, **how: float) -> Life:
    """A life so many days after you walked away; he is at home, and knows that you went."""
    life = begin_life(world)
    life.gone_hour[HIM] = life.hour
    life.gone_pace[HIM] = 1.0
    pass_hours(life, int(24 * days))
    for place in range(world.places):
        life.camp_ration[place] = how.get("bowls", 1.0)
    life.country_c = how.get("cold", 10.0)
    life.is_snow_lying = int(how.get("snow", 0))
    life.place[YOU] = CREEK
    life.longing[HIM][YOU] = how.get("longing", 0.7)
    life.together_hour[HIM][YOU] = life.hour
    life.warmth[HIM][YOU] = 0.8
    life.respect[HIM][YOU] = how.get("respect", 0.7)
    life.debt[HIM][YOU] = 0.5
    life.activity = [IDLE] * world.people  # type: ignore[assignment]
    for fact, name in ((ALONE, "alone"), (ALIVE, "alive"), (DEAD, "dead"), (RAIDERS, "raiders")):
        life.belief[HIM][fact] = how.get(name, 0.0)
        life.belief_hour[HIM][fact] = life.hour
    life.light = 1.0
    return life


def out(world: Tables = COUNTRY, place: int = GAP) -> Life:
    """A life in which he is out looking, somewhere, in the middle of a day."""
    life = waiting(90.0, world)
    pass_hours(life, (24 - life.hour % 24) + 12)
    life.errand[HIM] = ERRAND_LOOK
    life.look_until[HIM] = life.hour + 60
    life.place[HIM] = place
    return life
