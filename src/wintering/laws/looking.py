"""Looking for you: one who shared the deed weighs the camp that is theirs now against you.

They go out in the flesh, over real ground, for as many days as they can answer for, and turn
back. They find you by prints, smoke and word, as anybody would, or pass you by. The numbers
belong to the law of duty.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.bonds import longing_for
from wintering.laws.carrying import go_toward, is_night, is_weather_bad, rest
from wintering.laws.gate import guilt_of_deed
from wintering.laws.going import (
    ERRAND_LOOK,
    NEXT_DOOR_KM,
    activity_of,
    is_under_way,
    set_out,
    step_on,
)
from wintering.laws.matters import ANSWER_NO, ANSWER_YES, MATTER_LOOK_FOR_YOU
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_ALONE,
    FACT_DEAD,
    FACT_SCAVENGERS,
    FACT_UNREST,
    FACT_WINTER,
)
from wintering.laws.news import fact_of, learn, sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import (
    REASON_ABSENCE,
    REASON_COLD,
    REASON_DUTY,
    REASON_HUNGER,
    REASON_LEFT_BE,
    REASON_LONGING,
    REASON_NEWS,
    REASON_OWED,
    REASON_ROAD,
    REASON_TOGETHER,
)
from wintering.laws.reckoning import reckons
from wintering.laws.tension import bear, heart_share, office_share
from wintering.laws.tracks import press_tracks, tracks_now
from wintering.laws.works import WORK_RANGE
from wintering.life.chance import chance, normal
from wintering.life.events import SEEKER_TURNED_BACK, WENT_LOOKING
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.life.record import Life
from wintering.life.streams import DECIDING, WHERE
from wintering.storyworld.marks import ROLE_CAMP
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("look", 0.74, "1", -5.0, 5.0, "D", "sum from which one goes out to look for you"),
    Parameter("look_camp", 0.5, "1", 0.0, 5.0, "D", "weight of a camp that is one's own to keep"),
    Parameter("look_hunger", 0.5, "1", 0.0, 5.0, "D", "weight of its empty bowls, wholly empty"),
    Parameter("look_danger", 0.25, "1", 0.0, 5.0, "D", "weight of raiders about, wholly believed"),
    Parameter("look_road", 0.2, "1", 0.0, 5.0, "D", "weight of snow on the way"),
    Parameter("look_longing", 0.3, "1", 0.0, 5.0, "D", "weight of longing for you"),
    Parameter("look_together", 0.25, "1", 0.0, 5.0, "D", "weight of the deed that was theirs too"),
    Parameter("look_owed", 0.15, "1", 0.0, 5.0, "D", "weight of what they owe you"),
    Parameter("look_fear", 0.4, "1", 0.0, 5.0, "D", "weight of fearing for you in the cold"),
    Parameter("look_fear_days", 20.0, "day", 0.5, 500.0, "D", "days without word that make half"),
    Parameter("look_let_be", 0.5, "1", 0.0, 5.0, "D", "weight of your having asked to be let be"),
    Parameter("look_dead", 0.8, "1", 0.0, 5.0, "D", "weight of believing you dead"),
    Parameter("look_again_days", 40.0, "day", 1.0, 500.0, "D", "days until one goes out again"),
    Parameter("look_days", 2.5, "day", 0.5, 30.0, "D", "days one can answer for at the least"),
    Parameter("look_days_heart", 2.0, "day", 0.0, 30.0, "D", "and more, by a whole heart"),
    Parameter("look_km", 22.0, "km", 1.0, 100.0, "D", "how far from home one looks"),
    Parameter("look_step_km", 3.0, "km", 0.2, 30.0, "D", "over which ground draws e-fold less"),
    Parameter("look_treads", 0.8, "1", 0.0, 1.0, "D", "how heavily one treads who does not hide"),
)

LOOK_HOUR = 6  # hour of the day at which it is weighed (D)
LOOK_WEIGHED_DAYS = 9  # so often (D)
DECIDES_LOOK = 8000  # where draws of this matter begin, by person
OFFICE_LOOKS = 0.3  # the least office of one whom the camp would miss (D)
PART_IN_IT = 0.5  # part in the deed from which it is theirs too
COLD_C = 2.0  # °C of the country below which somebody out there is cold (D)
MILD_FEAR = 0.5  # share of the fear for you that a mild night leaves (D)
RESENTS = 0.15  # of what was set aside for the camp you left them, held against you (D)
LOOKS_FROM, LOOKS_TO = 8, 16  # hours of the day between which one looks about (D)
STEP_H = 2  # h that one gives to the ground about a place before going on (D)
READS = 0.12  # how plain a print must be to be read as yours (D)
BY_PRINT = 0.5  # how sure a plain print makes one that you live (D)
PRINTS_DRAW, SMOKE_DRAWS = 4.0, 5.0  # times as much as bare ground, at their plainest (D)
SMOKE_KM = 6.0  # km from which your smoke shows to one who looks for it (D)
STEPS_FAR = 5.0  # steps beyond which ground does not draw
ABROAD = 0.15  # share of the draw of ground that is another people's (D)


def may_look(life: Life, world: Tables, person: int) -> bool:
    """Whether someone of the camp had a part in the deed, and an office that keeps them there."""
    if world.person_role[person] != ROLE_CAMP or world.person_office[person] < OFFICE_LOOKS:
        return False
    return shares_deed(life, world, person)


def shares_deed(life: Life, world: Tables, person: int) -> bool:
    """Whether what you remember as your deed was theirs too."""
    for memory in range(world.memories):
        if life.part_in[person][memory] >= PART_IN_IT and life.use_count[memory] > 0:
            return True
    return False


def fear_for_you(life: Life, world: Tables, person: int) -> float:
    """How someone fears for you, from 0 to 1: by the days they count without word, and the cold."""
    days = reckons(life, world, person)
    fear = days / (days + world.par.duty_look_fear_days)
    fear = fear * (1.0 - sure_of(life, world, person, FACT_ALIVE))
    cold = MILD_FEAR
    if life.country_c < COLD_C or sure_of(life, world, person, FACT_WINTER) > world.par.news_known:
        cold = 1.0
    return fear * cold


def wish_to_be_let_be(life: Life, world: Tables, person: int) -> float:
    """How far someone heeds that you went alone and did not want to be fetched, from 0 to 1.

    It is what they heard of your going, while that is fresh; whoever has been out once and not
    brought you back has understood it for good.
    """
    heeds = sure_of(life, world, person, FACT_ALONE)
    if life.look_until[person] != NEVER_YET:
        heeds = 1.0
    return heeds * life.respect[person][YOU]


def decide_look(life: Life, world: Tables, person: int) -> int:
    """Weigh whether to go out and look for you. Returns the answer; the weights are kept.

    The office: the camp that is theirs because you left, its bowls, its danger, the road. The
    person: longing, the deed that was theirs too, what they owe, fear for you; against it, that
    you asked to be let be, and any belief that you are dead.
    Changes: the ring of decisions, answer_look; strain, debt and wrong as the answer changes.
    """
    par = world.par
    for_office = office_share(world, person)
    for_heart = heart_share(world, person)
    home = world.person_home[person]
    camp = -par.duty_look_camp * for_office
    hungry = -par.duty_look_hunger * (1.0 - life.camp_ration[home]) * for_office
    raiders = larger(
        sure_of(life, world, person, FACT_SCAVENGERS), sure_of(life, world, person, FACT_UNREST)
    )
    raiders = -par.duty_look_danger * raiders * for_office
    way = 0.0
    if life.is_snow_lying == 1:
        way = -par.duty_look_road * for_office
    dead = sure_of(life, world, person, FACT_DEAD)
    longing = par.duty_look_longing * longing_for(life, world, person, YOU) * for_heart
    together = par.duty_look_together * guilt_of_deed(life, world, person) * for_heart
    owed = par.duty_look_owed * life.debt[person][YOU] * for_heart
    fear = par.duty_look_fear * fear_for_you(life, world, person) * for_heart
    let_be = -par.duty_look_let_be * wish_to_be_let_be(life, world, person) * for_heart
    buried = -par.duty_look_dead * dead * for_heart
    office = camp + hungry + raiders + way
    own = longing + together + owed + fear + let_be + buried
    total = office + own + par.duty_noise * normal(life, DECIDING, DECIDES_LOOK + person)
    answer = ANSWER_NO
    did = -1
    if total >= par.duty_look:
        answer = ANSWER_YES
        did = 1
    note_decision(life, person, MATTER_LOOK_FOR_YOU, answer, office, own)
    note_weight(life, REASON_LONGING, longing, YOU)
    note_weight(life, REASON_TOGETHER, together, person)
    note_weight(life, REASON_COLD, fear, YOU)
    note_weight(life, REASON_LEFT_BE, let_be, YOU)
    note_weight(life, REASON_OWED, owed, YOU)
    note_weight(life, REASON_DUTY, camp, person)
    if hungry < 0.0:
        note_weight(life, REASON_HUNGER, hungry, NONE)
    if raiders < 0.0:
        note_weight(life, REASON_NEWS, raiders, fact_of(world, FACT_SCAVENGERS))
    if way < 0.0:
        note_weight(life, REASON_ROAD, way, NONE)
    if buried < 0.0:
        note_weight(life, REASON_ABSENCE, buried, YOU)
    life.decided_hour[person] = life.hour
    life.office_said[person] = office
    life.person_said[person] = own
    if answer != life.answer_look[person]:
        # What is weighed again every few days is borne once.
        bear(life, world, person, YOU, MATTER_LOOK_FOR_YOU, office, own, did)
        resent(life, person, office, own, did)
    life.answer_look[person] = answer
    return answer


def resent(life: Life, person: int, office: float, own: float, did: int) -> None:
    """Let one who stayed for the camp you left them hold a little of it against you.

    Changes: wrong, wrong_hour.
    """
    if did > 0 or own <= 0.0 or office >= 0.0:
        return
    before = life.wrong[person][YOU]
    life.wrong[person][YOU] = clip(before + RESENTS * own * (1.0 - before), 0.0, 1.0)
    if before <= 0.0:
        life.wrong_hour[person][YOU] = life.hour


def see_to_looking(life: Life, world: Tables) -> None:
    """Let those who shared the deed weigh, once in some days, whether to look for you."""
    if life.hour_of_day != LOOK_HOUR or life.day % LOOK_WEIGHED_DAYS != 1:
        return
    for person in range(1, world.people):
        if may_look(life, world, person) and is_free_to_look(life, world, person):
            if decide_look(life, world, person) == ANSWER_YES:
                go_looking(life, world, person)


def is_free_to_look(life: Life, world: Tables, person: int) -> bool:
    """Whether someone is at home, has rested from the last time, and the day lets them set out."""
    home = world.person_home[person]
    if world.distance_km[life.place[person]][home] > NEXT_DOOR_KM:
        return False
    if life.errand[person] != 0 or life.going_to[person] != NONE or is_weather_bad(life, world):
        return False
    last = life.look_until[person]
    return last == NEVER_YET or life.hour - last >= 24.0 * world.par.duty_look_again_days


def go_looking(life: Life, world: Tables, person: int) -> None:
    """Let someone set out to look for you, for the days that they can answer for.

    Changes: errand, errand_place, look_until; a note of it.
    """
    heart = clip(life.person_said[person], 0.0, 1.0)
    days = world.par.duty_look_days + world.par.duty_look_days_heart * heart
    life.errand[person] = ERRAND_LOOK
    life.look_until[person] = life.hour + int(24.0 * days)
    life.errand_place[person] = life.seen_place[person]
    note_event(life, WENT_LOOKING, person, YOU, life.seen_place[person], days)


def look_for_you(life: Life, world: Tables, person: int) -> None:
    """Live an hour of one who is out looking: walk, read the ground, go on, or turn back.

    Changes: place, going_to, way_left_km, activity, tracks, what they believe; errand.
    """
    if is_under_way(life, person):
        step_on(life, world, person)
        return
    home = world.person_home[person]
    if life.hour >= life.look_until[person]:
        if life.place[person] == home:
            life.errand[person] = 0
        elif not is_night(life):
            turn_back(life, world, person)
        return
    rest(life, world, person)
    if life.hour_of_day < LOOKS_FROM or life.hour_of_day > LOOKS_TO or is_weather_bad(life, world):
        return
    life.activity[person] = activity_of(world, WORK_RANGE)
    if life.place[person] != home:
        press_tracks(life, world, life.place[person], person, world.par.duty_look_treads)
        read_ground(life, world, person)
    heard_of = life.errand_place[person]
    if heard_of != NONE and heard_of != home:
        life.errand_place[person] = home  # where they heard that you were is looked at once
        go_toward(life, world, person, heard_of)
    elif (life.hour + person) % STEP_H == 0:
        set_out(life, world, person, next_ground(life, world, person))


def read_ground(life: Life, world: Tables, person: int) -> None:
    """Let one who looks for you read what prints of yours lie where they are.

    Changes: what they believe of your life and of where you are.
    """
    here = life.place[person]
    plain = tracks_now(life, here, 1)
    if plain < READS:
        return
    life.seen_place[person] = here
    life.seen_place_hour[person] = life.hour
    alive = fact_of(world, FACT_ALIVE)
    if alive != NONE:
        learn(life, world, person, alive, BY_PRINT + (1.0 - BY_PRINT) * plain, person)


def turn_back(life: Life, world: Tables, person: int) -> None:
    """Let one who looked for you turn back here, and leave the place trodden by it.

    Changes: trail_of, trail_place, trail_found, tracks; going_to.
    """
    here = life.place[person]
    home = world.person_home[person]
    press_tracks(life, world, here, person, 1.0)
    life.trail_of = person
    life.trail_place = here
    life.trail_found = 0
    days = world.distance_km[here][home] / world.par.messages_day_km
    note_event(life, SEEKER_TURNED_BACK, person, YOU, here, days)
    set_out(life, world, person, home)


def ground_weight(life: Life, world: Tables, person: int, place: int) -> int:
    """How much a place draws one who looks for you, in thousandths: near, your prints, smoke."""
    here = life.place[person]
    home = world.person_home[person]
    steps = world.distance_km[here][place] / world.par.duty_look_step_km
    if place == here or steps > STEPS_FAR:
        return 0
    if world.distance_km[home][place] > world.par.duty_look_km:
        return 0
    weight = (1.0 - world.place_dread[place]) / (1.0 + steps * steps)
    group = world.place_group[place]
    if group == world.person_group[person]:
        return 0  # there they would know
    if group != NONE:
        weight = ABROAD * weight
    weight = weight * (1.0 + PRINTS_DRAW * tracks_now(life, place, 1))
    if place == life.place[YOU] and world.distance_km[here][place] <= SMOKE_KM:
        weight = weight * (1.0 + SMOKE_DRAWS * life.smoke_seen)
    return int(1000.0 * weight)


def next_ground(life: Life, world: Tables, person: int) -> int:
    """Draw where to look next. Returns a place, or -1 to stay."""
    total = 0
    for place in range(world.places):
        total = total + ground_weight(life, world, person, place)
    if total == 0:
        return NONE
    left = int(chance(life, WHERE, person) * total)
    for place in range(world.places):
        left = left - ground_weight(life, world, person, place)
        if left < 0:
            return place
    return NONE
