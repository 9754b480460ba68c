import datetime
import re

ISO = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")


class Date:
    def __init__(self, year, month, day):
        self.year = year
        self.month = month
        self.day = day

    @classmethod
    def from_iso(cls, text):
        match = ISO.fullmatch(text)
        if match is None:
            raise ValueError(f"not of the form YYYY-MM-DD: {text!r}")
        return cls(*map(int, match.groups()))

    @classmethod
    def from_ordinal(cls, days):
        try:
            date = datetime.date.fromordinal(days)
        except OverflowError:
            raise ValueError("a day beyond the calendar") from None
        return cls(date.year, date.month, date.day)

    @staticmethod
    def is_valid(year, month, day):
        try:
            datetime.date(year, month, day)
        except ValueError:
            return False
        return True
