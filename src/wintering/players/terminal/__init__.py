"""The terminal player: a page, its choices, and quiet views of the country and the pack."""
