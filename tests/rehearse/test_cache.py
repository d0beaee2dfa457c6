"""Compiled laws are kept under a digest of what they are made of, and never trusted blindly."""

from pathlib import Path

import pytest

pytest.importorskip("llvmlite", reason="Numba is not installed: nothing is compiled")

from wintering.rehearse import cache
from wintering.rehearse.layout import Layout


@pytest.fixture(autouse=True)
def own_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A cache of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


LAYOUT = Layout(["weather_a", "weather_b"], {"wintering.laws.sky.TABLE": (1.0, -0.5)})


def test_what_is_kept_is_found_again() -> None:
    cache.keep("key", LAYOUT, b"machine\ncode")
    found = cache.load_kept("key")
    assert found is not None
    layout, code = found
    assert b"machine\ncode" == code
    assert LAYOUT.parameters == layout.parameters
    assert LAYOUT.columns == layout.columns
    assert LAYOUT.life == layout.life
    assert LAYOUT.tables == layout.tables


def test_what_is_not_there_is_not_found() -> None:
    assert cache.load_kept("key") is None


@pytest.mark.parametrize("spoilt", [b"", b"x", b"\0" * 4000])
def test_what_is_broken_is_passed_over(spoilt: bytes) -> None:
    cache.keep("key", LAYOUT, b"code")
    (cache.folder() / "key.laws").write_bytes(spoilt)
    assert cache.load_kept("key") is None


def test_a_byte_changed_is_seen() -> None:
    cache.keep("key", LAYOUT, b"code")
    file = cache.folder() / "key.laws"
    file.write_bytes(file.read_bytes()[:-1] + b"X")
    assert cache.load_kept("key") is None


def test_few_are_kept() -> None:
    for number in range(cache.HELD + 5):
        cache.keep(f"key{number}", LAYOUT, b"code")
    assert cache.HELD == len(list(cache.folder().iterdir()))


def test_the_digest_is_of_every_source_of_laws(monkeypatch: pytest.MonkeyPatch) -> None:
    before = cache.sources_digest.__wrapped__()
    assert before == cache.sources_digest.__wrapped__()
    monkeypatch.setattr(cache, "processor", lambda: "another machine")
    assert before != cache.sources_digest.__wrapped__()


def test_a_source_beside_the_laws_counts(tmp_path: Path) -> None:
    own = tmp_path / "own.py"
    own.write_text("A = 1\n")
    one = cache.sources_digest.__wrapped__((own,))
    own.write_text("A = 2\n")
    assert one != cache.sources_digest.__wrapped__((own,))


def test_where_nothing_can_be_kept_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    cache.keep("key", LAYOUT, b"code")
    assert cache.load_kept("key") is None


def test_one_process_compiles_at_a_time() -> None:
    fcntl = pytest.importorskip("fcntl", reason="this system has no such locks")

    def is_free() -> bool:
        with (cache.folder() / ".compiling").open("w") as other:
            try:
                fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True

    with cache.alone():
        assert not is_free()
    assert is_free()


def test_nobody_waits_for_ever_for_one_that_was_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fcntl", reason="this system has no such locks")
    monkeypatch.setattr(cache, "PATIENCE_S", 0.3)
    entered = []
    with cache.alone(), cache.alone():
        entered.append("both")
    assert ["both"] == entered
