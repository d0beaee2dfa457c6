"""The laws as sources: every function that some entries need, and what those functions read."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import CodeType, FunctionType, ModuleType
from typing import Any

from wintering.rehearse.layout import Run

LIFE_RUNS: dict[Run, str] = {
    "float": "life_floats", "int": "life_ints", "small": "life_small", "short": "life_short",
}  # fmt: skip
WORLD_FLOATS, WORLD_INTS = "world_floats", "world_ints"
LIFE_MEMORY = (*LIFE_RUNS.values(), WORLD_FLOATS, WORLD_INTS)
WORLD_MEMORY = (WORLD_FLOATS, WORLD_INTS)


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
        if "Life" in kinds:
            return LIFE_MEMORY
        return WORLD_MEMORY if "Tables" in kinds or self.needs_world else ()

    def value_of(self, name: str) -> Any:
        """What a name of its module stands for; None for what it does not know."""
        return getattr(self.module, name, None)


@cache
def _module_trees(module: ModuleType) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(inspect.getsource(module))
    return {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}


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
        module = inspect.getmodule(function)
        assert module is not None
        tree = _module_trees(module)[function.__name__]
        if module.__name__.startswith("wintering.") and not _is_as_written(module, function):
            raise Edited(module)
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


def _called(module: ModuleType, tree: ast.FunctionDef) -> Iterator[FunctionType]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            value = getattr(module, node.func.id, None)
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
    return {
        target.id
        for node in ast.walk(law.tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.value) == "world.par"
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def is_parameters(node: ast.expr, aliases: set[str]) -> bool:
    """Whether an expression stands for `world.par`."""
    if isinstance(node, ast.Name):
        return node.id in aliases
    return isinstance(node, ast.Attribute) and node.attr == "par"
