def group_anagrams(words):
    groups = {}
    for word in words:
        counts = {}
        for letter in word:
            counts[letter] = word.count(letter)
        groups.setdefault(frozenset(counts.items()), []).append(word)
    return list(groups.values())
