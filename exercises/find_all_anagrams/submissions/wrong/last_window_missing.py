from collections import Counter


def find_anagrams(s, p):
    wanted, window, found = Counter(p), Counter(s[: len(p)]), []
    for i in range(len(s) - len(p)):
        if window == wanted:
            found.append(i)
        window[s[i]] -= 1
        window += Counter(s[i + len(p)])
    return found
