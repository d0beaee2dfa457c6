"""Hours of what a reader set about, in the subset that laws are written in.

As with the days of an order (story.order_hours): most hours of a walk, a night or an afternoon's
wood hold nothing that a scene awaits, so they are lived one after another, compiled where laws
are compiled.
"""

from wintering.laws.hour import live_hour
from wintering.life.moments import ANY, DYING, QUIET, has_moment
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.story.order_hours import DECISIONS_AT_MOST, EVENTS_AT_MOST, REASON_AT, sampled
from wintering.story.screening import NEVER, may_speak
from wintering.storyworld.tables import Tables


def live_doing(
    life: Life,
    world: Tables,
    spoke: int,
    heeded: int,
    most: int,
    screens: list[int],
    bounds: list[float],
    not_before: list[int],
    needs_quiet: list[int],
) -> int:
    """Live hours of what you are at until a scene may speak at one, or something ends it.

    How many were lived, at most so many, times REASON_AT, and the moments (bits) of the last of
    them, if one of `heeded` is among them or a scene may speak. `spoke`: the hour at which a scene
    last spoke (-1: never). The rest as `may_speak` takes it.
    Changes: the life.
    """
    events = life.event_count
    decisions = life.decision_count
    lived = 0
    seen = 0
    while (
        lived < most
        and seen == 0
        and life.doing != NONE
        and (lived == 0 or life.interrupted_by == 0)
        and not has_moment(life, DYING)
        and life.hour < world.start_hour + world.last_hour
        and life.event_count - events < EVENTS_AT_MOST
        and life.decision_count - decisions < DECISIONS_AT_MOST
    ):
        life.interrupted_by = 0
        live_hour(life, world)
        lived = lived + 1
        moments = life.moments - (life.moments & (ANY | QUIET)) + sampled(life, spoke)
        if (moments & heeded) != 0 or may_speak(
            life, world, moments, NEVER, screens, bounds, not_before, needs_quiet
        ):
            seen = moments
    return lived * REASON_AT + seen
