"""Standing orders: each day's hours are given to what the day is for, until something ends it."""

from __future__ import annotations

from wintering.arithmetic import floor
from wintering.laws.work import begin_doing, choose_ground
from wintering.laws.works import (
    WORK_COOK_EAT,
    WORK_FETCH_WATER,
    WORK_REST,
    WORK_SET_SNARES,
    WORK_SLEEP,
    WORK_TEND_FIRE,
    WORK_WALK,
    WORK_WALK_SNARES,
)
from wintering.life import NONE, YOU
from wintering.story.course import Course

HOURS_AFTER_DUSK = 2  # h of evening before you lie down,
BED_AT_LATEST = 22  # and never later than this hour of the day,
BED_AT_EARLIEST = 20  # nor earlier
RESTED = 0.25  # need for sleep below which lying down at night is no use
PLANNED_KMH = 2.5  # km/h you reckon with over rough ground (SCIENCE.md 8, Tobler with load)
WAY_BACK_MARGIN = 1.0  # h of light kept for the way back
WATER_LOW_L = 1.0  # L, below which water is fetched first
HEAVY_RAIN_MM = 2.0  # mm/h, above which work out of doors waits
WORK_AT_LEAST = 1.0  # h
LONG_WORK = 4.0  # h at one thing before the next has its turn
SHORT_WORK = 1.0  # h for what is soon done
SOON_DONE = frozenset({WORK_FETCH_WATER, WORK_SET_SNARES, WORK_WALK_SNARES, WORK_COOK_EAT})


class Planner:
    """What you do next by your standing order, asked whenever you are at nothing.

    What the days are for is taken in order, as much of it as a day's light holds; the next
    day goes on where this one ended.
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        self._pauses = False
        self._water_day = NONE
        self._meal_day = NONE

    def give_up_slot(self, pauses: bool) -> None:
        """Go on to what is next, after an hour in camp if it was the weather or the body.

        Changes: this planner, progress.order_next.
        """
        self.course.progress.order_next += 1
        self._pauses = pauses

    def set_doing(self) -> None:
        """Take up what the hour is for. Changes: doing and what stands beside it."""
        life = self.course.life
        hour = life.hour_of_day
        first, last = self._light()
        bed = min(max(last + HOURS_AFTER_DUSK, BED_AT_EARLIEST), BED_AT_LATEST)
        if not self._at_camp() and self._must_return(last - hour):
            self._walk_to_camp()
        elif hour >= bed or hour < first:
            self._night()
        elif hour >= last:
            self._evening()
        else:
            self._day(last - hour)

    def _light(self) -> tuple[int, int]:
        """The first and the last whole hour of today's light."""
        tables, day = self.course.world, self.course.life.day
        day = min(day, len(tables.dawn_h) - 1)
        dawn, dusk = max(tables.dawn_h[day], 0.0), max(tables.dusk_h[day], 1.0)
        return -floor(-dawn), floor(dusk)

    def _at_camp(self) -> bool:
        return self.course.life.camp in (NONE, self.course.here)

    def _must_return(self, light_left: int) -> bool:
        life, tables = self.course.life, self.course.world
        km = tables.distance_km[life.place[YOU]][life.camp] + life.way_left_km[YOU]
        return light_left <= km / PLANNED_KMH + WAY_BACK_MARGIN

    def _way_hours(self, activity: int) -> float:
        life, tables = self.course.life, self.course.world
        ground = choose_ground(life, tables, activity)
        return tables.distance_km[life.place[YOU]][ground] / PLANNED_KMH

    def _walk_to_camp(self) -> None:
        self._do(WORK_WALK, 0.0, place=self.course.life.camp)

    def _night(self) -> None:
        if self.course.life.sleep_pressure < RESTED:
            self._do(WORK_TEND_FIRE, WORK_AT_LEAST, otherwise=WORK_REST)
        else:
            self._do(WORK_SLEEP, 0.0, until_waking=True)

    def _evening(self) -> None:
        life = self.course.life
        if self._meal_day != life.day:
            self._meal_day = life.day
            self._do(WORK_COOK_EAT, WORK_AT_LEAST, otherwise=WORK_REST)
        else:
            self._do(WORK_TEND_FIRE, WORK_AT_LEAST, otherwise=WORK_REST)

    def _day(self, light_left: int) -> None:
        life = self.course.life
        slots = [activity for activity in life.order_slot if activity != NONE]
        if life.water_l < WATER_LOW_L and self._water_day != life.day:
            self._water_day = life.day
            self._do(WORK_FETCH_WATER, SHORT_WORK, otherwise=WORK_REST)
        elif not slots or self._pauses:
            self._pauses = False
            self._do(WORK_TEND_FIRE, WORK_AT_LEAST, otherwise=WORK_REST)
        else:
            self._slot(slots[self.course.progress.order_next % len(slots)], light_left)

    def _slot(self, activity: int, light_left: int) -> None:
        life, tables = self.course.life, self.course.world
        is_foul = life.rain_mm + life.snowfall_mm > HEAVY_RAIN_MM
        is_away = tables.activity_use[activity] != 0
        left = light_left - 2.0 * self._way_hours(activity)
        if is_away and (is_foul or left < WORK_AT_LEAST):
            self._do(WORK_TEND_FIRE, WORK_AT_LEAST, otherwise=WORK_REST)
            return
        long = SHORT_WORK if tables.activity_work[activity] in SOON_DONE else LONG_WORK
        hours = max(float(floor(min(long, left))), WORK_AT_LEAST)
        self.course.progress.order_next += 1
        begin_doing(life, tables, activity, hours, 0)

    def _do(
        self,
        work: int,
        hours: float,
        *,
        place: int = NONE,
        until_waking: bool = False,
        otherwise: int = NONE,
    ) -> None:
        opened, life = self.course.opened, self.course.life
        activity = opened.activity_of(work)
        if activity == NONE and otherwise != NONE:
            activity = opened.activity_of(otherwise)
        if activity == NONE:  # a world that knows neither: an hour of rest, or of nothing
            activity, hours, until_waking = opened.activity_of(WORK_REST), WORK_AT_LEAST, False
        if place != NONE:
            life.going_to[YOU] = place
        if activity != NONE:
            begin_doing(life, self.course.world, activity, hours, int(until_waking))
