"""The most frequent letter of a text, the earliest in the alphabet among equals."""

from collections import Counter


def counter(text):
    counts = Counter(text)
    return min(counts, key=lambda letter: (-counts[letter], letter))


def dictionary(text):
    counts = {}
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
    return min(counts, key=lambda letter: (-counts[letter], letter))


def count_each_kind(text):
    return max(sorted(set(text)), key=text.count)


def count_each_place(text):
    best, most = "", 0
    for letter in text:
        count = text.count(letter)
        if count > most or (count == most and letter < best):
            best, most = letter, count
    return best


def count_in_two_loops(text):
    best, most = "", 0
    for letter in text:
        count = 0
        for other in text:
            if letter == other:
                count += 1
        if count > most or (count == most and letter < best):
            best, most = letter, count
    return best


def rewritten_without(text):
    """Takes one letter at a time out of the text and writes the rest down again."""
    counts = {}
    while text:
        counts[text[0]] = counts.get(text[0], 0) + 1
        text = text[1:]
    return min(counts, key=lambda letter: (-counts[letter], letter))
