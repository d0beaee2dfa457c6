"""Settlements: how camps and villages get on by themselves, as numbers of their daily round.

Food gathered and eaten, wood cut and burnt, roofs built, the sick, the watch, and the council
that sits over what is short. Those who have no name in the story do most of it.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.feeling import stir_spirits
from wintering.laws.foraging import forage_share
from wintering.laws.hardship import want_at, willing_at
from wintering.laws.meanings import FACT_SCAVENGERS
from wintering.laws.news import sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_HUNGER, REASON_ILLNESS, REASON_NONE, REASON_STRANGERS
from wintering.laws.works import WORK_HEAL
from wintering.life.events import COUNCIL_SAT
from wintering.life.names import NONE
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("camp_start_days", 30.0, "day", 0.0, 1000.0, "D", "food a camp begins with"),
    Parameter("camp_enough_days", 45.0, "day", 1.0, 1000.0, "D", "food with which few go out"),
    Parameter("camp_most_out", 0.55, "1", 0.0, 1.0, "D", "share that goes out for food in need"),
    Parameter("camp_least_out", 0.3, "1", 0.0, 1.0, "D", "share that goes out with enough"),
    Parameter("camp_forage", 3.0, "1", 0.0, 50.0, "D", "bowls one brings a day at the best season"),
    Parameter("camp_game", 2.0, "1", 0.0, 50.0, "D", "bowls of game one brings on bare ground"),
    Parameter("camp_half_day", 25.0, "day", 0.0, 1000.0, "D", "food below which bowls are cut"),
    Parameter("camp_cut_day", 10.0, "day", 0.0, 1000.0, "D", "and cut again"),
    Parameter("camp_wood", 1.6, "day/day", 0.0, 20.0, "D", "wood cut on a fair day, in mild days'"),
    Parameter("camp_cold_burns", 0.06, "1/°C", 0.0, 1.0, "D", "how much more is burnt, a degree"),
    Parameter("camp_builds", 0.008, "1/day", 0.0, 1.0, "D", "roofs put up on a fair full day"),
    Parameter("camp_roofed", 0.25, "1", 0.0, 1.0, "D", "what stands under roofs at the start"),
    Parameter("camp_sickens", 0.009, "1/day", 0.0, 1.0, "D", "share that cold or want makes sick"),
    Parameter("camp_mends", 0.09, "1/day", 0.0, 1.0, "D", "share of the sick who are up again"),
    Parameter("camp_healer", 0.6, "1", 0.0, 10.0, "D", "how much faster with a healer, in parts"),
    Parameter("camp_guards", 0.06, "1", 0.0, 1.0, "D", "share that stands watch in quiet times"),
    Parameter("camp_alarm", 0.07, "1", 0.0, 1.0, "D", "and more when there is word of danger"),
    Parameter("camp_unled", 0.5, "1", 0.0, 1.0, "D", "share of the watch lost without any officer"),
    Parameter("camp_hunger", 0.05, "1/day", 0.0, 1.0, "D", "what an empty bowl takes of spirits"),
)

NEAR_HOME_KM = 2.5  # within which someone is about their camp (D)
ROUND_HOUR = 4  # the hour at which a camp's day is reckoned, before it is up (D)
COUNCIL_AGAIN_H = 96  # a council that has sat sits over the same no sooner (D)
COUNCIL_FROM = 20  # the hours at which councils sit, after the day's work (D)
COUNCIL_TO = 22
COUNCIL_OFFICE = 0.3  # whose office weighs at least this much sits in it (D)
SICK_MANY = 0.12  # share of sick over which a council sits (D)
MILD_C = 10.0  # days warmer than this burn wood for cooking alone (D)
COOKING = 0.4  # share of a mild day's wood that cooking burns (D)
WOOD_TO_FOOD = 0.5  # days of wood a camp begins with, for each of food (D)
OLD_ROOFS = 0.5  # share of a place's own roof that is fit to live under (D)
WET_TAKES = 0.5  # share of a day's work that rain or snow takes (D)
HUNGER_TAKES = 0.5  # share of it that empty bowls take (D)
BITTER_C = 20.0  # degrees below mild at which the unroofed are wholly exposed (D)
WANT_SICKENS = 0.5  # what hunger or a cold hearth adds to that, in parts (D)
DAYLIGHT_H = 12.0  # hours of light in which a full day's work is done
CUT_BOWLS = 0.75  # how full bowls are when food runs short, and when it runs out (D)
HALF_BOWLS = 0.5
RELENT_DAYS = 8.0  # food beyond what bowls were cut at from which they are filled again (D)
SNOW_HIDES_MM = 40.0  # snow, as water, under which no game is found (D)


def begin_settlements(life: Life, world: Tables) -> None:
    """Set each settlement's stores to their start. Changes: the fields of life.camps."""
    par = world.par
    for place in range(world.places):
        if world.place_souls[place] > 0:
            life.camp_food_days[place] = par.people_camp_start_days
            life.camp_wood_days[place] = WOOD_TO_FOOD * par.people_camp_start_days
            life.camp_built[place] = larger(
                par.people_camp_roofed, world.place_roof[place] * OLD_ROOFS
            )
            life.camp_watch[place] = par.people_camp_guards


