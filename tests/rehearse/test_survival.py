"""Who lives on, against a published table."""

from wintering.rehearse.report.survival import survival

# Freireich and others (1963): weeks of remission under 6-mercaptopurine; minus: still going on.
WEEKS = (6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35)
# Collett, Modelling Survival Data in Medical Research, and others give these shares.
PUBLISHED = {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}


def test_the_shares_are_those_of_the_published_table() -> None:
    steps = survival([abs(week) for week in WEEKS], [week > 0 for week in WEEKS])
    assert {0: 1.0, **PUBLISHED} == {each.day: round(each.share, 3) for each in steps}


def test_the_interval_holds_the_share_and_stays_within_nothing_and_all() -> None:
    steps = survival([abs(week) for week in WEEKS], [week > 0 for week in WEEKS])
    assert all(0.0 <= each.low <= each.share <= each.high <= 1.0 for each in steps)
    # Kalbfleisch and Prentice's interval at 10 weeks, as in textbooks: 0.503 to 0.889.
    ten = next(each for each in steps if each.day == 10)
    assert abs(0.503 - ten.low) < 0.001
    assert abs(0.889 - ten.high) < 0.001


def test_nobody_dies_where_nobody_died() -> None:
    assert [(0, 1.0, 1.0, 1.0)] == survival([3, 4, 5], [False, False, False])


def test_when_all_have_died_none_is_left() -> None:
    assert (5, 0.0) == survival([2, 5], [True, True])[-1][:2]
