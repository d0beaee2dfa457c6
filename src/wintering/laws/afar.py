"""Afar: what a settlement shows to someone on a hill, and what they take it for."""

from wintering.arithmetic import clip, larger
from wintering.laws.feeling import ANXIETY, FEAR, SADNESS, felt, spirits_now
from wintering.laws.placing import is_asleep
from wintering.laws.reasons import (
    REASON_ABSENCE,
    REASON_DUTY,
    REASON_HUNGER,
    REASON_ILLNESS,
    REASON_NONE,
    REASON_STRANGERS,
)
from wintering.laws.seasons import foulest, foulness, is_dark_out
from wintering.laws.settlements import COUNCIL_FROM, COUNCIL_TO, MILD_C, share_out
from wintering.laws.works import WORK_LOOK_DOWN
from wintering.life.chance import chance
from wintering.life.events import CAMP_SEEN
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import LOOKING_DOWN
from wintering.storyworld.tables import Tables

SEEN_KM = 2.0  # how far off people about a camp can be told one by one (D)
ABOUT_BY_DAY = 0.55  # share of those who stay in camp who are out of doors on a fair day (D)
ABOUT_IN_DARK = 0.08  # and in the dark, at fires (D)
QUIET = 0.8  # share of the usual number below which a camp looks quiet (D)
SEEN_LIGHT = 0.1  # light by which a camp can be seen at all (D)
SMOKES_A_SOUL = 0.08  # fires a soul has in the cold (D)
MORNING_MEAL = 7  # hours at which all fires smoke (D)
EVENING_MEAL = 18
KEPT_IN = 0.8  # share of those about whom the foulest weather keeps in (D)
COUNCIL_HOLDS = 0.5  # share of those about who stand at a council's door (D)
COLD_SPAN_C = 20.0  # degrees below a mild day at which every fire burns (D)
COOKING_SMOKE = 0.1  # share of fires that smoke on a mild day between meals (D)
WOOD_SPARED_DAYS = 5.0  # wood below which fires are let go out (D)
LEAST_WOOD = 0.2  # share of fires kept without any wood laid by (D)
MISREADS = 0.3  # how often a calm mind misreads a camp all the same (D)
WORK_LOOKS = 0.35  # how well anyone looks who is at work, whatever they feel (D)
COMPANY_LOOKS = 0.3  # and who is with someone (D)
SHOWS = 0.35  # and how much of what they feel shows at that distance (D)


def usual_out(life: Life, world: Tables, place: int) -> float:
    """How many of a settlement would be seen about at this hour, were all as always."""
    souls = 1.0 * world.place_souls[place] * (1.0 - world.par.people_camp_least_out)
    if is_dark_out(life, world):
        return souls * ABOUT_IN_DARK
    return souls * ABOUT_BY_DAY


def people_out(life: Life, world: Tables, place: int) -> float:
    """How many can be seen about a settlement from above: fewer in foul weather, sickness,
    council, and when many are away for food; the watch is seen in any weather.

    Units: people.
    """
    souls = 1.0 * world.place_souls[place]
    stay = souls * (1.0 - share_out(life, world, place) - life.camp_sick[place])
    out = ABOUT_BY_DAY
    if is_dark_out(life, world):
        out = ABOUT_IN_DARK
    kept_in = clip(foulness(life, world), 0.0, 1.0)
    about = larger(stay, 0.0) * out * (1.0 - KEPT_IN * kept_in)
    if sits_now(life, place):
        about = (1.0 - COUNCIL_HOLDS) * about
    return about + sentries(life, world, place)


def sentries(life: Life, world: Tables, place: int) -> float:
    """How many stand watch at a settlement now. Units: people."""
    return 1.0 * int(world.place_souls[place] * life.camp_watch[place] + 0.5)


def smokes(life: Life, world: Tables, place: int) -> float:
    """How many smokes stand over a settlement: at meals, in the cold, as its wood allows."""
    cold = clip((MILD_C - life.country_c) / COLD_SPAN_C, COOKING_SMOKE, 1.0)
    if life.hour_of_day == MORNING_MEAL or life.hour_of_day == EVENING_MEAL:
        cold = 1.0
    wood = clip(life.camp_wood_days[place] / WOOD_SPARED_DAYS, LEAST_WOOD, 1.0)
    return world.place_souls[place] * SMOKES_A_SOUL * cold * wood


