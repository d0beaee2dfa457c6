"""The words of the command line: commands, their arguments, their help."""

from __future__ import annotations

import argparse
from pathlib import Path

from wintering.players.cli.codes import BAD_SEED, NOT_ASKED, Refused
from wintering.players.cli.ink_arguments import add_ink, choices
from wintering.players.cli.rehearse_arguments import add_rehearse

_SEED_LIMIT = 1 << 64
_SEED_SHOWN = 40  # letters of a wrong seed that a message repeats
POLICIES = ("random", "careful", "reckless")


class Parser(argparse.ArgumentParser):
    """argparse, with its complaints in the house's form."""

    def error(self, message: str) -> None:  # type: ignore[override]
        """What was asked cannot be read. Errors: Refused."""
        usage = self.format_usage().removeprefix("usage: ").strip()
        raise Refused(
            NOT_ASKED,
            "this cannot be asked",
            f"{message}.",
            f"It is asked so: {' '.join(usage.split())}",
        )


def seed(written: str) -> int:
    """A seed as it was written. Errors: Refused when it is no whole number of 64 bits."""
    digits = written.strip().removeprefix("-")
    is_whole = digits.isascii() and digits.isdecimal()
    try:
        number = int(written) if is_whole else -1
    except ValueError:  # thousands of digits
        number = -1
    if not 0 <= number < _SEED_LIMIT:
        shown = written if len(written) <= _SEED_SHOWN else f"{written[:_SEED_SHOWN]}…"
        raise Refused(
            BAD_SEED,
            f"the seed '{shown}' is {'out of range' if is_whole else 'not a whole number'}",
            f"a seed is a whole number from 0 to {_SEED_LIMIT - 1}.",
            "For instance: --seed 4711",
        )
    return number


def parser() -> Parser:
    """The whole command line."""
    top = Parser(
        prog="wintering",
        description="Live in a story world, or write one. 'wintering play' opens Eight Moons.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="store_true", help="say which Wintering this is")
    top.add_argument("--shelf", type=Path, metavar="PATH", help="the file that keeps your lives")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _play(commands)
    _read(commands)
    add_rehearse(commands, Parser)
    _check(commands)
    _prelude(commands)
    _lives(commands)
    _new(commands)
    _why(commands)
    add_ink(commands, Parser)
    _lsp(commands)
    return top


def _add(commands: argparse._SubParsersAction[Parser], name: str, says: str) -> Parser:
    made = commands.add_parser(name, help=says, description=says, allow_abbrev=False)
    # The same option after the command as before it; the later one stands.
    made.add_argument(
        "--shelf", type=Path, metavar="PATH", default=argparse.SUPPRESS,
        help="the file that keeps your lives",
    )  # fmt: skip
    return made


def _play(commands: argparse._SubParsersAction[Parser]) -> None:
    play = _add(commands, "play", "live a life; without more, the one you left last")
    play.add_argument("world", nargs="?", metavar="WORLD", help="a bundled world, or a folder")
    play.add_argument("--seed", metavar="N", help="begin a new life with this seed")
    play.add_argument("--life", metavar="NAME", help="the life of this name, new or kept")
    how = play.add_mutually_exclusive_group()
    how.add_argument("--plain", action="store_true", help="a page at a time, for screen readers")
    how.add_argument("--json", action="store_true", help="one JSON object a page, for programs")


def _read(commands: argparse._SubParsersAction[Parser]) -> None:
    read = _add(commands, "read", "live a whole life by a policy or its choices, and print it")
    read.add_argument("world", metavar="WORLD")
    read.add_argument("--seed", metavar="N", help="the seed of the life")
    read.add_argument("--policy", choices=POLICIES, help="who chooses")
    read.add_argument(
        "--choices", metavar="1,2,…", type=choices, help="take these choices, and no others"
    )
    read.add_argument("--run", type=Path, metavar="DIR", help="a folder of 'wintering rehearse'")
    read.add_argument("--life", metavar="N", help="the life of that number in it")
    what = read.add_mutually_exclusive_group()
    what.add_argument("--digest", action="store_true", help="print only the life's digest")
    what.add_argument(
        "--scenes-at", metavar="DAY[:HOUR]",
        help="print only which scenes could speak at that hour, and why each of the others not",
    )  # fmt: skip


def _check(commands: argparse._SubParsersAction[Parser]) -> None:
    check = _add(commands, "check", "find every problem of a world and its scenes")
    check.add_argument("world", metavar="WORLD")
    check.add_argument("--format", choices=("terminal", "json"), default="terminal")


def _prelude(commands: argparse._SubParsersAction[Parser]) -> None:
    prelude = _add(commands, "prelude", "print the Ink that declares a world to its scenes")
    prelude.add_argument("world", metavar="WORLD")
    prelude.add_argument("--write", action="store_true", help="write it to the world's prelude.ink")


def _lives(commands: argparse._SubParsersAction[Parser]) -> None:
    _add(commands, "lives", "list the lives kept: name, world, day, when last played")


def _new(commands: argparse._SubParsersAction[Parser]) -> None:
    new = _add(commands, "new", "make a small world that plays, to write on from")
    new.add_argument("name", metavar="NAME")


def _lsp(commands: argparse._SubParsersAction[Parser]) -> None:
    lsp = _add(commands, "lsp", "help an editor with .ink and world.toml, by the language server")
    lsp.add_argument("--stdio", action="store_true", help="over standard input, as it does anyway")
    # Editors built on VS Code's client say who they are; the protocol says it again.
    lsp.add_argument("--clientProcessId", help=argparse.SUPPRESS)


def _why(commands: argparse._SubParsersAction[Parser]) -> None:
    why = _add(commands, "why", "say what something in a life came of")
    why.add_argument("name", metavar="LIFE", help="a kept life; with --seed and --policy a world")
    why.add_argument(
        "what", metavar="WHAT", nargs="+",
        help="cold, hungry, core_c, trust lexa, a scene, a decision: whatever it is",
    )  # fmt: skip
    why.add_argument("--author", action="store_true", help="also what the reader cannot know")
    why.add_argument("--numbers", action="store_true", help="how much each cause did")
    why.add_argument("--patience", metavar="N", help="search N times as long as by itself")
    why.add_argument("--at", metavar="DAY[:HOUR]", help="as of then, and not of the newest page")
    why.add_argument("--json", action="store_true", help="the tree of causes as one JSON object")
    why.add_argument("--seed", metavar="N", help="of a life that nobody keeps: its seed")
    why.add_argument("--policy", metavar="POLICY", help="and the policy that lived it")
    why.add_argument(
        "--choices", metavar="1,2,…", type=choices, help="or the choices that were taken in it"
    )
    why.add_argument("--run", type=Path, metavar="DIR", help="of a life of 'wintering rehearse'")
    why.add_argument("--life", metavar="N", help="the life of that number in it")
