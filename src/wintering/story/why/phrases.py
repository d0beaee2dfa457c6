"""What a number of a life is, as a phrase: the meaning of its field, with names put in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from wintering.life import YOU
from wintering.story.why.known import YOURS

# Fields of people that their own meaning does not word for one of them: {0} is whose, {1} of what.
PHRASES = {
    "place": "where {0} is",
    "going_to": "where {0} walks to",
    "way_left_km": "what is left of {0}'s way",
    "activity": "what {0} is at",
    "spirits": "how {0} is in themselves",
    "feeling": "{0}'s {1}",
    "belief": "how sure {0} is of “{1}”",
    "talks_to": "whom {0} turns to",
    "talk_left_min": "what is left of the talk that {0} began",
    "talk_min": "how much of the hour {0} talks",
    "bad_nights": "how bad {0}'s nights are",
    "strain": "what choices between office and heart have left in {0}",
    "gone_days": "how long {0} believes you have been gone",
    "fright": "how far {0} fears {1}",
    "longing": "how {0} longs for {1}",
}
# And single numbers whose meaning is more than a phrase.
SINGLE = {
    "core_c": "how warm the core of your body is",
    "air_c": "how warm the air is where you are",
    "wind_ms": "the wind where you are",
    "lean_kg": "flesh and bone, all of you but fat",
    "fat_kg": "the fat on you",
    "wood_dry_moisture": "how wet the wood at the camp is that burns",
    "wood_wet_moisture": "how wet the wood at the camp is that has to dry",
    "fire_moisture": "how wet the wood on the fire is",
    "doing_stage": "how far you are with it: 1 on the way out, 2 at it, 3 on the way back",
}
# What the meaning of a field of people calls any one of them; longer ones first.
ANYONE = (
    ("each other person's", "{0}'s"),
    ("each person's", "{0}'s"),
    ("each one's", "{0}'s"),
    ("each other person", "{0}"),
    ("each person", "{0}"),
    ("each of them", "{0}"),
    ("everyone", "{0}"),
    ("each", "{0}"),
)
ANYWHERE = ("each place", "a place", "each camp", "a camp")
AS_TOUCHED = re.compile(r", then$| when (they were|it was) last touched$")
IN_CODE = re.compile(r"\s*\((?:laws|life)\.[\w.]+\)")  # where a meaning points at a module


def phrase(
    name: str, meaning: str, axes: Sequence[str], indices: Sequence[int], named: Sequence[str]
) -> str:
    """What a number is. `named` says of whom and of what it is, for each of its indices."""
    said = AS_TOUCHED.sub("", IN_CODE.sub("", meaning).split("; ")[0])
    if not axes:
        return SINGLE.get(name, said)
    if axes[0] == "P" and indices[0] == YOU and name in YOURS:
        return YOURS[name].format(*named[1:])
    names = [*named]
    if tuple(axes) == ("P", "P"):
        names[1] = "you" if indices[1] == YOU and indices[0] != YOU else named[1]
    if name in PHRASES and axes[0] == "P":
        return PHRASES[name].format(*names)
    if tuple(axes) == ("P", "P"):
        said = re.sub(r"\brow\b", names[0], said)
        return re.sub(r"\bcolumn\b", names[1], said)
    return _put_in(said, axes, names)


def _put_in(said: str, axes: Sequence[str], names: Sequence[str]) -> str:
    """A meaning with names where it speaks of anyone or any place; else with them behind it."""
    left = [*names]
    if axes[0] == "P":
        for any_one, one in ANYONE:
            if re.search(rf"\b{any_one}\b", said):
                said = re.sub(rf"\b{any_one}\b", _literally(one.format(left[0])), said, count=1)
                left.pop(0)
                break
    elif axes[0] == "L":
        for any_where in ANYWHERE:
            if any_where in said:
                said = said.replace(any_where, left.pop(0), 1)
                break
    return f"{said} ({', '.join(left)})" if left else said


def _literally(text: str) -> Callable[[re.Match[str]], str]:
    return lambda found: text
