"""Working it out: suspecting that someone is there, and whether they hunt you or guard you.

Two questions, each with a number of its own. How sure you are that someone is there: suspicion,
raised by every glimpse and sign, fading without them. What they are there for: the reading, the
log-odds of guards against hunters, moved by what each sign says and by every day on which
nothing was done to you. Fear reads the same sign darker. Numbers of the watch law.
"""

from wintering.arithmetic import LN2, clip, exp, larger, smaller
from wintering.laws.feeling import ANXIETY, FEAR, GRATITUDE, felt, stir
from wintering.laws.matters import ANSWER_CHALLENGE, ANSWER_NOD, ANSWER_NONE, ANSWER_WARY
from wintering.laws.meanings import FACT_WATCHED
from wintering.laws.parameters import Parameter
from wintering.life.events import FOLLOWERS_MISREAD, FOLLOWERS_UNDERSTOOD
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("suspicion_days", 15.0, "day", 0.1, 1000.0, "D", "days in which suspicion halves"),
    Parameter("sure", 0.6, "1", 0.0, 1.0, "D", "suspicion from which signs are read for why"),
    Parameter("settles", 2.5, "1", 0.1, 8.0, "D", "log-odds of a reading that settles it: 12 to 1"),
    Parameter("unharmed", 0.12, "1", 0.0, 2.0, "D", "log-odds of a day on which nothing was done"),
    Parameter(
        "helpless", 3.0, "1", 0.0, 20.0, "D", "and how many such days one of helplessness is"
    ),
    Parameter("dark_reading", 2.4, "1", 0.0, 8.0, "D", "log-odds that full fear takes off"),
    Parameter("insight", 1.2, "1", 0.0, 8.0, "D", "log-odds that understanding her adds"),
    Parameter("nodded", 0.5, "1", 0.0, 8.0, "D", "log-odds of having been let pass; barred: less"),
    Parameter("ease", 0.02, "1/day", 0.0, 1.0, "D", "ease with them that a quiet day adds"),
    Parameter("ease_seen", 0.03, "1", 0.0, 1.0, "D", "and that each glimpse without harm adds"),
)

SUSPECTS = 0.5  # suspicion from which you more than half believe that someone is there
READING_MOST = 8.0  # log-odds beyond which no sign says more
BY_CHOICE, BY_SIGNS, BY_RESCUE = 1, 2, 3  # how it was worked out
WARILY = 0.5  # of a nod, being let by warily; and against, being sent back (D)
BY_TIRED = 0.5  # helplessness of one who is only worn out (D)
BARRED = 2.0  # how many nods being barred the way outweighs (D)
THANKS_THEN, CALM_THEN = 0.3, 0.5  # gratitude stirred and anxiety let go on understanding (D)
FEAR_THEN = 0.4  # fear and anxiety on taking them for hunters (D)
HUNTED_THEN = 1.5  # log-odds against guards from which it is read on then (D)
LET_GO_AT = 0.5  # log-odds at which "hunters" is let go of again (D)
LONG_H = 24.0  # hours of a day


def suspicion_now(life: Life, world: Tables) -> float:
    """How far you suspect that someone is there, from 0 to 1; it fades without new signs."""
    hours = life.hour - life.suspicion_hour
    return life.suspicion * exp(-LN2 * hours / (LONG_H * world.par.watch_suspicion_days))


def suspect(life: Life, world: Tables, amount: float, says: float) -> None:
    """Raise suspicion by a share of what it lacks; take in what the sign says of why.

    `says`: log-odds, guards above 0, hunters below.
    Changes: suspicion, suspicion_hour, suspected_hour, reading; see `conclude`.
    """
    if life.understood == 1:
        return
    now = suspicion_now(life, world)
    life.suspicion = clip(now + amount * (1.0 - now), 0.0, 1.0)
    life.suspicion_hour = life.hour
    if life.suspicion >= SUSPECTS and life.suspected_hour == NEVER_YET:
        life.suspected_hour = life.hour
    read(life, says)
    conclude(life, world)


def read(life: Life, says: float) -> None:
    """Take in what something says of why they are there. Changes: reading."""
    life.reading = clip(life.reading + says, -READING_MOST, READING_MOST)


