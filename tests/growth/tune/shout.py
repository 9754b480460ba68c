"""A text in capitals, built letter by letter."""

from io import StringIO


class _Page:
    def __init__(self):
        self.text = ""


def joined(text):
    return "".join([letter.upper() for letter in text])


def local_concatenation(text):
    result = ""
    for letter in text:
        result += letter.upper()
    return result


def string_file(text):
    page = StringIO()
    for letter in text:
        page.write(letter.upper())
    return page.getvalue()


def attribute_concatenation(text):
    page = _Page()
    for letter in text:
        page.text += letter.upper()
    return page.text


def prepend(text):
    result = ""
    for letter in reversed(text):
        result = letter.upper() + result
    return result


def formatted(text):
    result = ""
    for letter in text:
        result = f"{result}{letter.upper()}"
    return result


def eat_the_front(text):
    letters = []
    while text:
        letters.append(text[0].upper())
        text = text[1:]
    return "".join(letters)
