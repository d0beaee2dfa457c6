"""The schema of world.toml, declared once: from it come validation, docs and hovers."""

from __future__ import annotations

from wintering.storyworld.kinds import Section, Starts
from wintering.storyworld.schema_life import (
    ACTIVITY,
    FACT,
    ITEM,
    MEMORY,
    ORDER,
    QUALITY,
)
from wintering.storyworld.schema_people import GROUP, PERSON, ROUTINE
from wintering.storyworld.schema_world import CALENDAR, CLIMATE, GROUND, PLACE, ROLE, WORLD

SECTIONS: tuple[Section, ...] = (
    WORLD,
    CALENDAR,
    CLIMATE,
    GROUND,
    GROUP,
    PLACE,
    ROLE,
    PERSON,
    ROUTINE,
    ACTIVITY,
    ITEM,
    FACT,
    MEMORY,
    QUALITY,
    ORDER,
)

STARTS: tuple[Starts, ...] = (
    Starts(
        "belief",
        "What people believe at the start, and how surely. A group speaks for all in it; a "
        "person's own line goes before their group's. Who is not named does not know.",
        of="fact",
        value="how sure, 0 to 1",
        low=0.0,
        high=1.0,
        example="[belief.camp_people]\nalliance_over = 1.0",
    ),
    Starts(
        "bond",
        "What people feel toward others at the start. A person's own line goes before their "
        "group's, a named person before a named group.",
        of="person or group",
        value="a table of trust, warmth, respect, fear, longing, debt, each 0 to 1, and `wrong`, "
        "what the other once did them",
        low=0.0,
        high=1.0,
        example="[bond.keeper]\nsister = { trust = 0.8, longing = 0.5 }",
    ),
    Starts(
        "trace",
        "Which memories people carry, and how often each has come back before the start.",
        of="memory",
        value="uses, a whole number from 1",
        low=1.0,
        high=1000.0,
        example="[trace.you]\nthe_wreck = 6",
    ),
)

LAWS = "laws"
"""The section whose keys are the laws' own: `use`, and `[laws.LAW]` with its parameters."""


def section(name: str) -> Section | None:
    """The declaration of a section by its name."""
    return next((each for each in SECTIONS if each.name == name), None)


def starts(name: str) -> Starts | None:
    """The declaration of a section of starting values by its name."""
    return next((each for each in STARTS if each.name == name), None)
