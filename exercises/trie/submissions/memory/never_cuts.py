class Node:
    def __init__(self):
        self.children, self.words, self.is_word = {}, 0, False


class Trie:
    def __init__(self):
        self.root = Node()

    def change(self, word, by):
        node = self.root
        node.words += by
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
            node.words += by
        node.is_word = by > 0

    def find(self, text):
        node = self.root
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return Node()
        return node

    def insert(self, word):
        if not self.search(word):
            self.change(word, 1)

    def search(self, word):
        return self.find(word).is_word

    def starts_with(self, prefix):
        return self.find(prefix).words > 0

    def delete(self, word):
        if not self.search(word):
            return False
        self.change(word, -1)
        return True
