"""The cache of checked worlds: quick, and never trusted further than it deserves."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from story.samples import TINY, edited
from wintering.story import joining
from wintering.story.cache import cache_folder
from wintering.story.opening import WorldFault, open_world
from wintering.story.session import Session


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def forbid_checking(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(sources: object) -> None:
        raise AssertionError("the world was checked again")

    monkeypatch.setattr(joining, "check_sources", forbidden)


def test_a_world_that_has_not_changed_is_not_checked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_world(TINY)
    forbid_checking(monkeypatch)
    again = open_world(TINY)
    one, other = Session.begin(first, 3), Session.begin(again, 3)
    one.choose(0)
    other.choose(0)
    assert one.digest() == other.digest()


def test_an_edit_is_seen(tmp_path: Path) -> None:
    folder = edited(tmp_path, {})
    assert open_world(folder).storylets["rest"].offer == "Rest"
    file = folder / "scenes" / "days.ink"
    file.write_text(file.read_text().replace("# offer: Rest", "# offer: Sit down"))
    assert open_world(folder).storylets["rest"].offer == "Sit down"


def test_a_broken_cache_is_passed_over() -> None:
    open_world(TINY)
    kept = list(cache_folder().glob("*.world"))
    assert len(kept) == 1
    kept[0].write_bytes(b"nonsense")
    assert open_world(TINY).id == "tiny"
    kept[0].write_bytes(pickle.dumps("no world"))
    assert open_world(TINY).id == "tiny"


def test_a_cache_that_cannot_be_written_is_only_slow(own_cache: Path) -> None:
    own_cache.write_text("a file where a folder should be")
    assert open_world(TINY).id == "tiny"


def test_a_world_with_errors_is_told_and_not_kept(tmp_path: Path) -> None:
    folder = edited(tmp_path, {}, "=== odd\n# ofer: Sit\nHello.\n-> DONE\n")
    with pytest.raises(WorldFault) as raised:
        open_world(folder)
    assert [each.code.number for each in raised.value.diagnostics] == ["STY001"]
    assert "scenes/more.ink" in raised.value.sources
    assert list(cache_folder().glob("*.world")) == []
