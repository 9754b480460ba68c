from leap_year import is_leap


def test_every_fourth_year():
    assert is_leap(2024)
    assert not is_leap(2022)
    assert not is_leap(2023)


def test_centuries():
    assert is_leap(2000)
    assert not is_leap(1800)
    assert not is_leap(1900)


def test_no_years_below_one():
    for year in [0, -4]:
        try:
            is_leap(year)
        except ValueError:
            continue
        assert False, year
