"""Work: what you are at this hour: the way there, the hours at it, the way back."""

from wintering.arithmetic import clip
from wintering.laws.ground import (
    notice,
    search,
    set_out,
    settle_on_the_way,
    walk_yourself,
)
from wintering.laws.load import JOURNEY, OUTING, carry, set_down
from wintering.laws.load import NUMBERS as LOAD_NUMBERS
from wintering.laws.losing import find_your_way
from wintering.laws.reasons import (
    REASON_DARK,
    REASON_RAIN,
    REASON_SNOW,
    REASON_STORM,
    REASON_TIRED,
)
from wintering.laws.tools import has_tool
from wintering.laws.tracks import press_tracks, wear_tracks
from wintering.laws.works import (
    WORK_BUILD_TENT,
    WORK_COOK_EAT,
    WORK_CUT_WOOD,
    WORK_DRY_MEAT,
    WORK_FETCH_WATER,
    WORK_FISH,
    WORK_FORAGE,
    WORK_HUNT,
    WORK_IDLE,
    WORK_KEEP_WATCH,
    WORK_RANGE,
    WORK_REST,
    WORK_SET_SNARES,
    WORK_SEW,
    WORK_SIT,
    WORK_SLEEP,
    WORK_TEND_FIRE,
    WORK_WALK,
    WORK_WALK_SNARES,
    WORK_WASH,
)
from wintering.life.moments import interrupt
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import USE_WATER
from wintering.storyworld.tables import Tables

PARAMETERS = LOAD_NUMBERS

AT_NOTHING = 0
WAY_OUT = 1
AT_IT = 2
WAY_BACK = 3

FIRELIGHT = 0.35  # light beside a fire, enough for hands' work (D)
NEAR_RANGE_KM = 2.0  # `camp`: ground you go to for work (D)
WIDE_RANGE_KM = 25.0  # `wide`
USUAL_RANGE_KM = 7.0  # `near`
GOOD_GROUND_KM = (
    3.0  # how much farther you go for ground that gives all over one that gives none (D)
)
FOOLISH_RAIN_MM = 3.0  # rain in which outdoor work is broken off (D)
FOOLISH_SNOW_MM = 1.5  # snow, as water, in which it is broken off (D)
WORN_OUT = 0.92  # tiredness at which work is broken off (D)
AVOIDED_GROUND = 0.3  # dread of ground that no work takes you to, from 0 to 1 (D)
LINE_IS_FULL = 12.0  # loops that a line has room for (D)
LINE_BEGUN = 0.5  # what a line that stands counts for beside its game, from 0 to 1 (D)
HOURS_A_KM = 12.0  # hours since you walked a line that one kilometre of way outweighs (D)


def begin_doing(life: Life, world: Tables, activity: int, hours: float, until_waking: int) -> None:
    """Let you begin an activity; a walk's goal stands in going_to.

    Changes: doing, doing_left, doing_until_waking, doing_stage, doing_place, and for a walk
    what `set_down` changes.
    """
    goal = life.going_to[YOU]
    is_walk = world.activity_work[activity] == WORK_WALK
    if is_walk and goal != NONE:
        stage = life.doing_stage
        life.going_to[YOU] = NONE
        if stage != AT_NOTHING and life.way_left_km[YOU] > 0.0:
            life.way_left_km[YOU] = 0.0
        set_out(life, world, YOU, goal)
        set_down(life, world, JOURNEY)
    else:
        settle_on_the_way(life, world, YOU)
    life.doing = activity
    life.doing_left = clip(1.0 * hours, 0.0, 10_000.0)
    life.doing_until_waking = until_waking
    life.doing_stage = AT_NOTHING
    life.doing_place = NONE


def stop_doing(life: Life, world: Tables) -> None:
    """Let you break off what you are at, where you then stand.

    Changes: doing, doing_left, doing_stage, doing_place, and your place when on the way.
    """
    settle_on_the_way(life, world, YOU)
    life.doing = NONE
    life.doing_left = 0.0
    life.doing_until_waking = 0
    life.doing_stage = AT_NOTHING
    life.doing_place = NONE


def is_camp_work(work: int) -> bool:
    """Whether a work is done at the camp, where there is one."""
    return (
        work == WORK_TEND_FIRE
        or work == WORK_BUILD_TENT
        or work == WORK_SEW
        or work == WORK_DRY_MEAT
        or work == WORK_COOK_EAT
    )


