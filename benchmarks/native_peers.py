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

import mesa

from benchmarks.neighborly_town import neighborlys, rate
from benchmarks.people import eight_moons, peopled
from wintering.rehearse import native, scripted
from wintering.storyworld.tables import Tables

COUNTS = (10, 100, 1000)
FIRST_WAKING, LAST_WAKING = 6, 21  # as in laws.talking
TALK_BASE, TALK_GAIN = 0.06, 0.22
TRUST_GAIN, WARMTH_GAIN = 0.02, 0.06


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
    return rate(model.step, 1500)


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
        for name, (steps, unit) in rates.items():
            rows.append((f"{name}, {many} people", steps, unit))
            rows.append((f"  in people's steps ({first / steps:,.3g} times)", steps * many, "/s"))
    return rows
