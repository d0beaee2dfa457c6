"""What goes wrong while a story plays: always the author's, always with a place."""

from __future__ import annotations

from wintering.diagnostics import Code, Diagnostic, Span
from wintering.ink import codes


class StoryFault(Exception):
    """A playing story did something that cannot be done."""

    def __init__(self, code: Code, span: Span, what: str, why: str, mend: str) -> None:
        super().__init__(f"{span}: {what}")
        self.code, self.span, self.what, self.why, self.mend = code, span, what, why, mend

    @property
    def diagnostic(self) -> Diagnostic:
        """The same as a diagnostic in the house's form."""
        return Diagnostic(self.code, self.span, self.what, self.why, self.mend)


class LostPlace(Exception):
    """A saved story stood at a place that an edit has taken out."""

    def __init__(self, path: str, span: Span) -> None:
        super().__init__(f"the saved place '{path}' is no longer in the story")
        self.path = path
        self.diagnostic = Diagnostic(
            codes.LOST_PLACE,
            span,
            f"the saved place '{path}' is no longer in the story",
            "the story was edited after it was saved, and what was being told is gone.",
            "take it up with its variables and counts only, and go to a knot that exists.",
        )


class WrongKinds(Exception):
    """Something on values that they do not suit; given a place by whoever knows it."""

    def __init__(
        self, what: str, why: str, mend: str = "", *, code: Code = codes.VALUE_KIND
    ) -> None:
        super().__init__(what)
        self.what, self.why, self.code = what, why, code
        self.mend = mend or "check what the variables hold here; '{x}' prints a value."

    def at(self, span: Span) -> StoryFault:
        """The same with its place."""
        return StoryFault(self.code, span, self.what, self.why, self.mend)
