"""Nothing half-written is mistaken for whole: kills, full disks, torn files, other folders."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="pyarrow is not installed: no lives are written")

from rehearse.run_samples import asked, ran, rows_in
from story.samples import TINY
from wintering.rehearse.data import folder
from wintering.rehearse.data.folder import RunFolder, parts_of, read_about
from wintering.rehearse.data.reading import table_of
from wintering.rehearse.runs import running
from wintering.rehearse.runs.codes import RehearsalFault
from wintering.rehearse.runs.running import rehearse

COMMAND = [
    sys.executable, "-m", "wintering.players.cli.main", "rehearse", str(TINY), "--interpreted",
    "--policy", "random", "--max-turns", "6",
]  # fmt: skip


@pytest.fixture(autouse=True)
def often_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part for every task."""
    monkeypatch.setattr(running, "KEPT_EVERY", -1.0)


def numbers(run: Path) -> list[int]:
    return [each["life"] for each in table_of(run, "lives").to_pylist()]


def test_a_run_killed_in_its_midst_keeps_what_is_whole_and_goes_on(tmp_path: Path) -> None:
    run = tmp_path / "run"
    code = (
        "import sys; from wintering.rehearse.runs import running; running.KEPT_EVERY = -1.0;"
        "from wintering.players.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    given = [*COMMAND[3:], "--lives", "5000", "--jobs", "1", "--out", str(run)]
    began = subprocess.Popen(
        [sys.executable, "-c", code, *given], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    wait_for(lambda: len(list((run / "parts").glob("*.gz"))) >= 3, began)
    began.send_signal(signal.SIGKILL)
    began.wait()
    assert "running" == read_about(run)["state"]
    kept = len(numbers(run))
    assert 24 <= kept < 5000
    whole = kept + 11
    rehearse(asked(lives=whole, policies=None, out=run, resume=True))
    assert list(range(whole)) == numbers(run)
    ran(lives=whole, out=tmp_path / "at once")
    assert rows_in(tmp_path / "at once") == rows_in(run)
    assert [] == list((run / ".unfinished").iterdir())


def wait_for(is_so, process: subprocess.Popen[bytes], seconds: float = 60.0) -> None:
    until = time.monotonic() + seconds
    while not is_so():
        assert process.poll() is None, "it ended by itself"
        assert time.monotonic() < until
        time.sleep(0.02)


# The moments of writing a part at which a program may end, and what of the part is then whole.
MOMENTS = [("a file of it", False), ("its mark", False), ("before its place", True),
           ("between two places", True)]  # fmt: skip


@pytest.mark.parametrize(("moment", "is_whole"), MOMENTS)
def test_at_whatever_moment_it_ends_a_part_is_whole_or_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str, is_whole: bool
) -> None:
    class Ended(BaseException):
        pass

    run = tmp_path / "run"
    ran(lives=8, out=run)
    real_write, real_replace, real_move = folder.write_table, folder._replace, os.replace
    moved: list[str] = []

    def write(pieces, file) -> None:
        real_write(pieces, file)
        if moment == "a file of it" and file.suffix == ".scenes":
            file.write_bytes(file.read_bytes()[:-9])
            raise Ended

    def replace(file: Path, data: bytes) -> None:
        if moment == "its mark" and file.parent.name == "parts":
            file.with_name(f".{file.name}.new").write_bytes(data[:20])
            raise Ended
        real_replace(file, data)

    def move(source, target) -> None:
        if str(target).endswith(".parquet"):
            if moment == "before its place" or (moment == "between two places" and moved):
                raise Ended
            moved.append(str(target))
        real_move(source, target)

    with monkeypatch.context() as ending:
        ending.setattr(folder, "write_table", write)
        ending.setattr(folder, "_replace", replace)
        ending.setattr(folder.os, "replace", move)
        with pytest.raises(Ended):
            rehearse(asked(lives=16, policies=None, out=run, resume=True))
    expected = 16 if is_whole else 8
    assert list(range(expected)) == numbers(run), "as a reader finds it"
    rehearse(asked(lives=24, policies=None, out=run, resume=True))
    assert list(range(24)) == numbers(run)
    ran(lives=24, out=tmp_path / "at once")
    assert rows_in(tmp_path / "at once") == rows_in(run)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_a_disk_that_is_full_is_told_and_what_was_written_is_whole(tmp_path: Path) -> None:
    import resource

    run = tmp_path / "run"
    largest = 3000  # bytes of any one file: less than the scenes of eight lives take

    def full() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    told = subprocess.run(
        [*COMMAND, "--lives", "40", "--jobs", "1", "--out", str(run)],
        capture_output=True, text=True, timeout=100, preexec_fn=full, check=False,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
    )  # fmt: skip
    assert (2, "") == (told.returncode, told.stdout)
    assert "error REH005" in told.stderr
    assert "File too large" in told.stderr
    assert "Traceback" not in told.stderr
    assert [] == numbers(run)
    assert [] == list(run.rglob("*.parquet"))
    rehearse(asked(lives=16, policies=None, out=run, resume=True))
    assert list(range(16)) == numbers(run)


def test_a_folder_that_cannot_be_written_is_told_before_any_life(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(RehearsalFault) as told:
        ran(out=blocked / "run")
    assert ("REH005", True) == (told.value.code.number, "Not a directory" in told.value.why)
    with pytest.raises(RehearsalFault, match="is not an empty folder"):
        ran(out=blocked)


def test_a_run_is_never_written_over(tmp_path: Path) -> None:
    ran(lives=2, out=tmp_path / "run")
    with pytest.raises(RehearsalFault) as told:
        ran(lives=2, out=tmp_path / "run")
    assert ("REH004", True) == (told.value.code.number, "--resume" in told.value.mend)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.txt").write_text("years of work")
    with pytest.raises(RehearsalFault, match="is not an empty folder"):
        ran(out=tmp_path / "other")


def test_two_programs_do_not_write_one_run(tmp_path: Path) -> None:
    pytest.importorskip("fcntl", reason="this system has no such locks")
    held = RunFolder.begin(tmp_path / "run", {"lives": 1}, ("lives",))
    with pytest.raises(RehearsalFault, match="is being written"):
        RunFolder.reopen(tmp_path / "run")
    held.close()
    RunFolder.reopen(tmp_path / "run").close()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"policies": "careful"}, "it was lived by random"),
        ({"seed": 5}, "it was begun with --seed 0"),
    ],
)
def test_another_run_is_not_gone_on_with(tmp_path: Path, more: dict, said: str) -> None:
    ran(lives=2, out=tmp_path / "run")
    given = {"policies": None, **more}
    with pytest.raises(RehearsalFault) as told:
        rehearse(asked(out=tmp_path / "run", resume=True, **given))
    assert said in told.value.why
    rehearse(asked(lives=3, policies=None, out=tmp_path / "run", resume=True))


