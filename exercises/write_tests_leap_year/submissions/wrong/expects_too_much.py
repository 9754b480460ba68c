from leap_year import is_leap


def test_leap_years():
    for year in [1900, 2000, 2024]:
        assert is_leap(year), year


def test_other_years():
    for year in [1800, 2022, 2023]:
        assert not is_leap(year), year


def test_no_years():
    for year in [0, -1]:
        try:
            is_leap(year)
        except ValueError:
            continue
        assert False
