"""The pages of the laws, written from the laws themselves: what each does, its numbers, its parts.

A module belongs to the first law, in the order of the hour, that imports it. Parameters come
from their declarations; the numbers beside them from the source, each with its own comment.
"""

from __future__ import annotations

import ast
import inspect
import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from wintering.laws.parameters import Parameter

PICTURES = "pictures"  # folder beside the pages; a law's pictures are LAW_*.svg
WHOLE_LIVES = "lives"  # whose pictures show all laws together; they stand on the first page

# What every law stands on, and what only names things: no law's own.
_COMMON = frozenset({"hour", "parameters", "reasons", "matters", "meanings", "works", "subset"})
_PACKAGE = "wintering.laws"
_LETTERS = (
    "O read in the source, S read in a secondary reproduction, M from memory and unverified, "
    "D derived or calibrated for this project"
)

HEAD = f"""# The laws, their numbers and where they come from

Written from the laws themselves by `make docs`, in the order in which an hour lives them.
Every parameter can be changed by a world, in the table `[laws.NAME]` of its `world.toml`. The
letter of a source says how well a number is known: {_LETTERS}. Whom they come from, by section,
stands in [SCIENCE.md](../SCIENCE.md).
"""


@dataclass(frozen=True, slots=True)
class _Part:
    """A function of a law, as its docstring tells it."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class _Law:
    name: str
    modules: tuple[ModuleType, ...]

    @property
    def tables(self) -> tuple[tuple[str, tuple[Parameter, ...]], ...]:
        """Its tables of `world.toml`, by name: its own, and those of its parts."""
        return tuple(
            (module.__name__.rsplit(".", 1)[-1], module.PARAMETERS)
            for module in self.modules
            if getattr(module, "PARAMETERS", ())
        )

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return tuple(each for _, table in self.tables for each in table)


@cache
def _laws() -> tuple[_Law, ...]:
    hour = import_module(f"{_PACKAGE}.hour")
    order = [name for name in _imported(hour) if name not in _COMMON]
    in_order = sorted(order, key=_called_at(hour))
    taken: set[str] = set(order) | _COMMON
    found: list[_Law] = []
    for name in in_order:
        own = [name]
        for each in own:  # grows while it is walked: what its parts import is its own too
            for other in _imported(import_module(f"{_PACKAGE}.{each}")):
                if other not in taken:
                    taken.add(other)
                    own.append(other)
        found.append(_Law(name, tuple(import_module(f"{_PACKAGE}.{each}") for each in own)))
    return tuple(found)


def _called_at(hour: ModuleType) -> Callable[[str], int]:
    lines = {
        node.func.id: node.lineno
        for node in ast.walk(ast.parse(inspect.getsource(hour)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    return lambda name: lines.get(name, 0)


def _imported(module: ModuleType) -> list[str]:
    tree = ast.parse(inspect.getsource(module))
    return [
        node.module.removeprefix(f"{_PACKAGE}.")
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        and node.module is not None
        and node.module.startswith(f"{_PACKAGE}.")
    ]


# --------------------------------------------------------------------- pages


def law_names() -> tuple[str, ...]:
    """The laws, in the order of the hour."""
    return tuple(law.name for law in _laws())


def laws_index(pictures: Path) -> str:
    """The page that leads to the laws. `pictures` is the folder they are looked for in."""
    rows = ["| law | what it does | parameters | pictures |", "|---|---|---|---|"]
    for law in _laws():
        shown = len(_pictures_of(law.name, pictures))
        says = _cell(_summary(law.modules[0]))
        rows.append(f"| [{law.name}]({law.name}.md) | {says} | {len(law.parameters)} | {shown} |")
    return "\n".join([HEAD, *rows, "", *_shown(WHOLE_LIVES, pictures)])


def law_page(name: str, pictures: Path) -> str:
    """The page of one law."""
    law = next(each for each in _laws() if each.name == name)
    lines = [f"# {name}", "", _summary(law.modules[0]), ""]
    lines += _parameter_table(law)
    lines += _shown(name, pictures)
    for module in law.modules:
        lines += _module(module)
    return "\n".join(lines)


def _parameter_table(law: _Law) -> list[str]:
    if not law.parameters:
        return ["It has no parameters.", ""]
    rows: list[str] = []
    for name, table in law.tables:
        rows += [
            f"## Parameters: `[laws.{name}]`",
            "",
            "| name | value | unit | from … to | source | meaning |",
            "|---|---|---|---|---|---|",
        ]
        rows += [
            f"| `{each.name}` | {_number(each.value)} | {each.unit} | "
            f"{_number(each.low)} … {_number(each.high)} | {_cell(each.source)} | "
            f"{_cell(each.meaning)} |"
            for each in table
        ]
        rows.append("")
    return rows


def _module(module: ModuleType) -> list[str]:
    source = inspect.getsource(module)
    tree = ast.parse(source)
    parts = [
        _Part(node.name, _words(ast.get_docstring(node) or ""))
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    ]
    numbers = _constants(tree, source.splitlines())
    if not parts and not numbers:
        return []
    lines = [f"## `laws/{module.__name__.rsplit('.', 1)[-1]}.py`", "", _summary(module), ""]
    lines += [f"- `{part.name}`: {part.says}" for part in parts]
    if numbers:
        lines += ["", "| its own number | value | what it is |", "|---|---|---|"]
        lines += [f"| `{name}` | {value} | {_cell(says)} |" for name, value, says in numbers]
    return [*lines, ""]


def _constants(tree: ast.Module, lines: list[str]) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for node in tree.body:
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        name = node.targets[0].id
        value = ast.unparse(node.value)
        is_number = re.fullmatch(r"[-\d.e_ */+()]+", value) is not None
        if name.isupper() and is_number:
            _, _, comment = lines[(node.end_lineno or node.lineno) - 1].partition("  # ")
            found.append((name, value, comment.strip() or _comment_above(lines, node.lineno - 1)))
    return found


def _comment_above(lines: list[str], index: int) -> str:
    """The comment that heads the run of lines in which a number stands."""
    words: list[str] = []
    for line in reversed(lines[:index]):
        if line.startswith("# "):
            words.insert(0, line.removeprefix("# "))
        elif not line.strip() or words:
            break
    return " ".join(words)


def _pictures_of(law: str, folder: Path) -> list[tuple[Path, str]]:
    found = sorted(folder.glob(f"{law}_*.svg")) if folder.is_dir() else []
    return [(path, _caption(path)) for path in found]


def _shown(law: str, folder: Path) -> list[str]:
    lines: list[str] = []
    for path, caption in _pictures_of(law, folder):
        lines += [f"![{caption}]({PICTURES}/{path.name})", "", f"*{caption}*", ""]
        figures = path.with_suffix(".md")  # a table that its drawing wrote beside it
        if figures.is_file():
            lines += [*figures.read_text(encoding="utf-8").splitlines(), ""]
    return lines


def _caption(path: Path) -> str:
    """The title that the picture carries in itself."""
    text = path.read_text(encoding="utf-8")
    match = re.search(r"<(?:dc:)?title>(.*?)</(?:dc:)?title>", text, re.DOTALL)
    words = match.group(1) if match else path.stem.replace("_", " ")
    return " ".join(words.split())


def _summary(module: ModuleType) -> str:
    return _words((module.__doc__ or "").strip())


def _words(docstring: str) -> str:
    return " ".join(docstring.split())


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _number(value: float) -> str:
    return f"{value:g}"
