"""Numbers that are kept as they last were touched, and fade until they are read.

What anybody feels is what is left of it now: such numbers are told, and compared, through the
law that reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wintering.laws.bonds import fear_of, longing_for
from wintering.laws.feeling import felt_by, spirits_now
from wintering.laws.news import sureness
from wintering.laws.others import bad_nights_now
from wintering.laws.recall import calm_now, cue_now, rebound_now
from wintering.laws.reckoning import reckons
from wintering.laws.tension import strain_now
from wintering.laws.working_out import suspicion_now
from wintering.life import Life
from wintering.storyworld.tables import Tables

Reading = Callable[[Life, Tables, Sequence[int]], float]

# By field: the hour at which it was last touched, which is as much a part of it as its value.
SINCE = {
    "feeling": "feeling_hour",
    "spirits": "spirits_hour",
    "belief": "belief_hour",
    "gone_days": "gone_hour",
    "fright": "fright_hour",
    "longing": "together_hour",
    "bad_nights": "bad_nights_hour",
    "strain": "strain_hour",
    "cue": "cue_hour",
    "calm": "calm_hour",
    "rebound": "rebound_hour",
    "suspicion": "suspicion_hour",
}

# By field: the law that reads it as of now. A field of one index is of a person or a memory.
FADING: dict[str, Reading] = {
    "feeling": lambda life, world, of: felt_by(life, world, of[0], of[1]),
    "spirits": lambda life, world, of: spirits_now(life, world, of[0]),
    "belief": lambda life, world, of: sureness(life, world, of[0], of[1]),
    "gone_days": lambda life, world, of: reckons(life, world, of[0]),
    "fright": lambda life, world, of: fear_of(life, world, of[0], of[1]),
    "longing": lambda life, world, of: longing_for(life, world, of[0], of[1]),
    "bad_nights": lambda life, world, of: bad_nights_now(life, world, of[0]),
    "strain": lambda life, world, of: strain_now(life, world, of[0]),
    "cue": lambda life, world, of: cue_now(life, world, of[0]),
    "calm": lambda life, world, of: calm_now(life, world, of[0]),
    "rebound": lambda life, world, of: rebound_now(life, world, of[0]),
    "suspicion": lambda life, world, of: suspicion_now(life, world),
}
