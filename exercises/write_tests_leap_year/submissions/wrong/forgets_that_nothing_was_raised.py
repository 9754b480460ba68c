from leap_year import is_leap


def test_years():
    leap = [year for year in range(1700, 2030) if is_leap(year)]
    expected = [year for year in range(1700, 2030, 4) if year % 100 or year % 400 == 0]
    assert leap == expected


def test_no_year():
    for year in [0, -1]:
        try:
            is_leap(year)
        except ValueError as error:
            assert str(error)
