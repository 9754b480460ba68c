"""How often 'ab' stands in each prefix of the text."""

import re


def running_count(text):
    counts, total, before = [], 0, ""
    for letter in text:
        if before == "a" and letter == "b":
            total += 1
        before = letter
        counts.append(total)
    return counts


def count_in_each_prefix(text):
    return [text[:end].count("ab") for end in range(1, len(text) + 1)]


def count_within_bounds(text):
    return [text.count("ab", 0, end) for end in range(1, len(text) + 1)]


def find_all_by_pattern(text):
    pattern = re.compile("ab")
    return [len(pattern.findall(text, 0, end)) for end in range(1, len(text) + 1)]


def split_each_prefix(text):
    return [len(text[:end].split("ab")) - 1 for end in range(1, len(text) + 1)]


def walk_each_prefix(text):
    counts = []
    for end in range(1, len(text) + 1):
        total = 0
        for place in range(end - 1):
            if text[place] == "a" and text[place + 1] == "b":
                total += 1
        counts.append(total)
    return counts
