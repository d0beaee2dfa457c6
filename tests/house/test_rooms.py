"""Rooms: each has its row and its contract, one sentence at its door, and a core of its own."""

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "wintering"
ROOMS = sorted(each.parent.name for each in SOURCE.glob("*/__init__.py"))
CORE = ("diagnostics", "arithmetic", "ink", "storyworld", "life", "laws", "story")
# What may be imported where, besides the standard library and ourselves.
GUESTS = {
    "players/terminal": {"textual", "rich"},
    "players/docs": {"textual"},
    "players/lsp": {"pygls", "lsprotocol"},
    "rehearse": {"numba", "llvmlite", "numpy"},
    "rehearse/data": {"pyarrow"},
    "rehearse/environment": {"gymnasium", "numpy"},
    "rehearse/expectations": {"pyarrow"},
    "rehearse/report": {"matplotlib", "pyarrow"},
    "rehearse/runs": {"ray"},
}
LONGEST_FILE = 400


def modules(room: str) -> list[Path]:
    return sorted((SOURCE / room).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """The top names of every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name.split(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_opens_with_one_sentence(room: str) -> None:
    said = ast.get_docstring(ast.parse((SOURCE / room / "__init__.py").read_text()))
    assert said
    assert said.splitlines()[0].endswith((".", ":", ","))


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_a_row_and_a_contract(room: str) -> None:
    assert f"| `{room}/` |" in (ROOT / "docs" / "rooms.md").read_text(encoding="utf-8")
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    named = {each for one in contracts for each in one.get("source_modules", [])}
    assert room in ("players", "worlds") or f"wintering.{room}" in named


@pytest.mark.parametrize("room", ROOMS)
def test_third_parties_appear_only_where_they_belong(room: str) -> None:
    for path in modules(room):
        inside = path.relative_to(SOURCE).parent.as_posix()
        allowed = {"wintering", *sys.stdlib_module_names, *GUESTS.get(inside, set())}
        assert set(imported(path)) <= allowed, path


@pytest.mark.parametrize("room", CORE)
def test_the_core_has_no_guests(room: str) -> None:
    assert not any(inside.split("/")[0] == room for inside in GUESTS)


@pytest.mark.parametrize("room", ROOMS)
def test_no_file_is_too_long_to_read(room: str) -> None:
    long = {
        path.name: lines
        for path in modules(room)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert long == {}
