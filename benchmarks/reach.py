"""`python -m benchmarks.reach --lives 500`: what the first moon of mixed lives shows a reader.

A third of the lives is random, a third careful, a third reckless; each is lived to its ending
or to the end of the first moon. A stretch of Ink text counts as reached when it stood, word
for word, in something that a life was shown; its words are counted once.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.figures import ROOT, commit, machine

if TYPE_CHECKING:
    from wintering.rehearse.native import Laws

WORLD = ROOT / "src" / "wintering" / "worlds" / "eight_moons"
RESULTS = ROOT / "benchmarks" / "results" / "reach.json"
POLICIES = ("random", "careful", "reckless")
FIRST_MOON_DAYS = 30  # the second new moon falls on day 29 or 30
SHORTEST_WORDS = 3  # shorter stretches stand in too many sentences to be told apart
AGAIN_DAYS = 10  # VOICE: no sentence twice within so many days
LATER_KNOTS = ("autumn_", "winter_", "thaw_", "spring_")  # told only after the first moon
_SENTENCE = re.compile(r"(?<=[.!?\"])\s+")


@cache
def hours() -> Laws:
    """The laws of the world, compiled where Numba is: the lives are the same, and quicker."""
    from wintering.rehearse.native import laws_of
    from wintering.story.opening import open_world

    return laws_of(open_world(WORLD).tables)


def one_life(job: tuple[int, str, int]) -> dict[str, Any]:
    """Live one life; what it showed, plain enough to cross to another process."""
    from wintering.explore import Coverage, live, policy_named
    from wintering.story.opening import open_world
    from wintering.story.session import Session

    seed, policy, days = job
    coverage = Coverage()
    session = Session.begin(open_world(WORLD), seed, coverage, hours=hours())
    last_told: dict[str, int] = {}
    sentences = again = 0
    counted: Counter[str] = Counter()

    def shown(page: Any, choice: int | None) -> None:
        nonlocal sentences, again
        for paragraph in page.paragraphs:
            for sentence in _SENTENCE.split(paragraph):
                if len(sentence.split()) < SHORTEST_WORDS:
                    continue
                sentences += 1
                if page.day - last_told.get(sentence, -AGAIN_DAYS) < AGAIN_DAYS:
                    again += 1
                    counted[sentence] += 1
                last_told[sentence] = page.day

    lived = live(session, policy_named(policy), until_day=days, shown=shown)
    return {
        "seed": seed,
        "policy": policy,
        "ended": lived.ended,
        "days": lived.days,
        "turns": lived.turns,
        "coverage": coverage,
        "sentences": sentences,
        "again": again,
        "repeated": counted,
    }


def stretches() -> dict[str, list[str]]:
    """Every stretch of prose in the scenes, by knot, as the source has it."""
    from wintering.diagnostics import Diagnostics
    from wintering.ink.reading.story import StoryReader

    reader = StoryReader(
        "main.ink", lambda path: (WORLD / path).read_text(encoding="utf-8"), Diagnostics()
    )
    found: dict[str, list[str]] = {}
    for flow in _flows(reader.story()):
        if not flow.is_function:
            found[flow.name] = [
                text for text in _texts(flow) if len(text.split()) >= SHORTEST_WORDS
            ]
    return found


def _flows(story: Any) -> list[Any]:
    flows = story.flows if hasattr(story, "flows") else story.knots
    return list(flows.values()) if isinstance(flows, dict) else list(flows)


def _texts(node: Any) -> Iterator[str]:
    kind = type(node).__name__
    if kind == "Tag":
        return
    if kind == "Text":
        yield " ".join(node.text.split())
    elif isinstance(node, dict):
        for each in node.values():
            yield from _texts(each)
    elif isinstance(node, (list, tuple)):
        for each in node:
            yield from _texts(each)
    elif is_dataclass(node):
        for field in fields(node):
            if field.name not in ("start", "span") or kind != "Choice":
                yield from _texts(getattr(node, field.name))


def main() -> int:
    """Live the lives, print what they reached, and write it down."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lives", type=int, default=500)
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--days", type=int, default=FIRST_MOON_DAYS)
    asked.add_argument("--first-seed", type=int, default=1)
    given = asked.parse_args()
    jobs = [
        (given.first_seed + n, POLICIES[n % len(POLICIES)], given.days) for n in range(given.lives)
    ]
    knots: Counter[str] = Counter()
    variants: Counter[str] = Counter()
    endings: Counter[str] = Counter()
    repeated: Counter[str] = Counter()
    texts: set[str] = set()
    sentences: Counter[str] = Counter()
    again: Counter[str] = Counter()
    turns: Counter[str] = Counter()
    hours()  # compiled once, before the lives are shared out
    with get_context("fork").Pool(given.jobs) as pool:
        for done, life in enumerate(pool.imap_unordered(one_life, jobs, chunksize=4), 1):
            coverage = life["coverage"]
            knots.update(coverage.knots.keys())
            variants.update(coverage.variants.keys())
            endings[f"{life['policy']}: {life['ended'] or 'alive'}"] += 1
            repeated.update(life["repeated"])
            sentences[life["policy"]] += life["sentences"]
            again[life["policy"]] += life["again"]
            turns[life["policy"]] += life["turns"]
            for shown in coverage.lines.values():
                texts.update(" ".join(text.split()) for text in shown)
            if done % 25 == 0 and sys.stderr.isatty():
                print(f"\r{done} of {given.lives} lives", end="", file=sys.stderr)
    every = "\n".join(texts)
    reached: dict[str, int] = {}
    unreached: dict[str, list[str]] = {}
    whole = 0
    for knot, pieces in stretches().items():
        if knot.startswith(LATER_KNOTS):
            continue
        for piece in pieces:
            whole += len(piece.split())
            if piece in every:
                reached[knot] = reached.get(knot, 0) + len(piece.split())
            else:
                unreached.setdefault(knot, []).append(piece)
    figures = {
        "lives": given.lives,
        "storylets told": sum(1 for knot in knots if not knot.startswith(LATER_KNOTS)),
        "words reached": sum(reached.values()),
        "words written for the first moon": whole,
        "variants": dict(sorted(variants.items())),
        "endings": dict(sorted(endings.items())),
        "turns a life": {p: round(turns[p] * 3 / given.lives, 1) for p in POLICIES},
        "share of sentences told again within ten days": {
            p: round(again[p] / max(sentences[p], 1), 4) for p in POLICIES
        },
        "told again most": dict(repeated.most_common(40)),
        "scenes by lives": dict(knots.most_common()),
        "unreached": {knot: len(pieces) for knot, pieces in sorted(unreached.items())},
        "machine": machine(),
        "commit": commit(),
    }
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    Path("/dev/stdout").write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
