def find_anagrams(s, p):
    target = sum(map(ord, p))
    return [i for i in range(len(s) - len(p) + 1) if sum(map(ord, s[i : i + len(p)])) == target]
