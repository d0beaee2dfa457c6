"""What the others dream of besides nightmares: what each of their last seven days was about."""

from wintering.arithmetic import clip
from wintering.laws.bonds import longing_at_most, longing_for
from wintering.laws.dreaming import (
    ANY_WORK,
    BROKE_IN,
    DAYS_DREAMT,
    DEAD,
    DREAMT_COLD,
    DREAMT_DEAD,
    DREAMT_HUNGER,
    DREAMT_KILLING,
    DREAMT_MEMORY,
    DREAMT_NOTHING,
    DREAMT_PEOPLE,
    DREAMT_WORK,
    KILL,
    THOUSAND,
    WEIGHS_DOWN,
    lag_weight,
)
from wintering.laws.feeling import ANXIETY, stir_in
from wintering.laws.hardship import EVENING, bitterness, want_at
from wintering.laws.others import NIGHT_HOUR
from wintering.laws.others_cues import other_of
from wintering.laws.parameters import Parameter
from wintering.laws.works import (
    WORK_BURY,
    WORK_HUNT,
    WORK_IDLE,
    WORK_REST,
    WORK_SLEEP,
    WORK_WALK_SNARES,
)
from wintering.life.chance import chance
from wintering.life.events import OTHER_DREAMT
from wintering.life.moments import MEETING, has_moment
from wintering.life.names import NONE, USES_KEPT, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import OTHER_DREAM
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("others_dream", 0.08, "1/night", 0.0, 1.0, "D", "nights of theirs whose dream stays"),
    Parameter("others_dream_longs", 0.05, "1", 0.0, 1.0, "D", "longing that a dream of one adds"),
)

COMPANY, NEED = 0.6, 0.65  # how much of a day it is to talk long or to miss, to hunger, freeze (D)
LONG_TALK_MIN = 60.0  # minutes of a talk from which a day may be about it (D)
MISSED, MISSED_WARM = 0.5, 0.5  # longing, and warmth, from which an evening is about someone (D)
HUNGRY, CHILLED = 0.3, 0.4  # emptiness of bowls, and bitterness, that a day is about (D)
DAY_H = 24
WORKDAY_HOUR = 11  # hour of the day at which what someone is at is their day's work (D)


def strength_of(matter: int) -> float:
    """How much of a day it is that it was about something, from 0 to 1."""
    if matter == DREAMT_DEAD:
        return DEAD
    if matter == DREAMT_MEMORY:
        return BROKE_IN
    if matter == DREAMT_COLD or matter == DREAMT_HUNGER:
        return NEED
    if matter == DREAMT_PEOPLE:
        return COMPANY
    if matter == DREAMT_KILLING:
        return KILL
    if matter == DREAMT_WORK:
        return ANY_WORK
    return 0.0


def note_day_of(life: Life, person: int, matter: int, about: int) -> None:
    """Let someone's day be about something, if it is more than what it was about so far; of two
    people, the one they are fonder of.

    Changes: day_matter_of, day_about_of.
    """
    slot = life.day % USES_KEPT
    before = life.day_matter_of[person][slot]
    is_more = strength_of(matter) > strength_of(before)
    if matter == DREAMT_PEOPLE and before == DREAMT_PEOPLE:
        was = life.day_about_of[person][slot]
        is_more = life.warmth[person][about] > life.warmth[person][was]
    if is_more:
        life.day_matter_of[person][slot] = matter
        life.day_about_of[person][slot] = about


def live_day_of(life: Life, world: Tables, person: int) -> None:
    """Note what this hour of someone else's was about, if it was about anything.

    Changes: day_matter_of, day_about_of.
    """
    if life.hour_of_day == 0:
        life.day_matter_of[person][life.day % USES_KEPT] = DREAMT_NOTHING
    other = life.talks_to[person]
    if other > YOU and life.talk_left_min[person] >= LONG_TALK_MIN:
        note_day_of(life, person, DREAMT_PEOPLE, other)
        note_day_of(life, other, DREAMT_PEOPLE, person)
    if has_moment(life, MEETING) and life.met[person] == 1:
        note_day_of(life, person, DREAMT_PEOPLE, YOU)
    if life.hour_of_day == WORKDAY_HOUR:
        note_work_of(life, world, person)
    elif life.hour_of_day == EVENING:
        note_need_of(life, world, person)
        missed = missed_by(life, world, person)
        if missed != NONE:
            note_day_of(life, person, DREAMT_PEOPLE, missed)
    if (life.hour + person) % DAY_H == 0:
        note_memory_of(life, world, person)


