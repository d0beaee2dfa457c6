"""The law of bonds: trust, warmth, respect, fear, longing, debt; and forgiveness."""

from wintering.arithmetic import LN2, clip, exp
from wintering.laws.appraisal import appraise_meeting, appraise_quarrel, parted_long
from wintering.laws.feeling import ANGER, felt_by, spirits_now, stir_spirits
from wintering.laws.forgiving import forgives as forgives
from wintering.laws.forgiving import resents
from wintering.laws.meanings import FACT_PAIR
from wintering.laws.news import come_true, fact_of, learn
from wintering.laws.parameters import Parameter
from wintering.laws.standing import read_regard, show_regard, take_guard
from wintering.laws.worth_telling import share_of_meeting
from wintering.life.chance import chance
from wintering.life.events import BOND_HARMED, BOND_MENDED, QUARRELLED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import QUARREL
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "trust_gain", 0.004, "1", 0.0, 1.0, "D", "trust gained in a good talk, of what lacks"
    ),
    Parameter("trust_loss", 4.0, "1", 1.0, 10.0, "M: 3-5", "how much more a bad one takes"),
    Parameter("warmth_gain", 0.0025, "1", 0.0, 1.0, "D", "warmth gained in a good talk"),
    Parameter("warmth_loss", 0.016, "1", 0.0, 1.0, "D", "share of warmth that a quarrel takes"),
    Parameter("quarrel", 0.06, "1", 0.0, 1.0, "D", "chance of a quarrel between sore people"),
    Parameter("resenting", 1.0, "1", 0.0, 5.0, "D", "how sore a wrong makes that is not forgiven"),
    Parameter("angry", 1.0, "1", 0.0, 5.0, "D", "how sore whatever anger is felt makes, of each"),
    Parameter("fear_days", 10.0, "day", 0.1, 1000.0, "D", "days in which fear of someone halves"),
    Parameter("longing_days", 20.0, "day", 0.1, 1000.0, "D", "days apart in which longing grows"),
    Parameter("longing_ease", 0.02, "1", 0.0, 1.0, "D", "share of longing that a talk eases"),
    Parameter("deceived", 0.3, "1", 0.0, 1.0, "D", "share of trust lost at once when deceived"),
    Parameter(
        "scar",
        0.8,
        "1",
        0.0,
        1.0,
        "O: Schweitzer 2006; size D",
        "share of the trust before a deception that can ever be won back",
    ),
    Parameter("pair", 0.72, "1", 0.0, 1.0, "D", "warmth on both sides that makes a pair"),
    Parameter("easy", 0.8, "1", 0.0, 1.0, "D", "how easily one who was left believes it was done"),
    Parameter(
        "easy_thought", 0.2, "1", 0.0, 1.0, "D", "how easily whoever left believes you think it was"
    ),
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
MOST_SORE = 2.0  # soreness beyond which a quarrel grows no likelier (D)
SPIRITS_SOOTHE = 0.3  # soreness that the best spirits of one side take away (D)
QUARREL_LOWERS = 0.06  # what a quarrel takes from the spirits of both (D)
TALK_LIFTS = 0.02  # what a talk with someone kind and dear adds to them (D)
LIKED_BY_KINDNESS = 0.5  # how far a kind temper makes one liked (D)
LIKED_BY_WARMTH = 0.7  # how far warmth shown is answered (D)
LIKED_AT_ALL = 0.15  # how far anyone is (D)
EVENING_H = 19  # hour of the day at which a day's showing is taken in
FAIR_DAY = 0.01  # what a fair day adds to everyone's spirits (D)
WET_DAY = 0.03  # what a wet one takes (D)
FROST_DAY = 0.02  # what any frost takes (D)
COLD_DAY = 0.05  # and what bitter frost takes besides (D)
BITTER_K = 10.0  # kelvin below freezing at which frost is bitter (D)


def fear_of(life: Life, world: Tables, who: int, whom: int) -> float:
    """How far someone fears another now; fear halves in days without new cause."""
    hours = life.hour - life.fright_hour[who][whom]
    return life.fright[who][whom] * exp(-LN2 * hours / (24.0 * world.par.bonds_fear_days))


def longing_for(life: Life, world: Tables, who: int, whom: int) -> float:
    """How someone longs for another now: it grows with the days apart, by how warm they are.

    It needs neither trust nor forgiveness, and can outgrow both. Longing of its own goes on to
    grow from where it stood: it closes a share of what it lacks, which is their warmth (D).
    """
    apart = (life.hour - life.together_hour[who][whom]) / 24.0
    base = life.longing[who][whom]
    lack = life.warmth[who][whom] * (1.0 - base)
    return clip(base + lack * (1.0 - exp(-apart / world.par.bonds_longing_days)), 0.0, 1.0)


