"""The ledger of a life: what happened, what was decided and by what weights, what was told.

Laws note events and decisions in small rings in the Life; the ledger copies what is new
after every hour and keeps more of it, within bounds. It explains a life, and is no part
of its digest.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wintering.life import Life
from wintering.life.names import DECISIONS_KEPT, EVENTS_KEPT

EVENTS_HELD = 400  # the newest; a life notes some ten a day
DECISIONS_HELD = 160
TELLINGS_HELD = 400
CHOICES_HELD = 200
MATTER_COLUMN = 2  # of a decision's row


@dataclass(frozen=True, slots=True)
class Weight:
    """One reason of a decision: the reason's number, how much it weighed, what it is about."""

    reason: int
    amount: float
    about: int


@dataclass(frozen=True, slots=True)
class Decision:
    """What someone decided, and why. `office` and `person` are what the two selves weighed."""

    hour: int
    who: int
    matter: int
    answer: int
    office: float
    person: float
    weights: tuple[Weight, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; what the numbers mean stands in life.events.EVENTS."""

    hour: int
    kind: int
    who: int
    whom: int
    what: int
    amount: float


class Ledger:
    """What is kept of a life to explain it."""

    def __init__(self) -> None:
        self._events: list[list[Any]] = []
        # Of the newest, as they lay in the ring, field by field: few lives are asked for them.
        self._unread: deque[list[list[Any]]] = deque()
        self._unread_many = 0
        self.decisions: list[list[Any]] = []
        self.tellings: list[list[Any]] = []  # turn, hour, knot
        self.choices: list[list[Any]] = []  # turn, hour, words
        self.events_seen = 0
        self.decisions_seen = 0
        self._often: Counter[int] = Counter()  # how many decisions of each matter are kept

    @property
    def events(self) -> list[list[Any]]:
        """What happened, the newest last, a row each."""
        for columns in self._unread:
            self._events.extend(map(list, zip(*columns, strict=True)))
        self._unread.clear()
        self._unread_many = 0
        _bound(self._events, EVENTS_HELD)
        return self._events

    def copy_new(self, life: Life) -> None:
        """Take in what the laws have noted since the last time. Changes: this ledger."""
        if life.event_count != self.events_seen:
            first = max(self.events_seen, life.event_count - EVENTS_KEPT)
            columns = (
                life.event_hour, life.event_kind, life.event_who,
                life.event_whom, life.event_what, life.event_amount,
            )  # fmt: skip
            for since, until in _slots(first, life.event_count, EVENTS_KEPT):
                self._unread.append([list(column[since:until]) for column in columns])
            self._unread_many += life.event_count - first
            self.events_seen = life.event_count
            while self._unread_many - len(self._unread[0][0]) >= EVENTS_HELD:
                self._unread_many -= len(self._unread.popleft()[0])
        if life.decision_count != self.decisions_seen:
            first = max(self.decisions_seen, life.decision_count - DECISIONS_KEPT)
            for number in range(first, life.decision_count):
                row = _decision(life, number % DECISIONS_KEPT)
                self.decisions.append(row)
                self._often[row[MATTER_COLUMN]] += 1
            self.decisions_seen = life.decision_count
            self._bound_decisions()

    def _bound_decisions(self) -> None:
        """Let the oldest of the commonest matter go, so that what was decided once is kept."""
        often, rows = self._often, self.decisions
        while len(rows) > DECISIONS_HELD:
            commonest = max(often, key=lambda matter: (often[matter], -matter))
            often[commonest] -= 1
            del rows[next(at for at, row in enumerate(rows) if row[MATTER_COLUMN] == commonest)]

    def note_telling(self, life: Life, knot: str) -> None:
        """Note that a scene was told. Changes: this ledger."""
        self.tellings.append([life.turn, life.hour, knot])
        _bound(self.tellings, TELLINGS_HELD)

    def note_choice(self, life: Life, words: str) -> None:
        """Note what the reader chose. Changes: this ledger."""
        self.choices.append([life.turn, life.hour, words])
        _bound(self.choices, CHOICES_HELD)

    def newest_decisions(self) -> Iterator[Decision]:
        """Every decision kept, the newest first."""
        for hour, who, matter, answer, office, person, weights in reversed(self.decisions):
            yield Decision(
                hour, who, matter, answer, office, person, tuple(Weight(*each) for each in weights)
            )

    def newest_events(self) -> Iterator[Event]:
        """Every event kept, the newest first."""
        for row in reversed(self.events):
            yield Event(*row)

    def as_data(self) -> dict[str, Any]:
        """The ledger as plain data, free of this object."""
        return {
            "events": [list(row) for row in self.events],
            "decisions": [[*row[:-1], [list(each) for each in row[-1]]] for row in self.decisions],
            "tellings": [list(row) for row in self.tellings],
            "choices": [list(row) for row in self.choices],
            "events_seen": self.events_seen,
            "decisions_seen": self.decisions_seen,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Ledger:
        """The ledger that `as_data` described; what is missing is empty."""
        ledger = cls()
        ledger._events = [list(row) for row in data.get("events", [])]
        ledger.decisions = [
            [*row[:-1], [list(each) for each in row[-1]]] for row in data.get("decisions", [])
        ]
        ledger._often.update(row[MATTER_COLUMN] for row in ledger.decisions)
        ledger.tellings = [list(row) for row in data.get("tellings", [])]
        ledger.choices = [list(row) for row in data.get("choices", [])]
        ledger.events_seen = int(data.get("events_seen", 0))
        ledger.decisions_seen = int(data.get("decisions_seen", 0))
        return ledger


def _slots(first: int, end: int, kept: int) -> Iterator[tuple[int, int]]:
    """The parts of a ring that hold what was noted from one number on to before another."""
    since, until = first % kept, end % kept
    if since < until:
        yield since, until
    else:
        yield since, kept
        yield 0, until


def _decision(life: Life, slot: int) -> list[Any]:
    many = life.decision_weights[slot]
    of_weights = (life.weight_reason, life.weight_amount, life.weight_about)
    weights = list(map(list, zip(*[each[slot][0:many] for each in of_weights], strict=True)))
    return [
        life.decision_hour[slot],
        life.decision_who[slot],
        life.decision_matter[slot],
        life.decision_answer[slot],
        life.decision_office[slot],
        life.decision_person[slot],
        weights,
    ]


def _bound(rows: list[list[Any]], held: int) -> None:
    if len(rows) > held:
        del rows[: len(rows) - held]
