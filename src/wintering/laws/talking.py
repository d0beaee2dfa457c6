"""Talking: whom someone turns to in an hour, and how long the two stay in talk."""

from wintering.arithmetic import clip, larger, log, smaller
from wintering.laws.feeling import spirits_now
from wintering.laws.gate import guilt_of_deed
from wintering.laws.going import is_under_way
from wintering.laws.others_peace import weighs_still
from wintering.laws.parameters import Parameter
from wintering.laws.placing import is_asleep, is_here, nth_here
from wintering.laws.wants import pull, pull_at_most
from wintering.laws.works import WORK_IDLE, WORK_REST, WORK_SIT
from wintering.life.chance import chance
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.life.streams import TALK_LENGTH, TURNING
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("talk_base", 0.06, "1/h", 0.0, 1.0, "D", "chance that anyone turns to another"),
    Parameter("talk_gain", 0.22, "1/h", 0.0, 1.0, "D", "what a talkative temper adds"),
    Parameter("talk_seek", 0.6, "1/h", 0.0, 5.0, "D", "and pull to one who is there, beyond most"),
    Parameter(
        "stay_min", 150.0, "min", 1.0, 1000.0, "D", "minutes that one wholly drawn would stay"
    ),
    Parameter(
        "stay_cold", 0.15, "1", 0.0, 1.0, "D", "share of them that one would who is not drawn"
    ),
    Parameter("stay_talk", 0.2, "1", 0.0, 10.0, "D", "what a talkative temper adds to that share"),
    Parameter("stay_spirits", 0.1, "1", 0.0, 10.0, "D", "and what good spirits add"),
    Parameter("stay_guilt", 3.0, "1", 0.0, 50.0, "D", "how much sooner full guilt goes, in parts"),
    Parameter("busy_seek", 0.15, "1", 0.0, 1.0, "D", "share of that pull left while at work"),
    Parameter("busy_stay", 0.5, "1", 0.01, 1.0, "D", "share of staying left while at work"),
    Parameter("talk_longest", 300.0, "min", 1.0, 1000.0, "D", "the longest talk"),
)

FIRST_WAKING = 6  # hours of the day between which people turn to each other (D)
LAST_WAKING = 21
STAYS_FROM = 0.3  # the pull from which being drawn makes one stay longer (D)
SHORTEST = 0.03  # shares of `stay_min` beyond which no liking goes (D)
LONGEST = 2.0
HOUR_MIN = 60.0


def patience_min(life: Life, world: Tables, who: int, whom: int) -> float:
    """How long someone would stay in talk with another, on average. Units: min.

    Guilt goes sooner, until it has made its peace.

    Source: a declared rate (D); that guilt keeps meetings short is WORLD.md's Bellamy.
    """
    par = world.par
    share = par.people_stay_cold + larger(pull(life, world, who, whom) - STAYS_FROM, 0.0)
    share = share + par.people_stay_talk * (world.person_talk[who] - 0.5)
    share = share + par.people_stay_spirits * spirits_now(life, world, who)
    minutes = par.people_stay_min * clip(share, SHORTEST, LONGEST)
    if is_busy(life, world, who):
        minutes = minutes * par.people_busy_stay
    guilt = guilt_of_deed(life, world, who) * weighs_still(life, world, who)
    return minutes / (1.0 + par.people_stay_guilt * guilt)


def is_busy(life: Life, world: Tables, person: int) -> bool:
    """Whether one of the others is at work: anything but idling, resting, sitting."""
    doing = life.activity[person]
    if doing == NONE:
        return False
    work = world.activity_work[doing]
    return work != WORK_IDLE and work != WORK_REST and work != WORK_SIT


def begin_talk(life: Life, world: Tables, person: int, other: int) -> None:
    """Let someone turn to another, and settle how long it will last: until one of them goes.

    Each leaves at a rate of their own; what ends it first ends it for both.
    Changes: talks_to, talk_left_min, talk_count, talk_sum_min.
    """
    rate = 1.0 / patience_min(life, world, person, other)
    rate = rate + 1.0 / patience_min(life, world, other, person)
    drawn = chance(life, TALK_LENGTH, person)
    minutes = clip(-log(1.0 - drawn) / rate, 1.0, world.par.people_talk_longest)
    life.talks_to[person] = other
    life.talk_left_min[person] = minutes
    note_length(life, person, minutes)
    note_length(life, other, minutes)


