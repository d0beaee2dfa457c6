"""A story's state as data: by stable paths, small, the same for equal states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from wintering.diagnostics import Span
from wintering.ink.faults import LostPlace
from wintering.ink.running.link import Linked
from wintering.ink.running.machine import BASE, ENDED, Frame, Machine, Offered, Pointer
from wintering.ink.running.output import Output, TagItem
from wintering.ink.values import VOID, DivertTarget, InkList, Item, Void

FORM = 1  # of the data; raised when older data could be misread


def saved_value(value: Any) -> Any:
    """A value as JSON can hold it."""
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return {"float": value.hex()}
    if isinstance(value, InkList):
        items = [f"{item.list}.{item.name}" for item in value.ordered()]
        return {"list": items} if items else {"list": [], "of": sorted(value.origins)}
    if isinstance(value, DivertTarget):
        return {"to": value.path}
    if isinstance(value, Pointer):
        return {"ref": value.name, "depth": value.depth}
    return {"nothing": True}


def restored_value(data: Any, lists: Mapping[str, Mapping[str, int]]) -> Any:
    """A value from data; list items that no longer exist are let go. Errors: ValueError."""
    if isinstance(data, bool | int | str):
        return data
    if not isinstance(data, dict):
        raise ValueError("a saved value has an unknown form")
    held = cast(dict[str, Any], data)
    if "float" in held:
        return float.fromhex(str(held["float"]))
    if "list" in held:
        items: list[Item] = []
        for written in held["list"]:
            home, _, name = str(written).partition(".")
            if name in lists.get(home, {}):
                items.append(Item(home, name, lists[home][name]))
        return InkList(items, [str(each) for each in held.get("of", ())])
    if "to" in held:
        return DivertTarget(str(held["to"]))
    if "ref" in held:
        return Pointer(str(held["ref"]), int(held["depth"]))
    return VOID


def _equal(a: Any, b: Any) -> bool:
    if type(a) is not type(b) or a != b:
        return False
    return not isinstance(a, InkList) or a.origins == b.origins


def saved_state(machine: Machine, linked: Linked, starts: Mapping[str, Any]) -> dict[str, Any]:
    """All of a machine's state. Variables that still hold their first value are left out."""
    counters = linked.names.counters
    data: dict[str, Any] = {
        "form": FORM,
        "turn": machine.turn,
        "seed": machine.seed,
        "draws": machine.draws,
        "variables": {
            name: saved_value(value)
            for name, value in sorted(machine.globals.items())
            if not _equal(value, starts.get(name))
        },
        "visits": dict(
            sorted((counters[index], count) for index, count in enumerate(machine.counts) if count)
        ),
        "turns": dict(sorted((counters[index], turn) for index, turn in machine.turns.items())),
    }
    if machine.is_ended:
        data["ended"] = True
    flow = _saved_flow(machine, linked)
    if flow:
        data["flow"] = flow
    return data


def _saved_flow(machine: Machine, linked: Linked) -> dict[str, Any]:
    flow: dict[str, Any] = {}
    if machine.pc >= 0:
        flow["at"] = _key(linked, machine.pc)
    frames = _saved_frames(machine.frames, linked)
    if frames != [{}]:
        flow["frames"] = frames
    if machine.threads:
        flow["threads"] = [
            {"frames": _saved_frames(frames, linked), "at": _key(linked, pc - 1)}
            for frames, pc in machine.threads
        ]
    if machine.choices:
        flow["choices"] = [_saved_choice(each, linked) for each in machine.choices]
    if machine.out.pieces:
        flow["shown"] = [
            {"tag": piece.text} if isinstance(piece, TagItem) else piece
            for piece in machine.out.pieces
        ]
    if machine.out.glued:
        flow["glued"] = True
    return flow


def _key(linked: Linked, pc: int) -> str:
    return linked.key(pc)


def _saved_frames(frames: list[Frame], linked: Linked) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for frame in frames:
        data: dict[str, Any] = {}
        if frame.kind != BASE:
            data["kind"] = frame.kind
        if frame.call >= 0:
            data["call"] = _key(linked, frame.call)
        if frame.temporaries:
            data["temporaries"] = {
                name: saved_value(value) for name, value in sorted(frame.temporaries.items())
            }
        found.append(data)
    return found


