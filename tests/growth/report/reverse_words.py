"""Words in reverse order, one blank between them."""

from collections import deque


def split_and_join(text):
    return " ".join(reversed(text.split()))


def letter_by_letter(text):
    words, word = [], []
    for letter in text:
        if letter != " ":
            word.append(letter)
        elif word:
            words.append("".join(word))
            word = []
    if word:
        words.append("".join(word))
    return " ".join(words[::-1])


def double_ended_queue(text):
    words = deque()
    for word in text.split():
        words.appendleft(word)
    return " ".join(words)


def put_in_front(text):
    out = ""
    for word in text.split():
        out = word + " " + out
    return out[:-1]


def insert_at_the_front(text):
    words = []
    for word in text.split():
        words.insert(0, word)
    return " ".join(words)


def cut_the_last_word_off(text):
    words = []
    while True:
        text = text.rstrip(" ")
        if not text:
            return " ".join(words)
        blank = text.rfind(" ")
        words.append(text[blank + 1:])
        text = text[:blank + 1]