def note_length(life: Life, person: int, minutes: float) -> None:
    """Count a talk that someone is in. Changes: talk_count, talk_sum_min."""
    life.talk_count[person] = life.talk_count[person] + 1
    life.talk_sum_min[person] = life.talk_sum_min[person] + minutes


def turn(life: Life, world: Tables, person: int) -> None:
    """Settle whom someone turns to this hour, if anyone: the talk goes on that was begun, or it
    is whom they answer to, whom they would be with, or whoever is there.

    Changes: talks_to and the fields of talk.
    """
    before = life.talks_to[person]
    left = life.talk_left_min[person] - HOUR_MIN
    life.talks_to[person] = NONE
    life.talk_left_min[person] = 0.0
    if life.hour_of_day < FIRST_WAKING or life.hour_of_day > LAST_WAKING:
        return
    if is_under_way(life, person) or life.is_near[person] == 1 or is_asleep(life, world, person):
        return
    here = life.place[person]
    if before != NONE and left > 0.0 and is_here(life, before, here):
        life.talks_to[person] = before
        life.talk_left_min[person] = left
        return
    other = whom_to_turn_to(life, world, person, here)
    if other != NONE and not is_asleep(life, world, other):
        begin_talk(life, world, person, other)


def whom_to_turn_to(life: Life, world: Tables, person: int, here: int) -> int:
    """Whom someone would begin a talk with this hour, or -1."""
    charge = world.person_charge[person]
    if life.eager_many[person] > 0 and charge > YOU and is_here(life, charge, here):
        return charge
    drawn = chance(life, TURNING, person)
    odds = world.par.people_talk_base + world.par.people_talk_gain * world.person_talk[person]
    seeking = 0.0
    sought = life.seeks[person]
    if sought != NONE and is_here(life, sought, here):
        most = seeking_odds(life, world, person, sought, pull_at_most(life, world, person, sought))
        if drawn >= most + odds:
            return NONE
        seeking = seeking_odds(life, world, person, sought, pull(life, world, person, sought))
        if drawn < seeking:
            return sought
    if drawn >= seeking + odds:
        return NONE
    many = life.many_here[here] - 1
    if many <= 0:
        return NONE
    # The same draw, spread over those who are there, says whom.
    return nth_here(life, here, person, int(clip((drawn - seeking) / odds, 0.0, 0.999999) * many))


def seeking_odds(life: Life, world: Tables, person: int, sought: int, drawn_so_far: float) -> float:
    """The odds of going to whom one would be with, being drawn so far and as welcome as one is."""
    beyond = drawn_so_far - world.par.people_company
    welcome = life.warmth[sought][person] * life.warmth[sought][person]
    odds = clip(world.par.people_talk_seek * beyond * welcome, 0.0, 1.0)
    if is_busy(life, world, person):
        odds = odds * world.par.people_busy_seek
    return odds


def minutes_together(life: Life, who: int, whom: int) -> float:
    """How many minutes of this hour two of the others talk with each other. Units: min."""
    minutes = 0.0
    if life.talks_to[who] == whom:
        minutes = life.talk_left_min[who]
    if life.talks_to[whom] == who:
        minutes = minutes + life.talk_left_min[whom]
    return smaller(minutes, HOUR_MIN)


def talk_together(life: Life, world: Tables) -> None:
    """Let everyone turn to someone or not, and count the minutes of the hour that they talk.

    Changes: talks_to and the fields of talk, alone_hour.
    """
    for person in range(1, world.people):
        turn(life, world, person)
        life.talk_min[person] = 0.0
    for person in range(1, world.people):
        other = life.talks_to[person]
        if other != NONE:
            minutes = smaller(life.talk_left_min[person], HOUR_MIN)
            life.talk_min[person] = smaller(life.talk_min[person] + minutes, HOUR_MIN)
            life.talk_min[other] = smaller(life.talk_min[other] + minutes, HOUR_MIN)
            life.alone_hour[person] = life.hour
            life.alone_hour[other] = life.hour
