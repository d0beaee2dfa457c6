"""Policies of a run: those that are built in, those of a file, and anyone's by entry point.

The entry point group is `wintering.policies`; what it names is called with what was asked after
the colon, once for each life, and gives an object with `choose(look) -> int`.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, Protocol

from wintering.diagnostics import nearest
from wintering.explore import POLICIES, policy_named
from wintering.explore.lives import Chooser, Left
from wintering.ink import nodes
from wintering.ink.names import everything
from wintering.rehearse.runs.codes import (
    BAD_POLICY_FILE,
    BROKEN_POLICY,
    NO_POLICY,
    RehearsalFault,
)
from wintering.rehearse.runs.look import Look
from wintering.rehearse.runs.stations import Faithful, stations_in
from wintering.story.faults import LifeFault
from wintering.story.leans import LEAN_TAG
from wintering.story.session import Session
from wintering.story.world import World

GROUP = "wintering.policies"
CURIOUS, FAITHFUL, SCRIPTED = "curious", "faithful", "scripted"
OF_A_FILE = (FAITHFUL, SCRIPTED)
LONGEST_TOLD = 60  # letters of a name that a message repeats


@dataclass(frozen=True, slots=True)
class Asked:
    """One policy as it was asked for, `NAME` or `NAME:ARGUMENT`, with the text of its file."""

    label: str
    name: str
    argument: str = ""
    text: str = ""


class Outside(Protocol):
    """A policy from outside: one object for each life."""

    def choose(self, look: Look) -> int:
        """The choice taken on this page, from 0."""
        ...


class PolicyFault(Exception):
    """A policy raised, or gave what is no choice of the page."""


def asked_policies(written: str, world: World) -> tuple[Asked, ...]:
    """The policies of a comma-separated list. Errors: RehearsalFault."""
    parts = [each.strip() for each in written.split(",") if each.strip()]
    if not parts:
        raise RehearsalFault(
            NO_POLICY, "no policy was named", "someone must choose.", "For instance: careful"
        )
    return tuple(_asked(part, world) for part in dict.fromkeys(parts))


def _asked(label: str, world: World) -> Asked:
    name, _, argument = label.partition(":")
    if name in OF_A_FILE:
        text = _read(name, argument)
        asked = Asked(label, name, argument, text)
        for_life(asked, world)  # refuses what cannot be followed
        return asked
    if name in POLICIES or name in leans_named(world) or name in outside_names():
        asked = Asked(label, name, argument)
        for_life(asked, world)  # refuses what cannot be loaded
        return asked
    known = [*POLICIES, *OF_A_FILE, *sorted({*leans_named(world), *outside_names()} - {*POLICIES})]
    meant = nearest(name, known)
    raise RehearsalFault(
        NO_POLICY,
        f"there is no policy called '{name[:LONGEST_TOLD]}'",
        f"there are: {', '.join(known)}.",
        f"Did you mean '{meant}'?" if meant else "See docs/rehearse.md for what each does.",
    )


def _read(name: str, argument: str) -> str:
    kind = "stations" if name == FAITHFUL else "choices"
    if not argument:
        raise RehearsalFault(
            BAD_POLICY_FILE,
            f"'{name}' was not given a file",
            f"it follows a list of {kind}.",
            f"Name it after a colon: {name}:FILE",
        )
    try:
        return Path(argument).expanduser().read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as fault:
        said = getattr(fault, "strerror", None) or "it is not UTF-8 text"
        raise RehearsalFault(
            BAD_POLICY_FILE,
            f"'{argument}' cannot be read",
            f"the system says: {said}.",
            f"Name a text file with {kind}.",
        ) from None


def leans_named(world: World) -> set[str]:
    """The ways of playing that a world's leans name: each is a policy."""
    names = {name for one in world.storylets.values() for name, _ in one.leans}
    for scope in world.program.names.scopes:
        for each in everything(world.program.body_of(scope.path)):
            if isinstance(each, nodes.Tag):
                words = _words(each)
                if words.startswith(LEAN_TAG):
                    names.add(words[len(LEAN_TAG) :].strip().partition(" ")[0])
    return names - {""}


