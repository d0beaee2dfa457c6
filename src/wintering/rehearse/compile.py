"""The laws compiled by Numba, function by function, and made one by LLVM.

Numba reads each rewritten law and lowers it, with the kinds that the law itself declares;
the functions are then linked into one module, and that is optimised once, as a whole. (The
ordinary way, in which each function is optimised again inside each of its callers, took
twice as long; docs/adr/0010.) Nothing here may change a bit of a result: no fast
mathematics, and no multiply-add in one step, which rounds once where the laws round twice.
"""

from __future__ import annotations

import gc
import os
import re
import sys
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import floor, sqrt
from multiprocessing import current_process, get_context
from types import FunctionType
from typing import Any

import llvmlite.binding as llvm
from numba.core import compiler, registry, types
from numba.core.compiler import CompilerBase
from numba.core.compiler_machinery import PassManager
from numba.core.typed_passes import (
    NativeLowering,
    NoPythonBackend,
    NopythonTypeInference,
    PreLowerStripPhis,
)
from numba.core.typing.templates import signature
from numba.core.untyped_passes import FixupArgs, IRProcessing, ReconstructSSA, TranslateByteCode

from wintering.rehearse.built_in import BUILT_IN, written
from wintering.rehearse.layout import Layout
from wintering.rehearse.machine import target_machine
from wintering.rehearse.sources import AS_MEMORY, Law
from wintering.rehearse.translate import Translation

_FLOATS, _INTS = types.CPointer(types.float64), types.CPointer(types.int64)
_SMALL, _SHORT = types.CPointer(types.int32), types.CPointer(types.int16)
_MEMORY = {
    "life_floats": _FLOATS,
    "life_ints": _INTS,
    "life_small": _SMALL,
    "life_short": _SHORT,
    "world_floats": _FLOATS,
    "world_ints": _INTS,
}
# Yes and no cross between functions as 1 and 0; what gives nothing gives 0.
_KINDS = {
    "float": types.float64,
    "int": types.int64,
    "bool": types.int64,
    "None": types.int64,
    "list[float]": _FLOATS,
    "list[int]": _INTS,
}
_COLUMN = types.int64  # where a column begins
# How large a law may be to be written into its callers, by LLVM's own count. Most have one
# caller, so that code becomes shorter by it, not longer.
INLINED = 1500
_BARE_RETURN = re.compile(r"\breturn\s*$", re.MULTILINE)
# Flags by which LLVM may change what an operation of floats gives.
_LOOSE = re.compile(
    r"\bf(?:add|sub|mul|div|rem|neg|cmp) (?:fast|contract|reassoc|nnan|ninf|arcp)\b"
)


class _OfLaws(CompilerBase):
    """Numba's stages, but those that laws have no use for (closures, overloads, arrays)."""

    def define_pipelines(self) -> list[PassManager]:
        stages = PassManager("laws")
        for stage in (
            TranslateByteCode,
            FixupArgs,
            IRProcessing,
            ReconstructSSA,
            NopythonTypeInference,
            PreLowerStripPhis,
            NativeLowering,
            NoPythonBackend,
        ):
            stages.add_pass(stage, stage.__name__)
        stages.finalize()
        return [stages]


def compile_laws(
    laws: Mapping[FunctionType, Law],
    layout: Layout,
    entries: Sequence[FunctionType],
    asked: Collection[FunctionType] = (),
) -> bytes:
    """Machine code for this machine, in which each entry is a function by its law's name.

    Each of `asked` is a built-in function of Python: built_in.written.
    """
    machine = target_machine()
    return machine.emit_object(optimised(laws, layout, entries, machine, asked))


def optimised(
    laws: Mapping[FunctionType, Law],
    layout: Layout,
    entries: Sequence[FunctionType],
    machine: Any,
    asked: Collection[FunctionType] = (),
) -> Any:
    """One module of LLVM of all laws, in which only the entries can be called from outside."""
    module = _linked(laws, layout)
    for each in asked:
        module.link_in(llvm.parse_assembly(written(laws[each])))
    kept = {laws[entry].name for entry in entries} | {BUILT_IN + laws[each].name for each in asked}
    for function in module.functions:
        if not function.is_declaration and function.name not in kept:
            function.linkage = llvm.Linkage.internal
    module.verify()
    loose = _LOOSE.search(str(module))
    if loose is not None:
        raise AssertionError(f"Numba asked LLVM for loose arithmetic: {loose.group()}")
    tuning = llvm.create_pipeline_tuning_options(speed_level=3)
    tuning.inlining_threshold = INLINED
    # Loops of laws are short and full of branches: vectors of them only grew the code.
    tuning.loop_vectorization = False
    tuning.slp_vectorization = False
    passes = llvm.create_pass_builder(machine, tuning)
    passes.getModulePassManager().run(module, passes)
    return module


def _linked(laws: Mapping[FunctionType, Law], layout: Layout) -> Any:
    """One module of all laws, each under its name with C's way of calling."""
    work = _Work(laws, layout)
    names = list(work.laws)
    if _can_share():
        # Each law is lowered without the others, so two processes do it in half the time.
        halves = [names[0::2], names[1::2]]
        with get_context("fork").Pool(2, _share, (work,)) as pool:
            lowered = [each for half in pool.map(_lower_shared, halves) for each in half]
    else:
        lowered = work.lower(names)
    whole = llvm.parse_assembly("")
    for bitcode in lowered:
        whole.link_in(llvm.parse_bitcode(bitcode))
    return whole


