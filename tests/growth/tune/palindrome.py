"""Whether a text reads the same from both ends; the texts given do."""

from collections import deque


def two_pointers(text):
    low, high = 0, len(text) - 1
    while low < high:
        if text[low] != text[high]:
            return False
        low += 1
        high -= 1
    return True


def mirrored_places(text):
    return all(text[place] == text[-1 - place] for place in range(len(text) // 2))


def reversed_list(text):
    return list(text) == list(text)[::-1]


def both_ends_of_deque(text):
    letters = deque(text)
    while len(letters) > 1:
        if letters.pop() != letters.popleft():
            return False
    return True


def peel(text):
    while len(text) > 1:
        if text[0] != text[-1]:
            return False
        text = text[1:-1]
    return True


def pop_both_ends(text):
    letters = list(text)
    while len(letters) > 1:
        if letters.pop(0) != letters.pop():
            return False
    return True


def backwards_by_prepending(text):
    backwards = ""
    for letter in text:
        backwards = letter + backwards
    return backwards == text
