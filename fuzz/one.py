"""Fuzz one target in this process: `python -m fuzz.one NAME [options of libFuzzer]`.

Half of all changes keep the target's shape (see mutators), half are libFuzzer's own.
"""

from __future__ import annotations

import random
import sys


def main() -> None:
    """Run until libFuzzer ends it."""
    import atheris

    with atheris.instrument_imports(include=["wintering"], enable_loader_override=False):
        from fuzz.targets import TARGETS

        target = TARGETS[sys.argv[1]]()
        # What is only loaded at its first use is loaded now, to be counted like the rest.
        for _, seed in zip(range(20), target.seeds(), strict=False):
            target.once(seed)

    def once(data: bytes) -> None:
        target.once(data)

    def change(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.5:
            return atheris.Mutate(data, most)
        return target.changed(data, chance)[:most]

    atheris.Setup([sys.argv[0], *sys.argv[2:]], once, custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
