"""Sections: what nobody reached and what kept it out; an hour of a life, scene by scene."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass

from wintering.rehearse.report.lives import RunLives
from wintering.rehearse.report.nearest import Askings
from wintering.rehearse.report.pieces import (
    Markup,
    Section,
    command,
    folded,
    percent,
    source,
    table,
    text,
)
from wintering.rehearse.report.reasons import missing, reasons
from wintering.story.living import Hours
from wintering.story.session import Session
from wintering.story.why.silences import silences
from wintering.story.world import World

BY_CHANCE = "nothing but chance: it could have spoken"
OFFERED = "nothing: it could be chosen, and nobody did"


def never_reached(
    run: RunLives, world: World, told: set[str], found: Mapping[str, Askings], asked: int
) -> Section:
    """Scenes that no life was told: for each what kept it out, how near, and a life."""
    section = Section("never", "What nobody reached")
    spans = {each.knot: each.flow.span for each in reversed(world.program.names.scopes)
             if not each.stitch}  # fmt: skip
    rows = []
    for knot in (each for each in world.knots if each not in told):
        where = source(spans[knot].file, spans[knot].line)
        one = found.get(knot)
        near = None if one is None else one.nearest
        if one is None or near is None:
            kept = "no moment that it awaits came" if knot in world.storylets else (
                "no scene that was told leads to it")  # fmt: skip
            rows.append((knot, where, None, kept, None, None))
        else:
            is_offer = world.storylets[knot].offer is not None
            rows.append(
                (knot, where, " · ".join(map(missing, one.never)) or None,
                 reasons(near.blocks) or (OFFERED if is_offer else BY_CHANCE),
                 f"day {near.day}, {near.hour}:00", command(run.replay(near.life)))
            )  # fmt: skip
    section.add(
        text(
            f"For this {asked} lives were lived again, those that between them were told most, and"
            " every scene below was asked, at each moment that it awaits and on each page, what"
            " kept it silent. What was not so at any of these askings keeps it out by itself;"
            " beside it stands the asking at which least did."
        ),
        table("Scenes that no life was told",
              ("scene", "source", "what was never so", "what kept it out, at its nearest", "when",
               "the nearest life"),
              rows),
    )  # fmt: skip
    return section


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour of a life at which it is asked who could have spoken."""

    life: int
    turn: int


def hours_of_lives(run: RunLives, world: World, hours: Hours, asked: list[Hour]) -> Section:
    """For some hours of some lives: which scenes could have spoken, and why not the others."""
    section = Section("hours", "Who could have spoken")
    name, folder = shlex.quote(run.about["world"]), shlex.quote(str(run.folder))
    section.add(
        text(
            "For the page of a turn: the scenes that nothing kept silent, and what kept each of"
            " the others. Any hour of any life of this run can be asked about:"
        ),
        Markup(
            "<p>"
            + command(f"wintering read {name} --run {folder} --life N --scenes-at DAY:HOUR").html
            + "</p>"
        ),
    )
    for each in asked:
        section.add(_hour(run, world, hours, each))
    return section


def _hour(run: RunLives, world: World, hours: Hours, asked: Hour) -> Markup:
    row = run.by_number[asked.life]
    session = Session.begin(world, row["seed"], hours=hours)
    for choice in run.choices(asked.life)[: asked.turn]:
        session.choose(choice)
    page = session.page
    found = silences(session.course)
    able = [each for each in found if each.could_speak]
    others = [each for each in found if not each.could_speak]
    rows = [(each.knot, "could speak", percent(each.share) if each.share else None)
            for each in able]  # fmt: skip
    kept = [(each.knot, reasons(each.blocks), None) for each in others]
    when = f"life {asked.life} (seed {row['seed']}, {row['policy']}), turn {asked.turn}"
    return folded(
        f"{when}: day {page.day}, {page.hour}:00, {page.place or 'on the way'}:"
        f" {len(able)} could speak, {len(others)} could not",
        table("Scenes that hour", ("scene", "what kept it", "its part of the draw"),
              [*rows, *kept]),
        command(run.replay(asked.life)),
    )  # fmt: skip
