import re
from datetime import date


def extract_dates(text):
    result = []
    for match in re.finditer(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text):
        try:
            date(*map(int, match.groups()))
        except ValueError:
            continue
        result.append(match.group())
    return result
