from collections import Counter


def min_window(s, t):
    needed, missing, left, best = Counter(t), len(t), 0, None
    for right, character in enumerate(s, 1):
        missing -= needed[character] > 0
        needed[character] -= 1
        if t and missing == 0:
            while needed[s[left]] < 0:
                needed[s[left]] += 1
                left += 1
            if best is None or right - left <= best[1] - best[0]:
                best = left, right
    return s[best[0] : best[1]] if best else ""
