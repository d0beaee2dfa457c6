"""Coverage: which scenes, lines and variants lives have shown, and how many words that is."""

from __future__ import annotations

from collections import Counter

VARIANT_TAG = "variant:"


class Coverage:
    """Counts what lives show; it can watch any number of them, one after another."""

    def __init__(self) -> None:
        self.knots: Counter[str] = Counter()
        self.variants: Counter[str] = Counter()
        self.lines: dict[str, Counter[str]] = {}

    def told(self, knot: str) -> None:
        """A scene was told. Changes: knots."""
        self.knots[knot] += 1

    def line(self, knot: str, text: str, tags: tuple[str, ...]) -> None:
        """A line was shown. Changes: lines, variants."""
        for tag in tags:
            if tag.startswith(VARIANT_TAG):
                self.variants[tag[len(VARIANT_TAG) :].strip()] += 1
        if text:
            self.lines.setdefault(knot, Counter())[text] += 1

    def words_of(self, knot: str) -> int:
        """Words of the different lines that a scene has shown."""
        return sum(len(text.split()) for text in self.lines.get(knot, ()))

    @property
    def words(self) -> int:
        """Words of every different line shown, each counted once wherever it stood."""
        texts = {text for shown in self.lines.values() for text in shown}
        return sum(len(text.split()) for text in texts)

    def add(self, other: Coverage) -> None:
        """Take in what another has counted. Changes: this coverage."""
        self.knots.update(other.knots)
        self.variants.update(other.variants)
        for knot, shown in other.lines.items():
            self.lines.setdefault(knot, Counter()).update(shown)
