"""The matter of the words: what the one they were for does about them, by office and by heart.

Its numbers belong to the law of messages.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.bonds import longing_for
from wintering.laws.feeling import spirits_now
from wintering.laws.matters import (
    ANSWER_ANOTHER,
    ANSWER_COME,
    ANSWER_LATE,
    ANSWER_STAY,
    MATTER_WORDS,
)
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_HAND,
    FACT_LEGEND,
    FACT_UNREST,
    FACT_WINTER,
)
from wintering.laws.news import believed_home, fact_of, sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_GUILT,
    REASON_GUN,
    REASON_KINDNESS,
    REASON_LONGING,
    REASON_NEWS,
    REASON_PEOPLE,
    REASON_RESPECT,
    REASON_ROAD,
    REASON_WORDS,
)
from wintering.laws.reports import DEED_LIED, knows_deed
from wintering.laws.sending import guilt_of_parting
from wintering.laws.tension import heart_share, office_share
from wintering.laws.tidings import (
    MESSAGE_COME,
    MESSAGE_GOODBYE,
    MESSAGE_KNOW,
    MESSAGE_THANKS,
    MESSAGE_WHY,
    WAKING_BLADE,
    WAKING_GUN,
)
from wintering.life.chance import normal
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.notes import note_decision, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING
from wintering.storyworld.marks import ROLE_CARRIER, ROLE_GUARD, ROLE_PATROL
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("come", 0.64, "1", -5.0, 5.0, "D", "sum from which she comes herself"),
    Parameter("late", 0.5, "1", -5.0, 5.0, "D", "sum from which she comes once she is free"),
    Parameter("another", 0.95, "1", -5.0, 5.0, "D", "heart's weight that sends another instead"),
    Parameter("people", 0.4, "1", 0.0, 5.0, "D", "weight of a people that needs its leader"),
    Parameter("people_unrest", 0.45, "1", 0.0, 5.0, "D", "weight of peoples that test each other"),
    Parameter("road_day", 0.03, "1/day", 0.0, 1.0, "D", "weight of each day of the road and back"),
    Parameter("road_snow", 0.15, "1", 0.0, 5.0, "D", "weight of snow on the road"),
    Parameter("longing", 0.5, "1", 0.0, 5.0, "D", "weight of longing for you"),
    Parameter("guilt", 0.4, "1", 0.0, 5.0, "D", "weight of how you were left"),
    Parameter("asked", 0.3, "1", 0.0, 5.0, "D", "heart's weight of being asked to come"),
    Parameter("why_heart", 0.2, "1", 0.0, 5.0, "D", "heart's weight of being asked why"),
    Parameter("why_office", 0.12, "1", 0.0, 5.0, "D", "what that question weighs with the office"),
    Parameter("thanks", 0.1, "1", 0.0, 5.0, "D", "heart's weight of thanks: they ask for nothing"),
    Parameter("know_heart", 0.22, "1", 0.0, 5.0, "D", "heart's weight of being understood"),
    Parameter("know_office", 0.1, "1", 0.0, 5.0, "D", "what being understood does for the office"),
    Parameter("goodbye", 0.24, "1", 0.0, 5.0, "D", "heart's weight of a goodbye"),
    Parameter("goodbye_office", 0.1, "1", 0.0, 5.0, "D", "what the office says to one: let her go"),
    Parameter("threatened", 0.15, "1", 0.0, 5.0, "D", "office's weight of a carrier threatened"),
    Parameter("reported", 0.25, "1", 0.0, 5.0, "D", "weight of being told that you starve or ail"),
    Parameter("lied", 0.1, "1", 0.0, 5.0, "D", "weight of having heard that you lie"),
    Parameter("late_days", 9.0, "day", 0.1, 200.0, "D", "days until she is free, in quiet times"),
)

DECIDES_WORDS = 4000  # where draws of this matter begin, by person
SEEN_WEIGHT = 0.02  # what weighs less is not kept
SPIRITS_OF_NEED, NEED_MOST = 0.8, 1.4  # a people in low spirits needs its leader more (D)
BLADE_SHARE = 0.5  # a knife taken away is half a gun, as a carrier tells it (D)
RESPECTED, ALIVE, COLD = 0.2, 0.1, 0.1  # weights of the heart, before its share (D)
COLD_C = 2.0  # °C of the country below which somebody out there is cold (D)
LEAST_WAIT = 0.5  # share of the days until she is free that quiet times take (D)


def mood_of(life: Life, world: Tables, group: int) -> float:
    """How a people does, from 0 to 1: the mean of its people's spirits."""
    total = 0.0
    many = 0
    for person in range(1, world.people):
        if world.person_group[person] == group:
            many = many + 1
            total = total + spirits_now(life, world, person)
    if many == 0:
        return 0.5
    return clip(0.5 + 0.5 * total / many, 0.0, 1.0)


def words_to_heart(world: Tables, kind: int) -> float:
    """What words weigh with the person who hears them, by what they are for, wholly believed."""
    if kind == MESSAGE_COME:
        return world.par.messages_asked
    if kind == MESSAGE_WHY:
        return world.par.messages_why_heart
    if kind == MESSAGE_THANKS:
        return world.par.messages_thanks
    if kind == MESSAGE_KNOW:
        return world.par.messages_know_heart
    if kind == MESSAGE_GOODBYE:
        return world.par.messages_goodbye
    return 0.0


