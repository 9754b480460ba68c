from collections import Counter


def is_anagram(a, b):
    return not Counter(b) - Counter(a)
