"""Messages: of a thousand sent, how many are heard, when, and how she decides, by two weights."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from curves.country import eight_moons
from curves.drawing import OTHER, OURS, PUBLISHED, picture
from wintering.laws.hearing import NUMBERS
from wintering.laws.matters import ANSWER_ANOTHER, ANSWER_COME, ANSWER_LATE, ANSWER_STAY
from wintering.laws.tidings import HEARD, MESSAGES, WAKINGS
from wintering.rehearse.intervals import of_share

DAYS = {30: "October", 75: "December", 120: "January", 165: "March"}  # when the sender sets out
REPEATS = 10  # lives for each day, way of waking and end of the words: a thousand in all
WAITED_DAYS = 60  # after the day of setting out, until what becomes of it is counted
ANSWERS = {
    ANSWER_COME: ("she comes", OURS, "o"),
    ANSWER_LATE: ("she comes late", "#6fa3bf", "s"),
    ANSWER_ANOTHER: ("another comes", PUBLISHED, "^"),
    ANSWER_STAY: ("nobody comes", OTHER, "x"),
}
LINES = ("-", "--", "-.", ":", (0, (1, 3)))


@dataclass(frozen=True, slots=True)
class Sent:
    """One life's message: how it was sent, what became of it; -1 where it did not come to it."""

    day: int
    how: int
    kind: int
    given: int  # hour, 0: nobody would carry it
    heard: int  # hours after that
    answer: int
    office: float
    person: float
    arrived: int  # hours after it was given until somebody stood on the rise


def lives_of(repeats: int) -> list[Sent]:
    """What became of the message of each life, `repeats` for each way of sending it."""
    from wintering.rehearse.crowd import Crowd
    from wintering.rehearse.messengers import send_and_wait
    from wintering.rehearse.native import laws_of

    declarations, world = eight_moons()
    night_camp = declarations.index("place", "night_camp")
    carrier = declarations.index("person", "hale")
    crowd = Crowd(laws_of(world, send_and_wait), repeats)
    found: list[Sent] = []
    for day, how, kind in product(DAYS, range(1, len(WAKINGS)), range(1, len(MESSAGES))):
        for place in range(repeats):
            crowd.begin(place, seed=len(found) + place + 1)
        hours = (day + WAITED_DAYS) * 24
        given = crowd.live(send_and_wait, night_camp, day, how, kind, hours, threads=2)
        for place, hour in enumerate(given):
            life = crowd.life(place)
            was_heard = int(life.words_state[carrier]) == HEARD
            came = int(life.coming_hour)
            found.append(
                Sent(
                    day=day,
                    how=how,
                    kind=kind,
                    given=int(hour),
                    heard=int(life.heard_hour - hour) if was_heard else -1,
                    answer=int(life.answer_words),
                    office=float(life.answered_office),
                    person=float(life.answered_person),
                    arrived=int(came - hour) if came > 0 else -1,
                )
            )
    return found


@cache
def _sent() -> list[Sent]:
    return lives_of(REPEATS)


def _word(names: tuple[str, ...], which: int) -> str:
    return names[which].split("_", 1)[1]


def _figures() -> list[tuple[str, ...]]:
    """What became of a thousand: how many, their share with 95 % of chance, and when."""
    sent = _sent()
    taken = [each for each in sent if each.given > 0]
    heard = [each for each in taken if each.heard >= 0]
    rows: list[tuple[str, ...]] = [
        ("what", "messages", "of", "share, 95 %", "half within"),
        _row("taken by a carrier", len(taken), len(sent), []),
        _row("heard", len(heard), len(taken), [each.heard for each in heard]),
    ]
    for answer, (label, _, _) in ANSWERS.items():
        own = [each for each in heard if each.answer == answer]
        came = [each.arrived for each in own if each.arrived >= 0]
        rows.append(_row(label, len(own), len(heard), came))
    return rows


