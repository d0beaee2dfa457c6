"""Random but legal Ink, for playing in two runtimes beside one another.

A story always comes to a choice or to an end: without a choice, flow only goes to later knots.
Chance and fractions are left out, since runtimes draw and print them in their own ways.
"""

from __future__ import annotations

from random import Random

KNOTS = 4
DEEPEST = 3  # braces in braces, weaves in weaves
WORDS = ("ash", "birch", "crow", "dusk", "ember", "frost", "gale", "hollow", "ice", "jay")
ITEMS = ("coal", "bread", "rope", "lamp")
SPACES = ("", " ", " ", " ", "  ")


class Writer:
    """Writes one story from a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.lines: list[str] = []
        self.knot = 0
        self.labels = 0
        self.temporaries: list[str] = []
        self.in_function = False
        self.in_tunnel = False
        self.known_labels: list[str] = []

    def story(self) -> str:
        """The source of a story in one file."""
        self.lines += [
            "VAR n = 3",
            "VAR m = -2",
            'VAR word = "moss"',
            "VAR open = true",
            "VAR place = -> last",
            "CONST SEVEN = 7",
            f"LIST pack = {', '.join(self._item(each) for each in ITEMS)}",
            "LIST mood = low, (fair), high",
        ]
        self._body(0)
        self.lines.append("-> k0")
        for index in range(KNOTS):
            self._knot(index)
        self._tunnels()
        self._functions()
        return "\n".join(self.lines) + "\n"

    # ------------------------------------------------------------------ flows

    def _knot(self, index: int) -> None:
        self.knot = index + 1
        self.lines.append(f"=== k{index} ===")
        self._open()
        self.lines += ["~ n = n % 50", "~ m = m % 50"]  # numbers of 32 bits are another matter
        self._body(0)
        self.lines.append(f"-> {self._onward()}")
        if self._odds(0.4):
            self.lines.append(f"= side{index}")
            self._open()
            self._body(0)
            self.lines.append(f"-> {self._onward()}")
        if index == KNOTS - 1:
            self.lines += [
                "=== last ===",
                "The last of it: {n} {m} {word} {pack} {mood}.",
                "-> END",
            ]

    def _tunnels(self) -> None:
        self.knot = KNOTS + 1
        for name, parameters in (("way", ""), ("walk", "(x)"), ("carry", "(ref x, -> then)")):
            self.lines.append(f"=== {name}{parameters} ===")
            self._open()
            self.temporaries = ["x"] if parameters else []
            self.in_tunnel = True
            self._body(1)
            if name == "carry":
                self.lines += ["~ x = x + 1", "{x > 4: ->-> then}"]
            self.lines.append("->->")
            self.in_tunnel = False
        for name, parameters in (("talk", ""), ("ask", "(x)")):
            self.lines.append(f"=== {name}{parameters} ===")
            self._open()
            self.temporaries = ["x"] if parameters else []
            self._body(1)
            self.lines.append("-> DONE")

    def _functions(self) -> None:
        self.in_function = True
        for name, parameters in (("count", "(x)"), ("say", "(x)"), ("raise", "(ref x)")):
            self.lines.append(f"=== function {name}{parameters} ===")
            self._open()
            self.temporaries = ["x"]
            for _ in range(self.chance.randint(0, 2)):
                self._statement(2)
            if name == "raise":
                self.lines.append("~ x = x + 1")
            if name == "count":
                self.lines.append(f"~ return x + {self._number(2)}")
            if name == "say":
                self.lines.append(self._text(2))
        self.in_function = False

    def _open(self) -> None:
        self.temporaries, self.known_labels = [], []

    def _onward(self) -> str:
        later = [f"k{index}" for index in range(self.knot, KNOTS)]
        return self.chance.choice([*later, "last", "last"])

    def _anywhere(self) -> str:
        return self.chance.choice([*(f"k{index}" for index in range(KNOTS)), "last"])

    # ------------------------------------------------------------------ weave

    def _body(self, depth: int) -> None:
        for _ in range(self.chance.randint(1, 4)):
            self._statement(depth)
        if self._odds(0.8):
            self._weave(1, depth)

    def _weave(self, level: int, depth: int) -> None:
        for _ in range(self.chance.randint(1, 3)):
            self._choice(level, depth)
            for _ in range(self.chance.randint(0, 2)):
                self._statement(depth + 1)
            if level < DEEPEST and self._odds(0.25):
                self._weave(level + 1, depth + 1)
        if self._odds(0.3):
            away = "->->" if self.in_tunnel else f"-> {self._onward()}"
            self.lines.append(f"{'* ' * level}{away if self._odds(0.5) else '->'}")
        label = ""
        if self._odds(0.4):
            self.labels += 1
            label = f" (g{self.labels})"
            self.known_labels.append(f"g{self.labels}")
        self.lines.append(f"{'- ' * level}{label} {self._maybe_text(depth)}".rstrip())
        for _ in range(self.chance.randint(0, 2)):
            self._statement(depth)

    def _choice(self, level: int, depth: int) -> None:
        mark = self.chance.choice("**+")
        parts = [" ".join(mark * level)]
        if self._odds(0.25):
            self.labels += 1
            parts.append(f"(c{self.labels})")
        for _ in range(self.chance.choice((0, 0, 0, 1, 2))):
            parts.append(f"{{ {self._test(1)} }}")
        start, inner, rest = (self._line(depth + 1, plain=True) for _ in range(3))
        start = self.chance.choice(WORDS) + start
        shape = self.chance.randint(0, 4)
        if shape == 0:
            parts.append(start)
        elif shape == 1:
            parts.append(f"[{start}]")
        elif shape == 2:
            parts.append(f"{start}[{inner}]{rest}")
        elif shape == 3:
            parts.append(f"{start}[{inner}]")
        else:
            parts.append(f"{start} # mark {self.chance.randint(1, 9)}")
        text = " ".join(parts)
        if self._odds(0.3) and not self.in_tunnel:
            text += f" {self._away()}"
        elif self._odds(0.1) and self.in_tunnel:
            text += " ->->"
        self.lines.append(text)

    def _away(self) -> str:
        """Where a choice may lead: anywhere, since it is a choice."""
        pick = self.chance.randint(0, 5)
        if pick == 0 and self.known_labels:
            return f"-> {self.chance.choice(self.known_labels)}"
        if pick == 1 and self.knot <= KNOTS:
            return f"-> way -> {self._anywhere()}"
        if pick == 2:
            return "-> place"
        if pick == 3 and self.knot <= KNOTS:
            return "-> walk(1) ->"
        return f"-> {self._anywhere()}"

    # -------------------------------------------------------------- statement

    def _statement(self, depth: int) -> None:
        pick = self.chance.randint(0, 11)
        if pick <= 3 or depth > DEEPEST:
            self.lines.append(self._text(depth))
        elif pick == 4:
            self.lines.append(self._logic())
        elif pick == 5:
            self._block(depth)
        elif pick == 6:
            self._multi(depth)
        elif pick == 7 and not self.in_function:
            self._tunnel_call(depth)
        elif pick == 8 and not self.in_function and self.knot <= KNOTS:
            self.lines.append(self.chance.choice(("<- talk", f"<- ask({self._number(1)})")))
        elif pick == 9 and not self.in_function and self.knot <= KNOTS and depth < 2:
            self.lines.append(f"{{ {self._test(1)}: -> {self._onward()} }}")
        elif pick == 10:
            self._switch(depth)
        else:
            self.lines.append(self._logic())

    def _tunnel_call(self, depth: int) -> None:
        if self.knot > KNOTS:
            self.lines.append(self._text(depth))
            return
        self.lines.append(
            self.chance.choice(
                (
                    "-> way ->",
                    f"-> walk({self._number(1)}) ->",
                    "-> carry(n, -> last) ->",
                    f"{self.chance.choice(WORDS)} -> way ->",
                    "-> way -> walk(2) ->",
                )
            )
        )

    def _block(self, depth: int) -> None:
        shape = self.chance.randint(0, 2)
        if shape == 0:
            self.lines.append(f"{{ {self._test(1)}:")
            self.lines.append(self._text(depth + 1))
            self._inside(depth)
            if self._odds(0.6):
                self.lines.append("- else:")
                self.lines.append(self._text(depth + 1))
                self._inside(depth)
        elif shape == 1:
            self.lines.append("{")
            for _ in range(self.chance.randint(1, 3)):
                self.lines.append(f"- {self._test(1)}:{self._line(depth + 1)}.")
                self._inside(depth)
            if self._odds(0.6):
                self.lines.append(f"- else:{self._line(depth + 1)}.")
                self._inside(depth)
        else:
            self.lines.append(f"{{ {self._test(1)}: {self._line(depth + 1)}}}")
            return
        self.lines.append("}")

    def _switch(self, depth: int) -> None:
        self.lines.append(f"{{ {self._number(1)}:")
        for value in self.chance.sample(range(-3, 6), self.chance.randint(1, 3)):
            self.lines.append(f"- {value}: {self._line(depth + 1)}.")
            if self._odds(0.4):
                self._inside(depth)
        if self._odds(0.6):
            self.lines.append(f"- else: {self._line(depth + 1)}.")
        self.lines.append("}")

    def _multi(self, depth: int) -> None:
        self.lines.append(f"{{ {self.chance.choice(('stopping', 'cycle', 'once'))}:")
        for _ in range(self.chance.randint(1, 3)):
            self.lines.append(f"- {self._maybe_text(depth + 1)}".rstrip())
            if self._odds(0.5):
                self._inside(depth)
        self.lines.append("}")

    def _inside(self, depth: int) -> None:
        for _ in range(self.chance.randint(0, 2)):
            self._statement(depth + 2)
        if not self.in_function and self._odds(0.15) and depth < 2:
            for _ in range(self.chance.randint(1, 2)):
                self._choice(1, depth + 1)
                self.lines.append(self._text(depth + 1))
                if not self.in_tunnel:
                    self.lines.append(f"-> {self._onward()}")
                else:
                    self.lines.append("->->")

    def _logic(self) -> str:
        names = ["n", "m", *self.temporaries]
        pick = self.chance.randint(0, 9)
        name = self.chance.choice(names)
        if pick <= 2:
            return f"~ {name} = {self._number(2)}"
        if pick == 3:
            return f"~ {name}{self.chance.choice(('++', '--', ' += 2', ' -= 3'))}"
        if pick == 4 and not self.in_function:
            return self.chance.choice((f"~ raise({name})", "~ say(2)", f"~ {name} = count({name})"))
        if pick == 5:
            return f"~ open = {self._test(2)}"
        if pick == 6:
            return f"~ word = {self._string()}"
        if pick == 7:
            item = self.chance.choice(ITEMS)
            return self.chance.choice(
                (
                    f"~ pack += {item}",
                    f"~ pack -= {item}",
                    f"~ pack = ({item})",
                    f"~ pack += ({', '.join(ITEMS[:2])})",
                )
            )
        if pick == 8:
            return self.chance.choice(
                (
                    "~ mood++",
                    "~ mood--",
                    "~ mood = high",
                    "~ mood = LIST_ALL(mood)",
                    "~ mood = fair",
                )
            )
        return f"~ place = -> {self._anywhere()}"

    # ------------------------------------------------------------------- text

    def _maybe_text(self, depth: int) -> str:
        return self._line(depth) if self._odds(0.7) else ""

    def _text(self, depth: int) -> str:
        line = self._line(depth)
        if not self.in_function and "<>" not in line and self._odds(0.1):
            line += f" # {self.chance.choice(WORDS)}"
            if self._odds(0.3):
                line += f"{{n}} # {self.chance.choice(WORDS)}"
        return line if line.strip() else "plain"

    def _line(self, depth: int, plain: bool = False) -> str:
        parts: list[str] = []
        for index in range(self.chance.randint(1, 4)):
            parts.append(self.chance.choice(SPACES))
            piece = self._piece(depth)
            if index == 0 and piece[0] in "-*+~=<#" and not piece.startswith("<>"):
                piece = "so " + piece
            parts.append(piece)
        parts.append(self.chance.choice(SPACES))
        text = "".join(parts)
        return text.replace("<>", "") if plain else text

    def _piece(self, depth: int) -> str:
        pick = self.chance.randint(0, 13)
        if pick <= 5 or depth > DEEPEST:
            return self.chance.choice(WORDS) + self.chance.choice(("", ".", ",", "!"))
        if pick == 6 and not self.in_function:
            return "<>"
        if pick == 7:
            return f"{{{self._value()}}}"
        if pick == 8:
            return f"{{{self._test(1)}:{self.chance.choice(WORDS)}{self._line(depth + 1)}}}"
        if pick == 9:
            first = self.chance.choice(WORDS) + self._line(depth + 1)
            return f"{{{self._test(1)}:{first}|{self._part(depth)}}}"
        if pick == 10 and not self.in_function:
            return self.chance.choice(("{say(1)}", f"{{count({self._number(1)})}}"))
        mark = self.chance.choice(("", "&", "!", ""))
        parts = [self._part(depth) for _ in range(self.chance.randint(2, 4))]
        if not mark:  # '{ash <> …' and '{ash || …' would be read as expressions
            parts[0] = f"'tis {parts[0]}"
        return f"{{{mark}{'|'.join(parts)}}}"

    def _part(self, depth: int) -> str:
        return self._line(depth + 1) if self._odds(0.8) else ""

    # ------------------------------------------------------------ expressions

    def _value(self) -> str:
        pick = self.chance.randint(0, 5)
        if pick == 0:
            return self._number(2)
        if pick == 1:
            return self._test(1)
        if pick == 2:
            return "word"
        if pick == 3:
            return self._list()
        return self.chance.choice(("n", "m", "SEVEN", "open", "mood", "pack", *self.temporaries))

    def _list(self) -> str:
        item = self.chance.choice(ITEMS)
        return self.chance.choice(
            (
                "LIST_ALL(pack)",
                "LIST_INVERT(pack)",
                "LIST_MIN(pack)",
                "LIST_MAX(pack)",
                "pack ^ (coal, rope)",
                f"pack + {item}",
                f"pack - {item}",
                "LIST_RANGE(LIST_ALL(pack), 2, 4)",
                "pack + mood",
                "mood(2)",
                "mood + 1",
            )
        )

    def _string(self) -> str:
        return self.chance.choice(('"fern"', '"reed {n}"', 'word + "s"', '"{open:a|b}"'))

    def _number(self, depth: int) -> str:
        pick = self.chance.randint(0, 9)
        if pick <= 2 or depth <= 0:
            return str(self.chance.randint(-4, 9))
        if pick <= 4:
            return self.chance.choice(("n", "m", "SEVEN", *self.temporaries))
        if pick == 5:
            return f"(1 * {self._number(depth - 1)})"
        if pick == 6:
            operator = self.chance.choice(("+", "-", "*", "+", "-"))
            return f"{self._number(depth - 1)} {operator} {self._number(depth - 1)}"
        if pick == 7:  # of what is below zero inkjs rounds down, and inkle's runtime towards zero
            operator = self.chance.choice(("/", "%", "mod"))
            return f"MAX(n, 3) {operator} {self.chance.choice((2, 3, 5))}"
        if pick == 8:
            return self.chance.choice(
                (
                    "LIST_COUNT(pack)",
                    "LIST_VALUE(mood)",
                    f"MAX({self._number(depth - 1)}, n)",
                    f"MIN(m, {self._number(depth - 1)})",
                    "TURNS()",
                    "CHOICE_COUNT()",
                )
            )
        return self.chance.choice(("k0", "k1", "way", "TURNS_SINCE(-> k0)", *self.known_labels))

    def _test(self, depth: int) -> str:
        pick = self.chance.randint(0, 8)
        if pick == 0 or depth <= 0:
            return self.chance.choice(("open", "not open", "true", "k1", "not k2", "n"))
        if pick <= 3:
            operator = self.chance.choice(("==", "!=", "<", ">", "<=", ">="))
            return f"{self._number(depth)} {operator} {self._number(depth)}"
        if pick == 4:
            operator = self.chance.choice(("and", "or", "&&", "||"))
            return f"{self._test(depth - 1)} {operator} {self._test(depth - 1)}"
        if pick == 5:
            return f"not ({self._test(depth - 1)} and open)"
        item = self.chance.choice(ITEMS)
        return self.chance.choice(
            (
                f"pack ? {item}",
                f"pack !? {item}",
                f"pack has ({item}, coal)",
                f"pack hasnt {item}",
                f"pack == ({item})",
                "mood > low",
                "mood >= fair",
                'word == "moss"',
                'word ? "m"',
            )
        )

    def _item(self, name: str) -> str:
        shown = f"({name})" if self._odds(0.4) else name
        return (
            f"{shown} = {self.chance.randint(3, 9)}" if name == "rope" and shown == name else shown
        )

    def _odds(self, share: float) -> bool:
        return self.chance.random() < share
