"""Causes of a number in words: all of them for an author, for a reader those you could know."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType

from wintering.laws import reasons
from wintering.life import streams
from wintering.story.course import Course
from wintering.story.why.causes import Cause, because, fact_said
from wintering.story.why.clock import clock_said, hours_said, when
from wintering.story.why.fading import FADING
from wintering.story.why.fields import Fields, rounded
from wintering.story.why.known import could_know, is_seen_through
from wintering.story.why.roots import Root
from wintering.story.why.trials import is_amount

# Words of the interface. How much of a change something was, from a share of it on.
SHARES = ((0.75, "nearly all"), (0.4, "most"), (0.15, "some"), (0.0, "a little"))
AGAINST = "against it"
NOTHING_LEFT = 0.0005  # of a number that fades, from 0 to 1
DRAWS = {
    number: name.lower().replace("_", " ")
    for name, number in vars(streams).items()
    if isinstance(number, int)
}
Holds = Callable[[float, float], bool]  # of what it was and what it is


def _falls(was: float, now: float) -> bool:
    return now < was


def _rises(was: float, now: float) -> bool:
    return now > was


def _is_none(was: float, now: float) -> bool:
    return now <= 0.0


def _up_to(least: float) -> Holds:
    """It rises, and is so much by now: what is hardly felt is not told in great words."""
    return lambda was, now: now > was and now >= least


FELT = 0.4  # of hunger, thirst, cold and tiredness, from 0 to 1 (D)
DAMP = 0.2  # of clothes (D)
WINDY_MS = 5.0  # a fresh wind, m/s (D)
THIRSTY_L = 1.0  # of water short (D)
SHORT_H = 6.0  # of sleep (D)

# For a reader: what the world's own words call a change of a field, and when it is one.
REASONS: dict[str, tuple[int, Holds]] = {
    "fire_kw": (reasons.REASON_FIRE_OUT, _is_none),
    "fire_fuel_kg": (reasons.REASON_FIRE_OUT, _is_none),
    "clothes_wet": (reasons.REASON_WET, _up_to(DAMP)),
    "wind_ms": (reasons.REASON_WIND, _up_to(WINDY_MS)),
    "around_wind_ms": (reasons.REASON_WIND, _up_to(WINDY_MS)),
    "rain_mm": (reasons.REASON_RAIN, _rises),
    "snowfall_mm": (reasons.REASON_SNOW, _rises),
    "felt_cold": (reasons.REASON_COLD, _up_to(FELT)),
    "hunger": (reasons.REASON_HUNGER, _up_to(FELT)),
    "thirst": (reasons.REASON_THIRST, _up_to(FELT)),
    "water_short_l": (reasons.REASON_THIRST, _up_to(THIRSTY_L)),
    "tired": (reasons.REASON_TIRED, _up_to(FELT)),
    "fatigue": (reasons.REASON_TIRED, _up_to(FELT)),
    "sleep_debt_h": (reasons.REASON_TIRED, _up_to(SHORT_H)),
    "wound": (reasons.REASON_WOUND, _rises),
    "infection": (reasons.REASON_ILLNESS, _rises),
    "light": (reasons.REASON_DARK, _falls),
    "smoke": (reasons.REASON_SMOKE, _rises),
    "wood_dry_kg": (reasons.REASON_NO_WOOD, _is_none),
    "fat_kg": (reasons.REASON_FAT, _falls),
    "tent": (reasons.REASON_SHELTER, _falls),
    "clothing_clo": (reasons.REASON_BARE, _falls),
    "jacket_wear": (reasons.REASON_WEAR, _rises),
    "dread": (reasons.REASON_DREAD, _rises),
}


class Sayer:
    """Puts causes into words for one life."""

    def __init__(
        self,
        course: Course,
        fields: Fields,
        *,
        author: bool = False,
        numbers: bool = False,
        sees: Callable[[Root], bool] | None = None,
    ) -> None:
        """`course` is asked for the world's own words, and never changed.

        `sees` says, of a number of a place, whether you saw it there.
        """
        self._sees = sees
        self._course = course
        self._fields = fields
        self._author = author
        self._numbers = numbers
        self._now = course.life.hour

    def said(self, root: Root) -> Cause | None:
        """What was asked about, and its causes. None when a reader could know nothing of it."""
        if not self._may_know(root):
            return None
        is_from_start = root.is_standing and root.was == root.now
        causes = () if is_from_start else self._causes(root)
        headline = self._headline(root) if self._author else self._compared(root)
        return Cause(headline, None, causes, self._data(root))

    def _causes(self, root: Root) -> tuple[Cause, ...]:
        change = abs(float(root.now) - float(root.was))
        told: list[Cause] = []
        for each in root.causes:
            if self._may_know(each):
                one = self._one(each, root, change)
                if one is not None:
                    told.append(one)
            elif self._is_clear(each):
                told.extend(self._causes(each))
        return tuple(dict.fromkeys(told))

    def _one(self, cause: Root, above: Root, change: float) -> Cause | None:
        words = self._words(cause, above)
        if not words:
            return None
        if not self._numbers:
            words = f"{self._share(cause, above, change)}{words}"
        weight = cause.effect if self._numbers else None
        return Cause(words, weight, self._causes(cause), self._data(cause))

    def _may_know(self, root: Root) -> bool:
        if self._author:
            return True
        if root.kind == "itself":
            return self._fields.field_of(root.slot).name in FADING
        if root.kind == "start":
            return False
        if root.slot < 0 or could_know(self._fields.slots, root.slot):
            return True
        if root.kind in ("calendar", "chance") and is_seen_through(self._fields.slots, root.slot):
            return True
        return self._sees is not None and self._sees(root)

    def _is_clear(self, root: Root) -> bool:
        """Whether a reader is told what is behind a field instead of the field."""
        return root.kind == "field" and is_seen_through(self._fields.slots, root.slot)

    # ------------------------------------------------------------------ words

    def _share(self, cause: Root, above: Root, change: float) -> str:
        """How much of what stands above it a cause made, as a word before it."""
        if cause.effect is None or change == 0.0:
            return ""
        share = cause.effect / (float(above.now) - float(above.was))
        if share < 0.0:
            return f"{AGAINST}: "
        if not self._author:
            return ""
        return next(words for least, words in SHARES if share >= least) + ": "

    def _words(self, cause: Root, above: Root) -> str:
        match cause.kind:
            case "field":
                if above.kind == "field" and cause.slot == above.slot:
                    return self._touched(cause)
                if self._author:
                    return self._moved(cause)
                said = self._sensed(cause)
                is_again = above.kind == "field" and said == self._sensed(above)
                return self._compared(cause) if is_again else said
            case "choice":
                return self._chosen(cause)
            case "chance":
                if not self._author or cause.draw is None:
                    return "chance"
                drawn = DRAWS.get(cause.draw.stream, str(cause.draw.stream))
                return f"chance, of {drawn}, {clock_said(cause.now_hour)}"
            case "calendar":
                if not self._author or cause.by is None:
                    return "the hours that went by"
                return f"the hour and the day, by {self._law(cause)}"
            case "itself":
                if self._fields.field_of(cause.slot).name in FADING:
                    return "of itself, as the hours go by"
                return f"of itself: {self._law(cause)}"
            case "start":
                return "as it was when the life began"

    def _headline(self, root: Root) -> str:
        """What was asked about, for an author: a sentence."""
        fields, slot = self._fields, root.slot
        what = f"{fields.label(slot)}, {fields.meaning(slot)},"
        was, now = fields.values(slot, root.was, root.now)
        since = clock_said(root.now_hour)
        if self._is_faded(root):
            return f"{what} has faded to nothing by {clock_said(self._now)}"
        if root.is_standing and root.was == root.now:
            return f"{what} is {now}, as when the life began"
        if root.is_standing:
            return f"{what} has been {now} since {since}; before that it was {was}"
        law = f", by {self._law(root)}" if root.step is not None and root.step.law else ""
        if not is_amount(fields.field_of(slot)):
            return f"{what} became {now} on {since}{law}; it was {was}"
        verb = "rose" if root.now > root.was else "fell"
        hours = self._now - root.was_hour
        if root.now == root.was:
            return f"{what} is {now}, as it was {hours_said(hours)} before"
        within = f"in the {hours_said(hours)} to" if hours > 1 else "on"
        return f"{what} {verb} from {was} to {now} {within} {clock_said(self._now)}{law}"

    def _is_faded(self, root: Root) -> bool:
        """Whether nothing worth a word is left of a number that faded."""
        is_fading = self._fields.field_of(root.slot).name in FADING
        return is_fading and root.was > root.now and abs(float(root.now)) < NOTHING_LEFT

    def _touched(self, cause: Root) -> str:
        """When what fades was last touched."""
        if cause.was == cause.now:
            return "untouched since the life began"
        if not self._author:
            return f"last stirred: {when(cause.now_hour, self._now)}"
        was, now = self._fields.values(cause.slot, cause.was, cause.now)
        return f"it was last touched on {clock_said(cause.now_hour)}: from {was} to {now}"

    def _moved(self, cause: Root) -> str:
        """A cause that is a field, for an author: how it moved, or how it stood."""
        return self._movement(cause) + (" (as above)" if cause.is_above else "")

    def _movement(self, cause: Root) -> str:
        fields, slot = self._fields, cause.slot
        what = f"{fields.label(slot)}, {fields.meaning(slot)},"
        was, now = fields.values(slot, cause.was, cause.now)
        if cause.is_standing and cause.was == cause.now:
            return f"{what} was {now} all the while, as when the life began"
        if cause.is_standing:
            return f"{what} was {now} all the while (on {clock_said(cause.was_hour)}: {was})"
        if not is_amount(fields.field_of(slot)):
            return f"{what} became {now} on {clock_said(cause.now_hour)} (it was {was})"
        verb = "rose" if cause.now > cause.was else "fell"
        return f"{what} {verb} from {was} to {now} by {clock_said(cause.now_hour)}"

    def _sensed(self, root: Root) -> str:
        """A field for a reader: the world's own words for it, or what it means and whether more."""
        field = self._fields.field_of(root.slot)
        reason, holds = REASONS.get(field.name, (reasons.REASON_NONE, _rises))
        if reason and holds(float(root.was), float(root.now)):
            return because(self._course, reason)
        return self._compared(root)

    def _compared(self, root: Root) -> str:
        """What a field means, and whether it is more or less than before, or what it is now."""
        field, fields = self._fields.field_of(root.slot), self._fields
        meaning = self._in_the_worlds_words(root.slot, fields.meaning(root.slot))
        if self._is_faded(root):
            return f"{meaning}: nothing is left of it"
        if root.now == root.was:
            return f"{meaning}: as from the beginning"
        if not is_amount(field):
            now = fields.value(root.slot, root.now)
            return f"{meaning}: {now}, {when(root.now_hour, self._now)}"
        more = "more" if root.now > root.was else "less"
        return f"{meaning}: {more} than {when(root.was_hour, self._now)}"

    def _in_the_worlds_words(self, slot: int, meaning: str) -> str:
        """A meaning with facts said as the world says them, and not by their names."""
        axes = self._fields.field_of(slot).axes
        if "F" not in axes:
            return meaning
        fact = self._fields.slots.indices_of(slot)[axes.index("F")]
        words = fact_said(self._course, fact)
        name = self._fields.labels_of("F")[fact]
        return meaning.replace(name, f"“{words}”") if words else meaning

    def _chosen(self, cause: Root) -> str:
        source = cause.source
        assert source is not None
        hour = when(cause.now_hour, self._now, author=self._author)
        chosen = f"you chose “{source.choice}”, {hour}" if source.choice else f"the story, {hour}"
        if not self._author:
            return chosen
        was, now = self._fields.values(cause.slot, cause.was, cause.now)
        did = f"{was} to {now}"
        scene = f", in {source.knot}" if source.knot else ""
        return f"{chosen} (turn {source.turn}{scene}): {did}"

    def _law(self, root: Root) -> str:
        """The law that wrote a field: its function and the first line of what it says of itself."""
        if root.by is None:
            return "its law"
        name, says = law_said(root.by)
        return f"the law {name} ({says})" if says else f"the law {name}"

    # ------------------------------------------------------------------- data

    def _data(self, root: Root) -> tuple[tuple[str, str | float | int], ...]:
        """The same for programs."""
        found: list[tuple[str, str | float | int]] = [("kind", root.kind)]
        if root.kind in ("field", "choice") and root.slot >= 0:
            found.append(("field", self._fields.label(root.slot)))
        if root.kind == "field" and (self._author or self._numbers):
            found += [("was", root.was), ("now", root.now)]
            found += [("was_hour", root.was_hour), ("now_hour", root.now_hour)]
        if self._author and root.by is not None and root.kind == "field":
            found.append(("law", law_said(root.by)[0]))
        if root.effect is not None and (self._author or self._numbers):
            found.append(("effect", float(rounded(root.effect))))
        return tuple(found)


def law_said(code: CodeType) -> tuple[str, str]:
    """The name of a function of a law; its file, and the first sentence that it says of itself."""
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", "") != code.co_filename:
            continue
        if not module.__name__.startswith("wintering."):
            break
        found = getattr(module, code.co_name, None)
        says = " ".join((getattr(found, "__doc__", None) or "").split("\n\n")[0].split())
        file = "/".join(module.__name__.split(".")[1:]) + ".py"
        return code.co_name.lstrip("_"), f"{file}: {says.split('. ')[0].rstrip('.')}".rstrip(": ")
    return code.co_name.lstrip("_"), ""
