"""A span in a file, a diagnostic, and its renderings for a terminal and for programs."""

from wintering.diagnostics.diagnostic import AuthorFault, Code, Diagnostic, Diagnostics
from wintering.diagnostics.nearest import nearest
from wintering.diagnostics.render import render_json, render_terminal
from wintering.diagnostics.span import Span

__all__ = [
    "AuthorFault",
    "Code",
    "Diagnostic",
    "Diagnostics",
    "Span",
    "nearest",
    "render_json",
    "render_terminal",
]
