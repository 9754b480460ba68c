def is_leap(year):
    if year < 1:
        raise ValueError("there is no year below 1")
    if year % 100 == 0:
        return year % 200 == 0
    return year % 4 == 0
