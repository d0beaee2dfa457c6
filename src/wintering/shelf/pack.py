"""Snapshots and pages as the bytes that are kept: canonical JSON, compressed."""

from __future__ import annotations

import json
import marshal
import zlib
from typing import Any

# Level 6 takes a third of the time of 9 and leaves two per cent more on snapshots of a life.
_LEVEL = 6


def packed(value: Any) -> bytes:
    """The bytes of what JSON can hold. Errors: TypeError, ValueError when it cannot."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def unpacked(kept: bytes) -> Any:
    """What `packed` was given. Errors: ValueError or zlib.error when the bytes are damaged."""
    return json.loads(zlib.decompress(kept).decode("utf-8", "surrogatepass"))


def own_copy(value: Any) -> Any:
    """A copy of what JSON can hold that nobody else writes in; ten times as fast as JSON."""
    return marshal.loads(marshal.dumps(value))
