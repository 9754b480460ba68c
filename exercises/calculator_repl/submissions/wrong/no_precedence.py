import re
import sys

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|(\S))")


def read(line):
    """Numbers as floats or ints, everything else as single characters, None at the end."""
    for number, sign in TOKEN.findall(line):
        yield sign or (float(number) if "." in number else int(number))
    yield None


class Calculator:
    def __init__(self, line):
        self.tokens = read(line)
        self.next()

    def next(self):
        self.token = next(self.tokens)

    def whole(self):
        value = self.sum()
        if self.token is not None:
            raise ValueError("something is left over")
        return value

    def sum(self):
        value = self.signed()
        while self.token in ("+", "-", "*", "/"):
            sign = self.token
            self.next()
            other = self.signed()
            value = {"+": lambda a, b: a + b, "-": lambda a, b: a - b,
                     "*": lambda a, b: a * b, "/": lambda a, b: a / b}[sign](value, other)
        return value

    def product(self):
        value = self.signed()
        while self.token in ("*", "/"):
            sign = self.token
            self.next()
            other = self.signed()
            value = value * other if sign == "*" else value / other
        return value

    def signed(self):
        minus = False
        while self.token == "-":
            minus = not minus
            self.next()
        value = self.atom()
        return -value if minus else value

    def atom(self):
        token = self.token
        if token is None:
            raise ValueError("a number is missing")
        self.next()
        if token == "(":
            value = self.sum()
            if self.token != ")":
                raise ValueError("a bracket is open")
            self.next()
            return value
        if isinstance(token, str):
            raise ValueError("no number")
        return token


for line in sys.stdin:
    if line.strip():
        try:
            print(Calculator(line).whole())
        except (ValueError, ZeroDivisionError):
            print("error")
