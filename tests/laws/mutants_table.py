"""Which tests must notice when a law's output is replaced by a constant: see laws/mutants.py.

Each law's rows stand together, so that whoever writes the law writes them;
test_mutants_table.py says what has none.
"""

from __future__ import annotations

from laws.mutants_at_this_hour import AT_THIS_HOUR
from laws.mutants_duty import DUTY_YOURS
from laws.mutants_each import EACH_WRITE
from laws.mutants_followers import KEPT
from laws.mutants_given import GIVEN_BACK
from laws.mutants_hardship import HARDSHIP
from laws.mutants_hours import MEMORY_HOURS
from laws.mutants_kept import PEOPLE_KEPT
from laws.mutants_leaf import LEAF
from laws.mutants_memory import FEELING, MEMORY
from laws.mutants_messages import MESSAGES
from laws.mutants_news import BONDS, NEWS
from laws.mutants_office import DUTY
from laws.mutants_others import OTHERS
from laws.mutants_people import PEOPLE
from laws.mutants_places import OF_PLACES
from laws.mutants_values import EACH_VALUE
from laws.mutants_watch import WATCH

ROWS = (
    *PEOPLE,
    *PEOPLE_KEPT,
    *MEMORY,
    *MEMORY_HOURS,
    *OTHERS,
    *FEELING,
    *HARDSHIP,
    *NEWS,
    *BONDS,
    *WATCH,
    *KEPT,
    *DUTY,
    *DUTY_YOURS,
    *MESSAGES,
    *LEAF,
    *GIVEN_BACK,
    *AT_THIS_HOUR,
    *EACH_WRITE,
    *EACH_VALUE,
    *OF_PLACES,
)
