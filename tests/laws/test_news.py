"""News: how far a rumour goes, how it goes stale, what trust does to it."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, parameters, pass_hours
from wintering.laws.meanings import (
    FACT_ALIVE,
    FACT_ALONE,
    FACT_DEAD,
    FACT_EMPTY,
    FACT_HAND,
    FACT_LEGEND,
    FACT_SCAVENGERS,
    FACT_SEEN,
    FACT_SPAN,
    FACT_WINTER,
)
from wintering.laws.news import (
    deny,
    knows,
    learn,
    news,
    pass_on,
    set_eager,
    sureness,
    tell,
    witness,
)
from wintering.laws.reckoning import reckons
from wintering.laws.rumours import LEGEND_NEEDS, SCAVENGERS_NEED, rumours
from wintering.laws.tales import TALE_MOST, retell
from wintering.laws.worth_telling import telling_odds
from wintering.life.events import TALE_CHANGED
from wintering.life.names import EVENTS_KEPT, NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import NEVER, ROLE_PATROL

PEOPLE = 400


def test_a_rumour_leaves_a_fifth_who_never_hear_it():
    """Maki & Thompson 1973: in a mixed group 20.3 % are never told."""
    world = make_world(
        people=PEOPLE,
        facts=1,
        fact_interest=(1.0,),
        fact_halflife_days=(10_000.0,),
        par=parameters(news_per_meeting=1.0, news_stranger=1.0, news_hearsay=1.0),
    )
    left = []
    for seed in range(6):
        life = begin_life(world, seed=seed, checked=False)
        life.fact_is_true[0] = 1
        witness_all_of_one(life, world)
        step = seed * 7919
        while any(many > 0 for many in life.eager_many):
            pass_hours(life, 1)
            for person in range(1, PEOPLE):
                if life.eager_many[person] > 0:
                    step = (step * 1103515245 + 12345) % 2147483648
                    other = 1 + (step >> 8) % (PEOPLE - 1)
                    if other != person:
                        pass_on(life, world, person, other, 1.0)
        untold = sum(not knows(life, world, person, 0) for person in range(1, PEOPLE))
        left.append(untold / (PEOPLE - 1))
    assert pytest.approx(0.203, abs=0.03) == sum(left) / len(left)


def witness_all_of_one(life, world) -> None:
    """One person knows it and goes about with it."""
    learn(life, world, 1, 0, 1.0, NONE)


WORLD = make_world(
    people=4,
    facts=2,
    fact_means=(FACT_SEEN, 0),
    fact_about=(0, -1),
    fact_interest=(0.5, 0.8),
    fact_halflife_days=(7.0, 90.0),
    person_charge=(-1, 2, -1, -1),
)


@pytest.mark.parametrize(("fact", "days"), [(0, 7), (1, 90)])
def test_sureness_halves_in_the_half_life_of_what_it_is_about(fact: int, days: int):
    life = begin_life(WORLD)
    learn(life, WORLD, 1, fact, 0.8, NONE)
    pass_hours(life, 24 * days)
    assert pytest.approx(0.4) == sureness(life, WORLD, 1, fact)


def test_telling_is_three_tenths_of_interest_times_trust():
    life = begin_life(WORLD)
    life.trust[2][3] = 0.5
    assert pytest.approx(0.3 * 0.8 * 0.5) == telling_odds(life, WORLD, 2, 3, 1)


def test_whom_one_answers_to_is_told():
    life = begin_life(WORLD)
    assert pytest.approx(0.95) == telling_odds(life, WORLD, 1, 2, 1)


def test_word_of_you_carries_where_you_were_seen():
    life = begin_life(WORLD)
    witness(life, WORLD, 1, FACT_SEEN)
    life.seen_place[1], life.seen_place_hour[1] = 0, life.hour
    tell(life, WORLD, 1, 2, 0)
    assert 0 == life.seen_place[2]
    assert 1 == life.belief_from[2][0]


def test_what_is_trusted_less_is_believed_less():
    life = begin_life(WORLD)
    learn(life, WORLD, 1, 1, 1.0, NONE)
    life.trust[2][1], life.trust[3][1] = 1.0, 0.0
    tell(life, WORLD, 1, 2, 1)
    tell(life, WORLD, 1, 3, 1)
    assert sureness(life, WORLD, 3, 1) < sureness(life, WORLD, 2, 1) == 1.0


def test_news_told_to_you_is_heard_and_who_knows_takes_the_telling_away():
    life = begin_life(WORLD)
    learn(life, WORLD, 1, 1, 1.0, NONE)
    tell(life, WORLD, 1, 0, 1)
    assert 1 == life.heard[1]
    assert 1 == life.eager[1][1]
    tell(life, WORLD, 1, 0, 1)
    assert 0 == life.eager[1][1]


def test_denying_what_someone_saw_costs_trust_for_good():
    life = begin_life(WORLD)
    life.trust[1][0] = 0.9
    witness(life, WORLD, 1, FACT_SEEN)
    deny(life, WORLD, 0, 1, 0)
    assert 1.0 == sureness(life, WORLD, 1, 0)
    assert pytest.approx(0.63) == life.trust[1][0]
    assert pytest.approx(0.8 * 0.9) == life.trust_cap[1][0]


TALES = make_world(
    people=12,
    facts=4,
    fact_means=(FACT_HAND, FACT_LEGEND, FACT_WINTER, FACT_EMPTY),
    fact_since_hour=(0, NEVER, NEVER, 0),
    person_group=(0, 0, *(1,) * 10),
    par=parameters(rumours_legend=1.0),
)


def test_a_legend_grows_once_enough_strangers_have_heard_of_your_hand():
    life = begin_life(TALES)
    for knowing, is_legend in ((LEGEND_NEEDS - 1, 0), (LEGEND_NEEDS, 1)):
        for person in range(2, 2 + knowing):
            learn(life, TALES, person, 0, 0.9, NONE)
        life.hour_of_day = 6
        rumours(life, TALES)
        assert life.fact_is_true[1] == is_legend
    assert knows(life, TALES, 2, 1)
    assert not knows(life, TALES, 1, 1)


def test_a_hard_winter_is_known_to_all_who_live_through_it():
    life = begin_life(TALES)
    life.hour_of_day = 6
    life.is_snow_lying = 1
    life.high_today_c = life.high_yesterday_c = -3.0
    rumours(life, TALES)
    assert all(knows(life, TALES, person, 2) for person in range(12))


# --------------------------------------------------------------- what a reader would say

TELLERS = make_world(
    people=6,
    facts=2,
    fact_interest=(0.9, 0.2),
    fact_halflife_days=(90.0, 90.0),
    person_talk=(0.5, 1.0, 0.0, 0.5, 0.5, 0.5),
)


def shares_told(
    world, teller: int, hearer: int, fact: int, tries: int = 400, minutes: float = 60.0
) -> float:
    """In how many of so many talks a fact is told, by the law that tells."""
    told = 0
    life = begin_life(world, checked=False)
    for _ in range(tries):
        pass_hours(life, 1)
        life.belief[hearer][fact] = 0.0
        learn(life, world, teller, fact, 1.0, NONE)
        life.talks_to[teller] = hearer
        life.talk_left_min[teller] = minutes
        life.trust[teller][hearer] = life.trust[hearer][teller] = 0.9
        news(life, world)
        told += knows(life, world, hearer, fact)
    return told / tries


def test_what_matters_more_is_told_oftener():
    assert shares_told(TELLERS, 1, 3, 1) < 0.5 * shares_told(TELLERS, 1, 3, 0)


def test_a_few_words_in_passing_leave_most_untold():
    long, short = [shares_told(TELLERS, 1, 3, 0, minutes=minutes) for minutes in (60.0, 2.0)]
    assert short < 0.5 * long


def test_a_mother_is_told_of_her_child_before_a_stranger_is():
    world = make_world(
        people=4, facts=1, fact_about=(YOU,), fact_interest=(0.3,), fact_halflife_days=(30.0,)
    )
    life = begin_life(world)
    life.trust[1][2] = life.trust[1][3] = 0.5
    life.warmth[2][YOU], life.warmth[3][YOU] = 0.95, 0.0
    assert telling_odds(life, world, 1, 3, 0) < telling_odds(life, world, 1, 2, 0)


def test_nobody_is_told_what_is_said_of_themselves():
    world = make_world(
        people=3, facts=1, fact_about=(2,), fact_interest=(1.0,), fact_halflife_days=(90.0,),
        par=parameters(news_per_meeting=0.6, news_stranger=1.0),
    )  # fmt: skip
    assert shares_told(world, 1, 2, 0, tries=60) == 0.0


def test_stale_news_is_not_told_any_more():
    life = begin_life(WORLD)
    witness(life, WORLD, 3, FACT_SEEN)
    pass_hours(life, 24 * 7 * 3)
    for _ in range(50):
        pass_hours(life, 1)
        pass_on(life, WORLD, 3, 2, 1.0)
    assert 0 == life.eager[3][0]
    assert not knows(life, WORLD, 2, 0)


def test_fresh_news_goes_on_being_told_until_it_finds_its_hearer():
    life = begin_life(WORLD)
    learn(life, WORLD, 3, 1, 1.0, NONE)
    for _ in range(100):
        pass_hours(life, 1)
        pass_on(life, WORLD, 3, 2, 1.0)
    assert knows(life, WORLD, 2, 1)


def tale_after(world, tellers: list[int], seed: int, trust: float) -> list[int]:
    """How far a tale has grown after each of so many tellings, one person to the next."""
    life = begin_life(world, seed=seed, checked=False)
    grown = []
    for step, teller in enumerate(tellers):
        pass_hours(life, 1)
        hearer = 3 + step % 3
        life.belief[hearer][0] = 0.0
        life.trust[hearer][teller] = trust
        life.variant[teller][0] = grown[-1] if grown else 0
        retell(life, world, teller, hearer, 0)
        grown.append(life.variant[hearer][0])
    return grown


def test_a_tale_grows_with_those_who_love_to_tell_and_hardly_with_the_silent():
    lover, silent = [
        sum(tale_after(TELLERS, [teller] * 4, seed, 1.0)[-1] for seed in range(100))
        for teller in (1, 2)
    ]
    assert 0 == silent
    assert pytest.approx(4 * 0.7 * 100, rel=0.15) == lover


def test_those_who_doubt_the_teller_pass_a_tale_on_smaller():
    def told(trust: float) -> int:
        life = begin_life(TELLERS, checked=False)
        heard = 0
        for _ in range(300):
            pass_hours(life, 1)
            life.variant[2][0] = 3
            life.trust[3][2] = trust
            retell(life, TELLERS, 2, 3, 0)
            heard += life.variant[3][0]
        return heard

    assert 3 * 300 == told(1.0)
    assert pytest.approx(3 * 300 - 0.3 * 300, rel=0.05) == told(0.0)


def test_no_tale_grows_past_its_bound_and_each_step_of_it_is_noted():
    life = begin_life(TELLERS)
    told = 0
    for step in range(200):
        pass_hours(life, 1)
        hearer = 3 + step % 3
        life.trust[hearer][1] = 1.0
        life.variant[1][0] = told
        before = life.event_count
        retell(life, TELLERS, 1, hearer, 0)
        now = life.variant[hearer][0]
        assert 0 <= now <= TALE_MOST
        assert abs(now - told) == life.event_count - before
        if now != told:
            slot = before % EVENTS_KEPT
            assert TALE_CHANGED == life.event_kind[slot]
            assert (hearer, 1, 0, float(now)) == (
                life.event_who[slot],
                life.event_whom[slot],
                life.event_what[slot],
                life.event_amount[slot],
            )
        told = now
    assert TALE_MOST == told


def test_a_tale_told_on_and_on_among_others_keeps_its_bound_and_every_step_in_the_ledger():
    """Nobody's version changes but by a step that is noted, or by hearing it as it was told."""
    life = begin_life(TELLERS, seed=3)
    learn(life, TELLERS, 1, 0, 1.0, NONE)
    seen: set[int] = set()
    for hour in range(600):
        pass_hours(life, 1)
        teller, hearer = 1 + hour % 5, 1 + (hour * 3 + hour // 5) % 5
        if teller == hearer or not knows(life, TELLERS, teller, 0):
            continue
        life.trust[hearer][teller] = 0.2 if hour % 3 else 1.0
        before = [row[0] for row in life.variant]
        knew = knows(life, TELLERS, hearer, 0)
        noted = life.event_count
        tell(life, TELLERS, teller, hearer, 0)
        follows = list(before)
        for count in range(noted, life.event_count):
            slot = count % EVENTS_KEPT
            if life.event_kind[slot] == TALE_CHANGED:
                who, amount = life.event_who[slot], int(life.event_amount[slot])
                # The first step of one who hears it is away from what they were told.
                was = follows[who] if knew or who == teller else follows[teller]
                assert abs(amount - was) == 1
                follows[who] = amount
        if not knew and follows[hearer] == before[hearer]:
            follows[hearer] = follows[teller]
        now = [row[0] for row in life.variant]
        assert follows == now
        assert 0 <= min(now) <= max(now) <= TALE_MOST
        seen.update(now)
    assert len(seen) == TALE_MOST + 1


def test_whoever_loves_to_tell_betters_a_tale_in_their_own_mouth():
    grown = []
    for teller in (1, 2):
        life = begin_life(TELLERS, checked=False)
        learn(life, TELLERS, teller, 0, 1.0, NONE)
        for _ in range(200):
            pass_hours(life, 1)
            tell(life, TELLERS, teller, 3, 0)
        grown.append(life.variant[teller][0])
    assert [TALE_MOST, 0] == grown


def test_a_legend_begins_as_far_grown_as_what_was_heard_of_the_deed():
    life = begin_life(TALES)
    for person in range(2, 2 + LEGEND_NEEDS):
        learn(life, TALES, person, 0, 0.9, NONE)
        life.variant[person][0] = person - 2
    life.hour_of_day = 6
    rumours(life, TALES)
    assert list(range(LEGEND_NEEDS)) == [life.variant[2 + each][1] for each in range(LEGEND_NEEDS)]


LOST = make_world(
    people=4,
    facts=4,
    fact_means=(FACT_ALONE, FACT_ALIVE, FACT_DEAD, FACT_SPAN),
    fact_about=(0, 0, 0, 0),
    fact_since_hour=(0, 0, NEVER, 0),
    fact_interest=(0.7, 0.8, 0.9, 0.3),
    fact_halflife_days=(7.0, 4.0, 60.0, 30.0),
    start_belief=((1.0,) * 4, (1.0, 1.0, 0.0, 0.5), (1.0, 1.0, 0.0, 0.5), (0.0,) * 4),
    person_office=(0.0, 0.0, 1.0, 0.0),
    last_hour=300 * 24,
    par=parameters(rumours_death=0.03, rumours_silence_days=35.0),
)


def wait_for_news(life: Life, world, days: int) -> None:
    """Mornings of frost on which nothing is heard."""
    life.country_c = -5.0
    for _ in range(days):
        pass_hours(life, 24)
        life.hour_of_day = 6
        rumours(life, world)


def first_guess(warmth: float, seed: int) -> int:
    """After how many days of silence someone as fond as this guesses that you are dead."""
    life = begin_life(LOST, seed=seed, checked=False)
    life.warmth[1][YOU] = warmth
    for day in range(250):
        if knows(life, LOST, 1, 2):
            return day
        wait_for_news(life, LOST, 1)
    return 250


def test_long_silence_makes_people_believe_you_dead_though_you_live():
    life = begin_life(LOST)
    wait_for_news(life, LOST, 30)
    assert not knows(life, LOST, 1, 2)
    wait_for_news(life, LOST, 200)
    assert life.hour - 200 * 24 <= life.belief_since[1][2]
    assert 1 == life.belief_from[1][2]
    assert 0 == life.fact_is_true[2]
    # And it is no more than a guess: so sure on the day, less with every day after.
    assert 0.0 < sureness(life, LOST, 1, 2) <= LOST.par.rumours_guess


def test_whoever_loves_you_gives_you_up_last():
    cold = sorted(first_guess(0.0, seed) for seed in range(9))[4]
    fond = sorted(first_guess(0.95, seed) for seed in range(9))[4]
    assert cold + 30 < fond


def test_who_knows_you_alive_is_not_told_that_you_are_dead_and_news_of_you_ends_the_rumour():
    life = begin_life(LOST)
    life.trust[2][1] = 1.0
    learn(life, LOST, 1, 2, 0.5, 1)
    learn(life, LOST, 2, 1, 1.0, NONE)
    tell(life, LOST, 1, 2, 2)
    assert 0.0 == sureness(life, LOST, 2, 2)
    life.trust[1][2] = 1.0
    tell(life, LOST, 2, 1, 1)
    assert 0.0 == sureness(life, LOST, 1, 2)
    assert 0 == life.eager[1][2]


def test_how_long_it_has_been_is_what_each_believes():
    life = begin_life(LOST)
    pass_hours(life, 24 * 236)
    you, friend, busy = [reckons(life, LOST, person) for person in (YOU, 1, 2)]
    assert len({you, friend, busy}) == 3
    assert 0.0 == reckons(life, LOST, 3)


def test_whoever_is_full_of_an_office_counts_fewer_moons_than_one_who_counts_days():
    gone = 236.0
    yours, hers = [], []
    for seed in range(40):
        life = begin_life(LOST, seed=seed, checked=False)
        pass_hours(life, 24 * int(gone))
        yours.append(reckons(life, LOST, YOU) / 29.53)
        hers.append(reckons(life, LOST, 2) / 29.53)
    assert pytest.approx(8.0, abs=0.3) == sum(yours) / 40
    assert pytest.approx(6.0, abs=0.3) == sum(hers) / 40


def test_whoever_hears_of_it_late_counts_from_what_they_were_told():
    life = begin_life(LOST)
    pass_hours(life, 24 * 100)
    learn(life, LOST, 1, 0, 1.0, NONE)
    tell(life, LOST, 1, 3, 0)
    assert pytest.approx(reckons(life, LOST, 1)) == reckons(life, LOST, 3)
    assert 70.0 < reckons(life, LOST, 3) < 130.0


def test_talk_of_how_long_it_has_been_brings_counts_together_by_trust():
    life = begin_life(LOST)
    pass_hours(life, 24 * 200)
    life.trust[2][1], life.trust[1][2] = 1.0, 0.0
    before = [reckons(life, LOST, person) for person in (1, 2)]
    learn(life, LOST, 1, 3, 1.0, NONE)
    tell(life, LOST, 1, 2, 3)
    after = [reckons(life, LOST, person) for person in (1, 2)]
    assert pytest.approx((before[0] + before[1]) / 2.0) == after[1]
    assert pytest.approx(before[0]) == after[0]


def test_what_is_thought_of_someone_passes_with_what_is_told_of_them():
    life = begin_life(LOST)
    life.respect[1][YOU], life.respect[3][YOU] = 1.0, 0.0
    life.trust[3][1] = 1.0
    tell(life, LOST, 1, 3, 0)
    assert pytest.approx(0.05) == life.respect[3][YOU]


def test_since_when_someone_knows_a_thing_is_when_they_first_heard_it():
    life = begin_life(WORLD)
    learn(life, WORLD, 1, 1, 0.6, 3)
    first = life.hour
    pass_hours(life, 30)
    learn(life, WORLD, 1, 1, 0.9, 2)
    assert first == life.belief_since[1][1]
    assert 3 == life.belief_from[1][1]


def test_a_tale_heard_again_from_one_who_is_trusted_is_told_their_way():
    life = begin_life(TELLERS)
    learn(life, TELLERS, 1, 0, 1.0, NONE)
    life.variant[1][0] = 4
    for hearer, trust in ((3, 0.9), (4, 0.2)):
        learn(life, TELLERS, hearer, 0, 1.0, NONE)
        life.trust[hearer][1] = trust
        tell(life, TELLERS, 1, hearer, 0)
    assert [1, 0] == [life.variant[3][0], life.variant[4][0]]


def test_word_that_you_were_seen_moves_where_they_believe_you_are_and_older_word_does_not():
    life = begin_life(WORLD)
    witness(life, WORLD, 1, FACT_SEEN)
    witness(life, WORLD, 2, FACT_SEEN)
    pass_hours(life, 5)
    life.seen_place[1], life.seen_place_hour[1] = 0, life.hour
    life.seen_place[2], life.seen_place_hour[2] = NONE, life.hour - 3
    tell(life, WORLD, 2, 1, 0)
    assert 0 == life.seen_place[1]
    tell(life, WORLD, 1, 2, 0)
    assert 0 == life.seen_place[2]


def test_a_denial_that_is_taken_leaves_less_belief_by_trust():
    life = begin_life(WORLD)
    for hearer, trust in ((1, 1.0), (2, 0.0)):
        learn(life, WORLD, hearer, 1, 0.6, 3)
        life.trust[hearer][YOU] = trust
        deny(life, WORLD, YOU, hearer, 1)
    assert pytest.approx(0.6 * 0.3) == sureness(life, WORLD, 1, 1)
    assert pytest.approx(0.6) == sureness(life, WORLD, 2, 1)
    assert 1 == life.denied[1]


def test_scavengers_set_out_once_enough_have_heard_that_nobody_is_left_inside():
    world = TALES._replace(par=parameters(rumours_scavengers=1.0), fact_means=(
        FACT_HAND, FACT_SCAVENGERS, FACT_WINTER, FACT_EMPTY,
    ))  # fmt: skip
    life = begin_life(world)
    for knowing, out in ((SCAVENGERS_NEED - 1, 0), (SCAVENGERS_NEED, 1)):
        for person in range(2, 2 + knowing):
            learn(life, world, person, 3, 0.9, NONE)
        pass_hours(life, 24)
        life.hour_of_day = 6
        rumours(life, world)
        assert out == life.fact_is_true[1]


def test_what_two_say_is_believed_more_than_what_one_says_twice():
    life = begin_life(WORLD)
    for hearer, sources in ((1, (2, 2)), (3, (2, 1))):
        for source in sources:
            learn(life, WORLD, hearer, 1, 0.5, source)
    assert pytest.approx(0.5) == sureness(life, WORLD, 1, 1)
    assert pytest.approx(0.5 + 0.3 * 0.5 * 0.5) == sureness(life, WORLD, 3, 1)


APART = make_world(
    people=4,
    facts=1,
    places=2,
    person_home=(0, 0, 0, 1),
    fact_interest=(1.0,),
    fact_halflife_days=(90.0,),
)


def test_whoever_has_been_away_is_told_what_everyone_at_home_has_long_stopped_telling():
    def told(hearer: int, days: int) -> bool:
        life = begin_life(APART, checked=False)
        learn(life, APART, 1, 0, 1.0, NONE)
        set_eager(life, 1, 0, 0)
        pass_hours(life, 24 * days)
        life.trust[1][hearer] = 1.0
        for _ in range(30):
            pass_hours(life, 1)
            pass_on(life, APART, 1, hearer, 1.0)
        return knows(life, APART, hearer, 0)

    assert told(3, 10)
    assert not told(3, 1)
    assert not told(2, 10)


def test_to_find_it_known_elsewhere_does_not_make_it_old_at_home():
    life = begin_life(APART)
    for hearer, still in ((3, 1), (2, 0)):
        learn(life, APART, 1, 0, 1.0, NONE)
        learn(life, APART, hearer, 0, 1.0, NONE)
        tell(life, APART, 1, hearer, 0)
        assert still == life.eager[1][0]


def test_what_one_of_a_patrol_is_told_all_who_stand_there_hear():
    world = make_world(
        people=6,
        facts=1,
        places=2,
        person_role=(0, *(ROLE_PATROL,) * 4, 0),
        person_charge=(NONE, NONE, 1, 1, 1, NONE),
        fact_interest=(0.8,),
        fact_halflife_days=(90.0,),
    )
    for hearer in (1, 2):
        life = begin_life(world)
        life.place[4] = 1
        learn(life, world, 5, 0, 1.0, NONE)
        tell(life, world, 5, hearer, 0)
        told = [knows(life, world, person, 0) for person in (1, 2, 3, 4)]
        assert [True, True, True, False] == told
