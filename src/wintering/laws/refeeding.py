"""Refeeding: what long hunger empties, and what eating too fast after it does. Body's numbers."""

from wintering.arithmetic import clip
from wintering.laws.energy import body_mass
from wintering.laws.parameters import Parameter
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("refeed_kcal_kg", 10.0, "kcal/kg/day", 1.0, 60.0, "S", "what the starved may eat"),
    Parameter("refeed_days", 5.0, "day", 1.0, 30.0, "S", "days in which eating refills them"),
    Parameter("emptied_from", 3.0, "day", 0.0, 60.0, "S", "days of hunger until it begins"),
    Parameter("emptied_by", 14.0, "day", 1.0, 120.0, "D", "days of hunger that empty a body"),
    Parameter("refeed_harm", 0.3, "1/day", 0.0, 2.0, "D", "salts lost, at twice what may be eaten"),
    Parameter(
        "salts_back_day", 0.15, "1/day", 0.0, 2.0, "D", "share of lost salts that comes back"
    ),
)

EATS = 0.5  # share of what may be eaten from which one is eating again (D)
MOST_TOO_FAST = 3.0  # times too much beyond which more does no more harm (D)
FEELS_SALTS = 0.6  # salts below which strength goes (D)


def refeed(life: Life, world: Tables) -> None:
    """Let hunger empty the stores of salts, and eating refill them, from the blood.

    Changes: emptied, blood_salts. Units: 1, of what a fed body has.
    Source: SCIENCE.md 3 (Mehanna 2008: no more than 10 kcal/kg/day for 4 to 7 days); the
    phosphate of the blood goes into cells that begin to burn sugar again.
    """
    par = world.par
    allowed = par.body_refeed_kcal_kg * body_mass(life)
    span = par.body_emptied_by - par.body_emptied_from
    if span < 0.1:
        span = 0.1
    eats = clip(life.fed_kcal_day / allowed, 0.0, 1.0)
    if life.fed_kcal_day > EATS * allowed:
        life.emptied = clip(life.emptied - eats / (24.0 * par.body_refeed_days), 0.0, 1.0)
    elif life.starved_days > par.body_emptied_from:
        life.emptied = clip(life.emptied + 1.0 / (24.0 * span), 0.0, 1.0)
    too_fast = clip(life.fed_kcal_day / allowed - 1.0, 0.0, MOST_TOO_FAST)
    lost = par.body_refeed_harm * life.emptied * too_fast
    back = par.body_salts_back_day * (1.0 - life.blood_salts)
    life.blood_salts = clip(life.blood_salts + (back - lost) / 24.0, 0.0, 1.0)


def salts_weaken(life: Life) -> float:
    """Strength that want of salts takes. Units: 0-1."""
    return clip((FEELS_SALTS - life.blood_salts) / FEELS_SALTS, 0.0, 1.0)
