"""The law of news: what is told when people talk, how sure it leaves them, how it goes stale."""

from wintering.arithmetic import LN2, clip, exp, larger, smaller
from wintering.laws.appraisal import appraise_news
from wintering.laws.lies import find_out, take_lie
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_DEAD,
    FACT_FORGAVE,
    FACT_PASSED,
    FACT_SEEN,
    FACT_WORDS,
)
from wintering.laws.parameters import Parameter
from wintering.laws.reckoning import compare_counts, start_count
from wintering.laws.scars import deceived
from wintering.laws.tales import better, hear_again, retell
from wintering.laws.worth_telling import is_long_apart, share_of_meeting, telling_odds
from wintering.life.chance import chance
from wintering.life.events import FACT_CAME_TRUE, FACT_DENIED, FACT_GAINSAID, FACT_LEARNT
from wintering.life.moments import NEWS, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import TELLING
from wintering.storyworld.marks import ROLE_PATROL
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "per_meeting", 0.3, "1", 0.1, 0.6, "D", "chance of telling, times interest and trust"
    ),
    Parameter(
        "meeting_min", 10.0, "min", 1.0, 600.0, "D", "minutes of talk that are one meeting's worth"
    ),
    Parameter(
        "apart_days", 5.0, "day", 0.1, 1000.0, "D", "days apart that make two ask what is new"
    ),
    Parameter("to_charge", 0.95, "1", 0.0, 1.0, "D", "chance of telling whom one answers to"),
    Parameter("stranger", 0.15, "1", 0.0, 1.0, "D", "trust that any talk presumes"),
    Parameter("known", 0.25, "1", 0.0, 1.0, "D", "sureness from which someone knows a fact"),
    Parameter("hearsay", 0.6, "1", 0.0, 1.0, "D", "sureness that passes without any trust"),
    Parameter(
        "dear", 0.5, "1", 0.0, 1.0, "D", "how far a thing of one held dear lacks no interest"
    ),
    Parameter(
        "regard", 0.05, "1", 0.0, 1.0, "D", "how far a trusted teller's respect for another passes"
    ),
    Parameter(
        "corroborates", 0.3, "1", 0.0, 1.0, "D", "how far another's word adds to what was heard"
    ),
    Parameter("denied", 0.7, "1", 0.0, 1.0, "D", "sureness that a trusted denial takes"),
)

KNOWS_BETTER = 0.8  # sureness above which a denial is taken for a lie (D)


def sureness(life: Life, world: Tables, person: int, fact: int) -> float:
    """How sure someone is of a fact now, from 0 to 1: it halves in the fact's half-life.

    Source: SCIENCE.md section 7 (a day for a place, a week for a mood, three months for enmity).
    """
    value = life.belief[person][fact]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.belief_hour[person][fact]
    half = 24.0 * world.fact_halflife_days[fact]
    if hours <= 0 or half <= 0.0:
        return value
    return value * exp(-LN2 * hours / half)


def knows(life: Life, world: Tables, person: int, fact: int) -> bool:
    """Whether someone is sure enough of a fact to act on it."""
    return sureness(life, world, person, fact) >= world.par.news_known


def fact_of(world: Tables, means: int) -> int:
    """The fact with a meaning, or -1."""
    for fact in range(world.facts):
        if world.fact_means[fact] == means:
            return fact
    return NONE


def sure_of(life: Life, world: Tables, person: int, means: int) -> float:
    """How sure someone is of the fact with a meaning; 0 where the world has none."""
    fact = fact_of(world, means)
    if fact == NONE:
        return 0.0
    return sureness(life, world, person, fact)


def come_true(life: Life, world: Tables, fact: int) -> None:
    """Let a fact become true. Changes: fact_is_true, fact_hour."""
    if life.fact_is_true[fact] == 0:
        life.fact_is_true[fact] = 1
        life.fact_hour[fact] = life.hour
        note_event(life, FACT_CAME_TRUE, NONE, world.fact_about[fact], fact, 1.0)


def set_eager(life: Life, person: int, fact: int, eager: int) -> None:
    """Let someone go about telling a fact, or stop. Changes: eager, eager_many."""
    if life.eager[person][fact] != eager:
        life.eager[person][fact] = eager
        if eager == 1:
            life.eager_many[person] = life.eager_many[person] + 1
        else:
            life.eager_many[person] = life.eager_many[person] - 1


