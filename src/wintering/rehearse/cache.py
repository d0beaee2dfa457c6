"""Compiled laws kept on disk, under a digest of everything that they were made of.

What cannot be read or is broken is passed over in silence: the laws are then compiled anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

import wintering
from wintering.rehearse.layout import Layout
from wintering.rehearse.machine import processor
from wintering.story.cache import cache_folder

MADE_OF = ("arithmetic", "storyworld", "life", "laws", "rehearse")  # rooms
# Of the room `story`: compiled with the laws.
ORDERS = (
    "asked.py",
    "offer_hours.py",
    "order_hours.py",
    "orders.py",
    "screening.py",
)
MAKERS = ("numba", "numpy", "llvmlite")
PATIENCE_S = 120.0  # twice what compiling takes; whoever has it longer has been stopped
LOOK_S = 0.2
HELD = 6  # compiled laws kept; the ones not used for longest are let go


def folder() -> Path:
    """Where compiled laws are kept."""
    return cache_folder().parent / "laws"


@cache
def sources_digest(others: tuple[Path, ...] = ()) -> str:
    """A digest of all sources of laws, of what compiles them, and of this machine."""
    root = Path(wintering.__file__).parent
    whole = hashlib.sha256(f"{sys.version} {processor()}".encode())
    for maker in MAKERS:
        whole.update(f"{maker} {version(maker)}\n".encode())
    for file in [*_files(root), *others]:
        whole.update(f"{file.name}\n".encode() + file.read_bytes())
    return whole.hexdigest()


def _files(root: Path) -> Iterable[Path]:
    for room in MADE_OF:
        yield from sorted((root / room).glob("*.py"))
    yield from (root / "story" / each for each in ORDERS)
    yield from sorted((root / "story" / "functions").glob("*.py"))


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """While this is open no other process of this machine compiles; it ends with the program.

    Whoever waits too long compiles all the same, and so do all where the folder cannot be
    written or the system has no such locks.
    """
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(ImportError, OSError):
            import fcntl

            folder().mkdir(parents=True, exist_ok=True)
            lock = stack.enter_context((folder() / ".compiling").open("w"))
            until = time.monotonic() + PATIENCE_S
            while time.monotonic() < until:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    time.sleep(LOOK_S)
        yield


def load_kept(key: str) -> tuple[Layout, bytes] | None:
    """Compiled laws that are kept under a key, with their layout, if they are whole."""
    file = folder() / f"{key}.laws"
    try:
        data = file.read_bytes()
        digest, body = data[:32], data[32:]
        if hashlib.sha256(body).digest() != digest:
            return None
        end = body.index(b"\n")
        told = json.loads(body[:end])
        columns = {name: tuple(column) for name, column in told["columns"].items()}
        layout = Layout(told["parameters"], columns)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    with contextlib.suppress(OSError):
        file.touch()
    return layout, body[end + 1 :]


def keep(key: str, layout: Layout, code: bytes) -> None:
    """Keep compiled laws, if that can be done. Changes: the folder."""
    told = {"parameters": layout.parameters, "columns": layout.columns}
    body = json.dumps(told).encode() + b"\n" + code
    with contextlib.suppress(OSError):  # a cache that cannot be written is only slow
        folder().mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder(), delete=False) as file:
            file.write(hashlib.sha256(body).digest() + body)
        Path(file.name).replace(folder() / f"{key}.laws")
        kept = sorted(folder().glob("*.laws"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in kept[HELD:]:
            old.unlink(missing_ok=True)
