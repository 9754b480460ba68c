"""Whether all brackets of a text are closed in the right order; here they are nested."""

import re


def stack(text):
    partners = {")": "(", "]": "[", "}": "{"}
    opened = []
    for sign in text:
        if sign in partners:
            if not opened or opened.pop() != partners[sign]:
                return False
        else:
            opened.append(sign)
    return not opened


def expected_closers(text):
    closers = {"(": ")", "[": "]", "{": "}"}
    expected = ""
    for sign in text:
        if sign in closers:
            expected = closers[sign] + expected
        elif expected[:1] != sign:
            return False
        else:
            expected = expected[1:]
    return expected == ""


def replace_pairs(text):
    before = None
    while text != before:
        before = text
        text = text.replace("()", "").replace("[]", "").replace("{}", "")
    return text == ""


def pattern_of_pairs(text):
    pair = re.compile(r"\(\)|\[\]|\{\}")
    removed = 1
    while removed:
        text, removed = pair.subn("", text)
    return text == ""


def delete_first_pair(text):
    signs = list(text)
    place = 0
    while place + 1 < len(signs):
        if signs[place] + signs[place + 1] in ("()", "[]", "{}"):
            del signs[place:place + 2]
            place = 0
        else:
            place += 1
    return not signs
