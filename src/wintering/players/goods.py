"""What you have, by the names the world gives it, in amounts a hand can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.laws.snares import loops_standing
from wintering.laws.stores import in_reach

if TYPE_CHECKING:
    from wintering.life import Life
    from wintering.story.world import World

# Less than this of a food is crumbs. kg
_CRUMBS_KG = 0.02
_LITTLE_KG = 0.25


def goods(life: Life, world: World) -> tuple[tuple[str, str], ...]:
    """Each thing you have and how much of it, in the world's order; then wood and water."""
    tables, labels = world.tables, world.declarations.labels("item")
    rows: list[tuple[str, str]] = []
    for each in range(tables.items):
        amount = in_reach(life, each)
        if tables.item_is_food[each]:
            if amount >= _CRUMBS_KG:
                rows.append((labels[each], weight(amount)))
        elif round(amount) >= 1:
            rows.append((labels[each], "" if round(amount) == 1 else str(round(amount))))
    if life.water_l >= 0.1:
        rows.append(("water", "ice" if life.water_frozen > 0.9 else litres(life.water_l)))
    if life.wood_dry_kg >= 1.0:
        rows.append(("dry wood, at the pile", weight(life.wood_dry_kg)))
    if life.wood_wet_kg >= 1.0:
        rows.append(("wet wood, at the pile", weight(life.wood_wet_kg)))
    if loops_standing(life, tables):
        rows.append(("loops standing", str(loops_standing(life, tables))))
    return tuple(rows)


def weight(kg: float) -> str:
    """A weight as a hand tells it. Units: kg."""
    if kg < _LITTLE_KG:
        return "a handful"
    if kg < 10.0:
        return f"about {round(kg * 2) / 2:g} kg"
    return f"about {round(kg / 5) * 5} kg"


def litres(amount: float) -> str:
    """A measure of water as an eye tells it. Units: L."""
    return f"about {round(amount * 2) / 2:g} l" if amount >= 0.5 else "a mouthful"
