"""The page of docs that says how fast Ink is here: written by `python -m benchmarks.ink`."""

from __future__ import annotations

from typing import Any

from benchmarks.figures import ROOT
from benchmarks.ink_speed import STORY, Row

PAGE = ROOT / "docs" / "ink-speed.md"
_NAMES = ("wintering", "bink", "inkjs", "inkpython")
_HEAD = """\
# How fast Ink is played

Written by `python -m benchmarks.ink` (a part of `make bench`) on {taken}:
{machine}, commit `{commit}`.
Beside Wintering in the same run: {peers}.

The story is [`{story}`](../{path}),
{lines:,} lines with much logic.
A play takes random choices (the same for everyone), reads all text up to each choice
and the texts of all choices, and goes to the end. The players take turns; figures are
medians over the rounds, ratios are taken within a round. All tell the same words, which is
compared first. Save and restore go to text and back. A machine that does other work as well makes
everyone slow: compare within a row.
"""
_GROWTH = """
## As a story grows

`benchmarks/ink_grown.py` grows legal Ink of any length from the same constructs; compiling,
loading and playing are counted in seconds of the processor. A straight line is fitted by least
squares.

![time and memory from 1,000 to 100,000 lines](pictures/ink_growth.svg)

| lines | compile, s | load, s | program, MB | choices a second | save, ms | restore, ms |
|--:|--:|--:|--:|--:|--:|--:|
"""


def write_page(kept: dict[str, Any], rows: list[Row], taken: str) -> None:
    """Write the page of these results. Changes: docs/ink-speed.md."""
    machine, versions = kept["machine"], kept["versions"]
    peers = ", ".join(f"{name} {versions[name]}" for name in _NAMES[1:])
    lines = [
        _HEAD.format(
            taken=taken,
            machine=f"{machine['processor']}, {machine['cores']} cores, {machine['python']}",
            commit=kept["commit"],
            peers=peers,
            story=STORY.name,
            path=STORY.relative_to(ROOT).as_posix(),
            lines=STORY.read_text(encoding="utf-8").count("\n"),
        ),
        "| | " + " | ".join(_NAMES) + " | target | |",
        "|---|--:|--:|--:|--:|---|---|",
    ]
    for row in rows:
        if not row.name.endswith("100,000 lines"):
            cells = [short(row.of[name]) if name in row.of else "" for name in _NAMES]
            held = {None: "", True: "held", False: "**missed**"}[row.holds]
            lines.append(
                f"| {row.name}, {row.unit} | {' | '.join(cells)} | {row.target} | {held} |"
            )
    text = "\n".join(lines) + "\n" + _GROWTH
    keys = ("compile_s", "load_s", "program_mb", "choices_a_second", "save_ms", "restore_ms")
    for point in kept["growth"]:
        cells = [f"{point['lines']:,}", *(short(point[key]) for key in keys)]
        text += f"| {' | '.join(cells)} |\n"
    PAGE.write_text(text, encoding="utf-8")


def short(number: float) -> str:
    """A figure with as many digits as mean anything."""
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.3g}"
