"""The prelude: legal Ink that tells any tool for Ink what a world's scenes may name and call.

LISTs of everything declared, EXTERNALs of every scene function, and for each of them a
fallback function, so that the scenes open and run where this engine is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from wintering.story.functions.declare import SceneFunction

FILE = "prelude.ink"

_OPENING = """\
// Made by `wintering prelude` from world.toml and the functions of the engine.
// Make it again when world.toml changes; what is written here by hand is lost.
"""

_FALLBACKS = {"number": "0", "bool": "false", "string": '""', "any": "0", "knot": "0"}

# What an Ink LIST holds when a world declares none of a kind: Ink knows no empty LIST.
_EMPTY_ITEM = "no_{}"


def prelude(lists: Mapping[str, Sequence[str]], functions: Iterable[SceneFunction]) -> str:
    """The text of the prelude for a world's lists and the functions its scenes may call."""
    taken = {item for items in lists.values() for item in items} | set(lists)
    ordered = sorted(functions, key=lambda one: (one.subject, one.name))
    parts = [_OPENING]
    for name, items in lists.items():
        parts.append(f"LIST {name} = {', '.join(list_items(name, items))}")
    subject = ""
    for each in ordered:
        if each.subject != subject:
            subject = each.subject
            parts.append(f"\n// Functions of {subject}: with * they change something.")
        words = each.documentation.split("\n", 1)[0]
        parts.append(f"// {'* ' if each.changes else ''}{words}")
        parts.append(f"EXTERNAL {each.name}{_arguments(each, taken)}")
    parts.append("\n// What they answer where the engine is not there.")
    parts.extend(_fallback(each, taken) for each in ordered)
    return "\n".join(parts) + "\n"


def list_items(name: str, items: Sequence[str]) -> tuple[str, ...]:
    """The items that the prelude's LIST of a kind holds, in order."""
    return tuple(items) or (_EMPTY_ITEM.format(name),)


def _arguments(function: SceneFunction, taken: set[str]) -> str:
    # An Ink parameter may share its name with nothing else in the story.
    names = [f"{name}_given" if name in taken else name for name, _ in function.parameters]
    return f"({', '.join(names)})"


def _fallback(function: SceneFunction, taken: set[str]) -> str:
    if function.returns.startswith("list:"):
        answer = "~ return ()"
    elif function.returns == "none":
        answer = "~ return"
    else:
        answer = f"~ return {_FALLBACKS[function.returns]}"
    return f"=== function {function.name}{_arguments(function, taken)}\n{answer}"
