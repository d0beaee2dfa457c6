"""Narration: a scene's lines become paragraphs, until it asks for a choice or is over."""

from __future__ import annotations

from functools import cache

from wintering.arithmetic import exp
from wintering.ink import Value
from wintering.story.course import Course
from wintering.story.progress import ENDED, SCENE
from wintering.story.world import GONE_FUNCTION, SENSE_FUNCTION

WEAR_HOURS = 36.0  # h in which the wear of an offer falls to 1/e: a day and a night, and a day


def tell(course: Course, knot: str, reason: int = 0) -> None:
    """Tell a scene from its beginning. `reason` is what broke off what it tells of, or 0.

    Changes: the course: paragraphs, what has been told, whatever the scene changes.
    """
    progress = course.progress
    progress.scene = knot
    progress.interrupted = reason
    times = progress.told.get(knot, [0, 0])[0]
    if course.opened.storylets[knot].offer is not None:
        progress.worn[knot] = wear_of(course, knot) + 1.0
    progress.told[knot] = [times + 1, course.life.hour]
    progress.passed.pop(knot, None)
    course.ledger.note_telling(course.life, knot)
    if course.witness is not None:
        course.witness.told(knot)
    course.story.go_to(knot)
    run(course)


def wear_of(course: Course, knot: str) -> float:
    """How worn an offer is by having been taken: once for each time, less by every day since."""
    told = course.progress.told.get(knot)
    if told is None:
        return 0.0
    return course.progress.worn.get(knot, 0.0) * _faded(told[1] - course.life.hour)


@cache
def _faded(hours: int) -> float:
    """What is left of a wear after hours, which are counted below 0."""
    return exp(hours / WEAR_HOURS)


def run(course: Course) -> None:
    """Go on with the open scene until it asks for a choice or is over. Changes: the course."""
    story, progress = course.story, course.progress
    course.looked.clear()
    course.runs += 1
    while (line := story.next_line()) is not None:
        text = line.text.strip()
        if course.witness is not None and progress.scene is not None:
            course.witness.line(progress.scene, text, line.tags)
        if text:
            course.paragraphs.append(text)
    course.looked.clear()
    _note_visits(course)
    if story.is_ended:
        end(course, _ending(course))
    elif story.choices:
        progress.phase = SCENE
    else:
        progress.scene = None
        progress.agenda[0:0] = progress.later
        progress.later = []


def end(course: Course, name: str) -> None:
    """End the life by a name. Changes: the course."""
    progress = course.progress
    progress.ended = name
    progress.phase = ENDED
    progress.scene = None
    progress.agenda.clear()
    progress.later.clear()


def _ending(course: Course) -> str:
    """The name of the ending reached: of the ending knot that was visited last."""
    visited = course.progress.visited
    reached = [knot for knot in course.opened.endings if knot in visited]
    if not reached:
        return "end"
    newest = max(visited[knot] for knot in reached)
    open_scene = course.progress.scene
    candidates = [knot for knot in reached if visited[knot] == newest]
    knot = open_scene if open_scene in candidates else candidates[-1]
    return course.opened.endings[knot]


def _note_visits(course: Course) -> None:
    """Note the hour at which knots were visited, for `hours_since`. Changes: progress.visited."""
    knots, visited = course.opened.knots_by_count, course.story.take_knots_visited()
    course.newly_visited |= visited
    for _, knot in sorted([knots[each] for each in visited]):
        course.progress.visited[knot] = course.life.hour
        if course.witness is not None and knot != course.progress.scene:
            course.witness.told(knot)


def has_function(course: Course, name: str) -> bool:
    """Whether the world's scenes have an Ink function of that name."""
    knot = course.opened.program.knots.get(name)
    return knot is not None and knot.is_function


def words_of(course: Course, function: str, *arguments: Value) -> str:
    """What an Ink function prints, without spaces around; nothing when the world has none."""
    if not has_function(course, function):
        return ""
    course.runs += 1
    _, text = course.story.call(function, *arguments)
    return " ".join(text.split())


def sense(course: Course) -> str:
    """The quiet line of what you can sense now."""
    return words_of(course, SENSE_FUNCTION)


def gone(course: Course) -> str:
    """The line that says that a scene is no more."""
    return words_of(course, GONE_FUNCTION)
