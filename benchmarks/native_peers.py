"""What people would otherwise live such a world with, measured in the same run: mesa, neighborly.

mesa lives the same meeting rule as our law of people (who is in one place, who turns to
whom, what a talk does to trust and warmth) and nothing else: no weather, bodies, memories or
news. neighborly lives what it always does, its own month of a town with so many residents
who frequent so many places; a step of it is a month, so only its people a second can stand
beside ours, and each of its steps does other things than our hour.
"""

from __future__ import annotations

import statistics
import time
from typing import Any

import mesa

from benchmarks.people import eight_moons, peopled
from wintering.rehearse import native, scripted
from wintering.storyworld.tables import Tables

COUNTS = (10, 100, 1000)
PATIENCE_S = 6.0  # of processor time for one measurement
FIRST_WAKING, LAST_WAKING = 6, 21  # as in laws.people
TALK_BASE, TALK_GAIN = 0.12, 0.35
TRUST_GAIN, WARMTH_GAIN = 0.02, 0.06
RESIDENTS_A_PLACE = 8
FREQUENTED = 2  # places that each resident of the town frequents


class Person(mesa.Agent):
    """One of the people, for mesa."""

    def __init__(self, model: Meeting, number: int) -> None:
        super().__init__(model)
        world = model.world
        self.number = number
        self.talk = world.person_talk[number]
        self.kindness = world.person_kindness[number]
        self.home = world.person_home[number]
        self.routine = world.routine_place[number]
        self.place = self.home
        self.trust: dict[int, float] = {}
        self.warmth: dict[int, float] = {}

    def go(self) -> None:
        """Be where the hour's routine says. Changes: who is where."""
        where = self.routine[self.model.hour % 24]
        if where < 0:
            where = self.home
        if where != self.place:
            self.model.at[self.place].remove(self)
            self.model.at[where].append(self)
            self.place = where

    def turn(self) -> None:
        """Turn to one of those who are there, by chance, and talk. Changes: both bonds."""
        if not FIRST_WAKING <= self.model.hour % 24 <= LAST_WAKING:
            return
        odds = TALK_BASE + TALK_GAIN * self.talk
        drawn = self.random.random()
        there = self.model.at[self.place]
        if drawn >= odds or len(there) < 2:
            return
        other = there[int(drawn / odds * len(there)) % len(there)]
        if other is not self:
            self.warm_up(other)
            other.warm_up(self)

    def warm_up(self, other: Person) -> None:
        """What a talk adds to one side. Changes: trust, warmth."""
        warmth = self.warmth.get(other.number, 0.3)
        liking = 0.5 * other.kindness + 0.7 * other.warmth.get(self.number, 0.3) + 0.15
        if liking > warmth:
            self.warmth[other.number] = warmth + WARMTH_GAIN * (min(liking, 1.0) - warmth)
        trust = self.trust.get(other.number, 0.3)
        self.trust[other.number] = trust + TRUST_GAIN * (1.0 - trust) * 0.5


class Meeting(mesa.Model):
    """People of our world who meet by our rule, for mesa."""

    def __init__(self, world: Tables) -> None:
        super().__init__(seed=1)
        self.world = world
        self.hour = 0
        self.at: list[list[Person]] = [[] for _ in range(world.places)]
        for number in range(1, world.people):
            person = Person(self, number)
            self.at[person.place].append(person)

    def step(self) -> None:
        """Live an hour."""
        self.agents.do("go")
        self.agents.do("turn")
        self.hour += 1


def ours(many: int) -> float:
    """Hours a second of our compiled laws, all of them."""
    laws = native.laws_of(peopled(eight_moons(), many, spread=True))
    rates: list[float] = []
    for seed in range(3):
        life = laws.begin(seed)
        began = time.process_time()
        lived = laws.call(scripted.pass_hours, life, scripted.KEPT, 1500)
        rates.append(lived / (time.process_time() - began))
    return statistics.median(rates)


def mesas(many: int) -> float:
    """Hours a second of mesa with the meeting rule alone."""
    model = Meeting(peopled(eight_moons(), many + 1, spread=True))
    return _rate(model.step, 1500)


def neighborlys(many: int) -> float:
    """Months a second of neighborly."""
    return _rate(_town(many).step, 240)


def _rate(step: Any, most: int) -> float:
    began, steps = time.process_time(), 0
    while steps < most and time.process_time() - began < PATIENCE_S:
        step()
        steps += 1
    return steps / (time.process_time() - began)


def _town(many: int) -> Any:
    from neighborly.components.settlement import District
    from neighborly.config import LoggingConfig, SimulationConfig
    from neighborly.defs import base_types as kinds
    from neighborly.defs import defaults
    from neighborly.helpers.business import (
        create_business,
        register_business_def,
        register_job_role_def,
    )
    from neighborly.helpers.character import create_character, register_character_def
    from neighborly.helpers.location import add_frequented_location
    from neighborly.helpers.settlement import register_district_def, register_settlement_def
    from neighborly.helpers.traits import register_trait_def
    from neighborly.plugins import (
        default_character_names,
        default_settlement_names,
        default_traits,
    )
    from neighborly.simulation import Simulation

    silent = LoggingConfig(logging_enabled=False)
    town = Simulation(SimulationConfig(seed=1, settlement="town", logging=silent))
    for plugin in (default_traits, default_character_names, default_settlement_names):
        plugin.load_plugin(town)
    world = town.world
    human = defaults.DefaultSpeciesDef(
        definition_id="human", display_name="Human", adolescent_age=13, young_adult_age=20,
        adult_age=30, senior_age=65, lifespan=800, can_physically_age=True,
    )  # fmt: skip
    register_trait_def(world, human)
    person = defaults.DefaultCharacterDef(definition_id="person", species="human")
    register_character_def(world, person)
    keeper = defaults.DefaultJobRoleDef(definition_id="keeper", display_name="Keeper")
    register_job_role_def(world, keeper)
    place = defaults.DefaultBusinessDef(definition_id="place", name="Place", owner_role="keeper")
    register_business_def(world, place)
    register_district_def(world, defaults.DefaultDistrictDef(definition_id="district"))
    entry = kinds.SettlementDefDistrictEntry(with_id="district")
    settlement = defaults.DefaultSettlementDef(definition_id="town", districts=[entry])
    register_settlement_def(world, settlement)
    town.step()  # in which the town is made
    district = next(found[0] for _, found in world.get_components((District,))).gameobject
    places = [
        create_business(world, district, "place") for _ in range(max(1, many // RESIDENTS_A_PLACE))
    ]
    for number in range(many):
        resident = create_character(world, "person", kinds.CharacterGenOptions(life_stage="ADULT"))
        for turn in range(FREQUENTED):
            add_frequented_location(resident, places[(number * (6 * turn + 1)) % len(places)])
    town.step()
    return town


def peers() -> list[tuple[str, float, str]]:
    """Each by the number of people: steps a second, and people's steps a second."""
    rows: list[tuple[str, float, str]] = []
    for many in COUNTS:
        rates = {
            "ours, all laws": (ours(many), "h/s"),
            "mesa, meeting rule alone": (mesas(many), "h/s"),
            "neighborly, its own month": (neighborlys(many), "months/s"),
        }
        first = rates["ours, all laws"][0]
        for name, (rate, unit) in rates.items():
            rows.append((f"{name}, {many} people", rate, unit))
            rows.append((f"  in people's steps ({first / rate:,.3g} times)", rate * many, "/s"))
    return rows
