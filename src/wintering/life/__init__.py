"""The Life record: everything true of a world and everyone in it at an hour, declared once."""

from wintering.life.declare import Field
from wintering.life.names import NONE, YOU
from wintering.life.record import Life, Sizes, new_life

__all__ = ["NONE", "YOU", "Field", "Life", "Sizes", "new_life"]
