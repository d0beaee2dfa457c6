"""A story's state as data: by stable paths, small, the same for equal states."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import compress
from typing import Any, cast

from wintering.diagnostics import Span
from wintering.ink.faults import LostPlace
from wintering.ink.running.frames import (
    BASE,
    DEFAULT_FLOW,
    ENDED,
    TUNNEL,
    Frame,
    Offered,
    Pointer,
    Standing,
)
from wintering.ink.running.link import Linked
from wintering.ink.running.machine import Machine
from wintering.ink.running.output import Output, TagItem, Told
from wintering.ink.values import VOID, DivertTarget, InkList, Item

FORM = 2  # of the data; raised when older data could be misread
# In which a choice without frames had none, whatever the flow held, and turns began at 0.
FIRST_FORM = 1
_PLAIN = frozenset({bool, int, str})
_MOST_MET = 10_000  # lists that a program remembers from what it restored


def saved_value(value: Any) -> Any:
    """A value as JSON can hold it."""
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return {"float": value.hex()}
    if isinstance(value, InkList):
        if value.items:
            return {"list": list(value.paths())}
        return {"list": [], "of": sorted(value.origins)}
    if isinstance(value, DivertTarget):
        return {"to": value.path}
    if isinstance(value, Pointer):
        return {"ref": value.name, "depth": value.depth}
    return {"nothing": True}


def restored_value(data: Any, linked: Linked) -> Any:
    """A value from data; list items that no longer exist are let go. Errors: ValueError."""
    if isinstance(data, bool | int | str):
        return data
    if not isinstance(data, dict):
        raise ValueError("a saved value has an unknown form")
    held = cast(dict[str, Any], data)
    if "float" in held:
        return float.fromhex(str(held["float"]))
    if "list" in held:
        return _restored_list(held, linked)
    if "to" in held:
        return DivertTarget(str(held["to"]))
    if "ref" in held:
        return Pointer(str(held["ref"]), int(held["depth"]))
    return VOID


def _restored_list(held: dict[str, Any], linked: Linked) -> InkList:
    paths = tuple([str(each) for each in held["list"]])
    found = linked.lists_met.get(paths) if paths else None
    if found is None:
        items: list[Item] = []
        for written in paths:
            home, _, name = written.partition(".")
            number = linked.lists.get(home, {}).get(name)
            if number is not None:
                items.append(Item(home, name, number))
        found = InkList(items, [str(each) for each in held.get("of", ())])
        if items and len(linked.lists_met) < _MOST_MET:
            linked.lists_met[paths] = found
    return found


def _equal(a: Any, b: Any) -> bool:
    if type(a) is not type(b) or a != b:
        return False
    return not isinstance(a, InkList) or a.origins == b.origins


def saved_state(machine: Machine, linked: Linked) -> dict[str, Any]:
    """All of a machine's state. Variables that still hold their first value are left out."""
    counters, firsts = linked.names.counters, linked.first_values
    counts, turns = machine.counts, machine.turns
    data: dict[str, Any] = {
        "form": FORM,
        "turn": machine.turn,
        "seed": machine.seed,
        "draws": machine.draws,
        "variables": {
            name: value if type(value) in _PLAIN else saved_value(value)
            for name, value in machine.globals.items()
            if value is not firsts[name] and not _equal(value, firsts[name])
        },
        "visits": dict(zip(compress(counters, counts), filter(None, counts), strict=True)),
        "seen_in": dict(zip(compress(counters, turns), filter(None, turns), strict=True)),
    }
    flow = _saved_flow(machine.standing(), linked)
    if flow:
        data["flow"] = flow
    if machine.flow != DEFAULT_FLOW:
        data["playing"] = machine.flow
    if machine.flows:
        data["flows"] = {
            name: _saved_flow(machine.flows[name], linked) for name in sorted(machine.flows)
        }
    return data


