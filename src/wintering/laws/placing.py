"""Who is where: everyone listed by place, so that nobody need look through everybody."""

from wintering.laws.going import is_under_way
from wintering.laws.works import WORK_SLEEP
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.storyworld.tables import Tables


def list_places(life: Life, world: Tables) -> None:
    """List those at each place, in the order of their numbers; not whoever walks or hides.

    Changes: first_here, next_here, many_here. You are not in it.
    """
    for place in range(world.places):
        life.first_here[place] = NONE
        life.many_here[place] = 0
    for back in range(1, world.people):
        person = world.people - back
        life.next_here[person] = NONE
        if not is_under_way(life, person) and life.is_near[person] == 0:
            place = life.place[person]
            life.next_here[person] = life.first_here[place]
            life.first_here[place] = person
            life.many_here[place] = life.many_here[place] + 1


def nth_here(life: Life, place: int, person: int, which: int) -> int:
    """The one who stands at a position among those at a place but for someone; or -1."""
    left = which
    other = life.first_here[place]
    while other != NONE:
        if other != person:
            if left == 0:
                return other
            left = left - 1
        other = life.next_here[other]
    return NONE


def is_here(life: Life, person: int, place: int) -> bool:
    """Whether someone is at a place, not walking and not hidden."""
    return (
        life.place[person] == place
        and life.going_to[person] == NONE
        and (life.is_near[person] == 0)
    )


def is_asleep(life: Life, world: Tables, person: int) -> bool:
    """Whether one of the others sleeps."""
    doing = life.activity[person]
    return doing != NONE and world.activity_work[doing] == WORK_SLEEP
