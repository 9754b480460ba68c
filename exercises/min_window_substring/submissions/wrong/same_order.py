def min_window(s, t):
    best = ""
    for start in range(len(s)):
        place = start
        for character in t:
            place = s.find(character, place) + 1
            if not place:
                break
        else:
            if t and (not best or place - start < len(best)):
                best = s[start:place]
    return best
