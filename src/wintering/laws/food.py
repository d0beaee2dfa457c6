"""Food: game, snares, fish, what the ground gives, stores, eating and drinking."""

from wintering.laws.drinking import NUMBERS as DRINKING_NUMBERS
from wintering.laws.drinking import draw_water
from wintering.laws.fishing import NUMBERS as FISHING_NUMBERS
from wintering.laws.fishing import fish, freeze_creek
from wintering.laws.foraging import NUMBERS as FORAGING_NUMBERS
from wintering.laws.foraging import forage, regrow
from wintering.laws.hunting import NUMBERS as HUNTING_NUMBERS
from wintering.laws.hunting import hunt
from wintering.laws.keeping import NUMBERS as KEEPING_NUMBERS
from wintering.laws.keeping import keep_stores
from wintering.laws.meals import NUMBERS as MEALS_NUMBERS
from wintering.laws.meals import eat
from wintering.laws.snares import NUMBERS as SNARES_NUMBERS
from wintering.laws.snares import set_snares, snare_night, walk_snares
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

PARAMETERS = (
    *HUNTING_NUMBERS,
    *SNARES_NUMBERS,
    *FISHING_NUMBERS,
    *FORAGING_NUMBERS,
    *KEEPING_NUMBERS,
    *DRINKING_NUMBERS,
    *MEALS_NUMBERS,
)


def food(life: Life, world: Tables) -> None:
    """Live an hour of food: hunt, snares, fish, gathering, stores, eating and drinking.

    Changes: the fields of Food, gut_kcal, protein_share, water_short_l.
    """
    freeze_creek(life, world)
    hunt(life, world)
    set_snares(life, world)
    walk_snares(life, world)
    fish(life, world)
    forage(life, world)
    snare_night(life, world)
    regrow(life, world)
    keep_stores(life, world)
    draw_water(life, world)
    eat(life, world)
