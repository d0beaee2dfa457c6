"""Worlds that can be read and make no sense: each told once, with its place and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from worlds_in_toml import WORLDS

from wintering.diagnostics import Diagnostic
from wintering.story.vocabulary import vocabulary
from wintering.storyworld import load

TEXT = (WORLDS / "lighthouse" / "world.toml").read_text("utf-8")


def told(folder: Path, text: str) -> list[Diagnostic]:
    """What is wrong with a world of this text."""
    (folder / "world.toml").write_text(text, "utf-8")
    return list(load(folder, vocabulary())[1])


def with_value(section: str, key: str, value: str) -> str:
    """The lighthouse with a key of a section set to something else."""
    head = f"[{section}]"
    at = TEXT.index(head)
    end = TEXT.find("\n[", at + 1)
    body = TEXT[at:end]
    line = f"{key} = {value}"
    changed, many = re.subn(rf"^{key} = .*$", line, body, count=1, flags=re.MULTILINE)
    if not many:
        first, rest = body.split("\n", 1)
        changed = f"{first}\n{line}\n{rest}"
    return TEXT[:at] + changed + TEXT[end:]


@pytest.mark.parametrize(
    ("text", "code", "what"),
    [
        (with_value("person.ane", "name", '"  YOU "'), "WLD010", "two people are called"),
        (with_value("fact.lamp_was_dark", "since_day", "90.0"), "WLD016", "the calendar ends"),
        (with_value("place.village", "east_km", "500.0"), "WLD013", "nobody can walk to 'village'"),
        (with_value("calendar", "moons", "0"), "WLD007", "'moons' is 0"),
        (TEXT + "\n[laws.weather]\nlapse_c_m = 5.0\n", "WLD007", "'lapse_c_m' is 5.0"),
        (TEXT + '\n[laws.weather]\nlapse_c_m = "x"\n', "WLD006", "'lapse_c_m' is text"),
        (TEXT + "\n[laws.weather]\nlapse_c_m = nan\n", "WLD007", "'lapse_c_m' is nan"),
        (TEXT + "\n[laws.weather]\nlaps_c_m = 0.006\n", "WLD004", "no key 'laps_c_m'"),
        (TEXT + "\n[laws.wether]\nlapse_c_m = 0.006\n", "WLD004", "no key 'wether'"),
    ],
)
def test_what_makes_no_sense_is_told_with_its_place(
    text: str, code: str, what: str, tmp_path: Path
) -> None:
    found = told(tmp_path, text)
    assert [code] == [each.code.number for each in found]
    assert what in found[0].what
    assert found[0].mend
    line = text.splitlines()[found[0].span.line - 1]
    assert line[found[0].span.column - 1 : found[0].span.column] != " "


def test_a_world_without_places_is_told_so(tmp_path: Path) -> None:
    sections = re.split(r"^(?=\[)", TEXT, flags=re.MULTILINE)
    text = "".join(each for each in sections if not each.startswith("[place."))
    found = told(tmp_path, text)
    assert "there is no [place.ID]" in [each.what for each in found]
