import re
from datetime import date


def extract_dates(text):
    result = []
    for match in re.finditer(r"\b([0-9]{4})-([0-9]{2})-([0-9]{2})\b", text):
        try:
            date(*map(int, match.groups()))
        except ValueError:
            continue
        result.append(match.group())
    return result
