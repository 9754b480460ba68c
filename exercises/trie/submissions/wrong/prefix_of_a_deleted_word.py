class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def walk(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return None
            node = node[letter]
        return node

    def search(self, word):
        return "end" in (self.walk(word) or {})

    def starts_with(self, prefix):
        return bool(self.root) and self.walk(prefix) is not None

    def delete(self, word):
        if not self.search(word):
            return False
        del self.walk(word)["end"]
        return True
