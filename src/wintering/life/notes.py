"""How laws tell the ledger what happened and what was decided, and why.

Both are rings of declared capacity (life.names): the newest stand, the oldest is written
over. A played life copies them into its ledger after every hour.
"""

from wintering.arithmetic import clip
from wintering.life.names import DECISIONS_KEPT, EVENTS_KEPT, WEIGHTS_KEPT
from wintering.life.record import Life

WEIGHT_HIGHEST = 100.0  # the declared range of a weight


def note_event(life: Life, kind: int, who: int, whom: int, what: int, amount: float) -> None:
    """Note that something happened (kinds: life.events). Changes: the ring of events."""
    slot = life.event_count % EVENTS_KEPT
    life.event_hour[slot] = life.hour
    life.event_kind[slot] = kind
    life.event_who[slot] = who
    life.event_whom[slot] = whom
    life.event_what[slot] = what
    life.event_amount[slot] = amount
    life.event_count = life.event_count + 1


def note_decision(
    life: Life, who: int, matter: int, answer: int, office: float, person: float
) -> None:
    """Note that someone decided, and what office and person weighed.

    Changes: the ring of decisions.
    """
    slot = life.decision_count % DECISIONS_KEPT
    life.decision_hour[slot] = life.hour
    life.decision_who[slot] = who
    life.decision_matter[slot] = matter
    life.decision_answer[slot] = answer
    life.decision_office[slot] = clip(office, -WEIGHT_HIGHEST, WEIGHT_HIGHEST)
    life.decision_person[slot] = clip(person, -WEIGHT_HIGHEST, WEIGHT_HIGHEST)
    life.decision_weights[slot] = 0
    life.decision_count = life.decision_count + 1


def note_weight(life: Life, reason: int, amount: float, about: int) -> None:
    """Note one reason of the newest decision and how much it weighed.

    Changes: the weights of that decision; a ninth is let go.
    """
    if life.decision_count == 0:
        return
    slot = (life.decision_count - 1) % DECISIONS_KEPT
    place = life.decision_weights[slot]
    if place >= WEIGHTS_KEPT:
        return
    life.weight_reason[slot][place] = reason
    life.weight_amount[slot][place] = clip(amount, -WEIGHT_HIGHEST, WEIGHT_HIGHEST)
    life.weight_about[slot][place] = about
    life.decision_weights[slot] = place + 1
