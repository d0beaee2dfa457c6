"""What it costs to choose between an office and oneself. Its numbers belong to the law of duty."""

from wintering.arithmetic import LN2, clip, exp, smaller
from wintering.laws.feeling import ANXIETY, GUILT, SADNESS, stir, stir_spirits
from wintering.laws.parameters import Parameter
from wintering.life.events import TORN
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("strain", 0.8, "1", 0.0, 5.0, "D", "strain left by a unit of what was set aside"),
    Parameter("strain_days", 4.0, "day", 0.1, 1000.0, "D", "days in which strain halves"),
    Parameter("strain_low", 0.5, "1", 0.0, 5.0, "D", "spirits that a unit set aside takes"),
    Parameter("strain_owed", 0.3, "1", 0.0, 5.0, "D", "debt to whom the heart was set aside for"),
    Parameter(
        "strain_seen", 0.12, "1", 0.0, 5.0, "D", "respect that setting the office aside costs"
    ),
    Parameter("strain_wakes", 0.18, "1", 0.0, 1.0, "D", "strain from which one lies awake"),
)

LEAST_TORN = 0.02  # below it nobody notices having chosen (D)
AWAKE_FROM_H, AWAKE_TO_H = 1, 4  # hours of the night that strain takes (D)

# How an office divides what weighs: shares of the office's and the heart's weights (D).
OFFICE_LEAST, OFFICE_ADDS = 0.4, 0.6
HEART_MOST, HEART_GIVES = 1.3, 0.5
STIRRED_ANXIETY = 0.5  # share of what tears you that stays as unrest (D)


def office_share(world: Tables, person: int) -> float:
    """How much of what an office says counts with someone: more, the heavier it is."""
    return OFFICE_LEAST + OFFICE_ADDS * world.person_office[person]


def heart_share(world: Tables, person: int) -> float:
    """How much of what the heart says counts with someone: less, the heavier the office."""
    return HEART_MOST - HEART_GIVES * world.person_office[person]


def torn_between(office: float, own: float) -> float:
    """How far office and heart pull apart: the lesser of the two where they differ, else 0.

    Where both say the same nobody is torn, however much either weighs.
    """
    if office * own >= 0.0:
        return 0.0
    one = office if office > 0.0 else -office
    other = own if own > 0.0 else -own
    return smaller(one, other)


def strain_now(life: Life, world: Tables, person: int) -> float:
    """What choices between office and heart have left in someone, from 0 to 1; it fades."""
    value = life.strain[person]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.strain_hour[person]
    return value * exp(-LN2 * hours / (24.0 * world.par.duty_strain_days))


def lies_awake(life: Life, world: Tables, person: int) -> bool:
    """Whether what someone set aside keeps them awake at this hour of the night."""
    if life.hour_of_day < AWAKE_FROM_H or life.hour_of_day > AWAKE_TO_H:
        return False
    return strain_now(life, world, person) >= world.par.duty_strain_wakes


def strain(life: Life, world: Tables, person: int, about: int, matter: int, torn: float) -> None:
    """Let what a choice set aside strain someone. Changes: strain, strain_hour; a note of it."""
    left = clip(strain_now(life, world, person) + world.par.duty_strain * torn, 0.0, 1.0)
    life.strain[person] = left
    life.strain_hour[person] = life.hour
    note_event(life, TORN, person, about, matter, torn)


def wear(life: Life, world: Tables, person: int, about: int, matter: int, against: float) -> None:
    """Let someone bear having gone against both selves at once; `against`: the lesser of the two.

    Changes: strain, heart_yielded, office_yielded; your sadness and guilt, or their spirits.
    """
    if against < LEAST_TORN:
        return
    strain(life, world, person, about, matter, against)
    life.heart_yielded[person] = life.heart_yielded[person] + against
    life.office_yielded[person] = life.office_yielded[person] + against
    if person == YOU:
        stir(life, world, SADNESS, against)
        stir(life, world, GUILT, against)
    else:
        stir_spirits(life, world, person, -world.par.duty_strain_low * against)


def bear(
    life: Life, world: Tables, person: int, about: int, matter: int, office: float, own: float,
    did: int,
) -> None:  # fmt: skip
    """Let someone bear a choice between office and heart; `did`: 1 what a sum above 0 says, or -1.

    Changes: strain, spirits (yours: feelings); where the heart gave way, what is owed to whom it
    was about; where the office did, how those who answer to it see them.
    """
    torn = torn_between(office, own)
    if torn < LEAST_TORN:
        return
    strain(life, world, person, about, matter, torn)
    heart_gave_way = (own > 0.0 and did < 0) or (own < 0.0 and did > 0)
    if person == YOU:
        stir(life, world, ANXIETY, STIRRED_ANXIETY * torn)
        stir(life, world, SADNESS if heart_gave_way else GUILT, torn)
    else:
        stir_spirits(life, world, person, -world.par.duty_strain_low * torn)
    if heart_gave_way:
        life.heart_yielded[person] = life.heart_yielded[person] + torn
        if about != NONE and about != person:
            life.debt[person][about] = clip(
                life.debt[person][about] + world.par.duty_strain_owed * torn, 0.0, 1.0
            )
        return
    life.office_yielded[person] = life.office_yielded[person] + torn
    if person == YOU:
        return  # those who answered to you do not see what you do out here
    for other in range(1, world.people):
        if world.person_charge[other] == person:
            life.respect[other][person] = clip(
                life.respect[other][person] - world.par.duty_strain_seen * torn, 0.0, 1.0
            )
