"""exp, log and their kin against the platform's own."""

import math

from hypothesis import given
from hypothesis import strategies as st

from wintering.arithmetic import arccos, arcsin, arctan2, cos, exp, log, power, sin, tan
from wintering.arithmetic.elementary import two_to

ANGLES = st.floats(-1000.0, 1000.0)


@given(st.floats(-690.0, 690.0))
def test_exp_is_within_three_units_in_the_last_place(x: float) -> None:
    assert abs(math.exp(x) - exp(x)) <= 3 * math.ulp(math.exp(x))


def test_powers_of_two_are_exact_over_their_whole_range() -> None:
    assert [math.ldexp(1.0, k) for k in range(-1022, 1024)] == [
        two_to(k) for k in range(-1022, 1024)
    ]


@given(st.floats(1e-300, 1e300))
def test_log_is_within_three_units_in_the_last_place(x: float) -> None:
    assert abs(math.log(x) - log(x)) <= 3 * math.ulp(max(abs(math.log(x)), 1e-16))


@given(ANGLES)
def test_sine_and_cosine_agree_with_the_platform(x: float) -> None:
    assert abs(math.sin(x) - sin(x)) < 1e-12
    assert abs(math.cos(x) - cos(x)) < 1e-12


@given(st.floats(-1.4, 1.4))
def test_tangent_agrees_with_the_platform(x: float) -> None:
    assert math.isclose(math.tan(x), tan(x), rel_tol=1e-13, abs_tol=1e-15)


@given(st.floats(-1.0, 1.0))
def test_inverses_agree_with_the_platform(x: float) -> None:
    assert abs(math.asin(x) - arcsin(x)) < 1e-14
    assert abs(math.acos(x) - arccos(x)) < 1e-14


@given(st.floats(-50.0, 50.0), st.floats(-50.0, 50.0))
def test_angle_of_a_point_agrees_with_the_platform(y: float, x: float) -> None:
    difference = abs(math.atan2(y, x) - arctan2(y, x)) if (x, y) != (0.0, 0.0) else 0.0
    assert min(difference, abs(difference - 2 * math.pi)) < 1e-14


@given(st.floats(0.001, 1000.0), st.floats(-5.0, 5.0))
def test_power_agrees_with_the_platform(x: float, y: float) -> None:
    assert math.isclose(math.pow(x, y), power(x, y), rel_tol=1e-13)
