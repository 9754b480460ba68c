from collections import Counter


def first_non_repeating_char(s):
    return min((character for character, count in Counter(s).items() if count == 1), default="")
