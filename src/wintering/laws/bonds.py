"""The law of bonds: trust, warmth, respect, fear, longing, debt; and forgiveness."""

from wintering.arithmetic import clip, exp, log
from wintering.laws.facing import weight_of
from wintering.laws.feeling import ANGER, felt, spirits_now, stir_spirits
from wintering.laws.meanings import FACT_PAIR
from wintering.laws.news import come_true, fact_of, learn
from wintering.laws.parameters import Parameter
from wintering.life.chance import chance
from wintering.life.events import BOND_HARMED, BOND_MENDED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import QUARREL
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "trust_gain", 0.008, "1", 0.0, 1.0, "D", "trust gained in a good talk, of what lacks"
    ),
    Parameter("trust_loss", 4.0, "1", 1.0, 10.0, "M: 3-5", "how much more a bad one takes"),
    Parameter("warmth_gain", 0.0025, "1", 0.0, 1.0, "D", "warmth gained in a good talk"),
    Parameter("quarrel", 0.06, "1", 0.0, 1.0, "D", "chance of a quarrel between sore people"),
    Parameter("fear_days", 10.0, "day", 0.1, 1000.0, "D", "days in which fear of someone halves"),
    Parameter("longing_days", 20.0, "day", 0.1, 1000.0, "D", "days apart in which longing grows"),
    Parameter("forgive_time", 0.443, "1", 0.0, 5.0, "O: McCullough 2010", "log-odds by ln(1+days)"),
    Parameter("forgive_intent", 0.49, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of seen intent"),
    Parameter("forgive_empathy", 0.51, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of empathy"),
    Parameter("forgive_apology", 0.42, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of an apology"),
    Parameter("forgive_anger", 0.41, "1", 0.0, 5.0, "O: Fehr 2010", "correlate of anger"),
    Parameter(
        "forgive_scale", 4.0, "1", 0.0, 20.0, "D", "log-odds from none to all of a correlate"
    ),
    Parameter("pair", 0.72, "1", 0.0, 1.0, "D", "warmth on both sides that makes a pair"),
)

TRUST = 0
WARMTH = 1
RESPECT = 2
FRIGHT = 3
LONGING = 4
DEBT = 5

BOND_NAMES = (
    "bond_trust",
    "bond_warmth",
    "bond_respect",
    "bond_fear",
    "bond_longing",
    "bond_debt",
)

DRAWN = 0.1  # two are drawn to each other when their longing at the start adds up to more
LN2 = 0.6931471805599453


def fear_of(life: Life, world: Tables, who: int, whom: int) -> float:
    """How far someone fears another now; fear halves in days without new cause."""
    hours = life.hour - life.fright_hour[who][whom]
    return life.fright[who][whom] * exp(-LN2 * hours / (24.0 * world.par.bonds_fear_days))


def longing_for(life: Life, world: Tables, who: int, whom: int) -> float:
    """How someone longs for another now: it grows toward their warmth with the days apart."""
    apart = (life.hour - life.together_hour[who][whom]) / 24.0
    base = life.longing[who][whom]
    lack = life.warmth[who][whom] - base
    if lack <= 0.0:
        return base
    return clip(base + lack * (1.0 - exp(-apart / world.par.bonds_longing_days)), 0.0, 1.0)


def bond_of(life: Life, world: Tables, who: int, whom: int, dimension: int) -> float:
    """One dimension of what someone feels toward another, from 0 to 1."""
    if dimension == TRUST:
        return life.trust[who][whom]
    if dimension == WARMTH:
        return life.warmth[who][whom]
    if dimension == RESPECT:
        return life.respect[who][whom]
    if dimension == FRIGHT:
        return fear_of(life, world, who, whom)
    if dimension == LONGING:
        return longing_for(life, world, who, whom)
    return life.debt[who][whom]


def set_bond(life: Life, who: int, whom: int, dimension: int, value: float) -> None:
    """Set one dimension. Changes: that bond; trust stays below its cap."""
    kept = clip(value, 0.0, 1.0)
    if dimension == TRUST:
        life.trust[who][whom] = clip(kept, 0.0, life.trust_cap[who][whom])
    elif dimension == WARMTH:
        life.warmth[who][whom] = kept
    elif dimension == RESPECT:
        life.respect[who][whom] = kept
    elif dimension == FRIGHT:
        life.fright[who][whom] = kept
        life.fright_hour[who][whom] = life.hour
    elif dimension == LONGING:
        life.longing[who][whom] = kept
    else:
        life.debt[who][whom] = kept


def mend(life: Life, world: Tables, who: int, whom: int, dimension: int, amount: float) -> None:
    """Raise a dimension by a share of what it lacks; trust also makes some of a wrong good.

    Changes: that bond; apology. Source: gain a+ (1 - T) (M).
    """
    now = bond_of(life, world, who, whom, dimension)
    set_bond(life, who, whom, dimension, now + amount * (1.0 - now))
    if life.wrong[who][whom] > 0.0 and dimension <= RESPECT:
        life.apology[who][whom] = clip(
            life.apology[who][whom] + amount * (1.0 - life.apology[who][whom]), 0.0, 1.0
        )
    note_event(life, BOND_MENDED, who, whom, dimension, amount)


def harm(life: Life, world: Tables, who: int, whom: int, dimension: int, amount: float) -> None:
    """Lower a dimension by a share of what is there; trust is lost several times as fast.

    Changes: that bond. Source: loss a- T, a-/a+ = 3 to 5 (M).
    """
    now = bond_of(life, world, who, whom, dimension)
    share = amount
    if dimension == TRUST:
        share = clip(amount * world.par.bonds_trust_loss, 0.0, 1.0)
    set_bond(life, who, whom, dimension, now - share * now)
    note_event(life, BOND_HARMED, who, whom, dimension, amount)


def forgiving_log_odds(days: float, world: Tables) -> float:
    """What time alone adds to the log-odds of forgiving: .443 ln(1 + days).

    Source: McCullough 2010: about +2 by three months.
    """
    return world.par.bonds_forgive_time * log(1.0 + days)


def forgives(life: Life, world: Tables, who: int, whom: int) -> float:
    """The chance, from 0 to 1, that someone has forgiven another; 1 where nothing was done.

    Source: SCIENCE.md section 7: time, seen intent, empathy, apology, anger.
    """
    wrong = life.wrong[who][whom]
    if wrong <= 0.0:
        return 1.0
    days = (life.hour - life.wrong_hour[who][whom]) / 24.0
    scale = world.par.bonds_forgive_scale
    empathy = life.warmth[who][whom]
    anger = 0.0
    intent = 0.5
    if who == YOU:
        empathy = 0.5 * empathy + 0.5 * life.understanding
        anger = felt(life, world, ANGER)
        intent = 1.0 - life.understanding
    z = -2.0 - 2.0 * wrong + forgiving_log_odds(days, world)
    z = z - scale * world.par.bonds_forgive_intent * (intent - 0.5)
    z = z + scale * world.par.bonds_forgive_empathy * (empathy - 0.3)
    z = z + scale * world.par.bonds_forgive_apology * life.apology[who][whom]
    z = z - scale * world.par.bonds_forgive_anger * anger
    return 1.0 / (1.0 + exp(-z))


def forgives_self(life: Life, world: Tables, memory: int) -> float:
    """How far you have forgiven yourself a memory: what is released, less what still weighs."""
    return clip(life.released[memory] * (1.0 - 0.5 * weight_of(life, world, memory)), 0.0, 1.0)


def talk(life: Life, world: Tables, who: int, whom: int) -> None:
    """Let a talk do its good or harm, both ways.

    Changes: trust, warmth, longing, together_hour, spirits.
    """
    life.together_hour[who][whom] = life.hour
    life.together_hour[whom][who] = life.hour
    sore = world.person_grudge[who] + world.person_grudge[whom]
    sore = sore - 0.3 * (spirits_now(life, world, who) + spirits_now(life, world, whom))
    if chance(life, QUARREL, who) < world.par.bonds_quarrel * clip(sore, 0.0, 2.0):
        loss = clip(world.par.bonds_trust_gain * world.par.bonds_trust_loss, 0.0, 1.0)
        life.trust[whom][who] = clip(life.trust[whom][who] * (1.0 - loss), 0.0, 1.0)
        life.warmth[whom][who] = clip(life.warmth[whom][who] * (1.0 - 0.5 * loss), 0.0, 1.0)
        stir_spirits(life, world, who, -0.06)
        stir_spirits(life, world, whom, -0.06)
        return
    warm_up(life, world, who, whom)
    warm_up(life, world, whom, who)
    lift = 0.02 * (world.person_kindness[who] + life.warmth[who][whom] - 1.0)
    stir_spirits(life, world, who, lift)
    stir_spirits(life, world, whom, lift)


def warm_up(life: Life, world: Tables, who: int, whom: int) -> None:
    """What a good talk adds to one side. Changes: trust, warmth, longing.

    Warmth answers warmth: it grows toward what the other shows, never by itself to the top.
    """
    liking = 0.5 * world.person_kindness[whom] + 0.7 * life.warmth[whom][who] + 0.15
    gap = clip(liking, 0.0, 1.0) - life.warmth[who][whom]
    if gap > 0.0:
        life.warmth[who][whom] = clip(
            life.warmth[who][whom] + world.par.bonds_warmth_gain * gap, 0.0, 1.0
        )
    life.trust[who][whom] = clip(
        life.trust[who][whom] + world.par.bonds_trust_gain * (1.0 - life.trust[who][whom]) * 0.5,
        0.0,
        life.trust_cap[who][whom],
    )
    life.longing[who][whom] = clip(life.longing[who][whom] * 0.98, 0.0, 1.0)


def pair_off(life: Life, world: Tables) -> None:
    """Let two who have grown close be known as a pair. Changes: the fact that means it."""
    fact = fact_of(world, FACT_PAIR)
    if fact == NONE or life.fact_is_true[fact] == 1 or world.fact_about[fact] <= YOU:
        return
    one = world.fact_about[fact]
    enough = world.par.bonds_pair
    for other in range(1, world.people):
        if (
            other != one
            and world.start_longing[one][other] + world.start_longing[other][one] > DRAWN
            and life.warmth[one][other] >= enough
            and life.warmth[other][one] >= enough
            and life.place[one] == life.place[other]
        ):
            come_true(life, world, fact)
            learn(life, world, one, fact, 1.0, NONE)
            learn(life, world, other, fact, 1.0, NONE)
            return


def press_on_all(life: Life, world: Tables) -> None:
    """Let a day of frost or rain press on everyone's spirits, and a fair one lift them a little.

    Changes: spirits.
    """
    lift = 0.01
    if life.wet_today == 1:
        lift = lift - 0.03
    if life.country_c < 0.0:
        lift = lift - 0.05 * clip(-life.country_c / 10.0, 0.0, 1.0) - 0.02
    for person in range(1, world.people):
        stir_spirits(life, world, person, lift)


def bonds(life: Life, world: Tables) -> None:
    """Let those who talk this hour come closer or fall out.

    Changes: the bonds of those who talk, their spirits.
    Source: SCIENCE.md section 7.
    """
    for person in range(1, world.people):
        other = life.talks_to[person]
        if other != NONE:
            talk(life, world, person, other)
    if life.hour_of_day == 19:
        pair_off(life, world)
        press_on_all(life, world)
