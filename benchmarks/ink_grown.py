"""Grows legal Ink stories of any length, with the mix of constructs that long stories have.

`python -m benchmarks.ink_grown 10000` prints one of about ten thousand lines. The same length
gives the same story, always. A story of any length is played to its end in some two hundred
choices, so that what a choice costs can be compared between lengths: from each chapter the
reader goes to the next, or a long way on.
"""

from __future__ import annotations

import sys

from wintering.arithmetic import draw

# A play passes about so many chapters, however many there are.
CHAPTERS_A_PLAY = 60

_WHO = ("the ferryman", "my aunt", "a clerk", "the widow", "the sluice-man", "somebody's child")
_WHAT = ("a lamp", "the ledger", "two oars", "a folded page", "a goose", "the good pen")
_DID = ("carried", "counted", "lost", "sold", "hid", "mended", "drew")
_WHERE = ("by the water", "under the stairs", "in the rain", "at the sluice", "behind the mill")
_WHEN = ("before light", "at noon", "when the bell had gone", "on the last day", "again")

_HEAD = """\
// A grown story of {chapters} chapters.
VAR steps = 0
VAR purse = 20
VAR nerve = 3
VAR last_met = ""
LIST Weather = clear, grey, rain, snow
VAR sky = clear
-> chapter_0
=== function more(ref number, amount)
    ~ number = number + amount
    {{number > 40:
        ~ number = 40
    }}
    ~ return number
=== function pick(number)
    ~ return (steps * 7 + number) % 3
=== function sky_words()
    {{sky:
    - clear: You can see as far as the mill.
    - grey: The light has no side.
    - rain: It rains{{steps % 2 == 0: hard}}.
    - else: It snows.
    }}
=== walk(length)
    ~ steps += length
    {{sky < snow:
        ~ sky++
    - else:
        ~ sky = clear
    }}
    {{&You walk.|You go on.|The road goes on, and you with it.}} {{sky_words()}}
    ->->
=== passing(number, -> onward)
    + {{number % 2 == 0}} [Wave to whoever is passing]
        ~ more(nerve, 1)
        They wave{{nerve > 10: , as people do who have heard of you}}.
        -> passing_by
    + {{number % 2 == 1 && purse > 0}} [Give a coin to whoever is passing]
        ~ purse--
        {{purse}} left.
        -> passing_by
    - (passing_by) -> walk(1) -> onward
=== the_end
    {{steps}} steps, {{purse}} coins, and {{last_met == "": nobody|{{last_met}}}}.
    -> END
"""

_CHAPTER = """\

=== chapter_{n}
VAR seen_{n} = 0
~ seen_{n}++
~ temp weight_{n} = more(steps, 1) + {a}
{first} # chapter: {n}
{{chapter_{n}:
- 1: {second}
- 2: It is the second time.
- else: You have lost count.
}}
{{nerve > {b} && purse > {c}: {third}|{{&One bell.|Two bells.|{{purse % 2: No bell.|A bell.}}}}}}
-> walk({d}) ->
*   (ask_{n}) "Was it {who}?"
    ~ last_met = "{who}"
    {{pick({a}):
    - 0: {fourth}
    - 1: ~ purse += 2
        There is a coin in it, and another.
    - else: Nobody answers.
    }}
    * *     {{purse > {c}}} [Pay]
        ~ purse -= 2
        ~ more(nerve, 1)
        You pay. <>
        * * *   [And go]
            You go{{ask_{n} > 1: again}}.
        * * *   {{not seen_{back}}} [And stay]
            You stay{{steps > 30: a while|}}, and {who} stays too.
    * *     [Do not pay] It is not a thing that one pays for.
        ~ nerve = nerve - 1
    - -     {fifth}
*   {{Weather ? sky && sky != snow}} [Look about you {{&twice|once}}]
    {{LIST_VALUE(sky) * 2 > {b}: {third}|{second}}}
    ~ sky = LIST_MIN(LIST_ALL(sky) - clear)
+   {{weight_{n} mod 2 == 0 or chapter_{n} > 1}} [Go on quickly]
    {{!There is nobody left to say goodbye to.}}
    -> {far}
-   (rest_{n}) {fourth}
{{rest_{n} < 2 && purse > 3:
    ~ more(purse, 0 - 1)
}}
<- passing({n}, -> {near})
+   [Along the dyke]
    -> {near}
+   [By the road {{nerve > 5: with your head up|}}]
    -> {far}
"""


def grown(lines: int) -> str:
    """A legal Ink story of about that many lines (at least one chapter)."""
    head_lines, chapter_lines = _HEAD.count("\n"), _CHAPTER.count("\n")
    chapters = max(1, round((lines - head_lines) / chapter_lines))
    parts = [_HEAD.format(chapters=chapters)]
    parts.extend(_chapter(number, chapters) for number in range(chapters))
    return "".join(parts)


def _chapter(number: int, chapters: int) -> str:
    stride = max(2, chapters // CHAPTERS_A_PLAY)
    words = [_sentence(number, index) for index in range(5)]
    return _CHAPTER.format(
        n=number,
        a=_draw(number, 90, 9) + 1,
        b=_draw(number, 91, 8),
        c=_draw(number, 92, 12),
        d=_draw(number, 93, 3) + 1,
        who=_WHO[_draw(number, 94, len(_WHO))],
        back=max(0, number - stride),
        near=_target(number + 1, chapters),
        far=_target(number + stride, chapters),
        first=words[0],
        second=words[1],
        third=words[2],
        fourth=words[3],
        fifth=words[4],
    )


def _target(number: int, chapters: int) -> str:
    return f"chapter_{number}" if number < chapters else "the_end"


def _sentence(number: int, index: int) -> str:
    parts = (
        words[_draw(number, index * 8 + place, len(words))]
        for place, words in enumerate((_WHEN, _WHO, _DID, _WHAT, _WHERE))
    )
    when, who, did, what, where = parts
    return f"{when.capitalize()} {who} {did} {what} {where}."


def _draw(number: int, index: int, sides: int) -> int:
    return draw(number, index) % sides


if __name__ == "__main__":
    sys.stdout.write(grown(int(sys.argv[1])))
