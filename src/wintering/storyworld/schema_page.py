"""The page of the docs that lists world.toml's keys, written from the schema."""

from __future__ import annotations

from wintering.storyworld.kinds import REQUIRED, Key, Section, Starts
from wintering.storyworld.schema import SECTIONS, STARTS
from wintering.storyworld.vocabulary import CODED, Vocabulary

HEAD = """# The keys of world.toml

This page is written from the schema that `wintering check` holds a world to.
A world is a folder with a `world.toml` and scenes in Ink. Names are small letters,
digits and `_`; each stands for one thing only in the whole story. A key without a
default must be there.
"""


def schema_page(vocabulary: Vocabulary | None = None) -> str:
    """The page, in Markdown; with a vocabulary it lists the laws' parameters too."""
    parts = [HEAD]
    parts += [_section(each) for each in SECTIONS]
    parts += [_starts(each) for each in STARTS]
    if vocabulary is not None:
        parts.append(_laws(vocabulary))
    return "\n".join(parts)


def _section(section: Section) -> str:
    heading = f"[{section.name}.ID]" if section.is_many else f"[{section.name}]"
    rows = [f"## `{heading}`", "", section.meaning, ""]
    rows += ["| key | kind | range | default | meaning | example |", "|---|---|---|---|---|---|"]
    rows += [_row(key) for key in section.keys]
    return "\n".join([*rows, ""])


def _row(key: Key) -> str:
    cells = (
        f"`{key.name}`",
        _kind(key),
        _bounds(key.low, key.high, key.unit),
        _default(key),
        key.meaning,
        f"`{key.example}`",
    )
    return "| " + " | ".join(each.replace("|", "\\|") for each in cells) + " |"


def _kind(key: Key) -> str:
    if key.words:
        return key.kind.value + ": " + ", ".join(key.words)
    if key.of in CODED:
        return f"{key.kind.value}, one that the laws know ({key.of})"
    if key.of and key.of != "own names":
        return f"{key.kind.value} ({key.of})"
    return key.kind.value


def _bounds(low: float | None, high: float | None, unit: str) -> str:
    bounds = "" if low is None or high is None else f"{low:g} to {high:g}"
    return f"{bounds} {'' if unit == '1' else unit}".strip()


def _default(key: Key) -> str:
    if key.default is REQUIRED:
        return "must be there"
    if key.default is None or key.default == ():
        return "none"
    if isinstance(key.default, bool):
        return "`true`" if key.default else "`false`"
    return "the names of the example" if isinstance(key.default, tuple) else f"`{key.default}`"


def _starts(starts: Starts) -> str:
    return "\n".join(
        (
            f"## `[{starts.name}.WHO]`",
            "",
            starts.meaning,
            "",
            f"WHO is a person or a group; each key is a {starts.of}; its value is {starts.value}.",
            "",
            "```toml",
            starts.example,
            "```",
            "",
        )
    )


def _laws(vocabulary: Vocabulary) -> str:
    rows = [
        "## `[laws]`",
        "",
        "`use` lists the laws this world lives by (all of them when it is left out). Each law's",
        "parameters are set in `[laws.LAW]`.",
        "",
    ]
    for law, parameters in vocabulary.laws.items():
        if not parameters:
            continue
        rows += [f"### `[laws.{law}]`", "", "| key | range | default | meaning | source |"]
        rows += ["|---|---|---|---|---|"]
        for name, each in parameters.items():
            bounds = _bounds(each.low, each.high, each.unit)
            rows.append(
                f"| `{name}` | {bounds} | `{each.default:g}` | {each.meaning} | {each.source} |"
            )
        rows.append("")
    return "\n".join(rows)
