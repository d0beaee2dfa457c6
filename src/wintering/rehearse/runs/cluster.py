"""A Ray cluster that is there already, as a crew. Ray is imported here, and nowhere else.

Each task is a task of Ray's, tried again by Ray wherever a worker or a machine dies; what comes of
it is taken in once, in the order of the tasks. So nothing is lost or counted twice, and no
result depends on how many workers there are.
"""

from __future__ import annotations

import hashlib
import socket
import subprocess
import sys
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

import wintering
from wintering.explore.generations import AHEAD
from wintering.rehearse.runs.codes import (
    NO_CLUSTER,
    NOT_INSTALLED,
    OTHER_ENGINE,
    RehearsalFault,
)

Task = TypeVar("Task")
Result = TypeVar("Result")

DOOR_S = 3.0  # seconds in which somebody must open at the address
ANSWER_S = 9.0  # seconds in which whoever it is must speak as Ray does, from the first knock on
LEAST_ANSWER_S = 4.0  # of them, those that are left to it however long Ray took to load here
LOADING_S = 60.0  # seconds in which Ray must be loaded
ANYWHERE = "auto"  # the cluster that this machine belongs to
HERE = "local"  # a cluster of this program's own, which is begun and ends with it

# Asked in a process of its own: Ray ends the process that asks in vain, and it alone knows what
# `auto` is. The time that Ray takes to load is not the cluster's, so that on a busy machine nobody
# is called silent too soon. It prints which address it asked, and why it could not.
_KNOCK = """
import os, socket, sys, threading, time
address, until, least, door = sys.argv[1], *map(float, sys.argv[2:])
if address == "auto":
    from ray._private.services import get_ray_address_from_environment
    try:
        address = get_ray_address_from_environment("auto", None)
    except ConnectionError:
        sys.exit("this machine belongs to none that Ray knows of")
    print(address, flush=True)
    host, _, port = address.removeprefix("ray://").rpartition(":")
    try:
        socket.create_connection((host.strip("[]"), int(port)), door).close()
    except OSError as fault:
        sys.exit(fault.strerror or str(fault))
if address.startswith("ray://"):
    import grpc
else:
    try:
        from ray._raylet import GcsClient
    except ImportError:
        sys.exit(0)
left = max(until - time.time(), least)
waiting = threading.Timer(left, os._exit, [3])
waiting.daemon = True
waiting.start()
if address.startswith("ray://"):
    channel = grpc.insecure_channel(address.removeprefix("ray://"))
    grpc.channel_ready_future(channel).result(timeout=left)
else:
    GcsClient(address=address).internal_kv_keys(b"")
"""
_SAID, _NO_ANSWER = 1, 3  # its exit codes: it says why in its last line; nobody answered in time


class RayCrew(Generic[Task, Result]):
    """Workers of a cluster that do tasks. `make(*given)` is called once in each of them."""

    def __init__(
        self, make: Callable[..., Callable[[Task], Result]], given: tuple[Any, ...], address: str
    ) -> None:
        ray = _ray()
        knock(address)
        try:
            ray.init(
                address=address, log_to_driver=False, logging_level="error",
                configure_logging=False,
            )  # fmt: skip
        except Exception as fault:
            raise _silent(
                address, str(fault).splitlines()[0] if str(fault) else "it gave up"
            ) from None
        self._ray = ray
        self.lost_processes = False
        self.workers = max(int(ray.cluster_resources().get("CPU", 1)), 1)
        self._key = uuid.uuid4().hex
        self._given = ray.put((make, given, engine_digest()))
        # Tried again without end when a worker dies; never when the task itself raises.
        self._do = ray.remote(num_cpus=1, max_retries=-1, retry_exceptions=False)(_on_cluster)
        self._waiting: deque[Any] = deque()

    def __enter__(self) -> RayCrew[Task, Result]:
        return self

    def __exit__(self, *fault: object) -> None:
        # What was begun and nobody waits for ends with its driver.
        self._waiting.clear()
        self._ray.shutdown()

    def do(self, tasks: Iterable[Task]) -> Iterator[Result]:
        """The results of tasks, in the order of the tasks; few are held at any time."""
        most = AHEAD * self.workers
        for task in tasks:
            self._waiting.append(self._do.remote(self._given, self._key, task))
            if len(self._waiting) >= most:
                yield self._result()
        while self._waiting:
            yield self._result()

    def _result(self) -> Result:
        begun = self._waiting[0]
        try:
            given = self._ray.get(begun)
        except self._ray.exceptions.RayTaskError as fault:
            cause = fault.cause
            if isinstance(cause, RehearsalFault):
                raise cause from None
            raise RehearsalFault(
                OTHER_ENGINE,
                "the cluster's workers cannot live this world",
                f"one of them says: {type(cause).__name__}: {cause}.",
                f"Install Wintering {wintering.__version__} with its extra 'ray' on every machine"
                " of the cluster.",
            ) from None
        self._waiting.popleft()
        return given


