class WordDictionary:
    def __init__(self):
        self.words = set()

    def add(self, word):
        self.words.add(word)

    def search(self, pattern):
        return pattern in self.words
