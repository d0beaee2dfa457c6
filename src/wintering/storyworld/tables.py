"""The flat tables that laws read: everything declared of a world, as numbers.

One namedtuple of rectangular nested tuples. Axes: P people (you are person 0), L places,
F facts, M memories, I items, A activities, Q qualities, R roles, D days of the calendar,
H its hours. An index of -1 points at nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from wintering.storyworld.parameters import Parameters

Floats = tuple[float, ...]
FloatRows = tuple[tuple[float, ...], ...]
Ints = tuple[int, ...]
IntRows = tuple[tuple[int, ...], ...]


class Tables(NamedTuple):
    """A world as laws see it. Shapes and units stand beside each field."""

    # How many there are of each kind.
    people: int
    places: int
    facts: int
    memories: int
    items: int
    activities: int
    qualities: int
    roles: int

    # Places.
    place_east_km: Floats  # L
    place_north_km: Floats  # L
    place_height_m: Floats  # L, above the sea
    place_cover: Floats  # L, 0-1: how much of the sky the trees hide
    place_shelter: Floats  # L, 0-1: how much of the wind is kept off
    place_roof: Floats  # L, 0-1: how much of rain and snow rock or a roof keeps off
    place_pool: Floats  # L, 0-1: how much cold air gathers in still, clear nights
    place_uses: Ints  # L, bits of marks.PLACE_USES
    place_wood: Floats  # L, 0-1
    place_game: Floats  # L, 0-1
    place_forage: Floats  # L, 0-1
    place_dread: Floats  # L, 0-1: what being there weighs
    place_souls: Ints  # L, how many live there, with those who have no name
    place_group: Ints  # L, whose ground it is, or -1
    place_known_at_start: Ints  # L, 0 or 1: whether you know it
    place_road: Ints  # L, 0 or 1
    distance_km: FloatRows  # L L, over the ground
    climb_m: FloatRows  # L L, metres of ascent on the way from row to column
    camp_start: int  # the place that the role `camp` stands for at the start, or -1
    role_starts: Ints  # R, the place bound to a role at the start, or -1
    meeting_role: int  # the role of where whoever comes to you waits, or -1

    # People.
    person_age: Ints  # P, years
    person_is_woman: Ints  # P, 0 or 1
    person_mass_kg: Floats  # P
    person_height_cm: Floats  # P
    person_role: Ints  # P, marks.PERSON_ROLES
    person_group: Ints  # P, or -1
    person_home: Ints  # P, place
    person_charge: Ints  # P, whom they answer to; for a follower, whom they follow; or -1
    person_boldness: Floats  # P, 0-1
    person_kindness: Floats  # P, 0-1
    person_care: Floats  # P, 0-1
    person_talk: Floats  # P, 0-1
    person_company: Floats  # P, 0-1: how much they want company
    person_grudge: Floats  # P, 0-1
    person_office: Floats  # P, 0-1: how much an office weighs on them
    person_answers_for: Ints  # P, the group an office answers for, or -1
    routine_activity: IntRows  # P 24
    routine_place: IntRows  # P 24, or -1: home

    # Activities.
    activity_work: Ints  # A, the code of a work the laws know
    activity_met: Floats  # A, multiples of the resting rate
    activity_light: Floats  # A, 0-1: light needed
    activity_use: Ints  # A, the use a place must have (a bit), or 0
    activity_tool: Ints  # A, the item needed, or -1

    # Facts, and who believes them how surely at the start.
    fact_since_hour: Ints  # F, hours from the start; marks.NEVER when no date makes it true
    fact_interest: Floats  # F, 0-1
    fact_halflife_days: Floats  # F
    fact_about: Ints  # F, person or -1
    fact_to: Ints  # F, the person it is addressed to, or -1
    fact_means: Ints  # F, what it is to the laws (a code), 0 nothing special
    start_belief: FloatRows  # P F, 0-1

    # Memories, and who carries them.
    memory_weight: Floats  # M, 0-1: arousal
    memory_fire: Floats  # M, 0-1: how strongly fire calls it
    memory_smell: Floats  # M, 0-1
    memory_silence: Floats  # M, 0-1
    memory_dark: Floats  # M, 0-1
    memory_place: Ints  # M, the place that calls it, or -1
    memory_person: Ints  # M, the person who calls it, or -1
    memory_age_hours: Floats  # M, how long ago it happened at the start
    memory_means: Ints  # M, what it is to the laws (a code), 0 nothing special
    memory_kin: FloatRows  # M M, 0-1: how far thinking of row calls column
    start_trace: IntRows  # P M, uses before the start; 0: they do not carry it

    # Items, and who carries them.
    item_kg: Floats  # I, mass of one (pieces), or 1 (goods counted in kg)
    item_clo: Floats  # I, clothing insulation
    item_kcal_kg: Floats  # I
    item_protein: Floats  # I, 0-1: share of its energy
    item_spoils_days: Floats  # I, days it keeps at 0 °C; 0: it keeps
    item_is_food: Ints  # I, 0 or 1
    start_items: FloatRows  # P I
    item_good: Ints  # I, what the laws know it as (a code), 0 nothing special
    item_of_good: Ints  # the item of each such code, or -1 where the world has none

    # Bonds at the start: what row feels toward column, 0-1.
    start_trust: FloatRows  # P P
    start_warmth: FloatRows  # P P
    start_respect: FloatRows  # P P
    start_fear: FloatRows  # P P
    start_longing: FloatRows  # P P
    start_debt: FloatRows  # P P
    start_wrong: FloatRows  # P P: the wrong that column once did row

    # Qualities: the author's own numbers.
    quality_start: Floats  # Q
    quality_low: Floats  # Q
    quality_high: Floats  # Q
    quality_drift: Floats  # Q, per day

    # Calendar. Hours are local standard time; a time the sun does not reach is -1.
    start_hour: int  # hour of day 0 at which the life begins
    last_hour: int  # hours from the beginning to the end of the last day
    day_month: Ints  # D, 0-11
    day_moon: Ints  # D, from 1
    day_of_moon: Ints  # D, from 0
    sunrise_h: Floats  # D
    sunset_h: Floats  # D
    dawn_h: Floats  # D, civil
    dusk_h: Floats  # D, civil
    moon_angle_deg: Floats  # D, phase angle at noon: 0 full, 180 new
    sun_altitude: Floats  # H = D * 24, degrees at the half hour
    moon_altitude: Floats  # H, degrees at the half hour

    # Climate: the months' normals, January first.
    climate_height_m: float  # the height at which these were measured
    tmax_c: Floats  # 12
    tmin_c: Floats  # 12
    rain_mm: Floats  # 12
    wind_ms: Floats  # 12
    wet_fraction: Floats  # 12, share of days with rain or snow

    # The laws' parameters, read as world.par.weather_wet_fraction.
    par: Parameters
