from leap_year import is_leap


def test_years():
    for year in range(1, 3000):
        is_leap(year)


def test_zero():
    try:
        is_leap(0)
    except ValueError:
        pass
