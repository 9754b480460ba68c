from itertools import product
from string import ascii_lowercase, ascii_uppercase, digits


class Shortener:
    """Takes the codes one after the other from all texts of six characters."""

    def __init__(self):
        self.codes = ("".join(c) for c in product(digits + ascii_lowercase + ascii_uppercase, repeat=6))
        self.given = []

    def shorten(self, url):
        for code, known, _ in self.given:
            if known == url:
                return code
        self.given.append([next(self.codes), url, 0])
        return self.given[-1][0]

    def find(self, wanted):
        for entry in self.given:
            if entry[0] == wanted:
                return entry
        raise KeyError(wanted)

    def expand(self, code):
        entry = self.find(code)
        entry[2] += 1
        return entry[1]

    def visits(self, code):
        return self.find(code)[2]
