"""Your own two selves over the moons, and how often one who shared the deed comes looking."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from curves.country import eight_moons, new_life
from curves.drawing import OTHER, OURS, PUBLISHED, ours, picture
from wintering.laws.choosing import as_leader, as_yourself, choose
from wintering.laws.matters import ANSWER_YES, MATTER_GO_HOME
from wintering.laws.meanings import FACT_HOLDS, FACT_LEADS
from wintering.laws.news import fact_of
from wintering.laws.tension import strain_now
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET

DAYS = 236
STEP = 4
CHOSEN_ON = (60, 120, 180)  # days on which you turn back from the gate
WALKS, GOES = -1, 1
LIVES = 300
CHUNK_DAYS = 9  # days between two looks at whether he has been out


class Week(NamedTuple):
    """What the two selves say of going home on a day."""

    day: float
    office: float
    own: float
    strain: float


@cache
def _selves(is_told: bool, did: int) -> tuple[Week, ...]:
    """Both weights of going home, day by day, with word of them each moon or without any.

    Everything else stands as on the first day. `did`: what you choose on the days of CHOSEN_ON.
    """
    life, world = new_life()
    begun = life.hour
    weeks: list[Week] = []
    for day in range(0, DAYS, STEP):
        life.hour = begun + 24 * day
        if is_told and day % 28 == 0:
            for means in (FACT_HOLDS, FACT_LEADS):
                fact = fact_of(world, means)
                life.belief[YOU][fact], life.belief_hour[YOU][fact] = 1.0, life.hour
        if day in CHOSEN_ON:
            choose(life, world, MATTER_GO_HOME, NONE, did)
        weeks.append(
            Week(
                float(day),
                as_leader(life, world, MATTER_GO_HOME, NONE),
                as_yourself(life, world, MATTER_GO_HOME, NONE),
                strain_now(life, world, YOU),
            )
        )
    return tuple(weeks)


@picture(
    "duty_yours",
    "What the one who led and you yourself say of going home, by the days since you left: with no "
    "word of them, and with word each moon that they hold and that another leads; everything else "
    "as on the first day (above 0: go)",
)
def yours(axes: Any) -> None:
    """Both weights, told and untold."""
    days = [week.day for week in _selves(False, WALKS)]
    ours(axes, days, [week.office for week in _selves(False, GOES)], "the one who led, no word")
    ours(
        axes,
        days,
        [week.office for week in _selves(True, GOES)],
        "the one who led, told",
        linestyle="--",
    )
    ours(axes, days, [week.own for week in _selves(False, GOES)], "yourself", color=PUBLISHED)
    axes.axhline(0.0, color=OTHER, linewidth=0.9)
    axes.set(xlabel="days since you left", ylabel="weight")


@picture(
    "duty_yours_strain",
    "What turning back from the gate on days 60, 120 and 180 leaves in you, with no word of them "
    "and with word each moon; going in on the same days instead",
)
def yours_strain(axes: Any) -> None:
    """Strain after choices."""
    days = [week.day for week in _selves(False, WALKS)]
    ours(axes, days, [week.strain for week in _selves(False, WALKS)], "turns back, no word")
    ours(
        axes,
        days,
        [week.strain for week in _selves(True, WALKS)],
        "turns back, told that they hold",
        linestyle="--",
    )
    ours(
        axes,
        days,
        [week.strain for week in _selves(False, GOES)],
        "goes in, no word",
        color=PUBLISHED,
        linestyle=":",
    )
    axes.set(xlabel="days since you left", ylabel="strain", ylim=(0, 0.6))


class Search(NamedTuple):
    """What became of his search in one life: the day he was first known to be out, or -1."""

    first: int
    last: int  # the day on which the life ended
    you_saw: bool
    he_saw: bool
    came_up: bool
    trail: bool


@cache
def _searches() -> tuple[Search, ...]:
    """Lives of sensible hands, looked into every few days."""
    from wintering.rehearse import watchful
    from wintering.rehearse.crowd import Crowd
    from wintering.rehearse.native import laws_of

    declarations, world = eight_moons()
    him = declarations.ids("person").index("bellamy")
    crowd = Crowd(laws_of(world, watchful.live_watchful), LIVES)
    for place in range(LIVES):
        crowd.begin(place, seed=place)
    first = [-1] * LIVES
    for _ in range(0, DAYS + CHUNK_DAYS, CHUNK_DAYS):
        crowd.live(watchful.live_watchful, watchful.BY_SIGNS_ALONE, 24 * CHUNK_DAYS, threads=2)
        for place in range(LIVES):
            life = crowd.life(place)
            if first[place] < 0 and int(life.look_until[him]) != NEVER_YET:
                first[place] = int(life.day)
    return tuple(
        Search(
            first[place],
            int(life.day),
            int(life.you_saw_hour[him]) != NEVER_YET,
            int(life.saw_you_hour[him]) != NEVER_YET,
            int(life.answer_come_up[him]) == ANSWER_YES,
            int(life.trail_found) == 1,
        )
        for place, life in ((place, crowd.life(place)) for place in range(LIVES))
    )


def _figures() -> list[tuple[str, ...]]:
    """Of how many lives."""
    lives = _searches()
    went = sorted(one.first for one in lives if one.first >= 0)
    half = str(went[len(went) // 2]) if went else ""
    return [
        ("what", f"lives of {LIVES}"),
        ("he goes out to look for you at least once", f"{len(went)} (half of them by day {half})"),
        ("you see him and he does not see you", str(sum(one.you_saw for one in lives))),
        ("he sees you", str(sum(one.he_saw for one in lives))),
        ("and comes up to you", str(sum(one.came_up for one in lives))),
        ("you find where his last trail turns back", str(sum(one.trail for one in lives))),
        ("the life ends before the last day", str(sum(one.last < DAYS - 1 for one in lives))),
    ]


@picture(
    "duty_looks",
    f"Of {LIVES} lives: by which day Bellamy has gone out to look for you (looked into every "
    f"{CHUNK_DAYS} days)",
    _figures,
)
def looks(axes: Any) -> None:
    """The share in which he has been out, by the day."""
    lives = _searches()
    days = list(range(0, DAYS, STEP))
    went = [sum(0 <= one.first <= day for one in lives) / LIVES for day in days]
    alive = [sum(one.last >= day for one in lives) / LIVES for day in days]
    axes.plot(days, went, color=OURS, label="has been out")
    axes.plot(days, alive, color=OTHER, linestyle=":", label="the life goes on")
    axes.set(xlabel="day", ylabel=f"share of {LIVES} lives", ylim=(0, 1.02))
    axes.legend(loc="center right")
