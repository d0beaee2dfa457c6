"""The language server in other hands: the protocol package that VS Code itself is built on."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from house.node_tools import ROOT, node_with
from players.lsp_editor import COMMAND
from wintering.players.worlds import BUNDLED

EDITOR = ROOT / "tests" / "house" / "node" / "edit_a_world.cjs"


def test_a_scene_is_mended_and_its_names_explained_in_another_editor(tmp_path: Path) -> None:
    node = node_with("vscode-languageserver-protocol")
    world = tmp_path / "lighthouse"
    shutil.copytree(BUNDLED / "lighthouse", world)
    ran = subprocess.run(
        [node, EDITOR, world, *COMMAND], capture_output=True, text=True, timeout=100, check=False
    )
    assert "" == ran.stderr
    seen = json.loads(ran.stdout)
    declared = (world / "world.toml").read_text(encoding="utf-8").split("\n")
    assert "wintering" == seen["server"]
    assert "INK011" == seen["code"]
    assert "Write 'ane'" == seen["mend"]
    assert ["world.toml", declared.index("[person.ane]")] == seen["definition"]
    assert "**ane**, a person" in seen["hover"]
    assert ["ane", "you"] == seen["completion"][:2]
    assert [] == seen["said"]
    assert 0 == seen["exit"]
