def min_window(s, t):
    if not t:
        return ""
    needed = {}
    for character in t:
        needed[character] = needed.get(character, 0) + 1
    missing, left = len(t), 0
    best_start, best_end = 0, len(s) + 1
    for right, character in enumerate(s, 1):
        if character in needed:
            if needed[character] > 0:
                missing -= 1
            needed[character] -= 1
        while missing == 0:
            if right - left < best_end - best_start:
                best_start, best_end = left, right
            first = s[left]
            if first in needed:
                needed[first] += 1
                if needed[first] > 0:
                    missing += 1
            left += 1
    return s[best_start:best_end] if best_end <= len(s) else ""
