"""Illness: a fever's race with what the body brings against it. Its numbers belong to body."""

from wintering.arithmetic import clip, exp
from wintering.laws.parameters import Parameter
from wintering.life.chance import chance, normal
from wintering.life.record import Life
from wintering.life.streams import FEVER_STRENGTH, INFECT
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("infects_h", 0.0008, "1/h", 0.0, 1.0, "D", "chance that a bad, dirty wound turns"),
    Parameter(
        "chill_fever_h", 0.00025, "1/h", 0.0, 1.0, "D", "fever, chance when wet, cold and worn"
    ),
    # Fitted to what wound fevers took before there were medicines: the height on the fourth to
    # sixth day, one death in ten to twenty of sound bodies, half of worn ones (Spellberg 2009, M).
    Parameter("fever_grows_day", 0.7, "1/day", 0.0, 5.0, "D", "growth of a middling fever"),
    Parameter("fever_scatter", 0.4, "1", 0.0, 2.0, "D", "how far fevers differ, one SD of its log"),
    Parameter("defence_day", 0.15, "1/day", 0.0, 2.0, "D", "defence a sound body gains against it"),
    Parameter("defence_most", 1.5, "1/day", 0.0, 10.0, "D", "what full defence takes off a fever"),
    Parameter("fever_at_once", 0.06, "1", 0.01, 0.5, "D", "how far a fever is on when it begins"),
)

GONE = 0.02  # fever below which it is over
SLOWED = 0.6  # share of its growth that a fever at its height has lost (D)
KEPT_DAYS = 30.0  # days in which 63 % of a defence is forgotten (D)
WOUND_TURNS = 4.0  # a wound's share in the odds (D)
CLEAN, DIRTY = 0.3, 1.7  # odds of a clean wound, and what full grime adds (D)
FROST_TURNS = 0.5  # frozen skin counts as so much of a wound (D)
RESTING_MET = 1.8  # effort below which a body rests (D)
SLEEPLESS = 0.6  # of it, what one without sleep keeps (D)
NIGHT_H = 8.0  # h of sleep that are enough for it (D)
BY_WEAK, BY_COLD = 0.6, 0.5  # shares of it that full weakness and full cold take (D)
LEAST = 0.05  # of it that nothing takes (D)
RESTED_TURNS = 0.3  # odds of a chill's fever in the rested, beside tiredness (D)
WARDS = 0.7  # share of the odds of a new fever that a full defence takes (D)
HELD = 0.5  # of what a defence does, what it does in the worst state (D)
AT_WORK = 0.6  # of its defence, what one who works keeps (D)


def defends(life: Life) -> float:
    """How well your body can defend itself: fed, rested, warm, slept. Units: 0-1 (D)."""
    fed = 1.0 - BY_WEAK * life.weak
    rest = 1.0
    if life.effort_met >= RESTING_MET:
        rest = AT_WORK
    slept = SLEEPLESS + (1.0 - SLEEPLESS) * clip(life.slept_h / NIGHT_H, 0.0, 1.0)
    return clip(fed * rest * slept * (1.0 - BY_COLD * life.felt_cold), LEAST, 1.0)


def catch(life: Life, world: Tables) -> None:
    """Let a wound turn, or cold and wet bring a fever, this hour. Changes: infection."""
    if life.infection > 0.0:
        return
    par = world.par
    open_skin = clip(life.wound + FROST_TURNS * life.frostbite, 0.0, 1.0)
    odds = par.body_infects_h * open_skin * (CLEAN + DIRTY * life.grime) * WOUND_TURNS
    chilled = life.felt_cold * life.clothes_wet * (RESTED_TURNS + life.tired)
    odds = odds + par.body_chill_fever_h * chilled
    if chance(life, INFECT, 0) < odds * (1.0 - WARDS * life.defence):
        life.infection = clip(par.body_fever_at_once, 0.0, 1.0)


def run_fever(life: Life, world: Tables) -> None:
    """Live an hour of a fever: it grows by itself, and the body's defence grows against it.

    Changes: infection, fever_strength, defence. Source: two that hunt each other, as
    in any acute infection: growth at once, defence in days (D; courses in the tests).
    """
    par = world.par
    if life.infection <= 0.0:
        life.defence = clip(life.defence * exp(-1.0 / (24.0 * KEPT_DAYS)), 0.0, 1.0)
        life.fever_strength = 0.0
        return
    if life.fever_strength <= 0.0:
        drawn = exp(par.body_fever_scatter * normal(life, FEVER_STRENGTH, 0))
        life.fever_strength = clip(drawn, 0.1, 10.0)
    sound = defends(life)
    gained = par.body_defence_day * sound * (1.0 - life.defence)
    life.defence = clip(life.defence + gained / 24.0, 0.0, 1.0)
    grows = par.body_fever_grows_day * life.fever_strength * (1.0 - SLOWED * life.infection)
    falls = par.body_defence_most * life.defence * (HELD + (1.0 - HELD) * sound)
    life.infection = clip(life.infection + life.infection * (grows - falls) / 24.0, 0.0, 1.0)
    if life.infection < GONE and falls > grows:
        life.infection = 0.0
