"""A world is read from its own folder, and from nowhere else."""

import os
from pathlib import Path

import pytest

from wintering.story.sources import read_sources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A world's folder, and a secret beside it."""
    (tmp_path / "secret.ink").write_text("Secret.\n", encoding="utf-8")
    world = tmp_path / "world"
    (world / "scenes").mkdir(parents=True)
    (world / "main.ink").write_text("INCLUDE scenes/a.ink\n", encoding="utf-8")
    return world


def test_a_file_of_the_folder_is_read_through_a_link_too(folder: Path) -> None:
    (folder / "scenes" / "a.ink").symlink_to(folder / "main.ink")
    assert "INCLUDE scenes/a.ink\n" == read_sources(folder).read("scenes/a.ink")


def test_a_link_out_of_the_folder_is_not_followed(folder: Path) -> None:
    (folder / "scenes" / "a.ink").symlink_to(folder.parent / "secret.ink")
    sources = read_sources(folder)
    assert "Secret" not in "".join(sources.texts.values())
    with pytest.raises(UnicodeError, match="no file of the world's folder"):
        sources.read("scenes/a.ink")


def test_a_folder_that_is_a_link_itself_is_read(folder: Path) -> None:
    (folder / "scenes" / "a.ink").write_text("Here.\n", encoding="utf-8")
    linked = folder.parent / "linked"
    linked.symlink_to(folder, target_is_directory=True)
    assert "Here.\n" == read_sources(linked).read("scenes/a.ink")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_never_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "scenes" / "a.ink")
    with pytest.raises(UnicodeError):
        read_sources(folder).read("scenes/a.ink")


@pytest.mark.parametrize("path", ["/etc/passwd", "../secret.ink", "scenes/../../secret.ink"])
def test_a_path_out_of_the_folder_names_nothing(folder: Path, path: str) -> None:
    with pytest.raises(FileNotFoundError):
        read_sources(folder).read(path)