def note_memory_of(life: Life, world: Tables, person: int) -> None:
    """Note the memory that has just come to someone. Changes: see `note_day_of`."""
    for memory in range(world.memories):
        if life.trace_count[person][memory] > 0 and life.trace_hour[person][memory] == life.hour:
            note_day_of(life, person, DREAMT_MEMORY, memory)


def note_work_of(life: Life, world: Tables, person: int) -> None:
    """Note what someone's work was about. Changes: see `note_day_of`."""
    doing = life.activity[person]
    if doing == NONE:
        return
    work = world.activity_work[doing]
    if work == WORK_HUNT or work == WORK_WALK_SNARES:
        note_day_of(life, person, DREAMT_KILLING, NONE)
    elif work == WORK_BURY:
        note_day_of(life, person, DREAMT_DEAD, NONE)
    elif work != WORK_IDLE and work != WORK_REST and work != WORK_SLEEP:
        note_day_of(life, person, DREAMT_WORK, doing)


def note_need_of(life: Life, world: Tables, person: int) -> None:
    """Note the hunger or the cold of someone's day: a camp's, or the open's. Changes: see
    `note_day_of`."""
    place = life.place[person]
    cold = bitterness(life)
    if world.place_souls[place] > 0:
        if want_at(life, place) > HUNGRY:
            note_day_of(life, person, DREAMT_HUNGER, NONE)
        if life.camp_wood_days[place] > 0.0:
            cold = cold * (1.0 - life.camp_built[place])
    if cold > CHILLED:
        note_day_of(life, person, DREAMT_COLD, NONE)


def missed_by(life: Life, world: Tables, person: int) -> int:
    """Whom someone misses most of those who are not where they are, or -1."""
    missed = NONE
    most = MISSED
    for other in range(world.people):
        if other != person and life.warmth[person][other] >= MISSED_WARM:
            is_away = life.place[other] != life.place[person]
            if is_away and longing_at_most(life, person, other) > most:
                longing = longing_for(life, world, person, other)
                if longing > most:
                    most = longing
                    missed = other
    return missed


def day_weight_of(life: Life, world: Tables, person: int, ago: int) -> int:
    """The weight in someone's dream of what their day was about, so many days ago, in thousandths.

    Source: Blagrove 2011 (O), as for you; one asleep in the small hours has yesterday behind them.
    """
    day = life.day - ago
    if day < 0:
        return 0
    strong = strength_of(life.day_matter_of[person][day % USES_KEPT])
    return int(THOUSAND * lag_weight(world, ago) * strong)


def draw_day_of(life: Life, world: Tables, person: int) -> int:
    """Which day someone's dream is of: so many days ago, or 0 where there is none to dream of."""
    total = 0
    for ago in range(1, DAYS_DREAMT + 1):
        total = total + day_weight_of(life, world, person, ago)
    left = int(chance(life, OTHER_DREAM, world.people + person) * total)
    for ago in range(1, DAYS_DREAMT + 1):
        left = left - day_weight_of(life, world, person, ago)
        if left < 0:
            return ago
    return 0


def dream_of_days(life: Life, world: Tables, person: int) -> None:
    """Let someone dream of one of their last days, in a night whose dream stays.

    Whoever is dreamt of is longed for; cold and hunger dreamt of leave one uneasy.
    Changes: longing, feeling.
    """
    if chance(life, OTHER_DREAM, person) >= world.par.memory_others_dream:
        return
    ago = draw_day_of(life, world, person)
    if ago == 0:
        return
    slot = (life.day - ago) % USES_KEPT
    matter = life.day_matter_of[person][slot]
    whom = NONE
    if matter == DREAMT_PEOPLE:
        whom = life.day_about_of[person][slot]
    elif matter == DREAMT_MEMORY:
        whom = other_of(world, person, life.day_about_of[person][slot])
    elif matter == DREAMT_COLD or matter == DREAMT_HUNGER:
        stir_in(life, world, person, ANXIETY, WEIGHS_DOWN)
    if whom == person:
        whom = NONE
    if whom != NONE:
        gain = world.par.memory_others_dream_longs * life.warmth[person][whom]
        life.longing[person][whom] = clip(
            life.longing[person][whom] + gain * (1.0 - life.longing[person][whom]), 0.0, 1.0
        )
    note_event(life, OTHER_DREAMT, person, whom, matter, 1.0 * ago)


def others_dream(life: Life, world: Tables) -> None:
    """Let the days of the others be about something, and be dreamt of where no nightmare comes.

    Changes: see `live_day_of`, `dream_of_days`. What has come to them this hour must have come.
    """
    for person in range(1, world.people):
        live_day_of(life, world, person)
        if life.hour_of_day == NIGHT_HOUR and life.bad_nights_hour[person] != life.hour:
            dream_of_days(life, world, person)
