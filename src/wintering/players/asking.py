"""Asking why: the questions a reader may ask, and the story's answers as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wintering.players.sitting import Sitting

# What is asked, by the word the command line takes, and as the player words it.
QUESTIONS = (
    ("nightmare", "Why this nightmare?"),
    ("cold", "Why am I cold?"),
    ("five", "Why did the five let me pass?"),
    ("trees", "Why is there someone in the trees?"),
)


def answer(sitting: Sitting, what: str, author: bool = False) -> str:
    """The story's answer: a headline and its causes, each below what it caused."""
    from wintering.story.why import why

    return str(why(sitting.session, what, author=author))
