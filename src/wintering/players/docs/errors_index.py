"""The index of every error that a person can be told, written from the rooms' codes."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

import wintering
from wintering.diagnostics import Code

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = """# Errors

Written from the declarations by `make docs`. Each has a page with an example that fails and
the same one mended; both are run as tests.

| code | what it says |
|---|---|
"""

# What a code's letters stand for.
_ROOMS = {"INK": "Ink", "WLD": "world.toml", "STY": "scenes", "CLI": "the command line",
          "SHE": "the shelf", "REH": "rehearsal"}  # fmt: skip


def every_code() -> tuple[Code, ...]:
    """Every code that any room declares in a module called `codes`, by number."""
    found: dict[str, Code] = {}
    for module in _code_modules():
        for each in vars(importlib.import_module(module)).values():
            if isinstance(each, Code):
                found[each.number] = each
    return tuple(found[number] for number in sorted(found))


def _code_modules() -> Iterator[str]:
    for each in pkgutil.walk_packages(wintering.__path__, "wintering."):
        if each.name.rsplit(".", 1)[-1] == "codes":
            yield each.name


def errors_index(codes: tuple[Code, ...]) -> str:
    """The page, in Markdown."""
    rows = [f"| [{each.number}]({each.number}.md) | {_title(each)} |" for each in codes]
    return HEAD + "\n".join(rows) + "\n"


def _title(code: Code) -> str:
    says = f"{_ROOMS.get(code.number[:3], '')}: {code.title}"
    return f"{says} (a warning)" if code.severity == "warning" else says
