"""The public conformance cases, and our own pairs, played straight and saved at every choice."""

import os
from pathlib import Path

import pytest

from ink.playing import reloaded
from wintering.diagnostics import render_terminal
from wintering.ink import (
    Program,
    Story,
    compile_story,
    read_program,
    transcript,
    write_program,
)

ROOT = Path(__file__).parents[2]
PUBLIC = Path(os.environ.get("INK_PROOF", ROOT.parent / "shared" / "ink-proof"))
OURS = ROOT / "tests" / "cases" / "ink"


def cases_in(folder: Path) -> list[Path]:
    """The folders of a folder that hold a story."""
    return sorted(path.parent for path in folder.glob("*/story.ink"))


CASES = [*cases_in(PUBLIC), *cases_in(OURS)]


def compiled(case: Path) -> Program:
    """The program of a case."""

    def read(path: str) -> str:
        return (case / path).read_bytes().decode("utf-8")

    program, diagnostics = compile_story("story.ink", read)
    assert not diagnostics.has_errors, render_terminal(diagnostics, program.sources)
    return program


def wanted(case: Path) -> list[str]:
    """The lines that a case expects."""
    return (case / "transcript.txt").read_text(encoding="utf-8-sig").splitlines()


def answers(case: Path) -> list[str]:
    """The choices of a case."""
    return (case / "input.txt").read_text(encoding="utf-8").split()


def test_the_public_cases_are_there() -> None:
    if not cases_in(PUBLIC):
        pytest.skip(f"the public cases are not at {PUBLIC} (INK_PROOF names another place)")
    assert len(cases_in(PUBLIC)) >= 98


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_played_straight(case: Path) -> None:
    assert wanted(case) == transcript(Story(compiled(case)), answers(case)).splitlines()


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_saved_and_restored_at_every_choice(case: Path) -> None:
    story = Story(compiled(case))
    assert wanted(case) == transcript(story, answers(case), reloaded).splitlines()


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_compiled_to_bytes_and_loaded_back_at_every_choice(case: Path) -> None:
    packed = write_program(compiled(case))

    def elsewhere(story: Story) -> Story:
        return Story(read_program(packed), state=story.save())

    story = Story(read_program(packed))
    assert wanted(case) == transcript(story, answers(case), elsewhere).splitlines()
