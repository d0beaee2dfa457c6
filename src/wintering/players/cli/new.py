"""`wintering new`: a small world that plays, to write on from."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from wintering.players.cli.check import PRELUDE
from wintering.players.cli.codes import BAD_NAME, PLACE_TAKEN, UNWRITABLE, Refused
from wintering.players.worlds import BUNDLED, bundled_worlds

if TYPE_CHECKING:
    import argparse

TEMPLATE = "lighthouse"
_ID = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST = 40
_DECLARED_ID = re.compile(r'^(id\s*=\s*)"[^"]*"', re.MULTILINE)
_DECLARED_NAME = re.compile(r'^(name\s*=\s*)"[^"]*"', re.MULTILINE)


def new(options: argparse.Namespace) -> int:
    """Copy the template into a folder of its own, under the new world's name."""
    from wintering.story.opening import prelude_of

    folder = Path(options.name).expanduser()
    name = folder.name.lower().replace("-", "_").replace(" ", "_")
    if not _ID.fullmatch(name) or len(name) > _LONGEST:
        raise Refused(
            BAD_NAME,
            f"'{folder.name}' cannot name a world",
            "a world's id begins with a letter and has small letters a to z, digits and _ in it,"
            f" {_LONGEST} at most.",
            "For instance: wintering new salt_marsh",
        )
    if name in bundled_worlds():
        raise Refused(
            BAD_NAME,
            f"'{name}' is the name of a world that comes with Wintering",
            "'wintering play' could not tell the two apart.",
            "Give yours another name.",
        )
    if folder.exists():
        raise Refused(
            PLACE_TAKEN,
            f"'{folder}' is there already",
            "nothing that you have is overwritten.",
            "Choose another name, or move it away.",
        )
    try:
        shutil.copytree(BUNDLED / TEMPLATE, folder)
        _rename(folder / "world.toml", name, folder.name)
        (folder / PRELUDE).write_text(prelude_of(folder), encoding="utf-8")
    except OSError as error:
        # It was not there before: what stands there now is half of ours.
        shutil.rmtree(folder, ignore_errors=True)
        raise Refused(
            UNWRITABLE,
            f"'{folder}' cannot be written",
            f"the system says: {error.strerror}.",
            "Go to a folder that you may write in, or name one.",
        ) from error
    asked = shlex.quote(options.name)
    print(f"{folder} is a small world that plays. Go on with:")
    print(f"  wintering check {asked}")
    print(f"  wintering play {asked}")
    print("Its scenes are in Ink, its people and places in world.toml: docs/first-hour.md.")
    return 0


def _rename(declarations: Path, name: str, title: str) -> None:
    """Write the new world's id and name where the template's stand, and nothing else."""
    text = declarations.read_text(encoding="utf-8")
    label = title.replace("_", " ").replace("-", " ").title()
    text = _DECLARED_ID.sub(rf'\g<1>"{name}"', text, count=1)
    text = _DECLARED_NAME.sub(rf'\g<1>"{label}"', text, count=1)
    declarations.write_text(text, encoding="utf-8")
