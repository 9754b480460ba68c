LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def leap(year):
    return year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)


def length(year, month):
    return LENGTHS[month - 1] + (month == 2 and leap(year))


class Date:
    def __init__(self, year, month, day):
        if not Date.is_valid(year, month, day):
            raise ValueError
        self.year, self.month, self.day = year, month, day

    @classmethod
    def from_iso(cls, text):
        pattern = "".join("9" if c in "0123456789" else c for c in text)
        if pattern != "9999-99-99":
            raise ValueError
        return cls(*[int(part) for part in text.split("-")])

    @classmethod
    def from_ordinal(cls, days):
        if days < 1:
            raise ValueError
        year, month = 1, 1
        while days > 365 + leap(year):
            days -= 365 + leap(year)
            year += 1
        while days > length(year, month):
            days -= length(year, month)
            month += 1
        return cls(year, month, days)

    @staticmethod
    def is_valid(year, month, day):
        return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= length(year, month)
