def find_anagrams(s, p):
    found, i = [], 0
    while i + len(p) <= len(s):
        if sorted(s[i : i + len(p)]) == sorted(p):
            found.append(i)
            i += len(p)
        else:
            i += 1
    return found
