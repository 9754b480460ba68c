from leap_year import is_leap


def test_leap_year():
    assert is_leap(2024)


def test_other_year():
    assert not is_leap(2023)


def test_no_year():
    for year in [0, -1]:
        try:
            is_leap(year)
        except ValueError:
            continue
        raise AssertionError(year)
