"""Chance, and exp, log, cos and their kin, that give the same bits on every machine.

Only +, -, *, / and sqrt are used, each of which IEEE 754 rounds one way; every
function here keeps to the subset of Python that laws are written in, so that it runs
as it is and compiles as it is.
"""

from wintering.arithmetic.chance import draw, mix_high, mix_low, unit
from wintering.arithmetic.elementary import LN2, exp, floor, log, power, sqrt
from wintering.arithmetic.ranges import clip, larger, smaller
from wintering.arithmetic.trigonometry import PI, arccos, arcsin, arctan2, cos, sin, tan

__all__ = [
    "LN2",
    "PI",
    "arccos",
    "arcsin",
    "arctan2",
    "clip",
    "cos",
    "draw",
    "exp",
    "floor",
    "larger",
    "log",
    "mix_high",
    "mix_low",
    "power",
    "sin",
    "smaller",
    "sqrt",
    "tan",
    "unit",
]
