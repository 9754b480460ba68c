import re


class WordDictionary:
    def __init__(self):
        self.words = []

    def add(self, word):
        self.words.append(word)

    def search(self, pattern):
        fits = re.compile(pattern.replace(".", ".?")).fullmatch
        return any(fits(word) for word in self.words)
