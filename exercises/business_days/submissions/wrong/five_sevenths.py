def business_days(start, end, holidays):
    if end < start:
        raise ValueError("the end is before the start")
    count = round((end - start).days * 5 / 7)
    return count - sum(start <= day < end and day.weekday() < 5 for day in set(holidays))
