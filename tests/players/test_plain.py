"""The plain player: a page at a time, kind to whatever is typed, and never at a loss."""

import io

from players.samples import HandMadeSitting, page
from wintering.players.plain import ENDED, play_plain


def played(typed: str, last: int = 9) -> tuple[str, HandMadeSitting]:
    sitting = HandMadeSitting(last)
    out = io.StringIO()
    assert play_plain(sitting, io.StringIO(typed), out) == 0  # type: ignore[arg-type]
    return out.getvalue(), sitting


def test_a_page_has_what_you_sense_what_is_told_and_numbered_choices() -> None:
    told, _ = played("")
    assert told.startswith("[A thin moon. Cold hands.]\n\nTurn 0, by way of [].\n\nThe creek")
    assert "\n\n1. Cross here\n2. Go up to the deadfall\n3. Wait for dark\n> " in told


def test_the_end_of_input_saves_and_says_how_to_come_back() -> None:
    told, _ = played("2\n")
    assert told.endswith("\nKept as 'ash'. Come back with: wintering play --life ash\n")


def test_a_number_is_taken_and_kept() -> None:
    told, sitting = played("2\n 3 \nq\n")
    assert "Turn 2, by way of [23]." in told
    assert sitting.page == page(2, "23")


def test_u_undoes_to_the_beginning() -> None:
    told, sitting = played("2\n1\nu\nU\nu\n")
    assert "This is the first page; there is nothing to undo." in told
    assert sitting.page == page(0)


def test_anything_else_is_told_kindly_and_asked_again() -> None:
    told, sitting = played("0\n4\n-1\nnorth\n1.5\n\n²\n" + "9" * 5000 + "\n")
    assert told.count("Please type a number from 1 to 3, or u, ? or q.\n> ") == 8
    assert sitting.page == page(0)


def test_a_question_mark_helps_and_shows_the_page_again() -> None:
    told, _ = played("?\n")
    assert "u undoes the last choice" in told
    assert told.count("Turn 0, by way of [].") == 2


def test_after_the_ending_there_is_undoing_and_leaving() -> None:
    told, sitting = played("1\n1\n1\nu\n", last=2)
    assert "The end.\n" in told
    assert told.count(ENDED) == 2
    assert sitting.page == page(1, "1")
