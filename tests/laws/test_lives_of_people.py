"""What lives of the bundled world bring of people: measured, since it follows from laws."""

from __future__ import annotations

import time
from collections.abc import Callable
from copy import deepcopy

import pytest

from laws.lives import eight_moons, index, live, new_life
from wintering.laws.bonds import bonds
from wintering.laws.duty import duty
from wintering.laws.feeling import feeling
from wintering.laws.matters import ANSWER_NOD, ANSWER_WARY
from wintering.laws.meanings import FACT_BROKEN
from wintering.laws.memory import memory
from wintering.laws.news import learn, news, sure_of
from wintering.laws.passing import decide_pass
from wintering.laws.people import people
from wintering.laws.watch import watch
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.life.saved import field_bytes

LIVES = 10
DAYS = 36
COST_MS = 0.6  # of all laws of people, an hour, on a machine like the one it was written on


class Firsts:
    """The day on which each thing first happened in one life; how the five answered you then.

    `told` is how sure their lead was that the alliance is over, `answers` what was decided of
    you, and what the same people at the same hour would decide if they had been told.
    """

    def __init__(self) -> None:
        self.days: dict[str, int] = {}
        self.told = -1.0
        self.answers: tuple[int, int] | None = None

    def __call__(self, life: Life) -> None:
        lead = index("person", "thale")
        if life.met[lead] == 1 and self.answers is None:
            _, world = eight_moons()
            self.told = sure_of(life, world, lead, FACT_BROKEN)
            self.answers = (answer_if(life, lead, told=False), answer_if(life, lead, told=True))
        happened = {
            "met": life.met[lead] == 1,
            "nightmare": life.nightmare_count > 0,
            "sent": sum(life.sent) > 0,
            "near": sum(life.is_near) > 0,
            "glimpsed": life.glimpse_count > 0,
        }
        for name, is_so in happened.items():
            if is_so:
                self.days.setdefault(name, life.day)


def answer_if(life: Life, lead: int, *, told: bool) -> int:
    """What a patrol would decide of you this hour, whose lead had been told or had not."""
    _, world = eight_moons()
    otherwise = deepcopy(life)
    if told:
        learn(otherwise, world, lead, index("fact", "alliance_over"), 1.0, NONE)
    return decide_pass(otherwise, world, lead)


@pytest.fixture(scope="module")
def watched() -> list[Firsts]:
    """Ten lives, watched."""
    found = []
    for seed in range(LIVES):
        watcher = Firsts()
        live(seed, DAYS, watcher)
        found.append(watcher)
    return found


@pytest.fixture(scope="module")
def firsts(watched: list[Firsts]) -> list[dict[str, int]]:
    """The first days of ten lives."""
    return [each.days for each in watched]


def test_the_five_are_met_in_most_lives_and_not_at_once(firsts: list[dict[str, int]]):
    days = [each["met"] for each in firsts if "met" in each]
    assert len(days) >= 6
    assert all(day >= 1 for day in days)
    assert sum(3 <= day <= 30 for day in days) >= 5


def test_the_five_have_not_been_told_when_they_meet_you_and_act_so(watched: list[Firsts]):
    """They do not know: where they would have sent you back or barred the way, you pass."""
    asked = [each for each in watched if each.answers is not None]
    untold = [each.answers for each in asked if each.told < 0.5 and each.answers is not None]
    assert len(untold) >= 0.8 * len(asked) > 4
    let_pass = (ANSWER_NOD, ANSWER_WARY)
    assert sum(answer in let_pass for answer, _ in untold) > 0.7 * len(untold)
    assert sum(answer in let_pass for _, answer in untold) < 0.4 * len(untold)


def test_the_first_nights_bring_a_nightmare(firsts: list[dict[str, int]]):
    assert sum(each.get("nightmare", 99) <= 3 for each in firsts) >= LIVES - 1


def test_followers_are_sent_when_word_has_come_and_arrive_some_days_later(
    firsts: list[dict[str, int]],
):
    waits = [each["near"] - each["sent"] for each in firsts if "near" in each]
    assert len(waits) >= 6
    assert all(1 <= wait <= 12 for wait in waits)


def test_they_are_glimpsed_within_weeks(firsts: list[dict[str, int]]):
    waits = [each["glimpsed"] - each["near"] for each in firsts if "glimpsed" in each]
    assert len(waits) >= 4
    assert sorted(waits)[len(waits) // 2] <= 14


@pytest.mark.parametrize("seed", [31, 32])
def test_no_field_leaves_its_range(seed: int):
    assert live(seed, 12, checked=True).day == 12


def test_the_same_seed_lives_the_same_life():
    assert field_bytes(live(5, 8)) == field_bytes(live(5, 8, checked=True))


def test_everyone_does_something_and_goes_somewhere():
    moved: set[int] = set()
    begun = new_life(3)
    homes = list(begun.place)

    def see(life: Life) -> None:
        assert all(each >= 0 for each in life.activity[1:])
        moved.update(who for who, where in enumerate(life.place) if where != homes[who])

    live(3, 10, see)
    assert len(moved) >= 15


def test_the_laws_of_people_cost_little():
    _, world = eight_moons()
    life = live(2, 25)
    laws: list[Callable[..., None]] = [people, news, bonds, memory, feeling, watch, duty]
    best = 1.0e9
    for _ in range(3):
        begun = time.perf_counter()
        for _ in range(48):
            for law in laws:
                law(life, world)
        best = min(best, (time.perf_counter() - begun) / 48 * 1000.0)
    assert best < 2.0 * COST_MS  # twice, for a machine that is busy
