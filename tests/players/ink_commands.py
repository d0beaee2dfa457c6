"""Helpers of the tests of `wintering ink`: running a command here, with its streams."""

from __future__ import annotations

import io
import sys
from typing import NamedTuple

import pytest

from wintering.players.cli.main import main


class Ran(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


def ink(capsys: pytest.CaptureFixture[str], *asked: str, typed: str = "") -> Ran:
    """Run `wintering ink …` in this process; nothing of it may ever be a traceback."""
    kept = sys.stdin
    sys.stdin = io.StringIO(typed)
    capsys.readouterr()
    try:
        code = main(["ink", *asked])
    finally:
        sys.stdin = kept
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    return Ran(code, told.out, told.err)
