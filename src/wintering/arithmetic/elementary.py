"""exp, log and powers by fixed polynomials."""

from math import floor as _floor
from math import sqrt as sqrt

LN2 = 0.6931471805599453  # ln 2: what halves in a time falls by exp(-LN2 * times)
LN2_HIGH = 0.6931471803691238  # ln 2, its leading 33 bits: k * LN2_HIGH is exact for small k
LN2_LOW = 1.9082149292705877e-10  # ln 2 - LN2_HIGH
INVERSE_LN2 = 1.4426950408889634  # 1 / ln 2
SQRT_HALF = 0.7071067811865476  # below it a mantissa is doubled before its logarithm is taken
EXP_HIGHEST = 700.0  # exp beyond this is held at its value here: no law needs more
EXP_LOWEST = -700.0  # exp below this is 0
# Powers of 2 between these are a whole number shifted, brought down by an exact factor.
SHIFTED_LEAST, SHIFTED_MOST = -52, 10  # 62 bits in all: a whole number of a law holds 63
SHIFTED = 62
TWO_TO_LEAST = 2.220446049250313e-16  # 2^-52
TWO_TO_SHIFTED, TWO_TO_MINUS_SHIFTED = 4.611686018427388e18, 2.168404344971009e-19  # 2^62, 2^-62


def floor(x: float) -> int:
    """The greatest integer not above x."""
    return int(_floor(x))


def two_to(k: int) -> float:
    """2 to the power k, exactly: by a shift, as the machine has it. Units: -1022 <= k <= 1023."""
    scale = TWO_TO_LEAST
    while k < SHIFTED_LEAST:
        scale = scale * TWO_TO_MINUS_SHIFTED
        k = k + SHIFTED
    while k > SHIFTED_MOST:
        scale = scale * TWO_TO_SHIFTED
        k = k - SHIFTED
    return scale * (1 << (k - SHIFTED_LEAST))


def exp(x: float) -> float:
    """e to the power x, within 2 units in the last place.

    Source: argument reduced by multiples of ln 2; the series of exp to x^13 / 13!.
    """
    if x > EXP_HIGHEST:
        x = EXP_HIGHEST
    if x < EXP_LOWEST:
        return 0.0
    k = floor(x * INVERSE_LN2 + 0.5)
    r = (x - k * LN2_HIGH) - k * LN2_LOW
    term = 1.0 / 6227020800.0
    term = 1.0 / 479001600.0 + r * term
    term = 1.0 / 39916800.0 + r * term
    term = 1.0 / 3628800.0 + r * term
    term = 1.0 / 362880.0 + r * term
    term = 1.0 / 40320.0 + r * term
    term = 1.0 / 5040.0 + r * term
    term = 1.0 / 720.0 + r * term
    term = 1.0 / 120.0 + r * term
    term = 1.0 / 24.0 + r * term
    term = 1.0 / 6.0 + r * term
    term = 0.5 + r * term
    term = 1.0 + r * term
    return (1.0 + r * term) * two_to(k)


def log(x: float) -> float:
    """The natural logarithm of x, within 2 units in the last place.

    Units: x > 0; at or below 0 it gives the logarithm of the smallest normal number,
    so that no law meets an infinity. Source: series of 2 artanh((m - 1) / (m + 1)).
    """
    if x < 2.2250738585072014e-308:
        return -708.3964185322641
    k = 0
    m = x
    while m >= 18446744073709551616.0:
        m = m * 5.421010862427522e-20
        k = k + 64
    while m < 5.421010862427522e-20:
        m = m * 18446744073709551616.0
        k = k - 64
    while m >= 2.0:
        m = m * 0.5
        k = k + 1
    while m < 1.0:
        m = m * 2.0
        k = k - 1
    if m * 0.5 > SQRT_HALF:
        m = m * 0.5
        k = k + 1
    s = (m - 1.0) / (m + 1.0)
    z = s * s
    term = 1.0 / 21.0
    term = 1.0 / 19.0 + z * term
    term = 1.0 / 17.0 + z * term
    term = 1.0 / 15.0 + z * term
    term = 1.0 / 13.0 + z * term
    term = 1.0 / 11.0 + z * term
    term = 1.0 / 9.0 + z * term
    term = 1.0 / 7.0 + z * term
    term = 0.2 + z * term
    term = 1.0 / 3.0 + z * term
    return k * LN2_HIGH + (2.0 * s + (2.0 * s * z * term + k * LN2_LOW))


def power(x: float, y: float) -> float:
    """x to the power y, for x >= 0 (0 where x is 0). Source: exp(y log x)."""
    if x <= 0.0:
        return 0.0
    return exp(y * log(x))
