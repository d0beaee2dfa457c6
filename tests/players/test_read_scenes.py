"""`wintering read … --scenes-at`: every scene of a world at an hour of a life."""

from __future__ import annotations

import re

import pytest

from wintering.explore.policies import policy_named
from wintering.players.cli.main import main
from wintering.players.sitting import new_session
from wintering.players.worlds import world_folder
from wintering.story.session import Session

SEED = 3
LIFE = ["read", "lighthouse", "--seed", str(SEED), "--policy", "careful"]


def told(capsys: pytest.CaptureFixture[str], *asked: str) -> tuple[int, str, str]:
    code = main(list(asked))
    found = capsys.readouterr()
    return code, found.out, found.err


def parts(text: str) -> tuple[set[str], set[str]]:
    """The scenes that could speak, and those that could not."""
    able, silent = text.split("\ncould not: ")
    knots = [re.findall(r"^  \S+:\d+  (\w+)", part, re.MULTILINE) for part in (able, silent)]
    return set(knots[0]), set(knots[1])


def lived() -> tuple[Session, dict[int, str]]:
    """A life, and the first scene that arrived at each hour of it at which one did."""
    session = new_session(world_folder("lighthouse"), SEED)
    careful, first = policy_named("careful"), dict[int, str]()
    known: dict[str, tuple[int, int]] = {}
    while not session.is_ended:
        session.choose(careful.choose_in(session))
        now = dict(session.course.progress.told)
        for knot, (times, hour) in now.items():
            one = session.world.storylets.get(knot)
            if one is not None and one.arrives and known.get(knot) != (times, hour):
                first.setdefault(hour, knot)
        known = now
    return session, first


def test_what_came_at_an_hour_could_have_spoken_then(capsys: pytest.CaptureFixture[str]) -> None:
    session, first = lived()
    assert len(first) > 3
    for hour, knot in list(first.items())[1:4]:
        code, out, _ = told(capsys, *LIFE, "--scenes-at", f"{hour // 24}:{hour % 24}")
        able, silent = parts(out)
        assert 0 == code
        assert knot in able
        assert set(session.world.storylets) == able | silent
        assert not able & silent


def test_the_same_life_by_its_choices_is_asked_alike(capsys: pytest.CaptureFixture[str]) -> None:
    session, _ = lived()
    choices = ",".join(str(each + 1) for each in session.course.progress.choices)
    by_choices = ["read", "lighthouse", "--seed", str(SEED), "--choices", choices]
    _, one, _ = told(capsys, *LIFE, "--scenes-at", "2:6")
    _, other, _ = told(capsys, *by_choices, "--scenes-at", "2:6")
    assert one.partition(": ")[2] == other.partition(": ")[2]
    assert "seed 3, careful: day 2, 6:00" in one


def test_of_what_could_not_it_says_what_was_asked_and_what_was_so(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, night, _ = told(capsys, *LIFE, "--scenes-at", "2:2")
    assert re.search(r"gather_limpets  light\(\) > 0\.3 \(it was 0, short by 0\.3\)", night)


@pytest.mark.parametrize(
    ("asked", "words"),
    [("x", "'x' is no day of a life"), ("0:3", "is not in this life"), ("9000", "is not in")],
)
def test_an_hour_that_the_life_has_not_is_told(
    capsys: pytest.CaptureFixture[str], asked: str, words: str
) -> None:
    code, out, err = told(capsys, *LIFE, "--scenes-at", asked)
    assert (2, "") == (code, out)
    assert words in err


def test_it_is_either_the_digest_or_the_scenes(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capsys, *LIFE, "--digest", "--scenes-at", "2")
    assert 2 == code
    assert "--digest" in err
