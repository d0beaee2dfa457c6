"""The small world that these tests change: The Lighthouse, and a vocabulary to read it by."""

from __future__ import annotations

import re
from pathlib import Path

import wintering
from wintering.storyworld import LawParameter, Vocabulary

WORLDS = Path(wintering.__file__).parent / "worlds"
LIGHTHOUSE = (WORLDS / "lighthouse" / "world.toml").read_text("utf-8")

WORK_NAMES = (
    "rest sleep walk range cut_wood tend_fire hunt set_snares walk_snares forage fetch_water fish "
    "build_tent sew dry_meat cook_eat keep_watch wash sit look_down bury guard heal build engineer "
    "patrol follow council trade smith train carry idle"
)
WORKS = {name: code for code, name in enumerate(WORK_NAMES.split())}

GOOD_NAMES = (
    "plain pistol round knife jacket pack pot waterskin firesteel tinder cord loop canvas hide fur "
    "blanket needle bandage herb meat dried_meat nuts meal roots berries fish"
)
GOODS = {name: code for code, name in enumerate(GOOD_NAMES.split())}

FACT_NAMES = (
    "plain fallen hand broken peace alone watched span helped deal forgave pair empty scavengers "
    "seen armed passed alive unrest legend grieves winter mercy dead words holds leads"
)

VOCABULARY = Vocabulary(
    laws={
        "weather": {
            "lapse": LawParameter(6.5, 0.0, 12.0, "K/km", "what a km of height cools", "SCIENCE 1")
        },
        "sky": {},
    },
    works=WORKS,
    goods=GOODS,
    memory_means={"plain": 0, "deed": 1, "parting": 2, "words": 3, "gentle": 4},
    fact_means={name: code for code, name in enumerate(FACT_NAMES.split())},
    reserved={"cold": "a scene function", "reason_cold": "a reason"},
)

_HEADING = re.compile(r"^\[", re.MULTILINE)


def sections(text: str) -> dict[str, str]:
    """A document's tables by their headings, with all that stands under each."""
    starts = [found.start() for found in _HEADING.finditer(text)]
    ends = [*starts[1:], len(text)]
    blocks = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    return {block.split("]")[0] + "]": block.rstrip() + "\n\n" for block in blocks}


def with_sections(changes: str, text: str = LIGHTHOUSE) -> str:
    """A document in which each section of `changes` stands in the place of its namesake."""
    return "".join({**sections(text), **sections(changes)}.values())


def without_section(heading: str, text: str = LIGHTHOUSE) -> str:
    """A document without one section."""
    return "".join(block for name, block in sections(text).items() if name != heading)
