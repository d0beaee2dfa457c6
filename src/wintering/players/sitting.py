"""A reader's sitting with one life: every turn is kept before its page is given."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wintering.players.cli.codes import LIFE_TAKEN, NO_LIFE, OTHER_WORLD, BrokenWorld, Refused
from wintering.players.worlds import DEFAULT_WORLD, folder_of_life, world_folder, world_key

if TYPE_CHECKING:
    from wintering.story.faults import LifeFault
    from wintering.story.page import Page
    from wintering.story.session import Session
    from wintering.story.store import KeptLife, Store
    from wintering.story.world import World

# Seeds that nobody named have at most nine digits, so that they can be told to a friend.
_SEEDS = 1_000_000_000

# Things made, young collections, middle ones: before the collector looks at each generation.
_COLLECT_AFTER = (10_000, 20, 100)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which life was asked for: a world, a seed, a life's name; each may be left open."""

    world: str | None = None
    seed: int | None = None
    life: str | None = None


class Sitting:
    """One life, open: its world, its session, and the store that keeps it."""

    def __init__(self, store: Store, name: str, world: World, session: Session) -> None:
        self.store = store
        self.name = name
        self.world = world
        self.session = session

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.session.page

    @property
    def seed(self) -> int:
        """The seed of the life."""
        return self.session.seed

    def choose(self, index: int) -> Page:
        """Take a choice (from 0), keep the turn, and give its page.

        Errors: IndexError; BrokenWorld when a scene breaks, ShelfFault when the turn cannot
        be kept: the life then stands at the newest turn that is.
        """
        if not 0 <= index < len(self.page.choices):
            raise IndexError(index)
        from wintering.story.faults import LifeFault

        try:
            page = self.session.choose(index)
            self.store.put_turn(self.name, page.turn, self.session.snapshot(), page, index)
        except LifeFault as fault:
            self._stand_at_newest()
            raise broken(self.world, fault) from fault
        except BaseException:
            self._stand_at_newest()
            raise
        return page

    def _stand_at_newest(self) -> None:
        from wintering.story.session import Session

        kept = self.store.newest(self.name)
        if kept is not None:
            self.session = Session.restore(self.world, kept.snapshot)

    def undo(self) -> bool:
        """Go back one turn; False at the beginning."""
        from wintering.story.session import Session

        kept = self.store.drop_newest(self.name)
        if kept is None:
            return False
        self.session = Session.restore(self.world, kept.snapshot)
        return True

    def transcript(self) -> tuple[tuple[str | None, Page], ...]:
        """Every page so far, each with the words of the choice that led to it."""
        told: list[tuple[str | None, Page]] = []
        for choice, page in self.store.transcript(self.name):
            offered = told[-1][1].choices if told else ()
            known = choice is not None and choice < len(offered)
            told.append((offered[choice] if known and choice is not None else None, page))
        return tuple(told)


def sit_down(store: Store, asked: Asked) -> Sitting:
    """Open the life that was asked for, or begin it.

    A life's name opens that life; a seed begins a new one; neither takes up the unfinished
    life played last (of that world, if one was named), or begins one.
    Errors: Refused; AuthorFault when the world cannot be opened, BrokenWorld when a scene
    breaks; ShelfFault.
    """
    lives = store.lives()
    if asked.life is not None:
        named = next((each for each in lives if each.name == asked.life), None)
        if named is not None:
            _check_agrees(asked, named)
            return _take_up(store, named)
        return _begin(store, asked)
    if asked.seed is None:
        wanted = None if asked.world is None else world_key(asked.world)
        if asked.world is not None:
            world_folder(asked.world)
        for each in lives:
            if each.ended is None and wanted in (None, each.world):
                return _take_up(store, each)
    return _begin(store, asked)


def begin_another(store: Store, left: str) -> Sitting:
    """A new life in the world of the life named `left`. Errors: as sit_down."""
    kept = find_life(store, left)
    folder_of_life(kept.name, kept.world)
    return _begin(store, Asked(world=kept.world))


