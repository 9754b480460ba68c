class WordDictionary:
    def __init__(self):
        self.words = []

    def add(self, word):
        self.words.append(word)

    def search(self, pattern):
        for word in self.words:
            if len(word) == len(pattern) and all(p in (".", w) for p, w in zip(pattern, word)):
                return True
        return False
