"""A story reaches nothing but itself: no file, no network, no Python."""

import ast
import builtins
from dis import get_instructions
from types import CodeType, FunctionType

import pytest

from ink.playing import diagnose, lines, offered, program
from wintering.ink import Program, Story
from wintering.ink.running.tree import FILE

# Names that would open a way out, were they ever taken for Python's.
WAYS_OUT = (
    "__class__",
    "__builtins__",
    "__import__",
    "__globals__",
    "open",
    "eval",
    "exec",
    "print",
    "s",
    "g",
    "lists",
    "entries",
    "entry",
    "Offered",
    "type",
    "str",
    "op0",
)
TRICKS = (
    '{"{x}"}',
    "{x.__globals__}",
    "{x.__class__.__mro__}",
    '{"a" + "{x}"}',
    "__import__('os').system('true')",
    "f\\\"{open('/etc/passwd')}\\\"",
    "%s %(x)s \\{0.__class__\\} $x `x`",
    "'''\\\"\\\"\\\"\\\\",
)


@pytest.mark.parametrize("name", WAYS_OUT)
def test_a_name_in_a_story_is_only_ever_a_name_of_the_story(name: str) -> None:
    text = (
        f"VAR {name} = 3\n~ {name} = {name} + 1\n{{{name}}} {{twice({name})}}\n-> k\n"
        f"=== k ===\n~ temp x_{name} = {name}\n{{x_{name}}}\n-> DONE\n"
        "=== function twice(x)\n~ return x * 2\n"
    )
    assert ["4 8", "4"] == lines(Story(program(text)))


@pytest.mark.parametrize("name", WAYS_OUT)
def test_a_function_or_parameter_of_such_a_name_is_one_of_the_story(name: str) -> None:
    text = (
        f"{{{name}(2)}} {{outer(5)}}\n=== function {name}(x)\n~ return x + 1\n"
        f"=== function outer({name}_)\n~ temp y = {name}_ * 2\n~ return y\n"
    )
    assert ["3 10"] == lines(Story(program(text)))


@pytest.mark.parametrize("name", ["__import__", "open", "eval", "text_of"])
def test_what_the_story_does_not_declare_does_not_exist(name: str) -> None:
    _, diagnostics = diagnose(f"{{{name}(1)}}\n")
    assert diagnostics.has_errors


@pytest.mark.parametrize("words", TRICKS)
def test_words_stay_words(words: str) -> None:
    found, diagnostics = diagnose(f"VAR x = 1\n{words}\n* {words} [{words}]\n- (end) {words}\n")
    if diagnostics.has_errors:  # then it is never run
        return
    story = Story(found)
    told = "\n".join([*lines(story), *offered(story)])
    assert "root:" not in told
    assert "<class" not in told


def generated(found: Program) -> list[CodeType]:
    """The code of all functions that were generated for a program."""
    space = found.linked.space.globals
    made = [*found.linked.ops, *space.values()]
    codes = [each.__code__ for each in made if isinstance(each, FunctionType)]
    return [each for each in codes if each.co_filename == FILE]


SECRETIVE = """VAR secret_name = 1
-> secret_knot
=== secret_knot
~ temp secret_temporary = secret_function(secret_name)
Words {secret_temporary}.
* (secret_label) [secret choice]
- -> DONE
=== function secret_function(secret_argument)
~ temp secret_inner = secret_argument
~ return secret_inner
"""


def test_no_name_of_a_story_is_a_name_in_generated_code() -> None:
    found = program(SECRETIVE)
    lines(Story(found))
    made = generated(found)
    assert len(made) > 3
    for code in made:
        names = (*code.co_names, *code.co_varnames, *code.co_freevars, code.co_name)
        assert [] == [name for name in names if "secret" in name]


def test_generated_code_names_only_what_was_put_before_it() -> None:
    found = program(SECRETIVE)
    lines(Story(found))
    space = found.linked.space.globals
    assert {} == space["__builtins__"]
    for code in generated(found):
        for step in get_instructions(code):
            if step.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
                assert step.argval in space
            elif step.opname in ("LOAD_ATTR", "LOAD_METHOD"):
                assert not str(step.argval).startswith("_")
            assert not step.opname.startswith("IMPORT")


def test_the_compiler_is_given_a_tree_and_never_text(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []
    plain = builtins.compile

    def watching(source: object, *rest: object, **words: object) -> object:
        given.append(source)
        return plain(source, *rest, **words)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "compile", watching)
    lines(Story(program("VAR x = 1\n{x} {f(x)}\n=== function f(y)\n~ return y\n")))
    assert given
    assert all(isinstance(each, ast.Module) for each in given)
