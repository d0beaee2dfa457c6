"""Policies: built in, by file, by the world's leans, by entry point; and what they do wrong."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from rehearse.run_samples import asked, ran
from story.samples import begun, eight_moons, tiny
from wintering.explore.lives import Left, live
from wintering.rehearse.data.numbers import NUMBERS, Numbers
from wintering.rehearse.runs import policies
from wintering.rehearse.runs.codes import RehearsalFault
from wintering.rehearse.runs.errands import Curious
from wintering.rehearse.runs.look import Look
from wintering.rehearse.runs.policies import (
    GROUP,
    PolicyFault,
    Scripted,
    asked_policies,
    choices_in,
    for_life,
    leans_named,
)
from wintering.rehearse.runs.running import rehearse
from wintering.rehearse.runs.stations import NOWHERE, Faithful, stations_in
from wintering.rehearse.runs.summary import summary
from wintering.story.session import Session


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Entry points, as if a package that declares them were installed."""
    declared = {
        "warmest": "rehearse.outside:Warmest",
        "nonsense": "rehearse.outside:Nonsense",
        "unmade": "rehearse.outside:Unmade",
        "gone": "rehearse.outside:Gone",
        "nowhere": "rehearse.no_such_module:It",
    }

    def entry_points(*, group: str, name: str | None = None) -> list[EntryPoint]:
        assert GROUP == group
        return [
            EntryPoint(each, value, group)
            for each, value in declared.items()
            if name in (None, each)
        ]

    monkeypatch.setattr(policies, "entry_points", entry_points)


def refused(written: str, world: Any = None) -> RehearsalFault:
    with pytest.raises(RehearsalFault) as told:
        asked_policies(written, world or tiny())
    return told.value


def test_an_unknown_policy_is_told_with_what_was_meant() -> None:
    told = refused("carefull")
    assert "REH001" == told.code.number
    assert "there is no policy called 'carefull'" == told.what
    assert "Did you mean 'careful'?" == told.mend
    assert "random" in told.why
    assert "REH001" == refused(" , ").code.number
    assert "REH001" == refused("careful,nobody at all").code.number
    assert len(refused("x" * 10_000).what) < 120


def test_the_ways_that_a_world_leans_to_are_policies() -> None:
    assert {"careful", "reckless"} <= leans_named(eight_moons())
    for name in leans_named(tiny()):
        assert name == asked_policies(name, tiny())[0].label


def test_policies_are_asked_for_in_a_list_once_each() -> None:
    labels = [each.label for each in asked_policies("random, careful,random", tiny())]
    assert ["random", "careful"] == labels


# ------------------------------------------------------------------- scripted


def test_a_script_is_choices_as_a_reader_types_them() -> None:
    assert (0, 2, 1, 0) == choices_in("1 3 # the gate\n2,1\n\n# done", "f")
    assert () == choices_in("# nothing", "f")


@pytest.mark.parametrize("wrong", ["1 0", "one", "-1", "1.5", "999999", "１"])
def test_what_is_no_choice_is_refused_with_its_line(wrong: str) -> None:
    with pytest.raises(RehearsalFault, match=r"^file:2: ") as told:
        choices_in(f"1 1\n{wrong}", "file")
    assert "REH002" == told.value.code.number


def test_a_scripted_life_takes_its_choices_and_is_left(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("1 1 2", encoding="utf-8")
    made = ran(lives=2, policies=f"scripted:{script}")
    assert {None: 2} == {name: count.lives for name, count in made.tally.endings.items()}
    assert (0, 0, 1) == made.tally.endings[None].shown[0].choices


def test_a_script_that_leaves_the_page_fails_the_life_and_says_where(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("1 77", encoding="utf-8")
    told = summary(ran(lives=2, policies=f"scripted:{script}"))
    assert 2 == told["failed"]
    [failure] = told["failures"]
    assert ("policy", 2) == (failure["kind"], failure["lives"])
    assert "its file takes choice 77, and the page has" in failure["what"]
    assert [1] == failure["shown_by"][0]["choices"]


@pytest.mark.parametrize("written", ["scripted", "faithful", "scripted:", "faithful:no/such/file"])
def test_a_policy_without_its_file_is_refused(written: str) -> None:
    assert "REH002" == refused(written).code.number


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in refused(f"scripted:{tmp_path / 'f'}").why


# ------------------------------------------------------------------- faithful


def test_a_faithful_life_goes_to_its_stations(tmp_path: Path) -> None:
    world = tiny()
    stations = tmp_path / "way.txt"
    name = next(one.knot for one in world.storylets.values() if one.offer and not one.doing)
    stations.write_text(f"# the way\nscene {name}\n", encoding="utf-8")
    made = ran(lives=4, policies=f"faithful:{stations}", turns_at_most=10, out=tmp_path / "run")
    assert 0 == made.tally.failed
    assert 4 == made.tally.scenes[name]


def test_stations_know_what_leads_to_them() -> None:
    world = eight_moons()
    [five, gate] = stations_in("five_decide\nplace camp_gate within 30 days", "f", world)
    assert ("scene", None, "place", 30) == (five.kind, five.days, gate.kind, gate.days)
    assert 0 == five.scenes["five_decide"]
    assert 1 == five.scenes["five_tell"], "it diverts there"
    assert 2 == five.scenes["five"]
    assert any(span.file == "scenes/five.ink" for span in five.choices)
    assert max(five.choices.values()) < NOWHERE


def test_a_faithful_life_takes_the_choice_that_leads_there() -> None:
    world = tiny()
    session = begun()
    while not session.page.choices:
        session.choose(0)
    for knot in dict.fromkeys(session.course.progress.offered):
        if knot in world.storylets:
            way = stations_in(knot, "f", world)
            chosen = Faithful("f", way).choose_in(session)
            assert knot == session.course.progress.offered[chosen]


def test_a_station_may_be_given_up() -> None:
    world = tiny()
    last = list(world.endings)[-1]
    way = stations_in(f"{last} within 1 day\n{last}", "f", world)
    faithful = Faithful("f", way)
    session = begun()
    live(session, faithful, until_day=2, turns_at_most=60)
    faithful.note(session)
    assert faithful._at >= 1 or session.is_ended


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("scene nowhere_at_all", "there is no scene called"),
        ("place first_hour", "there is no place called"),
        ("frst_hour", "there is no scene or place called"),
        ("first_hour within few days", "is no number of days"),
        ("# nothing", "names no station"),
    ],
)
def test_stations_that_cannot_be_followed_are_refused(text: str, said: str) -> None:
    with pytest.raises(RehearsalFault, match=said) as told:
        stations_in(text, "way.txt", tiny())
    assert "REH002" == told.value.code.number


