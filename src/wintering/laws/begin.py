"""The beginning of an hour: its key of chance, and what only the hour before held."""

from wintering.life.chance import key_hour
from wintering.life.moments import clear_moments
from wintering.life.names import NONE
from wintering.life.record import Life
from wintering.storyworld.tables import Tables


def begin(life: Life, world: Tables) -> None:
    """Begin an hour.

    Changes: the key of this hour's draws, moments, and the counts of one hour.
    """
    clear_moments(life)
    key_hour(life)
    life.interrupted_by = 0
    life.worked_h = 0.0
    life.worked_place = NONE
    life.walked_h = 0.0
    life.walked_km = 0.0
    life.ate_kcal = 0.0
    life.is_shot_fired = 0
