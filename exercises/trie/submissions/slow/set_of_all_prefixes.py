class Trie:
    def __init__(self):
        self.words, self.below = set(), {}

    def insert(self, word):
        if word in self.words:
            return
        self.words.add(word)
        for i in range(len(word) + 1):
            self.below[word[:i]] = self.below.get(word[:i], 0) + 1

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return prefix in self.below

    def delete(self, word):
        if word not in self.words:
            return False
        self.words.remove(word)
        for i in range(len(word) + 1):
            self.below[word[:i]] -= 1
            if self.below[word[:i]] == 0:
                del self.below[word[:i]]
        return True
