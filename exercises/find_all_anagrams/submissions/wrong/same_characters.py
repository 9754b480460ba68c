def find_anagrams(s, p):
    return [i for i in range(len(s) - len(p) + 1) if set(s[i : i + len(p)]) == set(p)]
