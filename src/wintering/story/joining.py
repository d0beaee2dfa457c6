"""Joining a world: declarations, laws, scene functions, Ink and storylets, checked together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from wintering.diagnostics import Diagnostic, Diagnostics, Span
from wintering.ink import Kept, Program, compile_story, look_over
from wintering.story import codes
from wintering.story.checking import check_scenes
from wintering.story.headers import Scope, read_headers
from wintering.story.opened import Checked
from wintering.story.prelude import FILE as PRELUDE_FILE
from wintering.story.prelude import list_items, prelude
from wintering.story.salvage import certain, readable_lists
from wintering.story.sources import MAIN_FILE, WORLD_FILE, Sources
from wintering.story.storylet import Storylet
from wintering.story.vocabulary import (
    LIVED_BY,
    all_lists,
    law_parameters,
    scene_functions,
    signatures,
    vocabulary,
)
from wintering.story.world import World
from wintering.storyworld.building import build_tables
from wintering.storyworld.declarations import Declarations
from wintering.storyworld.loading import load, loads
from wintering.storyworld.parameters import Parameters
from wintering.storyworld.reading import BYTE_ORDER_MARK


def prelude_text(declarations: Declarations) -> str:
    """The prelude of a world's declarations."""
    return prelude(all_lists(declarations.lists()), scene_functions().values())


@dataclass(frozen=True)
class Joined:
    """A world read and checked as far as it goes: what no life needs is not made yet.

    Where the world.toml is wrong `declarations` is None and the lists hold what could be read.
    """

    declarations: Declarations | None
    lists: Mapping[str, tuple[str, ...]]
    program: Program | None
    storylets: Mapping[str, Storylet]
    diagnostics: Diagnostics
    texts: Mapping[str, str]


def check_sources(sources: Sources, is_thorough: bool = False) -> Checked:
    """The world that some sources make, or None where anything is wrong with it.

    Thoroughly, what its scenes come to together is looked at as well, which only warns; not
    beside errors, of which such a warning may be the echo.
    """
    joined = join(sources)
    if is_thorough and not joined.diagnostics.has_errors:
        joined.diagnostics.extend(each for each in whole(joined) if each.severity != "information")
    declarations, program = joined.declarations, joined.program
    if declarations is None or program is None or joined.diagnostics.has_errors:
        return Checked(None, joined.diagnostics, joined.texts)
    world = World(
        declarations=declarations,
        tables=build_tables(declarations, vocabulary(), parameters_of(declarations)),
        program=program,
        storylets=joined.storylets,
        lists=joined.lists,
        digest=sources.digest(),
        folder=sources.folder,
    )
    return Checked(world, joined.diagnostics, joined.texts)


def join(sources: Sources, kept: Kept | None = None) -> Joined:
    """Declarations and scenes of some sources, with everything wrong in them.

    Where the world.toml is wrong the scenes are checked beside it, by what could be read of it.
    With `kept` only what an edit touched is read again; nothing is played from that.
    """
    found = Diagnostics()
    texts = dict(sources.texts)
    declarations, problems = _declared(sources)
    found.extend(problems)
    if MAIN_FILE not in texts and MAIN_FILE not in sources.unreadable:
        _say_no_main(found)
        return Joined(declarations, {}, None, {}, found, texts)
    declared = (
        readable_lists(_world_text(sources)) if declarations is None else declarations.lists()
    )
    texts[PRELUDE_FILE] = prelude(all_lists(declared), scene_functions().values())
    _check_prelude(sources, None if declarations is None else texts[PRELUDE_FILE], found)
    lists = {name: list_items(name, items) for name, items in all_lists(declared).items()}
    program, storylets, problems = _scenes(sources, texts, lists, kept)
    found.extend(certain(problems, storylets) if declarations is None else problems)
    return Joined(declarations, lists, program, storylets, found, texts)


