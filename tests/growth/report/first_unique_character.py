"""Position of the first letter that comes once, or -1. All four come often."""


def tally(text):
    hits = {}
    for letter in text:
        hits[letter] = hits.get(letter, 0) + 1
    for index, letter in enumerate(text):
        if hits[letter] == 1:
            return index
    return -1


def letters_of_a_set(text):
    places = [text.index(letter) for letter in set(text) if text.count(letter) == 1]
    return min(places, default=-1)


def first_equals_last(text):
    for index, letter in enumerate(text):
        if text.find(letter) == text.rfind(letter):
            return index
    return -1


def count_each(text):
    for index, letter in enumerate(text):
        if text.count(letter) == 1:
            return index
    return -1


def search_the_others(text):
    for index, letter in enumerate(text):
        others = text[:index] + text[index + 1:]
        if letter not in others:
            return index
    return -1


def length_without_it(text):
    for index, letter in enumerate(text):
        if len(text.replace(letter, "")) == len(text) - 1:
            return index
    return -1


def compare_all_pairs(text):
    found = -1
    for index in range(len(text) - 1, -1, -1):
        equals = 0
        for other in text:
            if other == text[index]:
                equals += 1
        if equals == 1:
            found = index
    return found
