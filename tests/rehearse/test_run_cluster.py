"""Runs on a Ray cluster: a real one on this machine, of several workers, one of them killed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("ray", reason="Ray is not installed")
pytest.importorskip("pyarrow", reason="pyarrow is not installed: no lives are written")

from rehearse.run_samples import asked, counts_of, ran, rows_in
from wintering.rehearse.runs.cluster import engine_digest, knock
from wintering.rehearse.runs.codes import RehearsalFault
from wintering.rehearse.runs.running import Progress, rehearse
from wintering.rehearse.runs.summary import summary

RAY = str(Path(sys.executable).with_name("ray"))
WORKERS = 3
HEADS: dict[str, int] = {}  # the first process of each cluster of ours, by its address
WITHIN_S = 10.0  # seconds in which an address that nobody answers at is told


# ------------------------------------------------------- nobody answers there


@pytest.fixture
def mute() -> Iterator[int]:
    """A port at which somebody is, who says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def refused(address: str) -> RehearsalFault:
    began = time.monotonic()
    with pytest.raises(RehearsalFault) as told:
        rehearse(asked(ray=address))
    assert WITHIN_S > time.monotonic() - began
    assert "REH006" == told.value.code.number
    return told.value


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return one.getsockname()[1]


@pytest.mark.parametrize("scheme", ["", "ray://"])
def test_an_address_where_nobody_is_is_told_within_ten_seconds(scheme: str) -> None:
    address = f"{scheme}127.0.0.1:{free_port()}"
    told = refused(address)
    assert f"no Ray cluster answers at '{address}'" == told.what
    assert "Connection refused." == told.why


@pytest.mark.parametrize("scheme", ["", "ray://"])
def test_somebody_who_says_nothing_is_told_within_ten_seconds(mute: int, scheme: str) -> None:
    assert "somebody is there" in refused(f"{scheme}127.0.0.1:{mute}").why


def test_a_cluster_that_this_machine_no_longer_has_is_told_within_ten_seconds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # As of a cluster that was killed: Ray still knows its address, and would wait for minutes.
    gone = f"127.0.0.1:{free_port()}"
    monkeypatch.setenv("RAY_ADDRESS", gone)
    told = refused("auto")
    assert "no Ray cluster answers at 'auto'" == told.what
    assert f"at {gone}: Connection refused." == told.why


def test_somebody_who_says_nothing_where_this_machines_cluster_was_is_told(
    mute: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RAY_ADDRESS", f"127.0.0.1:{mute}")
    assert "somebody is there" in refused("auto").why


def test_a_machine_that_no_name_leads_to_is_told() -> None:
    refused("no-such-machine.invalid:6379")


@pytest.mark.parametrize("address", ["", "somewhere", "a:b", "a:0", "a:99999", ":6379", "ray://x"])
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(RehearsalFault, match="is no address") as told:
        knock(address)
    assert "--ray" in told.value.mend


# ----------------------------------------------------------- a cluster of ours


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Ray cluster on this machine, which ends with these tests."""
    port = free_port()
    tests = str(Path(__file__).parents[1])
    path = os.pathsep.join([tests, *filter(None, [os.environ.get("PYTHONPATH")])])
    head = subprocess.Popen(
        [RAY, "start", "--head", f"--port={port}", f"--num-cpus={WORKERS}", "--block",
         "--include-dashboard=false", "--disable-usage-stats", "--object-store-memory=100000000"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        env={**os.environ, "PYTHONPATH": path, "RAY_DISABLE_DOCKER_CPU_WARNING": "1"},
    )  # fmt: skip
    address = f"127.0.0.1:{port}"
    HEADS[address] = head.pid
    try:
        until = time.monotonic() + 90
        while True:
            assert head.poll() is None, "the cluster ended by itself"
            try:
                knock(address)
                break
            except RehearsalFault:
                assert time.monotonic() < until, "the cluster did not begin"
                time.sleep(0.5)
        yield address
    finally:
        os.killpg(head.pid, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            head.wait(5)
        with suppress(ProcessLookupError):
            os.killpg(head.pid, signal.SIGKILL)
        head.wait()


class KillOne(Progress):
    """Kills one worker of the cluster when some lives are lived."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.killed: list[int] = []

    def lived(self, lives: int) -> None:
        if lives >= 16 and not self.killed:
            self.killed.append(worker_at_work(HEADS[self.address]))
            os.kill(self.killed[0], signal.SIGKILL)


def worker_at_work(head: int) -> int:
    """The process of a worker of our cluster, and of no other's, that is doing a task."""
    psutil = pytest.importorskip("psutil", reason="psutil is not installed")
    until = time.monotonic() + 20
    while time.monotonic() < until:
        for each in psutil.Process(head).children(recursive=True):
            with suppress(psutil.Error):  # it may have ended meanwhile
                if "ray::_on_cluster" in " ".join(each.cmdline()):
                    return each.pid
        time.sleep(0.01)
    raise AssertionError("no worker is at work")


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_cluster_gives_what_one_process_gives_though_a_worker_is_killed(
    tmp_path: Path, cluster: str
) -> None:
    given: dict[str, Any] = {"policies": "curious,random", "lives": 120, "turns_at_most": 8}
    alone = ran(**given, out=tmp_path / "alone")
    killer = KillOne(cluster)
    together = rehearse(asked(**given, out=tmp_path / "cluster", ray=cluster), killer)
    assert 1 == len(killer.killed)
    assert rows_in(tmp_path / "alone") == rows_in(tmp_path / "cluster")
    assert counts_of(summary(alone)) == counts_of(summary(together))
    assert WORKERS == summary(together)["workers"]
    assert list(range(120)) == [each["life"] for each in rows_in(tmp_path / "cluster")["lives"]]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_run_goes_on_on_a_cluster(tmp_path: Path, cluster: str) -> None:
    class Stop(Progress):
        def stopped(self) -> str | None:
            return "the test"

    out = tmp_path / "run"
    first = rehearse(asked(lives=40, out=out, ray=cluster), Stop())
    assert 0 < first.tally.all_lives < 40
    rehearse(asked(lives=40, policies=None, out=out, resume=True))
    ran(lives=40, out=tmp_path / "at once")
    assert rows_in(tmp_path / "at once") == rows_in(out)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_machine_with_another_engine_is_told(
    cluster: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wintering.rehearse.runs import cluster as module

    monkeypatch.setattr(module, "engine_digest", lambda: "of another Wintering")
    with pytest.raises(RehearsalFault) as told:
        rehearse(asked(lives=8, ray=cluster))
    assert ("REH009", True) == (told.value.code.number, "another Wintering" in told.value.what)


def test_the_engine_is_the_same_wherever_it_lies() -> None:
    assert engine_digest() == engine_digest()
    assert 64 == len(engine_digest())


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_policy_of_the_driver_alone_is_told(
    cluster: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib.metadata import EntryPoint

    from wintering.rehearse.runs import policies

    here = [EntryPoint("warmest", "rehearse.outside:Warmest", policies.GROUP)]
    monkeypatch.setattr(policies, "entry_points", lambda **_: here)
    with pytest.raises(RehearsalFault) as told:
        rehearse(asked(lives=8, policies="warmest", ray=cluster))
    assert "REH003" == told.value.code.number
    assert "not installed here" in told.value.why


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_runs_of_one_program_share_a_cluster_one_after_another(cluster: str) -> None:
    first = rehearse(asked(lives=8, ray=cluster))
    again = rehearse(asked(lives=8, ray=cluster, seed=0))
    assert counts_of(summary(first)) == counts_of(summary(again))
    assert threading.active_count() < 60
