"""The checker: everything wrong in a story that can be seen without playing it."""

from __future__ import annotations

from wintering.diagnostics import Span
from wintering.ink import codes, nodes
from wintering.ink.checking.loose_ends import loose_ends, nested_loose_ends
from wintering.ink.checking.names import DeclarationChecker
from wintering.ink.names import Scope
from wintering.ink.running.runs import only_prints


class Checker(DeclarationChecker):
    """Walks all flows of a story."""

    def story(self) -> None:
        """Check the whole story. Changes: the diagnostics."""
        self.declarations()
        for scope in self.names.scopes:
            self.scope = scope
            self.content(scope.flow.body)
            if scope.path and not scope.is_function:
                self._loose(scope)
        self.scope = None

    def _loose(self, scope: Scope) -> None:
        flow = scope.flow
        if not flow.body and flow.stitches and not flow.stitches[0].parameters:
            return
        for span in loose_ends(flow):
            self.add(
                codes.LOOSE_END,
                span,
                "nothing says where the story goes from here",
                "the flow runs out at this place.",
                "write '-> DONE', '-> END', a divert, or a gather further down.",
            )

    # ---------------------------------------------------------------- content

    def content(self, content: list[nodes.Content]) -> None:
        """Check a run of content and all in it."""
        for each in content:
            self._one(each)

    def _one(self, each: nodes.Content) -> None:
        if isinstance(each, nodes.Print):
            self.printed(each.value)
        elif isinstance(each, nodes.Tag):
            self.plain_content(each.content, "a tag", each.span)
        elif isinstance(each, nodes.Weave):
            self.content(each.items)
        elif isinstance(each, nodes.Conditional):
            if each.subject is not None:
                self.expression(each.subject)
            for branch in each.branches:
                if branch.test is not None:
                    self.expression(branch.test)
                self._block(branch.content)
        elif isinstance(each, nodes.Sequence):
            for element in each.elements:
                self._block(element)
        elif isinstance(each, nodes.Divert | nodes.TunnelReturn):
            self._move(each)
        elif isinstance(each, nodes.Choice):
            self._choice(each)
        else:
            self._logic(each)

    def _block(self, content: list[nodes.Content]) -> None:
        self.content(content)
        for span in nested_loose_ends(content):
            self.add(
                codes.NESTED_CHOICE,
                span,
                "nothing says where the story goes after this choice",
                "a choice in braces cannot run on into what stands below them.",
                "end it with a divert; a choice with a condition is written '* {condition} text'.",
            )

    def _logic(self, each: nodes.Content) -> None:
        if isinstance(each, nodes.Assign):
            self.expression(each.value)
            if not each.is_new:
                self.assigned(each.name, each.span)
        elif isinstance(each, nodes.Run):
            if isinstance(each.value, nodes.Increment):
                self.assigned(each.value.name, each.value.span)
            else:
                self.expression(each.value)
        elif isinstance(each, nodes.Return):
            if each.value is not None:
                self.expression(each.value)
            if self.scope is not None and not self.scope.is_function:
                self.add(
                    codes.RETURN_OUTSIDE,
                    each.span,
                    "'return' stands outside a function",
                    "only a function gives something back.",
                    "write '=== function name ===' above, or '->->' to leave a tunnel.",
                )

    def _move(self, each: nodes.Divert | nodes.TunnelReturn) -> None:
        self._no_flow(each.span, "a divert")
        if isinstance(each, nodes.Divert):
            self.divert(each)
        elif each.onward is not None:
            self.divert(each.onward)

    def _no_flow(self, span: Span, thing: str) -> None:
        if self.scope is not None and self.scope.is_function:
            self.add(
                codes.FUNCTION_FLOW,
                span,
                f"a function may not hold {thing}",
                "a function is called in the middle of a line and must come back to it.",
                "return a value, and move the story where the function is called.",
            )

    def _choice(self, choice: nodes.Choice) -> None:
        self._no_flow(choice.span, "a choice")
        for condition in choice.conditions:
            self.expression(condition)
        self.plain_content(choice.start, "the text of a choice", choice.span)
        self.plain_content(choice.only, "the text of a choice", choice.span)
        self.content(choice.rest)

    def plain_content(self, content: list[nodes.Content], where: str, span: Span) -> None:
        """Check content that may only print: it is worked out apart from the flow."""
        if not only_prints(content):
            self.add(
                codes.FUNCTION_FLOW,
                span,
                f"{where} may not move the story or change it",
                "it is worked out apart from the flow, to be shown or compared.",
                "put the logic on a line of its own.",
            )
        self.content(content)
