"""The schema of what lives hold: activities, items, facts, memories, qualities, orders."""

from __future__ import annotations

from wintering.storyworld.kinds import Key, Kind, Section
from wintering.storyworld.marks import PLACE_USES
from wintering.storyworld.vocabulary import PLAIN


def _means(of: str, example: str) -> Key:
    return Key(
        "means",
        Kind.WORD,
        "What it is to the laws, if anything special.",
        f'"{example}"',
        PLAIN,
        of=of,
    )


ACTIVITY = Section(
    "activity",
    "Something a body can be doing. Scenes say `# doing: ID for 4 hours`.",
    (
        Key("name", Kind.TEXT, "A label.", '"cutting wood"'),
        Key("work", Kind.WORD, "Which work of the laws it is.", '"cut_wood"', of="works"),
        Key(
            "met",
            Kind.NUMBER,
            "Effort, in multiples of the resting rate.",
            "5.0",
            1.5,
            "MET",
            0.8,
            20.0,
        ),
        Key(
            "light",
            Kind.NUMBER,
            "The light it needs: 0 none, 1 full day.",
            "0.2",
            0.0,
            "1",
            0.0,
            1.0,
        ),
        Key(
            "use",
            Kind.WORD,
            "The use a place must have for it.",
            '"wood"',
            None,
            words=tuple(PLACE_USES),
        ),
        Key("tool", Kind.NAME, "What you must have for it.", '"knife"', None, of="item"),
    ),
    is_many=True,
    is_required=True,
)

ITEM = Section(
    "item",
    "Something that can be carried. Food is counted in kg, everything else in pieces.",
    (
        Key("name", Kind.TEXT, "A label.", '"a blanket"'),
        Key(
            "good",
            Kind.WORD,
            "What it is to the laws, if anything special.",
            '"knife"',
            PLAIN,
            of="goods",
        ),
        Key("kg", Kind.NUMBER, "Mass of one piece (1 for food).", "1.4", 1.0, "kg", 0.0, 500.0),
        Key(
            "clo",
            Kind.NUMBER,
            "What it insulates when worn or wrapped.",
            "0.9",
            0.0,
            "clo",
            0.0,
            8.0,
        ),
        Key("food", Kind.FLAG, "Whether it can be eaten.", "true", False),
        Key("kcal_kg", Kind.NUMBER, "Energy.", "1140.0", 0.0, "kcal/kg", 0.0, 9500.0),
        Key(
            "protein",
            Kind.NUMBER,
            "Share of the energy that is protein.",
            "0.8",
            0.0,
            "1",
            0.0,
            1.0,
        ),
        Key(
            "spoils_days",
            Kind.NUMBER,
            "Days it keeps at 0 °C; 0 when it keeps.",
            "14.0",
            0.0,
            "days",
            0.0,
            10000.0,
        ),
    ),
    is_many=True,
)

FACT = Section(
    "fact",
    "Something that can be true, known, told and misremembered.",
    (
        Key("name", Kind.TEXT, "A label.", '"the lamp is out"'),
        Key(
            "since_day",
            Kind.NUMBER,
            "From when it is true, in days from the start; left out when "
            "only something in the life makes it true.",
            "-1.0",
            None,
            "days",
            -36500.0,
            36500.0,
        ),
        _means("fact_means", "peace"),
        Key("interest", Kind.NUMBER, "How readily it is told on.", "0.6", 0.5, "1", 0.0, 1.0),
        Key(
            "halflife_days",
            Kind.NUMBER,
            "After how many days whoever heard it is half as sure.",
            "90.0",
            90.0,
            "days",
            0.01,
            36500.0,
        ),
        Key("about", Kind.NAME, "Whom it is about.", '"you"', None, of="person"),
        Key("to", Kind.NAME, "To whom it is addressed: a message.", '"lexa"', None, of="person"),
    ),
    is_many=True,
)

MEMORY = Section(
    "memory",
    "Something that happened and comes back.",
    (
        Key("name", Kind.TEXT, "A label.", '"the wreck"'),
        _means("memory_means", "deed"),
        Key("weight", Kind.NUMBER, "Its arousal: how hard it comes.", "0.9", 0.5, "1", 0.0, 1.0),
        Key("fire", Kind.NUMBER, "How strongly fire calls it.", "0.6", 0.0, "1", 0.0, 1.0),
        Key("smell", Kind.NUMBER, "How strongly smells call it.", "0.8", 0.0, "1", 0.0, 1.0),
        Key("silence", Kind.NUMBER, "How strongly silence calls it.", "0.4", 0.0, "1", 0.0, 1.0),
        Key("dark", Kind.NUMBER, "How strongly the dark calls it.", "0.5", 0.0, "1", 0.0, 1.0),
        Key("place", Kind.NAME, "The place that calls it.", '"cliff"', None, of="place"),
        Key("person", Kind.NAME, "The person who calls it.", '"sister"', None, of="person"),
        Key(
            "age_days",
            Kind.NUMBER,
            "How long ago it was, at the start.",
            "3.0",
            1.0,
            "days",
            0.01,
            36500.0,
        ),
        Key(
            "kin",
            Kind.AMOUNTS,
            "How far thinking of it calls other memories, both ways.",
            "{ the_gate = 0.5 }",
            (),
            "1",
            0.0,
            1.0,
            of="memory",
        ),
    ),
    is_many=True,
)

QUALITY = Section(
    "quality",
    "A number of your own, which scenes read and shift.",
    (
        Key("name", Kind.TEXT, "A label.", '"patience"'),
        Key("start", Kind.NUMBER, "Where it starts.", "0.5", 0.0, "1", -1e9, 1e9),
        Key("low", Kind.NUMBER, "The least it can be.", "0.0", 0.0, "1", -1e9, 1e9),
        Key("high", Kind.NUMBER, "The most it can be.", "1.0", 1.0, "1", -1e9, 1e9),
        Key(
            "drift",
            Kind.NUMBER,
            "What it gains each day by itself.",
            "-0.01",
            0.0,
            "1/day",
            -1e6,
            1e6,
        ),
    ),
    is_many=True,
)


def _values(name: str, meaning: str, *values: str) -> Key:
    written = ", ".join(f'"{each}"' for each in values)
    return Key(
        name,
        Kind.WORDS,
        f"{meaning} {len(values)} names.",
        f"[{written}]",
        values,
        length=len(values),
        of="own names",
    )


ORDER = Section(
    "order",
    "What the values of a standing order are called in scenes.",
    (
        _values(
            "eat", "How you eat, from your fill to little.", "eat_full", "eat_half", "eat_little"
        ),
        _values(
            "fire", "How high the fire is kept, from none.", "fire_none", "fire_low", "fire_high"
        ),
        _values(
            "ground",
            "How far you go, from the camp outward.",
            "ground_camp",
            "ground_near",
            "ground_wide",
        ),
        _values(
            "night",
            "How you meet what the night brings: look at it, push it off, let it come.",
            "night_face",
            "night_push",
            "night_let",
        ),
        _values(
            "until",
            "What ends the order: three days, seven days, the moon's turn, need.",
            "until_days_three",
            "until_days_seven",
            "until_moon",
            "until_pressed",
        ),
    ),
)
