"""The words that the engine brings to every world: scene functions, LISTs, laws' parameters."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from types import ModuleType

import wintering.laws
import wintering.story.functions
from wintering.ink import Parameter, Signature
from wintering.laws.dreaming import DREAMS
from wintering.laws.feeling import FEELING_NAMES
from wintering.laws.matters import ANSWERS, MATTERS
from wintering.laws.meanings import FACT_MEANINGS, MEMORY_MEANINGS
from wintering.laws.parameters import Parameter as LawNumber
from wintering.laws.reasons import REASONS
from wintering.laws.tidings import MESSAGES, WAKINGS
from wintering.laws.works import GOODS, WORKS
from wintering.story.functions.declare import DECLARED, SceneFunction
from wintering.storyworld.vocabulary import BOND_DIMENSIONS, LawParameter, Vocabulary

SEASONS = ("season_autumn", "season_winter", "season_thaw", "season_spring")

ENGINE_LISTS: Mapping[str, tuple[str, ...]] = {
    "reasons": REASONS,
    "matters": MATTERS,
    "answers": ANSWERS,
    "bonds": tuple(f"bond_{name}" for name in BOND_DIMENSIONS),
    "feelings": FEELING_NAMES,
    "dreams": DREAMS,
    "messages": MESSAGES,
    "wakings": WAKINGS,
    "seasons": SEASONS,
}

LIVED_BY = "hour"  # the module whose parameters say which laws a world lives by

_ITEM_OF = {
    "reasons": "a reason",
    "matters": "a matter of a decision",
    "answers": "an answer of a decision",
    "bonds": "a dimension of a bond",
    "feelings": "a feeling",
    "dreams": "what a dream is about",
    "messages": "what words are for",
    "wakings": "a way of waking someone",
    "seasons": "a season",
}


@cache
def scene_functions() -> Mapping[str, SceneFunction]:
    """Every function that scenes may call, by name, in the order of subjects and names."""
    _import_all(wintering.story.functions)
    return dict(sorted(DECLARED.items(), key=lambda pair: (pair[1].subject, pair[0])))


@cache
def law_parameters() -> Mapping[str, Mapping[str, LawParameter]]:
    """The parameters of every law, by law and name."""
    found: dict[str, dict[str, LawParameter]] = {}
    for module in _import_all(wintering.laws):
        numbers: Iterable[LawNumber] = getattr(module, "PARAMETERS", ())
        law = module.__name__.rsplit(".", 1)[-1]
        for each in numbers:
            found.setdefault(law, {})[each.name] = LawParameter(
                default=each.value,
                low=each.low,
                high=each.high,
                unit=each.unit,
                meaning=each.meaning,
                source=each.source,
            )
    return found


@cache
def vocabulary() -> Vocabulary:
    """What a world.toml may speak of, and the names it may not take."""
    laws = {law: numbers for law, numbers in law_parameters().items() if law != LIVED_BY}
    for law in law_parameters()[LIVED_BY]:
        laws.setdefault(law, {})
    reserved = dict.fromkeys(scene_functions(), "a scene function")
    for name, items in ENGINE_LISTS.items():
        reserved[name] = "a LIST of the engine"
        reserved.update(dict.fromkeys(items, _ITEM_OF[name]))
    return Vocabulary(
        laws=laws,
        works=WORKS,
        goods=GOODS,
        memory_means=MEMORY_MEANINGS,
        fact_means=FACT_MEANINGS,
        reserved=reserved,
    )


def signatures() -> dict[str, Signature]:
    """The scene functions as the checker of Ink knows them."""
    return {
        name: Signature(
            name=name,
            parameters=tuple(Parameter(each, kind) for each, kind in one.parameters),
            returns=one.returns,
            changes=one.changes,
            documentation=one.documentation,
        )
        for name, one in scene_functions().items()
    }


def all_lists(worlds_own: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Every LIST of a world's prelude: the world's own and the engine's."""
    return {**worlds_own, **ENGINE_LISTS}


def _import_all(package: ModuleType) -> list[ModuleType]:
    modules = sorted(pkgutil.iter_modules(package.__path__), key=lambda one: one.name)
    return [importlib.import_module(f"{package.__name__}.{info.name}") for info in modules]
