"""Which tests must notice when what a camp's want does to its people is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

H = "test_hardship.py::test_"
HARDSHIP = (
    Row(
        "hardship:go_hungry",
        "feeling",
        (f"{H}an_empty_bowl_makes_angry_and_the_sore_most_of_all",),
    ),
    Row(
        "hardship:want_at",
        RETURNS,
        (f"{H}hunger_is_felt_at_meals_and_the_emptier_the_bowl_the_more",),
    ),
    Row(
        "hardship:is_meal",
        RETURNS,
        (f"{H}hunger_is_felt_at_meals_and_the_emptier_the_bowl_the_more",),
    ),
    Row("hardship:feel_evening", "feeling", (f"{H}the_sick_sadden_the_kind",)),
    Row("hardship:feel_evening", "feeling_hour", (f"{H}the_sick_sadden_the_kind",)),
    Row(
        "hardship:shortness",
        RETURNS,
        (f"{H}who_answers_for_a_camp_frets_over_its_stores_before_anyone_goes_hungry",),
    ),
    Row(
        "hardship:bitterness",
        RETURNS,
        (f"{H}a_bitter_evening_frightens_those_without_roof_or_wood",),
    ),
    Row("hardship:willing_at", RETURNS, (f"{H}a_camp_in_low_spirits_brings_in_less",)),
    Row("bonds:soreness", RETURNS, (f"{H}anger_that_has_passed_no_longer_makes_sore",)),
)
