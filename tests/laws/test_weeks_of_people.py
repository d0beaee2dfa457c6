"""What a reader would say of the people of the bundled world who watched them for moons.

Nothing here is scripted for anyone: each of these follows from bonds, tempers, offices, what is
carried, and the season.
"""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from laws.lives import eight_moons, index, live, new_life
from wintering.laws.hour import live_hour
from wintering.laws.reasons import REASON_COLD, REASON_DARK
from wintering.laws.talking import minutes_together
from wintering.laws.work import begin_doing
from wintering.laws.works import WORK_SLEEP
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

MOON_DAYS = 29.5
DAYS = 206  # seven moons: to the end of April
SEEDS = (11,)
CAMP = ("bellamy", "abby", "raven", "wick")


class Weeks:
    """What was seen of people in one life, gathered by moon or by season."""

    def __init__(self) -> None:
        _, self.world = eight_moons()
        self.together: dict[tuple[str, str, int], float] = defaultdict(float)
        self.at_gate: Counter[int] = Counter()
        self.idle: Counter[str] = Counter()
        self.asleep: Counter[tuple[str, int]] = Counter()
        self.hours: Counter[str] = Counter()
        self.beside: Counter[bool] = Counter()
        self.many: dict[tuple[int, int], list[int]] = defaultdict(list)
        self.pairs = [(a, b) for a in CAMP for b in CAMP if a < b]
        self.who = {name: index("person", name) for name in (*CAMP, "octavia", "lincoln")}
        self.by_day = [index("person", name) for name in ("wick", "lincoln", "seller_tomas")]
        self.gate = index("place", "camp_gate")
        self.places = [index("place", name) for name in ("camp_jaha", "camp_gate", "tondc")]

    def __call__(self, life: Life) -> None:
        moon = int(life.day / MOON_DAYS)
        for a, b in self.pairs:
            minutes = minutes_together(life, self.who[a], self.who[b])
            self.together[a, b, moon] += minutes / 60.0
        mother = self.who["abby"]
        if life.place[mother] == self.gate and life.going_to[mother] == NONE:
            self.at_gate[moon] += 1
        octavia, lincoln = self.who["octavia"], self.who["lincoln"]
        self.beside[
            life.place[octavia] == life.place[lincoln]
            and life.going_to[octavia] == life.going_to[lincoln]
        ] += 1
        season = {9: "autumn", 0: "winter"}.get(self.world.day_month[life.day])
        if season is not None:
            self.hours[season] += 1
            for name in CAMP:
                doing = life.activity[self.who[name]]
                work = self.world.activity_work[doing]
                self.asleep[season, life.hour_of_day] += work == WORK_SLEEP
            for person in self.by_day:
                self.idle[season] += life.moved_by[person] in (REASON_DARK, REASON_COLD)
        for place in self.places:
            self.many[place, life.hour_of_day].append(life.many_here[place])


@pytest.fixture(scope="module")
def seen() -> list[tuple[Weeks, Life]]:
    """A life, watched to the end of April."""
    found: list[tuple[Weeks, Life]] = []
    for seed in SEEDS:
        watcher = Weeks()
        found.append((watcher, live(seed, DAYS, watcher)))
    return found


def a_week(weeks: Weeks, a: str, b: str, moon: int) -> float:
    """Hours a week that two of the camp talked with each other in a moon."""
    return weeks.together[min(a, b), max(a, b), moon] / MOON_DAYS * 7.0


def test_raven_and_wick_seek_each_other_out_more_as_the_moons_go(seen: list[tuple[Weeks, Life]]):
    for weeks, _ in seen:
        first = a_week(weeks, "raven", "wick", 0)
        last = a_week(weeks, "raven", "wick", 6)
        assert last > 1.15 * first
        others = [a_week(weeks, a, b, 6) for a, b in weeks.pairs if {a, b} != {"raven", "wick"}]
        assert last > 2.0 * max(others)


def mean_min(life: Life, name: str) -> float:
    """How long someone's talks were, on average. Units: min."""
    who = index("person", name)
    return life.talk_sum_min[who] / life.talk_count[who]


def test_bellamy_stays_with_nobody_for_long(seen: list[tuple[Weeks, Life]]):
    for _, life in seen:
        others = [mean_min(life, name) for name in CAMP if name != "bellamy"]
        assert mean_min(life, "bellamy") < 0.5 * min(others)


def test_your_mother_goes_to_the_gate_at_first_and_then_is_well(seen: list[tuple[Weeks, Life]]):
    for weeks, life in seen:
        assert weeks.at_gate[0] >= 3 * MOON_DAYS / 7
        assert weeks.at_gate[6] <= 0.2 * weeks.at_gate[0]
        assert life.grief[weeks.who["abby"]] < 0.2


def test_octavia_and_lincoln_are_away_together(seen: list[tuple[Weeks, Life]]):
    for weeks, life in seen:
        assert weeks.beside[True] > 0.7 * weeks.beside.total()
        camp = {index("place", name) for name in ("camp_jaha", "camp_gate", "jaha_rise")}
        assert life.place[weeks.who["octavia"]] not in camp


def test_people_sleep_at_night_and_work_by_day(seen: list[tuple[Weeks, Life]]):
    for weeks, _ in seen:
        for season in ("autumn", "winter"):
            of = len(CAMP) * weeks.hours[season] / 24.0
            assert weeks.asleep[season, 3] > 0.9 * of  # a few lie awake over what they decided
            assert weeks.asleep[season, 14] == 0


def test_winter_is_slept_longer_and_its_dark_and_cold_stop_work(seen: list[tuple[Weeks, Life]]):
    for weeks, _ in seen:
        slept = {
            season: sum(weeks.asleep[season, hour] for hour in range(24)) / weeks.hours[season]
            for season in ("autumn", "winter")
        }
        assert slept["winter"] > slept["autumn"]
        stopped = {season: weeks.idle[season] / weeks.hours[season] for season in weeks.hours}
        assert stopped["winter"] > 1.5 * stopped["autumn"]


def test_places_fill_and_empty_with_the_hour(seen: list[tuple[Weeks, Life]]):
    weeks, _ = seen[0]
    camp, gate, _ = weeks.places

    def mean(place: int, hour: int) -> float:
        found = weeks.many[place, hour]
        return sum(found) / len(found)

    assert mean(camp, 3) > 3.5
    assert mean(camp, 3) > mean(camp, 19) + 0.5
    assert mean(gate, 3) < 0.2
    assert mean(gate, 19) > 0.8


def test_an_hour_on_the_rise_shows_the_camp():
    """Through the whole hour and all laws: you lie over the camp and it is there below you."""
    _, world = eight_moons()
    life = new_life(5)
    while life.hour_of_day != 10:
        live_hour(life, world)
    life.place[YOU] = index("place", "jaha_rise")
    begin_doing(life, world, index("activity", "overlooking"), 1.0, 0)
    live_hour(life, world)
    assert (life.afar_place, life.afar_hour) == (index("place", "camp_jaha"), life.hour - 1)
    assert 20 <= life.afar_out <= 60
