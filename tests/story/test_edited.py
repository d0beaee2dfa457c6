"""A world edited under a saved life: it opens still, and nothing that was its own is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from story.samples import begun, edited, through_json, tiny
from wintering.life import YOU, Life
from wintering.story.opening import check_world
from wintering.story.session import Session
from wintering.story.world import World


def opened(folder: Path) -> World:
    checked = check_world(folder)
    assert checked.world is not None, list(checked.diagnostics)
    return checked.world


def thinking() -> Session:
    """A life in the middle of a scene that has opened a choice."""
    session = begun()
    session.choose(0)
    while "Think about the wreck" not in session.page.choices:
        session.choose(session.page.choices.index("Something else"))
    session.choose(session.page.choices.index("Think about the wreck"))
    assert session.page.choices == ("Keep thinking", "Stop")
    return session


def test_a_scene_that_is_gone_ends_to_the_hub_with_a_line(tmp_path: Path) -> None:
    text = (Path(tiny().folder) / "scenes" / "days.ink").read_text()
    start = text.index("=== think\n")
    scene = text[start : text.index("=== listen")]
    world = opened(edited(tmp_path, {"scenes/days.ink": (scene, "")}))
    session = Session.restore(world, through_json(thinking().snapshot()))
    assert session.page.paragraphs == ("What you were about is gone.",)
    assert "Rest" in session.page.choices


def test_a_scene_that_was_reworded_goes_on(tmp_path: Path) -> None:
    world = opened(
        edited(tmp_path, {"scenes/days.ink": ("You keep at it.", "You keep at it, doggedly.")})
    )
    session = Session.restore(world, through_json(thinking().snapshot()))
    assert session.page.choices == ("Keep thinking", "Stop")
    page = session.choose(0)
    assert page.paragraphs == ("You keep at it, doggedly.",)


def test_an_offer_that_is_gone_leaves_the_hub(tmp_path: Path) -> None:
    session = begun()
    session.choose(0)
    session.choose(session.page.choices.index("Something else"))
    assert "Count the stones" in session.page.choices
    text = (Path(tiny().folder) / "scenes" / "days.ink").read_text()
    scene = text[text.index("=== count_stones") : text.index("=== mend_net")]
    world = opened(edited(tmp_path, {"scenes/days.ink": (scene, "")}))
    again = Session.restore(world, through_json(session.snapshot()))
    assert "Count the stones" not in again.page.choices
    assert "Rest" in again.page.choices


def test_a_place_put_before_others_moves_nobody(tmp_path: Path) -> None:
    session = thinking()
    life = session.course.life
    names = tiny().declarations.ids("place")
    life.knows_place[names.index("village")] = 0
    old = "[place.tower] # where you live"
    new = (
        '[place.boat]\nname = "the boat"\neast_km = 1.0\nnorth_km = 0.0\nheight_m = 1.0\n'
        f"known = true\n\n{old}"
    )
    world = opened(edited(tmp_path, {"world.toml": (old, new)}))
    again = Session.restore(world, through_json(session.snapshot()))
    places = world.declarations.ids("place")
    moved = again.course.life
    assert places[0] == "boat"
    assert [places[index] for index in moved.place] == [names[index] for index in life.place]
    assert places[moved.camp] == "tower"
    assert moved.knows_place[places.index("village")] == 0
    assert moved.knows_place[places.index("tower")] == 1


def test_an_item_taken_out_leaves_the_others_where_they_were(tmp_path: Path) -> None:
    session = thinking()
    bread = tiny().declarations.ids("item").index("bread")
    before = session.course.life.has_item[YOU][bread]
    folder = edited(tmp_path, {"world.toml": ("knife = 1, ", "")})
    text = (folder / "world.toml").read_text()
    start, end = text.index("[item.knife]"), text.index("[item.blanket]")
    (folder / "world.toml").write_text(text[:start] + text[end:])
    world = opened(folder)
    again = Session.restore(world, through_json(session.snapshot()))
    kept = again.course.life.has_item[YOU][world.declarations.ids("item").index("bread")]
    assert kept == before


def test_a_field_that_a_save_does_not_know_has_its_start() -> None:
    snapshot = through_json(thinking().snapshot())
    del snapshot["life"]["fires_lit"]
    snapshot["life"]["a_field_of_old"] = 3
    again = Session.restore(tiny(), snapshot)
    assert again.course.life.fires_lit == 0


def test_a_field_whose_shape_has_changed_begins_anew() -> None:
    snapshot = through_json(thinking().snapshot())
    snapshot["life"]["feeling"] = [0.5] * 10  # as it was when only you had feelings
    snapshot["names"]["item"] = snapshot["names"]["item"][::-1]
    again = Session.restore(tiny(), snapshot)
    assert again.course.life.feeling == Life(tiny().sizes).feeling


@pytest.mark.parametrize("turns", [1, 12, 40])
def test_after_an_edit_lives_go_on(tmp_path: Path, turns: int) -> None:
    session = begun(4)
    for _ in range(turns):
        if not session.is_ended:
            session.choose(len(session.page.choices) - 1)
    world = opened(edited(tmp_path, {}, "=== newly\n# offer: Sing\n# weight: 5\nLa.\n-> DONE\n"))
    again = Session.restore(world, through_json(session.snapshot()))
    for _ in range(40):
        if not again.is_ended:
            assert again.page.choices
            again.choose(0)


def test_the_line_of_a_lost_scene_is_told_once_and_never_the_sense_line(tmp_path: Path) -> None:
    text = (Path(tiny().folder) / "scenes" / "days.ink").read_text()
    scene = text[text.index("=== think\n") : text.index("=== listen")]
    world = opened(edited(tmp_path, {"scenes/days.ink": (scene, "")}))
    lost = Session.restore(world, through_json(thinking().snapshot()))
    assert lost.page.sense not in lost.page.paragraphs
    again = Session.restore(world, through_json(lost.snapshot()))
    assert again.page == lost.page
    page = again.choose(again.page.choices.index("Rest"))
    assert "What you were about is gone." not in page.paragraphs


def test_an_offer_that_is_gone_leaves_what_was_told(tmp_path: Path) -> None:
    session = begun()
    session.choose(0)
    assert "Gather driftwood" in session.page.choices
    text = (Path(tiny().folder) / "scenes" / "days.ink").read_text()
    scene = text[text.index("=== cut_wood") : text.index("=== lie_down")]
    folder = edited(tmp_path, {"scenes/days.ink": (scene, "")})
    days = folder / "scenes" / "days.ink"
    days.write_text(days.read_text().replace("# needs: cut_wood\n", ""))
    again = Session.restore(opened(folder), through_json(session.snapshot()))
    assert again.page.paragraphs == session.page.paragraphs
    assert "Gather driftwood" not in again.page.choices


def test_a_world_without_the_line_of_a_lost_scene_does_not_open(tmp_path: Path) -> None:
    folder = edited(tmp_path, {"scenes/frame.ink": ("function scene_gone()", "function gone()")})
    wrong = [each.what for each in check_world(folder).diagnostics]
    assert wrong == ["there is no function 'scene_gone'"]
