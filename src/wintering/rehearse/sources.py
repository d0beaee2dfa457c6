"""The laws as sources: every function that some entries need, and what those functions read.

Scene functions are such functions as well: the `Play` that one is handed stands for its life and
its world.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import CodeType, FunctionType, ModuleType
from typing import Any

from wintering.rehearse.by_number import written_out
from wintering.rehearse.layout import Run
from wintering.story.asked import ask

LIFE_RUNS: dict[Run, str] = {
    "float": "life_floats", "int": "life_ints", "small": "life_small", "short": "life_short",
}  # fmt: skip
WORLD_FLOATS, WORLD_INTS = "world_floats", "world_ints"
LIFE_MEMORY = (*LIFE_RUNS.values(), WORLD_FLOATS, WORLD_INTS)
WORLD_MEMORY = (WORLD_FLOATS, WORLD_INTS)
# Kinds of arguments in whose place a compiled law is handed memory.
AS_MEMORY = frozenset({"Life", "Tables", "Play"})
ARRAYS = frozenset({"list[int]", "list[float]"})  # further numbers, in memory of their own


class Edited(Exception):
    """A law's source was edited after this process took it in, so the two are not the same."""

    def __init__(self, module: ModuleType) -> None:
        super().__init__(f"{module.__name__} was edited while this ran: run it again")


@dataclass(frozen=True, slots=True, eq=False)
class Law:
    """A function of the laws: where it stands, its syntax tree, the name it compiles under."""

    function: FunctionType
    module: ModuleType
    tree: ast.FunctionDef
    name: str
    needs_world: bool  # though it is handed neither a life nor a world

    def arguments(self) -> list[tuple[str, str]]:
        """Its arguments and their kinds, as written."""
        return [(each.arg, ast.unparse(each.annotation)) for each in self.tree.args.args
                if each.annotation is not None]  # fmt: skip

    def returns(self) -> str:
        """The kind of what it gives, as written."""
        return "None" if self.tree.returns is None else ast.unparse(self.tree.returns)

    def memory(self) -> tuple[str, ...]:
        """The memory it is handed in place of a life and a world."""
        kinds = {kind for _, kind in self.arguments()}
        if "Life" in kinds or "Play" in kinds:
            return LIFE_MEMORY
        return WORLD_MEMORY if "Tables" in kinds or self.needs_world else ()

    def value_of(self, name: str) -> Any:
        """What a name of its module stands for; None for what it does not know."""
        return getattr(self.module, name, None)

    def meant_by(self, node: ast.expr) -> Any:
        """What a name stands for, `light` or `facing.nearness`; None for what is none."""
        return _meant_by(self.module, node)

    def stand_for(self, of: str) -> set[str]:
        """Its local names that stand for a "Life" or for the world's "Tables"."""
        plays = {name for name, kind in self.arguments() if kind == "Play"}
        names = {name for name, kind in self.arguments() if kind == of}
        part = _PART[of]
        for target, value in _assigned(self.tree):
            if isinstance(value, ast.Attribute) and value.attr == part:
                play = value.value
                if isinstance(play, ast.Name) and play.id in plays:
                    names.add(target)
        return names


_PART = {"Life": "life", "Tables": "world"}  # of a `Play`


def _meant_by(module: ModuleType, node: ast.expr) -> Any:
    if isinstance(node, ast.Name):
        return getattr(module, node.id, None)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        of = getattr(module, node.value.id, None)
        return getattr(of, node.attr, None) if isinstance(of, ModuleType) else None
    return None


def _assigned(tree: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """The names that a function assigns to, each with what it is assigned."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    for each, value in zip(target.elts, node.value.elts, strict=True):
                        if isinstance(each, ast.Name):
                            yield each.id, value


@cache
def _module_trees(module: ModuleType) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(inspect.getsource(module))
    found = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}
    for each in found.values():
        each.decorator_list = []  # by which scene functions are declared
    return found


@cache
def _codes(module: ModuleType) -> dict[str, CodeType]:
    whole = compile(inspect.getsource(module), str(module.__file__), "exec", dont_inherit=True)
    return {each.co_name: each for each in whole.co_consts if isinstance(each, CodeType)}


def _is_as_written(module: ModuleType, function: FunctionType) -> bool:
    """Whether what CPython runs is what now stands in the file, from which we compile."""
    return _codes(module).get(function.__name__) == function.__code__


def gather(roots: list[FunctionType]) -> dict[FunctionType, Law]:
    """The roots and every function they call, callees first."""
    laws: dict[FunctionType, Law] = {}
    begun: set[FunctionType] = set()

    def visit(function: FunctionType) -> None:
        if function in begun:
            return
        begun.add(function)
        module, tree = _source_of(function)
        callees = list(_called(module, tree))
        for callee in callees:
            visit(callee)
        needs_world = any(isinstance(value, tuple) for _, value in _read(module, tree)) or any(
            laws[callee].memory() for callee in callees if callee in laws
        )
        name = f"{module.__name__.replace('.', '_')}_{function.__name__}"
        laws[function] = Law(function, module, tree, name, needs_world)

    for root in roots:
        visit(root)
    return laws


def _source_of(function: FunctionType) -> tuple[ModuleType, ast.FunctionDef]:
    """What is compiled for a function: its module, and its tree as it stands in the file."""
    if function is ask:
        return written_out()
    module = inspect.getmodule(function)
    assert module is not None
    tree = _module_trees(module)[function.__name__]
    if module.__name__.startswith("wintering.") and not _is_as_written(module, function):
        raise Edited(module)
    return module, tree


def _called(module: ModuleType, tree: ast.FunctionDef) -> Iterator[FunctionType]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            value = _meant_by(module, node.func)
            if isinstance(value, FunctionType):
                yield value


def _read(module: ModuleType, tree: ast.FunctionDef) -> Iterator[tuple[str, Any]]:
    """The names that a function reads of its module, and what they stand for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id, getattr(module, node.id, None)


def parameters_in(laws: Iterable[Law]) -> list[str]:
    """The names of all parameters that the laws read, sorted."""
    names: set[str] = set()
    for law in laws:
        aliases = aliases_of(law)
        for node in ast.walk(law.tree):
            if isinstance(node, ast.Attribute) and is_parameters(node.value, aliases):
                names.add(node.attr)
    return sorted(names)


def columns_in(laws: Iterable[Law]) -> dict[str, tuple[float, ...] | tuple[int, ...]]:
    """The tables of constants that modules of laws declare and their functions read."""
    columns: dict[str, tuple[float, ...] | tuple[int, ...]] = {}
    for law in laws:
        for name, value in _read(law.module, law.tree):
            if isinstance(value, tuple):
                columns[column_name(law, name)] = value
    return columns


def column_name(law: Law, name: str) -> str:
    """The name of a module's table of constants, among those of all modules."""
    return f"{law.module.__name__}.{name}"


def aliases_of(law: Law) -> set[str]:
    """Local names that stand for `world.par`."""
    return {target for target, value in _assigned(law.tree) if is_parameters(value, set())}


def is_parameters(node: ast.expr, aliases: set[str]) -> bool:
    """Whether an expression stands for `world.par`."""
    if isinstance(node, ast.Name):
        return node.id in aliases
    return isinstance(node, ast.Attribute) and node.attr == "par"
