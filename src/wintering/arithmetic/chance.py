"""Chance that is a pure function of what it is asked for.

A counter-based generator: a state of two 32-bit words takes in the words it is keyed
by, one after another, through a bijection of the 64-bit state, so that no part of a
64-bit seed is lost on the way. Every product stays below 2^63 (words below 2^32,
multipliers below 2^31), so it runs the same in native code.
"""

WORD = 0xFFFFFFFF
FIRST_MULTIPLIER = 0x7FEB352D  # of lowbias32 (C. Wellons, hash-prospector)
SECOND_MULTIPLIER = 0x31848BAB  # of triple32 (the same)
SEED_WORD = 0x53454544  # taken in twice before any other: else seed + word is all that counts
STEP = 0x1E3779B9  # added to the second half with each word, so that zeros move it too
UNIT = 1.0 / 4294967296.0


def scramble(x: int) -> int:
    """A bijection of 32-bit words in which every bit of the input moves half of the output."""
    x = x ^ (x >> 16)
    x = (x * FIRST_MULTIPLIER) & WORD
    x = x ^ (x >> 15)
    x = (x * SECOND_MULTIPLIER) & WORD
    return x ^ (x >> 16)


def mix_low(low: int, high: int, word: int) -> int:
    """The low half of the state (low, high) after taking in a word.

    With `mix_high` one step: low' = high + STEP, mixed with low and the word; high' = low + word.
    """
    return scramble((low + word) & WORD) ^ ((high + STEP) & WORD)


def mix_high(low: int, word: int) -> int:
    """The high half of the state after taking in a word; see `mix_low`."""
    return (low + word) & WORD


def draw(seed: int, *words: int) -> int:
    """A 32-bit number for a 64-bit seed and any number of words (not for laws: it unpacks)."""
    low = seed & WORD
    high = (seed >> 32) & WORD
    low, high = mix_low(low, high, SEED_WORD), mix_high(low, SEED_WORD)
    low, high = mix_low(low, high, SEED_WORD), mix_high(low, SEED_WORD)
    for word in words:
        low, high = mix_low(low, high, word & WORD), mix_high(low, word & WORD)
    low, high = mix_low(low, high, 1), mix_high(low, 1)
    low, high = mix_low(low, high, 2), mix_high(low, 2)
    return scramble(low ^ scramble(high))


def unit(number: int) -> float:
    """A 32-bit number as a float from 0 up to, not including, 1."""
    return number * UNIT
