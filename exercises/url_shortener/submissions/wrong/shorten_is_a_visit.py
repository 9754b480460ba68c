from string import ascii_letters, digits


class Shortener:
    def __init__(self):
        self.codes, self.urls, self.counts = {}, {}, {}

    def shorten(self, url):
        if url in self.codes:
            self.counts[self.codes[url]] += 1
            return self.codes[url]
        number, code = len(self.urls), ""
        for _ in range(6):
            code = (digits + ascii_letters)[number % 62] + code
            number //= 62
        self.codes[url], self.urls[code], self.counts[code] = code, url, 0
        return code

    def expand(self, code):
        self.counts[code] += 1
        return self.urls[code]

    def visits(self, code):
        return self.counts[code]