def learn(life: Life, world: Tables, person: int, fact: int, sure: float, source: int) -> None:
    """Let someone learn a fact: from a person, by their own guess (themselves), by their eyes (-1).

    Changes: belief and all that stands beside it; what the news gainsays; their count of the
    days you are gone; for you the moment NEWS.
    """
    now = sureness(life, world, person, fact)
    is_new = now < world.par.news_known
    value = larger(now, sure)
    if source > NONE and source != person and source != life.belief_from[person][fact]:
        # What several say is believed more than what one says.
        value = value + world.par.news_corroborates * smaller(now, sure) * (1.0 - value)
    life.belief[person][fact] = clip(value, 0.0, 1.0)
    life.belief_hour[person][fact] = life.hour
    if is_new and sure >= world.par.news_known:
        since = life.belief_since[person][fact]
        if since == NEVER_YET or since < life.fact_hour[fact]:
            life.belief_since[person][fact] = life.hour
        life.belief_from[person][fact] = source
        start_count(life, world, person, fact, source)
        appraise_news(life, world, person, fact, sure, source)
        if person == YOU:
            life.heard[fact] = 1
            set_moment(life, NEWS)
        else:
            set_eager(life, person, fact, 1)
        note_event(life, FACT_LEARNT, person, source, fact, sure)
        find_out(life, world, person, fact, sure)
    gainsay(life, world, person, fact, sure, source)


def says_alive(means: int) -> bool:
    """Whether a fact of this meaning cannot be so of one who is dead."""
    return means == FACT_ALIVE or means == FACT_SEEN or means == FACT_PASSED


def gainsay(life: Life, world: Tables, person: int, fact: int, sure: float, source: int) -> None:
    """Let news that you are alive take away what was believed of your death. Changes: belief."""
    if not says_alive(world.fact_means[fact]):
        return
    dead = fact_of(world, FACT_DEAD)
    if dead == NONE:
        return
    believed = sureness(life, world, person, dead)
    if believed <= 0.0:
        return
    life.belief[person][dead] = clip(believed * (1.0 - sure), 0.0, 1.0)
    life.belief_hour[person][dead] = life.hour
    if believed >= world.par.news_known and not knows(life, world, person, dead):
        set_eager(life, person, dead, 0)
        note_event(life, FACT_GAINSAID, person, source, dead, life.belief[person][dead])


def doubt(life: Life, world: Tables, person: int, fact: int) -> float:
    """How far what someone knows stands against a fact they are told, from 0 to 1."""
    if world.fact_means[fact] != FACT_DEAD:
        return 0.0
    return larger(sure_of(life, world, person, FACT_ALIVE), sure_of(life, world, person, FACT_SEEN))


def witness(life: Life, world: Tables, person: int, means: int) -> None:
    """Let someone see for themselves what a fact says; it is true from then on."""
    fact = fact_of(world, means)
    if fact != NONE:
        come_true(life, world, fact)
        # A thing seen anew is told anew.
        learn(life, world, person, fact, 1.0, NONE)
        if person != YOU:
            set_eager(life, person, fact, 1)


def credence(life: Life, world: Tables, hearer: int, teller: int) -> float:
    """What of a teller's sureness passes to a hearer: some to anyone, all of it by trust."""
    return world.par.news_hearsay + (1.0 - world.par.news_hearsay) * life.trust[hearer][teller]


