def longest_unique(s):
    inside, best = set(), 0
    for character in s:
        if character in inside:
            inside = set()
        inside.add(character)
        best = max(best, len(inside))
    return best
