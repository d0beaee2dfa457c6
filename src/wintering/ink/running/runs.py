"""Content in runs that only print, each to the end of its line."""

from __future__ import annotations

from collections.abc import Iterator

from wintering.ink import nodes

_FLOWING = (
    nodes.Divert,
    nodes.TunnelReturn,
    nodes.Assign,
    nodes.Run,
    nodes.Return,
    nodes.Choice,
    nodes.Gather,
    nodes.Weave,
)
BLANK = " \t"


def only_prints(content: list[nodes.Content]) -> bool:
    """Whether content does nothing but print: no diverts, choices or logic lines."""
    for each in content:
        if isinstance(each, nodes.Text):
            continue
        if isinstance(each, _FLOWING):
            return False
        if isinstance(each, nodes.Conditional):
            if not all(only_prints(branch.content) for branch in each.branches):
                return False
        elif isinstance(each, nodes.Sequence):
            if not all(only_prints(element) for element in each.elements):
                return False
        elif isinstance(each, nodes.Tag) and not only_prints(each.content):
            return False
    return True


def in_lines(content: list[nodes.Content]) -> Iterator[nodes.Content | list[nodes.Content]]:
    """Content with each run that only prints gathered up, to the end of its line."""
    run: list[nodes.Content] = []
    for each in content:
        if only_prints([each]):
            run.append(each)
            if isinstance(each, nodes.Text) and each.text == "\n":
                yield run
                run = []
            continue
        if run:
            yield run
            run = []
        yield each
    if run:
        yield run


def shows(run: list[nodes.Content]) -> bool:
    """Whether a run may show anything at all (and is not just blanks and ends of lines)."""
    return any(not isinstance(each, nodes.Text) or each.text.strip(BLANK + "\n") for each in run)
