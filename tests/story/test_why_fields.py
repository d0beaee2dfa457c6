"""Causes of any number: what was planted is found, down to the choice, and nothing beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from story.samples import begun, edited, eight_moons, through_json, tiny
from wintering.laws import hour as hours_law
from wintering.laws.feeling import felt
from wintering.life import YOU, Life
from wintering.life.slots import flattened
from wintering.story.opening import check_world
from wintering.story.session import Session
from wintering.story.store import MemoryStore
from wintering.story.why import Cause, Inquiry, LivedOtherwise, UnknownQuestion, trials, why
from wintering.story.why import past as pasts
from wintering.story.why.asking import FELT, HIDDEN
from wintering.story.why.causes import as_data, signed
from wintering.story.why.clock import clock_said
from wintering.story.why.fields import Fields, apart
from wintering.story.why.known import SEEN_THROUGH, SENSED, YOURS, could_know
from wintering.story.why.past import (
    SNAPSHOTS_HELD,
    KeptPast,
    LivedPast,
    change_before,
    past_of,
    window_before,
)
from wintering.story.why.reliving import relive
from wintering.story.why.roots import Root, Roots
from wintering.story.why.saying import REASONS
from wintering.story.why.scenes import NEVER_TOLD
from wintering.story.why.trials import Budget
from wintering.story.why.window import HOURS_HELD
from wintering.storyworld.tables import Tables


def lived(turns: int = 12, seed: int = 7) -> tuple[Session, LivedPast]:
    """A life of the tiny world that takes one choice after another, and its past."""
    session = begun(seed)
    past = LivedPast(tiny(), seed)
    past.note(session)
    for turn in range(turns):
        if session.is_ended:
            break
        session.choose(turn % len(session.page.choices) if turn > 4 else 0)
        past.note(session)
    return session, past


def choice_of(session: Session, words: str) -> int:
    return next(n for n, text in enumerate(session.page.choices) if text == words)


def every(cause: Cause) -> Iterator[Cause]:
    yield cause
    for each in cause.causes:
        yield from every(each)


def roots_in(root: Root) -> Iterator[Root]:
    yield root
    for each in root.causes:
        yield from roots_in(each)


def rooted(past: LivedPast, name: str, *indices: int) -> tuple[Root, Fields]:
    window = window_before(past, None)
    fields = Fields(tiny())
    roots = Roots(window, lambda: (), None, Budget())
    return roots.of(fields.slots.slot(name, indices)), fields


# ------------------------------------------------------------------------- windows


def test_hours_lived_again_are_the_same_hours() -> None:
    session, past = lived()
    window = window_before(past, None)
    assert flattened(window.life) == flattened(session.course.life)


def test_a_window_goes_back_and_forth() -> None:
    _, past = lived()
    window = window_before(past, None)
    window.go_to(window.last)
    end = flattened(window.life)
    window.go_to(window.first)
    beginning = flattened(window.life)
    window.go_to(window.last)
    assert flattened(window.life) == end
    assert [window.value(slot, window.first) for slot in range(window.slots.many)] == beginning


def test_a_window_can_end_inside_a_turn() -> None:
    _, past = lived()
    pages = past.page_hours
    hour = next(first + 1 for first, then in pairwise(pages) if then - first > 1)
    assert window_before(past, hour).life.hour == hour


def test_an_hour_that_a_scene_lived_can_be_asked_about() -> None:
    session, past = lived(3)
    for words in ("Think about the wreck", "Stop"):
        session.choose(choice_of(session, words))
        past.note(session)
    hour = past.page_hours[-1] - 1
    assert hour > past.page_hours[-2]
    inquiry = Inquiry(past, hour=hour, author=True)
    for what in ("core_c", "gull", "cold", "pass"):
        assert inquiry.answer(what).words
    assert window_before(past, hour).life.hour == hour


def test_trying_leaves_no_trace() -> None:
    _, past = lived()
    window = window_before(past, None)
    window.go_to(window.last)
    before = flattened(window.life)
    writes = len(window.writes)
    for name in ("core_c", "hunger", "wood_dry_kg", "place"):
        slot = window.slots.extents[name].first
        Roots(window, lambda: (), None, Budget()).of(slot)
    window.go_to(window.last)
    assert (flattened(window.life), len(window.writes)) == (before, writes)


def test_a_window_holds_no_more_than_its_hours() -> None:
    _, past = lived(40)
    window = relive(tiny(), 7, None, past.choices)
    hours = {step.hour for step in window.steps}
    assert past.page_hours[-1] > 2 * HOURS_HELD or len(hours) <= past.page_hours[-1]
    assert max(hours) - min(hours) <= HOURS_HELD + 24
    assert window.written(0, 0, window.last)[0] >= window.first


def test_a_long_life_keeps_few_snapshots() -> None:
    session, past = begun(), LivedPast(tiny(), 7)
    for turn in range(3 * SNAPSHOTS_HELD):
        past._take(turn, session)
    held = {past.snapshot_before(turn)[0] for turn in range(3 * SNAPSHOTS_HELD)}
    assert 1 < len(held) <= SNAPSHOTS_HELD
    assert max(held) > 2 * SNAPSHOTS_HELD


def test_a_past_can_be_lived_again_from_the_choices() -> None:
    session, past = lived()
    again = past_of(session)
    assert list(again.choices) == list(past.choices)
    assert again.page_hours == past.page_hours


# ------------------------------------------------------------------- planted causes


def test_what_you_took_up_was_your_choice() -> None:
    session, past = lived(3)
    session.choose(choice_of(session, "Gather driftwood"))
    past.note(session)
    root, _ = rooted(past, "wood_dry_kg")
    chosen = [each for each in roots_in(root) if each.kind == "choice"]
    assert {each.source.choice for each in chosen if each.source} == {"Gather driftwood"}


def cold_evening() -> tuple[Root, Fields]:
    """Why you feel the cold, after an evening by a fire that nobody fed."""
    session, _ = lived(3)
    life = session.course.life
    snapshot = session.snapshot()
    burning = {"fire_fuel_kg": 3.0, "fire_kw": 6.0, "fire_embers": 0.5, "fire_moisture": 0.15}
    snapshot["life"].update(burning, fire_place=life.place[YOU])
    snapshot["life"].update(wood_dry_kg=0.0, wood_wet_kg=0.0)
    again = Session.restore(tiny(), through_json(snapshot))
    choices: list[int] = []
    for _ in range(8):
        rests = "Rest" in again.page.choices
        choices.append(choice_of(again, "Rest") if rests else 0)
        again.choose(choices[-1])
    window = relive(tiny(), 7, snapshot, choices, since=life.hour)
    fields = Fields(tiny())
    roots = Roots(window, lambda: (), None, Budget())
    return roots.of(fields.slots.slot("felt_cold")), fields


def names_of(root: Root, fields: Fields) -> list[str]:
    return [fields.slots.field_of(each.slot).name for each in root.causes if each.kind == "field"]


def test_a_fire_that_nobody_fed_is_named_for_the_cold() -> None:
    root, fields = cold_evening()
    assert root.now > root.was
    assert names_of(root, fields)[0] == "fire_kw"
    fire = root.causes[0]
    assert fire.effect is not None
    assert fire.effect > 0.5 * (root.now - root.was)
    assert names_of(fire, fields)[0] == "fire_fuel_kg"


def test_a_law_that_became_a_constant_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fire(life: Life, world: Tables) -> None:
        """Let a fire burn for ever."""

    monkeypatch.setattr(hours_law, "fire", fire)
    root, fields = cold_evening()
    assert "fire_kw" not in [
        fields.slots.field_of(each.slot).name for each in roots_in(root) if each.slot >= 0
    ]


def test_a_number_set_by_a_scene_names_the_scene() -> None:
    session, past = lived(3)
    session.choose(choice_of(session, "Think about the wreck"))
    past.note(session)
    session.choose(choice_of(session, "Keep thinking"))
    past.note(session)
    root, _ = rooted(past, "quality_world", 0)
    (cause,) = (each for each in root.causes if each.kind == "choice")
    assert cause.source is not None
    assert cause.source.choice == "Keep thinking"
    assert cause.effect == pytest.approx(0.05)


def _planted(life: Life, world: Tables) -> None:
    """Let a number follow thirst, and nothing else."""
    life.looks_cost = 0.5 * life.thirst


def _constant(life: Life, world: Tables) -> None:
    """Let a number be as it is, whatever thirst may be."""
    _ = life.thirst
    life.looks_cost = 0.25 if life.hour % 2 else 0.5


def test_a_law_names_what_it_reads_and_is_moved_by(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hours_law, "feeling", _planted)
    _, past = lived()
    root, fields = rooted(past, "looks_cost")
    assert root.step is not None
    assert root.step.name == "feeling"
    assert root.by is _planted.__code__
    names = {fields.slots.field_of(each.slot).name for each in root.causes if each.kind == "field"}
    assert names == {"thirst"}
    (thirst,) = (each for each in root.causes if each.kind == "field")
    assert thirst.effect == pytest.approx(root.now - root.was)


def test_what_a_law_reads_and_is_not_moved_by_is_not_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hours_law, "feeling", _constant)
    _, past = lived()
    root, fields = rooted(past, "looks_cost")
    assert "thirst" not in {fields.slots.field_of(each.slot).name for each in root.causes}


def test_a_draw_of_chance_is_a_first_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    from wintering.life.chance import chance

    def drawn(life: Life, world: Tables) -> None:
        life.looks_cost = chance(life, 104, 0)

    monkeypatch.setattr(hours_law, "feeling", drawn)
    _, past = lived()
    root, _ = rooted(past, "looks_cost")
    assert [each.draw.stream for each in root.causes if each.draw] == [104]


def test_the_clock_is_a_first_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    def tolled(life: Life, world: Tables) -> None:
        life.looks_cost = life.hour_of_day / 24

    monkeypatch.setattr(hours_law, "feeling", tolled)
    _, past = lived()
    root, _ = rooted(past, "looks_cost")
    assert [each.kind for each in root.causes] == ["calendar"]


def test_what_stood_since_the_beginning_says_so() -> None:
    _, past = lived()
    root, fields = rooted(past, "mass_start_kg")
    assert root.is_standing
    assert [each.kind for each in root.causes] == ["start"]
    assert fields.label(root.slot) == "mass_start_kg"


def test_a_change_before_the_window_is_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasts, "HOURS_BACK", 6)
    session, past = lived(3)
    session.choose(choice_of(session, "Gather driftwood"))
    past.note(session)
    while past.page_hours[-1] < past.page_hours[4] + 12:
        session.choose(choice_of(session, "Rest") if "Rest" in session.page.choices else 0)
        past.note(session)
    window = window_before(past, None)
    slot = window.slots.slot("done_hours", (tiny().lists["activities"].index("woodcutting"),))
    assert not window.written(slot, window.first, window.last)
    found = change_before(past, window, slot, past.page_hours[0])
    assert found is not None
    other, place = found
    assert other.write_at(place).new == window.value(slot, window.first)
    assert other.write_at(place).old != window.value(slot, window.first)


# ------------------------------------------------------------------------ the answer


def test_the_answer_is_the_same_after_save_and_load() -> None:
    session, past = lived()
    whats = ("core", "hungry", "stack", "patience", "think")
    for what in whats[:3]:
        before = why(session, what, author=True, past=past)
        again = Session.restore(tiny(), through_json(session.snapshot()))
        assert why(again, what, author=True, past=past) == before
        assert why(again, what, author=True) == before


def test_a_kept_life_answers_as_a_lived_one_does() -> None:
    session, past = lived()
    store = MemoryStore()
    store.create("ash", "tiny", 7)
    again = begun(7)
    store.put_turn("ash", 0, again.snapshot(), again.page, None)
    for turn, choice in enumerate(past.choices, 1):
        page = again.choose(choice)
        store.put_turn("ash", turn, again.snapshot(), page, choice)
    kept = KeptPast(store, "ash", tiny(), 7)
    assert Inquiry(kept, author=True).answer("hungry") == why(
        session, "hungry", author=True, past=past
    )


def test_a_life_whose_world_was_edited_is_not_explained_by_another(tmp_path: Path) -> None:
    session, past = lived(8)
    longer = {"scenes/days.ink": ("woodcutting for 2 hours", "woodcutting for 5 hours")}
    checked = check_world(edited(tmp_path, longer))
    assert checked.world is not None
    past.world = checked.world
    with pytest.raises(LivedOtherwise):
        Inquiry(past, session=session).answer("hunger")


def test_asking_changes_nothing_of_the_life() -> None:
    session, past = lived()
    before = session.snapshot()
    for what in ("core_c", "gull", "pass", "cold", "wood"):
        why(session, what, author=True, numbers=True, past=past)
    assert session.snapshot() == before


def test_a_reader_is_told_only_what_could_be_known() -> None:
    session, past = lived(20)
    fields = Fields(tiny())
    inquiry = Inquiry(past, session=session)
    for slot in range(0, fields.slots.many, 7):
        answer = inquiry.answer(fields.label(slot))
        if not could_know(fields.slots, slot):
            assert answer == Cause(HIDDEN)
            continue
        for cause in every(answer):
            field = dict(cause.data).get("field")
            if field is not None:
                (named,) = fields.named(str(field)).slots  # type: ignore[union-attr]
                assert could_know(fields.slots, named)


@pytest.mark.slow
def test_a_reader_of_the_bundled_world_is_told_only_what_could_be_known() -> None:
    world = eight_moons()
    session = Session.begin(world, 11)
    past = LivedPast(world, 11)
    past.note(session)
    for turn in range(16):
        session.choose(turn % len(session.page.choices))
        past.note(session)
    fields = Fields(world)
    inquiry = Inquiry(past, session=session)
    others = world.declarations.labels("person")[1:]
    for slot in range(0, fields.slots.many, 97):
        answer = inquiry.answer(fields.label(slot))
        if not could_know(fields.slots, slot):
            assert answer == Cause(HIDDEN)
            continue
        for cause in every(answer):
            field = dict(cause.data).get("field")
            if field is not None:
                named = fields.named(str(field))
                assert named is not None
                assert could_know(fields.slots, named.slots[0])
                indices = fields.slots.indices_of(named.slots[0])
                if fields.field_of(named.slots[0]).axes[:1] == ("P",):
                    assert indices[0] == YOU
    # Nobody's name stands in an answer about the body.
    body = str(inquiry.answer("hunger"))
    assert [name for name in others if name in body] == []


def test_a_reader_hears_of_a_scene_only_when_it_was_told() -> None:
    session, past = lived(3)
    session.choose(choice_of(session, "Think about the wreck"))
    past.note(session)
    assert why(session, "think", past=past).words.startswith("Last told today, ")
    assert why(session, "drowned", past=past) == Cause(NEVER_TOLD)


def test_an_author_hears_how_a_scene_stands() -> None:
    session, past = lived(3)
    told = why(session, "dusk_light", author=True, past=past)
    assert told.words.startswith("dusk_light (scenes/")
    assert told.words.endswith("has not been told")
    blocks = [dict(each.data).get("block") for each in every(told) if each.data]
    assert "moment" in blocks


def test_every_field_that_a_reader_may_know_is_declared() -> None:
    assert (SENSED | set(YOURS) | SEEN_THROUGH) - set(Life.FIELDS) == set()
    assert {Life.FIELDS[name].axes[0] for name in YOURS} == {"P"}


def test_of_people_only_what_is_yours_is_known() -> None:
    slots = Fields(tiny()).slots
    assert could_know(slots, slots.slot("trust", (YOU, 1)))
    assert not could_know(slots, slots.slot("trust", (1, YOU)))
    assert not could_know(slots, slots.slot("suspicion_hour"))


def test_what_the_day_will_bring_is_not_known_before_it_comes() -> None:
    slots = Fields(tiny()).slots
    for drawn_ahead in ("wet_today", "wet_tomorrow", "high_today_c", "low_today_c"):
        assert not could_know(slots, slots.slot(drawn_ahead))


def test_an_hour_before_can_be_asked_about() -> None:
    _, past = lived()
    hour = past.page_hours[-1] - 3
    told = str(Inquiry(past, hour=hour, author=True).answer("core_c"))
    assert clock_said(hour) in told


def test_numbers_are_given_on_demand() -> None:
    session, past = lived()
    plain = why(session, "hunger", author=True, past=past)
    counted = why(session, "hunger", author=True, numbers=True, past=past)
    assert {each.weight for each in every(plain)} == {None}
    assert any(each.weight for each in every(counted))


def test_programs_are_told_the_same_tree() -> None:
    session, past = lived()
    cause = why(session, "hunger", author=True, past=past)
    data = as_data(cause)
    assert (data["kind"], data["field"]) == ("field", "hunger")
    assert [each["words"] for each in data["causes"]] == [each.words for each in cause.causes]


# ------------------------------------------------------------------------- the words


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("core", ["core_c"]),
        ("core_c", ["core_c"]),
        ("am I hungry?", ["hunger"]),
        ("weight", ["fat_kg", "lean_kg"]),
        ("trust[{other}][you]", ["trust[{other}][you]"]),
        ("trust {other}", ["trust[you][{other}]"]),
        ("does {other} trust you", ["trust[{other}][you]"]),
        ("place {other}", ["place[{other}]"]),
        ("fear", ["feeling[you][fear]"]),
        ("fear {other}", ["fright[you][{other}]"]),
        ("why am I sad", ["feeling[you][sadness]"]),
        ("is {other} angry", ["feeling[{other}][anger]"]),
        ("guilt of {other}", ["feeling[{other}][guilt]"]),
        ("trust you", None),
    ],
)
def test_fields_go_by_their_names_and_by_what_people_say(
    what: str, expected: list[str] | None
) -> None:
    other = tiny().declarations.ids("person")[1]
    fields = Fields(tiny())
    named = fields.named(what.format(other=other))
    labels = None if named is None else [fields.label(slot) for slot in named.slots]
    wanted = None if expected is None else [each.format(other=other) for each in expected]
    assert labels == wanted


def test_every_slot_is_found_by_its_label() -> None:
    fields = Fields(tiny())
    for slot in range(0, fields.slots.many, 11):
        named = fields.named(fields.label(slot))
        assert named is not None
        assert named.slots == (slot,)


@pytest.mark.parametrize(
    ("what", "meant"),
    [
        ("hungr", "hungry"),
        ("trust_cp", "trust_cap[you][{person}]"),
        ("snow_c", "snow_cm[{place}]"),
        ("mend_nett", "mend_net"),
        ("easy", "easy[you][{memory}]"),
    ],
)
def test_what_is_misspelt_or_says_too_little_is_understood(what: str, meant: str) -> None:
    names = {kind: tiny().declarations.ids(kind)[0] for kind in ("place", "memory")}
    names["person"] = tiny().declarations.ids("person")[1]
    with pytest.raises(UnknownQuestion) as refused:
        why(lived(1)[0], what)
    assert refused.value.meant == meant.format(**names)


def test_of_one_person_several_things_are_told() -> None:
    session, past = lived(2)
    other = tiny().declarations.ids("person")[1]
    told = why(session, other, author=True, past=past)
    assert f"place[{other}]" in [dict(each.data).get("field") for each in told.causes]
    assert f"trust[you][{other}]" in [dict(each.data).get("field") for each in told.causes]


def test_a_place_that_is_not_named_is_the_one_where_you_are() -> None:
    session, past = lived(2)
    place = tiny().declarations.ids("place")[session.course.life.place[YOU]]
    (found,) = [dict(why(session, "snow", author=True, past=past).data)["field"]]
    assert found == f"snow_cm[{place}]"


def test_of_a_place_a_reader_is_told_what_lies_where_they_are_and_nowhere_else() -> None:
    session, past = lived(1)
    slots = Fields(tiny()).slots
    here = session.course.life.place[YOU]
    for place in range(tiny().sizes.length("L")):
        told = why(session, Fields(tiny()).label(slots.slot("snow_cm", (place,))), past=past)
        assert (told == Cause(HIDDEN)) == (place != here)


def test_your_mood_is_what_you_feel() -> None:
    session, past = lived()
    life = session.course.life
    told = why(session, "mood", author=True, past=past)
    named = {dict(each.data).get("field") for each in (told, *told.causes)} - {None}
    feelings = [name.partition("_")[2] for name in tiny().lists["feelings"]]
    felt_most = sorted(felt(life, tiny().tables, which) for which in range(len(feelings)))[-3:]
    expected = {
        f"feeling[you][{feelings[which]}]"
        for which in range(len(feelings))
        if felt(life, tiny().tables, which) >= max(FELT, felt_most[0])
    }
    assert expected == named
    assert expected


def test_what_fades_is_told_as_of_now() -> None:
    session, past = lived()
    life, world = session.course.life, tiny().tables
    fields = Fields(tiny())
    for which in range(len(tiny().lists["feelings"])):
        slot = fields.slots.slot("feeling", (YOU, which))
        data = dict(why(session, fields.label(slot), author=True, past=past).data)
        if life.feeling[YOU][which] > 0.0 and "now" in data:
            assert data["now"] == felt(life, world, which)


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        (0.684, 0.676, ("0.684", "0.676")),
        (0.5, 0.25, ("0.50", "0.25")),
        (0.1, 0.1, ("0.10", "0.10")),
        (1200.0, 1200.4, ("1200.000", "1200.400")),
    ],
)
def test_two_numbers_are_told_apart(was: float, now: float, expected: tuple[str, str]) -> None:
    assert expected == apart(was, now)


@pytest.mark.parametrize(
    ("weight", "expected"),
    [(1.5, "+1.50"), (-0.2, "-0.20"), (0.0012, "+0.0012"), (-0.05, "-0.050"), (0.0, "+0.00")],
)
def test_a_small_effect_is_no_nought(weight: float, expected: str) -> None:
    assert expected == signed(weight)


def test_where_a_search_stopped_is_said_and_patience_lets_it_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(trials, "AGAIN_AT_MOST", 40)
    _, past = lived()
    short = Inquiry(past, author=True).answer("tired")
    longer = Inquiry(past, author=True, patience=40).answer("tired")
    stopped = [each for each in short.causes if dict(each.data).get("kind") == "stopped"]
    assert [each.words.endswith("--patience 2 lets it go on") for each in stopped] == [True]
    assert int(dict(stopped[0].data)["hour"]) <= past.page_hours[-1]
    assert len(list(every(longer))) > len(list(every(short)))
    assert not [each for each in longer.causes if dict(each.data).get("kind") == "stopped"]


def test_a_reader_is_told_nothing_of_the_search() -> None:
    _, past = lived(20)
    told = Inquiry(past).answer("core")
    assert not [each for each in every(told) if dict(each.data).get("kind") == "stopped"]


def test_what_is_hardly_felt_is_not_told_in_great_words() -> None:
    cases = {"thirst": (0.1, 0.2, 0.7), "wind_ms": (1.0, 2.0, 9.0), "hunger": (0.0, 0.3, 0.8)}
    for name, (was, slightly, greatly) in cases.items():
        _, holds = REASONS[name]
        assert (holds(was, slightly), holds(was, greatly)) == (False, True)


def test_what_stands_behind_what_is_not_told_is_told() -> None:
    _, past = lived(24)
    hour = next(hour for hour in reversed(past.page_hours) if 17 <= hour % 24 <= 20)
    told = Inquiry(past, hour=hour).answer("dark")
    assert "the hours that went by" in [each.words for each in told.causes]
