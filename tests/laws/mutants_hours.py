"""Which tests must notice when an hour, a count or a name that memory keeps is damaged."""

from __future__ import annotations

from laws.mutants import Row

H = "test_hours_of_memory.py::test_"
CALLED = f"{H}what_something_calls_fades_from_the_hour_it_called"
LEARNED = f"{H}calm_is_whole_on_the_day_it_was_learned_and_part_of_it_goes"
PUSHED = f"{H}what_was_pushed_away_presses_back_and_wears_off_in_days"
COUNTED = f"{H}how_often_it_was_pushed_away_and_told_is_counted"
BURIED = f"{H}burying_the_dead_makes_amends_and_owns_it_and_other_work_does_not"
BAD_NIGHT = f"{H}a_bad_night_is_slept_off_from_the_night_it_was"
ANOTHERS = f"{H}what_came_to_someone_an_hour_ago_is_near_to_them"
STOPPED = f"{H}a_memory_stops_your_hands_no_oftener_than_every_few_days"
LAST_DREAM = f"{H}the_last_dream_is_kept_as_what_it_was"
OF_A_DAY = f"{H}a_dream_is_of_what_a_day_was_about_and_the_next_night_forgets_it"
ANEW = f"{H}a_flinch_or_peace_made_begins_the_count_of_what_passed_without_one_anew"
LOOKED = f"{H}whoever_looks_at_it_after_all_has_not_pushed_it_away_for_the_evening"
TELLING = f"{H}telling_owns_it_opens_the_vow_and_warms_who_hears"
OWN = f"{H}your_own_uses_are_kept_as_everyones_are"

MEMORY_HOURS = (
    Row("recall:call", "cue_hour", (CALLED,)),
    Row("recall:use_others", "trace_hour", (ANOTHERS,)),
    Row("recall:use_others", "trace_count", (ANOTHERS,)),
    Row("facing:learn_calm", "calm", (LEARNED,)),
    Row("facing:learn_calm", "calm_hour", (LEARNED,)),
    Row(
        "facing:face",
        "faced_hour",
        (f"{H}by_order_it_is_faced_once_a_night_and_the_next_night_again",),
    ),
    Row(
        "facing:face",
        "rebound",
        (f"{H}facing_takes_off_what_presses_back_and_no_more",),
    ),
    Row(
        "facing:face",
        "rebound_hour",
        (f"{H}facing_takes_off_what_presses_back_and_no_more",),
    ),
    Row("facing:push_away", "rebound_hour", (PUSHED,)),
    Row("facing:push_away", "pushed_count", (COUNTED,)),
    Row(
        "facing:tell_of",
        "told_memory",
        (COUNTED, f"{H}having_told_of_it_is_among_what_a_nightmare_came_of"),
    ),
    Row("facing:tell_of", "repaired", (f"{H}telling_of_it_makes_some_amends",)),
    Row("easing:bury", "repaired", (BURIED,)),
    Row("easing:bury", "owned", (BURIED,)),
    Row("easing:ease", "repaired", (f"{H}words_that_work_make_amends_day_by_day",)),
    Row("others:sleep_badly", "bad_nights", (BAD_NIGHT,)),
    Row("others:sleep_badly", "bad_nights_hour", (BAD_NIGHT,)),
    Row("others:sleep_badly", "nightmares_of", (BAD_NIGHT,)),
    Row("calling:break_in", "intrusion_hour", (STOPPED,)),
    Row("calling:break_in", "intrusion_count", (STOPPED,)),
    Row("calling:touch", "flinched", ("test_easing.py::test_a_flinch_puts_the_notice_off",)),
    Row("nightmare:suffer", "nightmare_hours", (f"{H}nightmares_of_a_week_ago_no_longer_count",)),
    Row("nightmare:suffer", "nightmare_count", (f"{H}nightmares_of_a_week_ago_no_longer_count",)),
    Row("nightmare:suffer", "dream_hour", (LAST_DREAM,)),
    Row("nightmare:suffer", "dream_memory", (LAST_DREAM,)),
    Row("nightmare:suffer", "dream_was_nightmare", (LAST_DREAM,)),
    Row("nightmare:dream", "dream_hour", (LAST_DREAM,)),
    Row("nightmare:dream", "dream_memory", (LAST_DREAM,)),
    Row("nightmare:dream", "dream_was_nightmare", (LAST_DREAM,), clears=True),
    Row(
        "nightmare:night",
        "night_asked",
        (f"{H}a_night_brings_one_dream_at_most_and_most_nights_bring_one",),
    ),
    Row("nightmare:night", "dream_matter", (OF_A_DAY,), clears=True),
    Row("nightmare:night", "dream_about", (OF_A_DAY,), clears=True),
    Row("nightmare:night", "dream_days", (OF_A_DAY,), clears=True),
    Row("dreaming:dream_of_day", "dream_matter", (OF_A_DAY,)),
    Row("dreaming:dream_of_day", "dream_about", (OF_A_DAY,)),
    Row("dreaming:dream_of_day", "dream_days", (OF_A_DAY,)),
    Row(
        "dreaming:note_day",
        "day_noted",
        ("test_dreams.py::test_hours_are_about_what_happens_in_them",),
    ),
    Row("easing:flinch", "unflinched", (ANEW,), clears=True),
    Row("easing:flinch", "flinched", (ANEW,)),
    Row("easing:make_peace", "unflinched", (ANEW,), clears=True),
    Row("facing:face", "pushed_hour", (LOOKED,), clears=True),
    Row("facing:push_away", "cue", (LOOKED,), clears=True),
    Row("facing:tell_of", "owned", (TELLING,)),
    Row("facing:tell_of", "warmth", (TELLING,)),
    Row("facing:open_vow", "vow", (TELLING,), clears=True),
    Row("nightmare:dream", "longing", (f"{H}to_dream_of_someone_gently_is_to_long_for_them_more",)),
    Row("recall:use", "trace_count", (OWN,)),
    Row("recall:use", "trace_hour", (OWN,)),
)
