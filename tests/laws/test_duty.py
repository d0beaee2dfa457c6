"""Decisions: every answer can be reached, and the weights say why."""

from __future__ import annotations

import pytest

from laws.hearts_samples import begin_life, make_world, parameters
from wintering.laws.duty import decide, duty, has_news_of_you
from wintering.laws.gate import camp_mood, drawn_home, joy_of, looks_worn, needed_you, their_looks
from wintering.laws.matters import (
    ANSWER_CAREFUL,
    ANSWER_CHALLENGE,
    ANSWER_EMBRACE,
    ANSWER_JUDGE,
    ANSWER_NO,
    ANSWER_NOD,
    ANSWER_SEND,
    ANSWER_SILENT,
    ANSWER_TURN_BACK,
    ANSWER_WAIT,
    ANSWER_WARY,
    ANSWER_YES,
    MATTER_ASK_NEWS,
    MATTER_GATE,
    MATTER_PASS,
    MATTER_SEND_FOLLOWERS,
    MATTER_STEP_IN,
)
from wintering.laws.meanings import (
    FACT_BROKEN,
    FACT_HAND,
    FACT_SEEN,
    FACT_UNREST,
    FACT_WATCHED,
    MEMORY_DEED,
    MEMORY_PARTING,
)
from wintering.laws.reasons import REASON_GUN, REASON_IGNORANCE, REASON_LONGING
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_FOLLOWER, ROLE_LEADER, ROLE_PATROL

LEAD, LEADER, FOLLOWER, CAMP = 1, 3, 4, 5
BROKEN, HAND, SEEN, WATCHED, UNREST = range(5)
WORLD = make_world(
    people=6,
    places=2,
    facts=5,
    memories=2,
    fact_means=(FACT_BROKEN, FACT_HAND, FACT_SEEN, FACT_WATCHED, FACT_UNREST),
    fact_about=(-1, 0, 0, 0, -1),
    memory_means=(MEMORY_DEED, MEMORY_PARTING),
    memory_weight=(1.0, 0.7),
    memory_age_hours=(24.0, 30.0),
    memory_person=(-1, LEADER),
    start_trace=((5, 5), (0, 0), (0, 0), (0, 12), (0, 0), (0, 0)),
    person_role=(0, ROLE_PATROL, ROLE_PATROL, ROLE_LEADER, ROLE_FOLLOWER, 3),
    person_charge=(-1, LEADER, LEAD, -1, 0, -1),
    person_group=(0, 1, 1, 1, 1, 0),
    person_grudge=(0.0, 0.1, 0.2, 0.0, 0.1, 0.1),
    par=parameters(duty_noise=0.0),
)


def meeting() -> Life:
    """A life in which a patrol stands before you."""
    life = begin_life(WORLD)
    for person in (LEAD, 2):
        life.met_hour[person] = life.hour
        life.respect[person][YOU] = 0.4
        life.trust[person][YOU] = 0.3
    life.meeting_open = LEAD
    return life


def weights(life: Life) -> dict[int, float]:
    """The reasons of the newest decision."""
    slot = (life.decision_count - 1) % len(life.decision_hour)
    return {
        life.weight_reason[slot][place]: life.weight_amount[slot][place]
        for place in range(life.decision_weights[slot])
    }


def believe(life: Life, person: int, fact: int, sure: float) -> None:
    """Let someone be so sure of a fact."""
    life.belief[person][fact] = sure
    life.belief_hour[person][fact] = life.hour


def test_who_has_not_been_told_nods_to_empty_hands():
    life = meeting()
    life.hands_shown = 1
    assert ANSWER_NOD == decide(life, WORLD, LEAD, MATTER_PASS)
    assert pytest.approx(0.65) == weights(life)[REASON_IGNORANCE]
    assert ANSWER_NOD == life.answer_pass[2]
    assert NONE == life.meeting_open


def test_a_gun_makes_them_wary():
    life = meeting()
    life.gun_drawn = life.gun_shown = 1
    for person in (LEAD, 2):
        life.respect[person][YOU] = 0.8
    assert ANSWER_WARY == decide(life, WORLD, LEAD, MATTER_PASS)
    assert weights(life)[REASON_GUN] < 0.0


def test_who_knows_that_the_alliance_is_over_and_fears_you_turns_you_back():
    life = meeting()
    believe(life, LEAD, BROKEN, 1.0)
    for person in (LEAD, 2):
        life.fright[person][YOU] = 0.9
        life.fright_hour[person][YOU] = life.hour
    assert ANSWER_TURN_BACK == decide(life, WORLD, LEAD, MATTER_PASS)
    assert 0.2 < life.trust[2][YOU] < 0.3


