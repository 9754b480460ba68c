import re
from datetime import date

SHAPE = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")


def extract_dates(text: str) -> list[str]:
    result = []
    for match in SHAPE.finditer(text):
        year, month, day = map(int, match.groups())
        try:
            date(year, month, day)
        except ValueError:
            continue
        result.append(match.group())
    return result
