"""A plain player: text on a stream, choices by number, as the conformance cases expect."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from wintering.ink.story import Story


def play(story: Story, answers: Iterable[str]) -> Iterator[str]:
    """The story's text piece by piece, its choices asked for with `?> `.

    `answers` are lines, each a choice counted from 1; when they end, so does the play.
    Something that is no choice is asked for again.
    """
    given = iter(answers)
    while True:
        while story.can_continue:
            line = story.continue_line()
            yield line.text + ("\n" if line.is_whole else "")
            if line.tags:
                yield f"# tags: {', '.join(line.tags)}\n"
        choices = story.choices
        if not choices:
            return
        yield "\n"
        for choice in choices:
            yield f"{choice.index + 1}: {choice.text}\n"
        chosen = -1
        while chosen < 0:
            yield "?> "
            answer = next(given, None)
            if answer is None:
                return
            number = answer.strip()
            if number.isdecimal() and 1 <= int(number) <= len(choices):
                chosen = int(number) - 1
        story.choose(chosen)


def transcript(
    story: Story,
    answers: Iterable[str],
    between: Callable[[Story], Story] | None = None,
) -> str:
    """The whole text of a play. `between` may replace the story at every choice."""
    if between is None:
        return "".join(play(story, answers))
    text: list[str] = []
    for answer in [*answers, None]:
        text.append("".join(play(story, [])))
        if answer is None or not story.choices:
            break
        story.choose(int(answer) - 1)
        story = between(story)
    return "".join(text)
