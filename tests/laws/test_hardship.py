"""What a camp's hunger, cold and sickness do to those who live there, and to what they do."""

from __future__ import annotations

from laws.test_settlements import AUTUMN, CAMP, FAR_VILLAGE, HAND, HEAD, begun, country
from wintering.laws.appraisal import appraisal
from wintering.laws.bonds import soreness, talk
from wintering.laws.feeling import ANGER, ANXIETY, DESPAIR, SADNESS, felt_by
from wintering.laws.settlements import live_day
from wintering.life.events import QUARRELLED
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

BREAKFAST, EVENING = 7, 19
FULL_STORE, LITTLE = 60.0, 8.0  # days of food


def at(
    hour: int,
    world: Tables = AUTUMN,
    *,
    ration: float = 1.0,
    food: float = FULL_STORE,
    seed: int = 1,
) -> Life:
    """A life in a camp with such bowls and stores, the hour's appraisal lived."""
    life = begun(world, hour=hour, seed=seed)
    life.camp_ration[CAMP] = ration
    life.camp_food_days[CAMP] = food
    appraisal(life, world)
    return life


def feels(life: Life, person: int, which: int, world: Tables = AUTUMN) -> float:
    return felt_by(life, world, person, which)


def test_an_empty_bowl_makes_angry_and_the_sore_most_of_all():
    world = country()._replace(person_grudge=(0.0, 0.0, 1.0))
    full, half = at(BREAKFAST, world), at(BREAKFAST, world, ration=0.5)
    assert feels(full, HAND, ANGER) == feels(full, HEAD, ANGER) == 0.0
    assert 0.0 < feels(half, HEAD, ANGER) < feels(half, HAND, ANGER)
    assert feels(half, HAND, DESPAIR) > 0.0


def test_hunger_is_felt_at_meals_and_the_emptier_the_bowl_the_more():
    assert feels(at(10, ration=0.5), HAND, ANGER) == 0.0
    angers = [feels(at(BREAKFAST, ration=bowl), HAND, ANGER) for bowl in (1.0, 0.75, 0.5)]
    assert angers == sorted(set(angers))
    assert feels(at(BREAKFAST, food=0.0), HAND, ANGER) > angers[-1]


def test_the_hungry_fall_out_sooner():
    """The same talk on the same day: only the bowls differ."""
    world = country()._replace(person_grudge=(0.5, 0.5, 0.5))
    quarrels: list[int] = []
    for food in (FULL_STORE, 0.0):
        many = 0
        for seed in range(150):
            life = at(BREAKFAST, world, food=food, seed=seed)
            talk(life, world, HEAD, HAND, 1.0)
            many += list(life.event_kind).count(QUARRELLED)
        quarrels.append(many)
    assert 0 < quarrels[0] < quarrels[1]


def test_anger_that_has_passed_no_longer_makes_sore():
    life = at(BREAKFAST, ration=0.5)
    hot = soreness(life, AUTUMN, HEAD, HAND)
    life.hour += 12
    assert soreness(life, AUTUMN, HEAD, HAND) < hot


def test_who_answers_for_a_camp_frets_over_its_stores_before_anyone_goes_hungry():
    life = at(EVENING, food=LITTLE)
    calm = at(EVENING)
    assert feels(life, HEAD, ANXIETY) > feels(calm, HEAD, ANXIETY) + 0.05
    assert feels(life, HAND, ANXIETY) == feels(calm, HAND, ANXIETY)


def evening(cold: float = 8.0, built: float = 1.0, wood: float = 50.0, sick: float = 0.0) -> Life:
    life = begun(hour=EVENING)
    life.camp_food_days[CAMP] = FULL_STORE
    life.country_c = cold
    life.camp_built[CAMP] = built
    life.camp_wood_days[CAMP] = wood
    life.camp_sick[CAMP] = sick
    appraisal(life, AUTUMN)
    return life


def test_a_bitter_evening_frightens_those_without_roof_or_wood():
    roofed, open_ = evening(-12.0), evening(-12.0, built=0.2)
    hearthless = evening(-12.0, wood=0.0)
    mild = evening(10.0, built=0.2, wood=0.0)
    anxious = [feels(life, HAND, ANXIETY) for life in (mild, roofed, open_, hearthless)]
    assert anxious[0] < anxious[1] < anxious[2]
    assert anxious[1] < anxious[3]


def test_the_sick_sadden_the_kind():
    world = country()._replace(person_kindness=(0.5, 0.0, 1.0))
    life = begun(world, hour=EVENING)
    life.camp_food_days[CAMP] = FULL_STORE
    life.camp_sick[CAMP] = 0.3
    appraisal(life, world)
    assert feels(life, HEAD, SADNESS) == 0.0
    assert feels(life, HAND, SADNESS) > 0.1
    assert feels(evening(sick=0.0), HAND, SADNESS) == 0.0


def test_who_is_away_feels_nothing_of_it():
    life = begun(hour=EVENING)
    life.place[HAND] = FAR_VILLAGE
    life.camp_ration[CAMP] = 0.5
    life.camp_food_days[CAMP] = LITTLE
    life.camp_sick[CAMP] = 0.3
    appraisal(life, AUTUMN)
    assert feels(life, HAND, ANGER) == feels(life, HAND, SADNESS) == 0.0
    assert feels(life, HEAD, ANGER) > 0.0


def test_a_camp_in_low_spirits_brings_in_less():
    brought: list[float] = []
    for spirits in (0.0, -0.9):
        life = begun(hour=4)
        for person in (HEAD, HAND):
            life.spirits[person], life.spirits_hour[person] = spirits, life.hour
        live_day(life, AUTUMN, CAMP)
        brought.append(life.camp_food_days[CAMP])
    assert brought[1] < brought[0]
