"""Which tests must notice when a law of duty, of an office and a person in one, is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

K = "test_decisions_kept.py::test_"
WEIGHED = f"{K}it_is_kept_what_office_and_person_weighed_and_when"
ASKED = f"{K}what_a_carrier_weighs_asked_and_before_her_is_kept"
SET = f"{K}a_bond_that_is_set_stands_there_from_that_hour"

DUTY = (
    Row(
        "passing:decide_pass",
        RETURNS,
        (
            "test_duty.py::test_who_has_not_been_told_nods_to_empty_hands",
            "test_duty.py::test_a_gun_makes_them_wary",
            "test_duty.py::test_who_knows_it_and_does_not_fear_a_gun_challenges_you",
        ),
    ),
    Row(
        "sending:decide_send",
        RETURNS,
        (
            "test_duty.py::test_a_leader_who_longs_sends_and_her_people_know_where_to",
            "test_duty.py::test_a_leader_whose_peoples_test_each_other_waits",
        ),
    ),
    Row(
        "gate:decide_gate",
        RETURNS,
        ("test_duty.py::test_each_way_of_being_taken_in_can_be_reached",),
    ),
    Row(
        "duty:settle_pass",
        "answer_pass",
        ("test_duty.py::test_who_has_not_been_told_nods_to_empty_hands",),
    ),
    Row(
        "duty:settle_pass",
        "trust",
        ("test_duty.py::test_who_knows_that_the_alliance_is_over_and_fears_you_turns_you_back",),
    ),
    Row(
        "duty:take_order",
        "sent",
        ("test_duty.py::test_a_leader_who_longs_sends_and_her_people_know_where_to",),
    ),
    Row(
        "duty:decide_step_in",
        RETURNS,
        ("test_duty.py::test_a_kind_follower_steps_in_and_one_who_resents_and_fears_you_does_not",),
    ),
    Row(
        "duty:decide_ask",
        RETURNS,
        ("test_duty.py::test_the_talkative_ask_for_news_and_the_silent_and_afraid_do_not",),
    ),
    Row(
        "duty:duty",
        "meeting_open",
        (
            "test_duty.py::test_who_met_you_decides_without_a_word_and_a_leader_decides_in_the_morning",
        ),
    ),
    Row(
        "duty:keep_awake",
        "activity",
        ("test_tension.py::test_strain_fades_in_days_and_keeps_awake_until_it_has",),
    ),
    Row(
        "tension:torn_between",
        RETURNS,
        ("test_tension.py::test_nobody_is_torn_who_wants_what_she_must",),
    ),
    Row(
        "tension:bear",
        "strain",
        ("test_tension.py::test_strain_fades_in_days_and_keeps_awake_until_it_has",),
    ),
    Row(
        "tension:bear",
        "strain_hour",
        ("test_tension.py::test_strain_fades_in_days_and_keeps_awake_until_it_has",),
    ),
    Row(
        "tension:bear",
        "debt",
        ("test_tension.py::test_the_heart_that_gives_way_to_the_office_owes_and_is_low",),
    ),
    Row(
        "tension:bear",
        "spirits",
        ("test_tension.py::test_the_heart_that_gives_way_to_the_office_owes_and_is_low",),
    ),
    Row(
        "tension:bear",
        "heart_yielded",
        (
            "test_tension.py::test_she_who_stays_for_her_people_pays_and_she_who_comes_pays_otherwise",
        ),
    ),
    Row(
        "tension:bear",
        "office_yielded",
        (
            "test_tension.py::test_she_who_stays_for_her_people_pays_and_she_who_comes_pays_otherwise",
        ),
    ),
    Row(
        "tension:bear",
        "respect",
        (
            "test_tension.py::test_the_office_that_gives_way_to_the_heart_is_seen_by_those_who_answer_to_it",
        ),
    ),
    Row(
        "tension:bear",
        "feeling",
        (
            "test_tension.py::test_what_tears_you_is_grief_when_the_heart_yields_and_guilt_when_the_office_does",
        ),
    ),
    Row(
        "lamp:decide_lamp",
        "gate_lamp",
        ("test_tension.py::test_a_mother_has_a_lamp_lit_and_lets_it_go_out_when_no_word_comes",),
    ),
    Row(
        "lamp:decide_lamp",
        "office_said",
        ("test_tension.py::test_who_answers_for_a_camp_fears_whom_a_lamp_would_guide",),
    ),
    Row(
        "lamp:see_to_lamp",
        "decided_hour",
        ("test_tension.py::test_the_lamp_is_hers_to_decide_and_is_decided_once_a_week",),
    ),
    Row(
        "parting:ease_for_heart",
        RETURNS,
        (
            "test_tension.py::test_as_commander_it_was_easy_and_as_herself_it_was_not",
            "test_tension.py::test_leaving_one_who_is_not_missed_is_no_hardship",
        ),
    ),
    Row(
        "parting:ease_for_office",
        RETURNS,
        ("test_tension.py::test_the_heavier_the_office_the_easier_it_was_for_it",),
    ),
    Row(
        "leading:would_follow",
        RETURNS,
        ("test_tension.py::test_they_follow_whom_they_trust_and_not_the_hand_they_judge",),
    ),
    Row(
        "leading:could_lead",
        RETURNS,
        ("test_tension.py::test_you_could_not_have_led_them_and_borne_their_looks",),
    ),
    Row(
        "leading:do_without_you",
        RETURNS,
        (
            "test_tension.py::test_they_do_well_without_you_when_they_do_better_than_they_mostly_are",
        ),
    ),
    Row(
        "leading:would_do_with_you",
        RETURNS,
        ("test_tension.py::test_had_you_stayed_it_would_have_helped_only_whom_you_could_lead",),
    ),
    # What is kept of a decision.
    Row("passing:decide_pass", "office_said", (WEIGHED,)),
    Row("passing:decide_pass", "person_said", (WEIGHED,)),
    Row("sending:decide_send", "office_said", (WEIGHED,)),
    Row("sending:decide_send", "person_said", (WEIGHED,)),
    Row("duty:decide_step_in", "office_said", (WEIGHED,)),
    Row("duty:decide_step_in", "person_said", (WEIGHED,)),
    Row("lamp:decide_lamp", "person_said", (WEIGHED,)),
    Row("gate:decide_gate", "office_said", (f"{K}what_someone_weighs_at_the_gate_is_kept",)),
    Row("gate:decide_gate", "person_said", (f"{K}what_someone_weighs_at_the_gate_is_kept",)),
    Row("asking:decide_carry", "office_said", (ASKED,)),
    Row("asking:decide_carry", "person_said", (ASKED,)),
    Row("asking:decide_carry", "decided_hour", (ASKED,)),
    Row("giving:decide_give", "office_said", (ASKED,)),
    Row("giving:decide_give", "person_said", (ASKED,)),
    Row("giving:decide_give", "decided_hour", (ASKED,)),
    Row("duty:settle_pass", "respect", (f"{K}a_nod_earns_some_respect_and_wariness_none",)),
    # A bond that is set.
    Row("bonds:set_bond", "trust", (SET,)),
    Row("bonds:set_bond", "warmth", (SET,)),
    Row("bonds:set_bond", "respect", (SET,)),
    Row("bonds:set_bond", "fright", (SET,)),
    Row("bonds:set_bond", "fright_hour", (SET,)),
    Row("bonds:set_bond", "longing", (SET,)),
    Row("bonds:set_bond", "debt", (SET,)),
    Row("bonds:mend", "apology", (f"{K}what_makes_a_wrong_good_counts_as_an_apology",)),
    Row("bonds:warm_up", "longing", (f"{K}a_good_talk_eases_longing",)),
)
