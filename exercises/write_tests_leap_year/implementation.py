"""Leap years of the Gregorian calendar."""


def is_leap(year):
    """Whether February of this year has 29 days. A year below 1 raises ValueError."""
    if year < 1:
        raise ValueError("there is no year below 1")
    if year % 100 == 0:
        return year % 400 == 0
    return year % 4 == 0
