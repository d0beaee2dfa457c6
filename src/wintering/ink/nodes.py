"""The tree that the parser makes of Ink source. Every node knows its place."""

from __future__ import annotations

from dataclasses import dataclass, field

from wintering.diagnostics import Span

# ---------------------------------------------------------------- expressions


@dataclass(slots=True)
class Literal:
    """A number or a truth value."""

    value: bool | int | float
    span: Span


@dataclass(slots=True)
class StringText:
    """Text in quotes, which may hold logic."""

    content: list[Content]
    span: Span


@dataclass(slots=True)
class Name:
    """A dotted name: a variable, a constant, a list item, or a place whose visits count."""

    path: tuple[str, ...]
    span: Span


@dataclass(slots=True)
class Target:
    """A divert target as a value: `-> knot`."""

    path: tuple[str, ...]
    span: Span


@dataclass(slots=True)
class ListOf:
    """A list written out: `(a, b)`."""

    items: tuple[tuple[str, ...], ...]
    span: Span


@dataclass(slots=True)
class Unary:
    """`-x` or `not x`."""

    operator: str
    operand: Expr
    span: Span


@dataclass(slots=True)
class Binary:
    """Two operands and what is done with them."""

    operator: str
    left: Expr
    right: Expr
    span: Span


@dataclass(slots=True)
class Call:
    """A function called with arguments."""

    name: str
    arguments: list[Expr]
    span: Span


@dataclass(slots=True)
class Increment:
    """`x++` or `x--`."""

    name: str
    by: int
    span: Span


Expr = Literal | StringText | Name | Target | ListOf | Unary | Binary | Call | Increment

# -------------------------------------------------------------------- content


@dataclass(slots=True)
class Text:
    """Words as they stand; a newline is a Text of its own."""

    text: str
    span: Span


@dataclass(slots=True)
class Glue:
    """`<>`: no newline on either side."""

    span: Span


@dataclass(slots=True)
class Tag:
    """`# …` with what stands in it."""

    content: list[Content]
    span: Span


@dataclass(slots=True)
class Print:
    """`{expression}`."""

    value: Expr
    span: Span


@dataclass(slots=True)
class Branch:
    """One way through a conditional. `test` is None for an else."""

    test: Expr | None
    content: list[Content]
    span: Span
    matches_subject: bool = False  # test is compared with the subject
    is_subject: bool = False  # taken when the subject itself is true


@dataclass(slots=True)
class Conditional:
    """`{subject: …|…}` or a block of `- test:` branches."""

    subject: Expr | None
    branches: list[Branch]
    is_inline: bool
    span: Span


@dataclass(slots=True)
class Sequence:
    """Alternatives that go on with each visit. `kinds`: stopping, cycle, shuffle, once."""

    kinds: frozenset[str]
    elements: list[list[Content]]
    is_inline: bool
    span: Span
    counter: int = -1  # index of its visit count


@dataclass(slots=True)
class Divert:
    """`-> place`, `-> place ->` (tunnel) or `<- place` (thread)."""

    path: tuple[str, ...]
    arguments: list[Expr]
    kind: str  # "divert", "tunnel" or "thread"
    span: Span


@dataclass(slots=True)
class TunnelReturn:
    """`->->`, or `->-> place`."""

    onward: Divert | None
    span: Span


@dataclass(slots=True)
class Assign:
    """`~ x = …`, `~ temp x = …`."""

    name: str
    value: Expr
    is_new: bool
    span: Span


@dataclass(slots=True)
class Run:
    """`~ f()`, `~ x++`."""

    value: Expr
    span: Span


@dataclass(slots=True)
class Return:
    """`~ return …`."""

    value: Expr | None
    span: Span


@dataclass(slots=True)
class Choice:
    """`* text [only in the choice] rest`."""

    depth: int
    label: str | None
    is_sticky: bool
    is_fallback: bool
    conditions: list[Expr]
    start: list[Content]
    only: list[Content]
    rest: list[Content]
    span: Span
    label_span: Span | None = None
    counter: int = -1  # index of its visit count


@dataclass(slots=True)
class Gather:
    """`- (label)`."""

    depth: int
    label: str | None
    span: Span
    label_span: Span | None = None


@dataclass(slots=True)
class Weave:
    """Content of one level of indentation: its deeper parts are weaves of their own."""

    items: list[Content]
    span: Span


Content = (
    Text
    | Glue
    | Tag
    | Print
    | Conditional
    | Sequence
    | Divert
    | TunnelReturn
    | Assign
    | Run
    | Return
    | Choice
    | Gather
    | Weave
)

# --------------------------------------------------------------- declarations


@dataclass(slots=True)
class Variable:
    """`VAR x = …` or `CONST x = …`."""

    name: str
    value: Expr
    is_constant: bool
    span: Span


@dataclass(slots=True)
class ListDeclaration:
    """`LIST x = a, (b), c = 5`."""

    name: str
    items: list[ListItem]
    span: Span


@dataclass(slots=True)
class ListItem:
    """One item of a LIST: its name, its number, and whether the list starts with it."""

    name: str
    value: int
    is_in: bool
    span: Span


@dataclass(slots=True)
class External:
    """`EXTERNAL f(a, b)`."""

    name: str
    parameters: tuple[str, ...]
    span: Span


@dataclass(slots=True)
class Parameter:
    """A parameter of a knot: `x`, `ref x` or `-> x`."""

    name: str
    is_reference: bool
    is_target: bool
    span: Span


@dataclass(slots=True)
class Flow:
    """A knot, a stitch, a function, or the story's own opening content (named '')."""

    name: str
    parameters: list[Parameter]
    is_function: bool
    body: list[Content]
    stitches: list[Flow]
    span: Span
    header: list[Tag] = field(default_factory=list[Tag])


@dataclass(slots=True)
class Source:
    """Everything that was read: the opening flow, the knots, and the declarations."""

    opening: Flow
    knots: list[Flow]
    variables: list[Variable]
    lists: list[ListDeclaration]
    externals: list[External]