def test_an_edited_world_is_another_run(tmp_path: Path) -> None:
    ran(lives=2, out=tmp_path / "run")
    about = tmp_path / "run" / "run.json"
    told = json.loads(about.read_text())
    about.write_text(json.dumps({**told, "world_digest": "of another day"}))
    with pytest.raises(RehearsalFault) as fault:
        rehearse(asked(policies=None, out=tmp_path / "run", resume=True))
    assert "has been edited since" in fault.value.why


@pytest.mark.parametrize("text", ["", "{", "[]", '{"form": "other"}', "\0", '{"form": []}'])
def test_what_is_no_run_is_not_read_as_one(tmp_path: Path, text: str) -> None:
    (tmp_path / "run.json").write_text(text)
    for opens in (RunFolder.reopen, read_about):
        with pytest.raises(RehearsalFault, match="holds no run"):
            opens(tmp_path)


@pytest.mark.parametrize("spoil", ["mark", "file", "gone"])
def test_a_part_that_is_spoilt_ends_what_is_whole(tmp_path: Path, spoil: str) -> None:
    run = tmp_path / "run"
    ran(lives=24, out=run)
    second = run / "parts" / "0000000008.json.gz"
    if spoil == "mark":
        second.write_bytes(second.read_bytes()[:30])
    elif spoil == "file":
        file = run / "scenes" / "0000000008.parquet"
        file.write_bytes(file.read_bytes()[:-1])
    else:
        (run / "lives" / "0000000008.parquet").unlink()
    assert [0] == [each.first for each in parts_of(run)]
    rehearse(asked(lives=None, policies=None, out=run, resume=True))
    ran(lives=24, out=tmp_path / "at once")
    assert rows_in(tmp_path / "at once") == rows_in(run)


def test_a_run_can_be_moved(tmp_path: Path) -> None:
    ran(lives=9, out=tmp_path / "here")
    shutil.move(tmp_path / "here", tmp_path / "there")
    rehearse(asked(lives=12, policies=None, out=tmp_path / "there", resume=True))
    assert list(range(12)) == numbers(tmp_path / "there")
