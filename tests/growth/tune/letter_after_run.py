"""Whether some letters a are followed by a letter b; the text given is a alone."""

import re


def one_scan(text):
    running = False
    for letter in text:
        if running and letter == "b":
            return True
        running = letter == "a"
    return False


def pair_in_text(text):
    return "ab" in text


def pattern_of_run(text):
    return re.search("a+b", text) is not None


def pattern_at_each_place(text):
    run = re.compile("a*b")
    for place in range(len(text)):
        found = run.match(text, place)
        if found is not None and found.end() > place + 1:
            return True
    return False


def strip_at_each_place(text):
    for place in range(len(text)):
        rest = text[place:].lstrip("a")
        if text[place] == "a" and rest.startswith("b"):
            return True
    return False
