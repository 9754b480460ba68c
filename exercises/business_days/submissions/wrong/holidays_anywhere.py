def business_days(start, end, holidays):
    if end < start:
        raise ValueError("the end is before the start")
    weeks, rest = divmod((end - start).days, 7)
    first = start.weekday()
    count = 5 * weeks + sum((first + i) % 7 < 5 for i in range(rest))
    return count - sum(day.weekday() < 5 for day in set(holidays))
