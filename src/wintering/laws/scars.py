"""What a deception leaves: trust that never comes back to what it was."""

from wintering.arithmetic import clip, larger
from wintering.life.events import DECEIVED
from wintering.life.names import NONE
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NEUTRAL = 0.5  # trust of one who has no reason either way: less is not held to be "before" (D)


def deceived(life: Life, world: Tables, who: int, whom: int) -> None:
    """Someone finds that another deceived them.

    Trust falls at once and may be mended, but never above a share of what it was before.
    Changes: trust, trust_cap.
    Source: Schweitzer, Hershey & Bradlow 2006: after deception trust never fully returns; cap
    at .8 of before (SCIENCE.md section 7, D).
    """
    before = larger(life.trust[who][whom], NEUTRAL)
    cap = world.par.bonds_scar * before
    if cap < life.trust_cap[who][whom]:
        life.trust_cap[who][whom] = clip(cap, 0.0, 1.0)
    left = life.trust[who][whom] * (1.0 - world.par.bonds_deceived)
    life.trust[who][whom] = clip(left, 0.0, life.trust_cap[who][whom])
    note_event(life, DECEIVED, who, whom, NONE, life.trust[who][whom])
