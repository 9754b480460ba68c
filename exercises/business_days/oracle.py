from datetime import timedelta


def business_days(start, end, holidays):
    if end < start:
        raise ValueError("the end is before the start")
    days = [start + timedelta(days=i) for i in range((end - start).days)]
    return sum(day.strftime("%w") not in "06" and day not in holidays for day in days)
