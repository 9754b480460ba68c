def longest_unique(s):
    best = 0
    for start in range(len(s)):
        inside = set()
        for character in s[start:]:
            if character in inside:
                break
            inside.add(character)
        best = max(best, len(inside))
    return best
