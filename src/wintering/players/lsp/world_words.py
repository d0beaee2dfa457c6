"""What is said of the keys, laws and names of a world.toml when an editor points at them."""

from __future__ import annotations

from wintering.players.lsp.world_page import At, Heading, Use, WorldPage
from wintering.story.vocabulary import vocabulary
from wintering.storyworld.kinds import Key
from wintering.storyworld.schema import LAWS, section, starts
from wintering.storyworld.vocabulary import LawParameter


def hover(page: WorldPage, line: int, column: int) -> str | None:
    """What to say of a place in a world.toml, in Markdown."""
    at = page.at(line, column)
    use = page.name_at(line, column)
    if use is not None and use.name in page.names:
        return of_name(page, page.names[use.name])
    if at.heading is not None and at.heading.span.line == line:
        return of_heading(at.heading)
    if at.key is None or at.heading is None:
        return None
    if at.heading.section == LAWS:
        return _of_law(page, at)
    key = page.key_of(at.heading, at.key)
    if key is not None:
        return of_key(key)
    begun = starts(at.heading.section)
    return f"`{at.key}`: {begun.value}.\n\n{begun.meaning}" if begun else None


def of_name(page: WorldPage, use: Use) -> str:
    """A declared person, place, fact and so on, as its author declared it."""
    return f"**{use.name}**, {_article(use.kind)}\n\n```toml\n{page.shown(use)}\n```"


def _article(kind: str) -> str:
    if kind == "order":
        return "a value of a standing order"
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def of_heading(heading: Heading) -> str | None:
    """What a section is for."""
    part = section(heading.section)
    if part is not None:
        return f"**[{part.name}{'.ID' if part.is_many else ''}]**\n\n{part.meaning}"
    begun = starts(heading.section)
    if begun is not None:
        return f"**[{begun.name}.WHO]**\n\n{begun.meaning}\n\n```toml\n{begun.example}\n```"
    if heading.section == LAWS:
        return (
            "**[laws]**\n\n`use` lists the laws this world lives by (all of them when it is left"
            " out). Each law's parameters are set in `[laws.LAW]`."
        )
    return None


def of_key(key: Key) -> str:
    """What a key takes: kind, range, unit, default, meaning, example."""
    rows = [f"**{key.name}**: {key.kind.value}", "", key.meaning, ""]
    if key.words:
        rows.append(f"- one of: {', '.join(f'`{each}`' for each in key.words)}")
    elif key.of and key.of != "own names":
        rows.append(f"- of: {key.of}")
    bounds = _bounds(key.low, key.high, key.unit)
    if bounds:
        rows.append(f"- range: {bounds}")
    rows.append(f"- {_default(key)}")
    rows.append(f"- for example: `{key.name} = {key.example}`")
    return "\n".join(rows)


def _default(key: Key) -> str:
    if key.is_required:
        return "must be there"
    if key.default is None or key.default == ():
        return "may be left out"
    if isinstance(key.default, bool):
        return f"default: `{str(key.default).lower()}`"
    if isinstance(key.default, tuple):
        return "default: the names of the example"
    return f"default: `{key.default}`"


def _bounds(low: float | None, high: float | None, unit: str) -> str:
    if low is None or high is None:
        return "" if unit in ("", "1") else f"in {unit}"
    return f"{low:g} to {high:g}{'' if unit in ('', '1') else f' {unit}'}"


def _of_law(page: WorldPage, at: At) -> str | None:
    assert at.heading is not None
    laws = vocabulary().laws
    if not at.heading.name:
        words = "`use`: the laws this world lives by; all of them when it is left out."
        return f"{words}\n\nThe laws: {', '.join(laws)}." if at.key == "use" else None
    parameter = laws.get(at.heading.name, {}).get(at.key or "")
    if parameter is None:
        return None
    written = page.value((LAWS, at.heading.name, at.key or ""))
    return of_parameter(at.heading.name, at.key or "", parameter, written)


def of_parameter(law: str, name: str, parameter: LawParameter, written: str = "") -> str:
    """A law's parameter: its value here and by default, range, unit, meaning, source."""
    unit = "" if parameter.unit in ("", "1") else f" {parameter.unit}"
    rows = [f"**{name}**, a parameter of the law of {law}", "", parameter.meaning, ""]
    if written:
        rows.append(f"- here: `{written}`{unit}")
    rows.append(f"- default: `{parameter.default:g}`{unit}")
    rows.append(f"- range: {parameter.low:g} to {parameter.high:g}{unit}")
    if parameter.source:
        rows.append(
            f"- source: {parameter.source}"
            " (O read in the source, S in a secondary one, M from memory, D calibrated here;"
            " SCIENCE.md)"
        )
    return "\n".join(rows)
