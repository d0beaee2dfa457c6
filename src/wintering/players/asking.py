"""Asking why: the questions a reader may ask, and the story's answers as text and as data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wintering.players.sitting import Sitting
    from wintering.story.session import Session
    from wintering.story.why import Cause
    from wintering.story.why.past import Past

# What is asked, by the word the command line takes, and as the player words it.
QUESTIONS = (
    ("nightmare", "Why this nightmare?"),
    ("cold", "Why am I cold?"),
    ("hungry", "Why am I hungry?"),
    ("tired", "Why am I tired?"),
    ("stack", "Why so much wood, or so little?"),
    ("five", "Why did the five let me pass?"),
    ("trees", "Why is there someone in the trees?"),
)
LAST_HOUR_OF_DAY = 23


def questions(sitting: Sitting) -> tuple[tuple[str, str], ...]:
    """The questions that this life has given reason to ask: none tells what is still to come."""
    life = sitting.session.course.life
    nothing_of = {
        "nightmare": life.nightmare_count == 0,
        "five": not any(life.answer_pass),
        "trees": life.glimpse_count == 0 and life.sign_count == 0,
    }
    return tuple(each for each in QUESTIONS if not nothing_of.get(each[0], False))


def answer(sitting: Sitting, what: str) -> Cause:
    """What something in the life at hand came of, as far as its reader could know.

    Errors: story.why.UnknownQuestion; LifeFault when the life cannot be lived again.
    """
    from wintering.story.why import why

    return why(sitting.session, what, past=past_of_sitting(sitting))


def answered(sitting: Sitting, what: str) -> str:
    """The answer as text, or why there is none."""
    from wintering.story.faults import LifeFault
    from wintering.story.why import LivedOtherwise, UnknownQuestion
    from wintering.story.why.causes import in_words

    try:
        return in_words(answer(sitting, what))
    except (UnknownQuestion, LivedOtherwise) as fault:
        return str(fault)
    except LifeFault as fault:
        return f"{fault.diagnostic.span}: {fault.diagnostic.what}. {fault.diagnostic.why}"


def past_of_sitting(sitting: Sitting) -> Past:
    """The turns of the life at hand, as its shelf keeps them."""
    from wintering.story.why.past import KeptPast

    return KeptPast(sitting.store, sitting.name, sitting.world, sitting.seed)


def past_by_policy(session: Session, policy: str, until: int | None) -> Past:
    """A life that a policy lives from here on, as far as an hour (None: to its end).

    Changes: the session.
    """
    from wintering.explore.policies import policy_named

    choosing = policy_named(policy)
    return _past_by(session, lambda: choosing.choose_in(session), until)


def past_by_choices(session: Session, choices: Sequence[int], until: int | None) -> Past:
    """A life that is lived by choices, from 0, as far as an hour or to the last of them.

    Changes: the session. Errors: story.faults.BadChoice.
    """
    left = iter(choices)
    return _past_by(session, lambda: next(left, None), until)


def _past_by(session: Session, choosing: Callable[[], int | None], until: int | None) -> Past:
    from wintering.explore.lives import TURNS_AT_MOST
    from wintering.story.why.past import LivedPast

    past = LivedPast(session.world, session.seed)
    past.note(session)
    while session.page.ended is None and session.page.turn < TURNS_AT_MOST:
        if until is not None and past.page_hours[-1] > until:
            break
        choice = choosing()
        if choice is None:
            break
        session.choose(choice)
        past.note(session)
    return past
