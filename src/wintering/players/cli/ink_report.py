"""What a test of a story found, for a person to read."""

from __future__ import annotations

from collections.abc import Iterator

from wintering.diagnostics import render_terminal
from wintering.explore.playing import Ending
from wintering.explore.reach import Gap
from wintering.explore.summary import DEAD_ENDS, ENDLESS, Findings, spread, typed
from wintering.explore.tally import Example
from wintering.players.cli.ink_play import replay_words

GAPS_SHOWN = 200  # never reached; --json has them all
SELDOM_SHOWN = 5  # choices taken least
EXCERPT = 60  # characters of a source line
SHORT_REPLAY = 400  # choices; what is longer is in the JSON alone
_KINDS = {
    "knot": "the whole knot", "function": "the whole function", "lines": "never reached",
    "choice": "choice never shown", "not taken": "choice never taken",
    "branch": "branch never taken",
}  # fmt: skip
_ENDINGS = {
    "end": "-> END", "done": "-> DONE", "ran out": "out of content",
    "no choice": "no choice possible", "fault": "an error",
    "turns": "left, not ended", "lines": "text without end",
}  # fmt: skip


def report(tested: Findings, seconds: float) -> str:
    """The whole report."""
    parts = (_head(tested, seconds), _endings(tested), _dead_ends(tested), _faults(tested),
             _lengths(tested), _seldom(tested), _gaps(tested))  # fmt: skip
    return "\n\n".join(part for part in ("\n".join(lines) for lines in parts) if part)


def counted_source(tested: Findings) -> str:
    """The source with how often each line was reached beside it."""
    lines: list[str] = []
    for file, found in tested.reach.lines.items():
        lines.append(f"{file}:")
        for number, text in enumerate(tested.ground.program.sources.get(file, "").splitlines(), 1):
            line = found.get(number)
            count = "" if line is None else f"{line.count:,}" if line.count else "never"
            lines.append(f"{count:>12} {number:>6} | {text}".rstrip())
    return "\n".join(lines)


def _head(tested: Findings, seconds: float) -> Iterator[str]:
    tally, reach = tested.tally, tested.reach
    whole = "" if tally.plays == tested.asked else f" of {tested.asked:,} (stopped)"
    speed = f" ({tally.plays / seconds:,.0f} a second)" if seconds > 0 else ""
    yield (
        f"{tested.file}: {tally.plays:,} plays{whole} in {seconds:,.1f} s{speed},"
        f" seed {tested.seed}, {tested.policy}"
    )
    lines, points = reach.reached_lines, reach.points
    yield f"reached: {lines[0]:,} of {lines[1]:,} lines, {points[0]:,} of {points[1]:,} points"
    if tally.evenly != tally.plays:
        yield (
            f"shares, words and choices below: of the {tally.evenly:,} plays that chose evenly;"
            " the rest went where least was seen"
        )
    if tested.warnings:
        yield f"{_many(len(tested.warnings), 'warning')}; see: wintering ink check {tested.file}"


def _endings(tested: Findings) -> Iterator[str]:
    yield "endings"
    for ending, seen in tested.endings():
        evenly = tested.tally.evenly
        share = f"{100 * seen.evenly / evenly:5.1f} %" if evenly else "      –"
        where = str(ending.where) if ending.where else "the end of the opening"
        if ending.kind in ("turns", *ENDLESS):
            where = f"after {tested.turns_at_most:,} choices" if ending.kind == "turns" else ""
        name = f" ({ending.name})" if ending.name else ""
        plays = _many(seen.count, "play")
        yield f"  {share}  {plays:>14}  {_ENDINGS[ending.kind]}{name}  {where}".rstrip()


def _dead_ends(tested: Findings) -> Iterator[str]:
    found = [each for each in tested.endings() if each[0].kind in (*DEAD_ENDS, *ENDLESS)]
    if not found:
        return
    yield "dead ends"
    for ending, seen in found:
        yield f"  {_dead_end(tested, ending)} ({_many(seen.count, 'play')})"
        yield from _replay(tested, seen)


def _dead_end(tested: Findings, ending: Ending) -> str:
    if ending.where is None:
        return "text goes on and on without a choice"
    text = _short(tested.reach.excerpt(ending.where.file, ending.where.line))
    return f"{ending.where}: {_ENDINGS[ending.kind]}: {text}"


def _faults(tested: Findings) -> Iterator[str]:
    found = tested.faults()
    if not found:
        return
    yield "errors"
    for fault, seen in found:
        yield render_terminal([fault], tested.ground.program.sources)
        yield f"  seen: {_many(seen.count, 'play')}"
        yield from _replay(tested, seen)


def _lengths(tested: Findings) -> Iterator[str]:
    tally = tested.tally
    yield "length"
    for name, counts in (("words", tally.words), ("choices", tally.turns)):
        found = spread(counts)
        if found is not None:
            yield (
                f"  {name} in a play: {found['median']:,.0f} in the middle,"
                f" {found['least']:,.0f} to {found['most']:,.0f}"
            )
    longest = tally.longest
    after = "the beginning" if longest.after is None else f"the choice at {longest.after}"
    size = f"{_many(longest.words, 'word')} in {_many(longest.lines, 'line')}"
    yield f"  longest without a choice: {size}, from {after}"
    yield from _replay(tested, tally.longest_play)


def _seldom(tested: Findings) -> Iterator[str]:
    taken = sorted((each for each in tested.reach.choices() if each.taken), key=lambda c: c.taken)
    if not taken:
        return
    yield "choices taken least"
    for each in taken[:SELDOM_SHOWN]:
        yield (
            f"  {each.file}:{each.line}  shown {each.shown:,}, taken {each.taken:,}"
            f"  {_short(each.text)}"
        )


def _gaps(tested: Findings) -> Iterator[str]:
    gaps = tested.reach.gaps()
    if not gaps:
        yield "everything was reached"
        return
    yield f"never reached in {_many(tested.tally.plays, 'play')}"
    for gap in gaps[:GAPS_SHOWN]:
        yield f"  {_lines_of(gap)}  {_KINDS[gap.kind]}: {_short(gap.what)}"
    if len(gaps) > GAPS_SHOWN:
        yield f"  and {len(gaps) - GAPS_SHOWN:,} more; --json has them all"


def _lines_of(gap: Gap) -> str:
    lines = f"{gap.line}" if gap.last_line == gap.line else f"{gap.line}-{gap.last_line}"
    return f"{gap.file}:{lines}"


def _replay(tested: Findings, seen: Example) -> Iterator[str]:
    if len(seen.choices) > SHORT_REPLAY:
        yield f"    replay: seed {seen.seed} and {len(seen.choices):,} choices, in --json"
    else:
        yield f"    replay: {replay_words(tested.file, seen.seed, typed(seen.choices))}"


def _short(text: str) -> str:
    return text if len(text) <= EXCERPT else f"{text[: EXCERPT - 1]}…"


def _many(many: int, what: str) -> str:
    return f"{many:,} {what}" if many == 1 else f"{many:,} {what}s"
