"""Why not: what another choice would have changed, who won a draw, and what never can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from story.samples import edited, tiny
from wintering.story.course import Course
from wintering.story.opening import check_world
from wintering.story.session import Session
from wintering.story.why import Cause, Inquiry
from wintering.story.why.fields import Fields
from wintering.story.why.hearing import Ear
from wintering.story.why.past import LivedPast, window_before
from wintering.story.why.trials import Budget
from wintering.story.why.trying import Trying
from wintering.story.world import World

HAD_YOU = re.compile(
    r"had you chosen “(.+)” on day \d+, hour \d+ \(turn (\d+)\) instead of “(.+)”: (.+)"
)


def with_scene(folder: Path, scene: str) -> World:
    """The tiny world with one more scene."""
    checked = check_world(edited(folder, {}, scene))
    checked.diagnostics.raise_if_errors()
    assert checked.world is not None
    return checked.world


def lived(world: World, turns: int = 14, seed: int = 7) -> tuple[Session, LivedPast]:
    """A life that rests and gathers by turns, and its past."""
    session = Session.begin(world, seed)
    past = LivedPast(world, seed)
    past.note(session)
    for turn in range(turns):
        choices = session.page.choices
        wanted = "Rest" if turn % 3 else "Think about the wreck"
        session.choose(choices.index(wanted) if wanted in choices else 0)
        past.note(session)
    return session, past


def every(cause: Cause) -> Iterator[Cause]:
    yield cause
    for each in cause.causes:
        yield from every(each)


def answer(past: LivedPast, what: str, *, numbers: bool = False) -> Cause:
    return Inquiry(past, author=True, numbers=numbers).answer(what)


CHIPS = """=== chips
# offer: Burn the chips
# when: done_count(woodcutting) > 0
They burn.
-> DONE
"""


def test_another_choice_that_would_have_offered_a_scene_is_named_and_does_offer_it(
    tmp_path: Path,
) -> None:
    world = with_scene(tmp_path, CHIPS)
    _, past = lived(world)
    found = [HAD_YOU.fullmatch(each.words) for each in every(answer(past, "chips"))]
    offered = [each for each in found if each and each[4].endswith("is offered then")]
    holds = [each for each in found if each and each[4].startswith("it holds on ")]
    assert offered
    assert holds
    for told in (*offered, *holds):
        again = Session.begin(world, 7)
        for choice in past.choices[: int(told[2]) - 1]:
            again.choose(choice)
        assert again.page.choices[past.choices[int(told[2]) - 1]] == told[3]
        page = again.choose(again.page.choices.index(told[1]))
        assert "Burn the chips" in page.choices


def test_what_no_choice_brings_about_says_so(tmp_path: Path) -> None:
    scene = "=== late\n# offer: Dig\n# when: done_count(trading) > 0\nYou dig.\n-> DONE\n"
    _, past = lived(with_scene(tmp_path, scene))
    told = [each.words for each in every(answer(past, "late"))]
    assert any(words.startswith("none of the ") for words in told)
    assert any(words.endswith("it is told after none of them") for words in told)
    assert not any(HAD_YOU.fullmatch(words) for words in told)


def test_what_comes_of_other_choices_is_what_taking_them_comes_to(tmp_path: Path) -> None:
    scene = "=== soft\n# offer: Sit\n# when: quality(patience) > 0.9\nA\n-> DONE\n"
    world = with_scene(tmp_path, scene)
    _, past = lived(world)
    trying = Trying(past, world.storylets["soft"], Budget())
    trying.before(past.page_hours[-1])
    assert len(trying.tried) > 3
    for one in trying.tried:
        again = Session.begin(world, 7)
        for choice in past.choices[: one.turn - 1]:
            again.choose(choice)
        again.choose(again.page.choices.index(one.choice))
        patience = again.course.life.quality_world[0]
        near = one.near["quality(patience) > 0.9"]
        assert one.until == again.course.life.hour
        assert near.short is not None
        # Nearer on the way perhaps, and no farther than it came to in the end.
        assert near.short <= 0.9 - patience
        if near.hour == one.until:
            assert near.short == pytest.approx(0.9 - patience)


def test_trying_changes_nothing_of_the_life(tmp_path: Path) -> None:
    world = with_scene(tmp_path, CHIPS)
    session, past = lived(world)
    before = session.snapshot()
    first = answer(past, "chips")
    assert answer(past, "chips") == first
    assert session.snapshot() == before


def test_how_near_a_condition_came_is_the_nearest_of_the_hours(tmp_path: Path) -> None:
    scene = "=== starved\n# arrive: dusk\n# when: hunger() > 0.99\nYou fall.\n-> DONE\n"
    world = with_scene(tmp_path, scene)
    _, past = lived(world)
    ear = Ear(world.storylets["starved"], Fields(world))
    window = window_before(past, None, ear)
    slot = window.slots.slot("hunger")
    # As the hours ended, before anything was told.
    ends = {step.hour + 1: step.last for step in window.steps if step.law is not None}
    values = {hour: float(window.value(slot, last)) for hour, last in ends.items()}
    near = ear.nearness.near["hunger() > 0.99"]
    assert near.asked == len(values)
    assert near.short == pytest.approx(0.99 - max(values.values()))
    assert near.hour == max(hour for hour, value in values.items() if value == max(values.values()))


def test_the_draws_that_a_scene_was_in_are_those_that_were_held() -> None:
    world = tiny()
    _, past = lived(world, 20)
    ear = Ear(world.storylets["gull"], Fields(world))
    window_before(past, None, ear)
    since = past.page_hours[-1] - 48

    told: list[tuple[int, str]] = []

    class Watching:
        """Notes what is told, and when."""

        course: Course

        def told(self, knot: str) -> None:
            told.append((self.course.life.hour, knot))

        def line(self, knot: str, text: str, tags: tuple[str, ...]) -> None:
            pass

    again = Session.begin(world, 7)
    watching = Watching()
    watching.course, again.course.witness = again.course, watching
    for choice in past.choices:
        again.choose(choice)
    gulls = [hour for hour, knot in told if knot == "gull" and hour > since]
    drawn = ear.asked.drawings
    assert gulls == [one.hour for one in drawn if one.spoke == "gull"]
    assert any(one.spoke == "" for one in drawn)
    assert all(one.silence > 0 for one in drawn)


def test_who_won_a_draw_is_told_with_weights_on_demand() -> None:
    _, past = lived(tiny(), 20)
    plain = [each.words for each in every(answer(past, "gull"))]
    counted = [each.words for each in every(answer(past, "gull", numbers=True))]
    assert any("silence came, which weighed" in words for words in plain)
    assert not any("weight 2" in words for words in plain)
    assert any(words.startswith("gull: weight 2") for words in counted)
    assert any(words.startswith("silence: weight ") for words in counted)


def test_what_asks_opposite_things_can_never_be_told(tmp_path: Path) -> None:
    scene = (
        "=== two_ways\n# arrive: quiet\n# when: quality(patience) > 0.6 and hour() > 3"
        " and quality(patience) <= 0.6\nA\n-> DONE\n"
    )
    _, past = lived(with_scene(tmp_path, scene), 6)
    told = [each.words for each in every(answer(past, "two_ways"))]
    both = "quality(patience) > 0.6 and quality(patience) <= 0.6"
    assert f"it can never be told: {both} cannot both hold" in told


@pytest.mark.parametrize("bound", ["<= 0.6 and quality(patience) >= 0.6", "> 0.2"])
def test_what_can_hold_is_not_said_to_be_never(tmp_path: Path, bound: str) -> None:
    scene = f"=== two_ways\n# arrive: quiet\n# when: quality(patience) {bound}\nA\n-> DONE\n"
    _, past = lived(with_scene(tmp_path, scene), 6)
    told = [each.words for each in every(answer(past, "two_ways"))]
    assert not any("never be told" in words or "nothing brings" in words for words in told)


def test_a_bound_beyond_a_numbers_range_is_beyond_every_life(tmp_path: Path) -> None:
    scene = "=== saint\n# arrive: quiet\n# when: quality(patience) > 1.5\nA\n-> DONE\n"
    _, past = lived(with_scene(tmp_path, scene), 6)
    told = [each.words for each in every(answer(past, "saint"))]
    assert any(words.startswith("nothing brings it there: with quality_world") for words in told)


def test_a_scene_that_must_come_first_says_what_keeps_it() -> None:
    _, past = lived(tiny(), 3)
    told = [each.words for each in every(answer(past, "dusk_light"))]
    assert any(words == "# needs: cut_wood: never visited" for words in told)
    assert any(words.startswith("cut_wood ") or words.startswith("cut_wood:") for words in told)


def test_an_offer_that_was_there_to_be_chosen_says_when() -> None:
    session, past = lived(tiny())
    # At night nobody may gather driftwood; ask then.
    while 6 < session.course.life.hour % 24 < 17:
        session.choose(session.page.choices.index("Rest"))
        past.note(session)
    again = Session.begin(tiny(), 7)
    offered: list[int] = []
    for choice in past.choices:
        if "Gather driftwood" in again.page.choices:
            offered.append(again.page.turn + 1)
        again.choose(choice)
    told = [each.words for each in every(answer(past, "cut_wood"))]
    assert [words for words in told if words.startswith("it was last on offer on day 0, ")]
    assert any(words.endswith(f"(turn {offered[-1]})") for words in told)
    assert not any("had you chosen “Gather driftwood”" in words for words in told)
