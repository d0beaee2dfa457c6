"""`wintering lsp`: the language server, for editors."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def lsp(_options: argparse.Namespace) -> int:
    """Serve one editor until it leaves; exit code 1 when it left without saying so."""
    from wintering.players.lsp.server import serve

    if sys.stdin.isatty():
        print(
            "wintering lsp speaks with an editor, not with a person: see docs/lsp.md for how to"
            " set one up. Ctrl-C leaves.",
            file=sys.stderr,
        )
    return serve()