def _row(what: str, many: int, of: int, hours: list[int]) -> tuple[str, ...]:
    low, high = of_share(many, of)
    days = f"{sorted(hours)[len(hours) // 2] / 24.0:.1f} days" if hours else ""
    return (what, str(many), str(of), f"{many / of:.1%} ({low:.1%} to {high:.1%})", days)


@picture(
    "messages_heard",
    "Of a thousand messages: the share heard by whom they were for, by the days since they were "
    "given and by how the carrier was woken (of those who took them)",
    _figures,
)
def heard(axes: Any) -> None:
    """Shares heard against days."""
    for how, line in zip(range(1, len(WAKINGS)), LINES, strict=True):
        asked = [each for each in _sent() if each.how == how]
        taken = [each for each in asked if each.given > 0]
        hours = sorted(each.heard for each in taken if each.heard >= 0)
        days = [quarter / 4.0 for quarter in range(4 * 20)]
        shares = [sum(hour <= 24 * day for hour in hours) / max(1, len(taken)) for day in days]
        label = f"{_word(WAKINGS, how)}: {len(taken)} took them, {len(hours)} heard"
        axes.plot(days, shares, color=OURS, linestyle=line, label=label)
    axes.set(xlabel="days since they were given", ylabel="share heard", ylim=(0, 1.02))


@picture(
    "messages_answers",
    "What follows from a thousand messages, by when they were sent, how the carrier was woken and "
    "what the words were for: she comes, comes late, another comes, nobody, never heard",
)
def answers(axes: Any) -> None:
    """Stacked shares, of those whom a carrier took."""
    groups: list[tuple[str, Callable[[Sent], bool]]] = []
    for kind in range(len(MESSAGES) - 1, 0, -1):
        groups.append((_word(MESSAGES, kind), lambda each, kind=kind: each.kind == kind))
    for how in range(len(WAKINGS) - 1, 0, -1):
        groups.append((_word(WAKINGS, how), lambda each, how=how: each.how == how))
    for day, month in reversed(DAYS.items()):
        groups.append((month, lambda each, day=day: each.day == day))
    taken = [each for each in _sent() if each.given > 0]
    for row, (_, belongs) in enumerate(groups):
        own = [each for each in taken if belongs(each)]
        counted = Counter(each.answer for each in own if each.heard >= 0)
        left = 0.0
        for answer, (label, colour, _) in ANSWERS.items():
            share = counted[answer] / max(1, len(own))
            axes.barh(row, share, left=left, color=colour, label=label if row == 0 else None)
            left += share
        axes.barh(row, 1.0 - left, left=left, color="#eeeeee", label=None if row else "never heard")
    axes.set_yticks(range(len(groups)), [name for name, _ in groups], fontsize=8)
    axes.grid(visible=False, axis="y")
    axes.set(xlabel="share of the messages that a carrier took", xlim=(0, 1.5))
    axes.set_xticks([0.0, 0.25, 0.5, 0.75, 1.0])


@picture(
    "messages_weights",
    "How she decides: what the office weighs against what the person weighs, for each message "
    "heard of a thousand; the lines are the sums from which she comes, and comes late",
)
def weights(axes: Any) -> None:
    """A point a message, by the answer; the noise of a decision blurs the lines."""
    limits = {each.name: each.value for each in NUMBERS}
    for answer, (label, colour, mark) in ANSWERS.items():
        own = [each for each in _sent() if each.answer == answer and each.heard >= 0]
        offices = [each.office for each in own]
        persons = [each.person for each in own]
        axes.plot(offices, persons, mark, color=colour, markersize=3, label=f"{label}: {len(own)}")
    low, high = -1.0, 0.1
    for name, line in (("come", "-"), ("late", "--")):
        sums = [limits[name] - office for office in (low, high)]
        axes.plot((low, high), sums, color="#444444", linewidth=0.9, linestyle=line)
    axes.axhline(limits["another"], color="#444444", linewidth=0.9, linestyle=":")
    axes.set(xlabel="as Commander", ylabel="as Lexa", xlim=(low, high), ylim=(0.4, 1.5))
