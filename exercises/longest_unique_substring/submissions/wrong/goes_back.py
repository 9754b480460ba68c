def longest_unique(s):
    last, start, best = {}, 0, 0
    for position, character in enumerate(s):
        if character in last:
            start = last[character] + 1
        last[character] = position
        best = max(best, position - start + 1)
    return best
