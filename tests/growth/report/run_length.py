"""'aab' becomes 'a2b1'. Here every run has one letter."""

import io
from itertools import groupby


def join_parts(text):
    parts = []
    index = 0
    while index < len(text):
        end = index
        while end < len(text) and text[end] == text[index]:
            end += 1
        parts.append(text[index] + str(end - index))
        index = end
    return "".join(parts)


def group_by(text):
    return "".join(letter + str(sum(1 for _ in run)) for letter, run in groupby(text))


def text_stream(text):
    out = io.StringIO()
    previous, count = "", 0
    for letter in text:
        if letter == previous:
            count += 1
            continue
        if count:
            out.write(previous)
            out.write(str(count))
        previous, count = letter, 1
    if count:
        out.write(previous + str(count))
    return out.getvalue()


class _Encoder:
    def __init__(self):
        self.out = ""

    def put(self, letter, count):
        self.out += letter + str(count)


def add_to_an_attribute(text):
    encoder = _Encoder()
    index = 0
    while index < len(text):
        end = index
        while end < len(text) and text[end] == text[index]:
            end += 1
        encoder.put(text[index], end - index)
        index = end
    return encoder.out


def put_in_front(text):
    out = ""
    end = len(text)
    while end > 0:
        start = end
        while start > 0 and text[start - 1] == text[end - 1]:
            start -= 1
        out = text[end - 1] + str(end - start) + out
        end = start
    return out


def cut_the_front_off(text):
    parts = []
    while text:
        rest = text.lstrip(text[0])
        parts.append(text[0] + str(len(text) - len(rest)))
        text = rest
    return "".join(parts)
