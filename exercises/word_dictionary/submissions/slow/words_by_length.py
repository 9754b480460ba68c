from collections import defaultdict


class WordDictionary:
    def __init__(self):
        self.by_length = defaultdict(set)

    def add(self, word):
        self.by_length[len(word)].add(word)

    def search(self, pattern):
        words = self.by_length[len(pattern)]
        if "." not in pattern:
            return pattern in words
        return any(all(p in (".", w) for p, w in zip(pattern, word)) for word in words)
