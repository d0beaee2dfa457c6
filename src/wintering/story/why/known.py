"""What a reader may be told of a life's numbers: what you could know, and nothing else.

Whatever is not named here is for authors: a new field is hidden until somebody says that you
could know of it.
"""

from __future__ import annotations

from wintering.life import YOU
from wintering.life.slots import Slots

# Of the sky and the weather where you are, of your body, of what you are at, of your camp.
SENSED = frozenset(
    {
        "light", "cloud", "air_c", "wind_ms", "rain_mm", "snowfall_mm", "is_snow_lying",
        "last_night_low_c", "night_low_c", "ground_wet", "around_c", "around_wind_ms", "wet_today",
        "core_c", "skin_c", "felt_cold", "shiver_w", "shiver_fuel", "clothing_clo", "clothes_wet",
        "jacket_wear", "grime", "is_asleep", "lying", "asleep_h", "slept_h", "slept_hour",
        "lay_down_hour", "sleep_debt_h", "fatigue", "tired", "hunger", "thirst", "weak", "wound",
        "infection", "frostbite", "effort_met", "fat_kg", "lean_kg", "gut_kcal", "glycogen_kcal",
        "water_short_l", "sweat_l", "dimmed", "starved_days",
        "fire_place", "fire_is_inside", "fire_fuel_kg", "fire_moisture", "fire_embers", "fire_kw",
        "flame_m", "smoke", "tent", "tent_cloth", "tent_vent", "tinder_dry", "fires_lit",
        "fire_failed", "wood_place", "wood_dry_kg", "wood_dry_moisture", "wood_wet_kg",
        "wood_wet_moisture", "water_l", "water_frozen", "meat_drying_kg", "sewn_h", "spoiled_kg",
        "ate_kcal", "ate_hour", "caught", "killed", "shots", "robbed", "sprung", "hooked",
        "doing", "doing_left", "doing_place", "worked_h",
        "worked_place", "walked_km", "walked_h", "load_kg", "lost_h", "dread", "camp",
        "places_found", "newest_place", "interrupted_by", "done_hours", "order_active",
        "order_slot", "order_eat", "order_fire", "order_ground", "order_night", "order_until",
        "order_began", 
        "told_count", "denied", "glimpse_count", "glimpse_hour", "glimpse_level", "sign_count",
        "suspicion", "understood", "misread", "gun_drawn", "gun_shown", "hands_shown",
        "intrusion_count", "intrusion_hour", "nightmare_count", "dream_hour", "dream_memory",
        "dream_was_nightmare", "flinched", "faced_count", "faced_hour", "pushed_count",
        "pushed_hour", "told_memory", "owned", "vow", "vow_hour", "is_quiet", "company_hour",
    }
)  # fmt: skip

# Of people, what is yours: the first index is you.
YOURS = frozenset(
    {
        "place", "going_to", "way_left_km", "has_item", "trust", "warmth", "respect", "fright",
        "longing", "debt", "wrong", "belief", "belief_since", "belief_from", "feeling", "spirits",
        "activity", "errand",
    }
)  # fmt: skip

# What only says in other numbers what you are at: a reader is told what stands behind it.
SEEN_THROUGH = frozenset({"work", "last_activity", "doing_stage", "doing_until_waking"})


def could_know(slots: Slots, slot: int) -> bool:
    """Whether a reader may be told of a number: by its field, and by whose it is."""
    name = slots.field_of(slot).name
    if name in SENSED:
        return True
    return name in YOURS and slots.indices_of(slot)[0] == YOU
