"""What can be wrong in an expect.toml."""

from __future__ import annotations

from wintering.diagnostics import Code

UNREADABLE = Code("REH020", "the expectations cannot be read")
UNKNOWN_KEY = Code("REH021", "a key or section that no expectation has")
BAD_VALUE = Code("REH022", "an expectation that says what none can say")
UNKNOWN_NAME = Code("REH023", "an expectation of something that the world does not have")
