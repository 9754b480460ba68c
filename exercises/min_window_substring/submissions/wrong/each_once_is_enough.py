def min_window(s, t):
    if not t:
        return ""
    wanted, last, best = set(t), {}, ""
    for place, character in enumerate(s):
        if character in wanted:
            last[character] = place
            if len(last) == len(wanted):
                start = min(last.values())
                if not best or place - start + 1 < len(best):
                    best = s[start : place + 1]
    return best
