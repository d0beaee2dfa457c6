"""The law of solitude: doing without company, and tears held until it is safe."""

from wintering.arithmetic import clip, exp, larger
from wintering.laws.feeling import ANXIETY, SADNESS, SHAME, hold_tears, stir
from wintering.laws.parameters import Parameter
from wintering.life.chance import chance
from wintering.life.events import WEPT
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import WEEPING
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("lack_days", 20.0, "day", 0.1, 1000.0, "D", "days alone until two thirds is felt"),
    Parameter("learning_days", 60.0, "day", 0.1, 1000.0, "D", "days in which one learns solitude"),
    Parameter("learned_takes", 0.6, "1", 0.0, 1.0, "D", "share of the lack that it takes away"),
    Parameter("doubt", 0.3, "1", 0.0, 1.0, "D", "share of it lost on a day that shows you people"),
    Parameter("watched_takes", 0.25, "1", 0.0, 1.0, "D", "lack taken by known ones who keep near"),
    Parameter("rate", 0.12, "1/day", 0.0, 1.0, "D", "how fast aloneness follows its causes"),
    Parameter("saddens", 0.12, "1/day", 0.0, 1.0, "D", "sadness of an evening wholly alone"),
    Parameter("tears_rise", 0.006, "1/day", 0.0, 1.0, "D", "tears that guilt and grief add a day"),
    Parameter("tears_enough", 0.3, "1", 0.0, 1.0, "D", "held tears below which none come"),
    Parameter("safe_enough", 0.6, "1", 0.0, 1.0, "D", "safety from which they can be let go"),
    Parameter("safe_alone", 0.45, "1", 0.0, 1.0, "D", "safety one can have with nobody there"),
    Parameter("safe_hours", 3.0, "h", 1.0, 100.0, "D", "hours of safety before any come"),
    Parameter("tears_come", 0.8, "1/h", 0.0, 1.0, "D", "odds of full tears when all is safe"),
    Parameter("tears_left", 0.25, "1", 0.0, 1.0, "D", "share of them held still afterwards"),
)

EVENING, SMALL_HOURS = 20, 4  # hours of the day at which a day alone, and its tears, are reckoned
BY_TRUST, BY_WARMTH = 0.6, 0.4  # shares of feeling safe with someone (D)
SHAMED = 0.6  # shame of weeping before one whom you do not trust at all, with all pride (D)
SOOTHED = 0.4  # anxiety that weeping takes (D)


def days_alone(life: Life) -> float:
    """Days since you were last with anyone."""
    return larger(0.0, (life.hour - life.company_hour) / 24.0)


def lack_of_company(life: Life, world: Tables) -> float:
    """How far company lacks, from 0 to 1, before what you have learned to do without."""
    lack = 1.0 - exp(-days_alone(life) / world.par.solitude_lack_days)
    if life.understood == 1:
        for person in range(1, world.people):
            if life.is_near[person] == 1:
                return lack * (1.0 - world.par.solitude_watched_takes)
    return lack


def saw_people(life: Life, world: Tables) -> bool:
    """Whether the last day showed you people: met, glimpsed, or watched from afar."""
    if life.hour - life.company_hour < 24 or life.hour - life.glimpse_hour < 24:
        return True
    for person in range(1, world.people):
        if life.hour - life.you_saw_hour[person] < 24:
            return True
    return False


def live_alone(life: Life, world: Tables) -> None:
    """Once a day let doing without be learned, or doubted, and aloneness follow.

    Changes: doing_without, aloneness, sadness.
    """
    par = world.par
    if saw_people(life, world):
        life.doing_without = clip(life.doing_without * (1.0 - par.solitude_doubt), 0.0, 1.0)
    else:
        life.doing_without = clip(
            life.doing_without + (1.0 - life.doing_without) / par.solitude_learning_days, 0.0, 1.0
        )
    felt_lack = lack_of_company(life, world) * (
        1.0 - par.solitude_learned_takes * life.doing_without
    )
    step = par.solitude_rate * (felt_lack - life.aloneness)
    life.aloneness = clip(life.aloneness + step, 0.0, 1.0)
    stir(life, world, SADNESS, par.solitude_saddens * life.aloneness)


