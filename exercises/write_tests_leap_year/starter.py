from leap_year import is_leap


def test_a_leap_year() -> None:
    assert is_leap(2024)
