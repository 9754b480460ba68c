def is_leap(year):
    if year < 0:
        raise ValueError("there is no year below 0")
    if year % 100 == 0:
        return year % 400 == 0
    return year % 4 == 0
