"""Water and need: what the body loses of it, and how want of food and water is felt. Body's."""

from wintering.arithmetic import clip, exp
from wintering.laws.energy import lost_kg
from wintering.laws.parameters import Parameter
from wintering.laws.refeeding import salts_weaken
from wintering.laws.smoke import weakens
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("urine_l_h", 0.06, "L/h", 0.0, 1.0, "M", "water lost in urine"),
    Parameter("skin_l_h", 0.02, "L/h", 0.0, 1.0, "M", "water lost through the skin unnoticed"),
    Parameter("food_water", 0.25, "L/Mcal", 0.0, 2.0, "M", "water that comes with food"),
    Parameter("dry_impairs", 0.02, "1", 0.0, 0.2, "M", "share of body mass short that impairs"),
    Parameter("dry_kills", 0.15, "1", 0.05, 0.3, "M", "share that kills the first"),
    Parameter("dry_kills_all", 0.20, "1", 0.05, 0.4, "M", "share that kills the last"),
    Parameter("protein_harms", 0.35, "1", 0.1, 1.0, "S", "share of energy above which it harms"),
)

BREATH_W = 0.0023  # W of breath's vapour by W made and torr of dryness (O)
BREATH_TORR = 44.0  # torr of vapour in breath (O)
LATENT_WH_G = 0.68  # Wh to make a gram of vapour (O)
SAVES_L = 0.8  # L short from which the kidneys save (D)
SAVED = 0.5  # share of the urine that is then left (M)
PROTEIN_URINE = 1.4  # urine of one who lives on lean meat (D)
THIRST_FULL = 0.08  # share of body mass short at which thirst is all one feels (M)
EMPTY_KCAL, HUNGRY_SUGAR_KCAL = 500.0, 1400.0  # in the gut, and stored, below which one hungers (D)
HUNGER_GUT, HUNGER_SUGAR, HUNGER_LOST = 0.3, 0.3, 1.6  # hunger by an empty gut, sugar, loss (D)
HUNGER_LEAN_MEAT = 1.5  # hunger by each share of protein too much (D)
WEAK_LEAN_MEAT, MOST_LEAN_MEAT = 3.0, 0.4  # weakness by the same, at most (D)
WEAK_HELD_BACK, WEAK_SUGAR, WEAK_FEVER = 0.6, 0.12, 0.5  # by effort not made, sugar, fever (D)
DRY_SPAN, MOST_DRY = 0.12, 0.8  # share of mass short over which want of water weakens, at most (D)
WEAK_FROM, WEAK_TO = 0.08, 0.40  # share of yourself lost over which strength goes (D)


def vapour_torr(air: float) -> float:
    """Vapour in the air, half of what it can hold. Units: °C, torr. Source: Antoine's equation."""
    return 0.5 * exp(18.6686 - 4030.183 / (air + 235.0))


def breath_l(heat_w: float, air: float) -> float:
    """Water breathed out in an hour. Units: W, °C, L. Source: SCIENCE.md 3."""
    dry = BREATH_TORR - clip(vapour_torr(air), 0.0, BREATH_TORR)
    return BREATH_W * heat_w * dry / LATENT_WH_G / 1000.0


def lose_water(life: Life, world: Tables) -> None:
    """Lose an hour's water: breath, skin, sweat, urine. Changes: water_short_l.

    Units: L. Source: SCIENCE.md 3.
    """
    par = world.par
    urine = par.body_urine_l_h
    if life.water_short_l > SAVES_L:
        urine = SAVED * urine
    if life.protein_share > par.body_protein_harms:
        urine = urine * PROTEIN_URINE
    lost = breath_l(life.heat_w, life.air_c) + par.body_skin_l_h + life.sweat_l + urine
    lost = lost - par.body_food_water * life.ate_kcal / 1000.0
    life.water_short_l = clip(life.water_short_l + lost, 0.0, 60.0)


def feel_need(life: Life, world: Tables) -> None:
    """Feel hunger, thirst and strength gone. Changes: hunger, thirst, weak."""
    par = world.par
    empty = 1.0 - clip(life.gut_kcal / EMPTY_KCAL, 0.0, 1.0)
    sugar = 1.0 - clip(life.glycogen_kcal / HUNGRY_SUGAR_KCAL, 0.0, 1.0)
    lost = clip(lost_kg(life, world) / life.mass_start_kg, 0.0, 1.0)
    hunger = HUNGER_GUT * empty + HUNGER_SUGAR * sugar + HUNGER_LOST * lost
    lean_meat = life.protein_share - par.body_protein_harms
    if lean_meat > 0.0:
        hunger = hunger + HUNGER_LEAN_MEAT * lean_meat
    life.hunger = clip(hunger, 0.0, 1.0)
    dry = life.water_short_l / life.mass_start_kg
    life.thirst = clip(dry / THIRST_FULL, 0.0, 1.0)
    weak = (
        clip((lost - WEAK_FROM) / (WEAK_TO - WEAK_FROM), 0.0, 1.0)
        + clip(WEAK_LEAN_MEAT * lean_meat, 0.0, MOST_LEAN_MEAT)
        + WEAK_HELD_BACK * life.held_back
        + WEAK_SUGAR * sugar
        + WEAK_FEVER * life.infection
        + clip((dry - par.body_dry_impairs) / DRY_SPAN, 0.0, MOST_DRY)
        + salts_weaken(life)
        + par.body_frost_weak * life.frostbite
        + par.body_dimmed_weak * life.dimmed
    )
    weak = weak + weakens(life, world)
    life.weak = clip(weak, 0.0, 1.0)
