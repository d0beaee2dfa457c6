"""Reading conditionals: one line of them, or a block of branches."""

from __future__ import annotations

from wintering.ink import codes, nodes
from wintering.ink.reading.content import ContentReader


class ConditionalReader(ContentReader):
    """Adds the branches of conditionals to what a line may hold."""

    def conditional(self, subject: nodes.Expr | None, opened: int) -> nodes.Conditional:
        """The branches of a conditional, after its subject and colon (or the first newline)."""
        scan = self.scan
        if subject is not None and not scan.newline():
            return self._one_line(subject, opened)
        scan.blanks()
        branches: list[nodes.Branch] = []
        if subject is not None and not self._at_branch():
            at = scan.at
            content = self.block()
            branches.append(nodes.Branch(None, content, scan.span(at, at + 1), is_subject=True))
            if self._at_branch():
                branches.append(self._sole_else())
            self._no_more(branches)
            return nodes.Conditional(subject, branches, False, scan.span(opened))
        while self._at_branch():
            branches.append(self._branch())
        if not branches:
            raise scan.problem(
                codes.BRANCHES,
                "this block has no branches",
                f"each branch stands on a line that begins with '-', and I found {scan.here()}.",
                "write '- condition:' before each branch, or close the brace.",
            )
        if subject is None:
            self._check_plain(branches)
        else:
            branches = self._settle(branches)
        return nodes.Conditional(subject, branches, False, scan.span(opened))

    def _one_line(self, subject: nodes.Expr, opened: int) -> nodes.Conditional:
        scan = self.scan
        at = scan.at
        first = nodes.Branch(None, self.mixed(), scan.span(at), is_subject=True)
        if not first.content:
            self.complain(
                codes.ELSEWHERE,
                scan.span(opened, at),
                "nothing is told when this condition holds",
                "inkle's compiler wants something after the colon.",
                "take it out, or turn the condition round: '{not …: text}'.",
            )
        branches = [first]
        while scan.take("|"):
            at = scan.at
            branches.append(nodes.Branch(None, self.mixed(), scan.span(at)))
        if len(branches) > 2:
            self.complain(
                codes.BRANCHES,
                branches[2].span,
                "a condition has more than two alternatives",
                "'{condition: one|other}' chooses between two.",
                "take the condition out for a sequence, or write a block of '- condition:' lines.",
            )
        return nodes.Conditional(subject, branches[:2], True, scan.span(opened))

    def _at_branch(self) -> bool:
        scan = self.scan
        scan.blanks()
        return scan.peek("-") and not scan.peek("->")

    def _branch(self) -> nodes.Branch:
        scan = self.scan
        start = scan.at
        scan.take("-")
        scan.spaces()
        test: nodes.Expr | None = None
        at = scan.at
        is_else = False
        if scan.word("else"):
            scan.spaces()
            is_else = scan.take(":")
        if not is_else:
            scan.at = at
            test = self._test()
        span = scan.span(start)
        content = self.block()
        branch = nodes.Branch(test, content, span)
        if is_else:
            branch.matches_subject = True  # marks a written else until the branches are settled
        return branch

    def _test(self) -> nodes.Expr | None:
        """`expression:`; None, and nothing moved, when that is not what stands here."""
        scan = self.scan
        at = scan.at
        value = self._attempt()
        if value is not None:
            scan.spaces()
            if scan.take(":"):
                return value
        scan.at = at
        return None

    def _sole_else(self) -> nodes.Branch:
        branch = self._branch()
        if branch.test is not None or not branch.matches_subject:
            self.complain(
                codes.BRANCHES,
                branch.span,
                "only '- else:' can follow here",
                "the first part has no dash, so it is what happens when the condition holds.",
                "write '- else:', or put '- ' and a condition before each branch.",
            )
        return nodes.Branch(None, branch.content, branch.span)

    def _no_more(self, branches: list[nodes.Branch]) -> None:
        while self._at_branch():
            extra = self._branch()
            self.complain(
                codes.BRANCHES,
                extra.span,
                "nothing can follow the else",
                "a condition has one part for when it holds and one for when it does not.",
                "put '- ' and a condition before each branch.",
            )

    def _check_plain(self, branches: list[nodes.Branch]) -> None:
        for index, branch in enumerate(branches):
            is_last = index == len(branches) - 1
            if branch.test is None and not is_last:
                is_else = branch.matches_subject
                self.complain(
                    codes.BRANCHES,
                    branch.span,
                    "'else' comes before the last branch"
                    if is_else
                    else "this branch has no condition",
                    "branches are tried in order, and one without a condition is always taken.",
                    "move it to the end." if is_else else "write '- condition:'.",
                )
            elif branch.test is None and len(branches) == 1 and not branch.matches_subject:
                self.complain(
                    codes.BRANCHES,
                    branch.span,
                    "this block has no condition",
                    "a block of branches chooses by conditions, and there is none.",
                    "write '- condition:', or '{stopping:' on the first line for a sequence.",
                )
            branch.matches_subject = False

    def _settle(self, branches: list[nodes.Branch]) -> list[nodes.Branch]:
        """With a subject: decide which branches compare with it and which are true and else."""
        if len(branches) == 1 and branches[0].test is None and branches[0].matches_subject:
            nothing = nodes.Branch(None, [], branches[0].span, is_subject=True)
            branches = [nothing, branches[0]]
        compared = False
        for index, branch in enumerate(branches):
            is_last = index == len(branches) - 1
            if branch.test is not None:
                branch.matches_subject = True
                compared = True
                continue
            branch.matches_subject = False
            if compared and is_last:
                continue
            if not is_last and len(branches) > 2:
                self.complain(
                    codes.BRANCHES,
                    branch.span,
                    "only the last branch can be without a value to compare",
                    "this block compares its subject with the value of each branch.",
                    "did you miss a ':' after the value?",
                )
            elif index == 0:
                branch.is_subject = True
        return branches
