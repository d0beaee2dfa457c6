"""Days passed without scenes, in the subset that laws are written in.

A plain way of living by the laws alone, for tests of the laws and for measuring them: every
kind of work, nights faced or not, words told, bonds mended and harmed, gestures before whom
you do not see. It stands for no reader; rehearsal of a world plays its scenes.
"""

from wintering.laws.answering import do_before_them
from wintering.laws.asking import can_carry, decide_carry, hand_over_words, tell_where, wake
from wintering.laws.bonds import harm, mend
from wintering.laws.calling import touch
from wintering.laws.facing import face, make_vow, open_vow, push_away, tell_of, worst_memory
from wintering.laws.giving import decide_own_up
from wintering.laws.going import activity_of, is_under_way
from wintering.laws.hour import live_hour
from wintering.laws.news import deny, knows, tell
from wintering.laws.stacks import use_stack
from wintering.laws.stores import food_kcal
from wintering.laws.work import begin_doing, stop_doing
from wintering.laws.works import (
    WORK_BUILD_TENT,
    WORK_CUT_WOOD,
    WORK_FETCH_WATER,
    WORK_FORAGE,
    WORK_HUNT,
    WORK_LOOK_DOWN,
    WORK_RANGE,
    WORK_SET_SNARES,
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
from wintering.storyworld.marks import USE_SHELTER, USE_WATER
from wintering.storyworld.tables import Tables

# Streams of chance that no law has.
CHOOSING = 900  # what to be at: 0, for how long: 1, how careful: 2, plans: 3 to 6
ACTING = 901  # what else to do: 0, and to whom or with what: 1, 2
CAMPING = 902  # where to live

CAREFUL = 0  # looks to water, fire and food first
HEEDLESS = 1  # does whatever comes
MIXED = 2  # now one, now the other
KEPT = 3  # the same, and what would end the life is taken away each hour, so that it is whole

FIRST_LIGHT_H, LAST_LIGHT_H = 5, 21  # hours between which one is up
LITTLE_WATER_L = 1.0
LITTLE_WOOD_KG = 60.0
LITTLE_FOOD_KCAL = 6000.0
ACTS_AT = 0.06  # share of hours in which something is done beside the work
PLANS_AT = 0.02  # share of hours in which plans for fire and meals change


def pass_hours(life: Life, world: Tables, style: int, count: int) -> int:
    """Live so many hours by a way of living, to the last day or a death; how many were lived.

    Changes: the life.
    """
    lived = 0
    while lived < count and life.hour < world.start_hour + world.last_hour:
        if has_moment(life, DYING):
            return lived
        if life.doing == NONE:
            choose(life, world, style)
        if chance(life, ACTING, 0) < ACTS_AT:
            act(life, world)
        live_hour(life, world)
        lived = lived + 1
        if style == KEPT:
            keep_well(life)
        if life.interrupted_by != 0:
            stop_doing(life, world)
    return lived


def keep_well(life: Life) -> None:
    """Take away what would end a life. Changes: core, stores of the body, water, wounds."""
    if life.core_c < 34.0:
        life.core_c = 36.9
    if life.fat_kg < 5.0:
        life.fat_kg = 15.0
    if life.lean_kg < 36.0:
        life.lean_kg = 44.0
    if life.water_short_l > 3.0:
        life.water_short_l = 0.0
    if life.wound > 0.6:
        life.wound = 0.0
    if life.infection > 0.6:
        life.infection = 0.0
    if life.dying_of != 0:
        life.dying_of = 0
        life.moments = 0


def choose(life: Life, world: Tables, style: int) -> None:
    """Choose what to be at next. Changes: doing and what stands beside it, camp, plans."""
    if chance(life, CHOOSING, 3) < PLANS_AT:
        life.order_fire = int(3.0 * chance(life, CHOOSING, 4))
        life.order_eat = int(3.0 * chance(life, CHOOSING, 5))
        life.order_ground = int(3.0 * chance(life, CHOOSING, 6))
    is_careful = style == CAREFUL or (style >= MIXED and chance(life, CHOOSING, 2) < 0.7)
    if life.camp == NONE:
        settle(life, world)
        return
    if is_careful and life.air_c < 8.0:
        life.order_fire = 2
    if life.hour_of_day >= LAST_LIGHT_H or life.hour_of_day < FIRST_LIGHT_H:
        lie_down(life, world)
        return
    work = pressing(life, world) if is_careful else NONE
    if work == NONE:
        span = 1.0 * (WORK_LOOK_DOWN - WORK_WALK + 1)
        work = WORK_WALK + int(span * chance(life, CHOOSING, 0))
    if work == WORK_WALK:
        goal = int(1.0 * world.places * chance(life, CHOOSING, 1))
        if life.knows_place[goal] == 0:
            goal = life.camp
        life.going_to[YOU] = goal
    activity = activity_of(world, work)
    if activity != NONE:
        begin_doing(life, world, activity, 1.0 + 4.0 * chance(life, CHOOSING, 1), 0)


def pressing(life: Life, world: Tables) -> int:
    """The work that presses most, by the code of works; none when all is well."""
    drawn = chance(life, CHOOSING, 0)
    if life.water_l < LITTLE_WATER_L:
        return WORK_FETCH_WATER
    if life.tent < 0.5 and drawn < 0.5:
        return WORK_BUILD_TENT
    if food_kcal(life, world) < LITTLE_FOOD_KCAL:
        if drawn < 0.3:
            return WORK_FORAGE
        if drawn < 0.6:
            return WORK_HUNT
        if drawn < 0.75:
            return WORK_SET_SNARES
        return WORK_WALK_SNARES
    if life.felt_cold > 0.5:
        return WORK_TEND_FIRE
    if drawn < 0.25:
        return WORK_CUT_WOOD
    if drawn > 0.8:
        return WORK_RANGE
    return NONE


def settle(life: Life, world: Tables) -> None:
    """Walk to ground where one can live, and make camp there. Changes: camp, going_to, doing."""
    here = life.place[YOU]
    needed = USE_SHELTER | USE_WATER
    if world.place_uses[here] & needed == needed:
        life.camp = here
        use_stack(life, world, here)
        return
    best = NONE
    most = 0.0
    for place in range(world.places):
        if world.place_uses[place] & needed == needed:
            drawn = chance(life, CAMPING, place)
            if drawn > most:
                most = drawn
                best = place
    if best == NONE:
        life.camp = here
        use_stack(life, world, here)
        return
    life.going_to[YOU] = best
    begin_doing(life, world, activity_of(world, WORK_WALK), 0.0, 0)


def lie_down(life: Life, world: Tables) -> None:
    """Meet the night and sleep. Changes: the worst memory; doing and what stands beside it."""
    memory = worst_memory(life, world)
    drawn = chance(life, ACTING, 1)
    if memory != NONE:
        if drawn < 0.25:
            face(life, world, memory)
        elif drawn < 0.5:
            push_away(life, world, memory)
    begin_doing(life, world, activity_of(world, WORK_SLEEP), 0.0, 1)


def act(life: Life, world: Tables) -> None:
    """Do one of the things that scenes let you do. Changes: what that changes."""
    kind = int(10.0 * chance(life, ACTING, 1))
    other = int(1.0 * world.people * chance(life, ACTING, 2))
    near = other != YOU and life.place[other] == life.place[YOU]
    memory = int(1.0 * world.memories * chance(life, ACTING, 3))
    fact = int(1.0 * world.facts * chance(life, ACTING, 4))
    if kind < 4:
        do_before_them(life, world, kind)
    elif kind == 4 and world.memories > 0:
        touch(life, world, memory, chance(life, ACTING, 5))
    elif kind == 5:
        make_vow(life, world)
    elif kind == 6:
        open_vow(life, world)
    elif near and not is_under_way(life, other):
        if kind == 7 and world.facts > 0:
            if knows(life, world, YOU, fact):
                tell(life, world, YOU, other, fact)
            else:
                deny(life, world, YOU, other, fact)
        elif kind == 8:
            mend(life, world, other, YOU, int(6.0 * chance(life, ACTING, 5)), 0.1)
            harm(life, world, other, YOU, int(6.0 * chance(life, ACTING, 6)), 0.1)
        elif world.memories > 0:
            tell_of(life, world, memory, other)
    if near and chance(life, ACTING, 9) < 0.3 and can_carry(life, world, other):
        send_by(life, world, other)
    if chance(life, ACTING, 7) < 0.1 and is_idle(life, world):
        life.gun_drawn = 1 - life.gun_drawn
        life.order_night = int(3.0 * chance(life, ACTING, 8))
        life.order_active = 1 - life.order_active


def send_by(life: Life, world: Tables, other: int) -> None:
    """Wake or meet someone in some way, ask, and give words for some end. Changes: see `wake`."""
    kind = 1 + int(5.0 * chance(life, ACTING, 10))
    wake(life, world, other, 1 + int(5.0 * chance(life, ACTING, 11)))
    decide_carry(life, world, other, kind)
    if hand_over_words(life, world, other, kind) and chance(life, ACTING, 12) < 0.5:
        tell_where(life, world, other)
    decide_own_up(life, world, other)


def is_idle(life: Life, world: Tables) -> bool:
    """Whether you are at nothing, or only sit."""
    return life.doing == NONE or world.activity_work[life.doing] == WORK_SIT
