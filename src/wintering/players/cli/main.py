"""The door: reads what was asked, does it, and lets no traceback out."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

# Exit codes: 2 for what was asked or written wrongly, 70 (EX_SOFTWARE of sysexits.h) for our
# own faults, 130 for an interruption by the keyboard, as shells do.
DONE, REFUSED, OUR_FAULT, INTERRUPTED = 0, 2, 70, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was asked and give the exit code."""
    _speak_unicode()
    try:
        code = _guarded(sys.argv[1:] if argv is None else list(argv))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read us has gone; nothing is lost, since every turn shown was kept.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    return code


def _guarded(argv: list[str]) -> int:
    from wintering.players.cli.faults import told

    try:
        return _asked(argv)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as fault:
        words, code = told(fault, argv)
        sys.stdout.flush()
        print(words, file=sys.stderr)
        return code


def _asked(argv: list[str]) -> int:
    from wintering.players.cli.arguments import parser

    top = parser()
    options = top.parse_args(argv)
    if options.version:
        from wintering import __version__

        print(f"wintering {__version__}")
        return DONE
    if options.command is None:
        top.print_help()
        return DONE
    return _command(options)


def _command(options: argparse.Namespace) -> int:
    # Each command is imported when it is asked for, so that the first page comes at once.
    match options.command:
        case "play":
            from wintering.players.cli.play import play

            return play(options)
        case "read":
            from wintering.players.cli.read import read

            return read(options)
        case "rehearse":
            from wintering.players.cli.rehearse import rehearse

            return rehearse(options)
        case "check":
            from wintering.players.cli.check import check

            return check(options)
        case "prelude":
            from wintering.players.cli.check import print_prelude

            return print_prelude(options)
        case "lives":
            from wintering.players.cli.lives import lives

            return lives(options)
        case "new":
            from wintering.players.cli.new import new

            return new(options)
        case "lsp":
            from wintering.players.cli.lsp import lsp

            return lsp(options)
        case "ink":
            from wintering.players.cli.ink import ink

            return ink(options)
        case _:
            from wintering.players.cli.why import why

            return why(options)


def _speak_unicode() -> None:
    """Text in and out is UTF-8 where nothing else was asked, and never stops on a letter."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = (getattr(stream, "encoding", "") or "").lower()
            plain = encoding in {"ascii", "us-ascii", "ansi_x3.4-1968", "646"}
            reconfigure(encoding="utf-8" if plain else None, errors="replace")


if __name__ == "__main__":
    sys.exit(main())
