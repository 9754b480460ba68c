from string import ascii_letters, digits


class Shortener:
    def __init__(self):
        self.urls, self.codes, self.counts = [], [], []

    def shorten(self, url):
        if url in self.urls:
            return self.codes[self.urls.index(url)]
        number, code = len(self.urls), ""
        for _ in range(6):
            code = (digits + ascii_letters)[number % 62] + code
            number //= 62
        self.urls.append(url)
        self.codes.append(code)
        self.counts.append(0)
        return code

    def find(self, code):
        if code not in self.codes:
            raise KeyError(code)
        return self.codes.index(code)

    def expand(self, code):
        place = self.find(code)
        self.counts[place] += 1
        return self.urls[place]

    def visits(self, code):
        return self.counts[self.find(code)]