def is_still(work: int) -> bool:
    """Whether a work keeps you where you sit or lie."""
    return (
        work == WORK_IDLE
        or work == WORK_REST
        or work == WORK_SLEEP
        or work == WORK_SIT
        or work == WORK_KEEP_WATCH
        or work == WORK_TEND_FIRE
        or work == WORK_SEW
        or work == WORK_COOK_EAT
        or work == WORK_DRY_MEAT
    )


def is_gathering(work: int) -> bool:
    """Whether a work brings something home, so that you go back to the camp after it."""
    return (
        work == WORK_CUT_WOOD
        or work == WORK_HUNT
        or work == WORK_SET_SNARES
        or work == WORK_WALK_SNARES
        or work == WORK_FORAGE
        or work == WORK_FISH
        or work == WORK_FETCH_WATER
        or work == WORK_WASH
    )


def range_km(life: Life) -> float:
    """How far you go for work, by your order. Units: km."""
    if life.order_ground == 0:
        return NEAR_RANGE_KM
    if life.order_ground == 1:
        return USUAL_RANGE_KM
    return WIDE_RANGE_KM


def choose_ground(life: Life, world: Tables, activity: int) -> int:
    """The place you go to for an activity: the nearest you know that serves it, else here."""
    here = life.place[YOU]
    work = world.activity_work[activity]
    if is_camp_work(work):
        if life.camp != NONE:
            return life.camp
        return here
    if work == WORK_WALK_SNARES:
        line = line_to_walk(life, world, here, range_km(life))
        # A standing order keeps to its ground; to a line beyond it you go of your own will.
        far = line == NONE or world.distance_km[here][line] > range_km(life)
        if line == NONE or (far and life.order_active == 1):
            return here
        return line
    use = world.activity_use[activity]
    if work == WORK_WASH and use == 0:
        use = USE_WATER
    if use == 0:
        return here
    best = here
    least = 1.0e9
    reach = range_km(life)
    for place in range(world.places):
        known = life.knows_place[place] == 1 or place == here
        # You do not go for wood into the camp you left: to go there is a step of its own.
        free = world.place_group[place] != world.person_group[YOU] or place == here
        if known and free and world.place_uses[place] & use != 0:
            distance = world.distance_km[here][place]
            if distance <= reach and world.place_dread[place] < AVOIDED_GROUND:
                cost = distance + GOOD_GROUND_KM * (1.0 - ground_gives(life, world, work, place))
                if cost < least:
                    least = cost
                    best = place
    return best


def line_to_walk(life: Life, world: Tables, place: int, reach: float) -> int:
    """The line to walk from a place: one within reach before others, the longest unwalked.

    Returns the nearest line where none is within reach, or -1 where none stands. Units: km.
    """
    best = NONE
    most = 0.0
    for other in range(world.places):
        if life.snares_at[other] > 0:
            away = world.distance_km[place][other]
            draws = 1.0 * (life.hour - life.line_hour[other]) - HOURS_A_KM * away
            if away > reach:
                draws = -1.0e6 * away
            if best == NONE or draws > most:
                best = other
                most = draws
    return best


def ground_gives(life: Life, world: Tables, work: int, place: int) -> float:
    """How much a place gives to a work now, from 0 to 1."""
    if work == WORK_CUT_WOOD:
        return world.place_wood[place] * life.wood_left[place]
    if work == WORK_HUNT:
        return world.place_game[place] * life.game_left[place]
    if work == WORK_SET_SNARES:
        # A line that stands is added to before another is begun, until it is full.
        room = clip(1.0 - life.snares_at[place] / LINE_IS_FULL, 0.0, 1.0)
        runs = world.place_game[place] * life.game_left[place]
        if life.snares_at[place] > 0:
            runs = runs + LINE_BEGUN
        return runs * room
    if work == WORK_FISH:
        return life.fish_left[place]
    if work == WORK_FORAGE:
        return world.place_forage[place] * life.forage_left[place]
    return 1.0


