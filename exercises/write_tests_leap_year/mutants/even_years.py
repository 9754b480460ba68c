def is_leap(year):
    if year < 1:
        raise ValueError("there is no year below 1")
    if year % 100 == 0:
        return year % 400 == 0
    return year % 2 == 0
