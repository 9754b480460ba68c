from typing import List


def group_anagrams(words: List[str]) -> List[List[str]]:
    groups = {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - 97] += 1
        groups.setdefault(tuple(counts), []).append(word)
    return list(groups.values())