def _saved_flow(standing: Standing, linked: Linked) -> dict[str, Any]:
    flow: dict[str, Any] = {}
    if standing.is_ended:
        flow["ended"] = True
    if standing.pc >= 0:
        flow["at"] = linked.key(standing.pc)
    frames = _saved_frames(standing.frames, linked)
    if frames != [{}]:
        flow["frames"] = frames
    if standing.threads:
        flow["threads"] = [
            {"frames": _saved_frames(frames, linked), "at": linked.key(pc - 1)}
            for frames, pc in standing.threads
        ]
    if standing.choices:
        flow["choices"] = _saved_choices(standing, linked)
    out = standing.out
    if out.sure:
        flow["lines"] = [_saved_line(each) for each in out.sure]
    if out.pieces:
        flow["shown"] = [
            {"tag": piece.text} if isinstance(piece, TagItem) else piece for piece in out.pieces
        ]
    if out.glued:
        flow["glued"] = True
    return flow


def _saved_line(line: Told) -> dict[str, Any]:
    text, tags, _ = line
    return {"text": text, "tags": list(tags)} if tags else {"text": text}


def _saved_choices(standing: Standing, linked: Linked) -> list[dict[str, Any]]:
    """Each choice on offer; its frames only where they are not those of the flow."""
    counters = linked.names.counters
    found: list[dict[str, Any]] = []
    same: dict[int, bool] = {}  # by the identity of frames, which choices share
    for number, text, tags, is_fallback, frames in standing.choices:
        data: dict[str, Any] = {"choice": counters[number], "text": text}
        if tags:
            data["tags"] = list(tags)
        if is_fallback:
            data["fallback"] = True
        is_same = same.get(id(frames))
        if is_same is None:
            is_same = same[id(frames)] = _equal_frames(frames, standing.frames)
        if not is_same:
            data["frames"] = _saved_frames(frames, linked)
        found.append(data)
    return found


def _equal_frames(left: list[Frame], right: list[Frame]) -> bool:
    if len(left) != len(right):
        return False
    for one, other in zip(left, right, strict=True):
        held, there = one.temporaries, other.temporaries
        if one.kind != other.kind or one.call != other.call or held.keys() != there.keys():
            return False
        if not all(_equal(held[name], there[name]) for name in held):
            return False
    return True


def _saved_frames(frames: list[Frame], linked: Linked) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for frame in frames:
        data: dict[str, Any] = {}
        if frame.kind != BASE:
            data["kind"] = frame.kind
        if frame.call >= 0:
            data["call"] = linked.key(frame.call)
        if frame.temporaries:
            data["temporaries"] = {
                name: saved_value(value) for name, value in sorted(frame.temporaries.items())
            }
        found.append(data)
    return found


# -------------------------------------------------------------------- restoring


def restore_state(
    machine: Machine, linked: Linked, data: Mapping[str, Any], forget_flow: bool
) -> None:
    """Put saved state into a new machine.

    Names that the story no longer has are let go. Changes: the machine.
    Errors: LostPlace when the flow stood where nothing is now; ValueError for other data.
    """
    try:
        form = data.get("form")
        if form not in (FORM, FIRST_FORM):
            raise ValueError(f"its form is {form!r}")
        machine.now = int(data["turn"]) + 1
        machine.seed = int(data["seed"])
        machine.draws = int(data["draws"])
        for name, value in data["variables"].items():
            if name in machine.globals:
                if type(value) not in _PLAIN:
                    value = restored_value(value, linked)
                    if type(value) is Pointer:
                        raise ValueError(f"the variable {name} holds a reference")
                machine.globals[name] = value
        index_of = linked.index_of
        counts, turns = machine.counts, machine.turns
        for key, number in data["visits"].items():
            if key in index_of:
                visits = counts[index_of[key]] = int(number)
                if visits < 0:
                    raise ValueError(f"'{key}' was visited {visits} times")
        older = form == FIRST_FORM
        for key, number in data["turns" if older else "seen_in"].items():
            if key in index_of:
                turns[index_of[key]] = int(number) + older
        if forget_flow:
            return
        flow = dict(data.get("flow", {}))
        if form == FIRST_FORM and data.get("ended"):
            flow["ended"] = True
        machine.stand(_restored_flow(linked, flow, form))
        machine.flow = str(data.get("playing", DEFAULT_FLOW))
        machine.flows = {
            str(name): _restored_flow(linked, each, form)
            for name, each in data.get("flows", {}).items()
        }
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as fault:
        raise ValueError(f"a saved story that cannot be read: {fault!r}") from fault


