"""Where the shelf is when nobody says."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FILE_NAME = "lives.sqlite3"


def default_shelf() -> Path:
    """The reader's own shelf: `WINTERING_SHELF`, or a file in the system's place for data.

    XDG_DATA_HOME where it is set to an absolute path (the rule of the XDG base directories),
    else ~/.local/share, ~/Library/Application Support on macOS, %LOCALAPPDATA% on Windows.
    """
    named = os.environ.get("WINTERING_SHELF")
    if named:
        return Path(named)
    return _data_home() / "wintering" / FILE_NAME


def _data_home() -> Path:
    given = os.environ.get("XDG_DATA_HOME", "")
    if os.path.isabs(given):
        return Path(given)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path.home() / ".local" / "share"
