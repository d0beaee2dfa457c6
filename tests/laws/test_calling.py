"""What calls a memory: fire, smell, silence, dark, place, person, name, date; and burying."""

from __future__ import annotations

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.calling import break_in, cues, mull
from wintering.laws.easing import bury
from wintering.laws.facing import make_vow
from wintering.laws.meanings import FACT_HAND, MEMORY_DEED, MEMORY_PARTING
from wintering.laws.recall import MOON_H, cue_now
from wintering.laws.works import WORK_BURY, WORK_COOK_EAT, WORK_CUT_WOOD, WORK_SIT
from wintering.life.moments import NEWS, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.record import Life

DEED, PARTING = 0, 1
THERE, HERE = 0, 1
HER, OTHER = 1, 2
OF_HER, OF_DEED, OF_NOBODY = 0, 1, 2
WORLD = make_world(
    people=3,
    places=2,
    facts=3,
    memories=2,
    activities=1,
    activity_work=(WORK_CUT_WOOD,),
    fact_about=(HER, YOU, NONE),
    fact_means=(0, FACT_HAND, 0),
    memory_means=(MEMORY_DEED, MEMORY_PARTING),
    memory_weight=(1.0, 0.65),
    memory_fire=(0.6, 0.0),
    memory_smell=(0.95, 0.0),
    memory_silence=(0.5, 0.4),
    memory_dark=(0.6, 0.5),
    memory_place=(THERE, NONE),
    memory_person=(NONE, HER),
    memory_age_hours=(24.0, 24.0),
    start_trace=((9, 4), (0, 0), (0, 0)),
)


def plain() -> Life:
    """A life at work in the light, with nobody by and nothing to call anything."""
    life = begin_life(WORLD)
    life.place[YOU] = HERE
    life.place[HER] = life.place[OTHER] = THERE
    life.last_activity, life.work = 0, WORK_CUT_WOOD
    return life


def called(life: Life) -> tuple[float, float]:
    """How strongly this hour calls the deed and the parting."""
    cues(life, WORLD)
    return cue_now(life, WORLD, DEED), cue_now(life, WORLD, PARTING)


def test_nothing_calls_anything_in_an_hour_of_work_by_day():
    assert (0.0, 0.0) == called(plain())


def test_meat_on_the_fire_calls_what_smelt_so_and_nothing_else():
    life = plain()
    life.work, life.fire_kw, life.fire_place = WORK_COOK_EAT, 6.0, HERE
    deed, parting = called(life)
    assert deed > 0.6 > parting == 0.0


def test_silence_and_dark_call_what_was_silent_and_dark():
    silent, dark = plain(), plain()
    silent.work = WORK_SIT
    dark.light = 0.0
    for life in (silent, dark):
        deed, parting = called(life)
        assert deed > parting > 0.08


def test_the_place_itself_calls_what_happened_there():
    life = plain()
    life.place[YOU] = THERE
    assert called(life)[0] > 0.6


def test_whom_a_memory_is_about_calls_it_by_being_there():
    life = plain()
    life.place[OTHER] = HERE
    assert 0.0 == called(life)[PARTING]
    life.place[HER] = HERE
    assert called(life)[PARTING] > 0.5


def test_a_name_that_is_told_calls_what_it_names():
    def told(fact: int) -> tuple[float, float]:
        life = plain()
        life.heard[fact] = 1
        set_moment(life, NEWS)
        return called(life)

    assert told(OF_HER)[PARTING] > 0.5 > told(OF_HER)[DEED] == 0.0
    assert told(OF_DEED)[DEED] > 0.5 > told(OF_DEED)[PARTING] == 0.0
    assert (0.0, 0.0) == told(OF_NOBODY)


def test_a_moon_to_the_day_calls_it_and_the_day_after_does_not():
    life = plain()
    pass_hours(life, int(MOON_H) - 24 + 1 - (life.hour - WORLD.start_hour))
    on_the_day = called(life)
    pass_hours(life, 48)
    life.cue[DEED] = life.cue[PARTING] = 0.0
    assert on_the_day[DEED] > on_the_day[PARTING] > 0.1
    assert (0.0, 0.0) == called(life)


def test_what_breaks_in_is_what_was_called():
    def broken_in(work: int) -> int:
        many = 0
        for seed in range(200):
            life = plain()
            life.seed_low, life.work = seed, work
            pass_hours(life, 1)
            break_in(life, WORLD, cues(life, WORLD))
            many += life.flinched
        return many

    assert broken_in(WORK_COOK_EAT) > 1.3 * broken_in(WORK_CUT_WOOD) > 0


def test_in_a_quiet_hour_one_comes_to_mind_unless_a_vow_shuts_it_out():
    def came(vow: bool) -> int:
        many = 0
        for seed in range(100):
            life = plain()
            life.seed_low, life.work = seed, WORK_SIT
            if vow:
                make_vow(life, WORLD)
            pass_hours(life, 1)
            mull(life, WORLD)
            many += life.use_count[DEED] + life.use_count[PARTING] - 13
        return many

    assert came(vow=False) > 5 > came(vow=True) == 0


def test_burying_is_days_of_labour_that_mends_something_and_is_never_finished():
    life = plain()
    life.work, life.worked_h = WORK_BURY, 1.0
    mended = []
    for _ in range(10):
        for _ in range(40):
            bury(life, WORLD)
        mended.append(life.repaired[DEED])
    assert 0.25 < mended[0] < WORLD.par.memory_repaired_enough + 0.1
    assert sorted(mended) == mended
    assert mended[-1] < 1.0
    assert life.owned[DEED] > 0.5 > life.repaired[PARTING] == 0.0
