"""The ledger: what the laws noted is copied once, kept within bounds, and survives a save."""

from __future__ import annotations

from story.samples import begun, through_json
from wintering.laws import reasons
from wintering.laws.matters import ANSWER_NOD, MATTER_PASS
from wintering.life import YOU
from wintering.life.names import EVENTS_KEPT
from wintering.life.notes import note_decision, note_event, note_weight
from wintering.story.ledger import EVENTS_HELD, Decision, Ledger, Weight

KIND = 130


def test_an_event_is_copied_once() -> None:
    life = begun().course.life
    ledger = Ledger()
    ledger.copy_new(life)
    many = len(ledger.events)
    note_event(life, KIND, 1, YOU, 2, 0.5)
    ledger.copy_new(life)
    ledger.copy_new(life)
    assert len(ledger.events) == many + 1
    event = next(ledger.newest_events())
    assert (event.kind, event.who, event.what, event.amount) == (KIND, 1, 2, 0.5)


def test_a_decision_keeps_its_weights() -> None:
    life = begun().course.life
    note_decision(life, 1, MATTER_PASS, ANSWER_NOD, -0.3, 0.8)
    note_weight(life, reasons.REASON_GUN, -0.5, YOU)
    note_weight(life, reasons.REASON_HANDS_OPEN, 0.4, YOU)
    ledger = Ledger()
    ledger.copy_new(life)
    assert next(ledger.newest_decisions()) == Decision(
        hour=life.hour,
        who=1,
        matter=MATTER_PASS,
        answer=ANSWER_NOD,
        office=-0.3,
        person=0.8,
        weights=(
            Weight(reasons.REASON_GUN, -0.5, YOU),
            Weight(reasons.REASON_HANDS_OPEN, 0.4, YOU),
        ),
    )


def test_more_events_than_the_ring_holds_lose_only_the_oldest() -> None:
    life = begun().course.life
    ledger = Ledger()
    ledger.copy_new(life)
    ledger.events.clear()
    for number in range(EVENTS_KEPT + 10):
        note_event(life, KIND, YOU, YOU, number, 0.0)
    ledger.copy_new(life)
    assert len(ledger.events) == EVENTS_KEPT
    assert ledger.events[0][4] == 10


def test_the_ledger_has_bounds() -> None:
    life = begun().course.life
    ledger = Ledger()
    for number in range(EVENTS_HELD + 50):
        note_event(life, KIND, YOU, YOU, number, 0.0)
        ledger.copy_new(life)
    assert len(ledger.events) == EVENTS_HELD


def test_it_survives_a_save() -> None:
    session = begun()
    session.choose(0)
    ledger = session.course.ledger
    assert ledger.tellings
    assert ledger.choices
    again = Ledger.from_data(through_json(ledger.as_data()))
    assert again.as_data() == ledger.as_data()
