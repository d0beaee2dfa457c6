"""A checked world kept on disk, so that opening it again is quick.

What cannot be read, is broken or does not fit is passed over in silence: the world is then
checked anew. Nothing here can lose or change what an author wrote.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
from functools import cache
from pathlib import Path

import wintering
from wintering.story.sources import Sources
from wintering.story.world import World

HELD = 12  # worlds kept; the ones not used for longest are let go


def cache_folder() -> Path:
    """Where checked worlds are kept: under XDG_CACHE_HOME, or ~/.cache."""
    home = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(home) / "wintering" / "worlds"


@cache
def _engine_digest() -> str:
    """A digest of the engine's own files, by size and time, so that any edit of it counts."""
    whole = hashlib.sha256(sys.version.encode())
    root = Path(wintering.__file__).parent
    for file in sorted(root.rglob("*.py")):
        status = file.stat()
        whole.update(f"{file.relative_to(root)}:{status.st_size}:{status.st_mtime_ns}\n".encode())
    return whole.hexdigest()


def _file_of(sources: Sources) -> Path:
    key = f"{_engine_digest()}:{sources.folder}:{sources.digest()}"
    return cache_folder() / f"{hashlib.sha256(key.encode()).hexdigest()}.world"


def load_cached(sources: Sources) -> World | None:
    """The checked world of these sources, if it is kept and whole."""
    if sources.unreadable:
        return None
    try:
        file = _file_of(sources)
        data = file.read_bytes()
        digest, body = data[:32], data[32:]
        if hashlib.sha256(body).digest() != digest:
            return None
        world = pickle.loads(body)
    except Exception:  # whatever is wrong with a cache, checking anew is right
        return None
    with contextlib.suppress(OSError):
        os.utime(file)
    return world if isinstance(world, World) else None


def save_cached(sources: Sources, world: World) -> None:
    """Keep a checked world, if that can be done. Changes: the cache."""
    import tempfile  # slow to import, and needed only here

    try:
        body = pickle.dumps(world, protocol=pickle.HIGHEST_PROTOCOL)
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(hashlib.sha256(body).digest() + body)
        Path(file.name).replace(_file_of(sources))
        _let_go(folder)
    except Exception:  # a cache that cannot be written is only slow
        return


def _let_go(folder: Path) -> None:
    kept = sorted(folder.glob("*.world"), key=lambda one: one.stat().st_mtime, reverse=True)
    for old in kept[HELD:]:
        old.unlink(missing_ok=True)