def safe_with(life: Life, world: Tables, person: int) -> float:
    """How safe you feel with someone, from 0 to 1: by trust and warmth."""
    return BY_TRUST * life.trust[YOU][person] + BY_WARMTH * life.warmth[YOU][person]


def safest_of_those_here(life: Life, world: Tables) -> int:
    """Who is here with whom you feel safest; nobody of those who keep out of sight, or -1."""
    best = NONE
    for person in range(1, world.people):
        if life.place[person] == life.place[YOU] and life.is_near[person] == 0:
            if best == NONE or safe_with(life, world, person) > safe_with(life, world, best):
                best = person
    return best


def safety(life: Life, world: Tables, person: int) -> float:
    """How safe it is to let go, from 0 to 1: a body out of need, no dread, and someone there."""
    body = (1.0 - life.felt_cold) * (1.0 - life.hunger) * (1.0 - life.wound)
    alone = world.par.solitude_safe_alone
    held = alone
    if person != NONE:
        held = alone + (1.0 - alone) * safe_with(life, world, person)
    return clip(body * (1.0 - life.dread) * held, 0.0, 1.0)


def tears_odds(life: Life, world: Tables, person: int) -> float:
    """The chance that held tears come within this hour: by safety, never by a date."""
    enough = world.par.solitude_safe_enough
    safe = safety(life, world, person)
    if life.held_tears < world.par.solitude_tears_enough or safe <= enough:
        return 0.0
    return world.par.solitude_tears_come * life.held_tears * (safe - enough) / (1.0 - enough)


def let_tears(life: Life, world: Tables, person: int) -> None:
    """Let the tears come, before someone or nobody; shame may follow, by pride and distrust.

    Changes: held_tears, wept_hour, wept_count; anxiety, shame.
    """
    let = life.held_tears * (1.0 - world.par.solitude_tears_left)
    hold_tears(life, -let)
    life.wept_hour = life.hour
    life.wept_count = life.wept_count + 1
    stir(life, world, ANXIETY, -SOOTHED)
    if person != NONE:
        pride = 0.5 * (world.person_office[YOU] + world.person_grudge[YOU])
        stir(life, world, SHAME, SHAMED * pride * (1.0 - life.trust[YOU][person]))
    note_event(life, WEPT, YOU, person, NONE, let)


def tears(life: Life, world: Tables) -> None:
    """Let guilt and grief fill the held tears day by day, and safety let them go.

    Nobody weeps in the first moment of it. Changes: held_tears, safe_hours; see `let_tears`.
    """
    if life.hour_of_day == SMALL_HOURS:
        borne = larger(life.guilt_borne[YOU], life.grief_borne[YOU])
        hold_tears(life, world.par.solitude_tears_rise * borne * (1.0 - life.held_tears))
    if life.is_asleep == 1:
        return
    person = safest_of_those_here(life, world)
    odds = tears_odds(life, world, person)
    if odds <= 0.0:
        life.safe_hours = 0
        return
    life.safe_hours = life.safe_hours + 1
    if life.safe_hours >= world.par.solitude_safe_hours and chance(life, WEEPING, 0) < odds:
        let_tears(life, world, person)


def solitude(life: Life, world: Tables) -> None:
    """Let a day alone be felt in its evening, and what is held back come when it is safe.

    Changes: doing_without, aloneness, held_tears and what `let_tears` changes.
    Units: shares from 0 to 1; days.
    Source: declared (D): need, habit and doubt; crying comes with safety, not with time.
    """
    if life.hour_of_day == EVENING:
        live_alone(life, world)
    tears(life, world)
