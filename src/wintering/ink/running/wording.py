"""A function of Ink that only says words, made into one of Python that gives them.

Where such a function is called to be printed, its words are put into the text around it, and
the output has no beginning and end of a function to keep. That is the same where each way
through the function prints nothing, or one text whose last piece is not blank: then the end of
the function takes nothing away but newlines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wintering.ink import nodes
from wintering.ink.names import Place, Scope
from wintering.ink.running.expressions import NotPlain
from wintering.ink.running.functions import FunctionWriter
from wintering.ink.running.runs import BLANK, in_lines
from wintering.ink.running.space import Wording
from wintering.ink.running.tree import Statements, Tree

if TYPE_CHECKING:
    from wintering.ink.running.space import Space


class WordingWriter(FunctionWriter):
    """Writes a function that gives its words; NotPlain where it does anything else with them."""

    def __init__(self, space: Space, scope: Scope, place: Place, body: list[nodes.Content]) -> None:
        super().__init__(space, scope, place, body)
        if self.is_silent or any(each.is_reference for each in place.parameters):
            raise NotPlain
        self.is_silent = True  # nothing is printed here
        self.is_firm = True  # whether every way says something

    def _end(self) -> Statements:
        return []  # every way through the content has given its words

    def _content(self, content: list[nodes.Content]) -> Statements:
        """What works out the words of content, and gives them."""
        found: Statements = []
        parts = [each for each in in_lines(content) if not _is_end(each)]
        for index, each in enumerate(parts):
            self.at = self.space.mark(each[0].span if isinstance(each, list) else each.span)
            if isinstance(each, nodes.Assign | nodes.Run) and self._asks(each.value):
                found.extend(self._statement(each))
            elif index < len(parts) - 1:  # more may be said after it
                raise NotPlain
            else:
                return [*found, *self._spoken(each if isinstance(each, list) else [each])]
        return [*found, *self._nothing()]

    def _spoken(self, run: list[nodes.Content]) -> Statements:
        words = run[:-1] if _is_end(run[-1:]) else run
        joined = self.join(words, dividing=False)
        if joined is not None and joined.is_firm:
            return self._give(self.joined(joined.values))
        only = words[0]
        if len(words) == 1 and isinstance(only, nodes.Conditional):
            if not all(map(self._asks, _asked(only))):
                raise NotPlain
            chosen = self._fixed(only)
            if chosen is not None:
                return chosen
            is_sure = only.branches[-1].test is None and not only.branches[-1].is_subject
            return [*self.conditional(only, self._content), *([] if is_sure else self._nothing())]
        if len(words) == 1 and isinstance(only, nodes.Sequence):
            is_sure = "once" not in only.kinds
            return [*self.sequence(only, self._content), *([] if is_sure else self._nothing())]
        raise NotPlain

    def _fixed(self, each: nodes.Conditional) -> Statements | None:
        """Words that are always the same, by one look at what the subject is; None for others."""
        texts = [_only_words(branch.content) for branch in each.branches]
        if None in texts:
            return None
        chosen = self.looked_up(each)
        if chosen is None:
            return None
        if each.branches[-1].test is not None:
            texts.append("")
        self.is_firm = self.is_firm and all(texts)
        row = self.row([self.constant(text) for text in texts])
        return [*chosen.before, *self._give(self.item(row, chosen.number))]

    def _asks(self, expression: nodes.Expr) -> bool:
        """Whether working an expression out prints nothing, and is hardly ever a fault."""
        return self.is_quiet(expression, dividing=False)

    def _give(self, words: Tree) -> Statements:
        if self.is_leaf:
            return [self.give(words)]
        name = self.fresh()
        return [self.let(name, words), *self._leave(), self.give(self.name(name))]

    def _nothing(self) -> Statements:
        """A way on which nothing is said."""
        self.is_firm = False
        return self._give(self.constant(""))


def wording_of(
    space: Space, scope: Scope, place: Place, body: list[nodes.Content]
) -> Wording | None:
    """What gives the words of a function, made; None where saying them is not all it does.

    Changes: the space.
    """
    name = f"w{place.index}_"
    try:
        writer = WordingWriter(space, scope, place, body)
        space.globals[name] = space.make([writer.whole(name)])[0]
    except (NotPlain, RecursionError):
        return None
    return Wording(name, writer.is_firm)


def _is_end(part: nodes.Content | list[nodes.Content]) -> bool:
    """Whether a run is no more than the ends of lines."""
    return isinstance(part, list) and all(
        isinstance(each, nodes.Text) and each.text == "\n" for each in part
    )


def _asked(each: nodes.Conditional) -> list[nodes.Expr]:
    """What a conditional works out to find its branch."""
    subject = [] if each.subject is None else [each.subject]
    return [*subject, *[branch.test for branch in each.branches if branch.test is not None]]


def _only_words(content: list[nodes.Content]) -> str | None:
    """The words of content that only says the same ones, "" for none; None for any other."""
    texts = [each.text for each in content if isinstance(each, nodes.Text)]
    words = [text for text in texts if text != "\n"]
    if len(texts) < len(content) or len(words) > 1 or not all(text.strip(BLANK) for text in words):
        return None
    return "".join(words)
