"""News: who hears, when, and who never; how long the five are not told; tales; counts of days.

The lives are lived natively by the laws alone. You sit far from everyone and say nothing, so
that what travels does so by other mouths.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any

from curves.country import eight_moons
from curves.drawing import OTHER, OURS, PUBLISHED, picture
from wintering.laws.hour import live_hour
from wintering.laws.reckoning import reckons
from wintering.laws.tales import TALE_MOST
from wintering.laws.work import stop_doing
from wintering.life.names import YOU
from wintering.life.record import Life
from wintering.rehearse.scripted import keep_well
from wintering.story.joining import parameters_of
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.building import build_tables
from wintering.storyworld.loading import loads
from wintering.storyworld.tables import Tables

if TYPE_CHECKING:
    from wintering.rehearse.crowd import Crowd

LIVES = 300
PEOPLE = 25
NEVER_TOLD = 0.203  # Maki & Thompson 1973: share that a rumour never reaches, people mixing freely
DAYS = 60  # that news of one day is watched
SEAT = "oak_stand"  # where you sit, out of everyone's way
MOON_DAYS = 29.53
MOONS = 8
LONG_BEFORE = -1000.0  # days; what is known from before that is not known
FIVE = ("thale", "vesh", "morrow", "ollen", "isk")


def sit_apart(life: Life, world: Tables, count: int) -> int:
    """Live so many hours at nothing, kept alive. Changes: the life."""
    for _hour in range(count):
        live_hour(life, world)
        keep_well(life)
        if life.interrupted_by != 0:
            stop_doing(life, world)
    return count


def village(trust: float) -> Tables:
    """The lighthouse's village with twenty-five people who mix freely, and news that one has."""
    text = Path(str(files("wintering.worlds").joinpath("lighthouse", "world.toml"))).read_text(
        encoding="utf-8"
    )
    text = text.replace("within = { trust = 0.6,", f"within = {{ trust = {trust},")
    for number in range(2, PEOPLE + 1):
        text += (
            f'\n[person.p{number}]\nname = "P{number}"\nage = 30\nwoman = true\nmass_kg = 60.0\n'
            'height_cm = 165.0\nrole = "kin"\ngroup = "islanders"\nhome = "village"\n'
            'routine = "village_day"\n'
        )
    text += (
        '\n[fact.tidings]\nname = "tidings"\nmeans = "fallen"\nsince_day = 0.0\n'
        "interest = 0.95\nhalflife_days = 120.0\n\n[belief.p2]\ntidings = 1.0\n"
    )
    declarations, found = loads(text, vocabulary())
    if declarations is None:
        raise SystemExit("\n".join(each.what for each in found))
    return build_tables(declarations, vocabulary(), parameters_of(declarations))


def lived(world: Tables, seat: int, days: int, many: int = LIVES) -> Crowd:
    """So many lives of a world, some days on."""
    from wintering.rehearse.crowd import Crowd
    from wintering.rehearse.native import laws_of

    crowd = Crowd(laws_of(world, sit_apart), many)
    for place in range(many):
        crowd.begin(place, seed=place)
        crowd.life(place).place[YOU] = seat
    crowd.live(sit_apart, days * 24, threads=2)
    return crowd


def heard(crowd: Crowd, world: Tables, fact: int, people: list[int]) -> list[list[float]]:
    """For each life, the days since the start on which some of these people first knew a fact."""
    found: list[list[float]] = []
    for place in range(crowd.many):
        life = crowd.life(place)
        days = [(life.belief_since[each][fact] - world.start_hour) / 24.0 for each in people]
        found.append([each for each in days if each > LONG_BEFORE])
    return found


def shares(told: list[list[float]], many: int, days: int) -> list[float]:
    """The share of so many people who know, by the end of each day, on average over lives."""
    return [
        fmean(sum(each <= day for each in life) / many for life in told) for day in range(days + 1)
    ]


@cache
def _eight_moons_lived(days: int) -> Crowd:
    declarations, world = eight_moons()
    return lived(world, declarations.ids("place").index(SEAT), days)


def _of_group(name: str) -> list[int]:
    declarations, world = eight_moons()
    group = declarations.ids("group").index(name)
    return [each for each in range(1, world.people) if world.person_group[each] == group]


