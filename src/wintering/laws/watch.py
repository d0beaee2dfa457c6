"""The law of watch: those who keep near you unseen, what you see of them, what they do for you."""

from wintering.arithmetic import clip
from wintering.laws.answering import FOOD, answer_now, give_answer, leave_food
from wintering.laws.body import warm_by_company
from wintering.laws.duty import decide, take_order
from wintering.laws.feeling import GRATITUDE, HOPE, stir
from wintering.laws.following import keep_near, seek
from wintering.laws.glimpse import look_about
from wintering.laws.matters import ANSWER_SEND, ANSWER_YES, MATTER_STEP_IN
from wintering.laws.meanings import FACT_WATCHED
from wintering.laws.news import sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.patrol import leader_of
from wintering.laws.reasons import REASON_COMPANY
from wintering.laws.works import GOOD_MEAT
from wintering.life.events import FOLLOWER_STEPPED_IN
from wintering.life.moments import interrupt, meet
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_FOLLOWER
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter("sights", 2.2, "1", 0.1, 20.0, "D", "lines of sight that a middling watcher keeps"),
    Parameter("closer", 0.4, "1", 0.05, 1.0, "D", "share of that distance kept in the dark"),
    Parameter("near_km", 3.0, "km", 0.1, 20.0, "D", "within which a follower finds you by signs"),
    Parameter("finding", 0.6, "1/h", 0.0, 1.0, "D", "chance of it in an hour with plain signs"),
    Parameter("losing", 0.004, "1/h", 0.0, 1.0, "D", "chance that you are lost on a walk"),
    Parameter("evaded", 0.55, "1", 0.0, 1.0, "D", "chance that a careless follower is shaken off"),
    Parameter("report_days", 6.0, "day", 0.5, 100.0, "D: every few days", "days between reports"),
    Parameter("rest_hours", 36.0, "h", 1.0, 1000.0, "D", "rest after a report"),
    Parameter("wearing", 0.004, "1/h", 0.0, 1.0, "D", "weariness of an hour of frost"),
    Parameter("width_m", 0.75, "m", 0.1, 5.0, "S: Johnson 1958, by D", "width of a person seen"),
    Parameter("resolved_mrad", 0.58, "mrad", 0.01, 10.0, "D", "angle of a cycle by daylight"),
    Parameter("hidden", 0.18, "1", 0.01, 1.0, "D", "cycles left of one who stands still in cover"),
    Parameter("detect", 1.0, "cycle", 0.1, 50.0, "S: Johnson 1958", "N50 to see that something is"),
    Parameter("recognise", 4.0, "cycle", 0.1, 50.0, "S: Johnson 1958", "N50 to see that it is one"),
    Parameter("identify", 6.4, "cycle", 0.1, 50.0, "S: Johnson 1958", "N50 to see who it is"),
    Parameter("field", 0.24, "1", 0.0, 1.0, "D", "share of an hour's shows toward which you look"),
    Parameter("sign", 0.32, "1/h", 0.0, 1.0, "D", "chance to find a plain sign in an hour"),
    Parameter("sound", 0.016, "1/h", 0.0, 1.0, "D", "chance that the careless are heard close by"),
    Parameter("heard_m", 220.0, "m", 1.0, 5000.0, "D", "how far that carries in a calm"),
    Parameter("lying_up", 0.6, "1", 0.0, 1.0, "D", "chance that the careless walk into your sight"),
    Parameter("suspicion_days", 15.0, "day", 0.1, 1000.0, "D", "days in which suspicion halves"),
    Parameter("spacing_h", 8.0, "h", 0.0, 1000.0, "D", "hours between two glimpses that are told"),
    Parameter("hunting_kg", 0.35, "kg/day", 0.0, 10.0, "D", "meat a follower has over in mild air"),
    Parameter("ease", 0.02, "1/day", 0.0, 1.0, "D", "ease with them that a quiet day adds"),
    Parameter("answering", 0.45, "1", 0.0, 1.0, "D: seldom", "chance that the kindest one answers"),
)

HUNTING_HOUR = 10
OWN_STORE_KG = 1.5  # a follower carries no more than this
STARVING = 2  # the sign of starving (of three) at which they leave you food
GIFT_AGAIN_H = 40


