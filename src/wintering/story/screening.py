"""Whether any scene may speak at an hour, in the subset that laws are written in.

Most moments that some scene awaits find none that may speak. Who they leave is told by screens
(story.screens), as far as the life can tell: conditions of headers in conjunctive form, compiled
with the laws. A screen that says no is right; one that says yes leaves the rest to the header.
"""

from wintering.life.moments import ARRIVING, DANGER, DREAM, MEETING, NEWS
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.story.asked import ask
from wintering.storyworld.tables import Tables

# How a condition stands in `screens`: a scene function, its two items, and the test of what it
# gives, against the bound of the same number.
FUNCTION, FIRST, SECOND, TEST = 0, 1, 2, 3
CONDITION = 4  # numbers of one

# Where parts of `screens` begin: the scenes by kind of moment, each with how many subjects of
# it it names, and these; the clauses by scene; the conditions.
KINDS = 20  # of moments, by the place of their bit
OFFERED = KINDS - 1  # no moment: the scenes that a reader may choose
CLAUSES_OF = KINDS + 1
CONDITIONS_AT = KINDS + 2
HEAD = KINDS + 3

# Tests; above them, whether its contrary is meant, and whether the first item is a role.
IS_ABOVE, IS_BELOW, IS_AT_LEAST, IS_AT_MOST, IS_SAME, IS_NO_ITEM = 0, 1, 2, 3, 4, 5
DENIED = 8
OF_ROLE = 16

NEVER = 1_099_511_627_776  # h; not before something else is told
ALWAYS_ASKED = -1  # in `not_before`: only the header itself says whether it faults


def may_speak(
    life: Life,
    world: Tables,
    moments: int,
    quiet: int,
    screens: list[int],
    bounds: list[float],
    not_before: list[int],
    needs_quiet: list[int],
) -> bool:
    """Whether a scene may speak at one of the moments of the hour just lived.

    Shapes: `screens` and `bounds` as story.screens lays them out; `not_before` and `needs_quiet`
    (story.standing) by scene.
    Units: `quiet`, `needs_quiet` hours without a scene; `not_before` the hour of the life.
    """
    bit = 1
    for kind in range(KINDS):
        if (moments & bit) != 0:
            at = screens[kind]
            while at < screens[kind + 1]:
                scene = screens[at]
                if (
                    needs_quiet[scene] <= quiet
                    and life.hour >= not_before[scene]
                    and is_about_one(life, world, bit, screens, at + 1)
                    and (
                        not_before[scene] == ALWAYS_ASKED
                        or may_hold(life, world, scene, screens, bounds)
                    )
                ):
                    return True
                at = at + 2 + screens[at + 1]
        bit = bit * 2
    return False


def find_may(
    life: Life,
    world: Tables,
    kind: int,
    screens: list[int],
    bounds: list[float],
    not_before: list[int],
    found: list[int],
) -> int:
    """How many scenes that await a kind of moment, whatever it is about, may speak now.

    Shapes: `found` by scene. Changes: found, to begin with these scenes, in their order.
    """
    many = 0
    at = screens[kind]
    while at < screens[kind + 1]:
        scene = screens[at]
        if life.hour >= not_before[scene] and (
            not_before[scene] == ALWAYS_ASKED or may_hold(life, world, scene, screens, bounds)
        ):
            found[many] = scene
            many = many + 1
        at = at + 2 + screens[at + 1]
    return many


def is_about_one(life: Life, world: Tables, moment: int, screens: list[int], at: int) -> bool:
    """Whether a moment is about one of the subjects that stand here, or none stands here."""
    many = screens[at]
    for place in range(at + 1, at + 1 + many):
        if is_about(life, world, moment, screens[place]):
            return True
    return many == 0


def is_about(life: Life, world: Tables, moment: int, subject: int) -> bool:
    """Whether a moment of the hour just lived is about an item."""
    if moment == ARRIVING:
        if subject >= world.places:
            return life.arrived == place_of(life, world, subject)
        return life.arrived == subject
    if moment == MEETING:
        return life.met[subject] != 0
    if moment == NEWS:
        return life.heard[subject] != 0
    if moment == DREAM:
        return life.dreamt == subject
    if moment == DANGER:
        return life.danger == subject
    return True


def may_hold(
    life: Life, world: Tables, scene: int, screens: list[int], bounds: list[float]
) -> bool:
    """Whether the header of a scene may hold at the hour just lived, as far as the life tells."""
    clauses = screens[CLAUSES_OF] + scene
    at = screens[clauses]
    last = screens[clauses + 1]
    while at < last:
        after = at + 1 + screens[at]
        at = at + 1
        holds = False
        while at < after and not holds:
            holds = is_met(life, world, screens[at], screens, bounds)
            at = at + 1
        if not holds:
            return False
        at = after
    return True


def is_met(
    life: Life, world: Tables, condition: int, screens: list[int], bounds: list[float]
) -> bool:
    """Whether one condition holds."""
    at = screens[CONDITIONS_AT] + CONDITION * condition
    test = screens[at + TEST]
    first = screens[at + FIRST]
    found = 0.0
    if test >= OF_ROLE:
        test = test - OF_ROLE
        first = place_of(life, world, first)
    is_denied = test >= DENIED
    if is_denied:
        test = test - DENIED
    if first != NONE:
        found = ask(life, world, screens[at + FUNCTION], first, screens[at + SECOND])
    return passes(test, found, bounds[condition]) != is_denied


def passes(test: int, found: float, bound: float) -> bool:
    """Whether what was found passes a test."""
    if test == IS_ABOVE:
        return found > bound
    if test == IS_BELOW:
        return found < bound
    if test == IS_AT_LEAST:
        return found >= bound
    if test == IS_AT_MOST:
        return found <= bound
    if test == IS_SAME:
        return found == bound
    return not (found >= 0.0 and found < bound)


def place_of(life: Life, world: Tables, role: int) -> int:
    """The place that a role stands for; -1 while it is bound to none. The last of all is camp."""
    if role - world.places < len(life.role_place):
        return life.role_place[role - world.places]
    return life.camp
