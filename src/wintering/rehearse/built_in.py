"""Compiled scene functions as built-in functions of Python, bound to where a life lies.

A scene asks thousands of times in a life, and mostly for little. Through ctypes an asking takes
.3 to .6 µs, longer than CPython needs for most scene functions; as a built-in function it takes a
tenth of a microsecond. So before each compiled function stands one written here, which takes
Python's numbers and gives Python's numbers, by the public C interface of CPython.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import llvmlite.binding as llvm

if TYPE_CHECKING:
    from wintering.rehearse.sources import Law

BUILT_IN = "built_in_"  # begins the names of these functions
_FASTCALL = 0x0080  # METH_FASTCALL: (self, the arguments, how many)

# What each kind is to LLVM, and how CPython's C interface takes it; yes and no are 1 and 0.
_TAKES = {
    "float": ("double", "PyFloat_AsDouble"),
    "int": ("i64", "PyLong_AsLongLong"),
    "bool": ("i64", "PyLong_AsLongLong"),
}
_GIVES = {
    "float": ("double", "%object = call ptr @PyFloat_FromDouble(double %value)"),
    "int": ("i64", "%object = call ptr @PyLong_FromLongLong(i64 %value)"),
    "bool": ("i64", "%object = call ptr @PyBool_FromLong(i64 %value)"),
    "None": ("i64", "%object = call ptr (ptr, ...) @Py_BuildValue(ptr @nothing)"),
}
_INTERFACE = """
declare ptr @PyBytes_AsString(ptr)
declare double @PyFloat_AsDouble(ptr)
declare i64 @PyLong_AsLongLong(ptr)
declare ptr @PyFloat_FromDouble(double)
declare ptr @PyLong_FromLongLong(i64)
declare ptr @PyBool_FromLong(i64)
declare ptr @Py_BuildValue(ptr, ...)
declare ptr @PyErr_Occurred()
declare i32 @PyErr_BadArgument()
@nothing = private constant [1 x i8] c"\\00"
"""
_USED = [line.partition("@")[2].partition("(")[0] for line in _INTERFACE.split("\n") if "(" in line]


def written(law: Law) -> str:
    """The built-in function before a compiled scene function, for LLVM.

    Its `self` is bytes that hold the addresses which the compiled function is handed. Arguments
    of other kinds are refused as Python refuses them, by an exception.
    """
    runs = range(len(law.memory()))
    kinds = [_TAKES[kind] for _, kind in law.arguments() if kind in _TAKES]
    gives, object_made = _GIVES[law.returns()]
    takes = ", ".join([*("ptr" for _ in runs), *(kind for kind, _ in kinds)])
    handed = [f"ptr %run{run}" for run in runs]
    handed += [f"{kind} %given{place}" for place, (kind, _) in enumerate(kinds)]
    loads = "".join(
        f"  %at{run} = getelementptr ptr, ptr %frame, i64 {run}\n"
        f"  %run{run} = load ptr, ptr %at{run}\n"
        for run in runs
    )
    taken = "".join(
        f"  %in{place} = getelementptr ptr, ptr %arguments, i64 {place}\n"
        f"  %argument{place} = load ptr, ptr %in{place}\n"
        f"  %given{place} = call {kind} @{take}(ptr %argument{place})\n"
        for place, (kind, take) in enumerate(kinds)
    )
    return f"""{_INTERFACE}
declare {gives} @"{law.name}"({takes})
define ptr @"{BUILT_IN}{law.name}"(ptr %self, ptr %arguments, i64 %count) {{
  %as_many = icmp eq i64 %count, {len(kinds)}
  br i1 %as_many, label %take, label %refuse
take:
{taken}  %fault = call ptr @PyErr_Occurred()
  %is_well = icmp eq ptr %fault, null
  br i1 %is_well, label %work, label %leave
work:
  %frame = call ptr @PyBytes_AsString(ptr %self)
{loads}  %value = call {gives} @"{law.name}"({", ".join(handed)})
  {object_made}
  ret ptr %object
refuse:
  %refused = call i32 @PyErr_BadArgument()
  br label %leave
leave:
  ret ptr null
}}
"""


def know_python() -> None:
    """Let compiled code find CPython's C interface in this process."""
    for name in _USED:
        address = ctypes.cast(getattr(ctypes.pythonapi, name), ctypes.c_void_p).value
        llvm.add_symbol(name, address)


class _Method(ctypes.Structure):
    """CPython's PyMethodDef."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("function", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("documentation", ctypes.c_char_p),
    )


class BuiltIn:
    """One compiled scene function, which becomes a built-in function for each life.

    Kept as long as any of those.
    """

    def __init__(self, name: str, address: int) -> None:
        self._method = _Method(name.encode(), address, _FASTCALL, None)

    def bound_to(self, frame: bytes) -> Callable[..., Any]:
        """The function of Python for a life, whose addresses are these bytes.

        Whoever calls it holds the life: it does not.
        """
        return _new_function(ctypes.byref(self._method), frame, None)


_new_function: Any = ctypes.pythonapi["PyCFunction_NewEx"]  # a view of it that is ours alone
_new_function.argtypes = (ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p)
_new_function.restype = ctypes.py_object
