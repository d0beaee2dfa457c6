"""What a story begins with: the first values of its variables, and what coming to a place does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from wintering.ink import nodes
from wintering.ink.running.machine import Machine
from wintering.ink.values import InkList, Item

if TYPE_CHECKING:
    from wintering.ink.running.link import Linked


class Arrival(NamedTuple):
    """What going to a place from outside its flow does."""

    entered: tuple[int, ...]  # the knot and stitch around it, by index of their counts
    knots: frozenset[int]  # those of them that are knots and no functions
    first: int  # its first step


def first_values(code: Linked) -> dict[str, Any]:
    """The first value of each LIST and each global variable, by name."""
    found: dict[str, Any] = {}
    for each in code.names.source.lists:
        items = [Item(each.name, item.name, item.value) for item in each.items if item.is_in]
        found[each.name] = InkList(items, (each.name,))
    later: list[str] = []
    for name, variable in code.names.variables.items():
        if isinstance(variable.value, nodes.Literal):
            found[name] = variable.value.value
        else:
            found[name] = 0
            later.append(name)
    if later:
        machine = Machine(code, len(code.names.counters), 0)
        machine.globals = found
        for name in later:
            found[name] = code.value_of(code.names.variables[name].value)(machine)
    return found
