"""Words put together with their anagrams, in the order in which groups first appear."""

from collections import defaultdict


def sorted_letters(words):
    groups = defaultdict(list)
    for word in words:
        groups["".join(sorted(word))].append(word)
    return list(groups.values())


def letter_counts(words):
    groups = {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - 97] += 1
        groups.setdefault(tuple(counts), []).append(word)
    return list(groups.values())


def sorted_words(words):
    keyed = sorted((sorted(word), place) for place, word in enumerate(words))
    groups = []
    previous = None
    for letters, place in keyed:
        if letters != previous:
            groups.append([])
            previous = letters
        groups[-1].append(place)
    groups.sort()
    return [[words[place] for place in group] for group in groups]


def search_keys(words):
    keys = []
    groups = []
    for word in words:
        key = "".join(sorted(word))
        if key in keys:
            groups[keys.index(key)].append(word)
        else:
            keys.append(key)
            groups.append([word])
    return groups


def compare_with_groups(words):
    groups = []
    for word in words:
        letters = sorted(word)
        for group in groups:
            if sorted(group[0]) == letters:
                group.append(word)
                break
        else:
            groups.append([word])
    return groups
