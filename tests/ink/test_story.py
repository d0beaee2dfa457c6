"""Playing: externals, lookahead, functions from outside, tags, references, visits."""

import pytest

from ink.playing import lines, offered, program, told
from wintering.ink import DivertTarget, InkList, Story, StoryFault
from wintering.ink.running.machine import LINE_LIMIT


def test_an_external_that_changes_anything_waits_until_its_line_is_shown() -> None:
    hours: list[int] = []
    story = Story(
        program(
            "EXTERNAL pass(n)\nYou sit down.\n~ pass(2)\nIt is later.\n~ pass(1)\n* [Go]\n"
            "=== function pass(n) ===\n~ return 0\n"
        )
    )
    story.bind("pass", hours.append, changes=True)
    assert "You sit down." == story.continue_line().text
    assert [] == hours
    assert "It is later." == story.continue_line().text
    assert [2] == hours
    assert [""] == lines(story)
    assert [2, 1] == hours


def test_an_external_runs_once_however_the_line_ends() -> None:
    calls: list[str] = []
    story = Story(
        program(
            "EXTERNAL ask()\nOne\n{ask()}\n<> two {ask()}\n=== function ask() ===\n~ return 0\n"
        )
    )
    story.bind("ask", lambda: calls.append("asked") or "x")
    assert ["One", "x two x"] == lines(story)
    assert ["asked", "asked"] == calls


def test_a_change_inside_an_ink_function_waits_too() -> None:
    hours: list[int] = []
    story = Story(
        program(
            "EXTERNAL pass(n)\nOne.\n~ doze()\nTwo.\n"
            "=== function doze() ===\n~ pass(3)\n=== function pass(n) ===\n~ return 0\n"
        )
    )
    story.bind("pass", hours.append, changes=True)
    story.continue_line()
    assert [] == hours


def test_the_fallback_of_an_external_speaks_when_nothing_is_bound() -> None:
    text = "EXTERNAL light()\n{light()}\n=== function light() ===\n~ return 7\n"
    assert ["7"] == told(text)
    bound = Story(program(text))
    bound.bind("light", lambda: 0.25)
    assert ["0.25"] == lines(bound)


def test_an_external_that_gives_nothing_prints_nothing() -> None:
    story = Story(
        program("EXTERNAL f()\nA{f()}B\n=== function f() ===\n~ return 1\n"),
    )
    story.bind("f", lambda: None)
    assert ["AB"] == lines(story)


def test_a_function_called_from_outside_returns_and_prints() -> None:
    story = Story(
        program(
            "Begin.\n=== function name(who) ===\n{who:\n- 1: Lexa of  the Trees\n- else: you\n}\n"
            "~ return who * 2\n"
        )
    )
    assert (2, "Lexa of the Trees") == story.call("name", 1)
    assert (10, "you") == story.call("name", 5)
    assert ["Begin."] == lines(story)


def test_going_to_a_knot_leaves_the_flow_and_keeps_counts() -> None:
    story = Story(
        program(
            "VAR n = 1\n-> a\n=== a ===\n~ n = 5\nAt a.\n* [stay] -> DONE\n"
            "=== b(x) ===\n= s\nNever.\n-> DONE\n"
            "=== c(x) ===\n{x} {n} {a}\n- (there) There.\n-> END\n"
        )
    )
    lines(story)
    story.go_to("c", 9)
    assert () == story.choices
    assert ["9 5 1", "There."] == lines(story)
    assert story.is_ended
    assert 1 == story.visits("c")
    story.go_to("c.there")
    assert ["There."] == lines(story)
    assert 2 == story.visits("c")
    assert 0 == story.turns_since("c.there")
    assert -1 == story.turns_since("b")


