"""One play of an Ink story by machine: from its first line to an ending, a fault or a bound."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple

from wintering.arithmetic import draw
from wintering.diagnostics import Diagnostic, Span
from wintering.explore.ground import Ground
from wintering.explore.policies import Policy
from wintering.ink import Choice, Story, StoryFault

LINES_A_TURN = 10_000  # more lines than this without a choice, and a play is left as endless
LOOKING = 0x4C4F4F4B  # sets the draws that say where to look apart from all others
ENDING_TAG = "ending:"  # a tag that names the ending: `# ending: drowned`
CURIOUS_SHARE = 1 << 31  # of 2^32: how often a curious play takes what was taken least


class Ending(NamedTuple):
    """How and where a play was over, and its name if the story gave it one in a tag.

    `kind`: "end" (`-> END`), "done" (`-> DONE`, or the opening's last line), "ran out",
    "no choice" (there were choices, none could be taken), "fault", "turns" or "lines" (left,
    because there was no end of them).
    """

    kind: str
    where: Span | None
    name: str = ""


class Stretch(NamedTuple):
    """What was told without a choice: how much, after how many choices, the last of them where."""

    words: int
    lines: int
    turn: int
    after: Span | None = None


@dataclass(slots=True)
class Played:
    """One play: what was chosen (from 0), and how it went."""

    number: int
    seed: int
    choices: list[int]
    ending: Ending
    fault: Diagnostic | None
    words: int
    longest: Stretch


@dataclass(frozen=True, slots=True)
class Errand:
    """What one play is to do: choices to begin with, and how to choose after them."""

    number: int
    seed: int
    choosing: int  # the seed of the policy's own draws
    policy: Policy
    first: tuple[int, ...] = ()


class Player:
    """Plays errands on one ground.

    `taken` says how often each point was reached before, as far as a policy may know it.
    """

    def __init__(self, ground: Ground, turns_at_most: int, lines_at_most: int = LINES_A_TURN):
        self._ground = ground
        self._turns_at_most = turns_at_most
        self._lines_at_most = lines_at_most

    def play(
        self,
        errand: Errand,
        taken: Sequence[int],
        hits: list[int] | None = None,
        watch: Callable[[Story], Callable[[int], None]] | None = None,
    ) -> Played:
        """Play once. Changes: hits, if given, by how often each point was reached.

        Without hits the place of an ending stays unknown. `watch` is given the story for what
        is to be called before each choice, with the number of choices so far.
        """
        ground = self._ground
        story = Story(ground.program, seed=errand.seed, hits=hits)
        look = None if watch is None else watch(story)
        played = Played(
            errand.number, errand.seed, [], Ending("turns", None), None, 0, Stretch(0, 0, 0)
        )
        dones: list[int] = []
        name = ""
        after: Span | None = None
        while True:
            try:
                words, lines, named = self._tell(story)
            except StoryFault as fault:
                played.fault = fault.diagnostic
                played.ending = Ending("fault", fault.span)
                break
            name = named or name
            played.words += words
            if words > played.longest.words:
                played.longest = Stretch(words, lines, len(played.choices), after)
            if lines > self._lines_at_most:
                played.ending = Ending("lines", None)
                break
            choices = story.choices
            if not choices:
                played.ending = self._ending(story, hits or [], dones)._replace(name=name)
                break
            if len(played.choices) >= self._turns_at_most:
                break
            if look is not None:
                look(len(played.choices))
            if hits:
                dones = [hits[index] for index in ground.dones]
            chosen = self._choose(errand, choices, taken, len(played.choices))
            played.choices.append(chosen)
            after = choices[chosen].span
            story.choose(chosen)
        return played

    def turn_by_turn(self, seed: int, choices: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
        """Play once more; after each turn the number of choices so far, and the hits so far."""
        hits = [0] * len(self._ground.points)
        story = Story(self._ground.program, seed=seed, hits=hits)
        for turn, choice in enumerate([*choices, None]):
            with suppress(StoryFault):
                self._tell(story)
            yield turn, hits
            if choice is not None:
                story.choose(choice)

    def _tell(self, story: Story) -> tuple[int, int, str]:
        """Tell all lines to the next choice: how many words and lines, and an ending's name."""
        words = lines = 0
        name = ""
        while story.can_continue and lines <= self._lines_at_most:
            line = story.continue_line()
            words += len(line.text.split())
            lines += 1
            for tag in line.tags:
                if tag.startswith(ENDING_TAG):
                    name = tag.removeprefix(ENDING_TAG).strip()
        return words, lines, name

    def _choose(
        self, errand: Errand, choices: Sequence[Choice], taken: Sequence[int], turn: int
    ) -> int:
        if turn < len(errand.first):
            return errand.first[turn]
        policy, many = errand.policy, len(choices)
        if policy.follows_leans and draw(errand.choosing, LOOKING, turn) < CURIOUS_SHARE:
            at = self._ground.taken
            leans = [-float(taken[at[each.span]]) for each in choices]
        else:
            leans = [0.0] * many
        return policy.choose(leans, errand.choosing, turn)

    def _ending(self, story: Story, hits: list[int], dones: list[int]) -> Ending:
        ground = self._ground
        if story.is_ended:
            reached = [index for index in ground.ends if hits and hits[index]]
            return Ending("end", ground.points[reached[-1]].span if reached else None)
        ran_out = story.ran_out
        if ran_out is not None:
            kind = "no choice" if ran_out.span in ground.shown else "ran out"
            return Ending(kind, ran_out.span)
        # Of the DONEs reached since the last choice; before any choice, of all that were.
        before = dones or [0] * len(ground.dones)
        fresh = [
            at for at, old in zip(ground.dones, before, strict=True) if hits and hits[at] > old
        ]
        return Ending("done", ground.points[fresh[-1]].span if fresh else None)