def whole(joined: Joined) -> list[Diagnostic]:
    """What can be said of a world's scenes as a whole: places never come to, choices never shown.

    Nothing is said where the world.toml cannot be read: its names may lead anywhere.
    """
    if joined.program is None or joined.declarations is None:
        return []
    found = Diagnostics(joined.diagnostics)
    noted = found.noted
    look_over(joined.program, found)
    return found.since(noted)


def _declared(sources: Sources) -> tuple[Declarations | None, Diagnostics]:
    """The declarations of the text at hand; where there is none, what the disk says of it."""
    text = sources.texts.get(WORLD_FILE)
    if text is None or text.startswith(BYTE_ORDER_MARK.decode()):
        return load(sources.folder, vocabulary())
    return _declared_in(text)


@lru_cache(maxsize=1)  # while scenes are edited the declarations stay as they are
def _declared_in(text: str) -> tuple[Declarations | None, Diagnostics]:
    return loads(text, vocabulary())


def _world_text(sources: Sources) -> str | None:
    text = sources.texts.get(WORLD_FILE)
    return None if text is None else text.removeprefix(BYTE_ORDER_MARK.decode())


def parameters_of(declarations: Declarations) -> Parameters:
    """The laws' numbers: their own, but where the world sets others."""
    values = {
        f"{law}_{name}": declarations.parameters.get((law, name), number.default)
        for law, numbers in law_parameters().items()
        for name, number in numbers.items()
    }
    for law in law_parameters()[LIVED_BY]:
        values[f"{LIVED_BY}_{law}"] = 1.0 if law in declarations.laws_used else 0.0
    return Parameters(values)


def _scenes(
    sources: Sources,
    texts: Mapping[str, str],
    lists: Mapping[str, tuple[str, ...]],
    kept: Kept | None,
) -> tuple[Program, dict[str, Storylet], Diagnostics]:
    """The scenes compiled and their storylets, with everything wrong in them."""
    program, found = _compiled(texts, sources, kept)
    scope = Scope(
        program=program,
        lists=lists,
        functions=signatures(),
        knots=frozenset(name for name, knot in program.knots.items() if not knot.is_function),
    )
    storylets = {one.knot: one for one in read_headers(scope, found)}
    check_scenes(program, storylets, found)
    return program, storylets, found


def _compiled(
    texts: Mapping[str, str], sources: Sources, kept: Kept | None
) -> tuple[Program, Diagnostics]:
    def read(path: str) -> str:
        name = path.removeprefix("./")
        return texts[name] if name in texts else sources.read(name)

    return compile_story(MAIN_FILE, read, functions=signatures(), kept=kept)


def _say_no_main(found: Diagnostics) -> None:
    found.add(
        codes.NO_MAIN,
        Span.of_file(MAIN_FILE),
        f"this world has no {MAIN_FILE}",
        "the scenes of a world begin there.",
        f"write a {MAIN_FILE} whose first line is 'INCLUDE {PRELUDE_FILE}'.",
    )


def _check_prelude(sources: Sources, made: str | None, found: Diagnostics) -> None:
    main = sources.texts.get(MAIN_FILE, "")
    included = any(line.split() == ["INCLUDE", PRELUDE_FILE] for line in main.splitlines())
    if not included and MAIN_FILE in sources.texts:
        found.add(
            codes.NO_PRELUDE,
            Span.of_file(MAIN_FILE),
            f"{MAIN_FILE} does not include {PRELUDE_FILE}",
            "the prelude declares every name of the world and every function of the engine.",
            f"make 'INCLUDE {PRELUDE_FILE}' the first line of {MAIN_FILE}.",
        )
    written = sources.texts.get(PRELUDE_FILE)
    if None not in (written, made) and written != made:
        found.add(
            codes.OLD_PRELUDE,
            Span.of_file(PRELUDE_FILE),
            f"{PRELUDE_FILE} is older than the world",
            "it was made from other declarations or by another engine; the game makes its own, "
            "but other tools for Ink read this one.",
            f"make it again: wintering prelude WORLD > {PRELUDE_FILE}",
        )
