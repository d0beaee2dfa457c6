"""Any bytes at all, as a file given to each command: an answer, an exit code, nothing else."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wintering.ink import compile_story, write_program
from wintering.players.cli.main import main

STORY = "VAR x = 1\n* [a{x}] b -> k\n+ c\n- {x > 1:d|{&e|f}}\n-> k\n=== k\n~ x++\nk {x}.\n-> END\n"
COMPILED = write_program(compile_story("main.ink", lambda path: STORY)[0])
FINE, WRONG = 0, 2  # exit codes

PIECES = st.sampled_from(
    [b"\xff", b"\0", b"\r\n", b"\xef\xbb\xbf", b"*", b"{", b"}", b"->", b"=== k\n", b"INCLUDE a\n"]
)
CUT = st.integers(0, len(COMPILED) - 1)
FILES = (
    st.binary(max_size=60)
    | st.lists(PIECES, max_size=12).map(b"".join)
    | st.builds(lambda at, more: STORY.encode()[:at] + more, CUT, st.binary(max_size=4))
    | st.builds(lambda at, more: COMPILED[:at] + more + COMPILED[at + 1 :], CUT, st.binary())
    | CUT.map(lambda at: COMPILED[:at])
)
COMMANDS = [
    ("play",),
    ("check",),
    ("check", "--format", "json"),
    ("compile", "-o", "out.inkp"),
    ("stats",),
    ("test", "--plays", "3", "--jobs", "1"),
]


@contextmanager
def alone(data: bytes) -> Iterator[tuple[Path, io.StringIO]]:
    """A folder with a file of these bytes, and what is said while it is there."""
    said, kept = io.StringIO(), sys.stdin
    sys.stdin = io.StringIO("1\n9\nword\n1\n")
    try:
        with (
            TemporaryDirectory() as folder,
            redirect_stdout(said),
            redirect_stderr(said),
            pytest.MonkeyPatch.context() as patch,
        ):
            patch.setenv("XDG_CACHE_HOME", folder)
            patch.chdir(folder)
            file = Path(folder) / "any.ink"
            file.write_bytes(data)
            yield file, said
    finally:
        sys.stdin = kept


@settings(max_examples=60, deadline=None)
@given(FILES, st.sampled_from(COMMANDS))
def test_any_bytes_are_answered(data: bytes, command: tuple[str, ...]) -> None:
    with alone(data) as (file, said):
        code = main(["ink", command[0], file.name, *command[1:]])
        assert code in (FINE, WRONG)
        assert "Traceback" not in said.getvalue()
        if code == WRONG:
            assert said.getvalue()


def test_the_story_itself_is_fine() -> None:
    with alone(COMPILED) as (file, said):
        assert FINE == main(["ink", "play", file.name])
        assert "k 2." in said.getvalue()
