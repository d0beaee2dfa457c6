"""Finding where a flow runs out with nothing said of where it goes on."""

from __future__ import annotations

from wintering.diagnostics import Span
from wintering.ink import nodes
from wintering.ink.names import everything


class _End:
    """An end of the flow: the weave point that it belongs to, and whether it goes somewhere."""

    __slots__ = ("depth", "goes_on", "is_gather", "span")

    def __init__(self, span: Span, is_gather: bool, depth: int) -> None:
        self.span, self.is_gather, self.depth = span, is_gather, depth
        self.goes_on = False


def loose_ends(flow: nodes.Flow) -> list[Span]:
    """The last places of a flow from which nothing leads on.

    A divert anywhere in what follows a choice counts as leading on: a condition around it
    may be one that always holds in the end.
    """
    ends = _ends(flow.body, _End(flow.span, True, 0))
    return [end.span for end in ends if not end.goes_on]


def nested_loose_ends(block: list[nodes.Content]) -> list[Span]:
    """The choices in a block in braces after which nothing leads on."""
    opening = _End(Span.of_file(""), True, 0)
    return [end.span for end in _ends(block, opening) if end is not opening and not end.goes_on]


def _ends(items: list[nodes.Content], opening: _End) -> list[_End]:
    open_ends = [opening]
    last = opening
    for each in items:
        if isinstance(each, nodes.Gather):
            last = _End(each.span, True, each.depth)
            open_ends = [last]
        elif isinstance(each, nodes.Choice):
            if last.is_gather and last in open_ends:
                open_ends.remove(last)
            last = _End(each.span, False, each.depth)
            last.goes_on = _leads_on(each.rest)
            open_ends.append(last)
        elif isinstance(each, nodes.Weave):
            if last in open_ends:
                open_ends.remove(last)
            open_ends.extend(_inner(each))
        else:
            if not isinstance(each, nodes.Text) or each.text != "\n":
                last.span = each.span
            if _leads_on([each]):
                last.goes_on = True
    return open_ends


def _inner(weave: nodes.Weave) -> list[_End]:
    first = _End(weave.span, True, 0)
    found = _ends(weave.items, first)
    return [end for end in found if end is not first]


def _leads_on(content: list[nodes.Content]) -> bool:
    for each in everything(content):
        if isinstance(each, nodes.TunnelReturn):
            return True
        if isinstance(each, nodes.Divert) and each.kind == "divert":
            return True
    return False
