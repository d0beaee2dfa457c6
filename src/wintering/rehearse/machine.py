"""This machine: what its compiler may use, and compiled laws taken into this process."""

from __future__ import annotations

import ctypes
from typing import Any

import llvmlite.binding as llvm

from wintering.rehearse.built_in import know_python

# A multiply and an add in one step round once; the laws, as CPython lives them, round twice.
# LLVM joins them only where it is asked to, and nobody asks; where the machine's instruction
# for it can be left out, it is left out as well.
_FUSED = ("fma", "fma4", "avx512ifma")


def _initialize() -> None:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()


def processor() -> str:
    """What this machine is, to tell code made for it from code made for another."""
    return f"{llvm.get_process_triple()} {llvm.get_host_cpu_name()} {_features()}"


def _features() -> str:
    features = llvm.get_host_cpu_features()
    for name in _FUSED:
        if name in features:
            features[name] = False
    return features.flatten()


def target_machine() -> Any:
    """LLVM's picture of this machine, with nothing that joins two roundings.

    Elsewhere, as on arm64, such an instruction is always there; LLVM uses it only for
    operations that are marked as free to be joined, and compile.py refuses such marks.
    """
    _initialize()
    return llvm.Target.from_triple(llvm.get_process_triple()).create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=_features(), opt=3, reloc="pic", codemodel="default"
    )


class Loaded:
    """Compiled laws in this process, by name. Kept as long as their functions are used."""

    def __init__(self, code: bytes) -> None:
        know_python()
        empty = llvm.parse_assembly("")
        self._engine = llvm.create_mcjit_compiler(empty, target_machine())
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        self._engine.finalize_object()

    def address_of(self, name: str) -> int:
        """Where a function of the code lies. Errors: LookupError."""
        address = self._engine.get_function_address(name)
        if not address:
            raise LookupError(name)
        return address


_KINDS: dict[str, Any] = {
    "float": ctypes.c_double,
    "int": ctypes.c_int64,
    "bool": ctypes.c_int64,
    "list[float]": ctypes.c_void_p,
    "list[int]": ctypes.c_void_p,
}
RUNS = 6  # addresses that a compiled law is handed: four of a life, two of a world


def prototype(returns: str, arguments: list[str]) -> Any:
    """The ctypes prototype of a compiled law: addresses, then numbers by kind.

    A list is handed over as an array of ctypes (`ctypes.c_double * 3`). While such a function
    runs, other threads of this process run too.
    """
    given = [ctypes.c_void_p] * RUNS + [_KINDS[each] for each in arguments]
    return ctypes.CFUNCTYPE(_KINDS.get(returns, ctypes.c_int64), *given)
