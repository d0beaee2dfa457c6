"""The tables: rectangular, in range, and holding what the file says."""

from __future__ import annotations

import pickle

import pytest
from worlds_in_toml import LIGHTHOUSE, VOCABULARY, WORLDS, with_sections

from wintering.storyworld import (
    Declarations,
    Parameters,
    Tables,
    build_tables,
    load,
    loads,
    schema_page,
)
from wintering.storyworld.marks import (
    NEVER,
    NONE,
    ROLE_FOLLOWER,
    ROLE_PATROL,
    ROLE_YOU,
    USE_FORAGE,
    USE_GAME,
    USE_SHELTER,
    USE_SNARE,
    USE_VIEW,
    USE_WATER,
    USE_WOOD,
)

World = tuple[Declarations, Tables]


@pytest.fixture(scope="module")
def moons() -> World:
    declarations, _ = load(WORLDS / "eight_moons", VOCABULARY)
    assert declarations is not None
    return declarations, build_tables(declarations, VOCABULARY)


@pytest.fixture(scope="module")
def lighthouse() -> World:
    return built(LIGHTHOUSE)


def built(text: str) -> World:
    declarations, problems = loads(text, VOCABULARY)
    assert declarations is not None, [str(each) for each in problems]
    return declarations, build_tables(declarations, VOCABULARY)


AXES = {
    "place": "L", "person": "P", "activity": "A", "fact": "F", "memory": "M", "item": "I",
    "quality": "Q", "distance_km": "LL", "climb_m": "LL", "role_starts": "R",
    "routine": "PH", "start_belief": "PF", "start_trace": "PM", "start_items": "PI",
    "item_of_good": "",
    "memory_kin": "MM", "start_trust": "PP", "start_warmth": "PP", "start_respect": "PP",
    "start_fear": "PP", "start_longing": "PP", "start_debt": "PP",
    "start_wrong": "PP",
}  # fmt: skip


@pytest.mark.parametrize("world", ["moons", "lighthouse"])
def test_every_table_is_rectangular(world: str, request: pytest.FixtureRequest) -> None:
    _, tables = request.getfixturevalue(world)
    sizes = {
        "P": tables.people, "L": tables.places, "F": tables.facts, "M": tables.memories,
        "I": tables.items, "A": tables.activities, "Q": tables.qualities, "R": tables.roles,
        "H": 24,
    }  # fmt: skip
    for name, value in tables._asdict().items():
        axes = AXES[name] if name in AXES else AXES.get(name.split("_")[0], "")
        if not axes or not isinstance(value, tuple):
            continue
        assert sizes[axes[0]] == len(value), name
        if len(axes) == 2:
            assert {sizes[axes[1]]} == {len(row) for row in value}, name
        flat = [each for row in value for each in row] if len(axes) == 2 else value
        assert 1 == len({type(each) for each in flat}), name


def test_they_can_be_pickled(moons: World) -> None:
    assert moons == pickle.loads(pickle.dumps(moons))


def test_indices_point_inside_their_tables(moons: World) -> None:
    _, t = moons
    inside = {
        "place_group": 3, "person_group": 3, "person_home": t.places, "person_charge": t.people,
        "activity_tool": t.items, "fact_about": t.people, "memory_place": t.places,
        "memory_person": t.people, "role_starts": t.places, "person_answers_for": 3,
        "fact_to": t.people,
    }  # fmt: skip
    for name, size in inside.items():
        assert all(NONE <= each < size for each in getattr(t, name)), name
    for row in t.routine_place:
        assert all(NONE <= each < t.places for each in row)


def test_an_office_a_message_and_a_meeting_place_are_told_to_the_laws(moons: World) -> None:
    declarations, t = moons
    lexa = declarations.index("person", "lexa")
    words = declarations.index("fact", "your_words")
    assert lexa == t.fact_to[words]
    assert {NONE} == set(t.fact_to[:words] + t.fact_to[words + 1 :])
    assert declarations.index("group", "grounders") == t.person_answers_for[lexa]
    assert declarations.ids("role").index("the_hill") == t.meeting_role


