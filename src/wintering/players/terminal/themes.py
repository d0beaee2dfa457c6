"""Two quiet themes: letters on dark, letters on light."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="wintering-dark",
    primary="#9db4c0",
    secondary="#7d8f99",
    foreground="#d8d4cb",
    background="#14171a",
    surface="#14171a",
    panel="#1d2226",
    accent="#c9a66b",
    dark=True,
    variables={"block-cursor-text-style": "none", "input-cursor-text-style": "none"},
)

LIGHT = Theme(
    name="wintering-light",
    primary="#2f4a58",
    secondary="#5b6a72",
    foreground="#22262a",
    background="#f6f3ec",
    surface="#f6f3ec",
    panel="#e9e4d8",
    accent="#7a5518",
    dark=False,
    variables={"block-cursor-text-style": "none", "input-cursor-text-style": "none"},
)