def test_a_gun_that_nobody_has_seen_weighs_nothing():
    life = meeting()
    life.gun_drawn = 1
    decide(life, WORLD, LEAD, MATTER_PASS)
    assert REASON_GUN not in weights(life)


def test_who_knows_it_and_does_not_fear_a_gun_challenges_you():
    life = meeting()
    life.gun_drawn = life.gun_shown = 1
    believe(life, LEAD, BROKEN, 1.0)
    assert ANSWER_CHALLENGE == decide(life, WORLD, LEAD, MATTER_PASS)


def send_with(longing: float, unrest: float) -> tuple[int, Life]:
    """What the leader decides when word of you has come."""
    life = begin_life(WORLD)
    life.longing[LEADER][YOU] = longing
    life.fact_is_true[UNREST] = 1
    believe(life, LEADER, UNREST, unrest)
    believe(life, LEADER, SEEN, 1.0)
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = 1, life.hour
    return decide(life, WORLD, LEADER, MATTER_SEND_FOLLOWERS), life


def test_a_leader_who_longs_sends_and_her_people_know_where_to():
    answer, life = send_with(longing=0.9, unrest=0.0)
    assert ANSWER_SEND == answer
    assert 1 == life.sent[FOLLOWER]
    assert 1 == life.seen_place[FOLLOWER]
    assert 1 == life.fact_is_true[WATCHED]
    assert weights(life)[REASON_LONGING] > 0.0


def test_a_leader_whose_peoples_test_each_other_waits():
    answer, life = send_with(longing=0.2, unrest=1.0)
    assert ANSWER_WAIT == answer
    assert 0 == life.sent[FOLLOWER]
    assert life.office_said[LEADER] < 0.0 < life.person_said[LEADER]


def at_the_gate(**how: float) -> int:
    """How someone of the camp takes you in, in most of some lives: each decision has its noise."""
    answers = [_taken_in(seed, how) for seed in range(1, 10)]
    return max(set(answers), key=answers.count)


def _taken_in(seed: int, how: dict[str, float]) -> int:
    life = begin_life(WORLD, seed)
    life.warmth[CAMP][YOU] = how.get("warmth", 0.5)
    life.trust[CAMP][YOU] = how.get("trust", 0.5)
    life.weak = life.wound = how.get("worn", 0.0)
    life.fat_kg = 15.0 - 10.0 * how.get("worn", 0.0)
    life.mass_start_kg = 59.0
    believe(life, CAMP, HAND, how.get("hand", 0.0))
    if how.get("guilt"):
        life.trace_count[CAMP][0], life.part_in[CAMP][0] = 40, 1.0
        life.trace_hour[CAMP][0] = life.hour - 1
    return decide(life, WORLD, CAMP, MATTER_GATE)


@pytest.mark.parametrize(
    ("answer", "how"),
    [
        (ANSWER_EMBRACE, {"warmth": 0.95, "trust": 0.9}),
        (ANSWER_CAREFUL, {"warmth": 0.6, "worn": 0.9}),
        (ANSWER_JUDGE, {"warmth": 0.0, "hand": 1.0, "trust": 0.0}),
        (ANSWER_SILENT, {"warmth": 0.5, "guilt": 1.0}),
    ],
)
def test_each_way_of_being_taken_in_can_be_reached(answer: int, how: dict[str, float]):
    assert answer == at_the_gate(**how)


def test_how_far_they_needed_you_goes_by_the_days_they_count_and_by_how_badly_they_do():
    life = begin_life(WORLD, hour=WORLD.start_hour)
    life.gone_hour[CAMP], life.gone_pace[CAMP] = life.hour, 1.0
    assert 0.0 == needed_you(life, WORLD, CAMP)
    life.hour = WORLD.start_hour + 60 * 24
    life.spirits_hour[CAMP] = life.hour
    assert pytest.approx(0.25) == needed_you(life, WORLD, CAMP)
    life.spirits[CAMP] = -0.8
    low = needed_you(life, WORLD, CAMP)
    assert pytest.approx(0.5 * (1.0 - camp_mood(life, WORLD))) == low
    assert 0.25 < low
    life.gone_pace[CAMP] = 0.5  # who counts half the days thinks it half as long
    assert needed_you(life, WORLD, CAMP) < low


