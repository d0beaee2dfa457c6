"""What an author declares of a world: the schema of world.toml, its loading, its tables.

A kept life needs the tables and no more, so the loader and its checks are imported only
when they are asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wintering.storyworld.building import build_tables, parameters_of
    from wintering.storyworld.declarations import Declarations
    from wintering.storyworld.loading import load, loads
    from wintering.storyworld.parameters import Parameters
    from wintering.storyworld.schema_page import schema_page
    from wintering.storyworld.tables import Tables
    from wintering.storyworld.vocabulary import BOND_DIMENSIONS, LawParameter, Vocabulary

__all__ = [
    "BOND_DIMENSIONS",
    "Declarations",
    "LawParameter",
    "Parameters",
    "Tables",
    "Vocabulary",
    "build_tables",
    "load",
    "loads",
    "parameters_of",
    "schema_page",
]

_HOMES = {
    "BOND_DIMENSIONS": "vocabulary",
    "Declarations": "declarations",
    "LawParameter": "vocabulary",
    "Parameters": "parameters",
    "Tables": "tables",
    "Vocabulary": "vocabulary",
    "build_tables": "building",
    "load": "loading",
    "loads": "loading",
    "parameters_of": "building",
    "schema_page": "schema_page",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
