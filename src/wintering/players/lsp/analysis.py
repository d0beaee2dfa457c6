"""A story read and checked as it stands in the editor: what is wrong, and where names stand."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from wintering.diagnostics import Diagnostic
from wintering.ink import (
    Definition,
    Kept,
    Program,
    StoryIndex,
    index_program,
    index_story,
    inspect_story,
)
from wintering.players.lsp.files import WORLD_FILE, Snapshot
from wintering.players.lsp.projects import Project, story_files
from wintering.players.lsp.tag_words import TagWord, tag_words
from wintering.players.lsp.text import Text
from wintering.players.lsp.world_page import WorldPage
from wintering.story.joining import join, whole
from wintering.story.prelude import FILE as PRELUDE_FILE
from wintering.story.sources import MAIN_FILE, Sources, read_sources


@dataclass(frozen=True)
class Analysis:
    """What one reading of a project found. `snapshot` is what it was made from."""

    project: Project
    snapshot: Snapshot
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    program: Program | None = None
    world: WorldPage | None = None
    loose: frozenset[str] = frozenset()  # files of a world's folder that its story leaves out

    @cached_property
    def index(self) -> StoryIndex:
        """Where names stand. It is made when it is first asked for, which takes its time."""
        if self.program is None:
            return index_story(self.project.main, lambda name: self.texts[name])
        return index_program(self.program)

    def prepare(self) -> None:
        """Make now, where nobody waits, what requests will ask for. Changes: this analysis."""
        _ = self.index, self.by_path, self.everywhere

    @cached_property
    def by_path(self) -> dict[str, Definition]:
        """What is defined, by its path; of two the first."""
        found: dict[str, Definition] = {}
        for each in self.index.definitions:
            if each.kind not in ("temporary", "parameter"):
                found.setdefault(each.path, each)
        return found

    @cached_property
    def everywhere(self) -> dict[str, Definition]:
        """What can be named by its bare name anywhere in the story."""
        found: dict[str, Definition] = {}
        for each in self.index.definitions:
            if each.kind not in ("temporary", "parameter", "label", "stitch"):
                found.setdefault(each.name, each)
        return found

    @cached_property
    def tag_words(self) -> list[TagWord]:
        """The names in the tags of every scene."""
        return [
            word
            for name in self.texts
            if name.endswith(".ink") and name != PRELUDE_FILE
            for word in tag_words(name, self.lines(name))
        ]

    def lines(self, name: str) -> list[str]:
        """The lines of a file of the story."""
        if name not in self._lines:
            self._lines[name] = Text(self.texts.get(name, "")).lines
        return self._lines[name]

    @cached_property
    def _lines(self) -> dict[str, list[str]]:
        return {}


def analyse(project: Project, snapshot: Snapshot, kept: Kept) -> Analysis:
    """Read and check a project. What was read of it before is in `kept`.

    Changes: kept. Errors: Superseded where `kept` says that nobody waits any more; otherwise
    none are raised, and what cannot be read is told.
    """
    if project.is_world:
        return _world(project, snapshot, kept)
    return _story(project, snapshot, kept)


def _story(project: Project, snapshot: Snapshot, kept: Kept) -> Analysis:
    read = Reader(project, snapshot)
    program, found = inspect_story(project.main, read, kept=kept)
    return Analysis(project, snapshot, tuple(found), read.texts, program)


class Reader:
    """Reads the files of a story, none from outside the folder of its main file."""

    def __init__(self, project: Project, snapshot: Snapshot) -> None:
        self.project, self.snapshot = project, snapshot
        self.texts: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """The text of a file. Errors: OSError, UnicodeError, ValueError."""
        path = self.project.path_of(name)
        if name != self.project.main:
            if posixpath.isabs(name) or name.startswith(".."):
                raise PermissionError(1, "it stands outside the folder of the main file")
            root = self.project.root.resolve()
            if path not in self.snapshot.open and not path.resolve().is_relative_to(root):
                raise PermissionError(1, "it leads outside the folder of the main file")
        self.texts[name] = self.snapshot.read(path)
        return self.texts[name]


def _world(project: Project, snapshot: Snapshot, kept: Kept) -> Analysis:
    sources, loose = _sources(project, snapshot)
    joined = join(sources, kept)
    # The main file as its author has it, not as it was lengthened for what it leaves out.
    texts = {**joined.texts}
    if MAIN_FILE in texts:
        texts[MAIN_FILE] = project_text(project, snapshot, MAIN_FILE)
    joined.diagnostics.extend(whole(joined))
    world = WorldPage(texts.get(WORLD_FILE, ""))
    return Analysis(
        project, snapshot, tuple(joined.diagnostics), texts, joined.program, world, loose
    )


def _sources(project: Project, snapshot: Snapshot) -> tuple[Sources, frozenset[str]]:
    """A world's files, what is open before what is on disk.

    Scenes that are open and that the story leaves out are read as if it did not, so that
    their names are known; which they are is given too.
    """
    on_disk = read_sources(project.root)
    texts, unreadable = dict(on_disk.texts), dict(on_disk.unreadable)
    for path, text in snapshot.open.items():
        if path.is_relative_to(project.root):
            name = project.name_of(path)
            if name == WORLD_FILE or name.endswith(".ink"):
                texts[name] = text
                unreadable.pop(name, None)
    included = story_files(project, snapshot)
    loose = frozenset(
        name
        for path in snapshot.open
        if path.suffix == ".ink"
        and path.is_relative_to(project.root)
        and path not in included
        and (name := project.name_of(path)) not in (MAIN_FILE, PRELUDE_FILE)
    )
    if MAIN_FILE in texts and loose:
        lines = [texts[MAIN_FILE].rstrip("\n"), *(f"INCLUDE {name}" for name in sorted(loose))]
        texts[MAIN_FILE] = "\n".join(lines) + "\n"
    return Sources(str(project.root), texts, unreadable), loose


def project_text(project: Project, snapshot: Snapshot, name: str) -> str:
    """The text of a file of a project, or nothing where it cannot be read."""
    try:
        return snapshot.read(project.path_of(name))
    except (OSError, ValueError):
        return ""