_shared: list[_Work] = []  # in a process that was begun to share work


def _share(work: _Work) -> None:
    # What the first process made with LLVM is not this one's to take away.
    gc.freeze()
    _shared.append(work)


def _lower_shared(names: Sequence[str]) -> list[bytes]:
    return _shared[0].lower(names)


def _can_share() -> bool:
    """Whether a part of the work can go to processes that begin as copies of this one."""
    alone = threading.active_count() == 1  # a copy has none of the other threads
    if current_process().daemon:  # a worker of a pool may have none of its own
        return False
    return alone and sys.platform == "linux" and (os.cpu_count() or 1) > 1


class _Work:
    """The laws to be lowered, by name."""

    def __init__(self, laws: Mapping[FunctionType, Law], layout: Layout) -> None:
        self.by_function = laws
        self.laws = {law.name: law for law in laws.values()}
        self.layout = layout

    def lower(self, names: Sequence[str]) -> list[bytes]:
        """Each law as a module of LLVM, not yet optimised."""
        here: Any = registry.cpu_target
        typing, target = here.typing_context, here.target_context
        typing.refresh()
        target.refresh()
        known: dict[str, Any] = {
            "floor": floor,
            "sqrt": sqrt,
            "int": types.int64,
            "float": types.float64,
        }
        for law in self.laws.values():
            known[law.name] = types.ExternalFunction(law.name, signature_of(law))
        with _remembering(typing):
            return [self._lowered(typing, target, self.laws[name], known) for name in names]

    def _lowered(self, typing: Any, target: Any, law: Law, known: dict[str, Any]) -> bytes:
        source = Translation(law, self.by_function, self.layout).source()
        if law.returns() == "None":
            source = _BARE_RETURN.sub("return 0", source) + "\n    return 0\n"
        made = dict(known)
        exec(compile(source, f"<{law.name}>", "exec"), made)
        function = made[law.name]
        made[law.name] = known[law.name]  # should it call itself
        kinds = signature_of(law)
        compile_one: Any = compiler.compile_extra
        result: Any = compile_one(
            typing, target, function, kinds.args, kinds.return_type, _flags(), {},
            pipeline_class=_OfLaws,
        )  # fmt: skip
        needed = {library.name for library in result.library._linking_libraries}
        if needed - {"nrt"}:  # which only counts references, of which laws have none
            raise AssertionError(f"{law.name} needs more than the subset: {needed}")
        module = result.library._final_module
        front = _front(law, result.fndesc.llvm_func_name, kinds)
        module.link_in(llvm.parse_assembly(front))
        return module.as_bitcode()


@contextmanager
def _remembering(typing: Any) -> Iterator[None]:
    """Let Numba settle each operation's kinds once, not at every place where it stands.

    To arithmetic a constant is a number like any other, so `x + 1` and `x + 2` are settled
    alike. Laws are made of little else; this takes a third of the time.
    """
    settle = typing.resolve_function_type
    known: dict[Any, Any] = {}

    def settled(function: Any, arguments: Any, named: Any) -> Any:
        if named or getattr(function, "__module__", None) != "_operator":
            return settle(function, arguments, named)
        plain = tuple(types.unliteral(each) for each in arguments)
        key = (function, plain)
        if key not in known:
            known[key] = settle(function, plain, named)
        return known[key]

    typing.resolve_function_type = settled
    try:
        yield
    finally:
        del typing.resolve_function_type


def signature_of(law: Law) -> Any:
    """The kinds that a compiled law takes and gives."""
    arguments = [_MEMORY[each] for each in law.memory()]
    for _, kind in law.arguments():
        if kind not in AS_MEMORY:
            arguments.append(_COLUMN if kind.startswith("tuple") else _KINDS[kind])
    return signature(_KINDS[law.returns()], *arguments)


def _flags() -> Any:
    flags: Any = compiler.Flags()
    flags.no_compile = True  # all are made into one first
    flags.no_cpython_wrapper = True
    flags.no_cfunc_wrapper = True
    flags.error_model = "numpy"  # no law divides by zero: a checking Life says so
    flags.nrt = False
    return flags


_WORDS = {types.float64: "double", types.int64: "i64"}  # LLVM's; all else is an address


def _front(law: Law, inner: str, kinds: Any) -> str:
    """A function with C's way of calling before one with Numba's, which cannot fail here."""
    takes = [_WORDS.get(each, "ptr") for each in kinds.args]
    gives = _WORDS[kinds.return_type]
    declared = ", ".join(["ptr", "ptr", *takes])
    # Each run of memory is reached by its own address alone, so what was read of one need not be
    # read again when another has been written.
    runs = len(law.memory())
    alone = ["ptr noalias"] * runs + takes[runs:]
    passed = ", ".join(["ptr %given", "ptr %fault", *_named(takes)])
    return f"""
declare i32 @"{inner}"({declared})
define {gives} @{law.name}({", ".join(_named(alone))}) {{
  %given = alloca {gives}
  %fault = alloca ptr
  %status = call i32 @"{inner}"({passed})
  %value = load {gives}, ptr %given
  ret {gives} %value
}}
"""


def _named(kinds: Sequence[str]) -> list[str]:
    return [f"{kind} %a{place}" for place, kind in enumerate(kinds)]
