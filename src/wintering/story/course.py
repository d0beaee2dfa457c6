"""The course of one life: the life, its scenes and where the telling stands, in one place.

It is also the `Play` in which scene functions are called.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from wintering.ink import Story
from wintering.life import Life
from wintering.story.effort import MUCH, effort_of
from wintering.story.functions.flow import drawn, where_you_are
from wintering.story.ledger import Ledger
from wintering.story.living import Hours, Law
from wintering.story.progress import Progress
from wintering.story.standing import Standing
from wintering.story.world import CAMP_ROLE, World
from wintering.storyworld.tables import Tables

NEVER_HOURS = 9999.0  # what `hours_since` answers for a knot that was never told


class Witness(Protocol):
    """Someone who watches a life being told, to count what lives reach."""

    def told(self, knot: str) -> None:
        """A scene was told."""
        ...

    def line(self, knot: str, text: str, tags: tuple[str, ...]) -> None:
        """A line of a scene was shown."""
        ...


class Asked(dict[Callable[..., Any], Callable[..., Any]]):
    """Scene functions bound to a course, each when it is first asked: compiled where hours are.

    Where they are not, a dear one without arguments is worked out once while nothing changes.
    """

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course

    def __missing__(self, function: Callable[..., Any]) -> Callable[..., Any]:
        course = self._course
        found = course.hours.asked(function, course.life)
        if found is None:
            found = partial(function, course)
            if effort_of(function) > MUCH and function.__code__.co_argcount == 1:
                found = _remembered(found, course.looked)
        self[function] = found
        return found


def _remembered(work: Callable[[], Any], looked: dict[object, Any]) -> Callable[[], Any]:
    """What works something out once, until what was looked at is forgotten."""

    def remembered() -> Any:
        found = looked.get(work)
        if found is None:
            found = looked[work] = work()
        return found

    return remembered


class Course:
    """What the modules of this room work on together while a turn is made.

    Changes: everything of it but `opened` and `world`.
    """

    def __init__(
        self,
        opened: World,
        life: Life,
        story: Story,
        progress: Progress,
        ledger: Ledger,
        hours: Hours,
    ) -> None:
        self.opened = opened
        self.world: Tables = opened.tables
        self.life = life
        self.story = story
        self.variables, self.counts = story.held  # of Ink, as they are now; only to be read
        self.progress = progress
        self.ledger = ledger
        self.hours = hours
        self.paragraphs: list[str] = []
        self.witness: Witness | None = None
        # Hears every moment, with what it is about, before the director answers it.
        self.listener: Callable[[Course, int, Sequence[int]], None] | None = None
        self.asked = Asked(self)
        self.runs = 0  # how often something of the story was run, which may change what it holds
        self.newly_visited: set[int] = set()  # knots (visit counts), since `standing` was asked
        self.looked: dict[object, Any] = {}  # what scene functions gave since anything changed
        self.pressed: object = None  # the offers of the page (offers.Pressed)
        self._standing: Standing | None = None

    @property
    def standing(self) -> Standing:
        """From when each scene may speak. Changes: this, where more was told since."""
        found = self._standing
        if found is None:
            found = self._standing = Standing(self)
        else:
            found.keep_up()
        return found

    @property
    def seed(self) -> int:
        """The seed of this life."""
        return self.life.seed_high << 32 | self.life.seed_low

    def draw(self, stream: int) -> float:
        """The next number from 0 to 1 of this turn's chance. Changes: turn_draws."""
        return self.asked[drawn](stream)

    def place_at(self, index: int) -> int:
        """The place that an item of the LIST `places` stands for: itself, or where a role is bound.

        -1 when the role is not bound, or for no item.
        """
        if index < self.world.places:
            return index
        name = self.opened.lists["places"][index]
        if name == CAMP_ROLE:
            return self.life.camp
        return self.life.role_place[index - self.world.places]

    def place_named(self, name: str) -> int:
        """The place that a name of the LIST `places` stands for; -1 when it is not bound."""
        return self.place_at(self.opened.lists["places"].index(name))

    @property
    def here(self) -> int:
        """Where you are; -1 while you are on the way."""
        return where_you_are(self.life)

    def act(self, law: Law, *numbers: float) -> None:
        """Let a law act on the life between two hours: compiled where it is, else as it stands.

        Changes: what the law changes.
        """
        if self.hours.many(law, self.life, *numbers) is None:
            law(self.life, self.world, *numbers)

    def live_hours(self, hours: float) -> None:
        """Live hours at once; their moments are asked after the scene. See hours.live_in_scene."""
        from wintering.story.hours import live_in_scene

        live_in_scene(self, hours)

    def live_until_arrived(self) -> None:
        """Live hours until you arrive where you go, or something breaks it off."""
        from wintering.story.hours import live_walk_in_scene

        live_walk_in_scene(self)

    def visited_hours_ago(self, knot: str) -> float:
        """Hours since a knot was last visited, 9999 if never."""
        hour = self.progress.visited.get(knot)
        return NEVER_HOURS if hour is None else float(self.life.hour - hour)

    def broken_off_by(self) -> int:
        """The reason that broke off what the open scene tells of, or 0."""
        return self.progress.interrupted

    def order_value(self, key: str, value: int, otherwise: int) -> int:
        """Which of an order's values of a key an item of `orders` is; `otherwise` if none."""
        item = self.opened.lists["orders"][value]
        values = self.opened.order_values.get(key, ())
        return values.index(item) if item in values else otherwise

    def forget_order(self) -> None:
        """Let the last order not be taken up again. Changes: progress."""
        self.progress.can_go_on = False

    def span_hours(self) -> int:
        """Hours that the last order was lived."""
        span = self.progress.span
        return 0 if span is None else span.ended - span.began

    def span_done(self, activity: int) -> float:
        """Hours that went to an activity meanwhile."""
        span = self.progress.span
        return 0.0 if span is None else self.life.done_hours[activity] - span.done_before[activity]

    def span_lowest(self, quality: int) -> float:
        """The lowest that a quality fell meanwhile."""
        span = self.progress.span
        return self.life.quality_world[quality] if span is None else span.lows[quality]

    def span_ended_by(self) -> int:
        """The reason that ended the last order, or 0."""
        span = self.progress.span
        return 0 if span is None else span.reason
