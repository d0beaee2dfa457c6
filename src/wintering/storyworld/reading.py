"""Reading a world.toml from disk: its text, its values, and where each of them stands."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path as FilePath
from typing import Any

from wintering.diagnostics import Code, Diagnostics, Span
from wintering.storyworld import codes
from wintering.storyworld.positions import Positions

FILE = "world.toml"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_WHERE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def read_text(folder: FilePath, problems: Diagnostics) -> str | None:
    """The text of a folder's world.toml (or of the file itself), or None with what is wrong.

    Changes: problems. Errors: none are raised.
    """
    path = folder if folder.suffix == ".toml" else folder / FILE
    whole = Span.of_file(FILE)
    try:
        raw = path.read_bytes()
    except OSError as fault:
        problems.add(
            codes.NOT_FOUND,
            whole,
            f"'{path}' cannot be opened",
            f"a world is a folder with a world.toml in it ({fault.strerror or 'it is not there'}).",
            "name a folder that holds a world.toml, or begin one with 'wintering new NAME'.",
        )
        return None
    return decoded(raw, FILE, problems)


def decoded(
    raw: bytes, file: str, problems: Diagnostics, code: Code = codes.NOT_TEXT
) -> str | None:
    """The text that bytes are in UTF-8, or None with what is wrong. Changes: problems."""
    if raw.startswith(BYTE_ORDER_MARK):
        problems.add(
            code,
            Span.of_file(file),
            "the file begins with a byte-order mark",
            "TOML is UTF-8 without that invisible first character.",
            "save it as 'UTF-8' (not 'UTF-8 with BOM').",
        )
        raw = raw[len(BYTE_ORDER_MARK) :]
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        before = raw[: fault.start].decode("utf-8", "replace").replace("\r\n", "\n")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        problems.add(
            code,
            Span.at(file, line, column),
            f"the byte 0x{raw[fault.start]:02x} is not UTF-8",
            "TOML is text in UTF-8; this character is written in some other way.",
            "save the file as UTF-8 and write the character again.",
        )
        return None


def parse_toml(
    text: str, problems: Diagnostics, file: str = FILE, code: Code = codes.NOT_TOML
) -> tuple[dict[str, Any], Positions] | None:
    """The values of a document and their places, or None with what is wrong.

    Changes: problems. Errors: none are raised.
    """
    why = "TOML cannot be read from here on."
    mend = "see the TOML page (toml.io): a key, '=', a value; text in quotes; tables in [ ]."
    try:
        return tomllib.loads(text), Positions(text, file)
    except RecursionError:
        span, what = Span.of_file(file), "lists or tables stand too deep inside each other"
        why, mend = "nothing here needs such depth.", "take out the brackets that are too many."
    except ValueError as fault:  # TOMLDecodeError, or a number of thousands of digits
        span, what, end = _place_of(str(fault), text, file)
        if end:
            why = "the file ends before this is complete."
            mend = "close the quote, bracket or brace that is open, or finish the last line."
    problems.add(code, span, what, why, mend)
    return None


def _place_of(message: str, text: str, file: str) -> tuple[Span, str, bool]:
    found = _WHERE.search(message)
    what = _WHERE.sub("", message)
    what = what[:1].lower() + what[1:]
    if found is None:
        return Span.of_file(file), what, False
    if found.group(1) is not None:
        return Span.at(file, int(found.group(1)), int(found.group(2))), what, False
    lines = text.split("\n")
    while len(lines) > 1 and not lines[-1].strip():
        lines.pop()
    return Span.at(file, len(lines), max(len(lines[-1]), 1)), what, True
