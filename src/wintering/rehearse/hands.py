"""A sensible pair of hands: a winter lived by the laws alone, in the subset laws are written in.

What someone who knows how would do next, by day and by night, without a scene to offer it:
for the curves of whole lives, where a thousand are lived and what they die of is counted.
Nobody helps, nobody comes, nothing is found but what the laws give.
"""

from wintering.arithmetic import clip, larger
from wintering.laws.fishing import open_share
from wintering.laws.foraging import forage_share
from wintering.laws.going import activity_of
from wintering.laws.hour import live_hour
from wintering.laws.stacks import use_stack
from wintering.laws.stores import food_kcal, in_reach
from wintering.laws.work import begin_doing, stop_doing
from wintering.laws.works import (
    GOOD_BLANKET,
    GOOD_CORD,
    GOOD_HIDE,
    GOOD_LOOP,
    GOOD_MEAT,
    GOOD_ROUND,
    WORK_BUILD_TENT,
    WORK_COOK_EAT,
    WORK_CUT_WOOD,
    WORK_DRY_MEAT,
    WORK_FETCH_WATER,
    WORK_FISH,
    WORK_FORAGE,
    WORK_HUNT,
    WORK_RANGE,
    WORK_SET_SNARES,
    WORK_SEW,
    WORK_SIT,
    WORK_SLEEP,
    WORK_TEND_FIRE,
    WORK_WALK,
    WORK_WALK_SNARES,
)
from wintering.life.chance import chance
from wintering.life.moments import DYING, has_moment
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import USE_FORAGE, USE_GAME, USE_SHELTER, USE_WATER, USE_WOOD
from wintering.storyworld.tables import Tables

HANDS = 910  # the stream of chance by which they choose

SENSIBLE = 0
WITHOUT_BLANKET = 1  # the same, and any blanket is taken away each hour

UP_H, DOWN_H = 5, 21  # hours between which they are up
SIP_L = 1.2  # water below which more is fetched
DAY_KCAL = 2400.0  # food of a day, roughly
PRESSED_KCAL = 1.5 * DAY_KCAL  # below it food comes before all but water
HALF_FOOD_DAYS = 4.0  # days of food below which half is eaten
STORE_KCAL = 120.0 * DAY_KCAL  # what they would lay by
TENT_MENDED = 0.7  # of a whole tent, below which it is built at
WOOD_PRESSED_KG = 40.0  # of wood, below which there is none for the night
WOOD_WANTED_KG = 350.0
WOOD_FIRST = 0.5  # share of hours given to it when there is none
LOOPS_WANTED = 24
LINE_H = 20  # hours after which a line of snares is walked again
HIDES_OF_BLANKET = 6.0
SHORT_WALK_KM = 2.0  # what lies within it belongs to a camp
AWAY_COSTS_KM = 0.06  # what a kilometre's walk takes from how good a camp is
STAYS = 0.5  # what is added for being there already
COLD_C = -2.0  # air at which the fire is kept high
BITTER_C = -9.0  # air in which they work outside only for what presses
WORK_AT_ONCE_H = 3.0
COOKS_FROM_H = 17  # hour of the day at which food is made ready, acorns leached
GROUNDS_WANTED = 12  # places known before they stay with what they know
MEAT_DRIED_KG = 1.5  # fresh meat above which some is hung to dry


def live_hands(life: Life, world: Tables, kind: int, late_days: int, count: int) -> int:
    """Live so many hours by these hands, to a death or the last day; how many were lived.

    `late_days`: days in which only what presses is done, before preparing begins.
    Changes: the life.
    """
    lived = 0
    while lived < count and life.hour < world.start_hour + world.last_hour:
        if has_moment(life, DYING):
            return lived
        if kind == WITHOUT_BLANKET:
            lose_blankets(life, world)
        if life.doing == NONE:
            choose_hands(life, world, kind, late_days)
        live_hour(life, world)
        lived = lived + 1
        if life.interrupted_by != 0:
            stop_doing(life, world)
    return lived


def choose_hands(life: Life, world: Tables, kind: int, late_days: int) -> None:
    """Begin the next thing. Changes: doing and what stands beside it, camp, plans."""
    if life.camp == NONE:
        make_for_camp(life, world)
        return
    plan(life, world)
    if life.hour_of_day >= DOWN_H or life.hour_of_day < UP_H:
        begin_doing(life, world, activity_of(world, WORK_SLEEP), 0.0, 1)
        return
    work = next_work(life, world, kind, life.day >= late_days)
    activity = activity_of(world, work)
    if activity == NONE:
        activity = activity_of(world, WORK_SIT)
    begin_doing(life, world, activity, WORK_AT_ONCE_H, 0)


def make_for_camp(life: Life, world: Tables) -> None:
    """Walk to good ground that is nobody's, and camp there. Changes: camp, stack, going_to, doing.

    Where that lies they know beforehand: in the story, scenes lead you there.
    """
    here = life.place[YOU]
    best = here
    most = -1.0e6
    for place in range(world.places):
        if world.place_uses[place] & USE_SHELTER != 0 and world.place_group[place] == NONE:
            good = goodness(world, place) - AWAY_COSTS_KM * world.distance_km[here][place]
            if place == here:
                good = good + STAYS
            if good > most:
                most = good
                best = place
    if best == here:
        life.camp = here
        use_stack(life, world, here)
        return
    life.going_to[YOU] = best
    begin_doing(life, world, activity_of(world, WORK_WALK), 0.0, 0)


