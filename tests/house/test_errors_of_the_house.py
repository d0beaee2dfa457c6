"""Pages of errors of the command line and the shelf: the examples do what the pages say."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGES = sorted((Path(__file__).parents[2] / "docs" / "errors").glob("[CS][LH][IE]0*.md"))
_BLOCK = re.compile(r"## (Fails|Mended)\n\n```sh\n(.*?)```", re.DOTALL)
REFUSED = 2


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    env = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "WINTERING_SHELF": str(folder / "shelf.sqlite3"),
        "XDG_CACHE_HOME": str(folder.parent / "cache"),
    }
    return subprocess.run(
        ["/bin/sh", "-c", script], cwd=folder, env=env, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_example_fails_with_its_code_and_the_mended_one_works(
    page: Path, tmp_path: Path
) -> None:
    if page.stem == "SHE002" and os.getuid() == 0:
        pytest.skip("root may write everywhere; tests/shelf/test_faults.py drops root for this")
    examples = dict(_BLOCK.findall(page.read_text(encoding="utf-8")))
    failed = run(examples["Fails"], tmp_path)
    assert page.stem in failed.stdout + failed.stderr, failed
    assert "Traceback" not in failed.stderr
    assert failed.returncode == REFUSED
    mended = run(examples["Mended"], tmp_path)
    assert (mended.returncode, mended.stderr) == (0, "")
