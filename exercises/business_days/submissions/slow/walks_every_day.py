from datetime import timedelta


def business_days(start, end, holidays):
    if end < start:
        raise ValueError("the end is before the start")
    free, count, day = set(holidays), 0, start
    while day < end:
        count += day.weekday() < 5 and day not in free
        day += timedelta(days=1)
    return count
