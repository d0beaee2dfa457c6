"""Words of Ink and of scene headers, and what an editor says of each."""

from __future__ import annotations

from dataclasses import dataclass

from wintering.ink.running.builtins import BUILTINS


@dataclass(frozen=True)
class Word:
    """A word of the language: how it is written, and what it does."""

    shown: str
    says: str
    parameters: tuple[str, ...] = ()


def _builtin(shown: str, says: str) -> Word:
    inside = shown.partition("(")[2].rpartition(")")[0]
    return Word(shown, says, tuple(each.strip() for each in inside.split(",") if each.strip()))


_BUILTIN_WORDS = {
    "CEILING": _builtin("CEILING(x)", "The least whole number that is not below x."),
    "CHOICE_COUNT": _builtin("CHOICE_COUNT()", "How many choices have been put up so far."),
    "FLOAT": _builtin("FLOAT(x)", "The number as a float."),
    "FLOOR": _builtin("FLOOR(x)", "The greatest whole number that is not above x."),
    "INT": _builtin("INT(x)", "The number without what follows its point, as an integer."),
    "LIST_ALL": _builtin("LIST_ALL(list)", "Every item that the list's LISTs can hold."),
    "LIST_COUNT": _builtin("LIST_COUNT(list)", "How many items the list holds."),
    "LIST_INVERT": _builtin("LIST_INVERT(list)", "The items that the list does not hold."),
    "LIST_MAX": _builtin("LIST_MAX(list)", "The item with the greatest number."),
    "LIST_MIN": _builtin("LIST_MIN(list)", "The item with the least number."),
    "LIST_RANDOM": _builtin("LIST_RANDOM(list)", "One item of the list, by lot."),
    "LIST_RANGE": _builtin(
        "LIST_RANGE(list, least, most)", "The items between two, which are items or numbers."
    ),
    "LIST_VALUE": _builtin("LIST_VALUE(item)", "The number of an item."),
    "MAX": _builtin("MAX(a, b)", "The greater of two numbers."),
    "MIN": _builtin("MIN(a, b)", "The lesser of two numbers."),
    "POW": _builtin("POW(base, exponent)", "The base raised to a power."),
    "RANDOM": _builtin("RANDOM(least, most)", "A whole number between two, both included, by lot."),
    "READ_COUNT": _builtin("READ_COUNT(-> knot)", "How often a place has been come to."),
    "SEED_RANDOM": _builtin("SEED_RANDOM(seed)", "Make all that comes by lot come from this seed."),
    "TURNS": _builtin("TURNS()", "How many choices have been made so far."),
    "TURNS_SINCE": _builtin(
        "TURNS_SINCE(-> knot)", "Choices made since a place was come to; -1 if it never was."
    ),
}
BUILTIN_WORDS = {name: _BUILTIN_WORDS[name] for name in BUILTINS}
"""The functions that Ink has of itself. Source: Writing with Ink."""

LINE_WORDS = {
    "VAR": Word("VAR name = value", "A variable that the whole story shares."),
    "CONST": Word("CONST name = value", "A name for a value that never changes."),
    "LIST": Word("LIST name = first, (second), third", "Items; those in brackets it begins with."),
    "EXTERNAL": Word("EXTERNAL name(a, b)", "A function that the game answers."),
    "INCLUDE": Word("INCLUDE file.ink", "Everything that stands in another file."),
    "TODO": Word("TODO: …", "A note to yourself, which the checker repeats."),
}

ENDS = {
    "DONE": Word("-> DONE", "Nothing more here: what is open stays open."),
    "END": Word("-> END", "The story is over."),
}

HEADER_TAGS = {
    "offer": Word("# offer: words", "What a reader may choose to do; the words are the choice."),
    "arrive": Word(
        "# arrive: moment, moment(name)",
        "The moments at which this scene may speak: " + "waking, dusk, arriving(place) and others.",
    ),
    "tells": Word("# tells: content | order", "The page about content, or an order's days."),
    "when": Word("# when: expression", "It may speak only while this is so; several must all be."),
    "at": Word("# at: place, place", "It may speak only at one of these places."),
    "weight": Word("# weight: expression", "How strongly it presses to be told; 1 if not said."),
    "lean": Word(
        "# lean: policy expression",
        "How strongly a way of playing leans to it: careful, reckless, or one of your own.",
    ),
    "doing": Word(
        "# doing: activity for 4 hours",
        "What the body does meanwhile: 'for N hours', 'to PLACE', or 'until waking'.",
    ),
    "every": Word("# every: 3 days", "How long it is silent after it has spoken."),
    "needs": Word("# needs: knot, knot", "It may speak only after these have been told."),
    "ending": Word("# ending: name", "The name of the ending that this knot comes to by -> END."),
    "variant": Word("# variant: …", "A word for reports; it changes nothing."),
    "once": Word("# once", "It is told one time in a life."),
    "urgent": Word("# urgent", "It is told before all that is not urgent."),
    "order": Word("# order", "A scene that gives a standing order."),
}
"""What may stand in a knot's header. `story.tags` holds a header to these."""

MOMENT_WORDS = {
    "beginning": "as the life begins",
    "waking": "when you wake",
    "falling_asleep": "when you fall asleep",
    "dream": "while you dream; of one memory with a name in brackets",
    "dusk": "as the light goes",
    "dawn": "as the light comes",
    "arriving": "when you come to a place",
    "meeting": "when you come face to face with someone",
    "glimpse": "when you half see who keeps near you",
    "news": "when you hear of a fact",
    "danger": "when something threatens; of one reason with a name in brackets",
    "quiet": "when nothing else happens",
    "any": "at any hour",
    "moon_turns": "when the moon is new",
    "dying": "when you die",
    "last_day": "on the calendar's last day",
}
"""What may stand in `# arrive:`."""

KEYWORDS = frozenset(
    {
        *("not", "and", "or", "mod", "has", "hasnt", "true", "false", "else"),
        *("function", "return", "temp", "ref", "stopping", "cycle", "shuffle", "once"),
    }
)
"""Words that nothing may be called. Source: Writing with Ink."""


def word_hover(word: Word) -> str:
    """A word of the language, in Markdown."""
    return f"```ink\n{word.shown}\n```\n{word.says}"
