"""Conditionals whose branches are compared with one subject: the way is found in a table.

That is one look where there are many branches, and the same as asking them in turn: where the
subject is of the kind that they all are, equal is what Python says is equal.
"""

from __future__ import annotations

from typing import NamedTuple

from wintering.ink import nodes
from wintering.ink.running.joining import JoiningWriter
from wintering.ink.running.operations import Worth
from wintering.ink.running.tree import Statements, Tree
from wintering.ink.values import InkList, Item

_FEWEST = 4  # branches; fewer are asked in turn as quickly
_Key = int | str | frozenset[Item]


class Chosen(NamedTuple):
    """The number of the branch that is taken; one past the last comparing one for any other."""

    before: Statements  # what has to be worked out first
    number: Tree


class SwitchWriter(JoiningWriter):
    """Writes how the branch of a conditional is found."""

    def compared(self, each: nodes.Conditional) -> tuple[Statements, str]:
        """Work out once what branches are compared with, and its name, if they are."""
        if each.subject is None or not any(branch.matches_subject for branch in each.branches):
            return [], ""
        name = self.fresh()
        return [self.let(name, self.value(each.subject).tree)], name

    def test(self, each: nodes.Conditional, branch: nodes.Branch, subject: str) -> Tree | None:
        """Whether a branch is taken; None when it always is."""
        if branch.is_subject and each.subject is not None:
            return self.name(subject) if subject else self.condition(each.subject)
        if branch.test is None:
            return None
        if branch.matches_subject:
            worth = self.value(branch.test)
            return self.equality("==", Worth(self.name(subject)), worth)
        return self.condition(branch.test)

    def tests(self, each: nodes.Conditional) -> tuple[Statements, list[Tree | None]]:
        """What asks for each branch in turn, None where it always holds; and what comes first."""
        chosen = self.looked_up(each)
        if chosen is None:
            before, subject = self.compared(each)
            return before, [self.test(each, branch, subject) for branch in each.branches]
        name = self.fresh()
        tests: list[Tree | None] = [
            None
            if branch.test is None
            else self.compare(self.name(name), self.equal(), self.constant(index))
            for index, branch in enumerate(each.branches)
        ]
        return [*chosen.before, self.let(name, chosen.number)], tests

    def looked_up(self, each: nodes.Conditional) -> Chosen | None:
        """The branch by one look at a table, where all are of one kind and always the same."""
        comparing = [branch.test for branch in each.branches if branch.test is not None]
        is_one = all(branch.matches_subject or branch.test is None for branch in each.branches)
        if each.subject is None or not is_one or len(comparing) < _FEWEST:
            return None
        if any(branch.is_subject or branch.test is None for branch in each.branches[:-1]):
            return None
        values = [self._fixed_value(test) for test in comparing]
        kinds = {type(value) for value in values}
        if len(kinds) > 1 or not kinds <= {int, str, InkList}:
            return None
        table: dict[_Key, int] = {}
        for index, value in enumerate(values):
            if isinstance(value, InkList):
                table.setdefault(value.items, index)
            elif value is not None:
                table.setdefault(value, index)
        name = self.fresh()
        before, subject = [self.let(name, self.value(each.subject).tree)], self.name(name)
        is_list = kinds == {InkList}
        key = self.attribute(subject, "items") if is_list else subject
        get = self.attribute(self.name(self.space.hold(table)), "get")
        found = self.call(get, key, self.constant(len(values)))
        all_values = self.name(self.space.hold(tuple(values)))
        asked = self.call("first_equal", self.name("lists"), subject, all_values)
        kind = kinds.pop().__name__
        return Chosen(before, self.either(self.is_type(subject, kind), found, asked))

    def _fixed_value(self, test: nodes.Expr) -> int | str | InkList | None:
        """The one value of an expression that is always the same; None for any other."""
        if isinstance(test, nodes.Literal):
            return test.value if type(test.value) is int else None
        if isinstance(test, nodes.StringText):
            texts = [each.text for each in test.content if isinstance(each, nodes.Text)]
            return "".join(texts) if len(texts) == len(test.content) else None
        if not isinstance(test, nodes.Name):
            return None
        name, names = test.path[0], self.names
        if len(test.path) == 1 and (self.scope is None or name not in self.scope.temporaries):
            if name in names.constants:
                return self._fixed_value(names.constants[name].value)
            if name in names.variables or name in names.lists:
                return None
        elif len(test.path) == 1:
            return None
        item = names.item(test.path)
        return None if item is None else InkList([Item(*item)])
