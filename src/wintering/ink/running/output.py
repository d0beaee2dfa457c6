"""What has been printed and not yet shown: glue, newlines and spaces are settled here.

The rules are Ink's. A newline is never the first thing, never doubled; glue takes away
newlines on both sides; a function's output loses the blanks it begins and ends with. A
newline is only sure to end a line once words or a tag have come after it.
"""

from __future__ import annotations

from typing import NamedTuple

_BLANK = " \t"


class TagItem(NamedTuple):
    """A tag among the printed pieces."""

    text: str


Piece = str | TagItem


class Output:
    """A stream of printed pieces; a newline is always a piece of its own."""

    __slots__ = ("glued", "newline_at", "pieces", "ready", "trims")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.glued = False  # glue was printed and no words since
        self.newline_at = -1  # where the first newline stands
        self.ready = False  # words or a tag stand after that newline: a line is complete
        self.trims: list[int] = []  # where each running function began; -1 once it printed words

    def text(self, text: str) -> None:
        """Print text, which may hold newlines. Changes: this output."""
        if "\n" in text:
            self._many(text)
        else:  # even an empty text counts: a line that prints nothing is an empty line
            self._push(text)

    def _many(self, text: str) -> None:
        for index, part in enumerate(text.split("\n")):
            if index:
                self.newline()
            if part:
                self._push(part)

    def _push(self, text: str) -> None:
        if not text.strip(_BLANK):
            self.pieces.append(text)
            return
        self.glued = False
        trims = self.trims
        if trims and trims[-1] >= 0:
            for index in range(len(trims)):
                trims[index] = -1
        self.pieces.append(text)
        if self.newline_at >= 0:
            self.ready = True

    def newline(self) -> None:
        """Print a newline, where one is wanted. Changes: this output."""
        if self.glued or (self.trims and self.trims[-1] >= 0):
            return
        pieces = self.pieces
        for index in range(len(pieces) - 1, -1, -1):
            piece = pieces[index]
            if isinstance(piece, TagItem):
                break
            if piece == "\n":
                if index == len(pieces) - 1:
                    return
                break  # blanks after a newline are a line of their own, if that newline stays
            if piece.strip(_BLANK):
                break
        else:
            if not pieces:
                return
        pieces.append("\n")
        if self.newline_at < 0:
            self.newline_at = len(pieces) - 1

    def glue(self) -> None:
        """Take away the newline just printed and any to come. Changes: this output."""
        self.glued = True
        pieces = self.pieces
        cut = -1
        for index in range(len(pieces) - 1, -1, -1):
            piece = pieces[index]
            if isinstance(piece, TagItem) or (piece != "\n" and piece.strip(_BLANK)):
                break
            if piece == "\n":
                cut = index
        if cut >= 0:
            del pieces[cut:]
            if self.newline_at >= cut:
                self.newline_at = -1

    def tag(self, text: str) -> None:
        """Print a tag. Changes: this output."""
        self.pieces.append(TagItem(text))
        if self.newline_at >= 0:
            self.ready = True

    def begin_function(self) -> None:
        """A function begins to print. Changes: this output."""
        self.trims.append(len(self.pieces))

    def end_function(self) -> None:
        """A function is done: blanks at the end of what it printed go. Changes: this output."""
        start = max(self.trims.pop(), 0)
        pieces = self.pieces
        while len(pieces) > start:
            piece = pieces[-1]
            if isinstance(piece, TagItem) or (piece != "\n" and piece.strip(_BLANK)):
                break
            pieces.pop()
        if self.newline_at >= len(pieces):
            self.newline_at = -1

    def take_line(self) -> tuple[str, tuple[str, ...], bool]:
        """The first line, its tags, and whether a newline ended it. Changes: this output."""
        end = self.newline_at
        if end < 0:
            taken, self.pieces = self.pieces, []
        else:
            taken = self.pieces[:end]
            del self.pieces[: end + 1]
        self.ready = False
        self.newline_at = -1
        if end >= 0 and self.pieces:
            self._find_newline()
        if not self.pieces:
            self.glued = False
        return (*plain(taken), end >= 0)

    def _find_newline(self) -> None:
        for index, piece in enumerate(self.pieces):
            if isinstance(piece, TagItem):
                if self.newline_at >= 0:
                    self.ready = True
                    return
            elif piece == "\n":
                if self.newline_at < 0:
                    self.newline_at = index
            elif self.newline_at >= 0 and piece.strip(_BLANK):
                self.ready = True
                return

    @property
    def is_blank(self) -> bool:
        """Whether nothing of what is left would show."""
        return not any(
            isinstance(each, TagItem) or each.strip(_BLANK + "\n") for each in self.pieces
        )

    def joined(self) -> str:
        """All the text printed, spaces as they are."""
        return "".join(piece for piece in self.pieces if isinstance(piece, str))

    def tags(self) -> tuple[str, ...]:
        """All the tags printed."""
        return tuple(piece.text for piece in self.pieces if isinstance(piece, TagItem))


def plain(pieces: list[Piece]) -> tuple[str, tuple[str, ...]]:
    """The text of pieces with runs of spaces made one and none at the ends, and their tags."""
    if len(pieces) == 1 and isinstance(pieces[0], str):
        return " ".join(clean(pieces[0])), ()
    text = "".join(piece for piece in pieces if isinstance(piece, str))
    tags = tuple(piece.text for piece in pieces if isinstance(piece, TagItem))
    return " ".join(clean(text)), tags


def clean(text: str) -> list[str]:
    """The words of a line: what stands between spaces and tabs (and nothing else)."""
    return [word for word in text.replace("\t", " ").split(" ") if word]
