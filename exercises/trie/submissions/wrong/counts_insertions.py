class Trie:
    def __init__(self):
        self.words, self.below = {}, {}

    def insert(self, word):
        self.words[word] = self.words.get(word, 0) + 1
        for i in range(len(word) + 1):
            self.below[word[:i]] = self.below.get(word[:i], 0) + 1

    def search(self, word):
        return self.words.get(word, 0) > 0

    def starts_with(self, prefix):
        return self.below.get(prefix, 0) > 0

    def delete(self, word):
        if not self.search(word):
            return False
        self.words[word] -= 1
        for i in range(len(word) + 1):
            self.below[word[:i]] -= 1
        return True