def tell(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> None:
    """Tell a fact as one believes it, true or not; to find it known at home takes the pleasure.

    Changes: the hearer's belief, tale, count of days, regard of whom it is about, whereabouts
    believed; the teller's eagerness. Source: the stifling of a rumour (Maki & Thompson 1973).
    """
    if teller == YOU:
        life.told_count = life.told_count + 1
    else:
        better(life, world, teller, fact)
    if world.person_role[hearer] == ROLE_PATROL:
        # A patrol stands together: what one is told, all of them hear.
        for other in range(1, world.people):
            if other != hearer and other != teller and stands_by(life, world, other, hearer):
                hear(life, world, teller, other, fact)
    hear(life, world, teller, hearer, fact)


def stands_by(life: Life, world: Tables, person: int, hearer: int) -> bool:
    """Whether someone is of a hearer's patrol and with them."""
    if world.person_role[person] != ROLE_PATROL or life.place[person] != life.place[hearer]:
        return False
    lead = world.person_charge[hearer]
    own = world.person_charge[person]
    return own == hearer or person == lead or (own != NONE and own == lead)


def believed_home(life: Life, person: int) -> int:
    """Where someone would look for you: where they believe you live, else where you were seen."""
    if life.fire_seen[person] != NONE:
        return life.fire_seen[person]
    return life.seen_place[person]


def say_where(life: Life, teller: int, hearer: int) -> None:
    """Let someone say where they last saw you, if that is newer, and where they think you live.

    Changes: seen_place, seen_place_hour, fire_seen.
    """
    if life.seen_place_hour[teller] > life.seen_place_hour[hearer]:
        life.seen_place[hearer] = life.seen_place[teller]
        life.seen_place_hour[hearer] = life.seen_place_hour[teller]
        if life.fire_seen[teller] != NONE:
            life.fire_seen[hearer] = life.fire_seen[teller]


def hear(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> None:
    """Let one of those who are told take it in, as far as they trust. Changes: see `tell`."""
    sure = sureness(life, world, teller, fact) * credence(life, world, hearer, teller)
    sure = sure * (1.0 - doubt(life, world, hearer, fact))
    knew = knows(life, world, hearer, fact)
    learn(life, world, hearer, fact, sure, teller)
    compare_counts(life, world, teller, hearer, fact)
    about = world.fact_about[fact]
    if about == YOU and teller != YOU:
        say_where(life, teller, hearer)
    if about != NONE and hearer != YOU:
        pass_regard(life, world, teller, hearer, about)
    if knew:
        if world.person_home[teller] == world.person_home[hearer]:
            # That they know it elsewhere does not make it old at home.
            set_eager(life, teller, fact, 0)
        hear_again(life, world, teller, hearer, fact)
    else:
        retell(life, world, teller, hearer, fact)


def pass_regard(life: Life, world: Tables, teller: int, hearer: int, about: int) -> None:
    """Let what is told of someone lean the hearer's respect for them toward the teller's, by trust.

    Changes: respect. Source: that talk of others carries how they are thought of (D).
    """
    if about == teller or about == hearer:
        return
    lean = world.par.news_regard * life.trust[hearer][teller]
    own = life.respect[hearer][about]
    life.respect[hearer][about] = clip(own + lean * (life.respect[teller][about] - own), 0.0, 1.0)


def deny(life: Life, world: Tables, denier: int, hearer: int, fact: int) -> None:
    """Say that a fact is not so. One who knows better loses trust, and never all of it back.

    Changes: belief, denied, trust, trust_cap. Source: Schweitzer 2006 (deception caps trust).
    """
    sure = sureness(life, world, hearer, fact)
    if sure > KNOWS_BETTER or (sure > 0.0 and life.belief_from[hearer][fact] == NONE):
        deceived(life, world, hearer, denier)
    else:
        taken = world.par.news_denied * life.trust[hearer][denier]
        life.belief[hearer][fact] = clip(sure * (1.0 - taken), 0.0, 1.0)
        life.belief_hour[hearer][fact] = life.hour
        if denier == YOU:
            take_lie(life, world, hearer, fact)
    if denier == YOU:
        life.denied[fact] = 1
    note_event(life, FACT_DENIED, denier, hearer, fact, sureness(life, world, hearer, fact))


def pass_on(life: Life, world: Tables, teller: int, hearer: int, share: float) -> None:
    """Let someone who talks to another for a share of a meeting tell what they go about with;
    after some days apart, what the other may have missed as well.

    Nobody is told what is said of themselves, nor words that are another's to hear, nor, by the
    way, what one forgave another; a report takes no longer than it takes.
    Changes: see `tell`.
    """
    asks = is_long_apart(life, world, teller, hearer)
    if life.eager_many[teller] == 0 and not asks:
        return
    for fact in range(world.facts):
        if (
            (life.eager[teller][fact] == 1 or (asks and life.belief[teller][fact] > 0.0))
            and world.fact_about[fact] != hearer
            and world.fact_means[fact] != FACT_WORDS
            and (life.eager[teller][fact] == 1 or world.fact_means[fact] != FACT_FORGAVE)
        ):
            if not knows(life, world, teller, fact):
                # What has gone stale is not told any more.
                set_eager(life, teller, fact, 0)
            else:
                odds = telling_odds(life, world, teller, hearer, fact)
                if world.person_charge[teller] != hearer:
                    odds = odds * share
                if chance(life, TELLING, teller * world.facts + fact) < odds:
                    tell(life, world, teller, hearer, fact)


def news(life: Life, world: Tables) -> None:
    """Let those who talk this hour tell what they go about with; each morning, what grows of it.

    Changes: belief and all that stands beside it, fact_is_true.
    Source: SCIENCE.md section 7.
    """
    for person in range(1, world.people):
        other = life.talks_to[person]
        if other != NONE:
            pass_on(life, world, person, other, share_of_meeting(life, world, person))
