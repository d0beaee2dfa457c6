"""The kinds of events that laws note, each with what its fields mean.

1 to 99: land and body; 100 to 199: people; 200 to 299: story. EVENTS maps the number to
(name, meaning of who / whom / what / amount).
"""

EVENTS: dict[int, tuple[str, str]] = {}
