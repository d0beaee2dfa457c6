"""Guessing which name was meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(written: str, known: Iterable[str]) -> str | None:
    """The known name closest to what was written, or None when none is close."""
    by_lower = {name.lower(): name for name in known}
    found = get_close_matches(written.lower(), list(by_lower), n=1, cutoff=0.6)
    return by_lower[found[0]] if found else None
