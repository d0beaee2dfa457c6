"""Trials: what a law read, and what comes of it when that is as it was before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from wintering.life.declare import Field
from wintering.life.tracing import Draw
from wintering.story.why.fading import SINCE
from wintering.story.why.steps import Otherwise, Step
from wintering.story.why.window import Window

AGAIN_AT_MOST = 500  # steps of laws lived again for one answer: about a quarter of a second
READS_A_UNIT = 150  # a law that reads more counts for so many steps more, as it takes longer
HOURS_AT_MOST = 300  # hours lived again for one answer: about as long
FARTHER_AT_MOST = 1  # changes before the window that are looked for
SINGLES_AT_MOST = 24  # numbers of one field tried one by one
REDRAWN = (0x2545F491, 0x6C078965, 0x1B56C4E9)  # words that turn a key of chance, one a trial

# Units of numbers that count or measure nothing: which is more says nothing about them.
NAMING_UNITS = frozenset(
    {
        "0/1", "activity", "answer", "bits", "errand", "fact", "h", "index", "item", "kind",
        "level", "matter", "memory", "person", "place", "plan", "reason", "stage", "variant",
        "word", "work",
    }
)  # fmt: skip
CLOCK = ("hour", "hour_of_day", "day")
KEYS = ("key_low", "key_high", "seed_low", "seed_high")
# What is kept for the ledger and the page, and moves nothing.
NOTED = ("event_", "decision_", "weight_", "turn", "moments", "heard", "met")


def is_amount(of: Field) -> bool:
    """Whether a field's numbers are amounts, of which one can be more than another."""
    return of.unit not in NAMING_UNITS or (of.kind == "float" and of.unit == "h")


@dataclass(slots=True)
class Budget:
    """How much may yet be lived again for one answer, and looked for before the window.

    `patience` multiplies all of it. `stopped` counts where a search went no further for want of
    it, `stopped_hour` is the earliest hour of those.
    """

    patience: int = 1
    again: int = 0
    hours: int = 0
    farther: int = FARTHER_AT_MOST
    stopped: int = 0
    stopped_hour: int = 0

    def begin(self) -> None:
        """Begin a new answer. Changes: this."""
        self.farther = FARTHER_AT_MOST * self.patience
        self.stopped = self.again = self.hours = 0

    def renew(self, among: int) -> None:
        """Begin the part of an answer that is divided among so many. Changes: this.

        What the parts before it left over is its own as well.
        """
        self.again = max(self.again, 0) + AGAIN_AT_MOST * self.patience // among
        self.hours += HOURS_AT_MOST * self.patience // among

    def stop(self, hour: int) -> None:
        """Note that a search went no further, at an hour. Changes: this."""
        self.stopped_hour = min(hour, self.stopped_hour) if self.stopped else hour
        self.stopped += 1


@dataclass(frozen=True, slots=True)
class Elder:
    """All numbers of the life at an hour before the window."""

    hour: int
    values: Sequence[float | int]


@dataclass(slots=True)
class Suspect:
    """A field that laws read, with the numbers of it that were otherwise before.

    `beside` are the hours at which they were touched, which go with them. `effect` is first
    what its steps alone came to, summed; then, measured, what the hours did.
    """

    name: str
    slots: dict[int, float | int]
    is_standing: bool
    beside: dict[int, float | int] = field(default_factory=lambda: dict[int, float | int]())
    effect: float = 0.0
    step: Step | None = None  # in which it did most
    most: float = 0.0
    draw: Draw | None = None  # it is a draw, and no field
    since: int = -1  # where what stands became so; before the window: -1

    @property
    def held(self) -> dict[int, float | int]:
        """What is to be as it was, for this to be."""
        return {**self.beside, **self.slots}


@dataclass(slots=True)
class Found:
    """What the steps that wrote a number had to do with."""

    suspects: dict[tuple[str, bool], Suspect] = field(
        default_factory=lambda: dict[tuple[str, bool], Suspect]()
    )
    draws: dict[int, Suspect] = field(default_factory=lambda: dict[int, Suspect]())
    calendar: float = 0.0  # what the clock did, in steps alone


