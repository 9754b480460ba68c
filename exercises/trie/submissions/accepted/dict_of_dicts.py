END = ""


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[END] = True

    def walk(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return {}
            node = node[letter]
        return node

    def search(self, word):
        return END in self.walk(word)

    def starts_with(self, prefix):
        return len(self.walk(prefix)) > 0

    def delete(self, word):
        if not self.search(word):
            return False
        # the last place from which another word branches off, or at which one ends
        node = cut_from = self.root
        cut_at = word[0]
        for i, letter in enumerate(word):
            if len(node) > 1:
                cut_from, cut_at = node, letter
            node = node[letter]
        if len(node) > 1:
            del node[END]
        else:
            del cut_from[cut_at]
        return True
