from collections import Counter


def first_non_repeating_char(s):
    counts = Counter(s)
    return next((character for character in reversed(s) if counts[character] == 1), "")
