"""What scenes may ask of what you have, and do with it: goods, food, snares, rounds."""

from __future__ import annotations

from wintering.arithmetic import clip
from wintering.laws.energy import basal_kcal, body_mass
from wintering.laws.fishing import open_share
from wintering.laws.foraging import forage_share, month_of
from wintering.laws.going import activity_of
from wintering.laws.hunting import game_activity, squirrels_out
from wintering.laws.leavings import leave_lying, pick_up
from wintering.laws.snares import loops_standing
from wintering.laws.stores import add_food, food_kcal, give, has, in_reach
from wintering.laws.tools import has_tool
from wintering.laws.work import choose_ground, line_to_walk, range_km
from wintering.laws.works import (
    GOOD_DRIED_MEAT,
    GOOD_FISH,
    GOOD_MEAT,
    GOOD_PISTOL,
    GOOD_PLAIN,
    GOOD_ROUND,
    WORK_FISH,
)
from wintering.life.events import SHOT_FIRED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.story.functions.declare import Play, scene_function
from wintering.storyworld.marks import USE_FISH

AWAKE_EFFORT = 1.6  # mean effort of a day in the woods, in resting rates (M)
MOST = 1.0e6
MEATS = (GOOD_MEAT, GOOD_FISH, GOOD_DRIED_MEAT)


@scene_function(returns="number", item="list:items")
def have(play: Play, item: int) -> float:
    """How much you have of something, with you or in your camp: pieces, or kg of food."""
    return in_reach(play.life, item)


@scene_function(changes=True, item="list:items", amount="number")
def take(play: Play, item: int, amount: float) -> None:
    """Take something to you: pieces, or kg of food. What lies here of it is taken first."""
    life = play.life
    here = life.place[YOU]
    pick_up(life, here, item, amount)
    if play.world.item_is_food[item] == 1 and play.world.item_good[item] != GOOD_PLAIN:
        add_food(life, play.world, play.world.item_good[item], clip(float(amount), 0.0, MOST))
        return
    life.has_item[YOU][item] = clip(life.has_item[YOU][item] + amount, 0.0, MOST)


@scene_function(changes=True, item="list:items", amount="number")
def drop(play: Play, item: int, amount: float) -> None:
    """Be rid of something: it is used up, broken or thrown away; of what is with you first."""
    life = play.life
    held, camp = life.has_item[YOU][item], life.camp
    rest = clip(amount - held, 0.0, MOST)
    life.has_item[YOU][item] = clip(held - amount, 0.0, MOST)
    if rest > 0.0 and camp != NONE and life.has_stored[camp] == 1:
        life.stored[camp][item] = clip(life.stored[camp][item] - rest, 0.0, MOST)


@scene_function(changes=True, item="list:items", amount="number")
def leave(play: Play, item: int, amount: float) -> None:
    """Leave something where you are, for others to find."""
    life = play.life
    here = life.place[YOU]
    left = clip(float(amount), 0.0, life.has_item[YOU][item])
    life.has_item[YOU][item] = clip(life.has_item[YOU][item] - left, 0.0, MOST)
    leave_lying(life, here, item, left)


@scene_function(returns="number")
def rounds(play: Play) -> int:
    """How many rounds you have left."""
    return int(has(play.life, play.world, GOOD_ROUND))


@scene_function(returns="bool", changes=True)
def fire_shot(play: Play) -> bool:
    """Fire a round; whether there was one. Everyone near hears it."""
    life = play.life
    armed = has(life, play.world, GOOD_PISTOL) >= 1.0 and rounds(play) >= 1
    if not armed:
        return False
    give(life, play.world, GOOD_ROUND, -1.0)
    life.is_shot_fired = 1
    note_event(life, SHOT_FIRED, YOU, NONE, life.place[YOU], 1.0)
    return True


@scene_function(returns="number")
def meat_kg(play: Play) -> float:
    """Meat and fish you have, fresh, drying and dried, with you or in your camp. In kg."""
    life, world = play.life, play.world
    kg = life.meat_drying_kg
    for kind in range(len(MEATS)):
        item = world.item_of_good[MEATS[kind]]
        if item != NONE:
            kg += in_reach(life, item)
    return kg


