"""Standing orders: each day's hours are given to what the day is for, until something ends it."""

from __future__ import annotations

from wintering.arithmetic import floor
from wintering.laws.work import begin_doing
from wintering.laws.works import (
    WORK_COOK_EAT,
    WORK_FETCH_WATER,
    WORK_REST,
    WORK_SLEEP,
    WORK_TEND_FIRE,
    WORK_WALK,
)
from wintering.life import NONE, YOU
from wintering.story.course import Course

HOURS_AFTER_DUSK = 2  # h of evening before you lie down,
BED_AT_LATEST = 22  # and never later than this hour of the day,
BED_AT_EARLIEST = 19  # nor earlier
RESTED = 0.25  # need for sleep below which lying down at night is no use
PLANNED_KMH = 2.5  # km/h you reckon with over rough ground (SCIENCE.md 8, Tobler with load)
WAY_BACK_MARGIN = 1.0  # h of light kept for the way back
WATER_LOW_L = 1.0  # L, below which water is fetched first
HEAVY_RAIN_MM = 2.0  # mm/h, above which work out of doors waits
WORK_AT_LEAST = 1.0  # h


class Planner:
    """What you do next by your standing order, asked whenever you are at nothing.

    A part of the day whose work was broken off is spent in camp.
    """

    def __init__(self, course: Course) -> None:
        self.course = course
        self._given_up: tuple[int, int] = (NONE, NONE)  # day and slot broken off
        self._slot: tuple[int, int] = (NONE, NONE)
        self._water_day = NONE
        self._meal_day = NONE

    def give_up_slot(self) -> None:
        """Spend what is left of this part of the day in camp. Changes: this planner."""
        self._given_up = self._slot

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
            self._day(hour, first, last)

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

    def _day(self, hour: int, first: int, last: int) -> None:
        life = self.course.life
        if life.water_l < WATER_LOW_L and self._water_day != life.day:
            self._water_day = life.day
            self._do(WORK_FETCH_WATER, WORK_AT_LEAST, otherwise=WORK_REST)
            return
        slots = [activity for activity in life.order_slot if activity != NONE]
        if not slots:
            self._do(WORK_REST, WORK_AT_LEAST)
            return
        share = max((last - first) / len(slots), WORK_AT_LEAST)
        number = min(int((hour - first) / share), len(slots) - 1)
        self._slot = (life.day, number)
        left = first + share * (number + 1) - hour
        is_foul = life.rain_mm + life.snowfall_mm > HEAVY_RAIN_MM
        needs_ground = self.course.world.activity_use[slots[number]] != 0
        if self._given_up == self._slot or (is_foul and needs_ground):
            self._do(WORK_TEND_FIRE, WORK_AT_LEAST, otherwise=WORK_REST)
            return
        # The way there and back comes out of the same part of the day.
        way = WAY_BACK_MARGIN if needs_ground and left > 2.0 * WAY_BACK_MARGIN else 0.0
        hours = max(float(floor(left - way)), WORK_AT_LEAST)
        begin_doing(life, self.course.world, slots[number], hours, 0)

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
        if activity == NONE:
            activity = opened.activity_of(WORK_REST)
        if place != NONE:
            life.going_to[YOU] = place
        begin_doing(life, self.course.world, activity, hours, int(until_waking))