def words_to_office(world: Tables, kind: int) -> float:
    """What words weigh with the office, by what they are for, wholly believed."""
    if kind == MESSAGE_WHY:
        return -world.par.messages_why_office
    if kind == MESSAGE_KNOW:
        return world.par.messages_know_office
    if kind == MESSAGE_GOODBYE:
        return -world.par.messages_goodbye_office
    return 0.0


def road_days(life: Life, world: Tables, leader: int) -> float:
    """Days of the road to where you are believed to live, and back. Units: day."""
    where = believed_home(life, leader)
    if where == NONE:
        return 0.0
    return 2.0 * world.distance_km[life.place[leader]][where] / world.par.messages_day_km


def decide_words(life: Life, world: Tables, leader: int) -> int:
    """Weigh, as the office and as the person, what to do about words of yours. The answer.

    The office: a people that needs her, unrest, the road, what your name is worth, a carrier who
    was threatened. The person: the words as far as they are believed, longing, guilt, respect,
    that you are cold and alone. Both are kept. She comes where the sum bears it; later, where it
    nearly does; where only the heart would, another goes in her stead.
    """
    par = world.par
    for_office = office_share(world, leader)
    for_heart = heart_share(world, leader)
    group = world.person_answers_for[leader]
    if group == NONE:
        group = world.person_group[leader]
    need = (
        -par.messages_people
        * (NEED_MOST - SPIRITS_OF_NEED * mood_of(life, world, group))
        * for_office
    )
    unrest = sure_of(life, world, leader, FACT_UNREST)
    tested = -par.messages_people_unrest * unrest * for_office
    road = -par.messages_road_day * road_days(life, world, leader) * for_office
    if life.is_snow_lying == 1:
        road = road - par.messages_road_snow * for_office
    name = larger(
        sure_of(life, world, leader, FACT_HAND), sure_of(life, world, leader, FACT_LEGEND)
    )
    name = par.duty_use_of_you * name * for_office
    threatened = 0.0
    if life.heard_from != NONE:
        how = life.woken_how[life.heard_from]
        if how == WAKING_GUN:
            threatened = -par.messages_threatened * for_office
        elif how == WAKING_BLADE:
            threatened = -BLADE_SHARE * par.messages_threatened * for_office
    believed = life.heard_sure
    said_office = words_to_office(world, life.heard_kind) * believed * for_office
    said = words_to_heart(world, life.heard_kind) * believed * for_heart
    longing = par.messages_longing * longing_for(life, world, leader, YOU) * for_heart
    guilt = par.messages_guilt * guilt_of_parting(life, world, leader) * for_heart
    respect = RESPECTED * life.respect[leader][YOU] * for_heart
    if knows_deed(life, leader, DEED_LIED):
        respect = respect - par.messages_lied * for_heart
    cold = ALIVE * sure_of(life, world, leader, FACT_ALIVE) * for_heart
    if life.thought_hour[leader] > NEVER_YET:
        # What those who keep near you have told her of how you are.
        worst = larger(life.thought_hunger[leader], life.thought_harm[leader])
        cold = cold + par.messages_reported * worst * for_heart
    if life.country_c < COLD_C or sure_of(life, world, leader, FACT_WINTER) > par.news_known:
        cold = cold + COLD * for_heart
    office = need + tested + road + name + threatened + said_office
    person = said + longing + guilt + respect + cold
    noise = par.duty_noise * normal(life, DECIDING, DECIDES_WORDS + leader)
    answer = answer_of(world, office + person + noise, person + noise)
    note_decision(life, leader, MATTER_WORDS, answer, office, person)
    note_weight(life, REASON_WORDS, said + said_office, YOU)
    note_weight(life, REASON_LONGING, longing, YOU)
    note_weight(life, REASON_GUILT, guilt, YOU)
    note_weight(life, REASON_PEOPLE, need, leader)
    if tested < -SEEN_WEIGHT:
        note_weight(life, REASON_NEWS, tested, fact_of(world, FACT_UNREST))
    note_weight(life, REASON_ROAD, road, leader)
    if threatened < 0.0:
        note_weight(life, REASON_GUN, threatened, life.heard_from)
    note_weight(life, REASON_RESPECT, name + respect, YOU)
    note_weight(life, REASON_KINDNESS, cold, YOU)
    life.office_said[leader] = office
    life.person_said[leader] = person
    return answer


def answer_of(world: Tables, total: float, heart: float) -> int:
    """What follows from what weighs: she comes, comes late, sends another, or stays."""
    if total >= world.par.messages_come:
        return ANSWER_COME
    if total >= world.par.messages_late:
        return ANSWER_LATE
    if heart >= world.par.messages_another:
        return ANSWER_ANOTHER
    return ANSWER_STAY


def hours_until_free(life: Life, world: Tables, leader: int) -> int:
    """Hours until what holds a leader lets her go: longer where peoples test each other."""
    unrest = sure_of(life, world, leader, FACT_UNREST)
    return int(24.0 * world.par.messages_late_days * (LEAST_WAIT + unrest))


def who_goes_instead(life: Life, world: Tables, leader: int) -> int:
    """Whom a leader sends in her stead: of those with her, the one she trusts most; or -1."""
    best = NONE
    most = 0.0
    for person in range(1, world.people):
        role = world.person_role[person]
        if (
            (role == ROLE_GUARD or role == ROLE_CARRIER or role == ROLE_PATROL)
            and life.place[person] == life.place[leader]
            and life.going_to[person] == NONE
            and life.trust[leader][person] > most
        ):
            most = life.trust[leader][person]
            best = person
    return best
