"""What is compiled for `story.asked.ask`: a branch for each scene function that has a number."""

from __future__ import annotations

import ast
from functools import cache
from types import ModuleType

from wintering.story.asked import ARGUMENTS, functions_by_number

_HEAD = "def ask(life: Life, world: Tables, function: int, first: int, second: int) -> float: pass"
_GIVEN = ("first", "second")
assert len(_GIVEN) == ARGUMENTS


@cache
def written_out() -> tuple[ModuleType, ast.FunctionDef]:
    """`ask` as a function of the laws' subset, and a module in which its names mean something.

    LLVM makes one jump by number of branches that compare one number with constants.
    """
    (tree,) = ast.parse(_HEAD).body
    assert isinstance(tree, ast.FunctionDef)
    module = ModuleType("wintering.story.asked")
    branches: list[ast.stmt] = []
    for number, one in enumerate(functions_by_number()):
        setattr(module, one.name, one.call)
        given = ", ".join(("life", *_GIVEN[: len(one.parameters)]))
        told = f"float({one.name}({given}))"
        if one.returns == "bool":
            told = f"1.0 if {one.name}({given}) else 0.0"
        branches += ast.parse(f"if function == {number}: return {told}").body
    tree.body = [*branches, *ast.parse("return -1.0", mode="exec").body]
    return module, tree
