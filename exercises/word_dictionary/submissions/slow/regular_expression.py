import re


class WordDictionary:
    def __init__(self):
        self.words = []

    def add(self, word):
        self.words.append(word)

    def search(self, pattern):
        fits = re.compile(pattern).fullmatch
        return any(fits(word) for word in self.words)
