from collections import Counter


def min_window(s, t):
    wanted = Counter(t)
    for length in range(max(len(t), 1), len(s) + 1):
        for start in range(len(s) - length + 1):
            inside = Counter(s[start : start + length])
            if t and all(inside[character] == times for character, times in wanted.items()):
                return s[start : start + length]
    return ""