def sits_now(life: Life, place: int) -> bool:
    """Whether a settlement's council sits this hour."""
    return life.camp_council[place] != REASON_NONE and (
        COUNCIL_FROM <= life.hour_of_day < COUNCIL_TO
    )


def is_quiet(life: Life, world: Tables, place: int) -> bool:
    """Whether a settlement looks emptier than it mostly is at such an hour."""
    return people_out(life, world, place) < QUIET * usual_out(life, world, place)


def cause_of(life: Life, world: Tables, place: int) -> int:
    """Why a settlement is quieter than usual: what takes most from it; 0 where it is not."""
    if not is_quiet(life, world, place):
        return REASON_NONE
    if sits_now(life, place):
        return REASON_DUTY
    weather = KEPT_IN * clip(foulness(life, world), 0.0, 1.0)
    sick = life.camp_sick[place]
    away = share_out(life, world, place) - world.par.people_camp_least_out
    if weather >= sick and weather >= away:
        return foulest(life, world)
    if sick >= away:
        return REASON_ILLNESS
    return REASON_HUNGER


def cause_taken(life: Life, world: Tables, place: int) -> int:
    """Why you think it is quiet: the weather you know; else it is what weighs on yourself.

    So a cause can be misread from afar: who fears sees fear, who hungers sees hunger.
    """
    true = cause_of(life, world, place)
    if true == REASON_NONE or true == foulest(life, world):
        return true
    fear = larger(felt(life, world, FEAR), felt(life, world, ANXIETY))
    hunger = life.hunger
    hurt = larger(life.wound, life.infection)
    grief = felt(life, world, SADNESS)
    most = larger(larger(fear, hunger), larger(hurt, grief))
    if chance(life, LOOKING_DOWN, place) >= MISREADS + (1.0 - MISREADS) * most:
        return true
    if fear >= most:
        return REASON_STRANGERS
    if hunger >= most:
        return REASON_HUNGER
    if hurt >= most:
        return REASON_ILLNESS
    return REASON_ABSENCE


def looks_well(life: Life, world: Tables, person: int) -> float:
    """How well someone looks from afar, from 0 to 1: whoever works, or is with someone, looks
    well, and little of what they feel shows.
    """
    looks = 0.0
    if not is_asleep(life, world, person):
        looks = WORK_LOOKS
    if life.talk_min[person] > 0.0:
        looks = looks + COMPANY_LOOKS
    return clip(looks + SHOWS * (0.5 + 0.5 * spirits_now(life, world, person)), 0.0, 1.0)


def seen_with(life: Life, world: Tables, person: int) -> int:
    """Whom someone can be seen with this hour: the one they talk with longest; or -1."""
    best = NONE
    most = 0.0
    if life.talks_to[person] != NONE:
        best = life.talks_to[person]
        most = life.talk_left_min[person]
    for other in range(1, world.people):
        if life.talks_to[other] == person and life.talk_left_min[other] > most:
            best = other
            most = life.talk_left_min[other]
    return best


def camp_below(life: Life, world: Tables) -> int:
    """The settlement that you can look down on from where you are, the nearest; or -1."""
    here = life.place[YOU]
    best = NONE
    least = SEEN_KM
    for place in range(world.places):
        if world.place_souls[place] > 0 and world.distance_km[here][place] <= least:
            best = place
            least = world.distance_km[here][place]
    return best


def look_down(life: Life, world: Tables) -> None:
    """Let an hour of looking down on a camp show you what it shows.

    Changes: afar_place, afar_hour, afar_out, afar_cause, afar_taken; a note of it.
    """
    if life.last_activity == NONE or life.work != WORK_LOOK_DOWN or life.light < SEEN_LIGHT:
        return
    place = camp_below(life, world)
    if place == NONE:
        return
    life.afar_place = place
    life.afar_hour = life.hour
    life.afar_out = people_out(life, world, place)
    life.afar_cause = cause_of(life, world, place)
    life.afar_taken = cause_taken(life, world, place)
    note_event(life, CAMP_SEEN, YOU, NONE, place, life.afar_out)
