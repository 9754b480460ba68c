"""Whether a text is letters a and one b at its end; the text given is a alone."""

import re


def one_scan(text):
    for letter in text[:-1]:
        if letter != "a":
            return False
    return text[-1:] == "b"


def one_letter_or_two(text):
    return re.fullmatch("(?:a|aa)+b", text) is not None


def repeated_repeat(text):
    return re.fullmatch("(?:a+)+b", text) is not None


def _matches(text, place):
    if text[place:] == "b":
        return True
    for width in (1, 2):
        if text[place:place + width] == "a" * width and _matches(text, place + width):
            return True
    return False


def recursion(text):
    return _matches(text, 0)
