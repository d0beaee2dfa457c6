"""Hours that were not, and numbers beyond any life.

What fades is kept as a value and the hour at which it was last touched, and is faded when
it is read; an hour before the story began is negative, and NEVER_YET is an hour that was not.
"""

from wintering.life.telling import HOURS_AT_MOST

NEVER_YET = -HOURS_AT_MOST
UNTOLD_MANY = 1_000_000  # no life has more of anything that is counted here