def _saved_choice(offered: Offered, linked: Linked) -> dict[str, Any]:
    data: dict[str, Any] = {
        "choice": linked.names.counters[offered.number],
        "text": offered.text,
    }
    if offered.tags:
        data["tags"] = list(offered.tags)
    if offered.is_fallback:
        data["fallback"] = True
    frames = _saved_frames(offered.frames, linked)
    if frames != [{}]:
        data["frames"] = frames
    return data


# -------------------------------------------------------------------- restoring


def restore_state(
    machine: Machine, linked: Linked, data: Mapping[str, Any], forget_flow: bool
) -> None:
    """Put saved state into a new machine.

    Names that the story no longer has are let go. Changes: the machine.
    Errors: LostPlace when the flow stood where nothing is now; ValueError for other data.
    """
    try:
        if data.get("form") != FORM:
            raise ValueError(f"its form is {data.get('form')!r}")
        machine.turn = int(data["turn"])
        machine.seed = int(data["seed"])
        machine.draws = int(data["draws"])
        for name, value in data["variables"].items():
            if name in machine.globals:
                machine.globals[name] = restored_value(value, linked.lists)
        index_of = {key: index for index, key in enumerate(linked.names.counters)}
        for key, count in data["visits"].items():
            if key in index_of:
                machine.counts[index_of[key]] = int(count)
        for key, turn in data["turns"].items():
            if key in index_of:
                machine.turns[index_of[key]] = int(turn)
        machine.pc = ENDED
        if forget_flow:
            return
        machine.is_ended = bool(data.get("ended", False))
        _restore_flow(machine, linked, data.get("flow", {}), index_of)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as fault:
        raise ValueError(f"a saved story that cannot be read: {fault!r}") from fault


def _restore_flow(
    machine: Machine, linked: Linked, flow: Mapping[str, Any], index_of: Mapping[str, int]
) -> None:
    if "at" in flow:
        machine.pc = _pc(linked, flow["at"])
    machine.enter(_restored_frames(linked, flow.get("frames", [{}])))
    machine.threads = [
        (_restored_frames(linked, each["frames"]), _pc(linked, each["at"]) + 1)
        for each in flow.get("threads", ())
    ]
    for each in flow.get("choices", ()):
        index = index_of.get(each["choice"], -1)
        if index < 0 or not _is_choice(linked, index):
            raise LostPlace(str(each["choice"]), _any_span(linked))
        machine.choices.append(
            Offered(
                index,
                str(each["text"]),
                tuple(str(tag) for tag in each.get("tags", ())),
                bool(each.get("fallback", False)),
                _restored_frames(linked, each.get("frames", [{}])),
            )
        )
    machine.out = _restored_output(flow)


def _restored_output(flow: Mapping[str, Any]) -> Output:
    out = Output()
    for piece in flow.get("shown", ()):
        if isinstance(piece, dict):
            out.tag(str(cast(dict[str, Any], piece)["tag"]))
        elif piece == "\n":
            out.pieces.append("\n")
            if out.newline_at < 0:
                out.newline_at = len(out.pieces) - 1
        else:
            out.text(str(piece))
    out.glued = bool(flow.get("glued", False))
    return out


def _restored_frames(linked: Linked, data: Any) -> list[Frame]:
    lists = linked.lists
    frames: list[Frame] = []
    for each in data:
        call = _pc(linked, each["call"]) if "call" in each else ENDED
        temporaries = {
            str(name): restored_value(value, lists)
            for name, value in each.get("temporaries", {}).items()
        }
        frames.append(Frame(int(each.get("kind", BASE)), call, temporaries))
    return frames or [Frame(BASE, ENDED, {})]


def _pc(linked: Linked, key: Any) -> int:
    found = linked.pc_of(str(key))
    if found is None:
        raise LostPlace(str(key), _any_span(linked))
    return found


def _is_choice(linked: Linked, index: int) -> bool:
    try:
        linked.choice_body(index)
    except KeyError:
        return False
    return True


def _any_span(linked: Linked) -> Span:
    return linked.names.source.opening.span


__all__ = ["FORM", "Void", "restore_state", "restored_value", "saved_state", "saved_value"]
