from string import ascii_letters, digits

DIGITS = digits + ascii_letters


class Shortener:
    """Codes are read back as numbers, and written again to see whether they are proper ones."""

    def __init__(self):
        self.numbers, self.urls, self.counts = {}, [], []

    @staticmethod
    def write(number):
        text = ""
        while len(text) < 6:
            text = DIGITS[number % 62] + text
            number //= 62
        return text

    def read(self, code):
        number = 0
        for character in code:
            number = 62 * number + DIGITS.find(character)
        if not 0 <= number < len(self.urls) or self.write(number) != code:
            raise KeyError(code)
        return number

    def shorten(self, url):
        number = self.numbers.setdefault(url, len(self.urls))
        if number == len(self.urls):
            self.urls.append(url)
            self.counts.append(0)
        return self.write(number)

    def expand(self, code):
        number = self.read(code)
        self.counts[number] += 1
        return self.urls[number]

    def visits(self, code):
        return self.counts[self.read(code)]