@picture(
    "news_spread",
    f"Share of {PEOPLE} people who have heard, by the day: in a village that mixes freely, "
    "trusting and wary, beside the Maki-Thompson limit; and among the Grounders of Eight Moons "
    f"({LIVES} lives each)",
)
def spread(axes: Any) -> None:
    """Means over lives, with the limit as a dashed line."""
    days = range(DAYS + 1)
    for trust, colour, label in ((0.9, OURS, "who trust"), (0.3, OTHER, "who are wary")):
        world = village(trust)
        told = heard(lived(world, 0, DAYS), world, world.facts - 1, list(range(1, PEOPLE + 1)))
        axes.plot(days, shares(told, PEOPLE, DAYS), color=colour, label=f"villagers {label}")
    declarations, world = eight_moons()
    fact = declarations.ids("fact").index("your_hand")
    theirs = _of_group("grounders")
    told = heard(_eight_moons_lived(DAYS), world, fact, theirs)
    label = "Grounders, whose hand it was"
    axes.plot(days, shares(told, len(theirs), DAYS), color=PUBLISHED, linestyle="-.", label=label)
    label = "all but 20.3 % (Maki & Thompson)"
    axes.axhline(1.0 - NEVER_TOLD, color="black", linewidth=1.0, linestyle="--", label=label)
    axes.set(xlabel="day", ylabel="share who know", ylim=(0, 1.02))


@picture(
    "news_patrol",
    f"How long the five go on believing that the alliance stands, when you tell them nothing: of "
    f"{LIVES} lives, the share in which they have not been told by that day",
)
def patrol(axes: Any) -> None:
    """One falling line for all of them, beside the days on which you mostly meet them."""
    declarations, world = eight_moons()
    fact = declarations.ids("fact").index("alliance_over")
    days = int(MOONS * MOON_DAYS)
    crowd = _eight_moons_lived(days)
    lead = declarations.ids("person").index(FIVE[0])
    left = [1.0 - each for each in shares(heard(crowd, world, fact, [lead]), 1, days)]
    axes.plot(range(days + 1), left, color=OURS, label="the five: what one is told all hear")
    axes.axvspan(3, MOON_DAYS, color=PUBLISHED, alpha=0.12, label="when you mostly meet them")
    axes.set(xlabel="day", ylabel="share of lives, not yet told", ylim=(0, 1.02))


@picture(
    "news_tales",
    "How far what is told of you has grown where it is known, by the moon: among Grounders, "
    f"in {LIVES // 3} lives (0 as it was, {TALE_MOST} as far as a tale grows)",
)
def tales(axes: Any) -> None:
    """Stacked shares of each step, a bar a moon."""
    declarations, world = eight_moons()
    fact = declarations.ids("fact").index("legend_of_you")
    theirs = _of_group("grounders")
    seat = declarations.ids("place").index(SEAT)
    crowd = lived(world, seat, 0, LIVES // 3)
    lows = [0.0] * MOONS
    counted: list[list[float]] = []
    for _moon in range(MOONS):
        crowd.live(sit_apart, int(MOON_DAYS * 24), threads=2)
        steps = [0] * (TALE_MOST + 1)
        for place in range(crowd.many):
            life = crowd.life(place)
            for each in theirs:
                if life.belief_since[each][fact] >= 0:
                    steps[life.variant[each][fact]] += 1
        counted.append([each / max(1, sum(steps)) for each in steps])
    for step in range(TALE_MOST + 1):
        heights = [each[step] for each in counted]
        shade = str(0.9 - 0.15 * step)
        axes.bar(range(1, MOONS + 1), heights, bottom=lows, color=shade, label=f"step {step}")
        lows = [low + height for low, height in zip(lows, heights, strict=True)]
    axes.set(xlabel="moon", ylabel="share of those who know it", ylim=(0, 1.02))


@picture(
    "news_counts",
    "How many moons you have been gone, as you and as Lexa believe, by how many it has been "
    f"(mean and middle half of {LIVES // 3} lives)",
)
def counts(axes: Any) -> None:
    """Two lines with bands, and the diagonal of the truth."""
    declarations, world = eight_moons()
    seat = declarations.ids("place").index(SEAT)
    crowd = lived(world, seat, 0, LIVES // 3)
    moons = list(range(MOONS + 1))
    found: dict[int, list[list[float]]] = {YOU: [], declarations.ids("person").index("lexa"): []}
    for moon in moons:
        if moon > 0:
            crowd.live(sit_apart, int(MOON_DAYS * 24), threads=2)
        for person, rows in found.items():
            said = [reckons(crowd.life(each), world, person) for each in range(crowd.many)]
            rows.append(sorted(each / MOON_DAYS for each in said))
    for (_person, rows), colour, label in zip(
        found.items(), (OURS, PUBLISHED), ("you", "Lexa"), strict=True
    ):
        quarter = len(rows[0]) // 4
        lows, highs = [row[quarter] for row in rows], [row[-quarter - 1] for row in rows]
        axes.fill_between(moons, lows, highs, color=colour, alpha=0.2, linewidth=0)
        axes.plot(moons, [fmean(row) for row in rows], color=colour, label=label)
    axes.plot(moons, moons, color=OTHER, linewidth=1.0, linestyle="--", label="as it was")
    axes.set(xlabel="moons gone", ylabel="moons believed")
