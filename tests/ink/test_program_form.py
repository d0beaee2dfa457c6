"""A story as bytes: the same story again, and nothing else is taken for one."""

import hashlib
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ink.playing import lines, offered, program
from wintering.ink import BrokenProgram, Program, Story, read_program, write_program

STORY = """
VAR n = 1
CONST half = 0.5
LIST seen = (a), b = 4, c
EXTERNAL light(x)
-> hub(3)
=== hub(times)
# offer: Go
{&First|Second} {n > 0: {seen ? a:yes|no}} {"quoted {n}"} {times * half}
+ (go) [Go] # tag
    ~ n = n + light(-> hub)
    -> walk -> hub(n)
* {not go} Rest
    -> DONE
=== walk
= first
{ n:
- 1: One.
- else: More.
}
->->
=== function light(-> x)
~ return READ_COUNT(x)
"""
PACKED = write_program(program(STORY))


def sealed(content: dict[str, object], rest: bytes = b"") -> bytes:
    """Bytes with a right digest, whatever they hold."""
    head = json.dumps(content).encode()
    body = b"%d\n" % len(head) + head + rest
    digest = hashlib.sha256(body).hexdigest().encode()
    return b"wintering ink program 1\n" + digest + b"\n" + body


def parts(packed: bytes) -> tuple[dict[str, object], bytes]:
    """The table of contents of some bytes, and what follows it."""
    body = packed.split(b"\n", 2)[2]
    size, _, rest = body.partition(b"\n")
    return json.loads(rest[: int(size)]), rest[int(size) :]


def test_a_story_read_back_is_written_as_the_same_bytes() -> None:
    assert PACKED == write_program(read_program(PACKED))


def test_a_story_read_back_is_known_and_played_as_before() -> None:
    before, after = program(STORY), read_program(PACKED)
    assert before.knots == after.knots
    assert (before.lists, before.externals) == (after.lists, after.externals)
    assert before.sources == after.sources
    one, two = Story(before), Story(after)
    for choice in (0, 0, 0):
        assert lines(one) == lines(two)
        assert offered(one) == offered(two)
        one.choose(choice)
        two.choose(choice)
    assert one.save() == two.save()


def test_a_program_can_be_pickled() -> None:
    again: Program = pickle.loads(pickle.dumps(program(STORY)))
    assert lines(Story(program(STORY))) == lines(Story(again))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "does not begin"),
        (b"=== knot ===\n", "does not begin"),
        (PACKED.replace(b"program 1", b"program 9", 1), "another version"),
        (PACKED[:-1], "digest"),
        (PACKED.replace(b"First", b"Worst", 1), "digest"),
        (sealed({}), "damaged"),
        (sealed(parts(PACKED)[0]), "damaged"),
        (sealed({**parts(PACKED)[0], "counters": [1]}, parts(PACKED)[1]), "text was wanted"),
        (sealed({**parts(PACKED)[0], "counters": []}, parts(PACKED)[1]), "out of bounds"),
        (sealed({**parts(PACKED)[0], "source": [[[]]]}, parts(PACKED)[1]), "no known kind"),
    ],
)
def test_anything_else_is_refused_with_its_reason(data: bytes, why: str) -> None:
    with pytest.raises(BrokenProgram) as broken:
        read_program(data, "out.bin")
    assert "INK070" == broken.value.diagnostic.code.number
    assert "out.bin" == broken.value.diagnostic.span.file
    assert why in broken.value.diagnostic.why


def test_a_flow_that_is_no_content_is_refused_when_it_is_entered() -> None:
    content, rest = parts(PACKED)
    broken = read_program(sealed(content, b"[[99" + rest[4:]))
    with pytest.raises(BrokenProgram):
        lines(Story(broken))


@given(st.binary(max_size=200), st.integers(0, len(PACKED) - 1))
def test_bytes_put_in_anywhere_are_refused_and_nothing_worse(junk: bytes, at: int) -> None:
    changed = PACKED[:at] + junk + PACKED[at + len(junk) :]
    if changed != PACKED:
        with pytest.raises(BrokenProgram):
            read_program(changed)