class Trials:
    """Lives steps and hours of one window otherwise."""

    def __init__(
        self, window: Window, elders: Callable[[], Sequence[Elder]], budget: Budget
    ) -> None:
        """`elders` are asked for only where something stood unchanged all through the window."""
        self.window = window
        self.budget = budget
        self.elders = elders
        slots = window.slots
        self.clock = frozenset(slots.slot(name) for name in CLOCK)
        self._keys = frozenset(slots.slot(name) for name in KEYS)

    def try_step(self, slot: int, step: Step, contrast: int, share: float, found: Found) -> None:
        """Live a step again with each thing that it read otherwise. Changes: found, the budget."""
        window = self.window
        is_measured = is_amount(window.slots.field_of(slot))
        actual = window.value(slot, step.last)
        reads, draws = window.reads_of(step)
        cost = 1 + len(reads) // READS_A_UNIT

        def effect_of(now: list[float | int] | None) -> float:
            self.budget.again -= cost
            if now is None:
                return 0.0
            return share * float(actual - now[0]) if is_measured else float(actual != now[0])

        clock = {each: window.value(each, contrast) for each in self.clock if each in reads}
        if any(window.value(each, step.first) != was for each, was in clock.items()):
            found.calendar += effect_of(window.again(step, (slot,), clock))
        for suspect in self._suspected(slot, reads, step, contrast):
            if self.budget.again <= 0:
                self.budget.stop(step.hour)
                return
            effect = effect_of(window.again(step, (slot,), suspect.held))
            known = found.suspects.setdefault((suspect.name, suspect.is_standing), suspect)
            known.slots.update(suspect.slots)
            known.beside.update(suspect.beside)
            _add(known, effect, step)
        for stream, draw in {draw.stream: draw for draw in sorted(draws, reverse=True)}.items():
            if self.budget.again <= 0:
                self.budget.stop(step.hour)
                return
            trials = [
                effect_of(window.again(step, (slot,), None, {stream: word})) for word in REDRAWN
            ]
            known = found.draws.setdefault(stream, Suspect("", {}, False, draw=draw))
            _add(known, sum(trials) / len(trials), step)

    def _suspected(
        self, slot: int, reads: frozenset[int], step: Step, contrast: int
    ) -> list[Suspect]:
        """The fields that a step read and that were otherwise before.

        Of a field of which something has changed since the contrast, only that is taken. What
        stood as it is all the while is taken as it was before; a name only where it became
        what it is in the window: where you have been for weeks is no cause of what a day brings.
        """
        window = self.window
        changed: dict[str, dict[int, float | int]] = {}
        standing: dict[str, dict[int, float | int]] = {}
        since: dict[str, int] = {}
        for read in sorted(reads):
            if read == slot or read in self._keys or read in self.clock:
                continue
            of = window.slots.field_of(read)
            if of.name.startswith(NOTED):
                continue
            now, was = window.value(read, step.first), window.value(read, contrast)
            if was != now:
                changed.setdefault(of.name, {})[read] = was
            elif of.name not in changed:
                before = self._before(read, contrast, now, is_amount(of))
                if before is not None:
                    standing.setdefault(of.name, {})[read] = before[0]
                    since[of.name] = max(since.get(of.name, -1), before[1])
        for name, since_name in SINCE.items():
            if name in changed or name in standing:
                standing.pop(since_name, None)
        beside = {name: changed.pop(SINCE[name], {}) for name in [*changed] if name in SINCE}
        found = [
            Suspect(name, slots, False, beside.get(name, {})) for name, slots in changed.items()
        ]
        found.extend(
            Suspect(name, slots, True, since=since[name])
            for name, slots in standing.items()
            if name not in changed
        )
        return found

    def _before(
        self, slot: int, position: int, now: float | int, is_measured: bool
    ) -> tuple[float | int, int] | None:
        """The last value of a slot, before a position, that differs from what it is; until where.

        Before the window (-1) only of an amount.
        """
        window = self.window
        for place in reversed(window.written(slot, window.first, position)):
            if window.write_at(place).old != now:
                return window.write_at(place).old, place
        if not is_measured:
            return None
        elder = next((one for one in self.elders() if one.values[slot] != now), None)
        return None if elder is None else (elder.values[slot], -1)

    def measure(
        self, slot: int, suspects: Sequence[Suspect], first: Step, until: Step | None
    ) -> None:
        """Let each suspect's effect be what all the hours between did. Changes: them, the budget.

        A suspect that cannot be measured any more keeps what its steps alone came to.
        """
        for suspect in suspects:
            came = self.lived(slot, [suspect], first, until)
            if came is not None:
                suspect.effect = came

    def lived(
        self, slot: int, suspects: Sequence[Suspect], first: Step, until: Step | None
    ) -> float | None:
        """How much of a number came of suspects together, over all the steps between."""
        window = self.window
        hours = (window.life_hour if until is None else until.hour) - first.hour + 1
        if self.budget.hours < hours:
            self.budget.stop(first.hour)
            return None
        self.budget.hours -= hours
        held: dict[int, float | int] = {}
        redrawn: dict[int, int] = {}
        for suspect in suspects:
            held.update(suspect.held)
            if suspect.draw is not None:
                redrawn[suspect.draw.stream] = REDRAWN[0]
        now = window.seen(slot, window.last if until is None else until.first)
        came = window.lived(first, until, slot, Otherwise(held, redrawn))
        return None if came is None else float(now - came)

    def singled(self, target: int, suspect: Suspect) -> list[int]:
        """Of a field's numbers, the one that mattered most, and another that did half as much.

        Changes: the budget.
        """
        step = suspect.step
        if len(suspect.slots) == 1 or step is None:
            return list(suspect.slots)[:1]
        window = self.window
        actual = window.value(target, step.last)
        effects: dict[int, float] = {}
        for slot, was in list(suspect.slots.items())[:SINGLES_AT_MOST]:
            if self.budget.again <= 0:
                self.budget.stop(step.hour)
                break
            self.budget.again -= 1
            found = window.again(step, (target,), {**suspect.beside, slot: was})
            effects[slot] = abs(float(actual - found[0])) if found else 0.0
        ordered = sorted(effects, key=lambda slot: (-effects[slot], slot))
        if not ordered or not effects[ordered[0]]:
            # None by itself: of those, one that has to do with whom it is about.
            about = set(window.slots.indices_of(target))
            mine = (each for each in suspect.slots if about & set(window.slots.indices_of(each)))
            return [next(mine, next(iter(suspect.slots)))]
        return [slot for slot in ordered[:2] if effects[slot] * 2.0 >= effects[ordered[0]]]


def _add(known: Suspect, effect: float, step: Step) -> None:
    known.effect += effect
    if known.step is None or abs(effect) > known.most:
        known.most, known.step = abs(effect), step
