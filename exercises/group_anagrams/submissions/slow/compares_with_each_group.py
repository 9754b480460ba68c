def group_anagrams(words):
    keys, groups = [], []
    for word in words:
        key = sorted(word)
        if key in keys:
            groups[keys.index(key)].append(word)
        else:
            keys.append(key)
            groups.append([word])
    return groups
