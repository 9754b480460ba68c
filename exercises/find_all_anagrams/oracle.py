def find_anagrams(s, p):
    size, target = len(p), sorted(p)
    return [i for i in range(len(s) - size + 1) if sorted(s[i : i + size]) == target]
