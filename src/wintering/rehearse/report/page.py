"""The page: its head, its way about, its sections, its style. Nothing is fetched by it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from wintering.rehearse.report.pieces import Section

_STYLE = """
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #23211d; --soft: #5d5850;
  --line: #dcd7cc; --wash: #f1eee6; --link: #1d5674;
  --series1: #1f6a8c; --series2: #b04a12; --series3: #4c7a1e; --series4: #7a3f8f;
  --series5: #8a6d00; --series6: #555f6b; }
@media (prefers-color-scheme: dark) { :root { --paper: #171a1c; --ink: #e4e1d9;
  --soft: #a7a297; --line: #3a3f42; --wash: #21262a; --link: #8cc4e0;
  --series1: #6fb9dc; --series2: #f0955a; --series3: #9fca6b; --series4: #c99adf;
  --series5: #d9bd55; --series6: #aab4bf; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
header, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; font-weight: 650; }
h2 { font-size: 1.35rem; margin: 3.2rem 0 .6rem; padding-top: .6rem;
  border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.8rem 0 .3rem; }
p { max-width: 44rem; }
a { color: var(--link); }
nav ul { list-style: none; padding: 0; margin: 1.2rem 0; display: flex; flex-wrap: wrap;
  gap: .3rem 1.1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.2rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 1.2rem 0; }
figure svg { width: 100%; height: auto; max-width: 56rem; display: block; }
.plot { overflow-x: auto; }
figcaption { color: var(--soft); font-size: .92rem; max-width: 44rem; }
.wide { overflow-x: auto; margin: .8rem 0 1.4rem; }
.wide:focus-visible, .plot:focus-visible, summary:focus-visible, a:focus-visible,
button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .9rem; min-width: 60%; }
caption { text-align: left; color: var(--soft); padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .28rem .9rem .28rem 0;
  border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; white-space: nowrap; border-bottom: 1px solid var(--soft); }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
  cursor: pointer; text-align: left; }
td { white-space: nowrap; }
td.long { white-space: normal; min-width: 22rem; }
tbody th { min-width: 9rem; }
td.number { font-variant-numeric: tabular-nums; text-align: right; }
code { font: .84rem/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace;
  background: var(--wash); padding: .08rem .3rem; border-radius: 3px; display: inline-block;
  min-width: 14rem; max-width: 30rem; white-space: normal; overflow-wrap: anywhere;
  vertical-align: top; user-select: all; }
td details { margin: 0; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--link); }
footer { color: var(--soft); font-size: .9rem; padding-bottom: 4rem; margin-top: 3rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .5rem; }
  .plot svg { min-width: 34rem; } code { max-width: 18rem; } h1 { font-size: 1.5rem; } }
@media print { details { display: block; } .skip, nav { display: none; } }
"""

# Tables that stand by rank can be put in another order; without script they stand as they are.
_SCRIPT = """
for (const table of document.querySelectorAll("table.ranked")) {
  const body = table.tBodies[0];
  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.textContent = head.textContent;
    head.textContent = "";
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const each of table.querySelectorAll("thead th")) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const value = row => {
        const told = row.cells[column].textContent.trim();
        const number = parseFloat(told);
        return isNaN(number) ? told : number;
      };
      const rows = [...body.rows].sort((a, b) => {
        const x = value(a), y = value(b);
        const order = typeof x === "number" && typeof y === "number"
          ? x - y : String(x).localeCompare(String(y));
        return up ? order : -order;
      });
      body.append(...rows);
    });
  });
}
"""


def page(
    title: str, about: Sequence[tuple[str, str]], sections: Sequence[Section], made_by: str
) -> str:
    """The whole page as HTML: one file, which asks nothing of any network."""
    ways = "".join(
        f'<li><a href="#{each.anchor}">{escape(each.heading)}</a></li>' for each in sections
    )
    facts = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in about)
    body = "".join(_section(each) for each in sections)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#sections">To the lives</a>\n'
        f"<header><h1>{escape(title)}</h1><dl>{facts}</dl>"
        f'<nav aria-label="Sections"><ul>{ways}</ul></nav></header>\n'
        f'<main id="sections">{body}</main>\n'
        f"<footer><p>{escape(made_by)}</p></footer>\n"
        f"<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )


def _section(section: Section) -> str:
    parts = "\n".join(each.html for each in section.parts)
    return (
        f'<section id="{section.anchor}" aria-labelledby="{section.anchor}-heading">'
        f'<h2 id="{section.anchor}-heading">{escape(section.heading)}</h2>\n{parts}</section>\n'
    )
