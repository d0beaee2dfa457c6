"""What is fuzzed: for each, what is done with some bytes, what it may answer, and its seeds.

Whatever else is raised is a finding. A target never looks at how a thing is written inside.
"""

from __future__ import annotations

import hashlib
import json
import random
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from fuzz.mutators import changed_json, changed_source
from wintering.diagnostics import render_json, render_terminal
from wintering.ink import (
    BrokenProgram,
    LostPlace,
    Program,
    Story,
    StoryFault,
    compile_story,
    read_program,
    write_program,
)

ROOT = Path(__file__).parents[1]
_CASES = ROOT / "tests" / "cases"
_OWN = Path(__file__).parent / "story.ink"
_TURNS = 8
_LINES_A_TURN = 300
_PIECE_LINES = 60  # so many lines of a long story make one seed


class Target(ABC):
    """One reader of bytes."""

    name: str
    longest = 4096

    @abstractmethod
    def once(self, data: bytes) -> None:
        """Give it some bytes. Raises what it should not."""

    @abstractmethod
    def seeds(self) -> Iterator[bytes]:
        """Bytes to begin with."""

    @abstractmethod
    def changed(self, data: bytes, chance: random.Random) -> bytes:
        """Bytes of the same shape, changed."""


def _stories() -> Iterator[str]:
    yield _OWN.read_text(encoding="utf-8")
    for file in sorted(_CASES.glob("ink/*/*.ink")):
        yield file.read_text(encoding="utf-8")


def _pieces() -> Iterator[str]:
    for file in sorted(_CASES.glob("stories/*.ink")):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        for at in range(0, len(lines), _PIECE_LINES):
            yield "".join(lines[at : at + _PIECE_LINES])


def _compiled(data: bytes) -> Program | None:
    """Compile bytes as files parted by zero bytes; every problem must be fit to be shown."""
    files = dict(zip(("main.ink", "b.ink", "c.ink"), data.split(b"\0"), strict=False))

    def read(path: str) -> str:
        if path not in files:
            raise FileNotFoundError(path)
        return files[path].decode("utf-8")

    program, problems = compile_story("main.ink", read)
    for each in problems:
        assert each.what, "a problem that says nothing"
        assert each.why, "a problem without a reason"
        assert each.mend, "a problem without a remedy"
        assert each.span.line >= 1, "a problem without a line"
        assert each.span.column >= 1, "a problem without a column"
    render_terminal(problems, program.sources)
    json.loads(render_json(problems))
    return None if problems.has_errors else program


def _played(story: Story, choices: bytes) -> None:
    """Play a few turns, each saved and taken up again; a fault leaves the last save playable."""
    program = story.program
    kept = story.save()
    for number in range(_TURNS):
        try:
            if number % 2:
                story.continue_to_choice()
            for _ in range(_LINES_A_TURN):
                if not story.can_continue:
                    break
                story.continue_line()
            else:
                return
        except (StoryFault, BrokenProgram):
            again = Story(program, state=kept)
            assert kept == again.save(), "a save that is not the same when taken up"
            return
        text = json.dumps(story.save())
        kept = json.loads(text)
        story = Story(program, state=kept)
        assert text == json.dumps(story.save()), "a save that is not the same when taken up"
        count = len(story.choices)
        if count == 0:
            return
        story.choose(choices[number % len(choices)] % count if choices else 0)


class Source(Target):
    """Ink source: any bytes to the reader and the checker."""

    name = "source"

    def once(self, data: bytes) -> None:
        program = _compiled(data)
        if program is not None:
            write_program(program)

    def seeds(self) -> Iterator[bytes]:
        for text in (*_stories(), *_pieces()):
            yield text.encode()

    def changed(self, data: bytes, chance: random.Random) -> bytes:
        return changed_source(data.decode("utf-8", "replace"), chance).encode()


class Playing(Source):
    """A source, and choices: what compiles is played, saved and taken up."""

    name = "playing"

    def once(self, data: bytes) -> None:
        source, choices = data[:-_TURNS], data[-_TURNS:]
        program = _compiled(source)
        if program is None:
            return
        story = Story(program, seed=len(source))
        with suppress(StoryFault):
            _played(story, choices)

    def seeds(self) -> Iterator[bytes]:
        for number, seed in enumerate(super().seeds()):
            yield seed + b"\n//" + bytes((number * each) % 251 for each in range(1, _TURNS + 1))


