from string import ascii_letters, digits

DIGITS = digits + ascii_letters


class Shortener:
    def __init__(self):
        self.numbers, self.urls, self.counts = {}, [], []

    def read(self, code):
        number = 0
        for character in code:
            number = 62 * number + DIGITS.find(character)
        if not 0 <= number < len(self.urls):
            raise KeyError(code)
        return number

    def shorten(self, url):
        if url not in self.numbers:
            self.numbers[url] = len(self.urls)
            self.urls.append(url)
            self.counts.append(0)
        number, code = self.numbers[url], ""
        for _ in range(6):
            code = DIGITS[number % 62] + code
            number //= 62
        return code

    def expand(self, code):
        number = self.read(code)
        self.counts[number] += 1
        return self.urls[number]

    def visits(self, code):
        return self.counts[self.read(code)]
