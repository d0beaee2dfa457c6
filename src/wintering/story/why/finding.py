"""Finding out, of one scene: how near it came, what would have let it speak, what never can."""

from __future__ import annotations

from dataclasses import dataclass, field

from wintering.story.course import Course
from wintering.story.why.bounds import never_together, out_of_reach
from wintering.story.why.conditions import parts_of
from wintering.story.why.hearing import Asked, Ear, HangsOn, hanging_on
from wintering.story.why.nearness import Near, Nearness
from wintering.story.why.past import Past
from wintering.story.why.silences import standing
from wintering.story.why.trials import Budget
from wintering.story.why.trying import HOURS_EACH, Tried, Trying, on_pages
from wintering.story.why.window import Window


@dataclass(slots=True)
class Found:
    """What was found out about one scene, beside how it stands.

    `near` is how near each part of its conditions came on the pages and hours looked at,
    `lately` in the hours before alone; `hangs_on` what the parts that fail now read; `beyond`
    says of those that nothing could hold why; `tried` are other choices, of which a patience of
    `more` tries more (0: these are all). `on_offer` is the turn and the hour of the newest page
    on which it could have been chosen.
    """

    asked: Asked
    near: dict[str, Near] = field(default_factory=lambda: dict[str, Near]())
    lately: dict[str, Near] = field(default_factory=lambda: dict[str, Near]())
    hangs_on: HangsOn = ()
    beyond: dict[str, str] = field(default_factory=lambda: dict[str, str]())
    tried: list[Tried] = field(default_factory=lambda: list[Tried]())
    more: int = 0
    on_offer: tuple[int, int] | None = None


def find_out(past: Past, window: Window, course: Course, ear: Ear, budget: Budget) -> Found:
    """What would have changed that a scene did not come, in the window that its ear heard.

    Of one that was told for good, that could speak, or that never can, nothing is tried.
    Changes: the budget.
    """
    storylet, asked = ear.storylet, ear.asked
    found = Found(asked, lately=ear.nearness.near)
    now = standing(course, storylet.knot)
    found.hangs_on = hanging_on(course, storylet, now, ear.fields)
    reads = {said: [slot for slot, _ in read] for said, read in found.hangs_on}
    for condition in storylet.when:
        for part in parts_of(condition):
            said = out_of_reach(course, part, reads.get(part.said, ()), ear.fields)
            if said is not None:
                found.beyond[part.said] = said
    is_told = storylet.is_once and storylet.knot in course.progress.told
    # No choice of a day brings back sooner what rests for longer.
    rests = any(each.kind == "every" and (each.short or 0.0) > HOURS_EACH for each in now.blocks)
    is_free = now.could_speak or any(one.spoke == storylet.knot for one in asked.drawings)
    if is_told or rests or is_free or found.beyond or never_together(storylet):
        return found
    pages = on_pages(past, storylet, window.hour_at(window.first), budget.patience)
    whole = Nearness(storylet)
    whole.take((ear.nearness, pages))
    found.near = whole.near
    trying = Trying(past, storylet, budget)
    trying.before(asked.hour if asked.nearest is not None else window.life_hour)
    found.tried, found.on_offer = trying.tried, trying.on_offer
    found.more = 2 * budget.patience if trying.is_cut else 0
    return found
