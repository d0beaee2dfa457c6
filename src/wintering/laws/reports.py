"""What those who keep near have seen of you, and what becomes of it on the way to who sent them.

What they see, she learns: paler by every mouth, coloured by who tells it, and as old as the way
is long. What you do unseen, she never learns. Numbers of the watch law.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.feeling import stir_spirits
from wintering.laws.parameters import Parameter
from wintering.life.chance import chance
from wintering.life.events import FOLLOWER_REPORTED
from wintering.life.names import YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import OBSERVING, OMITTING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("report_days", 6.0, "day", 0.5, 100.0, "D: every few days", "days between reports"),
    Parameter("rest_hours", 36.0, "h", 1.0, 1000.0, "D", "rest after a report"),
    Parameter(
        "judges", 0.5, "1", 0.0, 1.0, "D", "share of your state seen at a look by the careless"
    ),
    Parameter(
        "plays_down", 0.7, "1", 0.0, 1.0, "D", "share of your need that full grudge leaves out"
    ),
    Parameter("paler", 0.6, "1", 0.0, 1.0, "D", "share of your need left in it by another mouth"),
    Parameter(
        "keeps_back", 0.8, "1", 0.0, 1.0, "D", "chance that the kindest keeps your tears back"
    ),
    Parameter("forgets", 0.4, "1", 0.0, 1.0, "D", "chance that the careless leave a thing out"),
)

# What you did that someone may know of, in bits; `deeds_known` holds them.
DEED_SHARED = 1
DEED_SPOKE = 2
DEED_SANG = 4
DEED_WEPT = 8
DEED_EVADED = 16
DEED_THANKED = 32
DEED_ARMED = 64  # a gun in your hand
DEED_HURT = 128  # badly hurt, or in a fever
DEED_STARVED = 256
DEED_RESCUED = 512  # one of them had to step in
DEED_LIED = 1024  # a lie of yours was found out
DEED_SOUGHT = 2048  # somebody of yours came looking for you
DEEDS = 12  # how many bits there are

ILL_AT = 0.4  # wound or fever that shows from afar, from 0 to 1 (D)
STARVED_STAGE = 2  # sign of starving (of three) that shows from afar
SEES_YOU = 0.2  # light by which they see you, from 0 to 1 (D)
LIAR = 0.15  # share of respect lost by whoever hears, from one they trust, that you lied (D)
GLAD, SORRY = 0.1, 0.3  # spirits of who sent them: at word that you live, at word of your need (D)


def note_deed(life: Life, person: int, deed: int) -> None:
    """Someone has seen or heard what you did. Changes: deeds_known."""
    life.deeds_known[person] = life.deeds_known[person] | deed


def knows_deed(life: Life, person: int, deed: int) -> bool:
    """Whether someone knows that you did something."""
    return life.deeds_known[person] & deed != 0


def need_seen(life: Life) -> float:
    """How hurt or ill you look from afar, from 0 to 1."""
    return larger(life.wound, life.infection)


def observe(life: Life, world: Tables, person: int) -> None:
    """One who is near looks at how you are: the careless judge it by halves.

    Changes: thought_hunger, thought_harm, thought_hour, deeds_known.
    """
    care = world.person_care[person]
    share = 1.0 - (1.0 - world.par.watch_judges) * (1.0 - care) * chance(life, OBSERVING, person)
    life.thought_hunger[person] = clip(share * larger(life.hunger, life.weak), 0.0, 1.0)
    life.thought_harm[person] = clip(share * need_seen(life), 0.0, 1.0)
    life.thought_hour[person] = life.hour
    if life.gun_drawn == 1:
        note_deed(life, person, DEED_ARMED)
    if share * need_seen(life) > ILL_AT:
        note_deed(life, person, DEED_HURT)
    if life.hunger_stage >= STARVED_STAGE:
        note_deed(life, person, DEED_STARVED)


def says_deed(life: Life, world: Tables, teller: int, deed: int) -> bool:
    """Whether a teller tells one thing of you: the kind keep tears back, the careless forget."""
    drawn = chance(life, OMITTING, teller * 2 * DEED_LIED + deed)
    if deed == DEED_WEPT:
        return drawn >= world.par.watch_keeps_back * world.person_kindness[teller]
    return drawn >= world.par.watch_forgets * (1.0 - world.person_care[teller])


def report(life: Life, world: Tables, teller: int, hearer: int, share: float) -> None:
    """Tell how you are and what you did, as the teller tells it: grudge plays your need down.

    `share`: of your need that this mouth leaves in it: 1 who saw it.
    Changes: the hearer's thought_*, deeds_known, reports_heard, report_from, spirits.
    """
    colour = share * (1.0 - world.par.watch_plays_down * world.person_grudge[teller])
    life.thought_hunger[hearer] = clip(colour * life.thought_hunger[teller], 0.0, 1.0)
    life.thought_harm[hearer] = clip(colour * life.thought_harm[teller], 0.0, 1.0)
    life.thought_hour[hearer] = life.thought_hour[teller]
    deed = 1
    for _bit in range(DEEDS):
        if knows_deed(life, teller, deed) and not knows_deed(life, hearer, deed):
            if says_deed(life, world, teller, deed):
                note_deed(life, hearer, deed)
        deed = deed * 2
    life.reports_heard[hearer] = life.reports_heard[hearer] + 1
    life.report_from[hearer] = teller
    need = larger(life.thought_hunger[hearer], life.thought_harm[hearer])
    # Who has no warmth for you hears it as news of anyone.
    moved = life.warmth[hearer][YOU] * (GLAD - SORRY * need)
    stir_spirits(life, world, hearer, moved)
    note_event(life, FOLLOWER_REPORTED, teller, hearer, life.place[teller], need)


def hear_of_lie(life: Life, world: Tables, teller: int, hearer: int) -> None:
    """Whoever found you out says so, as trust lets them. Changes: deeds_known, respect."""
    odds = world.par.news_per_meeting * larger(life.trust[teller][hearer], world.par.news_stranger)
    if chance(life, OMITTING, teller * 2 * DEED_LIED + DEED_LIED) < odds:
        note_deed(life, hearer, DEED_LIED)
        lost = LIAR * life.trust[hearer][teller]
        life.respect[hearer][YOU] = clip(life.respect[hearer][YOU] * (1.0 - lost), 0.0, 1.0)


def pass_on_reports(life: Life, world: Tables) -> None:
    """Let word of how you are, and that you lied, go on by other mouths, where people talk.

    Only among one people; of how you are, only while it is told at all.
    Changes: see `report`, `hear_of_lie`.
    """
    for person in range(1, world.people):
        other = life.talks_to[person]
        if other > YOU and world.person_group[person] == world.person_group[other]:
            if life.eager_many[person] > 0 and life.thought_hour[person] > life.thought_hour[other]:
                report(life, world, person, other, world.par.watch_paler)
            if knows_deed(life, person, DEED_LIED) and not knows_deed(life, other, DEED_LIED):
                hear_of_lie(life, world, person, other)
