"""docs/first-hour.md, from its first line to its last, as an author would follow it."""

import os
import re
import subprocess
import sys
from pathlib import Path

from wintering.players.docs.pages import DOCS

_BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
WORLD = "salt_marsh"


def run(line: str, folder: Path) -> str:
    env = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "WINTERING_SHELF": str(folder / "lives.sqlite3"),
    }
    done = subprocess.run(
        line, shell=True, cwd=folder, env=env, capture_output=True, text=True, input="", timeout=100
    )
    assert "" == done.stderr, line
    return done.stdout


def test_the_first_hour_goes_as_it_says(tmp_path: Path) -> None:
    text = (DOCS / "first-hour.md").read_text(encoding="utf-8")
    steps = 0
    for kind, name, body in _BLOCK.findall(text):
        steps += 1
        path = tmp_path / WORLD / name
        if kind == "console":
            told = ""
            for line in body.splitlines():
                if line.startswith("$ "):
                    told = run(line[2:], tmp_path)
                else:
                    assert line in told, told
        elif kind == "replace":
            old, new = body.split("\n", 1)
            before = path.read_text(encoding="utf-8")
            assert before.count(old) == 1
            path.write_text(before.replace(old, new.rstrip("\n")), encoding="utf-8")
        else:
            before = path.read_text(encoding="utf-8") if path.exists() else ""
            path.write_text(f"{before}\n{body}", encoding="utf-8")
    assert steps >= 14