def test_without_such_a_place_there_is_no_role_of_it(lighthouse: World) -> None:
    assert NONE == lighthouse[1].meeting_role


def test_you_are_the_first(moons: World) -> None:
    declarations, t = moons
    assert "you" == declarations.ids("person")[0]
    assert ROLE_YOU == t.person_role[0]
    assert (5, 4) == (t.person_role.count(ROLE_PATROL), t.person_role.count(ROLE_FOLLOWER))


def test_all_ids_of_the_world_are_there(moons: World) -> None:
    declarations, _ = moons
    lists = declarations.lists()
    assert (22, 43, 27, 8) == tuple(
        len(lists[each]) for each in ("people", "places", "facts", "memories")
    )
    assert ("camp", "the_hill") == lists["places"][-2:]
    assert "until_pressed" == lists["orders"][-1]
    everything = [item for items in lists.values() for item in items]
    assert len(set(everything)) == len(everything)


def test_you_and_lexa_are_over_twenty(moons: World) -> None:
    declarations, t = moons
    for who in ("you", "lexa"):
        assert who in declarations.over_twenty
        assert t.person_age[declarations.index("person", who)] > 20


def test_everyone_but_you_does_something_each_hour(moons: World) -> None:
    _, t = moons
    assert {-1} == set(t.routine_activity[0])
    for row in t.routine_activity[1:]:
        assert min(row) >= 0


def test_the_ways_are_a_metric(moons: World) -> None:
    _, t = moons
    for a in range(t.places):
        assert 0.0 == t.distance_km[a][a]
        for b in range(t.places):
            assert t.distance_km[a][b] == pytest.approx(t.distance_km[b][a])
            east = t.place_east_km[a] - t.place_east_km[b]
            north = t.place_north_km[a] - t.place_north_km[b]
            assert t.distance_km[a][b] >= (east * east + north * north) ** 0.5 - 1e-9
            rise = t.place_height_m[b] - t.place_height_m[a]
            assert t.climb_m[a][b] >= max(rise, 0.0) - 1e-9
            for c in range(t.places):
                assert t.distance_km[a][c] <= t.distance_km[a][b] + t.distance_km[b][c] + 1e-9


def test_the_country_is_as_far_as_the_story_needs(moons: World) -> None:
    declarations, t = moons

    def km(a: str, b: str) -> float:
        return t.distance_km[declarations.index("place", a)][declarations.index("place", b)]

    assert 20 < km("camp_jaha", "mount_weather") < 24  # eight hours at 2.5 to 3 km an hour
    assert 12 < km("camp_gate", "spring") < 18
    assert km("spring", "mount_weather") > 18
    assert 90 < km("spring", "polis_gate") < 130  # four or five days


def test_a_camp_can_be_made_in_places_that_differ(moons: World) -> None:
    declarations, t = moons
    camps = [
        p for p in range(t.places) if t.place_uses[p] & USE_SHELTER and not t.place_group[p] + 1
    ]
    assert len(camps) >= 8
    assert max(t.place_shelter[p] for p in camps) - min(t.place_shelter[p] for p in camps) > 0.3
    water = [p for p in camps if t.place_uses[p] & USE_WATER]
    assert 0 < len(water) < len(camps)
    # Whatever a day's work needs lies within an hour or two of any of them.
    for camp in (p for p in camps if declarations.ids("place")[p] not in ("orchard", "quarry")):
        for use in (USE_WOOD, USE_WATER, USE_GAME, USE_FORAGE, USE_SNARE, USE_VIEW):
            near = min(t.distance_km[camp][p] for p in range(t.places) if t.place_uses[p] & use)
            assert near < 5.0


