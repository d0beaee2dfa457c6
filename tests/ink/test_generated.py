"""What generated code has several shapes for: each tells the same."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from ink.playing import lines, offered, program, reloaded, told
from wintering.ink import Program, Story
from wintering.ink.running.tree import FILE

BRANCHES = (2, 29, 31, 51, 120)


def switch(count: int, how: str) -> str:
    """Branches for each number below `count`, with what each does written by `how`."""
    rows = "".join(f"- {number}: {how.format(number)}\n" for number in range(count))
    return f"{{ n:\n{rows}- else: none\n}}\n"


@pytest.mark.parametrize("count", BRANCHES)
@pytest.mark.parametrize("how", ["way {}", "\n    ~ m = {}\n    way {{m}}", "-> way{}"])
def test_a_conditional_of_any_length_takes_the_branch_that_holds(count: int, how: str) -> None:
    knots = "".join(f"=== way{number}\nway {number}\n-> DONE\n" for number in range(count))
    found = program(f"VAR n = 0\nVAR m = 0\n-> k\n=== k\n{switch(count, how)}-> DONE\n{knots}")
    for number in (0, count // 2, count - 1, count):
        story = Story(found)
        story.variables["n"] = number
        assert [f"way {number}" if number < count else "none"] == lines(story)


@pytest.mark.parametrize("count", BRANCHES)
def test_a_conditional_of_any_length_in_a_function_does_too(count: int) -> None:
    found = program(f"VAR n = 0\n=== function f()\n{switch(count, '~ return {}')}~ return -1\n")
    for number in (0, count - 1, count):
        story = Story(found)
        story.variables["n"] = number
        assert (number if number < count else -1) == story.call("f")[0]


def is_plain(found: Program, name: str) -> bool:
    """Whether a function that has run is a Python function made from it."""
    made = found.linked.space.globals[found.linked.space.function(name)]
    return made.__code__.co_filename == FILE


def test_quotes_that_print_by_themselves_see_the_temporaries_of_their_function() -> None:
    found = program(
        '{f(2)}\n=== function f(n)\n~ temp word = "<{say(n)} {n}>"\n~ return word\n'
        "=== function say(n)\nno {n}\n"
    )
    assert ["<no 2 2>"] == lines(Story(found))
    assert not is_plain(found, "f")
    assert is_plain(found, "say")


def test_a_function_run_step_by_step_may_call_itself_and_take_references() -> None:
    text = (
        "VAR g = 0\n{f(3, g)} {g}\n=== function f(n, ref total)\n"
        '~ temp word = "{say(n)}"\n~ total = total + n\n'
        "{ n > 0:\n    ~ return word + f(n - 1, total)\n}\n~ return word\n"
        "=== function say(n)\n{n},\n"
    )
    assert ["3,2,1,0, 6"] == told(text)


def test_words_of_a_function_are_trimmed_and_those_around_it_are_not() -> None:
    text = "[{f()}] and {f()}!\n=== function f()\n\n  some words  \n\n"
    assert ["[some words] and some words!"] == told(text)


def test_a_function_that_only_counts_prints_nothing_and_no_line() -> None:
    text = (
        "VAR n = 0\nOne.\n~ f()\n{f()}Two. {n} {f}\n=== function f()\n~ n++\n{n > 1:\n  ~ n++\n}\n"
    )
    assert ["One.", "Two. 3 2"] == told(text)


def test_effects_in_the_words_of_a_choice_happen_whether_it_is_shown_or_not() -> None:
    text = (
        "VAR n = 0\n-> k\n=== k\n+ {n == 1} [first {bump()}]\n+ {false} [{&one|two}]\n"
        "* [once {bump()}]\n+ [again {n}]\n- -> k\n=== function bump()\n~ n++\n"
    )
    story = Story(program(text))
    lines(story)
    # The words of "first" are worked out, and count, before it is asked whether n is 1.
    assert ["first", "once", "again 2"] == offered(story)
    story.choose(1)
    lines(story)
    assert ["again 4"] == offered(story)  # hidden words have counted twice more


def test_a_condition_with_effects_is_asked_even_if_another_fails() -> None:
    text = (
        "VAR n = 0\n* {false} {bump()} [a]\n* {bump()} [b]\n- {n}\n"
        "=== function bump()\n~ n++\n~ return true\n"
    )
    story = Story(program(text))
    lines(story)
    assert ["b"] == offered(story)
    story.choose(0)
    assert "2" in lines(story)


def test_a_blank_before_the_end_of_a_line_stays_for_glue() -> None:
    story = Story(program("* a [b] c ice, \n- <>d\n-> END\n"))
    lines(story)
    story.choose(0)
    assert ["a c ice, d"] == lines(story)


def test_choices_of_threads_keep_their_own_temporaries() -> None:
    text = (
        "-> k\n=== k\n<- offer(1)\n<- offer(2)\n-> DONE\n"
        "=== offer(t)\n~ temp double = t * 2\n+ [take {t}]\n    {t} {double}\n- -> DONE\n"
    )
    found = program(text)
    for restored in (False, True):
        for index, wanted in ((0, "1 2"), (1, "2 4")):
            story = Story(found)
            lines(story)
            assert ["take 1", "take 2"] == offered(story)
            story = reloaded(story) if restored else story
            story.choose(index)
            assert [wanted] == lines(story)


def test_stories_of_one_program_may_be_played_in_several_threads_at_once() -> None:
    knots = "".join(
        f"=== k{number}\nKnot {number} {{f{number}({number})}}.\n+ [on] -> k{(number + 1) % 40}\n"
        f"=== function f{number}(x)\n~ return x * 2\n"
        for number in range(40)
    )

    def play(found: Program) -> list[str]:
        story, heard = Story(found), []
        for _ in range(60):
            heard.extend(lines(story))
            story.choose(0)
        return heard

    text = f"-> k0\n{knots}"
    wanted = play(program(text))
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)  # so that threads do come between one another
    try:
        for _ in range(5):
            found = program(text)
            with ThreadPoolExecutor(8) as pool:
                for heard in pool.map(play, [found] * 16):
                    assert wanted == heard
    finally:
        sys.setswitchinterval(usual)


ROWS = {"+": ("60", "20"), "-": ("-58", "0"), "*": ("1", "1"), "/": ("1", "1"), "==": ("true",) * 2}


@pytest.mark.parametrize("sign", ROWS)
@pytest.mark.parametrize("operand", ["x", "1", "k", "f(1)"])
def test_a_long_expression_is_as_quickly_made_as_its_length_says(sign: str, operand: str) -> None:
    left = f" {sign} ".join([operand] * 60)
    right = f" {sign} (".join([operand] * 20) + ")" * 19
    text = f"VAR x = 1\n-> k\n=== k\n{{{left}}}\n{{{right}}}\n-> DONE\n"
    assert list(ROWS[sign]) == told(f"{text}=== function f(n)\n~ return n\n")


def test_calls_inside_calls_are_made_once_each() -> None:
    calls = "f(" * 20 + "1" + ")" * 20
    text = f"EXTERNAL f(n)\nEXTERNAL g(n)\n{{{calls}}}\n{{{calls.replace('f(', 'h(')}}}\n"
    behind = "=== function f(n)\n~ return n + 1\n=== function h(n)\n~ return n + 2\n"
    assert ["21", "41"] == told(text + behind)
    heard: list[int] = []
    story = Story(program(text + behind))
    story.bind("f", lambda number: heard.append(number) or number + 1)
    assert ["21", "41"] == lines(story)
    assert list(range(1, 21)) == heard


def test_a_fallback_takes_references_where_the_function_of_the_world_takes_values() -> None:
    text = (
        "EXTERNAL take(x, n)\nVAR g = 5\n{take(g, 2)} {g} {f()}\n"
        "=== function take(ref x, n)\n~ x = x - n\n~ return n\n"
        "=== function f()\n~ temp t = 9\n~ take(t, 3)\n~ return t\n"
    )
    assert ["2 3 6"] == told(text)
    story = Story(program(text))
    story.bind("take", lambda x, n: x * 10 + n)
    assert ["52 5 9"] == lines(story)
