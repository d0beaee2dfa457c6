"""What a reader is told: never what only others, the country far off or the days to come hold.

Nothing here asks the list of what can be known (story/why/known.py). Lives are changed in what
nobody could have sensed, and lived on; as long as every page is the same to the last letter, so
must be every answer. And what is told is held against what the life showed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from story.samples import eight_moons, tiny
from wintering.explore.policies import policy_named
from wintering.life import YOU, Life
from wintering.life.slots import Slots
from wintering.story.session import Session
from wintering.story.why import Cause, Inquiry
from wintering.story.why.past import LivedPast
from wintering.story.world import World

Change = Callable[[Life, World], None]


# ---------------------------------------------------------------- what nobody could sense


def _hearts(life: Life, world: World) -> None:
    """What others feel for each other, and about themselves."""
    many = world.sizes.length("P")
    for one in range(many):
        for other in range(many):
            if YOU not in (one, other) and one != other:
                life.warmth[one][other] = 0.5 * life.warmth[one][other]
                life.trust[one][other] = 0.5 * life.trust[one][other]
                life.respect[one][other] = 0.7
    for one in range(1, many):
        life.spirits[one] = -0.4


def _toward_you(life: Life, world: World) -> None:
    """What is in others toward you, and has not come to show."""
    for one in range(1, world.sizes.length("P")):
        life.trust[one][YOU] = 0.9 * life.trust[one][YOU]
        life.longing[one][YOU] = 0.3
        life.debt[one][YOU] = 0.2


def _beliefs(life: Life, world: World) -> None:
    """What others hold to be so, surely or less."""
    for one in range(1, world.sizes.length("P")):
        for fact in range(world.sizes.length("F")):
            life.belief[one][fact] = 0.9 * life.belief[one][fact]


def _far_game(life: Life, world: World) -> None:
    """Game and fish where you are not and do not come to."""
    here = {life.place[YOU], life.camp}
    for place in range(world.sizes.length("L")):
        if place not in here:
            life.game_left[place] = 0.5 * life.game_left[place]
            life.fish_left[place] = 0.5 * life.fish_left[place]


CHANGES: dict[str, Change] = {
    "hearts": _hearts,
    "toward you": _toward_you,
    "beliefs": _beliefs,
    "game elsewhere": _far_game,
}


# ------------------------------------------------------------------------------- lives


def lived(
    world: World, seed: int, policy: str, turns: int, change: Change | None = None
) -> tuple[list[str], LivedPast]:
    """The pages of a life that a policy chooses in, changed at its beginning, and its past."""
    session = Session.begin(world, seed)
    if change is not None:
        change(session.course.life, world)
    past = LivedPast(world, seed)
    past.note(session)
    pages = [str(session.page)]
    choosing = policy_named(policy)
    for _ in range(turns):
        if session.is_ended:
            break
        session.choose(choosing.choose_in(session))
        past.note(session)
        pages.append(str(session.page))
    return pages, past


def labels(world: World, seed: int, many: int) -> list[str]:
    """The names of so many numbers of a life, of all its fields; which, by chance."""
    slots = Slots(world.sizes)
    drawing = random.Random(seed)
    found: list[str] = []
    for name, extent in slots.extents.items():
        if not extent.many:
            continue
        # Of what is each one's, yours is asked about as well as another's.
        for place in {0, drawing.randrange(extent.many)}:
            indices = slots.indices_of(extent.first + place)
            found.append(name + "".join(f"[{index}]" for index in indices))
    return drawing.sample(found, many)


def answers(
    world: World, seed: int, policy: str, turns: int, changed: str = ""
) -> dict[str, Cause]:
    """What a reader is told of some numbers of a life, changed or not, by the question."""
    _, past = lived(world, seed, policy, turns, CHANGES.get(changed))
    inquiry = Inquiry(past)
    return {what: inquiry.answer(what) for what in labels(world, seed, ASKED)}


def same_pages(world: World, seed: int, policy: str, turns: int, change: Change) -> int:
    """For so many turns what was changed has not shown on any page."""
    plain, _ = lived(world, seed, policy, turns)
    other, _ = lived(world, seed, policy, turns, change)
    same = 0
    for one, two in zip(plain, other, strict=False):
        if one != two:
            break
        same += 1
    return same - 1


def every(cause: Cause) -> Iterator[Cause]:
    yield cause
    for each in cause.causes:
        yield from every(each)


# A seed, a policy and turns; of some numbers drawn by chance, with each one's other ones.
LIVES = [(7, "random", 16), (3, "careful", 6), (5, "reckless", 12)]
ASKED = 80


@pytest.mark.parametrize("changed", CHANGES)
@pytest.mark.parametrize(("seed", "policy", "turns"), LIVES)
def test_what_could_not_be_sensed_changes_no_answer(
    changed: str, seed: int, policy: str, turns: int
) -> None:
    turns = same_pages(tiny(), seed, policy, turns, CHANGES[changed])
    assert turns > 2
    plain = answers(tiny(), seed, policy, turns)
    assert any(each.causes for each in plain.values())
    assert answers(tiny(), seed, policy, turns, changed) == plain


@pytest.mark.slow
@pytest.mark.parametrize("changed", CHANGES)
@pytest.mark.parametrize(("seed", "policy", "turns"), [(11, "careful", 14), (4, "random", 30)])
def test_what_could_not_be_sensed_in_the_bundled_world_changes_no_answer(
    changed: str, seed: int, policy: str, turns: int
) -> None:
    turns = same_pages(eight_moons(), seed, policy, turns, CHANGES[changed])
    assert turns > 2
    plain = answers(eight_moons(), seed, policy, turns)
    assert answers(eight_moons(), seed, policy, turns, changed) == plain


def test_what_the_next_day_will_bring_changes_no_answer_of_this_one() -> None:
    def tomorrow(life: Life, world: World) -> None:
        life.high_tomorrow_c = life.high_tomorrow_c + 3.0
        life.low_tomorrow_c = life.low_tomorrow_c + 3.0
        life.fall_tomorrow_mm = life.fall_tomorrow_mm + 2.0
        life.wet_tomorrow = 1 - life.wet_tomorrow
        life.cloud_tomorrow = 1.0 - life.cloud_tomorrow

    _, plain = lived(tiny(), 7, "random", 12)
    _, other = lived(tiny(), 7, "random", 12, tomorrow)
    hour = max(hour for hour in plain.page_hours if hour < 24)
    assert hour in other.page_hours
    as_it_is, changed = Inquiry(plain, hour=hour), Inquiry(other, hour=hour)
    for what in labels(tiny(), 7, ASKED):
        assert changed.answer(what) == as_it_is.answer(what)


def test_what_was_lived_later_changes_no_answer_of_an_hour_before() -> None:
    _, longer = lived(tiny(), 7, "random", 18)
    _, shorter = lived(tiny(), 7, "random", 11)
    hour = shorter.page_hours[-2]
    earlier, later = Inquiry(shorter, hour=hour), Inquiry(longer, hour=hour)
    for what in labels(tiny(), 9, ASKED):
        assert later.answer(what) == earlier.answer(what)


@pytest.mark.parametrize(("seed", "policy", "turns"), LIVES)
def test_of_people_facts_and_hours_only_what_is_yours_is_told(
    seed: int, policy: str, turns: int
) -> None:
    world = tiny()
    _, past = lived(world, seed, policy, turns)
    slots, now = Slots(world.sizes), past.page_hours[-1]
    session = Session.begin(world, seed)
    for choice in past.choices:
        session.choose(choice)
    believed = session.course.life.belief[YOU]
    facts = world.declarations.ids("fact")
    inquiry = Inquiry(past)
    for what in labels(world, seed + 1, ASKED):
        for cause in every(inquiry.answer(what)):
            data = dict(cause.data)
            assert int(data.get("now_hour", 0)) <= now
            name, _, indices = str(data.get("field", "")).partition("[")
            axes = slots.extents[name].field.axes if name else ()
            if axes[:1] == ("P",):
                assert indices.split("]")[0] == "you"
            # A truth of the world is told of only by what you believe of it, or said.
            assert "F" not in axes or name.startswith(("belief", "denied"))
            for fact, sure in zip(facts, believed, strict=True):
                if sure <= 0.0 and fact not in what:
                    assert fact not in str(data.get("field", ""))
