from collections import Counter


def min_window(s, t):
    needed, missing, left = Counter(t), len(t), 0
    for right, character in enumerate(s, 1):
        missing -= needed[character] > 0
        needed[character] -= 1
        if t and missing == 0:
            while needed[s[left]] < 0:
                needed[s[left]] += 1
                left += 1
            return s[left:right]
    return ""
