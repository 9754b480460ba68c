def is_leap(year):
    if year < 1:
        raise ValueError("there is no year below 1")
    return False
