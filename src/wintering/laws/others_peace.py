"""The peace of the others: made without anybody's notice, and noticed later, by what did not come.

Only who has lain awake of something has a peace to make.
"""

from wintering.arithmetic import clip, smaller
from wintering.laws.feeling import GUILT, felt_by, stir_spirits
from wintering.laws.parameters import Parameter
from wintering.life.events import OTHER_AT_PEACE
from wintering.life.names import NONE
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.telling import CODE_HIGHEST
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("others_peace_eases", 0.5, "1", 0.0, 1.0, "D", "guilt that whole peace takes off"),
    Parameter("others_peace_lifts", 0.1, "1", 0.0, 1.0, "D", "spirits, when it is noticed"),
)

# What their peace is made of (D): quiet nights and fear gone, as in you, and for the rest what
# they did let go: they have no words to turn over, and nobody's half to understand.
BY_NIGHTS, BY_FEAR, BY_RELEASE = 0.35, 0.2, 0.45
BY_GUILT = 0.1  # and what guilt felt takes (D)


def released_of(life: Life, world: Tables, person: int, otherwise: float) -> float:
    """How far someone has let go what they did, where they have least; else as given, 0 to 1."""
    least = 1.0
    did = False
    for memory in range(world.memories):
        if life.part_in[person][memory] > 0.0:
            did = True
            least = smaller(least, life.laid_down[person][memory])
    if did:
        return least
    return otherwise


def make_peace_of(life: Life, world: Tables, person: int, nights: float, burden: float) -> None:
    """Once a day: let someone's peace follow its causes; nobody is told when it is made.

    Changes: peace_of, peace_days.
    Units: `nights` how bad they were of late, `burden` the fear in their worst memory, 0 to 1.
    Source: as for you (D); who did nothing has only the fear to lose.
    """
    if life.nightmares_of[person] == 0:
        return
    release = released_of(life, world, person, 1.0 - burden)
    aim = BY_NIGHTS * (1.0 - nights) + BY_FEAR * (1.0 - burden) + BY_RELEASE * release
    aim = clip(aim - BY_GUILT * felt_by(life, world, person, GUILT), 0.0, 1.0)
    now = life.peace_of[person]
    now = clip(now + world.par.memory_peace_rate * (aim - now), 0.0, 1.0)
    life.peace_of[person] = now
    if now < world.par.memory_peace_gone:
        life.peace_days[person] = 0
    elif now >= world.par.memory_peace_made or life.peace_days[person] > 0:
        if life.peace_days[person] < CODE_HIGHEST:
            life.peace_days[person] = life.peace_days[person] + 1


def pass_by_of(life: Life, world: Tables, person: int, memory: int, cue: float) -> None:
    """Let what calls a memory pass, and it does not come; one day someone notices that.

    Changes: peace_noticed, once, and spirits.
    """
    if life.peace_noticed[person] == 1 or life.peace_days[person] == 0:
        return
    if cue >= world.par.memory_notice_cue:
        if life.peace_days[person] > world.par.memory_notice_days:
            life.peace_noticed[person] = 1
            stir_spirits(life, world, person, world.par.memory_others_peace_lifts)
            note_event(life, OTHER_AT_PEACE, person, NONE, memory, life.peace_of[person])


def weighs_still(life: Life, world: Tables, person: int) -> float:
    """The share of their guilt that still weighs on what someone does, from 0 to 1.

    Before peace is made, all of it.
    """
    if life.peace_days[person] == 0:
        return 1.0
    return 1.0 - world.par.memory_others_peace_eases * life.peace_of[person]