def _words(tag: nodes.Tag) -> str:
    return "".join(each.text for each in tag.content if isinstance(each, nodes.Text)).strip()


def outside_names() -> set[str]:
    """The names of policies that installed packages bring."""
    return {each.name for each in entry_points(group=GROUP)}


Maker = Callable[[], Chooser]


def for_life(asked: Asked, world: World) -> Maker:
    """What makes a policy, once for each life. Errors: RehearsalFault."""
    if asked.name == SCRIPTED:
        choices = choices_in(asked.text, asked.argument)
        return lambda: Scripted(asked.label, choices)
    if asked.name == FAITHFUL:
        way = stations_in(asked.text, asked.argument, world)
        return lambda: Faithful(asked.label, way)
    if asked.name in POLICIES or asked.name in leans_named(world):
        policy = policy_named(asked.name)
        return lambda: policy
    made = _load(asked.name)
    return lambda: _Guarded(asked.label, made, asked.argument)


def _load(name: str) -> Callable[[str], Outside]:
    found = list(entry_points(group=GROUP, name=name))
    try:
        made = found[0].load()
    except Exception as fault:
        why = f"{type(fault).__name__}: {fault}" if found else "its package is not installed here"
        raise RehearsalFault(
            BROKEN_POLICY,
            f"the policy '{name}' cannot be loaded",
            f"{why}.",
            f"Mend or install the package that declares it in the group '{GROUP}'.",
        ) from None
    return made


class _Guarded:
    """A policy from outside; whatever it does, it is told as the policy's fault."""

    def __init__(self, name: str, made: Callable[[str], Outside], argument: str) -> None:
        self.name = name
        try:
            self._policy = made(argument)
        except Exception as fault:
            raise PolicyFault(f"it raised when it was made: {_told(fault)}") from fault

    def choose_in(self, playable: Session) -> int:
        """The choice it takes. Errors: PolicyFault; LifeFault from a lean that breaks."""
        try:
            given = self._policy.choose(Look(playable))
        except (LifeFault, Left):
            raise
        except Exception as fault:
            raise PolicyFault(f"it raised {_told(fault)}") from fault
        many = len(playable.page.choices)
        try:
            choice = operator.index(given)
        except TypeError:
            choice = -1
        if isinstance(given, bool) or not 0 <= choice < many:
            shown = repr(given)[:LONGEST_TOLD]
            raise PolicyFault(f"it gave {shown}, and the choices are 0 to {many - 1}")
        return choice


def _told(fault: Exception) -> str:
    return f"{type(fault).__name__}: {fault}" if str(fault) else type(fault).__name__


class Scripted:
    """Takes the choices of a list, one after another, and leaves the life where it ends."""

    def __init__(self, name: str, choices: Iterable[int]) -> None:
        self.name = name
        self._left: Iterator[int] = iter(choices)

    def choose_in(self, playable: Any) -> int:
        """The next choice of the list. Errors: Left at its end, PolicyFault if it is not there."""
        choice = next(self._left, None)
        if choice is None:
            raise Left
        many = len(playable.page.choices)
        if choice >= many:
            raise PolicyFault(f"its file takes choice {choice + 1}, and the page has {many}")
        return choice


def choices_in(text: str, file: str) -> tuple[int, ...]:
    """The choices written in a file, from 1 as a reader types them; what follows a # is not read.

    Errors: RehearsalFault.
    """
    found: list[int] = []
    for number, line in enumerate(text.splitlines(), 1):
        for word in line.partition("#")[0].replace(",", " ").split():
            if not (word.isascii() and word.isdecimal() and len(word) < 6 and int(word) > 0):
                raise RehearsalFault(
                    BAD_POLICY_FILE,
                    f"{file}:{number}: '{word[:LONGEST_TOLD]}' is no choice",
                    "a choice is a whole number from 1, as a reader types it.",
                    "For instance: 1 3 2 1",
                )
            found.append(int(word) - 1)
    return tuple(found)