def goodness(world: Tables, place: int) -> float:
    """How good it is to live at a place: shelter, and what lies within a short walk of it."""
    forage = 0.0
    wood = 0.0
    game = 0.0
    water = 0.0
    for near in range(world.places):
        if world.distance_km[place][near] <= SHORT_WALK_KM:
            if world.place_uses[near] & USE_FORAGE != 0:
                forage = larger(forage, world.place_forage[near])
            if world.place_uses[near] & USE_WOOD != 0:
                wood = larger(wood, world.place_wood[near])
            if world.place_uses[near] & USE_GAME != 0:
                game = larger(game, world.place_game[near])
            if world.place_uses[near] & USE_WATER != 0:
                water = 1.0
    housed = world.place_shelter[place] + world.place_roof[place]
    return housed + 2.0 * forage + wood + 0.7 * game + 1.5 * water


def plan(life: Life, world: Tables) -> None:
    """How high the fire, how much is eaten. Changes: order_fire, order_eat, order_ground."""
    life.order_ground = 1
    life.order_fire = 1
    if life.air_c < COLD_C or life.felt_cold > 0.35:
        life.order_fire = 2
    days = food_kcal(life, world) / DAY_KCAL
    life.order_eat = 0
    if days > 1.0 and days < HALF_FOOD_DAYS:
        life.order_eat = 1  # with less than a day's, what is gathered is eaten


def next_work(life: Life, world: Tables, kind: int, prepares: bool) -> int:
    """The work to do next, by the code of works."""
    wood = life.wood_dry_kg + life.wood_wet_kg
    food = food_kcal(life, world)
    if life.water_l < SIP_L:
        return WORK_FETCH_WATER
    if life.felt_cold > 0.5 and wood > 5.0:
        return WORK_TEND_FIRE
    if grounds_known(life, world) < GROUNDS_WANTED and chance(life, HANDS, 5) < 0.6:
        return WORK_RANGE
    if wood < WOOD_PRESSED_KG:
        return WORK_CUT_WOOD
    if life.hour_of_day == COOKS_FROM_H or life.hour_of_day == COOKS_FROM_H + 1:
        return WORK_COOK_EAT
    if food < PRESSED_KCAL:
        return food_work(life, world)
    if not prepares:
        return WORK_SIT
    if held(life, world, GOOD_MEAT) > MEAT_DRIED_KG and chance(life, HANDS, 6) < 0.5:
        return WORK_DRY_MEAT
    if life.tent < TENT_MENDED and life.felt_cold < 0.7 and chance(life, HANDS, 1) < 0.7:
        return WORK_BUILD_TENT
    if kind != WITHOUT_BLANKET and life.jacket_wear < 0.7 and may_sew(life, world):
        return WORK_SEW
    if life.jacket_wear > 0.4 and chance(life, HANDS, 2) < 0.3:
        return WORK_SEW
    if life.air_c < BITTER_C and life.hour_of_day > 16:
        return WORK_TEND_FIRE
    # Wood first as the cold comes on; food by its season.
    wood_lacks = clip(1.0 - wood / WOOD_WANTED_KG, 0.0, 1.0)
    if chance(life, HANDS, 3) < WOOD_FIRST * wood_lacks:
        return WORK_CUT_WOOD
    if food < STORE_KCAL:
        return food_work(life, world)
    if life.felt_cold > 0.2:
        return WORK_TEND_FIRE
    return WORK_SIT


def grounds_known(life: Life, world: Tables) -> int:
    """How many places they know."""
    many = 0
    for place in range(world.places):
        many = many + life.knows_place[place]
    return many


def held(life: Life, world: Tables, good: int) -> float:
    """How much of a good they have, with them or lying at camp."""
    item = world.item_of_good[good]
    if item == NONE:
        return 0.0
    return in_reach(life, item)


def lose_blankets(life: Life, world: Tables) -> None:
    """Take away every blanket, carried or lying anywhere. Changes: has_item, stored."""
    item = world.item_of_good[GOOD_BLANKET]
    if item == NONE:
        return
    life.has_item[YOU][item] = 0.0
    for place in range(world.places):
        life.stored[place][item] = 0.0


def may_sew(life: Life, world: Tables) -> bool:
    """Whether there are hides for a first blanket, or one is begun."""
    if life.sewn_h > 0.0:
        return True
    return (
        held(life, world, GOOD_BLANKET) < 1.0 and held(life, world, GOOD_HIDE) >= HIDES_OF_BLANKET
    )


def food_work(life: Life, world: Tables) -> int:
    """What is best done for food: the snares when they are due, then by season and chance."""
    standing = 0
    waited = 0
    for place in range(world.places):
        if life.snares_at[place] > 0:
            standing = standing + life.snares_at[place]
            since = life.hour - life.line_hour[place]
            if since > waited:
                waited = since
    if standing > 0 and waited >= LINE_H and life.hour_of_day < 12:
        return WORK_WALK_SNARES
    if standing < LOOPS_WANTED and (
        held(life, world, GOOD_LOOP) >= 1.0 or held(life, world, GOOD_CORD) > 1.0
    ):
        return WORK_SET_SNARES
    drawn = chance(life, HANDS, 4)
    if drawn < 0.5 + 0.45 * forage_share(world.day_month[life.hour // 24]):
        return WORK_FORAGE
    if held(life, world, GOOD_ROUND) >= 1.0:
        return WORK_HUNT
    if open_share(life, world) > 0.3:
        return WORK_FISH
    return WORK_FORAGE