def test_header_tags_stand_in_the_program_and_on_the_first_line() -> None:
    found = program(
        "-> cut\n=== cut ===\n# offer: Cut wood\n# when: light() > 0.2 && x\nYou cut.\n# after\n"
        "-> DONE\n"
    )
    header = found.knots["cut"].header
    assert ["offer: Cut wood", "when: light() > 0.2 && x"] == [tag.text for tag in header]
    assert (4, 3) == (header[1].span.line, header[1].span.column)
    line = Story(found).continue_line()
    assert ("You cut.", ("offer: Cut wood", "when: light() > 0.2 && x")) == (line.text, line.tags)


def test_tags_of_choices_are_their_own() -> None:
    story = Story(program("* Stay # lean: careful 2 [now # here] awhile # later\n  Done. # end\n"))
    lines(story)
    assert ["Stay now"] == offered(story)
    assert ("lean: careful 2", "here") == story.choices[0].tags
    story.choose(0)
    first = story.continue_line()
    assert ("Stay awhile", ("lean: careful 2", "later")) == (first.text, first.tags)


def test_a_reference_changes_the_variable_it_was_given() -> None:
    text = (
        "VAR g = 1\n~ temp t = 1\n~ twice(g)\n~ twice(t)\n{g} {t}\n-> knot(t)\n"
        "=== knot(ref x) ===\n~ twice(x)\n{x}\n-> DONE\n"
        "=== function twice(ref x) ===\n~ both(x)\n=== function both(ref y) ===\n~ y = y * 2\n"
    )
    assert ["2 2", "4"] == told(text)


def test_a_fallback_is_taken_only_when_nothing_else_is_left() -> None:
    story = Story(program("- (top)\n* [One]\n* [Two]\n* -> out\n- -> top\n- (out) Out.\n-> END\n"))
    lines(story)
    assert ["One", "Two"] == offered(story)
    story.choose(1)
    lines(story)
    assert ["One"] == offered(story)
    story.choose(0)
    assert "Out." in lines(story)
    assert story.is_ended


def test_values_cross_to_externals_as_they_are() -> None:
    got: list[object] = []
    story = Story(
        program(
            "EXTERNAL look(a, b, c, d)\nLIST people = lexa, abby\n"
            '~ look(lexa, -> k, 2.5, "x")\n-> k\n=== k ===\n-> DONE\n'
            "=== function look(a, b, c, d) ===\n~ return 0\n"
        )
    )
    story.bind("look", lambda *given: got.extend(given), changes=True)
    lines(story)
    people, target, number, text = got
    assert isinstance(people, InkList)
    assert "lexa" == people.single()
    assert DivertTarget("k") == target
    assert (2.5, "x") == (number, text)


def test_variables_can_be_read_and_set() -> None:
    story = Story(program("VAR n = 1\n* [go]\n  {n}\n"))
    lines(story)
    story.variables["n"] = 7
    story.choose(0)
    assert "7" in lines(story)
    assert {"n": 7} == dict(story.variables)
    with pytest.raises(KeyError):
        story.variables["m"] = 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("-> a\n=== a ===\n-> a\n", "INK030"),
        ("{f(1)}\n=== function f(x) ===\n~ return f(x)\n", "INK031"),
        ("-> a\n=== a ===\n-> a ->\n-> DONE\n", "INK031"),
        ("-> a\n=== a ===\n<- a\n-> DONE\n", "INK031"),
        ("VAR x = 0\n{1 mod x}\n", "INK033"),
    ],
)
def test_what_never_ends_or_cannot_be_done_is_a_fault_with_its_place(
    text: str, number: str
) -> None:
    story = Story(program(text))
    with pytest.raises(StoryFault) as fault:
        lines(story)
    assert number == fault.value.diagnostic.code.number
    assert "main.ink" == fault.value.span.file


def test_what_was_told_before_a_fault_is_shown_first() -> None:
    story = Story(program("VAR n = 0\nAll is well.\nNow {1 / n} goes wrong.\n"))
    assert "All is well." == story.continue_line().text
    assert "Now" == story.continue_line().text
    with pytest.raises(StoryFault):
        story.continue_line()


