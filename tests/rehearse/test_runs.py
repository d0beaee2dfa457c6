"""Runs of a world: streamed, stopped, taken up again, the same for any number of processes."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed: no lives are written")

from rehearse.run_samples import StopAfter, asked, counts_of, ran, rows_in
from story.samples import tiny
from wintering.explore.lives import live
from wintering.rehearse.data.folder import files_of, parts_of, read_about
from wintering.rehearse.data.reading import life_of, table_of
from wintering.rehearse.runs import plan, running
from wintering.rehearse.runs.codes import RehearsalFault
from wintering.rehearse.runs.living import Living
from wintering.rehearse.runs.policies import Scripted
from wintering.rehearse.runs.running import Progress, rehearse
from wintering.rehearse.runs.summary import summary
from wintering.story.session import Session

GENERATION = 32  # lives: small ones, so that these tests have several


@pytest.fixture(autouse=True)
def small_generations(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (plan, running):
        monkeypatch.setattr(module, "GENERATION", GENERATION)


def test_a_life_of_a_run_is_the_life_of_its_seed_and_choices(tmp_path: Path) -> None:
    ran(policies="careful,random", lives=6, out=tmp_path / "run", turns_at_most=15)
    for row in table_of(tmp_path / "run", "lives").to_pylist():
        session = Session.begin(tiny(), row["seed"])
        live(session, Scripted("again", row["choices"]))
        assert row["digest"] == session.digest()
        assert (row["turns"], row["days"]) == (session.page.turn, session.page.day)
        assert row["ending"] == session.page.ended


def test_every_policy_lives_the_same_seeds(tmp_path: Path) -> None:
    ran(policies="careful,random", lives=6, seed=3, out=tmp_path / "run")
    lives = table_of(tmp_path / "run", "lives").to_pylist()
    first = 3 * 2**32
    assert [first, first, first + 1, first + 1, first + 2, first + 2] == [
        each["seed"] for each in lives
    ]
    assert ["careful", "random"] * 3 == [each["policy"] for each in lives]


@pytest.mark.parametrize("policies", ["random,careful", "curious,random"])
def test_the_number_of_processes_changes_nothing(tmp_path: Path, policies: str) -> None:
    lives = GENERATION + 20
    alone = ran(policies=policies, lives=lives, turns_at_most=3, out=tmp_path / "1")
    together = ran(policies=policies, lives=lives, turns_at_most=3, out=tmp_path / "2", jobs=2)
    assert rows_in(tmp_path / "1") == rows_in(tmp_path / "2")
    assert counts_of(summary(alone)) == counts_of(summary(together))
    assert (1, 2) == (summary(alone)["workers"], summary(together)["workers"])


@pytest.mark.parametrize("stop", [8, GENERATION, GENERATION + 16])
@pytest.mark.parametrize("policies", ["random", "curious"])
def test_a_run_that_was_stopped_goes_on_as_if_it_had_not_been(
    tmp_path: Path, policies: str, stop: int
) -> None:
    lives = GENERATION + 28
    whole = ran(policies=policies, lives=lives, turns_at_most=3, out=tmp_path / "whole")
    part = asked(policies=policies, lives=lives, turns_at_most=3, out=tmp_path / "part")
    first = rehearse(part, StopAfter(stop))
    assert "the test" == first.stopped
    assert stop == first.tally.all_lives == len(table_of(tmp_path / "part", "lives"))
    assert "stopped" == read_about(tmp_path / "part")["state"]
    rest = rehearse(asked(lives=None, policies=None, out=tmp_path / "part", resume=True))
    assert "whole" == read_about(tmp_path / "part")["state"]
    assert rows_in(tmp_path / "whole") == rows_in(tmp_path / "part")
    assert counts_of(summary(whole)) == counts_of(summary(rest))
    assert stop == rest.lives_before


def test_a_run_that_is_whole_can_be_given_more_lives(tmp_path: Path) -> None:
    out, policies = tmp_path / "run", "curious,random"
    ran(policies=policies, lives=30, turns_at_most=3, out=out)
    more = rehearse(asked(lives=50, policies=None, out=out, resume=True))
    ran(policies=policies, lives=50, turns_at_most=3, out=tmp_path / "at once")
    assert 50 == more.tally.all_lives
    assert rows_in(tmp_path / "at once") == rows_in(out)
    again = rehearse(asked(lives=None, policies=None, out=out, resume=True))
    assert (50, 50) == (again.lives_before, again.tally.all_lives)
    assert counts_of(summary(more)) == counts_of(summary(again))


def test_curious_lives_reach_what_even_ones_do_not() -> None:
    points = {
        policy: sum(map(bool, ran(policies=policy, lives=64, turns_at_most=12).tally.hits))
        for policy in ("random", "curious")
    }
    assert points["curious"] > points["random"]


def test_a_life_that_breaks_is_told_with_its_replay_and_the_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Session.choose

    def choose(self: Session, index: int) -> Any:
        if self.seed == 2 and self.page.turn == 3:
            raise ZeroDivisionError("as if ours")
        return real(self, index)

    monkeypatch.setattr(Session, "choose", choose)
    made = ran(lives=5, out=tmp_path / "run")
    told = summary(made)
    assert (5, 1) == (told["lives"], told["failed"])
    [failure] = told["failures"]
    assert ("engine", "ZeroDivisionError: as if ours") == (failure["kind"], failure["what"])
    [shown] = failure["shown_by"]
    assert (2, 2, 3) == (shown["life"], shown["seed"], len(shown["choices"]))
    assert 4 == sum(each["lives"] for each in told["endings"])
    rows = table_of(tmp_path / "run", "lives").to_pylist()
    assert [None, None, "ZeroDivisionError: as if ours", None, None] == [
        each["fault"] for each in rows
    ]


def test_memory_does_not_grow_with_the_number_of_lives(tmp_path: Path) -> None:
    ran(lives=16, out=tmp_path / "warm")  # what is made once is made
    grown = []
    for lives in (GENERATION, 3 * GENERATION):
        gc.collect()
        tracemalloc.start()
        ran(lives=lives, turns_at_most=1, out=tmp_path / str(lives))
        grown.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # Three times the lives; what is held is a part of them, by number or by the seconds that
    # it took, and never all.
    assert grown[1] < 2.0 * grown[0]


def test_places_and_their_hours_are_the_hours_of_the_life(tmp_path: Path) -> None:
    ran(lives=4, policies="careful", turns_at_most=20, out=tmp_path / "run")
    rows = rows_in(tmp_path / "run")
    for life in rows["lives"]:
        mine = [each["hours"] for each in rows["places"] if each["life"] == life["life"]]
        assert life["hours"] == sum(mine)
        assert life["places"] == len(mine)


def test_scenes_choices_and_turns_agree_with_the_life(tmp_path: Path) -> None:
    ran(lives=4, turns_at_most=20, turns=True, out=tmp_path / "run")
    rows = rows_in(tmp_path / "run")
    scenes = {each.knot: each.span for each in tiny().storylets.values()}
    for life in rows["lives"]:
        number = life["life"]
        turns = [each for each in rows["turns"] if each["life"] == number]
        choices = [each for each in rows["choices"] if each["life"] == number]
        told = [each for each in rows["scenes"] if each["life"] == number]
        assert life["choices"] == [each["choice"] for each in turns]
        assert life["turns"] == sum(each["taken"] for each in choices)
        assert life["scenes"] == len(told)
        assert life["words"] == sum(each["words"] for each in told)
        assert all(each["taken"] <= each["shown"] for each in choices)
        for each in told:
            if each["knot"] in scenes and each["how"] != "within":
                assert scenes[each["knot"]].file == each["file"]
        # A page shows no more choices than it has: every page shown is counted.
        assert sum(each["offered"] for each in turns) <= sum(each["shown"] for each in choices)


def test_a_life_is_found_by_its_number(tmp_path: Path) -> None:
    ran(lives=5, out=tmp_path / "run")
    row = table_of(tmp_path / "run", "lives").to_pylist()[3]
    found = life_of(tmp_path / "run", "3")
    assert (row["seed"], tuple(row["choices"])) == (found.seed, found.choices)
    for wrong in ("5", "-1", "x", "9" * 30):
        with pytest.raises(RehearsalFault, match="there is no life"):
            life_of(tmp_path / "run", wrong)


def test_turns_are_kept_only_where_they_are_asked_for(tmp_path: Path) -> None:
    ran(lives=2, out=tmp_path / "run")
    assert not (tmp_path / "run" / "turns").exists()
    with pytest.raises(RehearsalFault, match="no table 'turns'"):
        table_of(tmp_path / "run", "turns")


def test_parts_are_written_by_generation_and_by_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran(lives=GENERATION + 8, turns_at_most=2, out=tmp_path / "a")
    assert [(0, GENERATION), (GENERATION, 8)] == [
        (each.first, each.lives) for each in parts_of(tmp_path / "a")
    ]
    monkeypatch.setattr(running, "KEPT_EVERY", -1.0)
    ran(lives=20, turns_at_most=2, out=tmp_path / "b")
    assert [0, 8, 16] == [each.first for each in parts_of(tmp_path / "b")]
    assert 3 == len(files_of(tmp_path / "b", "lives"))


def test_without_a_folder_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = ran(lives=3)
    assert 3 == made.tally.all_lives
    assert [] == list(tmp_path.iterdir())


def test_a_life_that_cannot_begin_is_a_life_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Living, errand: Any, taken: Any) -> Any:
        raise OSError("nothing chooses")

    monkeypatch.setattr(Living, "_chooser", refuse)
    told = summary(ran(lives=3))
    assert (3, 3, 0) == (told["lives"], told["failed"], told["life_hours"])
    assert "OSError: nothing chooses" == told["failures"][0]["what"]


class Holding(Progress):
    """Notes how much Python holds when so many lives are behind a run."""

    def __init__(self, *marks: int) -> None:
        self.marks = marks
        self.blocks: list[int] = []

    def lived(self, lives: int) -> None:
        if lives in self.marks:
            gc.collect()
            self.blocks.append(sys.getallocatedblocks())


# A kept life has thousands of numbers and names of its own. What does grow with lives at first
# is what is made ready when some life first comes to it.
BLOCKS_A_LIFE = 20


@pytest.mark.parametrize("policies", ["careful,random", "curious"])
def test_a_run_holds_no_more_for_more_lives(tmp_path: Path, policies: str) -> None:
    few, many = 2 * GENERATION, 5 * GENERATION
    holding = Holding(few, many)
    more = {"turns": True, "turns_at_most": 3, "out": tmp_path / "run"}
    given = asked(policies=policies, lives=many + 8, **more)
    rehearse(given, holding)
    before, after = holding.blocks
    assert after - before < BLOCKS_A_LIFE * (many - few)
