"""A checked story as bytes, and back: `wintering ink compile` writes it, `play` reads it.

The bytes begin with a line that names the form and its number, then a line with the SHA-256
of all that follows. Then come the length of a table of contents, that table (JSON), and the
content of each flow (JSON), which is read when the flow is first entered. Nothing in it is
code: every piece is checked against the declared types of the tree before it is used.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from wintering.diagnostics import Diagnostic, Span
from wintering.ink import codes, nodes
from wintering.ink.form.coding import (
    CONTENT,
    Bad,
    Files,
    items,
    node_from,
    span_data,
    span_from,
    table,
    text,
    truth,
    whole,
    written,
)
from wintering.ink.names import Names, Place
from wintering.ink.program import Program

FORM = 1  # raised whenever older bytes could be misread
MOST_BYTES = 256 * 1024 * 1024  # a story of 100,000 lines takes a tenth of it
_HEAD = b"wintering ink program "
_DIGEST = 64  # characters of a SHA-256 in hexadecimal
_PLACES = frozenset({"knot", "stitch", "label"})
_WRONG = (Bad, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)


class BrokenProgram(Exception):
    """Bytes that are no program, or one of another version."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(f"{file}: {why}")
        self.diagnostic = Diagnostic(
            codes.NOT_A_PROGRAM,
            Span.of_file(file),
            "this is not a compiled story that can be played",
            why,
            "compile the story again with 'wintering ink compile STORY.ink -o OUT'.",
        )


# --------------------------------------------------------------------- writing


def write_program(program: Program) -> bytes:
    """A checked program as bytes. Equal programs give equal bytes."""
    names, files = program.names, Files((), 0)
    flows = {
        scope.path: _json([written(each, files) for each in program.body_of(scope.path)])
        for scope in names.scopes
    }
    places = [
        [
            place.path,
            place.kind,
            span_data(place.span, files),
            place.index,
            place.is_function,
            place.knot,
            place.stitch,
        ]
        for place in names.places.values()
    ]
    temporaries = {
        scope.path: {name: span_data(span, files) for name, span in scope.temporaries.items()}
        for scope in names.scopes
    }
    content = {
        "source": written(_bare(names.source), files),
        "counters": names.counters,
        "places": places,
        "temporaries": temporaries,
        "calls": {flow: sorted(called) for flow, called in sorted(names.calls.items())},
        "sources": dict(program.sources),
        "flows": {path: len(body) for path, body in flows.items()},
        "files": files.names,
    }
    head = _json(content)
    body = b"".join((b"%d\n" % len(head), head, *flows.values()))
    digest = hashlib.sha256(body).hexdigest().encode()
    return b"".join((_HEAD, b"%d\n" % FORM, digest, b"\n", body))


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")).encode()


def _bare(source: nodes.Source) -> nodes.Source:
    """The same with the content of every flow left out."""

    def without(flow: nodes.Flow) -> nodes.Flow:
        return replace(flow, body=[], stitches=[without(each) for each in flow.stitches])

    return replace(
        source, opening=without(source.opening), knots=[without(each) for each in source.knots]
    )


# --------------------------------------------------------------------- reading


def read_program(data: bytes, file: str = "program") -> Program:
    """The program that some bytes hold; `file` is named in what is wrong with them.

    Errors: BrokenProgram for anything that `write_program` of this version did not make.
    """
    if len(data) > MOST_BYTES:
        raise BrokenProgram(file, "it is larger than any story can be.")
    if not data.startswith(_HEAD):
        raise BrokenProgram(file, "it does not begin as one.")
    end = data.find(b"\n", 0, len(_HEAD) + 12)
    if end < 0 or data[len(_HEAD) : end] != b"%d" % FORM:
        raise BrokenProgram(file, "it was compiled by another version of Wintering.")
    begin = end + 1 + _DIGEST + 1
    if data[end + 1 : begin] != hashlib.sha256(data[begin:]).hexdigest().encode() + b"\n":
        raise BrokenProgram(file, "it is damaged: its digest does not match what it holds.")
    try:
        return _read(data, begin, file)
    except _WRONG as wrong:
        raise BrokenProgram(file, f"it is damaged: {wrong}.") from None


def _read(data: bytes, begin: int, file: str) -> Program:
    end = data.index(b"\n", begin, begin + 12)
    size = whole(int(data[begin:end]), 0)
    at = end + 1 + size
    content = table(json.loads(data[end + 1 : at]))
    counters = [text(each) for each in items(content["counters"])]
    if len(counters) != len(set(counters)):
        raise Bad("two of its counters have one name")
    files = Files([text(each) for each in items(content["files"])], len(counters))
    source = node_from(content["source"], frozenset({nodes.Source}), files)
    places = [_place(each, files) for each in items(content["places"])]
    temporaries = {
        flow: {name: span_from(span, files) for name, span in table(found).items()}
        for flow, found in table(content["temporaries"]).items()
    }
    calls = {
        flow: frozenset(text(each) for each in items(called))
        for flow, called in table(content["calls"]).items()
    }
    sources = {name: text(each) for name, each in table(content["sources"]).items()}
    names = Names.restored(source, places, counters, temporaries, calls)
    known = {scope.path for scope in names.scopes}
    if any((place.stitch or place.knot) not in known for place in places):
        raise Bad("a place stands in no knot that is there")
    packed: dict[str, bytes] = {}
    for path, length in table(content["flows"]).items():
        packed[path] = data[at : at + whole(length, 0)]
        at += length
    if at != len(data) or packed.keys() != known:
        raise Bad("its flows are not where its table says")
    program = Program(names, sources)
    program.unpack_later(
        packed,
        _unpacker(files, file),
        lambda wrong: BrokenProgram(file, f"it is damaged: {wrong}."),
    )
    return program


def _place(data: Any, files: Files) -> Place:
    path, kind, span, index, is_function, knot, stitch = items(data)
    if kind not in _PLACES:
        raise Bad("a place of no known kind")
    return Place(
        text(path),
        kind,
        span_from(span, files),
        whole(index, 0, files.counters - 1),
        is_function=truth(is_function),
        knot=text(knot),
        stitch=text(stitch),
    )


def _unpacker(files: Files, file: str) -> Callable[[bytes], list[nodes.Content]]:
    def unpack(body: bytes) -> list[nodes.Content]:
        try:
            return [node_from(each, CONTENT, files) for each in items(json.loads(body))]
        except _WRONG as wrong:
            raise BrokenProgram(file, f"it is damaged: {wrong}.") from None

    return unpack
