"""Node and its packages, for the tests that hold us against other people's tools."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = ROOT / "node_modules"


def node_with(package: str) -> str:
    """The node program, or a skip that says why; where node must be, a failure instead."""
    node = shutil.which("node")
    missing = None
    if node is None:
        missing = "node is not on this machine"
    elif not (MODULES / package).is_dir():
        missing = f"the node package '{package}' is not installed ('make dev' does it)"
    if missing is None:
        assert node is not None
        return node
    if os.environ.get("WINTERING_REQUIRE_NODE"):
        pytest.fail(f"{missing}, and WINTERING_REQUIRE_NODE forbids the skip")
    pytest.skip(missing)
