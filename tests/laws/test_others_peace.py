"""The peace of the others: what it is made of, that nobody is told, and what tells them later."""

from __future__ import annotations

from laws.hearts_samples import begin_life, parameters, pass_hours
from laws.test_carried import DEED, LEAVER, LISTENER, PARTING, SHARER
from laws.test_others_cues import COOK, CUT, WORLD, by_day
from wintering.laws.feeling import GUILT, spirits_now, stir_in
from wintering.laws.others import others_day, others_night, withdrawn, worst_fear
from wintering.laws.others_peace import make_peace_of, pass_by_of, weighs_still
from wintering.laws.talking import patience_min
from wintering.life.events import OTHER_AT_PEACE
from wintering.life.names import NONE
from wintering.life.record import Life

PAR = WORLD.par
LONG = 200  # days after which peace stands where its causes put it
CUED = 0.8


def settled(
    person: int = SHARER, *, nights: float = 0.0, burden: float = 0.0, let_go: float = 0.5
) -> Life:
    """A life in which someone has long slept so, feared so and let go so much."""
    life = begin_life(WORLD)
    life.nightmares_of[person] = 1
    for memory in range(WORLD.memories):
        life.laid_down[person][memory] = let_go
    for _ in range(LONG):
        make_peace_of(life, WORLD, person, nights, burden)
    return life


def told(life: Life) -> int:
    """How many peaces the ledger knows of."""
    kinds = [life.event_kind[each] for each in range(life.event_count)]
    return kinds.count(OTHER_AT_PEACE)


def test_peace_is_of_quiet_nights_of_fear_gone_and_of_what_is_let_go():
    whole = settled().peace_of[SHARER]
    for lacking in (settled(nights=0.8), settled(burden=0.8), settled(let_go=0.1)):
        assert 0.0 < lacking.peace_of[SHARER] < whole - 0.1
    assert settled().peace_days[SHARER] > 0 == settled(nights=0.8, let_go=0.1).peace_days[SHARER]


def test_who_did_nothing_has_nothing_to_let_go_and_only_fear_to_lose():
    innocent = settled(LISTENER, let_go=0.0)
    assert innocent.peace_of[LISTENER] > 0.95
    assert settled(let_go=0.0).peace_of[SHARER] < 0.6
    assert settled(LISTENER, burden=0.9, let_go=0.0).peace_of[LISTENER] < PAR.memory_peace_made


def test_guilt_felt_stands_against_it():
    calm, guilty = settled(), settled()
    stir_in(guilty, WORLD, SHARER, GUILT, 0.9)
    for life in (calm, guilty):
        make_peace_of(life, WORLD, SHARER, 0.0, 0.0)
    assert guilty.peace_of[SHARER] < calm.peace_of[SHARER]


def test_it_comes_slowly():
    life = begin_life(WORLD)
    life.nightmares_of[SHARER] = 1
    make_peace_of(life, WORLD, SHARER, 0.0, 0.0)
    assert 0.0 < life.peace_of[SHARER] < 0.05
    assert 0 == life.peace_days[SHARER]


def test_who_never_lay_awake_of_anything_has_no_peace_to_make():
    life = begin_life(WORLD, hour=3, checked=False)
    for _ in range(60):
        others_night(life, WORLD, LISTENER)
        pass_hours(life, 24)
    assert (0.0, 0) == (life.peace_of[LISTENER], life.peace_days[LISTENER])


def test_the_nights_of_a_life_make_it_once_the_fear_has_gone():
    """One of them had nightmares and fears nothing any more; the other still fears it all."""
    calm, afraid = (
        begin_life(WORLD, hour=3, checked=False),
        begin_life(WORLD, hour=3, checked=False),
    )
    for life, fear in ((calm, 0.0), (afraid, 0.9)):
        life.nightmares_of[LEAVER] = 1
        life.laid_down[LEAVER][PARTING] = 0.1
        for _ in range(LONG):
            life.dread_of[LEAVER][PARTING] = life.dread_of[LEAVER][DEED] = fear
            others_night(life, WORLD, LEAVER)
            pass_hours(life, 24)
    assert calm.peace_days[LEAVER] > 0 == afraid.peace_days[LEAVER]
    assert afraid.peace_of[LEAVER] < calm.peace_of[LEAVER]
    assert worst_fear(calm, WORLD, LEAVER) < worst_fear(afraid, WORLD, LEAVER)


