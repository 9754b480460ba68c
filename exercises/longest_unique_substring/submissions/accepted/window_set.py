def longest_unique(s):
    inside, start, best = set(), 0, 0
    for character in s:
        while character in inside:
            inside.remove(s[start])
            start += 1
        inside.add(character)
        best = max(best, len(inside))
    return best
