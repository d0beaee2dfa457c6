"""What changed between two snapshots, as data, and putting it back, to the last bit.

A snapshot is what JSON can hold: dicts with string keys, lists, strings, numbers, booleans,
None. A difference is one of

    ["=", value]                         take this instead
    ["{", {key: difference}, [gone]]     a dict: what changed or came, what went;
                                         a fourth entry is the order of its keys, if new
    ["[", kept, [[at, difference], …], [added, …]]   a list: its first `kept`, changed; then more
    ["<", dropped, difference]           a list that lost its first `dropped`, then changed
"""

from __future__ import annotations

import marshal
from typing import Any

Difference = list[Any]

# How far ahead the first entry of a list that lost its beginning is looked for.
_FARTHEST_DROP = 64


def difference(old: Any, new: Any) -> Difference | None:
    """What must be done to `old` so that it is `new`; None when they are the same bits.

    One is not 1.0 nor True here, and -0.0 is not 0.0: a life is kept to the last bit.
    """
    if type(old) is not type(new):
        return ["=", new]
    if isinstance(new, dict):
        return _of_dicts(old, new)
    if isinstance(new, list):
        dropped = _dropped(old, new)
        if dropped:
            rest = _of_lists(old[dropped:], new)
            return ["<", dropped, rest] if rest else ["<", dropped]
        return _of_lists(old, new)
    return None if _bytes(old) == _bytes(new) else ["=", new]


def _bytes(value: Any) -> bytes:
    """Bytes that are the same only for the same bits; equal values may differ in them.

    Version 2 of marshal knows no references, so that it speaks of the value alone.
    """
    return marshal.dumps(value, 2)


def _of_dicts(old: dict[str, Any], new: dict[str, Any]) -> Difference | None:
    changed: dict[str, Any] = {}
    for key, value in new.items():
        if key not in old:
            changed[key] = ["=", value]
        elif _bytes(old[key]) != _bytes(value):
            found = difference(old[key], value)
            if found is not None:
                changed[key] = found
    gone = [key for key in old if key not in new]
    order = [key for key in old if key in new] + [key for key in new if key not in old]
    if order != list(new):
        return ["{", changed, gone, list(new)]
    return ["{", changed, gone] if changed or gone else None


def _of_lists(old: list[Any], new: list[Any]) -> Difference | None:
    kept = min(len(old), len(new))
    changed: list[Any] = []
    for at in range(kept):
        before, after = old[at], new[at]
        # The same object needs no look inside; nor do equal numbers of one type, but for zero.
        if before is after:
            continue
        kind = type(before)
        if kind is type(after) and (kind is int or (kind is float and after != 0.0)):
            if before != after:
                changed.append([at, ["=", after]])
            continue
        if _bytes(before) == _bytes(after):
            continue
        found = difference(before, after)
        if found is not None:
            changed.append([at, found])
    added = new[kept:]
    if not changed and not added and len(old) == len(new):
        return None
    if kept and len(changed) == kept:
        return ["=", new]
    return ["[", kept, changed, added]


def _dropped(old: list[Any], new: list[Any]) -> int:
    """How many entries a bounded list of records lost at its beginning; 0 when none."""
    if not old or not new or not isinstance(new[0], (list, dict, str)) or old[0] == new[0]:
        return 0
    for at in range(1, min(len(old), _FARTHEST_DROP)):
        if old[at] == new[0]:
            return at
    return 0


def applied(old: Any, change: Difference | None) -> Any:
    """The value that `change` makes of `old`, which is left as it was."""
    if change is None:
        return old
    kind = change[0]
    if kind == "=":
        return change[1]
    if kind == "{":
        gone = set(change[2])
        made = {key: value for key, value in old.items() if key not in gone}
        for key, inner in change[1].items():
            made[key] = applied(made.get(key), inner)
        return made if len(change) < 4 else {key: made[key] for key in change[3]}
    if kind == "<":
        rest = old[change[1] :]
        return applied(rest, change[2]) if len(change) > 2 else rest
    entries = list(old[: change[1]])
    for at, inner in change[2]:
        entries[at] = applied(entries[at], inner)
    return entries + change[3]
