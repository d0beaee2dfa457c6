"""Numbers that have a name in every world, and the letters of the axes."""

YOU = 0  # the person the story is told to is always the first
NONE = -1  # no person, no place, no item

EVENTS_KEPT = 128  # newest events kept in a life; the oldest is written over
DECISIONS_KEPT = 24  # newest decisions kept in a life; the oldest is written over
WEIGHTS_KEPT = 12  # reasons kept of one decision; further ones are let go
USES_KEPT = (
    8  # newest uses kept of a memory's trace (SCIENCE.md 6, Petrov 2006); older ones are summed
)
LEAVINGS_KEPT = 24  # things left lying at places; of more, what has lain longest is lost
FEELINGS = 10  # see laws.feeling
SLOTS = 6  # what a day of a standing order is for, in order

AXES = {
    "P": "people",
    "L": "places",
    "F": "facts",
    "M": "memories",
    "I": "items",
    "A": "activities",
    "Q": "qualities",
    "R": "roles",
    "K": "uses kept of a memory",
    "E": "feelings",
    "S": "slots of a standing order",
    "G": "things left lying",
    "N": "events kept",
    "D": "decisions kept",
    "W": "weights kept of a decision",
}
