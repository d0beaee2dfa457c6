"""Content that cannot be come to, and choices that can never show."""

from __future__ import annotations

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.checking.folding import Folder
from wintering.ink.checking.whole import Whole
from wintering.ink.names import Scope


def dead(whole: Whole) -> None:
    """Report what follows a divert and what no condition lets through. Changes: diagnostics."""
    for scope in whole.names.scopes:
        if scope.path not in whole.unreached:
            _Dead(whole, scope).run(scope.flow.body)


class _Dead:
    """Walks the content of one flow."""

    def __init__(self, whole: Whole, scope: Scope) -> None:
        self._whole = whole
        self._scope = scope
        self._folder = Folder(whole, scope)

    def run(self, items: list[nodes.Content]) -> bool:
        """Look through a run of content. Gives whether the flow has surely left it."""
        gone: Span | None = None  # of the divert after which nothing is come to
        before: Span | None = None  # the same, as it was above the choices of this section
        told = has_choices = False
        for each in items:
            if isinstance(each, nodes.Gather):
                if gone is None or has_choices or each.label is not None:
                    gone, told = None, False
                has_choices = False
            elif isinstance(each, nodes.Choice):
                if not has_choices:
                    before, has_choices = gone, True
                if before is not None and each.label is None:
                    if not told:
                        self._after(each.span, before, "this choice is never shown")
                    gone, told = before, True
                else:
                    self._choice(each)
                    gone, told = each.span if self.run(each.rest) else None, False
            elif gone is not None and not (
                isinstance(each, nodes.Weave) and _has_entry(each.items)
            ):
                if not told and _shows(each):
                    self._after(each.span, gone, "nothing comes to this")
                    told = True
            elif isinstance(each, nodes.Weave):
                self.run(each.items)
                gone, told = None, False
            elif self._leaves(each):
                gone = each.span
        return gone is not None and not has_choices

    def _leaves(self, each: nodes.Content) -> bool:
        """Whether the flow surely leaves at this content."""
        if isinstance(each, nodes.Divert):
            return each.kind == "divert" and bool(each.path)
        if isinstance(each, nodes.TunnelReturn | nodes.Return):
            return True
        if isinstance(each, nodes.Conditional):
            return self._conditional(each)
        if isinstance(each, nodes.Sequence):
            left = [self.run(element) for element in each.elements]
            ends = "once" in each.kinds  # then there comes a time without an element
            return bool(left) and all(left) and not ends
        return False

    def _conditional(self, each: nodes.Conditional) -> bool:
        left = [self.run(branch.content) for branch in each.branches]
        has_else = any(b.test is None and not b.is_subject for b in each.branches)
        return has_else and all(left)

    def _choice(self, choice: nodes.Choice) -> None:
        own = self._own(choice)
        folder = Folder(self._whole, self._scope, own) if own else self._folder
        for condition in choice.conditions:
            if folder.truth(condition) is not False:
                continue
            why = "its condition is the same whatever is played, and does not hold."
            if own and self._folder.truth(condition) is not False:
                why = "it shows once, and asks to have been chosen before."
            self._whole.add(
                codes.NEVER_SHOWN,
                condition.span,
                "this choice is never shown",
                why,
                "look at what the condition asks, or take the choice out.",
            )

    def _own(self, choice: nodes.Choice) -> str:
        """The path of the label of a choice that shows once; "" when it has none."""
        if choice.label is None or choice.is_sticky:
            return ""
        return f"{self._scope.path}.{choice.label}" if self._scope.path else choice.label

    def _after(self, span: Span, gone: Span, what: str) -> None:
        self._whole.add(
            codes.AFTER_DIVERT,
            span,
            what,
            f"the flow always leaves before it, at line {gone.line}.",
            "move it above, or give it a label and go there.",
        )


def _is_entered(each: nodes.Content) -> bool:
    """Whether a place can be come to by its label."""
    return isinstance(each, nodes.Choice | nodes.Gather) and each.label is not None


def _has_entry(items: list[nodes.Content]) -> bool:
    """Whether anything in a weave can be come to by a label."""
    return any(
        _is_entered(each) or (isinstance(each, nodes.Weave) and _has_entry(each.items))
        for each in items
    )


def _shows(each: nodes.Content) -> bool:
    """Whether it would be missed: text that is not blank, or something done."""
    if isinstance(each, nodes.Text):
        return bool(each.text.strip())
    if isinstance(each, nodes.Divert) and each.path in (("DONE",), ("END",)):
        return False  # written to be on the safe side
    return not isinstance(each, nodes.Glue | nodes.Gather)
