"""Pictures of the law of people: who is with whom, for how long, and how full places are."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from statistics import fmean, quantiles
from typing import Any

from curves.country import eight_moons
from curves.drawing import OTHER, OURS, PUBLISHED, picture
from wintering.laws.afar import people_out
from wintering.laws.talking import HOUR_MIN, minutes_together
from wintering.life.names import NONE
from wintering.rehearse import scripted
from wintering.rehearse.native import laws_of

LIVES = 24
WEEKS = 33
WEEK_H = 168
CAMP = ("abby", "bellamy", "raven", "wick")
PLACES = (("camp_jaha", OURS), ("market_street", PUBLISHED))
SEASONS = {9: "October", 0: "January"}
LONGEST_MIN = 240


class Seen:
    """What was seen of people in so many lives."""

    def __init__(self) -> None:
        declarations, self.world = eight_moons()
        people, places = declarations.ids("person"), declarations.ids("place")
        self.who = {name: people.index(name) for name in CAMP}
        self.where = {name: places.index(name) for name, _ in PLACES}
        self.gate, self.camp = places.index("camp_gate"), places.index("camp_jaha")
        self.pairs = [(a, b) for a in CAMP for b in CAMP if a < b]
        self.together: dict[tuple[str, str], list[list[float]]] = {
            pair: [[0.0] * WEEKS for _ in range(LIVES)] for pair in self.pairs
        }
        self.lengths: dict[bool, list[float]] = {True: [], False: []}
        self.out: dict[tuple[str, int, int], list[float]] = defaultdict(list)
        self.at_gate = [[0.0] * WEEKS for _ in range(LIVES)]
        self.food = [[0.0] * WEEKS for _ in range(LIVES)]

    def note(self, one: int, life: Any, before: dict[int, float]) -> None:
        """Note an hour of a life."""
        week = min(int((life.hour - self.world.start_hour) / WEEK_H), WEEKS - 1)
        for a, b in self.pairs:
            minutes = minutes_together(life, self.who[a], self.who[b])
            self.together[a, b][one][week] += minutes / HOUR_MIN
        bellamy = self.who["bellamy"]
        for person in range(1, self.world.people):
            left = life.talk_left_min[person]
            other = life.talks_to[person]
            if other != NONE and left != before.get(person, 0.0) - HOUR_MIN:
                self.lengths[bellamy in (person, other)].append(left)
            before[person] = left
        mother = self.who["abby"]
        if life.place[mother] == self.gate and life.going_to[mother] == NONE:
            self.at_gate[one][week] += 1.0
        self.food[one][week] = life.camp_food_days[self.camp]
        month = self.world.day_month[life.day]
        if month in SEASONS:
            for name, place in self.where.items():
                out = people_out(life, self.world, place)
                self.out[name, month, life.hour_of_day].append(out)


@cache
def _seen() -> Seen:
    seen = Seen()
    laws = laws_of(seen.world)
    for one in range(LIVES):
        life = laws.begin(one)
        before: dict[int, float] = {}
        for _ in range(WEEKS * WEEK_H):
            if laws.call(scripted.pass_hours, life, scripted.KEPT, 1) == 0:
                break
            seen.note(one, life, before)
    return seen


def _band(axes: Any, lives: list[list[float]], colour: str, label: str, line: str) -> None:
    """The mean over lives by week, and where eight lives of ten lie."""
    weeks = range(WEEKS - 1)
    columns = [[life[week] for life in lives] for week in weeks]
    tenths = [quantiles(column, n=10) for column in columns]
    axes.fill_between(
        weeks,
        [t[0] for t in tenths],
        [t[-1] for t in tenths],
        color=colour,
        alpha=0.15,
        linewidth=0,
    )
    axes.plot(weeks, [fmean(c) for c in columns], color=colour, linestyle=line, label=label)


@picture(
    "people_together",
    f"Hours a week that Raven and Wick talk with each other over the moons, beside any other two "
    f"of the camp: the mean of {LIVES} lives, and where eight of ten lie",
)
def together(axes: Any) -> None:
    """Raven and Wick beside the mean of the other pairs of their camp."""
    seen = _seen()
    _band(axes, seen.together["raven", "wick"], OURS, "Raven and Wick", "-")
    others = [
        [fmean(seen.together[pair][one][week] for pair in seen.pairs[:-1]) for week in range(WEEKS)]
        for one in range(LIVES)
    ]
    _band(axes, others, OTHER, "another two of the camp", "--")
    axes.set(xlabel="week", ylabel="hours a week in talk", ylim=(0, None))


@picture(
    "people_meetings",
    "Share of talks that last longer than so many minutes: Bellamy's, and everyone else's",
)
def meetings(axes: Any) -> None:
    """How many talks are left after so many minutes."""
    seen = _seen()
    minutes = range(0, LONGEST_MIN + 1, 2)
    for is_his, label, colour, line in (
        (False, "everyone else", OTHER, "--"),
        (True, "Bellamy", OURS, "-"),
    ):
        lengths = seen.lengths[is_his]
        shares = [sum(each > minute for each in lengths) / len(lengths) for minute in minutes]
        mean = f"{label} (mean {fmean(lengths):.0f} min)"
        axes.plot(minutes, shares, color=colour, linestyle=line, label=mean)
    axes.set(xlabel="min", ylabel="share of talks that last longer", yscale="log", ylim=(1e-3, 1))


@picture(
    "people_places",
    "How many can be seen about Camp Jaha and the market street by the hour of the day, in "
    f"October and in January: the mean of {LIVES} lives",
)
def places(axes: Any) -> None:
    """Two places in two seasons."""
    seen = _seen()
    for name, colour in PLACES:
        for month, line in ((9, "-"), (0, "--")):
            means = [fmean(seen.out[name, month, hour]) for hour in range(24)]
            label = f"{name.replace('_', ' ')}, {SEASONS[month]}"
            axes.plot(range(24), means, color=colour, linestyle=line, label=label)
    axes.set(
        xlabel="hour of the day", ylabel="people about", ylim=(0, None), xticks=range(0, 24, 3)
    )


@picture(
    "people_grief",
    f"Hours a week that your mother stands at the gate, over the moons: the mean of {LIVES} lives, "
    "and where eight of ten lie",
)
def grief(axes: Any) -> None:
    """She goes there while she grieves."""
    _band(axes, _seen().at_gate, OURS, "at the gate", "-")
    axes.set(xlabel="week", ylabel="hours a week", ylim=(0, None))


@picture(
    "people_stores",
    f"Days of full bowls that Camp Jaha has laid by, over the moons: mean of {LIVES} lives, and "
    "where eight of ten lie",
)
def stores(axes: Any) -> None:
    """Autumn fills them, winter empties them, the council cuts the bowls."""
    _band(axes, _seen().food, OURS, "food laid by", "-")
    axes.axhline(
        eight_moons()[1].par.people_camp_half_day, color=OTHER, linestyle=":", label="bowls are cut"
    )
    axes.set(xlabel="week", ylabel="days of full bowls", ylim=(0, None))
