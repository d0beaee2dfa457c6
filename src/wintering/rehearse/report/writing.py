"""A run's report written: every section, the page, the file."""

from __future__ import annotations

import json
import os
from pathlib import Path

from wintering import __version__
from wintering.rehearse.data.folder import SUMMARY_FILE
from wintering.rehearse.report import bands, country, endings, reach, silent
from wintering.rehearse.report.against import compared
from wintering.rehearse.report.lives import RunLives
from wintering.rehearse.report.nearest import askings, spread
from wintering.rehearse.report.page import page
from wintering.rehearse.report.pieces import Section, text
from wintering.story.living import Hours
from wintering.story.world import World

REPORT_FILE = "report.html"
HOURS_SHOWN = (3, (0.1, 0.4, 0.75))  # lives, and how far through each of them an hour is shown


def write_report(folder: Path, world: World, hours: Hours, against: Path | None = None) -> Path:
    """Write the report of a run's folder into it; where it stands. `world` is the world lived.

    With another run's folder as `against`, the report says first what changed since.
    Errors: RehearsalFault when a folder holds no run.
    """
    run = RunLives(folder)
    other = None if against is None else RunLives(against)
    path = folder / REPORT_FILE
    beside = path.with_suffix(".html.unfinished")
    beside.write_text(report(run, world, hours, other), encoding="utf-8")
    os.replace(beside, path)
    return path


def report(run: RunLives, world: World, hours: Hours, other: RunLives | None = None) -> str:
    """The report of a run as HTML."""
    chosen = reach.choices_of(run)
    sections = [
        *([] if other is None else [compared(run, other)]),
        endings.endings(run),
        endings.living_on(run),
        endings.causes(run),
        bands.bands(run),
        bands.bonds(run),
        country.country(run, world),
        bands.pace(run),
        bands.repetition(run),
        reach.what_choices_change(run, chosen),
        *_reached(run, world, hours, chosen),
    ]
    lived = len(run.lives)
    title = f"{world.name}: {lived} {'life' if lived == 1 else 'lives'}"
    return page(title, _about(run, world), sections, f"Written by wintering {__version__}.")


def _reached(
    run: RunLives, world: World, hours: Hours, chosen: list[reach.Choice]
) -> list[Section]:
    """What was told and chosen, and what was not; the latter asks lives lived again."""
    told = {row["knot"] for row in run.groups("scenes", ["knot"], [("life", "min")])}
    sections = [reach.scenes(run, world), reach.choices(run, chosen)]
    if run.about["world_digest"] != world.digest:
        section = Section("never", "What nobody reached")
        section.add(
            text(
                "The world has been changed since these lives were lived, so they cannot be lived"
                " again to ask what kept scenes silent."
            )
        )
        return [*sections, section]
    never = [knot for knot in world.knots if knot not in told and knot in world.storylets]
    found, asked = askings(run, world, hours, never)
    lives, shares = HOURS_SHOWN
    hours_asked = [
        silent.Hour(life, int(share * run.by_number[life]["turns"]))
        for life in spread(run, lives)
        for share in shares
    ]
    return [
        *sections,
        silent.never_reached(run, world, told, found, asked),
        silent.hours_of_lives(run, world, hours, hours_asked),
    ]


def _about(run: RunLives, world: World) -> list[tuple[str, str]]:
    about = run.about
    facts = [
        ("world", f"{world.name} ({about['world']}), digest {about['world_digest'][:12]}"),
        ("lives", f"{len(run.lives)} of {about['lives']} asked for"),
        ("who chose", ", ".join(f"{each}: {len(run.of(each))}" for each in run.policies)),
        ("seed", str(about["seed"])),
    ]
    broken = sum(row["fault"] is not None for row in run.lives)
    facts.append(("broken by a fault", str(broken)))
    summary = run.folder / SUMMARY_FILE
    if summary.is_file():
        told = json.loads(summary.read_text(encoding="utf-8"))
        facts.append(
            ("lived", f"{told['life_hours']} hours in {told['seconds']:.0f} s"
                      f" ({told['lives_a_second']:.2f} lives a second)")
        )  # fmt: skip
    return facts
