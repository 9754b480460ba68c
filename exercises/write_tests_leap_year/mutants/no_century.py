def is_leap(year):
    if year < 1:
        raise ValueError("there is no year below 1")
    return year % 4 == 0 and year % 100 != 0
