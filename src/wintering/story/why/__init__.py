"""Why something in a life is as it is, or did not come: found by living its hours again."""

from wintering.story.why.asking import Inquiry, UnknownQuestion, why
from wintering.story.why.causes import Cause
from wintering.story.why.past import LivedOtherwise
from wintering.story.why.silences import Block, Standing, at_moment, silences, standing

__all__ = [
    "Block",
    "Cause",
    "Inquiry",
    "LivedOtherwise",
    "Standing",
    "UnknownQuestion",
    "at_moment",
    "silences",
    "standing",
    "why",
]
