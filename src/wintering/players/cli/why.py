"""`wintering why`: what something in a life came of, kept on the shelf or lived by a policy."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from wintering.players.asking import (
    LAST_HOUR_OF_DAY,
    past_by_choices,
    past_by_policy,
    past_of_sitting,
)
from wintering.players.cli.arguments import POLICIES, seed
from wintering.players.cli.codes import BAD_NUMBER, NOT_ASKED, NOT_OFFERED, Refused
from wintering.players.cli.play import open_shelf
from wintering.players.sitting import broken, find_life, new_session, open_life
from wintering.players.worlds import world_folder
from wintering.story.faults import BadChoice

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from wintering.story.session import Session
    from wintering.story.why import Cause
    from wintering.story.why.past import Past
    from wintering.story.world import World

SHOWN = 60  # letters of a question that a message repeats
PATIENCE_MOST = 1000  # times half a second: some ten minutes


def why(options: argparse.Namespace) -> int:
    """Print why something is as it is: what you could know, or everything for an author."""
    hour = None if options.at is None else at_hour(options.at)
    patience = 1 if options.patience is None else patience_of(options.patience)
    if all(each is None for each in (options.seed, options.policy, options.choices, options.run)):
        store = open_shelf(options)
        try:
            sitting = open_life(store, find_life(store, options.name))
            past = past_of_sitting(sitting)
            _tell(options, past, _bounded(past, hour), sitting.session, patience)
        finally:
            store.close()
        return 0
    session, past = _not_kept(options, hour)
    # What was lived beyond the hour that is asked about is no part of the answer.
    _tell(options, past, _bounded(past, hour), session if hour is None else None, patience)
    return 0


def _not_kept(options: argparse.Namespace, hour: int | None) -> tuple[Session, Past]:
    """A life that nobody keeps, lived as far as an hour: by a policy, or as a rehearsal has it."""
    others = (options.seed, options.policy, options.choices)
    if options.run is not None:
        if options.life is None or any(each is not None for each in others):
            raise _unclear("a life of a rehearsal is named by --run DIR --life N alone.")
        from wintering.players.cli.read import of_run

        return _by_choices(options.name, *of_run(options), hour)
    if options.seed is None or (options.policy is None) == (options.choices is None):
        raise _unclear("it is found again by both: chance by the one, choices by the other.")
    if options.choices is not None:
        return _by_choices(options.name, seed(options.seed), options.choices, hour)
    session = new_session(world_folder(options.name), seed(options.seed))
    _check_policy(options.policy, session.world)
    return session, past_by_policy(session, options.policy, hour)


def _by_choices(
    world: str, number: int, choices: Sequence[int], hour: int | None
) -> tuple[Session, Past]:
    """The life of a seed in which choices, from 1, were taken. Errors: Refused."""
    session = new_session(world_folder(world), number)
    try:
        return session, past_by_choices(session, [each - 1 for each in choices], hour)
    except BadChoice as fault:
        raise Refused(
            NOT_OFFERED,
            f"choice {fault.index + 1} is not on offer",
            "the world has been edited since, or the choices are another life's.",
            "Leave the rest of --choices out, or rehearse the world anew.",
        ) from fault


def _unclear(why_so: str) -> Refused:
    return Refused(
        NOT_ASKED,
        "it is not clear which life is asked about",
        why_so,
        "For instance: wintering why eight_moons --seed 4711 --policy careful cold --at 40",
    )


def _check_policy(name: str, world: World) -> None:
    """Errors: Refused when nobody chooses by that name, or not by a life's own seed alone."""
    from wintering.rehearse.runs.codes import RehearsalFault
    from wintering.rehearse.runs.policies import asked_policies, leans_named

    try:
        asked_policies(name, world)
    except RehearsalFault as fault:
        raise Refused(fault.code, fault.what, fault.why, fault.mend) from fault
    if name not in POLICIES and name not in leans_named(world):
        raise Refused(
            NOT_ASKED,
            f"what '{name}' chose is not found again by a seed",
            "it hangs on other lives, on a file or on code from elsewhere.",
            "Name the life as it was rehearsed: --run DIR --life N",
        )


