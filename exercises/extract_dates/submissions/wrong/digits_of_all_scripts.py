import re
from datetime import date


def extract_dates(text):
    result = []
    for match in re.finditer(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)", text):
        try:
            date(*map(int, match.groups()))
        except ValueError:
            continue
        result.append(match.group())
    return result