@scene_function(returns="number")
def food_days(play: Play) -> float:
    """For how many days your food would last if you ate what you spend."""
    life, world = play.life, play.world
    rest = basal_kcal(
        body_mass(life),
        world.person_height_cm[YOU],
        float(world.person_age[YOU]),
        world.person_is_woman[YOU],
    )
    return food_kcal(life, world) / (AWAKE_EFFORT * rest)


@scene_function(returns="number")
def water_l(play: Play) -> float:
    """Water that you have drawn and that is not frozen. In litres."""
    return play.life.water_l * (1.0 - play.life.water_frozen)


@scene_function(returns="bool")
def water_is_ice(play: Play) -> bool:
    """Whether the water you keep is mostly ice."""
    return play.life.water_l > 0.0 and play.life.water_frozen > 0.5


@scene_function(returns="number")
def snares(play: Play) -> int:
    """How many loops you have standing, in all your lines."""
    return loops_standing(play.life, play.world)


@scene_function(returns="list:places")
def snare_line(play: Play) -> int:
    """Where the line is that you would walk next from here; () without one."""
    return line_to_walk(play.life, play.world, play.life.place[YOU], range_km(play.life))


@scene_function(returns="number")
def robbed(play: Play) -> int:
    """How many loops you found robbed at the last walk of a line."""
    return play.life.robbed


@scene_function(returns="number")
def sprung(play: Play) -> int:
    """How many loops you found sprung on nothing at the last walk of a line."""
    return play.life.sprung


@scene_function(returns="number")
def hooked(play: Play) -> int:
    """How many fish you caught in the last fishing."""
    return play.life.hooked


@scene_function(returns="number")
def ice_cm(play: Play) -> float:
    """Ice on the creek's slow water. In cm; from 4 no pool is open."""
    return play.life.ice_cm


@scene_function(returns="bool")
def water_open(play: Play) -> bool:
    """Whether any of the creek's slow water is open, so that one can fish in it."""
    return open_share(play.life, play.world) > 0.0


@scene_function(returns="bool")
def can_fish(play: Play) -> bool:
    """Whether fishing would take you, from here, to open water that has fish in it."""
    life, world = play.life, play.world
    activity = activity_of(world, WORK_FISH)
    if activity == NONE or not has_tool(life, world, activity):
        return False
    ground = choose_ground(life, world, activity)
    return world.place_uses[ground] & USE_FISH != 0 and open_share(life, world) > 0.0


@scene_function(returns="bool")
def squirrels_about(play: Play) -> bool:
    """Whether squirrels are out of their dens today; in severe cold they keep in for days."""
    return squirrels_out(play.life, play.world)


@scene_function(returns="number")
def left_behind(play: Play) -> float:
    """How much of your goods lies at places that are not your camp. In kg."""
    life, world = play.life, play.world
    kg = 0.0
    for place in range(world.places):
        if life.has_stored[place] == 1 and place != life.camp:
            for item in range(world.items):
                kg += life.stored[place][item] * world.item_kg[item]
    return kg


@scene_function(returns="list:places")
def left_where(play: Play) -> int:
    """The nearest place, not your camp, where goods of yours lie; () without one."""
    life, world = play.life, play.world
    here = life.place[YOU]
    nearest = NONE
    for place in range(world.places):
        if life.has_stored[place] == 0 or place in (life.camp, here):
            continue
        if nearest == NONE or world.distance_km[here][place] < world.distance_km[here][nearest]:
            nearest = place
    return nearest


@scene_function(returns="number")
def caught(play: Play) -> int:
    """How many animals you took at the last walk of the line."""
    return play.life.caught


@scene_function(returns="number")
def killed(play: Play) -> int:
    """How many animals you killed in the last hunt."""
    return play.life.killed


@scene_function(returns="number")
def shots(play: Play) -> int:
    """How many rounds you fired in the last hunt."""
    return play.life.shots


@scene_function(returns="number")
def spoiled_kg(play: Play) -> float:
    """Food that spoiled in the last days. In kg."""
    return play.life.spoiled_kg


@scene_function(returns="number")
def month_forage(play: Play) -> float:
    """How much the ground gives in this season, from 0 to 1 (October)."""
    return clip(forage_share(month_of(play.life, play.world)), 0.0, 1.0)


@scene_function(returns="number")
def game_about(play: Play) -> float:
    """How far small game is about in this weather, from 0.05 to 1."""
    life = play.life
    return game_activity(play.world, life.air_c, life.wind_ms, life.rain_mm + life.snowfall_mm)
