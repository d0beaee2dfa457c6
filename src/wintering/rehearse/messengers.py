"""Words sent without scenes, in the subset that laws are written in: to count what becomes of them.

A life kept whole goes by until a day; from then on, the first night on which the carrier sleeps
at the night camp finds you there. He is woken in a given way and given words for a given end;
you tell him where you live, and are at home again. Nothing else is arranged.
"""

from wintering.laws.asking import decide_carry, hand_over_words, sleeper_at, tell_where, wake
from wintering.laws.hour import live_hour
from wintering.laws.work import stop_doing
from wintering.life.names import NONE, YOU
from wintering.life.record import Life
from wintering.rehearse.scripted import KEPT, choose, keep_well
from wintering.storyworld.marks import ROLE_CARRIER
from wintering.storyworld.tables import Tables


def send_and_wait(
    life: Life, world: Tables, night_camp: int, day: int, how: int, kind: int, count: int
) -> int:
    """Live so many hours, sending words once from a day on; the hour at which they were given.

    0 when they never were: nobody slept there, or he refused. Changes: the life.
    """
    given = 0
    asked = 0
    lived = 0
    while lived < count and life.hour < world.start_hour + world.last_hour:
        if life.doing == NONE:
            choose(life, world, KEPT)
        live_hour(life, world)
        lived = lived + 1
        keep_well(life)
        if life.interrupted_by != 0:
            stop_doing(life, world)
        if given == 0 and asked == 0 and life.day >= day and life.camp != NONE:
            person = sleeper_at(life, world, night_camp)
            if person != NONE and world.person_role[person] == ROLE_CARRIER:
                asked = life.hour
                if meet_at_night(life, world, night_camp, person, how, kind):
                    given = life.hour
    return given


def meet_at_night(
    life: Life, world: Tables, night_camp: int, person: int, how: int, kind: int
) -> bool:
    """Wake a sleeper where he lies, ask him, give him words; whether he has them. Changes: both."""
    home = life.place[YOU]
    gun = life.gun_drawn
    life.place[YOU] = night_camp
    wake(life, world, person, how)
    decide_carry(life, world, person, kind)
    taken = hand_over_words(life, world, person, kind)
    if taken:
        tell_where(life, world, person)
    life.place[YOU] = home
    life.gun_drawn = gun
    return taken