def _tell(
    options: argparse.Namespace,
    past: Past,
    hour: int | None,
    session: Session | None,
    patience: int,
) -> None:
    from wintering.story.faults import LifeFault
    from wintering.story.why import Inquiry, LivedOtherwise, UnknownQuestion

    asked = " ".join(options.what)
    shown = asked if len(asked) <= SHOWN else f"{asked[:SHOWN]}…"
    inquiry = Inquiry(
        past,
        hour=hour,
        author=options.author,
        numbers=options.numbers,
        session=session,
        patience=patience,
    )
    try:
        cause = inquiry.answer(asked)
    except UnknownQuestion as fault:
        meant = f"Did you mean '{fault.meant}'?" if fault.meant else f"{fault.can}"
        unknown = f"nothing in this world goes by '{fault.unknown[:SHOWN]}'."
        nothing = "it names no number of the life, no scene and no decision."
        said = unknown if fault.unknown else nothing
        raise Refused(NOT_ASKED, f"'why {shown}' cannot be asked", said, meant) from fault
    except LivedOtherwise as fault:
        raise Refused(
            NOT_ASKED,
            f"'why {shown}' cannot be answered any more",
            f"{fault}",
            "Ask about a day after the edit with --at, or undo the edit.",
        ) from fault
    except LifeFault as fault:
        raise broken(past.world, fault) from fault
    _print(cause, is_data=options.json, numbers=options.numbers)


def _print(cause: Cause, *, is_data: bool, numbers: bool) -> None:
    from wintering.story.why.causes import as_data, in_words

    said = str(cause) if numbers else in_words(cause)
    print(json.dumps(as_data(cause), ensure_ascii=False) if is_data else said)


def at_hour(written: str) -> int:
    """An hour as `DAY` (its last) or `DAY:HOUR`. Errors: Refused."""
    day, colon, hour = written.partition(":")
    is_whole = day.isascii() and day.isdecimal() and len(day) < 6
    is_hour = not colon or (hour.isascii() and hour.isdecimal() and len(hour) < 3)
    of_day = int(hour) if colon and is_hour else LAST_HOUR_OF_DAY
    if not is_whole or not is_hour or of_day > LAST_HOUR_OF_DAY:
        raise Refused(
            BAD_NUMBER,
            f"'{written[:40]}' is no day of a life",
            "days count from 0, the hours of a day from 0 to 23.",
            "For instance: --at 40, or --at 40:6 for six in the morning of that day",
        )
    return int(day) * 24 + of_day


def patience_of(written: str) -> int:
    """How many times as long is searched as by itself. Errors: Refused."""
    is_whole = written.isascii() and written.isdecimal() and len(written) <= len(str(PATIENCE_MOST))
    if not is_whole or not 1 <= int(written) <= PATIENCE_MOST:
        raise Refused(
            BAD_NUMBER,
            f"'{written[:40]}' is no measure of patience",
            f"an answer takes so many times its half a second: 1 to {PATIENCE_MOST}.",
            "For instance: --patience 4",
        )
    return int(written)


def _bounded(past: Past, hour: int | None) -> int | None:
    """The hour asked about; None for the newest page. Errors: Refused when it is not lived."""
    if hour is None or hour == past.page_hours[-1]:
        return None
    first, last = past.page_hours[0], past.page_hours[-1]
    if not first <= hour <= last:
        if hour > last and hour // 24 == last // 24:
            return None  # the day of the newest page, which is not over
        raise Refused(
            BAD_NUMBER,
            f"day {hour // 24}, hour {hour % 24} is not in this life",
            f"it has been lived from day {first // 24}, hour {first % 24} to day {last // 24},"
            f" hour {last % 24}.",
            "Ask about a day between them, or leave --at out for the newest page.",
        )
    return hour
