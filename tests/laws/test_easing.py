"""The vow, what you keep seeing, two weights, words given on, and the notice of peace."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, pass_hours
from wintering.laws.absolving import give_words, turn_words
from wintering.laws.breath import breath_odds, breathe
from wintering.laws.calling import touch
from wintering.laws.easing import contest, ease, make_peace, pass_by
from wintering.laws.facing import face, make_vow, push_away, tell_of
from wintering.laws.feeling import ANGER, stir
from wintering.laws.ground import nearness
from wintering.laws.meanings import MEMORY_DEED, MEMORY_PARTING, MEMORY_WORDS
from wintering.laws.recall import cue_now
from wintering.life.moments import FALLING_ASLEEP
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.record import Life

DEED, PARTING, WORDS = 0, 1, 2
GIVER, OTHER = 1, 2
WORLD = make_world(
    people=3,
    memories=3,
    memory_means=(MEMORY_DEED, MEMORY_PARTING, MEMORY_WORDS),
    memory_weight=(1.0, 0.65, 0.45),
    memory_smell=(0.95, 0.0, 0.0),
    memory_age_hours=(24.0, 36.0, 2.0),
    memory_person=(NONE, OTHER, GIVER),
    memory_place=(0, NONE, NONE),
    memory_kin=((0.0, 0.6, 0.0), (0.6, 0.0, 0.0), (0.0, 0.0, 0.0)),
    start_trace=((9, 4, 2), (9, 0, 2), (0, 5, 0)),
    place_dread=(1.0,),
)


def ease_days(life: Life, days: int) -> None:
    """Let so many days ease what may be eased."""
    for _ in range(days):
        pass_hours(life, 24)
        ease(life, WORLD)


def test_opening_either_half_opens_both():
    life = begin_life(WORLD)
    make_vow(life, WORLD)
    pass_hours(life, 200)
    tell_of(life, WORLD, PARTING, GIVER)
    assert 0 == life.vow
    assert 0.0 < cue_now(life, WORLD, DEED) == cue_now(life, WORLD, PARTING)


def test_under_the_vow_days_heal_less_and_understanding_closes():
    kept, open_ = begin_life(WORLD), begin_life(WORLD)
    make_vow(kept, WORLD)
    open_.terror[DEED] = kept.terror[DEED]
    for life in (kept, open_):
        life.understanding = 0.5
        ease_days(life, 60)
    assert open_.terror[DEED] < kept.terror[DEED]
    assert kept.understanding < 0.25 < open_.understanding == 0.5


def test_looking_at_either_half_lets_you_see_and_turning_from_it_closes_your_eyes():
    life = begin_life(WORLD)
    face(life, WORLD, DEED)
    face(life, WORLD, PARTING)
    seen = life.understanding
    push_away(life, WORLD, PARTING)
    assert 0.0 < life.understanding < seen


def test_what_is_faced_is_owned_and_letting_go_waits_for_that_and_for_repair():
    def let_go(facings: int, repaired: float) -> float:
        life = begin_life(WORLD)
        for _ in range(facings):
            face(life, WORLD, DEED)
        assert (life.owned[DEED] > 0.5) == (facings > 0)
        life.repaired[DEED] = repaired
        ease_days(life, 60)
        return life.released[DEED]

    assert 0.0 == let_go(0, 0.6) == let_go(8, 0.0) < let_go(8, 0.6)


def test_anger_and_the_vow_keep_you_from_seeing():
    calm, angry, bound = begin_life(WORLD), begin_life(WORLD), begin_life(WORLD)
    stir(angry, WORLD, ANGER, 0.9)
    make_vow(bound, WORLD)
    for life in (calm, angry, bound):
        face(life, WORLD, DEED)
    assert bound.understanding == 0.0 < angry.understanding < 0.2 * calm.understanding


def test_seeing_makes_it_seem_more_right_and_amends_less_unforgivable():
    def after(understanding: float, repaired: float) -> tuple[float, float]:
        life = begin_life(WORLD)
        life.understanding, life.repaired[DEED] = understanding, repaired
        ease_days(life, 200)
        return life.rightness, life.unforgivable

    (right, dark), (seen_right, seen_dark) = after(0.0, 0.0), after(1.0, 0.0)
    mended_right, mended_dark = after(0.0, 1.0)
    assert right < seen_right
    assert mended_dark < dark
    assert (right, dark) == pytest.approx((mended_right, seen_dark))


def test_both_weights_may_stay_high_where_the_deed_is_owned():
    def peace(owned: float, rightness: float, unforgivable: float) -> float:
        life = begin_life(WORLD)
        life.owned[DEED] = owned
        for _ in range(200):
            life.rightness, life.unforgivable = rightness, unforgivable
            make_peace(life, WORLD, 0.1, 0.5)
        return life.peace

    assert peace(1.0, 0.95, 0.95) == peace(1.0, 0.95, 0.1) == peace(1.0, 0.1, 0.95)
    assert peace(0.0, 0.95, 0.95) < peace(0.0, 0.95, 0.1)


def test_what_is_at_odds_is_only_what_is_not_owned():
    life = begin_life(WORLD)
    at_odds = contest(life, WORLD)
    life.owned[DEED] = 0.9
    assert contest(life, WORLD) == pytest.approx(0.1 * at_odds)


def test_words_that_you_keep_never_work_wholly_and_begin_to_once_given_on():
    kept, given = begin_life(WORLD), begin_life(WORLD)
    give_words(given, WORLD, GIVER)
    for life in (kept, given):
        for _ in range(60):
            turn_words(life, WORLD, 0.08)
    assert kept.words_work < WORLD.par.memory_words_alone < 0.9 < given.words_work


def test_words_refused_do_not_work_at_all():
    life = begin_life(WORLD)
    for _ in range(20):
        turn_words(life, WORLD, -0.05)
    assert 0.0 == life.words_work


def test_giving_the_words_to_one_who_did_it_too_eases_what_they_bear():
    life = begin_life(WORLD)
    life.owns[GIVER] = life.amends[GIVER] = 0.8
    guilt, warmth = life.guilt_borne[GIVER], life.warmth[GIVER][YOU]
    give_words(life, WORLD, GIVER)
    assert life.guilt_borne[GIVER] < guilt
    assert life.laid_down[GIVER][DEED] > 0.0
    assert life.warmth[GIVER][YOU] > warmth
    assert 3 == life.use_count[WORDS]


def test_peace_is_noticed_when_what_always_came_did_not():
    life = begin_life(WORLD, hour=4000)
    for _ in range(5):
        pass_by(life, WORLD, DEED, 0.9)
    assert NEVER_YET == life.absence_hour  # no peace was made yet
    life.peace = 0.9
    make_peace(life, WORLD, 0.0, 1.0)
    assert 4000 == life.peace_hour
    pass_hours(life, 24)
    for _ in range(5):
        pass_by(life, WORLD, DEED, 0.9)
    assert NEVER_YET == life.absence_hour  # too soon to say so
    pass_hours(life, 48)
    pass_by(life, WORLD, DEED, 0.1)
    assert NEVER_YET == life.absence_hour  # nothing had called it
    pass_by(life, WORLD, DEED, 0.9)
    assert (4072, DEED) == (life.absence_hour, life.absence_memory)


def test_a_flinch_puts_the_notice_off():
    flinched = 0
    for seed in range(60):
        life = begin_life(WORLD, seed=seed)
        life.unflinched = 2
        touch(life, WORLD, DEED, 0.4)
        assert life.unflinched == (0 if life.flinched else 3)
        assert (life.flinch_hour == life.hour) == bool(life.flinched)
        flinched += life.flinched
    assert 5 < flinched < 55


def test_peace_opens_ground_that_was_avoided():
    life = begin_life(WORLD)
    before = nearness(life, WORLD, 0)
    life.peace = 1.0
    assert 0.0 < nearness(life, WORLD, 0) < 0.5 * before


def test_what_facing_unlearns_is_the_fear_and_not_the_smell():
    life = begin_life(WORLD)
    before = breath_odds(life, WORLD, DEED)
    life.calm[DEED] = life.terror[DEED]
    life.calm_hour[DEED] = life.hour
    unfeared = breath_odds(life, WORLD, DEED)
    life.released[DEED] = 1.0
    assert breath_odds(life, WORLD, DEED) < unfeared == before
    assert 0.0 == breath_odds(life, WORLD, PARTING)  # it has no smell


def test_the_smell_thins_with_the_months():
    life = begin_life(WORLD)
    odds = []
    for _ in range(3):
        life.use_count[DEED] = 200
        odds.append(breath_odds(life, WORLD, DEED))
        pass_hours(life, 24 * 100)
    assert odds[0] > 1.5 * odds[1] > 2.25 * odds[2] > 0.0


def test_the_smell_is_there_at_the_edge_of_sleep_and_at_no_other_hour():
    life = begin_life(WORLD)
    smelt = []
    for hour in range(60):
        life.moments = FALLING_ASLEEP if hour % 2 else 0
        breathe(life, WORLD)
        smelt.append(life.breath_hour == life.hour and life.breath_memory == DEED)
        pass_hours(life, 1)
    assert not any(smelt[::2])
    assert sum(smelt) == life.breath_count > 15
