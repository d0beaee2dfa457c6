"""The kinds of problem that this room finds in a world and its scenes."""

from wintering.diagnostics import Code

UNKNOWN_TAG = Code("STY001", "a header tag that no scene has")
REPEATED_TAG = Code("STY002", "a header tag written twice")
BAD_VALUE = Code("STY003", "a header tag whose value cannot be read")
FORBIDDEN = Code("STY004", "a mark that Ink does not allow in a tag")
UNKNOWN_MOMENT = Code("STY005", "a moment that no law sets")
UNKNOWN_NAME = Code("STY006", "a header tag that names what the world does not have")
OFFER_PARAMETERS = Code("STY007", "an offer that takes parameters")
NEVER_ASKED = Code("STY008", "a header on a knot that nothing asks for")
END_WITHOUT_ENDING = Code("STY009", "the story ends in a knot that names no ending")
ENDING_WITHOUT_END = Code("STY010", "an ending that does not end the story")
MISSING_SCENE = Code("STY011", "a scene that every world needs is missing")
MISSING_FUNCTION = Code("STY012", "a function of words that every world needs is missing")
NO_MAIN = Code("STY013", "a world without main.ink")
OLD_PRELUDE = Code("STY014", "a prelude that does not fit the world", "warning")
DOING_WITHOUT_OFFER = Code("STY015", "a body that works at no offer")
NO_PRELUDE = Code("STY016", "a main.ink without the prelude")

ALL = tuple(value for value in list(globals().values()) if isinstance(value, Code))
