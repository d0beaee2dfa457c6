"""docs/ink.md, from its first line to its last: what it says a command prints, it prints."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from wintering.players.docs.pages import DOCS

_BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
CODES = {"console": 0, "found": 1, "refused": 2}


def run(line: str, folder: Path, code: int) -> str:
    bin_first = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    env = {**os.environ, "PATH": bin_first, "XDG_CACHE_HOME": str(folder / "cache")}
    done = subprocess.run(
        line, shell=True, cwd=folder, env=env, capture_output=True, text=True, timeout=100
    )
    assert code == done.returncode, (line, done)
    return done.stdout + done.stderr


def test_the_page_says_what_is_printed(tmp_path: Path) -> None:
    text = (DOCS / "ink.md").read_text(encoding="utf-8")
    ran = 0
    for kind, name, body in _BLOCK.findall(text):
        if kind == "ink":
            (tmp_path / name).write_text(body, encoding="utf-8")
            continue
        told = ""
        for line in body.splitlines():
            if line.startswith("$ "):
                told = run(line[2:], tmp_path, CODES[kind])
                ran += 1
            else:
                assert line in told, told
    assert ran >= 8
