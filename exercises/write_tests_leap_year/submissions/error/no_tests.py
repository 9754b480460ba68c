from leap_year import is_leap


def check_leap_year():
    assert is_leap(2024)
