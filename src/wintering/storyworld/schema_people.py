"""The schema of people: who they are, the groups they belong to, how their days go."""

from __future__ import annotations

from wintering.storyworld.kinds import Key, Kind, Section
from wintering.storyworld.marks import PERSON_ROLES
from wintering.storyworld.vocabulary import BOND_DIMENSIONS


def _temper(name: str, meaning: str, default: float = 0.5) -> Key:
    return Key(name, Kind.NUMBER, meaning, "0.7", default, "1", 0.0, 1.0)


GROUP = Section(
    "group",
    "A people, or whoever counts as one.",
    (
        Key("name", Kind.TEXT, "What they are called.", '"the keepers"'),
        Key(
            "within",
            Kind.AMOUNTS,
            "Bonds at the start among themselves.",
            "{ trust = 0.6 }",
            (),
            "1",
            0.0,
            1.0,
            words=BOND_DIMENSIONS,
        ),
        Key(
            "others",
            Kind.AMOUNTS,
            "Bonds at the start toward everyone else.",
            "{ fear = 0.3 }",
            (),
            "1",
            0.0,
            1.0,
            words=BOND_DIMENSIONS,
        ),
    ),
    is_many=True,
)

PERSON = Section(
    "person",
    "Someone who lives in this world. One has the id `you`.",
    (
        Key("name", Kind.TEXT, "What they are called.", '"Ada"'),
        Key("age", Kind.COUNT, "Years.", "34", unit="years", low=0, high=110),
        Key(
            "over_twenty",
            Kind.FLAG,
            "A declaration that they are over twenty: whoever takes part "
            "in a scene of affection must be.",
            "true",
            False,
        ),
        Key("woman", Kind.FLAG, "Whether a woman's basal rate is theirs.", "true"),
        Key("mass_kg", Kind.NUMBER, "Body mass.", "61.0", unit="kg", low=3.0, high=250.0),
        Key("height_cm", Kind.NUMBER, "Height.", "166.0", unit="cm", low=45.0, high=250.0),
        Key("role", Kind.WORD, "What they are in the story.", '"camp"', words=tuple(PERSON_ROLES)),
        Key("group", Kind.NAME, "Whom they belong to.", '"keepers"', None, of="group"),
        Key(
            "home",
            Kind.NAME,
            "Where they live, and where they are at the start.",
            '"cottage"',
            of="place",
        ),
        Key(
            "charge",
            Kind.NAME,
            "Whom they answer to; for a follower, whom they follow.",
            '"lexa"',
            None,
            of="person",
        ),
        _temper("boldness", "How readily they step forward."),
        _temper("kindness", "How gently they take others."),
        _temper("care", "How carefully they go about what they do."),
        _temper("talk", "How readily they tell what they know."),
        _temper("company", "How much they want company, and feel the want of it."),
        _temper("grudge", "How long they hold what was done.", 0.3),
        _temper("office", "How much an office weighs on what they decide.", 0.0),
        Key(
            "answers_for",
            Kind.NAME,
            "Whom their office answers for: how these do weighs on what they decide.",
            '"keepers"',
            None,
            of="group",
        ),
        Key(
            "routine",
            Kind.NAME,
            "How their days go; everyone but you needs one.",
            '"keepers_day"',
            None,
            of="routine",
        ),
        Key(
            "carries",
            Kind.AMOUNTS,
            "What they have at the start.",
            "{ knife = 1 }",
            (),
            "",
            0.0,
            100000.0,
            of="item",
        ),
    ),
    is_many=True,
    is_required=True,
)

ROUTINE = Section(
    "routine",
    "How a day goes, hour by hour.",
    (
        Key(
            "hours",
            Kind.HOURS,
            "Stretches of the day: `from` and `to` are hours of the clock, "
            "`to` not included, and may pass midnight; `doing` an activity; `at` a place, or "
            "home when left out. Together they fill 24 hours once.",
            '[{ from = 22, to = 6, doing = "sleeping" }, { from = 6, to = 22, doing = "idling" }]',
        ),
    ),
    is_many=True,
)
