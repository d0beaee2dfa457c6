"""How long each believes that you have been gone: everyone counts at a pace of their own."""

from wintering.arithmetic import clip
from wintering.laws.meanings import FACT_ALIVE, FACT_ALONE, FACT_PASSED, FACT_SEEN, FACT_SPAN
from wintering.laws.parameters import Parameter
from wintering.life.chance import normal
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.news import DAYS_AT_MOST
from wintering.life.record import Life
from wintering.life.streams import RECKONING
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "busy",
        0.25,
        "1",
        0.0,
        0.6,
        "D, direction from Block & Zakay 1997 (M)",
        "share of its days that a life full of office does not count",
    ),
    Parameter(
        "spread", 0.08, "1", 0.0, 0.5, "D", "deviation between people in how they count days"
    ),
    Parameter(
        "heed", 0.5, "1", 0.0, 1.0, "D", "how far another's count, fully trusted, moves one's own"
    ),
)

SLOWEST = 0.4  # days counted for a day, at the least (D)
FASTEST = 1.6  # and at the most (D)


def set_pace(life: Life, world: Tables, person: int) -> None:
    """Settle how someone counts days: who is busy finds fewer of them gone. Changes: gone_pace.

    Source: time filled with demands is judged shorter (Block & Zakay 1997); the size is D.
    """
    pace = 1.0
    if person != YOU:
        # You have left your office; the days in the woods are long.
        pace = pace - world.par.reckoning_busy * world.person_office[person]
    pace = pace + world.par.reckoning_spread * normal(life, RECKONING, person)
    life.gone_pace[person] = clip(pace, SLOWEST, FASTEST)


def counts_days(life: Life, person: int) -> bool:
    """Whether someone knows that you are gone, and so counts."""
    return life.gone_hour[person] != NEVER_YET


def reckons(life: Life, world: Tables, person: int) -> float:
    """How many days someone believes you have been gone; 0 for whoever does not know it.

    Units: days. It is never read from the calendar: only from when they heard, and their pace.
    """
    if not counts_days(life, person):
        return 0.0
    since = (life.hour - life.gone_hour[person]) / 24.0
    return life.gone_days[person] + life.gone_pace[person] * since


def set_count(life: Life, person: int, days: float) -> None:
    """Let someone believe that you have been gone so many days. Changes: gone_days, gone_hour."""
    life.gone_days[person] = clip(days, 0.0, DAYS_AT_MOST)
    life.gone_hour[person] = life.hour


def says_gone(means: int) -> bool:
    """Whether a fact of this meaning tells that you have left and are out there."""
    return (
        means == FACT_ALONE
        or means == FACT_SEEN
        or means == FACT_PASSED
        or means == FACT_ALIVE
        or means == FACT_SPAN
    )


def start_count(life: Life, world: Tables, person: int, fact: int, source: int) -> None:
    """Let someone who hears that you are out there begin to count, from what they were told.

    Changes: gone_days, gone_hour of one who did not count yet.
    """
    if counts_days(life, person) or not says_gone(world.fact_means[fact]):
        return
    days = 0.0
    if source != NONE and source != person:
        days = reckons(life, world, source)
    set_count(life, person, days)


def compare_counts(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> None:
    """Let a hearer lean toward the teller's count of the days, by trust. Changes: see `set_count`.

    Only talk of how long it has been does it. You and another compare only aloud, in a scene.
    """
    if world.fact_means[fact] != FACT_SPAN or hearer == YOU:
        return
    if not counts_days(life, teller) or not counts_days(life, hearer):
        return
    own = reckons(life, world, hearer)
    lean = world.par.reckoning_heed * life.trust[hearer][teller]
    set_count(life, hearer, own + lean * (reckons(life, world, teller) - own))
