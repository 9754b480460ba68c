from datetime import date


def business_days(start: date, end: date, holidays: list[date]) -> int:
    ...
