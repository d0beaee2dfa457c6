"""Sine, cosine and their inverses by fixed polynomials."""

from wintering.arithmetic.elementary import floor, sqrt

PI = 3.141592653589793
HALF_PI_HIGH = 1.5707963267341256  # pi / 2, its leading 33 bits
HALF_PI_LOW = 6.077100506506192e-11  # pi / 2 - HALF_PI_HIGH
TWO_OVER_PI = 0.6366197723675814
TAN_EIGHTH = 0.4142135623730950  # tan(pi / 8): beyond it the arctangent is taken of another angle


def _sin_near_zero(r: float) -> float:
    z = r * r
    term = 1.0 / 355687428096000.0
    term = -1.0 / 1307674368000.0 + z * term
    term = 1.0 / 6227020800.0 + z * term
    term = -1.0 / 39916800.0 + z * term
    term = 1.0 / 362880.0 + z * term
    term = -1.0 / 5040.0 + z * term
    term = 1.0 / 120.0 + z * term
    term = -1.0 / 6.0 + z * term
    return r + r * z * term


def _cos_near_zero(r: float) -> float:
    z = r * r
    term = 1.0 / 20922789888000.0
    term = -1.0 / 87178291200.0 + z * term
    term = 1.0 / 479001600.0 + z * term
    term = -1.0 / 3628800.0 + z * term
    term = 1.0 / 40320.0 + z * term
    term = -1.0 / 720.0 + z * term
    term = 1.0 / 24.0 + z * term
    term = -0.5 + z * term
    return 1.0 + z * term


def sin(x: float) -> float:
    """The sine of x. Units: radians, |x| below a million. Source: Taylor, reduced by pi / 2."""
    k = floor(x * TWO_OVER_PI + 0.5)
    r = (x - k * HALF_PI_HIGH) - k * HALF_PI_LOW
    quadrant = k % 4
    if quadrant == 0:
        return _sin_near_zero(r)
    if quadrant == 1:
        return _cos_near_zero(r)
    if quadrant == 2:
        return -_sin_near_zero(r)
    return -_cos_near_zero(r)


def cos(x: float) -> float:
    """The cosine of x. Units: radians, |x| below a million. Source: Taylor, reduced by pi / 2."""
    k = floor(x * TWO_OVER_PI + 0.5)
    r = (x - k * HALF_PI_HIGH) - k * HALF_PI_LOW
    quadrant = k % 4
    if quadrant == 0:
        return _cos_near_zero(r)
    if quadrant == 1:
        return -_sin_near_zero(r)
    if quadrant == 2:
        return -_cos_near_zero(r)
    return _sin_near_zero(r)


def tan(x: float) -> float:
    """The tangent of x. Units: radians."""
    return sin(x) / cos(x)


def _arctan_small(t: float) -> float:
    # |t| <= tan(pi/8): one halving of the angle, then the series to t^27.
    h = t / (1.0 + sqrt(1.0 + t * t))
    z = h * h
    term = 0.0
    n = 27
    while n >= 3:
        sign = 1.0
        if n % 4 == 3:
            sign = -1.0
        term = sign / n + z * term
        n = n - 2
    return 2.0 * (h + h * z * term)


def _arctan(t: float) -> float:
    if t < 0.0:
        return -_arctan(-t)
    if t > 1.0:
        return PI / 2.0 - _arctan(1.0 / t)
    if t > TAN_EIGHTH:
        return PI / 4.0 + _arctan_small((t - 1.0) / (t + 1.0))
    return _arctan_small(t)


def arctan2(y: float, x: float) -> float:
    """The angle of the point (x, y) from the x axis. Units: radians, -pi to pi."""
    if x > 0.0:
        return _arctan(y / x)
    if x < 0.0:
        if y >= 0.0:
            return _arctan(y / x) + PI
        return _arctan(y / x) - PI
    if y > 0.0:
        return PI / 2.0
    if y < 0.0:
        return -PI / 2.0
    return 0.0


def arcsin(x: float) -> float:
    """The angle whose sine is x. Units: x held to -1..1; radians."""
    if x >= 1.0:
        return PI / 2.0
    if x <= -1.0:
        return -PI / 2.0
    return arctan2(x, sqrt((1.0 - x) * (1.0 + x)))


def arccos(x: float) -> float:
    """The angle whose cosine is x. Units: x held to -1..1; radians."""
    return PI / 2.0 - arcsin(x)