def test_a_story_stays_playable_after_a_fault() -> None:
    story = Story(
        program(
            "VAR n = 0\n* [bad] {1 / n}\n* [good] Fine.\n- -> DONE\n=== other ===\nHere.\n-> END\n"
        )
    )
    lines(story)
    state = story.save()
    story.choose(0)
    with pytest.raises(StoryFault):
        lines(story)
    again = Story(story.program, state=state)
    again.choose(1)
    assert "Fine." in lines(again)
    story.go_to("other")
    assert ["Here."] == lines(story)


def test_deep_recursion_that_ends_is_no_fault() -> None:
    text = "{f(400)}\n=== function f(n) ===\n{n <= 0:\n    ~ return 0\n}\n~ return 1 + f(n - 1)\n"
    assert ["400"] == told(text)


def test_chance_is_a_matter_of_the_seed() -> None:
    found = program("{RANDOM(1, 1000)} {RANDOM(1, 1000)} {~a|b|c|d}{~a|b|c|d}\n")
    assert lines(Story(found, seed=3)) == lines(Story(found, seed=3))
    told_by_seed = {tuple(lines(Story(found, seed=seed))) for seed in range(20)}
    assert len(told_by_seed) > 10


def test_a_shuffle_shows_every_element_once_a_round() -> None:
    text = "- (top)\n{~a|b|c|d}<>\n{top % 4 == 0: .|<>}\n{top < 12: -> top}\n"
    rounds = "".join(told(text)).replace(" ", "").split(".")[:3]
    assert ["abcd", "abcd", "abcd"] == ["".join(sorted(each)) for each in rounds]


def test_an_external_with_neither_function_nor_fallback_is_a_fault_with_its_place() -> None:
    story = Story(program("EXTERNAL f(x)\nHere.\n{f(1)}\n"))
    assert "Here." == story.continue_line().text
    with pytest.raises(StoryFault) as fault:
        lines(story)
    assert "INK034" == fault.value.diagnostic.code.number
    assert (3, 2) == (fault.value.span.line, fault.value.span.column)


def test_what_a_function_of_the_world_raises_comes_out_as_it_is() -> None:
    story = Story(program("EXTERNAL f(x)\nHere.\n~ f(1)\nThere.\n"))

    def fails(number: int) -> None:
        raise OSError(number)

    story.bind("f", fails, changes=True)
    assert "Here." == story.continue_line().text
    with pytest.raises(OSError, match="1"):
        story.continue_line()


def test_an_external_may_be_called_through_its_lines_lookahead_unless_it_changes_something() -> (
    None
):
    for changes, early in ((False, ["one"]), (True, [])):
        calls: list[str] = []
        story = Story(program('EXTERNAL f(x)\nOne.\n~ f("one")\nTwo.\n'))
        story.bind("f", calls.append, changes=changes)
        story.continue_line()
        assert early == calls
        lines(story)
        assert ["one"] == calls


def test_a_fault_in_a_function_has_the_place_in_that_function() -> None:
    story = Story(
        program("VAR x = 0\n{half(2)}\n=== function half(n)\n~ temp y = n\n~ return y / x\n")
    )
    with pytest.raises(StoryFault) as fault:
        lines(story)
    assert (5, "INK033") == (fault.value.span.line, fault.value.diagnostic.code.number)


def test_lines_without_end_are_a_fault_in_the_end() -> None:
    story = Story(program("- (top) word\n-> top\n"))
    for _ in range(LINE_LIMIT):
        assert "word" == story.continue_line().text
    story.continue_line()  # what was told before the fault comes first
    with pytest.raises(StoryFault) as fault:
        story.continue_line()
    assert "INK030" == fault.value.diagnostic.code.number


def test_all_lines_at_once_are_those_one_by_one() -> None:
    text = "One. # tag\nTwo\n<> three.\n{&a|b}\n\n~ temp x = 1\nFour {x}\n* [c] five\n- six\n"
    one, all_ = Story(program(text)), Story(program(text))
    for _ in range(2):
        found = []
        while one.can_continue:
            found.append(one.continue_line())
        assert found == all_.continue_to_choice()
        if one.choices:
            one.choose(0)
            all_.choose(0)


