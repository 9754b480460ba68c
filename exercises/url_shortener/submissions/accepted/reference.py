DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Shortener:
    def __init__(self) -> None:
        self._code_of = {}
        self._url_of = {}
        self._visits = {}

    def shorten(self, url: str) -> str:
        code = self._code_of.get(url)
        if code is None:
            code = self._encode(len(self._code_of))
            self._code_of[url] = code
            self._url_of[code] = url
            self._visits[code] = 0
        return code

    def _encode(self, number):
        characters = []
        for _ in range(6):
            number, digit = divmod(number, 62)
            characters.append(DIGITS[digit])
        return "".join(reversed(characters))

    def expand(self, code: str) -> str:
        url = self._url_of[code]
        self._visits[code] += 1
        return url

    def visits(self, code: str) -> int:
        return self._visits[code]
