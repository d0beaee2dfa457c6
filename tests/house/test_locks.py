"""Locks: every package with its digest, and no word of where anybody fetches it from."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements/play.txt", "requirements/dev.txt")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_held_by_version_and_digest(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", "\n" + text.split("\n", 2)[2])[1:]
    assert len(entries) > 5
    for entry in entries:
        assert re.match(r"[a-z0-9.\[\]_-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("lock", [*LOCKS, "package-lock.json"])
def test_a_lock_names_no_place(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_what_a_player_needs_is_the_same_for_a_maker() -> None:
    def versions(lock: str) -> dict[str, str]:
        text = (ROOT / lock).read_text(encoding="utf-8")
        return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, re.MULTILINE))

    play, dev = versions(LOCKS[0]), versions(LOCKS[1])
    assert play == {name: dev[name] for name in play}


def test_every_node_package_has_its_digest() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all("integrity" in each for name, each in packages.items() if name)