def find_life(store: Store, name: str) -> KeptLife:
    """The kept life of that name. Errors: Refused, with the nearest name."""
    lives = store.lives()
    for each in lives:
        if each.name == name:
            return each
    from wintering.diagnostics import nearest

    meant = nearest(name, [each.name for each in lives])
    raise Refused(
        NO_LIFE,
        f"no life called '{name}' is kept",
        "a life is kept under the name it was begun with." if lives else "no life is kept yet.",
        f"Did you mean '{meant}'?" if meant else "See them all with 'wintering lives'.",
    )


def open_life(store: Store, kept: KeptLife) -> Sitting:
    """A kept life at its newest turn. Errors: Refused, AuthorFault, ShelfFault."""
    return _take_up(store, kept)


def _check_agrees(asked: Asked, kept: KeptLife) -> None:
    if asked.seed is not None:
        raise Refused(
            LIFE_TAKEN,
            f"a life called '{kept.name}' is kept already",
            f"a seed begins a new life, and this one began long since, with seed {kept.seed}.",
            "Leave --seed out to go on with it, or choose another name.",
        )
    if asked.world is not None and world_key(asked.world) != kept.world:
        world_folder(asked.world)
        raise Refused(
            OTHER_WORLD,
            f"the life '{kept.name}' is not lived in '{asked.world}'",
            f"it is lived in {kept.world}.",
            f"Ask for it by its name alone: 'wintering play --life {kept.name}'.",
        )


def _take_up(store: Store, kept: KeptLife) -> Sitting:
    from wintering.story.faults import LifeFault
    from wintering.story.session import Session

    world = opened(folder_of_life(kept.name, kept.world))
    newest = store.newest(kept.name)
    if newest is not None:
        try:
            return Sitting(store, kept.name, world, Session.restore(world, newest.snapshot))
        except LifeFault as fault:
            raise broken(world, fault) from fault
    # It was named and nothing of it was kept before the program ended: its seed is known.
    return _first_page(store, kept.name, world, kept.seed)


def _begin(store: Store, asked: Asked) -> Sitting:
    asked_world = asked.world or DEFAULT_WORLD
    world = opened(world_folder(asked_world))
    seed = secrets.randbelow(_SEEDS) if asked.seed is None else asked.seed
    key = world_key(asked_world)
    name = asked.life or _free_name(store, f"{Path(key).name}-{seed}")
    return _first_page(store, name, world, seed, key)


def _first_page(
    store: Store, name: str, world: World, seed: int, new_in: str | None = None
) -> Sitting:
    """Begin a life; `new_in` is the world's key when the store does not know the life yet."""
    session = _begun(world, seed)
    if new_in is not None:
        store.create(name, new_in, seed)
    store.put_turn(name, session.page.turn, session.snapshot(), session.page, None)
    return Sitting(store, name, world, session)


def new_session(folder: Path, seed: int) -> Session:
    """A life that nobody keeps. Errors: BrokenWorld."""
    return _begun(opened(folder), seed)


def _begun(world: World, seed: int) -> Session:
    from wintering.story.faults import LifeFault
    from wintering.story.session import Session

    try:
        return Session.begin(world, seed)
    except LifeFault as fault:
        raise broken(world, fault) from fault


def broken(world: World, fault: LifeFault) -> BrokenWorld:
    """A scene that broke, with what is needed to come to the same place again."""
    choices = " ".join(str(choice + 1) for choice in fault.choices)
    replay = f"turn {fault.turn}, seed {fault.seed}, choices {choices or 'none'}"
    return BrokenWorld((fault.diagnostic,), world.program.sources, replay)


def opened(folder: Path) -> World:
    """The world in a folder. Errors: AuthorFault with everything that is wrong with it."""
    import gc

    from wintering.story.opening import open_world

    # A world is some hundred thousand small things that live as long as the program: the
    # collector would walk them all in the middle of some turn (70 ms). It does not look while
    # they are made, leaves them out from then on, and looks at the rest seldom.
    gc.disable()
    try:
        world = open_world(folder)
        gc.freeze()
    finally:
        gc.enable()
        gc.set_threshold(*_COLLECT_AFTER)
    return world


def _free_name(store: Store, wanted: str) -> str:
    taken = {each.name for each in store.lives()}
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
