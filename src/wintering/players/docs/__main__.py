"""`python -m wintering.players.docs`: write the generated pages and the README's picture."""

from __future__ import annotations

import argparse
import sys

from wintering.players.docs.pages import stale_pages, write_pages


def main() -> int:
    """Write what is generated; with --check only say what would change."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if pages are stale")
    parser.add_argument("--no-picture", action="store_true", help="leave the picture as it is")
    options = parser.parse_args()
    if options.check:
        stale = stale_pages()
        for name in stale:
            print(f"{name} is not what its declarations say; run 'make docs'")
        return 1 if stale else 0
    for name in write_pages():
        print(f"written: {name}")
    if not options.no_picture:
        from wintering.players.docs.picture import write_picture

        print(f"drawn: {write_picture()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
