"""`python -m curves [NAME …]`: draw the pictures of the laws, all or those whose names begin so."""

from __future__ import annotations

import argparse
import sys
import time
from importlib import import_module

from curves.drawing import PICTURES, write

# One a line, so that a law's pictures are a line of their own.
ROOMS = (
    "sky",
    "weather",
    "leaf",
    "body",
    "fire",
    "food",
    "going",
    "news",
    "bonds",
    "memory",
    "feeling",
    "watch",
    "people",
    "lives",
    "duty",
    "choosing",
    "messages",
)


def main() -> int:
    """Draw and write; say what was drawn and how long it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="how a picture's name begins")
    options = parser.parse_args()
    for room in ROOMS:
        import_module(f"curves.{room}")
    wanted = tuple(options.names)
    chosen = [one for one in PICTURES.values() if not wanted or one.name.startswith(wanted)]
    if not chosen:
        print(f"no picture's name begins so; there are: {', '.join(PICTURES)}", file=sys.stderr)
        return 2
    for one in chosen:
        begun = time.monotonic()
        path = write(one)
        print(f"{path.name}: {one.says} ({time.monotonic() - begun:.1f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
