"""The tracing life: the same life to the bit, and all that was done to it can be taken back."""

from __future__ import annotations

import pytest

from story.samples import tiny
from wintering.laws.hour import live_hour
from wintering.laws.start import start
from wintering.life import Life, new_life
from wintering.life.chance import chance
from wintering.life.saved import field_bytes, from_plain, to_plain
from wintering.life.slots import Slots, flattened
from wintering.life.tracing import TracingLife, begin_tracing

HOURS = 60


def begun(seed: int = 5) -> Life:
    life = new_life(tiny().sizes, seed)
    start(life, tiny().tables)
    return life


def traced(life: Life) -> TracingLife:
    """A copy of a life, traced."""
    copy = from_plain(to_plain(life), tiny().sizes)
    return begin_tracing(copy, Slots(tiny().sizes))


def test_a_traced_life_is_the_same_life() -> None:
    plain = begun()
    tracing = traced(plain)
    for _ in range(HOURS):
        live_hour(plain, tiny().tables)
        live_hour(tracing, tiny().tables)
    assert field_bytes(tracing) == field_bytes(plain)
    assert to_plain(tracing) == to_plain(plain)


def test_reading_does_not_change_what_is_lived() -> None:
    plain = begun()
    tracing = traced(plain)
    for _ in range(HOURS):
        tracing.trace.reads = set()
        live_hour(plain, tiny().tables)
        live_hour(tracing, tiny().tables)
    assert field_bytes(tracing) == field_bytes(plain)


def test_hours_are_taken_back_write_by_write() -> None:
    tracing = traced(begun())
    before = flattened(tracing)
    for _ in range(HOURS):
        live_hour(tracing, tiny().tables)
    assert flattened(tracing) != before
    for write in reversed(tracing.trace.writes):
        assert tracing.value(write.slot) == write.new
        tracing.put(write.slot, write.old)
    assert flattened(tracing) == before


def test_every_slot_is_found_by_its_name_again() -> None:
    slots = Slots(tiny().sizes)
    values = flattened(begun())
    assert len(values) == slots.many
    for slot in range(slots.many):
        assert slots.slot(slots.field_of(slot).name, slots.indices_of(slot)) == slot


def test_a_slot_holds_what_its_field_does() -> None:
    life = begun()
    tracing, slots = traced(life), Slots(tiny().sizes)
    life.warmth[1][0] = 0.625
    tracing.warmth[1][0] = 0.625
    assert tracing.value(slots.slot("warmth", (1, 0))) == 0.625
    assert flattened(life)[slots.slot("warmth", (1, 0))] == 0.625
    assert tracing.value(slots.slot("core_c")) == life.core_c


def test_slots_that_are_not_there_are_refused() -> None:
    slots = Slots(tiny().sizes)
    with pytest.raises(KeyError):
        slots.slot("no_such_field")
    with pytest.raises(IndexError):
        slots.slot("warmth", (1,))
    with pytest.raises(IndexError):
        slots.slot("warmth", (1, 99))


def test_reads_and_writes_are_told_apart() -> None:
    tracing, slots = traced(begun()), Slots(tiny().sizes)
    tracing.trace.reads = set()
    tracing.hunger = tracing.thirst + 0.25
    _ = tracing.hunger  # its own, not what it was before
    tracing.trust[1][0] = 0.5 * tracing.trust[0][1] + 0.015625
    assert tracing.trace.reads == {slots.slot("thirst"), slots.slot("trust", (0, 1))}
    written = [slots.field_of(write.slot).name for write in tracing.trace.writes]
    assert written == ["hunger", "trust"]
    assert tracing.trace.writes[0].by.co_name == "test_reads_and_writes_are_told_apart"


def test_a_draw_is_recorded_and_can_come_otherwise() -> None:
    plain = begun()
    tracing = traced(plain)
    tracing.trace.reads = set()
    assert chance(tracing, 104, 3) == chance(plain, 104, 3)
    assert {(draw.stream, draw.which) for draw in tracing.trace.draws} == {(104, 3)}
    tracing.trace.redrawn = {104: 1}
    assert chance(tracing, 104, 3) != chance(plain, 104, 3)
    assert chance(tracing, 105, 3) == chance(plain, 105, 3)


def test_whoever_holds_the_life_holds_the_traced_one() -> None:
    life = begun()
    live_hour(life, tiny().tables)
    kept = to_plain(life)
    tracing = begin_tracing(life, Slots(tiny().sizes))
    assert tracing is life
    assert to_plain(life) == kept
    life.hunger = 0.5 * life.hunger + 0.25
    assert len(tracing.trace.writes) == 1


def test_a_number_goes_only_into_a_slot() -> None:
    tracing = traced(begun())
    with pytest.raises(TypeError, match="one by one"):
        tracing.warmth = []
    with pytest.raises(TypeError, match="one by one"):
        tracing.warmth[0][0:1] = [0.5]
