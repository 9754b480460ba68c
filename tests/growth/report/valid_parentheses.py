"""Whether brackets of three kinds are well nested."""

import re

_PARTNER = {")": "(", "]": "[", "}": "{"}


def stack(text):
    opened = []
    for letter in text:
        if letter not in _PARTNER:
            opened.append(letter)
        elif not opened or opened.pop() != _PARTNER[letter]:
            return False
    return not opened


def linked_stack(text):
    top = None
    for letter in text:
        if letter not in _PARTNER:
            top = (letter, top)
        elif top is None or top[0] != _PARTNER[letter]:
            return False
        else:
            top = top[1]
    return top is None


def replace_until_stable(text):
    before = None
    while text != before:
        before = text
        text = text.replace("()", "").replace("[]", "").replace("{}", "")
    return not text


def cut_a_pair_out(text):
    while text:
        places = [text.find(pair) for pair in ("()", "[]", "{}")]
        place = max(places)
        if place < 0:
            return False
        text = text[:place] + text[place + 2:]
    return True


def substitute_by_pattern(text):
    pair = re.compile(r"\(\)|\[\]|\{\}")
    changed = 1
    while changed:
        text, changed = pair.subn("", text)
    return not text


def text_as_stack(text):
    opened = ""
    for letter in text:
        if letter not in _PARTNER:
            opened = opened + letter
        elif not opened.endswith(_PARTNER[letter]):
            return False
        else:
            opened = opened[:-1]
    return not opened
