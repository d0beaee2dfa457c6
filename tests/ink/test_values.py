"""Values: floats are printed as the reference prints them."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ink.playing import told
from wintering.ink.values import float_text

# The first seven are those of .NET's own documentation of how a float is printed.
PRINTED = {
    1.6e20: "1.6E+20",
    1.6e2: "160",
    -3.541: "-3.541",
    0.60344: "0.60344",
    1e-9: "1E-09",
    -60.0: "-60",
    0.1: "0.1",
    7 / 3: "2.3333333",
    9999999.0: "9999999",
    1e7: "1E+07",
    12345678.0: "12345678",
    123456789.0: "1.2345679E+08",
    16777216.0: "16777216",
    0.0001: "0.0001",
    0.00012345: "0.00012345",
    0.00001: "1E-05",
    1e38: "1E+38",
    1e39: "Infinity",
    -1e39: "-Infinity",
}


@pytest.mark.parametrize("value", PRINTED)
def test_a_float_is_printed_as_the_reference_prints_it(value: float) -> None:
    assert PRINTED[value] == float_text(value)


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_what_is_printed_reads_back_as_the_same_float(value: float) -> None:
    printed = float_text(value)
    assert struct.pack("<f", value + 0.0) == struct.pack("<f", float(printed) + 0.0)


def test_floats_stay_floats_and_whole_numbers_whole() -> None:
    assert ["3 3.5 2 2.3333333 1E+07"] == told(
        "{6 / 2.0} {7 / 2.0} {7 / 3} {7 / 3.0} {POW(10, 7)}\n"
    )
