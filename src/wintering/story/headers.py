"""Headers to storylets: what each tag of a knot means, with everything wrong in it at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wintering.diagnostics import Diagnostics, Span, nearest
from wintering.ink import Knot, Program, Signature, parse_expression
from wintering.life.moments import MOMENTS
from wintering.story import codes
from wintering.story.storylet import Awaits, Condition, Doing, Storylet
from wintering.story.tags import HeaderTag, read_tags

HOURS_OF = {"hour": 1.0, "hours": 1.0, "day": 24.0, "days": 24.0, "moon": 708.7, "moons": 708.7}

# What stands in brackets behind a moment is an item of this LIST.
ARGUMENT_OF = {
    "arriving": "places",
    "meeting": "people",
    "news": "facts",
    "danger": "reasons",
    "dying": "reasons",
    "dream": "memories",
}
TELLS = ("content", "order")

_MOMENT = re.compile(r"\s*(\w+)\s*(?:\(\s*(\w+)\s*\))?\s*(?:,|$)")
_EVERY = re.compile(r"(\d+(?:\.\d+)?)\s+(\w+)")
_DOING_FOR = re.compile(r"(\w+)\s+for\s+(\d+(?:\.\d+)?)\s+hours?")
_DOING_TO = re.compile(r"(\w+)\s+to\s+(\w+)")
_DOING_WAKING = re.compile(r"(\w+)\s+until\s+waking")
_LEAN = re.compile(r"(\w+)\s+(\S.*)", re.DOTALL)
_NAME = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Scope:
    """What header tags of a story may name."""

    program: Program
    lists: Mapping[str, tuple[str, ...]]
    functions: Mapping[str, Signature]
    knots: frozenset[str]


def read_headers(scope: Scope, found: Diagnostics) -> tuple[Storylet, ...]:
    """Every storylet of a story, in the order of its knots. Changes: found."""
    read: list[Storylet] = []
    for knot in scope.program.knots.values():
        if knot.header and not knot.is_function:
            storylet = _Reader(scope, knot, found).storylet()
            if storylet is not None:
                read.append(storylet)
    return tuple(read)


class _Reader:
    """Reads the header of one knot."""

    def __init__(self, scope: Scope, knot: Knot, found: Diagnostics) -> None:
        self.scope = scope
        self.knot = knot
        self.found = found
        self.tags = read_tags(knot.header, scope.program.sources, found)

    def storylet(self) -> Storylet | None:
        """The storylet this header makes of the knot; None for a knot that is none."""
        keys = {tag.key for tag in self.tags} - {"variant"}
        if not keys:
            return None
        self._check_asked(keys)
        values: dict[str, Any] = {
            "offer": self._text("offer"),
            "arrives": tuple(one for tag in self._all("arrive") for one in self._moments(tag)),
            "tells": self._tells(),
            "when": tuple(
                one for tag in self._all("when") if (one := self._condition(tag, tag.value))
            ),
            "at": tuple(name for tag in self._all("at") for name in self._places(tag)),
            "weight": self._weight(),
            "leans": tuple(one for tag in self._all("lean") if (one := self._lean(tag))),
            "doing": self._doing(),
            "every_hours": self._every(),
            "needs": tuple(name for tag in self._all("needs") for name in self._knots(tag)),
            "ending": self._ending(),
        }
        return Storylet(
            knot=self.knot.name,
            span=self.knot.span,
            is_once="once" in keys,
            is_urgent="urgent" in keys,
            is_order="order" in keys,
            **values,
        )

    def _all(self, key: str) -> list[HeaderTag]:
        return [tag for tag in self.tags if tag.key == key]

    def _one(self, key: str) -> HeaderTag | None:
        return next((tag for tag in self.tags if tag.key == key), None)

    def _text(self, key: str) -> str | None:
        tag = self._one(key)
        return tag.value if tag else None

    def _bad(self, span: Span, what: str, why: str, mend: str) -> None:
        self.found.add(codes.BAD_VALUE, span, what, why, mend)

    def _check_asked(self, keys: set[str]) -> None:
        offer = self._one("offer")
        if offer and self.knot.parameters:
            self.found.add(
                codes.OFFER_PARAMETERS,
                self.knot.span,
                f"the offer '{self.knot.name}' takes parameters",
                "a reader who chooses it gives none.",
                "take the parameters away, and let the knot ask the world what it needs.",
            )
        doing = self._one("doing")
        if doing and not offer:
            self.found.add(
                codes.DOING_WITHOUT_OFFER,
                doing.whole,
                "'# doing' stands on a knot that is no offer",
                "only what a reader chooses to do takes hours of work.",
                "add '# offer: …', or let the scene call '~ hours(n)'.",
            )
        if not keys & {"offer", "arrive", "tells"} and keys != {"ending"}:
            tag = next(tag for tag in self.tags if tag.key != "variant")
            self.found.add(
                codes.NEVER_ASKED,
                tag.whole,
                f"nothing ever asks for '{self.knot.name}'",
                "a header makes a scene of a knot, but none of its tags says when it is played.",
                "add '# offer: …', '# arrive: …' or '# tells: order'.",
            )

    def _condition(self, tag: HeaderTag, text: str) -> Condition | None:
        start = tag.span.column + tag.value.rfind(text)
        span = Span.at(tag.span.file, tag.span.line, start, len(text))
        expression, problems = parse_expression(
            text,
            span,
            self.scope.program,
            functions=self.scope.functions,
            bare_knots=self.scope.knots,
        )
        self.found.extend(problems)
        return None if expression is None else Condition(expression, text, span)

    def _weight(self) -> Condition | None:
        tag = self._one("weight")
        return self._condition(tag, tag.value) if tag else None

    def _lean(self, tag: HeaderTag) -> tuple[str, Condition] | None:
        match = _LEAN.fullmatch(tag.value)
        if match is None:
            self._bad(
                tag.span,
                f"'{tag.value}' is no lean",
                "a lean names a way of playing and says how strongly it leans there.",
                "write, say, '# lean: careful 2'.",
            )
            return None
        condition = self._condition(tag, match[2])
        return (match[1], condition) if condition else None

    def _moments(self, tag: HeaderTag) -> list[Awaits]:
        awaited: list[Awaits] = []
        at = 0
        while at < len(tag.value):
            match = _MOMENT.match(tag.value, at)
            if match is None:
                self._bad(
                    tag.span,
                    f"'{tag.value}' cannot be read as moments",
                    "moments are names with a comma between, some with a name in brackets.",
                    "write, say, '# arrive: waking, arriving(spring)'.",
                )
                return []
            one = self._moment(tag, match[1], match[2])
            if one is not None:
                awaited.append(one)
            at = match.end()
        return awaited

    def _moment(self, tag: HeaderTag, name: str, argument: str | None) -> Awaits | None:
        if name not in MOMENTS:
            meant = nearest(name, MOMENTS)
            self.found.add(
                codes.UNKNOWN_MOMENT,
                tag.span,
                f"there is no moment '{name}'",
                f"the moments are {', '.join(MOMENTS)}.",
                f"did you mean '{meant}'?" if meant else "take one of these.",
            )
            return None
        if argument is None:
            return Awaits(MOMENTS[name])
        if name not in ARGUMENT_OF:
            self._bad(
                tag.span,
                f"the moment '{name}' takes nothing in brackets",
                "it comes to you alone, wherever you are.",
                f"write '# arrive: {name}'.",
            )
            return None
        index = self._item(ARGUMENT_OF[name], argument, tag)
        return None if index is None else Awaits(MOMENTS[name], index)

    def _item(self, of: str, name: str, tag: HeaderTag) -> int | None:
        items = self.scope.lists.get(of, ())
        if name in items:
            return items.index(name)
        self._unknown(name, items, of, tag)
        return None

    def _unknown(self, name: str, known: tuple[str, ...], of: str, tag: HeaderTag) -> None:
        meant = nearest(name, known)
        self.found.add(
            codes.UNKNOWN_NAME,
            tag.span,
            f"'{name}' is not among the {of} of this world",
            f"this tag names one of the {of}.",
            f"did you mean '{meant}'?" if meant else f"declare it, or name another of the {of}.",
        )

    def _places(self, tag: HeaderTag) -> list[str]:
        names = [part.strip() for part in tag.value.split(",")]
        return [name for name in names if self._item("places", name, tag) is not None]

    def _knots(self, tag: HeaderTag) -> list[str]:
        names = [part.strip() for part in tag.value.split(",")]
        for name in names:
            if name not in self.scope.knots:
                self._unknown(name, tuple(sorted(self.scope.knots)), "knots", tag)
        return [name for name in names if name in self.scope.knots]

    def _tells(self) -> str | None:
        tag = self._one("tells")
        if tag is None or tag.value in TELLS:
            return tag.value if tag else None
        self._bad(
            tag.span,
            f"nothing is told as '{tag.value}'",
            "'# tells' makes a scene the page about content, or the telling of an order's days.",
            "write '# tells: content' or '# tells: order'.",
        )
        return None

    def _every(self) -> float:
        tag = self._one("every")
        if tag is None:
            return 0.0
        match = _EVERY.fullmatch(tag.value)
        if match is None or match[2] not in HOURS_OF:
            self._bad(
                tag.span,
                f"'{tag.value}' is no length of time",
                "'# every' says how long the scene is silent after it has spoken.",
                "write, say, '# every: 3 days'.",
            )
            return 0.0
        return float(match[1]) * HOURS_OF[match[2]]

    def _ending(self) -> str | None:
        tag = self._one("ending")
        if tag is None or _NAME.fullmatch(tag.value):
            return tag.value if tag else None
        self._bad(
            tag.span,
            f"'{tag.value}' cannot name an ending",
            "an ending's name is one word, for reports and programs.",
            "write, say, '# ending: home'.",
        )
        return None

    def _doing(self) -> Doing | None:
        tag = self._one("doing")
        if tag is None:
            return None
        hours, place, until_waking = 0.0, None, False
        if match := _DOING_FOR.fullmatch(tag.value):
            hours = float(match[2])
        elif match := _DOING_TO.fullmatch(tag.value):
            place = match[2]
            self._item("places", place, tag)
        elif match := _DOING_WAKING.fullmatch(tag.value):
            until_waking = True
        else:
            self._bad(
                tag.span,
                f"'{tag.value}' does not say what the body does",
                "an activity lasts for hours of work, ends on arriving, or lasts until you wake.",
                "write '# doing: woodcutting for 4 hours', '# doing: walking to spring' or "
                "'# doing: sleeping until waking'.",
            )
            return None
        activity = self._item("activities", match[1], tag)
        return None if activity is None else Doing(activity, hours, place, until_waking)
