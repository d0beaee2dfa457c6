"""The causes of a number of a life, down to first causes, by living its hours otherwise.

What a number is stands against what it was: the contrast. Each law that wrote it in between
lives a step again with every field that it read as it was at the contrast, one field at a
time, to see which matter; the hours between are then lived again with each of those held as
it was, and what the number does not come to is what that field did. The same is asked of
each cause in turn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import CodeType
from typing import Literal

from wintering.life.tracing import Draw
from wintering.story.why.fading import FADING
from wintering.story.why.steps import Source, Step
from wintering.story.why.trials import Budget, Elder, Found, Suspect, Trials, is_amount
from wintering.story.why.window import Window

Kind = Literal[
    "field",  # a number of the life
    "choice",  # what you chose, or the scene that followed
    "chance",  # a draw
    "calendar",  # the hour and the day, as they go by
    "itself",  # its law, with nothing else that changed
    "start",  # as it stood when the life began
]

DAY_H = 24
SAMPLED_FIRST = 5  # steps of a law lived again for what was asked, of all that wrote it
SAMPLED = 2  # and for what it came of
MEASURED = 6  # suspects whose hours are lived again
STANDING_AT_MOST = 2  # of them that had stood so all the while, the newest first
CAUSES_AT_MOST = 4  # of one thing
DEPTH_AT_MOST = 5
LEAST_SHARE = 0.08  # of what is explained; what did less is no cause
LEAST_WEIGHT = 0.04  # of the whole; what weighed less is not gone into
ITSELF_SHARE = 0.3  # of a change that nothing else accounts for
ENOUGH_SHARE = 0.5  # of a change; when what changed accounts for it, what stood is let be


@dataclass(slots=True)
class Root:
    """One cause, or what was asked about.

    `was` at `was_hour` and `now` at `now_hour` are its values; `effect` is how much of the
    change above it made, in that one's unit, None where that is a name and not an amount.
    `is_standing` says that it had been so before the contrast already, `is_above` that its own
    causes stand above, where the same was met before. `step` and `by` are
    the law, and the function in it, that wrote it last.
    """

    kind: Kind
    slot: int = -1
    was: float | int = 0
    now: float | int = 0
    was_hour: int = 0
    now_hour: int = 0
    effect: float | None = None
    is_standing: bool = False
    is_above: bool = False
    step: Step | None = None
    by: CodeType | None = None
    source: Source | None = None
    draw: Draw | None = None
    causes: list[Root] = field(default_factory=lambda: list[Root]())


# A look at the life before the window: where a slot became what it is, after an hour.
Farther = Callable[[int, int], "tuple[Window, int] | None"]


class Roots:
    """Finds causes in one window."""

    def __init__(
        self,
        window: Window,
        elders: Callable[[], Sequence[Elder]],
        farther: Farther | None = None,
        budget: Budget | None = None,
    ) -> None:
        """`elders` give the newest first; `farther` finds a change that came before the window."""
        self.window = window
        self._farther = farther
        self._budget = budget or Budget()
        self._trials = Trials(window, elders, self._budget)
        self._explained: set[tuple[int, int]] = set()  # slots at positions

    def of(self, slot: int, hours: int = DAY_H, *, among: int = 1) -> Root:
        """Why a slot holds what it does at the window's end, against the hours before.

        Of several that are asked about at once, `among` so many, each has its part of the budget.
        """
        window = self.window
        self._budget.renew(among)
        self._explained.clear()
        end = window.last
        now = window.seen(slot, end)
        lower = window.position_of_hour(window.life_hour - hours)
        root = Root("field", slot, now=now, now_hour=window.life_hour)
        places = window.written(slot, lower, end)
        if not places and window.seen(slot, lower) != now:
            self._of_fading(root, lower, end)
        elif not places:
            self._of_standing(root, end, 1.0, 0)
        elif not is_amount(window.slots.field_of(slot)):
            self._of_write(root, window, places[-1], 1.0, 0)
        else:
            # Of the hours back, the one at which it was farthest from what it is.
            farthest = max(reversed(places), key=lambda each: abs(window.seen(slot, each) - now))
            root.was = window.seen(slot, farthest)
            root.was_hour = window.hour_at(farthest)
            self._explain(root, self._made_at(farthest), None, 1.0, 0)
        return root

    def _made_at(self, place: int) -> int:
        """Where a law read what it made the value of that a write then did away with."""
        step = self.window.step_of(place)
        if step.law is None:
            return place
        before = self.window.same_before(step)
        return self.window.first if before is None else before.first

    # -------------------------------------------------------------- explaining

    def _explain(
        self, root: Root, contrast: int, until: Step | None, weight: float, depth: int
    ) -> None:
        """Find what moved a slot from a position on. Changes: root, the budget."""
        window = self.window
        end = window.last if until is None else until.first
        places = window.written(root.slot, contrast, end)
        if not places:
            return
        root.step, root.by = window.step_of(places[-1]), window.write_at(places[-1]).by
        found = Found()
        laws: dict[str, dict[int, Step]] = {}
        for place in places:
            step = window.step_of(place)
            if step.law is None:
                self._add_choice(root, place, step)
            else:
                laws.setdefault(step.name, {})[step.number] = step
        for steps in laws.values():
            sampled = _sampled(list(steps.values()), SAMPLED if depth else SAMPLED_FIRST)
            for step in sampled:
                share = len(steps) / len(sampled)
                self._trials.try_step(root.slot, step, contrast, share, found)
        if laws:
            self._add_causes(root, found, contrast, until, weight, depth)

    def _add_choice(self, root: Root, place: int, step: Step) -> None:
        """A write between the hours is a first cause. Changes: root."""
        write = self.window.write_at(place)
        known = next((one for one in root.causes if one.source == step.source), None)
        if known is None:
            known = Root("choice", root.slot, write.old, write.new, step.hour, step.hour)
            known.step, known.by, known.source = step, write.by, step.source
            if is_amount(self.window.slots.field_of(root.slot)):
                known.effect = 0.0
            root.causes.append(known)
        known.now, known.now_hour = write.new, step.hour
        if known.effect is not None:
            known.effect += write.new - write.old

    def _add_causes(
        self,
        root: Root,
        found: Found,
        contrast: int,
        until: Step | None,
        weight: float,
        depth: int,
    ) -> None:
        """Keep what mattered, and go into it. Changes: root, the budget."""
        first = self.window.step_of(contrast)
        if is_amount(self.window.slots.field_of(root.slot)):
            kept = self._measured(root, found, first, until)
        else:
            kept = [one for one in found.suspects.values() if one.effect and not one.is_standing]
            kept.extend(one for one in found.draws.values() if one.effect > ENOUGH_SHARE)
            kept.sort(key=lambda one: (one.draw is not None, -one.effect, one.name))
        kept = kept[:CAUSES_AT_MOST]
        if found.calendar and not kept and not root.causes and self._budget.again > 0:
            was, now = self.window.hour_at(contrast), root.step.hour if root.step else 0
            root.causes.append(Root("calendar", root.slot, was, now, was, now))
        whole = sum(abs(one.effect) for one in kept) or 1.0
        for one in kept:
            part = weight * abs(one.effect) / whole
            root.causes.extend(self._gone_into(root, one, contrast, until, part, depth))
        if not root.causes and self._budget.again > 0:
            root.causes.append(Root("itself", root.slot, step=root.step, by=root.by))

    def _measured(self, root: Root, found: Found, first: Step, until: Step | None) -> list[Suspect]:
        """What moved an amount, each with how much over all the hours; the most first.

        What the same function wrote together with it is the same thing seen twice. Changes:
        root (what moved by itself), the budget.
        """
        change = float(root.now - root.was)
        chosen = sum(one.effect or 0.0 for one in root.causes)
        moved = [
            one
            for one in (*found.suspects.values(), *found.draws.values())
            if one.effect and not self._is_twin(root, one)
        ]
        moved.sort(key=lambda one: (-abs(one.effect), one.name))
        changed = [one for one in moved if not one.is_standing][:MEASURED]
        self._trials.measure(root.slot, changed, first, until)
        kept = [one for one in changed if abs(one.effect) >= LEAST_SHARE * abs(change)]
        if abs(sum(one.effect for one in kept) + chosen) < ENOUGH_SHARE * abs(change):
            known = {one.name for one in kept}
            standing = [one for one in moved if one.is_standing and one.name not in known]
            standing.sort(key=lambda one: (-one.since, one.name))
            standing = standing[:MEASURED]
            self._trials.measure(root.slot, standing, first, until)
            heavy = [one for one in standing if abs(one.effect) >= ENOUGH_SHARE * abs(change)]
            kept += heavy[:STANDING_AT_MOST]
        kept.sort(key=lambda one: (-abs(one.effect), one.name))
        kept = kept[:CAUSES_AT_MOST]
        together = self._trials.lived(root.slot, kept, first, until) if kept else 0.0
        left = change - chosen - (together or 0.0)
        is_known = together is not None and self._budget.again > 0
        if is_known and abs(left) >= max(ITSELF_SHARE * abs(change), 1.0e-12):
            is_clock = abs(found.calendar) >= ITSELF_SHARE * abs(left)
            kind: Kind = "calendar" if is_clock else "itself"
            root.causes.append(Root(kind, root.slot, effect=left, step=root.step, by=root.by))
        return kept

    def _is_twin(self, root: Root, suspect: Suspect) -> bool:
        """Whether a suspect was written by the very function that wrote what is explained."""
        window = self.window
        if suspect.step is None or not suspect.slots:
            return False
        slot = next(iter(suspect.slots))
        places = window.written(slot, window.first, suspect.step.first)
        return bool(places) and window.write_at(places[-1]).by is root.by

    def _gone_into(
        self,
        root: Root,
        suspect: Suspect,
        contrast: int,
        until: Step | None,
        weight: float,
        depth: int,
    ) -> list[Root]:
        """A field that mattered, as the numbers of it that did, each with its own causes."""
        window, step = self.window, suspect.step
        assert step is not None
        effect = suspect.effect if is_amount(window.slots.field_of(root.slot)) else None
        if suspect.draw is not None:
            hour = step.hour
            return [Root("chance", root.slot, 0, 0, hour, hour, effect, draw=suspect.draw)]
        found: list[Root] = []
        for slot in self._trials.singled(root.slot, suspect):
            was, last = suspect.slots[slot], until
            end = window.last if until is None else until.first
            if window.value(slot, end) == was:  # it was otherwise only for a while
                last, end = step, step.first
            cause = Root("field", slot, was, window.seen(slot, end))
            if window.slots.field_of(slot).name in FADING:
                cause.was = window.seen(slot, contrast)
            cause.was_hour, cause.now_hour = window.hour_at(contrast), window.hour_at(end)
            cause.effect, cause.is_standing = effect, suspect.is_standing
            found.append(cause)
            if depth + 1 >= DEPTH_AT_MOST + self._budget.patience - 1 or weight < LEAST_WEIGHT:
                continue
            if self._budget.again <= 0:
                self._budget.stop(cause.now_hour)
                continue
            if (slot, end) in self._explained:
                cause.is_above = True
                continue
            self._explained.add((slot, end))
            if suspect.is_standing:
                self._of_standing(cause, contrast, weight, depth + 1)
            elif is_amount(window.slots.field_of(slot)):
                self._explain(cause, contrast, last, weight, depth + 1)
            else:
                place = window.written(slot, contrast, end)[-1]
                self._of_write(cause, window, place, weight, depth + 1)
        return found

    def _of_fading(self, root: Root, lower: int, end: int) -> None:
        """What nothing touched for a day, and what was left of it. Changes: root, the budget."""
        window = self.window
        root.was, root.was_hour = window.seen(root.slot, lower), window.hour_at(lower)
        effect = float(root.now - root.was)
        root.causes.append(Root("itself", root.slot, effect=effect))
        touched = Root("field", root.slot, now=window.value(root.slot, end))
        self._of_standing(touched, end, 1.0, 1)
        root.causes.append(touched)

    def _of_standing(self, root: Root, position: int, weight: float, depth: int) -> None:
        """What made a number what it has been since before the contrast. Changes: root."""
        window = self.window
        root.is_standing = True
        for place in reversed(window.written(root.slot, window.first, position)):
            if window.write_at(place).old != root.now:
                self._of_write(root, window, place, weight, depth)
                return
        elders = self._trials.elders()
        elder = next((one for one in elders if one.values[root.slot] != root.now), None)
        if elder is None:
            root.causes.append(Root("start", root.slot, root.now, root.now))
            root.was, root.was_hour = root.now, 0
            return
        root.was, root.was_hour = elder.values[root.slot], elder.hour
        root.now_hour = window.hour_at(window.first)
        if self._farther is None:
            return
        if self._budget.farther <= 0:
            self._budget.stop(elder.hour)
            return
        self._budget.farther -= 1
        found = self._farther(root.slot, elder.hour)
        if found is not None:
            other, place = found
            deeper = Roots(other, lambda: (), None, self._budget)
            deeper._of_write(root, other, place, weight, depth)
        else:
            self._budget.stop(elder.hour)

    def _of_write(self, root: Root, window: Window, place: int, weight: float, depth: int) -> None:
        """Explain the one write that made a number what it is. Changes: root, the budget.

        What its law read stands against what was so when that law was lived before.
        """
        step = window.step_of(place)
        root.was, root.was_hour = window.seen(root.slot, place), window.hour_at(place)
        root.now_hour = step.hour
        self._explain(root, self._made_at(place), window.step_after(step), weight, depth)


def _sampled(steps: Sequence[Step], many: int) -> list[Step]:
    """So many of the steps, evenly apart, the last among them."""
    if len(steps) <= many:
        return list(steps)
    gap = len(steps) / many
    return [steps[len(steps) - 1 - int(number * gap)] for number in reversed(range(many))]