def settlements(life: Life, world: Tables) -> None:
    """Let each settlement live a day. Changes: the fields of life.camps, spirits."""
    for place in range(world.places):
        if world.place_souls[place] > 0:
            live_day(life, world, place)


def share_out(life: Life, world: Tables, place: int) -> float:
    """The share of a camp's people who go out for food: more the less there is."""
    par = world.par
    want = 1.0 - life.camp_food_days[place] / par.people_camp_enough_days
    more = (par.people_camp_most_out - par.people_camp_least_out) * clip(want, 0.0, 1.0)
    return (par.people_camp_least_out + more) * (1.0 - life.camp_sick[place])


def daylight(life: Life, world: Tables) -> float:
    """How much of a full working day today's light allows."""
    hours = world.sunset_h[life.day] - world.sunrise_h[life.day]
    return clip(hours / DAYLIGHT_H, 0.0, 1.5)


def live_day(life: Life, world: Tables, place: int) -> None:
    """Let one settlement gather and eat, cut and burn, build, sicken and mend, watch and sit.

    Changes: its fields of life.camps; the spirits of those at home there.
    """
    par = world.par
    light = daylight(life, world)
    fair = (1.0 - WET_TAKES * life.wet_today) * willing_at(life, world, place)
    bare = 1.0 - clip(life.snow_mm[place] / SNOW_HIDES_MM, 0.0, 1.0)
    sick = life.camp_sick[place]
    brought = par.people_camp_forage * forage_share(world.day_month[life.day])
    brought = (brought + par.people_camp_game * bare) * fair * light
    food = life.camp_food_days[place] + share_out(life, world, place) * brought
    food = clip(food - life.camp_ration[place], 0.0, 500.0)
    life.camp_food_days[place] = food
    hunger = want_at(life, place)
    cold = larger(MILD_C - life.country_c, 0.0)
    wood = life.camp_wood_days[place] + par.people_camp_wood * light * fair * (1.0 - sick)
    wood = wood - COOKING - par.people_camp_cold_burns * cold
    life.camp_wood_days[place] = clip(wood, 0.0, 200.0)
    built = life.camp_built[place]
    work = par.people_camp_builds * light * fair * (1.0 - sick) * (1.0 - HUNGER_TAKES * hunger)
    life.camp_built[place] = clip(built + work * (1.0 - built), 0.0, 1.0)
    freezing = 0.0
    if wood <= 0.0:
        freezing = 1.0
    exposed = clip(cold / BITTER_C, 0.0, 1.0) * (1.0 - built)
    exposed = exposed + WANT_SICKENS * hunger + WANT_SICKENS * freezing
    mending = par.people_camp_mends * (1.0 + par.people_camp_healer * has_healer(world, place))
    sick = sick + par.people_camp_sickens * exposed * (1.0 - sick) - mending * sick
    life.camp_sick[place] = clip(sick, 0.0, 1.0)
    alarm = alarm_at(life, world, place)
    watch = par.people_camp_guards + par.people_camp_alarm * alarm
    life.camp_watch[place] = watch * (
        1.0 - par.people_camp_unled * missing_officers(life, world, place)
    )
    sit(life, world, place, alarm)
    if hunger > 0.0:
        for person in range(1, world.people):
            if world.person_home[person] == place and life.place[person] == place:
                stir_spirits(life, world, person, -par.people_camp_hunger * hunger)


