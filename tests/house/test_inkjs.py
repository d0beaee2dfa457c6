"""The bundled worlds are legal Ink: another compiler reads them, with the prelude we generate."""

import json
import subprocess
from pathlib import Path

import pytest

from house.node_tools import MODULES, ROOT, node_with

WORLDS = ROOT / "src" / "wintering" / "worlds"
SCRIPT = Path(__file__).parent / "node" / "compile_in_inkjs.cjs"


@pytest.mark.parametrize("world", ["eight_moons", "lighthouse"])
def test_a_world_compiles_and_begins_in_inkjs(world: str) -> None:
    node = node_with("inkjs")
    done = subprocess.run(
        [node, str(SCRIPT), str(MODULES), str(WORLDS / world)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert found["errors"] == []
    assert found["lines"] > 0
