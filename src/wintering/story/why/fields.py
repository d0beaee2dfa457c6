"""The numbers of a life by the names and words that people have for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wintering.diagnostics import nearest
from wintering.laws.reasons import REASONS
from wintering.laws.works import WORKS
from wintering.life import NONE, YOU
from wintering.life.declare import Field
from wintering.life.names import AXES
from wintering.life.never import NEVER_YET
from wintering.life.slots import Slots
from wintering.story.why.clock import clock_said
from wintering.story.why.phrases import phrase
from wintering.story.world import World

# What people say, and the field that they mean; with a person where it takes one.
WORDS: dict[str, tuple[str, ...]] = {
    "core": ("core_c",),
    "temperature": ("core_c",),
    "hungry": ("hunger",),
    "thirsty": ("thirst",),
    "wet": ("clothes_wet",),
    "weight": ("fat_kg", "lean_kg"),
    "thin": ("fat_kg", "lean_kg"),
    "fat": ("fat_kg",),
    "sleep": ("sleep_debt_h",),
    "sleepy": ("tired",),
    "stack": ("wood_dry_kg",),
    "wood": ("wood_dry_kg",),
    "fire": ("fire_kw",),
    "water": ("water_l",),
    "food": ("gut_kcal",),
    "dark": ("light",),
    "smoky": ("smoke",),
    "lonely": ("aloneness",),
    "alone": ("aloneness",),
    "wind": ("wind_ms",),
    "air": ("air_c",),
    "snow": ("snow_cm",),
    "ill": ("infection",),
    "fever": ("infection",),
    "hurt": ("wound",),
    "weather": ("rain_mm", "snowfall_mm"),
    "fear": ("fright",),
    "fears": ("fright",),
    "believes": ("belief",),
    "knows": ("belief",),
    "where": ("place",),
    "mood": ("spirits",),
    "loves": ("warmth",),
    "likes": ("warmth",),
    "trusts": ("trust",),
    "misses": ("longing",),
    "owes": ("debt",),
    "activity": ("activity",),
}
# What people call what they feel, and the feeling.
FEELINGS = {
    "sad": "sadness",
    "happy": "joy",
    "glad": "joy",
    "hopeful": "hope",
    "hopeless": "despair",
    "anxious": "anxiety",
    "worried": "anxiety",
    "grateful": "gratitude",
    "guilty": "guilt",
    "angry": "anger",
    "afraid": "fear",
    "scared": "fear",
    "ashamed": "shame",
}
ALONE = ("place", "activity", "spirits")  # of one
PAIR = ("warmth", "trust")  # of two people who are named and nothing else
KINDS = {
    "P": "person",
    "L": "place",
    "F": "fact",
    "M": "memory",
    "I": "item",
    "A": "activity",
    "Q": "quality",
    "R": "role",
}
LISTS = {"E": "feelings"}  # axes whose names are items of a LIST
UNIT_KINDS = {
    "person": "person",
    "place": "place",
    "activity": "activity",
    "memory": "memory",
    "fact": "fact",
    "item": "item",
}
NOTHING = {"activity": "nothing", "place": "nowhere", "person": "nobody"}
PLAIN_UNITS = ("1", "by quality", "by kind", "index", "kind", "plan", "level", "stage", "bits")
SMALL_WORDS = frozenset(
    {
        "a", "am", "an", "are", "at", "by", "did", "do", "does", "for", "he", "her", "his", "how",
        "i", "in", "is", "me", "my", "not", "of", "she", "so", "the", "their", "they", "toward",
        "towards", "was", "why", "you", "your",
    }
)  # fmt: skip
PRONOUNS = ("i", "me", "you")  # the person the story is told to
_SPLIT = re.compile(r"[\s\[\],()?'\"]+")


@dataclass(frozen=True, slots=True)
class Named:
    """Slots that some words name, and the words as understood."""

    said: str
    slots: tuple[int, ...]


class Fields:
    """The fields of one world's lives, by name."""

    def __init__(self, world: World, here: Callable[[], int] | None = None) -> None:
        """`here` tells the place that is meant where none is named."""
        self.world = world
        self._here = here
        self.slots = Slots(world.sizes)

    # ---------------------------------------------------------------- reading

    def named(self, what: str) -> Named | None:
        """The numbers that some words name; None when they name none."""
        words = [word for word in _SPLIT.split(what.strip()) if word]
        lowered = [FEELINGS.get(word.lower(), word.lower()) for word in words]
        fields = self._fields_in(lowered)
        rest = [word for word in lowered if word not in SMALL_WORDS or word in PRONOUNS]
        if fields:
            used = next(word for word in rest if word in WORDS or word in self.slots.extents)
            rest.remove(used)
            found = [slot for name in fields for slot in self._slots_of(name, rest)]
            if not found and used in self.names_of("E"):
                found = list(self._slots_of("feeling", [*rest, used]))
        elif any(word in self.names_of("E") for word in rest):
            found = list(self._slots_of("feeling", rest))
        else:
            people = [index for word in rest for index in self._found("P", word)]
            if len(people) != len(rest):
                return None
            found = self._of_people(people)
        return Named(what, tuple(dict.fromkeys(found))) if found else None

    def _of_people(self, people: Sequence[int]) -> list[int]:
        """What is asked of one person who is named and nothing else, or of two."""
        if len(people) == 1 and people[0] != YOU:
            pairs = ((people[0], YOU), (YOU, people[0]))
            alone = [self.slots.slot(name, people) for name in ALONE]
            return alone + [self.slots.slot(name, pair) for name in PAIR for pair in pairs]
        if len(people) != 2 or people[0] == people[1]:
            return []
        pairs = ((people[0], people[1]), (people[1], people[0]))
        return [self.slots.slot(name, pair) for name in PAIR for pair in pairs]

    def _fields_in(self, words: Sequence[str]) -> tuple[str, ...]:
        for word in words:
            if word in self.slots.extents:
                return (word,)
        for word in words:
            if word in WORDS:
                return WORDS[word]
        return ()

    def _slots_of(self, name: str, words: Sequence[str]) -> Iterator[int]:
        """The slots of a field that its indices, as named, leave open to no one else.

        A person that is not named is you; two people who are named stand in the order in
        which they are; where one of two is named, it is your bond to them, or theirs to you
        when 'you' is named too.
        """
        field = self.slots.extents[name].field
        left = list(words)
        indices: list[int] = []
        for place, axis in enumerate(field.axes):
            people_to_come = sum(1 for each in field.axes[place:] if each == "P")
            taken = self._take(axis, left, people_to_come)
            if taken is None:
                return
            indices.append(taken)
        # Of one to oneself there is nothing, unless somebody writes it out.
        is_nobody = field.axes == ("P", "P") and indices[0] == indices[1] and len(words) < 2
        if not is_nobody and all(word in PRONOUNS for word in left):
            yield self.slots.slot(name, indices)

    def _take(self, axis: str, left: list[str], people_to_come: int) -> int | None:
        """The index that the next fitting word names on an axis. Changes: left."""
        if axis == "P":
            named = [word for word in left if self._found("P", word)]
            if len(named) < people_to_come:
                return YOU
        for word in left:
            found = self._found(axis, word)
            if found:
                left.remove(word)
                return found[0]
        return self._here() if axis == "L" and self._here is not None else None

    def _found(self, axis: str, word: str) -> list[int]:
        if axis == "P" and word in PRONOUNS:
            return [YOU]
        if word.isdecimal():
            return [int(word)] if int(word[:9]) < self.world.sizes.length(axis) else []
        names = [name.lower() for name in self.names_of(axis)]
        if word in names:
            return [names.index(word)]
        labels = [label.lower() for label in self.labels_of(axis)]
        return [labels.index(word)] if word in labels else []

    def person_named(self, word: str) -> int | None:
        """Whom a word names; None for nobody."""
        found = [] if word.isdecimal() else self._found("P", word)
        return found[0] if found else None

    def names_of(self, axis: str) -> tuple[str, ...]:
        """The names on an axis, by index; none where it is only counted."""
        if axis in KINDS:
            return self.world.declarations.ids(KINDS[axis])
        if axis in LISTS:
            return tuple(name.partition("_")[2] for name in self.world.lists[LISTS[axis]])
        return ()

    def labels_of(self, axis: str) -> tuple[str, ...]:
        """What the world calls what lies on an axis; its names where it calls them nothing."""
        if axis in ("P", "L", "I"):
            return self.world.declarations.labels(KINDS[axis])
        return tuple(name.replace("_", " ") for name in self.names_of(axis))

    def meant(self, what: str) -> str | None:
        """The field, word or person nearest to words that name nothing."""
        near = self._near(what)
        words = [word.lower() for word in _SPLIT.split(what) if word]
        for name in WORDS.get(near or "", (near or "",)):
            # A name that says too little is answered with one that says enough.
            if name in self.slots.extents and not self.named(near or ""):
                return self.label(self.slots.slot(name, self._filled(name, words)))
        return near

    def _filled(self, name: str, words: Sequence[str]) -> list[int]:
        """Indices of a field: those that words name, and for the others the first there is."""
        field, left = self.slots.extents[name].field, [*words]
        indices: list[int] = []
        for axis in field.axes:
            found = next((word for word in left if self._found(axis, word)), None)
            if found is not None:
                left.remove(found)
                indices.append(self._found(axis, found)[0])
            else:
                # Of one to oneself there is nothing: the second person is somebody else.
                is_taken = axis == "P" and 0 in indices and self.world.sizes.length(axis) > 1
                indices.append(1 if is_taken else 0)
        return indices

    def unknown_in(self, what: str) -> str:
        """The first word that names nothing, among words of which some name something."""
        words = [word for word in _SPLIT.split(what.strip()) if word]
        known = [word for word in words if self._is_known(word.lower())]
        return next((word for word in words if word not in known), "") if known else ""

    def _is_known(self, word: str) -> bool:
        if word in SMALL_WORDS or word in WORDS or word in self.slots.extents:
            return True
        return any(self._found(axis, word) for axis in (*KINDS, *LISTS))

    def _near(self, what: str) -> str | None:
        known = [*WORDS, *self.slots.extents, *self.names_of("P")]
        words = [word for word in _SPLIT.split(what.lower()) if word and word not in SMALL_WORDS]
        if len(words) > 1:
            mended = [
                word if word in known or self._is_index(word) else nearest(word, known) or word
                for word in words
            ]
            if mended != words and self.named(" ".join(mended)):
                return " ".join(mended)
            # Of words of which none is known, nobody can tell what the first was to mean.
            if not any(self._is_known(word) for word in words):
                return None
        return nearest(words[0], known) if words else None

    def _is_index(self, word: str) -> bool:
        return any(self._found(axis, word) for axis in KINDS)

    # ----------------------------------------------------------------- saying

    def field_of(self, slot: int) -> Field:
        """The field that a slot belongs to."""
        return self.slots.field_of(slot)

    def label(self, slot: int) -> str:
        """A slot as it is written: `trust[lexa][you]`."""
        field = self.slots.field_of(slot)
        indices = self.slots.indices_of(slot)
        return field.name + "".join(
            f"[{self._index_said(axis, index)}]"
            for axis, index in zip(field.axes, indices, strict=True)
        )

    def _index_said(self, axis: str, index: int) -> str:
        names = self.names_of(axis)
        return names[index] if index < len(names) else str(index)

    def named_indices(self, slot: int) -> list[str]:
        """Of whom and of what a slot is, as the world calls them."""
        axes = self.slots.field_of(slot).axes
        indices = self.slots.indices_of(slot)
        return [
            self.labels_of(axis)[index] if self.labels_of(axis) else str(index)
            for axis, index in zip(axes, indices, strict=True)
        ]

    def meaning(self, slot: int) -> str:
        """What a slot means, for whom and of what, as a phrase."""
        field, indices = self.slots.field_of(slot), self.slots.indices_of(slot)
        return phrase(field.name, field.meaning, field.axes, indices, self.named_indices(slot))

    def values(self, slot: int, was: float | int, now: float | int) -> tuple[str, str]:
        """Two numbers of a slot, with as many digits as tell them apart."""
        if self.slots.field_of(slot).kind == "int":
            return self.value(slot, was), self.value(slot, now)
        field = self.slots.field_of(slot)
        unit = "" if field.unit in PLAIN_UNITS else f" {field.unit}"
        one, other = apart(float(was), float(now))
        return f"{one}{unit}", f"{other}{unit}"

    def value(self, slot: int, value: float | int) -> str:
        """A number of a slot as a person writes it, with its unit or what it names."""
        field = self.slots.field_of(slot)
        if field.kind == "int":
            named = self._named_value(field, int(value))
            if named is not None:
                return named
        unit = "" if field.unit in PLAIN_UNITS else f" {field.unit}"
        return f"{rounded(float(value))}{unit}" if field.kind == "float" else f"{value}{unit}"

    def _named_value(self, field: Field, value: int) -> str | None:
        if field.unit == "0/1":
            return "yes" if value else "no"
        if field.unit == "h" and (field.low < 0 or field.high != DAY_HOURS - 1):
            return "never" if value <= NEVER_YET else clock_said(value)
        if field.unit in UNIT_KINDS:
            axis = next(axis for axis, kind in KINDS.items() if kind == UNIT_KINDS[field.unit])
            if value == NONE:
                return NOTHING.get(field.unit, "none")
            labels = self.labels_of(axis)
            return labels[value] if value < len(labels) else str(value)
        if field.unit == "reason":
            return REASONS[value].removeprefix("reason_").replace("_", " ")
        if field.unit == "work":
            return next((name for name, work in WORKS.items() if work == value), str(value))
        return None


DAY_HOURS = 24
DIGITS_AT_MOST = 6
assert set(KINDS) <= set(AXES)


def rounded(value: float) -> str:
    """A number with as many digits as tell something."""
    size = abs(value)
    if size >= 100.0:
        return f"{value:.0f}"
    if size >= 10.0:
        return f"{value:.1f}"
    if size >= 0.01 or size == 0.0:
        return f"{value:.2f}"
    return f"{value:.2g}"


def apart(one: float, other: float) -> tuple[str, str]:
    """Two numbers with as many digits as tell them apart, when they differ at all."""
    said = rounded(one), rounded(other)
    digits = 2
    while (said[0] == said[1] and one != other and digits < DIGITS_AT_MOST) or "e" in "".join(said):
        digits += 1
        said = f"{one:.{digits}f}", f"{other:.{digits}f}"
    return said
