"""What scenes ask of land and body: questions change nothing, deeds change what they say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from laws.land_samples import CAMP, MOUNTAIN, WOOD, country, good_named, land_life, live, make_camp
from wintering.laws.leavings import lying_at
from wintering.laws.stacks import stack_wood
from wintering.life import YOU, Life
from wintering.life.chance import key_hour
from wintering.life.saved import field_bytes
from wintering.story.functions import body, fire, food, ground, sky
from wintering.story.functions.declare import DECLARED

WORLD = country()
SUBJECTS = ("sky", "body", "fire", "food", "ground")
QUESTIONS = sorted(
    name for name, one in DECLARED.items() if one.subject in SUBJECTS and not one.changes
)


class Played:
    """A life in a country, and the hands of a session."""

    def __init__(self, seed: int = 1) -> None:
        self.life: Life = land_life(WORLD, seed)
        self.world = WORLD
        make_camp(self.life)

    def act(self, law: Callable[..., object], *numbers: float) -> None:
        """Let a law act."""
        law(self.life, self.world, *numbers)

    def live_until_arrived(self) -> None:
        """Live until you have arrived."""
        for _ in range(24):
            if self.life.doing < 0:
                return
            live(self.life, self.world, 1)


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_changes_nothing_and_answers_at_any_time(name: str) -> None:
    play = Played()
    one = DECLARED[name]
    live(play.life, WORLD, 5)
    before = field_bytes(play.life)
    answer = one.call(play, *(0 for _ in one.parameters))
    assert before == field_bytes(play.life)
    assert isinstance(answer, bool if one.returns == "bool" else (int, float))
    assert one.documentation


def test_a_camp_is_made_and_a_new_one_leaves_the_tent_behind() -> None:
    play = Played()
    play.life.tent = 0.7
    fire.make_camp(play, WOOD)
    assert (WOOD, 0.0) == (play.life.camp, play.life.tent)
    assert not fire.camp_here(play)


def test_a_fire_is_lit_of_dry_wood_and_put_out() -> None:
    play = Played()
    play.life.wind_ms = play.life.rain_mm = 0.0
    stack_wood(play.life, play.world, CAMP, 30.0, 0.2)
    assert any(fire.light_fire(play) for _ in range(30))
    assert fire.fire_lit(play)
    assert fire.flame_cm(play) > 5.0
    fire.put_out(play)
    assert not fire.fire_lit(play)


def test_without_wood_no_fire_takes_and_nothing_is_broken_off() -> None:
    play = Played()
    assert not fire.light_fire(play)
    assert play.life.interrupted_by == 0


def test_rounds_are_fired_until_there_are_none() -> None:
    play = Played()
    assert [True] * 5 + [False] == [food.fire_shot(play) for _ in range(6)]
    assert food.rounds(play) == 0


def test_what_is_left_lies_there_and_can_be_taken_again() -> None:
    play = Played()
    cord = good_named("cord")
    food.leave(play, cord, 3.0)
    assert (1.0, 3.0) == (food.have(play, cord), lying_at(play.life, CAMP, cord))
    food.take(play, cord, 2.0)
    assert (3.0, 1.0) == (food.have(play, cord), lying_at(play.life, CAMP, cord))


def test_a_meal_stills_hunger_only_when_there_is_one() -> None:
    play = Played()
    assert body.eat_now(play)
    for item in range(WORLD.items):
        play.life.has_item[YOU][item] = 0.0
    assert not body.eat_now(play)


def test_a_wound_is_given_and_dressed() -> None:
    play = Played()
    body.wound(play, 0.4)
    hurt = body.hurt(play)
    assert 0.2 < hurt <= 0.4
    body.wound(play, -0.1)
    assert pytest.approx(hurt - 0.1) == body.hurt(play)


def test_going_walks_there() -> None:
    play = Played()
    key_hour(play.life)
    hours = ground.way_hours(play, WOOD)
    began = play.life.hour
    ground.go(play, WOOD)
    assert play.life.place[YOU] == WOOD
    assert play.life.hour - began == pytest.approx(hours, abs=1.0)


def test_the_day_goes_and_light_with_it() -> None:
    play = Played()
    by_day, left = sky.light(play), sky.daylight_left(play)
    live(play.life, WORLD, 9)
    assert sky.light(play) < by_day
    assert (True, 0.0) == (sky.dark(play), sky.daylight_left(play))
    assert left > 3.0


def test_questions_of_fire_and_tent_say_what_stands() -> None:
    play = Played()
    play.life.wind_ms = play.life.rain_mm = 0.0
    stack_wood(play.life, play.world, CAMP, 7.0, 0.5)
    assert pytest.approx(7.0) == fire.wet_kg(play)
    assert fire.smoke_seen(play) == 0.0
    stack_wood(play.life, play.world, CAMP, 30.0, 0.2)
    assert any(fire.light_fire(play) for _ in range(30))
    live(play.life, WORLD, 1)
    assert fire.smoke_seen(play) > 0.0
    play.life.air_c, play.life.around_c = 0.0, 6.0
    assert fire.tent_warm(play)
    play.life.around_c = 2.0
    assert not fire.tent_warm(play)


def test_questions_of_goods_say_what_ice_and_weather_make_of_them() -> None:
    play = Played()
    play.life.water_l, play.life.water_frozen = 2.0, 0.9
    assert food.water_is_ice(play)
    assert pytest.approx(0.2) == food.water_l(play)
    play.life.water_l = 0.0
    assert not food.water_is_ice(play)
    play.life.air_c, play.life.wind_ms, play.life.rain_mm = 10.0, 0.0, 0.0
    assert food.game_about(play) == 1.0
    play.life.air_c = -10.0
    assert food.game_about(play) < 0.2
    play.life.jacket_wear = 0.4
    assert body.jacket_wear(play) == 0.4


def test_the_country_is_found_place_by_place() -> None:
    play = Played()
    assert (ground.places_found(play), ground.unknown_near(play)) == (0, True)
    ground.go(play, MOUNTAIN)
    assert ground.places_found(play) == 1
    assert not ground.unknown_near(play)
    assert not ground.under_rock(play)
    play.world = country(place_roof=(0.9, 0.2, 0.9))
    assert ground.under_rock(play)
    play.life.camp = -1
    assert not ground.camp_under_rock(play)
    play.life.camp = MOUNTAIN
    assert ground.camp_under_rock(play)
    play.world = country(place_roof=(0.2, 0.2, 0.2))
    assert not ground.camp_under_rock(play)
