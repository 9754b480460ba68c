from collections import Counter


def first_non_repeating_char(s: str) -> str:
    counts = Counter(s)
    for character in s:
        if counts[character] == 1:
            return character
    return ""
