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
        "last_night_low_c", "night_low_c", "ground_wet",
        "core_c", "felt_cold", "shiver_w", "clothing_clo", "clothes_wet",
        "jacket_wear", "grime", "is_asleep", "lying", "asleep_h", "slept_h", "slept_hour",
        "lay_down_hour", "sleep_debt_h", "fatigue", "tired", "hunger", "thirst", "weak", "wound",
        "infection", "frostbite", "fat_kg", "lean_kg", "gut_kcal", 
        "water_short_l", "sweat_l", "dimmed", "starved_days",
        "fire_place", "fire_is_inside", "fire_fuel_kg", "fire_moisture", "fire_embers", "fire_kw",
        "flame_m", "smoke", "tent", "tent_cloth", "tent_vent", "tinder_dry", "fires_lit",
        "fire_failed", "wood_place", "wood_dry_kg", "wood_dry_moisture", "wood_wet_kg",
        "wood_wet_moisture", "water_l", "water_frozen", "meat_drying_kg", "sewn_h", "spoiled_kg",
        "ate_kcal", "ate_hour", "caught", "killed", "shots", "robbed", "sprung", "hooked",
        "doing", "doing_place", 
        "worked_place", "walked_km", "walked_h", "load_kg", "lost_h", "dread", "camp",
        "places_found", "newest_place", "interrupted_by", "done_hours", "order_active",
        "order_slot", "order_eat", "order_fire", "order_ground", "order_night", "order_until",
        "order_began", 
        "told_count", "denied", "glimpse_count", "glimpse_hour", "glimpse_level", "sign_count",
        "suspicion", "understood", "misread", "gun_drawn", "gun_shown", "hands_shown",
        "intrusion_count", "intrusion_hour", "nightmare_count", "dream_hour", "dream_memory",
        "dream_was_nightmare", "flinched", "faced_count", "faced_hour", "pushed_count",
        "pushed_hour", "told_memory", "owned", "vow", "vow_hour", "is_quiet", "company_hour",
        "aloneness", "held_tears", "wept_count", "moon", "frost_nights", "dry_days",
    }
)  # fmt: skip

# Of people, what is yours: the first index is you. How a reader is told of it (words of the
# interface), with what the other index names.
YOURS = {
    "place": "where you are",
    "going_to": "where you walk to",
    "has_item": "what you have of {}",
    "trust": "how far you trust {}",
    "warmth": "how warmly you feel toward {}",
    "respect": "how far you respect {}",
    "fright": "how far you fear {}",
    "longing": "how you miss {}",
    "debt": "what you owe {}",
    "wrong": "what {} did to you",
    "belief": "how sure you are of {}",
    "belief_since": "when you heard of {}",
    "belief_from": "who told you of {}",
    "feeling": "{}",
    "guess": "how warmly you believe {} feels toward you",
    "easy": "how easily you believe you were left",
    "gone_days": "how long you believed you had been gone, when you last spoke of it",
    "spirits": "how you are in yourself",
    "activity": "what you are at",
}

# Of places, what you see of the one where you are.
HERE = frozenset({"snow_cm"})

# What says in other numbers what a reader can be told better: what stands behind it is told.
SEEN_THROUGH = frozenset(
    {
        "work", "last_activity", "doing_stage", "doing_until_waking", "worked_h", "skin_c",
        "doing_left", "glycogen_kcal", "around_c", "around_wind_ms", "heat_w", "effort_met",
        "way_left_km", "sun_altitude_deg", "moon_altitude_deg", "moonlight_lx", "illuminance_lx",
    }
)  # fmt: skip


def could_know(slots: Slots, slot: int) -> bool:
    """Whether a reader may be told of a number: by its field, and by whose it is."""
    name = slots.field_of(slot).name
    if name in SENSED:
        return True
    return name in YOURS and slots.indices_of(slot)[0] == YOU


def is_seen_through(slots: Slots, slot: int) -> bool:
    """Whether a reader is told what is behind a number instead of the number; yours alone."""
    field = slots.field_of(slot)
    is_of_people = bool(field.axes) and field.axes[0] == "P"
    is_yours = not is_of_people or slots.indices_of(slot)[0] == YOU
    return field.name in SEEN_THROUGH and is_yours
