"""Helpers of the tests of Ink: compiling from text, playing to the end."""

from __future__ import annotations

import json
from collections.abc import Mapping

from wintering.diagnostics import Diagnostics, render_terminal
from wintering.ink import Program, Signature, Story, compile_story


def reader(files: Mapping[str, str]):
    """A ReadSource over texts."""

    def read(path: str) -> str:
        if path not in files:
            raise FileNotFoundError(path)
        return files[path]

    return read


def diagnose(
    text: str, functions: Mapping[str, Signature] | None = None, **files: str
) -> tuple[Program, Diagnostics]:
    """A program and what is wrong with it. Files are given as `name=text` for name.ink."""
    sources = {"main.ink": text, **{f"{name}.ink": each for name, each in files.items()}}
    return compile_story("main.ink", reader(sources), functions=functions)


def program(text: str, functions: Mapping[str, Signature] | None = None) -> Program:
    """A program that must be right."""
    found, diagnostics = diagnose(text, functions)
    assert not diagnostics.has_errors, render_terminal(diagnostics, found.sources)
    return found


def lines(story: Story) -> list[str]:
    """The text of all lines up to the next choice."""
    found: list[str] = []
    while story.can_continue:
        found.append(story.continue_line().text)
    return found


def told(text: str) -> list[str]:
    """What a story tells up to its first choice."""
    return lines(Story(program(text)))


def offered(story: Story) -> list[str]:
    """The texts of the choices."""
    return [choice.text for choice in story.choices]


def reloaded(story: Story) -> Story:
    """The same story, saved as JSON and taken up again."""
    return Story(story.program, state=json.loads(json.dumps(story.save())))


def codes(diagnostics: Diagnostics) -> list[str]:
    """The numbers of all problems, in order of place."""
    return [each.code.number for each in diagnostics]
