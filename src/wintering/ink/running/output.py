"""What has been printed and not yet shown: glue, newlines and spaces are settled here.

The rules are Ink's. A newline is never the first thing, never doubled; glue takes away
newlines on both sides; a function's output loses the blanks it begins and ends with. A
newline is only sure to end a line once words or a tag have come after it.
"""

from __future__ import annotations

from typing import NamedTuple

from wintering.ink import codes
from wintering.ink.faults import WrongKinds
from wintering.ink.running.operators import bounded

_BLANK = " \t"
MOST_TOLD = 16_000_000  # characters between two choices; thirty novels


class TagItem(NamedTuple):
    """A tag among the printed pieces."""

    text: str


Piece = str | TagItem
Told = tuple[str, tuple[str, ...], bool]  # a line, its tags, whether a newline ended it


class Output:
    """A stream of printed pieces; a newline is always a piece of its own."""

    __slots__ = ("glued", "newline_at", "pieces", "sure", "told_length", "trims", "unsure_length")

    def __init__(self) -> None:
        self.sure: list[Told] = []  # lines that nothing to come can change
        self.pieces: list[Piece] = []  # what came after them
        self.glued = False  # glue was printed and no words since
        self.newline_at = -1  # where the first newline of the pieces stands
        self.told_length = 0  # characters of the lines made sure in this run
        self.trims: list[int] = []  # where each running function began; -1 once it printed words
        self.unsure_length = 0  # characters printed since the last line was made sure

    def line(self, text: str) -> None:
        """Print words without a newline in them, and then one. Only outside functions.

        Changes: this output.
        """
        if self.newline_at >= 0:
            self._settle()
        self.glued = False
        pieces = self.pieces
        pieces.append(text)
        self.newline_at = len(pieces)
        pieces.append("\n")

    def told(self, text: str) -> None:
        """Print words that may have newlines in them, and then one. Only outside functions.

        Changes: this output.
        """
        if "\n" in text:
            self._many(text)
            self.newline()
        else:
            self.line(text)

    def text(self, text: str) -> None:
        """Print text, which may hold newlines. Changes: this output."""
        if "\n" in text:
            self._many(text)
        else:  # even an empty text counts: a line that prints nothing is an empty line
            self.words(text)

    def _many(self, text: str) -> None:
        for index, part in enumerate(text.split("\n")):
            if index:
                self.newline()
            if part:
                self.words(part)

    def words(self, text: str) -> None:
        """Print text without a newline in it. Changes: this output."""
        self.unsure_length += len(text)
        if self.unsure_length > MOST_TOLD:
            raise _too_much_told()
        if not text.strip(_BLANK):
            self.pieces.append(text)
            return
        self.glued = False
        trims = self.trims
        if trims and trims[-1] >= 0:
            for index in range(len(trims)):
                trims[index] = -1
        if self.newline_at >= 0:
            self._settle()
        self.pieces.append(text)

    def _settle(self) -> None:
        """Words or a tag come after a newline: what it ended is sure."""
        self.unsure_length = 0
        while self.newline_at >= 0:
            end, pieces = self.newline_at, self.pieces
            line = plain(pieces[:end])
            self.told_length += len(line[0])
            if self.told_length > MOST_TOLD:
                raise _too_much_told()
            self.sure.append((*line, True))
            rest = self.pieces = pieces[end + 1 :]
            self.newline_at = rest.index("\n") if "\n" in rest else -1
            trims = self.trims
            for index, begin in enumerate(trims):
                if begin > 0:
                    trims[index] = max(begin - end - 1, 0)

    def newline(self) -> None:
        """Print a newline, where one is wanted. Changes: this output."""
        pieces = self.pieces
        if not pieces or pieces[-1] == "\n" or self.glued:
            return
        if self.trims and self.trims[-1] >= 0:
            return
        pieces.append("\n")  # blanks after a newline are a line of their own, if that one stays
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
        if self.newline_at >= 0:
            self._settle()
        self.pieces.append(TagItem(text))

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

    def take_line(self) -> Told:
        """The first line, its tags, and whether a newline ended it. Changes: this output."""
        if self.sure:
            return self.sure.pop(0)
        self.unsure_length = 0
        end = self.newline_at
        if end < 0:
            taken, self.pieces = self.pieces, []
        else:
            taken = self.pieces[:end]
            rest = self.pieces = self.pieces[end + 1 :]
            self.newline_at = rest.index("\n") if "\n" in rest else -1
        if not self.pieces:
            self.glued = False
        return (*plain(taken), end >= 0)

    @property
    def is_blank(self) -> bool:
        """Whether nothing of what is left would show."""
        return not self.sure and not any(
            isinstance(each, TagItem) or each.strip(_BLANK + "\n") for each in self.pieces
        )

    def joined(self) -> str:
        """All the text printed and not made into lines, spaces as they are.

        Errors: WrongKinds when it is longer than a text may be.
        """
        return bounded("".join([piece for piece in self.pieces if isinstance(piece, str)]))

    def tags(self) -> tuple[str, ...]:
        """All the tags printed and not made into lines."""
        return tuple([piece.text for piece in self.pieces if isinstance(piece, TagItem)])


class Aside(Output):
    """What is printed apart from the story's lines, all of it to be joined."""

    __slots__ = ()

    def _settle(self) -> None:
        """Nothing becomes a line here."""
        self.newline_at = -1


def _too_much_told() -> WrongKinds:
    return WrongKinds(
        "the story tells too much here without stopping for a choice",
        f"more than {MOST_TOLD} characters were told since the last choice.",
        "put a choice into the loop, or a way out of it.",
        code=codes.ENDLESS,
    )


def plain(pieces: list[Piece]) -> tuple[str, tuple[str, ...]]:
    """The text of pieces with runs of spaces made one and none at the ends, and their tags."""
    if not pieces:
        return "", ()
    if len(pieces) == 1:
        only = pieces[0]
        return ("", (only.text,)) if isinstance(only, TagItem) else (tidy(only), ())
    text = "".join([piece for piece in pieces if isinstance(piece, str)])
    tags = tuple([piece.text for piece in pieces if isinstance(piece, TagItem)])
    return tidy(text), tags


def tidy(text: str) -> str:
    """A line with runs of spaces and tabs made one space, and none at its ends."""
    if "  " in text or "\t" in text or text[:1] == " " or text[-1:] == " ":
        return " ".join(clean(text))
    return text


def clean(text: str) -> list[str]:
    """The words of a line: what stands between spaces and tabs (and nothing else)."""
    return [word for word in text.replace("\t", " ").split(" ") if word]