def watch(life: Life, world: Tables) -> None:
    """Let the followers find you, keep near, be seen or not, report, answer, and step in.

    Changes: every field of life.watch.Watch; their places; the moment GLIMPSE.
    Units: km, m, hours.
    Source: SCIENCE.md section 7 (line of sight, Johnson's criterion, vigilance).
    """
    near = 0
    for person in range(1, world.people):
        if world.person_role[person] == ROLE_FOLLOWER:
            if life.sent[person] == 0:
                hear_order(life, world, person)
            elif life.is_near[person] == 1:
                keep_near(life, world, person)
            else:
                seek(life, world, person)
            near = near + life.is_near[person]
    if near > 0:
        if life.hour_of_day == HUNTING_HOUR:
            provide(life, world)
        look_about(life, world)
        if life.near_death > 0:
            step_in(life, world)
        if life.understood == 1 and life.hour_of_day == 12:
            life.ease = clip(life.ease + world.par.watch_ease * (1.0 - life.ease), 0.0, 1.0)
    if life.answer_due_kind > 0 and life.hour >= life.answer_due:
        answer_now(life, world)


def provide(life: Life, world: Tables) -> None:
    """Let each who is near hunt for themself, and the kindest leave you food when you starve.

    They were sent to keep you alive: what they leave is of their own, and it is little.
    Changes: has_item, left_item, answer_kind and beside it, the moment GLIMPSE.
    """
    kindest = NONE
    for person in range(1, world.people):
        if life.is_near[person] == 1:
            item = world.item_of_good[GOOD_MEAT]
            if item != NONE and life.has_item[person][item] < OWN_STORE_KG:
                game = clip((life.country_c + 10.0) / 20.0, 0.1, 1.0)
                gained = world.par.watch_hunting_kg * game
                life.has_item[person][item] = life.has_item[person][item] + gained
            if kindest == NONE or world.person_kindness[person] > world.person_kindness[kindest]:
                kindest = person
    if kindest == NONE or life.hunger_stage < STARVING:
        return
    if life.hour - life.answer_hour < GIFT_AGAIN_H:
        return
    kg = leave_food(life, world, kindest)
    if kg > 0.0:
        give_answer(life, world, kindest, FOOD, kg)


def hear_order(life: Life, world: Tables, person: int) -> None:
    """A follower who was elsewhere when people were sent hears of it. Changes: sent."""
    leader = leader_of(world, person)
    if leader == NONE or life.answer_send[leader] != ANSWER_SEND:
        return
    if life.place[person] == life.place[leader] or (
        sure_of(life, world, person, FACT_WATCHED) >= world.par.news_known
    ):
        take_order(life, world, leader, person)


def step_in(life: Life, world: Tables) -> None:
    """Let those near who see you dying decide, one after another, whether to show themselves.

    Changes: the nearness of death, your body's warmth; you know of them from then on.
    """
    reason = life.near_death
    for person in range(1, world.people):
        if life.is_near[person] == 1 and life.near_death > 0:
            if decide(life, world, person, MATTER_STEP_IN) == ANSWER_YES:
                keep_alive(life, world, person)
                note_event(life, FOLLOWER_STEPPED_IN, person, YOU, reason, 1.0)


def keep_alive(life: Life, world: Tables, person: int) -> None:
    """A follower warms you, gives you water, and stays until you are out of danger.

    Changes: near_death and the body (see `warm_by_company`), rescued_count, understood, bonds,
    food that lies beside you. Source: rewarming by another body and a fire (D).
    """
    warm_by_company(life, world)
    leave_food(life, world, person)
    life.rescued_count = life.rescued_count + 1
    life.rescued_hour = life.hour
    life.understood = 1
    life.misread = 0
    life.suspicion = 1.0
    life.suspicion_hour = life.hour
    life.debt[YOU][person] = clip(life.debt[YOU][person] + 0.5, 0.0, 1.0)
    life.trust[YOU][person] = clip(life.trust[YOU][person] + 0.3, 0.0, life.trust_cap[YOU][person])
    life.warmth[person][YOU] = clip(life.warmth[person][YOU] + 0.1, 0.0, 1.0)
    life.met_hour[person] = life.hour
    life.met_count[person] = life.met_count[person] + 1
    life.company_hour = life.hour
    life.answer_person = person
    stir(life, world, GRATITUDE, 0.8)
    stir(life, world, HOPE, 0.3)
    meet(life, person)
    interrupt(life, REASON_COMPANY)
