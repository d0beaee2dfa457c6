"""One whole life has the same digest in a browser's Python as in this one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from house.node_tools import MODULES, ROOT, node_with

SCRIPT = Path(__file__).parent / "node" / "live_in_pyodide.cjs"
# A whole careful life takes Pyodide a few times as long as CPython.
PATIENCE_S = 600


def digest_here(asked: list[str], env: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "wintering.players.cli.main", *asked],
        capture_output=True, text=True, env=env, timeout=PATIENCE_S,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def digest_in_pyodide(node: str, asked: list[str]) -> str:
    done = subprocess.run(
        [node, str(SCRIPT), str(MODULES), str(ROOT / "src"), *asked],
        capture_output=True, text=True, timeout=PATIENCE_S,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


@pytest.mark.slow
@pytest.mark.timeout(PATIENCE_S)
@pytest.mark.parametrize(
    ("world", "seed", "policy"), [("lighthouse", 1911, "random"), ("eight_moons", 7, "careful")]
)
def test_a_life_has_the_same_bits(world: str, seed: int, policy: str, tmp_path: Path) -> None:
    node = node_with("pyodide")
    asked = ["read", world, "--seed", str(seed), "--policy", policy, "--digest"]
    here = digest_here(asked, {**os.environ, "XDG_CACHE_HOME": str(tmp_path)})
    assert len(here) == 64
    assert here == digest_in_pyodide(node, asked)
