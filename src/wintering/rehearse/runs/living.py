"""One life of a run, lived from its errand to its rows; whatever breaks, the run goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wintering.explore.lives import TURNS_AT_MOST, Chooser, live
from wintering.rehearse.data.columns import Rows
from wintering.rehearse.runs.errands import Begun, Curious, LifeErrand
from wintering.rehearse.runs.policies import CURIOUS, Asked, Maker, PolicyFault, for_life
from wintering.rehearse.runs.stations import Faithful
from wintering.rehearse.runs.watching import Watch, cause_of
from wintering.story.faults import LifeFault
from wintering.story.living import Hours
from wintering.story.session import Session
from wintering.story.world import World

HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Fault:
    """What broke a life: a word for whose fault it is, what happened, where.

    `kind`: "scene" (the author's), "policy" (the policy's) or "engine" (ours).
    """

    kind: str
    what: str
    code: str = ""
    file: str = ""
    line: int = 0

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}: " if self.file else ""
        return f"{where}{self.code + ': ' if self.code else ''}{self.what}"


@dataclass(slots=True)
class OneLife:
    """How a life went: its errand, its rows, its choices, and what broke it, if anything did."""

    errand: LifeErrand
    policy: str
    ended: str | None
    cause: str | None
    fault: Fault | None
    choices: tuple[int, ...]
    hours: int
    watch: Watch

    @property
    def rows(self) -> Rows:
        """Its rows."""
        return self.watch.rows


class Living:
    """Lives errands of one world, in one process."""

    def __init__(
        self,
        world: World,
        policies: tuple[Asked, ...],
        hours: Hours,
        points: int,
        *,
        turns: bool = False,
        turns_at_most: int = TURNS_AT_MOST,
    ) -> None:
        self._world = world
        self._learns = any(each.name == CURIOUS for each in policies)
        self._asked = policies
        self._makers: list[Maker] = [for_life(each, world) for each in policies]
        self._hours = hours
        self._points = points
        self._turns = turns
        self._turns_at_most = turns_at_most

    def live(self, errand: LifeErrand, taken: dict[str, int], hits: list[int]) -> OneLife:
        """Live one life. Changes: hits, by how often each point of the scenes was reached."""
        watch = Watch(self._world, errand.number, self._turns, self._learns)
        session: Session | None = None
        chooser: Chooser | None = None
        fault: Fault | None = None
        ended: str | None = None
        try:
            chooser = self._chooser(errand, taken)
            session = Session.begin(
                self._world, errand.seed, witness=watch, hours=self._hours, hits=hits
            )
            watch.follow(session)
            lived = live(session, chooser, turns_at_most=self._turns_at_most, shown=watch.shown)
            ended = lived.ended
            watch.close()
        except Exception as broken:
            # The run goes on: what broke is told with the life's seed and choices.
            fault = _fault_of(broken)
            if session is not None and fault.kind != "engine":
                watch.close()
        choices = tuple(session.course.progress.choices) if session is not None else ()
        one = OneLife(
            errand, self._asked[errand.policy].label, ended,
            cause_of(session) if session is not None else None, fault, choices,
            session.course.life.hour - self._world.tables.start_hour if session is not None else 0,
            watch,
        )  # fmt: skip
        self._put_life(one, session, chooser)
        return one

    def _chooser(self, errand: LifeErrand, taken: dict[str, int]) -> Chooser:
        asked = self._asked[errand.policy]
        if asked.name == CURIOUS:
            chooser: Chooser = Curious(errand.choosing, taken)
        else:
            chooser = self._makers[errand.policy]()
        return Begun(errand.first, chooser) if errand.first else chooser

    def _put_life(self, one: OneLife, session: Session | None, chooser: Chooser | None) -> None:
        watch, page = one.watch, session.page if session is not None else None
        stations = None
        if isinstance(chooser, Faithful) and session is not None and page is not None:
            chooser.note(session)
            stations = chooser.reached
        row: dict[str, Any] = {
            "life": one.errand.number, "seed": one.errand.seed, "policy": one.policy,
            "begun_by": len(one.errand.first), "ending": one.ended, "cause": one.cause,
            "fault": None if one.fault is None else str(one.fault), "turns": len(one.choices),
            "days": page.day if page else 0, "hours": one.hours, "moon": page.moon if page else 0,
            "place": page.place if page else "", "places": len(one.rows["places"]["life"]),
            "scenes": len(one.rows["scenes"]["life"]),
            "different": len(set(one.rows["scenes"]["knot"])), "lines": watch.lines,
            "words": watch.words, "words_again": watch.again, "stations": stations,
            "choices": list(one.choices),
            "digest": session.digest() if session is not None and one.fault is None else None,
        }  # fmt: skip
        for name, value in row.items():
            one.rows["lives"][name].append(value)


def _fault_of(broken: Exception) -> Fault:
    if isinstance(broken, LifeFault):
        found = broken.diagnostic
        return Fault("scene", found.what, found.code.number, found.span.file, found.span.line)
    if isinstance(broken, PolicyFault):
        return Fault("policy", str(broken))
    return Fault("engine", f"{type(broken).__name__}: {broken}")


Live = Callable[[LifeErrand, dict[str, int], list[int]], OneLife]
