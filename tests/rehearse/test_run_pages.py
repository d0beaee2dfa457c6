"""Every code of runs has a page whose examples do what it says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed: no lives are written")

from wintering.diagnostics import Code
from wintering.rehearse.data.parquet import need_pyarrow
from wintering.rehearse.runs import codes
from wintering.rehearse.runs.cluster import RayCrew
from wintering.rehearse.runs.codes import RehearsalFault

PAGES = Path(__file__).parents[2] / "docs" / "errors"
CODES = [each for each in vars(codes).values() if isinstance(each, Code)]
_BLOCK = re.compile(r"## (Fails|Mended)\n\n```sh\n(.*?)```", re.DOTALL)
# These two hang on what a machine has installed: they have tests of their own.
GUESTS = ("pyarrow", "numba", "llvmlite", "numpy", "matplotlib", "ray", "gymnasium")
APART = (codes.NOT_INSTALLED, codes.OTHER_ENGINE)


def run(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    env = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "XDG_CACHE_HOME": str(folder.parent / "cache"),
    }
    return subprocess.run(
        ["/bin/sh", "-c", script], cwd=folder, env=env, capture_output=True, text=True, timeout=100
    )


@pytest.mark.parametrize(
    "code", [each for each in CODES if each not in APART], ids=lambda code: code.number
)
def test_the_example_fails_with_its_code_and_the_mended_one_works(
    code: Code, tmp_path: Path
) -> None:
    page = (PAGES / f"{code.number}.md").read_text(encoding="utf-8")
    examples = dict(_BLOCK.findall(page))
    for name in examples:
        (tmp_path / name).mkdir()
    failed = run(examples["Fails"], tmp_path / "Fails")
    assert f"error {code.number}: " in failed.stderr, failed
    assert (2, False) == (failed.returncode, "Traceback" in failed.stderr)
    mended = run(examples["Mended"], tmp_path / "Mended")
    assert (0, False) == (mended.returncode, "error" in mended.stderr), mended


def test_what_is_not_installed_is_told_as_its_page_says_and_mended_by_installing_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (PAGES / f"{codes.NOT_INSTALLED.number}.md").read_text(encoding="utf-8")
    examples = dict(_BLOCK.findall(page))
    without, fails, mended = (tmp_path / name for name in ("without", "fails", "mended"))
    for folder in (without, fails, mended):
        folder.mkdir()
    # A machine with nothing but Wintering itself: this is read by Python before anything else.
    hidden = f"import sys\nsys.modules.update(dict.fromkeys({GUESTS}))\n"
    (without / "sitecustomize.py").write_text(hidden, encoding="utf-8")
    beside = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(without), beside])))
    failed = run(examples["Fails"], fails)
    assert f"error {codes.NOT_INSTALLED.number}: " in failed.stderr, failed
    assert (2, False) == (failed.returncode, "Traceback" in failed.stderr)
    bare = run("wintering rehearse lighthouse --lives 2 --max-turns 5 --json", fails)
    assert (0, False) == (bare.returncode, "error" in bare.stderr), bare
    assert (2, False) == (json.loads(bare.stdout)["lives"], json.loads(bare.stdout)["native"])
    install, _, command = examples["Mended"].partition("\n")
    assert install in failed.stderr
    monkeypatch.setenv("PYTHONPATH", beside)
    whole = run(command, mended)  # what the first line installs is installed here
    assert (0, False) == (whole.returncode, "error" in whole.stderr), whole


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.number)
def test_the_page_has_the_title_of_its_code(code: Code) -> None:
    page = (PAGES / f"{code.number}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {code.number}: {code.title}\n")


def test_what_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(RehearsalFault, match="as Parquet") as told:
        need_pyarrow()
    assert (codes.NOT_INSTALLED, True) == (
        told.value.code,
        "wintering[rehearse]" in told.value.mend,
    )
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(RehearsalFault, match="no cluster can be asked") as told:
        RayCrew(int, (), "127.0.0.1:1")
    assert (codes.NOT_INSTALLED, True) == (told.value.code, "wintering[ray]" in told.value.mend)
