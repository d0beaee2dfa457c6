"""What has no row in the table of mutants, each with its reason; see test_mutants_table.py."""

from __future__ import annotations

# Laws of weather, ground and body: their tests are the published values (SCIENCE.md 1 to 5).
OF_WINTER = frozenset(
    {
        *("body", "clothes", "drinking", "energy", "fire", "fishing", "flame", "food", "foraging"),
        *("frostbite", "ground", "harm", "heat", "hunting", "illness", "keeping", "leaf"),
        *("leavings", "load", "losing", "meals", "pace", "quality", "refeeding", "sky", "sleep"),
        *("smoke", "snares", "snow", "stacks", "stages", "stores", "tent", "tools", "tracks"),
        *("water", "weather", "weather_days", "wood", "work"),
    }
)
# What stands before the first hour, and what reads the laws instead of being one.
BEGINNINGS = frozenset({"start", "start_people", "subset"})

# Fields of people that no law writes.
UNREAD = {
    "asked_back": "you do, in a scene (story.functions.choices)",
    "errand_person": "nobody writes or reads it: it can go",
    "looks_cost": "nobody does: it can go, with the tests of `why` that use it as a field at hand",
}

# Writes that no row damages.
WRITTEN = {
    ("facing:make_vow", "vow_hour"): "read by nobody yet: a scene may ask since when, or it goes",
    ("facing:open_vow", "vow_hour"): "the same",
    ("following:lose_you", "lost_hour"): "read by nobody: it can go",
}

# What is given back and no row falsifies.
GIVEN_BACK: dict[str, str] = {}
