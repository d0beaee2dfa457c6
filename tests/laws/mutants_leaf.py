"""Which tests must notice when the law of leaf is damaged."""

from __future__ import annotations

from laws.mutants import RETURNS, Row

L = "test_leaf.py::test_"
LEAF = (
    Row("leaf:leaf", "leaf", (f"{L}a_storm_strips_what_has_turned_and_little_that_is_green",)),
    Row("leaf:leaf", "leaf_turned", (f"{L}a_night_of_hard_frost_turns_what_was_green",)),
    Row("leaf:leaf", "bud_warmth", (f"{L}a_warm_spring_is_green_before_a_cold_one",)),
    Row("leaf:start_leaf", "leaf", (f"{L}a_life_begins_with_the_leaf_of_its_season",)),
    Row("leaf:are_lengthening", RETURNS, (f"{L}a_life_begins_with_the_leaf_of_its_season",)),
)
