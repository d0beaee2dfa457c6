"""Chance in a life: a pure function of its seed, its hour and what is asked for.

Two draws of one hour differ by their stream (life.streams) or their index; the same
pair asked twice in one hour gives the same number twice.
"""

from wintering.arithmetic import PI, cos, log, sqrt
from wintering.arithmetic.chance import SEED_WORD, UNIT, WORD, mix_high, mix_low, scramble
from wintering.life.record import Life

SMALLEST_UNIT = 1.0e-12  # stands for 0 where a logarithm is taken
TURN_WORD = 0x5475726E  # sets the draws of turns apart from those of hours


def key_hour(life: Life) -> None:
    """Make the key of this hour's draws. Changes: key_low, key_high.

    The seed is mixed before the hour is taken in: otherwise seed 2 at hour 48 and seed 50 at
    hour 0 would be one life.
    """
    once_low = mix_low(life.seed_low, life.seed_high, SEED_WORD)
    once_high = mix_high(life.seed_low, SEED_WORD)
    seed_low = mix_low(once_low, once_high, SEED_WORD)
    seed_high = mix_high(once_low, SEED_WORD)
    low = mix_low(seed_low, seed_high, life.hour)
    high = mix_high(seed_low, life.hour)
    life.key_low = mix_low(low, high, 1)
    life.key_high = mix_high(low, 1)


def drawn(low: int, high: int, stream: int, index: int) -> int:
    """A 32-bit number of a 64-bit key, for a stream and an index."""
    first = mix_low(low, high, stream)
    second = mix_high(low, stream)
    third = mix_low(first, second, index)
    fourth = mix_high(first, index)
    return scramble(mix_low(third, fourth, 1) ^ scramble(mix_high(third, 1)))


def chance(life: Life, stream: int, index: int) -> float:
    """A number from 0 up to, not including, 1, even over that range.

    Units: index from 0 to 2^32 - 1, a person's or a place's number, say.
    """
    return drawn(life.key_low, life.key_high, stream, index & WORD) * UNIT


def normal(life: Life, stream: int, index: int) -> float:
    """A draw of the standard normal distribution. Source: Box and Muller 1958."""
    first = chance(life, stream, 2 * index)
    second = chance(life, stream, 2 * index + 1)
    if first < SMALLEST_UNIT:
        first = SMALLEST_UNIT
    return sqrt(-2.0 * log(first)) * cos(2.0 * PI * second)


def chance_turn(life: Life, stream: int, index: int) -> float:
    """A number from 0 up to 1 keyed by seed, hour and turn, for the director and for scenes."""
    low = mix_low(life.key_low, life.key_high, TURN_WORD)
    high = mix_high(life.key_low, TURN_WORD)
    turned_low = mix_low(low, high, life.turn)
    turned_high = mix_high(low, life.turn)
    return drawn(turned_low, turned_high, stream, index & WORD) * UNIT
