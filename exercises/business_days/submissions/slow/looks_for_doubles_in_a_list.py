def business_days(start, end, holidays):
    if end < start:
        raise ValueError("the end is before the start")
    weeks, rest = divmod((end - start).days, 7)
    first = start.weekday()
    count = 5 * weeks + sum((first + i) % 7 < 5 for i in range(rest))
    seen = []
    for day in holidays:
        if day not in seen:
            seen.append(day)
            count -= start <= day < end and day.weekday() < 5
    return count