def longing_at_most(life: Life, who: int, whom: int) -> float:
    """How far someone can come to long for another, however long they are apart."""
    base = life.longing[who][whom]
    return clip(base + life.warmth[who][whom] * (1.0 - base), 0.0, 1.0)


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

    Changes: that bond; apology; with warmth, what the other makes of it.
    Source: gain a+ (1 - T) (M).
    """
    now = bond_of(life, world, who, whom, dimension)
    set_bond(life, who, whom, dimension, now + amount * (1.0 - now))
    if life.wrong[who][whom] > 0.0 and dimension <= RESPECT:
        life.apology[who][whom] = clip(
            life.apology[who][whom] + amount * (1.0 - life.apology[who][whom]), 0.0, 1.0
        )
    if dimension == WARMTH:
        show_regard(life, who, whom, amount)
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


def soreness(life: Life, world: Tables, who: int, whom: int) -> float:
    """How ready two are to fall out, from 0: by temper, spirits, anger, what is not forgiven."""
    sore = world.person_grudge[who] + world.person_grudge[whom]
    lifted = spirits_now(life, world, who) + spirits_now(life, world, whom)
    held = resents(life, world, who, whom) + resents(life, world, whom, who)
    sore = sore - SPIRITS_SOOTHE * lifted + world.par.bonds_resenting * held
    angry = felt_by(life, world, who, ANGER) + felt_by(life, world, whom, ANGER)
    sore = sore + world.par.bonds_angry * angry
    return clip(sore, 0.0, MOST_SORE)


def talk(life: Life, world: Tables, who: int, whom: int, share: float) -> None:
    """Let a talk, of a share of a meeting's length, do its good or harm, both ways.

    Changes: trust, warmth, longing, guess, together_hour, spirits.
    """
    long = parted_long(world, (life.hour - life.together_hour[who][whom]) / 24.0)
    appraise_meeting(life, world, who, whom, long)
    appraise_meeting(life, world, whom, who, long)
    life.together_hour[who][whom] = life.hour
    life.together_hour[whom][who] = life.hour
    sore = soreness(life, world, who, whom)
    if chance(life, QUARREL, who) < world.par.bonds_quarrel * sore:
        fall_out(life, world, who, whom)
        return
    warm_up(life, world, who, whom, share)
    warm_up(life, world, whom, who, share)
    read_regard(life, world, who, whom, share)
    read_regard(life, world, whom, who, share)
    lift = TALK_LIFTS * share * (world.person_kindness[who] + life.warmth[who][whom] - 1.0)
    stir_spirits(life, world, who, lift)
    stir_spirits(life, world, whom, lift)


def fall_out(life: Life, world: Tables, who: int, whom: int) -> None:
    """A quarrel: the one who is turned on loses trust, four times what a good talk gives.

    Changes: trust, warmth, spirits of both. Source: loss a- T, a-/a+ = 3 to 5 (M).
    """
    par = world.par
    loss = clip(par.bonds_trust_gain * par.bonds_trust_loss, 0.0, 1.0)
    life.trust[whom][who] = clip(life.trust[whom][who] * (1.0 - loss), 0.0, 1.0)
    life.warmth[whom][who] = clip(life.warmth[whom][who] * (1.0 - par.bonds_warmth_loss), 0.0, 1.0)
    stir_spirits(life, world, who, -QUARREL_LOWERS)
    stir_spirits(life, world, whom, -QUARREL_LOWERS)
    appraise_quarrel(life, world, who, whom)
    note_event(life, QUARRELLED, who, whom, life.place[who], loss)


def warm_up(life: Life, world: Tables, who: int, whom: int, share: float) -> None:
    """What a good talk adds to one side, by its length. Changes: trust, warmth, longing.

    Warmth answers warmth: it grows toward what the other shows, never by itself to the top.
    """
    par = world.par
    liking = LIKED_BY_KINDNESS * world.person_kindness[whom] + LIKED_AT_ALL
    liking = clip(liking + LIKED_BY_WARMTH * life.warmth[whom][who], 0.0, 1.0)
    gap = liking - life.warmth[who][whom]
    if gap > 0.0:
        life.warmth[who][whom] = clip(
            life.warmth[who][whom] + par.bonds_warmth_gain * share * gap, 0.0, 1.0
        )
    trust = life.trust[who][whom]
    trust = trust + par.bonds_trust_gain * share * (1.0 - trust)
    life.trust[who][whom] = clip(trust, 0.0, life.trust_cap[who][whom])
    life.longing[who][whom] = clip(
        life.longing[who][whom] * (1.0 - par.bonds_longing_ease * share), 0.0, 1.0
    )


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
    lift = FAIR_DAY
    if life.wet_today == 1:
        lift = lift - WET_DAY
    if life.country_c < 0.0:
        lift = lift - FROST_DAY - COLD_DAY * clip(-life.country_c / BITTER_K, 0.0, 1.0)
    for person in range(1, world.people):
        stir_spirits(life, world, person, lift)


def bonds(life: Life, world: Tables) -> None:
    """Let those who talk this hour come closer or fall out; each evening, what the day showed.

    Changes: the bonds of those who talk, their guesses, their spirits; what you make of a guard.
    Source: SCIENCE.md section 7.
    """
    for person in range(1, world.people):
        other = life.talks_to[person]
        if other != NONE:
            talk(life, world, person, other, share_of_meeting(life, world, person))
    if life.hour_of_day == EVENING_H:
        pair_off(life, world)
        press_on_all(life, world)
        take_guard(life, world)