def test_a_misspelt_station_is_told_with_what_was_meant() -> None:
    with pytest.raises(RehearsalFault) as told:
        stations_in("\nfirst_hourr", "way.txt", tiny())
    assert ("Did you mean 'first_hour'?", True) == (
        told.value.mend, told.value.what.startswith("way.txt:2:"),
    )  # fmt: skip


# -------------------------------------------------------------------- curious


def test_curious_takes_what_was_taken_least() -> None:
    session = begun()
    keys = [each.key for each in Look(session).sources]
    seldom = keys[-1]
    taken = {key: 100 for key in keys if key != seldom}
    chosen = [Curious(choosing, taken).choose_in(session) for choosing in range(60)]
    # Every second time it looks; the rest is even, and hits it by chance.
    assert chosen.count(len(keys) - 1) > 25


# --------------------------------------------------------------- entry points


def test_a_policy_by_entry_point_is_given_page_numbers_and_chance(outside: None) -> None:
    first = ran(lives=3, policies="warmest:30")
    again = ran(lives=3, policies="warmest:30")
    cold = ran(lives=3, policies="warmest:50")
    assert 0 == first.tally.failed
    assert first.tally == again.tally
    assert first.tally.taken == again.tally.taken
    assert first.tally.hits != cold.tally.hits


@pytest.mark.parametrize("given", ["word", "none", "far", "back", "half", "truth"])
def test_a_policy_that_gives_nonsense_fails_its_lives(outside: None, given: str) -> None:
    told = summary(ran(lives=2, policies=f"nonsense:{given}"))
    assert (2, 2) == (told["lives"], told["failed"])
    [failure] = told["failures"]
    assert "policy" == failure["kind"]
    assert failure["what"].startswith("it gave ")


@pytest.mark.parametrize(
    ("given", "said", "turns"),
    [("raise", "it raised ValueError: no idea", 0), ("raise late", "it raised RuntimeError", 3)],
)
def test_a_policy_that_raises_fails_its_lives_with_their_replay(
    outside: None, given: str, said: str, turns: int
) -> None:
    told = summary(ran(lives=2, policies=f"random,nonsense:{given}"))
    assert 1 == told["failed"], "the other policy's life went on"
    [failure] = told["failures"]
    assert said == failure["what"]
    assert [1] * turns == failure["shown_by"][0]["choices"]


def test_a_policy_that_cannot_be_made_fails_its_lives(outside: None) -> None:
    told = summary(ran(lives=2, policies="unmade"))
    assert "it raised when it was made: TypeError: not today" == told["failures"][0]["what"]


@pytest.mark.parametrize("name", ["gone", "nowhere"])
def test_a_policy_that_cannot_be_loaded_is_refused(outside: None, name: str) -> None:
    told = refused(name)
    assert ("REH003", f"the policy '{name}' cannot be loaded") == (told.code.number, told.what)


def test_a_name_that_is_no_longer_declared_is_refused(
    outside: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    [found] = asked_policies("warmest", tiny())
    monkeypatch.setattr(policies, "entry_points", lambda **_: [])
    with pytest.raises(RehearsalFault, match="cannot be loaded"):
        for_life(found, tiny())


def test_a_look_changes_nothing() -> None:
    session = begun()
    before = session.digest()
    look = Look(session)
    _ = dict(look.numbers), look.sources, look.leans("careful"), look.page, look.draw(3, 10)
    assert before == session.digest()
    assert look.draw(3, 10) == Look(session).draw(3, 10)
    assert len({look.draw(index, 1 << 30) for index in range(50)}) == 50


def test_every_number_is_within_its_bounds() -> None:
    session = begun()
    for _ in range(40):
        numbers = Numbers(session.course.life, session.course.world)
        assert [each.name for each in NUMBERS] == list(numbers)
        for each in NUMBERS:
            assert each.low <= numbers[each.name] <= each.high
        if session.is_ended:
            break
        session.choose(0)


def test_scripted_raises_nothing_but_left() -> None:
    scripted = Scripted("s", [0])
    session: Session = begun()
    assert 0 == scripted.choose_in(session)
    with pytest.raises(Left):
        scripted.choose_in(session)
    with pytest.raises(PolicyFault):
        Scripted("s", [40]).choose_in(session)


def test_an_unlisted_policy_file_edit_is_another_run(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed: no lives are written")
    script = tmp_path / "script.txt"
    script.write_text("1 1", encoding="utf-8")
    ran(lives=2, policies=f"scripted:{script}", out=tmp_path / "run")
    script.write_text("1 2", encoding="utf-8")
    with pytest.raises(RehearsalFault) as told:
        rehearse(asked(policies=None, out=tmp_path / "run", resume=True))
    assert "a policy's file has been edited since" in told.value.why
