import re
from datetime import date

SHAPE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")


def extract_dates(text):
    result, before = [], ""
    while text:
        match = SHAPE.match(text)
        if match and before not in tuple("0123456789"):
            try:
                date(*map(int, match.groups()))
                result.append(match.group())
            except ValueError:
                pass
        before, text = text[0], text[1:]
    return result
