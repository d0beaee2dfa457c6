"""Which knots and stitches the story can come to, and what is declared and never used."""

from __future__ import annotations

import re

from wintering.ink import codes, nodes, uses
from wintering.ink.checking.whole import GOING, Whole, flow_of

# A tag such as '# offer: …' under a knot's name: whoever plays the story enters by it.
_ENTERED = re.compile(r"\s*\w+\s*:")


def reach(whole: Whole) -> None:
    """Report what nothing leads to. Changes: the diagnostics, `whole.unreached`."""
    names = whole.names
    leads = _leads(whole)
    if not any(True for _ in names.source.opening.body) and not names.source.opening.stitches:
        _unused(whole)
        return  # a file of knots alone: they are entered from somewhere else
    reached = _reached(whole, leads)
    flows = [each for each in names.places.values() if each.kind != "label"]
    whole.unreached = frozenset(each.path for each in flows if each.path not in reached)
    for each in flows:
        if each.path in reached or each.is_function:
            continue
        if each.kind == "stitch" and each.knot in whole.unreached and each.knot:
            continue  # the knot is reported, and everything in it with it
        named = any(each.path in into for into in leads.values())
        why = "no divert, tunnel or thread that the story can come to leads there."
        if named:
            why = "only places that cannot be reached themselves lead there."
        whole.add(
            codes.UNREACHABLE,
            each.span,
            f"the story never comes to the {each.kind} '{each.path}'",
            why,
            f"write '-> {each.path}' where it belongs, or take it out.",
        )
    _unused(whole)


def _leads(whole: Whole) -> dict[str, set[str]]:
    """For each flow, the flows that it leads to or calls."""
    leads: dict[str, set[str]] = {}
    for scope, found in whole.uses:
        into = leads.setdefault(scope.path if scope is not None else "", set())
        for use in found:
            if use.how in GOING or use.how == uses.CALL:
                place = whole.place_of(use, scope)
                if place is not None:
                    into.add(flow_of(place))
    for knot in [whole.names.source.opening, *whole.names.source.knots]:
        if not knot.body and knot.stitches:  # a knot of stitches alone begins with its first
            first = knot.stitches[0].name
            leads.setdefault(knot.name, set()).add(f"{knot.name}.{first}" if knot.name else first)
    return leads


def _reached(whole: Whole, leads: dict[str, set[str]]) -> set[str]:
    waiting = ["", *whole.names.externals, *_entered(whole.names.source.knots)]
    reached: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        waiting.extend(leads.get(path, ()))
        knot, dot, _ = path.partition(".")
        if dot:  # a stitch can only be come to where its knot is
            reached.add(knot)
    return reached


def _entered(knots: list[nodes.Flow]) -> list[str]:
    """The knots and stitches that are entered from outside, by what stands under their names."""
    found: list[str] = []
    for knot in knots:
        for flow, path in (
            (knot, knot.name),
            *((s, f"{knot.name}.{s.name}") for s in knot.stitches),
        ):
            texts = [each.content[0] for each in flow.header if each.content]
            if any(isinstance(text, nodes.Text) and _ENTERED.match(text.text) for text in texts):
                found.append(path)
    return found


def _unused(whole: Whole) -> None:
    """Tell of functions never called and labels never named."""
    names = whole.names
    used: set[str] = set(names.externals)
    for scope, found in whole.uses:
        for use in found:
            place = whole.place_of(use, scope)
            if place is not None and not (scope is not None and scope.path == place.path):
                used.add(place.path)
    for place in names.places.values():
        if place.path in used or not (place.is_function or place.kind == "label"):
            continue
        thing = "function" if place.is_function else "label"
        whole.add(
            codes.UNUSED,
            place.span,
            f"the {thing} '{place.path}' is never used",
            "nothing in the story calls it." if place.is_function else "nothing names it.",
            "it does no harm; take it out if it is not meant for later.",
        )
