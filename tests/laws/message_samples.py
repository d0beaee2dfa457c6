"""A road with five places and the people of it, for the laws of messages and of duty."""

from __future__ import annotations

from typing import Any

from laws.hearts_samples import begin_life, make_world, parameters
from wintering.laws.asking import decide_carry, hand_over_words
from wintering.laws.giving import hear_words
from wintering.laws.matters import ANSWER_YES
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_SEEN,
    FACT_UNREST,
    FACT_WORDS,
    MEMORY_PARTING,
)
from wintering.laws.messages import messages
from wintering.laws.people import people
from wintering.laws.tidings import CARRYING, MESSAGE_COME
from wintering.laws.works import (
    WORK_CARRY,
    WORK_IDLE,
    WORK_KEEP_WATCH,
    WORK_REST,
    WORK_SLEEP,
    WORK_WALK,
)
from wintering.life.chance import key_hour
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.storyworld.marks import (
    ROLE_CARRIER,
    ROLE_GUARD,
    ROLE_LEADER,
    ROLE_TOWN,
    ROLE_YOU,
    USE_SHELTER,
    USE_VIEW,
)
from wintering.storyworld.tables import Tables

LEADER, CARRIER, GUARD, NEIGHBOUR = 1, 2, 3, 4
HOME, RISE, NIGHT_CAMP, SEAT, FAR_SEAT = range(5)
KM = (0.0, 5.0, 25.0, 45.0, 90.0)  # along one road
UNREST, WORDS, SEEN, ALIVE = range(4)
IDLE, SLEEP, WALK, CARRY, WATCH, REST = range(6)


def road(**given: Any) -> Tables:
    """The road: you at home, a rise beside it, a night camp, a seat, another seat far off."""
    columns: dict[str, Any] = {
        "people": 5,
        "places": 5,
        "facts": 4,
        "activities": 6,
        "roles": 1,
        "meeting_role": 0,
        "memories": 1,
        "memory_means": (MEMORY_PARTING,),
        "memory_weight": (0.7,),
        "memory_person": (LEADER,),
        "memory_age_hours": (30.0,),
        "start_trace": ((0,), (8,), (0,), (0,), (0,)),
        "fact_means": (FACT_UNREST, FACT_WORDS, FACT_SEEN, FACT_ALIVE),
        "fact_about": (-1, YOU, YOU, YOU),
        "fact_to": (-1, LEADER, -1, -1),
        "distance_km": tuple(tuple(abs(one - other) for other in KM) for one in KM),
        "place_uses": (0, USE_VIEW, USE_SHELTER, 0, 0),
        "place_group": (-1, -1, 1, 1, 1),
        "place_height_m": (400.0, 520.0, 300.0, 300.0, 300.0),
        "place_road": (1, 1, 1, 1, 1),
        "activity_work": (
            WORK_IDLE,
            WORK_SLEEP,
            WORK_WALK,
            WORK_CARRY,
            WORK_KEEP_WATCH,
            WORK_REST,
        ),
        "person_role": (ROLE_YOU, ROLE_LEADER, ROLE_CARRIER, ROLE_GUARD, ROLE_TOWN),
        "person_charge": (-1, -1, LEADER, LEADER, -1),
        "person_group": (0, 1, 1, 1, 1),
        "person_answers_for": (0, 1, -1, -1, -1),
        "person_home": (HOME, SEAT, SEAT, SEAT, SEAT),
        "person_office": (0.5, 0.9, 0.4, 0.8, 0.0),
        "person_grudge": (0.3, 0.2, 0.2, 0.3, 0.3),
        "routine_activity": tuple((IDLE,) * 24 for _ in range(5)),
        "par": parameters(
            duty_noise=0.0,
            messages_turn_back=0.0,
            messages_linger=0.0,
            # The sums of this small world lie lower than those of the bundled one.
            messages_come=0.52,
            messages_late=0.4,
            messages_another=0.93,
        ),
    }
    return make_world(**{**columns, **given})


ROAD = road()


def on_road(world: Tables = ROAD, seed: int = 1) -> Life:
    """A life in which you stand by a carrier at the night camp, and she sits at her seat."""
    life = begin_life(world, seed)
    for person in range(1, world.people):
        life.place[person] = world.person_home[person]
        life.seat_seen[person] = SEAT
        life.activity[person] = IDLE
        life.trust[person][YOU] = 0.3
        life.trust[LEADER][person] = 0.6
        life.respect[person][LEADER] = 0.8
    life.place[CARRIER] = NIGHT_CAMP
    life.place[YOU] = NIGHT_CAMP
    life.camp = HOME
    life.longing[LEADER][YOU] = 0.6
    life.warmth[LEADER][YOU] = 0.6
    life.respect[LEADER][YOU] = 0.8
    return life


def send(life: Life, kind: int, world: Tables = ROAD) -> None:
    """Give the carrier words; he is told where you live."""
    assert decide_carry(life, world, CARRIER, kind) == ANSWER_YES
    assert hand_over_words(life, world, CARRIER, kind)
    life.seen_place[CARRIER], life.seen_place_hour[CARRIER] = HOME, life.hour


def heard(kind: int, world: Tables = ROAD, sure: float = 1.0, **how: float) -> Life:
    """A life in which she has just heard words for an end, as surely as given."""
    life = on_road(world)
    send(life, kind, world)
    life.longing[LEADER][YOU] = how.get("longing", 0.6)
    life.together_hour[LEADER][YOU] = life.hour
    life.belief[LEADER][UNREST] = how.get("unrest", 0.0)
    life.belief_hour[LEADER][UNREST] = life.hour
    life.place[CARRIER] = SEAT
    hear_words(life, world, CARRIER)
    life.heard_sure = sure
    return life


def pass_hour(life: Life, world: Tables = ROAD) -> None:
    """Live an hour of people and messages alone."""
    key_hour(life)
    people(life, world)
    messages(life, world)
    life.hour += 1
    life.hour_of_day = life.hour % 24
    life.day = life.hour // 24
    life.light = 1.0 if 6 <= life.hour_of_day <= 18 else 0.0


def pass_days(life: Life, days: float, world: Tables = ROAD) -> None:
    """Live so many days of people and messages alone."""
    for _ in range(int(24 * days)):
        pass_hour(life, world)


def before_her(nerve: float, state: int = CARRYING) -> Life:
    """A life in which the carrier stands before her with the words."""
    life = on_road()
    send(life, MESSAGE_COME)
    life.place[CARRIER] = SEAT
    life.words_nerve[CARRIER] = nerve
    life.words_state[CARRIER] = state
    return life
