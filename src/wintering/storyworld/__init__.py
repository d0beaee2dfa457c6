"""What an author declares of a world: the schema of world.toml, its loading, its tables."""

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
