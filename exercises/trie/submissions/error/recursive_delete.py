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
            node = node.get(letter, {})
        return node

    def search(self, word):
        return "end" in self.walk(word)

    def starts_with(self, prefix):
        return bool(self.walk(prefix))

    def delete(self, word):
        if not self.search(word):
            return False

        def remove(node, rest):
            if not rest:
                del node["end"]
                return
            remove(node[rest[0]], rest[1:])
            if not node[rest[0]]:
                del node[rest[0]]

        remove(self.root, word)
        return True
