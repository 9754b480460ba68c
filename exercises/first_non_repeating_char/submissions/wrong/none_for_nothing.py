from collections import Counter


def first_non_repeating_char(s):
    counts = Counter(s)
    for character in s:
        if counts[character] == 1:
            return character
