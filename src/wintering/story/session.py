"""A Session: one life of a world, played turn by turn, saved and taken up again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from wintering.ink import LostPlace, Story, StoryFault
from wintering.life.chance import drawn, key_hour
from wintering.life.saved import field_bytes, from_plain, to_plain
from wintering.life.streams import STREAM_INK
from wintering.story.binding import bind_all
from wintering.story.course import Course, Witness
from wintering.story.faults import BadChoice, LifeFault
from wintering.story.ledger import Ledger
from wintering.story.living import Hours, PlainHours
from wintering.story.narration import gone, sense
from wintering.story.offers import label_of
from wintering.story.page import Page
from wintering.story.progress import ENDED, HUB, SCENE, Progress
from wintering.story.remap import fit_to_world, names_of
from wintering.story.turn import advance, begin_story, take_choice
from wintering.story.vocabulary import scene_functions
from wintering.story.world import CAMP_ROLE, World

T = TypeVar("T")

FORMAT = 1  # of snapshots
SEED_HIGHEST = 0xFFFFFFFFFFFFFFFF


class Session:
    """One life being played. `page` is the newest page; `choose` makes the next."""

    def __init__(self, course: Course, page: Page | None, transcript: str) -> None:
        """For `begin` and `restore`, which make the parts fit together."""
        self.course = course
        self._transcript = transcript
        self._page = page

    @classmethod
    def begin(
        cls,
        world: World,
        seed: int,
        witness: Witness | None = None,
        hours: Hours | None = None,
        hits: list[int] | None = None,
    ) -> Session:
        """A new life of a world, standing at its first page; `witness` sees all that is told.

        `hits` counts how often each point of its scenes is reached (see ink.Story).

        `hours` live its hours, compiled ones perhaps (wintering.rehearse.native); whichever
        they are, the life is the same. Units: `seed` 0 to 2^64 - 1.
        Errors: LifeFault when a scene breaks.
        """
        hours = hours or PlainHours(world.tables, world.sizes)
        life = hours.begin(seed & SEED_HIGHEST)
        roles = world.declarations.ids("role")
        if CAMP_ROLE in roles:
            life.camp = life.role_place[roles.index(CAMP_ROLE)]
        key_hour(life)
        ink_seed = drawn(life.key_low, life.key_high, STREAM_INK, 0)
        story = Story(world.program, seed=ink_seed, hits=hits)
        course = Course(world, life, story, Progress(), Ledger(), hours)
        course.witness = witness
        bind_all(story, lambda: course, scene_functions())
        story.hosted_by(course)
        session = cls(course, None, "")
        session._guarded(lambda: begin_story(course))
        session._make_page()
        return session

    @property
    def page(self) -> Page:
        """The newest page."""
        assert self._page is not None
        return self._page

    @property
    def world(self) -> World:
        """The world this life is lived in."""
        return self.course.opened

    @property
    def seed(self) -> int:
        """The seed of this life."""
        return self.course.seed

    @property
    def is_ended(self) -> bool:
        """Whether the life has come to an ending."""
        return self.course.progress.phase == ENDED

    def choose(self, index: int) -> Page:
        """Take a choice of the page, counted from 0; the page that follows.

        Errors: BadChoice when the page has no such choice; LifeFault when a scene breaks.
        """
        if not 0 <= index < len(self.page.choices):
            raise BadChoice(index, len(self.page.choices))
        course = self.course
        self._transcript = _chained(self._transcript, self.page, index)
        course.life.turn += 1
        course.life.turn_draws = 0
        course.paragraphs = []
        course.progress.choices.append(index)
        course.ledger.note_choice(course.life, self.page.choices[index])
        self._guarded(lambda: take_choice(course, index))
        self._make_page()
        return self.page

    def leans(self, policy: str) -> list[float]:
        """How far each choice of the page leans to a way of playing; 0 where it says nothing."""
        from wintering.story.leans import leans_of

        return self._guarded(lambda: leans_of(self.course, policy, len(self.page.choices)))

    def aside(self) -> Course:
        """The same life with a copy of its scenes, to ask for words without changing anything.

        The life itself is shared: whoever asks must not change it.
        """
        course = self.course
        story = Story(self.world.program, state=course.story.save())
        copy = Course(self.world, course.life, story, course.progress, course.ledger, course.hours)
        bind_all(story, lambda: copy, scene_functions())
        story.hosted_by(copy)
        return copy

    def digest(self) -> str:
        """SHA-256 of the life's fields, the Ink state and the transcript up to this page."""
        whole = hashlib.sha256()
        whole.update(field_bytes(self.course.life))
        whole.update(_canonical(self.course.story.save()))
        whole.update(_chained(self._transcript, self.page, None).encode())
        return whole.hexdigest()

    def snapshot(self) -> dict[str, Any]:
        """Everything needed to take this life up again, as plain data fit for JSON."""
        course = self.course
        return {
            "format": FORMAT,
            "world": {"id": self.world.id, "digest": self.world.digest},
            "names": names_of(self.world),
            "seed": self.seed,
            "life": to_plain(course.life),
            "ink": course.story.save(),
            "progress": course.progress.as_data(),
            "ledger": course.ledger.as_data(),
            "transcript": self._transcript,
            "page": self.page.as_data(),
        }

    @classmethod
    def restore(
        cls, world: World, snapshot: Mapping[str, Any], hours: Hours | None = None
    ) -> Session:
        """The life that `snapshot` described, at the same page, bit for bit.

        Where the world has been edited since, fields and names are fitted to it, and a scene
        that is gone ends to the hub with a line that says so.
        Errors: LifeFault when a scene breaks.
        """
        plain = fit_to_world(snapshot, world)
        hours = hours or PlainHours(world.tables, world.sizes)
        life = hours.adopt(from_plain(plain["life"], world.sizes))
        progress = Progress.from_data(plain["progress"])
        lost = False
        try:
            story = Story(world.program, state=plain["ink"])
        except LostPlace:
            story = Story(world.program, state=plain["ink"], forget_flow=True)
            lost = progress.phase == SCENE
        course = Course(world, life, story, progress, Ledger.from_data(plain["ledger"]), hours)
        bind_all(story, lambda: course, scene_functions())
        story.hosted_by(course)
        session = cls(course, Page.from_data(plain["page"]), str(plain["transcript"]))
        session._mend_edited(lost)
        return session

    def _mend_edited(self, lost: bool) -> None:
        """Bring a life whose world was edited to a page that the world still has."""
        progress, story = self.course.progress, self.course.story
        if progress.phase == ENDED:
            return
        knots = self.world.storylets
        progress.agenda = [one for one in progress.agenda if _is_there(one, self.world)]
        if progress.phase == SCENE:
            lost = lost or progress.scene not in knots or not story.choices
            is_same = self._choices() == self.page.choices
        else:
            is_same = all(each.startswith("<") or each in knots for each in progress.offered)
        if not lost and is_same:
            return
        if lost:
            progress.phase, progress.scene = HUB, None
            line = self._guarded(lambda: gone(self.course))
            self.course.paragraphs = [line] if line else []
            self._guarded(lambda: advance(self.course))
        else:
            self.course.paragraphs = list(self.page.paragraphs)
            if progress.phase != SCENE:
                progress.phase = HUB
                self._guarded(lambda: advance(self.course))
        self._make_page()

    def _guarded(self, move: Callable[[], T]) -> T:
        try:
            return move()
        except StoryFault as fault:
            life = self.course.life
            choices = tuple(self.course.progress.choices)
            raise LifeFault(fault.diagnostic, life.turn, self.seed, choices) from fault

    def _make_page(self) -> None:
        course = self.course
        life = course.life
        quiet_line = self._guarded(lambda: sense(course))
        place = course.here if course.here >= 0 else life.place[0]
        self._page = Page(
            turn=life.turn,
            day=life.day,
            hour=life.hour_of_day,
            moon=life.moon,
            place=self.world.lists["places"][place],
            paragraphs=tuple(course.paragraphs),
            choices=self._choices(),
            sense=quiet_line,
            ended=course.progress.ended,
        )

    def _choices(self) -> tuple[str, ...]:
        progress = self.course.progress
        if progress.phase == ENDED:
            return ()
        if progress.phase == SCENE:
            return tuple(choice.text.strip() for choice in self.course.story.choices)
        return tuple(label_of(self.course, knot) for knot in progress.offered)


def _is_there(due: list[Any], world: World) -> bool:
    """Whether what is due names only scenes that the world still has."""
    return due[0] not in ("do", "tell", "speak", "sleep on") or due[1] in world.storylets


def _chained(transcript: str, page: Page, choice: int | None) -> str:
    """The transcript's hash with one more page, and the choice taken on it."""
    told = [page.turn, page.paragraphs, page.choices, page.ended, choice]
    return hashlib.sha256(transcript.encode() + _canonical(told)).hexdigest()


_plainly = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def _canonical(data: Any) -> bytes:
    return _plainly(data).encode()
