"""The reader's own settings, kept between sittings; a file that cannot be read is no matter."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

# COLORFGBG is "text;background", in the sixteen colours of a terminal; 7 and 9 to 15 are light.
_LIGHT_BACKGROUNDS = {7, 9, 10, 11, 12, 13, 14, 15}


@dataclass(slots=True)
class Settings:
    """What a reader has chosen. `is_dark` is None while the terminal decides."""

    is_dark: bool | None = None

    @property
    def dark(self) -> bool:
        """Whether to show light letters on dark."""
        return _terminal_is_dark() if self.is_dark is None else self.is_dark


def settings_file() -> Path:
    """Where settings are kept (the rule of the XDG base directories)."""
    given = os.environ.get("XDG_CONFIG_HOME", "")
    home = Path(given) if os.path.isabs(given) else Path.home() / ".config"
    return home / "wintering" / "settings.json"


def read_settings() -> Settings:
    """The settings kept, or the usual ones."""
    try:
        kept = json.loads(settings_file().read_text(encoding="utf-8"))
        chosen = kept.get("is_dark")
    except (OSError, ValueError, AttributeError):
        return Settings()
    return Settings(chosen if isinstance(chosen, bool) else None)


def write_settings(settings: Settings) -> None:
    """Keep the settings, if they can be kept."""
    try:
        path = settings_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(settings)) + "\n", encoding="utf-8")
    except OSError:
        return


def _terminal_is_dark() -> bool:
    last = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return not (last.isdecimal() and int(last) in _LIGHT_BACKGROUNDS)