class Compiled(Target):
    """The program form: tables and flows of any shape, under a digest that fits."""

    name = "program"
    longest = 16384

    def once(self, data: bytes) -> None:
        try:
            program = read_program(_assembled(data), "any.inkp")
        except BrokenProgram:
            return
        try:
            story = Story(program)
        except (BrokenProgram, StoryFault):
            return
        # Where a counter has the name of another place, what is kept by names is not found again.
        with suppress(BrokenProgram, StoryFault, LostPlace):
            _played(story, b"\0\1\2")

    def seeds(self) -> Iterator[bytes]:
        for text in _stories():
            program = _compiled(text.encode())
            if program is not None:
                yield _taken_apart(write_program(program))
        yield b"not a program"

    def changed(self, data: bytes, chance: random.Random) -> bytes:
        try:
            return json.dumps(changed_json(json.loads(data), chance)).encode()
        except (ValueError, RecursionError):
            return data + b" "


def _taken_apart(program: bytes) -> bytes:
    """The first two lines of the form, then its parts, as one JSON value."""
    head, _, rest = program.partition(b"\n")
    _, _, rest = rest.partition(b"\n")
    size, _, rest = rest.partition(b"\n")
    table = json.loads(rest[: int(size)])
    at, flows = int(size), {}
    for path, length in table["flows"].items():
        flows[path] = json.loads(rest[at : at + length])
        at += length
    return json.dumps({"head": head.decode(), "table": table, "flows": flows}).encode()


def _assembled(data: bytes) -> bytes:
    """A program form of parts: with lengths and digest that fit, whatever else does not."""
    try:
        parts = json.loads(data)
        flows = [json.dumps(each).encode() for each in parts["flows"].values()]
        table = dict(parts["table"])
        if isinstance(table.get("flows"), dict):
            lengths = zip(parts["flows"], map(len, flows), strict=True)
            table["flows"] = {**table["flows"], **dict(lengths)}
        head = json.dumps(table).encode()
        body = b"".join((b"%d\n" % len(head), head, *flows))
        first = str(parts["head"]).encode()
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        first, body = b"wintering ink program 1", data
    return b"\n".join((first, hashlib.sha256(body).hexdigest().encode(), body))


class Saved(Target):
    """The save form: any JSON at all as the state of a story."""

    name = "save"
    longest = 8192

    def __init__(self) -> None:
        program = _compiled(_OWN.read_bytes())
        assert program is not None
        self._program = program

    def once(self, data: bytes) -> None:
        try:
            state = json.loads(data)
        except (ValueError, RecursionError):
            return
        try:
            story = Story(self._program, state=state)
        except (LostPlace, ValueError):
            return
        with suppress(StoryFault):
            _played(story, data[:3])

    def seeds(self) -> Iterator[bytes]:
        for seed in range(12):
            chance = random.Random(seed)
            story = Story(self._program, seed=seed)
            for _ in range(12):
                while story.can_continue:
                    story.continue_line()
                    yield json.dumps(story.save()).encode()
                if not story.choices:
                    break
                story.choose(chance.randrange(len(story.choices)))

    def changed(self, data: bytes, chance: random.Random) -> bytes:
        try:
            changed: Any = changed_json(json.loads(data), chance)
            return json.dumps(changed).encode()
        except (ValueError, RecursionError):
            return b"{}"


class World(Target):
    """world.toml: any text to the loader of declarations."""

    name = "world"
    longest = 65536

    def __init__(self) -> None:
        from wintering.story.vocabulary import vocabulary

        self._vocabulary = vocabulary()

    def once(self, data: bytes) -> None:
        from wintering.storyworld import loads

        text = data.decode("utf-8", "replace")
        declarations, problems = loads(text, self._vocabulary)
        assert (declarations is None) == problems.has_errors
        render_terminal(problems, {"world.toml": text})
        json.loads(render_json(problems))

    def seeds(self) -> Iterator[bytes]:
        for file in sorted(ROOT.glob("src/wintering/worlds/lighthouse/world.toml")):
            text = file.read_text(encoding="utf-8")
            yield text.encode()
            for block in text.split("\n\n"):
                yield block.encode()

    def changed(self, data: bytes, chance: random.Random) -> bytes:
        return changed_source(data.decode("utf-8", "replace"), chance, toml=True).encode()


TARGETS: dict[str, type[Target]] = {
    each.name: each for each in (Source, Compiled, Saved, Playing, World)
}
