"""What may be written next in a world.toml: headings, keys, values, names, laws' parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lsprotocol.types import CompletionItem, CompletionItemKind, MarkupContent, MarkupKind

from wintering.players.lsp.world_page import At, WorldPage
from wintering.players.lsp.world_words import of_key, of_name, of_parameter
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.kinds import Key, Kind
from wintering.storyworld.schema import LAWS, SECTIONS, STARTS, section, starts
from wintering.storyworld.vocabulary import BOND_STARTS, CODED

_HEADING_BEGUN = re.compile(r"^[ \t]*\[[ \t]*(\w*)([ \t]*\.[ \t]*[\w-]*)?$")
_STRETCH = {
    "from": "the hour it begins, 0 to 24",
    "to": "the hour it ends, not included",
    "doing": "an activity",
    "at": "a place; home when left out",
}


def complete(page: WorldPage, line: int, column: int) -> list[CompletionItem]:
    """Everything that may stand at a place of a world.toml."""
    at = page.at(line, column)
    begun = _HEADING_BEGUN.match(at.before)
    if begun is not None:
        return _after_dot(page, begun[1]) if begun[2] else _sections()
    if at.heading is None:
        return _sections()
    if at.is_value and at.key is not None:
        return _values(page, at)
    return _keys(page, at)


def _item(
    label: str, kind: CompletionItemKind, detail: str = "", words: str = "", insert: str = ""
) -> CompletionItem:
    return CompletionItem(
        label=label,
        kind=kind,
        detail=detail or None,
        documentation=MarkupContent(MarkupKind.Markdown, words) if words else None,
        insert_text=insert or None,
    )


def _sections() -> list[CompletionItem]:
    module = CompletionItemKind.Module
    found = [_item(each.name, module, words=each.meaning) for each in SECTIONS]
    found += [_item(each.name, module, words=each.meaning) for each in STARTS]
    return [*found, _item(LAWS, module, words="The laws this world lives by, and their numbers.")]


def _after_dot(page: WorldPage, name: str) -> list[CompletionItem]:
    if name == LAWS:
        return [
            _item(law, CompletionItemKind.Module, f"{len(numbers)} parameters")
            for law, numbers in vocabulary().laws.items()
            if numbers
        ]
    return _names(page, "person or group") if starts(name) else []


def _keys(page: WorldPage, at: At) -> list[CompletionItem]:
    """The keys that a section can still have."""
    heading = at.heading
    assert heading is not None
    there = _written(page, at)
    if heading.section == LAWS:
        return _law_keys(heading.name)
    begun = starts(heading.section)
    if begun is not None:
        return _names(page, begun.of)
    part = section(heading.section)
    return [
        _item(
            key.name,
            CompletionItemKind.Property,
            "must be there" if key.is_required else key.kind.value,
            of_key(key),
            f"{key.name} = ",
        )
        for key in (part.keys if part else ())
        if key.name not in there
    ]


def _written(page: WorldPage, at: At) -> set[str]:
    """The keys that stand below a heading already."""
    assert at.heading is not None
    found: set[str] = set()
    for row in page.lines[at.heading.span.line :]:
        if row.lstrip().startswith("["):
            break
        match = re.match(r"[ \t]*([\w-]+)[ \t]*=", row)
        if match:
            found.add(match[1])
    return found


def _law_keys(law: str) -> list[CompletionItem]:
    if not law:
        return [_item("use", CompletionItemKind.Property, "a list of laws", "", "use = [")]
    return [
        _item(
            name,
            CompletionItemKind.Property,
            f"{each.default:g} {'' if each.unit == '1' else each.unit}".strip(),
            of_parameter(law, name, each),
            f"{name} = {each.default:g}",
        )
        for name, each in vocabulary().laws.get(law, {}).items()
    ]


def _values(page: WorldPage, at: At) -> list[CompletionItem]:
    heading = at.heading
    assert heading is not None
    quote = "" if at.before.count('"') % 2 else '"'
    if heading.section == LAWS:
        return _words(vocabulary().laws, quote) if not heading.name and at.key == "use" else []
    if heading.section == "bond":
        return _words(BOND_STARTS, "") if "{" in at.before else []
    key = page.key_of(heading, at.key or "")
    if key is None:
        return []
    if key.kind is Kind.HOURS:
        return _of_stretch(page, at, quote)
    return _of_key(page, key, quote)


def _of_key(page: WorldPage, key: Key, quote: str) -> list[CompletionItem]:
    if key.kind is Kind.FLAG:
        return _words(("true", "false"), "")
    if key.kind is Kind.AMOUNTS:
        return _words(key.words, "") if key.words else _names(page, key.of)
    if key.words:
        return _words(key.words, quote)
    if key.of in CODED:
        return _words(vocabulary().codes(key.of), quote)
    if key.kind in (Kind.NAME, Kind.NAMES):
        return _names(page, key.of, quote)
    return [_item(key.example, CompletionItemKind.Value, "for example")]


def _of_stretch(page: WorldPage, at: At, quote: str) -> list[CompletionItem]:
    if at.inner == "doing":
        return _names(page, "activity", quote)
    if at.inner == "at":
        return _names(page, "place", quote)
    if at.inner is None:
        kind = CompletionItemKind.Property
        return [_item(name, kind, words, "", f"{name} = ") for name, words in _STRETCH.items()]
    return []


def _words(words: Iterable[str], quote: str) -> list[CompletionItem]:
    return [
        _item(each, CompletionItemKind.EnumMember, insert=f"{quote}{each}{quote}") for each in words
    ]


def _names(page: WorldPage, kinds: str, quote: str = "") -> list[CompletionItem]:
    return [
        _item(
            name,
            CompletionItemKind.Constant,
            page.names[name].kind,
            of_name(page, page.names[name]),
            f"{quote}{name}{quote}",
        )
        for name in page.names_of(kinds)
    ]
