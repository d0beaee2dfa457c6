"""Loading a world.toml: read, checked, and every problem told at once."""

from __future__ import annotations

from pathlib import Path

from wintering.diagnostics import Diagnostics
from wintering.storyworld.checking import check_document
from wintering.storyworld.declarations import Declarations
from wintering.storyworld.naming import check_names
from wintering.storyworld.reading import parse_toml, read_text
from wintering.storyworld.relations import check_relations
from wintering.storyworld.vocabulary import Vocabulary


def load(path: Path | str, vocabulary: Vocabulary) -> tuple[Declarations | None, Diagnostics]:
    """The declarations of a world's folder (or of a world.toml), and everything wrong with it.

    Spans name the file `world.toml`, as seen from the world's folder. Errors: none are
    raised; where there is any error the declarations are None.
    """
    problems = Diagnostics()
    text = read_text(Path(path), problems)
    if text is None:
        return None, problems
    return _checked(text, vocabulary, problems)


def loads(text: str, vocabulary: Vocabulary) -> tuple[Declarations | None, Diagnostics]:
    """The same from a text."""
    return _checked(text.replace("\r\n", "\n"), vocabulary, Diagnostics())


def _checked(
    text: str, vocabulary: Vocabulary, problems: Diagnostics
) -> tuple[Declarations | None, Diagnostics]:
    parsed = parse_toml(text, problems)
    if parsed is None:
        return None, problems
    data, positions = parsed
    document = check_document(data, positions, vocabulary, problems)
    check_names(document, positions, vocabulary, problems)
    check_relations(document, positions, problems)
    if problems.has_errors:
        return None, problems
    declarations = Declarations(
        entries={kind: tuple(entries) for kind, entries in document.entries.items()},
        starts=document.starts,
        bonds=document.bonds,
        laws_used=document.laws_used,
        parameters=document.parameters,
        source=text,
    )
    return declarations, problems