def test_only_the_fear_of_what_weighs_is_a_burden():
    life = begin_life(WORLD)
    assert worst_fear(life, WORLD, SHARER) == life.dread_of[SHARER][DEED] > 0.0
    assert worst_fear(life, WORLD, LISTENER) == 0.0


def test_bad_nights_undo_it():
    life = settled()
    for _ in range(LONG):
        make_peace_of(life, WORLD, SHARER, 1.0, 0.9)
    assert life.peace_of[SHARER] < PAR.memory_peace_gone
    assert 0 == life.peace_days[SHARER]


def test_nobody_is_told_when_it_is_made():
    life = settled()
    assert life.peace_days[SHARER] > 0 == told(life) == life.peace_noticed[SHARER]


def test_it_is_noticed_days_later_at_what_passes_and_only_once():
    life = settled()
    low = spirits_now(life, WORLD, SHARER)
    pass_by_of(life, WORLD, SHARER, DEED, PAR.memory_notice_cue - 0.01)
    assert 0 == told(life)
    for _ in range(3):
        pass_by_of(life, WORLD, SHARER, DEED, CUED)
    assert 1 == told(life) == life.peace_noticed[SHARER]
    at = life.event_count - 1
    assert (SHARER, NONE, DEED) == (life.event_who[at], life.event_whom[at], life.event_what[at])
    assert life.event_amount[at] == life.peace_of[SHARER]
    assert spirits_now(life, WORLD, SHARER) > low


def test_on_the_day_it_is_made_it_is_not_noticed_yet():
    life = settled()
    life.peace_days[SHARER] = int(PAR.memory_notice_days)
    pass_by_of(life, WORLD, SHARER, DEED, CUED)
    assert 0 == told(life)
    life.peace_days[SHARER] += 1
    pass_by_of(life, WORLD, SHARER, DEED, CUED)
    assert 1 == told(life)


def test_without_peace_nothing_is_noticed():
    life = begin_life(WORLD)
    pass_by_of(life, WORLD, SHARER, DEED, CUED)
    assert 0 == told(life)


def noticed(doing: int, odds: float) -> int:
    """Of twenty at peace, how many notice it this day at what they do."""
    world = WORLD._replace(par=parameters(memory_others_per_day=odds))
    many = 0
    for seed in range(20):
        life = by_day(seed=seed)
        life.peace_of[SHARER], life.peace_days[SHARER] = 0.6, 30
        life.activity[SHARER] = doing
        others_day(life, world, SHARER)
        many += life.peace_noticed[SHARER]
    return many


def test_what_calls_it_and_does_not_bring_it_is_what_tells_them():
    assert 20 == noticed(COOK, odds=0.0)
    assert 0 == noticed(CUT, odds=0.0) == noticed(COOK, odds=20.0)


def test_a_gentle_thing_that_does_not_come_tells_nobody_anything():
    world = WORLD._replace(par=parameters(memory_others_per_day=0.0))
    life = by_day()
    life.peace_of[SHARER], life.peace_days[SHARER] = 0.6, 30
    life.trace_count[SHARER][DEED] = life.trace_count[SHARER][PARTING] = 0
    life.activity[SHARER] = COOK
    others_day(life, world, SHARER)
    assert 0 == life.peace_noticed[SHARER]


def test_who_has_made_peace_keeps_less_to_themselves_and_stays_longer_in_talk():
    at_peace, not_yet = begin_life(WORLD), begin_life(WORLD)
    for life in (at_peace, not_yet):
        life.peace_of[SHARER] = 0.6
    at_peace.peace_days[SHARER] = 1
    assert weighs_still(not_yet, WORLD, SHARER) == 1.0 > weighs_still(at_peace, WORLD, SHARER) > 0.5
    assert withdrawn(at_peace, WORLD, SHARER) < withdrawn(not_yet, WORLD, SHARER)
    stays = [patience_min(life, WORLD, SHARER, LISTENER) for life in (at_peace, not_yet)]
    assert stays[0] > 1.2 * stays[1]


def test_what_was_let_go_least_of_all_that_one_did_is_what_counts():
    """Whoever did two things makes peace as slowly as with the one that is held."""
    peace: list[float] = []
    for held in (0.0, 1.0):
        life = begin_life(WORLD)
        life.part_in[SHARER][PARTING] = 1.0
        life.nightmares_of[SHARER] = 1
        life.laid_down[SHARER][DEED], life.laid_down[SHARER][PARTING] = 1.0, held
        make_peace_of(life, WORLD, SHARER, 0.0, 0.0)
        peace.append(life.peace_of[SHARER])
    assert peace[0] < peace[1]
