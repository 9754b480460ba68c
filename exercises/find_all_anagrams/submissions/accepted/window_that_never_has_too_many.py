from collections import Counter


def find_anagrams(s, p):
    free, start, found = Counter(p), 0, []
    for end, character in enumerate(s):
        free[character] -= 1
        while free[character] < 0:
            free[s[start]] += 1
            start += 1
        if end - start + 1 == len(p):
            found.append(start)
    return found