def work(life: Life, world: Tables) -> None:
    """Live an hour of what you are at: out, at it, back.

    Changes: doing and its fields, work, worked_h, worked_place, load_kg, done_hours,
    tracks_worn, your place and what walking changes; may break off what you do. Units: h.
    """
    carry(life, world)
    wear_tracks(life, world)
    activity = life.doing
    life.last_activity = activity
    if life.lost_h > 0.0 and life.going_to[YOU] == NONE:
        find_your_way(life, world)
    if activity == NONE:
        life.work = WORK_IDLE
        return
    kind = world.activity_work[activity]
    life.work = kind
    time = 1.0
    if life.doing_stage == AT_NOTHING:
        _start(life, world, activity, kind)
    if life.doing_stage == WAY_OUT:
        time = time - walk_yourself(life, world, time)
        if life.going_to[YOU] == NONE:
            life.doing_stage = AT_IT
            if kind == WORK_WALK:
                _finish(life)
                return
    if life.doing_stage == AT_IT and time > 0.0:
        time = time - _work_on(life, world, activity, kind, time)
    if life.doing_stage == WAY_BACK and time > 0.0:
        walk_yourself(life, world, time)
        if life.going_to[YOU] == NONE:
            _finish(life)
    _break_off_foolish(life, world, kind)


def _start(life: Life, world: Tables, activity: int, kind: int) -> None:
    if kind == WORK_WALK:
        if life.going_to[YOU] == NONE:
            _finish(life)
            return
        life.doing_place = life.going_to[YOU]
        life.doing_stage = WAY_OUT
        return
    settle_on_the_way(life, world, YOU)
    if not has_tool(life, world, activity):
        _finish(life)
        return
    if kind == WORK_HUNT:
        life.killed = 0
        life.shots = 0
    if kind == WORK_WALK_SNARES:
        life.caught = 0
        life.robbed = 0
        life.sprung = 0
    if kind == WORK_FISH:
        life.hooked = 0
    if kind == WORK_RANGE:
        set_down(life, world, JOURNEY)
    ground = choose_ground(life, world, activity)
    life.doing_place = ground
    if ground == life.place[YOU]:
        life.doing_stage = AT_IT
        return
    set_down(life, world, OUTING)
    set_out(life, world, YOU, ground)
    life.doing_stage = WAY_OUT


def _work_on(life: Life, world: Tables, activity: int, kind: int, time: float) -> float:
    hours = time
    if life.doing_until_waking == 0 and life.doing_left < hours:
        hours = life.doing_left
    if kind != WORK_SLEEP and light_for_work(life) < world.activity_light[activity]:
        interrupt(life, REASON_DARK)
    elif kind == WORK_RANGE:
        if search(life, world, hours):
            # You stand at what you found, and that is enough for one outing.
            life.doing_place = life.place[YOU]
            life.doing_left = hours
    if kind == WORK_FORAGE or kind == WORK_HUNT or kind == WORK_SET_SNARES:
        notice(life, world, hours)
    life.worked_h = clip(hours, 0.0, 1.0)
    life.worked_place = life.place[YOU]
    life.done_hours[activity] = clip(life.done_hours[activity] + hours, 0.0, 1.0e6)
    if life.doing_until_waking == 1:
        return hours
    life.doing_left = clip(life.doing_left - hours, 0.0, 10_000.0)
    if life.doing_left > 1.0e-9:
        return hours
    here = life.place[YOU]
    press_tracks(life, world, here, YOU, 1.0)
    if life.camp != NONE and here != life.camp and is_gathering(kind):
        set_down(life, world, OUTING)
        set_out(life, world, YOU, life.camp)
        life.doing_stage = WAY_BACK
        return hours
    _finish(life)
    return time


def worked_at(life: Life) -> int:
    """The place of this hour's work, though you may be home again by the end of the hour."""
    if life.worked_place != NONE:
        return life.worked_place
    return life.place[YOU]


def light_for_work(life: Life) -> float:
    """The light your hands have: the day's or the fire's. Units: 0-1."""
    if life.fire_place == life.place[YOU] and life.fire_kw > 1.0 and life.light < FIRELIGHT:
        return FIRELIGHT
    return life.light


def _finish(life: Life) -> None:
    life.doing = NONE
    life.doing_left = 0.0
    life.doing_stage = AT_NOTHING
    life.doing_until_waking = 0
    life.doing_place = NONE


def _break_off_foolish(life: Life, world: Tables, kind: int) -> None:
    if is_still(kind):
        return
    if life.wind_ms > world.par.weather_storm_ms:
        interrupt(life, REASON_STORM)
    if kind != WORK_WALK and life.doing_stage == AT_IT:
        if life.rain_mm > FOOLISH_RAIN_MM:
            interrupt(life, REASON_RAIN)
        if life.snowfall_mm > FOOLISH_SNOW_MM:
            interrupt(life, REASON_SNOW)
    if life.tired > WORN_OUT:
        interrupt(life, REASON_TIRED)
