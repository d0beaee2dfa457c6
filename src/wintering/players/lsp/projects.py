"""Which story a file belongs to: a world's, or the one whose main file includes it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wintering.players.lsp.files import INK_SUFFIX, WORLD_FILE, Snapshot
from wintering.story.sources import MAIN_FILE

HIGHEST = 8  # folders above a file that are looked into
MOST_BESIDE = 500  # story files of one folder that are looked into
_INCLUDE = re.compile(r"^[ \t]*INCLUDE[ \t]+([^\n]*?)[ \t]*(?://[^\n]*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Project:
    """What is checked together: a folder and its main file, by itself or as a world."""

    root: Path
    main: str
    is_world: bool = False

    def name_of(self, path: Path) -> str:
        """A file's name as diagnostics of this story give it: from the main file's folder."""
        if path.is_relative_to(self.root):
            return path.relative_to(self.root).as_posix()
        return str(path)

    def path_of(self, name: str) -> Path:
        """The file of such a name."""
        return self.root / name


def includes_of(text: str) -> list[str]:
    """What a source includes, as it is written there."""
    return _INCLUDE.findall(text) if "INCLUDE" in text else []


def project_of(path: Path, snapshot: Snapshot) -> Project:
    """The story that a file belongs to; one that nothing includes is a story of its own."""
    own = Project(path.parent, path.name)
    if not path.is_absolute():
        return own
    folders = list(path.parents)[:HIGHEST]
    # What includes files that are there, from its own folder, is some story's main file.
    is_main = len(story_files(own, snapshot)) > 1
    for folder in folders:
        if snapshot.exists(folder / WORLD_FILE):
            world = Project(folder, MAIN_FILE, is_world=True)
            if path == folder / MAIN_FILE or not is_main or path in story_files(world, snapshot):
                return world
    mains = [
        found
        for folder in folders
        for each in _ink_files(folder, snapshot)
        if each != path and path in story_files(found := Project(folder, each.name), snapshot)
    ]
    # Of mains that include one another the outermost counts; of others the nearest.
    inner = {
        main
        for main in mains
        for other in mains
        if other != main
        and other.path_of(other.main) not in story_files(main, snapshot)
        and main.path_of(main.main) in story_files(other, snapshot)
    }
    outer = [each for each in mains if each not in inner]
    return outer[0] if outer else own


def story_files(project: Project, snapshot: Snapshot) -> set[Path]:
    """Every file that a main file includes, itself or through others, and itself."""
    found: set[Path] = set()
    waiting = [project.main]
    while waiting:
        path = project.path_of(waiting.pop())
        if path in found or not (path == project.path_of(project.main) or snapshot.exists(path)):
            continue
        found.add(path)
        for written in includes_of(_read(path, snapshot)):
            name = posixpath.normpath(written)
            if not name.startswith(("/", "..")):
                waiting.append(name)
    return found


def _read(path: Path, snapshot: Snapshot) -> str:
    try:
        return snapshot.read(path)
    except (OSError, ValueError):
        return ""


def _ink_files(folder: Path, snapshot: Snapshot) -> Iterator[Path]:
    """The story files that stand in a folder, on disk or only in the editor so far."""
    try:
        found = sorted(folder.glob(f"*{INK_SUFFIX}"))[:MOST_BESIDE]
    except OSError:
        found = []
    yield from sorted(
        {
            *found,
            *(
                each
                for each in snapshot.open
                if each.parent == folder and each.suffix == INK_SUFFIX
            ),
        }
    )
