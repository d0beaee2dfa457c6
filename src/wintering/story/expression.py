"""An expression over a world, from outside its scenes: a reward, a measure, a condition."""

from __future__ import annotations

from collections.abc import Callable

from wintering.diagnostics import AuthorFault, Span
from wintering.ink import parse_expression
from wintering.story.asking import number_asked
from wintering.story.course import Course
from wintering.story.storylet import Condition
from wintering.story.vocabulary import signatures
from wintering.story.world import World

Measure = Callable[[Course], float]


def measure_of(text: str, world: World, where: str) -> Measure:
    """What reads an expression, in the grammar of headers, of a life as it stands: a number.

    `where` is what a message calls the place that the text stands in. True is 1, false 0; what
    is no number counts as 0. Errors: AuthorFault with everything that is wrong in the text.
    """
    span = Span.at(where, 1, 1, len(text))
    expression, problems = parse_expression(
        text, span, world.program, functions=signatures(), bare_knots=frozenset(world.knots)
    )
    if expression is None or problems.has_errors:
        raise AuthorFault(problems)
    return number_asked(Condition(expression, text, span), world, 0.0)
