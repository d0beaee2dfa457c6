"""The words of `wintering ink`: what its five commands take."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from wintering.players.cli.codes import BAD_NUMBER, NOT_ASKED, Refused

if TYPE_CHECKING:
    from wintering.players.cli.arguments import Parser

    Commands = argparse._SubParsersAction[Parser]

MOST_PLAYS = 100_000_000
MOST_TURNS = 1_000_000
MOST_JOBS = 256
PLAYS, TURNS = 1000, 1000  # what `test` does when it is not told
FAIL_ON = ("never-reached", "dead-end", "error", "warning", "any")
CHOICES_ARE = "they are the numbers typed, from 1, with commas between them."
POLICIES = ("curious", "random")


def add_ink(commands: Commands, parser: type[Parser]) -> None:
    """Add `ink` and its commands to the command line."""
    says = "play, check or test any Ink file; no world is needed"
    ink = commands.add_parser("ink", help=says, description=says, allow_abbrev=False)
    ink.set_defaults(help_of_ink=ink.print_help)
    inner = ink.add_subparsers(dest="ink_command", metavar="COMMAND", parser_class=parser)
    _play(_add(inner, "play", "play a story: text, then numbered choices"))
    _compile(_add(inner, "compile", "write a story as a program that opens at once"))
    _check(_add(inner, "check", "find every problem of a story"))
    _test(_add(inner, "test", "play a story thousands of times and say what was never reached"))
    _stats(_add(inner, "stats", "count words, knots and choices; reckon the reading time"))


def _add(inner: Commands, name: str, says: str) -> Parser:
    made = inner.add_parser(name, help=says, description=says, allow_abbrev=False)
    made.add_argument("file", metavar="FILE", help="an .ink file, or a compiled program")
    return made


def _play(play: Parser) -> None:
    play.add_argument("--seed", metavar="N", default="0", help="of the story's chance (0)")
    play.add_argument(
        "--choices", metavar="1,2,…", type=choices, default=(), help="take these choices first"
    )


def _compile(made: Parser) -> None:
    made.add_argument("-o", "--output", metavar="OUT", required=True, help="the file to write")


def _check(check: Parser) -> None:
    check.add_argument("--format", choices=("terminal", "json"), default="terminal")
    check.add_argument("--strict", action="store_true", help="warnings count as errors")


def _test(test: Parser) -> None:
    test.add_argument(
        "--plays", metavar="N", type=whole("plays", 1, MOST_PLAYS), default=PLAYS,
        help=f"how often to play it ({PLAYS})",
    )  # fmt: skip
    test.add_argument("--seed", metavar="N", default="0", help="of the whole test (0)")
    test.add_argument(
        "--policy", choices=POLICIES, default=POLICIES[0], help="how choices are made (curious)"
    )
    test.add_argument(
        "--jobs", metavar="N", type=whole("jobs", 1, MOST_JOBS, 2), help="processes (one a core)"
    )
    test.add_argument(
        "--max-turns", metavar="N", type=whole("max-turns", 1, MOST_TURNS), default=TURNS,
        help=f"a play is left after so many choices ({TURNS})",
    )  # fmt: skip
    test.add_argument(
        "--counts", action="store_true", help="print the source too, with each line's count"
    )
    test.add_argument("--json", metavar="OUT", help="write the whole report as JSON; - prints it")
    test.add_argument("--lcov", metavar="OUT", help="write what was reached as an LCOV tracefile")
    test.add_argument(
        "--fail-on", metavar="WHAT", nargs="+", action="extend", choices=FAIL_ON, default=[],
        help=f"exit code 1 when it is found: {', '.join(FAIL_ON)}",
    )  # fmt: skip


def _stats(stats: Parser) -> None:
    stats.add_argument("--json", action="store_true", help="as one JSON object")
    stats.add_argument("--seed", metavar="N", default="0", help="of the plays it reckons by (0)")


def whole(what: str, least: int, most: int, such: int = 1000) -> Callable[[str], int]:
    """A reader of whole numbers in a range, such as one. Errors: Refused from what it gives."""

    def read(written: str) -> int:
        digits = written.strip()
        # Longer than the largest, and so out of range before it is even made a number.
        is_whole = digits.isascii() and digits.isdecimal() and len(digits) <= len(str(most))
        number = int(digits) if is_whole else -1
        if not least <= number <= most:
            raise Refused(
                BAD_NUMBER,
                f"--{what} cannot be '{written[:40]}'",
                f"it is a whole number from {least} to {most}.",
                f"For instance: --{what} {max(least, min(most, such))}",
            )
        return number

    return read


def choices(written: str) -> tuple[int, ...]:
    """The choices of a play as they were written, from 1. Errors: Refused."""
    parts = [each.strip() for each in written.split(",")] if written.strip() else []
    if not all(each.isascii() and each.isdecimal() and len(each) < 7 for each in parts):
        raise Refused(
            NOT_ASKED,
            "these choices cannot be read",
            f"'{written[:40]}' was given; {CHOICES_ARE}",
            "For instance: --choices 1,2,1",
        )
    return tuple(int(each) for each in parts)