def _restored_flow(linked: Linked, flow: Mapping[str, Any], form: int) -> Standing:
    frames = _restored_frames(linked, flow.get("frames", [{}]))
    pc = _pc(linked, flow["at"]) if "at" in flow else ENDED
    if pc >= 0 and not linked.begins(pc):
        raise LostPlace(str(flow["at"]), _any_span(linked))
    threads = [
        (_restored_frames(linked, each["frames"]), _after(linked, each["at"]))
        for each in flow.get("threads", ())
    ]
    choices: list[Offered] = []
    shared: list[Frame] | None = None  # only one of the choices is taken
    for each in flow.get("choices", ()):
        index = linked.index_of.get(each["choice"], -1)
        if index < 0 or not _is_choice(linked, index):
            raise LostPlace(str(each["choice"]), _any_span(linked))
        if "frames" in each or form == FIRST_FORM:
            held = _restored_frames(linked, each.get("frames", [{}]))
        else:
            held = shared = shared or [frame.copy() for frame in frames]
        tags = tuple([str(tag) for tag in each["tags"]]) if "tags" in each else ()
        fallback = bool(each.get("fallback", False))
        choices.append(Offered(index, str(each["text"]), tags, fallback, held))
    ended = bool(flow.get("ended", False))
    return Standing(frames, threads, choices, pc, ended, None, _restored_output(flow))


def _restored_output(flow: Mapping[str, Any]) -> Output:
    out = Output()
    for line in flow.get("lines", ()):
        tags = tuple([str(tag) for tag in line.get("tags", ())])
        out.sure.append((str(line["text"]), tags, True))
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
    frames: list[Frame] = []
    for each in data:
        call = _after(linked, each["call"]) - 1 if "call" in each else ENDED
        temporaries = {
            str(name): restored_value(value, linked)
            for name, value in each.get("temporaries", {}).items()
        }
        kind = int(each.get("kind", BASE))
        if kind != (TUNNEL if frames else BASE):  # functions are over before anything is saved
            raise ValueError(f"a level of the flow is of kind {kind}")
        if (kind == TUNNEL) != (call != ENDED):
            raise ValueError("a tunnel was entered from nowhere")
        frames.append(Frame(kind, call, temporaries))
    _check_references(frames)
    return frames or [Frame(BASE, ENDED, {})]


def _check_references(frames: list[Frame]) -> None:
    """References lead to a level that is there, and to a value. Errors: ValueError."""
    for number, frame in enumerate(frames, 1):
        for held in frame.temporaries.values():
            if type(held) is not Pointer:
                continue
            if not 0 <= held.depth <= number:
                raise ValueError(f"a reference to '{held.name}' leads nowhere")
            if held.depth and type(frames[held.depth - 1].temporaries.get(held.name)) is Pointer:
                raise ValueError(f"a reference to '{held.name}' leads to a reference")


def _pc(linked: Linked, key: Any) -> int:
    found = linked.pc_of(str(key))
    if found is None:
        raise LostPlace(str(key), _any_span(linked))
    return found


def _after(linked: Linked, key: Any) -> int:
    """The step after one by its stable name, where the story can go on."""
    found = _pc(linked, key) + 1
    if not linked.begins(found):
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
