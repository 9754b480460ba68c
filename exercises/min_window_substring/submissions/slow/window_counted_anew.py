from collections import Counter


def min_window(s, t):
    wanted, left, best = Counter(t), 0, ""
    if not t:
        return ""
    for right in range(1, len(s) + 1):
        while not wanted - Counter(s[left:right]):
            if not best or right - left < len(best):
                best = s[left:right]
            left += 1
    return best
