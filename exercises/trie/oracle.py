class Trie:
    """A plain set of words, asked one by one."""

    def __init__(self):
        self.words = set()

    def insert(self, word):
        self.words.add(word)

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return any(word.startswith(prefix) for word in self.words)

    def delete(self, word):
        there = word in self.words
        self.words.discard(word)
        return there
