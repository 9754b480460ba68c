DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def is_date(part):
    year, month, day = part[:4], part[5:7], part[8:]
    if part[4] != "-" or part[7] != "-" or set(year + month + day) - set("0123456789"):
        return False
    year, month, day = int(year), int(month), int(day)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if year < 1 or not 1 <= month <= 12:
        return False
    return 1 <= day <= DAYS[month - 1] + (leap and month == 2)


def extract_dates(text):
    padded = "." + text + "."
    result = []
    for i in range(1, len(padded) - 10):
        if padded[i - 1] in "0123456789" or padded[i + 10] in "0123456789":
            continue
        if is_date(padded[i : i + 10]):
            result.append(padded[i : i + 10])
    return result
