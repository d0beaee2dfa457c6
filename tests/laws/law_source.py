"""What the source of the laws says of itself: who writes which field, calls whom, gives back what.

A law is named as in the table of mutants, `module:function`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import wintering.laws

FOLDER = Path(wintering.laws.__path__[0])
LAWS = "wintering.laws."


@dataclass(frozen=True, slots=True)
class Law:
    """One function of a law: the fields it writes itself, the laws it calls, whether it returns."""

    writes: frozenset[str]
    calls: frozenset[str]
    returns: bool


@cache
def laws() -> dict[str, Law]:
    """Every function of every law."""
    found: dict[str, Law] = {}
    for path in sorted(FOLDER.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = dict(_names(tree, path.stem))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                found[f"{path.stem}:{node.name}"] = Law(
                    writes=frozenset(_written(node)),
                    calls=frozenset(_called(node, names)),
                    returns=node.returns is not None and ast.unparse(node.returns) != "None",
                )
    return found


@cache
def reached(law: str) -> frozenset[str]:
    """A law and all that it calls, and they."""
    seen = {law}
    left = [law]
    while left:
        for called in laws()[left.pop()].calls - seen:
            seen.add(called)
            left.append(called)
    return frozenset(seen)


def module_of(law: str) -> str:
    """The module that a law stands in."""
    return law.split(":")[0]


def _names(tree: ast.Module, stem: str) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(LAWS):
            for each in node.names:
                yield each.asname or each.name, f"{str(node.module)[len(LAWS) :]}:{each.name}"
        elif isinstance(node, ast.FunctionDef):
            yield node.name, f"{stem}:{node.name}"


def _called(law: ast.FunctionDef, names: dict[str, str]) -> Iterator[str]:
    for node in ast.walk(law):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            called = names.get(node.func.id)
            if called is not None and called.split(":")[1].islower():
                yield called


def _written(law: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(law):
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AugAssign | ast.AnnAssign):
            targets = [node.target]
        for target in targets:
            for each in target.elts if isinstance(target, ast.Tuple) else [target]:
                field = _field(each)
                if field is not None:
                    yield field


def _field(target: ast.expr) -> str | None:
    """The field of the life that an assignment goes to, however deep its subscripts."""
    while isinstance(target, ast.Subscript):
        target = target.value
    if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
        return target.attr if target.value.id == "life" else None
    return None
