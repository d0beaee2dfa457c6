"""When a process that lives many lives looks for what they left behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_after() -> Iterator[None]:
    """Look for circles of objects that nobody holds once, after some lives, and among theirs only.

    A life leaves such circles (a session and its scenes know each other). Python looks for them
    a dozen times in each, now and then through all that an opened world is made of, which took
    a tenth of a life's time. Changes: Python's collector, which is as it was afterwards.
    """
    was_on = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()
        gc.unfreeze()
        if was_on:
            gc.enable()