# In a worker of the cluster: what does the tasks of the run that it worked for last.
_work: dict[str, Callable[[Any], Any]] = {}


def _on_cluster(given: Any, key: str, task: Any) -> Any:
    make, arguments, engine = given
    if key not in _work:
        if engine != engine_digest():
            raise RehearsalFault(
                OTHER_ENGINE,
                "a machine of the cluster has another Wintering than this one",
                "lives of two engines cannot stand in one run.",
                "Install the same version on every machine.",
            )
        _work.clear()
        _work[key] = make(*arguments)
    return _work[key](task)


@cache
def engine_digest() -> str:
    """A digest of the engine's own sources: the same on every machine that has the same engine."""
    whole = hashlib.sha256()
    root = Path(wintering.__file__).parent
    for file in sorted(root.rglob("*.py")):
        whole.update(f"{file.relative_to(root).as_posix()}\n".encode() + file.read_bytes())
    return whole.hexdigest()


def _ray() -> Any:
    try:
        import ray
        import ray.exceptions
    except ImportError:
        raise RehearsalFault(
            NOT_INSTALLED,
            "no cluster can be asked from here",
            "Ray is not installed.",
            "pip install 'wintering[ray]', or leave --ray away.",
        ) from None
    return ray


def knock(address: str) -> None:
    """Find out within ten seconds whether a Ray cluster answers. Errors: RehearsalFault."""
    if address == HERE:
        return
    until = time.time() + ANSWER_S  # told to another process
    if address != ANYWHERE:
        host, colon, port = address.removeprefix("ray://").rpartition(":")
        if not (colon and host and port.isascii() and port.isdecimal() and 0 < int(port) < 65536):
            raise RehearsalFault(
                NO_CLUSTER,
                f"'{address[:80]}' is no address of a Ray cluster",
                "an address is a machine and a port.",
                "For instance: --ray 10.0.0.1:6379, or --ray auto on a machine of the cluster.",
            )
        said = _door(host.strip("[]"), int(port))
        if said is not None:
            raise _silent(address, said)
    said = _answer(address, until)
    if said is not None:
        raise _silent(address, said)


def _answer(address: str, until: float) -> str | None:
    """Why whoever is at an address is no cluster; None when it is one. `until` as of time.time."""
    given = [address, *map(str, (until, LEAST_ANSWER_S, DOOR_S))]
    try:
        asked = subprocess.run(
            [sys.executable, "-c", _KNOCK, *given], stdin=subprocess.DEVNULL, capture_output=True,
            check=False, text=True, timeout=LOADING_S + ANSWER_S,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return "Ray cannot be loaded here in time to ask"
    if asked.returncode == 0:
        return None
    at = f"at {asked.stdout.strip()}: " if asked.stdout.strip() else ""
    words = asked.stderr.strip().splitlines()
    if asked.returncode == _SAID and words and "Traceback" not in asked.stderr:
        return f"{at}{words[-1]}"
    if asked.returncode == _NO_ANSWER:
        return f"{at}somebody is there, but does not answer as Ray does"
    return f"{at}somebody is there, but it is no Ray of this version"


def _door(host: str, port: int) -> str | None:
    """What is wrong with the door; None when somebody opens it.

    Asked beside this program, since looking a name up may take longer than anyone waits.
    """
    found: list[str | None] = []

    def ask() -> None:
        try:
            socket.create_connection((host, port), DOOR_S).close()
            found.append(None)
        except OSError as fault:
            found.append(fault.strerror or str(fault))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(DOOR_S)
    return found[0] if found else "nobody opens"


def _silent(address: str, said: str) -> RehearsalFault:
    return RehearsalFault(
        NO_CLUSTER,
        f"no Ray cluster answers at '{address[:80]}'",
        f"{said.rstrip('.')}.",
        "Start one ('ray start --head'), or name the address that it printed.",
    )