def reading_now(life: Life, world: Tables) -> float:
    """The log-odds, as they look to you now, that whoever is there guards you.

    What the signs said; darker by as much as you are afraid; lighter by how far you see why you
    were left, and by those who met you and let you pass.
    """
    par = world.par
    afraid = larger(felt(life, world, FEAR), felt(life, world, ANXIETY))
    odds = life.reading - par.watch_dark_reading * afraid + par.watch_insight * life.understanding
    return odds + par.watch_nodded * let_pass(life)


def let_pass(life: Life) -> float:
    """What those who met you did: 1 a nod, less for wariness, below 0 when you were barred."""
    best = 0.0
    for person in range(len(life.answer_pass)):
        answer = life.answer_pass[person]
        if answer == ANSWER_NOD:
            best = larger(best, 1.0)
        elif answer == ANSWER_WARY:
            best = larger(best, WARILY)
        elif answer == ANSWER_CHALLENGE:
            return -BARRED
        elif answer != ANSWER_NONE and best == 0.0:
            best = -WARILY
    return best


def conclude(life: Life, world: Tables) -> None:
    """Come to a conclusion where the signs leave no other. Changes: see `understand`, `misread`.

    Between the two you may settle it yourself (scenes), rightly or wrongly.
    """
    if life.understood == 1 or suspicion_now(life, world) < world.par.watch_sure:
        return
    odds = reading_now(life, world)
    if odds >= world.par.watch_settles:
        understand(life, world, BY_SIGNS)
    elif odds <= -world.par.watch_settles and life.misread == 0:
        misread(life, world)
    elif odds >= LET_GO_AT and life.misread == 1:
        life.misread = 0


def understand(life: Life, world: Tables, way: int) -> None:
    """Know that they guard you.

    Changes: understood, understood_*, misread, reading, feelings, what you believe of it.
    """
    note_event(life, FOLLOWERS_UNDERSTOOD, YOU, NONE, NONE, suspicion_now(life, world))
    if life.understood == 0:
        life.understood_hour = life.hour
        life.understood_by = way
    if life.suspected_hour == NEVER_YET:
        life.suspected_hour = life.hour
    life.understood = 1
    life.misread = 0
    _hold(life, world, 1.0)
    life.reading = larger(life.reading, world.par.watch_settles)
    stir(life, world, GRATITUDE, THANKS_THEN)
    stir(life, world, ANXIETY, -CALM_THEN)


def misread(life: Life, world: Tables) -> None:
    """Take them for hunters.

    Changes: misread, misread_hour, understood, reading, feelings, what you believe of it.
    """
    note_event(life, FOLLOWERS_MISREAD, YOU, NONE, NONE, suspicion_now(life, world))
    if life.misread_hour == NEVER_YET:
        life.misread_hour = life.hour
    life.misread = 1
    life.understood = 0
    _hold(life, world, 0.0)
    life.reading = smaller(life.reading, -HUNTED_THEN)
    stir(life, world, FEAR, FEAR_THEN)
    stir(life, world, ANXIETY, FEAR_THEN)


def _hold(life: Life, world: Tables, sure: float) -> None:
    """Believe, by your own working out, that people are sent to keep you alive, or no longer."""
    for fact in range(world.facts):
        if world.fact_means[fact] == FACT_WATCHED:
            if sure > 0.0 and life.belief[YOU][fact] <= 0.0:
                life.belief_since[YOU][fact] = life.hour
                life.belief_from[YOU][fact] = YOU
            life.belief[YOU][fact] = sure
            life.belief_hour[YOU][fact] = life.hour


def helplessness(life: Life) -> float:
    """How easy a day would have made it for a hunter, from 0 to 1: weak, hurt, ill, worn out."""
    worst = larger(larger(life.weak, life.wound), larger(life.infection, life.felt_cold))
    return clip(larger(worst, BY_TIRED * life.tired), 0.0, 1.0)


def weigh_day(life: Life, world: Tables) -> None:
    """Weigh, once a day, that nothing was done to you; grow used to those you know of.

    Changes: reading, ease; see `conclude`.
    """
    par = world.par
    if life.understood == 1:
        life.ease = clip(life.ease + par.watch_ease * (1.0 - life.ease), 0.0, 1.0)
        return
    sure = suspicion_now(life, world)
    if sure >= SUSPECTS:
        read(life, par.watch_unharmed * sure * (1.0 + par.watch_helpless * helplessness(life)))
        conclude(life, world)