def test_the_five_have_not_been_told(moons: World) -> None:
    declarations, t = moons
    over = declarations.index("fact", "alliance_over")
    fell = declarations.index("fact", "mountain_fell")
    rumours = []
    for who in ("thale", "vesh", "morrow", "ollen", "isk"):
        person = declarations.index("person", who)
        assert 0.0 == t.start_belief[person][over]
        rumours.append(t.start_belief[person][fell])
    assert len(set(rumours)) == 5
    for who in ("lexa", "bellamy", "you", "raven"):
        assert t.start_belief[declarations.index("person", who)][over] > 0.8


def test_a_persons_own_line_goes_before_their_groups() -> None:
    declarations, t = built(
        with_sections(
            "[belief.islanders]\nboat_missing = 0.4\nlamp_was_dark = 0.2\n"
            "[belief.ane]\nboat_missing = 1.0\n[belief.you]\n"
            "[bond.islanders]\nislanders = { trust = 0.9 }\n[bond.ane]\nyou = { trust = 0.1 }\n"
            "[bond.you]\n"
        )
    )
    ane = declarations.index("person", "ane")
    lamp, boat = (declarations.index("fact", each) for each in ("lamp_was_dark", "boat_missing"))
    assert (0.2, 1.0) == (t.start_belief[ane][lamp], t.start_belief[ane][boat])
    assert (0.4, 0.2) == (t.start_belief[0][boat], t.start_belief[0][lamp])
    assert (0.9, 0.1) == (t.start_trust[0][ane], t.start_trust[ane][0])
    assert 0.4 == t.start_warmth[0][ane]  # the group's `within`, where no bond says otherwise
    assert 0.0 == t.start_trust[0][0]


def test_goods_and_meanings_carry_the_laws_codes(moons: World) -> None:
    declarations, t = moons
    for good, code in VOCABULARY.goods.items():
        item = t.item_of_good[code]
        assert (NONE if good == "plain" else code) == (item if item == NONE else t.item_good[item])
    mountain = declarations.index("memory", "mountain")
    assert VOCABULARY.memory_means["deed"] == t.memory_means[mountain]
    followed = declarations.index("fact", "followed")
    assert VOCABULARY.fact_means["watched"] == t.fact_means[followed]


def test_the_camp_may_stand_from_the_start(moons: World, lighthouse: World) -> None:
    assert NONE == moons[1].camp_start
    assert lighthouse[0].index("place", "tower") == lighthouse[1].camp_start


def test_a_fact_without_a_date_waits_for_the_life(moons: World) -> None:
    declarations, t = moons
    assert NEVER == t.fact_since_hour[declarations.index("fact", "followed")]
    assert -24 == t.fact_since_hour[declarations.index("fact", "alliance_over")]


def test_a_routine_may_pass_midnight(lighthouse: World) -> None:
    declarations, t = lighthouse
    sleeping = declarations.index("activity", "sleeping")
    row = t.routine_activity[1]
    assert [22, 23, 0, 1, 2, 3, 4, 5] == [
        h for h in (*range(6, 24), *range(6)) if row[h] == sleeping
    ]
    assert declarations.index("place", "shore") == t.routine_place[1][16]


def test_roads_shorten_ways() -> None:
    _, apart = built(LIGHTHOUSE)
    text = LIGHTHOUSE
    for name in ("tower", "village"):
        text = text.replace(f"[place.{name}]", f"[place.{name}]\nroad = true")
    _, by_road = built(text)
    assert by_road.distance_km[0][2] == pytest.approx(apart.distance_km[0][2] / 1.3 * 1.1)


def test_the_last_hour_is_the_end_of_the_last_day(lighthouse: World) -> None:
    _, t = lighthouse
    assert len(t.day_month) * 24 - t.start_hour == t.last_hour
    assert len(t.sun_altitude) == len(t.day_month) * 24


def test_parameters_read_by_attribute() -> None:
    par = Parameters({"weather_lapse": 6.5})
    assert 6.5 == par.weather_lapse
    assert par == pickle.loads(pickle.dumps(par))


def test_the_docs_page_names_every_key() -> None:
    page = schema_page(VOCABULARY)
    for word in ("`[person.ID]`", "`over_twenty`", "`stage_km`", "`[trace.WHO]`", "`lapse`"):
        assert word in page
