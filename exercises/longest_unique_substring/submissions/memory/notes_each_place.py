def longest_unique(s):
    last, starts = {}, [0]
    for position, character in enumerate(s):
        starts.append(max(starts[-1], last.get(character, -1) + 1))
        last[character] = position
    return max((place - start for place, start in enumerate(starts)), default=0)
