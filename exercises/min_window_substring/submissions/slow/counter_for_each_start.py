def min_window(s, t):
    best = ""
    for start in range(len(s)):
        needed, missing = {}, len(t)
        for character in t:
            needed[character] = needed.get(character, 0) + 1
        for end in range(start, len(s)):
            if needed.get(s[end], 0) > 0:
                missing -= 1
            if s[end] in needed:
                needed[s[end]] -= 1
            if not missing:
                if t and (not best or end - start + 1 < len(best)):
                    best = s[start : end + 1]
                break
    return best
