"""Holding a number within bounds."""


def clip(x: float, low: float, high: float) -> float:
    """x, or the bound it has passed."""
    if x < low:
        return low
    if x > high:
        return high
    return x


def smaller(a: float, b: float) -> float:
    """The smaller of two numbers."""
    if b < a:
        return b
    return a


def larger(a: float, b: float) -> float:
    """The larger of two numbers."""
    if b > a:
        return b
    return a