def test_the_camp_draws_whoever_is_alone_hungry_hurt_or_misses_someone():
    life = begin_life(WORLD)
    life.company_hour = life.hour
    life.use_count[0] = 0  # nothing done
    fed = drawn_home(life, WORLD)
    drawn = [fed]
    life.company_hour = life.hour - 30 * 24
    drawn.append(drawn_home(life, WORLD))
    life.hunger = 0.8
    drawn.append(drawn_home(life, WORLD))
    life.longing[YOU][CAMP] = 1.0
    life.together_hour[YOU][CAMP] = life.hour
    drawn.append(drawn_home(life, WORLD))
    assert sorted(drawn) == drawn
    assert pytest.approx(0.5 * (1.0 - 2.718281828 ** (-30 / 14))) == drawn[1] - drawn[0]
    assert pytest.approx(0.4 * 0.8) == drawn[2] - drawn[1]


def test_their_looks_cost_more_where_they_know_whose_hand_it_was():
    life = begin_life(WORLD)
    before = their_looks(life, WORLD)
    life.terror[0] = 1.0
    believe(life, CAMP, HAND, 1.0)
    assert before < their_looks(life, WORLD)


def test_joy_is_warmth_and_longing():
    life = begin_life(WORLD)
    life.warmth[CAMP][YOU], life.longing[CAMP][YOU] = 0.5, 0.0
    assert pytest.approx(0.3) == joy_of(life, WORLD, CAMP)
    life.longing[CAMP][YOU], life.together_hour[CAMP][YOU] = 1.0, life.hour - 24 * 60
    assert 0.3 < joy_of(life, WORLD, CAMP)


def test_you_look_worn_by_what_you_lost_by_wounds_and_dirt():
    life = begin_life(WORLD)
    life.mass_start_kg, life.fat_kg, life.lean_kg = 60.0, 15.0, 45.0
    life.weak = life.wound = life.grime = life.jacket_wear = 0.0
    assert 0.0 == looks_worn(life)
    life.fat_kg = 6.0  # 15 % of 60 kg
    assert pytest.approx(0.35) == looks_worn(life)
    life.wound = 1.0
    assert pytest.approx(0.6) == looks_worn(life)
    life.grime = 1.0
    assert pytest.approx(0.7) == looks_worn(life)


def test_a_kind_follower_steps_in_and_one_who_resents_and_fears_you_does_not():
    life = begin_life(WORLD)
    life.respect[FOLLOWER][YOU] = 0.8
    assert ANSWER_YES == decide(life, WORLD, FOLLOWER, MATTER_STEP_IN)
    sour = WORLD._replace(
        person_kindness=(0.0,) * 6, person_grudge=(1.0,) * 6, person_boldness=(0.0,) * 6
    )
    life.respect[FOLLOWER][YOU] = life.warmth[FOLLOWER][YOU] = 0.0
    assert ANSWER_NO == decide(life, sour, FOLLOWER, MATTER_STEP_IN)


def test_the_talkative_ask_for_news_and_the_silent_and_afraid_do_not():
    life = begin_life(WORLD)
    life.told_count = 1
    talker = WORLD._replace(person_talk=(0.9,) * 6)
    silent = WORLD._replace(person_talk=(0.1,) * 6)
    assert ANSWER_YES == decide(life, talker, LEAD, MATTER_ASK_NEWS)
    life.told_count = 0
    assert ANSWER_NO == decide(life, silent, LEAD, MATTER_ASK_NEWS)


def test_a_leader_has_news_of_you_once_she_believes_it_and_knows_where():
    life = begin_life(WORLD)
    life.seen_place[LEADER] = NONE
    believe(life, LEADER, SEEN, 1.0)
    assert not has_news_of_you(life, WORLD, LEADER)
    life.seen_place[LEADER] = 1
    assert has_news_of_you(life, WORLD, LEADER)
    believe(life, LEADER, SEEN, 0.0)
    assert not has_news_of_you(life, WORLD, LEADER)


def test_who_met_you_decides_without_a_word_and_a_leader_decides_in_the_morning():
    life = meeting()
    duty(life, WORLD)
    assert LEAD == life.meeting_open
    life.hour += 1
    duty(life, WORLD)
    assert NONE == life.meeting_open
    believe(life, LEADER, SEEN, 1.0)
    life.longing[LEADER][YOU] = 1.0
    life.together_hour[LEADER][YOU] = life.hour - 24 * 60
    life.seen_place[LEADER], life.seen_place_hour[LEADER] = 1, life.hour
    life.hour_of_day = 8
    duty(life, WORLD)
    assert 0 == life.answer_send[LEADER]
    life.hour_of_day = 9
    duty(life, WORLD)
    assert ANSWER_SEND == life.answer_send[LEADER]
