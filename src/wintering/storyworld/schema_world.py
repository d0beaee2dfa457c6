"""The schema of the world itself: its title, calendar, climate, ground and places."""

from __future__ import annotations

from wintering.storyworld.kinds import Key, Kind, Section
from wintering.storyworld.marks import PLACE_USES, ROLE_MEANINGS

MONTHS = 12

WORLD = Section(
    "world",
    "What the world is called and whose it is.",
    (
        Key("id", Kind.TEXT, "The world's name for programs.", '"lighthouse"'),
        Key("name", Kind.TEXT, "The world's name for readers.", '"The Lighthouse"'),
        Key("version", Kind.TEXT, "The version of the world.", '"1.0.0"'),
        Key("author", Kind.TEXT, "Who wrote it.", '"A. Writer"'),
        Key("licence", Kind.TEXT, "On what terms others may use it.", '"CC-BY-4.0"'),
        Key("about", Kind.TEXT, "One or two sentences for a list of worlds.", '"A winter alone."'),
    ),
    is_required=True,
)

CALENDAR = Section(
    "calendar",
    "Where on Earth and when: sun and moon are computed from this.",
    (
        Key("latitude", Kind.NUMBER, "Degrees north.", "39.06", unit="°", low=-65.0, high=65.0),
        Key("longitude", Kind.NUMBER, "Degrees east.", "-77.89", unit="°", low=-180.0, high=180.0),
        Key(
            "height_m",
            Kind.NUMBER,
            "Height at which the climate's months were measured.",
            "530.0",
            0.0,
            "m",
            -400.0,
            6000.0,
        ),
        Key(
            "zone_hours",
            Kind.NUMBER,
            "Local standard time minus universal time.",
            "-5.0",
            unit="h",
            low=-12.0,
            high=14.0,
        ),
        Key("start", Kind.DATE, "The date of day 0.", "2149-10-02"),
        Key(
            "start_hour",
            Kind.COUNT,
            "The hour of day 0 at which the life begins.",
            "13",
            unit="h",
            low=0,
            high=23,
        ),
        Key("moons", Kind.COUNT, "How many lunar months a life may last.", "8", low=1, high=60),
    ),
    is_required=True,
)


def _months(name: str, meaning: str, example: str, unit: str, low: float, high: float) -> Key:
    return Key(
        name,
        Kind.NUMBERS,
        meaning + " Twelve numbers, January first.",
        example,
        unit=unit,
        low=low,
        high=high,
        length=MONTHS,
    )


CLIMATE = Section(
    "climate",
    "What each month is usually like; the law of weather draws its days from this.",
    (
        _months("tmax_c", "Mean of the days' warmest hour.", "[4.0, 5.6, ...]", "°C", -60.0, 55.0),
        _months(
            "tmin_c", "Mean of the days' coldest hour.", "[-7.7, -7.7, ...]", "°C", -70.0, 45.0
        ),
        _months(
            "rain_mm", "Rain, and snow as water, in the month.", "[61.0, ...]", "mm", 0.0, 2000.0
        ),
        _months("wind_ms", "Mean wind.", "[3.4, 3.9, ...]", "m/s", 0.0, 30.0),
        _months("wet_fraction", "Share of days with rain or snow.", "[0.32, ...]", "1", 0.02, 0.98),
    ),
    is_required=True,
)

GROUND = Section(
    "ground",
    "How far it is from place to place.",
    (
        Key(
            "winding",
            Kind.NUMBER,
            "Length of the way over the ground for each km in a straight line.",
            "1.3",
            1.3,
            "1",
            1.0,
            5.0,
        ),
        Key(
            "road_winding",
            Kind.NUMBER,
            "The same between two places on a road.",
            "1.1",
            1.1,
            "1",
            1.0,
            5.0,
        ),
        Key(
            "relief_m_per_km",
            Kind.NUMBER,
            "Climbing hidden in a km of level way.",
            "12.0",
            12.0,
            "m/km",
            0.0,
            500.0,
        ),
        Key(
            "stage_km",
            Kind.NUMBER,
            "The longest leg walked without passing another place; a place "
            "farther than this from all others cannot be reached.",
            "40.0",
            40.0,
            "km",
            0.1,
            1000.0,
        ),
    ),
)

PLACE = Section(
    "place",
    "A place someone can be.",
    (
        Key("name", Kind.TEXT, "A label for the map.", '"the spring"'),
        Key(
            "east_km",
            Kind.NUMBER,
            "Kilometres east of a point of your choosing.",
            "3.2",
            unit="km",
            low=-2000.0,
            high=2000.0,
        ),
        Key(
            "north_km",
            Kind.NUMBER,
            "Kilometres north of it.",
            "-1.5",
            unit="km",
            low=-2000.0,
            high=2000.0,
        ),
        Key(
            "height_m",
            Kind.NUMBER,
            "Height above the sea.",
            "420.0",
            unit="m",
            low=-400.0,
            high=8000.0,
        ),
        Key("cover", Kind.NUMBER, "How much of the sky the trees hide.", "0.6", 0.5, "1", 0.0, 1.0),
        Key("shelter", Kind.NUMBER, "How much of the wind is kept off.", "0.4", 0.3, "1", 0.0, 1.0),
        Key(
            "roof",
            Kind.NUMBER,
            "How much of the rain and snow rock or a roof keeps off.",
            "0.9",
            0.0,
            "1",
            0.0,
            1.0,
        ),
        Key(
            "pool",
            Kind.NUMBER,
            "How much cold air gathers here in still, clear nights.",
            "0.6",
            0.0,
            "1",
            0.0,
            1.0,
        ),
        Key(
            "uses",
            Kind.WORDS,
            "What can be done here.",
            '["wood", "water"]',
            (),
            words=tuple(PLACE_USES),
        ),
        Key("wood", Kind.NUMBER, "How plentiful wood is.", "0.7", 0.0, "1", 0.0, 1.0),
        Key("game", Kind.NUMBER, "How plentiful animals are.", "0.5", 0.0, "1", 0.0, 1.0),
        Key(
            "forage",
            Kind.NUMBER,
            "How much the ground gives in its season.",
            "0.3",
            0.0,
            "1",
            0.0,
            1.0,
        ),
        Key("dread", Kind.NUMBER, "What being here weighs on you.", "1.0", 0.0, "1", 0.0, 1.0),
        Key(
            "souls",
            Kind.COUNT,
            "How many live here, with those who have no name in the story.",
            "90",
            0,
            "people",
            0,
            100_000,
        ),
        Key("group", Kind.NAME, "Whose ground it is.", '"sky_people"', None, of="group"),
        Key("known", Kind.FLAG, "Whether you know it at the start.", "true", False),
        Key("road", Kind.FLAG, "Whether it lies on a road.", "true", False),
    ),
    is_many=True,
    is_required=True,
)

ROLE = Section(
    "role",
    "A place that is decided in the life: your camp, a hill. Scenes name it like a place.",
    (
        Key("name", Kind.TEXT, "A label for the map.", '"your camp"'),
        Key(
            "starts",
            Kind.NAME,
            "The place it stands for at the start.",
            '"spring"',
            None,
            of="place",
        ),
        Key(
            "means",
            Kind.WORD,
            "What the laws bind it to: `meeting`, where whoever comes to you waits.",
            '"meeting"',
            "plain",
            words=ROLE_MEANINGS,
        ),
    ),
    is_many=True,
)
