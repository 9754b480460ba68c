def longest_unique(s):
    last, start, best = {}, 0, 0
    for position, character in enumerate(s):
        if last.get(character, -1) >= start:
            start = last[character] + 1
        last[character] = position
        if position - start >= best:
            best = position - start + 1
    return best
