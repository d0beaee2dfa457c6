"""What the pages of rehearsal show can be asked so, and does what they say."""

from __future__ import annotations

import argparse
import re
import shlex
import sys
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from rehearse.run_samples import ran
from story.samples import eight_moons
from wintering.players.cli.arguments import parser
from wintering.rehearse.runs import policies
from wintering.rehearse.runs.stations import stations_in
from wintering.rehearse.runs.summary import replay_of
from wintering.rehearse.runs.tally import Shown

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").glob("rehearse*.md")) + [
    ROOT / "docs" / name for name in ("report.md", "expect.md", "gymnasium.md")
]
REHEARSE = (ROOT / "docs" / "rehearse.md").read_text(encoding="utf-8")
EXPECT = (ROOT / "docs" / "expect.md").read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    found = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [block for named, block in found if named == language]


def commands(page: Path) -> list[str]:
    """What a page says to type: in its blocks, and where it stands whole within a line."""
    text = page.read_text(encoding="utf-8")
    typed = [line for block in blocks(text, "sh") for line in block.splitlines()]
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    typed += [each.replace("\n", " ") for each in re.findall(r"`([^`]+)`", prose)]
    found = [line.partition("  #")[0] for line in typed if line.startswith("wintering ")]
    # The name of a command alone is not a command; nor is one with a gap.
    return [each for each in found if len(each.split()) > 2 and "…" not in each]


def test_there_are_commands_on_the_pages() -> None:
    assert sum(len(commands(page)) for page in PAGES) > 8


@pytest.mark.parametrize(
    ("page", "command"),
    [(page.name, command) for page in PAGES for command in commands(page)],
)
def test_what_a_page_says_to_type_can_be_typed(page: str, command: str) -> None:
    asked = parser().parse_args(shlex.split(command)[1:])
    assert asked.command in ("rehearse", "read", "check", "why")


def test_the_page_tells_every_option_and_no_other() -> None:
    table = REHEARSE[REHEARSE.index("## What may be asked") : REHEARSE.index("The exit code is")]
    told = set(re.findall(r"^\| `(--[a-z-]+)", table, re.MULTILINE))
    commands = next(
        each for each in parser()._actions if isinstance(each, argparse._SubParsersAction)
    )
    options = {
        option
        for action in commands.choices["rehearse"]._actions
        for option in action.option_strings
    }
    assert told == options - {"-h", "--help"}


def test_the_policy_on_the_page_lives_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (module,) = (each for each in blocks(REHEARSE, "python") if "class Warm" in each)
    (declared,) = blocks(REHEARSE, "toml")
    group = tomllib.loads(declared)["project"]["entry-points"][policies.GROUP]
    (tmp_path / "my_policies.py").write_text(module, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "my_policies", raising=False)
    here = [EntryPoint(name, value, policies.GROUP) for name, value in group.items()]
    monkeypatch.setattr(policies, "entry_points", lambda **_: here)
    lived = ran(policies="warm:35.5", lives=4)
    assert (4, 0) == (lived.tally.all_lives, lived.tally.failed)


def test_the_stations_on_the_page_are_stations_of_the_bundled_world() -> None:
    (listed,) = (each for each in blocks(REHEARSE, "") if "camp_gate" in each)
    assert 3 == len(stations_in(listed, "way.txt", eight_moons()))


def test_the_workflow_can_be_read_and_installs_what_it_calls() -> None:
    yaml = pytest.importorskip("yaml", reason="no reader of YAML is installed")
    (written,) = blocks(EXPECT, "yaml")
    steps = yaml.safe_load(written)["jobs"]["rehearse"]["steps"]
    ran_by_shell = [each["run"] for each in steps if "run" in each]
    (extra,) = re.findall(r'pip install "wintering\[(\w+)\]"', ran_by_shell[0])
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = " ".join(extras["project"]["optional-dependencies"][extra])
    assert "pyarrow" in needed
    assert "matplotlib" in needed
    asked = [parser().parse_args(shlex.split(each)[1:]) for each in ran_by_shell[1:]]
    assert ["check", "rehearse"] == [each.command for each in asked]
    assert Path("my_world/expect.toml") == asked[1].expect
    (kept,) = (each["with"]["path"] for each in steps if "upload-artifact" in each.get("uses", ""))
    assert Path(kept) == asked[1].out


@pytest.mark.parametrize(
    ("world", "policy", "choices"),
    [("my world", "warm", (0, 2)), ("tiny", "raises", ()), ("it's", "random", (1,))],
)
def test_a_replay_goes_through_a_shell_as_it_is(
    world: str, policy: str, choices: tuple[int, ...]
) -> None:
    line = replay_of(world, Shown(0, 5, policy, choices))
    told = parser().parse_args(shlex.split(line)[1:])
    assert (world, "5") == (told.world, told.seed)
    if policy == "random":
        assert ("random", None) == (told.policy, told.choices)
    else:
        assert (None, tuple(each + 1 for each in choices)) == (told.policy, told.choices)
