def longest_unique(s):
    last, start, best = {}, 0, 0
    for position, character in enumerate(s):
        if last.get(character, -1) >= start:
            best = max(best, position - start)
            start = last[character] + 1
        last[character] = position
    return best
