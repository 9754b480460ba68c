from collections import Counter, defaultdict


def min_window(s, t):
    wanted, inside = Counter(t), defaultdict(int)
    complete, left, best = 0, 0, None
    for right, character in enumerate(s):
        inside[character] += 1
        if inside[character] == wanted.get(character):
            complete += 1
        if complete < len(wanted) or not wanted:
            continue
        while inside[s[left]] > wanted.get(s[left], 0):
            inside[s[left]] -= 1
            left += 1
        if best is None or right - left < best[1] - best[0]:
            best = left, right
    return s[best[0] : best[1] + 1] if best else ""