def has_healer(world: Tables, place: int) -> float:
    """1 where someone who heals is at home, by their day; 0 elsewhere."""
    for person in range(1, world.people):
        if world.person_home[person] == place:
            for hour in range(8, 12):
                doing = world.routine_activity[person][hour]
                if doing != NONE and world.activity_work[doing] == WORK_HEAL:
                    return 1.0
    return 0.0


def alarm_at(life: Life, world: Tables, place: int) -> float:
    """How sure those at home at a place are that there are raiders about: what they believe."""
    most = 0.0
    for person in range(1, world.people):
        if world.person_home[person] == place:
            most = larger(most, sure_of(life, world, person, FACT_SCAVENGERS))
    return most


def missing_officers(life: Life, world: Tables, place: int) -> float:
    """What share of the offices of those at home at a place is away from it, from 0 to 1."""
    all_office = 0.0
    away = 0.0
    for person in range(1, world.people):
        if world.person_home[person] == place:
            office = world.person_office[person]
            all_office = all_office + office
            if world.distance_km[life.place[person]][place] > NEAR_HOME_KM:
                away = away + office
    if all_office <= 0.0:
        return 0.0
    return away / all_office


def bowls_for(world: Tables, food_days: float) -> float:
    """How full bowls can be with so much food laid by, of full ones."""
    if food_days < world.par.people_camp_cut_day:
        return HALF_BOWLS
    if food_days < world.par.people_camp_half_day:
        return CUT_BOWLS
    return 1.0


def sit(life: Life, world: Tables, place: int, alarm: float) -> None:
    """Let a council be called for this evening over what presses, and let it settle the bowls.

    Changes: camp_council, camp_council_hour, camp_ration; a note of it.
    """
    par = world.par
    wanted = bowls_for(world, life.camp_food_days[place])
    if wanted > life.camp_ration[place]:
        # Bowls are filled again once there is something over.
        wanted = bowls_for(world, life.camp_food_days[place] - RELENT_DAYS)
        wanted = larger(wanted, life.camp_ration[place])
    over = REASON_NONE
    if wanted != life.camp_ration[place]:
        over = REASON_HUNGER
    elif life.camp_sick[place] > SICK_MANY:
        over = REASON_ILLNESS
    elif alarm >= par.news_known:
        over = REASON_STRANGERS
    life.camp_council[place] = REASON_NONE
    if over != REASON_NONE and life.hour - life.camp_council_hour[place] >= COUNCIL_AGAIN_H:
        life.camp_council[place] = over
        life.camp_council_hour[place] = life.hour
        life.camp_ration[place] = wanted
        note_event(life, COUNCIL_SAT, NONE, NONE, place, wanted)


def is_in_council(life: Life, world: Tables, person: int) -> bool:
    """Whether someone sits in their camp's council this hour: those whose office weighs."""
    if life.hour_of_day < COUNCIL_FROM or life.hour_of_day >= COUNCIL_TO:
        return False
    if world.person_office[person] < COUNCIL_OFFICE:
        return False
    return life.camp_council[world.person_home[person]] != REASON_NONE
