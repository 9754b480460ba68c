class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word):
        node = self.root
        for letter in word:
            if letter not in node:
                return False
            node = node[letter]
        return True

    def starts_with(self, prefix):
        return bool(self.root) and self.search(prefix)

    def delete(self, word):
        way = [self.root]
        for letter in word:
            if letter not in way[-1]:
                return False
            way.append(way[-1][letter])
        if way[-1]:
            return False
        for letter in reversed(word):
            way.pop()
            del way[-1][letter]
            if way[-1]:
                break
        return True