def test_the_tags_of_the_story_as_a_whole_are_known() -> None:
    found = program("# title: A Story\n# author: me\nOnce.\n")
    assert ["title: A Story", "author: me"] == [tag.text for tag in found.tags]


def test_a_reference_from_function_to_function_reaches_the_first_variable() -> None:
    text = (
        "VAR g = 1\n{outer(3)} {g}\n=== function outer(n)\n~ temp a = n\n~ temp b = 1\n"
        "~ add(a, g)\n~ swap(a, b)\n~ return a * 100 + b\n"
        "=== function add(ref x, ref y)\n~ x = x + 1\n~ y = y + x\n~ more(x)\n"
        "=== function more(ref z)\n~ z = z * 2\n"
        "=== function swap(ref p, ref q)\n~ temp kept = p\n~ p = q\n~ q = kept\n"
    )
    # a: 3 + 1 = 4, doubled 8; g: 1 + 4 = 5; swapped: a is 1 and b is 8.
    assert ["108 5"] == told(text)


def test_one_variable_given_twice_by_reference_is_one_variable() -> None:
    text = (
        "{outer()}\n=== function outer()\n~ temp a = 1\n~ both(a, a)\n~ return a\n"
        "=== function both(ref x, ref y)\n~ x = x + 1\n~ y = y * 10\n"
    )
    assert ["20"] == told(text)


@pytest.mark.parametrize("thing", [object(), b"bytes", [1], 2**40, (1,), {}])
def test_what_ink_cannot_hold_is_refused_at_the_door(thing: object) -> None:
    story = Story(program("EXTERNAL f()\nVAR n = 1\nHere.\n~ n = f()\n{n}\n"))
    story.bind("f", lambda: thing)
    with pytest.raises(TypeError):
        story.variables["n"] = thing  # type: ignore[assignment]
    assert "Here." == story.continue_line().text
    with pytest.raises(StoryFault) as fault:
        lines(story)
    assert ("INK032", 4) == (fault.value.diagnostic.code.number, fault.value.span.line)
    assert 1 == story.variables["n"]


@pytest.mark.parametrize("fallback", ["* -> END", "* ->\n  Bye.\n  -> END"])
def test_a_story_that_a_fallback_ends_did_not_run_out(fallback: str) -> None:
    story = Story(program(f"-> k\n=== k\n* [once] -> k\n{fallback}\n"))
    lines(story)
    story.choose(0)
    lines(story)
    assert story.is_ended
    assert story.ran_out is None


def knots_visited(story: Story) -> set[str]:
    places = story.program.names.places.values()
    name_of = {place.index: place.path for place in places}
    return {name_of[index] for index in story.take_knots_visited()}


@pytest.mark.parametrize("hits", [False, True])
def test_the_knots_visited_are_told_once_whichever_way_they_were_come_to(hits: bool) -> None:
    source = (
        "VAR way = -> by_name\n-> a\n"
        "=== a ===\nHere. {counted()}\n-> t ->\n<- thread\n-> way\n"
        "=== t ===\nA tunnel.\n->->\n"
        "=== thread ===\nA thread.\n* [Go] -> room.corner\n"
        "=== by_name ===\nBy name.\n-> DONE\n"
        "=== room ===\n= corner\nA corner.\n-> DONE\n"
        "=== never ===\n-> DONE\n"
        "=== function counted() ===\n~ return 1\n"
    )
    playable = program(source)
    story = Story(playable, hits=[0] * len(playable.points()) if hits else None)
    lines(story)
    assert {"a", "t", "thread", "by_name"} == knots_visited(story)
    assert set() == knots_visited(story)
    story.choose(0)
    lines(story)
    assert {"room"} == knots_visited(story)
    story.go_to("t")
    assert {"t"} == knots_visited(story)
